"""Which rooms the open circle has, which one is shown, and the way from one to another."""

from __future__ import annotations

from collections.abc import Sequence
from functools import partial

from PySide6.QtCore import QT_TRANSLATE_NOOP, QCoreApplication, QObject, Signal
from PySide6.QtGui import QAction, QActionGroup, QKeySequence
from PySide6.QtWidgets import QStackedWidget, QWidget

from upont_desktop.domain.circle import Circle
from upont_desktop.domain.hits import FoundRecord
from upont_desktop.domain.rooms import Rooms, RoomSpec
from upont_desktop.ui.applications import RoomHost, RoomPage, make_page
from upont_desktop.ui.core.background import LatestJob, Priority
from upont_desktop.ui.widgets.action_spec import ActionSpec, Menu
from upont_desktop.ui.window.room_strip import RoomStrip
from upont_desktop.ui.wording.plain_text import as_plain

FILES = "files"
"""The name of the room that every circle has."""
_FILES = RoomSpec(FILES, str(QT_TRANSLATE_NOOP("Rooms", "Files")), "", "files")
_CONTEXT = "Rooms"


def action_name(room: str) -> str:
    """The name of the action that goes to a room."""
    return f"room_{room}"


def _explain(action: QAction) -> None:
    """Where it leads, and by which key."""
    words, key = action.text().replace("&", ""), action.shortcut().toString(QKeySequence.SequenceFormat.NativeText)
    action.setToolTip(as_plain(f"{words} ({key})" if key else words))


