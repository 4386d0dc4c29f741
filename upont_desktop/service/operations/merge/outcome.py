"""A merge as a whole: what it gives, or what has to be chosen first."""

from __future__ import annotations

from collections.abc import Collection, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field

from upont_desktop.domain.books import owner_of
from upont_desktop.domain.conflict import Answers, Conflict, MergeNote, MergeNoteKind
from upont_desktop.domain.metadata import described_path, is_private
from upont_desktop.repository.merge_tree import MergedTrees, merge_trees
from upont_desktop.repository.objects import ObjectReader
from upont_desktop.repository.worktree import Entry, hash_bytes
from upont_desktop.service.operations.context import OperationContext, Transaction
from upont_desktop.service.operations.merge.audit import Audit
from upont_desktop.service.operations.merge.books import Book, settled_books
from upont_desktop.service.operations.merge.contests import Contest, contests_of
from upont_desktop.service.operations.merge.documents import merged_documents
from upont_desktop.service.operations.merge.draft import Draft
from upont_desktop.service.operations.merge.forgotten import forgotten_documents
from upont_desktop.service.operations.merge.settlement import Settlement, answer_for
from upont_desktop.service.operations.merge.sides import MergeSides, changed

_FOLLOWED = "Path updated due to directory rename"


@dataclass(frozen=True, slots=True)
class MergeOutcome:
    """Where ``conflicts`` wait for a choice there is nothing else; ``edits`` are what changes on my side.

    ``notes`` say what was done without a question, ``sentences`` what the merge of documents has to tell.
    """

    conflicts: tuple[Conflict, ...] = ()
    edits: Mapping[str, Entry | None] = field(default_factory=dict)
    notes: tuple[MergeNote, ...] = ()
    sentences: tuple[str, ...] = ()


def merge_sides(
    transaction: Transaction,
    context: OperationContext,
    tips: tuple[str, str],
    choices: Answers,
    whole: Collection[Book] = (),
) -> MergeOutcome:
    """Merge two commits, mine and theirs: every content of either tip is in the result, or was given up on purpose.

    On purpose means: deleted by one side and untouched by the other, or not chosen by a person who saw it. ``whole``
    are books whose lines of both sides are to be there, also where one side took some out.
    """
    sides = MergeSides(transaction, *tips)
    # Where one side made a file of a folder that holds what it was, git 2.39 takes the folder for moved, and puts an
    # entry with no mode and no object into its tree and its stages: the content is left to the audit.
    merged = merge_trees(transaction.writer.git, *tips)
    contests = tuple(contests_of(merged, sides))
    contested = {path for contest in contests for path in contest.conflict.paths}
    documents = {document.path: document for document in merged_documents(transaction, sides, contested, choices)}
    documents |= {document.path: document for document in forgotten_documents(transaction, context, sides)}
    books = settled_books(transaction, sides, whole)
    open_ones = [one for one in contests if one.conflict.path not in documents.keys() | books.paths]
    chosen = [(one, answer_for(one.conflict, choices)) for one in open_ones]
    waiting = [one.conflict for one, choice in chosen if choice is None]
    if waiting:
        return MergeOutcome(conflicts=_shown(waiting, [one.conflict for one in contests]))
    tree = changed(sides.mine.tree, transaction.writer.changes_between(tips[0], merged.tree))
    draft = Draft({path: entry for path, entry in tree.items() if entry.mode}, transaction.words.say("theirs"))
    settlement = Settlement(draft, sides, lambda content: hash_bytes(transaction.writer.git, content, write=True))
    for contest in contests:
        settlement.clear(contest)
    settlement.settle([(one, choice) for one, choice in chosen if choice is not None])
    for document in documents.values():
        settlement.put_document(document)
    settlement.put_books(books)
    notes = (*_by_line(draft, sides, contests), *_notes(merged, draft, contests))
    notes += _kept_beside(transaction, draft, sides, settlement)
    sentences = [sentence for document in documents.values() for sentence in document.notes]
    sentences += [transaction.words.say("twin", what=owner_of(twin)) for twin in books.twins]
    return MergeOutcome((), _edits(sides.mine.tree, draft.entries), notes, tuple(sentences))


def _kept_beside(
    transaction: Transaction, draft: Draft, sides: MergeSides, settlement: Settlement
) -> tuple[MergeNote, ...]:
    """What would have been lost, and where it is now."""
    with ObjectReader(transaction.writer.git) as reader:
        restored = Audit(draft, sides, settlement.given_up, reader).restore()
        return tuple(MergeNote(MergeNoteKind.KEPT_BESIDE, path, now) for path, now in restored)


def _shown(waiting: Sequence[Conflict], conflicts: Sequence[Conflict]) -> tuple[Conflict, ...]:
    """Without the metadata of a resource that is asked about itself: they go where it goes."""
    asked = {path for conflict in conflicts for path in conflict.paths}
    return tuple(one for one in waiting if described_path(one.path) not in asked)


def _by_line(draft: Draft, sides: MergeSides, contests: Sequence[Contest]) -> Iterator[MergeNote]:
    """The texts that git merged by line: what is in them is on neither side as it is here."""
    asked = {path for contest in contests for path in (*contest.stages, *contest.conflict.paths)}
    for path in sorted(sides.mine.changes.keys() & sides.theirs.changes.keys() - asked):
        now = draft.entries.get(path)
        sources = sides.mine.tree.get(path), sides.theirs.tree.get(path)
        if now is not None and None not in sources and not is_private(path) and now.oid not in _oids(sources):
            yield MergeNote(MergeNoteKind.MERGED_BY_LINE, path, path)


def _oids(entries: Iterable[Entry | None]) -> set[str]:
    return {entry.oid for entry in entries if entry is not None}


def _notes(merged: MergedTrees, draft: Draft, contests: Sequence[Contest]) -> Iterator[MergeNote]:
    """What git decided without a question."""
    asked = {path for contest in contests for path in (*contest.stages, *contest.conflict.paths)}
    for message in merged.messages:
        if not message.paths or is_private(message.paths[0]):
            continue
        now, old = message.paths[0], message.paths[-1]
        if message.kind == _FOLLOWED and now in draft.entries:
            yield MergeNote(MergeNoteKind.FOLLOWED_FOLDER, old, now)
        elif message.is_conflict and asked.isdisjoint(message.paths):
            yield MergeNote(MergeNoteKind.STAYED, old, old)


def _edits(before: Mapping[str, Entry], after: Mapping[str, Entry]) -> dict[str, Entry | None]:
    edits: dict[str, Entry | None] = {path: None for path in before if path not in after}
    edits.update((path, entry) for path, entry in after.items() if before.get(path) != entry)
    return edits
