"""Reading resources and versions: lineage, trees, dependencies, metadata."""

from __future__ import annotations

import json
import sqlite3
from collections.abc import Iterable, Sequence
from typing import Any, NamedTuple

from upont_desktop.domain.commit import Signature
from upont_desktop.domain.metadata import FOLDER, Metadata, is_private
from upont_desktop.domain.resource import ChangeKind, Resource
from upont_desktop.domain.rows import Dependency, TreeEntry
from upont_desktop.domain.text import git_bytes
from upont_desktop.index.values import loaded, stored
from upont_desktop.index.version_at_commit import VersionAtCommit

_COLUMNS = """
versions.id, resources.circle, resources.rel_path, versions.number, commits.hash, versions.blob, versions.mode,
versions.change, versions.previous, versions.commit_id, commits.position, commits.on_head, versions.resource
"""
_FROM = """
FROM versions JOIN resources ON resources.id = versions.resource JOIN commits ON commits.id = versions.commit_id
"""
_MOST_PARAMETERS = 500  # of one statement: SQLite takes 999 at least, and more gain nothing
_PRIVATE = FOLDER.rstrip("/")


class VersionRow(NamedTuple):
    """A version with its place in the index; ``previous`` is a version id, 0 for none."""

    id: int
    resource: Resource
    previous: int
    commit: int
    position: int
    on_head: bool
    resource_id: int


