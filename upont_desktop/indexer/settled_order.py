"""The order of display for commits that are written already, in another order.

A first run writes commits as git prints them. Where clocks disagree, some parent came before its child; then the place
of every commit is computed from the whole graph, and the rows that differ are changed.
"""

from __future__ import annotations

import heapq
import json
import sqlite3
from array import array
from collections.abc import Collection
from typing import Any, NamedTuple

from upont_desktop.graph.lanes import Layout
from upont_desktop.index.values import stored_mask
from upont_desktop.indexer.graph_rows import GraphBuilder

_CHANGE = """
UPDATE commits SET position = ?, on_head = ?, lane = ?, lanes_through = ?, lanes_into = ?, lanes_out = ? WHERE id = ?
"""
_WRITTEN = """
SELECT position, on_head, lane, lanes_through, lanes_into, lanes_out, id FROM commits
WHERE id IN (SELECT value FROM json_each(?))
"""
_TOGETHER = 10_000
"""Rows that are compared at once, to hold few of them in memory."""


class SettledOrder(NamedTuple):
    """The ids in the order of display, newest first, and how many are on the current branch."""

    order: array[int]
    on_head: int


def ids_of(connection: sqlite3.Connection, names: Collection[str]) -> dict[str, int]:
    """The ids of those commits that are there, by going through all: their hashes are not indexed yet."""
    rows = connection.execute("SELECT hash, id FROM commits") if names else ()
    return {name: commit for name, commit in rows if name in names}


def settle(connection: sqlite3.Connection, graph: GraphBuilder) -> SettledOrder:
    """Give every commit its place, in the caller's transaction. ``graph`` knows all parents."""
    order = _canonical_order(connection, graph)
    reached = _reached(graph, order)
    layout = Layout()
    for start in range(0, len(order), _TOGETHER):
        right = _places(graph, layout, order[start : start + _TOGETHER], start, reached)
        connection.executemany(_CHANGE, _changed(connection, right))
    return SettledOrder(order, sum(reached))


def _canonical_order(connection: sqlite3.Connection, graph: GraphBuilder) -> array[int]:
    """The same as :func:`~upont_desktop.indexer.order.canonical_order`, by ids and numbers in the order of dates."""
    by_date = connection.execute("SELECT id FROM commits ORDER BY committer_time DESC, hash")
    commits = array("I", (row[0] for row in by_date))
    numbers = array("I", bytes(4 * (len(commits) + 1)))
    for number, commit in enumerate(commits):
        numbers[commit] = number
    left = graph.children[:]
    ready = [number for number, commit in enumerate(commits) if not left[commit]]  # rising, so it is a heap
    order = array("I")
    while ready:
        commit = commits[heapq.heappop(ready)]
        order.append(commit)
        for parent in graph.parents(commit):
            left[parent] -= 1
            if not left[parent]:
                heapq.heappush(ready, numbers[parent])
    return order


def _reached(graph: GraphBuilder, order: array[int]) -> bytearray:
    """For each id whether the head reaches it."""
    reached = bytearray(len(order) + 1)
    if graph.head:
        reached[graph.head] = 1
    for commit in order:
        if reached[commit]:
            for parent in graph.parents(commit):
                reached[parent] = 1
    return reached


def _places(
    graph: GraphBuilder, layout: Layout, commits: array[int], above: int, reached: bytearray
) -> list[tuple[Any, ...]]:
    """The rows of some commits as they should be, in the order of :data:`_CHANGE`; ``above`` are placed already."""
    rows: list[tuple[Any, ...]] = []
    for row, commit in enumerate(commits, above + 1):
        lanes = layout.push(commit, graph.parents(commit))
        masks = (stored_mask(lanes.through), stored_mask(lanes.into), stored_mask(lanes.out))
        rows.append((-row, reached[commit], lanes.lane, *masks, commit))
    return rows


def _changed(connection: sqlite3.Connection, right: list[tuple[Any, ...]]) -> list[tuple[Any, ...]]:
    """Those of the rows that are not as they should be."""
    written = set(connection.execute(_WRITTEN, (json.dumps([row[-1] for row in right]),)))
    return [row for row in right if row not in written]
