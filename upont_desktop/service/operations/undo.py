"""Undo and redo: as many steps as are remembered, across restarts.

Not shared yet, and nothing on top: the branch goes back. Otherwise a new commit reverses the operation, and says so.
What stood on disk before an operation stands there after its undo: a file that was kept is edited and not kept again.
What no branch holds any more stays reachable by a ref of ours (:mod:`upont_desktop.repository.undone_refs`).
"""

from __future__ import annotations

import time
from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager
from dataclasses import dataclass, replace
from typing import TypeAlias

from upont_desktop.domain.changes import ChangeSet
from upont_desktop.domain.text import display
from upont_desktop.domain.writing_errors import (
    CannotRedo,
    CannotUndo,
    DoneElsewhere,
    NothingToRedo,
    NothingToUndo,
    RedoneAlready,
    UndoneAlready,
)
from upont_desktop.repository.clone import known_repository
from upont_desktop.repository.companions import feasible
from upont_desktop.repository.disk_survey import survey
from upont_desktop.repository.state_folder import Changes, StateFolder
from upont_desktop.repository.sync import is_ancestor
from upont_desktop.repository.undo_log import CarriedPath, RefMove, UndoLog, UndoRecord
from upont_desktop.repository.undone_refs import expired, keeping, removing, undone_refs, without_undone
from upont_desktop.repository.worktree import Entry
from upont_desktop.service.operations.context import OperationContext, Transaction
from upont_desktop.service.operations.undo_choice import (
    AlreadySettled,
    Choice,
    OnOtherBranch,
    UndoTarget,
    to_redo,
    to_undo,
)

_After: TypeAlias = Callable[[tuple[RefMove, ...]], UndoLog]
_FEW = 20  # operations looked at for the words of a menu, which are read every few seconds


@dataclass(frozen=True, slots=True)
class UndoSteps:
    """What the next undo and redo are about, in words; empty where there is none."""

    undo: str = ""
    redo: str = ""


def steps(context: OperationContext) -> UndoSteps:
    """What undo and redo would do here, whatever git did since."""
    repository = known_repository(context.circle.path)
    past = StateFolder(repository.git_dir).past()
    if not past.done and not past.undone:
        return UndoSteps()
    back, again = to_undo(repository, past.done, _FEW), to_redo(repository, past.undone, _FEW)
    return UndoSteps(*(choice.record.summary if isinstance(choice, UndoTarget) else "" for choice in (back, again)))


def undo(context: OperationContext) -> ChangeSet:
    """Take back the last operation that still stands on this branch.

    Raises :class:`NothingToUndo`, :class:`DoneElsewhere`, :class:`EditedMeanwhile`, and :class:`CannotUndo`, after
    which the next undo is about what was done before.
    """
    with context.job() as transaction:
        past = transaction.writer.state.past()
        chosen = _found(to_undo(transaction.repository, past.done), NothingToUndo, UndoneAlready)
        record, gone = chosen.record, (*chosen.passed, chosen.record)

        def after(_: tuple[RefMove, ...]) -> UndoLog:
            return UndoLog(_without(past.done, gone), (*past.undone, *gone))

        # What others may have is never taken from the branch: there, a commit on top takes it back.
        move = record.branch_move()
        may_go_back = move is not None and move.new == transaction.head and not is_shared(transaction, move.new)
        back = _Step(transaction, "undo", _reversed(record), chosen.passed, after)
        with _given_up_if_in_the_way(transaction, past, record):
            if record.edit:
                return back.on_disk()
            return back.follow(gone) if move is None or may_go_back else back.as_commit(gone)


