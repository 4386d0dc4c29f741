"""A calendar file as its events: what they say, when they take place."""

from __future__ import annotations

import datetime as dt
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass, replace
from functools import cached_property

from upont_desktop.domain.calendar.recurrence import Rule, parse_rule, rule_days
from upont_desktop.domain.calendar.times import ONE_DAY, CalendarTime, parse_duration, parse_time
from upont_desktop.domain.calendar.zones import Zones, read_zones
from upont_desktop.domain.card_values import parameters, split_value, text_value, unescaped
from upont_desktop.domain.field_merge.card_documents import Component, Property, parse_card

MOST_DATES = 1_000
"""Dates of one series that are worked out at once, and that are listed one by one in it."""
CANCELLED = "CANCELLED"


@dataclass(frozen=True)
class EventPart:
    """One VEVENT: an event, a series, or what is different about one date of a series."""

    component: Component

    @cached_property
    def lines(self) -> dict[str, list[Property]]:
        """The lines of each property."""
        return self.component.properties()

    def text(self, name: str) -> str:
        """The value of a property; empty where it is not there."""
        line = next(iter(self.lines.get(name, ())), None)
        return "" if line is None else unescaped(text_value(line)).strip()

    def items(self, name: str) -> tuple[str, ...]:
        """The values of a property that is a list, of all of its lines together."""
        found = (part for line in self.lines.get(name, ()) for part in split_value(text_value(line), ","))
        return tuple(dict.fromkeys(filter(None, (unescaped(part).strip() for part in found))))

    def times(self, name: str) -> tuple[CalendarTime, ...]:
        """The times of a property, those of all of its lines, :data:`MOST_DATES` at the most; of periods, the begin."""
        found: list[CalendarTime] = []
        for line in self.lines.get(name, ())[:MOST_DATES]:
            zone = next((value for key, value in parameters(line) if key == "TZID"), "")
            for part in text_value(line).split(",")[:MOST_DATES]:
                time = parse_time(part.partition("/")[0], zone)
                found += [] if time is None else [time]
        return tuple(found[:MOST_DATES])

    def time(self, name: str) -> CalendarTime | None:
        """The first time of a property."""
        return next(iter(self.times(name)), None)

    @cached_property
    def start(self) -> CalendarTime | None:
        """When it begins; ``None`` where nothing says it."""
        return self.time("DTSTART")

    @cached_property
    def end(self) -> CalendarTime | None:
        """When it ends, never before it begins: of whole days, the day after the last one."""
        start = self.start
        if start is None:
            return None
        end = self.time("DTEND")
        if end is None or end.is_day != start.is_day or (end.zone == start.zone and end.wall < start.wall):
            end = self._lasting(start)
        return end if not start.is_day or end.wall > start.wall else _later(start, ONE_DAY)

    def _lasting(self, start: CalendarTime) -> CalendarTime:
        lasts = parse_duration(self.text("DURATION")) if "DURATION" in self.lines else None
        return start if lasts is None or lasts < dt.timedelta() else _later(start, lasts)

    @cached_property
    def rule(self) -> Rule | None:
        """How it repeats; ``None`` where it does not, or in a way that is not known here."""
        value = self.component.stamp("RRULE")
        return parse_rule(value) if value else None

    @property
    def repeats(self) -> bool:
        """Whether it has several dates, also by a rule that is not known here."""
        return "RRULE" in self.lines or "RDATE" in self.lines

    @property
    def is_odd(self) -> bool:
        """Whether it repeats in a way that is not known here."""
        return "RRULE" in self.lines and (self.rule is None or len(self.lines["RRULE"]) > 1)

    @property
    def cancelled(self) -> bool:
        """Whether it does not take place."""
        return self.text("STATUS").upper() == CANCELLED

    @property
    def uid(self) -> str:
        """The UID, the same in every program; empty where the file gives none."""
        return self.text("UID")


def _later(time: CalendarTime, by: dt.timedelta) -> CalendarTime:
    try:
        return time.moved(by)
    except OverflowError:
        return time


