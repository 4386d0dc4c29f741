"""Calendar files of other programs, with many events: read as far as they make sense, each event by itself."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass, replace

from upont_desktop.domain.calendar.changes import joined_calendar
from upont_desktop.domain.calendar.document import Series, series_of
from upont_desktop.domain.field_merge.card_documents import Component, Property, parse_card

MOST_FILE_BYTES = 32 << 20
"""Of a file that is read: the calendar of ten years of a large association has some megabytes."""
_MARK = re.compile(rb"^(BEGIN|END):(VEVENT|VTIMEZONE)[ \t]*(?:\r?\n|\Z)", re.IGNORECASE | re.MULTILINE)
_PRIVATE = frozenset({"ATTENDEE", "ORGANIZER", "VALARM", "CONTACT", "X-APPLE-STRUCTURED-LOCATION", "REQUEST-STATUS"})
"""What is about people, or for one person: guests with their addresses, reminders. A circle keeps none of it."""


@dataclass(frozen=True, slots=True)
class CalendarFile:
    """The events of a file; ``broken`` are the numbers of the lines at which those begin that cannot be read."""

    events: tuple[Series, ...] = ()
    broken: tuple[int, ...] = ()
    is_calendar: bool = True


def read_file(raw: bytes) -> CalendarFile:
    """What a file holds. One line that makes no sense costs the event that it stands in, not the others."""
    if raw[:2] in {b"\xff\xfe", b"\xfe\xff"}:
        raw = raw.decode("utf-16", "replace").encode("utf-8", "replace")
    document = parse_card(raw)
    calendars = [item for item in _components(document) if item.name == "VCALENDAR"]
    if calendars:
        events = tuple(series for calendar in calendars for series in series_of(calendar))
        return CalendarFile(events)
    if b"BEGIN:VEVENT" not in raw.upper():
        return CalendarFile(is_calendar=b"BEGIN:VCALENDAR" in raw.upper())
    return _block_by_block(raw)


def _components(document: Component | None) -> Iterator[Component]:
    yield from (item for item in (document.items if document is not None else ()) if isinstance(item, Component))


def _block_by_block(raw: bytes) -> CalendarFile:
    inside: list[Component] = []
    broken: list[int] = []
    begun = None
    for mark in _MARK.finditer(raw):
        if mark[1].upper() == b"BEGIN":
            begun = mark
        elif begun is not None:
            found = list(_components(parse_card(raw[begun.start() : mark.end()])))
            inside += found
            if not found and mark[2].upper() == b"VEVENT":
                broken.append(raw.count(b"\n", 0, begun.start()) + 1)
            begun = None
    begin = b"BEGIN:VCALENDAR\r\n" if b"\r\n" in raw else b"BEGIN:VCALENDAR\n"
    calendar = Component("VCALENDAR", begin, tuple(inside), begin.replace(b"BEGIN", b"END"))
    return CalendarFile(tuple(series_of(calendar)), tuple(broken))


def without_people(part: Component) -> Component:
    """An event without its guests, its organiser and its reminders."""
    return replace(part, items=tuple(item for item in part.items if item.name not in _PRIVATE))


def meaning(series: Series, left_out: frozenset[str]) -> frozenset[bytes]:
    """The lines of an event, to tell whether two are the same: stamps, folds, the order of lines and what is about
    people do not count, nor do the properties ``left_out``.
    """
    parts = (series.main.component, *(part.component for part in series.changed))
    lines = (
        (part.first("RECURRENCE-ID") + b" " + item.content, item.name)
        for part in map(without_people, parts)
        for item in part.items
        if isinstance(item, Property)
    )
    return frozenset(content for content, name in lines if name not in left_out | _STAMPS)


_STAMPS = frozenset({"DTSTAMP", "CREATED", "LAST-MODIFIED", "SEQUENCE", "X-MOZ-GENERATION", "X-MOZ-LASTACK"})


def exported(events: list[Component], zones: list[Component], name: str) -> bytes:
    """A file of many events that other programs open, with the name under which they show it."""
    once = {zone.stamp("TZID"): zone for zone in reversed(zones)}
    return joined_calendar(events, list(once.values()), [f"X-WR-CALNAME:{name}", f"NAME:{name}"])
