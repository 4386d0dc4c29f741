"""The content of a blob as a person means it: what git-lfs keeps elsewhere stands for its pointer, where it is here."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass

from upont_desktop.domain.index_progress import Unreadable
from upont_desktop.repository.clone import Repository
from upont_desktop.repository.lfs import LARGEST_POINTER, LfsStore, parse_pointer
from upont_desktop.repository.objects import ObjectInfo, ObjectReader, TooLarge


@dataclass(frozen=True, slots=True)
class MissingLfsContent:
    """A content of ``size`` bytes that git-lfs keeps, and that this clone has not."""

    oid: str
    size: int


class ContentReader:
    """Reads contents of one clone; may be shared by threads. Nothing is fetched, no filter is run. Close it."""

    def __init__(self, repository: Repository) -> None:
        """Nothing is started before the first read."""
        self._git = repository.git
        self._objects = ObjectReader(repository.git)
        self._lfs = LfsStore(repository.common_dir)

    def read(self, oid: str, limit: int | None = None) -> bytes | MissingLfsContent:
        """The content. Raises :class:`TooLarge` where it has more than ``limit`` bytes, :class:`DamagedClone`."""
        return self._meant(self._objects.read(oid, limit), limit)

    def size(self, oid: str) -> int:
        """The size in bytes, of what a pointer points at. Raises :class:`DamagedClone`."""
        size = self._objects.size(oid)
        pointer = parse_pointer(self._objects.read(oid)) if size <= LARGEST_POINTER else None
        return pointer.size if pointer else size

    def sizes(self, oids: Iterable[str]) -> dict[str, int | None]:
        """The sizes of many contents, in bytes; ``None`` for what cannot be read."""
        found = dict(self._objects.infos(oids))
        sizes = {oid: info.size if isinstance(info, ObjectInfo) else None for oid, info in found.items()}
        small = [oid for oid, size in sizes.items() if size is not None and _SHORTEST <= size <= _USUAL]
        for oid, data in self._objects.read_many(small):
            pointer = parse_pointer(data) if isinstance(data, bytes) else None
            if pointer is not None:
                sizes[oid] = pointer.size
        return sizes

    def read_many(
        self, oids: Iterable[str], limit: int | None = None
    ) -> Iterator[tuple[str, bytes | Unreadable | MissingLfsContent]]:
        """Many contents in the order asked; what is larger than ``limit`` bytes is left out."""
        for oid, found in self._objects.read_many(oids, limit):
            if isinstance(found, bytes):
                try:
                    yield oid, self._meant(found, limit)
                except TooLarge:
                    continue
            elif isinstance(found, Unreadable):
                yield oid, found

    def elsewhere(self, oids: Iterable[str]) -> set[str]:
        """Those whose content git-lfs keeps and this clone has not; none is read."""
        pointers = {oid: parse_pointer(data) for oid, data in self._objects.read_many(oids) if isinstance(data, bytes)}
        return {oid for oid, pointer in pointers.items() if pointer is not None and self._lfs.find(pointer) is None}

    def beginning(self, oid: str, most: int) -> bytes | Unreadable | MissingLfsContent:
        """The first ``most`` bytes of a content, which may be much larger."""
        with self._git.start("cat-file", "blob", oid) as process:
            assert process.stdout is not None
            data = process.stdout.read(most)
            cut = bool(process.stdout.read(1))
            if cut:
                process.kill()
        if process.returncode and not cut:
            return Unreadable("git cannot read this object", oid)
        pointer = parse_pointer(data)
        if pointer is None:
            return data
        found = self._lfs.read(pointer, most)
        return MissingLfsContent(pointer.oid, pointer.size) if found is None else found

    def close(self) -> None:
        """End the process. The reader may be used again: it starts another."""
        self._objects.close()

    def _meant(self, data: bytes, limit: int | None) -> bytes | MissingLfsContent:
        pointer = parse_pointer(data)
        if pointer is None:
            return data
        if limit is not None and pointer.size > limit:
            raise TooLarge(size=pointer.size, limit=limit)
        found = self._lfs.read(pointer)
        return MissingLfsContent(pointer.oid, pointer.size) if found is None else found


_SHORTEST, _USUAL = 120, 250
"""Bytes of a pointer without, and with a few, lines of extensions: what is looked into where many sizes are asked."""
