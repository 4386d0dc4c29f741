"""The order of display: children before parents, else by commit date, newest first, else by hash.

It depends on the graph alone, not on the order in which refs were made or commits arrived, so an index that was
refreshed a hundred times equals one built from nothing. Git's own ``--date-order`` is the same but for ties, which it
leaves to chance.
"""

from __future__ import annotations

import heapq
from collections.abc import Iterable, Sequence
from typing import NamedTuple


class OrderedCommit(NamedTuple):
    """What the order needs of a commit: ``time`` is the committer's, in seconds."""

    hash: str
    time: int
    parents: Sequence[str]


def canonical_order(commits: Iterable[OrderedCommit]) -> list[OrderedCommit]:
    """``commits`` in the order of display; parents that are not among them do not count."""
    by_hash = {commit.hash: commit for commit in commits}
    children = dict.fromkeys(by_hash, 0)
    for commit in by_hash.values():
        for parent in set(commit.parents):
            if parent in children:
                children[parent] += 1
    ready = [(-commit.time, commit.hash) for commit in by_hash.values() if not children[commit.hash]]
    heapq.heapify(ready)
    order: list[OrderedCommit] = []
    while ready:
        commit = by_hash[heapq.heappop(ready)[1]]
        order.append(commit)
        for parent in set(commit.parents):
            if parent in children:
                children[parent] -= 1
                if not children[parent]:
                    heapq.heappush(ready, (-by_hash[parent].time, parent))
    return order


_LARGEST_BLOCK = 8192  # commits that are sorted together: memory stays bounded where all dates are alike


class DateBlocks:
    """Puts a stream in git's plain order (by date) into the order of display, on the fly.

    The stream is cut where the date falls below every date of the block so far; then each later commit is older than
    the whole block, and the block can be ordered by itself. In a history of orderly clocks every block is one commit,
    or a few of the same second. The cut is wrong only where a parent came before its child (``commits`` notices: the
    parent never comes again), or where a block grows beyond reason (``overflowed``): then the order is computed again
    when everything is known.
    """

    def __init__(self) -> None:
        self._block: list[OrderedCommit] = []
        self._lowest = 0
        self.overflowed = False

    def push(self, commit: OrderedCommit) -> list[OrderedCommit]:
        """Add the next commit of the stream; gives those whose place is now known."""
        block = self._block
        if block and commit.time >= self._lowest and len(block) < _LARGEST_BLOCK:
            block.append(commit)
            return []
        if len(block) >= _LARGEST_BLOCK:
            self.overflowed = True
        self._block = [commit]
        self._lowest = commit.time
        return block if len(block) < 2 else canonical_order(block)

    def flush(self) -> list[OrderedCommit]:
        """The rest, after the end of the stream."""
        block, self._block = self._block, []
        return block if len(block) < 2 else canonical_order(block)
