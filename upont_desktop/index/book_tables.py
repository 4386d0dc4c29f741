"""The tables of books in an index: one set for all rooms, made with the first room that a circle has."""

from __future__ import annotations

import sqlite3
from collections.abc import Iterable, Sequence
from typing import NamedTuple

from upont_desktop.domain.rights import GivenRight
from upont_desktop.domain.room_rights import RightChange, anchored
from upont_desktop.index.bulk import insert_rows
from upont_desktop.index.values import stored

BOOK_BITS = 32  # of an entry's id that are its number in its book

BOOK_TABLES = tuple(
    statement.strip()
    for statement in """
        CREATE TABLE IF NOT EXISTS books (
            id INTEGER PRIMARY KEY, room TEXT NOT NULL, device TEXT NOT NULL, number INTEGER NOT NULL,
            tick INTEGER NOT NULL, link TEXT, broken INTEGER NOT NULL, part TEXT NOT NULL, offset INTEGER NOT NULL,
            prefix TEXT NOT NULL, highest INTEGER NOT NULL, made_up INTEGER, state TEXT NOT NULL,
            UNIQUE (room, device)
        );
        CREATE TABLE IF NOT EXISTS book_entries (
            id INTEGER PRIMARY KEY, kind TEXT NOT NULL, tick INTEGER NOT NULL, at TEXT NOT NULL, by TEXT NOT NULL,
            hash TEXT NOT NULL, state TEXT NOT NULL
        );
        CREATE TABLE IF NOT EXISTS book_rights (
            room TEXT, tick INTEGER, device TEXT, number INTEGER, kind TEXT NOT NULL, person TEXT NOT NULL,
            "right" TEXT NOT NULL, scope TEXT NOT NULL, until TEXT NOT NULL,
            PRIMARY KEY (room, tick, device, number, kind)
        ) WITHOUT ROWID;
        CREATE TABLE IF NOT EXISTS book_problems (
            room TEXT, device TEXT, number INTEGER, what TEXT, path TEXT NOT NULL,
            PRIMARY KEY (room, device, number, what, path)
        ) WITHOUT ROWID;
        CREATE TABLE IF NOT EXISTS book_founders (room TEXT PRIMARY KEY, person TEXT NOT NULL) WITHOUT ROWID;
        CREATE TABLE IF NOT EXISTS book_authors (
            room TEXT, device TEXT, number INTEGER, address TEXT NOT NULL, PRIMARY KEY (room, device, number)
        ) WITHOUT ROWID
    """.split(";")
)
"""``books``: ``number`` and ``tick`` are those of the last entry, ``link`` what the next has to continue; up to
``offset`` the ``part`` was read, and ``prefix`` is the hash of that much of it. ``highest`` is the highest credible
clock, ``made_up`` the lowest that was not. ``book_entries``: an id is the book's, shifted by :data:`BOOK_BITS`, and the
number; ``tick`` is what entries are ordered by. ``book_rights`` are the grants and revocations that had an effect.
``book_founders``: whom ``rooms.json`` names as the founder of a room, as this clone believes it.
``book_authors``: whose commits brought the entries of a book, from this number on, by the author's address.
"""


BOOK_TABLE_NAMES = ("books", "book_entries", "book_rights", "book_problems", "book_authors", "book_founders")


class BookRow(NamedTuple):
    """What is known of one book."""

    id: int
    device: str
    number: int
    tick: int
    link: str | None
    broken: bool
    part: str
    offset: int
    prefix: str
    highest: int
    made_up: int | None
    state: str


class RightRow(NamedTuple):
    """A grant or a revocation that had an effect, and where it stands; of kind ``found``, who was there first."""

    tick: int
    device: str
    number: int
    kind: str
    person: str
    right: str
    scope: str
    until: str


def has_table(connection: sqlite3.Connection, table: str) -> bool:
    """Whether there is a table of that name."""
    found = connection.execute("SELECT 1 FROM sqlite_schema WHERE type = 'table' AND name = ?", (table,)).fetchone()
    return found is not None


def remove_books(connection: sqlite3.Connection, room: str) -> None:
    """Forget what is known of the books of a room."""
    for (book,) in connection.execute("SELECT id FROM books WHERE room = ?", (room,)).fetchall():
        first, end = book << BOOK_BITS, (book + 1) << BOOK_BITS
        connection.execute("DELETE FROM book_entries WHERE id >= ? AND id < ?", (first, end))
    for table in ("books", "book_rights", "book_problems", "book_authors", "book_founders"):
        connection.execute(f"DELETE FROM {table} WHERE room = ?", (room,))


def read_books(connection: sqlite3.Connection, room: str) -> dict[str, BookRow]:
    """What is known of each device's book of a room."""
    rows = connection.execute(
        "SELECT id, device, number, tick, link, broken, part, offset, prefix, highest, made_up, state FROM books"
        " WHERE room = ?",
        (room,),
    )
    return {row[1]: BookRow(*row)._replace(broken=bool(row[5])) for row in rows.fetchall()}


