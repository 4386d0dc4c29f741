"""The strip of rooms, the page of a room in the place of the panes, and the way to a further room."""

from __future__ import annotations

import subprocess
import sys
from collections.abc import Callable, Iterator

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QKeySequence
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QMenu
from pytestqt.qtbot import QtBot

from tests.support.clones import CloneBuilder
from tests.support.people import introduce
from tests.support.toy_room import PLAY, TOY, ToyPage
from tests.ui.accessible import nameless
from upont_desktop.domain.circle import Circle
from upont_desktop.domain.hits import FoundRecord, Hit, HitKind
from upont_desktop.service.data_folders import DataFolders
from upont_desktop.ui.core.background import Background
from upont_desktop.ui.core.settings import Settings
from upont_desktop.ui.search.command_palette import CommandPalette
from upont_desktop.ui.style.theme import Themes
from upont_desktop.ui.widgets.action_spec import ActionId, Menu
from upont_desktop.ui.window.main_window import MainWindow
from upont_desktop.ui.window.room_forms import AddRoomForm


@pytest.fixture
def window(
    qtbot: QtBot, background: Background, themes: Themes, places: DataFolders, filled: CloneBuilder,
    index: Callable[[CloneBuilder], Circle], monkeypatch: pytest.MonkeyPatch,
) -> Iterator[MainWindow]:  # fmt: skip
    """A window that knows a room which its circle does not have."""
    introduce(monkeypatch, "Léa Martin", "lea@example.org")
    circle = index(filled)
    window = MainWindow(background, themes, Settings(places.settings), [TOY])
    qtbot.addWidget(window)
    window.show()
    window.activateWindow()
    window.session.open_folder(circle.path)
    qtbot.waitUntil(lambda: window.isActiveWindow() and bool(window.panes.details.hash))
    yield window
    window.close()


def toy(window: MainWindow) -> ToyPage:
    page = window.rooms.page
    assert isinstance(page, ToyPage)
    return page


def add_toys(window: MainWindow, qtbot: QtBot) -> ToyPage:
    """Add the room as a person does."""
    window.commands[ActionId.ADD_ROOM].trigger()
    qtbot.waitUntil(lambda: isinstance(window.operations.dialogs.current, AddRoomForm))
    form = window.operations.dialogs.current
    assert isinstance(form, AddRoomForm)
    assert TOY.explanation in [label.text() for label in form.findChildren(type(form._text))]
    assert nameless(form) == []
    form.go.click()
    qtbot.waitUntil(lambda: isinstance(window.rooms.page, ToyPage))
    window.activateWindow()  # which a window manager does
    qtbot.waitUntil(toy(window).field.hasFocus)
    return toy(window)


def test_a_room_is_added_shown_and_taken_back(window: MainWindow, qtbot: QtBot, filled: CloneBuilder) -> None:
    strip, commands = window.rooms.strip, window.commands
    # A circle of files sees only files.
    assert strip.isHidden()
    assert "room_toys" not in [
        action.objectName() for action in CommandPalette(commands, window._themes, window).commands()
    ]
    assert commands[ActionId.ADD_ROOM].isEnabled()

    page = add_toys(window, qtbot)
    assert b"toys" in filled._run(["show", "HEAD:.upont/rooms.json"])
    assert strip.isVisible()
    assert [button.accessibleName() for button in strip.buttons] == ["Files", "Toys"]
    assert [button.isChecked() for button in strip.buttons] == [False, True]
    assert page.shown[-1][1] == ("toys",)
    assert not commands[ActionId.ADD_ROOM].isEnabled()

    # Its menu, its actions and the name of the circle are there; what is about files is not.
    menu = window.menuBar().findChild(QMenu, Menu.ROOM)
    assert isinstance(menu, QMenu)
    assert menu.menuAction().isVisible()
    assert menu.title() == "&Toys"
    assert [action.text() for action in menu.actions()] == ["&Play"]
    assert page.isAncestorOf(window._switcher)
    for about_files in (ActionId.DELETE, ActionId.RENAME, ActionId.ADD_FILES, ActionId.FILTER_TREE, ActionId.SHOW_TREE):
        assert not commands[about_files].isEnabled(), about_files
    commands[PLAY.id].trigger()
    assert page.played == 1
    window.commands[ActionId.FIND_IN_HISTORY].trigger()
    assert page.field.hasFocus()

    # By keyboard: numbers, and arrows in the strip; the keyboard stays there.
    assert commands["room_files"].shortcut() == QKeySequence("Alt+1")
    assert commands["room_toys"].shortcut() == QKeySequence("Alt+2")
    QTest.keyClick(window, Qt.Key.Key_1, Qt.KeyboardModifier.AltModifier)
    qtbot.waitUntil(lambda: window.rooms.files_shown)
    assert window.panes.isVisible()
    assert not commands[PLAY.id].isEnabled()
    assert not menu.menuAction().isVisible()
    assert window.panes.side.isAncestorOf(window._switcher)
    assert commands[ActionId.ADD_FILES].isEnabled()
    strip.buttons[0].setFocus()
    QTest.keyClick(strip.buttons[0], Qt.Key.Key_Down)
    assert strip.buttons[1].hasFocus()
    QTest.keyClick(strip.buttons[1], Qt.Key.Key_Return)
    assert toy(window) is page
    assert strip.buttons[1].hasFocus()
    QTest.keyClick(strip.buttons[1], Qt.Key.Key_Home)
    assert strip.buttons[0].hasFocus()

    # A way to files leads to files; what was found in the room is shown by it.
    window.commands[ActionId.GO_HISTORY].trigger()
    assert window.rooms.files_shown
    assert window.panes.history.view.hasFocus()
    found = Hit(page.shown[0][0], HitKind.RECORD, "", record=FoundRecord("toys", "toy:bear", "Toy", "package"))
    window.ways.open_hit(found)
    assert page.gone == ["toy:bear"]
    assert toy(window) is page

    # Undone, the circle has only files again.
    before = page.refreshed
    qtbot.waitUntil(window.commands[ActionId.UNDO].isEnabled)
    window.commands[ActionId.UNDO].trigger()
    qtbot.waitUntil(strip.isHidden)
    assert window.rooms.files_shown
    assert page.refreshed >= before


def test_the_room_is_remembered_for_each_circle(window: MainWindow, qtbot: QtBot, filled: CloneBuilder) -> None:
    add_toys(window, qtbot)
    window.session.close_circle()
    qtbot.waitUntil(lambda: window.rooms.page is None)
    assert window.rooms.strip.isHidden()
    window.session.open_folder(filled.path)
    qtbot.waitUntil(lambda: isinstance(window.rooms.page, ToyPage))
    assert window.rooms.strip.isVisible()


def test_nothing_of_a_room_is_loaded_before_it_is_shown() -> None:
    asked = (
        "import sys, upont_desktop.app, upont_desktop.ui.application\n"
        "print(*(name for name in sys.modules if name.startswith('upont_desktop.apps.social')))"
    )
    found = subprocess.run([sys.executable, "-c", asked], capture_output=True, text=True, check=True).stdout
    assert set(found.split()) <= {"upont_desktop.apps.social", "upont_desktop.apps.social.room"}
