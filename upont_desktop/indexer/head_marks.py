"""Which commits are on the current branch: a flag for each, moved along when HEAD moves."""

from __future__ import annotations

import sqlite3
from collections.abc import Callable, Iterable, Mapping, Sequence

from upont_desktop.indexer.reachability import only_reached_by_lost
from upont_desktop.repository.process import Git


class HeadMarks:
    """The flags of one refresh, in which HEAD goes from one commit to another (hashes, empty where there is none).

    Nearly always HEAD goes on to new commits, or back over removed ones: then the index alone says what changes, and
    git is not asked.
    """

    def __init__(
        self, connection: sqlite3.Connection, git: Git, before: str, after: str, removed: Mapping[str, int]
    ) -> None:
        """Make it while the index still has the commits to be removed (hash → id)."""
        self._cursor = connection.cursor()
        self._connection = connection
        self._git = git
        self._before, self._after = before, after
        self._left = _walk(before, lambda name: self._parents(removed[name]) if name in removed else None)[1]

    def count(self, commits: Iterable[int]) -> int:
        """How many of these commits (ids) are on the current branch."""
        query = "SELECT on_head FROM commits WHERE id = ?"
        return sum(self._cursor.execute(query, (commit,)).fetchone()[0] for commit in commits)

    def move(self, new: Mapping[str, Sequence[str]]) -> int:
        """Mark what is on the branch now; gives how many commits more than before. ``new`` are the parents of commits
        that the index got. Those removed are gone, and do not count.
        """
        if self._before == self._after:
            return 0
        come, found = _walk(self._after, new.get)
        if self._before and self._left <= found and all(self._is_on_head(name) for name in found - self._left):
            return self._mark(come, here=True)
        if not self._is_in_clone(self._before):
            self._cursor.execute("UPDATE commits SET on_head = 0 WHERE on_head")
            gone = self._changes()
            return self._mark(self._listed(self._after), here=True) - gone
        more = self._mark(self._listed(self._after, self._before), here=True)
        printed = self._listed(self._before, self._after)
        lost = only_reached_by_lost(self._connection, printed, [self._after], on_head=True)
        return more - self._mark(lost, here=False)

    def _parents(self, commit: int) -> list[str]:
        query = "SELECT hash FROM parents JOIN commits ON commits.id = parent WHERE child = ?"
        return [row[0] for row in self._cursor.execute(query, (commit,))]

    def _is_on_head(self, name: str) -> bool:
        row = self._cursor.execute("SELECT on_head FROM commits WHERE hash = ?", (name,)).fetchone()
        return bool(row and row[0])

    def _is_in_clone(self, name: str) -> bool:
        return bool(name) and self._git.attempt("cat-file", "-e", f"{name}^{{commit}}", accept=(0, 1, 128))[0] == 0

    def _listed(self, tip: str, excluded: str = "") -> list[str]:
        if not tip:
            return []
        data = f"{tip}\n" + (f"^{excluded}\n" if excluded else "")
        return self._git.run("rev-list", "--stdin", data=data.encode()).decode().split()

    def _mark(self, names: Iterable[str], *, here: bool) -> int:
        """Set the flag; gives how many commits it changed."""
        values = [(here, name, here) for name in names]
        before = self._total_changes()
        self._cursor.executemany("UPDATE commits SET on_head = ? WHERE hash = ? AND on_head != ?", values)
        return self._total_changes() - before

    def _changes(self) -> int:
        found: int = self._cursor.execute("SELECT changes()").fetchone()[0]
        return found

    def _total_changes(self) -> int:
        found: int = self._cursor.execute("SELECT total_changes()").fetchone()[0]
        return found


def _walk(start: str, parents_of: Callable[[str], Sequence[str] | None]) -> tuple[set[str], set[str]]:
    """The commits from ``start`` down whose parents are known here, and those at which the walk ends."""
    inside: set[str] = set()
    ends: set[str] = set()
    queue = [start] if start else []
    while queue:
        name = queue.pop()
        parents = parents_of(name)
        if parents is None:
            ends.add(name)
        elif name not in inside:
            inside.add(name)
            queue += parents
    return inside, ends
