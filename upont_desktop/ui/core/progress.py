"""How far an operation is, told from its thread to the window, and the way to stop it."""

from __future__ import annotations

import time

from PySide6.QtCore import QObject, Signal

from upont_desktop.domain.errors import Cancelled
from upont_desktop.domain.traffic import Traffic

_PAUSE = 0.1  # seconds between two reports


class Progress(QObject):
    """What an operation calls, from its thread, with how many of how many are done; ``told`` carries both.

    ``traffic`` is what went over a line by then.

    After :meth:`stop` the next call raises :class:`Cancelled`.
    """

    told = Signal(int, int)

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._stopped = False
        self._last = 0.0
        self.traffic = Traffic()

    def carry(self, traffic: Traffic) -> None:
        """Take bytes from the thread of the operation; told with the next numbers."""
        self.traffic = traffic

    @property
    def stopped(self) -> bool:
        """Whether the person stopped it."""
        return self._stopped

    def stop(self) -> None:
        """Let it end at the next occasion, with nothing changed."""
        self._stopped = True

    def __call__(self, done: int, whole: int) -> None:
        """Take numbers from the thread of the operation; raises :class:`Cancelled` once it is stopped."""
        if self._stopped:
            raise Cancelled
        now = time.monotonic()
        if now - self._last >= _PAUSE or done >= whole:
            self._last = now
            self.told.emit(done, whole)
