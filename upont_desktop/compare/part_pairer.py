"""Which of the removed parts and which of the added ones are one part that changed."""

from __future__ import annotations

from collections.abc import Callable, Hashable, Iterator, Sequence
from typing import NamedTuple

from upont_desktop.compare.guard import Guard
from upont_desktop.compare.sequence_matcher import match, numbered

LEAST_ALIKE = 0.4
"""Two parts that are less alike than this, of 1, are different parts."""
_MAX_TABLE = 2_500
"""The largest product of removed and added parts of one stretch that are all compared with each other."""
_MAX_ALIKE = 150_000
"""How many pairs are compared in all."""

Likeness = Callable[[Sequence[int], Sequence[int]], list[list[float]]]


class PartCriteria(NamedTuple):
    """How to look at the parts, which are known by their indexes.

    ``likeness`` gives a table of how alike each left part is to each right one, from 0 to 1. ``key_left`` and
    ``key_right`` give what usually stays when a part changes: long stretches are matched by it first.
    """

    likeness: Likeness
    key_left: Callable[[int], Hashable]
    key_right: Callable[[int], Hashable]


class PartPairer:
    """Pairs changed parts, within a budget for the whole comparison."""

    def __init__(self, parts: PartCriteria, guard: Guard) -> None:
        """Start with the whole budget."""
        self._parts = parts
        self._guard = guard
        self._left = _MAX_ALIKE

    def pairs(self, removed: list[int], added: list[int]) -> list[tuple[int, int]]:
        """The pairs, in order; both lists are in order."""
        if not removed or not added:
            return []
        if len(removed) * len(added) <= _MAX_TABLE:
            return self._by_table(removed, added)
        first, second = numbered(map(self._parts.key_left, removed), map(self._parts.key_right, added))
        pairs: list[tuple[int, int]] = []
        a = b = 0
        for found in match(first, second, self._guard).matches:
            pairs.extend(self._by_piece(removed[a : found.a], added[b : found.b]))
            pairs.extend((removed[found.a + at], added[found.b + at]) for at in range(found.size))
            a, b = found.a + found.size, found.b + found.size
        pairs.extend(self._by_piece(removed[a:], added[b:]))
        return pairs

    def _by_piece(self, removed: list[int], added: list[int]) -> Iterator[tuple[int, int]]:
        """Part against part where there are as many on both sides; else by tables of neighbours."""
        if not removed or not added:
            return
        if len(removed) == len(added) and len(removed) * len(added) > _MAX_TABLE:
            for left, right in zip(removed, added, strict=True):
                yield from self._by_table([left], [right])
            return
        pieces = 1
        while len(removed) * len(added) > _MAX_TABLE * pieces * pieces:
            pieces += 1
        for piece in range(pieces):
            lefts = removed[len(removed) * piece // pieces : len(removed) * (piece + 1) // pieces]
            rights = added[len(added) * piece // pieces : len(added) * (piece + 1) // pieces]
            yield from self._by_table(lefts, rights)

    def _by_table(self, removed: list[int], added: list[int]) -> list[tuple[int, int]]:
        """The pairs, in order, whose likeness sums up highest (the textbook's alignment table)."""
        self._left -= len(removed) * len(added)
        if self._left < 0 or not removed or not added:
            return []
        likeness = self._parts.likeness(removed, added)
        if len(removed) == len(added) == 1:
            return [(removed[0], added[0])] if likeness[0][0] >= LEAST_ALIKE else []
        self._guard.check()
        return [(removed[a], added[b]) for a, b in _best_path(likeness, len(added))]


def _best_path(likeness: list[list[float]], width: int) -> list[tuple[int, int]]:
    best = [[0.0] * (width + 1)]
    for row in likeness:
        above, here = best[-1], [0.0]
        for at, value in enumerate(row):
            here.append(max(above[at + 1], here[-1], above[at] + value if value >= LEAST_ALIKE else 0.0))
        best.append(here)
    path: list[tuple[int, int]] = []
    a, b = len(likeness), width
    while a and b:
        if best[a][b] == best[a - 1][b]:
            a -= 1
        elif best[a][b] == best[a][b - 1]:
            b -= 1
        else:
            a, b = a - 1, b - 1
            path.append((a, b))
    path.reverse()
    return path
