"""The books that a commit holds."""

from __future__ import annotations

from collections.abc import Iterator
from typing import NamedTuple

from upont_desktop.domain.books import BookPart, book_folder, owner_of, parse_line, parse_part
from upont_desktop.domain.text import git_text
from upont_desktop.repository.objects import ObjectReader
from upont_desktop.repository.process import Git
from upont_desktop.repository.trees import FOLDER, CommitTree
from upont_desktop.repository.worktree import EXECUTABLE, FILE

_TOP = ".upont"
_FILES = frozenset({FILE, EXECUTABLE})  # a link's text is no book


class KeptPart(NamedTuple):
    """One part of a book, and the object that holds it."""

    part: BookPart
    oid: str


def devices_at(tree: CommitTree, room: str = "") -> Iterator[tuple[str, str]]:
    """Room and device of each book of a commit, of one room or of all."""
    rooms = [room] if room else [name for name, entry in tree.children(_TOP).items() if entry.mode == FOLDER]
    for each in rooms:
        for device, entry in tree.children(f"{_TOP}/{each}/book").items():
            if entry.mode == FOLDER:
                yield each, device


def parts_at(tree: CommitTree, room: str, device: str) -> list[KeptPart]:
    """The parts of a book in a commit, in their order."""
    folder = book_folder(room, device)
    found = []
    for name, entry in tree.children(folder).items():
        inside = tree.children(f"{folder}/{name}") if entry.mode == FOLDER else {"": entry}
        for under, kept in inside.items():
            part = parse_part(f"{folder}/{name}/{under}".rstrip("/"))
            if part is not None and kept.mode in _FILES:
                found.append(KeptPart(part, kept.oid))
    return sorted(found)


def last_part_at(tree: CommitTree, room: str, device: str) -> KeptPart | None:
    """The newest part of a book in a commit."""
    parts = parts_at(tree, room, device)
    return parts[-1] if parts else None


def files_of(tree: CommitTree, room: str, owner: str) -> dict[str, str]:
    """The parts of a device's book and of its twins' in a commit: the object of each path, in their order."""
    books = sorted(device for _, device in devices_at(tree, room) if owner_of(device) == owner)
    return {kept.part.path: kept.oid for device in books for kept in parts_at(tree, room, device)}


def changed_books(old: CommitTree, new: CommitTree) -> list[tuple[str, str]]:
    """Room and device of each book that differs between two commits; twins go by their owner."""
    found = set()
    for room, device in {*devices_at(old), *devices_at(new)}:
        folder = f"{_TOP}/{room}/book"
        if old.children(folder).get(device) != new.children(folder).get(device):
            found.add((room, owner_of(device)))
    return sorted(found)


def book_at(tree: CommitTree, reader: ObjectReader, room: str, device: str) -> dict[str, bytes]:
    """The contents of a book's parts in a commit by their paths, in their order. Raises :class:`DamagedClone`."""
    return {kept.part.path: reader.read(kept.oid) for kept in parts_at(tree, room, device)}


def last_number_at(tree: CommitTree, reader: ObjectReader, room: str, device: str) -> int:
    """The number of the last entry of a book that a commit holds; 0 for none. Raises :class:`DamagedClone`."""
    kept = last_part_at(tree, room, device)
    lines = reader.read(kept.oid).split(b"\n")[:-1] if kept else []
    last = next(filter(None, (parse_line(raw, device) for raw in reversed(lines))), None)
    return last.entry.number if last else 0


def history_of_books(git: Git) -> dict[str, set[str]]:
    """The objects that the commits before HEAD ever had at the path of each part of a book."""
    options = ("--format=", "--raw", "--no-abbrev", "-m", "-z", "--no-renames", "--no-ext-diff", "--no-textconv")
    found: dict[str, set[str]] = {}
    if git.attempt("rev-parse", "--verify", "--quiet", "HEAD", accept=(0, 1, 128))[0]:
        return found
    records = iter(git.run("log", *options, "HEAD", "--", _TOP).strip(b"\0\n").split(b"\0"))
    for head, path in zip(records, records, strict=False):
        oids = set(head.decode().split(" ")[2:4])
        found.setdefault(git_text(path), set()).update(oid for oid in oids if oid.strip("0"))
    return found
