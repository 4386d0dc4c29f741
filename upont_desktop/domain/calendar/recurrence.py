"""Rules by which events repeat (RFC 5545, section 3.3.10), and the days that they give.

Days are worked out for a stretch of time, from the period in which it begins on: what a rule costs follows the stretch,
not the years since its beginning, nor whether it fits any day at all.
"""

from __future__ import annotations

import datetime as dt
import re
from calendar import isleap, monthrange
from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass, replace
from enum import StrEnum
from typing import Any

from upont_desktop.domain.calendar.times import CalendarTime, parse_time

WEEKDAYS = ("MO", "TU", "WE", "TH", "FR", "SA", "SU")
MOST_PERIODS = 5_000  # as days, thirteen years
"""Days, weeks, months or years that are looked through from the beginning of a rule that counts its dates."""
_MOST_DAYS = 150_000
"""Days that are looked at on the way: four centuries, as years would be a hundred times what the same count of days is.
"""
_MOST_INTERVAL = 1_000_000  # days, so that no sum leaves the calendar
_DAY_PART = re.compile(r"([+-]?\d{1,2})?(MO|TU|WE|TH|FR|SA|SU)")
_MOST_WEEKS = 53  # of a year
_LAST_YEAR = dt.MAXYEAR


class Frequency(StrEnum):
    """How often; rules that repeat within a day are for machines, and not known here."""

    DAILY = "DAILY"
    WEEKLY = "WEEKLY"
    MONTHLY = "MONTHLY"
    YEARLY = "YEARLY"


@dataclass(frozen=True, slots=True)
class Rule:
    """A rule. ``by_day`` holds pairs of a number (0: every) and a weekday from 0, Monday; ``until`` is included."""

    frequency: Frequency
    interval: int = 1
    count: int | None = None
    until: CalendarTime | None = None
    by_day: tuple[tuple[int, int], ...] = ()
    by_month_day: tuple[int, ...] = ()
    by_month: tuple[int, ...] = ()
    by_year_day: tuple[int, ...] = ()
    by_week: tuple[int, ...] = ()
    by_place: tuple[int, ...] = ()
    week_start: int = 0

    def text(self) -> str:
        """The rule as a value has it."""
        parts = [f"FREQ={self.frequency.value}"]
        parts += [f"INTERVAL={self.interval}"] if self.interval != 1 else []
        parts += [f"COUNT={self.count}"] if self.count is not None else []
        parts += [f"UNTIL={self.until.text()}"] if self.until is not None else []
        for name, numbers in _lists(self):
            parts += [f"{name}={','.join(map(str, numbers))}"] if numbers else []
        days = [f"{number or ''}{WEEKDAYS[day]}" for number, day in self.by_day]
        parts += [f"BYDAY={','.join(days)}"] if days else []
        parts += [f"WKST={WEEKDAYS[self.week_start]}"] if self.week_start else []
        return ";".join(parts)

    @property
    def is_plain(self) -> bool:
        """Whether it says no more than how often, on which weekdays, and until when."""
        plain = all(not number for number, _ in self.by_day)
        return plain and not any(numbers for _, numbers in _lists(self))


def _lists(rule: Rule) -> Iterator[tuple[str, tuple[int, ...]]]:
    yield "BYMONTH", rule.by_month
    yield "BYWEEKNO", rule.by_week
    yield "BYYEARDAY", rule.by_year_day
    yield "BYMONTHDAY", rule.by_month_day
    yield "BYSETPOS", rule.by_place


# --- reading ----------------------------------------------------------------------------------------------------------


def parse_rule(value: str) -> Rule | None:
    """The rule that a value says; ``None`` for one that is not valid, or that repeats within a day."""
    fields = dict(part.partition("=")[::2] for part in value.strip().upper().split(";") if part)
    try:
        frequency = Frequency(fields.pop("FREQ", ""))
        found: dict[str, Any] = {_KEYS[key]: _READERS[key](text) for key, text in fields.items()}
    except (KeyError, ValueError):
        return None
    rule = Rule(frequency, **found)
    return rule if 1 <= rule.interval <= _MOST_INTERVAL and (rule.count is None or rule.count > 0) else None


def _numbers(low: int, high: int, *, negative: bool = True) -> Callable[[str], tuple[int, ...]]:
    def read(text: str) -> tuple[int, ...]:
        numbers = tuple(dict.fromkeys(int(part) for part in text.split(",")))
        if not all(low <= (abs(number) if negative else number) <= high for number in numbers):
            raise ValueError(text)
        return numbers

    return read


