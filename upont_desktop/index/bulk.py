"""Rows inserted many at once, in the caller's transaction."""

from __future__ import annotations

import sqlite3
from collections.abc import Iterable, Sequence
from itertools import chain, islice

_TOGETHER = 50  # rows of one statement: beyond, nothing more is won


def insert_rows(connection: sqlite3.Connection, table: str, cells: str, rows: Iterable[Sequence[str | int]]) -> None:
    """Insert rows whose values are written as ``cells``, such as ``(?, nullif(?, 0))``.

    Of a narrow row half of the time goes into the statement around it, so one statement takes many. Where a cell may be
    empty, ``nullif`` is faster than ``None``, for which the driver looks for an adapter each time.
    """
    waiting = iter(rows)
    while some := list(islice(waiting, _TOGETHER)):
        statement = f"INSERT INTO {table} VALUES {', '.join([cells] * len(some))}"
        connection.execute(statement, list(chain.from_iterable(some)))
