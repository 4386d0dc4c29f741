"""Books made rows: the entries that are new at HEAD, in order and with their states, handed to the room's projection.

A book that only grew is read from where it was read to. One that was rewritten (a redaction, a twin), a grant that
arrives late, or a clock that turns out to be credible after all, has the room projected anew as a whole.
"""

from __future__ import annotations

import gc
import heapq
import sqlite3
from collections.abc import Callable, Collection, Iterator, Mapping, Sequence
from contextlib import AbstractContextManager, contextmanager
from dataclasses import dataclass, field
from itertools import islice
from typing import Protocol, TypeAlias

from upont_desktop.domain.book_chain import BookEnd, BookFlaw, BookProblem, read_part, start_of
from upont_desktop.domain.book_order import DeviceClock, horizon, is_exact
from upont_desktop.domain.books import (
    LAST_TICK,
    TICK_JUMP,
    BookEntry,
    ProjectedEntry,
    owner_of,
    parse_line,
    parse_part,
)
from upont_desktop.domain.rights import (
    DEVICE_FOLDER,
    FLAGGED,
    OK,
    QUARANTINED,
    DeviceRecord,
    KindRule,
    parse_device,
)
from upont_desktop.index.book_tables import (
    BOOK_BITS,
    BookRow,
    new_book,
    read_books,
    read_founders,
    read_rights,
    remove_books,
    write_book,
    write_book_authors,
    write_book_problems,
    write_entries,
    write_founder,
    write_rights,
)
from upont_desktop.index.projection import current_files
from upont_desktop.indexer.book_authors import BookAuthors
from upont_desktop.indexer.book_pages import PagePlace, PageSource
from upont_desktop.indexer.book_parts import (
    AnyParts,
    Parts,
    by_device,
    device_of,
    part_content,
    prefix_of,
    present_parts,
)
from upont_desktop.indexer.entry_judge import EntryJudge, NextEntry, OrderKey
from upont_desktop.repository.objects import ObjectReader

_TOGETHER = 5_000  # entries handed over at once: their bodies are in memory
_ALLOWED = frozenset({BookFlaw.REDACTED})  # no problem

_new = tuple.__new__  # the classes' own takes twice as long, for each of a million entries
Pages: TypeAlias = Callable[[int, int], AbstractContextManager[PageSource]]
"""What reads so many books, of so many parts together."""


class EntryRun(Protocol):
    """What takes the entries of one run into a room's tables."""

    def take(self, new: Sequence[ProjectedEntry], late: bool) -> bool:
        """Take some thousands of entries, in the order of books; ``late`` says that some of them stand before entries
        that were taken in another run. False asks for all anew.
        """

    def finish(self) -> None:
        """Write what was kept for the end: all entries of the run have been given."""


class _MadeUpClock(Exception):
    """A clock far beyond all others, found on the way."""


@dataclass(eq=False)
class _BookReader:
    """Reads one book on from where it was left."""

    device: str
    book: int
    parts: Parts
    end: BookEnd
    start: int
    clock: DeviceClock
    authors: BookAuthors
    highest: int = 0
    made_up: int | None = None
    tick: int = 0
    part: str = ""
    offset: int = 0
    prefix: str = ""
    problems: list[BookProblem] = field(default_factory=list)

    def entries(self, source: PageSource) -> Iterator[NextEntry]:
        """The new entries in the order of the book; what is known of it afterwards stands here."""
        device, first, clock = self.device, self.book << BOOK_BITS, self.clock
        places = self._places()
        for place, page in zip(places, source.pages(places, self.end), strict=True):
            self.end, self.part, self.offset, self.prefix = page.end, place.path, page.offset, page.prefix
            self.problems += page.problems
            self.authors.note(place.path, place.oid, page.entries)
            for entry, _, sound, said in page.entries:
                number = entry.number
                tick, credible = clock.tick(entry.tick)
                self.tick = tick
                if credible:
                    self.highest = tick
                    state = OK if sound else FLAGGED
                    yield _new(NextEntry, (tick, device, number, entry, state, first + number, said))
                else:
                    self._note_clock(entry, place.path)
                    state = FLAGGED if is_exact(entry.tick) else QUARANTINED
                    yield NextEntry(tick, device, number, entry._replace(tick=tick), state, first + number, said)

    def _places(self) -> list[PagePlace]:
        last = self.parts[-1][0] if self.parts else None
        return [
            PagePlace(self.device, part.path, oid, self.start if part.path == self.part else 0, part is last)
            for part, oid in self.parts
        ]

    def _note_clock(self, entry: BookEntry, path: str) -> None:
        self.problems.append(BookProblem(BookFlaw.CLOCK, path, entry.number))
        if self.made_up is None or entry.tick < self.made_up:
            self.made_up = entry.tick

    def row(self) -> BookRow:
        """What is known of the book now."""
        state = self.problems[0].flaw.value if self.problems else "forked" if "~" in self.device else OK
        end = self.end
        return BookRow(
            self.book, self.device, end.number, self.tick, end.link, end.broken, self.part, self.offset, self.prefix,
            self.highest, self.made_up, state,
        )  # fmt: skip


