"""What the actions of the agenda do: a question where one is needed, then one operation in its turn."""

from __future__ import annotations

import datetime as dt
from collections.abc import Callable, Sequence
from dataclasses import dataclass, replace
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimeZone
from PySide6.QtWidgets import QFileDialog

from upont_desktop.apps.news.calendar_export import calendar_file
from upont_desktop.apps.news.calendar_import import CalendarPlan, plan_calendar
from upont_desktop.apps.news.event_pages import AgendaFilter, AgendaRow, EventPage
from upont_desktop.apps.news.local_zone import local_zone
from upont_desktop.apps.news.operations import events as ops
from upont_desktop.apps.news.operations.attendance import attend
from upont_desktop.apps.news.operations.events import Extent
from upont_desktop.apps.news.reader.news import news_reader
from upont_desktop.apps.news.records import new_id
from upont_desktop.apps.news.records.events import Event, EventStatus
from upont_desktop.apps.news.ui.agenda.calendar_form import CalendarForm
from upont_desktop.apps.news.ui.agenda.event_form import EventForm
from upont_desktop.apps.news.ui.agenda.extent_form import CalendarExportForm, ExtentForm
from upont_desktop.apps.news.ui.source import NewsSource
from upont_desktop.domain.calendar.files import MOST_FILE_BYTES
from upont_desktop.domain.calendar.times import CalendarTime
from upont_desktop.domain.changes import ChangeSet
from upont_desktop.domain.errors import NotWritable
from upont_desktop.domain.text import display
from upont_desktop.domain.writing_errors import NotReadable
from upont_desktop.ui.applications import RoomHost
from upont_desktop.ui.core.background import WorkerContext
from upont_desktop.ui.widgets.actions import Handler

if TYPE_CHECKING:
    from upont_desktop.service.operations import OperationContext

Voices = Sequence[tuple[str, str]]


@dataclass(frozen=True, slots=True)
class AgendaDesk:
    """What the handlers work with. ``page`` is the event that is chosen, ``voices`` the clubs that the person speaks
    for; ``asked`` what the agenda shows; ``show`` selects a date by its name once the records know it; ``evening``
    is when a new event begins if nobody says it.
    """

    host: RoomHost
    source: NewsSource
    page: Callable[[], EventPage | None]
    voices: Callable[[], Voices]
    asked: Callable[[], AgendaFilter]
    show: Callable[[str], None]
    refresh: Callable[[], None]
    evening: Callable[[], dt.datetime]
    clubs: Callable[[], dict[str, str]]


