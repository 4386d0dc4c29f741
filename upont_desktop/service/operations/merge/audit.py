"""The last look at a merge before it is kept: every content of either side's tip is in it, or was given up on purpose.

Whatever git or we got wrong before, nothing is lost by it: a content without a place gets one.
"""

from __future__ import annotations

from collections.abc import Collection, Iterator
from functools import cached_property

from upont_desktop.repository.objects import ObjectReader, TooLarge
from upont_desktop.repository.worktree import LINK, SUBMODULE, Entry
from upont_desktop.service.operations.merge.draft import Draft
from upont_desktop.service.operations.merge.sides import MergeSides, Side

_LARGEST = 64 << 20  # bytes of a text that is looked into by lines; git merges larger ones as binary by default


class Audit:
    """Compares both sides' tips with a draft."""

    def __init__(
        self, draft: Draft, sides: MergeSides, given_up: Collection[tuple[Side, str]], reader: ObjectReader
    ) -> None:
        """``given_up`` are the sides' paths that a person did not choose, having seen them."""
        self._draft, self._sides, self._given_up, self._reader = draft, sides, given_up, reader

    def restore(self) -> Iterator[tuple[str, str]]:
        """Place what would be lost; gives each path on its side, and where it is now."""
        for side, path in list(self._missing()):
            yield path, self._draft.place(path, self._sides.of(side).tree[path])

    def _missing(self) -> Iterator[tuple[Side, str]]:
        for side in Side:
            state = self._sides.of(side)
            for path, (_, entry) in state.changes.items():
                if entry is not None and not self._has(entry) and not self._answered(side, path, entry):
                    yield side, path
        for path, entry in self._sides.mine.tree.items():
            kept_by_both = self._sides.theirs.tree.get(path) == entry
            if kept_by_both and self._draft.entries.get(path) != entry and not self._has(entry):
                yield Side.MINE, path

    def _has(self, entry: Entry) -> bool:
        return entry.oid in self._contents

    def _answered(self, side: Side, path: str, entry: Entry) -> bool:
        """Whether a content that is not in the result went on purpose, or is in it in another form."""
        if (side, path) in self._given_up:
            return True
        source, before = self._origin(side, path, entry)
        if before is not None and before.oid == entry.oid and self._other_edited(side, source):
            return True  # moved as it was, or made a program: the other side's edit stands in its place
        state, other = self._sides.of(side), self._sides.of(side.other)
        places = {path, state.moved_to.get(source), other.moved_to.get(source)}
        return self._is_merged(entry, before, places)

    def _origin(self, side: Side, path: str, entry: Entry) -> tuple[str, Entry | None]:
        """Where the side's content comes from: the path and the entry that it had at the base."""
        state = self._sides.of(side)
        before = state.changes[path][0]
        if before is not None:
            return path, before
        if path in state.moves:
            return state.moves[path], self._sides.base(state.moves[path])
        same = (old for old, (was, now) in state.changes.items() if now is None and was and was.oid == entry.oid)
        source = next(same, path)
        return source, self._sides.base(source)

    def _other_edited(self, side: Side, path: str) -> bool:
        """Whether the other side gave the file another content, at its path or where it moved it."""
        other = self._sides.of(side.other)
        now = other.tree.get(other.moved_to.get(path, path))
        before = self._sides.base(path)
        return now is not None and before is not None and now.oid != before.oid

    # -- texts that git merged by lines --------------------------------------------------------------------------------

    @cached_property
    def _contents(self) -> frozenset[str]:
        return frozenset(entry.oid for entry in self._draft.entries.values())

    @cached_property
    def _merged(self) -> dict[str, str]:
        """The path of each content that neither side has: git made it of both."""
        known = {entry.oid for side in Side for entry in self._sides.of(side).tree.values()}
        return {path: entry.oid for path, entry in self._draft.entries.items() if entry.oid not in known}

    def _is_merged(self, entry: Entry, before: Entry | None, places: Collection[str | None]) -> bool:
        """Whether every line that the side wrote is in a merged text: of these places, or where the lines are found."""
        if entry.mode in {LINK, SUBMODULE} or not self._merged:
            return False
        own = self._lines(entry.oid)
        written = own - (self._lines(before.oid) if before is not None else frozenset())
        likely = [oid for path, oid in self._merged.items() if path in places]
        others = self._merged.values() if written else ()
        return bool(own) and any(written <= self._lines(oid) for oid in (*likely, *others))

    def _lines(self, oid: str) -> frozenset[bytes]:
        try:
            return frozenset(self._reader.read(oid, _LARGEST).split(b"\n"))
        except TooLarge:
            return frozenset()
