"""The list of what a line could go on with."""

from __future__ import annotations

from collections.abc import Iterable

from PySide6.QtCore import QEvent, QObject, QPoint, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QApplication, QCompleter, QLineEdit, QListView, QStyledItemDelegate

_GAP = 3  # pixels between the line and the list: Qt lays the list over the line's lower edge


class Completions(QCompleter):
    """Words that hold what was typed, whatever the case, in a list below the line."""

    def __init__(self, words: Iterable[str], line: QLineEdit) -> None:
        super().__init__(list(words), line)
        self._line, self._shown = line, QListView()
        self.setFilterMode(Qt.MatchFlag.MatchContains)
        self.setCaseSensitivity(Qt.CaseSensitivity.CaseInsensitive)
        shown = self._shown
        shown.setObjectName("completions")
        shown.setUniformItemSizes(True)
        self.setPopup(shown)
        shown.setItemDelegate(QStyledItemDelegate(shown))  # Qt's own for completions knows no padding
        shown.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Below the line, and not over it; Enter is the line's own where no word of the list is chosen."""
        if watched is self._shown and self._is_enter(event) and not self._shown.currentIndex().isValid():
            self._shown.hide()
            QApplication.sendEvent(self._line, event)
            return True
        if watched is self._shown and event.type() in {QEvent.Type.Show, QEvent.Type.Move}:
            popup, line = self._shown, self._line
            edge = line.mapToGlobal(QPoint(0, line.height())).y()
            if edge - line.height() < popup.y() < edge + _GAP:
                popup.move(popup.x(), edge + _GAP)
        return super().eventFilter(watched, event)

    @staticmethod
    def _is_enter(event: QEvent) -> bool:
        return isinstance(event, QKeyEvent) and (
            event.type() == QEvent.Type.KeyPress and event.key() in {Qt.Key.Key_Return, Qt.Key.Key_Enter}
        )
