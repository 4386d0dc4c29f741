"""Who founded the rooms of a circle: named in ``rooms.json``, and remembered by every clone that has seen it shared.

The order of books says who wrote first, and whoever can push can write a book that comes before all others. So it does
not say who may give the first rights where the circle names somebody: no later change of that is believed by a clone
that knew it before (trust on first use, as ssh has it for hosts), and by a new clone only what was said first.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from upont_desktop.domain.books import BookEntry, order_key, owner_of, parse_line
from upont_desktop.domain.documents import changed_document
from upont_desktop.domain.rights import DEVICE_FOLDER, ENROLLED_ROOMS
from upont_desktop.domain.rooms import KNOWN_VERSION, ROOMS_PATH, is_founder_name, parse_rooms
from upont_desktop.repository.book_trees import devices_at, parts_at
from upont_desktop.repository.books import BookShelf
from upont_desktop.repository.clone import Repository
from upont_desktop.repository.founder_history import founders_named_first, rooms_content
from upont_desktop.repository.founder_pins import FounderPins
from upont_desktop.repository.objects import ObjectReader
from upont_desktop.repository.state_folder import StateFolder
from upont_desktop.repository.trees import CommitTree
from upont_desktop.service.operations.context import Transaction


def pins_of(repository: Repository) -> FounderPins:
    """The founders that this clone remembers."""
    return FounderPins(StateFolder(repository.git_dir).folder)


def founders_of(repository: Repository) -> dict[str, str]:
    """Whom this clone believes to have founded rooms: whom it remembers, else whom the history of HEAD named first. For
    where the index does not tell.
    """
    head = repository.head().commit
    with ObjectReader(repository.git) as reader:
        first = {} if head is None else founders_named_first(repository, reader, head)
    return {**first, **pins_of(repository).read()}


def founder_of(repository: Repository, room: str) -> str:
    """The same of one room; empty for nobody."""
    pinned = pins_of(repository).read().get(room)
    return founders_of(repository).get(room, "") if pinned is None else pinned


def pin_founders(transaction: Transaction, commit: str | None) -> None:
    """Remember the founders of the rooms that a shared commit names, where none is remembered: those of the oldest
    version that names some.
    """
    pins = pins_of(transaction.repository)
    raw = None if commit is None else rooms_content(transaction.tree_at(commit), transaction.writer.reader)
    if commit is None or parse_rooms(raw).founded.keys() <= pins.read().keys():
        return
    pins.add(founders_named_first(transaction.repository, transaction.writer.reader, commit))


def rooms_with_founders(
    transaction: Transaction, shelf: BookShelf, tree: CommitTree, rooms: Iterable[str]
) -> bytes | None:
    """What ``rooms.json`` has to say so that it names the founders of these rooms, of those that name none and in which
    this clone wrote the first entry that counts: a circle of an older program. ``None`` where it stays as it is.
    """
    raw = rooms_content(tree, transaction.writer.reader)
    said = parse_rooms(raw)
    known = said.founders.keys() | pins_of(transaction.repository).read().keys()
    asked = [room for room in rooms if room in said.names and room not in known]
    if not asked or said.is_newer or not _is_on_disk(transaction, raw):
        return None
    found = {room: who for room in asked if is_founder_name(who := _first_writer(transaction, shelf, tree, room))}
    if not found:
        return None
    return changed_document(ROOMS_PATH, raw, {"founders": {**said.founders, **found}}, newest=KNOWN_VERSION)


def with_shared_founders(base: bytes | None, mine: bytes | None, theirs: bytes | None) -> bytes | None:
    """``rooms.json`` of this clone with the founders that the shared one names of rooms that are new in both: who
    shared first founded them, as every clone believes, and not who edited last.
    """
    before, own, shared = (parse_rooms(raw).founders for raw in (base, mine, theirs))
    first = {room: shared[room] for room in own.keys() & shared.keys() - before.keys() if own[room] != shared[room]}
    if not first or mine is None:
        return mine
    return changed_document(ROOMS_PATH, mine, {"founders": {**own, **first}}, newest=KNOWN_VERSION)


def _is_on_disk(transaction: Transaction, raw: bytes | None) -> bool:
    """Whether the file is as it is kept: books are kept whatever somebody does to it."""
    top = transaction.repository.work_tree
    try:
        return top is not None and (top / ROOMS_PATH).read_bytes() == raw
    except OSError:
        return False


def _first_writer(transaction: Transaction, shelf: BookShelf, tree: CommitTree, room: str) -> str:
    """Who wrote the first entry of a room that counts, where a device of this clone did; empty otherwise."""
    own = shelf.devices()
    entries = [entry for device in own if (entry := _own_first(shelf, room, device)) is not None]
    entries += _first_entries(transaction, tree, room, {*own})
    if room in ENROLLED_ROOMS:
        entries = [one for one in entries if f"{DEVICE_FOLDER}{owner_of(one.device)}.json" in tree]
    first = min(entries, key=order_key, default=None)
    return owner_of(first.by) if first is not None and first.device in own else ""


def _first_entries(transaction: Transaction, tree: CommitTree, room: str, without: set[str]) -> Iterator[BookEntry]:
    for _, device in devices_at(tree, room):
        parts = parts_at(tree, room, device) if device not in without else []
        entry = _first(transaction.writer.reader.read(parts[0].oid), device) if parts else None
        if entry is not None:
            yield entry


def _own_first(shelf: BookShelf, room: str, device: str) -> BookEntry | None:
    parts = [*shelf.backwards(room, device)]
    return _first(shelf.read(parts[-1]), device) if parts else None


def _first(content: bytes, device: str) -> BookEntry | None:
    lines = (parse_line(raw, device) for raw in content.split(b"\n")[:-1])
    return next((line.entry for line in lines if line is not None), None)
