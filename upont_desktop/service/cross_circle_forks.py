"""Forks across circles: where a resource came from in another circle, and what others made of it.

A trailer says so outright, by the commit's hash. Without one, the same content in another circle does, if it was there
earlier: the clones share no history, so dates decide. Nothing of this is stored, and no number depends on it.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import replace
from typing import NamedTuple

from upont_desktop.domain.resource import ChangeKind, Resource
from upont_desktop.domain.rows import VersionDetails
from upont_desktop.index.session import IndexSession
from upont_desktop.index.version_rows import VersionRow
from upont_desktop.indexer.moves import EMPTY_BLOBS, MOST_PATHS, best_source

Neighbours = Callable[[], Sequence[IndexSession]]
"""Gives the open indexes of the other circles."""


class IndexedVersion(NamedTuple):
    """A version with the index that it lives in."""

    session: IndexSession
    row: VersionRow


def no_neighbours() -> Sequence[IndexSession]:
    """The indexes of other circles, of a circle that is read by itself."""
    return ()


class CrossCircleForks:
    """Asks the other circles about versions of one."""

    def __init__(self, session: IndexSession, neighbours: Neighbours) -> None:
        """``session`` is the circle that is asked about."""
        self._session = session
        self._neighbours = neighbours

    def origin(self, row: VersionRow) -> IndexedVersion | None:
        """The version in another circle that a first version was made from."""
        if row.previous or row.resource.change not in {ChangeKind.ADDED, ChangeKind.FORKED}:
            return None
        named = self._session.versions.origin(row.id)
        if named is not None:
            return self._named(*named)
        return self._same_content(row) if row.resource.change is ChangeKind.ADDED else None

    def _named(self, circle: str, path: str, commit_hash: str) -> IndexedVersion | None:
        sessions = sorted(self._neighbours(), key=lambda session: session.path.stem != circle)
        for session in sessions:
            commit = session.commits.id_of(commit_hash)
            resource = session.versions.resource_id(path)
            if commit is not None and resource is not None:
                version = session.versions.effective(resource, commit)
                found = session.versions.by_id([version]).get(version)
                if found is not None:
                    return IndexedVersion(session, found)
        return None

    def _same_content(self, row: VersionRow) -> IndexedVersion | None:
        blob = _telling_blob(row)
        if blob is None:
            return None
        made = _time(self._session, row)
        for session in self._neighbours():
            rows = session.versions.holding(blob)
            if len({found.resource_id for found in rows}) > MOST_PATHS:
                continue
            earlier = [found for found in rows if _time(session, found) < made]
            best = best_source(row.resource.rel_path, {found.resource.rel_path for found in earlier})
            if best is not None:
                last = [found for found in earlier if found.resource.rel_path == best][-1]
                return IndexedVersion(session, last)
        return None

    def forks(self, rows: Iterable[VersionRow]) -> list[tuple[VersionRow, IndexedVersion]]:
        """First versions in other circles that were made from ``rows``, each with the one that it was made from."""
        own = [row for row in rows if row.resource.exists]
        by_commit = {row.resource.commit: row for row in own}
        paths = {row.resource.rel_path for row in own}
        found: list[tuple[VersionRow, IndexedVersion]] = []
        for session in self._neighbours():
            for fork, path, commit in session.versions.forked_from_elsewhere(by_commit):
                if path in paths:
                    found.append((by_commit[commit], IndexedVersion(session, fork)))
            found += self._copies(own, session)
        return found

    def _copies(self, own: Sequence[VersionRow], session: IndexSession) -> list[tuple[VersionRow, IndexedVersion]]:
        found: list[tuple[VersionRow, IndexedVersion]] = []
        seen: set[int] = set()
        for row in own:
            blob = _telling_blob(row)
            rows = session.versions.holding(blob) if blob is not None else []
            if not rows or len({copy.resource_id for copy in rows}) > MOST_PATHS:
                continue
            made = _time(self._session, row)
            for copy in rows:
                first = copy.resource.change is ChangeKind.ADDED and not copy.previous
                if first and copy.id not in seen and made < _time(session, copy):
                    seen.add(copy.id)
                    found.append((row, IndexedVersion(session, copy)))
        return found


def _telling_blob(row: VersionRow) -> bytes | None:
    """The blob of a version, where its sameness means something."""
    blob = bytes.fromhex(row.resource.blob) if row.resource.blob else None
    return None if blob in EMPTY_BLOBS else blob


def _time(session: IndexSession, row: VersionRow) -> int:
    return session.commits.by_id([row.commit])[row.commit].commit.committer.time


def with_kin_abroad(
    across: CrossCircleForks, rows: Sequence[VersionRow], details: Iterable[VersionDetails]
) -> Iterator[VersionDetails]:
    """Details of versions, with their origins and forks in other circles added."""
    forks: defaultdict[int, list[Resource]] = defaultdict(list)
    for source, fork in across.forks(rows):
        forks[source.id].append(fork.row.resource)
    for row, item in zip(rows, details, strict=True):
        origin = across.origin(row)
        found = item
        if origin is not None:
            resource = origin.row.resource
            found = replace(found, origin=resource, previous=found.previous or resource)
        if forks[row.id]:
            found = replace(found, forks=(*found.forks, *forks[row.id]))
        yield found