def _days(text: str) -> tuple[tuple[int, int], ...]:
    found = [_DAY_PART.fullmatch(part) for part in text.split(",")]
    if not all(found):
        raise ValueError(text)
    days = [(int(day[1] or 0), WEEKDAYS.index(day[2])) for day in found if day is not None]
    if not all(abs(number) <= _MOST_WEEKS for number, _ in days):
        raise ValueError(text)
    return tuple(dict.fromkeys(days))


def _until(text: str) -> CalendarTime:
    found = parse_time(text)
    if found is None:
        raise ValueError(text)
    return found


_READERS: dict[str, Callable[[str], object]] = {
    "INTERVAL": int,
    "COUNT": int,
    "UNTIL": _until,
    "BYDAY": _days,
    "BYMONTHDAY": _numbers(1, 31),
    "BYMONTH": _numbers(1, 12, negative=False),
    "BYYEARDAY": _numbers(1, 366),
    "BYWEEKNO": _numbers(1, 53),
    "BYSETPOS": _numbers(1, 366),
    "WKST": WEEKDAYS.index,
}
_KEYS = {
    "INTERVAL": "interval",
    "COUNT": "count",
    "UNTIL": "until",
    "BYDAY": "by_day",
    "BYMONTHDAY": "by_month_day",
    "BYMONTH": "by_month",
    "BYYEARDAY": "by_year_day",
    "BYWEEKNO": "by_week",
    "BYSETPOS": "by_place",
    "WKST": "week_start",
}


# --- its days ---------------------------------------------------------------------------------------------------------


def rule_days(rule: Rule, start: dt.date, first: dt.date, last: dt.date) -> Iterator[dt.date]:
    """The days of a rule from ``first`` to ``last``, in order; ``start``, on which it begins, is always one of them.

    Of a rule that counts, the days before ``first`` are counted, :data:`MOST_PERIODS` at the most. What ``until`` says
    of times is the caller's.
    """
    counted, number, looked = rule.count is not None, 1, 0
    if first <= start <= last:
        yield start
    filled = _filled(rule, start)
    periods = _periods(filled, start, start if counted else max(first, start), last)
    for at, days in enumerate(periods):
        looked += len(days)
        if counted and (at >= MOST_PERIODS or looked > _MOST_DAYS):
            return
        for day in _chosen(filled, days):
            if day <= start:
                continue
            number += 1
            if day > last or (counted and number > (rule.count or 0)):
                return
            if day >= first:
                yield day


def _filled(rule: Rule, start: dt.date) -> Rule:
    """With what a rule leaves to the day on which it begins."""
    if rule.by_day or rule.by_month_day or rule.by_year_day:
        return rule
    match rule.frequency:
        case Frequency.WEEKLY:
            return replace(rule, by_day=((0, start.weekday()),))
        case Frequency.MONTHLY:
            return replace(rule, by_month_day=(start.day,))
        case Frequency.YEARLY if rule.by_week:
            return replace(rule, by_day=((0, start.weekday()),))
        case Frequency.YEARLY:
            return replace(rule, by_month=rule.by_month or (start.month,), by_month_day=(start.day,))
        case Frequency.DAILY:
            return rule


def _periods(rule: Rule, start: dt.date, first: dt.date, last: dt.date) -> Iterator[list[dt.date]]:
    """The days of each period that the rule looks at, from the one that holds ``first`` on."""
    match rule.frequency:
        case Frequency.DAILY:
            yield from ([day] for day in _every(start, first, last, rule.interval))
        case Frequency.WEEKLY:
            monday = _week_begin(start, rule.week_start)
            for day in _every(monday, first, last, 7 * rule.interval):
                yield _run(day, 7)
        case Frequency.MONTHLY:
            yield from _months(rule, start, first, last)
        case Frequency.YEARLY:
            skipped = max(0, first.year - start.year) // rule.interval
            for year in range(start.year + skipped * rule.interval, min(last.year, _LAST_YEAR) + 1, rule.interval):
                yield _year(rule, year)


def _every(start: dt.date, first: dt.date, last: dt.date, step: int) -> Iterator[dt.date]:
    skipped = max(0, (first - start).days) // step
    for ordinal in range(start.toordinal() + skipped * step, last.toordinal() + 1, step):
        if ordinal > 0:
            yield dt.date.fromordinal(ordinal)


