"""Writing a refresh: new commits and their versions on top of an index, in one transaction."""

from __future__ import annotations

import sqlite3
from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import replace
from functools import lru_cache, partial
from itertools import islice
from typing import Any, NamedTuple

from upont_desktop.domain.index_progress import IndexProgress, IndexStage, Report, Unreadable
from upont_desktop.domain.metadata import described_path
from upont_desktop.domain.text import git_text
from upont_desktop.index.engine import bulk_insert
from upont_desktop.index.facts import Facts, add_unreadable, write_facts, write_refs
from upont_desktop.index.values import loaded, stored
from upont_desktop.index.version_at_commit import VersionAtCommit
from upont_desktop.indexer.book_commits import mark_book_commits
from upont_desktop.indexer.forks import find_forks, trailer_paths
from upont_desktop.indexer.head_marks import HeadMarks
from upont_desktop.indexer.lineage import Lineage, PathState, VersionStore, View
from upont_desktop.indexer.linked_paths import linked_paths
from upont_desktop.indexer.order import OrderedCommit
from upont_desktop.indexer.projection import ProjectionRun
from upont_desktop.indexer.removal import remove_bereft, remove_commits
from upont_desktop.indexer.reorder import find_region, reorder
from upont_desktop.indexer.resource_text import Extractors
from upont_desktop.indexer.rows import TAKEN_COLUMNS, VERSION_COLUMNS, CommitRows, raw_dates
from upont_desktop.indexer.similar_moves import find_edited_moves
from upont_desktop.indexer.snapshot import Snapshot
from upont_desktop.indexer.text_queue import TextQueue, add_paths
from upont_desktop.repository.change_stream import ChangeStream
from upont_desktop.repository.streams import CommitColumns, RawCommit, edited_moves
from upont_desktop.repository.trailers import FORKED_FROM, ForkOrigin, parse_origins

_UNDRAWN = (0, 0, 0, 0, 0)  # not on the current branch, and no lanes: both come when all are in
_Place = tuple[int, int]


class NewCommit(NamedTuple):
    """A commit that the index lacks."""

    raw: RawCommit
    place: OrderedCommit


