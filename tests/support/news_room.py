"""A circle with people, clubs and news, asked as the program asks."""

from __future__ import annotations

import datetime as dt
from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from pathlib import Path

from tests.support.clones import CloneBuilder
from upont_desktop.apps.news.reader.news import NewsReaders, news_reader
from upont_desktop.apps.social.records import today
from upont_desktop.apps.social.sample import SampleRoom
from upont_desktop.domain.circle import Circle
from upont_desktop.domain.rooms import ROOMS_PATH
from upont_desktop.service.index_update import run_indexing
from upont_desktop.service.library import Library
from upont_desktop.service.operations import Identity, OperationContext

LEA = Identity("Léa Moreau", "lea.moreau@example.org")
HUGO = Identity("Hugo Bernard", "hugo.bernard@example.org")
STRANGER = Identity("Nobody Known", "nobody@example.org")


class NewsRoom:
    """The sample association with a room of news, in a clone of its own."""

    def __init__(self, clone: CloneBuilder, library: Library, rooms: str = '"social", "news"') -> None:
        self.path: Path = clone.path
        self._clone = clone
        self.library = library
        self.sample = SampleRoom(today(), french=False)
        clone.write_all({**self.sample.documents(), ROOMS_PATH: f'{{"rooms": [{rooms}], "v": 1}}\n'.encode()})
        clone.commit("Begin", author="Camille Morel <camille.morel@example.org>")
        self.circle: Circle = library.recognise(clone.path)
        self.index()

    def place_of(self, who: Identity) -> OperationContext:
        """Where somebody's operations work."""
        return self.library.workplace(self.circle, language="en", identity=who)

    def write(self, documents: Mapping[str, bytes]) -> None:
        """A commit that another program makes."""
        self._clone.write_all(documents)
        self._clone.commit("By another program")
        assert self._clone.path.is_dir()  # being asked for its folder, it writes git's own index

    def index(self) -> None:
        """Bring the index to what the clone holds."""
        run_indexing(self.circle, self.library.places, lambda _: None, rooms=self.library.known_rooms)

    @contextmanager
    def reader(self, who: Identity = LEA, now: dt.datetime | None = None) -> Iterator[NewsReaders]:
        """Readers of what the clone holds now, as somebody sees it."""
        self.index()
        with news_reader(self.library, self.circle, now, who) as readers:
            yield readers

    def person(self, name: str) -> str:
        """The id of somebody of the sample."""
        return next(person.id for person in self.sample.people() if person.shown == name)
