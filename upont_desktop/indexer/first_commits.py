"""The commits of a first run: written as git prints them, so that the window shows the newest at once.

Where clocks disagree, what was written is put into order when all is there (:mod:`.settled_order`).
"""

from __future__ import annotations

import sqlite3
import time
from collections.abc import Callable, Iterable, Sequence
from pathlib import Path
from typing import Any

from upont_desktop.domain.errors import UserError
from upont_desktop.domain.index_progress import Unreadable
from upont_desktop.index.engine import bulk_insert
from upont_desktop.indexer.damage import find_hole
from upont_desktop.indexer.graph_rows import GraphBuilder
from upont_desktop.indexer.order import DateBlocks
from upont_desktop.indexer.rows import CommitRows, StoredCommit, raw_dates
from upont_desktop.indexer.settled_order import ids_of, settle
from upont_desktop.indexer.snapshot import Snapshot
from upont_desktop.repository.change_stream import ChangeStream
from upont_desktop.repository.streams import CommitColumns, CommitStream
from upont_desktop.repository.trailers import FORKED_FROM, ForkOrigin, parse_origins

_FIRST_ROWS = 256  # two pages of the window: the first screen is there after milliseconds
_SECONDS = 0.7
"""Between two transactions that show more commits: each writes the pages of the index of positions that it touched."""


class FirstCommits:
    """Writes the commits, and asks git for their changes as they come.

    ``changes`` is fed in the order of the ids. In the end ``order`` has these in the order of display, newest first.
    """

    def __init__(self, connection: sqlite3.Connection, snapshot: Snapshot, folder: Path, flushed: Callable[[], None]):
        """``folder`` is for what git has to be told in a file; ``flushed`` is called to end each transaction."""
        self._connection = connection
        self._snapshot = snapshot
        self._git = snapshot.repository.git
        self._folder = folder
        self._flushed = flushed
        self._lost: frozenset[str] = frozenset()
        self.unreadable: list[Unreadable] = []
        self.order: Sequence[int] = ()
        self._is_ordered = True
        self._begin(None)

    def _begin(self, boundary: str | None) -> None:
        self.graph = GraphBuilder(self._snapshot.head)
        self.origins: dict[int, tuple[ForkOrigin, ...]] = {}
        self._trailers: dict[str, tuple[ForkOrigin, ...]] = {}
        self.changes = ChangeStream(self._git, boundary, gives_way=True)
        self._rows = CommitRows(self._connection, self._raw_dates)

    @property
    def on_head(self) -> int:
        """How many are on the current branch."""
        return self.graph.on_head

    @property
    def count(self) -> int:
        """How many have been placed."""
        return len(self.graph.first_parent) - 1

    def run(self, first_shown: Callable[[], None]) -> None:
        """Write all of them, in git's order; ``first_shown`` is called once, when the first screen is there."""
        boundary: str | None = None
        shown = [first_shown]
        is_ordered = True
        while self._snapshot.tips:
            stream = CommitStream(self._git, self._snapshot.tips, boundary=boundary)
            try:
                is_ordered = self._write(stream, shown)
            except BaseException:
                stream.close()
                raise
            if stream.failure is None or self._lost:
                break
            boundary = self._around_damage(stream.failure, boundary)
            self._start_again(boundary)
        self.changes.finish()
        self._is_ordered = is_ordered

    def _write(self, stream: CommitStream, shown: list[Callable[[], None]]) -> bool:
        """Place and write the commits of ``stream``; whether their order can be relied upon."""
        blocks: DateBlocks[StoredCommit] = DateBlocks()
        pending: list[tuple[Any, ...]] = []
        dated = True
        due = time.monotonic() + _SECONDS
        for columns in stream.columns():
            # Git takes a date that it cannot read (before 1970) for one of the far future: its order is none.
            dated = dated and all(columns.committer_date)
            pending += self._place(blocks.push(self._stored(columns)))
            if (shown and len(pending) >= _FIRST_ROWS) or (not shown and time.monotonic() > due):
                self._flush(pending)
                pending = []
                while shown:
                    shown.pop()()
                due = time.monotonic() + _SECONDS
        pending += self._place(blocks.flush())
        self._flush(pending)
        while shown:
            shown.pop()()
        return dated and not blocks.overflowed

    def _stored(self, columns: CommitColumns) -> list[StoredCommit]:
        commits = self._rows.stored(columns)
        for at, text in enumerate(columns.long_description):
            if FORKED_FROM in text:
                self._trailers[columns.hash[at]] = parse_origins(f"{columns.short_description[at]}\n\n{text}")
        if self._lost:
            return [
                commit._replace(parents=[name for name in commit.parents if name not in self._lost])
                for commit in commits
            ]
        return commits

    def _place(self, commits: list[StoredCommit]) -> list[tuple[Any, ...]]:
        if not commits:
            return []
        first = self.count + 1
        rows = self.graph.place(commits)
        names = [commit.hash for commit in commits]
        self.changes.feed(names)
        if self._trailers:
            for commit, name in enumerate(names, first):
                if name in self._trailers:
                    self.origins[commit] = self._trailers.pop(name)
        return rows

    def _flush(self, rows: list[tuple[Any, ...]]) -> None:
        self._rows.write(rows)
        self._flushed()

    def _write_edges(self) -> None:
        bulk_insert(self._connection, "parents", ("child", "rank", "parent"), self.graph.edges())
        bulk_insert(self._connection, "lines", ("id", "base"), self.graph.bases())

    def settle(self) -> None:
        """Write who is whose parent; put all into the order of display, where git printed a parent before its child, or
        no order.
        """
        is_ordered = self._is_ordered and not self.graph.awaited
        if not is_ordered:
            self.graph.tie(ids_of(self._connection, self.graph.awaited))
        self._write_edges()
        if is_ordered:
            self.order = range(1, self.count + 1)
            return
        settled = settle(self._connection, self.graph)
        self.order, self.graph.on_head = settled.order, settled.on_head
        self._flushed()

    def _raw_dates(self, commit: str) -> tuple[str, str]:
        return raw_dates(self._git, commit)

    # --- damage -------------------------------------------------------------------------------------------------------

    def _start_again(self, boundary: str | None) -> None:
        for table in ("commits", "people", "parents", "lines"):
            self._connection.execute(f"DELETE FROM {table}")
        self.changes.close()
        self._begin(boundary)

    def _around_damage(self, failure: UserError, boundary: str | None) -> str | None:
        """Name the children of what git could not read as having no parents; ``None`` where that cannot be found, and
        what was awaited is lost.
        """
        awaited = self.graph.awaited
        hole = find_hole(self._git, failure.details, awaited)
        self.unreadable += [Unreadable("a commit, with what came before it", name) for name in hole.lost]
        edge = {*hole.edge, *(child for name in hole.lost for child in self._hashes(awaited.get(name, ())))}
        known = set((Path(boundary).read_text() if boundary else self._snapshot.shallow).split())
        if edge <= known:
            self.unreadable.append(Unreadable("part of the history"))
            self._lost = frozenset(awaited.keys() - ids_of(self._connection, awaited).keys())
            return None
        path = self._folder / "boundary"
        path.write_text("".join(f"{name}\n" for name in sorted(known | edge)))
        return str(path)

    def _hashes(self, ids: Iterable[int]) -> list[str]:
        query = "SELECT hash FROM commits WHERE id = ?"
        return [self._connection.execute(query, (child,)).fetchone()[0] for child in ids]
