"""The menus that show the actions: all come from the tables of actions."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QMainWindow, QMenu

from upont_desktop.ui.applications import RoomPage
from upont_desktop.ui.widgets.action_spec import Menu
from upont_desktop.ui.widgets.actions import Actions

translate = QCoreApplication.translate


def make_menus(window: QMainWindow, actions: Actions) -> None:
    """Fill the menu bar; the menu of the content pane stays empty until its actions are there."""
    titles = {
        Menu.CIRCLE: translate("Actions", "&Circle"),
        Menu.CHANGE: translate("Actions", "Ch&ange"),
        Menu.SHARE: translate("Actions", "&Share"),
        Menu.GO: translate("Actions", "&Go"),
        Menu.FIND: translate("Actions", "&Find"),
        Menu.CONTENT: translate("Actions", "C&ontent"),
        Menu.ROOM: translate("Actions", "&Room"),
        Menu.VIEW: translate("Actions", "&View"),
        Menu.HELP: translate("Actions", "&Help"),
    }
    for place, title in titles.items():
        menu = window.menuBar().addMenu(title)
        menu.setObjectName(place)
        menu.setToolTipsVisible(True)
        actions.fill(menu, place)
    show_room_menu(window, actions, None)


def show_room_menu(window: QMainWindow, actions: Actions, page: RoomPage | None) -> None:
    """In the place of the content's menu, that of the room that is shown; ``None`` for files."""
    content, menu = (window.menuBar().findChild(QMenu, place) for place in (Menu.CONTENT, Menu.ROOM))
    assert isinstance(content, QMenu)
    assert isinstance(menu, QMenu)
    content.menuAction().setVisible(page is None)
    menu.menuAction().setVisible(page is not None)
    if page is not None:
        menu.setTitle(page.menu_title)
        menu.clear()
        actions.fill(menu, Menu.ROOM, page.specs, page.branches)


def fill_content_menu(window: QMainWindow, actions: Actions) -> None:
    """The content pane was loaded, and its actions with it."""
    menu = window.menuBar().findChild(QMenu, Menu.CONTENT)
    assert isinstance(menu, QMenu)
    actions.fill(menu, Menu.CONTENT)
