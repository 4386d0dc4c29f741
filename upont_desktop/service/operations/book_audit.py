"""A look at all books of a circle: chains, gaps, twins, clocks, what books say of each other, what once was there."""

from __future__ import annotations

from array import array
from bisect import bisect_right
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from itertools import pairwise
from types import MappingProxyType
from typing import NamedTuple

from upont_desktop.domain.book_chain import BookEnd, BookFlaw, BookProblem, read_part, start_of
from upont_desktop.domain.book_findings import BookFinding, BooksReport, RoomFinding
from upont_desktop.domain.book_merge import BookTree
from upont_desktop.domain.book_order import DeviceClock, horizon
from upont_desktop.domain.books import PART_BYTES, BookEntry, BookLine, owner_of, parse_line, parse_part
from upont_desktop.domain.rights import REDACT
from upont_desktop.indexer.book_parts import part_content
from upont_desktop.repository.book_trees import KeptPart, devices_at, files_of, history_of_books, parts_at
from upont_desktop.repository.clone import known_repository
from upont_desktop.repository.objects import ObjectReader
from upont_desktop.repository.trees import CommitTree
from upont_desktop.service.operations.books import shelf_of
from upont_desktop.service.operations.context import OperationContext
from upont_desktop.service.operations.room_audit import CountedBooks, RoomAudit, part_contents

HEADS = "heads"
"""The key of a body that quotes other books: device → [number, hash] of the last entry that was known of each."""


def verify_books(
    context: OperationContext, *, deep: bool = False, rooms: Mapping[str, RoomAudit] = MappingProxyType({})
) -> BooksReport:
    """Check every book at HEAD, and those of this device on disk. With ``deep`` also every body, and that nothing that
    any commit ever held of a book has gone. ``rooms`` are what rooms check themselves, by their names.
    """
    repository = known_repository(context.circle.path)
    with ObjectReader(repository.git) as reader:
        commit = repository.head().commit
        tree = CommitTree(repository, commit, reader)
        counted = {room: CountedBooks(room, tree, reader, audit) for room, audit in rooms.items()}
        audits = [_BookAudit(room, device, reader, counted.get(room)) for room, device in sorted(devices_at(tree))]
        places = [(audit, kept) for audit in audits for kept in parts_at(tree, audit.room, audit.device)]
        for done, (audit, kept, content) in enumerate(part_contents(reader, places)):
            context.progress(done, len(places))
            audit.read(kept, content, bodies=deep)
        findings = [finding for audit in audits for finding in audit.findings]
        findings += _between({(audit.room, audit.device): audit for audit in audits})
        findings += _made_up(audits)
        if repository.work_tree is not None:
            findings += _on_disk(context, tree, reader)
        if deep:
            findings += _lost(history_of_books(repository.git), tree, reader)
        told = [RoomFinding(room, one) for room, books in counted.items() for one in books.problems(commit or "")]
    compared = all(audit.compared for audit in rooms.values())
    return BooksReport(len(audits), sum(len(one.ticks) for one in audits), tuple(findings), tuple(told), compared)


class _Quote(NamedTuple):
    """What an entry says of another book: that its entry of this number has this hash."""

    device: str
    number: int
    hash: str


@dataclass(eq=False)
class _BookAudit:
    """One book, read once, part by part; what it says of others is remembered."""

    room: str
    device: str
    reader: ObjectReader
    counted: CountedBooks | None = None
    end: BookEnd = field(init=False)
    ticks: array[int] = field(default_factory=lambda: array("q"))
    numbers: array[int] = field(default_factory=lambda: array("q"))
    begins: list[tuple[int, KeptPart]] = field(default_factory=list)
    quotes: list[_Quote] = field(default_factory=list)
    redactions: set[str] = field(default_factory=set)
    redacted: list[BookProblem] = field(default_factory=list)
    findings: list[BookFinding] = field(default_factory=list)

    def __post_init__(self) -> None:
        self.end = start_of(self.room, self.device)

    def read(self, kept: KeptPart, content: bytes | None, *, bodies: bool) -> None:
        """Read the next part; the bodies only where they are asked for, or speak of other books."""
        path = kept.part.path
        if content is None:
            self.findings.append(self.finding(BookFlaw.LOST, 0, path))
            self.end = self.end._replace(broken=True)
            return
        reading = read_part(self.device, path, content, self.end, bodies=bodies)
        self.end = reading.end
        if reading.entries:
            self.begins.append((reading.entries[0].entry.number, kept))
        self.ticks.extend([one.entry.tick for one in reading.entries])
        self.numbers.extend([one.entry.number for one in reading.entries])
        for problem in reading.problems:
            self._note(problem)
        if b'"heads":' in content or b'"k":"redact"' in content:
            self._remember(line.entry for line in _lines(content, self.device))
        if self.counted is not None:
            self.counted.take(self.device, content, reading.entries)

    def _note(self, problem: BookProblem) -> None:
        if problem.flaw is BookFlaw.REDACTED:
            self.redacted.append(problem)
        else:
            self.findings.append(self.finding(problem.flaw, problem.number, problem.path))

    def _remember(self, entries: Iterable[BookEntry]) -> None:
        for entry in entries:
            body = entry.body or {}
            if entry.kind == REDACT:
                self.redactions.add(str(body.get("head")))
            heads = body.get(HEADS)
            for device, head in heads.items() if isinstance(heads, dict) else ():
                if isinstance(head, list) and len(head) == 2 and isinstance(head[0], int):
                    self.quotes.append(_Quote(device, head[0], str(head[1])))

    def finding(self, flaw: BookFlaw, number: int, path: str = "") -> BookFinding:
        """Something found in this book."""
        return BookFinding(self.room, self.device, flaw, number, path)

    def line(self, number: int) -> BookLine | None:
        """The line of an entry, read again."""
        at = bisect_right(self.begins, number, key=lambda begin: begin[0]) - 1
        if at < 0:
            return None
        lines = _lines(self.reader.read(self.begins[at][1].oid), self.device)
        return next((line for line in lines if line.entry.number == number), None)


