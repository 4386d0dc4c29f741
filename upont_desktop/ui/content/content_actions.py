"""The actions of the content pane: what menus, shortcuts, buttons and the palette offer."""

from __future__ import annotations

from typing import Protocol

from PySide6.QtCore import QCoreApplication

from upont_desktop.ui.content.open_save import Doing
from upont_desktop.ui.widgets.actions import Actions

translate = QCoreApplication.translate
MODES = ("content_preview", "content_comparison")


class Commands(Protocol):
    """What the actions do: the pane offers these."""

    @property
    def doing(self) -> Doing:
        """What can be done with the versions shown."""

    def choose_preview(self, on: bool) -> None:
        """Show a version as it is."""

    def choose_comparison(self, on: bool) -> None:
        """Show what it changed."""

    def step(self, direction: int) -> None:
        """Go to the next change, or to the one before."""

    def start_find(self) -> None:
        """Ask for words to find."""

    def ignore_blanks(self, on: bool) -> None:
        """Compare without blanks."""

    def read_as(self) -> None:
        """Choose the encoding of a text."""

    def show_origins(self, on: bool) -> None:
        """Show who last changed each line."""

    def enlarge(self) -> None:
        """Show the same in a window of its own."""


def add_commands(actions: Actions, pane: Commands) -> None:
    """Register every action of the pane."""
    _add_modes(actions, pane)
    add = actions.add
    add("next_change", translate("ContentPane", "&Next change"), lambda: pane.step(1), "F7", "arrow-down")
    add("previous_change", translate("ContentPane", "Pre&vious change"), lambda: pane.step(-1), "Shift+F7", "arrow-up")
    add(
        "find_in_content", translate("ContentPane", "&Find in this content…"), pane.start_find, "Ctrl+Shift+G", "search"
    )
    add(
        "ignore_blanks",
        translate("ContentPane", "&Ignore blanks"),
        pane.ignore_blanks,
        None,
        "space",
        translate("ContentPane", "Compare texts as if spaces and tabs made no difference"),
        checkable=True,
    )
    add(
        "read_as",
        translate("ContentPane", "&Read as…"),
        pane.read_as,
        None,
        "typography",
        translate("ContentPane", "Choose another encoding where the letters of a text look wrong"),
    )
    add(
        "show_origins",
        translate("ContentPane", "&Who last changed each line"),
        pane.show_origins,
        "Ctrl+Alt+W",
        "user",
        translate("ContentPane", "Show it in the margin of a text; from there one goes back in time (git: blame)"),
        checkable=True,
    )
    _add_copies(actions, pane.doing)
    add("enlarge_content", translate("ContentPane", "&Larger, in a window"), pane.enlarge, "F11", "arrows-maximize")


def _add_modes(actions: Actions, pane: Commands) -> None:
    actions.add(
        "content_preview",
        translate("ContentPane", "&Preview"),
        pane.choose_preview,
        "Ctrl+Shift+V",
        "eye",
        translate("ContentPane", "Show this version as it is"),
        checkable=True,
    )
    actions.add(
        "content_comparison",
        translate("ContentPane", "&Comparison"),
        pane.choose_comparison,
        "Ctrl+Shift+D",
        "git-compare",
        translate("ContentPane", "Show what changed since the version before (git: diff)"),
        checkable=True,
    )


def _add_copies(actions: Actions, doing: Doing) -> None:
    actions.add(
        "open_elsewhere",
        translate("ContentPane", "&Open in its own application"),
        doing.open_new,
        "Ctrl+Shift+O",
        "external-link",
        translate("ContentPane", "Open a read-only copy of this version"),
    )
    actions.add(
        "open_older_elsewhere",
        translate("ContentPane", "Open the version &before"),
        doing.open_old,
        None,
        "external-link",
    )
    actions.add(
        "save_version",
        translate("ContentPane", "&Save a copy…"),
        doing.save_new,
        None,
        "device-floppy",
        translate("ContentPane", "Keep this version as a file of its own"),
    )
