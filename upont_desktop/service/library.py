"""The one shared service: circles of this computer, and the way to each."""

from __future__ import annotations

import os
import threading
from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager, suppress
from pathlib import Path
from typing import TYPE_CHECKING

from upont_desktop.domain.circle import Circle
from upont_desktop.domain.errors import UserError
from upont_desktop.domain.hits import Hit
from upont_desktop.domain.language import system_language
from upont_desktop.domain.rooms import KnownRooms, Rooms, named
from upont_desktop.domain.traffic import Traffic, ignored
from upont_desktop.index.engine import UnusableIndex, remove
from upont_desktop.index.session import IndexSession
from upont_desktop.indexer.snapshot import take_snapshot
from upont_desktop.repository.clone import known_repository, open_repository
from upont_desktop.repository.state_folder import StateFolder
from upont_desktop.service.circle_search import CircleSearch
from upont_desktop.service.computed_cache import ComputedCache
from upont_desktop.service.content_cache import ContentCache
from upont_desktop.service.data_folders import DataFolders
from upont_desktop.service.decoder.documents import DocumentHelper
from upont_desktop.service.encodings import EncodingStore
from upont_desktop.service.histories import SelectedCommits
from upont_desktop.service.index_protocol import index_server_command
from upont_desktop.service.own_records import forget_own_records
from upont_desktop.service.reader import CircleReader
from upont_desktop.service.registry import Registry
from upont_desktop.service.seen import SeenStore
from upont_desktop.service.sign_ins import SignIns
from upont_desktop.service.trust_answers import TrustAnswers

if TYPE_CHECKING:
    from upont_desktop.index.record_database import RecordDatabase
    from upont_desktop.repository.identity import Identity
    from upont_desktop.repository.trust import Answer
    from upont_desktop.service.operations.context import OperationContext


