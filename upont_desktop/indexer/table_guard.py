"""What a projection may do with the connection of the index: read everything, write its own tables, end nothing."""

from __future__ import annotations

import sqlite3
from collections.abc import Iterator
from contextlib import contextmanager

_ON_FIRST = frozenset(
    {
        sqlite3.SQLITE_INSERT,
        sqlite3.SQLITE_UPDATE,
        sqlite3.SQLITE_DELETE,
        sqlite3.SQLITE_CREATE_TABLE,
        sqlite3.SQLITE_DROP_TABLE,
        sqlite3.SQLITE_CREATE_VIEW,
        sqlite3.SQLITE_DROP_VIEW,
        sqlite3.SQLITE_CREATE_VTABLE,
        sqlite3.SQLITE_DROP_VTABLE,
    }
)
_ON_SECOND = frozenset(
    {
        sqlite3.SQLITE_CREATE_INDEX,
        sqlite3.SQLITE_DROP_INDEX,
        sqlite3.SQLITE_CREATE_TRIGGER,
        sqlite3.SQLITE_DROP_TRIGGER,
        sqlite3.SQLITE_ALTER_TABLE,
    }
)
"""What SQLite names the table first, or second (sqlite3_set_authorizer)."""
_NEVER = frozenset({sqlite3.SQLITE_TRANSACTION, sqlite3.SQLITE_ATTACH, sqlite3.SQLITE_DETACH})
_OF_SQLITE = ("sqlite_master", "sqlite_schema", "sqlite_sequence")
"""Written by SQLite itself where tables are made."""
PROBLEMS = "projection_problems"


@contextmanager
def own_tables_alone(connection: sqlite3.Connection, room: str) -> Iterator[None]:
    """Let nothing else be written than the tables of a room and what is wrong in it. Whatever tries to is refused as
    :class:`sqlite3.DatabaseError`: a mistake of one application must not reach the history, nor another one.
    """

    def is_own(table: str | None, database: str | None) -> bool:
        return table is not None and (
            table.startswith(f"{room}_") or table == PROBLEMS or table in _OF_SQLITE or database == "temp"
        )

    def judge(action: int, first: str | None, second: str | None, database: str | None, _: str | None) -> int:
        if action in _ON_FIRST:
            allowed = is_own(first, database)
        elif action in _ON_SECOND:
            allowed = is_own(second, database)
        elif action == sqlite3.SQLITE_PRAGMA:
            allowed = second is None  # asks, and sets nothing
        else:
            allowed = action not in _NEVER
        return sqlite3.SQLITE_OK if allowed else sqlite3.SQLITE_DENY

    connection.set_authorizer(judge)
    try:
        yield
    finally:
        connection.set_authorizer(None)
