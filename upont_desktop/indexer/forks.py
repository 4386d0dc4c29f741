"""Forks: first versions whose content was copied from another resource (ARCHITECTURE, section 3).

A commit's ``Forked-from`` trailer says so outright. Otherwise the blob does, where a resource that a reader of the
first parent sees holds it, or held it before: the origin depends on ancestors alone, so every clone finds the same.
What other branches and other circles know of the same blob is asked when a history is shown, and not stored.
"""

from __future__ import annotations

import sqlite3
from collections import OrderedDict
from collections.abc import Iterable, Mapping
from dataclasses import dataclass

from upont_desktop.domain.resource import ChangeKind
from upont_desktop.index.values import loaded, stored
from upont_desktop.index.version_at_commit import VersionAtCommit
from upont_desktop.indexer.blob_timeline import BlobTimeline, Sightings
from upont_desktop.indexer.moves import EMPTY_BLOBS, MOST_PATHS, SourceCandidates, best_source
from upont_desktop.repository.trailers import ForkOrigin

_COPIES = """
SELECT id, resource, commit_id, blob FROM versions AS copy
WHERE change = :added AND mode != 0 AND id >= :first
AND EXISTS (SELECT 1 FROM versions WHERE blob = copy.blob AND resource != copy.resource)
ORDER BY id
"""
_MOST_TIMELINES = 64
"""Blobs whose history is held in memory at once."""


def trailer_paths(origins: Iterable[ForkOrigin], paths: Iterable[str]) -> list[str]:
    """Which of ``paths``, touched by the commit, its trailers speak of."""
    named = {path for origin in origins for path in origin.paths}
    every = any(not origin.paths for origin in origins)
    return [path for path in paths if path in named or (every and not path.startswith(".upont/"))]


def find_forks(connection: sqlite3.Connection, origins: Mapping[int, tuple[ForkOrigin, ...]], first: int = 1) -> None:
    """Find the origins of versions from id ``first`` on; ``origins`` are the trailers by commit id."""
    finder = _Finder(connection)
    for commit, trailers in sorted(origins.items()):
        finder.follow_trailers(commit, trailers, first)
    finder.tie_trailers()
    finder.find_copies(first)


@dataclass(frozen=True, slots=True)
class _Sources:
    """What one parent of a commit has of a blob: paths at which it stands, and those at which it stood once."""

    standing: SourceCandidates
    once: SourceCandidates


