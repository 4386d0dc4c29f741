"""Which commits touch nothing but the books of rooms, so that histories can fold them.

What a message says of itself anybody can type; what a commit changed is in the index.
"""

from __future__ import annotations

import json
import sqlite3
from collections.abc import Iterable

from upont_desktop.domain.books import is_book
from upont_desktop.domain.metadata import FOLDER
from upont_desktop.index.values import loaded

_ATTRIBUTES = f"{FOLDER}.gitattributes"
"""Comes with the first book and tells git how to take them: it is part of them, and makes no commit one of books."""
_BELOW = (FOLDER, FOLDER.removesuffix("/") + "0")
_ALL = "SELECT id, rel_path FROM resources WHERE rel_path >= ? AND rel_path < ?"
_NEW = " UNION ".join(
    f"SELECT resources.id, rel_path FROM {table} JOIN resources ON resources.id = resource"
    " WHERE commit_id >= {since} AND rel_path >= ?1 AND rel_path < ?2"
    for table in ("versions", "taken")
)
_WITH_BOOKS = " UNION ".join(
    f"SELECT commit_id FROM {table} WHERE resource IN (SELECT value FROM json_each(?1)) AND commit_id >= ?2"
    for table in ("versions", "taken")
)
_WITH_MORE = " UNION ".join(
    f"SELECT commit_id FROM {table} WHERE commit_id IN (SELECT value FROM json_each(?1))"
    " AND resource NOT IN (SELECT value FROM json_each(?2))"
    for table in ("versions", "taken")
)


def mark_book_commits(connection: sqlite3.Connection, since: int = 0) -> None:
    """Say which commits, of those from id ``since`` on, changed books alone. Their versions have to be written.

    A merge is judged by what it took from its other parents, as the reader of its first parent sees it. Costs nothing
    where no path is one of a book.
    """
    paths = connection.execute(_NEW.format(since=since) if since else _ALL, _BELOW).fetchall()
    books = [resource for resource, path in paths if is_book(loaded(path))]
    if not books:
        return
    own = [*books, *(resource for resource, path in paths if path == _ATTRIBUTES)]
    found = _ids(connection.execute(_WITH_BOOKS, (json.dumps(books), since)))
    found -= _ids(connection.execute(_WITH_MORE, (json.dumps(sorted(found)), json.dumps(own))))
    connection.executemany("UPDATE commits SET only_books = 1 WHERE id = ?", [(commit,) for commit in sorted(found)])


def _ids(rows: Iterable[tuple[int]]) -> set[int]:
    return {row[0] for row in rows}