class Library:
    """Every circle known on this computer. Safe to share between threads; every call may block."""

    def __init__(self, places: DataFolders, documents: DocumentHelper | None = None, rooms: KnownRooms = ()) -> None:
        """Reads nothing yet. ``documents`` is what reads documents, where it is shared with others: they end it.
        ``rooms`` are the applications that the program knows.
        """
        self.known_rooms = rooms
        self._record_databases = threading.local()
        self._shares_documents = documents is not None
        self.documents = documents or DocumentHelper()
        self.places = places
        self._registry = Registry(places.circles)
        self._contents = ContentCache(self.documents)
        self._chosen: ComputedCache[SelectedCommits] = ComputedCache()
        self._searching = CircleSearch(places, rooms, self.records)
        self.trust_answers = TrustAnswers(places.data / "trust.json")
        self.encodings = EncodingStore(places)
        self.sign_ins = SignIns(places.data / "sign-ins.json")

    def close(self) -> None:
        """End the helpers of this library; who waits for one is told that it was cancelled."""
        if not self._shares_documents:
            self.documents.close()

    def circles(self) -> tuple[Circle, ...]:
        """Known circles, the most recently opened first."""
        return self._registry.circles()

    def circle(self, slug: str) -> Circle:
        """The circle that is known under a slug. Raises :class:`~upont_desktop.domain.errors.NoSuchCircle`."""
        return self._registry.circle(slug)

    def recognise(self, path: Path, *, title: str = "") -> Circle:
        """The circle of the clone at ``path``, made known if it is new; a clone that has moved keeps its slug.

        ``title`` is what a new one is called; its slug is made from it, or from the folder's name.

        A change that a killed run left half made is finished, or dropped, first.

        Raises what :func:`~upont_desktop.repository.clone.open_repository` raises.
        """
        repository = open_repository(path)
        place = repository.work_tree or repository.path
        circle = self._registry.opened(place, lambda gone: self._moved(gone, place), title)
        if StateFolder(repository.git_dir).journal() is not None:
            with suppress(UserError):  # the next change tries again, and says what is in the way
                self.finish_left_work(circle)
        return circle

    def workplace(
        self,
        circle: Circle,
        *,
        language: str = "",
        identity: Identity | None = None,
        answer: Answer | None = None,
        progress: Callable[[int, int], None] = lambda _done, _whole: None,
        traffic: Callable[[Traffic], None] = ignored,
    ) -> OperationContext:
        """Where operations on a circle work; what the person said of its programs is remembered.

        ``language`` is that of default messages (``fr``, ``en``), by default the system's; ``identity`` is ``None`` for
        what git's configuration says; ``answer`` answers, once and for all, whatever is asked about them;
        ``progress`` is told of long work, and may raise to stop it, ``traffic`` of bytes on a line. Cheap: nothing is
        read.
        """
        # Late, for start-up time: the first paint writes nothing.
        from upont_desktop.service.operations.context import OperationContext  # noqa: PLC0415

        answers, clone = self.trust_answers, circle.path
        trust = answers.of(clone) if answer is None else answers.giving(clone, answer)
        return OperationContext(
            circle,
            trust,
            identity,
            language or system_language(os.environ),
            progress=progress,
            traffic=traffic,
            documents=self.documents,
            sign_ins=self.sign_ins,
            folders=self.places,
            rooms=self.known_rooms,
        )

    def finish_left_work(self, circle: Circle) -> bool:
        """Finish, or drop, the change that a killed run left; whether there was one. Raises what operations raise."""
        from upont_desktop.service.operations.recovery import finish_left_work  # noqa: PLC0415 - as above

        return finish_left_work(self.workplace(circle))

    def _moved(self, gone: Sequence[Circle], place: Path) -> Circle | None:
        """Which of the circles whose folder is gone the clone at ``place`` was: the one whose HEAD it has."""
        git = open_repository(place).git
        for circle in gone:
            try:
                with IndexSession(self.places.index(circle.slug)) as session:
                    head = session.facts().head
            except UnusableIndex:
                continue
            if head and git.attempt("cat-file", "-e", head, accept=(0, 1, 128))[0] == 0:
                return circle
        return None

    def forget(self, slug: str) -> None:
        """Take a circle off the list and delete its index and what is remembered of it; its clone is left alone."""
        self._registry.forget(slug)
        SeenStore(self.places).forget(slug)
        forget_own_records(self.places, slug)
        self.encodings.forget(slug)
        index = self.places.index(slug)
        remove(index)
        index.with_suffix(".lock").unlink(missing_ok=True)

    def reader(self, circle: Circle) -> CircleReader:
        """A reader of a circle, for one thread at a time."""
        return CircleReader(circle, self.places, self._contents, self.circles, self._chosen)

    def rooms(self, circle: Circle) -> Rooms:
        """The rooms that the clone has, at HEAD. Raises what opening a clone raises, :class:`DamagedClone`."""
        from upont_desktop.service.rooms import rooms_of  # noqa: PLC0415 - as above

        return rooms_of(known_repository(circle.path))

    @contextmanager
    def records(self, circle: Circle) -> Iterator[RecordDatabase]:
        """The tables of a circle's rooms, to be asked by ``select(…)``; all that is asked within sees one state.

        Each thread has its own, which stays open: opening one at each key would take longer than asking.
        """
        from upont_desktop.index.record_database import RecordDatabase  # noqa: PLC0415 - loads SQLAlchemy

        known: dict[str, RecordDatabase] = self._record_databases.__dict__.setdefault("known", {})
        database = known.get(circle.slug)
        if database is None:
            database = known[circle.slug] = RecordDatabase(self.places.index(circle.slug))
        with database.reading():
            yield database

    def club_records(self, circle: Circle, club: str, limit: int) -> tuple[Hit, ...]:
        """What the rooms of a circle have of a club, as each of them finds it: the first ``limit``."""
        with self.records(circle) as database:
            rooms = [room for room in database.rooms().known(self.known_rooms) if room.of_club]
            found = [hit for room in rooms if database.ready(room.name)
                     for hit in named(room.of_club)(database, club, limit)]  # fmt: skip
        return tuple(found[:limit])

    def index_server_command(self) -> list[str]:
        """The command line of the process that keeps indexes up to date, see :mod:`.index_server`."""
        named = self.places.cache == self.places.data / "cache"
        return index_server_command(self.places.data if named else None)

    def needs_refresh(self, circle: Circle, *, words: bool = True) -> bool:
        """Whether the clone's refs differ from what the index knows, or (with ``words``) words are still to be read."""
        snapshot = take_snapshot(known_repository(circle.path))
        try:
            with IndexSession(self.places.index(circle.slug)) as session:
                facts = session.facts()
                same = facts.complete and facts.tips == snapshot.tips and facts.shallow == snapshot.shallow
                if words and session.has_unread():
                    return True
                if session.projections_due(self.known_rooms):
                    return True
                here = facts.head == (snapshot.head or "") and facts.branch == (snapshot.branch or "")
                return not (same and here and session.refs() == tuple(sorted(snapshot.refs, key=lambda ref: ref.name)))
        except UnusableIndex:
            return True

    def sample(self, language: str = "fr") -> Circle:
        """The sample circle, made at the first call in ``language``: French, or English for any other than ``fr``."""
        # Late, for start-up time: only the first start needs what makes the sample.
        from upont_desktop.service.sample import make_sample  # noqa: PLC0415

        if not self.places.sample.exists():
            make_sample(self.places.sample, language, self.known_rooms)
        return self.recognise(self.places.sample)

    def search(self, query: str, circles: Sequence[str] | None = None, limit: int = 50) -> tuple[Hit, ...]:
        """Results in the circles named, by default in all, the best first.

        Raises :class:`~upont_desktop.domain.errors.BadQuery`.
        """
        chosen = [circle for circle in self.circles() if circles is None or circle.slug in circles]
        return self._searching.search(query, chosen, limit)
