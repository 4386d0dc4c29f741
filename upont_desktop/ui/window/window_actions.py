"""The actions of the window itself, a row each; operations and the content pane have tables of their own."""

from __future__ import annotations

from PySide6.QtCore import QT_TRANSLATE_NOOP
from PySide6.QtGui import QKeySequence

from upont_desktop.ui.widgets.action_spec import ActionId, ActionSpec, Menu, When

_Key = QKeySequence.StandardKey

# fmt: off
WINDOW_ACTIONS: tuple[ActionSpec, ...] = (
    ActionSpec(
        ActionId.OPEN_FOLDER, str(QT_TRANSLATE_NOOP("Actions", "&Open a folder…")),
        tip=str(QT_TRANSLATE_NOOP("Actions", "Open the folder of a circle (git: a clone)")),
        shortcut=_Key.Open, icon="folder-open", places=((Menu.CIRCLE, 1),),
    ),
    ActionSpec(
        ActionId.OPEN_SAMPLE, str(QT_TRANSLATE_NOOP("Actions", "Open the &sample circle")),
        tip=str(QT_TRANSLATE_NOOP("Actions", "A small circle to play with")),
        icon="sparkles", places=((Menu.CIRCLE, 1),),
    ),
    ActionSpec(
        ActionId.REFRESH, str(QT_TRANSLATE_NOOP("Actions", "&Read again")),
        tip=str(QT_TRANSLATE_NOOP("Actions", "Look for changes that other programs made")),
        shortcut=_Key.Refresh, icon="refresh", enabled_when=When.CIRCLE, places=((Menu.CIRCLE, 2),),
    ),
    ActionSpec(
        ActionId.CANCEL_INDEXING, str(QT_TRANSLATE_NOOP("Actions", "S&top reading")),
        tip=str(QT_TRANSLATE_NOOP("Actions", "Stop reading the circle; what was read stays")),
        icon="player-stop", enabled_when=When.READING, places=((Menu.CIRCLE, 2),),
    ),
    ActionSpec(
        ActionId.SEE_ALL, str(QT_TRANSLATE_NOOP("Actions", "Mark everything as s&een")),
        tip=str(QT_TRANSLATE_NOOP("Actions", "Take away the marks of what others did since you last looked")),
        icon="eye", enabled_when=When.NEWS, places=((Menu.CIRCLE, 2),),
    ),
    ActionSpec(
        ActionId.CLOSE_CIRCLE, str(QT_TRANSLATE_NOOP("Actions", "&Close the circle")),
        shortcut=_Key.Close, icon="x", enabled_when=When.CIRCLE, places=((Menu.CIRCLE, 3),),
    ),
    ActionSpec(
        ActionId.SHOW_DATA, str(QT_TRANSLATE_NOOP("Actions", "Show my &data")),
        tip=str(QT_TRANSLATE_NOOP("Actions", "Open the folder where the program keeps its lists and indexes")),
        icon="database", places=((Menu.HELP, 2),),
    ),
    ActionSpec(
        ActionId.FORGET_CIRCLE, str(QT_TRANSLATE_NOOP("Actions", "&Forget this circle")),
        tip=str(QT_TRANSLATE_NOOP("Actions", "Take it off the list; its folder stays as it is")),
        icon="circle-x", enabled_when=When.CIRCLE, places=((Menu.CIRCLE, 3), (Menu.HELP, 2),),
    ),
    ActionSpec(
        ActionId.REBUILD_INDEX, str(QT_TRANSLATE_NOOP("Actions", "Rebuild the &index")),
        tip=str(QT_TRANSLATE_NOOP("Actions", "Read the whole circle anew")),
        icon="refresh", enabled_when=When.CIRCLE, places=((Menu.HELP, 2),),
    ),
    ActionSpec(
        ActionId.SHOW_TREE, str(QT_TRANSLATE_NOOP("Actions", "Show the &resources")),
        shortcut="Ctrl+B", icon="layout-sidebar", enabled_when=When.CIRCLE, checkable=True,
        places=((Menu.VIEW, 2), (Menu.TOOLS_LEFT, 1),),
    ),
    ActionSpec(
        ActionId.BACK, str(QT_TRANSLATE_NOOP("Actions", "&Back")),
        shortcut="Alt+Left", icon="arrow-left", enabled_when=When.WAY_BACK,
        places=((Menu.GO, 1), (Menu.TOOLS_LEFT, 1),),
    ),
    ActionSpec(
        ActionId.FORWARD, str(QT_TRANSLATE_NOOP("Actions", "&Forward")),
        shortcut="Alt+Right", icon="arrow-right", enabled_when=When.WAY_FORWARD,
        places=((Menu.GO, 1), (Menu.TOOLS_LEFT, 1),),
    ),
    ActionSpec(
        ActionId.WHOLE_CIRCLE, str(QT_TRANSLATE_NOOP("Actions", "&Whole circle")),
        tip=str(QT_TRANSLATE_NOOP("Actions", "Show the history of everything")),
        shortcut="Alt+Home", icon="home", enabled_when=When.CIRCLE, places=((Menu.GO, 2), (Menu.TOOLS_LEFT, 1),),
    ),
    ActionSpec(
        ActionId.JUMP, str(QT_TRANSLATE_NOOP("Actions", "&Go to…")),
        tip=str(QT_TRANSLATE_NOOP("Actions", "Go to a resource, a hash, a mark or a reference")),
        shortcut="Ctrl+P", icon="target", enabled_when=When.CIRCLE, places=((Menu.GO, 2), (Menu.TOOLS_RIGHT, 1),),
    ),
    ActionSpec(
        ActionId.GO_TREE, str(QT_TRANSLATE_NOOP("Actions", "To the &resources")),
        shortcut="Ctrl+1", icon="folder", enabled_when=When.CIRCLE, places=((Menu.GO, 3),),
    ),
    ActionSpec(
        ActionId.GO_HISTORY, str(QT_TRANSLATE_NOOP("Actions", "To the &history")),
        shortcut="Ctrl+2", icon="history", enabled_when=When.CIRCLE, places=((Menu.GO, 3),),
    ),
    ActionSpec(
        ActionId.GO_DETAILS, str(QT_TRANSLATE_NOOP("Actions", "To the &details")),
        shortcut="Ctrl+3", icon="file-text", enabled_when=When.CIRCLE, places=((Menu.GO, 3),),
    ),
    ActionSpec(
        ActionId.BROWSE_THEN, str(QT_TRANSLATE_NOOP("Actions", "Browse as it was &then")),
        tip=str(QT_TRANSLATE_NOOP(
            "Actions", "Show all folders and files as they were at the chosen change (git: checkout)"
        )),
        shortcut="Ctrl+Shift+B", icon="clock", enabled_when=When.CHANGE_SHOWN, places=((Menu.GO, 4),),
    ),
    ActionSpec(
        ActionId.BROWSE_NOW, str(QT_TRANSLATE_NOOP("Actions", "Back to &now")),
        tip=str(QT_TRANSLATE_NOOP("Actions", "Show all folders and files as they are now")),
        icon="arrow-back-up", enabled_when=When.PAST, places=((Menu.GO, 4),),
    ),
    ActionSpec(
        ActionId.EXPORT_THEN, str(QT_TRANSLATE_NOOP("Actions", "&Export all as it was then…")),
        tip=str(QT_TRANSLATE_NOOP(
            "Actions", "Write all files as they were at the chosen change into a zip file (git: archive)"
        )),
        icon="file-zip", enabled_when=When.CHANGE_SHOWN, places=((Menu.GO, 4),),
    ),
    ActionSpec(
        ActionId.FILTER_TREE, str(QT_TRANSLATE_NOOP("Actions", "&Filter the resources")),
        shortcut="Ctrl+Shift+E", icon="filter", enabled_when=When.CIRCLE, places=((Menu.FIND, 1),),
    ),
    ActionSpec(
        ActionId.FIND_IN_HISTORY, str(QT_TRANSLATE_NOOP("Actions", "Find in what is &shown")),
        shortcut=_Key.Find, icon="search", enabled_when=When.CIRCLE, places=((Menu.FIND, 1),),
    ),
    ActionSpec(
        ActionId.FILTER_HISTORY, str(QT_TRANSLATE_NOOP("Actions", "Fi&lter the history…")),
        tip=str(QT_TRANSLATE_NOOP("Actions", "By person, date, kind of change or file (git: log --author --since …)")),
        shortcut="Ctrl+Shift+L", icon="filter", enabled_when=When.CIRCLE, places=((Menu.FIND, 1),),
    ),
    ActionSpec(
        ActionId.ONLY_FITTING, str(QT_TRANSLATE_NOOP("Actions", "Show &only what fits")),
        tip=str(QT_TRANSLATE_NOOP(
            "Actions", "Leave out what does not fit; or show everything, and step through what fits"
        )),
        enabled_when=When.CIRCLE, checkable=True, places=((Menu.FIND, 1),),
    ),
    ActionSpec(
        ActionId.FIND_NEXT, str(QT_TRANSLATE_NOOP("Actions", "Find &next")),
        shortcut="F3", icon="chevron-down", enabled_when=When.CIRCLE, places=((Menu.FIND, 1),),
    ),
    ActionSpec(
        ActionId.FIND_PREVIOUS, str(QT_TRANSLATE_NOOP("Actions", "Find &previous")),
        shortcut="Shift+F3", icon="chevron-up", enabled_when=When.CIRCLE, places=((Menu.FIND, 1),),
    ),
    ActionSpec(
        ActionId.FIRST_WORDS, str(QT_TRANSLATE_NOOP("Actions", "&Which version first contained…")),
        tip=str(QT_TRANSLATE_NOOP(
            "Actions", "Look for words in every version of what is shown, the oldest first (git: log -S)"
        )),
        shortcut="Ctrl+Alt+F", icon="text-wrap", enabled_when=When.CIRCLE, places=((Menu.FIND, 2),),
    ),
    ActionSpec(
        ActionId.SEARCH_EVERYWHERE, str(QT_TRANSLATE_NOOP("Actions", "Search &everywhere…")),
        tip=str(QT_TRANSLATE_NOOP("Actions", "Search all circles: names, contents, descriptions, people")),
        shortcut="Ctrl+Shift+F", icon="list-search", places=((Menu.FIND, 2),),
    ),
    ActionSpec(
        ActionId.PALETTE, str(QT_TRANSLATE_NOOP("Actions", "&Commands…")),
        tip=str(QT_TRANSLATE_NOOP("Actions", "Find a command by its name")),
        shortcut="Ctrl+K", icon="command", places=((Menu.VIEW, 1), (Menu.TOOLS_RIGHT, 1),),
    ),
    ActionSpec(
        ActionId.SHOW_DETAILS, str(QT_TRANSLATE_NOOP("Actions", "Show the &details")),
        shortcut="Ctrl+Alt+B", icon="layout-sidebar-right", enabled_when=When.CIRCLE, checkable=True,
        places=((Menu.VIEW, 2), (Menu.TOOLS_RIGHT, 1),),
    ),
    ActionSpec(
        ActionId.TREE_COLUMNS, str(QT_TRANSLATE_NOOP("Actions", "&More about each resource")),
        icon="columns-3", enabled_when=When.CIRCLE, checkable=True, places=((Menu.VIEW, 2),),
    ),
    ActionSpec(
        ActionId.THEME_SYSTEM, str(QT_TRANSLATE_NOOP("Actions", "C&olours of the system")),
        icon="sun-moon", checkable=True, places=((Menu.VIEW, 3),),
    ),
    ActionSpec(
        ActionId.THEME_LIGHT, str(QT_TRANSLATE_NOOP("Actions", "&Light colours")),
        icon="sun", checkable=True, places=((Menu.VIEW, 3),),
    ),
    ActionSpec(
        ActionId.THEME_DARK, str(QT_TRANSLATE_NOOP("Actions", "Dar&k colours")),
        icon="moon", checkable=True, places=((Menu.VIEW, 3),),
    ),
    ActionSpec(
        ActionId.SETTINGS, str(QT_TRANSLATE_NOOP("Actions", "S&ettings…")),
        tip=str(QT_TRANSLATE_NOOP("Actions", "Language, colours, fonts, your name, programs")),
        shortcut="Ctrl+,", icon="settings", places=((Menu.VIEW, 4),),
    ),
    ActionSpec(
        ActionId.GUIDE, str(QT_TRANSLATE_NOOP("Actions", "&Guide")),
        shortcut="F1", icon="help-circle", places=((Menu.HELP, 1),),
    ),
    ActionSpec(
        ActionId.TOUR, str(QT_TRANSLATE_NOOP("Actions", "Show me a&round")),
        tip=str(QT_TRANSLATE_NOOP("Actions", "Five steps through the window, in the sample circle")),
        icon="route", places=((Menu.HELP, 1),),
    ),
    ActionSpec(
        ActionId.COPY_REPORT, str(QT_TRANSLATE_NOOP("Actions", "&Copy a diagnostic report")),
        tip=str(QT_TRANSLATE_NOOP("Actions", "Versions and settings, without anything personal")),
        icon="copy", places=((Menu.HELP, 2),),
    ),
    ActionSpec(
        ActionId.ABOUT, str(QT_TRANSLATE_NOOP("Actions", "&About uPont Desktop")),
        icon="info-circle", places=((Menu.HELP, 3),),
    ),
    ActionSpec(
        ActionId.QUIT, str(QT_TRANSLATE_NOOP("Actions", "&Quit")),
        shortcut="Ctrl+Q", icon="door-exit", places=((Menu.CIRCLE, 4),),
    ),
)
# fmt: on
