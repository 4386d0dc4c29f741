"""The details of a commit: people, dates, where it stands, how much it changed."""

from __future__ import annotations

from collections.abc import Callable
from itertools import pairwise

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLabel, QWidget
from pytestqt.qtbot import QtBot

from tests.support.clones import CloneBuilder
from tests.ui.conftest import HUGO, LEA
from upont_desktop.domain.resource import ChangeKind, Resource
from upont_desktop.domain.rows import Change
from upont_desktop.domain.scopes import OfResource
from upont_desktop.domain.sizes import ChangeSize
from upont_desktop.ui.core.theme_choice import ThemeChoice
from upont_desktop.ui.panes.details.amounts import size_signs, size_words
from upont_desktop.ui.panes.details.changes_model import NOTES_ROLE, SIZE_ROLE, grouped
from upont_desktop.ui.panes.details.changes_view import ChangesView
from upont_desktop.ui.panes.details.facts import CommitFacts
from upont_desktop.ui.style.theme import Themes
from upont_desktop.ui.window.main_window import MainWindow

Open = Callable[[CloneBuilder], MainWindow]


def facts(window: MainWindow) -> CommitFacts:
    return window.panes.details.card.facts


def go(window: MainWindow, revision: str, qtbot: QtBot) -> CommitFacts:
    window.panes.visit_revision(revision)
    qtbot.waitUntil(lambda: window.at_rest and window._background.idle)
    return facts(window)


def heading(window: MainWindow) -> str:
    return window.panes.details._heading.whole


@pytest.fixture
def window(open_window: Open, clone: CloneBuilder, qtbot: QtBot) -> MainWindow:
    clone.write("a.txt", "one\n").commit("First", author=LEA)
    clone.branch("other")
    clone.write("a.txt", "one\ntwo\n").write(".upont/metadata/a.txt.json", '{\n"level": 1\n}\n')
    clone.commit(
        "Second\n\nA longer text.\n\nCo-authored-by: Zoé Roy <zoe@example.org>\nReviewed-by: Ada <ada@example.org>\n"
        "Signed-off-by: Léa Martin <lea@example.org>\nSee-also: the minutes",
        author=LEA,
        committer=HUGO,
    )
    clone.switch("other").write("b.txt", "1").commit("Aside", author=HUGO)
    clone.switch("main").merge("other", message="Join", author=LEA)
    clone.tag("exam", "Handed out")
    made = open_window(clone)
    qtbot.waitUntil(lambda: made.at_rest and made._background.idle)
    return made


def test_people_and_dates(window: MainWindow, qtbot: QtBot) -> None:
    shown = go(window, "main~1", qtbot)
    assert shown.names[:5] == ["Saved by", "With", "Reviewed by", "Notes", "Previous change"]
    when = window.panes.details.card._when
    assert when.whole == "1 January 2024 at 10:00"
    assert "(UTC+00:00)" in when.toolTip()
    assert shown.text("Saved by").startswith("Hugo Petit <span")
    assert "zoe@example.org" in shown.text("With")
    assert shown.text("Notes") == "See-also: the minutes"
    assert "Signed by" not in shown.names  # the author signed it: nothing new


def test_what_a_change_is_part_of(window: MainWindow, qtbot: QtBot) -> None:
    shown = go(window, "other", qtbot)
    assert shown.text("Labels") == "other"
    assert shown.text("In") == "Current, exam"
    shown = go(window, "main", qtbot)
    assert "In" not in shown.names  # they are its own marks
    assert shown.text("Previous change").count("<a ") == 2


def test_how_much_changed_and_what_is_noted(window: MainWindow, qtbot: QtBot) -> None:
    go(window, "main~1", qtbot)
    assert heading(window) == "1 file(s) changed · information about 1 file(s)"
    model = window.panes.details._changes.changes
    folder = model.index(0, 0)
    rows = [model.index(row, 0, folder) for row in range(model.rowCount(folder))]
    assert [row.data() for row in rows] == ["a.txt", "Information about a.txt"]
    assert rows[0].data(SIZE_ROLE) == ChangeSize(1, 0)
    assert rows[0].data(Qt.ItemDataRole.AccessibleTextRole) == "a.txt, modified, 1 lines added, 0 removed"
    assert rows[1].data(NOTES_ROLE) == "level 1 added"
    window.panes.details._changes.setCurrentIndex(rows[1])
    information = window.panes.details.information
    assert information.isVisible()
    qtbot.waitUntil(lambda: information.words == ["Level 1 added"])


