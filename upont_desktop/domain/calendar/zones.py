"""Time zones of calendar files: found by their names, read from VTIMEZONE where the name is another program's, and
written as VTIMEZONE so that others open the file.
"""

from __future__ import annotations

import datetime as dt
import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from functools import lru_cache
from zoneinfo import ZoneInfo

from upont_desktop.domain.calendar.recurrence import Rule, parse_rule, rule_days
from upont_desktop.domain.calendar.times import ONE_DAY, UTC, CalendarTime, parse_time
from upont_desktop.domain.card_values import text_value
from upont_desktop.domain.field_merge.card_documents import Component

_OFFSET = re.compile(r"([+-])(\d\d)(\d\d)(\d\d)?")
_NAME = re.compile(r"[A-Za-z][A-Za-z0-9_+-]*(?:/[A-Za-z0-9_+-]+){0,2}")
_EPOCH = dt.datetime(1970, 1, 1)
_YEARS_AHEAD = 4  # whose changes of the clock must follow one rule, else they are written one by one
_ORDINALS = (1, 2, 3, 4, -1)  # of a weekday in a month: the fifth is seldom there
_UTC_NAMES = frozenset({"UTC", "GMT", "ETC/UTC", "ETC/GMT", "Z"})


@lru_cache(maxsize=512)
def known_zone(name: str) -> ZoneInfo | None:
    """The zone of a name, also as some programs write it (``/freeassociation.sourceforge.net/Europe/Paris``)."""
    tries = [name, "/".join(name.strip("/").split("/")[-2:])] if name.startswith("/") else [name]
    for one in tries:
        if _NAME.fullmatch(one) and len(one) < 64:
            try:
                return ZoneInfo(one)
            except (ValueError, OSError, KeyError):  # no such zone; a folder of zones
                continue
    return None


@dataclass(frozen=True, slots=True)
class Observance:
    """A part of a VTIMEZONE: from when on, by which rule, and to which offset the clocks change."""

    start: dt.datetime
    before: dt.timedelta
    after: dt.timedelta
    rule: Rule | None = None
    more: tuple[dt.datetime, ...] = ()

    def last_before(self, wall: dt.datetime) -> dt.datetime | None:
        """The last change that is not after a time."""
        found = [one for one in (self.start, *self.more) if one <= wall]
        if self.rule is not None and found:
            until = self.rule.until
            last = min(wall, until.wall) if until is not None else wall
            first = max(self.start.date(), last.date() - 800 * ONE_DAY) if last.year > 3 else self.start.date()
            clock = self.start.time()
            days = rule_days(self.rule, self.start.date(), first, last.date())
            found += [one for day in days if (one := dt.datetime.combine(day, clock)) <= wall]
        return max(found, default=None)


class Zones:
    """The zones of one calendar file: by name, else as the file says."""

    def __init__(self, written: Mapping[str, tuple[Observance, ...]]) -> None:
        self._written = written

    def knows(self, zone: str) -> bool:
        """Whether it can be said what time it is there; without a name it can."""
        return zone.upper() in {"", *_UTC_NAMES} or known_zone(zone) is not None or bool(self._written.get(zone))

    def offset(self, zone: str, wall: dt.datetime) -> dt.timedelta:
        """What the clocks of a zone are ahead of UTC; nothing in one that nobody knows."""
        found = known_zone(zone)
        if found is not None:
            return found.utcoffset(wall) or dt.timedelta()
        changes = [(one.last_before(wall), one) for one in self._written.get(zone, ())]
        past = [(at, one) for at, one in changes if at is not None]
        if past:
            return max(past, key=lambda pair: pair[0])[1].after
        return changes[0][1].before if changes else dt.timedelta()

    def seconds(self, time: CalendarTime) -> int:
        """A time in seconds since 1970: of UTC, or where it has no zone, as the clock there shows."""
        if time.is_day or time.zone in {"", UTC}:
            return time.wall_seconds
        return time.wall_seconds - round(self.offset(time.zone, time.wall).total_seconds())

    def wall_in(self, time: CalendarTime, zone: str) -> dt.datetime:
        """What the clock of a zone shows at a time that is given in UTC; other times as they are."""
        if time.zone != UTC or zone in {"", UTC}:
            return time.wall
        found = known_zone(zone)
        if found is not None:
            try:
                return time.wall.replace(tzinfo=dt.UTC).astimezone(found).replace(tzinfo=None)
            except OverflowError:
                return time.wall
        try:
            return time.wall + self.offset(zone, time.wall)
        except OverflowError:
            return time.wall


# --- reading ----------------------------------------------------------------------------------------------------------


def read_zones(calendar: Component) -> Zones:
    """The zones that a calendar describes."""
    found: dict[str, tuple[Observance, ...]] = {}
    for item in calendar.items:
        if isinstance(item, Component) and item.name == "VTIMEZONE":
            found[item.stamp("TZID")] = tuple(_observances(item))
    return Zones(found)


def _observances(zone: Component) -> Iterator[Observance]:
    for part in zone.items:
        if not isinstance(part, Component) or part.name not in {"STANDARD", "DAYLIGHT"}:
            continue
        start = parse_time(part.stamp("DTSTART"))
        before, after = _offset(part.stamp("TZOFFSETFROM")), _offset(part.stamp("TZOFFSETTO"))
        if start is None or before is None or after is None:
            continue
        said = [text_value(line) for line in part.properties().get("RDATE", ())[:50]]
        more = [parse_time(one) for text in said for one in text.split(",")[:200]]
        rule = parse_rule(part.stamp("RRULE")) if part.first("RRULE") else None
        yield Observance(start.wall, before, after, rule, tuple(one.wall for one in more if one is not None))


