"""Undo and redo: as many steps as are remembered, across restarts.

Not shared yet, and nothing on top: the branch goes back. Otherwise a new commit reverses the operation, and says so.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from typing import TypeAlias

from upont_desktop.domain.changes import ChangeSet
from upont_desktop.domain.text import display
from upont_desktop.domain.writing_errors import CannotUndo, NothingToUndo
from upont_desktop.repository.clone import open_repository
from upont_desktop.repository.state_folder import Changes, StateFolder
from upont_desktop.repository.undo_log import Record, RefMove, UndoLog
from upont_desktop.repository.worktree import Entry
from upont_desktop.service.operations.context import OperationContext, Transaction

_After: TypeAlias = Callable[[tuple[RefMove, ...]], UndoLog]


@dataclass(frozen=True, slots=True)
class Steps:
    """What the next undo and redo are about, in words; empty where there is none."""

    undo: str = ""
    redo: str = ""


def steps(place: OperationContext) -> Steps:
    """What undo and redo would do; reads one small file."""
    past = StateFolder(open_repository(place.circle.path).git_dir).past()
    return Steps(past.done[-1].summary if past.done else "", past.undone[-1].summary if past.undone else "")


def undo(place: OperationContext) -> ChangeSet:
    """Take the last operation back. Raises :class:`NothingToUndo`, :class:`CannotUndo`, :class:`EditedMeanwhile`."""
    with place.job() as job:
        past = job.writer.desk.past()
        if not past.done:
            raise NothingToUndo
        record = past.done[-1]

        def after(_: tuple[RefMove, ...]) -> UndoLog:
            return UndoLog(past.done[:-1], (*past.undone, record))

        back = Record(record.operation, record.summary, tuple(move.back() for move in record.moves))
        move = record.branch_move()
        may_go_back = move is not None and move.new == job.head and not is_shared(job, move.new)
        if move is None or may_go_back:
            return _follow(job, "undo", back, after)
        return _as_commit(job, "undo", back, after)


def redo(place: OperationContext) -> ChangeSet:
    """Do again what was undone last. Raises :class:`NothingToUndo`, :class:`CannotUndo`, :class:`EditedMeanwhile`."""
    with place.job() as job:
        past = job.writer.desk.past()
        if not past.undone:
            raise NothingToUndo
        record = past.undone[-1]
        move = record.branch_move()

        def after(moves: tuple[RefMove, ...]) -> UndoLog:
            return UndoLog((*past.done, Record(record.operation, record.summary, moves)), past.undone[:-1])

        if move is None or (move.old == job.head and _is_there(job, move.new)):
            return _follow(job, "redo", record, after)
        return _as_commit(job, "redo", record, after)


def _follow(job: Transaction, verb: str, record: Record, after: _After) -> ChangeSet:
    """Move the refs as the record says, the branch among them."""
    branch = record.branch_move()
    others = [move for move in record.moves if move is not branch]
    now = {ref.name for ref in job.repository.refs()}
    for move in others:
        if (move.name in now) != (move.old is not None):
            raise CannotUndo(summary=record.summary, path=display(move.name))
    summary = job.words.say(verb, what=record.summary)
    return job.go(verb, branch.new if branch else job.head, summary, after, moves=others)


def _as_commit(job: Transaction, verb: str, record: Record, after: _After) -> ChangeSet:
    """Make the same changes on top of whatever is there, where the touched paths are still what they were."""
    move = record.branch_move()
    assert move is not None
    edits = _edits(job, record, job.writer.changes_between(move.old, move.new))
    summary = job.words.say(verb, what=record.summary)
    reverts = f"\n\nThis reverts commit {move.old}." if verb == "undo" and move.old else ""
    commit = job.writer.commit(edits, f"{summary}{reverts}", job.identity)
    how = "shared" if verb == "undo" and is_shared(job, move.old) else "again"
    return job.go(verb, commit, job.words.say(how, what=summary), after)


def _edits(job: Transaction, record: Record, changes: Changes) -> dict[str, Entry | None]:
    edits: dict[str, Entry | None] = {}
    for path, (old, new) in changes.items():
        now = job.tree.get(path)
        if now == new:
            continue
        if now != old:
            raise CannotUndo(summary=record.summary, path=display(path))
        edits[path] = new
    return edits


def is_shared(job: Transaction, commit: str | None) -> bool:
    """Whether a branch of another place already has the commit."""
    if commit is None:
        return False
    return bool(job.repository.git.run("for-each-ref", "--count=1", f"--contains={commit}", "refs/remotes/"))


def _is_there(job: Transaction, commit: str | None) -> bool:
    if commit is None:
        return True
    return job.repository.git.attempt("cat-file", "-e", f"{commit}^{{commit}}", accept=(0, 1, 128))[0] == 0
