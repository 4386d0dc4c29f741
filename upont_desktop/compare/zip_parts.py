"""Zip files from strangers, read within bounds.

``zipfile`` never gives more of a member than its header declares. What is read counts, each time: a presentation full
of films is not too large for its text; nested and overlapping members count as often as they are read.
"""

from __future__ import annotations

import io
import zipfile
import zlib
from collections.abc import Iterator
from typing import Final

from upont_desktop.compare.guard import Guard, RefusedError, refuse_larger
from upont_desktop.domain.content.unavailable import Reason

_CHUNK = 1 << 16  # bytes: a read that ends often enough for the guard to be asked
BROKEN_ZIP = (zipfile.BadZipFile, zlib.error, EOFError, OSError, ValueError, LookupError, RuntimeError)
"""What ``zipfile`` raises on bad input, as found by fuzzing (``RuntimeError`` for a
password or a method that is not there)."""


MOST_ENTRIES: Final = 100_000
"""Entries of a zip's directory: each takes 46 bytes there, and some 700 in memory before the first can be looked at."""
_MOST_DIRECTORY: Final = 16_000_000
"""Bytes of the directory: ``zipfile`` steps through what else an entry says, four bytes at a time, and nothing stops it
meanwhile: three seconds for so many.
"""
_ENTRY: Final = b"PK\x01\x02"
_SIZE_FIELD: Final = 5
"""Where ``zipfile`` has the directory's size in what it read of a file's end."""


def refuse_large_directory(data: bytes) -> None:
    """Raise :class:`RefusedError` where a zip's directory would take hundreds of megabytes, or minutes."""
    refuse_larger(data.count(_ENTRY), MOST_ENTRIES, "members")
    # What zipfile itself goes by: a second reading of the end could be led astray where this one is not.
    end = zipfile._EndRecData(io.BytesIO(data))  # type: ignore[attr-defined]
    refuse_larger(end[_SIZE_FIELD] if end else 0, _MOST_DIRECTORY, "bytes of directory")


class ZipParts:
    """The parts of a zipped document."""

    def __init__(self, data: bytes, guard: Guard) -> None:
        """Open it; raises :class:`RefusedError` where it is no zip, or lists more members than we take."""
        self._guard = guard
        self._data = data
        refuse_larger(len(data), guard.limits.file_bytes)
        try:
            refuse_large_directory(data)
            self._zip = zipfile.ZipFile(io.BytesIO(data))
            infos = self._zip.infolist()
        except BROKEN_ZIP as error:
            raise RefusedError(Reason.BROKEN, str(error)) from error
        self._infos = {info.filename: info for info in infos}
        self._folded = {_folded(name): name for name in self._infos}
        self._left = guard.limits.unpacked_bytes

    @property
    def names(self) -> list[str]:
        """The members' names, in the file's order."""
        return list(self._infos)

    def find(self, name: str) -> str:
        """The member of that name, be it written in other letters (as packages allow) or with backslashes; or empty."""
        return name if name in self._infos else self._folded.get(_folded(name), "")

    def size(self, name: str) -> int:
        """The declared size of a member, in bytes; 0 where there is none."""
        info = self._infos.get(name)
        return info.file_size if info else 0

    def digest(self, name: str) -> str:
        """What tells a member's content apart without unpacking it: its check sum and size, as declared."""
        info = self._infos.get(name)
        return f"{info.CRC:08x}-{info.file_size}" if info else ""

    def packed(self, name: str) -> bytes:
        """A member as it is packed: where two are the same, so is what they unpack to. Empty where it is damaged."""
        info = self._infos.get(name)
        start = info.header_offset if info else len(self._data)
        if info is None or self._data[start : start + 4] != b"PK\x03\x04":
            return b""
        lengths = self._data[start + 26 : start + 30]
        begin = start + 30 + int.from_bytes(lengths[:2], "little") + int.from_bytes(lengths[2:], "little")
        return self._data[begin : begin + info.compress_size] + bytes([info.compress_type % 256])

    def chunks(self, name: str, limit: int = 0) -> Iterator[bytes]:
        """A member's bytes, in chunks; ``limit`` is for a reader that counts by itself, else ``part_bytes`` holds.

        Raises :class:`RefusedError` where it is missing, damaged, encrypted or too large.
        """
        info = self._infos.get(name)
        if info is None:
            raise RefusedError(Reason.BROKEN, f"no {name}")
        if info.flag_bits & 1:
            raise RefusedError(Reason.ENCRYPTED)
        refuse_larger(info.file_size, limit or self._guard.limits.part_bytes, f"bytes in {name}")
        try:
            with self._zip.open(info) as member:
                while chunk := member.read(_CHUNK):
                    self._guard.check()
                    self._left -= len(chunk)
                    if self._left < 0:
                        raise RefusedError(Reason.TOO_LARGE, "unpacks to too much")
                    yield chunk
        except BROKEN_ZIP as error:
            raise RefusedError(Reason.BROKEN, str(error)) from error

    def read(self, name: str) -> bytes:
        """A member's bytes, as :meth:`chunks` gives them."""
        return b"".join(self.chunks(name))


def _folded(name: str) -> str:
    return name.replace("\\", "/").lstrip("/").lower()
