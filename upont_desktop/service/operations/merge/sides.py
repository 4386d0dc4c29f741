"""What two sides of a merge have, and what each changed since they parted."""

from __future__ import annotations

from collections.abc import Mapping
from enum import StrEnum
from functools import cached_property, reduce

from upont_desktop.domain.conflict import ConflictEntry
from upont_desktop.repository.merge_tree import merge_bases, moves_between
from upont_desktop.repository.state_folder import Changes
from upont_desktop.repository.worktree import Entry
from upont_desktop.service.operations.context import Transaction


class Side(StrEnum):
    """Whose."""

    MINE = "mine"
    THEIRS = "theirs"

    @property
    def other(self) -> Side:
        """The side that it is merged with."""
        return Side.THEIRS if self is Side.MINE else Side.MINE


class SideState:
    """One side: its commit, its whole tree, and what it changed since the merge bases."""

    def __init__(
        self, transaction: Transaction, commit: str, bases: tuple[str, ...], tree: Mapping[str, Entry]
    ) -> None:
        """``tree`` is the commit's; no base means that it began with nothing."""
        self._job, self.commit, self.tree, self._bases = transaction, commit, tree, bases

    @cached_property
    def changes(self) -> Changes:
        """Each changed path with its entries before and after; a path that equals any of the bases is untouched."""
        differing = [self._job.writer.changes_between(base, self.commit) for base in self._bases or (None,)]
        return reduce(lambda one, more: {path: one[path] for path in one.keys() & more.keys()}, differing)

    @cached_property
    def moves(self) -> Mapping[str, str]:
        """The old path of each moved path."""
        base = self._bases[0] if self._bases else None
        return moves_between(self._job.writer.git, base, self.commit) if base else {}

    @cached_property
    def moved_to(self) -> Mapping[str, str]:
        """The new path of each moved path."""
        return {old: new for new, old in self.moves.items()}

    @cached_property
    def path_of(self) -> Mapping[str, str]:
        """The first path of each content in this side's tree."""
        return {entry.oid: path for path, entry in sorted(self.tree.items(), reverse=True)}

    def entry(self, path: str) -> ConflictEntry | None:
        """What this side has at a path."""
        found = self.tree.get(path)
        return None if found is None else ConflictEntry(path, found.oid, found.mode)


class MergeSides:
    """Both sides of one merge."""

    def __init__(self, transaction: Transaction, mine: str, theirs: str) -> None:
        """Two commits, neither of which holds the other."""
        bases = merge_bases(transaction.writer.git, mine, theirs)
        mine_tree = transaction.tree_at(mine)
        their_tree = changed(mine_tree, transaction.writer.changes_between(mine, theirs))
        self.mine = SideState(transaction, mine, bases, mine_tree)
        self.theirs = SideState(transaction, theirs, bases, their_tree)

    def of(self, side: Side) -> SideState:
        """The state of one side."""
        return self.mine if side is Side.MINE else self.theirs

    def base(self, path: str) -> Entry | None:
        """What both began with at a path."""
        for side in (self.mine, self.theirs):
            if path in side.changes:
                return side.changes[path][0]
        return self.mine.tree.get(path)


def changed(tree: Mapping[str, Entry], changes: Changes) -> dict[str, Entry]:
    """A tree as it is after changes, each given with what was there before."""
    after = {path: entry for path, entry in tree.items() if path not in changes}
    after.update((path, new) for path, (_, new) in changes.items() if new is not None)
    return after
