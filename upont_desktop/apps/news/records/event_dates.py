"""The dates of an event as rows: which of them stand in the index, and what each says."""

from __future__ import annotations

import datetime as dt
from collections.abc import Iterable, Iterator
from typing import NamedTuple

from upont_desktop.apps.news.records.events import event_of
from upont_desktop.domain.calendar.document import Occurrence, Series
from upont_desktop.domain.text import display

DAYS_KNOWN = 400
"""How many days after its beginning the dates of a series stand in the index; what is later, readers work out."""
LONG_SECONDS = 40 * 86_400
"""An event that is longer is looked for apart, so that what goes on now is found without looking at all of the past."""


class EventDate(NamedTuple):
    """One date of an event. ``start`` and ``end`` are in seconds since 1970: of UTC, or where ``is_local`` as a clock
    shows, wherever one is (whole days, and times without a zone). ``number`` is that of the event's row.
    """

    start: int
    number: int
    key: str
    end: int
    is_day: bool
    is_local: bool
    is_long: bool
    title: str
    place: str
    club: str
    status: str


def dates_of(number: int, id: str, series: Series, dates: Iterable[Occurrence]) -> Iterator[EventDate]:
    """The rows of some dates of a series."""
    part, texts = None, ("", "", "", "")
    for one in dates:
        if one.part is not part:  # one part says most of the dates, which follow each other
            part, event = one.part, event_of(id, one.part, one.start, one.end)
            texts = display(event.title), display(event.place), event.club, event.status.value
        start = series.seconds(one.start)
        end = max(start, series.seconds(one.end))
        local = one.start.is_day or not one.start.zone
        yield EventDate(start, number, one.key, end, one.start.is_day, local, end - start > LONG_SECONDS, *texts)


def date_of(number: int, id: str, series: Series, one: Occurrence) -> EventDate:
    """The row of one date of a series."""
    return next(dates_of(number, id, series, [one]))


def known_until(series: Series) -> dt.date | None:
    """The last day whose dates stand in the index; ``None`` where all of them do."""
    rule = series.main.rule
    if rule is None or rule.count is not None:
        return None
    last = min(series.start.day.toordinal() + DAYS_KNOWN, dt.date.max.toordinal())
    if rule.until is not None and rule.until.day.toordinal() + 2 < last:  # wherever its zone is
        return None
    return dt.date.fromordinal(last)
