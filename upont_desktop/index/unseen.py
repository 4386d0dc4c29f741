"""Which commits are in a history and not in an older one, and the resources whose current version they made."""

from __future__ import annotations

import sqlite3
from collections.abc import Iterable, Iterator, Sequence
from heapq import heappop, heappush

from upont_desktop.domain.marks import Seen
from upont_desktop.index.values import loaded

MOST_COMMITS = 20_000
"""Commits looked at, at most: where more is new, the newest are told."""

_MOST_PARAMETERS = 500
_NEW, _OLD = 1, 2
_CURRENT = """
SELECT rel_path, commits.hash, people.email FROM versions
JOIN resources ON resources.current = versions.id AND resources.exists_now
JOIN commits ON commits.id = versions.commit_id JOIN people ON people.id = commits.author
WHERE versions.commit_id IN ({})
"""


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

    def unseen(self, head: str, seen: Seen) -> Iterator[tuple[str, str, str]]:
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
