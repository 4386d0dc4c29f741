"""The actions of the window itself, a row each; operations and the content pane have tables of their own."""

from __future__ import annotations

from PySide6.QtCore import QT_TRANSLATE_NOOP
from PySide6.QtGui import QKeySequence

from upont_desktop.ui.widgets.action_spec import ActionId, ActionSpec, Menu, When

_Key = QKeySequence.StandardKey

# fmt: off
WINDOW_ACTIONS: tuple[ActionSpec, ...] = (
    ActionSpec(
        ActionId.NEW_CIRCLE, str(QT_TRANSLATE_NOOP("Actions", "&New circle…")),
        tip=str(QT_TRANSLATE_NOOP(
            "Actions", "Begin a circle, from nothing or from a folder that you have (git: init)"
        )),
        shortcut="Ctrl+N", icon="circle-plus", places=((Menu.CIRCLE, 1),),
    ),
    ActionSpec(
        ActionId.RECEIVE_CIRCLE, str(QT_TRANSLATE_NOOP("Actions", "Recei&ve a circle…")),
        tip=str(QT_TRANSLATE_NOOP("Actions", "Get a copy of your own of a circle that others share (git: clone)")),
        shortcut="Ctrl+Alt+N", icon="download", places=((Menu.CIRCLE, 1),),
    ),
    ActionSpec(
        ActionId.OPEN_FOLDER, str(QT_TRANSLATE_NOOP("Actions", "&Open a circle's folder…")),
        tip=str(QT_TRANSLATE_NOOP("Actions", "Open the folder of a circle (git: a clone)")),
        shortcut=_Key.Open, icon="folder-open", places=((Menu.CIRCLE, 1),),
    ),
    ActionSpec(
        ActionId.OPEN_SAMPLE, str(QT_TRANSLATE_NOOP("Actions", "Open the &sample circle")),
        tip=str(QT_TRANSLATE_NOOP("Actions", "A small circle to play with")),
        icon="sparkles", places=((Menu.CIRCLE, 1),),
    ),
    ActionSpec(
        ActionId.ADD_ROOM, str(QT_TRANSLATE_NOOP("Actions", "&Add a room…")),
        tip=str(QT_TRANSLATE_NOOP("Actions", "Let the circle keep more than files, such as its people and clubs")),
        shortcut="Ctrl+Alt+A", icon="plus", enabled_when=When.FURTHER_ROOM, places=((Menu.CIRCLE, 2),),
    ),
    ActionSpec(
        ActionId.COPY_INVITATION, str(QT_TRANSLATE_NOOP("Actions", "Copy &invitation")),
        tip=str(QT_TRANSLATE_NOOP(
            "Actions", "Copy what others need to receive this circle, to paste it into a message"
        )),
        shortcut="Ctrl+Alt+I", icon="copy", enabled_when=When.CIRCLE, places=((Menu.SHARE, 2),),
    ),
    ActionSpec(
        ActionId.SAVE_INVITATION, str(QT_TRANSLATE_NOOP("Actions", "S&ave invitation…")),
        tip=str(QT_TRANSLATE_NOOP("Actions", "Write a small file with which others receive this circle")),
        shortcut="Ctrl+Shift+I", icon="device-floppy", enabled_when=When.CIRCLE, places=((Menu.SHARE, 2),),
    ),
    ActionSpec(
        ActionId.REFRESH, str(QT_TRANSLATE_NOOP("Actions", "&Refresh")),
        tip=str(QT_TRANSLATE_NOOP("Actions", "Look for changes made by other apps")),
        shortcut=_Key.Refresh, icon="refresh", enabled_when=When.CIRCLE, places=((Menu.CIRCLE, 3),),
    ),
    ActionSpec(
        ActionId.CANCEL_INDEXING, str(QT_TRANSLATE_NOOP("Actions", "S&top reading")),
        tip=str(QT_TRANSLATE_NOOP("Actions", "Stop reading the circle; what was read so far stays")),
        icon="player-stop", enabled_when=When.READING, places=((Menu.CIRCLE, 3),),
    ),
    ActionSpec(
        ActionId.SEE_ALL, str(QT_TRANSLATE_NOOP("Actions", "Mark everything as s&een")),
        tip=str(QT_TRANSLATE_NOOP("Actions", "Clear the dots on what others did since you last looked")),
        icon="eye", enabled_when=When.NEWS, places=((Menu.CIRCLE, 3),),
    ),
    ActionSpec(
        ActionId.CLOSE_CIRCLE, str(QT_TRANSLATE_NOOP("Actions", "&Close the circle")),
        shortcut=_Key.Close, icon="x", enabled_when=When.CIRCLE, places=((Menu.CIRCLE, 4),),
    ),
    ActionSpec(
        ActionId.SHOW_DATA, str(QT_TRANSLATE_NOOP("Actions", "Open &data folder")),
        tip=str(QT_TRANSLATE_NOOP("Actions", "Open the folder where uPont keeps its lists and indexes")),
        icon="database", places=((Menu.HELP, 2),),
    ),
    ActionSpec(
        ActionId.FORGET_CIRCLE, str(QT_TRANSLATE_NOOP("Actions", "&Forget this circle")),
        tip=str(QT_TRANSLATE_NOOP("Actions", "Take it off the list; its folder stays as it is")),
        icon="circle-x", enabled_when=When.CIRCLE, places=((Menu.CIRCLE, 4),),
    ),
    ActionSpec(
        ActionId.REBUILD_INDEX, str(QT_TRANSLATE_NOOP("Actions", "Rebuild the &index")),
        tip=str(QT_TRANSLATE_NOOP("Actions", "Read the whole circle again from the start")),
        icon="refresh", enabled_when=When.CIRCLE, places=((Menu.HELP, 2),),
    ),
    ActionSpec(
        ActionId.SHOW_TREE, str(QT_TRANSLATE_NOOP("Actions", "Show the &resources")),
        shortcut="Ctrl+B", icon="layout-sidebar", enabled_when=When.FILES, checkable=True,
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
        tip=str(QT_TRANSLATE_NOOP("Actions", "Go to a resource, a date, a tag, a branch or a hash")),
        shortcut="Ctrl+P", icon="target", enabled_when=When.CIRCLE, places=((Menu.GO, 2), (Menu.TOOLS_RIGHT, 1),),
        short=str(QT_TRANSLATE_NOOP("Actions", "Go to")),
    ),
    ActionSpec(
        ActionId.MARKS, str(QT_TRANSLATE_NOOP("Actions", "Named &versions…")),
        tip=str(QT_TRANSLATE_NOOP("Actions", "Go to a named version, a tag or a branch")),
        shortcut="Ctrl+Alt+P", icon="bookmark", enabled_when=When.CIRCLE, places=((Menu.GO, 2),),
    ),
    ActionSpec(
        ActionId.GO_TREE, str(QT_TRANSLATE_NOOP("Actions", "Go to &resources")),
        shortcut="Ctrl+1", icon="folder", enabled_when=When.CIRCLE, places=((Menu.GO, 3),),
    ),
    ActionSpec(
        ActionId.GO_HISTORY, str(QT_TRANSLATE_NOOP("Actions", "Go to &history")),
        shortcut="Ctrl+2", icon="history", enabled_when=When.CIRCLE, places=((Menu.GO, 3),),
    ),
    ActionSpec(
        ActionId.GO_DETAILS, str(QT_TRANSLATE_NOOP("Actions", "Go to &details")),
        shortcut="Ctrl+3", icon="file-text", enabled_when=When.CIRCLE, places=((Menu.GO, 3),),
    ),
    ActionSpec(
        ActionId.BROWSE_THEN, str(QT_TRANSLATE_NOOP("Actions", "Browse this poin&t in time")),
        tip=str(QT_TRANSLATE_NOOP(
            "Actions", "Show all folders and files as they were at the chosen change (git: checkout)"
        )),
        shortcut="Ctrl+Shift+B", icon="clock", enabled_when=When.CHANGE_SHOWN, places=((Menu.GO, 4),),
    ),
    ActionSpec(
        ActionId.BROWSE_NOW, str(QT_TRANSLATE_NOOP("Actions", "Return to toda&y")),
        tip=str(QT_TRANSLATE_NOOP("Actions", "Show all folders and files as they are today")),
        icon="arrow-back-up", enabled_when=When.PAST, places=((Menu.GO, 4),),
    ),
    ActionSpec(
        ActionId.EXPORT_THEN, str(QT_TRANSLATE_NOOP("Actions", "&Export as ZIP…")),
        tip=str(QT_TRANSLATE_NOOP(
            "Actions", "Save all files, as they were at the chosen change, in a ZIP file (git: archive)"
        )),
        icon="file-zip", enabled_when=When.CHANGE_SHOWN, places=((Menu.GO, 4),),
    ),
    ActionSpec(
        ActionId.FILTER_TREE, str(QT_TRANSLATE_NOOP("Actions", "&Filter the resources")),
        shortcut="Ctrl+Shift+E", icon="filter", enabled_when=When.FILES, places=((Menu.FIND, 1),),
    ),
    ActionSpec(
        ActionId.FIND_IN_HISTORY, str(QT_TRANSLATE_NOOP("Actions", "Find in what is &shown")),
        shortcut=_Key.Find, icon="search", enabled_when=When.CIRCLE, places=((Menu.FIND, 1),),
    ),
    ActionSpec(
        ActionId.FILTER_HISTORY, str(QT_TRANSLATE_NOOP("Actions", "Fi&lter the history…")),
        tip=str(QT_TRANSLATE_NOOP("Actions", "By person, date, kind of change or file (git: log --author --since …)")),
        shortcut="Ctrl+Shift+L", icon="filter", enabled_when=When.FILES, places=((Menu.FIND, 1),),
    ),
    ActionSpec(
        ActionId.ONLY_FITTING, str(QT_TRANSLATE_NOOP("Actions", "Hide n&on-matching")),
        tip=str(QT_TRANSLATE_NOOP(
            "Actions", "Hide what does not match, or show everything and step through the matches"
        )),
        enabled_when=When.FILES, checkable=True, places=((Menu.FIND, 1),),
    ),
    ActionSpec(
        ActionId.FIND_NEXT, str(QT_TRANSLATE_NOOP("Actions", "Find &next")),
        shortcut="F3", icon="chevron-down", enabled_when=When.FILES, places=((Menu.FIND, 1),),
    ),
    ActionSpec(
        ActionId.FIND_PREVIOUS, str(QT_TRANSLATE_NOOP("Actions", "Find &previous")),
        shortcut="Shift+F3", icon="chevron-up", enabled_when=When.FILES, places=((Menu.FIND, 1),),
    ),
    ActionSpec(
        ActionId.FIRST_WORDS, str(QT_TRANSLATE_NOOP("Actions", "Find when te&xt first appeared…")),
        tip=str(QT_TRANSLATE_NOOP(
            "Actions", "Look for words in every version of what is shown, the oldest first (git: log -S)"
        )),
        shortcut="Ctrl+Alt+F", icon="text-wrap", enabled_when=When.FILES, places=((Menu.FIND, 2),),
    ),
    ActionSpec(
        ActionId.SEARCH_EVERYWHERE, str(QT_TRANSLATE_NOOP("Actions", "Search &everywhere…")),
        tip=str(QT_TRANSLATE_NOOP("Actions", "Search all circles: names, contents, descriptions, people")),
        shortcut="Ctrl+Shift+F", icon="list-search", places=((Menu.FIND, 2),),
    ),
    ActionSpec(
        ActionId.PALETTE, str(QT_TRANSLATE_NOOP("Actions", "&Commands…")),
        tip=str(QT_TRANSLATE_NOOP("Actions", "Find a command by its name")),
        shortcut="Ctrl+K", icon="bolt", places=((Menu.VIEW, 1), (Menu.TOOLS_RIGHT, 1),),
        short=str(QT_TRANSLATE_NOOP("Actions", "Commands")),
    ),
    ActionSpec(
        ActionId.SHOW_DETAILS, str(QT_TRANSLATE_NOOP("Actions", "Show the &details")),
        shortcut="Ctrl+Alt+B", icon="layout-sidebar-right", enabled_when=When.FILES, checkable=True,
        places=((Menu.VIEW, 2), (Menu.TOOLS_RIGHT, 1),),
    ),
    ActionSpec(
        ActionId.TREE_COLUMNS, str(QT_TRANSLATE_NOOP("Actions", "Show c&olumns")),
        icon="columns-3", enabled_when=When.FILES, checkable=True, places=((Menu.VIEW, 2),),
    ),
    ActionSpec(
        ActionId.THEME_SYSTEM, str(QT_TRANSLATE_NOOP("Actions", "&Match system colours")),
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
        tip=str(QT_TRANSLATE_NOOP("Actions", "Language, colours, fonts, your name, default apps")),
        shortcut="Ctrl+,", icon="settings", places=((Menu.VIEW, 4),),
    ),
    ActionSpec(
        ActionId.GUIDE, str(QT_TRANSLATE_NOOP("Actions", "&Guide")),
        shortcut="F1", icon="help-circle", places=((Menu.HELP, 1),),
    ),
    ActionSpec(
        ActionId.TOUR, str(QT_TRANSLATE_NOOP("Actions", "&Take the tour")),
        tip=str(QT_TRANSLATE_NOOP("Actions", "The window in five steps, with the sample circle")),
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
        shortcut="Ctrl+Q", icon="door-exit", places=((Menu.CIRCLE, 5),),
    ),
)
# fmt: on
