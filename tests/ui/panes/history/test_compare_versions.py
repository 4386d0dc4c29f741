"""Two changes or versions selected together are compared with each other; versions of other circles are shown."""

from __future__ import annotations

from collections.abc import Callable

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLabel
from pytestqt.qtbot import QtBot

from tests.support.clones import CloneBuilder
from upont_desktop.domain.circle import Circle
from upont_desktop.domain.resource import Resource
from upont_desktop.domain.scopes import InFolder, OfResource
from upont_desktop.ui.panes.history.history_model import TITLE
from upont_desktop.ui.panes.history.history_view import HistoryView
from upont_desktop.ui.window.main_window import MainWindow

Open = Callable[[CloneBuilder], MainWindow]


@pytest.fixture
def window(open_window: Open, filled: CloneBuilder) -> MainWindow:
    return open_window(filled)


def click(view: HistoryView, row: int, control: bool = False) -> None:
    place = QPoint(view.columnViewportPosition(TITLE) + 5, view.rowViewportPosition(row) + 5)
    modifier = Qt.KeyboardModifier.ControlModifier if control else Qt.KeyboardModifier.NoModifier
    QTest.mouseClick(view.viewport(), Qt.MouseButton.LeftButton, modifier, place)


def heading(window: MainWindow) -> str:
    return window.panes.details._heading.text()


def shown(window: MainWindow) -> tuple[Resource | None, Resource | None]:
    wanted = window.panes.details.content._wanted
    assert wanted is not None
    return wanted[1], wanted[2]


@pytest.mark.parametrize("rows", [(0, 6), (6, 0)])
def test_two_changes(window: MainWindow, qtbot: QtBot, rows: tuple[int, int]) -> None:
    view = window.panes.history.view
    click(view, rows[0])
    click(view, rows[1], control=True)
    qtbot.waitUntil(lambda: heading(window) == "3 file(s) differ")
    details = window.panes.details.shown_details
    assert details is not None
    assert details.since is not None
    assert (details.since.short_description, details.commit.short_description) == (
        "Open the circle",
        "Mend sheet 2 again",
    )
    card = window.panes.details._card
    qtbot.waitUntil(
        lambda: any("Open the circle" in label.text() for label in card.findChildren(QLabel) if label.isVisible())
    )
    old, new = shown(window)
    assert old is not None
    assert new is not None
    assert (old.version, new.version, old.rel_path) == (1, 3, "Maths/sheet 2.tex")


def test_two_changes_of_a_folder(window: MainWindow, qtbot: QtBot) -> None:
    window.panes.visit(InFolder("Pictures"))
    qtbot.waitUntil(lambda: window.panes.history.model.rowCount() == 1 and window.panes.history.settled)
    window.panes.visit(InFolder("Maths"))
    qtbot.waitUntil(lambda: window.panes.history.model.rowCount() > 2 and window.panes.history.settled)
    click(window.panes.history.view, 0)
    click(window.panes.history.view, 2, control=True)
    qtbot.waitUntil(lambda: heading(window).endswith("differ"))
    details = window.panes.details.shown_details
    assert details is not None
    assert {change.resource.folder for change in details.changes} == {"Maths"}


def test_two_versions(window: MainWindow, qtbot: QtBot) -> None:
    window.panes.visit(OfResource("Maths/sheet 2.tex"))
    qtbot.waitUntil(lambda: window.panes.history.model.rowCount() == 3 and window.panes.history.settled)
    click(window.panes.history.view, 2)
    click(window.panes.history.view, 0, control=True)
    qtbot.waitUntil(lambda: [each and each.version for each in shown(window)] == [1, 3])
    pane = window.panes.details.content.pane
    assert pane is not None
    qtbot.waitUntil(lambda: pane.titles.isVisible() and pane.titles.old.toolTip().startswith("Version 1 · "))
    assert pane.titles.old.toolTip() == "Version 1 · 1 Jan 2024 09:00 · Léa Martin"
    assert pane.titles.new.toolTip() == "Version 3 · 1 Jan 2024 15:00 · Hugo Petit"


def test_three_are_shown_as_the_last_one_clicked(window: MainWindow, qtbot: QtBot) -> None:
    view = window.panes.history.view
    click(view, 1)
    click(view, 3, control=True)
    click(view, 5, control=True)
    qtbot.waitUntil(lambda: window.panes.details._card._title.text() == "Mend sheet 2")
    assert heading(window) == "1 file(s) changed"
    details = window.panes.details.shown_details
    assert details is not None
    assert details.since is None


def test_a_version_of_another_circle_is_shown_from_there(
    open_window: Open,
    filled: CloneBuilder,
    tmp_path_factory: pytest.TempPathFactory,
    index: Callable[[CloneBuilder], Circle],
    qtbot: QtBot,
) -> None:
    library = CloneBuilder(tmp_path_factory.mktemp("other") / "library")
    library.write("model.tex", "two\nbetter\n").commit("Make a model")
    made = index(library)
    commit = library.write("model.tex", "two\nbetter\nstill\n").commit("Refine the model")
    index(library)
    filled.write("Maths/sheet 3.tex", "two\nbetter\nstill\n")
    filled.commit(f"Take the model\n\nForked-from: {made.slug}:model.tex@{commit}\n")
    window = open_window(filled)
    window.panes.visit(OfResource("Maths/sheet 3.tex"))
    panel = window.panes.history
    qtbot.waitUntil(lambda: panel.model.rowCount() == 3 and panel.settled)
    assert [panel.model.row_view(row).elsewhere for row in range(3)] == [  # type: ignore[union-attr]
        "", "library · model.tex", "library · model.tex",
    ]  # fmt: skip
    click(panel.view, 1)
    qtbot.waitUntil(lambda: window.panes.details.hash == commit)
    assert [each and each.circle for each in shown(window)] == [made.slug, made.slug]
    click(panel.view, 0, control=True)
    qtbot.waitUntil(lambda: [each and each.circle for each in shown(window)] == [made.slug, "clone"])
    qtbot.waitUntil(lambda: window.at_rest)


def test_a_resource_begins_at_its_own_newest_version(window: MainWindow, filled: CloneBuilder, qtbot: QtBot) -> None:
    original = filled.path / "Maths/sheet 2.tex"
    filled.write("Maths/copy.tex", original.read_text()).commit("Copy the sheet")
    window.session.refresh_now()
    qtbot.waitUntil(lambda: window.panes.history.model.rowCount() == 8)
    window.panes.visit(OfResource("Maths/sheet 2.tex"))
    qtbot.waitUntil(lambda: window.panes.history.model.rowCount() == 4 and window.panes.history.settled)
    assert [row.title for row in window.panes.history.view.chosen_rows()] == ["Mend sheet 2 again"]
