"""Reading one circle: what the window and the command line show of it."""

from __future__ import annotations

from array import array
from collections.abc import Callable, Iterable, Iterator
from contextlib import contextmanager
from dataclasses import replace
from datetime import datetime
from functools import partial
from typing import TYPE_CHECKING

from upont_desktop.domain.blame import Blame
from upont_desktop.domain.circle import Circle
from upont_desktop.domain.commit import Commit, Ref
from upont_desktop.domain.content.limits import DEFAULT_OPTIONS, CompareOptions
from upont_desktop.domain.errors import ContentElsewhere, NoSuchResource, NoSuchRevision, NoSuchVersion
from upont_desktop.domain.hits import Appearance
from upont_desktop.domain.index_progress import CircleSummary
from upont_desktop.domain.marks import SeenState
from upont_desktop.domain.metadata import is_private
from upont_desktop.domain.query import Query
from upont_desktop.domain.resource import Resource
from upont_desktop.domain.rows import CommitDetails, Dependency, HistoryRow, ResourceDetails, TreeEntry, VersionDetails
from upont_desktop.domain.scopes import InFolder, OfResource, Scope, Shown
from upont_desktop.domain.text import display
from upont_desktop.domain.writing_errors import NoIdentity
from upont_desktop.index.engine import UnusableIndex, translated
from upont_desktop.index.session import IndexSession
from upont_desktop.index.version_rows import VersionReader, VersionRow
from upont_desktop.repository.clone import Repository, open_repository
from upont_desktop.repository.contents import ContentReader, MissingLfsContent
from upont_desktop.repository.disk_content import read_on_disk
from upont_desktop.repository.identity import known_identity
from upont_desktop.service.commits import CommitLookup
from upont_desktop.service.computed_cache import ComputedCache
from upont_desktop.service.content_cache import ContentCache
from upont_desktop.service.cross_circle_forks import CrossCircleForks, with_kin_abroad
from upont_desktop.service.data_folders import DataFolders
from upont_desktop.service.encodings import EncodingStore
from upont_desktop.service.histories import History, SelectedCommits, open_history, refs_by_commit
from upont_desktop.service.lineage import ancestors, descendants, describe, newest_first
from upont_desktop.service.trees import PastTree
from upont_desktop.service.versions import NamedVersion, VersionLine, VersionNames, names_version

if TYPE_CHECKING:  # all kinds of content: late for start-up time
    from upont_desktop.domain.content.comparisons import Comparison
    from upont_desktop.domain.content.previews import Preview
    from upont_desktop.service.first_words import Told

MOST_LOOKED_AT = 50
"""Rows among which one of the current branch is looked for."""
LARGEST_CONTENT = 1 << 28
"""Bytes of a version that are held in memory, for a preview or a comparison."""


