"""Which operation undo or redo is about, whatever git itself did to the branch since.

An operation that was taken back outside (by a reset, a revert) is passed over, and so is one of another branch; what
an amended commit still holds can be undone. For an operation that is not the tip, trees are read where they differ,
until a path tells.
"""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from typing import TypeAlias

from upont_desktop.repository.clone import Repository
from upont_desktop.repository.objects import ObjectReader
from upont_desktop.repository.sync import is_ancestor
from upont_desktop.repository.trees import CommitTree, have_common_changes
from upont_desktop.repository.undo_log import RefMove, UndoRecord


@dataclass(frozen=True, slots=True)
class UndoTarget:
    """The operation to undo or redo; ``passed`` are later ones that need no undo (or redo) any more, in their order."""

    record: UndoRecord
    passed: tuple[UndoRecord, ...] = ()


@dataclass(frozen=True, slots=True)
class OnOtherBranch:
    """Only operations of other branches are left; ``record`` is the nearest, on ``branch`` (``main``)."""

    record: UndoRecord
    branch: str


@dataclass(frozen=True, slots=True)
class AlreadySettled:
    """Nothing is left: the nearest operation, ``record``, was taken back (or done again) by another program."""

    record: UndoRecord


Choice: TypeAlias = UndoTarget | OnOtherBranch | AlreadySettled | None


def to_undo(repository: Repository, done: Iterable[UndoRecord], most: int | None = None) -> Choice:
    """The operation that undo is about; ``done`` has the newest last. ``None`` where there is none at all.

    ``most`` bounds how many operations are looked at.
    """
    now = _Now(repository)
    return _choose(now, [*done][::-1][:most], undoing=True)


def to_redo(repository: Repository, undone: Iterable[UndoRecord], most: int | None = None) -> Choice:
    """The operation that redo is about; ``undone`` has the newest last. ``None`` where there is none at all."""
    now = _Now(repository)
    return _choose(now, [*undone][::-1][:most], undoing=False)


def _choose(now: _Now, records: Iterable[UndoRecord], *, undoing: bool) -> Choice:
    passed: list[UndoRecord] = []
    elsewhere: OnOtherBranch | None = None
    for record in records:
        start, end = _tips(record) if undoing else _tips(record)[::-1]
        move = record.branch_move()
        if record.edit:
            if now.lacks(record.edit):
                return UndoTarget(record, tuple(passed))
        elif move is None:
            if now.has_tags(record, undone=not undoing):
                return UndoTarget(record, tuple(passed))
        elif end == now.commit and now.has(start):
            return UndoTarget(record, tuple(passed))
        elif now.is_elsewhere(move, contained=undoing):
            elsewhere = elsewhere or OnOtherBranch(record, move.name.removeprefix("refs/heads/"))
            continue
        elif not now.is_like(start, (start, end)):
            return UndoTarget(record, tuple(passed))
        passed.append(record)
    return elsewhere or (AlreadySettled(passed[0]) if passed else None)


def _tips(record: UndoRecord) -> tuple[str | None, str | None]:
    """The branch's commits before and after the operation."""
    move = record.branch_move()
    return (move.old, move.new) if move is not None else (None, None)


class _Now:
    """Where the clone is now."""

    def __init__(self, repository: Repository) -> None:
        self._repository, self._git = repository, repository.git
        head = repository.head()
        self.commit, self._branch = head.commit, head.branch or "HEAD"

    def has(self, commit: str | None) -> bool:
        """Whether the commit can be read; before the first one is a state, too."""
        if commit is None:
            return True
        return self._git.attempt("cat-file", "-e", f"{commit}^{{commit}}", accept=(0, 1, 128))[0] == 0

    def has_tags(self, record: UndoRecord, *, undone: bool) -> bool:
        """Whether every tag of an operation is as the operation left it, or as it was before."""
        return all(self._exists(move.name) == ((move.old if undone else move.new) is not None) for move in record.moves)

    def is_elsewhere(self, move: RefMove, *, contained: bool) -> bool:
        """Whether an operation is the matter of another branch, which is still there.

        With ``contained``, what the history of this branch holds, too, is this one's.
        """
        if move.name == self._branch or not self._exists(move.name):
            return False
        return not (contained and move.new and self.commit and self.has(move.new) and self._holds(move.new))

    def _holds(self, commit: str) -> bool:
        assert self.commit is not None
        return is_ancestor(self._git, commit, self.commit)

    def lacks(self, edit: str) -> bool:
        """Whether what was taken from the disk can still be read, and is not kept meanwhile."""
        if not self.has(edit):
            return False
        parents = self._git.text("rev-list", "--parents", "--max-count=1", edit).split()[1:]
        return not self.is_like(edit, (parents[0] if parents else None, edit))

    def is_like(self, commit: str | None, tips: tuple[str | None, str | None]) -> bool:
        """Whether each path that differs between two commits is now as one of them, ``commit``, has it.

        Also where they cannot be read any more: nothing can be done about them.
        """
        if not all(self.has(tip) for tip in tips):
            return True
        with ObjectReader(self._git) as reader:
            old, new, then, now = (CommitTree(self._repository, tip, reader) for tip in (*tips, commit, self.commit))
            return not have_common_changes((old, new), (then, now))

    def _exists(self, ref: str) -> bool:
        return self._git.attempt("rev-parse", "--verify", "--quiet", ref, accept=(0, 1, 128))[0] == 0
