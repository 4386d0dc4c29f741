"""What an index says of the tables of applications: which are there, for which commit, and what was wrong.

The tables themselves are an application's own, named ``<room>_…``. These three are made with the first room that a
circle has: the index of a circle that keeps only files knows nothing of them.
"""

from __future__ import annotations

import json
import sqlite3
from collections.abc import Iterable, Iterator, Mapping
from typing import NamedTuple

from upont_desktop.domain.document_problems import Problem
from upont_desktop.domain.rooms import ROOMS_PATH, KnownRooms, Rooms, named, parse_rooms
from upont_desktop.index.book_tables import BOOK_TABLE_NAMES, BOOK_TABLES, has_table, remove_books
from upont_desktop.index.values import loaded, stored

UNKNOWN_VERSION = -1  # of a projection whose program cannot be loaded

_TABLES = tuple(
    statement.strip()
    for statement in """
        CREATE TABLE IF NOT EXISTS projections (
            name TEXT PRIMARY KEY, version INTEGER NOT NULL, head TEXT NOT NULL, failed INTEGER NOT NULL
        ) WITHOUT ROWID;
        CREATE TABLE IF NOT EXISTS projection_problems (
            room TEXT, path BLOB, field TEXT, sentence TEXT, details TEXT NOT NULL,
            PRIMARY KEY (room, path, field, sentence)
        ) WITHOUT ROWID;
        CREATE TABLE IF NOT EXISTS circle_rooms (blob BLOB NOT NULL, content BLOB NOT NULL)
    """.split(";")
)
"""``circle_rooms`` has one row: what ``rooms.json`` said, so that it is read once."""


class ProjectionState(NamedTuple):
    """A projection that is in the index: its version, the commit that it shows, and whether it came to nothing."""

    version: int
    head: str
    failed: bool


class ProjectionProblem(NamedTuple):
    """Something that is not as it should be: in a document, or (with an empty path) in the whole room."""

    room: str
    path: str
    problem: Problem


def create_projection_tables(connection: sqlite3.Connection) -> None:
    """Make these tables, and those of books, where they are not there yet, in the caller's transaction."""
    for statement in (*_TABLES, *BOOK_TABLES):
        connection.execute(statement)


def remove_projection_tables(connection: sqlite3.Connection) -> None:
    """The circle has no rooms any more."""
    for table in ("projections", "projection_problems", "circle_rooms", *BOOK_TABLE_NAMES):
        connection.execute(f"DROP TABLE IF EXISTS {table}")


def read_projections(connection: sqlite3.Connection) -> dict[str, ProjectionState]:
    """The projections that are in the index, by the names of their rooms."""
    if not has_table(connection, "projections"):
        return {}
    rows = connection.execute("SELECT name, version, head, failed FROM projections").fetchall()
    return {name: ProjectionState(version, head, bool(failed)) for name, version, head, failed in rows}


def are_projections_due(connection: sqlite3.Connection, rooms: KnownRooms) -> bool:
    """Whether a program that knows these rooms, and its versions of their projections, has something to do though
    nothing changed in the clone.
    """
    projected = {room.name: room.projection for room in rooms if room.projection}
    blob = current_file(connection, ROOMS_PATH) if projected else None
    known = read_projections(connection)
    if blob is None:
        return bool(known)
    content = read_rooms_content(connection, blob) if has_table(connection, "circle_rooms") else None
    if content is None:
        return True
    wanted = set(parse_rooms(content).names) & projected.keys()
    return known.keys() != wanted or any(known[name].version != _version(projected[name]) for name in wanted)


def _version(projection: str) -> int:
    try:
        version: int = named(projection).version
    except Exception:  # noqa: BLE001 - said where it is projected
        return UNKNOWN_VERSION
    return version


def write_projection(connection: sqlite3.Connection, name: str, state: ProjectionState) -> None:
    """Say what state a projection is in."""
    row = (name, state.version, state.head, state.failed)
    connection.execute("INSERT OR REPLACE INTO projections (name, version, head, failed) VALUES (?, ?, ?, ?)", row)


