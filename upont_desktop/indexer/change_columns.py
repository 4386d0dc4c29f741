"""What commits changed, kept as columns until lineage reads them from the oldest."""

from __future__ import annotations

from array import array
from collections.abc import Iterator

from upont_desktop.indexer.lineage import PathState
from upont_desktop.repository.streams import ChangeStream


class ChangeColumns:
    """The changes of commits 1, 2, 3, … in the order fed; about 27 bytes a change.

    Git works while the commits are written: :meth:`read` says where it will be read from, :meth:`wait` reads it.
    """

    def __init__(self, paths: dict[bytes, int], blob_size: int) -> None:
        """``paths`` maps paths to their ids, and is added to; ``blob_size`` is 20 or 32 bytes."""
        self.paths = paths
        self.blob_size = blob_size
        self.commits = 0
        self._ends = array("I", [0])
        self._path = array("I")
        self._mode = array("H")
        self._blobs = bytearray()
        self._stream: ChangeStream | None = None

    def read(self, stream: ChangeStream) -> None:
        """Read ``stream`` when git has ended."""
        self._stream = stream

    def wait(self, seconds: float | None = None) -> bool:
        """Wait for git, then read what it said; whether it came to that."""
        if self._stream is None:
            return True
        if not self._stream.ended(seconds):
            self.commits = self._stream.sent
            return False
        self._fill(self._stream)
        self._stream = None
        return True

    def of(self, commit: int) -> Iterator[PathState]:
        """The entries that commit number ``commit`` changed."""
        size = self.blob_size
        for at in range(self._ends[commit - 1], self._ends[commit]):
            yield PathState(self._path[at], self._mode[at], bytes(self._blobs[at * size : (at + 1) * size]))

    def _fill(self, stream: ChangeStream) -> None:
        paths, path_column, mode_column = self.paths, self._path, self._mode
        for batch in stream.batches():
            for _, changes in batch:
                for mode, _, path in changes:
                    path_id = paths.get(path)
                    if path_id is None:
                        path_id = paths[path] = len(paths) + 1
                    path_column.append(path_id)
                    mode_column.append(mode)
                self._blobs += bytes.fromhex(b"".join([change.blob for change in changes]).decode())
                self._ends.append(len(path_column))
            self.commits = len(self._ends) - 1
