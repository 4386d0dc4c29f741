"""Documents of the application's own (everything under ``.upont/``) are merged by what they mean, not by lines."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from upont_desktop.domain.metadata import is_private
from upont_desktop.repository.objects import ObjectReader
from upont_desktop.repository.worktree import FILE, Entry, hash_bytes
from upont_desktop.service.operations.context import Transaction
from upont_desktop.service.operations.merge.sides import MergeSides, Side


@dataclass(frozen=True, slots=True)
class DocumentVersions:
    """A document that both sides changed since they parted; ``None`` where a side (or the base) does not have it.

    ``path`` is where the result will stand: the new one where a side moved it.
    """

    path: str
    base: bytes | None
    mine: bytes | None
    theirs: bytes | None


@dataclass(frozen=True, slots=True)
class MergedDocument:
    """The result: ``content``, or ``None`` to delete it; ``notes`` are sentences that the person is told."""

    content: bytes | None
    notes: tuple[str, ...] = ()


def merge_document(versions: DocumentVersions) -> MergedDocument | None:  # noqa: ARG001 (no document has a rule yet)
    """The one place where documents are merged by field; ``None`` leaves it to the merge by lines, or to a choice."""
    return None


@dataclass(frozen=True, slots=True)
class SettledDocument:
    """A document that was merged: its entry in the result, and where both sides had it."""

    path: str
    entry: Entry | None
    mine: str
    theirs: str
    notes: tuple[str, ...]


def merged_documents(job: Transaction, sides: MergeSides) -> tuple[SettledDocument, ...]:
    """Every document under ``.upont/`` that both sides changed and that a rule merges, also where git saw no conflict.

    Git may merge the lines of two valid documents into one that is none.
    """
    triples = tuple(_changed_twice(sides))
    if not triples:
        return ()
    with ObjectReader(job.writer.git) as reader:

        def content(entry: Entry | None) -> bytes | None:
            return None if entry is None else reader.read(entry.oid)

        found = []
        for path, base, mine, theirs in triples:
            entries = sides.base(base), sides.mine.tree.get(mine), sides.theirs.tree.get(theirs)
            merged = merge_document(DocumentVersions(path, *map(content, entries)))
            if merged is not None:
                found.append(SettledDocument(path, _kept(job, merged.content), mine, theirs, merged.notes))
        return tuple(found)


def _kept(job: Transaction, content: bytes | None) -> Entry | None:
    return None if content is None else Entry(FILE, hash_bytes(job.writer.git, content, write=True))


def _changed_twice(sides: MergeSides) -> Iterator[tuple[str, str, str, str]]:
    """The paths in the result, the base, mine and theirs of each document that both changed."""
    private = {side: {path for path in sides.of(side).changes if is_private(path)} for side in Side}
    if not all(private.values()):
        return
    for path in sorted(private[Side.MINE] & private[Side.THEIRS]):
        moved = any(path in sides.of(side).moved_to for side in Side)
        if sides.mine.tree.get(path) != sides.theirs.tree.get(path) and not moved:
            yield path, path, path, path
    for side in Side:
        for new, old in sides.of(side).moves.items():
            if is_private(new) and old in sides.of(side.other).changes and old in sides.of(side.other).tree:
                yield (new, old, new, old) if side is Side.MINE else (new, old, old, new)
