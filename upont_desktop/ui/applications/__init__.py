"""The doors between the window and its rooms: what the page of a room is given, and what it gives.

A room is named by a :class:`RoomSpec`, whose ``page`` says which function makes it; its modules are loaded at the first
look at it. Its actions are rows of a table, as everywhere; they are offered while the room is shown.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from upont_desktop.domain.circle import Circle
from upont_desktop.domain.hits import FoundRecord
from upont_desktop.domain.rooms import Rooms, RoomSpec, named
from upont_desktop.ui.core.settings import Settings
from upont_desktop.ui.operations.context import ActionContext
from upont_desktop.ui.widgets.action_spec import ActionSpec
from upont_desktop.ui.widgets.actions import Actions, Handler


@dataclass(frozen=True, slots=True)
class RoomHost:
    """The parts of the window that a room may use. ``show_history`` goes to the history of what lies at a path,
    ``show_record`` to a record of another room.
    """

    context: ActionContext
    actions: Actions
    settings: Settings
    show_history: Callable[[str], None]
    show_record: Callable[[FoundRecord], None]


class RoomPage(QWidget):
    """What a room shows of a circle, in the place of the panes. ``changed`` says that other actions make sense now."""

    changed = Signal()

    def show_circle(self, circle: Circle, rooms: Rooms) -> None:
        """Show another circle, or the same one with other rooms."""
        raise NotImplementedError

    def refresh(self) -> None:
        """The index went on: read again what is shown."""

    def leave_circle(self) -> None:
        """Forget the circle, which is closed."""

    def take_focus(self) -> None:
        """Take the keyboard where it belongs when the room is entered."""
        self.setFocus()

    def begin_search(self) -> None:
        """Begin to search in what is shown."""

    def put_head(self, widget: QWidget) -> None:
        """Place the name of the circle, and the way to others, at the head of the left side."""

    def show_record(self, name: str) -> None:
        """Show what the search everywhere found in the room, by the name that it is found by."""

    def offered(self) -> Mapping[str, bool]:
        """Which of its actions make sense now; those that it does not name always do."""
        return {}

    @property
    def menu_title(self) -> str:
        """What its menu is called, with the mark of a letter."""
        return ""

    @property
    def branches(self) -> Mapping[int, str]:
        """The groups of its menu that are menus of their own, by number, with their titles."""
        return {}

    @property
    def specs(self) -> tuple[ActionSpec, ...]:
        """The table of its actions."""
        return ()

    def handlers(self) -> Mapping[str, Handler]:
        """The function behind each of them."""
        return {}

    @property
    def at_rest(self) -> bool:
        """Whether all is shown that there is to show."""
        return True


def make_page(spec: RoomSpec, host: RoomHost) -> RoomPage:
    """Load a room and make its page."""
    page = named(spec.page)(host)
    assert isinstance(page, RoomPage)
    return page
