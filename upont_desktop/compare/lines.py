"""Two lists of lines compared: rows side by side, with changed words, moved blocks and folds."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterable, Iterator, Sequence
from typing import NamedTuple

from upont_desktop.compare.edits import Edit, edits_between, moved_lines, slid, without_chance_matches
from upont_desktop.compare.guard import Guard
from upont_desktop.compare.matching import match, numbered
from upont_desktop.compare.words import alike, changed_middle, changed_words, visible_words
from upont_desktop.domain.content.limits import CompareOptions
from upont_desktop.domain.content.text import Row, RowKind, Rows, Spans

_LEAST_ALIKE = 0.4
_MAX_TABLE = 2_500
"""The largest product of removed and added lines of one stretch that are all compared with each other."""
_MAX_ALIKE = 150_000
_MAX_WORDS = 12_000
_VARYING = re.compile(r"[\s\d]+")


class LineComparison(NamedTuple):
    """The rows, how many lines of each kind there are, and whether a part was matched coarsely."""

    rows: Rows
    counts: Counter[RowKind]
    coarse: bool


def compare_lines(left: Sequence[str], right: Sequence[str], options: CompareOptions, guard: Guard) -> LineComparison:
    """Compare two texts line by line; raises what :meth:`Guard.check` raises."""
    a, b = _numbers(left, right, ignore_whitespace=options.ignore_whitespace)
    matching = match(a, b, guard)
    matches = without_chance_matches(matching.matches, left, len(a), len(b))
    edits = slid(edits_between(matches, len(a), len(b)), a, b, left, right)
    moved = moved_lines(edits, a, b, left, guard)
    changes = _Changes(left, right, moved, options, guard)
    rows = tuple(_rows(edits, changes, len(left), options.context))
    return LineComparison(rows, Counter(row.kind for row in rows), matching.coarse)


def whole(count: int, kind: RowKind, guard: Guard) -> Rows:
    """The rows of a text that is on one side only."""
    if kind is RowKind.ADDED:
        return tuple(Row(kind, None, at) for at in guard.watched(range(count), every=8192))
    return tuple(Row(kind, at, None) for at in guard.watched(range(count), every=8192))


def _numbers(left: Sequence[str], right: Sequence[str], *, ignore_whitespace: bool) -> list[list[int]]:
    if not ignore_whitespace:
        return numbered(left, right)
    return numbered((" ".join(line.split()) for line in left), (" ".join(line.split()) for line in right))


def _rows(edits: Iterable[Edit], changes: _Changes, length: int, context: int) -> Iterator[Row]:
    a = b = 0
    for edit in edits:
        yield from _unchanged(a, b, edit.a0 - a, 0 if not a and not b else context, context)
        yield from changes.rows(edit)
        a, b = edit.a1, edit.b1
    yield from _unchanged(a, b, length - a, 0 if not a and not b else context, 0)


def _unchanged(a: int, b: int, size: int, before: int, after: int) -> Iterator[Row]:
    """A stretch of unchanged lines: what is further than the context is folded, unless it is a single line."""
    hidden = size - before - after
    if hidden <= 1:
        before, hidden = size, 0
    for at in range(before):
        yield Row(RowKind.SAME, a + at, b + at)
    if hidden:
        yield Row(RowKind.FOLD, a + before, b + before, size=hidden)
    for at in range(before + hidden, size):
        yield Row(RowKind.SAME, a + at, b + at)


class _Changes:
    """Makes the rows of changed stretches, with budgets that bound the work of the whole comparison."""

    def __init__(
        self, left: Sequence[str], right: Sequence[str], moved: dict[int, int], options: CompareOptions, guard: Guard
    ) -> None:
        self._left, self._right = left, right
        self._moved_from = moved
        self._moved_to = {there: at for at, there in moved.items()}
        self._options = options
        self._guard = guard
        self._alike_left = _MAX_ALIKE
        self._words_left = _MAX_WORDS

    def rows(self, edit: Edit) -> Iterator[Row]:
        self._guard.check()
        removed = [at for at in range(edit.a0, edit.a1) if at not in self._moved_from]
        added = [at for at in range(edit.b0, edit.b1) if at not in self._moved_to]
        a, b = edit.a0, edit.b0
        for left, right in self._pairs(removed, added):
            yield from self._alone(a, left, b, right)
            yield Row(RowKind.CHANGED, left, right, *self._spans(left, right))
            a, b = left + 1, right + 1
        yield from self._alone(a, edit.a1, b, edit.b1)

    def _alone(self, a0: int, a1: int, b0: int, b1: int) -> Iterator[Row]:
        """Lines that have no partner opposite."""
        for at in range(a0, a1):
            there = self._moved_from.get(at)
            yield Row(RowKind.REMOVED if there is None else RowKind.MOVED_FROM, at, None, other=there)
        for at in range(b0, b1):
            there = self._moved_to.get(at)
            yield Row(RowKind.ADDED if there is None else RowKind.MOVED_TO, None, at, other=there)

    def _spans(self, left: int, right: int) -> tuple[Spans, Spans]:
        a, b = self._left[left], self._right[right]
        self._words_left -= 1
        if self._words_left < 0:
            return changed_middle(a, b)
        spans_a, spans_b = changed_words(a, b, self._guard)
        if self._options.ignore_whitespace:
            return _visible(a, spans_a), _visible(b, spans_b)
        return spans_a, spans_b

    def _pairs(self, removed: list[int], added: list[int]) -> list[tuple[int, int]]:
        """The removed and added lines that are one changed line, in order."""
        if not removed or not added:
            return []
        if len(removed) * len(added) <= _MAX_TABLE:
            return self._pairs_by_table(removed, added)
        first, second = numbered(
            (_VARYING.sub("", self._left[at]).lower() for at in removed),
            (_VARYING.sub("", self._right[at]).lower() for at in added),
        )
        pairs: list[tuple[int, int]] = []
        a = b = 0
        for found in (*match(first, second, self._guard).matches, None):
            end_a, end_b = (found.a, found.b) if found else (len(removed), len(added))
            pairs.extend(self._pairs_by_piece(removed[a:end_a], added[b:end_b]))
            if found:
                pairs.extend((removed[found.a + at], added[found.b + at]) for at in range(found.size))
                a, b = end_a + found.size, end_b + found.size
        return pairs

    def _pairs_by_piece(self, removed: list[int], added: list[int]) -> Iterator[tuple[int, int]]:
        """Line against line where there are as many on both sides; else by tables of neighbours."""
        if not removed or not added:
            return
        if len(removed) == len(added) and len(removed) * len(added) > _MAX_TABLE:
            for left, right in zip(removed, added, strict=True):
                if self._alikeness(left, right) >= _LEAST_ALIKE:
                    yield left, right
            return
        pieces = 1
        while len(removed) * len(added) > _MAX_TABLE * pieces * pieces:
            pieces += 1
        for piece in range(pieces):
            lefts = removed[len(removed) * piece // pieces : len(removed) * (piece + 1) // pieces]
            rights = added[len(added) * piece // pieces : len(added) * (piece + 1) // pieces]
            yield from self._pairs_by_table(lefts, rights)

    def _alikeness(self, left: int, right: int) -> float:
        self._alike_left -= 1
        if self._alike_left < 0:
            return 0.0
        a, b = self._left[left].strip(), self._right[right].strip()
        return alike(a, b, visible_words(a), visible_words(b))

    def _pairs_by_table(self, removed: list[int], added: list[int]) -> list[tuple[int, int]]:
        """The pairs, in order, whose likeness sums up highest (the textbook's alignment table)."""
        self._alike_left -= len(removed) * len(added)
        if self._alike_left < 0 or not removed or not added:
            return []
        self._guard.check()
        likeness = self._likeness(removed, added)
        best = [[0.0] * (len(added) + 1)]
        for row in likeness:
            above, here = best[-1], [0.0]
            for at, value in enumerate(row):
                here.append(max(above[at + 1], here[-1], above[at] + value if value else 0.0))
            best.append(here)
        pairs: list[tuple[int, int]] = []
        a, b = len(removed), len(added)
        while a and b:
            if best[a][b] == best[a - 1][b]:
                a -= 1
            elif best[a][b] == best[a][b - 1]:
                b -= 1
            else:
                a, b = a - 1, b - 1
                pairs.append((removed[a], added[b]))
        pairs.reverse()
        return pairs

    def _likeness(self, removed: list[int], added: list[int]) -> list[list[float]]:
        lefts = [self._left[at].strip() for at in removed]
        rights = [self._right[at].strip() for at in added]
        left_words, right_words = [visible_words(line) for line in lefts], [visible_words(line) for line in rights]
        table = []
        for line, words in zip(lefts, left_words, strict=True):
            row = (alike(line, other, words, more) for other, more in zip(rights, right_words, strict=True))
            table.append([value if value >= _LEAST_ALIKE else 0.0 for value in row])
        return table


def _visible(line: str, spans: Spans) -> Spans:
    """The spans that hold more than blanks."""
    return tuple((start, end) for start, end in spans if not line[start:end].isspace())
