"""For those who cannot see the window, or use no mouse: names, roles, focus, order, keys; and letters large enough."""

from __future__ import annotations

import re
import shutil
from collections.abc import Callable, Iterator
from datetime import UTC, datetime
from pathlib import Path

import pytest
from PySide6.QtCore import QLocale, QPoint, QRect, Qt, QTranslator
from PySide6.QtGui import QAccessible, QAction, QKeySequence
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractSpinBox, QApplication, QDialog, QLineEdit, QMenu, QWidget
from pytestqt.qtbot import QtBot

from tests.support.clones import CloneBuilder
from tests.ui.accessible import nameless, parts
from upont_desktop.domain.errors import GitMissing
from upont_desktop.service.data_folders import DataFolders
from upont_desktop.service.decoder.documents import DocumentHelper
from upont_desktop.service.index_update import run_indexing
from upont_desktop.service.library import Library
from upont_desktop.service.sample import make_sample
from upont_desktop.ui.core.settings import Settings
from upont_desktop.ui.help.git_dialog import GitDialog
from upont_desktop.ui.search.command_palette import CommandPalette
from upont_desktop.ui.style.theme import Themes
from upont_desktop.ui.widgets.action_spec import ActionId
from upont_desktop.ui.widgets.focus_ring import FocusRings
from upont_desktop.ui.window.main_window import MainWindow
from upont_desktop.ui.wording.translation import speak

Open = Callable[[CloneBuilder], MainWindow]
_Role = QAccessible.Role


@pytest.fixture(autouse=True)
def reading(qapp: QApplication) -> Iterator[None]:
    """Somebody reads the screen."""
    QAccessible.setActive(True)
    yield
    QAccessible.setActive(False)


