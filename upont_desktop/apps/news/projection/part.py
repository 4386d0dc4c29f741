"""What a subject of the room gives its projection: its documents, its entries, and what becomes of them."""

from __future__ import annotations

import sqlite3
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from typing import TypeAlias

from upont_desktop.domain.books import ProjectedEntry
from upont_desktop.domain.document_problems import Problem
from upont_desktop.domain.rights import KindRule

Connection: TypeAlias = sqlite3.Connection
Row: TypeAlias = tuple[str | int | bytes | None, ...]


def _no_entries(_connection: Connection, _new: Sequence[ProjectedEntry]) -> None:
    """All that entries say of the subject stands in ``news_entries``."""


@dataclass(frozen=True, slots=True)
class ProjectionPart:
    """A subject: posts, events, sign-ups.

    ``document`` takes the document at a path below ``folder`` (its content ``None`` where it is gone): it deletes the
    rows that were made of that path, inserts others, and gives back what is wrong with it.
    ``kinds`` are those of its entries with what they need, ``about`` the key of the body that names what an entry of a
    kind is about. Every entry stands in ``news_entries``; ``entries`` is for what else is made of them, in any order
    and also twice.
    """

    folder: str
    document: Callable[[Connection, str, bytes | None], Problem | None]
    kinds: Mapping[str, KindRule]
    about: Mapping[str, str]
    entries: Callable[[Connection, Sequence[ProjectedEntry]], None] = _no_entries


def replace_row(connection: Connection, table: str, row: Row) -> None:
    """Put a row in the place of the one that has the same key."""
    connection.execute(f"INSERT OR REPLACE INTO {table} VALUES ({', '.join('?' * len(row))})", row)
