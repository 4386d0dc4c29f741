"""Parts of books among the files of a circle."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from hashlib import sha256
from typing import TypeAlias

from upont_desktop.domain.books import PART_BYTES, BookPart, parse_part
from upont_desktop.domain.errors import DamagedClone
from upont_desktop.repository.objects import ObjectReader, TooLarge

AnyParts: TypeAlias = list[tuple[BookPart, bytes | None]]
"""Parts with their blobs, ``None`` where they are gone."""
Parts: TypeAlias = list[tuple[BookPart, str]]
"""Parts with the names of their blobs."""


def part_content(reader: ObjectReader, oid: str) -> bytes | None:
    """A part of a book; ``None`` where it cannot be read, or is none by its size."""
    try:
        return reader.read(oid, PART_BYTES)
    except (DamagedClone, TooLarge):
        return None


def part_contents(reader: ObjectReader, oids: Iterable[str], *, ahead: bool) -> Iterator[bytes | None]:
    """The parts of one book, one after the other; with ``ahead`` by a process of git of its own, which reads the next
    one meanwhile.
    """
    if ahead:
        found = (content for _, content in reader.read_many(oids, PART_BYTES))
        yield from (content if isinstance(content, bytes) else None for content in found)
    else:
        yield from (part_content(reader, oid) for oid in oids)


def prefix_of(content: bytes, offset: int) -> str:
    """What tells whether a part only grew."""
    return sha256(content[:offset]).hexdigest()[:32]


def by_device(files: Mapping[str, bytes | None]) -> dict[str, AnyParts]:
    """The parts of each device's book, in their order."""
    found: dict[str, AnyParts] = {}
    for path, blob in files.items():
        part = parse_part(path)
        if part is not None:
            found.setdefault(part.device, []).append((part, blob))
    return {device: sorted(parts, key=lambda one: one[0]) for device, parts in found.items()}


def present_parts(parts: AnyParts) -> Parts:
    """The parts whose files are there still, with the names of their blobs."""
    return [(part, blob.hex()) for part, blob in parts if blob is not None]


def device_of(path: str) -> str:
    """The device that a document of the folder is about."""
    return path.rpartition("/")[2].removesuffix(".json")
