"""What this clone's own devices have written beyond what is known, read on from where it was read to.

A till asks at every sale: it must not read its book again for that.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field

from upont_desktop.domain.book_chain import BookEnd, read_part
from upont_desktop.domain.books import BookEntry, BookPart, parse_line
from upont_desktop.repository.books import BookShelf
from upont_desktop.repository.clone import known_repository
from upont_desktop.service.operations.books import shelf_of
from upont_desktop.service.operations.context import OperationContext


class BookMoved(Exception):
    """A book is not the one that was read: what is known of its tail has to be forgotten."""


@dataclass(slots=True)
class _Place:
    """Up to where a device's book was read, and what the next line has to continue."""

    part: BookPart
    offset: int
    end: BookEnd


@dataclass(eq=False)
class BookTail:
    """Reads the tails of one room's books; ``known`` are the numbers of the last entries that are known already.

    ``unsound`` are the names of entries that are not as they were written, or stand after such a line: something on
    this computer changed them before any commit held them.
    """

    room: str
    known: Mapping[str, int]
    unsound: set[str] = field(default_factory=set)
    _places: dict[str, _Place] = field(default_factory=dict)

    def read(self, context: OperationContext) -> list[BookEntry]:
        """The entries that are new since the last look, each device's in their order.

        Raises :class:`BookMoved` where a book does not go on from there.
        """
        repository = known_repository(context.circle.path)
        if repository.work_tree is None:
            return []
        shelf = shelf_of(repository, context)
        return [entry for device in shelf.devices() for entry in self._news(shelf, device)]

    def _news(self, shelf: BookShelf, device: str) -> Iterator[BookEntry]:
        place, known = self._places.get(device), self.known.get(device, 0)
        found: list[tuple[BookPart, bytes, int]] = []
        for part in shelf.backwards(self.room, device):
            content = shelf.read(part)
            whole = content.rfind(b"\n") + 1
            offset = place.offset if place is not None and part == place.part else 0
            if whole < offset:
                raise BookMoved
            found.append((part, content[offset:whole], whole))
            if part == (place.part if place is not None else None) or (
                place is None and _first(content, device) <= known
            ):
                break
        else:
            if place is not None:
                raise BookMoved
        end = place.end if place is not None else BookEnd(0, None)  # what goes before is the index's to look at
        for part, content, _ in reversed(found):
            reading = read_part(device, part.path, content, end)
            end = reading.end
            for entry, _, sound in reading.entries:
                if entry.number > known:
                    if not sound:
                        self.unsound.add(entry.name)
                    yield entry
        if found:
            self._places[device] = _Place(found[0][0], found[0][2], end)


def _first(content: bytes, device: str) -> int:
    """The number of the first entry of a part."""
    line = parse_line(content[: content.find(b"\n")], device, bodies=False) if b"\n" in content else None
    return line.entry.number if line is not None else 0
