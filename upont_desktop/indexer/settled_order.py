"""The order of display for commits that are written already, in another order.

A first run writes commits as git prints them. Where clocks disagree, some parent came before its child; then the place
of every commit is computed from the whole graph, and the rows that differ are changed.
"""

from __future__ import annotations

import heapq
import sqlite3
from array import array
from collections.abc import Collection, Iterator
from typing import Any, NamedTuple

from upont_desktop.graph.lanes import Layout
from upont_desktop.index.values import stored_mask
from upont_desktop.indexer.graph_rows import GraphBuilder

_CHANGE = """
UPDATE commits SET position = ?, on_head = ?, lane = ?, lanes_through = ?, lanes_into = ?, lanes_out = ? WHERE id = ?
"""


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
    connection.executemany(_CHANGE, list(_changed(connection, graph, order, reached)))
    return SettledOrder(order, sum(reached))


def _canonical_order(connection: sqlite3.Connection, graph: GraphBuilder) -> array[int]:
    """The same as :func:`~upont_desktop.indexer.order.canonical_order`, by ids."""
    keys: list[Any] = [None]
    keys += connection.execute("SELECT -committer_time, hash, id FROM commits ORDER BY id")
    left = graph.children[:]
    ready = [keys[commit] for commit in range(1, len(keys)) if not left[commit]]
    heapq.heapify(ready)
    order = array("I")
    while ready:
        commit = heapq.heappop(ready)[2]
        order.append(commit)
        for parent in graph.parents(commit):
            left[parent] -= 1
            if not left[parent]:
                heapq.heappush(ready, keys[parent])
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


def _changed(
    connection: sqlite3.Connection, graph: GraphBuilder, order: array[int], reached: bytearray
) -> Iterator[tuple[Any, ...]]:
    """The rows that are not as they should be, in the order of :data:`_CHANGE`."""
    layout = Layout()
    columns = "position, on_head, lane, lanes_through, lanes_into, lanes_out, id"
    written = {row[-1]: row for row in connection.execute(f"SELECT {columns} FROM commits")}
    for row, commit in enumerate(order, 1):
        lanes = layout.push(commit, graph.parents(commit))
        masks = (stored_mask(lanes.through), stored_mask(lanes.into), stored_mask(lanes.out))
        right = (-row, reached[commit], lanes.lane, *masks, commit)
        if written[commit] != right:
            yield right