def _between(audits: Mapping[tuple[str, str], _BookAudit]) -> Iterator[BookFinding]:
    """What books say of each other: heads that were quoted, redactions, and twins, which go on from their owner."""
    # By its hash: an entry of a copy that was written on in gets the name of the twin's book.
    redactions = {head for audit in audits.values() for head in audit.redactions}
    for (room, device), audit in audits.items():
        for problem in audit.redacted:
            line = audit.line(problem.number)
            if line is None or line.link not in redactions:
                yield audit.finding(problem.flaw, problem.number, problem.path)
        for quote in audit.quotes:
            other = audits.get((room, quote.device))
            line = other.line(quote.number) if other is not None else None
            if line is None or line.entry.hash != quote.hash:
                yield BookFinding(room, quote.device, BookFlaw.LOST, quote.number, "")
        if owner_of(device) != device and audit.begins:
            yield from _of_twin(audit, [one for (where, _), one in audits.items() if where == room])


def _of_twin(audit: _BookAudit, others: Sequence[_BookAudit]) -> Iterator[BookFinding]:
    """A twin goes on from its owner's book, or from another twin of it."""
    number = audit.begins[0][0]
    first = audit.line(number)
    family = [one for one in others if owner_of(one.device) == owner_of(audit.device) and one is not audit]
    before = [one.line(number - 1) for one in family] if number > 1 else []
    if first is not None and number > 1 and first.previous not in {line.link for line in before if line is not None}:
        yield audit.finding(BookFlaw.GAP, number)
    yield BookFinding(audit.room, owner_of(audit.device), BookFlaw.TWIN, number, "")


def _made_up(audits: Iterable[_BookAudit]) -> Iterator[BookFinding]:
    """The entries whose clock is behind their own book, or far ahead of all books of the room."""
    rooms: dict[str, list[_BookAudit]] = {}
    for audit in audits:
        rooms.setdefault(audit.room, []).append(audit)
    for books in rooms.values():
        highest = horizon(tick for book in books for tick in book.ticks)
        for book in books:
            rising = all(one < other for one, other in pairwise(book.ticks))
            if not rising or (book.ticks and book.ticks[-1] > highest):
                clock = DeviceClock(highest)
                for number, tick in zip(book.numbers, book.ticks, strict=True):
                    if not clock.tick(tick)[1]:
                        yield book.finding(BookFlaw.CLOCK, number)


def _on_disk(context: OperationContext, tree: CommitTree, reader: ObjectReader) -> Iterator[BookFinding]:
    """What stands on disk of this device's books, where it does not go on from HEAD."""
    shelf = shelf_of(known_repository(context.circle.path), context)
    for torn in shelf.torn():
        yield BookFinding("", "", BookFlaw.SET_ASIDE, 0, str(torn))
    for device in shelf.devices():
        for room in shelf.rooms(device):
            kept = {one.part: one.oid for one in parts_at(tree, room, device)}
            for part in shelf.backwards(room, device):
                content, known = shelf.read(part), _content(reader, kept[part]) if part in kept else b""
                if content == known:
                    break
                if not content.startswith(known):
                    yield BookFinding(room, device, BookFlaw.BEHIND, 0, part.path)
                elif len(content) <= PART_BYTES:
                    yield from _in_tail(room, device, part.path, content, len(known))


def _in_tail(room: str, device: str, path: str, content: bytes, kept: int) -> Iterator[BookFinding]:
    """What is wrong with the lines of a part that no commit holds: those after its first ``kept`` bytes."""
    end = read_part(device, path, content[:kept], BookEnd(0, None), bodies=False).end
    for problem in read_part(device, path, content, end, kept).problems:
        yield BookFinding(room, device, problem.flaw, problem.number, path)


def _lost(history: Mapping[str, set[str]], tree: CommitTree, reader: ObjectReader) -> Iterator[BookFinding]:
    """The entries that some commit held and HEAD has no more; ``history`` has the objects of each path."""
    books: dict[tuple[str, str], dict[str, set[str]]] = {}
    for path, oids in history.items():
        part = parse_part(path)
        if part is not None:
            books.setdefault((part.room, owner_of(part.device)), {})[path] = oids
    for (room, owner), parts in books.items():
        now = files_of(tree, room, owner)
        whole: set[bytes] | None = None
        lost: set[bytes] = set()
        for path, oids in parts.items():
            for oid in oids - set(now.values()):
                content = reader.read(oid)
                if path in now and _content(reader, now[path]).startswith(content):
                    continue
                if whole is None:
                    whole = BookTree(room, owner, {path: _content(reader, oid) for path, oid in now.items()}).keys
                lost |= BookTree(room, owner, {path: content}).keys - whole
        for raw in sorted(lost):
            line = parse_line(raw + b"null}", owner)
            yield BookFinding(room, owner, BookFlaw.LOST, line.entry.number if line is not None else 0, "")


def _lines(content: bytes, device: str) -> Iterator[BookLine]:
    return filter(None, (parse_line(raw, device) for raw in content.split(b"\n")[:-1]))


def _content(reader: ObjectReader, oid: str) -> bytes:
    """A part at HEAD; nothing where it cannot be read, which is said where the books are."""
    return part_content(reader, oid) or b""
