"""What was undone: listed with its age, brought back, or let go of on purpose."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass

from upont_desktop.domain.changes import ChangeSet
from upont_desktop.domain.errors import NoSuchRevision
from upont_desktop.domain.metadata import is_private
from upont_desktop.domain.text import display
from upont_desktop.domain.writing_errors import AlreadyThere, NothingToDo
from upont_desktop.repository.clone import open_repository
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


def undone(place: OperationContext) -> tuple[UndoneChange, ...]:
    """What was undone here and is still reachable, the newest first."""
    refs = undone_refs(open_repository(place.circle.path).git)
    return tuple(UndoneChange(one.oid, one.time, one.subject, one.is_tag) for one in refs)


def bring_back(place: OperationContext, oid: str) -> ChangeSet:
    """Make the changes of something that was undone once more, as a new operation on top of whatever is there.

    A path that was changed otherwise since stays as it is: the content that was undone comes beside it, under a name
    of its own. Files that are edited and not kept stay as they are on disk. ``oid`` may be abbreviated.

    Raises :class:`NoSuchRevision`, :class:`NothingToDo` where all of it is there already, :class:`AlreadyThere`.
    """
    with place.job() as job:
        one = _only(job, oid)
        if one.is_tag:
            return _name_again(job, one)
        parents = job.repository.git.text("rev-list", "--parents", "--max-count=1", one.oid).split()[1:]
        changes = job.writer.changes_between(parents[0] if parents else None, one.oid)
        edits = _edits(job, changes)
        if not edits:
            raise NothingToDo
        kept = edited_since(job, {path: changes[path] for path in edits if path in changes})
        summary = job.words.say("back", what=one.subject)
        return job.keep("back", edits, summary, kept=kept, moves=removing([one]))


def forget_undone(place: OperationContext, oids: Iterable[str]) -> ChangeSet:
    """Let go of things that were undone, for good: git removes them when it tidies up. Raises :class:`NoSuchRevision`.

    What undo could have brought back to the disk, and redo could have done again, is no longer offered.
    """
    with place.job() as job:
        refs = [_only(job, oid) for oid in dict.fromkeys(oids)]
        past = job.writer.state.past()
        gone = {one.oid for one in refs}
        stale = [record for record in past.done if record.edit in gone]
        stale += [record for record in past.undone if any(move.new in gone for move in record.moves)]
        left = past
        for record in stale:
            left = left.without(record)
        summary = job.words.say("forget", count=len(refs))
        return job.go("forget", job.head, summary, lambda _: left, moves=removing(refs))


def _only(job: Transaction, oid: str) -> UndoneRef:
    found = [one for one in undone_refs(job.repository.git) if oid and one.oid.startswith(oid)]
    if len({one.oid for one in found}) != 1:
        raise NoSuchRevision(revision=display(oid), circle=job.circle.name)
    return found[0]


def _edits(job: Transaction, changes: Changes) -> dict[str, Entry | None]:
    edits: dict[str, Entry | None] = {}
    in_the_way: dict[str, Entry] = {}
    for path, (old, new) in changes.items():
        now = job.tree.get(path)
        if now == old != new:
            edits[path] = new
        elif now != new and new is not None:
            in_the_way[path] = new
    if in_the_way:
        taken = {folded(path) for path in (*job.tree, *changes)}
        word = job.words.say("brought")
        edits.update((beside(path, word, taken), new) for path, new in in_the_way.items())
    coming = [path for path, new in edits.items() if new and path not in job.tree and not is_private(path)]
    check_clashes(job.tree, coming, leaving=edits.keys())
    return edits


def _name_again(job: Transaction, one: UndoneRef) -> ChangeSet:
    """The name of a version, as a tag of the same name."""
    header = job.repository.git.text("cat-file", "tag", one.oid).split("\n\n")[0].split("\n")
    name = next(line for line in header if line.startswith("tag ")).removeprefix("tag ")
    ref = f"refs/tags/{name}"
    if ref in {each.name for each in job.repository.refs()}:
        raise AlreadyThere(path=display(name))
    summary = job.words.say("back", what=one.subject)
    moves = [RefMove(ref, None, one.oid), *removing([one])]
    return job.go("name", job.head, summary, job.new_past("name", summary), moves=moves)
