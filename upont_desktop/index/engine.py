"""Opening an index file: WAL, schema version, rebuilding what is unknown or damaged."""

from __future__ import annotations

import sqlite3
from collections.abc import Callable, Iterable, Iterator, Sequence
from contextlib import contextmanager
from pathlib import Path
from typing import Any

from sqlalchemy import Connection, Engine, Table, create_engine, event, insert, text
from sqlalchemy.exc import DatabaseError
from sqlalchemy.pool import NullPool, StaticPool

from upont_desktop.domain.errors import IndexBusy, NoSpace, NotWritable
from upont_desktop.index.tables import SCHEMA, TEXT_TABLES, metadata

_BUSY_SECONDS = 30.0


class UnusableIndex(Exception):
    """The file is damaged, no database, or of another schema: it is to be rebuilt."""


def open_for_reading(path: Path) -> Engine:
    """An engine on an existing index; it never writes. Each connection belongs to the thread that opened it.

    Raises :class:`UnusableIndex` where there is nothing that can be read.
    """
    if not path.is_file():
        raise UnusableIndex(str(path))
    engine = _engine(f"{path.absolute().as_uri()}?mode=rw", writing=False)
    with translated(path), engine.connect() as connection:
        _check_schema(connection, path)
    return engine


def open_for_writing(path: Path) -> Engine:
    """An engine with the schema in place; one connection, for the one process that indexes.

    Raises :class:`UnusableIndex` where the file is of another schema or damaged: :func:`remove` it and come again.
    """
    path.parent.mkdir(parents=True, exist_ok=True)
    engine = _engine(f"{path.absolute().as_uri()}?mode=rwc", writing=True)
    with translated(path), engine.connect() as connection:
        if connection.exec_driver_sql("SELECT count(*) FROM sqlite_schema").scalar_one():
            _check_schema(connection, path)
            return engine
        create_schema(connection)
    return engine


def create_schema(connection: Connection) -> None:
    """Make the tables in an empty file."""
    metadata.create_all(connection)
    for statement in TEXT_TABLES:
        connection.execute(text(statement.replace(":", "\\:")))
    connection.execute(text(f"PRAGMA user_version = {SCHEMA}"))
    connection.commit()


def remove(path: Path) -> None:
    """Delete an index file and what SQLite keeps beside it."""
    for suffix in ("", "-wal", "-shm", "-journal"):
        path.with_name(path.name + suffix).unlink(missing_ok=True)


def _check_schema(connection: Connection, path: Path) -> None:
    found = connection.exec_driver_sql("PRAGMA user_version").scalar_one()
    if found != SCHEMA:
        raise UnusableIndex(f"{path}: schema {found}")


def _engine(uri: str, *, writing: bool) -> Engine:
    def connect() -> sqlite3.Connection:
        return sqlite3.connect(uri, uri=True, timeout=_BUSY_SECONDS, check_same_thread=False, cached_statements=256)

    engine = create_engine("sqlite://", creator=connect, poolclass=StaticPool if writing else NullPool)

    @event.listens_for(engine, "connect")
    def _set_up(connection: sqlite3.Connection, _record: Any) -> None:
        cursor = connection.cursor()
        if writing:
            cursor.execute("PRAGMA journal_mode = WAL")
            cursor.execute("PRAGMA synchronous = NORMAL")
            cursor.execute("PRAGMA cache_size = -65536")
            cursor.execute("PRAGMA wal_autocheckpoint = 50000")
            cursor.execute("PRAGMA temp_store = FILE")
        else:
            cursor.execute("PRAGMA query_only = ON")
            cursor.execute("PRAGMA cache_size = -8192")
        cursor.close()

    return engine


@contextmanager
def translated(path: Path) -> Iterator[None]:
    """Turn SQLite's errors into ours: a full disk, a lock, a file that is no index (:class:`UnusableIndex`)."""
    try:
        yield
    except (DatabaseError, sqlite3.DatabaseError) as error:
        raise _meaning(error, path) or error from error


def _meaning(error: DatabaseError | sqlite3.DatabaseError, path: Path) -> Exception | None:
    original = error.orig if isinstance(error, DatabaseError) else error
    words = str(original)
    if "disk is full" in words:
        return NoSpace(path=str(path), details=words)
    if "locked" in words or "busy" in words:
        return IndexBusy(circle=path.stem, details=words)
    if "readonly" in words or "unable to open" in words:
        return NotWritable(path=str(path), details=words)
    return UnusableIndex(words) if any(sign in words for sign in _DAMAGE) else None


_DAMAGE = ("disk I/O", "malformed", "not a database", "no such table", "no such column", "file is encrypted")

_statements: dict[tuple[str, tuple[str, ...]], str] = {}


def bulk_insert(connection: Connection, table: Table, columns: Sequence[str], rows: Iterable[Sequence[Any]]) -> None:
    """Insert many rows of plain SQLite values, in the order of ``columns``.

    The statement is SQLAlchemy's; the rows go to the driver as they are, because converting each value of millions of
    rows would take longer than storing it. Values of :class:`~upont_desktop.index.tables.GitText` and ``LaneMask`` are
    given in their stored form.
    """
    key = (table.name, tuple(columns))
    statement = _statements.get(key)
    if statement is None:
        compiled = insert(table).values(dict.fromkeys(columns)).compile(connection)
        names = [name for name in compiled.positiontup or [] if name]
        if names != list(columns):
            columns_of = {name: at for at, name in enumerate(columns)}
            raise ValueError(f"give the columns of {table.name} as {sorted(columns_of, key=names.index)}")
        statement = _statements[key] = str(compiled)
    cursor_of(connection).executemany(statement, rows)


def cursor_of(connection: Connection) -> sqlite3.Cursor:
    """The driver's own cursor, for bulk work inside SQLAlchemy's transaction."""
    if not connection.in_transaction():
        connection.begin()
    driver: sqlite3.Connection = connection.connection.driver_connection  # type: ignore[assignment]
    return driver.cursor()


ConnectionFactory = Callable[[], Connection]
