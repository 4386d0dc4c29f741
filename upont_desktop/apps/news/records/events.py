"""Events as documents: a calendar file each, where it lies, what it says, and what may stand in it.

The poster is named in a property of ours: ATTACH wants an address that any program can open. Nor is whoever planned an
event its ORGANIZER: other programs would take the event for an invitation, and a name would leave the directory.
"""

from __future__ import annotations

import datetime as dt
import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from enum import StrEnum
from hashlib import sha256
from typing import TypedDict

from upont_desktop.apps.news.records import FOLDER
from upont_desktop.domain.calendar.changes import Lines, composed_calendar, rule_end, time_line
from upont_desktop.domain.calendar.document import EventPart, Series, read_series
from upont_desktop.domain.calendar.recurrence import Rule
from upont_desktop.domain.calendar.times import CalendarTime
from upont_desktop.domain.calendar.zones import Zones
from upont_desktop.domain.card_values import escaped
from upont_desktop.domain.document_problems import Problem
from upont_desktop.domain.language import QT_TRANSLATE_NOOP
from upont_desktop.domain.text import has_words

EVENTS_FOLDER = f"{FOLDER}events/"
LONGEST_TITLE = 120  # letters: a longer one is a text, and no calendar has room for it
LONGEST_PLACE = 200  # letters: an address with how to get there
LONGEST_TEXT = 20_000  # letters: ten pages; more is a post, or a file of the circle
DEAREST = 100_000_00  # cents: more is a slip of the finger
_OLDEST, _YOUNGEST = 1970, 2200  # years in which an association plans something
_PATH = re.compile(r"\d{4}/([0-9a-f]{16})\.ics")
_ID = re.compile(r"[0-9a-f]{16}")
_CLUB, _PRICE, _POSTER, _BY, _FROM = (f"X-UPONT-{word}" for word in ("CLUB", "PRICE", "POSTER", "BY", "FROM"))

NO_EVENT = QT_TRANSLATE_NOOP("Documents", "It is no event (iCalendar), or does not say when it begins.")
NO_TITLE = QT_TRANSLATE_NOOP("Documents", "The event has no title.")
LONG_FIELD = QT_TRANSLATE_NOOP("Documents", "This text is longer than {most} letters.")
ENDS_BEFORE = QT_TRANSLATE_NOOP("Documents", "The event would end before it begins.")
MIXED = QT_TRANSLATE_NOOP("Documents", "An event is of whole days, or has a time at its beginning and at its end.")
FAR_YEAR = QT_TRANSLATE_NOOP("Documents", "The year {year} is not one in which events are planned.")
NO_ZONE = QT_TRANSLATE_NOOP("Documents", "There is no time zone “{zone}”: it is shown as if it had none.")
UNKNOWN_ZONE = QT_TRANSLATE_NOOP("Documents", "There is no time zone “{zone}”.")
BAD_PRICE = QT_TRANSLATE_NOOP("Documents", "A price is from 0 to 100,000 euros.")
ODD_RULE = QT_TRANSLATE_NOOP(
    "Documents", "It repeats in a way that this program does not know (“{rule}”): only its first date is shown."
)
UNTIL_BEFORE = QT_TRANSLATE_NOOP("Documents", "It would stop repeating before it begins.")


class EventStatus(StrEnum):
    """Whether an event takes place."""

    CONFIRMED = "confirmed"
    TENTATIVE = "tentative"
    CANCELLED = "cancelled"


@dataclass(frozen=True, slots=True)
class Event:
    """What an event says, or one date of a series. ``end`` is when it is over: of whole days, the day after the last.
    ``rule`` is how it repeats; ``price`` is in cents, ``None`` where nothing is said of one, ``poster`` a reference to
    a resource (``:posters/gala.png``), ``by`` the person who planned it.
    """

    id: str
    title: str
    start: CalendarTime
    end: CalendarTime
    rule: Rule | None = None
    place: str = ""
    text: str = ""
    club: str = ""
    price: int | None = None
    poster: str = ""
    status: EventStatus = EventStatus.CONFIRMED
    by: str = ""


class EventChange(TypedDict, total=False):
    """Fields of an event to change; those that are left out stay as they are."""

    title: str
    start: CalendarTime
    end: CalendarTime
    rule: Rule | None
    place: str
    text: str
    club: str
    price: int | None
    poster: str
    status: EventStatus


# --- where they lie ---------------------------------------------------------------------------------------------------


def event_path(id: str, year: int) -> str:
    """Where a new event lies: a year has a folder. An event that moves stays where it is."""
    return f"{EVENTS_FOLDER}{year:04}/{id}.ics"


def event_id(path: str) -> str | None:
    """The id of the event that lies at ``path``."""
    found = _PATH.fullmatch(path.removeprefix(EVENTS_FOLDER)) if path.startswith(EVENTS_FOLDER) else None
    return found[1] if found is not None else None


def id_of_uid(uid: str) -> str:
    """The id of an event of another program: the same on each computer that imports it."""
    return uid if _ID.fullmatch(uid) else sha256(uid.encode("utf-8", "surrogatepass")).hexdigest()[:16]


# --- reading ----------------------------------------------------------------------------------------------------------


def read_event(path: str, raw: bytes) -> tuple[Series, Event] | Problem:
    """What the document at ``path`` says, with all of its dates."""
    series = read_series(raw)
    if series is None:
        return Problem(NO_EVENT)
    return series, event_of(event_id(path) or id_of_uid(series.main.uid), series.main)


