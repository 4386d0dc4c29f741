"""Questions about events: what takes place when, what one says, what clashes with a plan."""

from __future__ import annotations

import datetime as dt
import re
import time
from collections.abc import Callable, Collection, Iterable, Iterator
from dataclasses import replace
from functools import cached_property, lru_cache
from typing import Any, NamedTuple

from sqlalchemy import ColumnElement, Select, bindparam, select

from upont_desktop.apps.news.event_pages import AgendaFilter, AgendaRow, EventPage
from upont_desktop.apps.news.reader.book import NewsBook
from upont_desktop.apps.news.reader.names import NameReader
from upont_desktop.apps.news.records.attendance import ATTEND, Attendance, attendance_of
from upont_desktop.apps.news.records.event_dates import LONG_SECONDS, EventDate, date_of, dates_of
from upont_desktop.apps.news.records.events import Event, EventStatus, event_of, id_of_uid, new_document
from upont_desktop.apps.news.records.posts import read_post
from upont_desktop.apps.news.tables.events import attendance, events, occurrences, words
from upont_desktop.apps.news.tables.posts import pages, posts
from upont_desktop.apps.social.reader.local import Actor
from upont_desktop.domain.calendar.document import Occurrence, Series, read_series
from upont_desktop.domain.calendar.times import ONE_DAY
from upont_desktop.domain.document_problems import Problem
from upont_desktop.domain.text import fold
from upont_desktop.index.record_database import RecordDatabase

_WORD = re.compile(r"\w+")
_DAY = 86_400  # seconds
_MOST_COMPARED = 60  # dates of a series that are compared with what else is planned: a term of every day
_QUARTER = 900  # seconds
_EPOCH = dt.datetime(1970, 1, 1, tzinfo=dt.UTC)
_PLAIN_EPOCH = _EPOCH.replace(tzinfo=None)
_FIRST, _LAST = (dt.datetime.combine(day, dt.time()) for day in (dt.date.min, dt.date.max))
_STATUS = {status.value: status for status in EventStatus}
Local = Callable[[int], dt.datetime]
"""What the clock of whoever looks shows at a moment, in seconds since 1970."""


_COLUMNS = (events.c.id, *occurrences.c)


def _asked(*conditions: ColumnElement[bool]) -> Select[Any]:
    joined = occurrences.join(events, events.c.number == occurrences.c.number)
    return select(*_COLUMNS).select_from(joined).where(*conditions)


_FROM, _TO = bindparam("begin", type_=occurrences.c.start.type), bindparam("finish", type_=occurrences.c.start.type)
_BEGINS = occurrences.c.start < _TO
_SHORT = _asked(_BEGINS, occurrences.c.start > _FROM - LONG_SECONDS, occurrences.c.end >= _FROM, ~occurrences.c.is_long)
_LONG = _asked(_BEGINS, occurrences.c.end >= _FROM, occurrences.c.is_long)
_LATER = select(events.c.number, events.c.id, events.c.page).where(events.c.known_until < bindparam("last"))


