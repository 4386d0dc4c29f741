"""Books of a circle: one durable line for each thing that happens, and commits that hold many of them."""

from __future__ import annotations

import json
import secrets
from collections.abc import Iterator, Mapping, Sequence
from contextlib import suppress
from dataclasses import dataclass, replace
from datetime import datetime
from itertools import takewhile

from upont_desktop.domain.book_batches import composed_lines
from upont_desktop.domain.book_order import horizon
from upont_desktop.domain.books import (
    PART_LINES,
    BookEntry,
    BookLine,
    BookPart,
    device_name,
    first_link,
    first_part,
    parse_line,
)
from upont_desktop.domain.changes import ChangeSet
from upont_desktop.domain.metadata import JsonValue
from upont_desktop.domain.rooms import ROOMS_PATH
from upont_desktop.domain.writing_errors import EditedMeanwhile, NothingToDo, NoWorkTree, StagedElsewhere
from upont_desktop.repository.book_trees import book_at, devices_at, last_number_at, last_part_at, parts_at
from upont_desktop.repository.books import BookShelf
from upont_desktop.repository.clone import Repository, known_repository
from upont_desktop.repository.objects import ObjectReader
from upont_desktop.repository.state_folder import CLOCK_FILE, StateFolder
from upont_desktop.repository.trees import CommitTree
from upont_desktop.repository.worktree import FILE, Entry, hash_bytes, keep_contents
from upont_desktop.service.operations.context import OperationContext, Transaction
from upont_desktop.service.operations.room_founders import rooms_with_founders

_SALT = 4  # bytes: nobody can guess a redacted body by trying
_ATTRIBUTES = ".upont/.gitattributes"
_AS_THEY_ARE = b"*.jsonl -text\n"  # git on Windows would give lines other ends, and every hash would be wrong
TRAILER = "Upont-Book"


def append(
    context: OperationContext, room: str, kind: str, body: Mapping[str, JsonValue], *, intention: str = ""
) -> BookEntry:
    """Write one entry into this device's book of a room: it is on the disk when this returns.

    ``intention`` names what the person meant to do: the same again gives the entry that was written.

    Raises :class:`NoSpace` and what else the system refuses, :class:`CloneBusy`, :class:`NoWorkTree`; then nothing was
    written.
    """
    repository = known_repository(context.circle.path)
    shelf = shelf_of(repository, context)
    written: dict[str, JsonValue] = {"s": secrets.token_urlsafe(_SALT), **body}
    if intention:
        written["i"] = intention
    now = datetime.now().astimezone()
    return shelf.append(room, kind, written, now=now, seen=_seen_tick(repository))


def append_all(
    context: OperationContext, room: str, news: Sequence[tuple[str, Mapping[str, JsonValue]]]
) -> list[BookEntry]:  # fmt: skip
    """Write several entries (kind and body of each) into this device's book of a room: all of them, or none, wherever
    it is stopped. Raises what :func:`append` raises.
    """
    repository = known_repository(context.circle.path)
    shelf, now = shelf_of(repository, context), datetime.now().astimezone()
    salted = [(kind, {"s": secrets.token_urlsafe(_SALT), **body}) for kind, body in news]
    return shelf.append_all(room, salted, now=now, seen=_seen_tick(repository))


def shelf_of(repository: Repository, context: OperationContext) -> BookShelf:
    """The books that this clone writes. Raises :class:`NoWorkTree`."""
    if repository.work_tree is None:
        raise NoWorkTree(path=str(repository.path))
    folder, marks = StateFolder(repository.git_dir).folder, context.folders.devices
    return BookShelf(repository.work_tree, folder, marks, word=context.circle.slug, step=context.step)


def own_devices(context: OperationContext) -> tuple[str, ...]:
    """The devices that this clone has been, the newest last. Cheap."""
    repository = known_repository(context.circle.path)
    return shelf_of(repository, context).devices() if repository.work_tree is not None else ()


def has_books(context: OperationContext) -> bool:
    """Whether anything was ever written into a book here. Cheap."""
    repository = known_repository(context.circle.path)
    return repository.work_tree is not None and bool(shelf_of(repository, context).devices())


def tail(
    context: OperationContext, room: str, known: int | Mapping[str, int] | None = None
) -> Sequence[BookEntry]:  # fmt: skip
    """The entries of this device that no commit holds yet, or those after number ``known`` (of each device, where it
    says so), in their order.
    """
    repository = known_repository(context.circle.path)
    if repository.work_tree is None:
        return ()
    shelf = shelf_of(repository, context)
    found: list[BookEntry] = []
    with ObjectReader(repository.git) as reader:
        tree = CommitTree(repository, repository.head().commit, reader)
        for device in shelf.devices():
            last = _last_known(known, device) if known is not None else last_number_at(tree, reader, room, device)
            found += reversed([*takewhile(lambda entry: entry.number > last, _backwards(shelf, room, device))])  # noqa: B023 - used at once
    return found


