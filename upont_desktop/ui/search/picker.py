"""One line to type in, a list of what fits below: the shape of the palette, of the jump and of the search."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QEvent, QObject, QPoint, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QDialog, QFrame, QLabel, QListView, QVBoxLayout, QWidget

from upont_desktop.ui.fields import SearchField, thin_line
from upont_desktop.ui.marked_text import Line, LinesDelegate, LinesModel
from upont_desktop.ui.theme import Themes

_WIDTH, _HEIGHT = 680, 460
_MOVES = {Qt.Key.Key_Up, Qt.Key.Key_Down, Qt.Key.Key_PageUp, Qt.Key.Key_PageDown}


class Picker(QDialog):
    """A popup over the window. ``asked`` carries what is typed, ``picked`` the value of the line chosen."""

    asked = Signal(str)
    picked = Signal(object)

    def __init__(self, themes: Themes, name: str, hint: str, icon: str, parent: QWidget) -> None:
        super().__init__(parent, Qt.WindowType.Popup | Qt.WindowType.FramelessWindowHint)
        self._over = parent
        self.setAttribute(Qt.WidgetAttribute.WA_TranslucentBackground)
        self.setAccessibleName(name)
        self.setWindowTitle(name)
        self._field = SearchField(themes, hint, icon, self)
        self._field.setProperty("prominent", True)
        self._lines = LinesModel(self)
        self._list = QListView(self)
        self._list.setObjectName("lines")
        self._list.setAccessibleName(name)
        self._list.setModel(self._lines)
        self._list.setItemDelegate(LinesDelegate(themes, self._list))
        self._list.setMouseTracking(True)
        self._list.setFrameShape(QFrame.Shape.NoFrame)
        self._list.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self._word = QLabel()
        self._word.setProperty("role", "muted")
        self._word.setContentsMargins(16, 6, 16, 8)
        self._arrange()
        self._field.installEventFilter(self)
        self._field.textChanged.connect(self.asked)
        self._list.clicked.connect(self._pick)

    def _arrange(self) -> None:
        frame = QFrame(self)
        frame.setObjectName("popup")
        outside = QVBoxLayout(self)
        outside.setContentsMargins(0, 0, 0, 0)
        outside.addWidget(frame)
        inside = QVBoxLayout(frame)
        inside.setContentsMargins(1, 1, 1, 1)
        inside.setSpacing(0)
        inside.addWidget(self._field)
        inside.addWidget(thin_line())
        listed = QVBoxLayout()
        listed.setContentsMargins(6, 6, 6, 6)
        listed.addWidget(self._list)
        inside.addLayout(listed, 1)
        inside.addWidget(thin_line())
        inside.addWidget(self._word)

    # -- use ---------------------------------------------------------------------------------------------------------

    def start(self, text: str = "") -> None:
        """Open over the middle of the window, with ``text`` typed already."""
        window = self._over.window()
        width, height = min(_WIDTH, window.width() - 40), min(_HEIGHT, window.height() - 80)
        self.resize(width, height)
        self.move(window.mapToGlobal(QPoint((window.width() - width) // 2, min(90, window.height() // 8))))
        if self._field.text() == text:
            self.asked.emit(text)
        else:
            self._field.setText(text)
        self._field.selectAll()
        self.show()
        self._field.setFocus()

    @property
    def text(self) -> str:
        """What is typed."""
        return self._field.text()

    def offer(self, lines: Sequence[Line], word: str) -> None:
        """Show what fits, and a word about it below."""
        self._lines.put(lines)
        self._word.setText(word)
        first = next((row for row, line in enumerate(lines) if line.enabled), None)
        if first is not None:
            self._list.setCurrentIndex(self._lines.index(first))

    def _pick(self) -> None:
        line = self._lines.line(self._list.currentIndex().row())
        if line is not None and line.enabled:
            self.close()
            self.picked.emit(line.value)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """The field keeps the keyboard: arrows move in the list, Enter picks."""
        if watched is self._field and isinstance(event, QKeyEvent) and event.type() == QEvent.Type.KeyPress:
            if event.key() in _MOVES:
                self._list.event(event)
                return True
            if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
                self._pick()
                return True
        return super().eventFilter(watched, event)