class AgendaReader:
    """Asks one state of a circle's events. Use it in one thread, and not longer than the database."""

    def __init__(
        self,
        database: RecordDatabase,
        book: NewsBook,
        names: NameReader,
        actor: Actor,
        own_devices: Callable[[], Collection[str]] = tuple,
        local: Local | None = None,
    ) -> None:
        """``own_devices`` are what somebody without a card writes as; ``local`` the clock, by default the system's."""
        self._database, self._book, self._names, self._actor = database, book, names, actor
        self._own_devices = own_devices
        self._local = local or local_wall

    @cached_property
    def me(self) -> frozenset[str]:
        """What names the person at this computer in entries."""
        return frozenset([self._actor.person] if self._actor.person else self._own_devices())

    # --- an agenda ----------------------------------------------------------------------------------------------------

    def agenda(self, first: dt.date, last: dt.date, asked: AgendaFilter = AgendaFilter()) -> tuple[AgendaRow, ...]:  # noqa: B008 - frozen
        """What takes place from ``first`` to ``last``, both taken in, in order: what lasts several days comes first."""
        rows = [self._row(id, date) for id, date in self._dates(first, last)]
        chosen = [row for row in rows if row.start.date() <= last and row.last.date() >= first]
        if asked.clubs:
            chosen = [row for row in chosen if row.club in asked.clubs]
        if asked.mine:
            planned = self._planned
            chosen = [row for row in chosen if row.going or row.event in planned]
        return tuple(sorted(chosen, key=_order))

    def _dates(self, first: dt.date, last: dt.date) -> Iterator[tuple[str, EventDate]]:
        """Everything that may be seen on these days somewhere: a day more at both ends."""
        begin, finish = (_ordinal_seconds(day) for day in (first, last))
        window = {"begin": begin - _DAY, "finish": finish + 2 * _DAY}
        for statement in (_SHORT, _LONG):
            found: Any = self._database.execute(statement, window).all()
            for id, *row in found:
                yield id, EventDate(*row)
        yield from self._later(first - ONE_DAY if first > dt.date.min else first, last)

    def _later(self, first: dt.date, last: dt.date) -> Iterator[tuple[str, EventDate]]:
        """Dates that do not stand in the table, as their series have gone on for long."""
        asked = _LATER.add_columns(events.c.known_until)
        for number, id, page, until in self._database.execute(asked, {"last": last.toordinal() + 1}):
            yield from ((id, date) for date in later_dates(number, id, page, until, first, last))

    def _row(self, id: str, date: EventDate) -> AgendaRow:
        start, end = (_plain_wall(at) if date.is_local else self._local(at) for at in (date.start, date.end))
        return AgendaRow(
            id,
            date.key,
            date.title,
            start,
            max(start, end),
            bool(date.is_day),
            date.place,
            date.club,
            self._names.clubs.get(date.club, ""),
            _STATUS[date.status],
            self._is_going(id, date.key),
        )

    # --- who takes part -----------------------------------------------------------------------------------------------

    def _is_going(self, event: str, key: str) -> bool:
        mine = self._mine
        return mine.get((event, key), mine.get((event, ""), False)) if key else mine.get((event, ""), False)

    @cached_property
    def _mine(self) -> dict[tuple[str, str], bool]:
        asked = select(attendance).where(attendance.c.person.in_(self.me))
        return {(one.event, one.date): one.going for one in self._said(asked) if one.person in self.me}

    @cached_property
    def _planned(self) -> frozenset[str]:
        """The events that the person at this computer planned."""
        own = self._actor.person
        asked = select(events.c.id).where(events.c.by == own) if own else None
        return frozenset(id for (id,) in self._database.execute(asked)) if asked is not None else frozenset()

    def _said(self, asked: Select[Any]) -> list[Attendance]:
        """What people said last, with what no commit holds yet."""
        found = {(row.person, row.event, row.date): (_said_at(row), row.going) for row in self._database.execute(asked)}
        for entry in self._book.tail:
            said = attendance_of(entry)
            if said is not None and entry.kind == ATTEND:
                key, at = (said.person, said.event, said.date), (entry.tick, entry.device, entry.number)
                if key not in found or found[key][0] < at:
                    found[key] = at, said.going
        return [Attendance(event, date, person, bool(going)) for (person, event, date), (_, going) in found.items()]

    def _guests(self, event: str, key: str) -> tuple[str, ...]:
        """Who takes part in a date: what was said of it goes before what was said of the whole series."""
        asked = select(attendance).where(attendance.c.event == event)
        said = [one for one in self._said(asked) if one.event == event]
        every = {one.person: one.going for one in said if not one.date}
        this = {one.person: one.going for one in said if key and one.date == key}
        return tuple(sorted(person for person, going in (every | this).items() if going))

    # --- one event ----------------------------------------------------------------------------------------------------

    def event(self, id: str, key: str = "") -> EventPage | None:
        """The page of one date of an event; without ``key`` of the first one. ``None`` where there is none."""
        found = self.series(id)
        if found is None:
            return None
        path, series = found
        one = series.occurrence(key) if key or not series.main.repeats else _first(series)
        if one is None:
            return None
        row = self._row(id, date_of(0, id, series, one))
        event = event_of(id, one.part, one.start, one.end)
        whole = event_of(id, series.main)
        guests = self._guests(id, one.key)
        self._names.learn((*guests, event.by))
        return EventPage(
            row,
            replace(event, rule=whole.rule),
            path,
            series.main.repeats,
            self._names.person(event.by),
            tuple(row for row in map(self._names.person, guests) if row is not None),
            self._posts(id),
            self._moved_from(series, one),
            may_change(self._actor, whole, dt.datetime.now().astimezone().date()),
        )

    def series(self, id: str) -> tuple[str, Series] | None:
        """Where an event lies, and all of its dates; ``None`` where there is none."""
        asked = select(events.c.path, events.c.page).where(events.c.id == id).order_by(events.c.path)
        for path, page in self._database.execute(asked):
            series = known_series(page)
            if series is not None:
                return path, series
        return None

    def known_uids(self, uids: Iterable[str]) -> dict[str, tuple[str, bytes]]:
        """The path and the document of the events that have these UIDs, by UID."""
        ids = {id_of_uid(uid): uid for uid in uids}
        asked = select(events.c.id, events.c.path, events.c.page)
        return {ids[id]: (path, page) for id, path, page in self._database.execute(asked) if id in ids}

    def _moved_from(self, series: Series, one: Occurrence) -> dt.datetime | None:
        seconds = series.key_seconds(one.key) if one.key else None
        if seconds is None or seconds == series.seconds(one.start):
            return None
        return _plain_wall(seconds) if series.start.is_day or not series.start.zone else self._local(seconds)

    def _posts(self, event: str) -> tuple[tuple[str, str], ...]:
        joined = posts.join(pages, pages.c.place == posts.c.place)
        asked = select(posts.c.path, pages.c.page).select_from(joined).where(posts.c.event == event)
        found = (read_post(path, page) for path, page in self._database.execute(asked.order_by(posts.c.place.desc())))
        return tuple((post.id, post.title) for post in found if not isinstance(post, Problem))

    # --- planning -----------------------------------------------------------------------------------------------------

    def clashes(self, plan: Event, most: int = 20) -> tuple[AgendaRow, ...]:
        """What takes place at the same time as a plan, or as one of the next dates of its series; itself left out, and
        what is cancelled.
        """
        series = planned_series(plan)
        if series is None:
            return ()
        last = min(series.start.day.toordinal() + 370, dt.date.max.toordinal())
        dates = series.occurrences(dt.date.min, dt.date.fromordinal(last), _MOST_COMPARED)
        spans = [self._row(plan.id, date) for date in dates_of(0, plan.id, series, dates)]
        if not spans:
            return ()
        rows = self.agenda(spans[0].start.date(), max(one.last for one in spans).date())
        others = (row for row in rows if row.event != plan.id and not row.cancelled)
        found = (row for row in others if any(_meet(row, one) for one in spans))
        return tuple(row for row, _ in zip(found, range(most), strict=False))

    def zone_used(self) -> str:
        """The time zone of the event that was planned last in the circle; empty where none has one."""
        asked = select(events.c.page).order_by(events.c.start.desc()).limit(20)
        found = (known_series(page) for (page,) in self._database.execute(asked))
        return next((one.start.zone for one in found if one is not None and one.start.zone), "")

    def beginnings(self) -> list[tuple[str, str, int]]:
        """The id, the title and the first second of every event: an import tells by them what is there already."""
        found = self._database.execute(select(events.c.id, events.c.title, events.c.start))
        return [(id, title, start) for id, title, start in found]

    # --- finding and giving out ---------------------------------------------------------------------------------------

    def find(self, text: str, limit: int) -> list[FoundEvent]:
        """The events that every word begins a word of, the latest first."""
        return find_events(self._database, text, limit)

    def documents(self, asked: AgendaFilter = AgendaFilter()) -> list[tuple[str, bytes]]:  # noqa: B008 - frozen
        """The ids and documents of the events that are asked for, in the order of their beginnings; of ``mine``, what
        the person takes part in on any date, or planned.
        """
        statement = select(events.c.id, events.c.page).order_by(events.c.start, events.c.id)
        if asked.clubs:
            statement = statement.where(events.c.club.in_(asked.clubs))
        mine = {event for (event, _), going in self._mine.items() if going} | self._planned if asked.mine else None
        rows = self._database.execute(statement)
        return [(id, page) for id, page in rows if mine is None or id in mine]

    def attended(self, event: str) -> dict[str, bool]:
        """What the person at this computer said of the dates of an event, by their keys; of all of it, by none."""
        return {key: going for (id, key), going in self._mine.items() if id == event}

    def is_own(self, event: str) -> bool:
        """Whether the person at this computer planned it."""
        return event in self._planned