def every_entry(context: OperationContext, room: str) -> Sequence[BookEntry]:
    """Every entry of the books of a room, in no order: those of HEAD, and those that no commit holds yet. It reads all
    of them: for where the index does not tell.
    """
    repository = known_repository(context.circle.path)
    with ObjectReader(repository.git) as reader:
        tree = CommitTree(repository, repository.head().commit, reader)
        books = [(device, book_at(tree, reader, room, device)) for _, device in devices_at(tree, room)]
    lines = (parse_line(raw, device) for device, book in books for part in book.values() for raw in part.split(b"\n"))
    return [*(line.entry for line in lines if line is not None), *tail(context, room)]


def _last_known(known: int | Mapping[str, int], device: str) -> int:
    return known if isinstance(known, int) else known.get(device, 0)


def torn_lines(context: OperationContext) -> int:
    """How many lines of this clone's books were broken off by a power cut, and are set aside, or will be."""
    repository = known_repository(context.circle.path)
    if repository.work_tree is None:
        return 0
    shelf = shelf_of(repository, context)
    shelf.mend()
    return len(shelf.torn())


def entries_beyond(context: OperationContext, room: str, commit: str) -> int:
    """How many entries this clone's devices have written that a commit does not hold (empty: all of them)."""
    repository = known_repository(context.circle.path)
    if repository.work_tree is None:
        return 0
    shelf, count = shelf_of(repository, context), 0
    with ObjectReader(repository.git) as reader:
        tree = CommitTree(repository, commit or None, reader)
        for device in shelf.devices():
            last = next(_backwards(shelf, room, device), None)
            if last is not None:
                count += max(0, last.number - last_number_at(tree, reader, room, device))
    return count


def _backwards(shelf: BookShelf, room: str, device: str) -> Iterator[BookEntry]:
    for part in shelf.backwards(room, device):
        for raw in reversed(shelf.read(part).split(b"\n")[:-1]):
            line = parse_line(raw, device)
            if line is not None:
                yield line.entry


def _last_entry(content: bytes, device: str) -> BookEntry | None:
    lines = (parse_line(raw, device) for raw in reversed(content.split(b"\n")[:-1]))
    return next((line.entry for line in lines if line is not None), None)


# -- the clock ---------------------------------------------------------------------------------------------------------


def _seen_tick(repository: Repository) -> int:
    """The highest logical clock of all books that HEAD holds; remembered until HEAD moves."""
    commit = repository.head().commit
    if commit is None:
        return 0
    place = StateFolder(repository.git_dir).folder / CLOCK_FILE
    with suppress(OSError, ValueError, TypeError, KeyError):
        known = json.loads(place.read_bytes())
        if known["commit"] == commit:
            return int(known["tick"])
    with ObjectReader(repository.git) as reader:
        tick = _highest_tick(CommitTree(repository, commit, reader), reader)
    with suppress(OSError):
        place.parent.mkdir(exist_ok=True)
        draft = place.with_suffix(".new")
        draft.write_text(json.dumps({"commit": commit, "tick": tick}))
        draft.replace(place)
    return tick


def _highest_tick(tree: CommitTree, reader: ObjectReader) -> int:
    """As the last entries say; where they lie far apart, as all do, since one of them may be made up."""
    books = list(devices_at(tree))
    parts = ((room, device, last_part_at(tree, room, device)) for room, device in books)
    last = [_last_entry(reader.read(kept.oid), device) for _, device, kept in parts if kept is not None]
    ticks = {entry.tick for entry in last if entry is not None}
    highest = horizon(ticks)
    if highest == max(ticks, default=0):
        return highest
    every = (book_at(tree, reader, room, device) for room, device in books)
    contents = (content for book in every for content in book.values())
    return horizon({line.entry.tick for content in contents for line in _lines_of(content, "")})


def _lines_of(content: bytes, device: str) -> Iterator[BookLine]:
    return filter(None, (parse_line(raw, device) for raw in content.split(b"\n")[:-1]))


# -- commits -----------------------------------------------------------------------------------------------------------


def keep_books(context: OperationContext) -> ChangeSet | None:
    """Make one commit of all that this device's books have and no commit holds; ``None`` where there is nothing.

    It is no step of undo: undoing what was done before does not take entries back.

    Raises what operations raise.
    """
    with context.job() as transaction:
        return keep_books_within(transaction, context)


