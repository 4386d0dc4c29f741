"""The window's actions, and the menus and bars that show them."""

from __future__ import annotations

from collections.abc import Callable
from typing import Protocol

from PySide6.QtCore import QCoreApplication, QSize, Qt
from PySide6.QtGui import QKeySequence
from PySide6.QtWidgets import QMainWindow, QMenu, QSizePolicy, QToolBar, QWidget

from upont_desktop.ui.operations.operation_actions import MENU as CHANGE
from upont_desktop.ui.widgets.actions import Actions
from upont_desktop.ui.widgets.basics import tool_button

translate = QCoreApplication.translate
_Key = QKeySequence.StandardKey

MENUS: dict[str, tuple[str, ...]] = {
    "circle": ("open_folder", "open_sample", "-", "refresh", "cancel_indexing", "see_all", "-", "close_circle",
               "forget_circle", "-", "quit"),
    "change": CHANGE,
    "go": ("back", "forward", "-", "whole_circle", "jump", "-", "go_tree", "go_history", "go_details", "-",
           "browse_then", "browse_now", "export_then"),
    "find": ("filter_tree", "find_in_history", "filter_history", "only_fitting", "find_next", "find_previous", "-",
             "first_words", "search_everywhere"),
    "content": (),
    "view": ("palette", "-", "show_tree", "show_details", "tree_columns", "-", "theme_system", "theme_light",
             "theme_dark", "-", "settings"),
    "help": ("guide", "tour", "-", "show_data", "forget_circle", "rebuild_index", "copy_report", "-", "about"),
}  # fmt: skip

CONTENT = (
    "content_preview", "content_comparison", "-", "previous_change", "next_change", "find_in_content", "ignore_blanks",
    "read_as", "show_origins",
    "-", "enlarge_content", "open_elsewhere", "open_older_elsewhere", "save_version",
)  # fmt: skip
"""The menu of the content pane, whose actions come with it, when it is loaded."""


class Doings(Protocol):
    """What the actions do: the window offers these."""

    def do(self, name: str) -> Callable[..., object]:
        """The function behind an action."""


