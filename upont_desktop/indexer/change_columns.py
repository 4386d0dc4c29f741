"""What commits changed, kept as columns until lineage reads them from the oldest."""

from __future__ import annotations

from array import array
from itertools import accumulate

from upont_desktop.indexer.lineage import PathState
from upont_desktop.repository.change_stream import ChangeBatch


class ChangeColumns:
    """The changes of commits 1, 2, 3, … in the order fed; about 27 bytes a change.

    The entries of a commit are numbers ``ends[commit - 1]`` to ``ends[commit]`` of ``path`` (ids) and ``mode``.
    """

    def __init__(self, paths: dict[bytes, int], blob_size: int) -> None:
        """``paths`` maps paths to their ids, and is added to; ``blob_size`` is 20 or 32 bytes."""
        self.paths = paths
        self.blob_size = blob_size
        self.ends = array("I", [0])
        self.path = array("I")
        self.mode = array("H")
        self.blobs = bytearray()

    @property
    def commits(self) -> int:
        """How many commits are in."""
        return len(self.ends) - 1

    def add(self, batch: ChangeBatch) -> None:
        """Append what git said of some commits."""
        known = self.paths.get
        self.path.extend([known(path) or self._new(path) for path in batch.paths])
        self.mode.extend(batch.modes)
        self.blobs += bytes.fromhex(b"".join(batch.blobs).decode())
        ends = accumulate(batch.counts, initial=self.ends.pop())
        self.ends.extend(ends)

    def of(self, commit: int) -> list[PathState]:
        """The entries that commit number ``commit`` changed."""
        return [self.entry(at) for at in range(self.ends[commit - 1], self.ends[commit])]

    def entry(self, at: int) -> PathState:
        """What one entry says, with its blob."""
        blob = bytes(self.blobs[at * self.blob_size : (at + 1) * self.blob_size])
        return PathState(self.path[at], self.mode[at], blob)

    def _new(self, path: bytes) -> int:
        number = self.paths[path] = len(self.paths) + 1
        return number
