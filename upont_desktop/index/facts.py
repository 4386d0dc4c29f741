"""What an index knows of itself."""

from __future__ import annotations

import json
import sqlite3
from collections.abc import Iterable
from dataclasses import dataclass, field, fields
from typing import Any

from upont_desktop.domain.commit import Ref, RefKind
from upont_desktop.domain.index_progress import Unreadable
from upont_desktop.index.engine import bulk_insert
from upont_desktop.index.values import loaded, stored

ALL_READ = (1, 0)
"""The messages that are unread where none is: from the first to the last there is no number."""


@dataclass(frozen=True, slots=True)
class Facts:
    """``complete`` is false while a first run is under way, or after one that was killed.

    ``generation`` rises with every change that a reader can see. ``head`` is the hash that HEAD is on, ``branch`` the
    full name of the branch, both empty where there is none. ``tips`` are the commits from which everything indexed is
    reachable, ``shallow`` the commits at which a shallow clone ends. ``commits``, ``commits_on_head`` and ``versions``
    count rows, as counting a million takes long; ``top`` is the position of the newest one. ``unread_messages`` are the
    first and the last id of the commits whose words are still to be read.
    """

    complete: bool = False
    generation: int = 0
    object_format: str = "sha1"
    head: str = ""
    branch: str = ""
    tips: tuple[str, ...] = field(default_factory=tuple)
    commits: int = 0
    commits_on_head: int = 0
    versions: int = 0
    top: int = 0
    shallow: str = ""
    unread_messages: tuple[int, int] = ALL_READ


def read_facts(connection: sqlite3.Connection) -> Facts:
    """The facts stored; what is missing has its default."""
    stored = {key: json.loads(value) for key, value in connection.execute("SELECT key, value FROM facts")}
    known = {item.name for item in fields(Facts)}
    values: dict[str, Any] = {
        key: tuple(value) if isinstance(value, list) else value for key, value in stored.items() if key in known
    }
    return Facts(**values)


def write_facts(connection: sqlite3.Connection, new: Facts) -> None:
    """Replace the facts, in the caller's transaction."""
    connection.execute("DELETE FROM facts")
    rows = ((item.name, json.dumps(getattr(new, item.name))) for item in fields(Facts))
    bulk_insert(connection, "facts", ("key", "value"), rows)


def read_refs(connection: sqlite3.Connection) -> tuple[Ref, ...]:
    """The refs as they were when the index was brought up to date."""
    return tuple(
        Ref(loaded(name), RefKind(kind), commit, loaded(message), path and loaded(path), bool(current))
        for name, kind, commit, message, path, current in connection.execute(
            f"SELECT {', '.join(_REF_COLUMNS)} FROM refs ORDER BY name"
        )
    )


def write_refs(connection: sqlite3.Connection, new: Iterable[Ref]) -> None:
    """Put these refs in the place of all that are there."""
    connection.execute("DELETE FROM refs")
    rows = (
        (
            stored(ref.name),
            str(ref.kind),
            ref.commit,
            stored(ref.message),
            None if ref.path is None else stored(ref.path),
            ref.current,
        )
        for ref in new
    )
    bulk_insert(connection, "refs", _REF_COLUMNS, rows)


def read_unreadable(connection: sqlite3.Connection) -> tuple[Unreadable, ...]:
    """What git could not read, in order."""
    rows = connection.execute("SELECT what, object FROM unreadable ORDER BY what, object")
    return tuple(Unreadable(what, name) for what, name in rows)


def count_unread(connection: sqlite3.Connection) -> int:
    """How many resources' words are still to be read."""
    found: int = connection.execute("SELECT count(*) FROM unread").fetchone()[0]
    return found


def has_unread(connection: sqlite3.Connection) -> bool:
    """Whether words are still to be read, of messages or of resources."""
    first, last = read_facts(connection).unread_messages
    return first <= last or count_unread(connection) > 0


def add_unreadable(connection: sqlite3.Connection, items: Iterable[Unreadable]) -> None:
    """Add what is not listed yet."""
    rows = [(item.what, item.object) for item in items]
    connection.executemany("INSERT OR IGNORE INTO unreadable (what, object) VALUES (?, ?)", rows)


_REF_COLUMNS = ("name", "kind", "commit_hash", "message", "path", "current")
