"""What a circle's histories show: rows, and everything about one commit."""

from __future__ import annotations

from array import array
from collections.abc import Callable, Iterator
from dataclasses import replace
from datetime import datetime
from functools import partial
from typing import TYPE_CHECKING

from upont_desktop.domain.commit import Commit, Ref
from upont_desktop.domain.errors import AmbiguousRevision, NoSuchRevision
from upont_desktop.domain.hits import Appearance
from upont_desktop.domain.information import VersionCounts
from upont_desktop.domain.query import Query
from upont_desktop.domain.resource import Resource
from upont_desktop.domain.rows import CommitDetails, HistoryRow
from upont_desktop.domain.scopes import InFolder, OfResource, Scope, Shown
from upont_desktop.index.session import IndexSession
from upont_desktop.service.computed_cache import ComputedCache
from upont_desktop.service.folded_history import FoldedHistory
from upont_desktop.service.histories import History, SelectedCommits, open_history, refs_by_commit
from upont_desktop.service.open_circle import OpenCircle
from upont_desktop.service.resource_history import ResourceHistory

if TYPE_CHECKING:  # late for start-up time
    from upont_desktop.service.first_words import Told

MOST_LOOKED_AT = 50
"""Rows among which one of the current branch is looked for: where so many newer ones are of other branches, the newest
of all does.
"""
_MOST_HISTORIES = 8
"""Histories that stay open: the window shows two at a time, and one goes back and forth between a few."""


