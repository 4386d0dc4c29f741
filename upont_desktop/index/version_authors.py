"""Who made what stands in a circle, by the authors of the commits."""

from __future__ import annotations

import sqlite3

from upont_desktop.domain.entry_authors import EntryAuthors
from upont_desktop.index.projection import has_table
from upont_desktop.index.values import loaded, stored

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


def entry_authors(connection: sqlite3.Connection, room: str) -> EntryAuthors:
    """Whose commits brought the entries of a room's books, as far as they are in the index."""
    since: dict[str, list[tuple[int, str]]] = {}
    if has_table(connection, "book_authors"):
        asked = "SELECT device, number, address FROM book_authors WHERE room = ? ORDER BY device, number"
        for device, number, address in connection.execute(asked, (room,)):
            since.setdefault(device, []).append((number, loaded(address)))
    return EntryAuthors(since)
