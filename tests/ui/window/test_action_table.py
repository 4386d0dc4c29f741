"""Menus, bars, context menus, shortcuts and the palette all come from the tables of actions."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QAction, QKeySequence
from PySide6.QtWidgets import QAbstractItemView, QMenu, QToolBar, QToolButton
from pytestqt.qtbot import QtBot

from tests.support.clones import CloneBuilder
from upont_desktop.ui.content.content_actions import CONTENT_ACTIONS
from upont_desktop.ui.operations.handlers import HANDLERS
from upont_desktop.ui.operations.operation_actions import OPERATION_ACTIONS
from upont_desktop.ui.search.command_palette import CommandPalette
from upont_desktop.ui.widgets.action_spec import ActionId, ActionSpec, Menu, When, entries_of
from upont_desktop.ui.window.main_window import MainWindow
from upont_desktop.ui.window.window_actions import WINDOW_ACTIONS

Make = Callable[[], MainWindow]
Open = Callable[[CloneBuilder], MainWindow]
ALL = (*WINDOW_ACTIONS, *OPERATION_ACTIONS, *CONTENT_ACTIONS)
BARS = {Menu.TOOLS_LEFT, Menu.TOOLS_VERBS, Menu.TOOLS_RIGHT, Menu.STRIP}
BUTTONS = {Menu.OF_ADD, Menu.OF_SHARE}
ROOMS = {Menu.ROOM}
CONTEXTS = {Menu.OF_ENTRY, Menu.OF_VERSION, Menu.OF_CHANGE}


@pytest.fixture
def window(open_window: Open, filled: CloneBuilder, qtbot: QtBot) -> MainWindow:
    """A window with a circle and its content pane."""
    window = open_window(filled)
    qtbot.waitUntil(lambda: window.panes.details.content.pane is not None)
    return window


def expected(menu: Menu, specs: Iterable[ActionSpec] = ALL) -> list[list[str]]:
    return [list(group) for group in entries_of(menu, specs)]


def groups(actions: Iterable[QAction]) -> list[list[str]]:
    """Object names, parted at the separators."""
    found: list[list[str]] = [[]]
    for action in actions:
        if action.isSeparator():
            found.append([])
        else:
            found[-1].append(action.objectName())
    return found


def test_every_action_has_one_row_and_one_handler() -> None:
    ids = [spec.id for spec in ALL]
    assert sorted(ids) == sorted(ActionId)
    assert {spec.id for spec in OPERATION_ACTIONS} == set(HANDLERS)


def test_all_comes_from_the_table(window: MainWindow, monkeypatch: pytest.MonkeyPatch) -> None:
    assert [action.objectName() for action in window.commands.all()] == [spec.id for spec in ALL]
    for menu in set(Menu) - BARS - BUTTONS - CONTEXTS - ROOMS:
        shown = window.menuBar().findChild(QMenu, menu)
        assert isinstance(shown, QMenu)
        assert groups(shown.actions()) == expected(menu)
    has_the_bar(window)
    has_context_menus(window, monkeypatch)
    has_shortcuts_names_and_ticks(window)
    palette = CommandPalette(window.commands, window._themes, window)
    listed = [spec.id for spec in ALL if window.commands[spec.id].isVisible()]
    assert [action.objectName() for action in palette.commands()] == listed
    assert {spec.id for spec in ALL} - set(listed) == {ActionId.CLEAR_LOCKS}  # there is none


def has_the_bar(window: MainWindow) -> None:
    bar = window.findChild(QToolBar, "tools")
    assert isinstance(bar, QToolBar)
    shown = [widget for action in bar.actions() if isinstance(widget := bar.widgetForAction(action), QToolButton)]
    names = [button.defaultAction().objectName() for button in shown]
    (left,), verbs, (right,) = (expected(menu) for menu in (Menu.TOOLS_LEFT, Menu.TOOLS_VERBS, Menu.TOOLS_RIGHT))
    assert names == [*left, *(name for group in verbs for name in group), ActionId.SEARCH_EVERYWHERE, *right]
    assert verbs == [[ActionId.ADD_FILES], [ActionId.KEEP_CHANGES, ActionId.SHARE], [ActionId.UNDO]]
    menus = {button.defaultAction().objectName(): button.menu() for button in shown if button.menu() is not None}
    assert groups(menus[ActionId.ADD_FILES].actions()) == expected(Menu.OF_ADD)
    menus[ActionId.SHARE].aboutToShow.emit()
    assert groups(menus[ActionId.SHARE].actions())[1:] == expected(Menu.OF_SHARE)


def has_context_menus(window: MainWindow, monkeypatch: pytest.MonkeyPatch) -> None:
    shown: list[list[list[str]]] = []
    # Qt's offscreen platform warns of a menu that really grabs the keyboard.
    monkeypatch.setattr(QMenu, "popup", lambda menu, _at: shown.append(groups(menu.actions())))
    panes = window.panes
    views: dict[Menu, QAbstractItemView] = {
        Menu.OF_ENTRY: panes.tree.tree, Menu.OF_VERSION: panes.history.view, Menu.OF_CHANGE: panes.details.files,
    }  # fmt: skip
    assert views.keys() == CONTEXTS
    for menu, view in views.items():
        view.customContextMenuRequested.emit(QPoint(5, 5))
        assert shown.pop() == expected(menu)


def has_shortcuts_names_and_ticks(window: MainWindow) -> None:
    for spec in ALL:
        action = window.commands[spec.id]
        if isinstance(spec.shortcut, str):
            assert action.shortcut() == QKeySequence(spec.shortcut)
        elif spec.shortcut is None:
            assert action.shortcut().isEmpty()
        else:
            assert action.shortcut() == QKeySequence.keyBindings(spec.shortcut)[0]
        assert action.isCheckable() is spec.checkable
        if spec.id not in {ActionId.UNDO, ActionId.REDO}:  # which say what
            assert action.text() == spec.text


def test_the_strip_comes_from_the_table(window: MainWindow, qtbot: QtBot) -> None:
    strip = window.operations.strip
    assert not strip.isVisible(), "no file is chosen"
    window.panes.visit_resource("Maths/sheet 2.tex")
    qtbot.waitUntil(strip.isVisible)
    names = [button.defaultAction().objectName() for button in strip.buttons]
    assert names == [name for group in expected(Menu.STRIP) for name in group]
    qtbot.waitUntil(lambda: all(button.isEnabled() for button in strip.buttons))


def test_words_give_way_to_icons(window: MainWindow, qtbot: QtBot) -> None:
    bar = window.findChild(QToolBar, "tools")
    assert isinstance(bar, QToolBar)
    buttons = [button for button in bar.findChildren(QToolButton) if button.defaultAction() is not None]
    undo = next(button for button in buttons if button.defaultAction().objectName() == ActionId.UNDO)
    both, icon = Qt.ToolButtonStyle.ToolButtonTextBesideIcon, Qt.ToolButtonStyle.ToolButtonIconOnly
    # Also in one step, as where a window is put beside another one: what found no room at first comes back.
    for width, style in ((1500, both), (1000, both), (800, both), (620, icon), (1500, both), (800, both), (620, icon)):
        window.resize(width, 600)
        qtbot.waitUntil(lambda: bar.width() == window.width())
        assert undo.toolButtonStyle() == style
        qtbot.waitUntil(lambda: all(one.isVisible() and one.geometry().right() <= bar.width() for one in buttons))


def test_what_needs_a_circle_is_offered_with_one(make_window: Make, window: MainWindow) -> None:
    without = make_window()
    for spec in (*WINDOW_ACTIONS, *OPERATION_ACTIONS):
        assert without.commands[spec.id].isEnabled() is (spec.enabled_when is When.ALWAYS), spec.id
        if spec.enabled_when in {When.ALWAYS, When.CIRCLE, When.FILES}:
            assert window.commands[spec.id].isEnabled(), spec.id


def test_every_action_is_in_a_menu_of_the_bar() -> None:
    for spec in ALL:
        assert [menu for menu, _group in spec.places if menu not in BARS | BUTTONS | CONTEXTS], spec.id
        assert re.fullmatch(r"[a-z0-9-]+", spec.icon or "none")