class RoomPages(QObject):
    """Shows the files, or the page of a room, loaded at the first look at it.

    ``shown`` says that another room is shown, ``changed`` that the circle has others.
    """

    shown = Signal()
    changed = Signal()

    def __init__(
        self,
        specs: Sequence[RoomSpec],
        stack: QStackedWidget,
        files: QWidget,
        parent: QWidget,
    ) -> None:
        """``files`` is the page of the files. A room without a page is only worked with by others."""
        super().__init__(parent)
        self._specs = {spec.name: spec for spec in specs if spec.page}
        self._stack, self._files = stack, files
        self._host: RoomHost | None = None
        self._pages: dict[str, RoomPage] = {}
        self._circle: Circle | None = None
        self._rooms = Rooms()
        self._at = FILES
        self._goal = ""  # the room to show as soon as the circle has it
        self._record: FoundRecord | None = None
        self._reading: LatestJob | None = None
        self._group = QActionGroup(self)
        self.strip = RoomStrip(parent)

    # -- its actions -------------------------------------------------------------------------------------------------

    def make_actions(self, host: RoomHost) -> None:
        """An action for every room of the program, offered where the circle has it."""
        if not self._specs:
            return
        self._host = host
        rows = [
            ActionSpec(
                action_name(spec.name), spec.title, icon=spec.icon, context=_CONTEXT, checkable=True,
                places=((Menu.GO, 0),),
            )
            for spec in (_FILES, *self._specs.values())
        ]  # fmt: skip
        host.actions.make(rows, lambda name: partial(self._toggled, name.removeprefix("room_")))
        for row in rows:
            action = host.actions[row.id]
            self._group.addAction(action)
            action.setVisible(False)
        self._reading = LatestJob(host.context.background, self, Priority.NORMAL)

    def _toggled(self, room: str, on: bool) -> None:
        if on and room != self._at:
            self.show_room(room)
        elif not on and room == self._at:
            self._tick()  # asked for once more: Qt's group does not know of what was ticked without a signal

    def _offer(self) -> None:
        """The actions of the rooms that the circle has, by number, in the strip and in the menu."""
        host = self._host
        if host is None:
            return
        here = [FILES, *self.names] if self.names else []
        for name in (FILES, *self._specs):
            action = host.actions[action_name(name)]
            action.setVisible(name in here)
            action.setShortcut(QKeySequence(f"Alt+{here.index(name) + 1}") if name in here else QKeySequence())
            _explain(action)
        self.strip.put([host.actions.with_icon(action_name(name)) for name in here])
        self._tick()

    def _tick(self) -> None:
        if self._host is not None:
            for name in (FILES, *self._specs):
                self._host.actions.tick(action_name(name), name == self._at)
            for button in self.strip.buttons:
                button.follow()

    # -- circles -----------------------------------------------------------------------------------------------------

    @property
    def names(self) -> tuple[str, ...]:
        """The rooms of the circle that this program has, in its own order."""
        return tuple(name for name in self._specs if name in self._rooms.names)

    @property
    def further(self) -> tuple[RoomSpec, ...]:
        """The rooms that the circle does not have."""
        return tuple(spec for name, spec in self._specs.items() if name not in self._rooms.names)

    def open_circle(self, circle: Circle) -> None:
        """Another circle is shown: with the rooms that it had when it was last open, until they are read."""
        self._leave()
        self._circle = circle
        if self._host is not None:
            known, at = self._host.settings.rooms(circle.slug)
            self._rooms, self._goal = Rooms(names=known), at
        self._settle()
        self.look()

    def close_circle(self) -> None:
        """Show no rooms: no circle is open."""
        self._leave()
        self._circle, self._rooms = None, Rooms()
        self._offer()

    def _leave(self) -> None:
        self._goal, self._record = "", None
        if self._at != FILES:
            self._at = FILES
            self.shown.emit()
        if self._reading is not None:
            self._reading.cancel()
        for page in self._pages.values():
            page.leave_circle()

    def look(self) -> None:
        """Read which rooms the circle has now, and let the page that is shown follow."""
        circle = self._circle
        if circle is None or self._reading is None:
            return
        self._reading.ask(lambda worker: worker.library.rooms(circle), self._take, lambda _error: None)
        page = self.page
        if page is not None:
            page.refresh()

    def _take(self, rooms: Rooms) -> None:
        circle, host = self._circle, self._host
        if circle is None or host is None or rooms == self._rooms:
            return
        gained = set(rooms.names) - set(self._rooms.names)
        self._rooms = rooms
        host.settings.keep_rooms(circle.slug, self.names, self._goal or self._at)
        if self._goal not in gained and self.page is not None:
            self.page.show_circle(circle, rooms)
        self._settle()

    def _settle(self) -> None:
        """Show the room that is wanted, where the circle has it; files, where the one that is shown is gone."""
        self._offer()
        if self._record is not None and self._record.room in self.names:
            self.show_record(self._record)
        elif self._goal in self.names:
            self.show_room(self._goal)
        elif self._at != FILES and self._at not in self.names:
            self.show_room(FILES)
        self.changed.emit()

    # -- showing -----------------------------------------------------------------------------------------------------

    @property
    def page(self) -> RoomPage | None:
        """The page of the room that is shown; ``None`` for files."""
        return self._pages.get(self._at)

    def want(self, room: str) -> None:
        """Show a room as soon as the circle has it: it was added a moment ago."""
        self._goal = room
        if room in self.names:
            self.show_room(room)

    def ask_for_room(self) -> None:
        """Explain the rooms that the circle does not have, and add the one that is chosen."""
        host = self._host
        if host is None or not self.further:
            return
        # Late, for start-up time: a room is added once.
        from upont_desktop.ui.window.room_forms import ask_for_room  # noqa: PLC0415

        ask_for_room(host.context, self.further, self.want)

    def show_record(self, record: FoundRecord) -> None:
        """Show what was found in a room, as soon as the rooms of the circle are known."""
        if record.room not in self.names:
            self._goal, self._record = record.room, record
            return
        self._record = None
        self.show_room(record.room)
        if self.page is not None:
            self.page.show_record(record.name)

    def show_files(self) -> None:
        """Show the files, as something in them is wanted."""
        if self._circle is not None:
            self.show_room(FILES)

    def show_room(self, room: str) -> None:
        """Show a room of the circle, and give it the keyboard, unless that is in the strip."""
        circle, host = self._circle, self._host
        self._goal = ""
        if circle is None or host is None or room == self._at or (room != FILES and room not in self.names):
            self._tick()
            return
        self._at = room
        page = self._page(room, host)
        if page is not None:
            page.show_circle(circle, self._rooms)
        self._stack.setCurrentWidget(page or self._files)
        host.settings.keep_rooms(circle.slug, self.names, room)
        self._tick()
        self.enable()
        self.shown.emit()
        if not any(button.hasFocus() for button in self.strip.buttons):
            self.take_focus()

    def _page(self, room: str, host: RoomHost) -> RoomPage | None:
        if room == FILES:
            return None
        if room not in self._pages:
            page = self._pages[room] = make_page(self._specs[room], host)
            host.actions.make(page.specs, page.handlers().__getitem__)
            page.changed.connect(self.enable)
            self._stack.addWidget(page)
        return self._pages[room]

    def enable(self) -> None:
        """Offer what the page that is shown can do now, and nothing of the others."""
        host = self._host
        if host is None:
            return
        for page in self._pages.values():
            offered = page.offered()
            for spec in page.specs:
                host.actions[spec.id].setEnabled(page is self.page and offered.get(spec.id, True))

    def take_focus(self) -> None:
        """Give the keyboard to the page that is shown."""
        if self.page is not None:
            self.page.take_focus()

    @property
    def title(self) -> str:
        """What the room that is shown is called."""
        spec = self._specs.get(self._at, _FILES)
        return QCoreApplication.translate(_CONTEXT, spec.title)

    @property
    def files_shown(self) -> bool:
        """Whether it is the files that are shown."""
        return self._at == FILES

    @property
    def at_rest(self) -> bool:
        """Whether the page that is shown has all that it shows."""
        return self.page is None or self.page.at_rest
