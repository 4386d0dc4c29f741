"""What every view of a content offers to the pane around it: tools, notes, finding, steps from change to change."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, replace
from enum import StrEnum

from PySide6.QtCore import QObject, Signal
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QWidget

from upont_desktop.ui.content.blame_margin import BlameMargin
from upont_desktop.ui.style import icons
from upont_desktop.ui.style.theme import Themes
from upont_desktop.ui.wording.plain_text import as_plain

AS_TEXT = "text"
LINED = ("markdown", "svg")
"""The look of what has lines of text, and the families of contents that have another look too."""


class Mode(StrEnum):
    """What the pane shows of two versions."""

    PREVIEW = "preview"
    COMPARISON = "comparison"


@dataclass(slots=True)
class ViewPreferences:
    """How the person likes contents shown: kept from one content to the next.

    ``side_by_side`` is ``None`` until the person chose: then the width decides. ``origins`` says whether texts tell who
    wrote each line. ``facets`` are the ways of looking chosen, by what they are chosen for.
    """

    side_by_side: bool | None = None
    wrap: bool = True
    overlay: str = ""
    origins: bool = False
    facets: dict[str, str] | None = None
    facets_before: dict[str, str] | None = None

    def in_more_room(self) -> ViewPreferences:
        """The same for a larger window, whose width decides anew what stands side by side."""
        return replace(self, side_by_side=None)

    def tell_origins(self, on: bool) -> None:
        """Tell who wrote each line, or no longer. What has another look too is shown as text meanwhile: only that has
        lines; afterwards all looks as it did before.
        """
        if on and not self.origins:
            self.facets_before = self.facets
            for family in LINED:
                self.choose_facet(family, AS_TEXT)
        elif self.origins and not on:
            self.facets = self.facets_before
        self.origins = on

    def facet(self, family: str, default: str) -> str:
        """The way of looking chosen for a family of contents."""
        return (self.facets or {}).get(family, default)

    def choose_facet(self, family: str, key: str) -> None:
        """Remember a way of looking."""
        self.facets = {**(self.facets or {}), family: key}


class Viewer(QWidget):
    """A view of one content.

    ``changed`` says that what it offers changed; ``failed`` carries an error of the person's world; ``opened`` an
    address that was followed; ``line_followed`` the :class:`~upont_desktop.domain.blame.LineOrigin` of a line whose
    past is wanted, and the line's index there.
    """

    changed = Signal()
    failed = Signal(object)
    opened = Signal(str)
    line_followed = Signal(object, int)

    def release(self) -> None:
        """Give back what is not freed by itself: called once, when the view is no longer wanted."""

    @property
    def at_rest(self) -> bool:
        """Whether all is drawn that is to be seen."""
        return True

    def tools(self) -> tuple[QAction, ...]:
        """What may be chosen about the view, to be shown as buttons."""
        return ()

    def notes(self) -> str:
        """What is worth knowing about the content, in one line."""
        return ""

    @property
    def titled(self) -> bool:
        """Whether it says itself which version is which."""
        return False

    @property
    def searchable(self) -> bool:
        """Whether words can be found in it."""
        return False

    def search(self, _words: str, _direction: int) -> bool:
        """Go to the next place of some words (or the one before: -1; or stay where they are: 0).

        ``False`` where there is none; no words take all marks away.
        """
        return False

    @property
    def steps(self) -> bool:
        """Whether there are changes to go to."""
        return False

    def step(self, _direction: int) -> bool:
        """Go to the next change, or the one before; ``False`` where there is none."""
        return False

    @property
    def wants_origins(self) -> bool:
        """Whether it is to show who last changed each line."""
        return False

    def show_origins(self, _margin: BlameMargin) -> None:
        """Here is who last changed each line."""

    def go_to_line(self, _line: int) -> None:
        """Bring a line into view, counted from 0."""

    def ignores_blanks(self) -> bool:
        """Whether it makes a difference here that blanks are ignored."""
        return False


class Tool(QAction):
    """Something to choose about a view; its icon follows the theme."""

    def __init__(self, themes: Themes, text: str, icon: str, parent: QObject) -> None:
        super().__init__(text, parent)
        self._themes, self._icon = themes, icon
        self.setToolTip(as_plain(text))
        themes.changed.connect(self._dress)
        self._dress()

    def _dress(self) -> None:
        theme = self._themes.current
        self.setIcon(icons.icon(self._icon, theme.muted, theme.faint))


def switch(themes: Themes, text: str, icon: str, on: bool, do: Callable[[bool], object], parent: QObject) -> Tool:
    """A tool that is on or off."""
    tool = Tool(themes, text, icon, parent)
    tool.setCheckable(True)
    tool.setChecked(on)
    tool.toggled.connect(do)
    return tool


def push(themes: Themes, text: str, icon: str, do: Callable[[], object], parent: QObject) -> Tool:
    """A tool that does something."""
    tool = Tool(themes, text, icon, parent)
    tool.triggered.connect(lambda _checked=False: do())
    return tool
