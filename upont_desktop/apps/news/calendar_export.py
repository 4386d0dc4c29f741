"""Events of the circle as a calendar file for other programs: all of them, those of a club, one's own."""

from __future__ import annotations

import datetime as dt
from collections.abc import Iterator, Mapping

from upont_desktop.apps.news.event_pages import AgendaFilter
from upont_desktop.apps.news.reader.agenda import AgendaReader, known_series
from upont_desktop.domain.calendar.changes import alone, parts_of, with_lines, without_one
from upont_desktop.domain.calendar.document import Series, read_series
from upont_desktop.domain.calendar.files import exported
from upont_desktop.domain.card_values import escaped
from upont_desktop.domain.field_merge.card_documents import Component


def calendar_file(reader: AgendaReader, asked: AgendaFilter, name: str, clubs: Mapping[str, str]) -> bytes:
    """The events that are asked for, each with the name of its club as a category. Who planned them is not in it.

    Of a series of which somebody attends single dates, only these are there where his own events are asked for.
    """
    events: list[Component] = []
    zones: list[Component] = []
    for id, page in reader.documents(asked):
        series = known_series(page)
        if series is not None:
            events += [_given_out(part, clubs) for part in _parts(reader, id, series, asked)]
            zones += parts_of(series)[1]
    return exported(events, zones, escaped(name))


def _parts(reader: AgendaReader, id: str, series: Series, asked: AgendaFilter) -> Iterator[Component]:
    dates = reader.attended(id) if asked.mine and series.main.repeats else None
    if dates is None or reader.is_own(id):
        yield from parts_of(series)[0]
        return
    whole, single = dates.get("", False), {key: going for key, going in dates.items() if key}
    if not whole:
        keys = (key for key, going in single.items() if going and series.occurrence(key) is not None)
        yield from (alone(series, key, f"{series.main.uid}-{key}") for key in keys)
        return
    for key, going in single.items():
        if not going and series.occurrence(key) is not None:
            series = read_series(without_one(series, key, dt.datetime.now(dt.UTC))) or series
    yield from parts_of(series)[0]


def _given_out(part: Component, clubs: Mapping[str, str]) -> Component:
    club = part.stamp("X-UPONT-CLUB")
    categories = [f"CATEGORIES:{escaped(clubs.get(club, club))}"] if club and not part.first("CATEGORIES") else None
    return with_lines(part, {"X-UPONT-BY": (), **({"CATEGORIES": categories} if categories else {})})