class AgendaHandlers(QObject):
    """By the names of the actions."""

    def __init__(self, desk: AgendaDesk, parent: QObject) -> None:
        super().__init__(parent)
        self._desk, self._context = desk, desk.host.context
        self._clashes = desk.source.slot(self)

    def table(self) -> dict[str, Handler]:
        """The functions behind the actions that need nothing of the view itself."""
        return {
            "news.plan": self._plan_evening,
            "news.import_events": self._choose_calendar,
            "news.export_events": self._export,
            "news.attend": lambda: self._attend(going=True),
            "news.stay_away": lambda: self._attend(going=False),
            "news.edit_event": self.edit,
            "news.copy_event": self._copy,
            "news.cancel_event": lambda: self._cancel(cancelled=True),
            "news.restore_event": lambda: self._cancel(cancelled=False),
            "news.delete_event": self._delete,
            "news.event_history": self._history,
        }

    def run(self, work: Callable[[OperationContext], ChangeSet], shown: Callable[[], object] = lambda: None) -> None:
        """Do something in its turn, say it, and show the result."""

        def done(change: ChangeSet) -> None:
            self._context.announce(change)
            shown()
            if change.entries:
                self._desk.refresh()

        self._context.run(lambda _desk, place: work(place), done)

    # -- planning ----------------------------------------------------------------------------------------------------

    def _plan_evening(self) -> None:
        start = self._desk.evening()
        self.plan(start, start + dt.timedelta(hours=2), whole_days=False)

    def plan(self, start: dt.datetime, end: dt.datetime, *, whole_days: bool) -> None:
        """Ask for a new event at a time; in the name of the club whose events alone are shown."""
        zone = "" if whole_days else _zone()
        ends = tuple(CalendarTime(one, zone, is_day=whole_days) for one in (start, end))
        only = self._desk.asked().clubs
        voices = {slug for slug, _ in self._desk.voices()}
        club = only[0] if len(only) == 1 and only[0] in voices else ""
        self._open_new(Event(new_id(), "", ends[0], ends[1], club=club))

    def _open_new(self, event: Event) -> None:
        form = self._form(event, new=True)

        def plan() -> None:
            new, poster = form.plan, form.poster_file
            self.run(lambda place: ops.plan_event(place, new, poster), lambda: self._desk.show(f"event:{new.id}"))

        form.accepted.connect(plan)
        self._context.show(form)

    def _form(self, event: Event, *, new: bool, series: bool = False) -> EventForm:
        form = EventForm(
            event, self._desk.voices(), self._ask_clashes, self._context.window, new=new, series=series
        )  # fmt: skip
        form.plan_in(_zone())
        return form

    def _ask_clashes(self, plan: Event, then: Callable[[Sequence[AgendaRow]], None]) -> None:
        self._desk.source.ask(self._clashes, lambda readers: readers.agenda.clashes(plan), then)

    def _copy(self) -> None:
        page = self._desk.page()
        if page is not None:
            self._open_new(replace(page.event, id=new_id(), status=EventStatus.CONFIRMED, by=""))

    # -- changing ----------------------------------------------------------------------------------------------------

    def edit(self) -> None:
        """Change the event that is chosen."""
        page = self._desk.page()
        if page is None or not page.editable:
            return
        form = self._form(page.event, new=False, series=page.repeats)
        row = page.row

        def save() -> None:
            changes, extent, poster = form.changes(), form.chosen_extent, form.poster_file
            self.run(lambda place: ops.edit_event(place, row.event, changes, row.key, extent, poster))

        form.accepted.connect(save)
        self._context.show(form)

    def move(self, row: AgendaRow, by: dt.timedelta, longer: dt.timedelta) -> None:
        """A date was dragged: it is moved; of a series it is asked which dates are meant."""

        def moved(extent: Extent) -> None:
            self.run(lambda place: ops.move_event(place, row.event, by, longer, row.key, extent))

        heading = self.tr("Move “{title}”").format(title=display(row.title))
        self._with_extent(row, heading, self.tr("Move"), moved)

    def _with_extent(self, row: AgendaRow, heading: str, button: str, then: Callable[[Extent], None]) -> None:
        if not row.key:
            then(Extent.ALL)
            return
        form = ExtentForm(heading, button, self._context.window)
        form.accepted.connect(lambda: then(form.extent))
        form.rejected.connect(self._desk.refresh)
        self._context.show(form)

    def _cancel(self, *, cancelled: bool) -> None:
        page = self._desk.page()
        if page is None:
            return
        row = page.row

        def cancel(extent: Extent) -> None:
            self.run(lambda place: ops.cancel_event(place, row.event, row.key, extent, cancelled=cancelled))

        heading = self.tr("Cancel “{title}”") if cancelled else self.tr("Let “{title}” take place")
        button = self.tr("Cancel the event") if cancelled else self.tr("It takes place")
        self._with_extent(row, heading.format(title=display(row.title)), button, cancel)

    def _delete(self) -> None:
        page = self._desk.page()
        if page is None:
            return
        row = page.row

        def delete(extent: Extent) -> None:
            self.run(lambda place: ops.delete_event(place, row.event, row.key, extent))

        heading = self.tr("Delete “{title}”").format(title=display(row.title))
        self._with_extent(row, heading, self.tr("Delete"), delete)

    def _attend(self, *, going: bool) -> None:
        page = self._desk.page()
        if page is None:
            return
        row, intention = page.row, new_id()
        self.run(lambda place: attend(place, row.event, row.key, going=going, intention=intention))

    def _history(self) -> None:
        page = self._desk.page()
        if page is not None:
            self._desk.host.show_history(page.path)

    # -- calendar files ----------------------------------------------------------------------------------------------

    def _choose_calendar(self) -> None:
        title = self.tr("Import a calendar")
        path, _kind = QFileDialog.getOpenFileName(self._context.window, title, str(Path.home()), "*.ics *.ical *.ifb")
        if path:
            self.import_file(Path(path))

    def import_file(self, file: Path) -> None:
        """Read a calendar file, and show what would come of it."""
        self._context.look(
            lambda desk: self._read(desk, file, ""), lambda plan: self._ask_import(file, plan),
            self.tr("Reading the calendar…"),
        )  # fmt: skip

    def _read(self, desk: WorkerContext, file: Path, club: str) -> CalendarPlan:
        circle = self._desk.source.circle
        assert circle is not None, "an agenda is shown"
        try:
            with file.open("rb") as stream:
                raw = stream.read(MOST_FILE_BYTES + 1)
        except OSError as error:
            raise NotReadable(path=str(file), details=str(error)) from error
        with news_reader(desk.library, circle) as readers:
            return plan_calendar(readers.agenda, raw, club, readers.actor.person)

    def _ask_import(self, file: Path, plan: CalendarPlan) -> None:
        def again(club: str, then: Callable[[CalendarPlan], None]) -> None:
            self._context.ask(lambda desk: self._read(desk, file, club), then)

        form = CalendarForm(plan, file.name, self._desk.voices(), again, self._context.window)

        def write() -> None:
            decided, club = form.decided, form.chosen_club
            first = next((line.event for line in decided.taken if line.event is not None), None)
            shown = f"event:{first.id}" if first is not None else ""
            self.run(lambda place: ops.import_events(place, decided, club), lambda: self._desk.show(shown))

        form.accepted.connect(write)
        self._context.show(form)

    def _export(self) -> None:
        clubs, names = self._desk.asked().clubs, self._desk.clubs()
        form = CalendarExportForm(names.get(clubs[0], clubs[0]) if len(clubs) == 1 else "", self._context.window)

        def choose() -> None:
            asked = AgendaFilter(clubs if form.club.isChecked() else (), form.mine.isChecked())
            title = self.tr("Export events")
            start = str(Path.home() / self.tr("events.ics"))
            path, _kind = QFileDialog.getSaveFileName(self._context.window, title, start, "*.ics")
            if path:
                self.export(Path(path), asked)

        form.accepted.connect(choose)
        self._context.show(form)

    def export(self, file: Path, asked: AgendaFilter) -> None:
        """Write a calendar file in the background, and say how many events are in it."""
        circle = self._desk.source.circle

        def work(desk: WorkerContext) -> int:
            assert circle is not None, "an agenda is shown"
            with news_reader(desk.library, circle) as readers:
                raw = calendar_file(readers.agenda, asked, circle.name, readers.names.clubs)
            try:
                file.write_bytes(raw)
            except OSError as error:
                raise NotWritable(path=str(file), details=str(error)) from error
            return raw.count(b"BEGIN:VEVENT\r\n")

        self._context.look(work, lambda count: self._said(file, count), self.tr("Writing the calendar…"))

    def _said(self, file: Path, count: int) -> None:
        told = self.tr("%Ln event(s) written to {file}", "", count)
        self._context.say(told.format(file=display(file.name)))


def _zone() -> str:
    return local_zone(bytes(QTimeZone.systemTimeZoneId().data()).decode("ascii", "replace"))
