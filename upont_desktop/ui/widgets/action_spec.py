"""What an action is: a row of a table. Menus, shortcuts, buttons, context menus and the palette all come from the rows.

A new action is a name in :class:`ActionId`, a row in the table of its room, and a function where that room keeps its
handlers.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from enum import Enum, StrEnum, auto
from itertools import groupby
from typing import TypeAlias

from PySide6.QtGui import QKeySequence

from upont_desktop.ui.core.theme_choice import ThemeChoice

Keys: TypeAlias = QKeySequence.StandardKey | str | None


class ActionId(StrEnum):
    """The name of each action; also the object name of its ``QAction``."""

    NEW_CIRCLE = "new_circle"
    RECEIVE_CIRCLE = "receive_circle"
    OPEN_FOLDER = "open_folder"
    OPEN_SAMPLE = "open_sample"
    COPY_INVITATION = "copy_invitation"
    SAVE_INVITATION = "save_invitation"
    REFRESH = "refresh"
    CANCEL_INDEXING = "cancel_indexing"
    SEE_ALL = "see_all"
    CLOSE_CIRCLE = "close_circle"
    SHOW_DATA = "show_data"
    FORGET_CIRCLE = "forget_circle"
    REBUILD_INDEX = "rebuild_index"
    ADD_ROOM = "add_room"
    SHOW_TREE = "show_tree"
    BACK = "back"
    FORWARD = "forward"
    WHOLE_CIRCLE = "whole_circle"
    JUMP = "jump"
    MARKS = "marks"
    GO_TREE = "go_tree"
    GO_HISTORY = "go_history"
    GO_DETAILS = "go_details"
    BROWSE_THEN = "browse_then"
    BROWSE_NOW = "browse_now"
    EXPORT_THEN = "export_then"
    FILTER_TREE = "filter_tree"
    FIND_IN_HISTORY = "find_in_history"
    FILTER_HISTORY = "filter_history"
    ONLY_FITTING = "only_fitting"
    FIND_NEXT = "find_next"
    FIND_PREVIOUS = "find_previous"
    FIRST_WORDS = "first_words"
    SEARCH_EVERYWHERE = "search_everywhere"
    PALETTE = "palette"
    SHOW_DETAILS = "show_details"
    TREE_COLUMNS = "tree_columns"
    THEME_SYSTEM = "theme_system"
    THEME_LIGHT = "theme_light"
    THEME_DARK = "theme_dark"
    SETTINGS = "settings"
    GUIDE = "guide"
    TOUR = "tour"
    COPY_REPORT = "copy_report"
    ABOUT = "about"
    QUIT = "quit"
    UNDO = "undo"
    REDO = "redo"
    UNDONE = "undone"
    CLEAR_LOCKS = "clear_locks"
    KEEP_CHANGES = "keep_changes"
    DISCARD = "discard"
    ADD_FILES = "add_files"
    ADD_FOLDER = "add_folder"
    PASTE = "paste"
    KEEP_AUTOMATICALLY = "keep_automatically"
    OPEN_OUTSIDE = "open_outside"
    SAVE_COPY = "save_copy"
    SHOW_ON_DISK = "show_on_disk"
    COPY_PATH = "copy_path"
    SHOW_HISTORY = "show_history"
    COPY_HASH = "copy_hash"
    OPEN_TERMINAL = "open_terminal"
    RENAME = "rename"
    DELETE = "delete"
    RESTORE = "restore"
    COMPARE_CURRENT = "compare_current"
    NAME_VERSION = "name_version"
    COPY_TO = "copy_to"
    DESCRIBE = "describe"
    SHARE = "share"
    ASK_PLACE = "ask_place"
    ASK_BY_ITSELF = "ask_by_itself"
    SHARE_PLACE = "share_place"
    CONTENT_PREVIEW = "content_preview"
    CONTENT_COMPARISON = "content_comparison"
    PREVIOUS_CHANGE = "previous_change"
    NEXT_CHANGE = "next_change"
    FIND_IN_CONTENT = "find_in_content"
    IGNORE_BLANKS = "ignore_blanks"
    READ_AS = "read_as"
    SHOW_ORIGINS = "show_origins"
    ENLARGE_CONTENT = "enlarge_content"
    OPEN_ELSEWHERE = "open_elsewhere"
    OPEN_OLDER_ELSEWHERE = "open_older_elsewhere"
    SAVE_VERSION = "save_version"


class When(Enum):
    """What must hold for an action to be offered. Whoever makes the actions says what holds now."""

    ALWAYS = auto()
    CIRCLE = auto()
    """A circle is open, as for all below."""
    LOCKED = auto()
    """A program that is gone left a lock in it, which is in the way of every change."""
    READING = auto()
    """It is being read into the index."""
    NEWS = auto()
    """Something in it is new to the person."""
    FILES = auto()
    """And its files are shown, no other room."""
    FURTHER_ROOM = auto()
    """There is a room that it does not have."""
    WAY_BACK = auto()
    WAY_FORWARD = auto()
    CHANGE_SHOWN = auto()
    """The details of a commit are shown."""
    PAST = auto()
    """The tree is browsed as it was then."""
    UNDO = auto()
    REDO = auto()
    PATH = auto()
    """A resource or a folder is chosen."""
    PATH_NOW = auto()
    """And the tree is browsed as it is now."""
    UNKEPT = auto()
    """And something of it was changed on disk and is not kept."""
    FILE = auto()
    """What is chosen is no folder."""
    FOLDER = auto()
    """What is chosen is a folder, or the circle as a whole."""
    VERSION = auto()
    """A line of the history is chosen."""
    FILE_VERSION = auto()
    """And it is a version of a file."""
    CONTENT = auto()
    """The content pane shows something."""
    TWO_CONTENTS = auto()
    """There are two versions to compare."""
    STEPS = auto()
    """The comparison has changes to step through."""
    SEARCHABLE = auto()
    """Words can be found in what is shown."""
    TEXT = auto()
    """What is shown is read with an encoding."""
    BLANKS = auto()
    """What is shown can leave blanks out of account."""


class Menu(StrEnum):
    """Where actions are offered; the value is the object name of the menu."""

    CIRCLE = "circle"
    CHANGE = "change"
    SHARE = "share"
    GO = "go"
    FIND = "find"
    CONTENT = "content"
    VIEW = "view"
    HELP = "help"
    OF_ENTRY = "entry"
    """The context menu of the tree."""
    OF_VERSION = "version"
    """The context menu of the history."""
    OF_CHANGE = "change-shown"
    """The context menu of the files of a change."""
    TOOLS_LEFT = "tools-left"
    TOOLS_VERBS = "tools-verbs"
    TOOLS_RIGHT = "tools-right"
    """The tool bar, on either side of the search."""
    OF_ADD = "of-add"
    OF_SHARE = "of-share"
    """What drops down from its buttons."""
    ROOM = "room"
    """What the room that is shown offers; no menu while files are shown."""
    STRIP = "strip"
    """The buttons above the details of a version."""


@dataclass(frozen=True, slots=True)
class ActionSpec:
    """One action. ``id`` is an :class:`ActionId`, or a name of its own for an action of a room. ``text``, ``tip`` and
    ``short`` are marked for the translators (``QT_TRANSLATE_NOOP``) in ``context``; ``tip`` explains, with git's own
    word where there is one, and ``short`` is what a button with little room says (by default the text). ``places``
    names menus, with the number of the group in each: groups are set apart by a line, and in a group the rows' order
    counts.
    """

    id: str
    text: str
    shortcut: Keys = None
    icon: str = ""
    tip: str = ""
    enabled_when: When = When.ALWAYS
    checkable: bool = False
    places: tuple[tuple[Menu, int], ...] = ()
    context: str = "Actions"
    short: str = ""


THEME_ACTIONS = {
    ThemeChoice.SYSTEM: ActionId.THEME_SYSTEM,
    ThemeChoice.LIGHT: ActionId.THEME_LIGHT,
    ThemeChoice.DARK: ActionId.THEME_DARK,
}


def entries_of(menu: Menu, specs: Iterable[ActionSpec]) -> Iterator[tuple[str, ...]]:
    """The groups of a menu, in order."""
    for _group, names in groups_of(menu, specs):
        yield names


def groups_of(menu: Menu, specs: Iterable[ActionSpec]) -> Iterator[tuple[int, tuple[str, ...]]]:
    """The groups of a menu with their numbers, in order."""
    placed = [(group, spec.id) for spec in specs for where, group in spec.places if where is menu]
    for group, found in groupby(sorted(placed, key=lambda each: each[0]), key=lambda each: each[0]):
        yield group, tuple(name for _, name in found)
