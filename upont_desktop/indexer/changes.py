"""What commits changed, kept as columns until lineage reads them from the oldest."""

from __future__ import annotations

import threading
from array import array
from collections.abc import Iterator

from upont_desktop.indexer.lineage import Entry
from upont_desktop.repository.streams import ChangeStream


class ChangeColumns:
    """The changes of commits 1, 2, 3, … in the order fed; about 27 bytes a change.

    A thread of its own fills the columns while the commits are written: :meth:`read` starts it, :meth:`wait` ends it.
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
        self._thread: threading.Thread | None = None
        self._error: BaseException | None = None

    def read(self, stream: ChangeStream) -> None:
        """Start reading ``stream``."""

        def run() -> None:
            try:
                self._fill(stream)
            except BaseException as error:  # noqa: BLE001 - handed to the thread that waits
                self._error = error

        self._thread = threading.Thread(target=run, name="changes", daemon=True)
        self._thread.start()

    def wait(self, seconds: float | None = None) -> bool:
        """Wait for the end of the stream, if there is one; whether it came. Raises what went wrong in reading."""
        if self._thread is None:
            return True
        self._thread.join(seconds)
        if self._error is not None:
            raise self._error
        return not self._thread.is_alive()

    def of(self, commit: int) -> Iterator[Entry]:
        """The entries that commit number ``commit`` changed."""
        size = self.blob_size
        for at in range(self._ends[commit - 1], self._ends[commit]):
            yield Entry(self._path[at], self._mode[at], bytes(self._blobs[at * size : (at + 1) * size]))

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
