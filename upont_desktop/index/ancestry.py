"""Walks of the graph: what is in a history and not in an older one, and which tips a commit is in."""

from __future__ import annotations

import sqlite3
from collections.abc import Iterable, Iterator, Sequence
from heapq import heappop, heappush
from typing import NamedTuple

from upont_desktop.domain.marks import SeenState
from upont_desktop.index.values import loaded

MOST_COMMITS = 20_000
"""Commits looked at, at most: where more is new, the newest are told."""
MOST_STEPS = 20_000
"""Stretches of line looked at, at most, to find the tips that a commit is in."""

_MOST_PARAMETERS = 500  # of one statement: SQLite takes 999 at least, and more gain nothing
_NEW, _OLD = 1, 2  # flags, of which a commit may have both
_NOWHERE = -(1 << 62)  # below every position
_CURRENT = """
SELECT rel_path, commits.hash, people.email FROM versions
JOIN resources ON resources.current = versions.id AND resources.exists_now
JOIN commits ON commits.id = versions.commit_id JOIN people ON people.id = commits.author
WHERE versions.commit_id IN ({})
"""


_MERGED = """
SELECT other.line, other.line_position, other.position FROM commits AS merge
JOIN parents ON parents.child = merge.id AND parents.rank > 0 JOIN commits AS other ON other.id = parents.parent
WHERE merge.line = ? AND merge.line_position > ? AND merge.line_position <= ? AND other.position >= ?
"""
_BASE = """
SELECT base.line, base.line_position, base.position
FROM lines JOIN commits AS base ON base.id = lines.base WHERE lines.id = ?
"""


class _Place(NamedTuple):
    """Where a commit stands: on which line of first parents, how far up it, and in the history as a whole."""

    line: int
    height: int
    position: int


class _Search:
    """Looks for one commit below others, line by line: a line is as long as its first parents go on, so that only
    merges cost something.
    """

    def __init__(self, cursor: sqlite3.Cursor, target: _Place, most: int) -> None:
        self._cursor, self._target, self._most = cursor, target, most
        self._barren: dict[int, int] = {}
        self.steps = 0

    def reaches(self, place: _Place) -> bool:
        """Whether the target is at a place or below it; what led nowhere once is not looked at again.

        First parents alone lead to it from most tips, at the cost of the branches on the way.
        """
        return self._on_the_way(place) or self._through_merges(place)

    def _on_the_way(self, place: _Place) -> bool:
        way = [place]
        while way and self.steps < self._most:
            self.steps += 1
            if self._is_at(way[0]):
                return True
            way = self._base(way[0].line) if way[0].position > self._target.position else []
        return False

    def _is_at(self, place: _Place) -> bool:
        return place.line == self._target.line and place.height >= self._target.height

    def _through_merges(self, place: _Place) -> bool:
        looked: dict[int, int] = {}
        todo = [place]
        while todo and self.steps < self._most:
            self.steps += 1
            place = todo.pop()
            if self._is_at(place):
                return True
            line, height, position = place
            before = max(looked.get(line, _NOWHERE), self._barren.get(line, _NOWHERE))
            if position <= self._target.position or height <= before:
                continue
            looked[line] = height
            todo += self._merged(line, before, height)
            if before == _NOWHERE:
                todo += self._base(line)
        if not todo:
            self._barren.update(looked)
        return False

    def _merged(self, line: int, above: int, height: int) -> list[_Place]:
        """What the merges on a stretch of a line joined to it."""
        rows = self._cursor.execute(_MERGED, (line, above, height, self._target.position)).fetchall()
        return [_Place(*row) for row in rows]

    def _base(self, line: int) -> list[_Place]:
        """Where a line leaves another."""
        return [_Place(*row) for row in self._cursor.execute(_BASE, (line,)).fetchall()]


class Ancestry:
    """Walks of the graph, newest commit first. A parent's position is always below its children's."""

    def __init__(self, connection: sqlite3.Connection) -> None:
        """Use it in the thread of ``connection``."""
        self._cursor = connection.cursor()

    def only_in(self, new: int, old: int, most: int = MOST_COMMITS) -> list[int]:
        """The commits that ``new`` descends from, itself included, and ``old`` does not: ``git rev-list old..new``."""
        flags = {new: _NEW}
        flags[old] = flags.get(old, 0) | _OLD
        heap: list[tuple[int, int]] = []
        for commit in flags:
            heappush(heap, (-self._position(commit), commit))
        found: list[int] = []
        waiting = sum(flag == _NEW for flag in flags.values())
        for _ in range(most):
            if not waiting or not heap:
                break
            _place, commit = heappop(heap)
            flag = flags.pop(commit)
            if flag == _NEW:
                found.append(commit)
                waiting -= 1
            for parent, position in self._parents(commit):
                before = flags.get(parent)
                after = flags[parent] = (before or 0) | flag
                waiting += (after == _NEW) - (before == _NEW)
                if before is None:
                    heappush(heap, (-position, parent))
        return found

    def containing(self, commit: str, tips: Iterable[str], most: int = MOST_STEPS) -> tuple[set[str], bool]:
        """The tips that descend from a commit (or are it), and whether ``most`` steps were enough to know of all."""
        target = self._place(commit)
        if target is None:
            return set(), True
        search = _Search(self._cursor, target, most)
        places = {tip: place for tip in tips if (place := self._place(tip)) is not None}
        found = {tip for tip, place in places.items() if search.reaches(place)}
        return found, search.steps < most

    def _place(self, commit: str) -> _Place | None:
        query = "SELECT line, line_position, position FROM commits WHERE hash = ?"
        found = self._cursor.execute(query, (commit,)).fetchone()
        return _Place(*found) if found else None

    def unseen(self, head: str, seen: SeenState) -> Iterator[tuple[str, str, str]]:
        """What others and the person did since: path, commit and the author's address of every current version.

        Where the history was rewritten and what was seen last is gone, its time decides.
        """
        new, old = self._id(head), self._id(seen.head)
        if new is not None and new != old:
            yield from self.made_current(self.only_in(new, old) if old is not None else self.since(seen.time))

    def since(self, time: int) -> list[int]:
        """The commits of the current branch that were made after a time, in seconds since 1970."""
        query = "SELECT id FROM commits WHERE on_head AND committer_time > ? ORDER BY position DESC LIMIT ?"
        return [row[0] for row in self._cursor.execute(query, (time, MOST_COMMITS))]

    def made_current(self, commits: Sequence[int]) -> Iterator[tuple[str, str, str]]:
        """The resources whose current version one of these commits made: path, hash, the author's address."""
        for start in range(0, len(commits), _MOST_PARAMETERS):
            some = commits[start : start + _MOST_PARAMETERS]
            query = _CURRENT.format(",".join("?" * len(some)))
            for path, name, email in self._cursor.execute(query, some).fetchall():
                yield loaded(path), name, loaded(email)

    def _id(self, name: str) -> int | None:
        found = self._cursor.execute("SELECT id FROM commits WHERE hash = ?", (name,)).fetchone()
        return found[0] if found else None

    def _position(self, commit: int) -> int:
        found = self._cursor.execute("SELECT position FROM commits WHERE id = ?", (commit,)).fetchone()
        return int(found[0])

    def _parents(self, commit: int) -> Iterable[tuple[int, int]]:
        query = "SELECT parent, position FROM parents JOIN commits ON commits.id = parent WHERE child = ?"
        return self._cursor.execute(query, (commit,)).fetchall()
