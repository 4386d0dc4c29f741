"""The versions of a resource as the rows of a history: its moves, its forks and its origins, across circles."""

from __future__ import annotations

from array import array
from collections import defaultdict
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace

from upont_desktop.domain.commit import Ref
from upont_desktop.domain.information import VersionCounts, version_counts
from upont_desktop.domain.lanes import LaneRow
from upont_desktop.domain.query import Query
from upont_desktop.domain.rows import HistoryRow, VersionDetails
from upont_desktop.graph.lanes import Layout
from upont_desktop.graph.simplify import nearest
from upont_desktop.index.commit_rows import CommitRow
from upont_desktop.index.session import IndexSession
from upont_desktop.index.version_rows import VersionRow
from upont_desktop.service.cross_circle_forks import CrossCircleForks, IndexedVersion, Neighbours
from upont_desktop.service.lineage import ancestors, descendants, describe, newest_first, without_shadows

Refs = Mapping[str, tuple[Ref, ...]]
FLAT = LaneRow(0, 0, 0, 0)
"""The lanes of a row that is joined to none."""


@dataclass(slots=True)
class ResourceHistory:
    """The versions of a resource, what they came from, and what was made from them, in other circles too."""

    session: IndexSession
    refs: Refs
    versions: list[IndexedVersion]
    details: list[VersionDetails]
    lanes: list[LaneRow]
    parents: list[tuple[int, ...]]  # by row: the rows that it was made from
    tip: int = 0  # the row of the newest version of the resource itself

    @property
    def size(self) -> int:
        """The number of rows, one for each version."""
        return len(self.versions)

    @property
    def counts(self) -> VersionCounts:
        """Its own versions, under all its names; those of what it was copied from or to are rows too."""
        beside: defaultdict[int, list[int]] = defaultdict(list)
        for row, above in enumerate(self.parents):
            for other in above if self.details[row].origin is None else ():
                beside[row].append(other)
                beside[other].append(row)
        own, wanted = {self.tip} if self.details else set(), [self.tip] if self.details else []
        while wanted:
            found = [row for row in beside[wanted.pop()] if row not in own]
            own.update(found)
            wanted += found
        return version_counts([self.details[row] for row in sorted(own)])

    def rows(self, first: int, count: int) -> list[HistoryRow]:
        """At most ``count`` rows from row ``first`` on."""
        page = slice(first, first + count)
        wanted: defaultdict[IndexSession, list[int]] = defaultdict(list)
        for session, version in self.versions[page]:
            wanted[session].append(version.commit)
        commits = {session: session.commits.by_id(ids) for session, ids in wanted.items()}
        return [
            HistoryRow(
                commits[session][version.commit].commit,
                lane,
                version.on_head and session is self.session,
                self._refs_of(version) if session is self.session else (),
                details,
            )
            for (session, version), details, lane in zip(
                self.versions[page], self.details[page], self.lanes[page], strict=True
            )
        ]

    def _refs_of(self, version: VersionRow) -> tuple[Ref, ...]:
        """A named version of another resource is no badge of this one."""
        here = self.refs.get(version.resource.commit, ())
        return tuple(ref for ref in here if ref.path is None or ref.path == version.resource.rel_path)

    def row_of(self, commit: str) -> int | None:
        """The first row of a commit."""
        found = (row for row, placed in enumerate(self.versions) if placed.row.resource.commit == commit)
        return next(found, None)

    def fitting(self, query: Query) -> array[int]:
        """The rows that fit a search, newest first: a version fits by its own path and by what it did."""
        wanted: defaultdict[IndexSession, list[int]] = defaultdict(list)
        for session, version in self.versions:
            wanted[session].append(version.commit)
        commits = {session: session.histories.commits(query, ids) for session, ids in wanted.items()}
        resources = {session: session.histories.resources(query) for session in wanted}

        def fits(placed: IndexedVersion) -> bool:
            version, known = placed.row, resources[placed.session]
            if version.commit not in commits[placed.session] or not (known is None or version.resource_id in known):
                return False
            return not query.changes or version.resource.change in query.changes

        return array("i", (row for row, placed in enumerate(self.versions) if fits(placed)))

    def only(self, rows: Sequence[int], *, joined: bool) -> ResourceHistory:
        """The history of some of its rows."""
        near = nearest(enumerate(self.parents), set(rows)) if joined else {}
        places = {row: place for place, row in enumerate(rows)}
        layout = Layout()
        return ResourceHistory(
            self.session,
            self.refs,
            [self.versions[row] for row in rows],
            [self.details[row] for row in rows],
            [layout.push(row, near.get(row, ())) if joined else FLAT for row in rows],
            [tuple(places[parent] for parent in near.get(row, ())) for row in rows],
        )


