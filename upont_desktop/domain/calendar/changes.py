"""Calendar files written and changed: an event, one date of a series, this and all that follow, or all of it.

What is not concerned keeps its very bytes. Functions take and give whole documents.
"""

from __future__ import annotations

import datetime as dt
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import replace
from typing import TypeAlias

from upont_desktop.domain.calendar.document import EventPart, Series
from upont_desktop.domain.calendar.recurrence import Frequency, Rule, rule_days
from upont_desktop.domain.calendar.times import UTC, CalendarTime
from upont_desktop.domain.calendar.zones import Zones, zone_lines
from upont_desktop.domain.card_values import parameters
from upont_desktop.domain.field_merge.card_documents import Component, Item, Property, folded

Lines: TypeAlias = Mapping[str, Sequence[str]]
"""The lines of some properties, each as it is to stand (``SUMMARY:Party``); none takes the property away."""

_OF_SERIES = ("RRULE", "RDATE", "EXDATE")
_OF_DATE = frozenset({*_OF_SERIES, "DTSTART", "DTEND", "DURATION", "RECURRENCE-ID", "UID"})
_STAMPS = ("DTSTAMP", "LAST-MODIFIED")
_HEAD = ("BEGIN:VCALENDAR", "VERSION:2.0", "PRODID:-//uPont//uPont Desktop//EN", "CALSCALE:GREGORIAN")


# --- lines ------------------------------------------------------------------------------------------------------------


def _property(text: str, ending: bytes) -> Property:
    content = text.encode("utf-8", "surrogateescape")
    name = text.partition(":")[0].partition(";")[0].upper()
    return Property(name, content, folded(content, ending))


def _with_lines(part: Component, lines: Lines, ending: bytes) -> Component:
    """The component with these lines of some properties, where they stood, else after the other properties."""
    items: list[Item] = list(part.items)
    for name, texts in lines.items():
        own = [item for item in items if isinstance(item, Property) and item.name == name]
        kept = {line.content: line for line in own}
        new = [kept.get(line.content, line) for line in (_property(text, ending) for text in texts)]
        if own:
            at = items.index(own[0])
        else:
            at = next((at for at, item in enumerate(items) if isinstance(item, Component)), len(items))
        rest = [item for item in items[at:] if not (isinstance(item, Property) and item.name == name)]
        items = [*items[:at], *new, *rest]
    return replace(part, items=tuple(items))


def _stamped(part: Component, now: dt.datetime, ending: bytes) -> Component:
    """The component as changed now."""
    stamp = now.astimezone(dt.UTC).strftime("%Y%m%dT%H%M%SZ")
    number = part.stamp("SEQUENCE")
    sequence = int(number) + 1 if number.isdecimal() and len(number) < 9 else 1
    lines = {name: [f"{name}:{stamp}"] for name in _STAMPS} | {"SEQUENCE": [f"SEQUENCE:{sequence}"]}
    return _with_lines(part, lines, ending)


def time_line(name: str, time: CalendarTime) -> str:
    """A line with a time, its parameters included."""
    return time.start(name) + time.text()


def _component(name: str, lines: Iterable[str], ending: bytes) -> Component:
    begin, end = f"BEGIN:{name}".encode() + ending, f"END:{name}".encode() + ending
    return Component(name, begin, tuple(_property(line, ending) for line in lines), end)


# --- documents --------------------------------------------------------------------------------------------------------


def composed_calendar(lines: Sequence[str], now: dt.datetime) -> bytes:
    """A new document of one event with these lines; zones are described, and the stamps are of now."""
    stamp = now.astimezone(dt.UTC).strftime("%Y%m%dT%H%M%SZ")
    stamps = [f"{name}:{stamp}" for name in ("DTSTAMP", "CREATED", "LAST-MODIFIED")]
    event = _component("VEVENT", [lines[0], *stamps, *lines[1:], "SEQUENCE:0"], b"\r\n")
    return joined_calendar([event])


def joined_calendar(parts: Sequence[Component], zones: Sequence[Component] = (), head: Sequence[str] = ()) -> bytes:
    """A new document of these events. Zones that are in none of ``zones`` and known by name are described."""
    ending = b"\r\n"
    names = [zone.stamp("TZID") for zone in zones]
    written = [_zone(name, year, ending) for name, year in _zones_in(parts).items() if name not in names]
    known = [zone.raw() for zone in (*zones, *(one for one in written if one is not None))]
    begin = b"".join(_property(line, ending).raw for line in (*_HEAD, *head))
    return b"".join((begin, *known, *(part.raw() for part in parts), b"END:VCALENDAR" + ending))


