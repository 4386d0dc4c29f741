"""What a room checks of its books beside their chains: it is given what counts while the books are read."""

from __future__ import annotations

import re
from collections.abc import Callable, Collection, Iterable, Iterator, Sequence
from typing import NamedTuple, Protocol, TypeAlias, TypeVar

from upont_desktop.domain.book_chain import ReadEntry
from upont_desktop.domain.book_order import is_exact
from upont_desktop.domain.books import PART_BYTES, BookEntry, parse_line
from upont_desktop.domain.document_problems import MOST_BYTES, Problem
from upont_desktop.domain.rights import DEVICE_FOLDER, DeviceRecord, RightsLedger, parse_device
from upont_desktop.repository.book_trees import KeptPart, devices_at, parts_at
from upont_desktop.repository.objects import ObjectReader
from upont_desktop.repository.trees import FOLDER, CommitTree

Place = TypeVar("Place")

FindEntries: TypeAlias = Callable[[Collection[str]], Iterable[BookEntry]]
"""What finds the entries of a room that count and have one of these hashes; it reads all books of the room again."""

_HASH = re.compile(rb'^\{"h":"([\w-]{22})"', re.MULTILINE)
_OWN = slice(6, 28)  # where the hash stands in a line


class CountedPart(NamedTuple):
    """Some entries that count, and the part of a book that they stand in. Their bodies need not have been read."""

    device: str
    content: bytes
    entries: Sequence[ReadEntry]


class RoomAudit(Protocol):
    """What a room checks; of one look at its books. ``compared`` is false where the index has not read these books, so
    that what it says of them was not compared.
    """

    compared: bool

    def take(self, part: CountedPart) -> None:
        """The next part of a book."""

    def problems(self, commit: str, find: FindEntries) -> Iterable[Problem]:
        """What is wrong, when all parts of this commit's books have been given."""


class CountedBooks:
    """The books of one room at a commit, as its audit is given them: the entries of devices that count."""

    def __init__(self, room: str, tree: CommitTree, reader: ObjectReader, audit: RoomAudit) -> None:
        self._room, self._tree, self._reader = room, tree, reader
        self._devices = [device for _, device in devices_at(tree, room)]
        self._ledger = RightsLedger(room, devices=_records(tree, reader))
        self.audit = audit

    def take(self, device: str, content: bytes, entries: Iterable[ReadEntry]) -> None:
        """Give what counts of a part."""
        until = self._ledger.counts_until(device)
        counted = [one for one in entries if one.entry.number <= until and is_exact(one.entry.tick)]
        if counted:
            self.audit.take(CountedPart(device, content, counted))

    def problems(self, commit: str) -> Iterable[Problem]:
        """What the audit of the room finds in them."""
        return self.audit.problems(commit, self._find)

    def _find(self, hashes: Collection[str]) -> Iterator[BookEntry]:
        wanted = {one.encode() for one in hashes}
        places = [(device, kept) for device in self._devices for kept in parts_at(self._tree, self._room, device)]
        for device, _, content in part_contents(self._reader, places):
            if content is not None and not wanted.isdisjoint(_HASH.findall(content)):
                yield from self._entries(device, content, wanted)

    def _entries(self, device: str, content: bytes, wanted: Collection[bytes]) -> Iterator[BookEntry]:
        for raw in content.split(b"\n"):
            line = parse_line(raw, device) if raw[_OWN] in wanted else None
            if line is not None and is_exact(line.entry.tick) and not self._ledger.is_quarantined(line.entry):
                yield line.entry


def part_contents(
    reader: ObjectReader, places: Sequence[tuple[Place, KeptPart]]
) -> Iterator[tuple[Place, KeptPart, bytes | None]]:
    """Parts of books with their contents, ``None`` for what cannot be read or is too large; git reads ahead."""
    found = reader.read_many((kept.oid for _, kept in places), PART_BYTES)
    for (place, kept), (_, content) in zip(places, found, strict=True):
        yield place, kept, content if isinstance(content, bytes) else None


def _records(tree: CommitTree, reader: ObjectReader) -> dict[str, DeviceRecord]:
    """What a commit says of devices; one that cannot be read is known all the same, as the index has it."""
    listed = tree.children(DEVICE_FOLDER.rstrip("/"))
    oids = {name.removesuffix(".json"): entry.oid for name, entry in listed.items() if entry.mode != FOLDER}
    found = reader.read_many(oids.values(), MOST_BYTES)
    return {
        name: parse_device(name, content if isinstance(content, bytes) else b"")
        for name, (_, content) in zip(oids, found, strict=True)
    }
