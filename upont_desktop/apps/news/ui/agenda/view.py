"""The agenda: a month, a week, a day or a list in the middle, one event at the right."""

from __future__ import annotations

import datetime as dt
from collections.abc import Mapping
from functools import partial
from pathlib import Path

from PySide6.QtCore import QByteArray, QPoint, Qt
from PySide6.QtGui import QDragEnterEvent, QDropEvent, QResizeEvent
from PySide6.QtWidgets import QMenu, QSplitter, QVBoxLayout, QWidget

from upont_desktop.apps.news.event_pages import AgendaRow, EventPage, event_named
from upont_desktop.apps.news.reader.news import NewsReaders
from upont_desktop.apps.news.ui.agenda.agenda_actions import AGENDA_ACTIONS, EVERYWHERE, OF_EVENTS
from upont_desktop.apps.news.ui.agenda.agenda_handlers import AgendaDesk, AgendaHandlers
from upont_desktop.apps.news.ui.agenda.agenda_pages import KINDS, AgendaPages
from upont_desktop.apps.news.ui.agenda.agenda_state import AgendaState, agenda_state
from upont_desktop.apps.news.ui.agenda.club_colours import ClubColours
from upont_desktop.apps.news.ui.agenda.event_pane import EventPane
from upont_desktop.apps.news.ui.agenda.header import AgendaHeader
from upont_desktop.apps.news.ui.agenda.model import AgendaModel
from upont_desktop.apps.news.ui.agenda.side import AgendaSide
from upont_desktop.apps.news.ui.source import news_source
from upont_desktop.apps.social.ui.photos import PhotoStore
from upont_desktop.domain.circle import Circle
from upont_desktop.domain.rooms import Rooms
from upont_desktop.ui.applications.view import RoomView, ViewHost
from upont_desktop.ui.style.fonts import scaled
from upont_desktop.ui.widgets.action_spec import ActionSpec
from upont_desktop.ui.widgets.actions import Handler
from upont_desktop.ui.wording import dates

_BESIDE = 860  # points from which on an event stands beside the agenda: both are read then
_POSTERS, _POSTER_SIDE = 12, 900  # pictures that are kept, and pixels of the larger side
_KIND = "news/agenda-kind"


