"""The line for finding words in what is shown."""

from __future__ import annotations

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtGui import QAction, QKeyEvent
from PySide6.QtWidgets import QHBoxLayout, QWidget

from upont_desktop.ui.content.base import push
from upont_desktop.ui.style.theme import Themes
from upont_desktop.ui.widgets.basics import PlainLabel, SearchField, tool_button

_PAUSE_MS = 120  # after the last letter: a fast writer's gap


class FindBar(QWidget):
    """``wanted`` carries words and a direction: 1, -1, or 0 while they are being written. ``left`` says that the
    person is done.
    """

    wanted = Signal(str, int)
    left = Signal()

    def __init__(self, themes: Themes, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._field = SearchField(themes, self.tr("Find in this content"), parent=self)
        self._said = PlainLabel()
        self._said.setProperty("role", "muted")
        self._pause = QTimer(self, singleShot=True, interval=_PAUSE_MS)
        self._pause.timeout.connect(lambda: self._ask(0))
        self._field.textChanged.connect(lambda _text: self._pause.start())
        self._field.returnPressed.connect(lambda: self._ask(1))
        steps: list[QAction] = [
            push(themes, self.tr("Previous match"), "chevron-up", lambda: self._ask(-1), self),
            push(themes, self.tr("Next match"), "chevron-down", lambda: self._ask(1), self),
            push(themes, self.tr("Close"), "x", self.leave, self),
        ]
        layout = QHBoxLayout(self)
        layout.setContentsMargins(10, 4, 6, 6)
        layout.setSpacing(4)
        layout.addWidget(self._field, 1)
        layout.addWidget(self._said)
        for step in steps:
            layout.addWidget(tool_button(step))
        self.hide()

    def start(self) -> None:
        """Show it, ready for words."""
        self.show()
        self._field.setFocus(Qt.FocusReason.ShortcutFocusReason)
        self._field.selectAll()

    def say_found(self, found: bool) -> None:
        """Tell whether there was any."""
        self._said.setText("" if found or not self._field.text() else self.tr("No matches"))

    def leave(self) -> None:
        """Hide it, and take the marks away."""
        self._pause.stop()
        self.hide()
        self.wanted.emit("", 0)
        self.left.emit()

    def _ask(self, direction: int) -> None:
        self._pause.stop()
        self.wanted.emit(self._field.text(), direction)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Shift+Enter goes back, Escape closes."""
        if event.key() == Qt.Key.Key_Escape:
            self.leave()
        elif event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            back = event.modifiers() & Qt.KeyboardModifier.ShiftModifier
            self._ask(-1 if back else 1)
        else:
            super().keyPressEvent(event)
