"""Opening an index file: WAL, schema version, rebuilding what is unknown or damaged.

Connections are the driver's own. Readers and refreshes ask with a few statements that are written out anyway, and
loading SQLAlchemy would take longer than either (0.25 s, where a refresh has 0.25 s and a window 1.2 s): a new index is
made from the text of its definitions (:mod:`.definitions`).
"""

from __future__ import annotations

import sqlite3
from collections.abc import Iterable, Iterator, Sequence
from contextlib import contextmanager
from pathlib import Path
from typing import Any

from upont_desktop.domain.errors import IndexBusy, NoSpace, NotWritable
from upont_desktop.domain.metadata import is_private
from upont_desktop.domain.unspaced_scripts import spaced
from upont_desktop.index.definitions import DEFINITIONS, LATE_INDEXES
from upont_desktop.index.values import loaded

SCHEMA = 9
"""Stored as ``PRAGMA user_version``; raise it with every change of the tables or of what fills them."""

_BUSY_SECONDS = 30.0  # that who writes waits for another: a commit takes milliseconds, longer means that it hangs


class UnusableIndex(Exception):
    """The file is damaged, no database, or of another schema: it is to be rebuilt."""


def open_for_reading(path: Path) -> sqlite3.Connection:
    """A connection to an existing index that never writes; it may go from thread to thread, one at a time.

    Raises :class:`UnusableIndex` where there is nothing that can be read.
    """
    if not path.is_file():
        raise UnusableIndex(str(path))
    with translated(path), _closed_on_error(_connect(path, "rw")) as connection:
        connection.execute("PRAGMA query_only = ON")
        connection.execute("PRAGMA cache_size = -8192")
        _check_schema(connection, path)
    return connection


def open_for_writing(path: Path) -> sqlite3.Connection:
    """A connection with the schema in place, for the one process that indexes.

    Raises :class:`UnusableIndex` where the file is of another schema or damaged: :func:`remove` it and come again.
    """
    path.parent.mkdir(parents=True, exist_ok=True)
    with translated(path), _closed_on_error(_connect(path, "rwc")) as connection:
        add_functions(connection)
        connection.execute("PRAGMA journal_mode = WAL")
        connection.execute("PRAGMA synchronous = NORMAL")
        connection.execute("PRAGMA cache_size = -65536")
        connection.execute("PRAGMA wal_autocheckpoint = 50000")
        connection.execute("PRAGMA temp_store = FILE")
        if connection.execute("SELECT count(*) FROM sqlite_schema").fetchone()[0]:
            _check_schema(connection, path)
        else:
            create_schema(connection)
    return connection


def add_functions(connection: sqlite3.Connection) -> None:
    """Give a connection the functions that the schema names; only what writes words needs them."""
    connection.create_function("spaced", 1, _spaced, deterministic=True)
    connection.create_function("is_private", 1, lambda path: is_private(loaded(path)), deterministic=True)


def _spaced(text: str | bytes) -> str | bytes:
    """What is no Unicode stands in a blob, and stays as it is."""
    return spaced(text) if isinstance(text, str) else text


def create_schema(connection: sqlite3.Connection) -> None:
    """Make the tables in an empty file, all or none."""
    connection.execute("BEGIN")
    for statement in DEFINITIONS:
        connection.execute(statement)
    connection.execute(f"PRAGMA user_version = {SCHEMA}")
    connection.commit()


def create_late_indexes(connection: sqlite3.Connection, *tables: str) -> None:
    """Make what the schema leaves for when the rows are in: of some tables, or of all."""
    for statement in LATE_INDEXES:
        if not tables or any(f" ON {table} (" in statement for table in tables):
            connection.execute(statement)


def remove(path: Path) -> None:
    """Delete an index file and what SQLite keeps beside it."""
    for suffix in ("", "-wal", "-shm", "-journal"):
        path.with_name(path.name + suffix).unlink(missing_ok=True)


def _check_schema(connection: sqlite3.Connection, path: Path) -> None:
    found = connection.execute("PRAGMA user_version").fetchone()[0]
    if found != SCHEMA:
        raise UnusableIndex(f"{path}: schema {found}")


def _connect(path: Path, mode: str) -> sqlite3.Connection:
    uri = f"{path.absolute().as_uri()}?mode={mode}"
    return sqlite3.connect(uri, uri=True, timeout=_BUSY_SECONDS, check_same_thread=False, cached_statements=256)


@contextmanager
def _closed_on_error(connection: sqlite3.Connection) -> Iterator[sqlite3.Connection]:
    try:
        yield connection
    except BaseException:
        connection.close()
        raise


@contextmanager
def translated(path: Path) -> Iterator[None]:
    """Turn SQLite's errors into ours: a full disk, a lock, a file that is no index (:class:`UnusableIndex`)."""
    try:
        yield
    except sqlite3.DatabaseError as error:
        raise _meaning(error, path) or error from error


def _meaning(error: sqlite3.DatabaseError, path: Path) -> Exception | None:
    words = str(error)
    if "disk is full" in words:
        return NoSpace(path=str(path), details=words)
    if "locked" in words or "busy" in words:
        return IndexBusy(circle=path.stem, details=words)
    if "readonly" in words or "unable to open" in words:
        return NotWritable(path=str(path), details=words)
    return UnusableIndex(words) if any(sign in words for sign in _DAMAGE) else None


_DAMAGE = ("disk I/O", "malformed", "not a database", "no such table", "no such column", "file is encrypted")


def bulk_insert(
    connection: sqlite3.Connection, table: str, columns: Sequence[str], rows: Iterable[Sequence[Any]]
) -> None:
    """Insert many rows of values as SQLite keeps them (:mod:`.values`), in the order of ``columns``."""
    marks = ", ".join("?" * len(columns))
    connection.executemany(f"INSERT INTO {table} ({', '.join(columns)}) VALUES ({marks})", rows)
