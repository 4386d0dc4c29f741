"""The row on top of a history for what stands on disk and is in no version yet."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QPushButton, QWidget

from upont_desktop.ui.style import icons
from upont_desktop.ui.style.theme import Themes


class UnkeptRow(QPushButton):
    """Says that something is not kept yet; chosen (pressed) like a row, by mouse or keyboard. ``left`` says that the
    keyboard goes on into the rows.

    It stands above the table, not in it: Qt tells screen readers of no widget inside a table or its header, and a
    history without rows has one, too.
    """

    left = Signal()

    def __init__(self, themes: Themes, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._themes = themes
        self.setObjectName("unkept")
        self.setCheckable(True)
        self.setAutoDefault(False)
        self.setToolTip(self.tr("Changed on disk and in no version yet"))
        themes.changed.connect(self._dress)
        self._dress()
        self.hide()

    def _dress(self) -> None:
        self.setIcon(icons.icon("pencil", self._themes.current.modified))

    def say(self, count: int, *, one: bool) -> None:
        """Show that ``count`` files are not kept; ``one`` where the history is of a single resource."""
        self.setText(self.tr("Not kept yet") if one else self.tr("%Ln file(s) not kept yet", "", count))
        self.setVisible(count > 0)
        if not count:
            self.setChecked(False)

    def nextCheckState(self) -> None:
        """Chosen again, it stays chosen, as a row does."""
        self.setChecked(True)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Enter chooses it; Down goes on into the rows."""
        if event.key() in {Qt.Key.Key_Return, Qt.Key.Key_Enter}:
            self.click()
        elif event.key() == Qt.Key.Key_Down:
            self.left.emit()
        else:
            super().keyPressEvent(event)
