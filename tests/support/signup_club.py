"""An association whose members sign up from several computers: real clones, and a place at which they share."""

from __future__ import annotations

import subprocess
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from tests.support.clones import CloneBuilder
from upont_desktop.apps.news.reader.signup_pages import SheetPage
from upont_desktop.apps.news.reader.signups import SignupReader, signup_reader
from upont_desktop.apps.social.records import today
from upont_desktop.apps.social.sample import SampleRoom
from upont_desktop.domain.circle import Circle
from upont_desktop.domain.rooms import ROOMS_PATH
from upont_desktop.service.index_update import run_indexing
from upont_desktop.service.library import Library
from upont_desktop.service.operations import Identity, OperationContext, share


class SignupClub:
    """The sample association, its place, and computers that people use."""

    def __init__(self, clone: CloneBuilder, library: Library, folder: Path) -> None:
        self.library, self.folder = library, folder
        self.sample = SampleRoom(today(), french=False)
        clone.write_all({**self.sample.documents(), ROOMS_PATH: b'{"rooms": ["social", "news"], "v": 1}\n'})
        clone.commit("Begin", author="Ada <ada@example.org>")
        self.place = folder / "between.git"
        subprocess.run(["git", "clone", "-q", "--bare", clone.path, self.place], check=True)

    def computer(self, name: str) -> Computer:
        """A new clone."""
        subprocess.run(["git", "clone", "-q", self.place, self.folder / name], check=True)
        return Computer(self, self.library.recognise(self.folder / name))

    def person(self, name: str) -> str:
        """The id of somebody of the sample."""
        return next(person.id for person in self.sample.people() if person.shown == name)

    def identity(self, name: str) -> Identity:
        """Whom git takes somebody of the sample for."""
        return Identity(name, next(person.emails[0] for person in self.sample.people() if person.shown == name))

    def names(self, persons: Iterator[str]) -> list[str]:
        """What people are called."""
        known = {person.id: person.shown for person in self.sample.people()}
        return [known[person] for person in persons]


class Computer:
    """One clone, which several people may use."""

    def __init__(self, club: SignupClub, circle: Circle) -> None:
        self.club, self.circle = club, circle
        self.index()

    def of(self, name: str) -> OperationContext:
        """Where somebody's operations work."""
        self.index()
        return self.club.library.workplace(self.circle, language="en", identity=self.club.identity(name))

    def index(self) -> None:
        """Bring the index to what the clone holds."""
        library = self.club.library
        run_indexing(self.circle, library.places, lambda _: None, rooms=library.known_rooms)

    def share(self, name: str = "Léa Moreau") -> None:
        """Give to the others, and take from them."""
        assert share(self.of(name)).conflicts == ()
        self.index()

    @contextmanager
    def reader(self) -> Iterator[SignupReader]:
        """A reader of what the clone holds now."""
        self.index()
        with signup_reader(self.club.library, self.circle) as reader:
            yield reader

    def page(self, sheet: str) -> SheetPage:
        """Everything that the page of a sheet shows."""
        with self.reader() as reader:
            found = reader.page(sheet)
        assert found is not None
        return found

    def told(self, sheet: str) -> list[tuple[str, str, int]]:
        """The names of those on a sheet, with how they stand."""
        rows = self.page(sheet).rows
        return [(row.person.shown, row.signup.state.value, row.signup.position) for row in rows]
