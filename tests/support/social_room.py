"""A circle with people and clubs, asked as the program asks."""

from __future__ import annotations

import datetime as dt
from collections.abc import Iterator, Mapping
from contextlib import contextmanager

from tests.support.clones import CloneBuilder
from upont_desktop.apps.social.reader import SocialReader, social_reader
from upont_desktop.apps.social.records import today
from upont_desktop.apps.social.sample import SampleRoom
from upont_desktop.domain.circle import Circle
from upont_desktop.domain.rooms import ROOMS_PATH
from upont_desktop.service.index_update import run_indexing
from upont_desktop.service.library import Library
from upont_desktop.service.operations import Identity, OperationContext

ADA = Identity("Ada", "ada@example.org")


class SocialRoom:
    """The sample association, in a clone of its own."""

    def __init__(self, clone: CloneBuilder, library: Library, *, sample: bool = True) -> None:
        self.clone, self.library = clone, library
        self.sample = SampleRoom(today(), french=False)
        clone.write(ROOMS_PATH, b'{"rooms": ["social"], "v": 1}\n')
        self.write(self.sample.documents() if sample else {})
        self.circle: Circle = library.recognise(clone.path)
        self.index()

    def write(self, documents: Mapping[str, bytes | None], message: str = "By another program") -> None:
        """A commit that another program makes."""
        for path, content in documents.items():
            if content is None:
                self.clone.remove(path)
            else:
                self.clone.write(path, content)
        self.clone.commit(message)
        assert self.clone.path.is_dir()  # being asked for its folder, it writes git's own index

    @property
    def place(self) -> OperationContext:
        return self.place_of(ADA)

    def place_of(self, who: Identity) -> OperationContext:
        """Where somebody's operations work."""
        return self.library.workplace(self.circle, language="en", identity=who)

    def index(self) -> None:
        """Bring the index to what the clone holds."""
        run_indexing(self.circle, self.library.places, lambda _: None, rooms=self.library.known_rooms)

    @contextmanager
    def reader(self) -> Iterator[SocialReader]:
        """A reader of what the clone holds now."""
        self.index()
        with social_reader(self.library, self.circle) as reader:
            yield reader

    def person(self, name: str) -> str:
        """The id of somebody of the sample."""
        return next(person.id for person in self.sample.people() if person.shown == name)

    def thing(self, name: str) -> str:
        """The id of a thing of the sample."""
        return next(thing.id for thing in self.sample.things() if thing.name == name)


def days(count: int) -> dt.date:
    """So many days from today."""
    return today() + dt.timedelta(days=count)