@dataclass(frozen=True, slots=True)
class Occurrence:
    """One date of an event: ``key`` names it among those of its series (RECURRENCE-ID; empty where the event has one
    date), ``end`` is when it is over, and ``part`` what says what it is.
    """

    key: str
    start: CalendarTime
    end: CalendarTime
    part: EventPart


@dataclass(frozen=True)
class Series:
    """An event with what is different about some of its dates, and the zones of its file."""

    calendar: Component
    main: EventPart
    changed: tuple[EventPart, ...]
    zones: Zones
    ending: bytes

    @property
    def start(self) -> CalendarTime:
        """When the first date begins."""
        start = self.main.start
        assert start is not None, "what was read as a series has a start"
        return start

    def seconds(self, time: CalendarTime) -> int:
        """A time in seconds since 1970, in UTC where it is of a zone."""
        return self.zones.seconds(time)

    @cached_property
    def _changed_by_time(self) -> dict[int, EventPart]:
        found = ((part.time("RECURRENCE-ID"), part) for part in self.changed)
        return {self.seconds(self._as_start(time)): part for time, part in found if time is not None}

    @cached_property
    def _left_out(self) -> tuple[frozenset[int], frozenset[dt.date]]:
        times = self.main.times("EXDATE")
        days = frozenset(time.day for time in times if time.is_day and not self.start.is_day)
        return frozenset(self.seconds(self._as_start(time)) for time in times), days

    def _as_start(self, time: CalendarTime) -> CalendarTime:
        """A time of an exception as the start of the series would have it: some programs write a day, or no zone."""
        start = self.start
        if start.is_day:
            return CalendarTime(dt.datetime.combine(time.day, dt.time()), is_day=True)
        if time.is_day:
            return replace(time, wall=dt.datetime.combine(time.day, start.wall.time()), zone=start.zone, is_day=False)
        return replace(time, zone=start.zone) if not time.zone else time

    def key_seconds(self, key: str) -> int | None:
        """When the date with this key would begin, if nothing were different about it."""
        time = parse_time(key)
        return None if time is None else self.seconds(self._as_start(time))

    def wall_of(self, key: str) -> CalendarTime | None:
        """The same, as the clock shows it where the series takes place."""
        time = parse_time(key)
        if time is None:
            return None
        return replace(self.start, wall=self.zones.wall_in(self._as_start(time), self.start.zone))

    def part_at(self, key: str) -> EventPart | None:
        """What is different about the date with this key; ``None`` where nothing is."""
        seconds = self.key_seconds(key)
        return None if seconds is None else self._changed_by_time.get(seconds)

    # --- dates --------------------------------------------------------------------------------------------------------

    def occurrences(self, first: dt.date, last: dt.date, most: int = MOST_DATES) -> list[Occurrence]:
        """The dates that begin from ``first`` to ``last``, in order, ``most`` at the most."""
        found = list(self._regular(first, last, most))
        moved = (self._occurrence(part) for part in self.changed)
        found += [one for one in moved if one is not None and first <= one.start.day <= last]
        return sorted(found, key=lambda one: (self.seconds(one.start), one.key))[:most]

    def _regular(self, first: dt.date, last: dt.date, most: int) -> Iterator[Occurrence]:
        """Those about which nothing is different."""
        times, days = self._left_out
        seen: set[int] = set()
        for start in self._starts(first, last):
            seconds = self.seconds(start)
            if seconds in times or start.day in days or seconds in self._changed_by_time or seconds in seen:
                continue
            seen.add(seconds)
            yield Occurrence(start.text() if self.main.repeats else "", start, self._end_of(start), self.main)
            if len(seen) >= most:
                return

    def _starts(self, first: dt.date, last: dt.date) -> Iterator[CalendarTime]:
        start = self.start
        if self.main.rule is None:
            yield from [start] if first <= start.day <= last else []
        else:
            yield from self._rule_starts(self.main.rule, first, last)
        for time in self.main.times("RDATE"):
            if first <= time.day <= last:
                yield self._as_start(time)

    def _rule_starts(self, rule: Rule, first: dt.date, last: dt.date) -> Iterator[CalendarTime]:
        start = self.start
        within = self._until(rule)
        for day in rule_days(rule, start.day, first, last):
            one = replace(start, wall=dt.datetime.combine(day, start.wall.time()))
            if not within(one):
                return
            yield one

    def _until(self, rule: Rule) -> Callable[[CalendarTime], bool]:
        """Whether a date is one of a rule that ends."""
        until = rule.until
        if until is None:
            return lambda _: True
        if until.is_day or self.start.is_day:
            end = self.zones.wall_in(until, self.start.zone).date()
            return lambda one: one.day <= end
        wall = self.zones.wall_in(until, self.start.zone)
        return lambda one: one.wall <= wall

    def _end_of(self, start: CalendarTime) -> CalendarTime:
        """As long after the start as the end of the first date is after its start: by the clock, within one zone."""
        first, end = self.start, self.main.end
        if end is None:
            return start
        if end.zone == first.zone:
            return _later(start, end.wall - first.wall)
        return _later(start, dt.timedelta(seconds=max(0, self.seconds(end) - self.seconds(first))))

    def _occurrence(self, part: EventPart) -> Occurrence | None:
        """A date about which something is different; ``None`` where it does not say when it is."""
        key, start, end = part.time("RECURRENCE-ID"), part.start, part.end
        if key is None or start is None or end is None:
            return None
        wall = self.zones.wall_in(self._as_start(key), self.start.zone)
        return Occurrence(replace(self.start, wall=wall).text(), start, end, part)

    def occurrence(self, key: str) -> Occurrence | None:
        """The date with this key; ``None`` where there is none."""
        if not self.main.repeats:
            start, end = self.main.start, self.main.end
            return Occurrence("", start, end, self.main) if start is not None and end is not None else None
        part, wall = self.part_at(key), self.wall_of(key)
        if part is not None:
            return self._occurrence(part)
        found = () if wall is None else self.occurrences(wall.day, wall.day)
        return next((one for one in found if one.key == (wall.text() if wall is not None else "")), None)

    def is_endless(self) -> bool:
        """Whether there are dates for ever."""
        rule = self.main.rule
        return rule is not None and rule.until is None and rule.count is None