class VersionReader:
    """Queries about versions on one connection."""

    def __init__(self, connection: sqlite3.Connection) -> None:
        """Use it in the thread of ``connection``."""
        self._cursor: sqlite3.Cursor = connection.cursor()
        self._connection = connection

    def resource_id(self, rel_path: str) -> int | None:
        """The id of the resource at a path, present or past."""
        row = self._cursor.execute("SELECT id FROM resources WHERE rel_path = ?", (stored(rel_path),)).fetchone()
        return row[0] if row else None

    def current(self, resource: int) -> int | None:
        """The version that a reader of HEAD sees, a deletion included."""
        row = self._cursor.execute("SELECT current FROM resources WHERE id = ?", (resource,)).fetchone()
        return row[0] if row else None

    def of_resource(self, resource: int) -> list[VersionRow]:
        """Every version of a path, newest first."""
        return self._select("WHERE versions.resource = ? ORDER BY position DESC", (resource,))

    def of_commit(self, commit: int) -> list[VersionRow]:
        """The versions that a commit made, in order of path."""
        return self._select("WHERE versions.commit_id = ? ORDER BY resources.rel_path", (commit,))

    def by_id(self, ids: Iterable[int]) -> dict[int, VersionRow]:
        """The versions of these ids."""
        return {row.id: row for row in self._in("versions.id", list(dict.fromkeys(ids)))}

    def made_from(self, versions: Sequence[int]) -> list[VersionRow]:
        """The versions whose ``previous`` is one of these, newest first."""
        return sorted(self._in("versions.previous", versions), key=lambda row: -row.position)

    def merging(self, versions: Sequence[int]) -> list[tuple[int, int]]:
        """Pairs of a merge's version and the one among ``versions`` that it merged."""
        return self._pairs("SELECT version, other FROM merged WHERE other IN ({})", versions)

    def merged(self, versions: Sequence[int]) -> list[tuple[int, int]]:
        """Pairs of a version and one that it merged, in the order of parents."""
        return self._pairs("SELECT version, other FROM merged WHERE version IN ({}) ORDER BY version, rank", versions)

    def holding(self, blob: bytes, limit: int = 200) -> list[VersionRow]:
        """Versions with this very content, oldest first."""
        return self._select("WHERE versions.blob = ? ORDER BY position LIMIT ?", (blob, limit))

    def effective(self, resource: int, commit: int) -> int:
        """V(commit, resource), 0 for none."""
        effective = VersionAtCommit(self._connection)
        return effective.version(resource, effective.place(commit))

    def origin(self, version: int) -> tuple[str, str, str] | None:
        """Circle, path and commit that a trailer named outside this clone."""
        row = self._cursor.execute(
            "SELECT circle, rel_path, commit_hash FROM origins WHERE version = ?", (version,)
        ).fetchone()
        return (row[0], loaded(row[1]), row[2]) if row else None

    def forked_from_elsewhere(self, commits: Iterable[str]) -> list[tuple[VersionRow, str, str]]:
        """Versions whose trailers name one of these commits of another circle, with path and commit."""
        names = list(commits)
        found: list[tuple[VersionRow, str, str]] = []
        for start in range(0, len(names), _MOST_PARAMETERS):
            some = names[start : start + _MOST_PARAMETERS]
            marks = ",".join("?" * len(some))
            query = f"SELECT version, rel_path, commit_hash FROM origins WHERE commit_hash IN ({marks})"
            rows = self._cursor.execute(query, some).fetchall()
            versions = self.by_id(row[0] for row in rows)
            found += [(versions[row[0]], loaded(row[1]), row[2]) for row in rows if row[0] in versions]
        return found

    def metadata(self, version: int) -> Metadata:
        """Of a current version: the fields in effect."""
        row = self._cursor.execute("SELECT typed, told FROM version_metadata WHERE version = ?", (version,)).fetchone()
        return Metadata(json.loads(row[0]), json.loads(row[1])) if row else Metadata()

    def positions_below(self, folder: str) -> list[int]:
        """The positions of the commits that gave a version to a resource below ``folder``, newest first."""
        query = (
            "SELECT DISTINCT position FROM resources JOIN versions ON versions.resource = resources.id"
            " JOIN commits ON commits.id = commit_id WHERE (rel_path >= ? AND rel_path < ?)"
        )
        found: set[int] = set()
        for low, high in ranges_below(folder):
            found.update(row[0] for row in self._cursor.execute(query, (low, high)))
        return sorted(found, reverse=True)

    # --- trees --------------------------------------------------------------------------------------------------------

    def children(self, folder: str) -> list[TreeEntry]:
        """Folders and resources of HEAD directly below ``folder``; the application's own files are left out."""
        entries: dict[str, TreeEntry] = {}
        for rel_path, row in self._below(folder):
            rest = rel_path[len(folder) + 1 if folder else 0 :]
            name, slash, _ = rest.partition("/")
            if slash:
                path = f"{folder}/{name}" if folder else name
                known = entries.get(path)
                entries[path] = TreeEntry(path, True, known.resources + row if known else row)
        for version, path, mode, blob, size, changed in self._files(folder):
            resource = version or Resource(
                self._circle(), path, 0, "", blob.hex() if blob else None, mode, ChangeKind.ADDED
            )
            entries[path] = TreeEntry(path, False, 1, resource, changed[0], changed[1], size)
        return [entry for entry in entries.values() if not is_private(entry.rel_path + "/")]

    def _below(self, folder: str) -> list[tuple[str, int]]:
        """One path for each folder directly below, with the number of resources in it."""
        found: list[tuple[str, int]] = []
        for low, high in ranges_below(folder):
            if isinstance(low, str):
                skip = len(low) + 1
                query = (
                    "SELECT min(rel_path), count(*) FROM resources WHERE exists_now AND rel_path >= ? AND rel_path < ?"
                    " AND instr(substr(rel_path, ?), '/') > 0"
                    " GROUP BY substr(rel_path, ?, instr(substr(rel_path, ?), '/') - 1)"
                )
                found += self._cursor.execute(query, (low, high, skip, skip, skip)).fetchall()
            else:
                query = "SELECT rel_path FROM resources WHERE exists_now AND rel_path >= ? AND rel_path < ?"
                found += [(loaded(row[0]), 1) for row in self._cursor.execute(query, (low, high))]
        return found

    def _files(
        self, folder: str
    ) -> list[tuple[Resource | None, str, int, bytes | None, int | None, tuple[Signature | None, int]]]:
        query = (
            "SELECT resources.circle, rel_path, versions.number, hash, versions.blob, versions.mode, change,"
            " people.name, people.email, author_time, author_offset, position, resources.mode, resources.blob, size"
            " FROM resources LEFT JOIN versions ON versions.id = resources.current"
            " LEFT JOIN commits ON commits.id = versions.commit_id LEFT JOIN people ON people.id = commits.author"
            " WHERE exists_now AND rel_path >= ? AND rel_path < ?"
        )
        files = []
        for low, high in ranges_below(folder):
            direct = " AND instr(substr(rel_path, ?), '/') = 0" if isinstance(low, str) else ""
            values = (low, high, len(low) + 1) if direct else (low, high)
            for row in self._cursor.execute(query + direct, values):
                path = loaded(row[1])
                if "/" in path[len(folder) + 1 if folder else 0 :]:
                    continue
                version: Resource | None = None
                changed: tuple[Signature | None, int] = (None, 0)
                if row[2] is not None:
                    version = _resource((*row[:7],))
                    changed = (Signature(loaded(row[7]), loaded(row[8]), row[9], row[10]), row[11])
                files.append((version, path, row[12], row[13], row[14], changed))
        return files

    def paths(self, *, existing: bool = True) -> list[tuple[str, int | None, int | None]]:
        """Every path with its current version's id and its size, in order of path."""
        where = "WHERE exists_now" if existing else ""
        rows = self._cursor.execute(f"SELECT rel_path, current, size FROM resources {where}").fetchall()
        return sorted((loaded(path), current, size) for path, current, size in rows)

    def some_below(self, folder: str, limit: int, *, existing: bool = True) -> list[str]:
        """Some of the paths below a folder, in order, of HEAD or of all times."""
        where = "exists_now AND " if existing else ""
        query = f"SELECT rel_path FROM resources WHERE {where}rel_path >= ? AND rel_path < ? ORDER BY rel_path LIMIT ?"
        rows = [row for pair in ranges_below(folder) for row in self._cursor.execute(query, (*pair, limit))]
        return sorted(loaded(row[0]) for row in rows)[:limit]

    def exists(self, rel_path: str) -> bool:
        """Whether HEAD has a resource, or a folder with one, at this path."""
        row = self._cursor.execute(
            "SELECT 1 FROM resources WHERE exists_now AND rel_path = ?", (stored(rel_path),)
        ).fetchone()
        if row:
            return True
        query = "SELECT 1 FROM resources WHERE exists_now AND rel_path >= ? AND rel_path < ? LIMIT 1"
        return any(self._cursor.execute(query, pair).fetchone() for pair in ranges_below(rel_path))

    # --- dependencies -------------------------------------------------------------------------------------------------

    def uses(self, rel_path: str) -> list[Dependency]:
        """What the resource uses now: each link with the first of its targets that exists."""
        rows = self._cursor.execute(
            "SELECT rank, target, kind, dependencies.circle, pinned FROM dependencies"
            " JOIN resources ON resources.current = version WHERE rel_path = ? AND exists_now ORDER BY rank, choice",
            (stored(rel_path),),
        ).fetchall()
        return self._chosen([(rel_path, *row) for row in rows])

    def used_by(self, rel_path: str) -> list[Dependency]:
        """Who uses the resource now."""
        rows = self._cursor.execute(
            "SELECT users.rel_path, links.rank, links.target, links.kind, links.circle, links.pinned"
            " FROM dependencies AS named JOIN dependencies AS links"
            " ON links.version = named.version AND links.rank = named.rank"
            " JOIN resources AS users ON users.current = named.version AND users.exists_now"
            " WHERE named.target = ? ORDER BY users.rel_path, links.rank, links.choice",
            (stored(rel_path),),
        ).fetchall()
        chosen = self._chosen([(loaded(row[0]), *row[1:]) for row in rows])
        return [dependency for dependency in chosen if dependency.target == rel_path and dependency.circle is None]

    def broken(self) -> list[Dependency]:
        """Every dependency of a current resource on a path where nothing is."""
        rows = self._cursor.execute(
            "SELECT users.rel_path, rank, target, kind, dependencies.circle, pinned FROM dependencies"
            " JOIN resources AS users ON users.current = version AND users.exists_now"
            " ORDER BY users.rel_path, rank, choice"
        ).fetchall()
        return [item for item in self._chosen([(loaded(row[0]), *row[1:]) for row in rows]) if item.broken]

    def _chosen(self, rows: Sequence[tuple[Any, ...]]) -> list[Dependency]:
        """One dependency for each link: its first target that exists, or, broken, its first."""
        chosen: dict[tuple[str, int], Dependency] = {}
        for source, rank, target, kind, circle, pinned in rows:
            known = chosen.get((source, rank))
            if known is not None and not known.broken:
                continue
            there = circle is not None or self.exists(loaded(target))
            if known is None or there:
                chosen[source, rank] = Dependency(source, loaded(target), kind, not there, pinned, circle)
        return list(dict.fromkeys(chosen.values()))

    # --- helpers ------------------------------------------------------------------------------------------------------

    def counts(self) -> tuple[int, int]:
        """Resources of HEAD without the application's own files, people."""
        own = " OR ".join("rel_path >= ? AND rel_path < ?" for _ in ranges_below(_PRIVATE))
        bounds = [bound for pair in ranges_below(_PRIVATE) for bound in pair]
        query = f"SELECT count(*) FROM resources WHERE exists_now AND NOT ({own})"
        one = self._cursor.execute(query, bounds).fetchone()[0]
        return one, self._cursor.execute("SELECT count(*) FROM people").fetchone()[0]

    def _circle(self) -> str:
        row = self._cursor.execute("SELECT circle FROM resources LIMIT 1").fetchone()
        return row[0] if row else "circle"

    def _select(self, clause: str, values: Sequence[Any]) -> list[VersionRow]:
        rows = self._cursor.execute(f"SELECT {_COLUMNS} {_FROM} {clause}", values).fetchall()
        return [_version_row(row) for row in rows]

    def _in(self, column: str, values: Sequence[int]) -> list[VersionRow]:
        rows: list[VersionRow] = []
        for start in range(0, len(values), _MOST_PARAMETERS):
            some = values[start : start + _MOST_PARAMETERS]
            rows += self._select(f"WHERE {column} IN ({','.join('?' * len(some))})", some)
        return rows

    def _pairs(self, query: str, values: Sequence[int]) -> list[tuple[int, int]]:
        pairs: list[tuple[int, int]] = []
        for start in range(0, len(values), _MOST_PARAMETERS):
            some = values[start : start + _MOST_PARAMETERS]
            pairs += self._cursor.execute(query.format(",".join("?" * len(some))), some).fetchall()
        return pairs


def ranges_below(folder: str) -> list[tuple[Any, Any]]:
    """The bounds of what lies below a folder: among paths stored as TEXT, and among those stored as BLOB."""
    low, high = (f"{folder}/", f"{folder}0") if folder else ("", "\U0010ffff")
    raw: tuple[Any, Any] = (git_bytes(low), git_bytes(high) if folder else b"\xff" * 8)
    return [raw] if isinstance(stored(folder), bytes) else [(low, high), raw]


def _resource(row: Sequence[Any]) -> Resource:
    circle, path, number, commit, blob, mode, change = row
    return Resource(circle, loaded(path), number, commit, blob.hex() if blob else None, mode, ChangeKind(change))


def _version_row(row: Sequence[Any]) -> VersionRow:
    return VersionRow(row[0], _resource(row[1:8]), row[8] or 0, row[9], row[10], bool(row[11]), row[12])
