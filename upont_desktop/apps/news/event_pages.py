"""What the agenda and the terminal show of events: records with names joined to them, as the index gives them."""

from __future__ import annotations

import datetime as dt
from dataclasses import dataclass

from upont_desktop.apps.news.records.events import Event, EventStatus
from upont_desktop.apps.social.pages import PersonRow


@dataclass(frozen=True, slots=True)
class AgendaFilter:
    """What an agenda shows; empty fields leave nothing out. ``mine``: only what the person at this computer takes part
    in, or planned.
    """

    clubs: tuple[str, ...] = ()
    mine: bool = False


@dataclass(frozen=True, slots=True)
class AgendaRow:
    """One date of an event, in the zone of whoever looks: ``start`` and ``end`` are what the clock shows there; of
    whole days, ``end`` is the day after the last one. ``key`` names it among the dates of a series. ``club_name`` is
    empty where no club is known by that name.
    """

    event: str
    key: str
    title: str
    start: dt.datetime
    end: dt.datetime
    whole_days: bool = False
    place: str = ""
    club: str = ""
    club_name: str = ""
    status: EventStatus = EventStatus.CONFIRMED
    going: bool = False

    @property
    def name(self) -> str:
        """What links and the search name it by: ``event:<id>``, ``@`` and the key of its date."""
        return f"event:{self.event}{f'@{self.key}' if self.key else ''}"

    @property
    def cancelled(self) -> bool:
        """Whether it does not take place."""
        return self.status is EventStatus.CANCELLED

    @property
    def last(self) -> dt.datetime:
        """The last moment of it, so that midnight is of the day before."""
        return max(self.start, self.end - dt.timedelta(microseconds=1))


@dataclass(frozen=True, slots=True)
class EventPage:
    """Everything that the page of one date of an event shows. ``moved_from`` is when the date would be, if it had not
    been moved by itself; ``guests`` take part; ``posts`` are the ids and titles of what was published about it.
    ``editable``: whether the person at this computer may change it.
    """

    row: AgendaRow
    event: Event
    path: str
    repeats: bool
    planner: PersonRow | None
    guests: tuple[PersonRow, ...]
    posts: tuple[tuple[str, str], ...]
    moved_from: dt.datetime | None = None
    editable: bool = False


def event_named(name: str) -> tuple[str, str]:
    """The id of an event and the key of its date that a name (``event:…@…``) means."""
    id, _, key = name.partition(":")[2].partition("@")
    return id, key
