"""The lanes of a history graph, one row per commit, newest first.

A *lane* is a vertical line in one column that waits for one commit, from the row of the child that opened it down to
the row of that commit. Columns are numbered from 0; sets of columns are bit masks (bit ``i`` is column ``i``), of any
size.

The rules, for a commit:

1. the lanes that wait for it end in its node (``into``); the node stands in the lowest of them, or, when nothing waits
   for it (a tip), in the lowest free column; the columns of the ended lanes are free again, from this row on;
2. the first parent keeps the node's lane, even where another lane waits for that parent already: they meet in the
   parent's row;
3. every other parent, in order: where a lane waits for it, an edge joins the lowest such lane; else the lowest free
   column opens, waiting for it;
4. a parent named twice counts once; a commit without parents lets its lane end.

What holds for every history (stated here, tested on random ones):

- every edge, followed down its lane, ends in the row of its parent, and nowhere before;
- a lane keeps its column; two lanes are never in the same column of the same row boundary;
- the first parent's edge leaves in the node's own column;
- no column is used beyond the largest number of lanes alive at once (a node counts as one);
- ``below`` of a row is ``above`` of the next;
- rows depend on the state before them and on what is pushed, so a layout resumed from a state goes on as the whole.

The caller keeps to topological order (children before their parents, as ``git log --topo-order`` or ``--date-order``
prints; see git-log(1)) and names only parents that will come: the parents missing in a shallow clone, or filtered out,
would be waited for to the last row.
"""

from __future__ import annotations

from collections.abc import Hashable, Iterator, Sequence
from typing import Final, TypeAlias

from upont_desktop.domain.lanes import LaneRow

LayoutState: TypeAlias = tuple[tuple[int, Hashable], ...]
"""The lanes alive between two rows: ``(column, awaited commit)`` by rising column. Equal states go on equally."""


_new_row: Final = tuple.__new__  # without the detour that a NamedTuple's own constructor makes


def columns(mask: int) -> Iterator[int]:
    """The columns in ``mask``, rising."""
    while mask:
        lowest = mask & -mask
        yield lowest.bit_length() - 1
        mask ^= lowest


class Layout:
    """Gives each commit its row, newest first, in one pass; memory follows the lanes alive, not the commits seen."""

    __slots__ = ("_alive", "_waiting")

    def __init__(self) -> None:
        self._waiting: dict[Hashable, int] = {}
        self._alive = 0

    @classmethod
    def from_state(cls, state: LayoutState) -> Layout:
        """A layout that goes on from ``state``. ValueError for a column that is negative or given twice."""
        layout = cls()
        for column, commit in state:
            if column < 0 or layout._alive >> column & 1:
                raise ValueError(f"column {column} cannot be taken")
            layout._alive |= 1 << column
            layout._waiting[commit] = layout._waiting.get(commit, 0) | 1 << column
        return layout

    def state(self) -> LayoutState:
        """What the lanes alive wait for, below the last row pushed."""
        lanes = ((column, commit) for commit, mask in self._waiting.items() for column in columns(mask))
        return tuple(sorted(lanes, key=lambda lane: lane[0]))

    @property
    def alive(self) -> int:
        """The mask of the lanes alive, below the last row pushed."""
        return self._alive

    def push(self, commit: Hashable, parents: Sequence[Hashable]) -> LaneRow:
        """The row of the next commit. It runs a million times in a first index, hence its plainness."""
        waiting = self._waiting
        into = waiting.pop(commit, 0)
        through = self._alive ^ into
        node = into & -into or ~through & (through + 1)
        if parents:
            first = parents[0]
            waiting[first] = waiting.get(first, 0) | node
            out = node if len(parents) == 1 else node | self._merge(parents, through | node, node)
        else:
            out = 0
        self._alive = through | out
        return _new_row(LaneRow, (node.bit_length() - 1, through, into, out))

    def _merge(self, parents: Sequence[Hashable], alive: int, node: int) -> int:
        """The lanes to the parents after the first: joined where one waits, opened where none does."""
        waiting = self._waiting
        out = 0
        for parent in parents[1:]:
            lanes = waiting.get(parent, 0)
            if not lanes:
                lanes = waiting[parent] = ~alive & (alive + 1)
                alive |= lanes
            elif lanes & node:
                continue
            out |= lanes & -lanes
        return out
