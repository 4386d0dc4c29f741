"""Reading the words that are queued, in turns."""

from __future__ import annotations

import threading
import time
from collections.abc import Callable
from contextlib import AbstractContextManager
from pathlib import Path
from typing import TypeAlias

from filelock import FileLock, Timeout

from upont_desktop.domain.index_progress import IndexProgress, IndexStage
from upont_desktop.indexer.text_queue import ReadText, SlowReading, TextQueue

Turn: TypeAlias = Callable[[], AbstractContextManager[TextQueue]]

_TURN_S = 1.0
"""How long the lock of the index is held at once; a refresh that waits for it is still felt as immediate."""
_LOOK_S = 0.3
"""Between two looks at what another process has left to read."""


class TextRun:
    """Reads words until none are left, or the time is up. One process reads at a time; others wait for it."""

    def __init__(
        self,
        index: Path,
        turn: Turn,
        report: Callable[[IndexProgress], None],
        free: threading.Event | None = None,
    ) -> None:
        """``turn`` gives the queue of the index, under its lock; none is taken while ``free`` is not set."""
        if free is None:
            free = threading.Event()
            free.set()
        self._free = free
        self._lock = FileLock(index.with_suffix(".words.lock"))
        self._turn = turn
        self._report = report
        self._whole = 0

    def run(self, deadline: float | None) -> None:
        """Read; ``deadline`` is a time of :func:`time.monotonic`."""
        arrived = False
        while True:
            with self._turn() as queue:
                if not arrived:
                    queue.add_arrived()
                    arrived = True
                left = queue.left()
            self._say(left)
            if not left or _is_past(deadline):
                return
            try:
                with self._lock.acquire(timeout=_LOOK_S):
                    self._read(deadline)
            except Timeout:
                continue

    def _read(self, deadline: float | None) -> None:
        """Until nothing is left: quick ones under the lock, slow ones read outside of it, one after the other."""
        done: ReadText | None = None
        while not _is_past(deadline):
            self._free.wait()
            with self._turn() as queue:
                if done is not None:
                    queue.finish(done)
                claimed = self._quick(queue)
                left = queue.left()
                if not left:
                    queue.end()
            self._say(left)
            if not left:
                return
            done = claimed.read() if claimed is not None else None

    def _quick(self, queue: TextQueue) -> SlowReading | None:
        """Read what is quickly read, for as long as a turn lasts; then a slow one is claimed."""
        ends = time.monotonic() + _TURN_S
        while queue.write_turn():
            self._say(queue.left())
            if time.monotonic() > ends or not self._free.is_set():
                return None
        return queue.claim()

    def _say(self, left: int) -> None:
        if left:
            self._whole = max(self._whole, left)
            self._report(IndexProgress(IndexStage.TEXT, self._whole - left, self._whole))


def _is_past(deadline: float | None) -> bool:
    return deadline is not None and time.monotonic() > deadline
