"""Which paths ever held a blob, in a first run: asked where a move is about to be made."""

from __future__ import annotations

from array import array
from collections.abc import Iterator, Mapping

from upont_desktop.indexer.change_columns import ChangeColumns
from upont_desktop.indexer.lineage import PathState, VersionStore, View
from upont_desktop.indexer.moves import MOST_PATHS

_SLOT_BITS = 20
"""Blobs are counted together where their names begin with the same bits, in a table of 4 MiB."""


class BlobHolders:
    """Counts where blobs stand, from the changes of all commits. It costs nothing until it is asked."""

    def __init__(self, columns: ChangeColumns, store: VersionStore, *, grows: bool = False) -> None:
        """Where it ``grows`` by entries that are not among the columns, the paths of all blobs are remembered."""
        self._columns = columns
        self._store = store
        self._remembered = 0 if grows else MOST_PATHS
        self._counts = array("I")
        self._holders: dict[bytes, set[int]] = {}

    def add(self, entry: PathState) -> None:
        """Know of an entry that is not among the columns."""
        if entry.mode:
            self._holders.setdefault(entry.blob, set()).add(entry.path)

    def standing(self, view: View, blobs: set[bytes], _limit: int) -> Mapping[bytes, int]:
        """At how many paths of a view each of the blobs stands; up to :data:`MOST_PATHS` may be said too high."""
        if not self._counts:
            self._gather()
        return {
            blob: few if 0 < (few := self._counts[_slot(*blob[:3])]) <= self._remembered else self._count(view, blob)
            for blob in blobs
        }

    def _count(self, view: View, blob: bytes) -> int:
        entry = self._store.entry
        return sum(entry(view[path])[1] == blob for path in self._holders.get(blob, ()))

    def _gather(self) -> None:
        """Count all entries; remember the paths of blobs that may have stood at many."""
        self._counts = counts = array("I", bytes(4 << _SLOT_BITS))
        for slot in self._slots():
            counts[slot] += 1
        for at, slot in enumerate(self._slots()):
            if counts[slot] > self._remembered:
                self.add(self._columns.entry(at))

    def _slots(self) -> Iterator[int]:
        blobs, size = self._columns.blobs, self._columns.blob_size
        return map(_slot, blobs[0::size], blobs[1::size], blobs[2::size])


def _slot(first: int, second: int, third: int) -> int:
    return (first | second << 8 | third << 16) & (1 << _SLOT_BITS) - 1