def new_book(connection: sqlite3.Connection, room: str, device: str) -> int:
    """The id of a book that was not known yet."""
    row = (room, device, 0, 0, None, False, "", 0, "", 0, None, "")
    done = connection.execute(
        "INSERT INTO books (room, device, number, tick, link, broken, part, offset, prefix, highest, made_up, state)"
        " VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)",
        row,
    )
    assert done.lastrowid is not None
    return done.lastrowid


def write_book(connection: sqlite3.Connection, row: BookRow) -> None:
    """Say what is known of a book now."""
    connection.execute(
        "UPDATE books SET number = ?, tick = ?, link = ?, broken = ?, part = ?, offset = ?, prefix = ?, highest = ?,"
        " made_up = ?, state = ? WHERE id = ?",
        (*row[2:], row.id),
    )


def write_entries(connection: sqlite3.Connection, rows: Iterable[Sequence[str | int]]) -> None:
    """Add entries: id, kind, tick, at, by, hash, state."""
    insert_rows(connection, "book_entries", "(?, ?, ?, ?, ?, ?, ?)", rows)


def read_rights(connection: sqlite3.Connection, room: str) -> list[RightRow]:
    """What had an effect on the rights in a room, in order."""
    rows = connection.execute(
        'SELECT tick, device, number, kind, person, "right", scope, until FROM book_rights WHERE room = ?'
        " ORDER BY tick, device, number, kind",
        (room,),
    )
    return [RightRow(*row) for row in rows.fetchall()]


def read_founders(connection: sqlite3.Connection) -> dict[str, str]:
    """Who is believed to have founded each room, of those whose founder is named."""
    return dict(connection.execute("SELECT room, person FROM book_founders").fetchall())


def write_founder(connection: sqlite3.Connection, room: str, person: str) -> None:
    """Say who is believed to have founded a room; empty for nobody."""
    connection.execute("DELETE FROM book_founders WHERE room = ?", (room,))
    if person:
        connection.execute("INSERT INTO book_founders VALUES (?, ?)", (room, person))


def read_right_changes(connection: sqlite3.Connection, room: str) -> list[RightChange]:
    """The same, each with the day on which it was written; before them, the founder who is named."""
    founders = read_founders(connection) if has_table(connection, "book_founders") else {}
    anchor = [anchored(founders[room])] if room in founders else []
    rows = connection.execute(
        'SELECT r.tick, r.device, r.number, r.kind, person, "right", scope, until,'
        f" (SELECT at FROM book_entries WHERE id = (b.id << {BOOK_BITS}) + r.number) FROM book_rights AS r"
        " JOIN books AS b ON b.room = r.room AND b.device = r.device WHERE r.room = ?"
        " ORDER BY r.tick, r.device, r.number, r.kind",
        (room,),
    )
    return anchor + [
        RightChange((tick, device, number), kind, GivenRight(person, right, scope, until), (at or "")[:10])
        for tick, device, number, kind, person, right, scope, until, at in rows.fetchall()
    ]


def read_book_numbers(connection: sqlite3.Connection, room: str) -> dict[str, int]:
    """The number of the last entry that is known of each device's book of a room."""
    return dict(connection.execute("SELECT device, number FROM books WHERE room = ?", (room,)).fetchall())


def write_rights(connection: sqlite3.Connection, room: str, rows: Iterable[RightRow]) -> None:
    """Add grants and revocations that had an effect in a room."""
    connection.executemany(
        "INSERT OR REPLACE INTO book_rights VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)", ((room, *row) for row in rows)
    )


def write_book_problems(connection: sqlite3.Connection, room: str, rows: Iterable[tuple[str, int, str, str]]) -> None:
    """Add problems: device, number of the entry (0: none could be read), what, path."""
    connection.executemany(
        "INSERT OR REPLACE INTO book_problems VALUES (?, ?, ?, ?, ?)", ((room, *row) for row in rows)
    )


def read_book_problems(connection: sqlite3.Connection, room: str, most: int) -> list[tuple[str, int, str, str]]:
    """The first problems of the books of a room: device, number of the entry (0: none could be read), what, path."""
    rows = connection.execute(
        "SELECT device, number, what, path FROM book_problems WHERE room = ? ORDER BY device, number, what LIMIT ?",
        (room, most),
    )
    return rows.fetchall()


def write_book_authors(connection: sqlite3.Connection, room: str, rows: Iterable[tuple[str, int, str]]) -> None:
    """Say whose commits brought entries: device, number of the first one, the author's address."""
    cells = ((room, device, number, stored(address)) for device, number, address in rows)
    connection.executemany("INSERT OR REPLACE INTO book_authors VALUES (?, ?, ?, ?)", cells)
