"""V(C, p): the version that a reader of commit C sees at path p, found along lines (see :mod:`.tables`)."""

from __future__ import annotations

import sqlite3

# The last event of a resource on a line, at or before a place: its own version, or the side that a merge took.
_EVENT = """
SELECT version FROM (
    SELECT id AS version, line_position FROM versions
    WHERE resource = :resource AND line = :line AND line_position <= :place
    UNION ALL
    SELECT version, line_position FROM taken
    WHERE resource = :resource AND line = :line AND line_position <= :place
) ORDER BY line_position DESC LIMIT 1
"""
_BASE = """
SELECT base.line, base.line_position
FROM lines JOIN commits AS base ON base.id = lines.base WHERE lines.id = ?
"""


class VersionAtCommit:
    """Answers V(C, p) from the index, at the cost of the branches between C and the version."""

    def __init__(self, connection: sqlite3.Connection) -> None:
        """Keeps the places of lines that were asked for: use it while the index does not change."""
        self._cursor = connection.cursor()
        self._bases: dict[int, tuple[int, int] | None] = {}

    def place(self, commit: int) -> tuple[int, int]:
        """Line and place of a commit."""
        found = self._cursor.execute("SELECT line, line_position FROM commits WHERE id = ?", (commit,)).fetchone()
        return found[0], found[1]

    def version(self, resource: int, place: tuple[int, int] | None) -> int:
        """The version in effect at a place, 0 for none."""
        while place is not None:
            line, position = place
            found = self._cursor.execute(_EVENT, {"resource": resource, "line": line, "place": position}).fetchone()
            if found is not None:
                return found[0] or 0
            place = self.base(line)
        return 0

    def base(self, line: int) -> tuple[int, int] | None:
        """Where a line leaves another; ``None`` for a line that begins with a root."""
        if line not in self._bases:
            self._bases[line] = self._cursor.execute(_BASE, (line,)).fetchone()
        return self._bases[line]

    def chain(self, place: tuple[int, int] | None) -> list[tuple[int, int]]:
        """The stretches of line that a reader's first parents run along: ``(line, highest place)``, newest first."""
        stretches = []
        while place is not None:
            stretches.append(place)
            place = self.base(place[0])
        return stretches