def make_actions(actions: Actions, doings: Doings) -> None:
    """Register every action of the window."""
    do = doings.do

    add = actions.add
    add(
        "open_folder",
        translate("Actions", "&Open a folder…"),
        do("open_folder"),
        _Key.Open,
        "folder-open",
        translate("Actions", "Open the folder of a circle (git: a clone)"),
    )
    add(
        "open_sample",
        translate("Actions", "Open the &sample circle"),
        do("open_sample"),
        None,
        "sparkles",
        translate("Actions", "A small circle to play with"),
    )
    add(
        "refresh",
        translate("Actions", "&Read again"),
        do("refresh"),
        _Key.Refresh,
        "refresh",
        translate("Actions", "Look for changes that other programs made"),
    )
    add(
        "cancel_indexing",
        translate("Actions", "S&top reading"),
        do("cancel_indexing"),
        None,
        "player-stop",
        translate("Actions", "Stop reading the circle; what was read stays"),
    )
    add(
        "see_all",
        translate("Actions", "Mark everything as s&een"),
        do("see_all"),
        None,
        "eye",
        translate("Actions", "Take away the marks of what others did since you last looked"),
    )
    add("close_circle", translate("Actions", "&Close the circle"), do("close_circle"), _Key.Close, "x")
    add(
        "forget_circle",
        translate("Actions", "&Forget this circle"),
        do("forget_circle"),
        None,
        "circle-x",
        translate("Actions", "Take it off the list; its folder stays as it is"),
    )
    add(
        "settings",
        translate("Actions", "S&ettings…"),
        do("settings"),
        "Ctrl+,",
        "settings",
        translate("Actions", "Language, colours, fonts, your name, programs"),
    )
    add("quit", translate("Actions", "&Quit"), do("quit"), "Ctrl+Q", "door-exit")
    add("back", translate("Actions", "&Back"), do("back"), "Alt+Left", "arrow-left")
    add("forward", translate("Actions", "&Forward"), do("forward"), "Alt+Right", "arrow-right")
    add(
        "whole_circle",
        translate("Actions", "&Whole circle"),
        do("whole_circle"),
        "Alt+Home",
        "home",
        translate("Actions", "Show the history of everything"),
    )
    add(
        "jump",
        translate("Actions", "&Go to…"),
        do("jump"),
        "Ctrl+P",
        "target",
        translate("Actions", "Go to a resource, a hash, a mark or a reference"),
    )
    add("go_tree", translate("Actions", "To the &resources"), do("go_tree"), "Ctrl+1", "folder")
    add("go_history", translate("Actions", "To the &history"), do("go_history"), "Ctrl+2", "history")
    add("go_details", translate("Actions", "To the &details"), do("go_details"), "Ctrl+3", "file-text")
    add(
        "browse_then",
        translate("Actions", "Browse as it was &then"),
        do("browse_then"),
        "Ctrl+Shift+B",
        "clock",
        translate("Actions", "Show all folders and files as they were at the chosen change (git: checkout)"),
    )
    add(
        "browse_now",
        translate("Actions", "Back to &now"),
        do("browse_now"),
        None,
        "arrow-back-up",
        translate("Actions", "Show all folders and files as they are now"),
    )
    add(
        "export_then",
        translate("Actions", "&Export all as it was then…"),
        do("export_then"),
        None,
        "file-zip",
        translate("Actions", "Write all files as they were at the chosen change into a zip file (git: archive)"),
    )
    _add_finding(actions, doings)
    add(
        "palette",
        translate("Actions", "&Commands…"),
        do("palette"),
        "Ctrl+K",
        "command",
        translate("Actions", "Find a command by its name"),
    )
    add(
        "show_tree",
        translate("Actions", "Show the &resources"),
        do("show_tree"),
        "Ctrl+B",
        "layout-sidebar",
        checkable=True,
    )
    add(
        "show_details",
        translate("Actions", "Show the &details"),
        do("show_details"),
        "Ctrl+Alt+B",
        "layout-sidebar-right",
        checkable=True,
    )
    add(
        "tree_columns",
        translate("Actions", "&More about each resource"),
        do("tree_columns"),
        None,
        "columns-3",
        checkable=True,
    )
    add(
        "theme_system",
        translate("Actions", "C&olours of the system"),
        do("theme_system"),
        None,
        "sun-moon",
        checkable=True,
    )
    add("theme_light", translate("Actions", "&Light colours"), do("theme_light"), None, "sun", checkable=True)
    add("theme_dark", translate("Actions", "Dar&k colours"), do("theme_dark"), None, "moon", checkable=True)
    add("guide", translate("Actions", "&Guide"), do("guide"), "F1", "help-circle")
    add(
        "tour",
        translate("Actions", "Show me a&round"),
        do("tour"),
        None,
        "route",
        translate("Actions", "Five steps through the window, in the sample circle"),
    )
    add(
        "show_data",
        translate("Actions", "Show my &data"),
        do("show_data"),
        None,
        "database",
        translate("Actions", "Open the folder where the program keeps its lists and indexes"),
    )
    add(
        "rebuild_index",
        translate("Actions", "Rebuild the &index"),
        do("rebuild_index"),
        None,
        "refresh",
        translate("Actions", "Read the whole circle anew"),
    )
    add(
        "copy_report",
        translate("Actions", "&Copy a diagnostic report"),
        do("copy_report"),
        None,
        "copy",
        translate("Actions", "Versions and settings, without anything personal"),
    )
    add("about", translate("Actions", "&About uPont Desktop"), do("about"), None, "info-circle")