class IncrementalRun:
    """Applies one refresh."""

    def __init__(
        self,
        connection: sqlite3.Connection,
        snapshot: Snapshot,
        circle: str,
        extract: Extractors,
        report: Report,
        projections: ProjectionRun,
    ) -> None:
        self._connection = connection
        self._cursor = connection.cursor()
        self._snapshot = snapshot
        self._git = snapshot.repository.git
        self._circle = circle
        self._texts = TextQueue(connection, snapshot.repository, extract, snapshot.head or "")
        self._report = report
        self._projections = projections
        self._ids: dict[str, int] = {}
        self._places: dict[int, _Place] = {}
        self._origins: dict[int, tuple[ForkOrigin, ...]] = {}
        self._paths: dict[bytes, int] = {}
        self._names: dict[int, bytes] = {}
        self._unreadable: list[Unreadable] = []
        self._made = 0
        self.touched: list[str] = []
        """The paths of resources of which something is new, or no longer so, for who shows them."""
        self.linked: set[str] = set()
        """The paths of what these use or are used by, before or after."""

    def apply(self, facts: Facts, new: Sequence[NewCommit], removed: Mapping[str, int]) -> None:
        """Write everything, or nothing. ``new`` has parents before children."""
        self._cursor.execute("BEGIN IMMEDIATE")
        try:
            self._apply(facts, new, removed)
        except BaseException:
            self._connection.rollback()
            raise
        finally:
            self._texts.close()
        self._connection.commit()

    def _apply(self, facts: Facts, new: Sequence[NewCommit], removed: Mapping[str, int]) -> None:
        head = self._snapshot.head or ""
        places = [commit.place for commit in new]
        region = find_region(self._connection, places, removed, facts.top, facts.commits)
        marks = HeadMarks(self._connection, self._git, facts.head, head, removed)
        on_head = facts.commits_on_head
        kept_before = self._kept_place(facts.head, removed)
        touched: set[int] = set()
        lost = 0
        first, next_commit = self._next("versions"), self._next("commits")
        if removed:
            on_head -= marks.count(removed.values())
            touched |= self._touched_by(removed.values())
            lost = remove_commits(self._connection, list(removed.values()))
        self._write_commits(new, next_commit)
        size = facts.commits - len(removed) + len(new)
        top = reorder(self._connection, region, places, set(removed), size)
        on_head += marks.move({commit.place.hash: commit.place.parents for commit in new})
        touched |= self._write_versions(new, first)
        self._relate(first, next_commit)
        touched |= self._touched_between(kept_before, self._kept_place(head, self._ids))
        self._write_current(touched, head)
        if removed:
            remove_bereft(self._connection)
        self._projections.bring(facts.head, head, self.touched)
        add_unreadable(self._connection, self._unreadable)
        write_refs(self._connection, self._snapshot.refs)
        changed = replace(
            facts,
            generation=facts.generation + 1,
            head=head,
            branch=self._snapshot.branch or "",
            tips=self._snapshot.tips,
            commits=size,
            commits_on_head=on_head,
            versions=facts.versions - lost + self._made,
            top=top,
        )
        write_facts(self._connection, changed)

    def _relate(self, version: int, commit: int) -> None:
        """What the versions and commits from these ids on are to each other, and to books."""
        find_forks(self._connection, self._origins, version)
        find_edited_moves(self._connection, partial(edited_moves, self._git), version)
        mark_book_commits(self._connection, commit)

    def _next(self, table: str) -> int:
        """A free id, also above what is about to be removed: an id must not come to mean something else."""
        found = self._cursor.execute(f"SELECT max(id) FROM {table}").fetchone()[0]
        return (found or 0) + 1

    # --- commits ------------------------------------------------------------------------------------------------------

    def _write_commits(self, new: Sequence[NewCommit], commit_id: int) -> None:
        rows = CommitRows(self._connection, lambda name: raw_dates(self._git, name))
        columns = CommitColumns._make(zip(*(commit.raw for commit in new), strict=True)) if new else None
        kept = rows.stored(columns) if columns else []
        written: list[tuple[Any, ...]] = []
        edges: list[tuple[int, int, int]] = []
        ends: dict[int, int] = {}
        for (raw, place), commit in zip(new, kept, strict=True):
            parents = [self._id_of(parent) for parent in dict.fromkeys(place.parents)]
            edges += [(commit_id, rank, parent) for rank, parent in enumerate(parents)]
            line, position = self._places[commit_id] = self._line_for(parents[0] if parents else None, ends)
            ends[line] = position
            self._ids[place.hash] = commit_id
            if FORKED_FROM in raw.long_description:
                self._origins[commit_id] = parse_origins(f"{raw.short_description}\n\n{raw.long_description}")
            written.append((commit_id, _UNPLACED, line, position, *_UNDRAWN, *commit.values))
            commit_id += 1
        rows.write(written)
        bulk_insert(self._connection, "parents", ("child", "rank", "parent"), edges)
        self._cursor.executemany(
            "INSERT INTO commit_words(rowid, short_description, long_description)"
            " SELECT id, short_description, long_description FROM commits_as_text WHERE id = ?",
            [(name,) for name in self._ids.values()],
        )

    def _id_of(self, name: str) -> int:
        if name in self._ids:
            return self._ids[name]
        found: int = self._cursor.execute("SELECT id FROM commits WHERE hash = ?", (name,)).fetchone()[0]
        return found

    def _place(self, commit: int) -> _Place:
        return self._places.get(commit) or VersionAtCommit(self._connection).place(commit)

    def _line_for(self, parent: int | None, ends: dict[int, int]) -> _Place:
        """Go on with the line of the first parent where that is its newest commit, else begin a line."""
        if parent is not None:
            line, position = self._place(parent)
            if line not in ends:
                query = "SELECT max(line_position) FROM commits WHERE line = ?"
                ends[line] = self._cursor.execute(query, (line,)).fetchone()[0]
            if ends[line] == position:
                return line, position + 1
        newest = self._cursor.execute("SELECT max(line) FROM commits").fetchone()[0] or 0
        line = max(self._next("lines"), newest + 1)
        bulk_insert(self._connection, "lines", ("id", "base"), [(line, parent)])
        return line, 0

    # --- versions -----------------------------------------------------------------------------------------------------

    def _write_versions(self, new: Sequence[NewCommit], first: int) -> set[int]:
        """Compute and write the versions of the new commits; gives the resources that they touch."""
        if not new:
            return set()
        size = 32 if self._snapshot.repository.object_format == "sha256" else 20
        store = VersionStore(first=first, older=self._older(), blob_size=size)
        lineage = Lineage(store, lambda path: self._names[path], self._standing(store))
        left: dict[int, int] = {}
        for commit in new:
            for name in dict.fromkeys(commit.place.parents):
                left[self._id_of(name)] = left.get(self._id_of(name), 0) + 1
        views: dict[int, View] = {}
        for done, (commit, entries) in enumerate(zip(new, self._changes(new), strict=True), 1):
            commit_id = self._ids[commit.place.hash]
            parents = [self._id_of(name) for name in dict.fromkeys(commit.place.parents)]
            seen = [views[parent] if parent in views else self._view_of(parent) for parent in parents]
            view = seen[0] if seen else View()
            if parents and left[parents[0]] > 1:
                view = view.copy()
            for parent in parents:
                left[parent] -= 1
                if not left[parent]:
                    views.pop(parent, None)
            lineage.commit(commit_id, view, seen[1:], entries, self._forked(commit_id, entries))
            views[commit_id] = view
            if not done & 0xFF:
                self._report(IndexProgress(IndexStage.CHANGES, done, len(new)))
        self._store(store)
        return set(store.path) | {path for path, _, _ in store.taken}

    def _changes(self, new: Sequence[NewCommit]) -> Iterator[list[PathState]]:
        """What each of the commits changed; all columns of a batch are as long as its commits say."""
        stream = ChangeStream(self._git)
        stream.feed([commit.place.hash for commit in new])
        stream.finish()
        for counts, modes, blobs, paths in stream.batches():
            states = map(self._entry, modes, blobs, paths)
            for count in counts:
                yield list(islice(states, count))
        self._unreadable += [Unreadable("the changes of a commit", name) for name in stream.unreadable]

    def _view_of(self, parent: int) -> View:
        effective, place = VersionAtCommit(self._connection), self._place(parent)
        return View(lambda path, _absent: effective.version(path, place))

    def _older(self) -> Any:
        @lru_cache(maxsize=65536)
        def entry(version: int) -> tuple[int, bytes, int]:
            query = "SELECT mode, blob, number FROM versions WHERE id = ?"
            mode, blob, number = self._cursor.execute(query, (version,)).fetchone()
            return mode, blob or b"", number

        return entry

    def _standing(self, store: VersionStore) -> Any:
        def standing(view: View, blobs: set[bytes], limit: int) -> Mapping[bytes, int]:
            new: defaultdict[bytes, set[int]] = defaultdict(set)
            for at, path in enumerate(store.path):
                blob = store.entry(store.first + at)[1]
                if blob in blobs:
                    new[blob].add(path)
            return {blob: count(view, blob, new[blob], limit) for blob in blobs}

        def count(view: View, blob: bytes, holders: set[int], limit: int) -> int:
            found = self._cursor.execute("SELECT resource FROM versions WHERE blob = ?", (blob,))
            standing = (path for path in holders | {row[0] for row in found} if store.entry(view[path])[1] == blob)
            return sum(1 for _ in islice(standing, limit))

        return standing

    def _entry(self, mode: int, blob: bytes, path: bytes) -> PathState:
        resource = self._paths.get(path)
        if resource is None:
            name = stored(git_text(path))
            found = self._cursor.execute("SELECT id FROM resources WHERE rel_path = ?", (name,)).fetchone()
            resource = found[0] if found else self._new_resource(name)
            self._paths[path], self._names[resource] = resource, path
        return PathState(resource, mode, bytes.fromhex(blob.decode()))

    def _new_resource(self, name: str | bytes) -> int:
        resource = self._next("resources")
        columns = ("id", "circle", "rel_path", "exists_now", "mode")
        bulk_insert(self._connection, "resources", columns, [(resource, self._circle, name, False, 0)])
        add_paths(self._connection, resource)
        return resource

    def _forked(self, commit: int, entries: Iterable[PathState]) -> frozenset[int]:
        origins = self._origins.get(commit)
        if not origins:
            return frozenset()
        paths = {git_text(self._names[entry.path]): entry.path for entry in entries if entry.mode}
        return frozenset(paths[path] for path in trailer_paths(origins, paths))

    def _store(self, store: VersionStore) -> None:
        rows = []
        for at, (path, commit) in enumerate(zip(store.path, store.commit, strict=True)):
            mode, blob, number = store.entry(store.first + at)
            place = self._places[commit]
            previous = store.previous[at] or None
            rows.append(
                (store.first + at, path, commit, mode, blob or None, number, store.change[at], previous, *place)
            )
        self._made = len(rows)
        bulk_insert(self._connection, "versions", VERSION_COLUMNS, rows)
        bulk_insert(self._connection, "merged", ("version", "rank", "other"), store.merged)
        taken = [(path, *self._places[commit], commit, version or None) for path, commit, version in store.taken]
        bulk_insert(self._connection, "taken", TAKEN_COLUMNS, taken)

    # --- what is current ----------------------------------------------------------------------------------------------

    def _kept_place(self, head: str, passing: Mapping[str, int]) -> _Place | None:
        """The first commit down the first parents of ``head`` that is not among ``passing``."""
        row = self._cursor.execute("SELECT id FROM commits WHERE hash = ?", (head,)).fetchone()
        commit: int | None = row[0] if row else None
        ids = set(passing.values())
        while commit in ids:
            query = "SELECT parent FROM parents WHERE child = ? AND rank = 0"
            row = self._cursor.execute(query, (commit,)).fetchone()
            commit = row[0] if row else None
        return None if commit is None else self._place(commit)

    def _touched_by(self, commits: Iterable[int]) -> set[int]:
        """The resources that commits changed, before these go; what is linked with them then is noted."""
        found: set[int] = set()
        for table in ("versions", "taken"):
            query = f"SELECT resource FROM {table} WHERE commit_id = ?"
            for commit in commits:
                found.update(row[0] for row in self._cursor.execute(query, (commit,)))
        self.linked |= linked_paths(self._connection, found)
        return found

    def _touched_between(self, before: _Place | None, after: _Place | None) -> set[int]:
        """Resources that may be seen differently from two places: those touched above where their lines meet."""
        if before == after:
            return set()
        effective = VersionAtCommit(self._connection)
        one, other = effective.chain(before), effective.chain(after)
        meeting = next((line for line, _ in one if line in dict(other)), None)
        bottom = min(dict(one)[meeting], dict(other)[meeting]) if meeting is not None else None
        found: set[int] = set()
        for chain in (one, other):
            for line, highest in chain:
                lowest = bottom if line == meeting else None
                found |= self._touched_on(line, lowest, highest)
                if line == meeting:
                    break
        return found

    def _touched_on(self, line: int, lowest: int | None, highest: int) -> set[int]:
        found: set[int] = set()
        for table in ("versions", "taken"):
            query = (
                f"SELECT DISTINCT resource FROM commits JOIN {table} ON {table}.commit_id = commits.id"
                " WHERE commits.line = ? AND commits.line_position > ? AND commits.line_position <= ?"
            )
            low = -(1 << 62) if lowest is None else lowest
            found.update(row[0] for row in self._cursor.execute(query, (line, low, highest)))
        return found

    def _write_current(self, touched: Iterable[int], head: str) -> None:
        """Say which version is current, and write the words of what changed."""
        row = self._cursor.execute("SELECT id FROM commits WHERE hash = ?", (head,)).fetchone()
        place = self._place(row[0]) if row else None
        effective = VersionAtCommit(self._connection)
        said_anew: dict[int, int | None] = {}
        described: set[int] = set()
        resources = sorted(touched)
        self.linked |= linked_paths(self._connection, resources)
        for resource in resources:
            found = self._cursor.execute("SELECT rel_path, current FROM resources WHERE id = ?", (resource,)).fetchone()
            path, was = loaded(found[0]), found[1]
            self.touched.append(path)
            version = effective.version(resource, place) or None
            if version == was:
                continue
            said_anew[resource] = was
            self._cursor.execute(_SET_CURRENT, {"version": version, "resource": resource})
            owner = described_path(path)
            if owner is not None:
                described.add(self._resource_at(owner))
        for resource in described - {0}:
            if resource not in said_anew:
                query = "SELECT current FROM resources WHERE id = ?"
                said_anew[resource] = self._cursor.execute(query, (resource,)).fetchone()[0]
        self._texts.add(said_anew.items())
        self._texts.write_few()
        self.linked |= linked_paths(self._connection, said_anew)

    def _resource_at(self, path: str) -> int:
        found = self._cursor.execute("SELECT id FROM resources WHERE rel_path = ?", (stored(path),)).fetchone()
        return found[0] if found else 0


_UNPLACED = -(1 << 62)  # below every position
_SET_CURRENT = """
UPDATE resources SET current = :version,
exists_now = coalesce((SELECT mode != 0 FROM versions WHERE id = :version), 0),
mode = coalesce((SELECT mode FROM versions WHERE id = :version), 0),
blob = (SELECT blob FROM versions WHERE id = :version), size = NULL
WHERE id = :resource
"""