def _zones_in(parts: Iterable[Component]) -> dict[str, int]:
    """The zones that events name, with the year of the first time in each."""
    found: dict[str, int] = {}
    for part in parts:
        for item in part.items:
            if isinstance(item, Property) and b"TZID=" in item.start.upper():
                zone = next((value for key, value in parameters(item) if key == "TZID"), "")
                year = item.value[:4].decode("ascii", "replace")
                if zone and zone != UTC and year.isdecimal():
                    found[zone] = min(found.get(zone, dt.MAXYEAR), int(year))
    return found


def _zone(name: str, year: int, ending: bytes) -> Component | None:
    lines = zone_lines(name, year)
    if not lines:
        return None
    end = _property(lines[-1], ending).raw
    return Component(
        "VTIMEZONE", _property(lines[0], ending).raw, tuple(_property(x, ending) for x in lines[1:-1]), end
    )


def _raw(series: Series, parts: Mapping[EventPart, Component | None], added: Sequence[Component] = ()) -> bytes:
    """The document with some parts as others, or gone, and new ones at its end; new zones are described."""
    known = {id(part.component): new for part, new in parts.items()}
    items = (known.get(id(item), item) for item in series.calendar.items)
    inside: list[Item] = [*(item for item in items if item is not None), *added]
    events = [item for item in inside if isinstance(item, Component) and item.name == "VEVENT"]
    have = {item.stamp("TZID") for item in inside if isinstance(item, Component) and item.name == "VTIMEZONE"}
    new = [_zone(name, year, series.ending) for name, year in _zones_in(events).items() if name not in have]
    at = next((at for at, item in enumerate(inside) if isinstance(item, Component)), len(inside))
    inside[at:at] = [zone for zone in new if zone is not None]
    return replace(series.calendar, items=tuple(inside)).raw()


def parts_of(series: Series) -> tuple[list[Component], list[Component]]:
    """The events of a series as components, and the zones that its file describes for them."""
    events = [series.main.component, *(part.component for part in series.changed)]
    named = _zones_in(events)
    zones = [item for item in series.calendar.items if isinstance(item, Component) and item.name == "VTIMEZONE"]
    return events, [zone for zone in zones if zone.stamp("TZID") in named]


# --- all of it --------------------------------------------------------------------------------------------------------


def changed_all(series: Series, lines: Lines, now: dt.datetime, start: CalendarTime | None = None) -> bytes:
    """The document with other lines of the whole event. Where it begins at another ``start``, the dates that are left
    out or different move with it, and so does the end of the rule.
    """
    moved = start is not None and start != series.start
    written = dict(lines)
    if moved and start is not None:
        written = {**_moved_series(series, start), **written}
    main = _stamped(_with_lines(series.main.component, written, series.ending), now, series.ending)
    parts: dict[EventPart, Component | None] = {series.main: main}
    if "RRULE" in written and not written["RRULE"]:
        parts |= dict.fromkeys(series.changed)  # it repeats no more
    else:
        parts |= {part: _changed_part(series, part, lines, start if moved else None, now) for part in series.changed}
    return _raw(series, parts)


def _changed_part(
    series: Series, part: EventPart, lines: Lines, start: CalendarTime | None, now: dt.datetime
) -> Component:
    """A date that is different, in a series that changes: what it has from the series changes with it."""
    before = series.main.lines
    along = {
        name: texts
        for name, texts in lines.items()
        if name not in _OF_DATE and _contents(part.lines.get(name)) == _contents(before.get(name))
    }
    if start is not None:
        along |= _moved_part(series, part, start)
    return _stamped(_with_lines(part.component, along, series.ending), now, series.ending) if along else part.component


def _contents(lines: Sequence[Property] | None) -> list[bytes]:
    return [line.content for line in lines or ()]


def _moved(series: Series, time: CalendarTime, start: CalendarTime) -> CalendarTime:
    """A time of a series whose start becomes another one: as much later on the clock."""
    wall = series.zones.wall_in(time, series.start.zone) + (start.wall - series.start.wall)
    if time.is_day and not series.start.is_day:
        wall = dt.datetime.combine(time.day + (start.day - series.start.day), start.wall.time())
    wall = dt.datetime.combine(wall.date(), dt.time()) if start.is_day else wall
    return replace(start, wall=wall)


