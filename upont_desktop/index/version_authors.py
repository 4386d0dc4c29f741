"""Who made what stands in a circle, by the authors of the commits."""

from __future__ import annotations

import sqlite3
from collections.abc import Collection, Sequence
from typing import Any, NamedTuple

from upont_desktop.domain.books import BookEntry
from upont_desktop.domain.commit import Signature
from upont_desktop.domain.entry_authors import EntryAuthors
from upont_desktop.domain.rights import QUARANTINED
from upont_desktop.index.book_tables import BOOK_BITS, has_table
from upont_desktop.index.values import loaded, stored

_MOST_PARAMETERS = 500  # of one statement: SQLite takes 999 at least, and more gain nothing
_VERSIONS = """
SELECT versions.blob, people.email FROM resources JOIN versions ON versions.resource = resources.id
JOIN commits ON commits.id = versions.commit_id JOIN people ON people.id = commits.author
WHERE rel_path = ? AND on_head AND versions.blob IS NOT NULL ORDER BY position
"""


def version_authors(connection: sqlite3.Connection, path: str) -> list[tuple[bytes, str]]:
    """The blob and the author's address of every version that a file had in the current history, the oldest first."""
    return [(blob, loaded(email)) for blob, email in connection.execute(_VERSIONS, (stored(path),))]


_FIRST = """
SELECT people.name FROM resources JOIN versions ON versions.resource = resources.id
JOIN commits ON commits.id = versions.commit_id JOIN people ON people.id = commits.author
WHERE rel_path = ? AND on_head ORDER BY position LIMIT 1
"""


def first_author(connection: sqlite3.Connection, path: str) -> str:
    """The name of the author of a file's first version in the current history; empty where it has none."""
    found = connection.execute(_FIRST, (stored(path),)).fetchone()
    return loaded(found[0]) if found else ""


def name_of_address(connection: sqlite3.Connection, address: str) -> str:
    """A name that an author of commits with this address has; empty where there is none."""
    found = connection.execute("SELECT name FROM people WHERE email = ? LIMIT 1", (stored(address),)).fetchone()
    return loaded(found[0]) if found else ""


class DocumentVersion(NamedTuple):
    """A version of a document: its ``blob`` (``None``: it deletes it), who made it on which day (``2026-11-28``, on the
    author's own calendar), in which commit, and the ids of the versions that it was made from: several where it is of a
    merge.
    """

    id: int
    path: str
    blob: bytes | None
    address: str
    day: str
    commit: str
    before: tuple[int, ...] = ()

    @property
    def merges(self) -> bool:
        """Whether it was made by a merge, of what several people had written."""
        return len(self.before) > 1


_DOCUMENTS = """
SELECT versions.id, rel_path, versions.blob, people.email, author_time, author_offset, hash, previous
FROM versions JOIN resources ON resources.id = versions.resource JOIN commits ON commits.id = versions.commit_id
JOIN people ON people.id = commits.author
"""


def current_versions(connection: sqlite3.Connection, folder: str, since: int) -> list[DocumentVersion]:
    """The version in effect of every document below a folder (with its slash), of those that are gone the one that
    deleted them; only where its commit is not older than ``since`` (seconds since 1970), or is a merge, whose age says
    nothing of what it merges.
    """
    rows = connection.execute(
        f"{_DOCUMENTS} WHERE versions.id = resources.current AND rel_path >= ? AND rel_path < ?"
        " AND (author_time >= ? OR EXISTS (SELECT 1 FROM merged WHERE version = versions.id)) ORDER BY rel_path",
        (folder, folder[:-1] + chr(ord("/") + 1), since),
    )
    return _documents(connection, rows.fetchall())


def versions_of(connection: sqlite3.Connection, path: str, most: int) -> list[DocumentVersion]:
    """The versions of a document in the current history, the newest first, at the most so many."""
    rows = connection.execute(
        f"{_DOCUMENTS} WHERE rel_path = ? AND on_head ORDER BY commits.position DESC LIMIT ?", (stored(path), most)
    )
    return _documents(connection, rows.fetchall())


def versions_by_id(connection: sqlite3.Connection, ids: Sequence[int]) -> list[DocumentVersion]:
    """These versions, the newest first."""
    marks = ", ".join("?" * len(ids))
    rows = connection.execute(f"{_DOCUMENTS} WHERE versions.id IN ({marks}) ORDER BY commits.position DESC", [*ids])
    return _documents(connection, rows.fetchall())


def earlier_blobs(connection: sqlite3.Connection, folder: str, most: int) -> list[tuple[str, bytes]]:
    """The path and the blob of the versions of documents below a folder (with its slash) that are not in effect, the
    newest first.
    """
    rows = connection.execute(
        "SELECT rel_path, versions.blob FROM versions JOIN resources ON resources.id = versions.resource"
        " JOIN commits ON commits.id = versions.commit_id WHERE rel_path >= ? AND rel_path < ?"
        " AND versions.id IS NOT resources.current AND versions.blob IS NOT NULL ORDER BY position DESC LIMIT ?",
        (folder, folder[:-1] + chr(ord("/") + 1), most),
    )
    return [(loaded(path), blob) for path, blob in rows.fetchall()]


def _documents(connection: sqlite3.Connection, rows: list[Any]) -> list[DocumentVersion]:
    merged: dict[int, list[int]] = {}
    for first in range(0, len(rows), _MOST_PARAMETERS):
        some = [row[0] for row in rows[first : first + _MOST_PARAMETERS]]
        marks = ", ".join("?" * len(some))
        asked = f"SELECT version, other FROM merged WHERE version IN ({marks}) ORDER BY version, rank"
        for version, other in connection.execute(asked, some):
            merged.setdefault(version, []).append(other)
    return [
        DocumentVersion(
            id, loaded(path), blob, loaded(email),
            Signature("", "", seconds, minutes).moment.date().isoformat(), commit,
            tuple(dict.fromkeys([*([previous] if previous else ()), *merged.get(id, ())])),
        )
        for id, path, blob, email, seconds, minutes, commit, previous in rows
    ]  # fmt: skip


def claimed_entries(
    connection: sqlite3.Connection, room: str, *, counted: bool, without: Collection[str] = ()
) -> list[BookEntry]:  # fmt: skip
    """The entries of a room's books that the index has, of devices that count or of those that do not: without their
    bodies and hashes, but for whom they name, and without those of some kinds.
    """
    if not has_table(connection, "book_entries"):
        return []
    asked = (
        "SELECT books.device, entry.id & ?, entry.tick, entry.at, entry.kind, entry.by FROM book_entries entry"
        f" JOIN books ON books.id = entry.id >> ? WHERE books.room = ? AND entry.state {'!=' if counted else '='} ?"
        f" AND entry.kind NOT IN ({', '.join('?' * len(without))})"
    )
    rows = connection.execute(asked, ((1 << BOOK_BITS) - 1, BOOK_BITS, room, QUARANTINED, *without))
    return [BookEntry(device, number, tick, at, kind, {"by": by}, "") for device, number, tick, at, kind, by in rows]


def entry_authors(connection: sqlite3.Connection, room: str) -> EntryAuthors:
    """Whose commits brought the entries of a room's books, as far as they are in the index."""
    since: dict[str, list[tuple[int, str]]] = {}
    if has_table(connection, "book_authors"):
        asked = "SELECT device, number, address FROM book_authors WHERE room = ? ORDER BY device, number"
        for device, number, address in connection.execute(asked, (room,)):
            since.setdefault(device, []).append((number, loaded(address)))
    return EntryAuthors(since)