def test_a_resource_alone_shows_its_content_first(window: MainWindow, qtbot: QtBot, themes: Themes) -> None:
    details = window.panes.details
    window.panes.visit(OfResource("a.txt"))
    qtbot.waitUntil(lambda: window.at_rest and window._background.idle and bool(details.about.chips))
    assert details.about.chips == ["Level 1"]
    assert not details.card.facts.isVisible()
    assert not details._changes.isVisible()
    assert heading(window) == "1 file(s) changed · information about 1 file(s)"
    details.parts.fold.click()
    assert details._changes.isVisible()
    details.card._fold.click()
    assert details.card.facts.isVisible()
    area = details.parts.area
    room = area.viewport()
    qtbot.waitUntil(lambda: area._card.height() == max(room.height(), area.height_for(room.width())))
    area.verticalScrollBar().setValue(999)
    title = details.card._title.text()
    window.panes.history.view.choose_row(1)
    qtbot.waitUntil(lambda: details.card._title.text() not in ("", title))
    assert area.verticalScrollBar().value() == 0
    assert not details._changes.isVisible()  # a single file needs no list


def test_another_theme_leaves_no_colour(window: MainWindow, qtbot: QtBot, themes: Themes) -> None:
    shown = go(window, "main~1", qtbot)
    light = themes.current.muted
    assert light in shown.text("With")
    themes.choose(ThemeChoice.DARK)
    assert light not in shown.text("With")
    assert themes.current.muted in shown.text("With")
    assert "In" in shown.names


def test_sizes_come_later(themes: Themes, qtbot: QtBot) -> None:
    view = ChangesView(themes)
    qtbot.addWidget(view)
    view.show()
    new = Resource("club", "a/x.txt", 2, "c" * 40, "b" * 40, 0o100644, ChangeKind.MODIFIED)
    view.put(grouped((Change(new),)))
    before = view.viewport().grab().toImage()
    view.put_sizes({"a/x.txt": ChangeSize(3, 1)})
    assert "3 lines added" in view.changes.first().data(Qt.ItemDataRole.ToolTipRole)
    assert view.viewport().grab().toImage() != before
    view.put(grouped((Change(new),)))
    assert view.changes.first().data(SIZE_ROLE) is None


def test_of_very_many_changes_one_folder_is_open(themes: Themes, qtbot: QtBot) -> None:
    def change(path: str) -> Change:
        return Change(Resource("club", path, 1, "c" * 40, "b" * 40, 0o100644, ChangeKind.ADDED))

    view = ChangesView(themes)
    qtbot.addWidget(view)
    view.show()
    changes = tuple(change(f"{folder}/{number}.txt") for folder in "abc" for number in range(400))
    view.put(grouped(changes), "b/7.txt")
    folders = [view.changes.index(row, 0) for row in range(3)]
    assert [view.isExpanded(folder) for folder in folders] == [False, True, False]
    assert view.changes.change(view.currentIndex()) == change("b/7.txt")
    view.put(grouped(changes[:3]))
    assert view.isExpanded(view.changes.index(0, 0))


def test_sizes_in_signs_and_words(themes: Themes) -> None:
    theme = themes.current
    assert [text for text, _ in size_signs(ChangeSize(12, 3), theme)] == ["+12", "\u22123"]
    assert size_signs(ChangeSize(), theme) == []
    grown = ChangeSize(text=False, before=4096, after=8192)
    assert size_signs(grown, theme) == [("8.0 kB", theme.muted)]
    assert size_signs(ChangeSize(text=False, before=4096, after=4096), theme) == [("4.0 kB", theme.muted)]
    assert size_words(grown) == "4.0 kB before, 8.0 kB now"
    assert size_words(ChangeSize(text=False, after=2048)) == "2.0 kB"


def test_what_is_shown_is_heard(window: MainWindow) -> None:
    """A name says what a label is for; what it says must be told too."""
    heard = {
        label.accessibleName(): label.accessibleDescription()
        for label in window.panes.details.card.findChildren(QLabel)
    }
    assert heard["Title of the change"] == "Join"
    assert heard["Hash"] == window.panes.details.hash[:10]
    assert heard["Previous change"] == "Second\nAside"


def test_tab_goes_through_the_details_as_one_reads(window: MainWindow, qtbot: QtBot) -> None:
    go(window, "main~1", qtbot)
    qtbot.waitUntil(lambda: window.panes.details.content.pane is not None and window.at_rest)
    window.panes.history.view.setFocus()
    stops: list[QWidget] = [window.panes.history.view]
    while len(stops) < 2 or stops[-1] is not stops[0]:
        QTest.keyClick(stops[-1], Qt.Key.Key_Tab)
        stops.append(window.focusWidget())
    inside = [stop for stop in stops if window.panes.details.isAncestorOf(stop)]
    assert inside[0] is window.panes.details.parts.area
    tops = [stop.mapTo(window, stop.rect().topLeft()).y() for stop in inside[1:] if stop.isVisible()]
    assert all(after > before - 10 for before, after in pairwise(tops))  # in one line, buttons are not all as high
    texts = {stop.accessibleName() for stop in inside if isinstance(stop, QLabel)}
    assert texts == {"Previous change", "Next change"}  # what has no link is no stop
