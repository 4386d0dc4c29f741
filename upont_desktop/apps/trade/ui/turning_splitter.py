"""A list with what belongs to its row: beside it, or below where the window is narrow."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QSplitter, QWidget

from upont_desktop.ui.style.fonts import scaled

_NARROW = 640  # points: less is no room for two tables


class TurningSplitter(QSplitter):
    """Parts side by side, or one above the other."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(Qt.Orientation.Horizontal, parent)
        self.setChildrenCollapsible(False)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Turn where the width has become another one."""
        narrow = event.size().width() < scaled(_NARROW)
        wanted = Qt.Orientation.Vertical if narrow else Qt.Orientation.Horizontal
        if wanted != self.orientation():
            self.setOrientation(wanted)
        super().resizeEvent(event)
