"""Which items of two sequences are the same: what any comparison starts from.

``difflib`` needs minutes on 100,000 bad lines. Here: the common start and end are taken off; items that are unique on
both sides are anchors, as in Bram Cohen's patience diff; what lies between is matched by the longest common subsequence
of what both sides have, computed 64 items at a time by RapidFuzz, in pieces whose memory is bounded.
"""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Hashable, Iterable, Sequence
from typing import NamedTuple

from rapidfuzz.distance import LCSseq

from upont_desktop.compare.guard import Guard

MAX_CELLS = 32_000_000
"""The largest product of two lengths that is matched in one piece.

Its memory is an eighth of that, in bytes; it takes some 20 ms, during which no other thread runs.
"""


class Match(NamedTuple):
    """``size`` equal items from ``a`` in the one and ``b`` in the other sequence."""

    a: int
    b: int
    size: int


class Matches(NamedTuple):
    """All matches in order; ``coarse`` where a part was matched piece by piece, and may have been missed."""

    matches: list[Match]
    coarse: bool = False


def numbered(*sequences: Iterable[Hashable]) -> list[list[int]]:
    """The sequences with every distinct item replaced by a number, the same in all of them."""
    numbers: dict[Hashable, int] = {}
    return [[numbers.setdefault(item, len(numbers)) for item in sequence] for sequence in sequences]


def match(a: Sequence[int], b: Sequence[int], guard: Guard) -> Matches:
    """The matches of two sequences of numbers, merged so that no two touch on both sides."""
    found: list[Match] = []
    coarse = False
    todo = [(0, len(a), 0, len(b))]
    while todo:
        guard.check()
        a0, a1, b0, b1 = _trimmed(a, b, todo.pop(), found)
        if a0 == a1 or b0 == b1:
            continue
        if anchors := _anchors(a, b, a0, a1, b0, b1):
            todo.extend(_between(anchors, a0, a1, b0, b1))
            found.extend(anchors)
        else:
            coarse |= _match_closely(a, b, (a0, a1, b0, b1), guard, found)
    return Matches(_merged(found), coarse)


_Area = tuple[int, int, int, int]


def _trimmed(a: Sequence[int], b: Sequence[int], area: _Area, found: list[Match]) -> _Area:
    """The area without its common start and end, which are added to ``found``."""
    a0, a1, b0, b1 = area
    limit = min(a1 - a0, b1 - b0)
    start = 0
    while start < limit and a[a0 + start] == b[b0 + start]:
        start += 1
    end = 0
    while end < limit - start and a[a1 - 1 - end] == b[b1 - 1 - end]:
        end += 1
    if start:
        found.append(Match(a0, b0, start))
    if end:
        found.append(Match(a1 - end, b1 - end, end))
    return a0 + start, a1 - end, b0 + start, b1 - end


def _anchors(a: Sequence[int], b: Sequence[int], a0: int, a1: int, b0: int, b1: int) -> list[Match]:
    """The items unique on both sides, as many as keep their order."""
    where_a, where_b = _unique(a, a0, a1), _unique(b, b0, b1)
    common = [(at, where_b[item]) for item, at in where_a.items() if item in where_b]
    return [Match(at, there, 1) for at, there in _longest_increasing(common)]


def _unique(items: Sequence[int], start: int, end: int) -> dict[int, int]:
    where: dict[int, int] = {}
    again: set[int] = set()
    for at in range(start, end):
        item = items[at]
        if item in where:
            again.add(item)
        else:
            where[item] = at
    for item in again:
        del where[item]
    return where


def _longest_increasing(pairs: list[tuple[int, int]]) -> list[tuple[int, int]]:
    """The longest subsequence whose second parts increase (the first ones do), by patience sorting."""
    tops: list[int] = []
    piles: list[int] = []
    before: list[int] = []
    for index, (_, there) in enumerate(pairs):
        pile = bisect_left(tops, there)
        before.append(piles[pile - 1] if pile else -1)
        if pile == len(tops):
            tops.append(there)
            piles.append(index)
        else:
            tops[pile], piles[pile] = there, index
    chain: list[tuple[int, int]] = []
    at = piles[-1] if piles else -1
    while at >= 0:
        chain.append(pairs[at])
        at = before[at]
    chain.reverse()
    return chain


def _between(anchors: list[Match], a0: int, a1: int, b0: int, b1: int) -> Iterable[_Area]:
    """The areas before, between and after the anchors."""
    for anchor in anchors:
        if anchor.a > a0 and anchor.b > b0:
            yield a0, anchor.a, b0, anchor.b
        a0, b0 = anchor.a + 1, anchor.b + 1
    if a1 > a0 and b1 > b0:
        yield a0, a1, b0, b1


def _match_closely(a: Sequence[int], b: Sequence[int], area: _Area, guard: Guard, found: list[Match]) -> bool:
    """Match an area without anchors; where it is too large, in pieces of the same proportion (then true)."""
    a0, a1, b0, b1 = area
    common = set(a[a0:a1]).intersection(b[b0:b1])
    lefts = [at for at in range(a0, a1) if a[at] in common]
    rights = [at for at in range(b0, b1) if b[at] in common]
    pieces = 1
    while len(lefts) * len(rights) > MAX_CELLS * pieces * pieces:
        pieces += 1
    for piece in range(pieces):
        guard.check()
        some_lefts, some_rights = _piece(lefts, piece, pieces), _piece(rights, piece, pieces)
        blocks = LCSseq.editops([a[at] for at in some_lefts], [b[at] for at in some_rights]).as_matching_blocks()
        for block in blocks:
            found.extend(Match(some_lefts[block.a + at], some_rights[block.b + at], 1) for at in range(block.size))
    return pieces > 1


def _piece(items: list[int], number: int, pieces: int) -> list[int]:
    return items[len(items) * number // pieces : len(items) * (number + 1) // pieces]


def _merged(found: list[Match]) -> list[Match]:
    """In order, with those that follow one another on both sides made one."""
    found.sort()
    merged: list[Match] = []
    for item in found:
        if merged and merged[-1].a + merged[-1].size == item.a and merged[-1].b + merged[-1].size == item.b:
            merged[-1] = Match(merged[-1].a, merged[-1].b, merged[-1].size + item.size)
        else:
            merged.append(item)
    return merged