def _add_finding(actions: Actions, doings: Doings) -> None:
    add, do = actions.add, doings.do
    add("filter_tree", translate("Actions", "&Filter the resources"), do("filter_tree"), "Ctrl+Shift+E", "filter")
    add("find_in_history", translate("Actions", "Find in what is &shown"), do("find"), _Key.Find, "search")
    add(
        "filter_history",
        translate("Actions", "Fi&lter the history…"),
        do("filter_history"),
        "Ctrl+Shift+L",
        "filter",
        translate("Actions", "By person, date, kind of change or file (git: log --author --since …)"),
    )
    add(
        "only_fitting",
        translate("Actions", "Show &only what fits"),
        do("only_fitting"),
        checkable=True,
        tip=translate("Actions", "Leave out what does not fit; or show everything, and step through what fits"),
    )
    add(
        "first_words",
        translate("Actions", "&Which version first contained…"),
        do("first_words"),
        "Ctrl+Alt+F",
        "text-wrap",
        translate("Actions", "Look for words in every version of what is shown, the oldest first (git: log -S)"),
    )
    add("find_next", translate("Actions", "Find &next"), do("find_next"), "F3", "chevron-down")
    add("find_previous", translate("Actions", "Find &previous"), do("find_previous"), "Shift+F3", "chevron-up")
    add(
        "search_everywhere",
        translate("Actions", "Search &everywhere…"),
        do("search_everywhere"),
        "Ctrl+Shift+F",
        "list-search",
        translate("Actions", "Search all circles: names, contents, descriptions, people"),
    )


def make_menus(window: QMainWindow, actions: Actions) -> None:
    """Fill the menu bar."""
    titles = {
        "circle": translate("Actions", "&Circle"),
        "change": translate("Actions", "Ch&ange"),
        "go": translate("Actions", "&Go"),
        "find": translate("Actions", "&Find"),
        "content": translate("Actions", "C&ontent"),
        "view": translate("Actions", "&View"),
        "help": translate("Actions", "&Help"),
    }
    for name, entries in MENUS.items():
        menu = window.menuBar().addMenu(titles[name])
        menu.setObjectName(name)
        menu.setToolTipsVisible(True)
        _fill(menu, actions, entries)


def fill_content_menu(window: QMainWindow, actions: Actions) -> None:
    """The content pane was loaded, and its actions with it."""
    menu = window.menuBar().findChild(QMenu, "content")
    assert isinstance(menu, QMenu)
    _fill(menu, actions, CONTENT)


def _fill(menu: QMenu, actions: Actions, entries: tuple[str, ...]) -> None:
    for entry in entries:
        if entry == "-":
            menu.addSeparator()
        else:
            menu.addAction(actions[entry])
    menu.aboutToShow.connect(lambda: _show_icons(actions, entries))


def _show_icons(actions: Actions, entries: tuple[str, ...]) -> None:
    for entry in entries:
        if entry != "-":
            actions.with_icon(entry)


def make_tool_bar(window: QMainWindow, actions: Actions) -> QToolBar:
    """The bar above the panes: ways, then searches."""
    bar = QToolBar(translate("Actions", "Tools"), window)
    bar.setObjectName("tools")
    bar.setIconSize(QSize(18, 18))
    bar.setMovable(False)
    bar.setFloatable(False)
    bar.setContextMenuPolicy(Qt.ContextMenuPolicy.PreventContextMenu)
    for name in ("show_tree", "back", "forward", "whole_circle"):
        bar.addWidget(tool_button(actions.with_icon(name)))
    bar.addWidget(_space())
    search = tool_button(actions.with_icon("search_everywhere"), text_beside=True)
    search.setObjectName("searchbox")
    search.setMinimumWidth(300)
    bar.addWidget(search)
    bar.addWidget(_space())
    for name in ("jump", "palette", "show_details"):
        bar.addWidget(tool_button(actions.with_icon(name)))
    window.addToolBar(bar)
    return bar


def _space() -> QWidget:
    space = QWidget()
    space.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Preferred)
    return space
