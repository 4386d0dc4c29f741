"""A history in which runs of commits that touch only books are one row each, unless a person opened them."""

from __future__ import annotations

from array import array
from bisect import bisect_right
from collections.abc import Iterable, Mapping, Sequence
from collections.abc import Set as AbstractSet
from dataclasses import replace
from itertools import accumulate
from typing import Protocol

from upont_desktop.domain.folds import BookCommitRow, Run, runs
from upont_desktop.domain.query import Query
from upont_desktop.domain.rows import FoldedCommits, HistoryRow
from upont_desktop.graph.contraction import contracted


class UnfoldedHistory(Protocol):
    """A history of commits, a row for each."""

    @property
    def size(self) -> int:
        """The number of rows, one for each commit."""

    def rows(self, first: int, count: int) -> list[HistoryRow]:
        """At most ``count`` rows from row ``first`` on."""

    def row_of(self, commit: str) -> int | None:
        """The row of a commit, if it has one here."""

    def fitting(self, query: Query) -> array[int]:
        """The rows that fit a search, newest first."""

    def book_rows(self) -> Iterable[BookCommitRow]:
        """The rows of commits that touch only books, oldest first."""


class FoldedHistory:
    """Rows of another history, of which some stand for several. ``commits`` is how many it has unfolded."""

    def __init__(self, whole: UnfoldedHistory, opened: AbstractSet[str]) -> None:
        """Runs stay open that hold one of the commits ``opened`` (whole hashes)."""
        self._whole = whole
        found = runs(whole.book_rows())
        self._open = _opened(found, {commit: whole.row_of(commit) for commit in sorted(opened)})
        self._folds = [run for run in found if run not in self._open]
        self._firsts = [run.first for run in self._folds]
        hidden = accumulate((run.length - 1 for run in self._folds), initial=0)
        self._hidden = list(hidden)  # rows left out before each fold, and at last all of them
        self._places = [first - gone for first, gone in zip(self._firsts, self._hidden, strict=False)]

    @property
    def commits(self) -> int:
        """How many commits its rows stand for."""
        return self._whole.size

    @property
    def size(self) -> int:
        """The number of rows, where a fold is one."""
        return self._whole.size - self._hidden[-1]

    def rows(self, first: int, count: int) -> list[HistoryRow]:
        """At most ``count`` rows from row ``first`` on."""
        end = min(first + count, self.size)
        if first >= end:
            return []
        start, last = self._unfolded(first), self._unfolded(end)
        given = self._whole.rows(start, last - start)
        found: list[HistoryRow] = []
        at = 0
        while at < len(given):
            run = self._run_at(start + at)
            if run is None:
                found.append(given[at])
            elif run in self._open:
                found.append(replace(given[at], fold=FoldedCommits(self._open[run], run.length, is_open=True)))
            else:
                found.append(_as_one(given[at : at + run.length]))
            at += run.length if run is not None and run not in self._open else 1
        return found

    def row_of(self, commit: str) -> int | None:
        """The row that a commit is in."""
        row = self._whole.row_of(commit)
        return None if row is None else self._folded(row)

    def fitting(self, query: Query) -> array[int]:
        """The rows of which a commit fits a search, newest first."""
        return array("i", dict.fromkeys(self._folded(row) for row in self._whole.fitting(query)))

    def _run_at(self, row: int) -> Run | None:
        """The run that begins at a row of the whole history, folded or open."""
        at = bisect_right(self._firsts, row) - 1
        if at >= 0 and self._firsts[at] == row:
            return self._folds[at]
        return next((run for run in self._open if run.first == row), None)

    def _folded(self, row: int) -> int:
        """The row here that a row of the whole history is in."""
        at = bisect_right(self._firsts, row) - 1
        if at < 0:
            return row
        run = self._folds[at]
        return self._places[at] if row < run.first + run.length else row - self._hidden[at + 1]

    def _unfolded(self, row: int) -> int:
        """The row of the whole history at which a row here begins; the end, for the end."""
        at = bisect_right(self._places, row) - 1
        if at < 0:
            return row
        return self._firsts[at] if self._places[at] == row else row + self._hidden[at + 1]


def _opened(found: Sequence[Run], rows: Mapping[str, int | None]) -> dict[Run, str]:
    """The runs that hold a commit of ``rows``, with the one that does."""
    firsts = [run.first for run in found]
    held: dict[Run, str] = {}
    for commit, row in rows.items():
        at = bisect_right(firsts, row) - 1 if row is not None else -1
        if row is not None and at >= 0 and row < found[at].first + found[at].length:
            held[found[at]] = commit
    return held


def _as_one(rows: Sequence[HistoryRow]) -> HistoryRow:
    """The row of a run: the newest of its commits, with the lanes and the marks of all."""
    hashes = tuple(row.commit.hash for row in rows)
    fold = FoldedCommits(hashes[-1], len(rows), hashes, rows[-1].commit.author)
    marks = tuple(ref for row in rows for ref in row.refs)
    return replace(rows[0], lanes=contracted([row.lanes for row in rows]), refs=marks, fold=fold)