def redo(context: OperationContext) -> ChangeSet:
    """Do again what was undone last, and is not there again.

    Raises :class:`NothingToRedo`, :class:`DoneElsewhere`, :class:`EditedMeanwhile`, and :class:`CannotRedo`, after
    which the next redo is about what was undone before.
    """
    with context.job() as transaction:
        past = transaction.writer.state.past()
        chosen = _found(to_redo(transaction.repository, past.undone), NothingToRedo, RedoneAlready)
        record, gone = chosen.record, (*chosen.passed, chosen.record)

        def after(moves: tuple[RefMove, ...]) -> UndoLog:
            return UndoLog((*past.done, replace(record, moves=without_undone(moves))), _without(past.undone, gone))

        move = record.branch_move()
        again = _Step(transaction, "redo", record, (), after)
        with _given_up_if_in_the_way(transaction, past, record):
            if record.edit:
                return again.on_disk()
            return again.follow() if move is None or move.old == transaction.head else again.as_commit()


def _found(choice: Choice, nothing: type[NothingToUndo], settled: type[NothingToUndo]) -> UndoTarget:
    match choice:
        case UndoTarget():
            return choice
        case OnOtherBranch(record, branch):
            raise DoneElsewhere(summary=display(record.summary), branch=display(branch))
        case AlreadySettled(record):
            raise settled(summary=display(record.summary))
        case None:
            raise nothing


def _without(records: Sequence[UndoRecord], gone: Sequence[UndoRecord]) -> tuple[UndoRecord, ...]:
    leaving = {id(record) for record in gone}
    return tuple(record for record in records if id(record) not in leaving)


def _reversed(record: UndoRecord) -> UndoRecord:
    moves = tuple(move.back() for move in record.moves)
    return replace(record, moves=moves, carried=tuple(one.back() for one in reversed(record.carried)))


@contextmanager
def _given_up_if_in_the_way(transaction: Transaction, past: UndoLog, record: UndoRecord) -> Iterator[None]:
    """Forget the step that cannot be done, or it would stand before all others for ever."""
    try:
        yield
    except CannotUndo:
        transaction.writer.state.write_past(past.without(record))
        raise


