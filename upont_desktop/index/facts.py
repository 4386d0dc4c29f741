"""What an index knows of itself."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass, field, fields
from typing import Any

from sqlalchemy import Connection, delete, insert, select

from upont_desktop.domain.commit import Ref, RefKind
from upont_desktop.domain.history import Unreadable
from upont_desktop.index.tables import facts, refs, unreadable


@dataclass(frozen=True, slots=True)
class Facts:
    """``complete`` is false while a first run is under way, or after one that was killed.

    ``generation`` rises with every change that a reader can see. ``head`` is the hash that HEAD is on, ``branch`` the
    full name of the branch, both empty where there is none. ``tips`` are the commits from which everything indexed is
    reachable, ``shallow`` the commits at which a shallow clone ends. ``commits``, ``commits_on_head`` and ``versions``
    count rows, as counting a million takes long; ``top`` is the position of the newest one.
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


def read_facts(connection: Connection) -> Facts:
    """The facts stored; what is missing has its default."""
    stored = {row.key: row.value for row in connection.execute(select(facts.c.key, facts.c.value))}
    known = {item.name for item in fields(Facts)}
    values: dict[str, Any] = {
        key: tuple(value) if isinstance(value, list) else value for key, value in stored.items() if key in known
    }
    return Facts(**values)


def write_facts(connection: Connection, new: Facts) -> None:
    """Replace the facts, in the caller's transaction."""
    rows: list[dict[str, Any]] = [{"key": item.name, "value": getattr(new, item.name)} for item in fields(Facts)]
    connection.execute(delete(facts))
    connection.execute(insert(facts), rows)


def read_refs(connection: Connection) -> tuple[Ref, ...]:
    """The refs as they were when the index was brought up to date."""
    table = refs.c
    columns = (table.name, table.kind, table.commit_hash, table.message, table.path, table.current)
    rows = connection.execute(select(*columns).order_by(table.name))
    return tuple(
        Ref(name, RefKind(kind), commit, message, path, current) for name, kind, commit, message, path, current in rows
    )


def write_refs(connection: Connection, new: Iterable[Ref]) -> None:
    """Replace the refs."""
    connection.execute(delete(refs))
    rows = [
        {
            "name": ref.name,
            "kind": str(ref.kind),
            "commit_hash": ref.commit,
            "message": ref.message,
            "path": ref.path,
            "current": ref.current,
        }
        for ref in new
    ]
    if rows:
        connection.execute(insert(refs), rows)


def read_unreadable(connection: Connection) -> tuple[Unreadable, ...]:
    """What git could not read, in order."""
    columns = (unreadable.c.what, unreadable.c.object)
    rows = connection.execute(select(*columns).order_by(*columns))
    return tuple(Unreadable(what, name) for what, name in rows)


def add_unreadable(connection: Connection, items: Iterable[Unreadable]) -> None:
    """Add what is not listed yet."""
    rows = [{"what": item.what, "object": item.object} for item in items]
    if rows:
        connection.execute(insert(unreadable).prefix_with("OR IGNORE"), rows)
