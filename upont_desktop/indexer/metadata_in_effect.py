"""Which metadata file is in effect for a version (ARCHITECTURE, section 3).

The file of a resource lives at its own path in the clone, with versions of its own. A version of the resource has what
a reader sees there as long as it is the current one; without such a file it has its predecessor's, through deletions
of the file, moves and forks.
"""

from __future__ import annotations

import sqlite3
from collections.abc import Iterable

from upont_desktop.domain.metadata import metadata_path
from upont_desktop.domain.resource import ChangeKind
from upont_desktop.index.values import loaded, stored
from upont_desktop.index.version_at_commit import VersionAtCommit

_BEFORE_HERE = """
WITH RECURSIVE chain(id, previous, change, commit_id) AS (
    SELECT id, previous, change, commit_id FROM versions WHERE id = ?
    UNION ALL
    SELECT versions.id, versions.previous, versions.change, versions.commit_id
    FROM chain JOIN versions ON versions.id = chain.previous
    WHERE chain.change NOT IN (?, ?)
)
SELECT previous, commit_id FROM chain WHERE change IN (?, ?) LIMIT 1
"""
_LEAPS = (ChangeKind.MOVED, ChangeKind.FORKED)


def typed_blobs(connection: sqlite3.Connection, versions: Iterable[int], head: int) -> dict[int, bytes]:
    """For each of ``versions``, all in effect at commit ``head``, the blob of its metadata file, where there is one."""
    finder = _Finder(connection)
    place = finder.effective.place(head)
    found = ((version, finder.blob(version, place)) for version in versions)
    return {version: blob for version, blob in found if blob is not None}


def typed_blob(connection: sqlite3.Connection, version: int, commit: int) -> bytes | None:
    """The blob of the metadata file that a reader of ``commit`` sees for ``version``."""
    finder = _Finder(connection)
    return finder.blob(version, finder.effective.place(commit))


class _Finder:
    def __init__(self, connection: sqlite3.Connection) -> None:
        self._cursor = connection.cursor()
        self.effective = VersionAtCommit(connection)

    def blob(self, version: int, place: tuple[int, int]) -> bytes | None:
        seen: tuple[int, int] | None = place
        while version and seen is not None:
            found = self._at(version, seen)
            if found is not None:
                return found
            leap = self._cursor.execute(_BEFORE_HERE, (version, *_LEAPS, *_LEAPS)).fetchone()
            if leap is None or leap[0] is None:
                return None
            version, commit = leap
            parent = self._cursor.execute(
                "SELECT parent FROM parents WHERE child = ? AND rank = 0", (commit,)
            ).fetchone()
            seen = self.effective.place(parent[0]) if parent else None
        return None

    def _at(self, version: int, place: tuple[int, int]) -> bytes | None:
        """The file's newest content in effect at ``place``, before its deletion if it was deleted."""
        path = self._cursor.execute(
            "SELECT rel_path FROM versions JOIN resources ON resources.id = resource WHERE versions.id = ?", (version,)
        ).fetchone()[0]
        own = stored(metadata_path(loaded(path)))
        resource = self._cursor.execute("SELECT id FROM resources WHERE rel_path = ?", (own,)).fetchone()
        if resource is None:
            return None
        state: int | None = self.effective.version(resource[0], place)
        while state:
            blob, previous = self._cursor.execute(
                "SELECT blob, previous FROM versions WHERE id = ?", (state,)
            ).fetchone()
            if blob is not None:
                content: bytes = blob
                return content
            state = previous
        return None