class BookProjection:
    """The books of one room in an index. In the caller's transaction."""

    def __init__(
        self,
        connection: sqlite3.Connection,
        reader: ObjectReader,
        room: str,
        kinds: Mapping[str, KindRule],
        run: Callable[[], EntryRun],
        pages: Pages,
        founder: str = "",
    ) -> None:
        """``run`` begins what takes the entries; it is asked again where all that was taken is undone. ``pages`` gives
        what reads books. ``founder`` is whom the circle names as such; without one, who wrote first is.
        """
        self._connection, self._reader, self._room, self._founder = connection, reader, room, founder
        self._kinds, self._run, self._pages = kinds, run, pages
        self._known = read_books(connection, room)

    def concerns(self, touched: Collection[str]) -> bool:
        """Whether a device that wrote here was accepted, or is no longer, or the room has another founder: the states
        of entries change.
        """
        if read_founders(self._connection).get(self._room, "") != self._founder:
            return True
        named = {path[len(DEVICE_FOLDER) :].removesuffix(".json") for path in touched if path.startswith(DEVICE_FOLDER)}
        return any(owner_of(device) in named for device in self._known)

    def bring(self, files: Mapping[str, bytes | None]) -> bool:
        """Take in what is new in the parts that changed (path → blob, ``None`` where gone).

        False: all has to be projected anew.
        """
        books = {device: self._new_parts(device, parts) for device, parts in by_device(files).items()}
        whole = {device: parts for device, parts in books.items() if parts is not None}
        if len(whole) < len(books):
            return False
        done = self._bring(whole, max((row.highest for row in self._known.values()), default=0))
        made_up = [row.made_up for row in self._known.values() if row.made_up is not None]
        highest = max((row.highest for row in self._known.values()), default=0)
        return done and not (made_up and min(made_up) - highest <= TICK_JUMP)

    def bring_all(self, files: Mapping[str, bytes | None]) -> None:
        """Take in everything; nothing is known."""
        remove_books(self._connection, self._room)
        write_founder(self._connection, self._room, self._founder)
        self._known = {}
        self._bring({device: present_parts(parts) for device, parts in by_device(files).items()}, 0)

    # --- what is new --------------------------------------------------------------------------------------------------

    def _new_parts(self, device: str, parts: AnyParts) -> Parts | None:
        """The parts to read on in; ``None`` where the book did not only grow."""
        known = self._known.get(device)
        if any(blob is None for _, blob in parts):
            return None
        present = present_parts(parts)
        if known is None:
            return present
        last = parse_part(known.part)
        if last is not None and present[0][0] < last:
            return None
        if present[0][0] == last:
            content = part_content(self._reader, present[0][1]) or b""
            if prefix_of(content, known.offset) != known.prefix:
                return None
        return None if known.broken and self._goes_back(known, present) else present

    def _goes_back(self, known: BookRow, parts: Parts) -> bool:
        """Whether lines come that were left out before: what was read up to there is read with them."""
        for part, oid in parts:
            content = part_content(self._reader, oid) or b""
            offset = known.offset if part.path == known.part else 0
            lines = (parse_line(raw, known.device, bodies=False) for raw in content[offset:].split(b"\n"))
            if any(line is not None and line.entry.number <= known.number for line in lines):
                return True
        return False

    def _book(self, device: str, parts: Parts, highest: int) -> _BookReader:
        known, authors = self._known.get(device), BookAuthors(self._connection, self._reader)
        if known is None:
            book = new_book(self._connection, self._room, device)
            start, clock = start_of(self._room, device), DeviceClock(highest)
            return _BookReader(device, book, parts, start, 0, clock, authors)
        end = BookEnd(known.number, known.link, known.tick, known.broken)
        clock = DeviceClock(highest, known.tick)
        return _BookReader(
            device, known.id, parts, end, known.offset, clock, authors, known.highest, known.made_up,
            known.tick, known.part, known.offset, known.prefix,
        )  # fmt: skip

    def _bring(self, books: Mapping[str, Parts], seen: int) -> bool:
        """Twice at most: that a clock was made up is known when all have been seen."""
        known, highest = dict(self._known), LAST_TICK - 1
        while True:
            self._connection.execute("SAVEPOINT books")
            try:
                with _without_collector():
                    return self._brought([self._book(device, books[device], highest) for device in sorted(books)], seen)
            except _MadeUpClock:
                self._connection.execute("ROLLBACK TO books")
                self._known, highest = dict(known), horizon(self._ticks(books), seen)
            finally:
                if self._connection.in_transaction:  # a full disk has undone everything already
                    self._connection.execute("RELEASE books")

    def _ticks(self, books: Mapping[str, Parts]) -> set[int]:
        asked = ((device, oid) for device, parts in books.items() for _, oid in parts)
        contents = ((device, part_content(self._reader, oid) or b"") for device, oid in asked)
        readings = (read_part(device, "", content, BookEnd(0, None)) for device, content in contents)
        return {read.entry.tick for reading in readings for read in reading.entries if is_exact(read.entry.tick)}

    # --- entries ------------------------------------------------------------------------------------------------------

    def _brought(self, books: list[_BookReader], seen: int) -> bool:
        known = read_rights(self._connection, self._room)
        judge = EntryJudge(self._room, self._kinds, self._devices(), known, self._founder)
        last = max(((row.tick, row.device, row.number) for row in self._known.values()), default=(0, "", 0))
        with self._pages(len(books), sum(len(book.parts) for book in books)) as source:
            if not self._taken(judge, _in_order([book.entries(source) for book in books], seen), last):
                return False
        write_rights(self._connection, self._room, judge.found)
        for book in books:
            self._finish(book, judge)
        return True

    def _taken(self, judge: EntryJudge, stream: Iterator[NextEntry], last: OrderKey) -> bool:
        run = self._run()
        while some := list(islice(stream, _TOGETHER)):
            late = some[0][:3] < last
            new = [
                _new(ProjectedEntry, (each.id, each.entry, judge.state(each), each.state == OK, each.said))
                for each in some
            ]
            if late and judge.changes_what_is_known(last):
                return False
            write_entries(self._connection, map(_row, new))
            if not run.take(new, late):
                return False
        run.finish()
        return True

    def _finish(self, book: _BookReader, judge: EntryJudge) -> None:
        row = book.row()
        self._known[book.device] = row
        write_book(self._connection, row)
        authors = ((book.device, *found) for found in book.authors.since.items())
        write_book_authors(self._connection, self._room, authors)
        problems = [*book.problems, *judge.unknown.get(book.device, ())]
        rows = [(book.device, one.number, one.flaw.value, one.path) for one in problems if one.flaw not in _ALLOWED]
        if rows:
            write_book_problems(self._connection, self._room, rows)

    def _devices(self) -> dict[str, DeviceRecord]:
        found = {}
        for path, blob in current_files(self._connection, DEVICE_FOLDER):
            name = device_of(path)
            found[name] = parse_device(name, part_content(self._reader, blob.hex()) or b"")
        return found


@contextmanager
def _without_collector() -> Iterator[None]:
    """Entries hold no circles, and looking for some among a million takes longer than reading them."""
    was = gc.isenabled()
    gc.disable()
    try:
        yield
    finally:
        if was:
            gc.enable()


def _in_order(sources: Sequence[Iterator[NextEntry]], seen: int) -> Iterator[NextEntry]:
    """The new entries of all books in their order. Raises :class:`_MadeUpClock`."""
    for each in sources[0] if len(sources) == 1 else heapq.merge(*sources):
        if each.tick > seen:
            if each.tick - seen > TICK_JUMP:
                raise _MadeUpClock
            seen = each.tick
        yield each


def _row(one: ProjectedEntry) -> tuple[str | int, ...]:
    entry = one.entry
    return one.id, entry.kind, entry.tick, entry.at, entry.by, entry.hash, one.state
