"""Where the dates of an agenda stand in a grid: bars over days, boxes over hours. Pure: the views only paint it."""

from __future__ import annotations

import datetime as dt
from calendar import monthrange
from collections.abc import Sequence
from dataclasses import dataclass

from upont_desktop.apps.news.event_pages import AgendaRow
from upont_desktop.domain.calendar.times import ONE_DAY

_LEAST_MINUTES = 24  # of a box: what lasts shorter is drawn so high, so that its title can be read
MINUTES = 24 * 60  # of a day in a grid, where the clock does not change


@dataclass(frozen=True, slots=True)
class DayBar:
    """A date over some days of a row of days: ``first`` and ``last`` are columns, ``lane`` the line below the head of
    the days. ``row`` is its number in the agenda; ``before`` and ``after`` say that it goes on beyond the row of days.
    """

    row: int
    first: int
    last: int
    lane: int
    before: bool = False
    after: bool = False


@dataclass(frozen=True, slots=True)
class HourBox:
    """A date within a day, in minutes from its beginning, in one of ``columns`` that stand beside each other."""

    row: int
    start: int
    end: int
    column: int
    columns: int


def month_days(month: dt.date, first_weekday: int) -> list[list[dt.date]]:
    """The weeks that a month touches, each of seven days, whose first has ``first_weekday`` (0: Monday)."""
    first = month.replace(day=1)
    begin = first.toordinal() - (first.weekday() - first_weekday) % 7
    begin = max(begin, dt.date.min.toordinal())
    after = (first + 31 * ONE_DAY).replace(day=1) if first < dt.date(dt.MAXYEAR, 12, 1) else dt.date.max
    weeks = -(-(after.toordinal() - begin) // 7)
    last = dt.date.max.toordinal()
    return [[dt.date.fromordinal(min(begin + 7 * week + day, last)) for day in range(7)] for week in range(weeks)]


def month_beside(day: dt.date, way: int) -> dt.date:
    """The same day of the month after (1) or before (-1), or its last one. Raises :class:`ValueError` where there is
    none.
    """
    year, month = divmod(day.year * 12 + day.month - 1 + way, 12)
    return dt.date(year, month + 1, min(day.day, monthrange(year, month + 1)[1]))


def week_days(day: dt.date, first_weekday: int) -> list[dt.date]:
    """The seven days of the week in which a day is."""
    begin = max(day.toordinal() - (day.weekday() - first_weekday) % 7, dt.date.min.toordinal())
    begin = min(begin, dt.date.max.toordinal() - 6)
    return [dt.date.fromordinal(begin + at) for at in range(7)]


def is_of_days(row: AgendaRow) -> bool:
    """Whether a date stands over days, not within one: whole days, and what lasts a day or longer."""
    return row.whole_days or row.end - row.start >= ONE_DAY


def bars_of(rows: Sequence[AgendaRow], days: Sequence[dt.date]) -> list[DayBar]:
    """A bar for each date on these days that follow each other, in lanes: what lasts longer stands above."""
    found: list[tuple[int, int, int, AgendaRow]] = []
    for number, row in enumerate(rows):
        first = (row.start.date() - days[0]).days
        last = (row.last.date() - days[0]).days if is_of_days(row) else first  # an evening is of the day it begins on
        if last >= 0 and first < len(days):
            found.append((number, max(first, 0), min(last, len(days) - 1), row))
    found.sort(key=lambda one: (one[1], -(one[2] - one[1]), not is_of_days(one[3]), one[3].start, one[0]))
    taken: list[int] = []  # the first free column of each lane
    bars = []
    for number, begin, end, row in found:
        lane = next((at for at, free in enumerate(taken) if free <= begin), len(taken))
        taken[lane : lane + 1] = [end + 1]
        before, after = row.start.date() < days[begin], is_of_days(row) and row.last.date() > days[end]
        bars.append(DayBar(number, begin, end, lane, before, after))
    return bars


def hidden_counts(bars: Sequence[DayBar], columns: int, lanes: int) -> list[int]:
    """How many dates of each day have no room in ``lanes`` lanes: where some have none, the last lane says so."""
    most = [max((bar.lane + 1 for bar in bars if bar.first <= at <= bar.last), default=0) for at in range(columns)]
    shown = [lanes if high <= lanes else max(0, lanes - 1) for high in most]
    return [
        sum(1 for bar in bars if bar.first <= at <= bar.last and bar.lane >= shown[at]) for at in range(columns)
    ]  # fmt: skip


def boxes_of(rows: Sequence[AgendaRow], day: dt.date) -> list[HourBox]:
    """A box for each date within a day; those that meet stand beside each other."""
    found = []
    midnight = dt.datetime.combine(day, dt.time())
    for number, row in enumerate(rows):
        if is_of_days(row) or not row.start.date() <= day <= row.last.date():
            continue
        start = max(0, int((row.start - midnight).total_seconds() // 60))
        end = min(MINUTES, -int((midnight - row.end).total_seconds() // 60))
        start = min(start, MINUTES - _LEAST_MINUTES)
        found.append((start, max(end, start + _LEAST_MINUTES), number))
    return _beside(sorted(found, key=lambda one: (one[0], -one[1], one[2])))


def _beside(found: Sequence[tuple[int, int, int]]) -> list[HourBox]:
    boxes: list[HourBox] = []
    group: list[tuple[int, int, int, int]] = []
    free: list[int] = []  # until when each column of the group is taken
    for start, end, number in found:
        if free and start >= max(free):
            boxes += _columned(group, len(free))
            group, free = [], []
        column = next((at for at, until in enumerate(free) if until <= start), len(free))
        free[column : column + 1] = [end]
        group.append((start, end, number, column))
    return [*boxes, *_columned(group, len(free))]


def _columned(group: Sequence[tuple[int, int, int, int]], columns: int) -> list[HourBox]:
    return [HourBox(number, start, end, column, columns) for start, end, number, column in group]
