"""What was undone: listed with its age, brought back, or let go of on purpose."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass

from upont_desktop.domain.changes import ChangeSet
from upont_desktop.domain.errors import NoSuchRevision
from upont_desktop.domain.metadata import is_private
from upont_desktop.domain.text import display
from upont_desktop.domain.writing_errors import AlreadyThere, NothingToDo
from upont_desktop.repository.clone import known_repository
from upont_desktop.repository.names import beside, check_clashes, folded
from upont_desktop.repository.state_folder import Changes
from upont_desktop.repository.undo_log import RefMove
from upont_desktop.repository.undone_refs import UndoneRef, removing, undone_refs
from upont_desktop.repository.worktree import Entry
from upont_desktop.service.operations.context import OperationContext, Transaction
from upont_desktop.service.operations.undo import edited_since


@dataclass(frozen=True, slots=True)
class UndoneChange:
    """Something that was undone and is still there. ``time`` is when, in seconds since 1970 UTC.

    ``oid`` is the hash of its commit, or of the tag of a named version; ``summary`` the words that were shown.
    """

    oid: str
    time: int
    summary: str
    names_version: bool = False


def undone(context: OperationContext) -> tuple[UndoneChange, ...]:
    """What was undone here and is still reachable, the newest first."""
    refs = undone_refs(known_repository(context.circle.path).git)
    return tuple(UndoneChange(one.oid, one.time, one.subject, one.is_tag) for one in refs)


def bring_back(context: OperationContext, oid: str) -> ChangeSet:
    """Make the changes of something that was undone once more, as a new operation on top of whatever is there.

    A path that was changed otherwise since stays as it is: the content that was undone comes beside it, under a name
    of its own. Files that are edited and not kept stay as they are on disk. ``oid`` may be abbreviated.

    Raises :class:`NoSuchRevision`, :class:`NothingToDo` where all of it is there already, :class:`AlreadyThere`.
    """
    with context.job() as transaction:
        one = _only(transaction, oid)
        if one.is_tag:
            return _name_again(transaction, one)
        parents = transaction.repository.git.text("rev-list", "--parents", "--max-count=1", one.oid).split()[1:]
        changes = transaction.writer.changes_between(parents[0] if parents else None, one.oid)
        edits = _edits(transaction, changes)
        if not edits:
            raise NothingToDo
        kept = edited_since(transaction, {path: changes[path] for path in edits if path in changes})
        summary = transaction.words.say("back", what=one.subject)
        return transaction.keep("back", edits, summary, kept=kept, moves=removing([one]))


def forget_undone(context: OperationContext, oids: Iterable[str]) -> ChangeSet:
    """Let go of things that were undone, for good: git removes them when it tidies up. Raises :class:`NoSuchRevision`.

    What undo could have brought back to the disk, and redo could have done again, is no longer offered.
    """
    with context.job() as transaction:
        refs = [_only(transaction, oid) for oid in dict.fromkeys(oids)]
        past = transaction.writer.state.past()
        gone = {one.oid for one in refs}
        stale = [record for record in past.done if record.edit in gone]
        stale += [record for record in past.undone if any(move.new in gone for move in record.moves)]
        left = past
        for record in stale:
            left = left.without(record)
        summary = transaction.words.say("forget", count=len(refs))
        return transaction.go("forget", transaction.head, summary, lambda _: left, moves=removing(refs))


def _only(transaction: Transaction, oid: str) -> UndoneRef:
    found = [one for one in undone_refs(transaction.repository.git) if oid and one.oid.startswith(oid)]
    if len({one.oid for one in found}) != 1:
        raise NoSuchRevision(revision=display(oid), circle=transaction.circle.name)
    return found[0]


def _edits(transaction: Transaction, changes: Changes) -> dict[str, Entry | None]:
    edits: dict[str, Entry | None] = {}
    in_the_way: dict[str, Entry] = {}
    for path, (old, new) in changes.items():
        now = transaction.tree.get(path)
        if now == old != new:
            edits[path] = new
        elif now != new and new is not None:
            in_the_way[path] = new
    if in_the_way:
        taken = {folded(path) for path in (*transaction.tree, *changes)}
        word = transaction.words.say("brought")
        edits.update((beside(path, word, taken), new) for path, new in in_the_way.items())
    coming = [path for path, new in edits.items() if new and path not in transaction.tree and not is_private(path)]
    check_clashes(transaction.tree, coming, leaving=edits.keys())
    return edits


def _name_again(transaction: Transaction, one: UndoneRef) -> ChangeSet:
    """The name of a version, as a tag of the same name."""
    header = transaction.repository.git.text("cat-file", "tag", one.oid).split("\n\n")[0].split("\n")
    name = next(line for line in header if line.startswith("tag ")).removeprefix("tag ")
    ref = f"refs/tags/{name}"
    if ref in {each.name for each in transaction.repository.refs()}:
        raise AlreadyThere(path=display(name))
    summary = transaction.words.say("back", what=one.subject)
    moves = [RefMove(ref, None, one.oid), *removing([one])]
    return transaction.go("name", transaction.head, summary, transaction.new_past("name", summary), moves=moves)
