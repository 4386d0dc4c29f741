"""After an operation its row comes first: what else follows a change waits until that row is painted."""

from __future__ import annotations

from PySide6.QtCore import QObject, QTimer

from upont_desktop.ui.core.background import Background
from upont_desktop.ui.panes.history.history_panel import HistoryPanel

_MOST_MS = 400
"""Where no row comes, as in a history that the change is not part of, nothing waits longer."""


class RowPriority(QObject):
    """Holds back background work that nobody looks at. The state of the disk, what can be undone, folders and details
    are read by several programs of git each: beside them the row would take twice as long.
    """

    def __init__(self, background: Background, history: HistoryPanel, parent: QObject) -> None:
        super().__init__(parent)
        self._background = background
        self._late = QTimer(self, singleShot=True, interval=_MOST_MS)
        self._has_come = False
        self._late.timeout.connect(self._release)
        history.model.refreshed.connect(self._come)
        history.view.painted.connect(self._painted)

    def begin(self) -> None:
        """The operation is over, and its row will come."""
        self._has_come = False
        self._background.hold()
        self._late.start()

    def _come(self) -> None:
        self._has_come = True

    def _painted(self) -> None:
        if self._has_come and self._late.isActive():
            self._late.stop()
            self._release()

    def _release(self) -> None:
        self._background.release()
