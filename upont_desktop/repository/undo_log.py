"""What can be undone and done again: operations, and the refs that each of them moved."""

from __future__ import annotations

from dataclasses import dataclass

_LONGEST = 1000  # operations remembered: months of daily work, in a file of some hundred kilobytes


@dataclass(frozen=True, slots=True)
class RefMove:
    """A ref that goes from one object to another; ``None`` where it is not there."""

    name: str
    old: str | None
    new: str | None

    def back(self) -> RefMove:
        """The same move, from the new to the old."""
        return RefMove(self.name, self.new, self.old)


@dataclass(frozen=True, slots=True)
class CarriedPath:
    """A file or folder in no version that goes from one path of the work tree to another along with an operation."""

    old: str
    new: str

    def back(self) -> CarriedPath:
        """The same move, from the new to the old."""
        return CarriedPath(self.new, self.old)


@dataclass(frozen=True, slots=True)
class UndoRecord:
    """An operation that can be undone. ``operation`` is its name in code, ``summary`` the words that were shown.

    ``from_disk`` are the paths whose new content stood on disk before the operation: undoing it leaves these files as
    they are; ``None`` stands for every path of the operation. ``carried`` is what moved along on disk. ``edit`` is the
    hash of a commit with what the operation took from the disk, on top of what was kept there; it moved no branch then.
    """

    operation: str
    summary: str
    moves: tuple[RefMove, ...]
    from_disk: tuple[str, ...] | None = ()
    carried: tuple[CarriedPath, ...] = ()
    edit: str = ""

    def branch_move(self) -> RefMove | None:
        """The move of the branch (or detached HEAD), if the operation made a commit."""
        return next((move for move in self.moves if not move.name.startswith("refs/tags/")), None)


@dataclass(frozen=True, slots=True)
class UndoLog:
    """What can be undone, and what was undone and can be done again; the newest last in both."""

    done: tuple[UndoRecord, ...] = ()
    undone: tuple[UndoRecord, ...] = ()

    def with_new(self, record: UndoRecord) -> UndoLog:
        """After a new operation: what had been undone is no longer ahead."""
        return UndoLog((*self.done, record)[-_LONGEST:], ())

    def without(self, record: UndoRecord) -> UndoLog:
        """As if this operation, one of those in here, had never been remembered."""
        done, undone = (tuple(one for one in side if one is not record) for side in (self.done, self.undone))
        return UndoLog(done, undone)
