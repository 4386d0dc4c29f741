"""Two versions side by side in a window of their own: a look before a choice."""

from __future__ import annotations

from typing import TYPE_CHECKING

from upont_desktop.domain.circle import Circle
from upont_desktop.domain.resource import Resource
from upont_desktop.domain.text import display
from upont_desktop.ui.content.external_copies import Copies
from upont_desktop.ui.content.pane import ContentWindow

if TYPE_CHECKING:
    from upont_desktop.ui.operations.controller import Changing


def show_both(changing: Changing, circle: Circle, mine: Resource, theirs: Resource) -> ContentWindow:
    """Compare what is here with what is there."""
    window = ContentWindow(changing.background, changing.themes, Copies(), changing.window)
    window.setWindowTitle(display(mine.name))
    window.pane.show_pair(circle, mine, theirs)
    window.show()
    return window
