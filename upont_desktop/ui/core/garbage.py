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
from PySide6.QtGui import QGuiApplication

_INTERVAL_MS: Final = 1000
"""A second: garbage only costs memory, and a look at three counters costs microseconds."""
_YOUNG: Final = 5_000
"""Objects made since the last look that make another worthwhile: some milliseconds of work."""
_DATA: Final = 50_000
"""So many since the last look are data that was read, as a folder of 100,000 entries: frozen values, which refer to
nothing that refers to them. Looking through them takes a tenth of a second, so they are set aside unlooked at.
"""
_OLD_EVERY: Final = (20, 200)
"""Looks at one generation after which the next older one is looked at too."""
_AWAY_S: Final = 300.0
"""Between two looks at everything, also at what was set aside. They take as long as there is much, so they wait until
the person is in another program.
"""


class GarbageCollector(QObject):
    """Looks for garbage in cycles from the event loop of the thread that made this, as long as it lives.

    What survives a look at the oldest generation is set aside, so that no look takes longer and longer.
    """

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        gc.disable()
        self._whole = time.monotonic()
        self._timer = QTimer(self, interval=_INTERVAL_MS)
        self._timer.setTimerType(Qt.TimerType.VeryCoarseTimer)
        self._timer.timeout.connect(self.look)
        self._timer.start()

    def look(self) -> None:
        """Collect the generations whose turn has come, as Python itself would."""
        young, middle, old = gc.get_count()
        if self._away and time.monotonic() - self._whole > _AWAY_S:
            self._look_at_all()
        elif young >= _DATA:
            gc.freeze()
        elif young < _YOUNG:
            return
        elif middle < _OLD_EVERY[0]:
            gc.collect(0)
        elif old < _OLD_EVERY[1]:
            gc.collect(1)
        else:
            gc.collect(2)
            gc.freeze()

    @property
    def _away(self) -> bool:
        return QGuiApplication.applicationState() != Qt.ApplicationState.ApplicationActive

    def _look_at_all(self) -> None:
        gc.unfreeze()
        gc.collect(2)
        gc.freeze()
        self._whole = time.monotonic()

    def stop(self) -> None:
        """Leave it to Python again: no other thread is left that could meet a widget."""
        self._timer.stop()
        gc.enable()