def resource_history(session: IndexSession, refs: Refs, rel_path: str, neighbours: Neighbours) -> ResourceHistory:
    """The history of the resource at a path; ``neighbours`` are asked for forks across circles."""
    reader = session.versions
    resource = reader.resource_id(rel_path)
    own = reader.of_resource(resource) if resource is not None else []
    family = {row.id: row for row in (*own, *ancestors(reader, own), *descendants(reader, own))}
    across = CrossCircleForks(session, neighbours)
    abroad: dict[tuple[IndexSession, int], IndexedVersion] = {}
    joined: defaultdict[tuple[IndexSession, int], list[tuple[IndexSession, int]]] = defaultdict(list)
    for row in family.values():
        origin = across.origin(row)
        if origin is not None:
            joined[session, row.id].append((origin.session, origin.row.id))
            before = ancestors(origin.session.versions, [origin.row])
            abroad |= {
                (origin.session, found.id): IndexedVersion(origin.session, found) for found in (origin.row, *before)
            }
    for source, fork in across.forks(own):
        joined[fork.session, fork.row.id].append((session, source.id))
        after = descendants(fork.session.versions, [fork.row])
        abroad |= {(fork.session, found.id): IndexedVersion(fork.session, found) for found in (fork.row, *after)}
    return _laid_out(
        session, refs, [*(IndexedVersion(session, row) for row in family.values()), *abroad.values()], joined, resource
    )


def _laid_out(
    session: IndexSession,
    refs: Refs,
    family: Sequence[IndexedVersion],
    joined: Mapping[tuple[IndexSession, int], Sequence[tuple[IndexSession, int]]],
    own: int | None,
) -> ResourceHistory:
    """Describe each circle's versions, put all in one order, and lay the lanes; ``own`` is the resource itself."""
    by_session: defaultdict[IndexSession, list[VersionRow]] = defaultdict(list)
    for placed in family:
        by_session[placed.session].append(placed.row)
    described: dict[tuple[IndexSession, int], VersionDetails] = {}
    parents: dict[tuple[IndexSession, int], list[tuple[IndexSession, int]]] = {}
    order: list[list[IndexedVersion]] = []
    for home, rows in by_session.items():
        shown = without_shadows(newest_first(rows))
        order.append([IndexedVersion(home, row) for row in shown])
        merged: defaultdict[int, list[int]] = defaultdict(list)
        for version, other in home.versions.merged([row.id for row in shown]):
            merged[version].append(other)
        for row, details in zip(shown, describe(home.versions, shown), strict=True):
            described[home, row.id] = details
            parents[home, row.id] = [(home, parent) for parent in (row.previous, *merged[row.id]) if parent]
    versions = _one_order(order, joined)
    places = {(placed.session, placed.row.id): row for row, placed in enumerate(versions)}
    above = [
        tuple(places[parent] for parent in (*parents[key], *joined.get(key, ())) if parent in places) for key in places
    ]
    told = [_with_kin(placed, described, joined, session) for placed in versions]
    tip = next((row for row, at in enumerate(versions) if (at.session, at.row.resource_id) == (session, own)), 0)
    return ResourceHistory(session, refs, versions, told, _lanes(above, tip), above, tip)


def _lanes(parents: Sequence[tuple[int, ...]], tip: int) -> list[LaneRow]:
    """The lanes of the rows: the first is kept for the resource's own versions from the top, so that what was made from
    it before its ``tip``, the row of its newest version, stands on a branch at the side.
    """
    layout = Layout.from_state(((0, tip),)) if parents else Layout()
    lanes = [layout.push(row, wanted) for row, wanted in enumerate(parents)]
    for row in range(min(tip + 1, len(lanes))):  # nothing comes down to the tip
        lanes[row] = lanes[row]._replace(through=lanes[row].through & ~1, into=lanes[row].into & ~1)
    return lanes


def _one_order(
    circles: Sequence[Sequence[IndexedVersion]],
    joined: Mapping[tuple[IndexSession, int], Sequence[tuple[IndexSession, int]]],
) -> list[IndexedVersion]:
    """Merge the orders of several circles: by date, but no version before one that was made from it."""
    if len(circles) == 1:
        return list(circles[0])
    times = {
        (placed.session, placed.row.id): commit.commit.committer.time
        for circle in circles
        for placed, commit in zip(circle, _commits(circle), strict=True)
    }
    waiting: defaultdict[tuple[IndexSession, int], int] = defaultdict(int)
    for child, sources in joined.items():
        if child in times:
            for source in sources:
                waiting[source] += 1
    ahead = [list(reversed(circle)) for circle in circles]
    order: list[IndexedVersion] = []
    while any(ahead):
        heads = [circle[-1] for circle in ahead if circle]
        free = [placed for placed in heads if not waiting[placed.session, placed.row.id]] or heads
        chosen = max(free, key=lambda placed: times[placed.session, placed.row.id])
        next(circle for circle in ahead if circle and circle[-1] is chosen).pop()
        order.append(chosen)
        for source in joined.get((chosen.session, chosen.row.id), ()):
            waiting[source] -= 1
    return order


def _commits(circle: Sequence[IndexedVersion]) -> list[CommitRow]:
    found = circle[0].session.commits.by_id([placed.row.commit for placed in circle]) if circle else {}
    return [found[placed.row.commit] for placed in circle]


def _with_kin(
    placed: IndexedVersion,
    described: Mapping[tuple[IndexSession, int], VersionDetails],
    joined: Mapping[tuple[IndexSession, int], Sequence[tuple[IndexSession, int]]],
    home: IndexSession,
) -> VersionDetails:
    """The details of a version, with its origin and its forks in other circles."""
    key = (placed.session, placed.row.id)
    details = described[key]
    sources = joined.get(key, ())
    if sources:
        origin = described[sources[0]].resource
        details = replace(details, origin=origin, previous=details.previous or origin)
    if placed.session is home:
        forks = [
            described[child].resource for child, sources in joined.items() if key in sources and child in described
        ]
        if forks:
            details = replace(details, forks=(*details.forks, *forks))
    return details
