"""The menus and the bar that show the actions: all come from the tables of actions."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication, QSize, Qt
from PySide6.QtWidgets import QMainWindow, QMenu, QSizePolicy, QToolBar, QWidget

from upont_desktop.ui.widgets.action_spec import ActionId, Menu
from upont_desktop.ui.widgets.actions import Actions
from upont_desktop.ui.widgets.basics import tool_button

translate = QCoreApplication.translate


def make_menus(window: QMainWindow, actions: Actions) -> None:
    """Fill the menu bar; the menu of the content pane stays empty until its actions are there."""
    titles = {
        Menu.CIRCLE: translate("Actions", "&Circle"),
        Menu.CHANGE: translate("Actions", "Ch&ange"),
        Menu.GO: translate("Actions", "&Go"),
        Menu.FIND: translate("Actions", "&Find"),
        Menu.CONTENT: translate("Actions", "C&ontent"),
        Menu.VIEW: translate("Actions", "&View"),
        Menu.HELP: translate("Actions", "&Help"),
    }
    for place, title in titles.items():
        menu = window.menuBar().addMenu(title)
        menu.setObjectName(place)
        menu.setToolTipsVisible(True)
        actions.fill(menu, place)


def fill_content_menu(window: QMainWindow, actions: Actions) -> None:
    """The content pane was loaded, and its actions with it."""
    menu = window.menuBar().findChild(QMenu, Menu.CONTENT)
    assert isinstance(menu, QMenu)
    actions.fill(menu, Menu.CONTENT)


def make_tool_bar(window: QMainWindow, actions: Actions) -> QToolBar:
    """The bar above the panes: ways, then searches."""
    bar = QToolBar(translate("Actions", "Tools"), window)
    bar.setObjectName("tools")
    bar.setIconSize(QSize(18, 18))
    bar.setMovable(False)
    bar.setFloatable(False)
    bar.setContextMenuPolicy(Qt.ContextMenuPolicy.PreventContextMenu)
    for action in actions.in_place(Menu.TOOLS_LEFT):
        bar.addWidget(tool_button(action))
    bar.addWidget(_space())
    search = tool_button(actions.with_icon(ActionId.SEARCH_EVERYWHERE), text_beside=True)
    search.setObjectName("searchbox")
    search.setMinimumWidth(300)
    bar.addWidget(search)
    bar.addWidget(_space())
    for action in actions.in_place(Menu.TOOLS_RIGHT):
        bar.addWidget(tool_button(action))
    window.addToolBar(bar)
    return bar


def _space() -> QWidget:
    space = QWidget()
    space.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Preferred)
    return space
