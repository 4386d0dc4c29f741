"""Files and folders that the system asks the running program to open: macOS hands a double-clicked one over as an
event (``QFileOpenEvent``), where others start the program with its path.
"""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QEvent, QObject
from PySide6.QtGui import QFileOpenEvent
from PySide6.QtWidgets import QApplication


class OpenRequests(QObject):
    """Keeps what is asked for until somebody can open it: the first request comes before the window is there."""

    def __init__(self, application: QApplication) -> None:
        super().__init__(application)
        self._waiting: list[Path] = []
        self._open: Callable[[Path], object] | None = None
        application.installEventFilter(self)

    def serve(self, open_path: Callable[[Path], object]) -> bool:
        """From now on these are opened so; whether some were waiting."""
        self._open, waiting = open_path, self._waiting
        self._waiting = []
        for path in waiting:
            open_path(path)
        return bool(waiting)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Take the system's request."""
        if isinstance(event, QFileOpenEvent) and event.file():
            path = Path(event.file())
            if self._open is None:
                self._waiting.append(path)
            else:
                self._open(path)
            return True
        return super().eventFilter(watched, event)
