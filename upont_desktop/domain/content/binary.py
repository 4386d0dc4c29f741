"""Contents of no kind that is known, as bytes."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Bytes:
    """A stretch of a file: ``hex`` is two digits a byte, from ``offset`` on; ``size`` is the whole file's."""

    size: int
    offset: int
    hex: str

    def rows(self, width: int = 16) -> Iterator[tuple[int, bytes]]:
        """Rows of a hex view: the offset of each, and its bytes."""
        data = bytes.fromhex(self.hex)
        for at in range(0, len(data), width):
            yield self.offset + at, data[at : at + width]


@dataclass(frozen=True, slots=True)
class BinaryPreview:
    """Any file: its type as guessed, and its first bytes."""

    mime: str
    content: Bytes


@dataclass(frozen=True, slots=True)
class BinaryComparison:
    """Any two files: where they start to differ (``None``: nowhere), and the bytes around it."""

    left: Bytes | None
    right: Bytes | None
    first_difference: int | None
