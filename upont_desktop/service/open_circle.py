"""A circle's index and clone while they are read: opened at the first need, and again where the index was rebuilt."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator
from contextlib import contextmanager

from upont_desktop.domain.circle import Circle
from upont_desktop.domain.commit import Ref
from upont_desktop.domain.resource import Resource
from upont_desktop.index.engine import UnusableIndex, translated
from upont_desktop.index.session import IndexSession
from upont_desktop.repository.clone import Repository, known_repository
from upont_desktop.repository.contents import ContentReader
from upont_desktop.service.commits import CommitLookup
from upont_desktop.service.data_folders import DataFolders


class OpenCircle:
    """What the readers of one circle share. One thread at a time."""

    def __init__(self, circle: Circle, places: DataFolders, others: Callable[[], Iterable[Circle]] = tuple) -> None:
        """Nothing is opened yet. ``others`` gives the circles that are asked for forks."""
        self.circle, self.places = circle, places
        self.generation = -1
        """Which state of the index was read last: it counts up with each refresh; -1 before the first look."""
        self.refs: tuple[Ref, ...] = ()
        self._others = others
        self._session: IndexSession | None = None
        self._abroad: dict[str, IndexSession] = {}
        self._homes: dict[str, OpenCircle | None] = {}
        self._repository: Repository | None = None
        self._objects: ContentReader | None = None

    @contextmanager
    def session(self) -> Iterator[IndexSession | None]:
        """The index as it is now; ``None`` while there is none, or none that can be read."""
        session = self._fresh()
        if session is None:
            yield None
            return
        with translated(session.path):
            yield session

    def _fresh(self) -> IndexSession | None:
        try:
            if self._session is not None and not self._session.current:
                self._drop_session()
            if self._session is None:
                self._session = IndexSession(self.places.index(self.circle.slug))
                self.generation = -1
            generation = self._session.facts().generation
            if generation != self.generation:
                self.generation = generation
                self.refs = self._session.refs()
        except UnusableIndex:
            self._drop_session()
        return self._session

    def _drop_session(self) -> None:
        if self._session is not None:
            self._session.close()
            self._session = None

    def repository(self) -> Repository:
        """The clone. Raises what :func:`~upont_desktop.repository.clone.open_repository` raises."""
        if self._repository is None:
            self._repository = known_repository(self.circle.path)
        return self._repository

    def objects(self) -> ContentReader:
        """What reads the contents of the clone."""
        if self._objects is None:
            self._objects = ContentReader(self.repository())
        return self._objects

    def commits(self, session: IndexSession) -> CommitLookup:
        """The commits that ``session`` knows, found by what people type."""
        return CommitLookup(session, self.circle, self.refs, self.repository)

    def home_of(self, version: Resource) -> OpenCircle | None:
        """The other circle that a version is of; ``None`` for one of this circle, or of one that is not known."""
        if version.circle == self.circle.slug:
            return None
        if version.circle not in self._homes:
            found = next((each for each in self._others() if each.slug == version.circle), None)
            self._homes[version.circle] = OpenCircle(found, self.places) if found else None
        return self._homes[version.circle]

    def neighbours(self) -> list[IndexSession]:
        """The indexes of the other circles, those that can be read."""
        sessions: list[IndexSession] = []
        for circle in self._others():
            if circle.slug == self.circle.slug:
                continue
            try:
                known = self._abroad.get(circle.slug)
                if known is None or not known.current:
                    known = self._abroad[circle.slug] = IndexSession(self.places.index(circle.slug))
                sessions.append(known)
            except UnusableIndex:
                continue
        return sessions

    def close(self) -> None:
        """Close the indexes, this circle's and the others', and end git's processes."""
        self._drop_session()
        for session in self._abroad.values():
            session.close()
        self._abroad.clear()
        for home in self._homes.values():
            if home is not None:
                home.close()
        self._homes.clear()
        if self._objects is not None:
            self._objects.close()
