"""The till on the whole screen, in a window of its own: nothing of the program around it."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QCloseEvent
from PySide6.QtWidgets import QVBoxLayout, QWidget


class FullScreen(QWidget):
    """``leave_wanted`` says that somebody tries to close it."""

    leave_wanted = Signal()

    def __init__(self, window: QWidget) -> None:
        super().__init__(window, Qt.WindowType.Window)
        self.setObjectName("pane")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self._open, self._window = False, window
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)

    def hold(self, view: QWidget, title: str) -> None:
        """Show the till on the screen on which the window is."""
        self.setWindowTitle(title)
        layout = self.layout()
        assert layout is not None
        layout.addWidget(view)
        self.setGeometry(self._window.screen().geometry())
        self._open = True
        self.showFullScreen()
        view.show()
        self.activateWindow()

    def release(self) -> None:
        """The till goes back to its page."""
        self._open = False
        self.hide()

    def closeEvent(self, event: QCloseEvent) -> None:
        """Closing it by the window manager is leaving it, which is asked for."""
        if self._open:
            event.ignore()
            self.leave_wanted.emit()
        else:
            super().closeEvent(event)
