"""The first run: everything, from nothing.

Two git processes work side by side: one prints commits, which are written as they come so that the window shows the
newest at once (:mod:`.first_commits`), the other what they changed, which is kept in columns. Then versions are
computed from the oldest commit on. What SQLite does by itself (its indexes) and what git is asked at the end is
done in a thread meanwhile.
"""

from __future__ import annotations

import sqlite3
import tempfile
from collections.abc import Iterable, Iterator
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path
from typing import Any

from upont_desktop.domain.errors import DamagedClone, NoSuchRevision
from upont_desktop.domain.index_progress import IndexProgress, IndexStage, Report, Unreadable
from upont_desktop.domain.text import git_bytes, git_text
from upont_desktop.index.engine import bulk_insert, create_late_indexes
from upont_desktop.index.facts import Facts, add_unreadable, write_facts, write_refs
from upont_desktop.index.values import stored
from upont_desktop.indexer.book_commits import mark_book_commits
from upont_desktop.indexer.change_columns import ChangeColumns
from upont_desktop.indexer.damage import whole_tree_changes
from upont_desktop.indexer.first_commits import FirstCommits
from upont_desktop.indexer.first_lineage import FirstLineage
from upont_desktop.indexer.forks import find_forks
from upont_desktop.indexer.lineage import PathState, VersionStore, View
from upont_desktop.indexer.projection import ProjectionRun
from upont_desktop.indexer.rows import TAKEN_COLUMNS, VERSION_COLUMNS
from upont_desktop.indexer.settled_order import ids_of
from upont_desktop.indexer.similar_moves import find_edited_moves, unpaired_commits
from upont_desktop.indexer.snapshot import Snapshot
from upont_desktop.indexer.text_queue import QUEUE_ALL, add_paths
from upont_desktop.repository.objects import read_tree
from upont_desktop.repository.streams import edited_moves


class FullRun:
    """Fills an empty index."""

    def __init__(
        self,
        connection: sqlite3.Connection,
        snapshot: Snapshot,
        circle: str,
        report: Report,
        projections: ProjectionRun,
    ) -> None:
        """``circle`` is the slug; ``report`` is called with every step."""
        self._connection = connection
        self._snapshot = snapshot
        self._git = snapshot.repository.git
        self._circle = circle
        self._report = report
        self._projections = projections
        self._folder = tempfile.TemporaryDirectory(prefix="upont-")
        self._commits = FirstCommits(connection, snapshot, Path(self._folder.name), self._show)
        self._blob_size = 32 if snapshot.repository.object_format == "sha256" else 20
        self._paths: dict[bytes, int] = {}
        self._unreadable: list[Unreadable] = []
        self._versions = 0
        self._generation = 0

    def run(self) -> None:
        """Everything; the last transaction marks the index as complete."""
        with self._folder, ThreadPoolExecutor(1, "sqlite") as aside:
            try:
                self._run(aside)
            finally:
                self._commits.changes.close()

    def _run(self, aside: ThreadPoolExecutor) -> None:
        write_refs(self._connection, self._snapshot.refs)
        self._mark(complete=False)
        self._report(IndexProgress(IndexStage.COMMITS))
        self._commits.run(self._write_tree)
        total = self._commits.count
        self._report(IndexProgress(IndexStage.COMMITS, total, total))
        self._commits.settle()
        indexed = aside.submit(self._index_commits)
        columns = self._read_changes(total)
        if self._commits.changes.unreadable:
            indexed.result()  # one thread at a time may use the connection
        lineage = self._lineage(columns)
        indexed.result()
        moves = aside.submit(edited_moves, self._git, self._hashes(unpaired_commits(lineage.store)))
        self._write_versions(lineage.store)
        self._write_resources(lineage.at_head)
        create_late_indexes(self._connection)
        find_forks(self._connection, self._commits.origins)
        find_edited_moves(self._connection, lambda _: moves.result())
        mark_book_commits(self._connection)
        self._connection.execute(QUEUE_ALL)
        self._projections.bring("", self._snapshot.head or "", None)
        add_unreadable(self._connection, [*self._commits.unreadable, *self._unreadable])
        self._mark(complete=True)

    def _show(self) -> None:
        self._mark(complete=False)
        self._report(IndexProgress(IndexStage.COMMITS, self._commits.count))

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

    def _read_changes(self, total: int) -> ChangeColumns:
        columns = ChangeColumns(self._paths, self._blob_size)
        for batch in self._commits.changes.batches():
            columns.add(batch)
            self._report(IndexProgress(IndexStage.CHANGES, columns.commits, total))
        return columns

    def _lineage(self, columns: ChangeColumns) -> FirstLineage:
        """Compute every version, and what a reader of HEAD sees."""
        names = self._commits.changes.unreadable
        self._unreadable += [Unreadable("the changes of a commit", name) for name in names]
        lost = {commit: name for name, commit in ids_of(self._connection, names).items()}

        def path_id(path: bytes) -> int:
            return self._paths.setdefault(path, len(self._paths) + 1)

        def from_tree(commit: int, view: View) -> list[PathState]:
            return list(whole_tree_changes(self._git, lost[commit], view, lineage.store, path_id))

        lineage = FirstLineage(columns, self._commits.graph, self._commits.origins, lost, from_tree)
        lineage.run(reversed(self._commits.order))
        return lineage

    def _hashes(self, commits: Iterable[int]) -> list[str]:
        query = "SELECT hash FROM commits WHERE id = ?"
        return [self._connection.execute(query, (commit,)).fetchone()[0] for commit in commits]

    def _write_versions(self, store: VersionStore) -> None:
        lines = self._commits.graph.line
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
        current = [(version, path) for path, version in view.whole().items() if version]
        cursor.executemany("UPDATE resources SET current = ? WHERE id = ?", current)
        add_paths(self._connection)

    def _index_commits(self) -> None:
        create_late_indexes(self._connection, "commits", "parents")
        self._connection.commit()

    def _mark(self, *, complete: bool) -> None:
        """End a transaction that readers see as a whole."""
        self._generation += 1
        facts = Facts(
            complete=complete,
            generation=self._generation,
            object_format=self._snapshot.repository.object_format,
            head=self._snapshot.head or "",
            branch=self._snapshot.branch or "",
            tips=self._snapshot.tips,
            commits=self._commits.count,
            commits_on_head=self._commits.on_head,
            versions=self._versions,
            top=-1,
            shallow=self._snapshot.shallow,
            unread_messages=(1, self._commits.count),
        )
        write_facts(self._connection, facts)
        self._connection.commit()
