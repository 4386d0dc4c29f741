"""The first run: everything, from nothing.

Two git processes read side by side: commits, which are written as they come so that the window shows the newest at
once, and changes, which a thread keeps in columns. Then versions are computed from the oldest commit on.
"""

from __future__ import annotations

import sqlite3
import tempfile
import time
from collections.abc import Callable, Iterable, Iterator
from pathlib import Path
from typing import Any

from upont_desktop.domain.errors import DamagedClone, NoSuchRevision, UserError
from upont_desktop.domain.index_progress import IndexProgress, IndexStage, Unreadable
from upont_desktop.domain.text import git_bytes, git_text
from upont_desktop.index.engine import bulk_insert, create_late_indexes
from upont_desktop.index.facts import Facts, add_unreadable, write_facts, write_refs
from upont_desktop.index.values import stored
from upont_desktop.indexer.change_columns import ChangeColumns
from upont_desktop.indexer.damage import find_hole, whole_tree_changes
from upont_desktop.indexer.forks import find_forks, trailer_paths
from upont_desktop.indexer.graph_rows import GraphBuilder
from upont_desktop.indexer.lineage import Lineage, PathState, VersionStore, View
from upont_desktop.indexer.order import DateBlocks, OrderedCommit, canonical_order
from upont_desktop.indexer.rows import CommitRows, ordered, raw_dates
from upont_desktop.indexer.similar_moves import find_edited_moves
from upont_desktop.indexer.snapshot import Snapshot
from upont_desktop.indexer.text_queue import QUEUE_ALL, add_paths
from upont_desktop.repository.objects import read_tree
from upont_desktop.repository.streams import ChangeStream, CommitStream, RawCommit
from upont_desktop.repository.trailers import FORKED_FROM, ForkOrigin, parse_origins

_FIRST_ROWS = 256  # two pages of the window: the first screen is there after milliseconds
_SECONDS = 0.7
"""Between two transactions that show more commits: each writes the pages of the hash index that it touched anew."""

Report = Callable[[IndexProgress], None]


