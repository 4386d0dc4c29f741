"""The names of the history's columns, and below them the row for what is not kept yet."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QObject, QRect, QSize, Qt
from PySide6.QtGui import QPainter, QResizeEvent
from PySide6.QtWidgets import QHeaderView, QTableView, QWidget


class ColumnHeader(QHeaderView):
    """A header that is higher while a widget is shown below its names, as if that were the first row of the table: rows
    that are scrolled to stay where they are.
    """

    def __init__(self, table: QTableView, below: QWidget) -> None:
        super().__init__(Qt.Orientation.Horizontal, table)
        self._table, self._below = table, below
        below.setParent(self)
        below.installEventFilter(self)

    @property
    def _room(self) -> int:
        """What the widget takes of the header's height."""
        return 0 if self._below.isHidden() else self._below.sizeHint().height()

    def sizeHint(self) -> QSize:
        """The names, and what is below them."""
        hint = super().sizeHint()
        return QSize(hint.width(), hint.height() + self._room)

    def paintSection(self, painter: QPainter, rect: QRect, section: int) -> None:
        """A name, in the upper part."""
        super().paintSection(painter, rect.adjusted(0, 0, 0, -self._room), section)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """The widget is as wide as the table."""
        super().resizeEvent(event)
        self._below.setGeometry(0, self.height() - self._room, self.width(), self._room)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """The widget comes or goes."""
        if watched is self._below and event.type() in {QEvent.Type.ShowToParent, QEvent.Type.HideToParent}:
            self._make_room()
        return super().eventFilter(watched, event)

    def _make_room(self) -> None:
        bar, before = self._table.verticalScrollBar(), self.height()
        scrolled = bar.value()
        self.geometriesChanged.emit()
        if scrolled:
            bar.setValue(scrolled + self.height() - before)