def keep_books_within(transaction: Transaction, context: OperationContext) -> ChangeSet | None:
    """The same within an operation."""
    tree = transaction.tree_at(transaction.writer.head.commit)
    shelf = shelf_of(transaction.repository, context)
    shelf.mend()
    news = [*_unkept(transaction, tree, shelf)]
    if not news:
        return None
    edits: dict[str, Entry | None] = {
        path: Entry(FILE, hash_bytes(transaction.writer.git, content, write=True))
        for part in news
        for path, content in part.files.items()
    }
    kept = tuple(edits)
    if _ATTRIBUTES not in tree and not transaction.writer.ground.stamp(_ATTRIBUTES):
        edits[_ATTRIBUTES] = Entry(FILE, hash_bytes(transaction.writer.git, _AS_THEY_ARE, write=True))
    title = transaction.words.book([book.room for book in news], sum(len(book.entries) for book in news))
    trailers = "\n".join(f"{TRAILER}: {book.room}/{book.device} {book.last}" for book in news)
    message, past = f"{title}\n\n{trailers}", transaction.writer.state.past()
    named = rooms_with_founders(transaction, shelf, tree, {book.room for book in news})
    for more in ({} if named is None else {ROOMS_PATH: named}, {}):
        stored = {path: Entry(FILE, hash_bytes(transaction.writer.git, raw, write=True)) for path, raw in more.items()}
        try:
            commit = transaction.writer.commit({**edits, **stored}, message, transaction.identity)
            change = transaction.go("books", commit, title, lambda _: past, kept=kept)
        except NothingToDo:
            return None
        except (EditedMeanwhile, StagedElsewhere):
            if not more:  # else somebody has changed that file: books are kept whatever is done to others
                raise
        else:
            return replace(change, entries=tuple(name for book in news for name in book.entries))
    raise AssertionError


def add_book(
    context: OperationContext, room: str, word: str, news: Sequence[tuple[str, str, Mapping[str, JsonValue]]]
) -> tuple[str, ChangeSet]:
    """A commit with a whole book of a new device, whose name begins with ``word``: what happened elsewhere, each entry
    with its time there (with an offset), its kind and its body. Gives the device; where only accepted devices count, it
    counts for nothing until it is accepted. As of every book, it is no step of undo.

    Raises what operations raise, and :class:`ValueError` for what is no entry.
    """
    with context.job() as transaction:
        keep_books_within(transaction, context)
    tick = _seen_tick(known_repository(context.circle.path))
    device, now = device_name(word, secrets.token_hex(4)), datetime.now().astimezone()
    part, contents = first_part(room, device, now.year, now.month, now.day), dict[str, bytes]()
    salted = ((at, kind, {"s": secrets.token_urlsafe(_SALT), **body}) for at, kind, body in news)
    lines = [line for line, _ in composed_lines(device, 1, tick + 1, first_link(room, device), salted)]
    for start in range(0, len(lines), PART_LINES):
        contents[part.path] = b"".join(lines[start : start + PART_LINES])
        part = part.next(now.year, now.month, now.day)
    with context.job() as transaction:
        oids = keep_contents(transaction.writer.git, list(contents.values()))
        edits: dict[str, Entry | None] = {path: Entry(FILE, oid) for path, oid in zip(contents, oids, strict=True)}
        title = transaction.words.book([room], len(news))
        message = f"{title}\n\n{TRAILER}: {room}/{device} {len(news)}"
        commit = transaction.writer.commit(edits, message, transaction.identity)
        past = transaction.writer.state.past()
        return device, transaction.go("books", commit, title, lambda _: past)


@dataclass(frozen=True, slots=True)
class _UnkeptBook:
    """What one book has that HEAD has not: whole parts, and the names of the new entries."""

    room: str
    device: str
    files: Mapping[str, bytes]
    entries: tuple[str, ...]
    last: int


def _unkept(transaction: Transaction, tree: CommitTree, shelf: BookShelf) -> Iterator[_UnkeptBook]:
    for device in shelf.devices():
        for room in shelf.rooms(device):
            before = {kept.part: kept.oid for kept in parts_at(tree, room, device)}
            files: dict[str, bytes] = {}
            entries: list[BookEntry] = []
            for part, content, known in _grown(transaction, shelf, before, shelf.backwards(room, device)):
                files[part.path] = content
                entries += reversed([line.entry for line in _lines_of(content[len(known) :], device)])
            if files:
                names = tuple(entry.name for entry in reversed(entries))
                yield _UnkeptBook(room, device, files, names, entries[0].number if entries else 0)


def _grown(
    transaction: Transaction, shelf: BookShelf, before: Mapping[BookPart, str], parts: Iterator[BookPart]
) -> Iterator[tuple[BookPart, bytes, bytes]]:
    """The parts, newest first, that have more whole lines than HEAD; the first that has not ends them."""
    for part in parts:
        content = shelf.read(part)
        content = content[: content.rfind(b"\n") + 1]
        known = transaction.writer.reader.read(before[part]) if part in before else b""
        if content == known and content:
            return
        # a book that is no longer what it was is left as it is: nothing is ever taken out of a commit's book
        if content and content.startswith(known):
            yield part, content, known