class FullRun:
    """Fills an empty index."""

    def __init__(self, connection: sqlite3.Connection, snapshot: Snapshot, circle: str, report: Report) -> None:
        """``circle`` is the slug; ``report`` is called with every step."""
        self._connection = connection
        self._snapshot = snapshot
        self._git = snapshot.repository.git
        self._circle = circle
        self._report = report
        self._graph = GraphBuilder(snapshot.head)
        self._rows = CommitRows(connection, self._raw_dates)
        self._origins: dict[int, tuple[ForkOrigin, ...]] = {}
        self._blob_size = 32 if snapshot.repository.object_format == "sha256" else 20
        self._paths: dict[bytes, int] = {}
        self._unreadable: list[Unreadable] = []
        self._changes: ChangeStream | None = None
        self._folder = tempfile.TemporaryDirectory(prefix="upont-")
        self._on_head = 0
        self._versions = 0
        self._generation = 0

    def run(self) -> None:
        """Everything; the last transaction marks the index as complete."""
        with self._folder:
            try:
                self._run()
            finally:
                if self._changes is not None:
                    self._changes.close()

    def _run(self) -> None:
        write_refs(self._connection, self._snapshot.refs)
        self._mark(complete=False)
        self._report(IndexProgress(IndexStage.COMMITS))
        columns = self._commits_and_changes()
        total = len(self._graph.first_parent) - 1
        self._report(IndexProgress(IndexStage.COMMITS, total, total))
        self._index_messages()
        while not columns.wait(0.2):
            self._report(IndexProgress(IndexStage.CHANGES, columns.commits, total))
        store, view = self._lineage(columns)
        self._write_versions(store)
        self._write_resources(view)
        create_late_indexes(self._connection)
        find_forks(self._connection, self._origins)
        find_edited_moves(self._connection, self._git)
        self._connection.execute(QUEUE_ALL)
        add_unreadable(self._connection, self._unreadable)
        self._mark(complete=True)

    # --- commits ------------------------------------------------------------------------------------------------------

    def _commits_and_changes(self) -> ChangeColumns:
        """Write the commits; gives the columns that a thread is filling."""
        if not self._snapshot.tips:
            return ChangeColumns(self._paths, self._blob_size)
        boundary: str | None = None
        while True:
            columns = ChangeColumns(self._paths, self._blob_size)
            stream = CommitStream(self._git, self._snapshot.tips, boundary=boundary)
            self._changes = changes = ChangeStream(self._git, boundary)
            try:
                overflowed = self._write_commits(stream, changes, columns)
            except BaseException:
                stream.close()
                changes.close()
                raise
            changes.finish()
            if stream.failure is None and not self._graph.awaited and not overflowed:
                return columns
            changes.close()
            columns.wait()
            if stream.failure is None:
                return self._in_known_order(boundary)
            boundary = self._around_damage(stream.failure, boundary)
            if boundary is None:
                return self._in_known_order(None)
            self._start_again()

    def _write_commits(self, stream: CommitStream, changes: ChangeStream, columns: ChangeColumns) -> bool:
        """Place and write the commits of ``stream``; whether their order has to be computed again."""
        blocks = DateBlocks()
        waiting: dict[str, RawCommit] = {}
        pending: list[tuple[Any, ...]] = []
        first = True
        unordered = False
        due = time.monotonic() + _SECONDS
        for batch in stream.batches():
            fed: list[str] = []
            for raw in batch:
                waiting[raw.hash] = raw
                # Git takes a date that it cannot read (before 1970) for one of the far future: its order is none.
                unordered = unordered or not raw.committer_date
                for commit in blocks.push(ordered(raw, self._raw_dates)):
                    pending.append(self._place(waiting.pop(commit.hash), commit))
                    fed.append(commit.hash)
                if first and len(pending) == _FIRST_ROWS:
                    changes.feed(fed)
                    fed = []
                    self._flush(pending)
                    pending = []
                    first = False
                    due = time.monotonic() + _SECONDS
                    self._write_tree()
                    columns.read(changes)
            changes.feed(fed)
            if not first and time.monotonic() > due:
                self._flush(pending)
                pending = []
                due = time.monotonic() + _SECONDS
        rest = [self._place(waiting.pop(commit.hash), commit) for commit in blocks.flush()]
        changes.feed([row[0] for row in rest])
        self._flush(pending + rest)
        if first:
            self._write_tree()
            columns.read(changes)
        return blocks.overflowed or unordered

    def _place(self, raw: RawCommit, commit: OrderedCommit) -> tuple[Any, ...]:
        placed = self._graph.place(commit)
        self._on_head += placed.on_head
        if FORKED_FROM in raw.long_description:
            self._origins[placed.id] = parse_origins(f"{raw.short_description}\n\n{raw.long_description}")
        return self._rows.row(raw, placed, -placed.id)

    def _flush(self, rows: list[tuple[Any, ...]]) -> None:
        self._rows.write(rows)
        edges, bases = self._graph.take_rows()
        bulk_insert(self._connection, "parents", ("child", "rank", "parent"), edges)
        bulk_insert(self._connection, "lines", ("id", "base"), bases)
        self._mark(complete=False)
        self._report(IndexProgress(IndexStage.COMMITS, len(self._graph.first_parent) - 1))

    def _raw_dates(self, commit: str) -> tuple[str, str]:
        return raw_dates(self._git, commit)

    def _in_known_order(self, boundary: str | None) -> ChangeColumns:
        """Clocks disagreed (a parent came before its child): compute the order from the whole graph, then write."""
        stream = CommitStream(self._git, self._snapshot.tips, boundary=boundary)
        graph: list[OrderedCommit] = []
        for batch in stream.batches():
            graph.extend(ordered(raw, self._raw_dates) for raw in batch)
        known = {commit.hash for commit in graph}
        order = canonical_order(
            commit._replace(parents=tuple(parent for parent in commit.parents if parent in known)) for commit in graph
        )
        self._start_again()
        columns = ChangeColumns(self._paths, self._blob_size)
        self._changes = changes = ChangeStream(self._git, boundary)
        self._write_tree()
        columns.read(changes)
        if not order:
            changes.finish()
            return columns
        again = CommitStream(self._git, [commit.hash for commit in order], boundary=boundary, walk=False)
        place = iter(order)
        for batch in again.batches():
            self._flush([self._place(raw, next(place)) for raw in batch])
            changes.feed([raw.hash for raw in batch])
        changes.finish()
        return columns

    def _start_again(self) -> None:
        cursor = self._connection.cursor()
        for table in ("commits", "people", "parents", "lines", "resources"):
            cursor.execute(f"DELETE FROM {table}")
        self._paths.clear()
        self._origins.clear()
        self._on_head = 0
        self._graph = GraphBuilder(self._snapshot.head)
        self._rows = CommitRows(self._connection, self._raw_dates)

    def _around_damage(self, failure: UserError, boundary: str | None) -> str | None:
        """Name the children of what git could not read as having no parents; ``None`` where that cannot be found."""
        awaited = self._graph.awaited
        hole = find_hole(self._git, failure.details, awaited)
        self._unreadable += [Unreadable("a commit, with what came before it", name) for name in hole.lost]
        edge = {*hole.edge, *(child for name in hole.lost for child in self._hashes(awaited.get(name, ())))}
        known = set((Path(boundary).read_text() if boundary else self._snapshot.shallow).split())
        if edge <= known:
            self._unreadable.append(Unreadable("part of the history"))
            return None
        path = Path(self._folder.name) / "boundary"
        path.write_text("".join(f"{name}\n" for name in sorted(known | edge)))
        return str(path)

    def _hashes(self, ids: Iterable[int]) -> list[str]:
        cursor = self._connection.cursor()
        return [cursor.execute("SELECT hash FROM commits WHERE id = ?", (child,)).fetchone()[0] for child in ids]

    # --- resources and versions ---------------------------------------------------------------------------------------

    def _write_tree(self) -> None:
        """The resources of HEAD, so that the tree is there from the start."""
        if not self._snapshot.head:
            return
        rows = []
        try:
            for record in read_tree(self._git, self._snapshot.head, sizes=False):
                path = git_bytes(record.path)
                self._paths[path] = resource = len(self._paths) + 1
                rows.append((resource, self._circle, stored(record.path), True, record.mode, bytes.fromhex(record.oid)))
        except (DamagedClone, NoSuchRevision):
            self._unreadable.append(Unreadable("part of the current tree", self._snapshot.head))
        columns = ("id", "circle", "rel_path", "exists_now", "mode", "blob")
        bulk_insert(self._connection, "resources", columns, rows)
        self._mark(complete=False)

    def _lineage(self, columns: ChangeColumns) -> tuple[VersionStore, View]:
        """Compute every version; gives them, and what a reader of HEAD sees."""
        names = list(self._paths)
        lost = set(self._lost_changes())
        store = VersionStore(blob_size=self._blob_size)
        lineage = Lineage(store, lambda path: names[path - 1])
        graph = self._graph
        left = graph.children
        views: dict[int, View] = {}
        at_head = View()
        head_id = self._head_id()
        total = len(graph.first_parent) - 1
        for commit in graph.oldest_first():
            first = graph.first_parent[commit]
            others = graph.other_parents(commit)
            other_views = [views[other] for other in others]
            view = View() if not first else views[first].copy() if left[first] > 1 else views[first]
            for parent in (first, *others):
                if parent:
                    left[parent] -= 1
                    if not left[parent]:
                        del views[parent]
            entries = list(columns.of(commit))
            if commit in lost:
                entries = list(self._from_whole_tree(commit, view, store))
                names[:] = self._paths
            if entries:
                lineage.commit(commit, view, other_views, entries, self._forked(commit, entries, names))
            if left[commit]:
                views[commit] = view
            if commit == head_id:
                at_head = view.copy()
            if not commit & 0x1FFF:
                self._report(IndexProgress(IndexStage.CHANGES, total - commit, total))
        return store, at_head

    def _lost_changes(self) -> list[int]:
        """The ids of the commits whose changes git could not tell; each is said once."""
        names = self._changes.unreadable if self._changes else []
        self._unreadable += [Unreadable("the changes of a commit", name) for name in names]
        cursor = self._connection.cursor()
        return [cursor.execute("SELECT id FROM commits WHERE hash = ?", (name,)).fetchone()[0] for name in names]

    def _from_whole_tree(self, commit: int, view: View, store: VersionStore) -> Iterator[PathState]:
        def path_id(path: bytes) -> int:
            return self._paths.setdefault(path, len(self._paths) + 1)

        return whole_tree_changes(self._git, self._hashes([commit])[0], view, store, path_id)

    def _head_id(self) -> int:
        found = self._connection.cursor().execute("SELECT id FROM commits WHERE hash = ?", (self._snapshot.head,))
        row = found.fetchone()
        return row[0] if row else 0

    def _forked(self, commit: int, entries: Iterable[PathState], names: list[bytes]) -> frozenset[int]:
        origins = self._origins.get(commit)
        if not origins:
            return frozenset()
        paths = {git_text(names[entry.path - 1]): entry.path for entry in entries if entry.mode}
        return frozenset(paths[path] for path in trailer_paths(origins, paths))

    def _write_versions(self, store: VersionStore) -> None:
        lines = self._graph.line
        size = store.blob_size
        self._versions = len(store.path)

        def rows() -> Iterator[tuple[Any, ...]]:
            columns = zip(store.path, store.commit, store.mode, store.number, store.change, store.previous, strict=True)
            for at, (path, commit, mode, number, change, previous) in enumerate(columns):
                blob = bytes(store.blobs[at * size : (at + 1) * size]) if mode else None
                yield at + 1, path, commit, mode, blob, number, change, previous or None, lines[commit], -commit

        bulk_insert(self._connection, "versions", VERSION_COLUMNS, rows())
        bulk_insert(self._connection, "merged", ("version", "rank", "other"), store.merged)
        taken = ((path, lines[commit], -commit, commit, version or None) for path, commit, version in store.taken)
        bulk_insert(self._connection, "taken", TAKEN_COLUMNS, taken)

    def _write_resources(self, view: View) -> None:
        """Add the paths that HEAD lacks; say which version is current."""
        cursor = self._connection.cursor()
        known = cursor.execute("SELECT max(id) FROM resources").fetchone()[0] or 0
        rows = [
            (resource, self._circle, stored(git_text(path)), False, 0)
            for path, resource in self._paths.items()
            if resource > known
        ]
        bulk_insert(self._connection, "resources", ("id", "circle", "rel_path", "exists_now", "mode"), rows)
        current = [(version, path) for path, version in view.items().items() if version]
        cursor.executemany("UPDATE resources SET current = ? WHERE id = ?", current)
        add_paths(self._connection)

    def _index_messages(self) -> None:
        self._connection.cursor().execute("INSERT INTO commit_words(commit_words) VALUES ('rebuild')")
        self._connection.commit()

    def _mark(self, *, complete: bool) -> None:
        """End a transaction that readers see as a whole."""
        self._generation += 1
        count = len(self._graph.first_parent) - 1
        facts = Facts(
            complete=complete,
            generation=self._generation,
            object_format=self._snapshot.repository.object_format,
            head=self._snapshot.head or "",
            branch=self._snapshot.branch or "",
            tips=self._snapshot.tips,
            commits=count,
            commits_on_head=self._on_head,
            versions=self._versions,
            top=-1,
            shallow=self._snapshot.shallow,
        )
        write_facts(self._connection, facts)
        self._connection.commit()


VERSION_COLUMNS = tuple("id resource commit_id mode blob number change previous line line_position".split())
TAKEN_COLUMNS = ("resource", "line", "line_position", "commit_id", "version")