class HistoryReader:
    """Reads the histories and commits of one circle; nothing is known while there is no index."""

    def __init__(self, circle: OpenCircle, chosen: ComputedCache[SelectedCommits]) -> None:
        """``chosen`` keeps what was worked out for histories, for the readers of all threads."""
        self._circle, self._chosen = circle, chosen
        self._open: dict[Shown, History] = {}
        self._opened_in: tuple[IndexSession | None, int] = (None, -1)

    def count(self, shown: Shown) -> int:
        """How many rows a history has."""
        with self._circle.session() as session:
            return self._history(session, shown).size if session else 0

    def commits(self, shown: Shown) -> int:
        """How many commits, or versions, the rows of a history stand for."""
        with self._circle.session() as session:
            history = self._history(session, shown) if session else None
            return history.commits if isinstance(history, FoldedHistory) else history.size if history else 0

    def rows(self, shown: Shown, first: int, count: int) -> tuple[HistoryRow, ...]:
        """``count`` rows of a history from row ``first``, newest first; fewer at its end."""
        with self._circle.session() as session:
            return tuple(self._history(session, shown).rows(first, count)) if session else ()

    def version_counts(self, rel_path: str) -> VersionCounts | None:
        """How many versions a resource has, and how often it was copied; ``None`` where there is no index yet."""
        with self._circle.session() as session:
            history = self._history(session, OfResource(rel_path)) if session else None
            return history.counts if isinstance(history, ResourceHistory) else None

    def row_of(self, shown: Shown, commit: str) -> int | None:
        """The row of a commit (by its whole hash) in a history, ``None`` where it has none."""
        with self._circle.session() as session:
            return self._history(session, shown).row_of(commit) if session else None

    def fitting(self, shown: Shown, query: Query) -> array[int]:
        """The rows of a history that fit a search, all of them, rising."""
        with self._circle.session() as session:
            return self._history(session, shown).fitting(query) if session else array("i")

    def last_before(self, scope: Scope, moment: datetime) -> str:
        """The hash of the last commit of a history, on the current branch if there is one, that was made before a
        moment, as its author reads dates.

        Raises :class:`NoSuchRevision`.
        """
        query = Query(before=moment)
        with self._circle.session() as session:
            if session is not None and not isinstance(scope, OfResource):
                found = session.histories.newest(query, scope.folder if isinstance(scope, InFolder) else "")
                if found is not None:
                    return found
        rows = self.fitting(scope, query)
        if not rows:
            raise self._unknown(f"{moment.date()}")
        made = [self.rows(scope, row, 1)[0] for row in rows[:MOST_LOOKED_AT]]
        return next((row for row in made if row.on_head), made[0]).commit.hash

    def first_words(self, scope: Scope, words: str, told: Told) -> Iterator[Appearance]:
        """The versions in which words appear, the oldest first: see :mod:`~upont_desktop.service.first_words`."""
        # Late, for start-up time.
        from upont_desktop.service.first_words import first_words  # noqa: PLC0415

        with self._circle.session() as session:
            if session is not None:
                yield from first_words(session, self._circle.repository().git, scope, words, told)

    def people(self) -> list[tuple[str, str, int]]:
        """Name, address and number of commits of every author, the busiest first."""
        with self._circle.session() as session:
            return session.commits.people() if session else []

    # -- commits -------------------------------------------------------------------------------------------------------

    def commit(self, revision: str) -> CommitDetails:
        """Everything about one commit, named by a hash, its beginning, a branch, a tag, or as git understands it.

        Raises :class:`NoSuchRevision`, :class:`AmbiguousRevision`.
        """
        with self._circle.session() as session:
            if session is None:
                raise self._unknown(revision)
            return self._circle.commits(session).details(revision)

    def known(self, revision: str) -> Commit | None:
        """The commit that a text names, as :meth:`commit` understands it; ``None`` where it names none, or several."""
        with self._circle.session() as session:
            try:
                return self._circle.commits(session).find(revision).commit if session else None
            except (NoSuchRevision, AmbiguousRevision):
                return None

    def made(self, version: Resource) -> Commit | None:
        """The commit that made a version, of this circle or of another one that is known; ``None`` for what stands on
        disk, and where the index does not hold it.
        """
        with (self._circle.home_of(version) or self._circle).session() as session:
            found = session.commits.by_hash(version.commit) if session else None
            return found.commit if found is not None else None

    def between(self, older: str, newer: str, folder: str = "") -> CommitDetails:
        """A commit with all that differs, below a folder, from an older one; both by their whole hashes.

        Raises :class:`NoSuchRevision`, :class:`DamagedClone`.
        """
        # Late, for start-up time.
        from upont_desktop.service.commit_diff import between  # noqa: PLC0415

        details = self.commit(newer)
        with self._circle.session() as session:
            if session is None:
                raise self._unknown(older)
            commits = self._circle.commits(session)
            old, new = commits.find(older), commits.find(newer)
            changes = between(session, self._circle.repository().git, self._circle.circle, old, new, folder)
            return replace(details, changes=changes, changes_known=True, since=old.commit)

    def containing(self, commit: str) -> tuple[tuple[Ref, ...], bool]:
        """The branches and marks that a commit (its whole hash) is part of, and whether all of them are known."""
        with self._circle.session() as session:
            return self._circle.commits(session).containing(commit) if session else ((), True)

    def _unknown(self, revision: str) -> NoSuchRevision:
        return NoSuchRevision(revision=revision, circle=self._circle.circle.slug)

    # -- open histories ------------------------------------------------------------------------------------------------

    def _history(self, session: IndexSession, shown: Shown) -> History:
        state = (session, self._circle.generation)
        if state != self._opened_in:
            self._opened_in = state
            self._open.clear()
        known = self._open.get(shown)
        if known is None:
            share = partial(self._share, (session.path, session.identity, self._circle.generation))
            refs = refs_by_commit(self._circle.refs)
            known = self._open[shown] = open_history(session, shown, refs, self._circle.neighbours, share)
            if len(self._open) > _MOST_HISTORIES:
                self._open.pop(next(iter(self._open)))
        return known

    def _share(self, state: object, shown: Shown, make: Callable[[], SelectedCommits]) -> SelectedCommits:
        return self._chosen.get((state, shown), make)
