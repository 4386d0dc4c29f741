"""Reading books: lines become entries, and whatever does not follow from the line before it is told."""

from __future__ import annotations

from collections.abc import Iterable
from enum import StrEnum
from typing import NamedTuple

from upont_desktop.domain.books import PART_LINES, BookEntry, BookLine, first_link, owner_of, parse_line


class BookFlaw(StrEnum):
    """What can be wrong with a book."""

    TORN = "torn"
    """The last line has no end: whoever wrote it was stopped."""
    GAP = "gap"
    """A line does not follow from the one before it."""
    FORGED = "forged"
    """A line is not as it was written."""
    REDACTED = "redacted"
    """A body was taken out, as is allowed."""
    UNKNOWN = "unknown"
    """A kind that this version of the program does not know."""
    NEWER = "newer"
    """An entry of a newer version of the program."""
    CLOCK = "clock"
    """A logical clock that went back, or ahead of everything seen."""
    TWIN = "twin"
    """Two computers wrote on in copies of one book."""
    LOST = "lost"
    """An entry that another book speaks of, or that was there once, is not there, or is another one."""
    SET_ASIDE = "set-aside"
    """What was not written whole was kept apart from the book."""
    BEHIND = "behind"
    """What stands on disk does not go on from what is kept."""


class BookProblem(NamedTuple):
    """A flaw, and where: the path of the part, and the number of the entry (0: no entry could be read)."""

    flaw: BookFlaw
    path: str
    number: int


class BookEnd(NamedTuple):
    """Where a book ends, and so what the next line has to continue.

    ``link`` is ``None`` where any line may come: the start of a twin's book, which goes on from its owner's. ``broken``
    says that the chain was broken before, ``missing`` which numbers were left out there, and may still come.
    """

    number: int
    link: str | None
    tick: int = 0
    broken: bool = False
    missing: frozenset[int] = frozenset()


class ReadEntry(NamedTuple):
    """An entry with its place: ``sound`` where every line up to it is as it was written."""

    entry: BookEntry
    offset: int
    sound: bool


class PartReading(NamedTuple):
    """What one part holds. ``offset`` is where the next line will begin: after the last that has an end."""

    entries: list[ReadEntry]
    problems: list[BookProblem]
    end: BookEnd
    offset: int


def start_of(room: str, device: str) -> BookEnd:
    """What the first line of a book has to continue."""
    return BookEnd(0, first_link(room, device) if owner_of(device) == device else None)


def read_part(
    device: str, path: str, content: bytes, end: BookEnd, offset: int = 0, *, bodies: bool = True
) -> PartReading:
    """The lines of a part from ``offset`` on, after a book that ends with ``end``. A torn line gives no entry.

    Without ``bodies`` they are left unread, which takes half the time: their hashes are checked all the same.
    """
    entries: list[ReadEntry] = []
    problems: list[BookProblem] = []
    number, link, tick, broken, missing = end
    while (after := content.find(b"\n", offset) + 1) > 0:
        line = parse_line(content[offset : after - 1], device, bodies=bodies)
        if line is not None and line.previous == link and line.entry.number != number + 1:
            line = _in_its_place(line, number + 1)
        if line is None or (line.entry.number <= number and line.entry.number not in missing):
            problems.append(BookProblem(BookFlaw.FORGED, path, 0 if line is None else line.entry.number))
            broken = broken or line is None
        elif line.entry.number <= number:
            problems += [BookProblem(flaw, path, line.entry.number) for flaw in _flaws(line, follows=False)]
            missing -= {line.entry.number}
            entries.append(ReadEntry(line.entry, offset, sound=False))
        else:
            entry = line.entry
            follows = link is None or (entry.number == number + 1 and line.previous == link)
            if not (follows and line.intact) or entry.is_newer:
                flaws = _flaws(line, follows=follows or broken)
                problems += [BookProblem(flaw, path, entry.number) for flaw in flaws]
                broken = broken or not follows or (not line.intact and entry.body is not None)
                missing = missing if link is None else _with_those_between(missing, number, entry.number)
            number, link, tick = entry.number, line.link, entry.tick
            entries.append(ReadEntry(entry, offset, not broken))
        offset = after
    if offset < len(content):
        problems.append(BookProblem(BookFlaw.TORN, path, 0))
    return PartReading(entries, problems, BookEnd(number, link, tick, broken, missing), offset)


def _in_its_place(line: BookLine, number: int) -> BookLine:
    """A line that says by its hash which one it goes on from, and has another number than comes after that: a changed
    digit must not stand for all entries up to it.
    """
    return line._replace(entry=line.entry._replace(number=number), previous="", intact=False)


def _with_those_between(missing: frozenset[int], number: int, after: int) -> frozenset[int]:
    """The numbers that were left out, with those between two lines: somebody may have put their lines elsewhere."""
    if len(missing) + after - number > PART_LINES:
        return missing
    return missing.union(range(number + 1, after))


def _flaws(line: BookLine, *, follows: bool) -> Iterable[BookFlaw]:
    if not follows:
        yield BookFlaw.GAP
    if not line.intact:
        yield BookFlaw.REDACTED if line.entry.body is None else BookFlaw.FORGED
    if line.entry.is_newer:
        yield BookFlaw.NEWER


def read_book(
    room: str, device: str, parts: Iterable[tuple[str, bytes]]
) -> tuple[list[ReadEntry], list[BookProblem], BookEnd]:
    """A whole book, its parts in their order: entries, what is wrong, and where it ends."""
    entries: list[ReadEntry] = []
    problems: list[BookProblem] = []
    end = start_of(room, device)
    for path, content in parts:
        reading = read_part(device, path, content, end)
        entries += reading.entries
        problems += reading.problems
        end = reading.end
    return entries, problems, end