class FoundEvent(NamedTuple):
    """An event that was found by its words; ``start`` is that of its first date, as the index has it."""

    id: str
    title: str
    club: str
    path: str
    start: int


def find_events(database: RecordDatabase, text: str, limit: int) -> list[FoundEvent]:
    """The events that every word begins a word of, the latest first; none where there is no word."""
    asked = _WORD.findall(fold(text))
    if not asked:
        return []
    columns = (events.c.id, events.c.title, events.c.club, events.c.path, events.c.start)
    statement = select(*columns).select_from(words.join(events, events.c.number == words.c.rowid))
    statement = statement.where(words.c.news_event_words.op("MATCH")(" ".join(f'"{word}"*' for word in asked)))
    return [FoundEvent(*row) for row in database.execute(statement.order_by(events.c.start.desc()).limit(limit))]


def may_change(actor: Actor, event: Event, day: dt.date) -> bool:
    """Whether somebody may change an event: one of a club, who speaks for it; and who planned it."""
    if event.by == actor.person and (event.by or not event.club):
        return True
    return bool(event.club) and (event.club in actor.clubs(day) or actor.may("publish", event.club, day))


# --- small things -----------------------------------------------------------------------------------------------------


@lru_cache(maxsize=1024)
def known_series(page: bytes) -> Series | None:
    """An event of the index: parsing one takes a fraction of a millisecond, and an agenda may show hundreds."""
    return read_series(page)


