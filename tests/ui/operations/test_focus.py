"""After a dialog, a menu or an action the keyboard is where it was."""

from __future__ import annotations

from collections.abc import Callable

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QDialog, QWidget
from pytestqt.qtbot import QtBot

from tests.support.clones import CloneBuilder
from tests.ui.operations.conftest import Open, Settle, known
from upont_desktop.ui.search.picker import Picker
from upont_desktop.ui.widgets.action_spec import ActionId
from upont_desktop.ui.window.main_window import MainWindow

ASKING = (
    ActionId.KEEP_CHANGES, ActionId.RENAME, ActionId.NAME_VERSION, ActionId.COPY_TO, ActionId.DESCRIBE,
    ActionId.SHARE_PLACE, ActionId.UNDONE, ActionId.SAVE_COPY,
)  # fmt: skip
WINDOWS = (
    ActionId.SETTINGS, ActionId.ABOUT, ActionId.PALETTE, ActionId.JUMP, ActionId.SEARCH_EVERYWHERE, ActionId.NEW_CIRCLE,
    ActionId.RECEIVE_CIRCLE,
)  # fmt: skip
DOING = (ActionId.RESTORE, ActionId.DELETE, ActionId.UNDO)


@pytest.fixture
def window(open_window: Open, filled: CloneBuilder, settle: Settle, qtbot: QtBot) -> MainWindow:
    """A file is chosen, at its first version; something was undone."""
    window = open_window(filled)
    (filled.path / "readme.md").write_text("edited\n")
    window.panes.visit_resource("Maths/sheet 2.tex")
    qtbot.waitUntil(lambda: window.panes.history.model.rowCount() == 3)
    settle(window)
    for step in (ActionId.RESTORE, ActionId.UNDO):
        window.panes.history.view.choose_row(2)
        settle(window)
        window.commands[step].trigger()
        settle(window)
    window.panes.history.view.choose_row(2)
    settle(window)
    return window


def above(window: MainWindow) -> QWidget | None:
    """The dialog or the list that lies over the window."""
    dialogs = [each for each in QApplication.topLevelWidgets() if isinstance(each, QDialog)]
    return next((each for each in (*dialogs, *window.findChildren(Picker)) if each.isVisible()), None)


@known
def test_the_keyboard_stays_where_it_was(
    window: MainWindow, settle: Settle, qtbot: QtBot, places_of: Callable[[MainWindow], list[QWidget]]
) -> None:
    for place in places_of(window):
        for name in (*ASKING, *WINDOWS)[place is not window.panes.tree.tree :: 2]:  # each half at one of the places
            place.setFocus()
            window.commands[name].trigger()
            qtbot.waitUntil(lambda: above(window) is not None)
            shown = above(window)
            assert shown is not None
            QTest.keyClick(shown if isinstance(shown, QDialog) else shown.focusWidget(), Qt.Key.Key_Escape)
            qtbot.waitUntil(lambda: above(window) is None)
            window.activateWindow()
            settle(window)
            assert window.focusWidget() is place, (name, window.focusWidget())


@known
def test_what_is_done_leaves_the_keyboard(
    window: MainWindow, settle: Settle, places_of: Callable[[MainWindow], list[QWidget]]
) -> None:
    for place, name in zip([*places_of(window)] * 2, DOING, strict=False):
        place.setFocus()
        window.commands[name].trigger()
        settle(window)
        assert window.focusWidget() is place, (name, window.focusWidget())


@known
def test_a_button_that_goes_gives_the_keyboard_back(window: MainWindow, settle: Settle, qtbot: QtBot) -> None:
    for place in (window.panes.tree.tree, window.panes.history.view):
        window.activateWindow()
        qtbot.waitUntil(window.isActiveWindow)
        place.setFocus()
        qtbot.waitUntil(window.operations.bar.isVisible)
        window.operations.bar.button.setFocus(Qt.FocusReason.TabFocusReason)
        window.operations.bar.hide()
        assert window.focusWidget() is place
        window.operations.bar.show()
        QTest.mouseClick(window.operations.bar.button, Qt.MouseButton.LeftButton)
        assert window.focusWidget() is place
        qtbot.waitUntil(lambda: above(window) is not None)
        shown = above(window)
        assert isinstance(shown, QDialog)
        shown.reject()
        settle(window)


@pytest.fixture
def places_of() -> Callable[[MainWindow], list[QWidget]]:
    """Where the keyboard may be."""
    return lambda window: [window.panes.tree.tree, window.panes.history.view]