@pytest.fixture(scope="module")
def made_sample(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The sample circle, made once."""
    place = tmp_path_factory.mktemp("made") / "sample"
    make_sample(place)
    return place


@pytest.fixture
def sample(
    made_sample: Path, make_window: Callable[[], MainWindow], library: Library, documents: DocumentHelper,
    places: DataFolders, qtbot: QtBot,
) -> MainWindow:  # fmt: skip
    """The sample circle in its window, all panes filled."""
    shutil.copytree(made_sample, places.sample, symlinks=True)
    circle = library.recognise(places.sample)
    run_indexing(circle, places, lambda _progress: None, documents=documents)
    Settings(places.settings).keep_flag("tour/seen", True)
    window = make_window()
    window.session.open_folder(circle.path)
    qtbot.waitUntil(lambda: bool(window.panes.details.hash) and window.at_rest, timeout=20_000)
    return window


def settled(window: MainWindow, qtbot: QtBot) -> None:
    qtbot.waitUntil(lambda: window.at_rest and window._background.idle, timeout=20_000)


# -- names and roles ---------------------------------------------------------------------------------------------------

SHOWN = (
    "Affiches/gala.png", "Comptes/tresorerie.csv", "Fiches/Analyse/suites.pdf", "Fiches/Analyse/suites.tex",
    "LISEZMOI.md", "Logo/logo.svg", "Exercices/Analyse/derivee.pl",
)  # fmt: skip


def test_every_control_of_the_panes_has_a_name(sample: MainWindow, qtbot: QtBot) -> None:
    for path in SHOWN:
        sample.panes.visit_resource(path)
        settled(sample, qtbot)
        for way in ("content_comparison", "content_preview"):
            sample.commands[ActionId(way)].trigger()
            settled(sample, qtbot)
            assert nameless(sample) == [], (path, way)


def test_the_welcome_has_names(make_window: Callable[[], MainWindow], library: Library, filled: CloneBuilder) -> None:
    library.recognise(filled.path)
    window = make_window()
    window.session.list_circles()
    assert nameless(window) == []


def test_the_panes_have_the_roles_that_readers_know(sample: MainWindow) -> None:
    found = {part.name: part.role for part in parts(sample) if part.name}
    assert found["History"] is _Role.Table
    assert found["Resources"] is _Role.Tree
    assert found["Files changed"] is _Role.Tree
    assert found["Find in history"] is _Role.EditableText
    assert found["Back"] is _Role.Button
    assert found["Show the resources"] is _Role.CheckBox
    assert found["Circle"] is _Role.MenuItem


def test_the_pickers_have_names(sample: MainWindow, qtbot: QtBot) -> None:
    for popup in ("palette", "jump", "search_everywhere"):
        sample.commands[ActionId(popup)].trigger()
        focused = QApplication.focusWidget()
        assert isinstance(focused, QLineEdit)
        QTest.keyClicks(focused, "ga")
        settled(sample, qtbot)
        assert nameless(sample) == [], popup
        QTest.keyClick(focused, Qt.Key.Key_Escape)


def open_dialogs() -> list[QDialog]:
    return [widget for widget in QApplication.topLevelWidgets() if isinstance(widget, QDialog) and widget.isVisible()]


def test_the_dialogs_have_names(sample: MainWindow, qtbot: QtBot) -> None:
    sample.panes.visit_resource("Affiches/gala.png")
    settled(sample, qtbot)
    for action in ("rename", "copy_to", "describe", "name_version", "about", "share", "settings"):
        sample.commands[ActionId(action)].trigger()
        qtbot.waitUntil(lambda: bool(open_dialogs()))
        (dialog,) = open_dialogs()
        qtbot.waitUntil(lambda: sample._background.idle)
        assert nameless(dialog) == [], action
        assert dialog.windowTitle()
        if sample.app_dialogs.preferences is not None:
            for page in range(4):
                sample.app_dialogs.preferences.list.choose(page)
                assert nameless(dialog) == [], page
        dialog.close()
    assert sample.app_dialogs.preferences is not None


@pytest.mark.qt_log_ignore("does not support raise")
def test_what_helps_has_names(sample: MainWindow, qtbot: QtBot) -> None:
    sample.app_dialogs._git_missing(GitMissing())
    (dialog,) = sample.findChildren(GitDialog)
    assert nameless(dialog) == []
    dialog.close()
    sample.app_dialogs.show_guide()
    assert sample.app_dialogs.guide is not None
    assert nameless(sample.app_dialogs.guide) == []
    sample.app_dialogs.guide.close()
    sample.app_dialogs.begin_tour()
    qtbot.waitUntil(lambda: sample.app_dialogs.tour is not None)
    assert sample.app_dialogs.tour is not None
    assert nameless(sample) == []
    spoken = [part for part in parts(sample) if part.kind == "Bubble"]
    assert spoken[0].name == "What the circle keeps"
    assert "These are its resources" in spoken[0].description
    sample.app_dialogs.end_tour()


def rows_read(window: MainWindow) -> list[str]:
    """The rows of the history as a reader says them: the cells in which the keyboard moves."""
    return [
        part.name for part in parts(window.panes.history.view) if part.role is _Role.Cell and part.name.count(", ") >= 2
    ][::2]


@pytest.fixture
def as_before(qapp: QApplication) -> Iterator[None]:
    """Give the application back its language."""
    before = QLocale()
    yield
    for translator in qapp.findChildren(QTranslator):
        qapp.removeTranslator(translator)
    QLocale.setDefault(before)


@pytest.fixture
def french(as_before: None, qapp: QApplication) -> None:
    speak(qapp, "fr")


def versions(clone: CloneBuilder) -> CloneBuilder:
    """A resource with three versions, of 12 March 2020 and later."""
    for day, (text, title) in enumerate((("a", "Begin"), ("b", "Mend it"), ("", "Take it away")), 12):
        if text:
            clone.write("sheet.tex", text)
        else:
            clone.remove("sheet.tex")
        clone.commit(title, author="Léa Martin <lea@example.org>", date=datetime(2020, 3, day, 12, tzinfo=UTC))
    return clone


def test_a_version_reads_as_a_sentence(open_window: Open, clone: CloneBuilder, qtbot: QtBot) -> None:
    window = open_window(versions(clone))
    window.panes.visit_resource("sheet.tex")
    settled(window, qtbot)
    assert rows_read(window) == [
        "version 3, deleted by Léa Martin, 14 Mar 2020, Take it away. Current",
        "version 2, modified by Léa Martin, 13 Mar 2020, Mend it",
        "version 1, added by Léa Martin, 12 Mar 2020, Begin",
    ]


def test_a_version_reads_as_a_sentence_in_french(
    french: None, open_window: Open, clone: CloneBuilder, qtbot: QtBot
) -> None:
    window = open_window(versions(clone))
    window.panes.visit_resource("sheet.tex")
    settled(window, qtbot)
    assert rows_read(window) == [
        "version 3, supprimée par Léa Martin, 14 mars 2020, Take it away. Actuel",
        "version 2, modifiée par Léa Martin, 13 mars 2020, Mend it",
        "version 1, ajoutée par Léa Martin, 12 mars 2020, Begin",
    ]


# -- the keyboard -----------------------------------------------------------------------------------------------------


def stops(window: QWidget) -> list[QWidget]:
    """What takes the keyboard by Tab."""

    def takes_it(widget: QWidget) -> bool:
        inside = isinstance(widget.parent(), QAbstractSpinBox)
        return bool(
            widget.focusPolicy() & Qt.FocusPolicy.TabFocus and widget.isVisibleTo(window) and widget.isEnabled()
            and widget.window() is window and not inside
        )  # fmt: skip

    return [widget for widget in window.findChildren(QWidget) if takes_it(widget)]


def tabbed(window: QWidget) -> list[QWidget]:
    """Where Tab leads, from one stop to the next, until it is where it began."""
    first = stops(window)[0]
    first.setFocus(Qt.FocusReason.TabFocusReason)
    found = [first]
    for _ in range(100):
        here = QApplication.focusWidget()
        assert here is not None
        QTest.keyClick(here, Qt.Key.Key_Tab)
        there = QApplication.focusWidget()
        assert there is not None
        if there is first:
            return found
        if there is not here:  # else it goes from link to link in a text
            assert there not in found, f"caught at {there}"
            found.append(there)
    raise AssertionError("there is no end")


def unseen(window: QWidget) -> list[str]:
    """The stops that look the same with the keyboard and without it."""
    where, hidden = stops(window), []
    for before, widget in zip([where[-1], *where[:-1]], where, strict=True):
        before.setFocus(Qt.FocusReason.TabFocusReason)
        QApplication.processEvents()
        without = window.grab(around(widget, window)).toImage()
        widget.setFocus(Qt.FocusReason.TabFocusReason)
        assert widget.hasFocus() or widget.focusProxy() is not None
        QApplication.processEvents()
        having = window.grab(around(widget, window)).toImage()
        changed = sum(
            without.pixel(x, y) != having.pixel(x, y) for x in range(having.width()) for y in range(having.height())
        )
        if changed < 30:
            hidden.append(f"{type(widget).__name__} “{widget.accessibleName() or widget.objectName()}”: {changed}")
    return hidden


def around(widget: QWidget, window: QWidget) -> QRect:
    place = QRect(widget.mapTo(window, QPoint(0, 0)), widget.size())
    return place.adjusted(-2, -2, 2, 2).intersected(window.rect())


@pytest.fixture
def rings(qapp: QApplication, themes: Themes) -> Iterator[FocusRings]:
    """As the program sets them up."""
    made = FocusRings(qapp, themes)
    yield made
    made.deleteLater()


def test_the_keyboard_is_seen_in_the_window(sample: MainWindow, rings: FocusRings, qtbot: QtBot) -> None:
    sample.panes.visit_resource("Affiches/gala.png")
    settled(sample, qtbot)
    assert len(stops(sample)) > 20
    assert unseen(sample) == []


def test_the_keyboard_is_seen_in_the_settings(sample: MainWindow, rings: FocusRings, qtbot: QtBot) -> None:
    sample.app_dialogs.show_settings()
    dialog = sample.app_dialogs.preferences
    assert dialog is not None
    qtbot.waitUntil(lambda: dialog.isActiveWindow() and sample._background.idle)
    for page in range(4):
        dialog.list.choose(page)
        assert unseen(dialog) == [], page
    dialog.close()


def test_the_keyboard_is_seen_in_the_dialogs(sample: MainWindow, rings: FocusRings, qtbot: QtBot) -> None:
    sample.panes.visit_resource("Affiches/gala.png")
    settled(sample, qtbot)
    for action in ("rename", "copy_to", "describe", "name_version"):
        sample.commands[ActionId(action)].trigger()
        qtbot.waitUntil(lambda: bool(open_dialogs()) and open_dialogs()[0].isActiveWindow())
        (dialog,) = open_dialogs()
        assert unseen(dialog) == [], action
        dialog.close()


def test_tab_goes_as_one_reads(sample: MainWindow, qtbot: QtBot) -> None:
    panes = sample.panes
    tools = sample.findChild(QWidget, "tools")
    assert isinstance(tools, QWidget)
    order = [tools, panes.side, panes.history, panes.details]
    where = tabbed(sample)
    assert set(where) == set(stops(sample))
    begin = next(number for number, widget in enumerate(where) if order[0].isAncestorOf(widget))
    where = where[begin:] + where[:begin]
    belongs = [next(number for number, part in enumerate(order) if part.isAncestorOf(widget)) for widget in where]
    assert belongs == sorted(belongs)
    for number in range(3):
        tops = [around(widget, sample).center().y() for widget in where if belongs[where.index(widget)] == number]
        rows = [top // 24 for top in tops]
        assert rows == sorted(rows), number


def menu_actions(menu: QMenu) -> set[str]:
    found = set()
    for action in menu.actions():
        inside = action.menu()
        if isinstance(inside, QMenu):
            found |= menu_actions(inside)
        elif action.objectName():
            found.add(action.objectName())
    return found


WITHOUT_KEYS = 24
"""How many actions have no keys of their own at most: those that are rare, which the palette finds by name."""


def test_every_action_is_in_a_menu_and_in_the_palette(sample: MainWindow, qtbot: QtBot) -> None:
    settled(sample, qtbot)
    actions = {action.objectName(): action for action in sample.commands.all()}
    in_menus = set()
    for action in sample.menuBar().actions():
        menu = action.menu()
        assert isinstance(menu, QMenu)
        in_menus |= menu_actions(menu)
    assert set(actions) - in_menus == set()
    sample.commands[ActionId.PALETTE].trigger()
    palette = sample._actions._popups[ActionId.PALETTE]
    assert isinstance(palette, CommandPalette)
    # What is hidden has its place in a menu for when it is wanted: locks are seldom left.
    assert set(palette.commands()) == {action for action in actions.values() if action.isVisible()}
    palette.hide()


def test_keys_lead_to_one_action_each(sample: MainWindow, qtbot: QtBot) -> None:
    settled(sample, qtbot)
    taken: dict[str, str] = {}
    for action in sample.commands.all():
        for keys in action.shortcuts():
            written = keys.toString(QKeySequence.SequenceFormat.PortableText)
            assert written not in taken, (taken.get(written), action.objectName())
            taken[written] = action.objectName()
    without = [action.objectName() for action in sample.commands.all() if not action.shortcuts()]
    assert len(without) <= WITHOUT_KEYS, without


@pytest.mark.parametrize("language", ["en", "fr"])
def test_every_menu_entry_has_a_letter(
    as_before: None, qapp: QApplication, language: str, request: pytest.FixtureRequest, qtbot: QtBot
) -> None:
    speak(qapp, language)
    sample: MainWindow = request.getfixturevalue("sample")
    settled(sample, qtbot)

    def texts(actions: list[QAction]) -> list[str]:
        return [action.text() for action in actions if not action.isSeparator()]

    for action in sample.menuBar().actions():
        menu = action.menu()
        assert isinstance(menu, QMenu)
        letters: list[str] = []
        for text in [action.text(), *texts(menu.actions())]:
            found = re.search(r"&(\w)", text)
            assert found is not None, text
            letters.append(found[1].lower())
        assert len(set(letters[1:])) == len(letters[1:]), letters