# --- reading ----------------------------------------------------------------------------------------------------------


def read_series(raw: bytes) -> Series | None:
    """The event that a document keeps; ``None`` where it is no calendar, or has no event that says when it begins."""
    calendar = read_calendar(raw)
    return None if calendar is None else next(iter(series_of(calendar)), None)


def read_calendar(raw: bytes) -> Component | None:
    """The calendar of a document; ``None`` where there is none or a line is no property."""
    document = parse_card(raw)
    items = document.items if document is not None else ()
    return next((item for item in items if isinstance(item, Component) and item.name == "VCALENDAR"), None)


def series_of(calendar: Component) -> list[Series]:
    """The events of a calendar, each with its dates that are different, in its order; those without start are left
    out.
    """
    zones = read_zones(calendar)
    ending = b"\r\n" if calendar.begin.endswith(b"\r\n") else b"\n"
    by_uid: dict[str, list[EventPart]] = {}
    for number, item in enumerate(calendar.items):
        if isinstance(item, Component) and item.name == "VEVENT":
            part = EventPart(item)
            by_uid.setdefault(part.uid or f"\0{number}", []).append(part)
    found = (_one_series(calendar, parts, zones, ending) for parts in by_uid.values())
    return [one for one in found if one is not None]


def _one_series(calendar: Component, parts: Sequence[EventPart], zones: Zones, ending: bytes) -> Series | None:
    """The parts of one UID; where only single dates of a series are there, the first of them is an event."""
    main = next((part for part in parts if "RECURRENCE-ID" not in part.lines), parts[0])
    if main.start is None:
        return None
    changed = tuple(part for part in parts if part is not main and "RECURRENCE-ID" in part.lines)
    return Series(calendar, main, changed[:MOST_DATES] if main.repeats else (), zones, ending)