def _moved_series(series: Series, start: CalendarTime) -> dict[str, Sequence[str]]:
    main = series.main
    lines: dict[str, Sequence[str]] = {}
    for name in ("EXDATE", "RDATE"):
        if name in main.lines:
            lines[name] = [time_line(name, _moved(series, time, start)) for time in main.times(name)]
    if main.rule is not None:
        lines["RRULE"] = [f"RRULE:{_moved_rule(series, main.rule, start).text()}"]
    return lines


def _moved_rule(series: Series, rule: Rule, start: CalendarTime) -> Rule:
    """The rule of a series that begins at another time: its weekday, its day of the month and its end go along."""
    days = (start.day - series.start.day).days
    until = rule.until
    if until is not None:
        until = rule_end(_moved(series, until, start), series.zones)
    if days and rule.by_day:
        if rule.frequency is Frequency.WEEKLY:
            moved = {(number, (day + days) % 7) for number, day in rule.by_day}
            return replace(rule, until=until, by_day=tuple(sorted(moved)))
        if len(rule.by_day) == 1 and rule.by_day[0][0]:
            last = rule.by_day[0][0] < 0
            number = -1 if last else (start.day.day - 1) // 7 + 1
            rule = replace(rule, by_day=((number, start.day.weekday()),))
    if days and len(rule.by_month_day) == 1:
        rule = replace(rule, by_month_day=(start.day.day,))
    if days and len(rule.by_month) == 1:
        rule = replace(rule, by_month=(start.day.month,))
    return replace(rule, until=until)


def rule_end(time: CalendarTime, zones: Zones) -> CalendarTime:
    """A time as the end of a rule: in UTC, where the series is of a zone (RFC 5545, section 3.3.10)."""
    if time.is_day or time.zone in {"", UTC}:
        return time
    seconds = zones.seconds(time)
    return CalendarTime(dt.datetime(1970, 1, 1) + dt.timedelta(seconds=seconds), UTC)


def _moved_part(series: Series, part: EventPart, start: CalendarTime) -> Lines:
    """A date that is different: its key goes along, and its time, unless it was moved by itself."""
    key = part.time("RECURRENCE-ID")
    if key is None:
        return {}
    lines: dict[str, Sequence[str]] = {"RECURRENCE-ID": [time_line("RECURRENCE-ID", _moved(series, key, start))]}
    own, end = part.start, part.end
    if own is not None and end is not None and series.seconds(own) == series.key_seconds(key.text()):
        lines["DTSTART"] = [time_line("DTSTART", _moved(series, own, start))]
        lines |= {"DTEND": [time_line("DTEND", _moved(series, end, start))], "DURATION": []}
    return lines


# --- one date ---------------------------------------------------------------------------------------------------------


def changed_one(series: Series, key: str, lines: Lines, now: dt.datetime) -> bytes:
    """The document in which one date of a series says something else. Raises :class:`KeyError` for no such date."""
    part = series.part_at(key)
    if part is not None:
        return _raw(series, {part: _stamped(_with_lines(part.component, lines, series.ending), now, series.ending)})
    found = series.occurrence(key)
    wall = series.wall_of(key)
    if found is None or wall is None:
        raise KeyError(key)
    own: dict[str, Sequence[str]] = dict.fromkeys((*_OF_SERIES, "DURATION"), ())
    own["RECURRENCE-ID"] = [time_line("RECURRENCE-ID", wall)]
    own |= {"DTSTART": [time_line("DTSTART", found.start)], "DTEND": [time_line("DTEND", found.end)], **lines}
    new = _with_lines(series.main.component, own, series.ending)
    return _raw(series, {}, [_stamped(new, now, series.ending)])


def without_one(series: Series, key: str, now: dt.datetime) -> bytes:
    """The document without one date of a series. Raises :class:`KeyError` for no such date."""
    wall, part = series.wall_of(key), series.part_at(key)
    if wall is None or (part is None and series.occurrence(key) is None):
        raise KeyError(key)
    before = [line.content.decode("utf-8", "surrogateescape") for line in series.main.lines.get("EXDATE", ())]
    lines = {"EXDATE": [*before, time_line("EXDATE", wall)]}
    main = _stamped(_with_lines(series.main.component, lines, series.ending), now, series.ending)
    return _raw(series, {series.main: main, **({part: None} if part is not None else {})})


# --- this one and those that follow -----------------------------------------------------------------------------------


