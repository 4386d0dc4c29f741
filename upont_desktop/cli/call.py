"""What a command works with: the library, where to print, and circles that are up to date."""

from __future__ import annotations

from argparse import Namespace
from dataclasses import dataclass
from pathlib import Path

from upont_desktop.cli.output import Output
from upont_desktop.cli.progress import on_terminal
from upont_desktop.domain.circle import Circle
from upont_desktop.domain.errors import NoSuchCircle, NotAClone
from upont_desktop.service.data_folders import DataFolders
from upont_desktop.service.index_update import run_indexing
from upont_desktop.service.library import Library
from upont_desktop.service.reader import CircleReader

_WORDS_S, _FEW_WORDS_S = 30.0, 5.0
"""Seconds that a command waits for words, where it looks for some, and where it only shows what they come with."""


@dataclass(frozen=True, slots=True)
class Call:
    """One call of the program."""

    library: Library
    out: Output

    @classmethod
    def made_from(cls, options: Namespace) -> Call:
        """What the options ask for; a script names no rooms where it does without."""
        rooms = getattr(options, "rooms", ())
        return cls(Library(DataFolders.default(options.data_dir), rooms=rooms), Output(json=options.json))

    @property
    def places(self) -> DataFolders:
        """The folders of data that the options name, or the usual ones."""
        return self.library.places

    def circle(self, word: str) -> Circle:
        """The circle of a folder, or the one known by this short name; a folder wins where it is a clone.

        Raises what :meth:`~upont_desktop.service.library.Library.recognise` raises.
        """
        path = Path(word)
        try:
            if path.is_dir():
                return self.library.recognise(path)
            return self.library.circle(word)
        except NotAClone as error:
            try:
                return self.library.circle(word)
            except NoSuchCircle:
                raise error from None
        except NoSuchCircle:
            return self.library.recognise(path)

    def up_to_date(self, circle: Circle, *, words: bool = False) -> Circle:
        """The circle, its index refreshed first if its clone says something else.

        Words are waited for no longer than a person is glad to; with ``words``, also where they alone are missing.
        """
        if self.library.needs_refresh(circle, words=words):
            with on_terminal(circle.slug) as report:
                words_s = _WORDS_S if words else _FEW_WORDS_S
                run_indexing(circle, self.places, report, words_s=words_s, rooms=self.library.known_rooms)
        return circle

    def reader(self, word: str) -> CircleReader:
        """A reader of the circle that ``word`` names, with its index up to date."""
        return self.library.reader(self.up_to_date(self.circle(word)))
