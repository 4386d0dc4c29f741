"""Runs of commits that touch nothing but the books of rooms: a history shows each as one row.

An evening at a bar is dozens of them, and nobody reads one by one what a room keeps in its books.
"""

from __future__ import annotations

from collections.abc import Iterable
from typing import NamedTuple

PAUSE = 6 * 3600
"""Seconds without such a commit that end a run: an evening is one, also across midnight."""
LONGEST = 128
"""Rows of one run: it has to be read as a whole, and a shop that is always open has no pause."""


class BookCommitRow(NamedTuple):
    """A row of a history that is a commit of books alone: its number, the commit's time, whether HEAD reaches it."""

    row: int
    time: int
    on_head: bool


class Run(NamedTuple):
    """Rows of a history that follow each other: the first one's number, and how many they are."""

    first: int
    length: int


def runs(oldest_first: Iterable[BookCommitRow]) -> list[Run]:
    """The runs of two rows or more, newest first. ``oldest_first`` has falling rows: a run grows at its newer end, and
    those below it stay as they are.
    """
    found: list[Run] = []
    last: BookCommitRow | None = None
    count = 0
    for one in oldest_first:
        if last is not None and count < LONGEST and _go_on(last, one):
            count += 1
        else:
            _add(found, last, count)
            count = 1
        last = one
    _add(found, last, count)
    return found[::-1]


def _go_on(older: BookCommitRow, newer: BookCommitRow) -> bool:
    return (
        newer.row == older.row - 1
        and newer.on_head == older.on_head
        and abs(newer.time - older.time) <= PAUSE  # clocks go backwards, too
    )


def _add(found: list[Run], newest: BookCommitRow | None, count: int) -> None:
    if newest is not None and count > 1:
        found.append(Run(newest.row, count))
