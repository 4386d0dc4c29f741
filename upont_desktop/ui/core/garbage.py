"""Garbage in reference cycles, collected in the interface's thread only.

Python looks for such garbage in whichever thread happens to allocate. Where a widget is part of it, a background thread
would then destroy the widget while Qt is using it, and end the program (the documentation of shiboken's object
ownership asks for the thread that made it). So the automatic search is switched off, and a timer takes its place.
"""

from __future__ import annotations

import gc
import time
from typing import Final

from PySide6.QtCore import QObject, Qt, QTimer

_INTERVAL_MS: Final = 1000
"""A second: garbage only costs memory, and a look at three counters costs microseconds."""
_YOUNG: Final = 5_000
"""Objects made since the last look that make another worthwhile: some milliseconds of work."""
_OLD_EVERY: Final = (20, 200)
"""Looks at one generation after which the next older one is looked at too."""
_FULL_S: Final = 60.0
"""Between two looks at everything, which takes 70 ms in a large circle: not while one scrolls, again and again."""


class GarbageCollector(QObject):
    """Looks for garbage in cycles from the event loop of the thread that made this, as long as it lives."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        gc.disable()
        self._full = time.monotonic()
        self._timer = QTimer(self, interval=_INTERVAL_MS)
        self._timer.setTimerType(Qt.TimerType.VeryCoarseTimer)
        self._timer.timeout.connect(self.look)
        self._timer.start()

    def look(self) -> None:
        """Collect the generations whose turn has come, as Python itself would."""
        young, middle, old = gc.get_count()
        if young < _YOUNG:
            return
        if middle < _OLD_EVERY[0]:
            gc.collect(0)
        elif old < _OLD_EVERY[1] or time.monotonic() - self._full < _FULL_S:
            gc.collect(1)
        else:
            gc.collect(2)
            self._full = time.monotonic()

    def stop(self) -> None:
        """Leave it to Python again: no other thread is left that could meet a widget."""
        self._timer.stop()
        gc.enable()
