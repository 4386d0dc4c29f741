"""R9: the agenda of a month in a circle of 5,000 events of which 500 repeat, this year and years later."""

from __future__ import annotations

import datetime as dt
import random
from collections.abc import Iterator
from contextlib import ExitStack
from time import perf_counter

from benchmarks.circles import BenchCircle
from benchmarks.figures import Figure, duration
from benchmarks.measuring import BenchmarkFailed, median
from benchmarks.news import published
from upont_desktop.apps.news.reader.agenda import known_series, later_dates
from upont_desktop.apps.news.reader.news import news_reader
from upont_desktop.apps.news.records.events import Event, event_path, new_document
from upont_desktop.domain.calendar.recurrence import parse_rule
from upont_desktop.domain.calendar.times import CalendarTime, a_day
from upont_desktop.domain.circle import Circle
from upont_desktop.domain.rooms import ROOMS_PATH
from upont_desktop.service.library import Library
from upont_desktop.service.operations import Identity

_EVENTS, _REPEATING = 5_000, 500
_GOAL_S = 0.050
_RUNS = 20  # of a query
_BEGIN = dt.date(2025, 9, 1)  # of a year over which the events are spread
_RULES = ("FREQ=WEEKLY", "FREQ=WEEKLY;INTERVAL=2", "FREQ=MONTHLY;BYDAY=2TU", "FREQ=WEEKLY;BYDAY=TU,TH")


def month(_circle: BenchCircle, _runs: int) -> Iterator[Figure]:
    """R9: a month whose dates stand in the index, then one for which every series is worked out, and that one again."""
    with ExitStack() as stack:
        library, circle, indexed = published(stack, _files())
        note = f"all of it into the index {duration(indexed)}"
        yield _month(library, circle, dt.date(2026, 3, 1), "a month of this year", note)
        later = dt.date(2031, 3, 1)
        yield _month(library, circle, later, "a month five years later, at the first look", "", fresh=True)
        yield _month(library, circle, later, "the same month again", "")


def _month(
    library: Library, circle: Circle, first: dt.date, what: str, note: str, *, fresh: bool = False
) -> Figure:  # fmt: skip
    """How long a month takes; ``fresh`` as in a program that has worked out no date and parsed no event yet."""
    took: list[float] = []
    count = 0
    for _ in range(_RUNS):
        if fresh or not took:
            known_series.cache_clear()
            later_dates.cache_clear()
        started = perf_counter()
        with news_reader(library, circle, identity=Identity("Bench", "bench@example.org")) as readers:
            count = len(readers.agenda.agenda(first, first + dt.timedelta(days=41)))
        took.append(perf_counter() - started)
    if not count:
        raise BenchmarkFailed("no event in the month")
    found = median(took)
    note = "; ".join(filter(None, (f"{count} dates", "" if fresh else f"the first time {duration(took[0])}", note)))
    return Figure("R9", "5,000 events", what, duration(found), "≤ 50 ms", found <= _GOAL_S, note)


def _files() -> Iterator[tuple[str, bytes]]:
    drawn, now = random.Random(1), dt.datetime(2025, 8, 1, tzinfo=dt.UTC)
    yield ROOMS_PATH, b'{"rooms": ["social", "news"], "v": 1}\n'
    for number in range(_EVENTS):
        id = f"{drawn.getrandbits(64):016x}"
        day = _BEGIN + dt.timedelta(days=drawn.randrange(365))
        if number % 12 == 0:
            start, end = a_day(day), a_day(day + dt.timedelta(days=drawn.randrange(1, 5)))
        else:
            wall = dt.datetime.combine(day, dt.time(drawn.randrange(8, 23), drawn.choice((0, 30))))
            start = CalendarTime(wall, "Europe/Paris")
            end = start.moved(dt.timedelta(minutes=30 * drawn.randrange(1, 8)))
        rule = parse_rule(drawn.choice(_RULES)) if number % (_EVENTS // _REPEATING) == 1 else None
        event = Event(id, f"Event {number}", start, end, rule, "Great hall", "Bring *shoes*.", f"club{number % 30}")
        yield event_path(id, day.year), new_document(event, now)
