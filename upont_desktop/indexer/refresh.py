"""Bringing an index up to date: only what is new is read, only what is gone is removed, in one transaction."""

from __future__ import annotations

import sqlite3
from collections import defaultdict
from collections.abc import Iterable, Sequence

from upont_desktop.domain.errors import UserError
from upont_desktop.domain.index_progress import IndexProgress, IndexStage, Report
from upont_desktop.index.facts import Facts, read_refs, read_unreadable
from upont_desktop.indexer.incremental_run import IncrementalRun, NewCommit
from upont_desktop.indexer.order import canonical_order
from upont_desktop.indexer.projection import ProjectionRun
from upont_desktop.indexer.reachability import only_reached_by_lost
from upont_desktop.indexer.resource_text import Extractors
from upont_desktop.indexer.rows import ordered, raw_dates
from upont_desktop.indexer.snapshot import Snapshot
from upont_desktop.repository.streams import CommitStream


class Refresh:
    """One refresh of a complete index."""

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
        self._snapshot = snapshot
        self._git = snapshot.repository.git
        self._report = report
        self._projections = projections
        self._increment = IncrementalRun(connection, snapshot, circle, extract, report, projections)

    @property
    def touched(self) -> tuple[str, ...]:
        """The paths of the resources that it touched."""
        return tuple(self._increment.touched)

    @property
    def linked(self) -> tuple[str, ...]:
        """The paths of what these use or are used by, before or after."""
        return tuple(sorted(self._increment.linked))

    def run(self, facts: Facts) -> bool:
        """Bring the index up to date; false where only a first run can (damage, another shallow boundary)."""
        if not self._needed(facts):
            if self._projections.due():
                self._increment.apply(facts, [], {})
            return True
        if facts.shallow != self._snapshot.shallow or read_unreadable(self._connection) or not self._snapshot.tips:
            return False
        new = self._new_commits(facts)
        removed = None if new is None else self._removed(facts, new)
        if new is None or removed is None:
            return False
        self._increment.apply(facts, new, removed)
        return True

    def _needed(self, facts: Facts) -> bool:
        snapshot = self._snapshot
        there = (snapshot.tips, snapshot.head or "", snapshot.branch or "", snapshot.shallow)
        return (facts.tips, facts.head, facts.branch, facts.shallow) != there or set(
            read_refs(self._connection)
        ) != set(snapshot.refs)

    def _new_commits(self, facts: Facts) -> list[NewCommit] | None:
        """Commits that the index lacks, parents before children; ``None`` where git cannot read them all."""
        old = set(facts.tips)
        tips = [tip for tip in self._snapshot.tips if tip not in old]
        if not tips:
            return []
        # A tip that was pruned cannot be named to git; that is rare, and asking first would cost a process each time.
        found = self._read_new(tips, facts.tips)
        if found is None:
            found = self._read_new(tips, self._still_there(facts.tips))
        if found is None:
            return None
        newest_first = canonical_order(commit.place for commit in found.values())
        return [found[place.hash] for place in reversed(newest_first)]

    def _read_new(self, tips: Iterable[str], known: Iterable[str]) -> dict[str, NewCommit] | None:
        stream = CommitStream(self._git, tips, known)
        found: dict[str, NewCommit] = {}
        for batch in stream.batches():
            for raw in batch:
                if not self._known(raw.hash):
                    found[raw.hash] = NewCommit(raw, ordered(raw, lambda name: raw_dates(self._git, name)))
            self._report(IndexProgress(IndexStage.COMMITS, len(found)))
        return None if stream.failure else found

    def _still_there(self, tips: Iterable[str]) -> list[str]:
        """The tips that the clone still has: a pruned one cannot be named to git."""
        data = "".join(f"{tip}\n" for tip in tips).encode()
        lines = self._git.run("cat-file", "--batch-check", data=data).split(b"\n")
        return [line.split()[0].decode() for line in lines if line.split()[1:2] == [b"commit"]]

    def _known(self, name: str) -> bool:
        found = self._connection.cursor().execute("SELECT 1 FROM commits WHERE hash = ?", (name,)).fetchone()
        return found is not None

    def _removed(self, facts: Facts, new: Sequence[NewCommit]) -> dict[str, int] | None:
        """Hashes and ids of indexed commits that nothing reaches any more; ``None`` where git cannot say."""
        tips = set(self._snapshot.tips)
        kept = {*tips, *(parent for commit in new for parent in commit.place.parents)}
        lost = [tip for tip in facts.tips if tip not in kept]
        if not lost:
            return {}
        data = "".join([*(f"{tip}\n" for tip in lost), *(f"^{tip}\n" for tip in tips)]).encode()
        try:
            names = self._git.run("rev-list", "--stdin", data=data).decode().split()
        except UserError:
            pruned = len(self._still_there(lost)) < len(lost)
            return self._unreachable(new) if pruned else None
        return only_reached_by_lost(self._connection, names, kept)

    def _unreachable(self, new: Sequence[NewCommit]) -> dict[str, int]:
        """The same from the index alone, when git has pruned the tips: at the cost of the whole graph."""
        cursor = self._connection.cursor()
        parents: defaultdict[int, list[int]] = defaultdict(list)
        for child, parent in cursor.execute("SELECT child, parent FROM parents"):
            parents[child].append(parent)
        everything = dict(cursor.execute("SELECT hash, id FROM commits").fetchall())
        wanted = {*self._snapshot.tips, *(parent for commit in new for parent in commit.place.parents)}
        queue = [everything[name] for name in wanted if name in everything]
        reached: set[int] = set()
        while queue:
            commit = queue.pop()
            if commit not in reached:
                reached.add(commit)
                queue += parents[commit]
        return {name: commit for name, commit in everything.items() if commit not in reached}
