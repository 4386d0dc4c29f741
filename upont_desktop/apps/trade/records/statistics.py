"""What was sold, added up by hour, day, day of the week, month, good, category or promotion."""

from __future__ import annotations

import datetime as dt
from collections.abc import Iterable, Mapping
from enum import Enum
from typing import NamedTuple

_DAY_BEGINS = 6
"""The hour at which a day of a bar begins: what is sold after midnight belongs to the evening before."""


class Grouping(Enum):
    """By what sales are added up."""

    HOUR = "hour"
    WEEKDAY = "weekday"
    DAY = "day"
    MONTH = "month"
    GOOD = "good"
    CATEGORY = "category"
    PROMOTION = "promotion"


class Sold(NamedTuple):
    """Some of a good, sold in an hour of a day on the till's clock."""

    day: str
    hour: int
    good: str
    quantity: int
    cents: int


class Figure(NamedTuple):
    """A sum. ``key`` is an hour (``21``), a day (``2026-11-28``), a month (``2026-11``), a day of the week (``0`` is
    Monday), the id of a good, a category or a promotion; empty where there is none, or the clock told no day.
    """

    key: str
    quantity: int
    cents: int


def figures(sold: Iterable[Sold], by: Grouping, categories: Mapping[str, str]) -> tuple[Figure, ...]:
    """The sums of sales: of times in their order, of goods and categories the largest first. Days that lie between two
    others have their place, also where nothing was sold; hours stand as an evening has them.
    """
    sums: dict[str, list[int]] = {}
    for one in sold:
        total = sums.setdefault(_key(one, by, categories), [0, 0])
        total[0] += one.quantity
        total[1] += one.cents
    return _ordered(sums, by)


def promotion_figures(spent: Mapping[str, int], promotions: Mapping[str, str]) -> tuple[Figure, ...]:
    """What people spent, by their promotions, the youngest first; who has none, or is a guest, last."""
    sums: dict[str, list[int]] = {}
    for person, cents in spent.items():
        total = sums.setdefault(promotions.get(person, ""), [0, 0])
        total[0] += 1
        total[1] += cents
    found = (Figure(key, *total) for key, total in sums.items())
    return tuple(sorted(found, key=lambda one: (bool(one.key), one.key), reverse=True))


def _key(one: Sold, by: Grouping, categories: Mapping[str, str]) -> str:
    match by:
        case Grouping.HOUR:
            return f"{one.hour:02d}"
        case Grouping.GOOD:
            return one.good
        case Grouping.CATEGORY:
            return categories.get(one.good, "")
        case _:
            return _day_key(one, by)


def _day_key(one: Sold, by: Grouping) -> str:
    try:
        day = dt.date.fromisoformat(one.day)
    except ValueError:  # a clock that wrote no date
        return ""
    day -= dt.timedelta(days=1) if one.hour < _DAY_BEGINS and day > dt.date.min else dt.timedelta()
    if by is Grouping.WEEKDAY:
        return str(day.weekday())
    return day.isoformat() if by is Grouping.DAY else day.isoformat()[:7]


def _ordered(sums: Mapping[str, list[int]], by: Grouping) -> tuple[Figure, ...]:
    found = [Figure(key, *total) for key, total in sums.items()]
    if by in {Grouping.GOOD, Grouping.CATEGORY}:
        return tuple(sorted(found, key=lambda one: (-one.cents, one.key)))
    if by is Grouping.HOUR:
        return tuple(sorted(found, key=lambda one: (int(one.key) - _DAY_BEGINS) % 24))
    if by is Grouping.DAY:
        found += [Figure(day, 0, 0) for day in _days_between(sums) if day not in sums]
    return tuple(sorted(found))


_MOST_DAYS = 400  # beyond a school year, days without sales would be most of the picture


def _days_between(days: Iterable[str]) -> list[str]:
    known = sorted(filter(None, days))
    try:
        first, last = (dt.date.fromisoformat(known[at]) for at in (0, -1))
    except (ValueError, IndexError):
        return []
    count = (last - first).days
    return [(first + dt.timedelta(days=at)).isoformat() for at in range(count)] if count <= _MOST_DAYS else []