class _Finder:
    def __init__(self, connection: sqlite3.Connection) -> None:
        self._cursor: sqlite3.Cursor = connection.cursor()
        self._effective = VersionAtCommit(connection)
        self._timelines: OrderedDict[bytes, BlobTimeline] = OrderedDict()

    def follow_trailers(self, commit: int, trailers: tuple[ForkOrigin, ...], first: int) -> None:
        rows = self._cursor.execute(
            "SELECT versions.id, rel_path FROM versions JOIN resources ON resources.id = resource"
            " WHERE commit_id = ? AND change = ? AND versions.id >= ? ORDER BY rel_path",
            (commit, ChangeKind.FORKED, first),
        ).fetchall()
        free = [origin for origin in trailers if not origin.paths]
        for version, stored_path in rows:
            path = loaded(stored_path)
            origin = next((origin for origin in trailers if path in origin.paths), None)
            if origin is None and free:
                wanted = best_source(path, [origin.path for origin in free])
                origin = next(origin for origin in free if origin.path == wanted)
            if origin is not None:
                self._keep(version, origin)

    def _keep(self, version: int, origin: ForkOrigin) -> None:
        self._cursor.execute(
            "INSERT OR REPLACE INTO origins(version, circle, rel_path, commit_hash) VALUES (?, ?, ?, ?)",
            (version, origin.circle, stored(origin.path), origin.commit),
        )

    def tie_trailers(self) -> None:
        """Join every fork to what its trailer names: the commit may have come, or gone, since the last run."""
        rows = self._cursor.execute("SELECT version, rel_path, commit_hash FROM origins").fetchall()
        for version, path, commit in rows:
            source = self._named(path, commit) or None
            self._cursor.execute(
                "UPDATE versions SET previous = ? WHERE id = ? AND change = ?", (source, version, ChangeKind.FORKED)
            )

    def _named(self, path: str | bytes, commit_hash: str) -> int:
        """The version that a trailer names, where it is in this clone."""
        commit = self._cursor.execute("SELECT id FROM commits WHERE hash = ?", (commit_hash,)).fetchone()
        resource = self._cursor.execute("SELECT id FROM resources WHERE rel_path = ?", (path,)).fetchone()
        if commit is None or resource is None:
            return 0
        return self._effective.version(resource[0], self._effective.place(commit[0]))

    def find_copies(self, first: int) -> None:
        """Join each copy to its origin. What a commit's parents have of a blob is asked once for all its copies."""
        found = self._cursor.execute(_COPIES, {"added": ChangeKind.ADDED, "first": first}).fetchall()
        asked: tuple[int, dict[bytes, list[_Sources]]] = (0, {})
        for version, resource, commit, blob in found:
            if blob in EMPTY_BLOBS:
                continue
            if commit != asked[0]:
                asked = (commit, {})
            if blob not in asked[1]:
                asked[1][blob] = self._sources(commit, blob)
            source = self._source(self._path(resource), asked[1][blob])
            if source:
                self._cursor.execute(
                    "UPDATE versions SET change = ?, previous = ? WHERE id = ?", (ChangeKind.FORKED, source, version)
                )

    @staticmethod
    def _source(target: str, parents: Iterable[_Sources]) -> int:
        for sources in parents:
            for candidates in (sources.standing, sources.once):
                best = candidates.best(target)
                if best is not None:
                    return candidates.versions[best]
        return 0

    def _sources(self, commit: int, blob: bytes) -> list[_Sources]:
        """For each parent what a copy may come from; none from the first on at which the blob means nothing. A copy
        itself is among the holders, and no parent sees it: it was added by this commit.
        """
        parents = self._cursor.execute("SELECT parent FROM parents WHERE child = ? ORDER BY rank", (commit,)).fetchall()
        found: list[_Sources] = []
        for (parent,) in parents:
            sightings = self._timeline(blob).at(self._effective.chain(self._effective.place(parent)))
            if len(sightings.standing) > MOST_PATHS:
                break
            standing = self._staying(sightings.standing, commit) or sightings.standing
            paths = {self._path(resource): version for resource, version in standing.items()}
            once = {} if standing else self._once(sightings, blob)
            found.append(_Sources(SourceCandidates(paths), SourceCandidates(once)))
        return found

    def _timeline(self, blob: bytes) -> BlobTimeline:
        """What was copied once is often copied again, so the last ones are remembered."""
        known = self._timelines.get(blob)
        if known is None:
            known = self._timelines[blob] = BlobTimeline(self._cursor, blob)
            if len(self._timelines) > _MOST_TIMELINES:
                self._timelines.popitem(last=False)
        self._timelines.move_to_end(blob)
        return known

    def _once(self, sightings: Sightings, blob: bytes) -> dict[str, int]:
        """The paths at which the blob stood before, with the newest version of each that was it."""
        earlier = {resource: self._earlier(version, blob) for resource, version in sightings.seen.items()}
        return {self._path(resource): version for resource, version in earlier.items() if version}

    def _staying(self, standing: Mapping[int, int], commit: int) -> dict[int, int]:
        """Those of resources that ``commit`` still has."""
        place = self._effective.place(commit)
        return {
            resource: version
            for resource, version in standing.items()
            if self._blob(self._effective.version(resource, place)) is not None
        }

    def _earlier(self, version: int, blob: bytes) -> int:
        """The newest version with ``blob`` up to ``version``, at one path: so much depends on ancestors alone."""
        query = "SELECT blob, previous, resource FROM versions WHERE id = ?"
        found, previous, resource = self._cursor.execute(query, (version,)).fetchone()
        here = resource
        while found != blob:
            version = previous
            row = self._cursor.execute(query, (version,)).fetchone() if previous else None
            if row is None or row[2] != here:
                return 0
            found, previous, _ = row
        return version

    def _blob(self, version: int) -> bytes | None:
        row = self._cursor.execute("SELECT blob FROM versions WHERE id = ?", (version,)).fetchone()
        blob: bytes | None = row[0] if row else None
        return blob

    def _path(self, resource: int) -> str:
        return loaded(self._cursor.execute("SELECT rel_path FROM resources WHERE id = ?", (resource,)).fetchone()[0])
