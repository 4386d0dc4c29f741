"""What the commands about events share: which event is meant, what was typed, how one is printed."""

from __future__ import annotations

import datetime as dt
import re
from argparse import Namespace
from collections.abc import Iterator, Mapping, Sequence
from contextlib import contextmanager
from dataclasses import replace

from upont_desktop.apps.news.event_pages import AgendaRow, EventPage
from upont_desktop.apps.news.local_zone import local_zone
from upont_desktop.apps.news.reader.agenda import AgendaReader
from upont_desktop.apps.news.reader.news import NewsReaders, news_reader
from upont_desktop.apps.news.records.events import Event, EventChange
from upont_desktop.apps.social.commands.common import cents_meant, checked_keys, name_of
from upont_desktop.apps.social.faults import RecordRefused
from upont_desktop.cli.call import Call
from upont_desktop.cli.catalogue import translate
from upont_desktop.cli.output import one_line
from upont_desktop.cli.shapes import Shape
from upont_desktop.domain.calendar.recurrence import parse_rule
from upont_desktop.domain.calendar.times import ONE_DAY, CalendarTime, a_day
from upont_desktop.domain.circle import Circle
from upont_desktop.domain.language import QT_TRANSLATE_NOOP
from upont_desktop.domain.money import plain_cents
from upont_desktop.domain.text import display

NO_EVENT = QT_TRANSLATE_NOOP("Documents", "No event is found by “{words}”.")
SEVERAL = QT_TRANSLATE_NOOP("Documents", "“{words}” finds several events: {names}. Say more, or give the id.")
BAD_TIME = QT_TRANSLATE_NOOP("Documents", "“{value}” is no time: write 2026-10-07, or 2026-10-07T20:00.")
BAD_RULE = QT_TRANSLATE_NOOP(
    "Documents", "“{value}” is no way of repeating that this program knows: FREQ=WEEKLY is one."
)
_NAME = re.compile(r"([0-9a-f]{16})(?:@(\d{8}(?:T\d{6}Z?)?))?")
_TEXTS = ("title", "place", "text", "club", "poster")
KEYS = (*_TEXTS, "start", "end", "zone", "rule", "price")
_FEW = 5  # events that are told where several are found
_HOUR = dt.timedelta(hours=1)


@contextmanager
def reading(call: Call, circle: Circle) -> Iterator[NewsReaders]:
    """Readers of a circle with its index up to date, and that of the circles in which people and clubs are."""
    call.up_to_date(circle)
    rooms = call.library.rooms(circle)
    for other in call.library.circles():
        if other.slug in {rooms.directory, rooms.clubs} and other.path.is_dir():
            call.up_to_date(other)
    with news_reader(call.library, circle) as readers:
        yield readers


def page_meant(reader: AgendaReader, words: str) -> EventPage:
    """The one event that an id, an id with the key of its date, or words mean. Raises :class:`RecordRefused`."""
    named = _NAME.fullmatch(words)
    page = reader.event(named[1], named[2] or "") if named is not None else None
    if page is not None:
        return page
    found = reader.find(words, _FEW) if words.strip() else []
    exact = [one for one in found if one.title.casefold() == words.casefold()]
    found = exact if len(exact) == 1 else found
    if len(found) > 1:
        names = ", ".join(f"{one_line(one.title)} ({one.id})" for one in found)
        raise RecordRefused(SEVERAL, words=one_line(words), names=names)
    page = reader.event(found[0].id) if found else None
    if page is None:
        raise RecordRefused(NO_EVENT, words=one_line(words))
    return page


# --- what was typed ---------------------------------------------------------------------------------------------------


def time_typed(text: str, zone: str) -> CalendarTime:
    """A day, or a time in a zone. Raises :class:`RecordRefused`."""
    try:
        found = dt.datetime.fromisoformat(text.strip())
    except ValueError:
        raise RecordRefused(BAD_TIME, value=one_line(text)) from None
    if found.tzinfo is not None:
        return CalendarTime(found.astimezone(dt.UTC).replace(tzinfo=None), "UTC")
    return a_day(found.date()) if ":" not in text else CalendarTime(found, zone)


