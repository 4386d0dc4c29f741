"""A process that reads books for the one that makes rows of them, which has no hand free for it.

Questions and answers are frames of what :mod:`marshal` writes: both ends are one program, and what a line may be was
judged before it is sent. It ends with its questions.
"""

from __future__ import annotations

import contextlib
import gc
import marshal
import sys
from pathlib import Path
from typing import IO, Any

from upont_desktop.domain.book_chain import BookEnd, BookFlaw, BookProblem
from upont_desktop.domain.books import BookEntry
from upont_desktop.domain.rooms import named
from upont_desktop.indexer.book_pages import BookPage, PagePlace, ReadsEntries, page_of
from upont_desktop.indexer.book_parts import part_content
from upont_desktop.repository.clone import open_repository
from upont_desktop.repository.objects import ObjectReader

HELPER_NAME = "books"
_SIZE_BYTES = 8  # before each frame: how long it is


def main(clone: str, projection: str) -> int:
    """Answer until there is no question more."""
    room = named(projection)
    read = room.read if isinstance(room, ReadsEntries) else None
    ends: dict[str, BookEnd] = {}
    gc.disable()  # entries hold no circles, and looking for some takes longer than reading them
    with ObjectReader(open_repository(Path(clone)).git) as reader, contextlib.suppress(EOFError):
        while True:
            asked, end = marshal.loads(read_frame(sys.stdin.buffer))  # noqa: S302 - from this program itself
            place = PagePlace(*asked)
            after = BookEnd(*end) if end is not None else ends[place.device]
            page = page_of(place, part_content(reader, place.oid), after, read)
            ends[place.device] = page.end
            _send(sys.stdout.buffer, page)
    return 0


def question(place: PagePlace, end: BookEnd | None) -> bytes:
    """What asks for a part; ``end`` is where the book ended before, ``None`` where this process read so far."""
    return _frame((tuple(place), None if end is None else tuple(end)))


def read_frame(stream: IO[bytes]) -> bytes:
    """The next frame. Raises :class:`EOFError` where the other end is gone."""
    size = int.from_bytes(_exactly(stream, _SIZE_BYTES), "big")
    return _exactly(stream, size)


def _frame(value: tuple[Any, ...]) -> bytes:
    written = marshal.dumps(value)
    return len(written).to_bytes(_SIZE_BYTES, "big") + written


def _exactly(stream: IO[bytes], size: int) -> bytes:
    found = stream.read(size)
    if len(found) < size:
        raise EOFError
    return found


def _send(out: IO[bytes], page: BookPage) -> None:
    entries = [(tuple(entry), offset, sound, said and tuple(said)) for entry, offset, sound, said in page.entries]
    problems = [(flaw.value, path, number) for flaw, path, number in page.problems]
    out.write(_frame((entries, problems, tuple(page.end), page.offset, page.prefix)))
    out.flush()


def page_in(answer: bytes) -> BookPage:
    """The page that was sent."""
    entries, problems, end, offset, prefix = marshal.loads(answer)  # noqa: S302 - from this program itself
    new = tuple.__new__  # the class's own takes twice as long, for each of a million entries
    return BookPage(
        [(new(BookEntry, entry), start, sound, said) for entry, start, sound, said in entries],
        [BookProblem(BookFlaw(flaw), path, number) for flaw, path, number in problems],
        BookEnd(*end),
        offset,
        prefix,
    )
