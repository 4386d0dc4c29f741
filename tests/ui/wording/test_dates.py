"""Dates as people say them."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import UTC, date, datetime

import pytest
from PySide6.QtCore import QLocale

from upont_desktop.domain.commit import Signature
from upont_desktop.ui.wording import dates

NOW = datetime(2024, 3, 14, 15, 0, tzinfo=UTC)


@pytest.fixture(autouse=True)
def english() -> Iterator[None]:
    before = QLocale()
    QLocale.setDefault(QLocale("en_GB"))
    yield
    QLocale.setDefault(before)


def at(year: int, month: int, day: int, hour: int = 12, minute: int = 0, offset: int = 0) -> Signature:
    return Signature("A", "a@b", int(datetime(year, month, day, hour, minute, tzinfo=UTC).timestamp()), offset)


@pytest.mark.parametrize(
    ("when", "said"),
    [
        (at(2024, 3, 14, 14, 59), "1 minute(s) ago"),
        (at(2024, 3, 14, 12), "3 hour(s) ago"),
        (at(2024, 3, 13, 12), "yesterday at 12:00"),
        (at(2024, 3, 4), "10 day(s) ago"),
        (at(2023, 12, 24), "24 December 2023"),
        (at(2030, 1, 1), "1 January 2030"),
    ],
)
def test_a_glance(when: Signature, said: str) -> None:
    assert dates.relative(when, NOW) == said


@pytest.mark.parametrize(
    ("day", "said"),
    [
        (date(2024, 3, 14), "Today"),
        (date(2024, 3, 13), "Yesterday"),
        (date(2024, 3, 11), "Monday"),
        (date(2024, 1, 2), "2 January"),
        (date(2021, 1, 2), "2 Jan 2021"),
        (date(2024, 3, 15), "15 March"),
    ],
)
def test_a_day_as_a_header(day: date, said: str) -> None:
    assert dates.day_name(day, NOW.date()) == said


def test_the_whole_date_keeps_the_time_zone_of_the_author() -> None:
    assert dates.exact(at(2024, 3, 14, 23, 30, offset=-90)) == "Thursday 14 March 2024 at 22:00:00 (UTC-01:30)"


@pytest.mark.parametrize("time", [-(2**62), -1, 2**62])
def test_absurd_dates_are_said_all_the_same(time: int) -> None:
    signature = Signature("A", "a@b", time, 60)
    assert dates.relative(signature, NOW)
    assert dates.exact(signature)
