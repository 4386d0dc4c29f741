"""A line of choices at the left and buttons at the right, which become two lines where the window is narrow."""

from __future__ import annotations

from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QHBoxLayout, QSizePolicy, QWidget

_GAP = 6  # points between two widgets, and two lines


class TurningRow(QWidget):
    """``choices`` and ``buttons`` take the widgets of each side."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)  # it never keeps a pane wide
        self.choices, self.buttons = QHBoxLayout(), QHBoxLayout()
        self._both = QHBoxLayout(self)
        self._both.setContentsMargins(12, 10, 12, 8)
        self._both.setSpacing(_GAP)
        for side in (self.choices, self.buttons):
            side.setSpacing(_GAP)
            self._both.addLayout(side)
        self._both.insertStretch(1, 1)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Put the buttons below the choices where both have no room beside each other."""
        super().resizeEvent(event)
        self._turn()

    def event(self, event: QEvent) -> bool:
        """Look again where a choice became wider: no resize tells of that."""
        done = super().event(event)
        if event.type() == QEvent.Type.LayoutRequest:
            self._turn()
        return done

    def _turn(self) -> None:
        sides = (self.choices, self.buttons)
        margins = self._both.contentsMargins()
        wanted = sum(side.sizeHint().width() for side in sides) + 2 * _GAP + margins.left() + margins.right()
        beside = wanted <= self.width()
        direction = QBoxLayout.Direction.LeftToRight if beside else QBoxLayout.Direction.TopToBottom
        if direction == self._both.direction():
            return
        self._both.setDirection(direction)
        for side in sides:
            self._both.setAlignment(side, Qt.AlignmentFlag(0) if beside else Qt.AlignmentFlag.AlignLeft)