def event_of(id: str, part: EventPart, start: CalendarTime | None = None, end: CalendarTime | None = None) -> Event:
    """What a part of a calendar file says; ``start`` and ``end`` are those of the date that is meant."""
    first, last = start or part.start, end or part.end
    assert first is not None, "what was read as an event has a start"
    assert last is not None, "as above"
    price = part.text(_PRICE)
    return Event(
        id,
        " ".join(part.text("SUMMARY").split()),
        first,
        last,
        part.rule,
        " ".join(part.text("LOCATION").split()),
        part.text("DESCRIPTION"),
        part.text(_CLUB),
        int(price) if price.isdecimal() and int(price[:12]) <= DEAREST else None,
        part.text(_POSTER),
        _status(part),
        part.text(_BY),
    )


def _status(part: EventPart) -> EventStatus:
    word = part.text("STATUS").lower()
    return EventStatus(word) if word in set(EventStatus) else EventStatus.CONFIRMED


def origin_of(part: EventPart) -> str:
    """The id of the event from which a part of a series was split, so that both can be told to be one."""
    return part.text(_FROM)


def document_faults(series: Series) -> Iterator[Problem]:
    """What is odd about a document that is there: it is shown as far as it makes sense."""
    for time in (series.start, series.main.end):
        if time is not None and not series.zones.knows(time.zone):
            yield Problem(NO_ZONE, {"zone": time.zone[:80]}, "start")
            break
    if series.main.is_odd:
        yield Problem(ODD_RULE, {"rule": series.main.component.stamp("RRULE")[:80]}, "rule")


# --- writing ----------------------------------------------------------------------------------------------------------


def new_document(event: Event, now: dt.datetime) -> bytes:
    """A new calendar file of an event."""
    return composed_calendar([line for lines in event_lines(event).values() for line in lines], now)


def event_lines(event: Event) -> dict[str, Sequence[str]]:
    """The lines of all fields of an event."""
    changes: EventChange = {
        "title": event.title, "start": event.start, "end": event.end, "rule": event.rule, "place": event.place,
        "text": event.text, "club": event.club, "price": event.price, "poster": event.poster, "status": event.status,
    }  # fmt: skip
    first = {"UID": [f"UID:{event.id}"]}
    return {**first, **changed_lines(changes, event.start), _BY: [f"{_BY}:{event.by}"] if event.by else []}


def changed_lines(changes: EventChange, start: CalendarTime) -> Lines:
    """The lines of the fields that change, of an event that begins at ``start`` from now on."""
    lines: dict[str, Sequence[str]] = {}
    for name, key in _TEXTS.items():
        if key in changes:
            value = changes[key]  # type: ignore[literal-required]  # keys of it
            lines[name] = [f"{name}:{escaped(value)}"] if value else []
    for name, key in (("DTSTART", "start"), ("DTEND", "end")):
        if key in changes:
            lines[name] = [time_line(name, changes[key])]  # type: ignore[literal-required]  # as above
    if "end" in changes:
        lines["DURATION"] = []
    if "rule" in changes:
        rule = changes["rule"]
        lines["RRULE"] = [f"RRULE:{_ended(rule, start).text()}"] if rule is not None else []
        lines |= {"RDATE": [], "EXDATE": []} if rule is None else {}
    if "price" in changes:
        lines[_PRICE] = [f"{_PRICE}:{changes['price']}"] if changes["price"] is not None else []
    if "status" in changes:
        plain = changes["status"] is EventStatus.CONFIRMED
        lines["STATUS"] = [] if plain else [f"STATUS:{changes['status'].value.upper()}"]
    return lines


_TEXTS = {
    "SUMMARY": "title",
    "LOCATION": "place",
    "DESCRIPTION": "text",
    _CLUB: "club",
    _POSTER: "poster",
}


def _ended(rule: Rule, start: CalendarTime) -> Rule:
    """A rule whose end is written as RFC 5545 wants it for an event that begins at ``start``."""
    if rule.until is None or rule.until.is_day == start.is_day:
        return rule
    if start.is_day:
        return replace(rule, until=CalendarTime(dt.datetime.combine(rule.until.day, dt.time()), is_day=True))
    wall = dt.datetime.combine(rule.until.day, start.wall.time())
    return replace(rule, until=rule_end(CalendarTime(wall, start.zone), Zones({})))


# --- what may stand in one --------------------------------------------------------------------------------------------


def event_faults(event: Event, zones: Zones | None = None) -> Iterator[Problem]:
    """What is wrong with an event that is to be written; ``zones`` are those that its file describes."""
    if not has_words(event.title):
        yield Problem(NO_TITLE, field="title")
    for field, most in (("title", LONGEST_TITLE), ("place", LONGEST_PLACE), ("text", LONGEST_TEXT)):
        if len(getattr(event, field)) > most:
            yield Problem(LONG_FIELD, {"most": str(most)}, field)
    if event.price is not None and not 0 <= event.price <= DEAREST:
        yield Problem(BAD_PRICE, field="price")
    yield from _time_faults(event, zones or Zones({}))


def _time_faults(event: Event, zones: Zones) -> Iterator[Problem]:
    start, end = event.start, event.end
    for field, time in (("start", start), ("end", end)):
        if not zones.knows(time.zone):
            yield Problem(UNKNOWN_ZONE, {"zone": time.zone[:80]}, field)
        if not _OLDEST <= time.wall.year <= _YOUNGEST:
            yield Problem(FAR_YEAR, {"year": time.wall.year}, field)
    if start.is_day != end.is_day:
        yield Problem(MIXED, field="end")
    elif zones.seconds(end) < zones.seconds(start) or (start.is_day and end.wall <= start.wall):
        yield Problem(ENDS_BEFORE, field="end")
    until = event.rule.until if event.rule is not None else None
    if until is not None and until.day < start.day:
        yield Problem(UNTIL_BEFORE, field="rule")