class AgendaView(RoomView):
    """Joins the parts: what is chosen in one shows in the others."""

    key = "agenda"
    icon = "calendar-event"
    kinds = ("event",)
    specs: tuple[ActionSpec, ...] = AGENDA_ACTIONS

    def __init__(self, desk: ViewHost, parent: QWidget) -> None:
        super().__init__(parent)
        self._desk, self._host, context = desk, desk.host, desk.host.context
        self._context = context
        self.source = news_source(context.background, self)
        self.pictures = PhotoStore(
            context.background, self, home=lambda _library, circle: circle, most=_POSTERS, side=_POSTER_SIDE
        )
        self.colours, self.model = ClubColours(), AgendaModel(self)
        self.state = AgendaState()
        self.side: AgendaSide = AgendaSide(self.colours, context.themes, self)
        self.header = AgendaHeader(context.themes, self)
        self.pages = AgendaPages(self.model, self.colours, context.themes, self)
        self.pane = EventPane(context, self._host.actions, self.pictures, self)
        self.middle = QWidget(self)
        self.parts = QSplitter(Qt.Orientation.Horizontal, self)
        self._jobs = {name: self.source.slot(self) for name in ("rows", "event", "state")}
        self._stale: set[str] = set()
        self._open = ""  # the name of the date at the right
        self._awaited = ""  # the name of the date to select once the records know it
        self.work = AgendaHandlers(self._agenda_desk(), self)
        self._days: list[dt.date] = []  # those whose dates are read
        self._arrange()
        self._connect()

    def _agenda_desk(self) -> AgendaDesk:
        return AgendaDesk(
            self._host, self.source, lambda: self.pane.page if self._open else None, lambda: self.state.voices,
            lambda: self.side.asked, self.await_event, self.refresh, self._evening, lambda: dict(self.state.clubs),
        )  # fmt: skip

    def _arrange(self) -> None:
        self.middle.setObjectName("pane")
        self.middle.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        middle = QVBoxLayout(self.middle)
        middle.setContentsMargins(0, 0, 0, 0)
        middle.setSpacing(0)
        middle.addWidget(self.header)
        middle.addWidget(self.pages, 1)
        self.parts.addWidget(self.middle)
        self.parts.addWidget(self.pane)
        self.parts.setChildrenCollapsible(False)
        self.parts.setHandleWidth(1)
        self.parts.setStretchFactor(0, 5)
        self.parts.setStretchFactor(1, 2)
        self.middle.setMinimumWidth(scaled(340))
        self.pane.setMinimumWidth(scaled(280))
        self.pane.hide()
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(self.parts)
        self.setAcceptDrops(True)

    def _connect(self) -> None:
        pages = self.pages
        pages.chosen.connect(self._chosen)
        pages.opened.connect(self._opened)
        pages.menu_wanted.connect(self._menu)
        pages.planned.connect(lambda start, end, whole: self.work.plan(start, end, whole_days=whole))
        pages.moved.connect(self.work.move)
        pages.turned.connect(self._turned)
        self.header.kind_chosen.connect(pages.show_kind)
        self.header.wanted.connect(lambda name: self._host.actions[name].trigger())
        self.side.changed.connect(self._read_rows)
        self.pane.closed.connect(self.close_event)
        self.pane.followed.connect(self._follow)

    # -- the view's contract -----------------------------------------------------------------------------------------

    @property
    def title(self) -> str:
        """What the switch calls it."""
        return self.tr("Agenda")

    def handlers(self) -> Mapping[str, Handler]:
        """The function behind each action."""
        kinds: dict[str, Handler] = {f"news.agenda_{kind}": partial(self.pages.show_kind, kind) for kind in KINDS}
        return {
            **self.work.table(),
            **kinds,
            "news.write_about": self._write_about,
            "news.agenda_today": lambda: self.pages.go_to(dates.now().date()),
            "news.agenda_back": lambda: self.pages.turn(-1),
            "news.agenda_on": lambda: self.pages.turn(1),
        }

    def offered(self) -> Mapping[str, bool]:
        """Which actions make sense for the date that is chosen."""
        page = self.pane.page if self._open else None
        there, editable = page is not None, page is not None and page.editable
        going, cancelled = page is not None and page.row.going, page is not None and page.row.cancelled
        always = [spec.id for spec in AGENDA_ACTIONS if spec.id not in {*OF_EVENTS, *EVERYWHERE}]
        return {
            **dict.fromkeys(always, True),
            "news.attend": there and not going and not cancelled,
            "news.stay_away": going,
            "news.edit_event": editable, "news.delete_event": editable,
            "news.cancel_event": editable and not cancelled, "news.restore_event": editable and cancelled,
            "news.copy_event": there, "news.event_history": there, "news.write_about": there,
        }  # fmt: skip

    def show_circle(self, circle: Circle, _rooms: Rooms) -> None:
        """Show the events of another circle, or of the same one again."""
        if circle != self.source.circle:
            self.source.show(circle)
            self.pictures.show(circle)
            self.close_event()
            self.model.put(())
            kept = self._host.settings.bytes_of(_KIND)
            kind = bytes(kept.data()).decode("ascii", "replace") if kept is not None else ""
            self.pages.show_kind(kind if kind in KINDS else self.pages.kind)
        self._read_rows()
        self._read_state()

    def leave_circle(self) -> None:
        """Forget everything, as the circle is closed."""
        self._host.settings.keep_bytes(_KIND, QByteArray(self.pages.kind.encode()))
        self.source.show(None)
        self.pictures.show(None)
        self.close_event()
        self.model.put(())
        self.state, self._awaited = AgendaState(), ""

    def refresh(self) -> None:
        """Read again what is shown, as the records changed."""
        if self.source.circle is None:
            return
        self.pictures.forget(self._context.session.index_change.touched)
        self._read_rows()
        self._read_state()
        if self._open:
            self._read_event(self._open)
        if self._awaited:
            self.await_event(self._awaited)

    def take_focus(self) -> None:
        """The days, or the list."""
        self.pages.current.setFocus()

    def begin_search(self) -> None:
        """What comes next, in a list, is what one looks through."""
        self.pages.show_kind("list")
        self.take_focus()

    def show_record(self, name: str) -> None:
        """Show an event: ``event:`` and its id, perhaps ``@`` and the key of a date."""
        self.await_event(name)

    @property
    def at_rest(self) -> bool:
        """Whether all is shown that there is to show."""
        return not self._stale

    # -- reading -----------------------------------------------------------------------------------------------------

    def _read_state(self) -> None:
        self._stale.add("state")
        self.source.ask(self._jobs["state"], agenda_state, self._show_state, lambda: self._stale.discard("state"))

    def _show_state(self, state: AgendaState) -> None:
        self._stale.discard("state")
        self.state = state
        self.colours.know(slug for slug, _ in state.clubs)
        self.side.show_clubs(state.clubs)
        self.pages.current.viewport().update()
        self.changed.emit()

    def _read_rows(self) -> None:
        days, asked = self.pages.current.days, self.side.asked
        if not days:
            return
        self._days = days
        first, last = days[0], days[-1]

        def read(readers: NewsReaders) -> tuple[AgendaRow, ...]:
            return readers.agenda.agenda(first, last, asked)

        self._stale.add("rows")
        self.source.ask(self._jobs["rows"], read, self._show_rows, lambda: self._stale.discard("rows"))

    def _show_rows(self, rows: tuple[AgendaRow, ...]) -> None:
        self._stale.discard("rows")
        before = self.model.rows
        self.model.put(rows)
        number = self.model.number_of(self._open) if self._open else None
        if number is not None:
            self.pages.current.select_row(number)
        elif not before and self.pages.kind == "list":
            self.pages.list.first_from(self.pages.list.cursor_day)

    def _read_event(self, name: str) -> None:
        id, key = event_named(name)
        self._stale.add("event")
        self.source.ask(
            self._jobs["event"], lambda readers: readers.agenda.event(id, key), partial(self._show_event, name),
            lambda: self._stale.discard("event"),
        )  # fmt: skip

    def _show_event(self, name: str, page: EventPage | None) -> None:
        self._stale.discard("event")
        if name != self._open:
            return
        if page is None:
            if name != self._awaited:  # it was deleted
                self.close_event()
            return
        if name == self._awaited:
            self._awaited = ""
            self._open = page.row.name
            self.pages.go_to(page.row.start.date())
        self.pane.show_page(page)
        self._fold()
        self.changed.emit()

    # -- going -------------------------------------------------------------------------------------------------------

    def _turned(self) -> None:
        """Another time is looked at."""
        self.header.show_kind(self.pages.kind)
        self.header.show_title(self.pages.title)
        if self.pages.current.days != self._days:
            self._read_rows()

    def _evening(self) -> dt.datetime:
        """When a new event begins if nobody says it: in the evening of the day that is looked at."""
        return dt.datetime.combine(self.pages.current.cursor_day, dt.time(20))

    def await_event(self, name: str) -> None:
        """Show an event, once the records know it; what is filtered out comes back."""
        self._open = self._awaited = name
        if self.side.asked.clubs or self.side.asked.mine:
            self.side.clear()
        self._read_event(name)

    def close_event(self) -> None:
        """Close the pane of the event; the agenda has all the room."""
        self._open = self._awaited = ""
        self.pane.show_page(None)
        self._fold()
        self.changed.emit()

    # -- choosing ----------------------------------------------------------------------------------------------------

    def _chosen(self, row: AgendaRow | None) -> None:
        if row is not None and row.name != self._open:
            self._open, self._awaited = row.name, ""
            self._read_event(row.name)

    def _opened(self, row: AgendaRow) -> None:
        """Enter, or a double click: what it says; in the pane, the keyboard goes on."""
        self._chosen(row)
        self._fold()
        self._host.actions["news.edit_event"].trigger()

    def _menu(self, at: QPoint) -> None:
        offered, menu = self.offered(), QMenu(self)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        names = OF_EVENTS if self._open else ("news.plan", "news.import_events", "news.export_events")
        for name in names:
            if offered.get(name, True):
                menu.addAction(self._host.actions.with_icon(name))
        menu.popup(at)

    def _write_about(self) -> None:
        page = self.pane.page
        if page is not None:
            self._desk.go(f"write:{page.row.event}")

    def _follow(self, address: str) -> None:
        if address.startswith(":"):
            self._host.show_history(address.removeprefix(":"))
        else:
            self._desk.go(address)

    def _fold(self) -> None:
        """Where it is narrow, an event stands in the place of the agenda."""
        shown = bool(self._open) and self.pane.page is not None
        self.pane.setVisible(shown)
        self.middle.setVisible(not shown or self.width() >= scaled(_BESIDE))

    def resizeEvent(self, event: QResizeEvent) -> None:
        """There may be room for both, or no longer."""
        super().resizeEvent(event)
        self._fold()

    # -- dropping ----------------------------------------------------------------------------------------------------

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        """A calendar file of another program."""
        if _calendar_in(event) is not None:
            event.acceptProposedAction()

    def dropEvent(self, event: QDropEvent) -> None:
        """Show what would come of it."""
        file = _calendar_in(event)
        if file is not None:
            event.acceptProposedAction()
            self.work.import_file(file)


def _calendar_in(event: QDropEvent) -> Path | None:
    urls = event.mimeData().urls()
    if len(urls) != 1 or not urls[0].isLocalFile():
        return None
    file = Path(urls[0].toLocalFile())
    return file if file.suffix.lower() in {".ics", ".ical", ".ifb"} else None
