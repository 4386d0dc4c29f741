"""The rows of a history: the whole circle, a folder, a resource."""

from __future__ import annotations

from bisect import bisect_left
from collections import defaultdict
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from typing import assert_never

from upont_desktop.domain.commit import Ref
from upont_desktop.domain.history import HistoryRow, InFolder, Lanes, OfResource, Scope, VersionDetails, WholeCircle
from upont_desktop.graph.lanes import LaneRow, Layout
from upont_desktop.graph.simplify import nearest
from upont_desktop.index.session import IndexSession
from upont_desktop.index.version_rows import VersionRow
from upont_desktop.service.lineage import ancestors, descendants, describe, newest_first, without_shadows

Refs = Mapping[str, tuple[Ref, ...]]


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
        """Rows from ``first`` on."""
        page = self.session.commits.page(self.top - first, count) if first < self.size else []
        return [HistoryRow(row.commit, row.lanes, row.on_head, self.refs.get(row.commit.hash, ())) for row in page]

    def row_of(self, commit: str) -> int | None:
        """The row of a commit."""
        found = self.session.commits.by_hash(commit)
        return None if found is None else self.top - found.position


@dataclass(slots=True)
class FolderHistory:
    """The commits that touched a folder, each joined to the nearest ones before it."""

    session: IndexSession
    refs: Refs
    positions: list[int]
    _lanes: list[LaneRow] = field(default_factory=list)

    @property
    def size(self) -> int:
        """How many commits."""
        return len(self.positions)

    def rows(self, first: int, count: int) -> list[HistoryRow]:
        """Rows from ``first`` on; the lanes of the whole are laid out at the first call."""
        lanes = self.lanes()[first : first + count]
        page = self.session.commits.at_positions(self.positions[first : first + count])
        return [
            HistoryRow(row.commit, Lanes(*lane), row.on_head, self.refs.get(row.commit.hash, ()))
            for row, lane in zip(page, lanes, strict=False)
        ]

    def lanes(self) -> list[LaneRow]:
        """The lanes of every row."""
        if not self._lanes and self.positions:
            edges = self.session.commits.edges(self.positions[-1], self.positions[0])
            joined = nearest(edges, set(self.positions))
            layout = Layout()
            self._lanes = [layout.push(position, joined.get(position, ())) for position in self.positions]
        return self._lanes

    def row_of(self, commit: str) -> int | None:
        """The row of a commit, if it touched the folder."""
        found = self.session.commits.by_hash(commit)
        if found is None:
            return None
        row = bisect_left(self.positions, -found.position, key=lambda position: -position)
        return row if row < len(self.positions) and self.positions[row] == found.position else None


@dataclass(slots=True)
class ResourceHistory:
    """The versions of a resource, what they came from, and what was made from them."""

    session: IndexSession
    refs: Refs
    versions: list[VersionRow]
    details: list[VersionDetails]
    lanes: list[LaneRow]

    @property
    def size(self) -> int:
        """How many versions."""
        return len(self.versions)

    def rows(self, first: int, count: int) -> list[HistoryRow]:
        """Rows from ``first`` on."""
        page = slice(first, first + count)
        commits = self.session.commits.by_id(version.commit for version in self.versions[page])
        return [
            HistoryRow(
                commits[version.commit].commit,
                Lanes(*lane),
                version.on_head,
                self._refs_of(version),
                details,
            )
            for version, details, lane in zip(self.versions[page], self.details[page], self.lanes[page], strict=True)
            if version.commit in commits
        ]

    def _refs_of(self, version: VersionRow) -> tuple[Ref, ...]:
        """A named version of another resource is no badge of this one."""
        here = self.refs.get(version.resource.commit, ())
        return tuple(ref for ref in here if ref.path is None or ref.path == version.resource.rel_path)

    def row_of(self, commit: str) -> int | None:
        """The first row of a commit."""
        return next((row for row, version in enumerate(self.versions) if version.resource.commit == commit), None)


History = WholeHistory | FolderHistory | ResourceHistory


def open_history(session: IndexSession, scope: Scope, refs: Refs) -> History:
    """The rows of a scope, as the index stands now."""
    match scope:
        case WholeCircle():
            facts = session.facts()
            return WholeHistory(session, refs, facts.top, facts.commits)
        case InFolder(folder):
            return FolderHistory(session, refs, session.versions.positions_below(folder))
        case OfResource(rel_path):
            return _resource_history(session, refs, rel_path)
        case _:
            assert_never(scope)


def _resource_history(session: IndexSession, refs: Refs, rel_path: str) -> ResourceHistory:
    reader = session.versions
    resource = reader.resource_id(rel_path)
    own = reader.of_resource(resource) if resource is not None else []
    family = {row.id: row for row in (*own, *ancestors(reader, own), *descendants(reader, own))}
    versions = without_shadows(newest_first(family.values()))
    shown = {row.id for row in versions}
    merged: defaultdict[int, list[int]] = defaultdict(list)
    for version, other in reader.merged([row.id for row in versions]):
        merged[version].append(other)
    layout = Layout()
    lanes = [
        layout.push(row.id, [parent for parent in (row.previous, *merged[row.id]) if parent in shown])
        for row in versions
    ]
    return ResourceHistory(session, refs, versions, describe(reader, versions), lanes)
