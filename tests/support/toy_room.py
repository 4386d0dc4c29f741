"""A room for tests of the window: it shows how often it was asked, and has one action."""

from __future__ import annotations

from collections.abc import Mapping

from PySide6.QtWidgets import QLineEdit, QVBoxLayout, QWidget

from upont_desktop.domain.circle import Circle
from upont_desktop.domain.rooms import Rooms, RoomSpec
from upont_desktop.ui.applications import RoomHost, RoomPage
from upont_desktop.ui.widgets.action_spec import ActionSpec, Menu
from upont_desktop.ui.widgets.actions import Handler

TOY = RoomSpec("toys", "Toys", "Keeps toys. Everybody can see who has which.", "package", page=f"{__name__}:make_page")
PLAY = ActionSpec("toys.play", "&Play", shortcut="Ctrl+Shift+N", places=((Menu.ROOM, 1),))


class ToyPage(RoomPage):
    """Counts what the window asks of it."""

    def __init__(self, host: RoomHost) -> None:
        super().__init__(host.context.window)
        self.host = host
        self.shown: list[tuple[str, tuple[str, ...]]] = []
        self.refreshed = self.played = 0
        self.gone: list[str] = []
        self.field = QLineEdit()
        self.field.setAccessibleName("Toy")
        self.column = QVBoxLayout(self)
        self.column.addWidget(self.field)

    @property
    def specs(self) -> tuple[ActionSpec, ...]:
        return (PLAY,)

    @property
    def menu_title(self) -> str:
        return "&Toys"

    def handlers(self) -> Mapping[str, Handler]:
        return {PLAY.id: self.play}

    def play(self) -> None:
        self.played += 1

    def show_circle(self, circle: Circle, rooms: Rooms) -> None:
        self.shown.append((circle.slug, rooms.names))

    def refresh(self) -> None:
        self.refreshed += 1

    def take_focus(self) -> None:
        self.field.setFocus()

    def begin_search(self) -> None:
        self.field.setFocus()
        self.field.selectAll()

    def put_head(self, widget: QWidget) -> None:
        self.column.insertWidget(0, widget)

    def show_record(self, name: str) -> None:
        self.gone.append(name)


def make_page(host: RoomHost) -> ToyPage:
    """The page, for the window."""
    return ToyPage(host)