@lru_cache(maxsize=8192)  # some months of a thousand series, and some MiB: people turn pages back and forth
def later_dates(number: int, id: str, page: bytes, until: int, first: dt.date, last: dt.date) -> tuple[EventDate, ...]:
    """The dates of an event that may be seen on these days, after the day ``until`` (an ordinal): worked out from what
    its ``page`` says and nothing else.
    """
    series = known_series(page)
    if series is None:
        return ()
    span = (series.seconds(series.main.end or series.start) - series.seconds(series.start)) // _DAY + 1
    begin = max(until + 1, first.toordinal() - min(max(span, 0), LONG_SECONDS // _DAY))
    end = min(last.toordinal() + 1, dt.date.max.toordinal())
    if begin > end:
        return ()
    found = series.occurrences(dt.date.fromordinal(begin), dt.date.fromordinal(end))
    return tuple(dates_of(number, id, series, found))


def local_wall(seconds: int) -> dt.datetime:
    """What the clock of this computer shows at a moment; outside the years that it knows, that of UTC."""
    return _plain_wall(seconds + _ahead(seconds // _QUARTER, time.tzname))


@lru_cache(maxsize=4096)
def _ahead(quarter: int, _zone: tuple[str, str]) -> int:
    """What the clock of this computer is ahead of UTC in a quarter of an hour, in seconds: it changes at their ends."""
    moment = _EPOCH + dt.timedelta(seconds=quarter * _QUARTER)
    try:
        offset = moment.astimezone().utcoffset()
    except (OverflowError, OSError, ValueError):
        return 0
    return round(offset.total_seconds()) if offset is not None else 0


def _plain_wall(seconds: int) -> dt.datetime:
    try:
        return _PLAIN_EPOCH + dt.timedelta(seconds=seconds)
    except OverflowError:
        return _LAST if seconds > 0 else _FIRST


def _ordinal_seconds(day: dt.date) -> int:
    return (day.toordinal() - _EPOCH.toordinal()) * _DAY


def _said_at(row: Any) -> tuple[int, str, int]:
    return row.tick, row.device, row.entry


def _order(row: AgendaRow) -> tuple[object, ...]:
    several = row.whole_days or row.start.date() != row.last.date()
    return row.start.date(), not several, row.start, -(row.end - row.start), row.title, row.event, row.key


def _meet(one: AgendaRow, other: AgendaRow) -> bool:
    return one.start < max(other.end, other.start + dt.timedelta(minutes=1)) and other.start < max(
        one.end, one.start + dt.timedelta(minutes=1)
    )


def _first(series: Series) -> Occurrence | None:
    last = min(series.start.day.toordinal() + 2 * 366, dt.date.max.toordinal())
    return next(iter(series.occurrences(dt.date.min, dt.date.fromordinal(last), 1)), None)


def planned_series(plan: Event) -> Series | None:
    """The dates of an event that is not written yet; ``None`` where it would have none."""
    return read_series(new_document(plan, _EPOCH))
