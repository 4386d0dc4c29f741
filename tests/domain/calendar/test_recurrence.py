"""The days of rules, held to what another library says."""

from __future__ import annotations

import datetime as dt
import time

import pytest
from dateutil.rrule import rrulestr  # type: ignore[import-untyped]
from hypothesis import given, settings
from hypothesis import strategies as st

from tests.support.examples import examples
from upont_desktop.domain.calendar.recurrence import MOST_PERIODS, WEEKDAYS, Rule, parse_rule, rule_days

STARTS = st.dates(dt.date(2019, 1, 1), dt.date(2028, 12, 31))
MONTHS = st.lists(st.integers(1, 12), min_size=1, max_size=3, unique=True)
MONTH_DAYS = st.lists(st.integers(1, 31) | st.integers(-31, -1), min_size=1, max_size=3, unique=True)
NUMBERED = st.builds(
    lambda number, day: f"{number}{day}", st.sampled_from((1, 2, 4, -1, -2)), st.sampled_from(WEEKDAYS)
)
PLAIN = st.lists(st.sampled_from(WEEKDAYS), min_size=1, max_size=3, unique=True)


def joined(values: list[int] | list[str]) -> str:
    return ",".join(map(str, values))


@st.composite
def rules(draw: st.DrawFn) -> str:
    """Rules in the forms that calendars write."""
    frequency = draw(st.sampled_from(("DAILY", "WEEKLY", "MONTHLY", "YEARLY")))
    parts = [f"FREQ={frequency}", f"INTERVAL={draw(st.integers(1, 4))}"]
    long = frequency in {"MONTHLY", "YEARLY"}
    choice = draw(st.integers(0, 5))
    if draw(st.booleans()) and choice != 2:  # where a day is never given, the other library looks on until 9999
        parts.append(f"BYMONTH={joined(draw(MONTHS))}")
    match choice:
        case 5:
            parts.append(f"BYDAY={joined(draw(PLAIN))}")
        case 1 if long:
            days = st.lists(NUMBERED, min_size=1, max_size=3, unique=True)
            parts.append(f"BYDAY={joined(draw(days))}")
        case 2 if frequency != "WEEKLY":
            parts.append(f"BYMONTHDAY={joined(draw(MONTH_DAYS))}")
        case 3 if frequency == "YEARLY":
            parts.append(f"BYYEARDAY={joined(draw(st.lists(st.integers(1, 366) | st.integers(-366, -1), min_size=1)))}")
        case 4 if long:
            parts += [f"BYDAY={joined(draw(PLAIN))}", f"BYSETPOS={draw(st.sampled_from((1, 2, -1, -2)))}"]
    if draw(st.booleans()):
        parts.append(f"WKST={draw(st.sampled_from(WEEKDAYS))}")
    if draw(st.booleans()):
        parts.append(f"COUNT={draw(st.integers(1, 20))}")
    return ";".join(parts)


@settings(max_examples=examples(50, 120), deadline=None)
@given(rules(), STARTS, st.integers(-50, 1500), st.integers(0, 400))
def test_any_rule_gives_the_days_that_another_library_gives(text: str, start: dt.date, after: int, lasts: int) -> None:
    rule = parse_rule(text)
    assert rule is not None
    assert parse_rule(rule.text()) == rule
    first = start + dt.timedelta(days=after)
    last = first + dt.timedelta(days=lasts)
    begin = dt.datetime.combine(start, dt.time(12))
    end = dt.datetime.combine(last + dt.timedelta(days=1), dt.time())
    bounded = rrulestr(text.replace(f";COUNT={rule.count}", "") + f";UNTIL={end:%Y%m%dT%H%M%S}", dtstart=begin)
    days = [one.date() for one in bounded if one.date() != start]
    days = [start, *days][: rule.count]
    expected = [day for day in days if first <= day <= last]
    assert list(rule_days(rule, start, first, last)) == expected


def test_weeks_are_those_of_the_standard_library() -> None:
    first, last = dt.date(2020, 1, 2), dt.date(2030, 11, 30)
    every = [first + dt.timedelta(days=at) for at in range((last - first).days + 1)]
    rule = parse_rule("FREQ=YEARLY;BYWEEKNO=1,20,53;BYDAY=MO,SU")
    assert rule is not None
    expected = [day for day in every if day.isocalendar().week in {1, 20, 53} and day.isocalendar().weekday in {1, 7}]
    assert list(rule_days(rule, dt.date(2020, 1, 1), first, last)) == expected


@pytest.mark.parametrize(
    "text",
    [
        "", "FREQ=SECONDLY", "FREQ=HOURLY;INTERVAL=3", "FREQ=DAILY;INTERVAL=0", "FREQ=DAILY;COUNT=-1", "FREQ=DAILY;X=1",
        "FREQ=WEEKLY;BYDAY=XX", "FREQ=MONTHLY;BYMONTHDAY=32", "FREQ=YEARLY;BYMONTH=-1", "FREQ=DAILY;UNTIL=never",
        "FREQ=DAILY;BYHOUR=1,2", "FREQ=DAILY;COUNT=a", "FREQ=DAILY;INTERVAL=99999999999999999999",
    ],
)  # fmt: skip
def test_what_is_no_rule_that_repeats_by_days_is_none(text: str) -> None:
    assert parse_rule(text) is None


HOSTILE = (
    "FREQ=YEARLY;BYMONTH=2;BYMONTHDAY=30", "FREQ=DAILY;INTERVAL=7;BYDAY=MO", "FREQ=DAILY;BYMONTH=2;BYMONTHDAY=31",
    "FREQ=DAILY;COUNT=999999999;BYMONTHDAY=31;BYMONTH=2", "FREQ=DAILY", "FREQ=MONTHLY;INTERVAL=12;BYMONTH=3",
    "FREQ=YEARLY;BYYEARDAY=366;INTERVAL=1000000",
)  # fmt: skip


def test_rules_that_give_nothing_or_for_ever_cost_nothing() -> None:
    begin = time.process_time()
    for text in HOSTILE:
        rule = parse_rule(text)
        assert rule is not None
        for start in (dt.date.min, dt.date(2026, 9, 1), dt.date(9999, 12, 30)):
            found = list(rule_days(rule, start, dt.date(9999, 1, 1), dt.date.max))
            assert len(found) <= 366
            list(rule_days(rule, start, dt.date(1, 1, 1), dt.date(1, 3, 1)))
    assert time.process_time() - begin < 2.0
    counted = parse_rule("FREQ=DAILY;COUNT=1000000")
    assert counted is not None
    assert len(list(rule_days(counted, dt.date.min, dt.date.min, dt.date.max))) == MOST_PERIODS


def test_the_day_on_which_it_begins_is_always_one() -> None:
    rule = Rule(parse_rule("FREQ=WEEKLY").frequency, count=3, by_day=((0, 0),))  # type: ignore[union-attr]
    found = list(rule_days(rule, dt.date(2026, 9, 2), dt.date(2026, 9, 1), dt.date(2026, 12, 1)))
    assert found == [dt.date(2026, 9, 2), dt.date(2026, 9, 7), dt.date(2026, 9, 14)]
