"""The page of the room: every key with who has it, and a way to cut another one."""

from __future__ import annotations

from collections.abc import Mapping

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QListWidget, QListWidgetItem, QVBoxLayout, QWidget

from tests.apps.keys.operations import set_key
from tests.apps.keys.reader import all_keys
from tests.apps.keys.records import ROOM, Key
from upont_desktop.domain.circle import Circle
from upont_desktop.domain.rooms import Rooms
from upont_desktop.service.operations.books import tail
from upont_desktop.ui.applications import RoomHost, RoomPage
from upont_desktop.ui.core.background import WorkerContext
from upont_desktop.ui.widgets.action_spec import ActionSpec, Menu
from upont_desktop.ui.widgets.actions import Handler

CUT = ActionSpec("keys.cut", "&Cut a key", places=((Menu.ROOM, 1),))
ID = Qt.ItemDataRole.UserRole


class KeysPage(RoomPage):
    """A list, read in the background each time that the index goes on."""

    def __init__(self, host: RoomHost) -> None:
        super().__init__(host.context.window)
        self._context = host.context
        self._circle: Circle | None = None
        self.list = QListWidget()
        self.list.setAccessibleName("Keys")
        self._column = QVBoxLayout(self)
        self._column.addWidget(self.list)

    @property
    def specs(self) -> tuple[ActionSpec, ...]:
        return (CUT,)

    @property
    def menu_title(self) -> str:
        return "&Keys"

    def handlers(self) -> Mapping[str, Handler]:
        return {CUT.id: self.cut}

    def cut(self) -> None:
        self._context.run(lambda _, place: set_key(place, Key("09", "Roof", "Léa")))

    def show_circle(self, circle: Circle, rooms: Rooms) -> None:
        self._circle = circle
        self.refresh()

    def leave_circle(self) -> None:
        self._circle = None
        self.list.clear()

    def refresh(self) -> None:
        circle = self._circle
        if circle is not None:
            self._context.ask(lambda worker: _read(worker, circle), self._show)

    def _show(self, keys: tuple[Key, ...]) -> None:
        self.list.clear()
        for key in keys:
            item = QListWidgetItem(f"{key.door}: {key.holder}", self.list)
            item.setData(ID, key.id)

    def put_head(self, widget: QWidget) -> None:
        self._column.insertWidget(0, widget)

    def show_record(self, name: str) -> None:
        for item in map(self.list.item, range(self.list.count())):
            if item.data(ID) == name:
                self.list.setCurrentItem(item)


def _read(worker: WorkerContext, circle: Circle) -> tuple[Key, ...]:
    with worker.library.records(circle) as database:
        return all_keys(database, tail(worker.library.workplace(circle), ROOM)) if database.ready(ROOM) else ()


def make_page(host: RoomHost) -> KeysPage:
    return KeysPage(host)
