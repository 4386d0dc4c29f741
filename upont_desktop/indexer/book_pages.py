"""Parts of books made entries, whether in this process or in another one."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from typing import Any, NamedTuple, Protocol, TypeAlias, runtime_checkable

from upont_desktop.domain.book_chain import BookEnd, BookFlaw, BookProblem, read_part
from upont_desktop.domain.books import BookEntry
from upont_desktop.indexer.book_parts import part_contents, prefix_of
from upont_desktop.repository.objects import ObjectReader

Said: TypeAlias = tuple[Any, ...]
"""What an entry says by itself, as its room reads it: texts, numbers and tuples of such alone."""
ReadEntryOfRoom: TypeAlias = Callable[[BookEntry], Said]


@runtime_checkable
class ReadsEntries(Protocol):
    """What a projection of many entries may have too: the part of its work that needs nothing but the entry, so that
    it can be done where books are read, in another process.
    """

    def read(self, entry: BookEntry) -> Said:
        """What an entry says by itself."""


PageEntry: TypeAlias = tuple[BookEntry, int, bool, Said | None]
"""An entry, where in its part it begins, whether every line up to it is as it was written, and what it says."""


class PagePlace(NamedTuple):
    """A part of a book to be read from ``offset`` on; of the ``last`` one is asked what tells whether it only grew."""

    device: str
    path: str
    oid: str
    offset: int
    last: bool


class BookPage(NamedTuple):
    """What stands in one part, and where the book stands after it."""

    entries: Sequence[PageEntry]
    problems: Sequence[BookProblem]
    end: BookEnd
    offset: int
    prefix: str


class PageSource(Protocol):
    """What reads books."""

    def pages(self, places: Sequence[PagePlace], end: BookEnd) -> Iterator[BookPage]:
        """The parts of one book, in their order, after what ends with ``end``."""


class LocalPages:
    """Reads books in this process; with ``ahead`` each by a process of git of its own, which reads the next part
    meanwhile.
    """

    def __init__(self, reader: ObjectReader, read: ReadEntryOfRoom | None, *, ahead: bool) -> None:
        self._reader, self._read, self._ahead = reader, read, ahead

    def pages(self, places: Sequence[PagePlace], end: BookEnd) -> Iterator[BookPage]:
        """As :class:`PageSource`."""
        contents = part_contents(self._reader, (place.oid for place in places), ahead=self._ahead)
        for place, content in zip(places, contents, strict=True):
            page = page_of(place, content, end, self._read)
            end = page.end
            yield page


def page_of(place: PagePlace, content: bytes | None, end: BookEnd, read: ReadEntryOfRoom | None) -> BookPage:
    """A part as entries; ``content`` is ``None`` where it cannot be read."""
    problems = []
    if content is None:
        problems.append(BookProblem(BookFlaw.LOST, place.path, 0))
        content, end = b"", end._replace(broken=True)
    reading = read_part(place.device, place.path, content, end, place.offset)
    entries = [(entry, start, sound, None if read is None else read(entry)) for entry, start, sound in reading.entries]
    prefix = prefix_of(content, reading.offset) if place.last else ""
    return BookPage(entries, [*problems, *reading.problems], reading.end, reading.offset, prefix)