def split_series(series: Series, key: str, uid: str, now: dt.datetime) -> tuple[bytes | None, bytes]:
    """Two documents of one series: the dates before the one with this key (``None`` where there is none), and from it
    on, with a UID of their own. Raises :class:`KeyError` for no such date.
    """
    wall = series.wall_of(key)
    if wall is None or series.occurrence(key) is None:
        raise KeyError(key)
    if wall.wall <= series.start.wall:
        return None, series.calendar.raw()
    return _ended(series, wall, now), _begun(series, wall, uid, now)


def ended_before(series: Series, key: str, now: dt.datetime) -> bytes | None:
    """The document of the dates before the one with this key. Raises :class:`KeyError` for no such date."""
    wall = series.wall_of(key)
    if wall is None or series.occurrence(key) is None:
        raise KeyError(key)
    return None if wall.wall <= series.start.wall else _ended(series, wall, now)


def _ended(series: Series, wall: CalendarTime, now: dt.datetime) -> bytes:
    rule = series.main.rule
    lines: dict[str, Sequence[str]] = _dates(series, wall, before=True)
    if rule is not None:
        last = wall.moved(-dt.timedelta(days=1) if wall.is_day else -dt.timedelta(seconds=1))
        lines["RRULE"] = [f"RRULE:{replace(rule, count=None, until=rule_end(last, series.zones)).text()}"]
    main = _stamped(_with_lines(series.main.component, lines, series.ending), now, series.ending)
    return _raw(series, {series.main: main, **_parts_beside(series, wall, before=True)})


def _begun(series: Series, wall: CalendarTime, uid: str, now: dt.datetime) -> bytes:
    rule = series.main.rule
    lines: dict[str, Sequence[str]] = _dates(series, wall, before=False)
    if rule is not None and rule.count is not None:
        before = sum(1 for _ in rule_days(rule, series.start.day, series.start.day, wall.day)) - 1
        lines["RRULE"] = [f"RRULE:{replace(rule, count=max(1, rule.count - before)).text()}"]
    start, end = series.start, series.main.end
    moved = end is not None and replace(end, wall=end.wall + (wall.wall - start.wall))
    lines |= {"DTSTART": [time_line("DTSTART", wall)], "UID": [f"UID:{uid}"]}
    lines |= {"DTEND": [time_line("DTEND", moved)] if moved else (), "DURATION": ()}
    main = _stamped(_with_lines(series.main.component, lines, series.ending), now, series.ending)
    kept = {part: part.component for part in series.changed} | _parts_beside(series, wall, before=False)
    renamed = {
        part: None if new is None else _with_lines(new, {"UID": [f"UID:{uid}"]}, series.ending)
        for part, new in kept.items()
    }
    return _raw(series, {series.main: main, **renamed})


def _dates(series: Series, wall: CalendarTime, *, before: bool) -> dict[str, Sequence[str]]:
    """The lines of the single dates of a series that are on one side of a time."""
    lines: dict[str, Sequence[str]] = {}
    for name in ("EXDATE", "RDATE"):
        if name in series.main.lines:
            times = [time for time in series.main.times(name) if (_wall(series, time) < wall.wall) == before]
            lines[name] = [time_line(name, time) for time in times]
    return lines


def _wall(series: Series, time: CalendarTime) -> dt.datetime:
    found = series.wall_of(time.text())
    return time.wall if found is None else found.wall


def _parts_beside(series: Series, wall: CalendarTime, *, before: bool) -> dict[EventPart, Component | None]:
    """The dates that are different and on the other side of a time: they go."""
    keys = ((part, part.time("RECURRENCE-ID")) for part in series.changed)
    return {part: None for part, key in keys if key is not None and (_wall(series, key) < wall.wall) != before}


def alone(series: Series, key: str, uid: str) -> Component:
    """One date of a series as an event of its own. Raises :class:`KeyError` for no such date."""
    found = series.occurrence(key)
    if found is None:
        raise KeyError(key)
    lines: dict[str, Sequence[str]] = dict.fromkeys((*_OF_SERIES, "DURATION", "RECURRENCE-ID"), ())
    lines |= {"DTSTART": [time_line("DTSTART", found.start)], "DTEND": [time_line("DTEND", found.end)]}
    return _with_lines(found.part.component, {**lines, "UID": [f"UID:{uid}"]}, series.ending)


def with_lines(part: Component, lines: Lines) -> Component:
    """An event in which some properties have these lines, for a document that is put together anew."""
    return _with_lines(part, lines, b"\r\n" if part.begin.endswith(b"\r\n") else b"\n")
