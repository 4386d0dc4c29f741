"""Two lists of lines compared: rows side by side, with changed words, moved blocks and folds."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Iterator, Sequence
from typing import NamedTuple

from upont_desktop.compare.edits import Edit, edits_between, moved_lines, slid, without_chance_matches
from upont_desktop.compare.guard import Guard
from upont_desktop.compare.part_pairer import PartCriteria, PartPairer
from upont_desktop.compare.sequence_matcher import match, numbered
from upont_desktop.compare.word_diff import alike, changed_middle, changed_words
from upont_desktop.domain.content.limits import CompareOptions
from upont_desktop.domain.content.text import ComparedRow, RowKind, Rows, Spans

_MAX_WORDS = 12_000
"""How many changed lines are looked at word by word."""
_NO_DIGITS = str.maketrans("", "", "0123456789")


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
        return tuple(ComparedRow(kind, None, at) for at in guard.watched(range(count), every=8192))
    return tuple(ComparedRow(kind, at, None) for at in guard.watched(range(count), every=8192))


def _numbers(left: Sequence[str], right: Sequence[str], *, ignore_whitespace: bool) -> list[list[int]]:
    if not ignore_whitespace:
        return numbered(left, right)
    return numbered((" ".join(line.split()) for line in left), (" ".join(line.split()) for line in right))


def _rows(edits: Iterable[Edit], changes: _Changes, length: int, context: int) -> Iterator[ComparedRow]:
    a = b = 0
    for edit in edits:
        yield from _unchanged(a, b, edit.a0 - a, 0 if not a and not b else context, context)
        yield from changes.rows(edit)
        a, b = edit.a1, edit.b1
    yield from _unchanged(a, b, length - a, 0 if not a and not b else context, 0)


def _unchanged(a: int, b: int, size: int, before: int, after: int) -> Iterator[ComparedRow]:
    """A stretch of unchanged lines: what is further than the context is folded, unless it is a single line."""
    hidden = size - before - after
    if hidden <= 1:
        before, hidden = size, 0
    for at in range(before):
        yield ComparedRow(RowKind.SAME, a + at, b + at)
    if hidden:
        yield ComparedRow(RowKind.FOLD, a + before, b + before, size=hidden)
    for at in range(before + hidden, size):
        yield ComparedRow(RowKind.SAME, a + at, b + at)


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
        self._pairing = PartPairer(_line_parts(left, right), guard)
        self._words_left = _MAX_WORDS

    def rows(self, edit: Edit) -> Iterator[ComparedRow]:
        self._guard.check()
        removed = [at for at in range(edit.a0, edit.a1) if at not in self._moved_from]
        added = [at for at in range(edit.b0, edit.b1) if at not in self._moved_to]
        a, b = edit.a0, edit.b0
        for left, right in self._pairing.pairs(removed, added):
            yield from self._alone(a, left, b, right)
            yield self._pair(left, right)
            a, b = left + 1, right + 1
        yield from self._alone(a, edit.a1, b, edit.b1)

    def _alone(self, a0: int, a1: int, b0: int, b1: int) -> Iterator[ComparedRow]:
        """Lines that have no partner opposite."""
        for at in range(a0, a1):
            there = self._moved_from.get(at)
            yield ComparedRow(RowKind.REMOVED if there is None else RowKind.MOVED_FROM, at, None, other=there)
        for at in range(b0, b1):
            there = self._moved_to.get(at)
            yield ComparedRow(RowKind.ADDED if there is None else RowKind.MOVED_TO, None, at, other=there)

    def _pair(self, left: int, right: int) -> ComparedRow:
        if self._left[left] == self._right[right]:  # A coarse matching may have missed it.
            return ComparedRow(RowKind.SAME, left, right)
        return ComparedRow(RowKind.CHANGED, left, right, *self._spans(left, right))

    def _spans(self, left: int, right: int) -> tuple[Spans, Spans]:
        a, b = self._left[left], self._right[right]
        self._words_left -= 1
        if self._words_left < 0:
            return changed_middle(a, b)
        spans_a, spans_b = changed_words(a, b, self._guard)
        if self._options.ignore_whitespace:
            return _visible(a, spans_a), _visible(b, spans_b)
        return spans_a, spans_b


def _line_parts(left: Sequence[str], right: Sequence[str]) -> PartCriteria:
    def likeness(removed: Sequence[int], added: Sequence[int]) -> list[list[float]]:
        rights = [right[at].strip() for at in added]
        return [_likeness(left[at].strip(), rights) for at in removed]

    return PartCriteria(likeness, lambda at: _what_stays(left[at]) or at, lambda at: _what_stays(right[at]) or -1 - at)


def _likeness(line: str, others: Sequence[str]) -> list[float]:
    """How alike a line is to others; braces and the like are no line that changed into another."""
    if not any(map(str.isalnum, line)):
        return [0.0] * len(others)
    return [alike(line, other) for other in others]


def _what_stays(line: str) -> str:
    """A line without what usually varies: blanks, numbers, case. Empty where it says nothing."""
    stays = "".join(line.split()).translate(_NO_DIGITS).lower()
    return stays if any(map(str.isalpha, stays)) else ""


def _visible(line: str, spans: Spans) -> Spans:
    """The spans that hold more than blanks."""
    return tuple((start, end) for start, end in spans if not line[start:end].isspace())
