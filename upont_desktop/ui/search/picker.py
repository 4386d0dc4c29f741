"""One line to type in, a list of what fits below: the shape of the palette, of the jump and of the search."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QEvent, QObject, Qt, Signal
from PySide6.QtGui import QColor, QKeyEvent
from PySide6.QtWidgets import QFrame, QGraphicsDropShadowEffect, QListView, QVBoxLayout, QWidget

from upont_desktop.ui.style.theme import Themes
from upont_desktop.ui.widgets.basics import PlainLabel, SearchField, thin_line
from upont_desktop.ui.widgets.result_list import LinesDelegate, LinesModel, ResultLine

_WIDTH, _HEIGHT, _TOP = 680, 460, 70  # points
_PROMINENT = 1.45
"""The field's letters, in those of the window."""
_MOVES = {Qt.Key.Key_Up, Qt.Key.Key_Down, Qt.Key.Key_PageUp, Qt.Key.Key_PageDown}


class Picker(QFrame):
    """Lies over the window until something is picked, Escape is pressed, or the keyboard goes elsewhere.

    ``asked`` carries what is typed, ``picked`` the value of the line chosen.
    """

    asked = Signal(str)
    picked = Signal(object)

    def __init__(self, themes: Themes, name: str, hint: str, icon: str, window: QWidget) -> None:
        super().__init__(window)
        self._window = window
        self._before: QWidget | None = None
        self.setObjectName("popup")
        self.setAccessibleName(name)
        self._field = SearchField(themes, hint, icon, self)
        self._field.setProperty("prominent", True)
        font = self._field.font()
        font.setPointSizeF(font.pointSizeF() * _PROMINENT)
        self._field.setFont(font)
        self._lines = LinesModel(self)
        self._list = QListView(self)
        self._list.setObjectName("lines")
        self._list.setAccessibleName(name)
        self._list.setModel(self._lines)
        self._list.setItemDelegate(LinesDelegate(themes, self._list))
        self._list.setMouseTracking(True)
        self._list.setFrameShape(QFrame.Shape.NoFrame)
        self._list.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self._word = PlainLabel()
        self._word.setProperty("role", "muted")
        self._word.setContentsMargins(16, 6, 16, 8)
        self._arrange()
        self.hide()
        self._field.installEventFilter(self)
        self._field.textChanged.connect(self.asked)
        self._list.clicked.connect(self._pick)
        window.installEventFilter(self)

    def _arrange(self) -> None:
        inside = QVBoxLayout(self)
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
        shadow = QGraphicsDropShadowEffect(self)
        shadow.setBlurRadius(40)
        shadow.setOffset(0, 8)
        shadow.setColor(QColor(0, 0, 0, 90))
        self.setGraphicsEffect(shadow)

    # -- use ---------------------------------------------------------------------------------------------------------

    def start(self, text: str = "") -> None:
        """Open over the middle of the window, with ``text`` typed already."""
        self._before = self._window.focusWidget()
        self._place()
        if self._field.text() == text:
            self.asked.emit(text)
        else:
            self._field.setText(text)
        self._field.selectAll()
        self.show()
        self.raise_()
        self._field.setFocus(Qt.FocusReason.PopupFocusReason)

    @property
    def text(self) -> str:
        """What stands in the field, as it was typed."""
        return self._field.text()

    def offer(self, lines: Sequence[ResultLine], word: str) -> None:
        """Show what fits, and a word about it below."""
        self._lines.put(lines)
        self._word.setText(word)
        first = next((row for row, line in enumerate(lines) if line.enabled), None)
        if first is not None:
            self._list.setCurrentIndex(self._lines.index(first))

    def _place(self) -> None:
        window = self._window
        width, height = min(_WIDTH, window.width() - 40), min(_HEIGHT, window.height() - 80)
        self.setGeometry((window.width() - width) // 2, min(_TOP, window.height() // 8), width, height)

    def _pick(self) -> None:
        line = self._lines.line(self._list.currentIndex().row())
        if line is not None and line.enabled:
            self._leave()
            self.picked.emit(line.value)

    def _leave(self) -> None:
        """Give the keyboard back to where it was."""
        self.hide()
        if self._before is not None:
            self._before.setFocus(Qt.FocusReason.PopupFocusReason)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """The field keeps the keyboard: arrows move in the list, Enter picks, Escape leaves."""
        if watched is self._window:
            if event.type() == QEvent.Type.Resize and self.isVisible():
                self._place()
        elif event.type() == QEvent.Type.FocusOut and self._window.isActiveWindow():
            self.hide()
        elif isinstance(event, QKeyEvent) and event.type() == QEvent.Type.KeyPress:
            return self._take_key(event)
        return super().eventFilter(watched, event)

    def _take_key(self, event: QKeyEvent) -> bool:
        key = event.key()
        if key in _MOVES:
            self._list.event(event)
        elif key in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self._pick()
        elif key == Qt.Key.Key_Escape:
            self._leave()
        else:
            return False
        return True
