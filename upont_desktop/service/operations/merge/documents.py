"""Documents of the application's own (everything under ``.upont/``) are merged by what they mean, not by lines."""

from __future__ import annotations

from collections.abc import Collection, Iterator
from dataclasses import dataclass

from upont_desktop.domain.books import is_book
from upont_desktop.domain.commit import Signature
from upont_desktop.domain.conflict import Answers, Choice, SeenChoice
from upont_desktop.domain.field_merge import BodyChoice, MergeSide, SettledField, merge_document
from upont_desktop.domain.metadata import described_path, is_private
from upont_desktop.domain.rooms import ROOMS_PATH
from upont_desktop.domain.text import display
from upont_desktop.repository.authorship import last_change
from upont_desktop.repository.objects import ObjectReader
from upont_desktop.repository.worktree import EXECUTABLE, FILE, Entry, hash_bytes
from upont_desktop.service.operations.context import Transaction
from upont_desktop.service.operations.merge.sides import MergeSides, Side
from upont_desktop.service.operations.room_founders import with_shared_founders

_LONGEST_VALUE = 60  # characters of a value in a sentence


@dataclass(frozen=True, slots=True)
class SettledDocument:
    """A document that was merged: its entry in the result, and where both sides had it."""

    path: str
    entry: Entry | None
    mine: str
    theirs: str
    notes: tuple[str, ...]


def merged_documents(
    transaction: Transaction, sides: MergeSides, contested: Collection[str], choices: Answers
) -> tuple[SettledDocument, ...]:
    """Every document under ``.upont/`` that both sides changed and that can be merged by field, also where git saw no
    conflict: it may merge the lines of two valid documents into one that is none.

    A document is left out, and so to a choice, where its form is not known; and where it is ``contested``, nothing was
    chosen, and both sides wrote the same lines of its body anew.
    """
    triples = tuple(_changed_twice(sides))
    if not triples:
        return ()
    with ObjectReader(transaction.writer.git) as reader:
        merger = _DocumentMerger(transaction, sides, reader, contested, choices)
        return tuple(found for found in (merger.merged(*paths) for paths in triples) if found is not None)


@dataclass(frozen=True, slots=True)
class _DocumentMerger:
    transaction: Transaction
    sides: MergeSides
    reader: ObjectReader
    contested: Collection[str]
    choices: Answers

    def merged(self, path: str, base: str, mine: str, theirs: str) -> SettledDocument | None:
        """The document at these paths of the result, the base and both sides; ``None`` where a person has to choose."""
        entries = self.sides.base(base), self.sides.mine.tree.get(mine), self.sides.theirs.tree.get(theirs)
        if any(entry is not None and entry.mode not in {FILE, EXECUTABLE} for entry in entries):
            return None
        raw = [None if entry is None else self.reader.read(entry.oid) for entry in entries]
        if path == ROOMS_PATH:
            raw[1] = with_shared_founders(*raw)
        found = merge_document(path, raw[0], raw[1], raw[2])
        people: tuple[Signature | None, Signature | None] = (None, None)
        if found is not None and found.settled:
            people = self._people(mine, theirs)
            times = (people[0].time, people[1].time) if people[0] and people[1] else None
            found = merge_document(path, raw[0], raw[1], raw[2], times)
        if found is None:
            return None
        content = self._chosen(path, found.content) if isinstance(found.content, BodyChoice) else found.content
        if content is None and found.content is not None:
            return None
        notes = tuple(self._note(path, one, people) for one in found.settled)
        return SettledDocument(path, _kept(self.transaction, content), mine, theirs, notes)

    def _people(self, mine: str, theirs: str) -> tuple[Signature | None, Signature | None]:
        """Who changed the document last on each side."""
        git, first, second = self.transaction.writer.git, self.sides.mine.commit, self.sides.theirs.commit
        return last_change(git, first, second, [mine]), last_change(git, second, first, [theirs])

    def _chosen(self, path: str, bodies: BodyChoice) -> bytes | None:
        """The document with the body that was chosen; with both where git merges the lines and asks nothing."""
        choice = self.choices.get(path)
        if choice is None and path in self.contested:
            return None
        if isinstance(choice, SeenChoice):
            choice = choice.choice
        if isinstance(choice, Choice):
            return {Choice.MINE: bodies.mine, Choice.THEIRS: bodies.theirs}.get(choice, bodies.both)
        return bodies.both

    def _note(self, path: str, one: SettledField, people: tuple[Signature | None, Signature | None]) -> str:
        """What a person is told of a field that both changed."""
        signed = people[0] if one.side is MergeSide.MINE else people[1]
        name = (described_path(path) or path).rpartition("/")[2]
        who = display(signed.name) if signed is not None and signed.name else self.transaction.words.say(str(one.side))
        values = {"kept": _short(one.kept), "other": _short(one.other)}
        return self.transaction.words.say("field", field=display(one.name), what=display(name), who=who, **values)


def _short(value: str) -> str:
    shown = " ".join(display(value).split())
    return shown if len(shown) <= _LONGEST_VALUE else f"{shown[:_LONGEST_VALUE]}…"


def _kept(transaction: Transaction, content: bytes | None) -> Entry | None:
    return None if content is None else Entry(FILE, hash_bytes(transaction.writer.git, content, write=True))


def _changed_twice(sides: MergeSides) -> Iterator[tuple[str, str, str, str]]:
    """The paths in the result, the base, mine and theirs of each document that both changed."""
    changed = {side: sides.of(side).changes for side in Side}
    private = {side: {path for path in changed[side] if is_private(path) and not is_book(path)} for side in Side}
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