class CircleReader:
    """Reads one circle; cheap to make. One thread at a time, any number of readers side by side.

    While there is no index yet, the circle is empty: everything answers, nothing is known.
    """

    def __init__(
        self,
        circle: Circle,
        places: DataFolders,
        contents: ContentCache | None = None,
        others: Callable[[], Iterable[Circle]] = tuple,
        chosen: ComputedCache[SelectedCommits] | None = None,
    ) -> None:
        """Nothing is opened before the first question; ``contents`` and ``chosen`` are shared by a library's readers.

        ``others`` gives the circles that are asked for forks.
        """
        self.circle = circle
        self._places = places
        self._encodings = EncodingStore(places)
        self._others = others
        self._abroad: dict[str, IndexSession] = {}
        self._homes: dict[str, CircleReader | None] = {}
        self._contents = contents or ContentCache()
        self._chosen = chosen or ComputedCache()
        self._path = places.index(circle.slug)
        self._open: IndexSession | None = None
        self._generation = -1
        self._refs: tuple[Ref, ...] = ()
        self._histories: dict[Shown, History] = {}
        self._repository: Repository | None = None
        self._objects: ContentReader | None = None

    # --- the circle ---------------------------------------------------------------------------------------------------

    def summary(self) -> CircleSummary:
        """What the index holds; an empty summary while there is none."""
        with self._session() as session:
            return session.summary() if session else CircleSummary()

    def refs(self) -> tuple[Ref, ...]:
        """Branches, tags, named versions."""
        with self._session() as session:
            return self._refs if session else ()

    def people(self) -> list[tuple[str, str, int]]:
        """Name, address and number of commits of every author, the busiest first."""
        with self._session() as session:
            return session.commits.people() if session else []

    # --- histories ----------------------------------------------------------------------------------------------------

    def count(self, shown: Shown) -> int:
        """How many rows a history has."""
        with self._session() as session:
            return self._history(session, shown).size if session else 0

    def rows(self, shown: Shown, first: int, count: int) -> tuple[HistoryRow, ...]:
        """``count`` rows of a history from row ``first``, newest first; fewer at its end."""
        with self._session() as session:
            return tuple(self._history(session, shown).rows(first, count)) if session else ()

    def row_of(self, shown: Shown, commit: str) -> int | None:
        """The row of a commit (by its whole hash) in a history, ``None`` where it has none."""
        with self._session() as session:
            return self._history(session, shown).row_of(commit) if session else None

    def fitting(self, scope: Scope, query: Query) -> array[int]:
        """The rows of a history that fit a search, all of them, rising."""
        with self._session() as session:
            return self._history(session, scope).fitting(query) if session else array("i")

    def last_before(self, scope: Scope, moment: datetime) -> str:
        """The hash of the last commit of a history, on the current branch if there is one, that was made before a
        moment, as its author reads dates.

        Raises :class:`NoSuchRevision`.
        """
        query = Query(before=moment)
        with self._session() as session:
            if session is not None and not isinstance(scope, OfResource):
                found = session.histories.newest(query, scope.folder if isinstance(scope, InFolder) else "")
                if found is not None:
                    return found
        rows = self.fitting(scope, query)
        if not rows:
            raise NoSuchRevision(revision=f"{moment.date()}", circle=self.circle.slug)
        made = [self.rows(scope, row, 1)[0] for row in rows[:MOST_LOOKED_AT]]
        return next((row for row in made if row.on_head), made[0]).commit.hash

    def first_words(self, scope: Scope, words: str, told: Told) -> Iterator[Appearance]:
        """The versions in which words appear, the oldest first: see :mod:`~upont_desktop.service.first_words`."""
        # Late, for start-up time.
        from upont_desktop.service.first_words import first_words  # noqa: PLC0415

        with self._session() as session:
            if session is not None:
                yield from first_words(session, self.repository().git, scope, words, told)

    # --- commits ------------------------------------------------------------------------------------------------------

    def commit(self, revision: str) -> CommitDetails:
        """Everything about one commit, named by a hash, its beginning, a branch, a tag, or as git understands it.

        Raises :class:`NoSuchRevision`, :class:`AmbiguousRevision`.
        """
        with self._session() as session:
            if session is None:
                raise NoSuchRevision(revision=revision, circle=self.circle.slug)
            return self._commits(session).details(revision)

    def made(self, version: Resource) -> Commit | None:
        """The commit that made a version, of this circle or of another one that is known; ``None`` for what stands on
        disk, and where the index does not hold it.
        """
        home = self._home_of(version)
        if home is not None:
            return home.made(version)
        with self._session() as session:
            found = session.commits.by_hash(version.commit) if session else None
            return found.commit if found is not None else None

    def _commits(self, session: IndexSession) -> CommitLookup:
        return CommitLookup(session, self.circle, self._refs, self.repository)

    def between(self, older: str, newer: str, folder: str = "") -> CommitDetails:
        """A commit with all that differs, below a folder, from an older one; both by their whole hashes.

        Raises :class:`NoSuchRevision`, :class:`DamagedClone`.
        """
        # Late, for start-up time.
        from upont_desktop.service.commit_diff import between  # noqa: PLC0415

        details = self.commit(newer)
        with self._session() as session:
            if session is None:
                raise NoSuchRevision(revision=older, circle=self.circle.slug)
            old, new = (self._commits(session).find(each) for each in (older, newer))
            changes = between(session, self.repository().git, self.circle, old, new, folder)
            return replace(details, changes=changes, changes_known=True, since=old.commit)

    def containing(self, commit: str) -> tuple[tuple[Ref, ...], bool]:
        """The branches and marks that a commit (its whole hash) is part of, and whether all of them are known."""
        with self._session() as session:
            return self._commits(session).containing(commit) if session else ((), True)

    # --- resources ----------------------------------------------------------------------------------------------------

    def tree(self, folder: str = "", at: str | None = None) -> tuple[TreeEntry, ...]:
        """The folders and resources directly below ``folder``, now or as they were at a revision; not sorted."""
        with self._session() as session:
            if session is None:
                return ()
            if at is None:
                return tuple(session.versions.children(folder))
            return tuple(self._past(session, at).children(folder))

    def _past(self, session: IndexSession, revision: str) -> PastTree:
        return PastTree(session, self.repository().git, self.circle, self._commits(session).find(revision))

    def all_resources(self, at: str | None = None) -> Iterator[tuple[Resource, int | None]]:
        """Every resource with its size in bytes, now or at a revision, in order of path."""
        with self._session() as session:
            if session is None:
                return
            if at is not None:
                yield from self._past(session, at).resources()
                return
            paths = session.versions.paths()
            versions = session.versions.by_id(current for _, current, _ in paths if current)
            for _, current, size in paths:
                if current in versions:
                    yield versions[current].resource, size

    def paths(self, at: str | None = None) -> list[str]:
        """The path of every resource, now or at a revision, in order; the application's own files are left out."""
        with self._session() as session:
            if session is None:
                return []
            found = [path for path, _, _ in session.versions.paths()] if at is None else self._past(session, at).paths()
            return [path for path in found if not is_private(path)]

    def resource(self, rel_path: str, version: int | None = None) -> ResourceDetails:
        """A resource at a version, by default the current one (the last, where it was deleted).

        Raises :class:`NoSuchResource`, :class:`NoSuchVersion`.
        """
        with self._session() as session:
            row = self._version(session, rel_path, version)
            assert session is not None
            details = describe(session.versions, [row])[0]
            return ResourceDetails(
                details,
                session.versions.metadata(row.id),
                tuple(session.versions.uses(rel_path)),
                tuple(session.versions.used_by(rel_path)),
            )

    def _version(self, session: IndexSession | None, rel_path: str, number: int | None) -> VersionRow:
        if session is None:
            raise NoSuchResource(path=rel_path, circle=self.circle.slug)
        line = VersionLine(session, self.circle.slug, rel_path)
        return line.current if number is None else line.labelled(str(number))

    def named_version(self, path: str, word: str = "", *, content: bool = False) -> NamedVersion:
        """What a path and a word name, through moves: see :mod:`~upont_desktop.service.versions`. With ``content``, a
        deletion stands for what it deleted.

        Raises :class:`NoSuchResource`, :class:`NoSuchVersion`, :class:`NoSuchRevision`, :class:`NotThereThen`.
        """
        with self._session() as session:
            if session is None:
                raise NoSuchResource(path=path, circle=self.circle.slug)
            names = VersionNames(session, self.circle, self._commits(session), self.repository)
            return names.find_content(path, word) if content else names.find(path, word)

    def version_written(self, text: str) -> Resource | None:
        """The version that a text names by itself (``path{3}``, ``path@revision``); ``None`` where it is none of these.

        Raises what :meth:`named_version` raises.
        """
        with self._session() as session:
            if session is None or not names_version(text):
                return None
            names = VersionNames(session, self.circle, self._commits(session), self.repository)
            return names.find(text).resource if names.is_written(text) else None

    def revision(self, text: str) -> str:
        """A revision as it is, or the commit of a version that is written with its path."""
        version = self.version_written(text)
        return text if version is None else version.commit

    def history(self, rel_path: str) -> tuple[VersionDetails, ...]:
        """The versions of a resource, newest first, through its moves. Raises :class:`NoSuchResource`."""
        with self._session() as session:
            if session is None:
                raise NoSuchResource(path=rel_path, circle=self.circle.slug)
            line = VersionLine(session, self.circle.slug, rel_path)
            across = CrossCircleForks(session, self._neighbours)
            described = describe(session.versions, line.rows, line.labels)
            return tuple(with_kin_abroad(across, line.rows, described))

    def uses(self, rel_path: str) -> tuple[Dependency, ...]:
        """What a resource uses now."""
        with self._session() as session:
            return tuple(session.versions.uses(rel_path)) if session else ()

    def used_by(self, rel_path: str) -> tuple[Dependency, ...]:
        """Who uses a resource now."""
        with self._session() as session:
            return tuple(session.versions.used_by(rel_path)) if session else ()

    def broken_dependencies(self) -> tuple[Dependency, ...]:
        """Every dependency on a path where nothing is."""
        with self._session() as session:
            return tuple(session.versions.broken()) if session else ()

    def newest(self) -> SeenState:
        """Everything up to now; empty while nothing is known."""
        with self._session() as session:
            head = session.commits.by_hash(session.facts().head) if session else None
            return SeenState(head.commit.hash, head.commit.committer.time) if head else SeenState()

    def unseen(self, seen: SeenState) -> dict[str, str]:
        """The resources that others gave a version since the person last looked, with the commit that did."""
        with self._session() as session:
            found = list(session.ancestry.unseen(session.facts().head, seen)) if session else []
        own = self._own_address() if found else ""
        return {
            path: commit
            for path, commit, email in found
            if email.casefold() != own and seen.looked.get(path) != commit and not is_private(path)
        }

    def _own_address(self) -> str:
        try:
            return known_identity(self.repository().git).email.casefold()
        except NoIdentity:
            return ""

    # --- one version and its relatives --------------------------------------------------------------------------------

    def details(self, resource: Resource) -> VersionDetails:
        """A version with ``previous``, ``merged``, ``following``, ``forks``. Raises :class:`NoSuchVersion`."""
        with self._session() as session:
            return describe(self._reader(session), [self._row(session, resource)])[0]

    def previous(self, resource: Resource) -> Resource | None:
        """The version before."""
        return self.details(resource).previous

    def next(self, resource: Resource) -> Resource | None:
        """The version that follows on the current branch."""
        return self.details(resource).following

    def forks(self, resource: Resource) -> tuple[Resource, ...]:
        """Versions elsewhere made from this one."""
        return self.details(resource).forks

    def ancestors(self, resource: Resource) -> tuple[Resource, ...]:
        """Everything before, through moves and the origin of a fork, newest first."""
        with self._session() as session:
            rows = ancestors(self._reader(session), [self._row(session, resource)])
            return tuple(row.resource for row in newest_first(rows))

    def descendants(self, resource: Resource) -> tuple[Resource, ...]:
        """Everything made from it, newest first."""
        with self._session() as session:
            rows = descendants(self._reader(session), [self._row(session, resource)])
            return tuple(row.resource for row in newest_first(rows))

    def history_of(self, resource: Resource) -> tuple[Resource, ...]:
        """Ancestors, this version, and descendants, newest first."""
        return (*self.descendants(resource), resource, *self.ancestors(resource))

    def _row(self, session: IndexSession | None, resource: Resource) -> VersionRow:
        commit = session.commits.id_of(resource.commit) if session else None
        rows = self._reader(session).of_commit(commit) if commit else []
        found = next((row for row in rows if row.resource.rel_path == resource.rel_path), None)
        if found is None:
            raise NoSuchVersion(path=resource.rel_path, number=resource.version)
        return found

    @staticmethod
    def _reader(session: IndexSession | None) -> VersionReader:
        assert session is not None
        return session.versions

    # --- contents -----------------------------------------------------------------------------------------------------

    def content(self, resource: Resource, limit: int = LARGEST_CONTENT) -> bytes:
        """The bytes of a version, of this circle or of another one that is known; of a submodule, the hash that it
        points at.

        Raises :class:`~upont_desktop.repository.objects.TooLarge`, :class:`DamagedClone`, :class:`NoSuchVersion`, and
        :class:`~upont_desktop.domain.errors.ContentElsewhere` where git-lfs keeps it and it is not here.
        """
        if resource.blob is None:
            raise NoSuchVersion(path=resource.rel_path, number=resource.version)
        if resource.mode == 0o160000:
            return resource.blob.encode()
        if resource.is_on_disk:
            return read_on_disk(self.repository(), resource.rel_path, limit)
        home = self._home_of(resource)
        if home is not None:
            return home.content(resource, limit)
        if self._objects is None:
            self._objects = ContentReader(self.repository())
        found = self._objects.read(resource.blob, limit)
        if isinstance(found, MissingLfsContent):
            raise ContentElsewhere(path=display(resource.rel_path), size=found.size)
        return found

    def _home_of(self, resource: Resource) -> CircleReader | None:
        """The reader of another circle that a version is of."""
        if resource.circle == self.circle.slug:
            return None
        if resource.circle not in self._homes:
            found = next((each for each in self._others() if each.slug == resource.circle), None)
            self._homes[resource.circle] = CircleReader(found, self._places, self._contents) if found else None
        return self._homes[resource.circle]

    def preview(self, resource: Resource, cancelled: Callable[[], bool] = lambda: False, encoding: str = "") -> Preview:
        """What a version looks like; its text as read in ``encoding``, by default in the one that the person chose.

        Raises what :meth:`content` raises, and :class:`Cancelled`.
        """
        return self._contents.preview(resource, self.content, cancelled, encoding or self.encoding(resource))

    def encoding(self, *resources: Resource | None) -> str:
        """What the person chose to read a text as, at any version; empty where it is read as it says or seems."""
        return self._encodings.of(*resources)

    def compare(
        self,
        old: Resource | None,
        new: Resource | None,
        options: CompareOptions = DEFAULT_OPTIONS,
        cancelled: Callable[[], bool] = lambda: False,
    ) -> Comparison:
        """How two versions differ; ``None`` is nothing. Texts are read as for :meth:`preview`.

        Raises what :meth:`content` raises, and :class:`Cancelled`.
        """
        options = replace(options, encoding=options.encoding or self.encoding(new, old))
        return self._contents.compare(old, new, self.content, cancelled, options)

    def blame(self, resource: Resource, cancelled: Callable[[], bool] = lambda: False, encoding: str = "") -> Blame:
        """Where each line of a version, taken as a text, comes from. Texts are read as for :meth:`preview`.

        Raises what :meth:`content` raises for the version itself, :class:`NoSuchVersion`, and :class:`Cancelled`.
        """
        # Late, for start-up time: it loads what compares texts.
        from upont_desktop.service.blame import BlameSearch  # noqa: PLC0415

        with self._session() as session:
            row = self._row(session, resource)
            assert session is not None
            encoding = encoding or self.encoding(resource)
            return BlameSearch(session, self.content, cancelled, encoding).blame(row)

    def repository(self) -> Repository:
        """The clone, opened at the first need."""
        if self._repository is None:
            self._repository = open_repository(self.circle.path)
        return self._repository

    def close(self) -> None:
        """Give everything back."""
        if self._open is not None:
            self._open.close()
            self._open = None
        for session in self._abroad.values():
            session.close()
        self._abroad.clear()
        for home in self._homes.values():
            if home is not None:
                home.close()
        self._homes.clear()
        if self._objects is not None:
            self._objects.close()

    # --- the index ----------------------------------------------------------------------------------------------------

    @contextmanager
    def _session(self) -> Iterator[IndexSession | None]:
        """The index, opened again where it was rebuilt; ``None`` while there is none."""
        session = self._fresh()
        if session is None:
            yield None
            return
        with translated(session.path):
            yield session

    def _fresh(self) -> IndexSession | None:
        try:
            if self._open is not None and not self._open.current:
                self._open.close()
                self._open = None
            if self._open is None:
                self._open = IndexSession(self._path)
                self._generation = -1
            facts = self._open.facts()
            if facts.generation != self._generation:
                self._generation = facts.generation
                self._histories.clear()
                self._refs = self._open.refs()
        except UnusableIndex:
            if self._open is not None:
                self._open.close()
                self._open = None
            return None
        return self._open

    def _history(self, session: IndexSession, shown: Shown) -> History:
        known = self._histories.get(shown)
        if known is None:
            refs = refs_by_commit(self._refs)
            state = (session.path, session.identity, self._generation)
            share = partial(self._share, state)
            known = self._histories[shown] = open_history(session, shown, refs, self._neighbours, share)
            if len(self._histories) > 8:
                self._histories.pop(next(iter(self._histories)))
        return known

    def _share(self, state: object, shown: Shown, make: Callable[[], SelectedCommits]) -> SelectedCommits:
        return self._chosen.get((state, shown), make)

    def _neighbours(self) -> list[IndexSession]:
        """The indexes of the other circles, those that can be read."""
        sessions: list[IndexSession] = []
        for circle in self._others():
            if circle.slug == self.circle.slug:
                continue
            try:
                known = self._abroad.get(circle.slug)
                if known is None or not known.current:
                    known = self._abroad[circle.slug] = IndexSession(self._places.index(circle.slug))
                sessions.append(known)
            except UnusableIndex:
                continue
        return sessions
