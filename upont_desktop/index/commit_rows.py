"""Reading commits: pages of the history, one commit, parents and children."""

from __future__ import annotations

import sqlite3
from array import array
from collections import defaultdict
from collections.abc import Iterable, Iterator, Sequence
from typing import Any, NamedTuple

from upont_desktop.domain.commit import Commit, Signature
from upont_desktop.domain.lanes import LaneRow
from upont_desktop.index.values import loaded, loaded_mask

_COLUMNS = """
commits.id, commits.hash, commits.position, author.name, author.email, author_time, author_offset,
committer.name, committer.email, committer_time, committer_offset, short_description, long_description, on_head,
lane, lanes_through, lanes_into, lanes_out
"""
_FROM = """
FROM commits JOIN people AS author ON author.id = commits.author
JOIN people AS committer ON committer.id = commits.committer
"""
_MOST_PARAMETERS = 500  # of one statement: SQLite takes 999 at least, and more gain nothing
_NOWHERE = -(1 << 31)  # no position: they begin at 0 and go on to one for each commit, or its negative


class CommitRow(NamedTuple):
    """A commit with its place in the index."""

    id: int
    position: int
    commit: Commit
    on_head: bool
    lanes: LaneRow


class CommitReader:
    """Queries about commits on one connection."""

    def __init__(self, connection: sqlite3.Connection) -> None:
        """Use it in the thread of ``connection``."""
        self._cursor: sqlite3.Cursor = connection.cursor()

    def page(self, highest: int, count: int) -> list[CommitRow]:
        """``count`` commits from position ``highest`` down, newest first."""
        query = f"SELECT {_COLUMNS} {_FROM} WHERE position <= ? ORDER BY position DESC LIMIT ?"
        return self._rows(self._cursor.execute(query, (highest, count)).fetchall())

    def at_positions(self, positions: Sequence[int]) -> list[CommitRow]:
        """The commits at these positions, in the order given."""
        return self._some("position", positions)

    def by_id(self, ids: Iterable[int]) -> dict[int, CommitRow]:
        """The commits of these ids."""
        return {row.id: row for row in self._some("id", list(dict.fromkeys(ids)))}

    def by_hash(self, name: str) -> CommitRow | None:
        """One commit, by its whole hash."""
        rows = self._some("hash", [name])
        return rows[0] if rows else None

    def hashes_beginning(self, prefix: str, limit: int = 2) -> list[str]:
        """Whole hashes that begin with ``prefix`` (hexadecimal digits, in lower case)."""
        found = self._cursor.execute(
            "SELECT hash FROM commits WHERE hash >= ? AND hash < ? LIMIT ?", (prefix, prefix + "g", limit)
        )
        return [row[0] for row in found]

    def id_of(self, name: str) -> int | None:
        """The id of a commit."""
        row = self._cursor.execute("SELECT id FROM commits WHERE hash = ?", (name,)).fetchone()
        return row[0] if row else None

    def children(self, commit: int) -> list[int]:
        """Ids of the commits that name this one as a parent, newest first."""
        query = "SELECT child FROM parents JOIN commits ON id = child WHERE parent = ? ORDER BY position DESC"
        return list(dict.fromkeys(row[0] for row in self._cursor.execute(query, (commit,))))

    def of_books(self) -> list[tuple[int, int, bool]]:
        """The commits that touch only books, oldest first: position, committer's time, whether HEAD reaches it."""
        query = "SELECT position, committer_time, on_head FROM commits WHERE only_books ORDER BY position"
        return [(position, time, bool(on_head)) for position, time, on_head in self._cursor.execute(query)]

    def people(self) -> list[tuple[str, str, int]]:
        """Name, address and number of commits of every author, the busiest first."""
        query = (
            "SELECT name, email, count(*) AS made FROM commits JOIN people ON people.id = author"
            " GROUP BY people.id ORDER BY made DESC, name"
        )
        return [(loaded(name), loaded(email), made) for name, email, made in self._cursor.execute(query)]

    def edges(self, lowest: int, highest: int) -> Iterator[tuple[int, Sequence[int]]]:
        """Positions with their parents' positions, between two positions, newest first.

        Two plain scans and look-ups in memory: joining in SQL takes three times as long. Arrays by id, and loops that
        let other threads work in between: a long history has a million of them.
        """
        most = self._cursor.execute("SELECT max(id) FROM commits").fetchone()[0] or 0
        positions = array("i", [_NOWHERE]) * (most + 1)
        order = array("i")
        for commit, position in self._cursor.execute(
            "SELECT id, position FROM commits WHERE position BETWEEN ? AND ? ORDER BY position DESC", (lowest, highest)
        ):
            positions[commit] = position
            order.append(commit)
        first = array("i", [_NOWHERE]) * (most + 1)
        others: dict[int, list[int]] = {}
        for child, parent in self._cursor.execute("SELECT child, parent FROM parents ORDER BY child, rank"):
            place = positions[parent]
            if place == _NOWHERE or positions[child] == _NOWHERE:
                continue
            if first[child] == _NOWHERE:
                first[child] = place
            else:
                others.setdefault(child, []).append(place)
        for commit in order:
            if first[commit] == _NOWHERE:
                yield positions[commit], ()
            elif commit in others:
                yield positions[commit], (first[commit], *others[commit])
            else:
                yield positions[commit], (first[commit],)

    def _some(self, column: str, values: Sequence[Any]) -> list[CommitRow]:
        found: dict[Any, CommitRow] = {}
        key = {"position": 2, "id": 0, "hash": 1}[column]
        for start in range(0, len(values), _MOST_PARAMETERS):
            some = values[start : start + _MOST_PARAMETERS]
            marks = ",".join("?" * len(some))
            raw = self._cursor.execute(
                f"SELECT {_COLUMNS} {_FROM} WHERE commits.{column} IN ({marks})", some
            ).fetchall()
            found.update(zip((row[key] for row in raw), self._rows(raw), strict=True))
        return [found[value] for value in values if value in found]

    def _rows(self, raw: Sequence[tuple[Any, ...]]) -> list[CommitRow]:
        parents = self._parents([row[0] for row in raw])
        return [_commit_row(row, tuple(parents.get(row[0], ()))) for row in raw]

    def _parents(self, ids: Sequence[int]) -> dict[int, list[str]]:
        parents: defaultdict[int, list[str]] = defaultdict(list)
        for start in range(0, len(ids), _MOST_PARAMETERS):
            some = ids[start : start + _MOST_PARAMETERS]
            marks = ",".join("?" * len(some))
            query = (
                "SELECT child, hash FROM parents JOIN commits ON commits.id = parent"
                f" WHERE child IN ({marks}) ORDER BY child, rank"
            )
            for child, name in self._cursor.execute(query, some):
                parents[child].append(name)
        return parents


def _commit_row(row: tuple[Any, ...], parents: tuple[str, ...]) -> CommitRow:
    author = Signature(loaded(row[3]), loaded(row[4]), row[5], row[6])
    committer = Signature(loaded(row[7]), loaded(row[8]), row[9], row[10])
    commit = Commit(row[1], parents, author, committer, loaded(row[11]), loaded(row[12]))
    lanes = LaneRow(row[14], loaded_mask(row[15]), loaded_mask(row[16]), loaded_mask(row[17]))
    return CommitRow(row[0], row[2], commit, bool(row[13]), lanes)
