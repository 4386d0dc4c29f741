"""A picture of the window once everything is there."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QObject, QTimer, Signal

from upont_desktop.ui.core.background import Background
from upont_desktop.ui.window.main_window import MainWindow

_LOOK_MS = 60  # between two looks whether something is still being read
_QUIET_LOOKS = 5  # in a row: what was read may ask for more
_PATIENCE_MS = 180_000  # a first index of a large circle on a slow machine


class ScreenshotTaker(QObject):
    """Waits until nothing is being read, then draws the window into a file. ``taken`` says whether that worked."""

    taken = Signal(bool)

    def __init__(self, window: MainWindow, background: Background, file: Path) -> None:
        super().__init__(window)
        self._window, self._background, self._file = window, background, file
        self._quiet = 0
        self._waited = 0
        self._timer = QTimer(self, interval=_LOOK_MS)
        self._timer.timeout.connect(self._look)
        self._timer.start()

    def _look(self) -> None:
        self._waited += _LOOK_MS
        self._quiet = self._quiet + 1 if self._background.idle and self._window.at_rest else 0
        if self._quiet >= _QUIET_LOOKS or self._waited >= _PATIENCE_MS:
            self._timer.stop()
            self.taken.emit(self._window.grab().save(str(self._file)))
