"""From commits in the order of display to rows: ids, positions, lanes, lines, edges.

Ids are given in the order of arrival, newest first, so the parents of a commit have larger ids than it (during a first
run, unless clocks disagree; a refresh goes on above). Memory follows the width of the graph, plus a few integers per
commit.
"""

from __future__ import annotations

from array import array
from collections.abc import Container, Iterable, Iterator, Mapping, Sequence
from typing import Any

from upont_desktop.graph.lanes import Layout
from upont_desktop.index.values import WIDEST, stored_mask
from upont_desktop.indexer.rows import StoredCommit


class GraphBuilder:
    """Places commits, newest first, and remembers the graph that lineage walks afterwards.

    ``first_parent``, ``children`` (how many name it as a parent) and ``line`` are indexed by commit id; 0 stands for
    none.
    """

    def __init__(self, head: str | None) -> None:
        """``head`` is the hash that HEAD is on: what is reachable from it is on the current branch."""
        self.first_parent = array("I", [0])
        self.children = array("I", [0])
        self.line = array("I", [0])
        self._others: dict[int, dict[int, int]] = {}
        self.lines = 0
        self.on_head = 0
        """How many of them the head reaches."""
        self.head = 0
        """The id of the commit that HEAD is on."""
        self._layout = Layout()
        # Who waits for a commit that has not come: the child that hands its line on, and all others with their rank.
        self._heir: dict[str, int] = {}
        self._others_waiting: dict[str, list[tuple[int, int]]] = {}
        self._reached = {head} if head else set()
        self._bases: list[tuple[int, int | None]] = []

    def place(self, commits: Iterable[StoredCommit]) -> list[tuple[Any, ...]]:
        """The rows of the next commits, in the order of :data:`~upont_desktop.indexer.rows.COMMIT_COLUMNS`. It sees a
        million of them in a first index, hence its plainness.
        """
        heirs, others, reached = self._heir, self._others_waiting, self._reached
        first_parent, children, lines, push = self.first_parent, self.children, self.line, self._layout.push
        rows = []
        for commit_id, (name, parents, _, values) in enumerate(commits, len(first_parent)):
            heir = heirs.pop(name, 0)
            if heir:
                line = lines[heir]
                first_parent[heir] = commit_id
            else:
                line = self.lines = self.lines + 1
            lines.append(line)
            first_parent.append(0)
            children.append(1 if heir else 0)
            if name in others:
                self._join_others(commit_id, others.pop(name))
            if len(parents) == 1 and parents[0] not in heirs:
                heirs[parents[0]] = commit_id
            else:
                self._await(commit_id, line, parents)
            on_head = 1 if name in reached else 0
            if on_head:
                self._reach(name, commit_id, parents)
            place = (commit_id, -commit_id, line, -commit_id, on_head)
            lanes: tuple[Any, ...] = push(name, parents)
            _, through, into, out = lanes
            if through >= WIDEST or into >= WIDEST or out >= WIDEST:
                lanes = tuple(map(_cell, lanes))
            rows.append(place + lanes + values)
        return rows

    def _reach(self, name: str, commit_id: int, parents: Sequence[str]) -> None:
        """A commit is on the current branch, and so are its parents."""
        self.on_head += 1
        self.head = self.head or commit_id
        self._reached.remove(name)
        self._reached.update(parents)

    def _await(self, commit_id: int, line: int, parents: Sequence[str]) -> None:
        """Let a commit wait for its parents; its line goes on with the first, or else ends here."""
        if not parents:
            self._bases.append((line, None))
        elif parents[0] not in self._heir:
            self._heir[parents[0]] = commit_id
        else:
            self._others_waiting.setdefault(parents[0], []).append((commit_id, 0))
        for rank in range(1, len(parents)):
            self._others_waiting.setdefault(parents[rank], []).append((commit_id, rank))

    def _join_others(self, parent: int, others: Sequence[tuple[int, int]]) -> None:
        """Tie a commit to those who waited for it, but for the one that handed its line on."""
        self.children[parent] += len(others)
        for child, rank in others:
            self._join(child, rank, parent)

    def _join(self, child: int, rank: int, parent: int) -> None:
        """Make an edge that is no step down a line."""
        if rank:
            self._others.setdefault(child, {})[rank] = parent
        else:
            self.first_parent[child] = parent
            self._bases.append((self.line[child], parent))

    def tie(self, ids: Mapping[str, int]) -> None:
        """Join those who still wait to parents that had come before them, whose ``ids`` are given by hash. A line that
        was to be handed on to such a parent begins above it, as one that branches off.
        """
        for name, children in self.awaited.items():
            ranks = dict(self._others_waiting.get(name, ()))
            for child in children:
                self._join(child, ranks.get(child, 0), ids[name])
                self.children[ids[name]] += 1
        self._heir.clear()
        self._others_waiting.clear()

    def edges(self) -> Iterator[tuple[int, int, int]]:
        """The rows of ``parents``: child, rank and parent, in this order."""
        for child, first in enumerate(self.first_parent):
            if first:
                yield child, 0, first
            if child in self._others:
                yield from ((child, rank, parent) for rank, parent in sorted(self._others[child].items()))

    def bases(self) -> list[tuple[int, int | None]]:
        """The rows of ``lines``: each with the commit that it branches off from."""
        return self._bases

    @property
    def awaited(self) -> dict[str, list[int]]:
        """Hashes named as parents that have not come, with the ids of the commits that name them."""
        waiting = {name: [child] for name, child in self._heir.items()}
        for name, others in self._others_waiting.items():
            waiting.setdefault(name, []).extend(child for child, _ in others)
        return waiting

    @property
    def merges(self) -> Container[int]:
        """The ids of commits with other parents than the first."""
        return self._others

    def other_parents(self, commit_id: int) -> list[int]:
        """The ids of a merge's parents after the first, in git's order."""
        others = self._others.get(commit_id)
        return [others[rank] for rank in sorted(others)] if others else []

    def parents(self, commit_id: int) -> list[int]:
        """The ids of all its parents, in git's order."""
        first = self.first_parent[commit_id]
        if commit_id in self._others:
            return [first, *self.other_parents(commit_id)]
        return [first] if first else []


def _cell(mask: int) -> int | bytearray:
    """The same as :func:`~upont_desktop.index.values.stored_mask`, in what the driver takes without a look at it."""
    value = stored_mask(mask)
    return value if isinstance(value, int) else bytearray(value)