def change_typed(options: Namespace, known: Event | None = None) -> EventChange:
    """The fields that were set; of whole days, the end is the last one. Raises :class:`RecordRefused`."""
    typed = checked_keys(options.fields or (), KEYS)
    change: dict[str, object] = {key: display(typed[key]) for key in _TEXTS if key in typed}
    zone = typed.get("zone") or (known.start.zone if known is not None else local_zone())
    change |= {key: time_typed(typed[key], zone) for key in ("start", "end") if key in typed}
    start, end = change.get("start"), change.get("end")
    if isinstance(end, CalendarTime) and end.is_day:
        change["end"] = end.moved(ONE_DAY)
    elif isinstance(start, CalendarTime) and end is None:
        lasts = known.end.wall - known.start.wall if known is not None and known.start.is_day == start.is_day else None
        change["end"] = replace(start, wall=start.wall + (lasts or (ONE_DAY if start.is_day else _HOUR)))
    if "rule" in typed:
        change["rule"] = parse_rule(typed["rule"]) if typed["rule"] else None
        if typed["rule"] and change["rule"] is None:
            raise RecordRefused(BAD_RULE, value=one_line(typed["rule"]))
    if "price" in typed:
        change["price"] = cents_meant(typed["price"]) if typed["price"] else None
    return change  # type: ignore[return-value]  # fields of it


# --- how one is printed -----------------------------------------------------------------------------------------------


def when(row: AgendaRow) -> str:
    """When it is, on one line."""
    if row.whole_days:
        last = row.last.date()
        return row.start.date().isoformat() + (f" – {last.isoformat()}" if last != row.start.date() else "")
    same = row.start.date() == row.end.date()
    return f"{row.start:%Y-%m-%d %H:%M} – {row.end.strftime('%H:%M' if same else '%Y-%m-%d %H:%M')}"


def agenda_line(row: AgendaRow) -> str:
    """A date of an agenda on one line."""
    state = translate("Terminal", "cancelled") if row.cancelled else ""
    told = (row.club_name or row.club, row.place, state)
    beside = " · ".join(one_line(part) for part in told if part)
    return f"{when(row):36}  {'✓' if row.going else ' '} {one_line(row.title)}{f'  ({beside})' if beside else ''}"


def row_shape(row: AgendaRow) -> Shape:
    """A date of an agenda; times are those of this computer's clock."""
    return {
        "event": row.event, "date": row.key or None, "title": row.title, "start": _moment(row, row.start),
        "end": _moment(row, row.end), "whole_days": row.whole_days, "place": row.place, "club": row.club or None,
        "status": row.status.value, "going": row.going,
    }  # fmt: skip


def _moment(row: AgendaRow, moment: dt.datetime) -> str:
    return moment.date().isoformat() if row.whole_days else moment.isoformat(timespec="minutes")


def page_shape(page: EventPage) -> Shape:
    """Everything that is known of one event."""
    event = page.event
    return {
        **row_shape(page.row), "rule": event.rule.text() if event.rule is not None else None, "text": event.text,
        "price": event.price, "poster": event.poster or None, "zone": event.start.zone or None,
        "guests": [{"person": row.id, "name": name_of(row)} for row in page.guests],
        "posts": [{"post": id, "title": title} for id, title in page.posts],
    }  # fmt: skip


def facts(page: EventPage) -> Sequence[tuple[str, str]]:
    """What is known of an event, a line each."""
    event = page.event
    told: Mapping[str, str] = {
        translate("Terminal", "id"): page.row.event,
        translate("Terminal", "date"): page.row.key,
        translate("Terminal", "when"): when(page.row),
        translate("Terminal", "repeats"): event.rule.text() if event.rule is not None else "",
        translate("Terminal", "where"): event.place,
        translate("Terminal", "club"): page.row.club_name or page.row.club,
        translate("Terminal", "price"): plain_cents(event.price) if event.price is not None else "",
        translate("Terminal", "poster"): event.poster,
        translate("Terminal", "who comes"): ", ".join(map(name_of, page.guests)),
        translate("Terminal", "posts"): ", ".join(title for _, title in page.posts),
    }
    return [(name, one_line(value)) for name, value in told.items() if value]
