"""Putting new commits into the order of display, and mending the lanes from the top to where nothing changes.

The rows that can move are those above some position: the *region*. It holds everything that was removed and every
commit not older than the oldest new one, so what lies below stays in order (the argument is
:func:`~upont_desktop.indexer.order.canonical_order`'s: nothing below can become ready before the region is done,
unless clocks disagree, and then the region is the whole history). The lanes below it are laid out twice, as they were
and as they are, until both say the same.
"""

from __future__ import annotations

import sqlite3
from collections import defaultdict
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from typing import Any

from upont_desktop.domain.lanes import LaneRow
from upont_desktop.graph.lanes import Layout
from upont_desktop.index.values import stored_mask
from upont_desktop.indexer.order import OrderedCommit, canonical_order

_PAGE = 512  # rows read at a time: most reorderings end within the first


@dataclass(frozen=True, slots=True)
class Region:
    """The rows that may move, newest first, as they were; ``below`` is the position of the row under them."""

    rows: list[OrderedCommit]
    below: int


def find_region(
    connection: sqlite3.Connection, new: Sequence[OrderedCommit], removed: Iterable[str], top: int, size: int
) -> Region:
    """The region for adding ``new`` and removing ``removed``. Ask before the index is changed."""
    cursor = connection.cursor()
    lowest = top + 1
    gone = set(removed)
    whole = False
    for name in gone:
        position, time, oldest_parent = cursor.execute(
            "SELECT position, committer_time, (SELECT max(parent.committer_time) FROM parents"
            " JOIN commits AS parent ON parent.id = parents.parent WHERE child = commits.id)"
            " FROM commits WHERE hash = ?",
            (name,),
        ).fetchone()
        lowest = min(lowest, position)
        whole = whole or (oldest_parent is not None and oldest_parent > time)
    if new:
        oldest = min(commit.time for commit in new)
        # The plus keeps SQLite from looking for the least position first, which is a walk over the whole history.
        found = cursor.execute("SELECT min(+position) FROM commits WHERE committer_time >= ?", (oldest,)).fetchone()[0]
        lowest = lowest if found is None else min(lowest, found)
    if whole:
        lowest = top - size + 1
    return Region(list(_rows(connection, top, top - lowest + 1)), lowest - 1)


def _rows(connection: sqlite3.Connection, highest: int, count: int) -> Iterator[OrderedCommit]:
    """``count`` commits from a position down, with the parents that are indexed."""
    cursor = connection.cursor()
    while count > 0:
        page = cursor.execute(
            "SELECT id, hash, committer_time FROM commits WHERE position <= ? ORDER BY position DESC LIMIT ?",
            (highest, min(count, _PAGE)),
        ).fetchall()
        if not page:
            return
        parents: defaultdict[int, list[str]] = defaultdict(list)
        marks = ",".join("?" * len(page))
        query = (
            "SELECT child, hash FROM parents JOIN commits ON commits.id = parent"
            f" WHERE child IN ({marks}) ORDER BY child, rank"
        )
        for child, name in cursor.execute(query, [row[0] for row in page]).fetchall():
            parents[child].append(name)
        for commit, name, time in page:
            yield OrderedCommit(name, time, tuple(parents[commit]))
        highest -= len(page)
        count -= len(page)


def reorder(
    connection: sqlite3.Connection, region: Region, new: Sequence[OrderedCommit], removed: set[str], size: int
) -> int:
    """Write positions and lanes; gives the position of the newest row. ``size`` is the number of commits now.

    The new commits are in the index already, the removed ones no more.
    """
    kept = [commit for commit in region.rows if commit.hash not in removed]
    order = canonical_order([*new, *kept])
    cursor = connection.cursor()
    top = region.below + len(order)
    updates = [(top - at, commit.hash, top - at) for at, commit in enumerate(order)]
    cursor.executemany("UPDATE commits SET position = ? WHERE hash = ? AND position != ?", updates)
    before, after = Layout(), Layout()
    old = {commit.hash: before.push(commit.hash, commit.parents) for commit in region.rows}
    changed = [
        (row, commit.hash)
        for commit in order
        if old.get(commit.hash) != (row := after.push(commit.hash, commit.parents))
    ]
    _write(connection, changed)
    _mend_below(connection, before, after, region.below, size - len(order))
    return top


def _mend_below(connection: sqlite3.Connection, before: Layout, after: Layout, highest: int, count: int) -> None:
    """Lay out the rows under the region as they were and as they are, until both go on alike."""
    if before.alive == after.alive and before.state() == after.state():
        return
    changed: list[tuple[LaneRow, str]] = []
    for at, commit in enumerate(_rows(connection, highest, count)):
        old, new = before.push(commit.hash, commit.parents), after.push(commit.hash, commit.parents)
        if old != new:
            changed.append((new, commit.hash))
        elif not at & 15 and before.alive == after.alive and before.state() == after.state():
            break
    _write(connection, changed)


def _write(connection: sqlite3.Connection, rows: Iterable[tuple[LaneRow, str]]) -> None:
    values: Iterator[tuple[Any, ...]] = (
        (row.lane, stored_mask(row.through), stored_mask(row.into), stored_mask(row.out), name) for row, name in rows
    )
    connection.cursor().executemany(
        "UPDATE commits SET lane = ?, lanes_through = ?, lanes_into = ?, lanes_out = ? WHERE hash = ?", values
    )
