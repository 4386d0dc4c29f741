"""Whose commits brought the lines of a book.

A part only grows, and a redaction leaves its line in place: so the lines that a version has more than all before it are
those that its commit brought. Only where several people committed one part are its older versions read.
"""

from __future__ import annotations

import sqlite3
from bisect import bisect_left
from collections.abc import Iterator, Sequence

from upont_desktop.domain.books import PART_BYTES
from upont_desktop.index.version_authors import version_authors
from upont_desktop.indexer.book_pages import PageEntry
from upont_desktop.indexer.book_parts import part_content
from upont_desktop.repository.objects import ObjectReader


class BookAuthors:
    """The authors of one book's entries, as its parts are read: ``since`` says from which entry on it is whom."""

    def __init__(self, connection: sqlite3.Connection, reader: ObjectReader) -> None:
        self._connection, self._reader = connection, reader
        self.since: dict[int, str] = {}

    def note(self, path: str, oid: str, entries: Sequence[PageEntry]) -> None:
        """Take the entries that were read of a part, whose blob is ``oid`` now."""
        offsets = [offset for _, offset, _, _ in entries]
        for offset, address in self._runs(path, oid) if entries else ():
            first = bisect_left(offsets, offset)
            if first < len(entries):
                self.since[entries[first][0].number] = address

    def _runs(self, path: str, oid: str) -> Iterator[tuple[int, str]]:
        """From which byte of a part on whose commits brought the lines."""
        versions = version_authors(self._connection, path)
        if len({address for _, address in versions}) < 2:
            yield from ((0, address) for _, address in versions[:1])
            return
        starts, most = _line_starts(part_content(self._reader, oid) or b""), 0
        contents = self._reader.read_many((blob.hex() for blob, _ in versions), PART_BYTES)
        for (_, address), (_, found) in zip(versions, contents, strict=True):
            lines = found.count(b"\n") if isinstance(found, bytes) else 0
            if lines > most:
                yield starts[min(most, len(starts) - 1)], address
                most = lines


def _line_starts(content: bytes) -> list[int]:
    starts = [0]
    while (after := content.find(b"\n", starts[-1]) + 1) > 0:
        starts.append(after)
    return starts
