"""Events made rows: their dates for some time, the words that find them, and who takes part."""

from __future__ import annotations

import datetime as dt
from collections.abc import Iterator, Sequence
from hashlib import sha256

from upont_desktop.apps.news.projection.part import Connection, ProjectionPart
from upont_desktop.apps.news.records.attendance import EVENT, KINDS, attendance_of
from upont_desktop.apps.news.records.event_dates import dates_of, known_until
from upont_desktop.apps.news.records.events import EVENTS_FOLDER, Event, document_faults, event_id, read_event
from upont_desktop.domain.books import ProjectedEntry
from upont_desktop.domain.calendar.document import Series
from upont_desktop.domain.document_problems import Problem
from upont_desktop.domain.rights import QUARANTINED
from upont_desktop.domain.text import display, fold


def _document(connection: Connection, path: str, raw: bytes | None) -> Problem | None:
    number = number_of(path)
    for table, key in (("news_events", "number"), ("news_occurrences", "number"), ("news_event_words", "rowid")):
        connection.execute(f"DELETE FROM {table} WHERE {key} = ?", (number,))
    id = event_id(path)
    if raw is None or id is None:
        return None
    found = read_event(path, raw)
    if isinstance(found, Problem):
        return found
    series, event = found
    last = known_until(series)
    dates = series.occurrences(dt.date.min, last or dt.date.max)
    row = (
        number, path, id, display(event.title), event.club, event.by, series.seconds(series.start),
        None if last is None else last.toordinal(), raw,
    )  # fmt: skip
    connection.execute(f"INSERT INTO news_events VALUES ({', '.join('?' * len(row))})", row)
    connection.executemany(
        f"INSERT OR IGNORE INTO news_occurrences VALUES ({', '.join('?' * 11)})",
        dates_of(number, id, series, dates),
    )
    words = fold(" ".join(_words(event, series)))
    connection.execute("INSERT INTO news_event_words (rowid, words) VALUES (?, ?)", (number, words))
    return next(document_faults(series), None)


def number_of(path: str) -> int:
    """The number of the event at a path: the same in every clone."""
    return int.from_bytes(sha256(path.encode("utf-8", "surrogateescape")).digest()[:8]) >> 1


def _words(event: Event, series: Series) -> Iterator[str]:
    yield from (event.title, event.place, event.club)
    yield from (part.text("SUMMARY") for part in series.changed)
    yield event.text


def _entries(connection: Connection, new: Sequence[ProjectedEntry]) -> None:
    """Of each person's words about a date, the last one in the order of books stands."""
    for _, entry, state, *_ in new:
        said = attendance_of(entry)
        if said is None or state == QUARANTINED:
            continue
        row = (
            said.person, said.event, said.date, said.going, entry.tick, entry.device, entry.number,
        )  # fmt: skip
        connection.execute(
            "INSERT INTO news_attendance VALUES (?, ?, ?, ?, ?, ?, ?) ON CONFLICT DO UPDATE SET "
            "going = excluded.going, tick = excluded.tick, device = excluded.device, entry = excluded.entry "
            "WHERE (excluded.tick, excluded.device, excluded.entry) > (tick, device, entry)",
            row,
        )


EVENTS = ProjectionPart(EVENTS_FOLDER, _document, KINDS, dict.fromkeys(KINDS, EVENT), _entries)
