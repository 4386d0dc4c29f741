"""What a subject of the room gives its page: a view, offered by a switch at the top of the left side."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from upont_desktop.domain.circle import Circle
from upont_desktop.domain.rooms import Rooms
from upont_desktop.ui.applications import RoomHost
from upont_desktop.ui.widgets.action_spec import ActionSpec
from upont_desktop.ui.widgets.actions import Handler


@dataclass(frozen=True, slots=True)
class ViewHost:
    """What a view works with. ``go`` shows a record of any view of the room by its name (``post:…``, ``event:…``)."""

    host: RoomHost
    go: Callable[[str], None]


class RoomView(QWidget):
    """One subject. ``side`` is shown at the left while the view is; ``kinds`` are the records that it shows, by what
    their names begin with. ``changed`` says that other actions make sense now; ``counted`` how many things are new.
    """

    changed = Signal()
    counted = Signal(int)
    key = ""
    icon = ""
    kinds: tuple[str, ...] = ()
    specs: tuple[ActionSpec, ...] = ()
    side: QWidget | None = None
    anywhere: frozenset[str] = frozenset()
    """Its actions that need nothing chosen in it: they are offered while another view of the room is shown."""

    @property
    def title(self) -> str:
        """What the switch calls it."""
        return ""

    def handlers(self) -> Mapping[str, Handler]:
        """The function behind each of its actions."""
        return {}

    def offered(self) -> Mapping[str, bool]:
        """Which of its actions make sense now; those that it does not name always do."""
        return {}

    def show_circle(self, circle: Circle, rooms: Rooms) -> None:
        """Show another circle, or the same one again."""
        raise NotImplementedError

    def refresh(self) -> None:
        """The index went on: read again what is shown."""

    def leave_circle(self) -> None:
        """Forget the circle, which is closed."""

    def take_focus(self) -> None:
        """Take the keyboard where it belongs when the view is entered."""
        self.setFocus()

    def begin_search(self) -> None:
        """Begin to search in what is shown."""

    def show_record(self, name: str) -> None:
        """Show a record of one of its kinds, by its whole name."""

    @property
    def at_rest(self) -> bool:
        """Whether all is shown that there is to show."""
        return True


MakeView = Callable[[ViewHost, QWidget], RoomView]
