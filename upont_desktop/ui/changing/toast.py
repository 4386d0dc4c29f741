"""What was done, said where it can be undone: a message that floats over the window's foot for a while."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QObject, Qt, QTimer
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QFrame, QGraphicsDropShadowEffect, QHBoxLayout, QLabel, QPushButton, QWidget

from upont_desktop.ui.fields import IconLabel
from upont_desktop.ui.theme import Themes, colour

_STAYS_MS = 12_000
_MARGIN = 44  # above the status bar
_WIDEST = 560


class Toast(QFrame):
    """Says what was done, with a button for an action that takes it back. It stays while the pointer is over it."""

    def __init__(self, themes: Themes, window: QWidget) -> None:
        super().__init__(window)
        self._window = window
        self._action: QAction | None = None
        self.setObjectName("popup")
        self.setAccessibleName(self.tr("What was done"))
        self._words = QLabel()
        self._words.setTextFormat(Qt.TextFormat.PlainText)
        self._words.setWordWrap(True)
        self._button = QPushButton()
        self._button.setProperty("flat", True)
        self._button.clicked.connect(self._act)
        self._close = QPushButton(self.tr("Close"))
        self._close.setProperty("flat", True)
        self._close.clicked.connect(self.hide)
        layout = QHBoxLayout(self)
        layout.setContentsMargins(14, 8, 8, 8)
        layout.setSpacing(10)
        layout.addWidget(IconLabel(themes, "check", "added", 20, self))
        layout.addWidget(self._words, 1)
        layout.addWidget(self._button)
        layout.addWidget(self._close)
        shadow = QGraphicsDropShadowEffect(self)
        shadow.setBlurRadius(24)
        shadow.setOffset(0, 4)
        shadow.setColor(colour(themes.current.shadow))
        self.setGraphicsEffect(shadow)
        self._timer = QTimer(self, singleShot=True, interval=_STAYS_MS)
        self._timer.timeout.connect(self._leave)
        window.installEventFilter(self)
        self.hide()

    @property
    def words(self) -> str:
        """What it says."""
        return self._words.text()

    def say(self, words: str, action: QAction | None = None, button: str = "") -> None:
        """Show a message; ``button`` does ``action``."""
        self._action = action
        self._words.setText(words)
        self._button.setText(button)
        self._button.setVisible(action is not None)
        self.setAccessibleDescription(words)
        self.place()
        self.show()
        self.raise_()
        self._timer.start()

    def place(self) -> None:
        """Sit in the middle of the window's foot."""
        room = self._window.width() - 40
        buttons = self._close.sizeHint().width() + (self._button.sizeHint().width() if self._action else 0)
        words = self._words.fontMetrics().horizontalAdvance(self._words.text()) + 8
        width = min(room, _WIDEST, words + buttons + 90)
        height = max(48, self.heightForWidth(width))
        self.setGeometry((self._window.width() - width) // 2, self._window.height() - height - _MARGIN, width, height)

    def _act(self) -> None:
        self.hide()
        if self._action is not None:
            self._action.trigger()

    def _leave(self) -> None:
        if self.underMouse() or self._button.hasFocus() or self._close.hasFocus():
            self._timer.start()
        else:
            self.hide()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Follow the window's size."""
        if watched is self._window and event.type() == QEvent.Type.Resize and self.isVisible():
            self.place()
        return super().eventFilter(watched, event)