@dataclass(frozen=True, slots=True)
class _Step:
    """An operation to be done in the direction of its ``record``; ``after`` gives what can be undone afterwards."""

    transaction: Transaction
    verb: str
    record: UndoRecord
    passed: Sequence[UndoRecord]
    after: _After

    def follow(self, taken_back: Sequence[UndoRecord] = ()) -> ChangeSet:
        """Move the refs as the record says, the branch among them."""
        transaction, branch = self.transaction, self.record.branch_move()
        others = [move for move in self.record.moves if move is not branch]
        now = {ref.name for ref in transaction.repository.refs()}
        for move in others:  # a tag that somebody made or removed meanwhile is left as it is
            if (move.name in now) != (move.old is not None):
                raise self._in_the_way(move.name)
        changes = transaction.writer.changes_between(branch.old, branch.new) if branch else {}
        summary = self._told(transaction.words.say(self.verb, what=self.record.summary))
        moves = [*others, *self._reachable(taken_back, branch.new if branch else transaction.head)]
        kept, carried = self._left_on_disk(changes), self._carried()
        target = branch.new if branch else transaction.head
        return transaction.go(self.verb, target, summary, self.after, kept=kept, moves=moves, carried=carried)

    def as_commit(self, taken_back: Sequence[UndoRecord] = ()) -> ChangeSet:
        """Make the same changes on top of whatever is there, where the touched paths are still what they were."""
        transaction, move = self.transaction, self.record.branch_move()
        assert move is not None
        changes = transaction.writer.changes_between(move.old, move.new)
        edits = self._edits(changes)
        summary = transaction.words.say(self.verb, what=self.record.summary)
        reverts = f"\n\nThis reverts commit {move.old}." if self.verb == "undo" and move.old else ""
        commit = transaction.writer.commit(edits, f"{summary}{reverts}", transaction.identity)
        how = "shared" if self.verb == "undo" and is_shared(transaction, move.old) else "again"
        told = self._told(transaction.words.say(how, what=summary))
        moves = self._reachable(taken_back, commit)
        kept = self._left_on_disk({path: changes[path] for path in edits})
        return transaction.go(self.verb, commit, told, self.after, kept=kept, moves=moves, carried=self._carried())

    def on_disk(self) -> ChangeSet:
        """Bring back to the disk what the operation took from it, or take it again; the branch stays."""
        transaction, edit = self.transaction, self.record.edit
        parents = transaction.repository.git.text("rev-list", "--parents", "--max-count=1", edit).split()[1:]
        taken = transaction.writer.changes_between(parents[0] if parents else None, edit)
        forth = {path: taken[path] for path in self._edits(taken)}
        refs = undone_refs(transaction.repository.git)
        if self.verb == "undo":
            changes, moves = forth, removing(one for one in refs if one.oid == edit)
        else:
            changes = {path: (new, old) for path, (old, new) in forth.items()}
            moves = keeping([edit], int(time.time()), refs)
        summary = self._told(transaction.words.say(self.verb, what=self.record.summary))
        return transaction.change_disk(self.verb, changes, summary, self.after, moves)

    def _edits(self, changes: Changes) -> dict[str, Entry | None]:
        edits: dict[str, Entry | None] = {}
        for path, (old, new) in changes.items():
            now = self.transaction.tree.get(path)
            if now == new:  # somebody else did the same
                continue
            if now != old:
                raise self._in_the_way(path)
            edits[path] = new
        return edits

    def _in_the_way(self, path: str) -> CannotUndo:
        kind = CannotUndo if self.verb == "undo" else CannotRedo
        return kind(summary=display(self.record.summary), path=display(path))

    def _told(self, summary: str) -> str:
        if not self.passed:
            return summary
        return self.transaction.words.say("passed", what=summary, where=self.passed[0].summary)

    def _left_on_disk(self, changes: Changes) -> list[str]:
        """The paths whose file stays as it is: undone, what stood there before; done again, what was edited since."""
        own = self.record.from_disk
        paths = [path for path in changes if own is None or path in own]
        return paths if self.verb == "undo" else edited_since(self.transaction, {path: changes[path] for path in paths})

    def _carried(self) -> tuple[CarriedPath, ...]:
        return feasible(self.transaction.writer.ground, self.record.carried)

    def _reachable(self, taken_back: Sequence[UndoRecord], target: str | None) -> tuple[RefMove, ...]:
        """The refs of ours: made for what no branch holds any more, removed for what is done again and what is old."""
        git, now = self.transaction.repository.git, int(time.time())
        refs = undone_refs(git)
        oids = [move.new for record in taken_back for move in record.moves if move.new]
        if self.verb != "undo":
            again = {move.new for move in self.record.moves}
            return removing(one for one in refs if one.oid in again)
        lost = [oid for oid in oids if not _is_held(self.transaction, oid, target)]
        old = expired(git, now, refs)
        return (*keeping(lost, now, refs), *removing(old))


def edited_since(transaction: Transaction, changes: Changes) -> list[str]:
    """The paths whose file on disk is not what the changes start from, so that it is to stay as it is."""
    found = survey(transaction.writer.git, transaction.writer.ground, changes)
    return [path for path, (old, _) in changes.items() if path in found.problems or found.entries.get(path) != old]


def is_shared(transaction: Transaction, commit: str | None) -> bool:
    """Whether a branch of another place already has the commit."""
    if commit is None:
        return False
    return bool(transaction.repository.git.run("for-each-ref", "--count=1", f"--contains={commit}", "refs/remotes/"))


def _is_held(transaction: Transaction, oid: str, target: str | None) -> bool:
    """Whether the history of ``target`` has the commit; also where nothing can be done, as the object is gone."""
    git = transaction.repository.git
    code, kind = git.attempt("cat-file", "-t", oid, accept=(0, 1, 128))
    if code:
        return True
    return kind == b"commit\n" and target is not None and is_ancestor(git, oid, target)