def _offset(text: str) -> dt.timedelta | None:
    found = _OFFSET.fullmatch(text.strip())
    if found is None:
        return None
    hours, minutes, seconds = (int(part or 0) for part in found.groups()[1:])
    lasts = dt.timedelta(hours=hours, minutes=minutes, seconds=seconds)
    return None if lasts >= ONE_DAY else -lasts if found[1] == "-" else lasts


# --- writing ----------------------------------------------------------------------------------------------------------


def zone_lines(name: str, year: int) -> list[str]:
    """The lines of a VTIMEZONE for events from a year on; none for a zone that nobody knows by its name.

    Clocks that change by the same rule each year have that rule, as calendars of any age read it; else each change of
    some years is there.
    """
    zone = known_zone(name)
    if zone is None:
        return []
    changes = [one for each in range(year - 1, year + _YEARS_AHEAD) for one in _changes(zone, each)]
    lines = ["BEGIN:VTIMEZONE", f"TZID:{name}"]
    rules = _yearly(changes)
    if not changes:
        offset = zone.utcoffset(dt.datetime(year, 1, 1)) or dt.timedelta()
        lines += _part("STANDARD", dt.datetime(1970, 1, 1), offset, offset, zone.tzname(dt.datetime(year, 1, 1)), "")
    for change in changes[: len(rules) or None]:
        lines += _part(*change.said(), rules.get(change.key, ""))
    return [*lines, "END:VTIMEZONE"]


@dataclass(frozen=True, slots=True)
class _Change:
    """The clocks of a zone change, at a time that they showed before."""

    wall: dt.datetime
    before: dt.timedelta
    after: dt.timedelta
    name: str
    summer: bool

    @property
    def key(self) -> tuple[dt.timedelta, dt.timedelta]:
        """What kind of change it is."""
        return self.before, self.after

    def said(self) -> tuple[str, dt.datetime, dt.timedelta, dt.timedelta, str]:
        """What a part of a VTIMEZONE says of it."""
        return "DAYLIGHT" if self.summer else "STANDARD", self.wall, self.before, self.after, self.name

    def rules(self) -> set[str]:
        """The rules that would give this day: the second Sunday of a month, the last one."""
        day, weekday = self.wall.day, ("MO", "TU", "WE", "TH", "FR", "SA", "SU")[self.wall.weekday()]
        last = (self.wall + 7 * ONE_DAY).month != self.wall.month
        numbers = {(day - 1) // 7 + 1} | ({-1} if last else set())
        return {f"FREQ=YEARLY;BYMONTH={self.wall.month};BYDAY={number}{weekday}" for number in numbers & set(_ORDINALS)}


def _changes(zone: ZoneInfo, year: int) -> Iterator[_Change]:
    if not dt.MINYEAR < year < dt.MAXYEAR:
        return
    at, end = dt.datetime(year, 1, 1, tzinfo=dt.UTC), dt.datetime(year + 1, 1, 1, tzinfo=dt.UTC)
    while at < end:
        after = at + ONE_DAY
        if at.astimezone(zone).utcoffset() != after.astimezone(zone).utcoffset():
            yield _change(zone, at, after)
        at = after


def _change(zone: ZoneInfo, low: dt.datetime, high: dt.datetime) -> _Change:
    """The change between two moments, found to the second by halving."""
    before = low.astimezone(zone).utcoffset() or dt.timedelta()
    while high - low > dt.timedelta(seconds=1):
        middle = low + (high - low) // 2
        middle = middle.replace(microsecond=0)
        low, high = (middle, high) if middle.astimezone(zone).utcoffset() == before else (low, middle)
    there = high.astimezone(zone)
    wall = high.replace(tzinfo=None) + before
    return _Change(wall, before, there.utcoffset() or dt.timedelta(), there.tzname() or "", bool(there.dst()))


def _yearly(changes: list[_Change]) -> dict[tuple[dt.timedelta, dt.timedelta], str]:
    """A rule for each kind of change, where one fits all years; nothing where one does not."""
    found: dict[tuple[dt.timedelta, dt.timedelta], str] = {}
    for key in dict.fromkeys(one.key for one in changes):
        ours = [one for one in changes if one.key == key]
        rules = set.intersection(*(one.rules() for one in ours))
        if not rules or len(ours) != _YEARS_AHEAD + 1 or len({one.wall.time() for one in ours}) > 1:
            return {}
        found[key] = min(rules, key=lambda rule: "BYDAY=-1" not in rule)
    return found


def _part(
    kind: str, start: dt.datetime, before: dt.timedelta, after: dt.timedelta, name: str | None, rule: str
) -> list[str]:
    lines = [f"BEGIN:{kind}", f"DTSTART:{start:%Y%m%dT%H%M%S}", f"TZOFFSETFROM:{_written(before)}"]
    lines += [f"TZOFFSETTO:{_written(after)}", f"TZNAME:{name or kind}"]
    return [*lines, *([f"RRULE:{rule}"] if rule else []), f"END:{kind}"]


def _written(offset: dt.timedelta) -> str:
    seconds = round(offset.total_seconds())
    sign, seconds = ("-", -seconds) if seconds < 0 else ("+", seconds)
    text = f"{sign}{seconds // 3600:02}{seconds // 60 % 60:02}"
    return text + (f"{seconds % 60:02}" if seconds % 60 else "")
