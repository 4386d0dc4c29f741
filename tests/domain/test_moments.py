"""Moments that others wrote: each can be shown by the clock of any zone, or is none."""

from __future__ import annotations

import datetime as dt

import pytest
from hypothesis import given
from hypothesis import strategies as st

from upont_desktop.domain.moments import read_moment

OFFSETS = st.timedeltas(dt.timedelta(hours=-23, minutes=-59), dt.timedelta(hours=23, minutes=59))


@given(st.datetimes(timezones=OFFSETS.map(dt.timezone)), OFFSETS.map(dt.timezone))
def test_every_zone_can_show_a_moment(moment: dt.datetime, zone: dt.timezone) -> None:
    found = read_moment(moment.isoformat())
    if found is None:
        assert moment.year in {1, dt.MAXYEAR}
    else:
        assert found == moment
        assert found.astimezone(zone) == moment


@pytest.mark.parametrize(
    "text",
    ["0001-01-01T00:00:00+14:00", "9999-12-31T23:59:59-14:00", "2026-11-28T21:14:03", "2026-11-28", "", "::", "T" * 40],
)
def test_what_is_no_moment_everywhere_is_none(text: str) -> None:
    assert read_moment(text) is None


def test_a_time_without_offset_is_of_the_zone_that_is_given() -> None:
    assert read_moment("2026-11-28T21:14:03", dt.UTC) == dt.datetime(2026, 11, 28, 21, 14, 3, tzinfo=dt.UTC)
