"""The rows of a history: the whole circle, a folder, a resource, or those of them that fit a search."""

from __future__ import annotations

from array import array
from bisect import bisect_left
from collections import defaultdict
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from typing import TypeAlias, assert_never

from upont_desktop.domain.commit import Ref
from upont_desktop.domain.folds import BookCommitRow
from upont_desktop.domain.lanes import LaneRow
from upont_desktop.domain.query import Query
from upont_desktop.domain.rows import HistoryRow
from upont_desktop.domain.scopes import FilteredScope, FoldedScope, InFolder, OfResource, Scope, Shown, WholeCircle
from upont_desktop.graph.lanes import Layout
from upont_desktop.graph.simplify import nearest
from upont_desktop.index.session import IndexSession
from upont_desktop.service.cross_circle_forks import Neighbours
from upont_desktop.service.folded_history import FoldedHistory
from upont_desktop.service.resource_history import FLAT, Refs, ResourceHistory, resource_history

Share = Callable[[Shown, Callable[[], "SelectedCommits"]], "SelectedCommits"]
"""Gives what was worked out for a history, by this thread or another, or works it out."""


def refs_by_commit(refs: Sequence[Ref]) -> Refs:
    """The refs that point at each commit."""
    found: defaultdict[str, list[Ref]] = defaultdict(list)
    for ref in refs:
        found[ref.commit].append(ref)
    return {commit: tuple(some) for commit, some in found.items()}


@dataclass(slots=True)
class WholeHistory:
    """Every commit: positions have no gaps, so a row is found by arithmetic."""

    session: IndexSession
    refs: Refs
    top: int
    size: int

    def rows(self, first: int, count: int) -> list[HistoryRow]:
        """At most ``count`` rows from row ``first`` on."""
        page = self.session.commits.page(self.top - first, count) if first < self.size else []
        return [HistoryRow(row.commit, row.lanes, row.on_head, self.refs.get(row.commit.hash, ())) for row in page]

    def row_of(self, commit: str) -> int | None:
        """The row of a commit."""
        found = self.session.commits.by_hash(commit)
        return None if found is None else self.top - found.position

    def book_rows(self) -> list[BookCommitRow]:
        """The rows of commits that touch only books, oldest first."""
        found = self.session.commits.of_books()
        return [BookCommitRow(self.top - position, time, on_head) for position, time, on_head in found]

    def fitting(self, query: Query) -> array[int]:
        """The rows that fit a search, newest first."""
        return array("i", (self.top - position for position in self.session.histories.positions(query)))


@dataclass(slots=True)
class SelectedCommits:
    """The positions of some commits, newest first, and the lanes that join each to the nearest before it."""

    positions: array[int]
    lanes: list[LaneRow]


@dataclass(slots=True)
class SomeHistory:
    """Some commits: those that touched a folder, or fit a search."""

    session: IndexSession
    refs: Refs
    chosen: SelectedCommits
    folder: str

    @property
    def size(self) -> int:
        """The number of rows, one for each commit that was selected."""
        return len(self.chosen.positions)

    def rows(self, first: int, count: int) -> list[HistoryRow]:
        """At most ``count`` rows from row ``first`` on."""
        lanes = self.chosen.lanes[first : first + count] or [FLAT] * count
        page = self.session.commits.at_positions(self.chosen.positions[first : first + count])
        return [
            HistoryRow(row.commit, lane, row.on_head, self.refs.get(row.commit.hash, ()))
            for row, lane in zip(page, lanes, strict=False)
        ]

    def row_of(self, commit: str) -> int | None:
        """The row of a commit, if it has one here."""
        found = self.session.commits.by_hash(commit)
        return None if found is None else self._row_at(found.position)

    def _row_at(self, position: int) -> int | None:
        positions = self.chosen.positions
        row = bisect_left(positions, -position, key=lambda one: -one)
        return row if row < len(positions) and positions[row] == position else None

    def book_rows(self) -> Iterator[BookCommitRow]:
        """The rows of commits that touch only books, oldest first."""
        for position, time, on_head in self.session.commits.of_books():
            row = self._row_at(position)
            if row is not None:
                yield BookCommitRow(row, time, on_head)

    def fitting(self, query: Query) -> array[int]:
        """The rows that fit a search, newest first."""
        wanted = set(self.session.histories.positions(query, self.folder))
        return array("i", (row for row, position in enumerate(self.chosen.positions) if position in wanted))


History: TypeAlias = WholeHistory | SomeHistory | ResourceHistory | FoldedHistory


def open_history(session: IndexSession, shown: Shown, refs: Refs, neighbours: Neighbours, share: Share) -> History:
    """The rows of a history, as the index stands now; ``neighbours`` are asked for forks across circles."""
    match shown:
        case FoldedScope(whole, opened):
            return FoldedHistory(_open_commits(session, whole, refs, share), opened)
        case OfResource(rel_path):
            return resource_history(session, refs, rel_path, neighbours)
        case FilteredScope(OfResource(rel_path), query, joined):
            whole_resource = resource_history(session, refs, rel_path, neighbours)
            return whole_resource.only(whole_resource.fitting(query), joined=joined)
        case _:
            return _open_commits(session, shown, refs, share)


def _open_commits(
    session: IndexSession, shown: WholeCircle | InFolder | FilteredScope, refs: Refs, share: Share
) -> WholeHistory | SomeHistory:
    match shown:
        case WholeCircle():
            facts = session.facts()
            return WholeHistory(session, refs, facts.top, facts.commits)
        case InFolder(folder):
            chosen = share(shown, lambda: _choose(session, session.versions.positions_below(folder), joined=True))
            return SomeHistory(session, refs, chosen, folder)
        case FilteredScope(scope, query, joined):
            folder = _folder_of(scope)
            chosen = share(shown, lambda: _choose(session, session.histories.positions(query, folder), joined=joined))
            return SomeHistory(session, refs, chosen, folder)
        case _:
            assert_never(shown)


def _folder_of(scope: Scope) -> str:
    return scope.folder if isinstance(scope, InFolder) else ""


def _choose(session: IndexSession, positions: Sequence[int], *, joined: bool) -> SelectedCommits:
    """Lay the lanes of some commits. Loops rather than one long call: other threads want their turn."""
    some = array("i", positions)
    if not joined or not some:
        return SelectedCommits(some, [])
    kept: set[int] = set()
    for position in some:
        kept.add(position)
    near = nearest(session.commits.edges(some[-1], some[0]), kept)
    layout = Layout()
    return SelectedCommits(some, [layout.push(position, near.get(position, ())) for position in some])
