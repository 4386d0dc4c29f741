"""Who is linked with what an increment touches, so that whoever shows links knows what to read again."""

from __future__ import annotations

import sqlite3
from collections.abc import Collection

from upont_desktop.index.values import loaded

_USED = "SELECT target FROM dependencies JOIN resources ON current = version WHERE resources.id = ?"
_USERS = (
    "SELECT users.rel_path FROM resources JOIN dependencies ON target = resources.rel_path"
    " JOIN resources AS users ON users.current = version WHERE resources.id = ?"
)
_MOST = 500
"""Resources, 40 µs each; of a change of more than these, windows are told that it may concern anything."""


def linked_paths(connection: sqlite3.Connection, resources: Collection[int]) -> set[str]:
    """The paths that the current versions of these resources use, and those of the resources that use them; nothing
    where there are very many.
    """
    found: set[str] = set()
    if len(resources) <= _MOST:
        cursor = connection.cursor()
        for resource in resources:
            for query in (_USED, _USERS):
                found.update(loaded(row[0]) for row in cursor.execute(query, (resource,)))
    return found
