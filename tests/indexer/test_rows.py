"""Commits as rows: dates of every kind, many at once and alone, give the same."""

from __future__ import annotations

import sqlite3
from collections.abc import Iterator
from contextlib import closing

import pytest
from hypothesis import given
from hypothesis import strategies as st

from upont_desktop.index.engine import create_schema
from upont_desktop.indexer.rows import CommitRows, StoredCommit
from upont_desktop.repository.streams import CommitColumns

DATES = ("1700000000 +0100", "0 -0130", "-5 +0000", "99999999999999999999 +0000", "1700000000 +051800", "12", "soon +1")


@pytest.fixture(scope="module")
def rows() -> Iterator[CommitRows]:
    with closing(sqlite3.connect(":memory:")) as connection:
        create_schema(connection)
        yield CommitRows(connection, lambda _name: ("7 +0000", "8 +0030"))


def stored(rows: CommitRows, dates: list[str]) -> list[StoredCommit]:
    """Commits of these dates, of author and committer, by one person."""
    names = [f"{number:040x}" for number in range(len(dates))]
    same, none = ["Ann"] * len(dates), [""] * len(dates)
    return rows.stored(CommitColumns(names, none, same, same, dates, same, same, dates, same, none))


@given(dates=st.lists(st.sampled_from(DATES), min_size=1))
def test_dates_read_together_are_those_read_one_by_one(rows: CommitRows, dates: list[str]) -> None:
    """What no integer of the index holds, or is no number, does not change how the others are read."""
    together = [(commit.time, *commit.values[2:7]) for commit in stored(rows, dates)]
    assert together == [(commit.time, *commit.values[2:7]) for date in dates for commit in stored(rows, [date])]


def test_an_empty_date_is_read_from_the_commit(rows: CommitRows) -> None:
    """Git prints none where it could not read it."""
    first, second = stored(rows, ["", "1700000000 +0100"])
    assert (first.time, first.values[2:4], first.values[5:7]) == (8, (7, 0), (8, 30))
    assert second.time == 1700000000
