"""Books of two sides, put together line by line; git's own merge of them is not looked at."""

from __future__ import annotations

import time
from collections.abc import Collection, Iterable, Mapping
from dataclasses import dataclass

from upont_desktop.domain.book_errors import BookShortened
from upont_desktop.domain.book_merge import lost_lines, merged_books, owners_in
from upont_desktop.domain.books import parse_part
from upont_desktop.repository.book_trees import changed_books, files_of
from upont_desktop.repository.merge_tree import merge_bases
from upont_desktop.repository.objects import ObjectReader
from upont_desktop.repository.worktree import FILE, Entry, hash_bytes
from upont_desktop.service.operations.context import Transaction
from upont_desktop.service.operations.merge.sides import MergeSides, Side

Book = tuple[str, str]
"""A room, and the device whose book and twins are meant."""
_KEPT = "refs/upont/kept/"
"""Beginning of the refs that keep what a shared place had when it was refused."""


@dataclass(frozen=True, slots=True)
class SettledBooks:
    """What the result has at the paths of books that both sides changed, and what each side had there.

    ``twins`` are the devices whose book was forked by this merge.
    """

    entries: Mapping[str, Entry]
    before: Mapping[Side, Collection[str]]
    twins: tuple[str, ...]

    @property
    def paths(self) -> set[str]:
        """Every path that this is about."""
        return {*self.entries, *(path for paths in self.before.values() for path in paths)}


def settled_books(transaction: Transaction, sides: MergeSides, whole: Collection[Book] = ()) -> SettledBooks:
    """Put together the books that both sides changed, and those to be made ``whole`` again."""
    changed = [owners_in(sides.of(side).changes) for side in Side]
    books = sorted((changed[0] & changed[1]) | set(whole))
    entries: dict[str, Entry] = {}
    before: dict[Side, list[str]] = {side: [] for side in Side}
    twins: list[str] = []
    trees = {side: transaction.tree_at(sides.of(side).commit) for side in Side if books}
    for room, owner in books:
        contents: dict[Side, dict[str, bytes]] = {}
        for side, tree in trees.items():
            oids = files_of(tree, room, owner)
            contents[side] = {path: transaction.writer.reader.read(oid) for path, oid in oids.items()}
            before[side] += oids
        merged = merged_books(room, owner, *contents.values())
        entries.update((path, _stored(transaction, content)) for path, content in merged.items())
        known = _devices(path for files in contents.values() for path in files)
        twins += sorted(_devices(merged) - known)
    return SettledBooks(entries, before, tuple(twins))


def _stored(transaction: Transaction, content: bytes) -> Entry:
    return Entry(FILE, hash_bytes(transaction.writer.git, content, write=True))


def _devices(paths: Iterable[str]) -> set[str]:
    return {part.device for part in map(parse_part, paths) if part is not None}


def lost_books(
    transaction: Transaction, known: Collection[str], theirs: str | None, *, put_back: bool
) -> Collection[Book]:
    """The books that the shared place has fewer lines of than were received from there, which are to be ``put_back``.

    ``known`` are commits that it had before. Raises :class:`BookShortened`, with what the place has now kept under a
    ref of ours, where they are not to be put back.
    """
    if theirs is None:
        return ()
    git, mine = transaction.writer.git, transaction.repository.head().commit
    seen = {*(merge_bases(git, mine, theirs) if mine else ()), *known} - {theirs}
    lost: dict[Book, int] = {}
    for commit in seen:
        lost.update(_shortened(transaction, commit, theirs))
    if lost and not put_back:
        if not git.text("for-each-ref", "--points-at", theirs, _KEPT):  # it may be refused again and again
            git.run("update-ref", f"{_KEPT}{int(time.time())}-{theirs[:12]}", theirs)
        (_, device), count = next(iter(lost.items()))
        raise BookShortened(device=device, count=count)
    return tuple(lost)


def _shortened(transaction: Transaction, known: str, theirs: str) -> dict[Book, int]:
    """The books that have lost lines from one commit to another, and how many; redacted lines are not lost."""
    old, new = transaction.tree_at(known), transaction.tree_at(theirs)
    reader, found = transaction.writer.reader, {}
    for room, owner in changed_books(old, new):
        before, after = files_of(old, room, owner), files_of(new, room, owner)
        if all(_only_grew(reader, oid, after.get(path)) for path, oid in before.items()):
            continue
        contents = [{path: reader.read(oid) for path, oid in oids.items()} for oids in (before, after)]
        lost = lost_lines(room, owner, *contents)
        if lost:
            found[room, owner] = lost
    return found


def _only_grew(reader: ObjectReader, before: str, after: str | None) -> bool:
    return before == after or (after is not None and reader.read(after).startswith(reader.read(before)))