def _week_begin(day: dt.date, week_start: int) -> dt.date:
    back = (day.weekday() - week_start) % 7
    return day - dt.timedelta(days=back) if day.toordinal() > back else day


def _run(first: dt.date, count: int) -> list[dt.date]:
    end = min(first.toordinal() + count, dt.date.max.toordinal() + 1)
    return [dt.date.fromordinal(at) for at in range(first.toordinal(), end)]


def _months(rule: Rule, start: dt.date, first: dt.date, last: dt.date) -> Iterator[list[dt.date]]:
    begin = start.year * 12 + start.month - 1
    skipped = max(0, first.year * 12 + first.month - 1 - begin) // rule.interval
    for month in range(begin + skipped * rule.interval, last.year * 12 + last.month, rule.interval):
        year, number = divmod(month, 12)
        known = not rule.by_month or number + 1 in rule.by_month
        yield _run(dt.date(year, number + 1, 1), monthrange(year, number + 1)[1]) if known else []


def _year(rule: Rule, year: int) -> list[dt.date]:
    """The days of the months of a year that a rule may be in: most rules name one."""
    found: list[dt.date] = []
    for month in sorted(set(rule.by_month)) or range(1, 13):
        found += _run(dt.date(year, month, 1), monthrange(year, month)[1])
    return found


def _chosen(rule: Rule, days: list[dt.date]) -> list[dt.date]:
    """Those of a period that the rule means."""
    numbers: dict[int, set[int]] = {}
    for number, weekday in rule.by_day:
        numbers.setdefault(weekday, set()).add(number)
    found = [day for day in days if _fits(rule, day, numbers)]
    if not rule.by_place:
        return found
    places = {place - 1 if place > 0 else len(found) + place for place in rule.by_place}
    return [day for at, day in enumerate(found) if at in places]


def _fits(rule: Rule, day: dt.date, numbers: Mapping[int, set[int]]) -> bool:
    return (
        (not rule.by_month or day.month in rule.by_month)
        and (not rule.by_month_day or _is_one(day.day, monthrange(day.year, day.month)[1], rule.by_month_day))
        and (not rule.by_year_day or _is_one(day.timetuple().tm_yday, 365 + isleap(day.year), rule.by_year_day))
        and (not rule.by_week or _is_one(*_week(day, rule.week_start), rule.by_week))
        and (not rule.by_day or _is_weekday(rule, day, numbers.get(day.weekday(), set())))
    )


def _is_one(number: int, most: int, wanted: tuple[int, ...]) -> bool:
    """Whether a number is wanted, counted from the beginning or, below zero, from the end."""
    return number in wanted or number - most - 1 in wanted


def _is_weekday(rule: Rule, day: dt.date, numbers: set[int]) -> bool:
    """Whether a day is one of those of its weekday that have these numbers; 0 is all of them."""
    if not numbers:
        return False
    if 0 in numbers or rule.frequency in {Frequency.DAILY, Frequency.WEEKLY} or rule.by_week:
        return True
    if rule.frequency is Frequency.MONTHLY or rule.by_month:
        at, most = day.day, monthrange(day.year, day.month)[1]
    else:
        at, most = day.timetuple().tm_yday, 365 + isleap(day.year)
    return (at - 1) // 7 + 1 in numbers or -((most - at) // 7 + 1) in numbers


def _week(day: dt.date, week_start: int) -> tuple[int, int]:
    """The number of the week of a day, and how many weeks its year has: the first has four days in the year."""
    year = day.year
    ordinal = day.toordinal()
    for one in (year + 1, year, year - 1):
        begin = _first_week(one, week_start)
        if ordinal >= begin:
            return (ordinal - begin) // 7 + 1, (_first_week(one + 1, week_start) - begin) // 7
    return 1, 52


def _first_week(year: int, week_start: int) -> int:
    """The ordinal of the day on which the first week of a year begins."""
    first = dt.date(1, 1, 1).toordinal() + _days_before(year)
    weekday = (first - 1) % 7  # 1 January of the year 1 was a Monday
    past = (weekday - week_start) % 7
    return first - past if past <= 3 else first + 7 - past


def _days_before(year: int) -> int:
    before = year - 1
    return before * 365 + before // 4 - before // 100 + before // 400
