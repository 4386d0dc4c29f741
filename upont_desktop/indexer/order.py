"""The order of display: children before parents, else by commit date, newest first, else by hash.

It depends on the graph alone, not on the order in which refs were made or commits arrived, so an index that was
refreshed a hundred times equals one built from nothing. Git's own ``--date-order`` is the same but for ties, which it
leaves to chance.
"""

from __future__ import annotations

import heapq
from collections.abc import Iterable, Sequence
from typing import Generic, NamedTuple, Protocol, TypeVar


class Orderable(Protocol):
    """What the order needs of a commit: ``time`` is the committer's, in seconds."""

    @property
    def hash(self) -> str:
        """The name that git gave it, in hex."""

    @property
    def time(self) -> int:
        """When it was committed, in seconds since 1970."""

    @property
    def parents(self) -> Sequence[str]:
        """The hashes of its parents."""


C = TypeVar("C", bound=Orderable)


class OrderedCommit(NamedTuple):
    """The least that can be put into order."""

    hash: str
    time: int
    parents: Sequence[str]


def canonical_order(commits: Iterable[C]) -> list[C]:
    """``commits`` in the order of display; parents that are not among them do not count, and one that is named twice
    counts twice, which comes to the same.
    """
    by_hash = {commit.hash: commit for commit in commits}
    children = dict.fromkeys(by_hash, 0)
    for commit in by_hash.values():
        for parent in commit.parents:
            if parent in children:
                children[parent] += 1
    ready = [(-commit.time, commit.hash) for commit in by_hash.values() if not children[commit.hash]]
    heapq.heapify(ready)
    order: list[C] = []
    while ready:
        commit = by_hash[heapq.heappop(ready)[1]]
        order.append(commit)
        for parent in commit.parents:
            if parent in children:
                children[parent] -= 1
                if not children[parent]:
                    heapq.heappush(ready, (-by_hash[parent].time, parent))
    return order


_LARGEST_BLOCK = 8192  # commits that are sorted together: memory stays bounded where all dates are alike


class DateBlocks(Generic[C]):
    """Puts a stream in git's plain order (by date) into the order of display, on the fly.

    The stream is cut where the date falls below every date of the block so far; then each later commit is older than
    the whole block, and the block can be ordered by itself. In a history of orderly clocks every block is one commit,
    or a few of the same second. The cut is wrong only where a parent came before its child (the graph notices: the
    parent never comes again), or where a block grows beyond reason (``overflowed``): then the order is computed again
    when everything is known.
    """

    def __init__(self) -> None:
        self._block: list[C] = []
        self._lowest = 0
        self.overflowed = False

    def push(self, commits: Iterable[C]) -> list[C]:
        """Add the next commits of the stream; gives those whose place is now known."""
        known: list[C] = []
        block, lowest = self._block, self._lowest
        for commit in commits:
            time = commit.time
            if time >= lowest and block and len(block) < _LARGEST_BLOCK:
                block.append(commit)
                continue
            self.overflowed = self.overflowed or len(block) >= _LARGEST_BLOCK
            known += block if len(block) < 2 else canonical_order(block)
            block = [commit]
            lowest = time
        self._block, self._lowest = block, lowest
        return known

    def flush(self) -> list[C]:
        """The rest, after the end of the stream."""
        block, self._block = self._block, []
        return block if len(block) < 2 else canonical_order(block)