def remove_projection(connection: sqlite3.Connection, name: str) -> None:
    """Drop the tables of a room, and forget what was wrong in it."""
    for _ in range(2):  # what a virtual table is made of goes with it, and is then not there to be dropped
        for kind, table in own_tables(connection, name):
            connection.execute(f'DROP {kind} IF EXISTS "{table}"')
    connection.execute("DELETE FROM projections WHERE name = ?", (name,))
    connection.execute("DELETE FROM projection_problems WHERE room = ?", (name,))
    if has_table(connection, "books"):
        remove_books(connection, name)


def own_tables(connection: sqlite3.Connection, name: str) -> list[tuple[str, str]]:
    """The tables and views of a room, those first that bring others with them."""
    rows = connection.execute(
        "SELECT upper(type), name, sql LIKE 'CREATE VIRTUAL%' AS brings FROM sqlite_schema"
        " WHERE type IN ('table', 'view') AND name GLOB ? ORDER BY type = 'table', brings DESC",
        (f"{name}_*",),
    ).fetchall()
    virtual = any(brings for _, _, brings in rows)
    return [(kind, table) for kind, table, brings in rows if kind == "VIEW" or brings or not virtual]


def read_rooms_content(connection: sqlite3.Connection, blob: bytes) -> bytes | None:
    """What ``rooms.json`` says in this blob, where it was read before."""
    found = connection.execute("SELECT content FROM circle_rooms WHERE blob = ?", (blob,)).fetchone()
    return found[0] if found else None


def read_known_rooms(connection: sqlite3.Connection) -> Rooms:
    """What ``rooms.json`` says, as it was read last."""
    found = None
    if has_table(connection, "circle_rooms"):
        found = connection.execute("SELECT content FROM circle_rooms").fetchone()
    return parse_rooms(found[0] if found else None)


def write_rooms_content(connection: sqlite3.Connection, blob: bytes, content: bytes) -> None:
    """Remember what ``rooms.json`` says in this blob."""
    connection.execute("DELETE FROM circle_rooms")
    connection.execute("INSERT INTO circle_rooms (blob, content) VALUES (?, ?)", (blob, content))


def current_file(connection: sqlite3.Connection, path: str) -> bytes | None:
    """The blob of a file at HEAD, ``None`` where there is none: folders, links and submodules are no files."""
    row = connection.execute(f"SELECT blob {_FILES} AND rel_path = ?", (stored(path),)).fetchone()
    return row[0] if row else None


def current_files(connection: sqlite3.Connection, folder: str) -> Iterator[tuple[str, bytes]]:
    """The paths and blobs of the files at HEAD below a folder (with its slash), in the order of paths."""
    end = folder[:-1] + chr(ord("/") + 1)
    cursor = connection.cursor()
    yield from cursor.execute(
        f"SELECT rel_path, blob {_FILES} AND rel_path >= ? AND rel_path < ? ORDER BY rel_path", (folder, end)
    )


_FILES = "FROM resources WHERE exists_now AND blob IS NOT NULL AND mode IN (33188, 33261)"
"""Git's modes 0o100644 and 0o100755."""


def add_problem(connection: sqlite3.Connection, room: str, path: str, problem: Problem) -> None:
    """Say what is wrong in a document; it stands until the document changes."""
    row = (room, stored(path), problem.field, problem.sentence, json.dumps(dict(problem.values)))
    connection.execute(
        "INSERT OR REPLACE INTO projection_problems (room, path, field, sentence, details) VALUES (?, ?, ?, ?, ?)", row
    )


def remove_problems(connection: sqlite3.Connection, room: str, paths: Iterable[str]) -> None:
    """Forget what was wrong in these documents."""
    rows = [(room, stored(path)) for path in paths]
    connection.executemany("DELETE FROM projection_problems WHERE room = ? AND path = ?", rows)


def read_problems(connection: sqlite3.Connection, room: str) -> tuple[ProjectionProblem, ...]:
    """Everything that is wrong in a room, by path."""
    rows = connection.execute(
        "SELECT path, field, sentence, details FROM projection_problems WHERE room = ? ORDER BY path, field", (room,)
    ).fetchall()
    return tuple(
        ProjectionProblem(room, loaded(path), Problem(sentence, _values(details), field))
        for path, field, sentence, details in rows
    )


def _values(details: str) -> Mapping[str, str | int]:
    found: Mapping[str, str | int] = json.loads(details)
    return found
