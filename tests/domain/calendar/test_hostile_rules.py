"""Rules that were made to take long: what is looked at has an end, and so has what a rule can list."""

from __future__ import annotations

import datetime as dt
import time

import pytest

from upont_desktop.domain.calendar.recurrence import parse_rule, rule_days

EVERY = ",".join(f"{number}{day}" for number in range(-53, 54) if number for day in ("MO", "TU", "WE", "TH", "FR"))


@pytest.mark.parametrize(
    "value",
    [
        "FREQ=YEARLY;BYWEEKNO=53;COUNT=100000",
        f"FREQ=YEARLY;COUNT=999999999;BYDAY={EVERY}",
        f"FREQ=MONTHLY;COUNT=100000;BYDAY={','.join(['5MO'] * 100_000)}",
    ],
)
def test_no_rule_takes_long(value: str) -> None:
    rule = parse_rule(value)
    assert rule is not None
    before = time.process_time()
    days = sum(1 for _ in rule_days(rule, dt.date(2026, 1, 1), dt.date.min, dt.date.max))
    assert time.process_time() - before < 5
    assert days < 200_000


@pytest.mark.parametrize("value", ["FREQ=YEARLY;BYDAY=99MO", "FREQ=MONTHLY;BYDAY=-54SU"])
def test_no_year_has_as_many_weeks(value: str) -> None:
    assert parse_rule(value) is None
