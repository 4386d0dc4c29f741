"""What entries of the room's book say of who takes part in an event.

One kind of entry, and not the two of sheets (``sign``, ``leave``): a sheet has places and an order of arrival, so that
leaving it and coming again puts somebody at its end. To say that one comes, or not after all, has no order: as with
reactions, the last word of each person stands.
"""

from __future__ import annotations

from dataclasses import dataclass

from upont_desktop.domain.books import BookEntry
from upont_desktop.domain.metadata import JsonValue
from upont_desktop.domain.rights import KindRule

ATTEND = "attend"
EVENT = "event"
"""The key of the event's id in a body."""
KINDS = {ATTEND: KindRule()}


@dataclass(frozen=True, slots=True)
class Attendance:
    """That somebody takes part, or no longer does; ``date`` is the key of one date of a series, empty for all of it."""

    event: str
    date: str
    person: str
    going: bool


def attend_body(by: str, attendance: Attendance) -> dict[str, JsonValue]:
    """The body of an entry that somebody (``by``, empty without a card) writes about himself."""
    return {"by": by, EVENT: attendance.event, "date": attendance.date, "going": attendance.going}


def attendance_of(entry: BookEntry) -> Attendance | None:
    """What an entry says; ``None`` for one that says nothing of it, or was redacted."""
    body = entry.body or {}
    event, date, going = body.get(EVENT), body.get("date", ""), body.get("going")
    if entry.kind != ATTEND or not (isinstance(event, str) and isinstance(date, str) and isinstance(going, bool)):
        return None
    return Attendance(event, date, entry.by, going)
