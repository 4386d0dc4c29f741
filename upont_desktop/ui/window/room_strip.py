"""The strip at the far left: the rooms of the circle, one below the other."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QAction, QKeyEvent
from PySide6.QtWidgets import QFrame, QSizePolicy, QToolButton, QVBoxLayout, QWidget

from upont_desktop.ui.style.fonts import scaled

_WIDTH, _ICON = 82, 22
"""Points: a short word of either language below its icon."""
_STEPS = {Qt.Key.Key_Up: -1, Qt.Key.Key_Down: 1}
_ENDS = {Qt.Key.Key_Home: 0, Qt.Key.Key_End: -1}


class _RoomButton(QToolButton):
    """An icon with the room's name below; Tab comes to the room that is shown, arrows go to the others."""

    def __init__(self, action: QAction, strip: RoomStrip) -> None:
        super().__init__(strip)
        self._strip = strip
        self.setDefaultAction(action)
        self.setObjectName("room")
        self.setIconSize(QSize(scaled(_ICON), scaled(_ICON)))
        self.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextUnderIcon)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        action.changed.connect(self.follow)
        self.follow()

    def follow(self) -> None:
        """The room is shown now, or another one; or it is called otherwise."""
        action = self.defaultAction()
        self.setChecked(action.isChecked())  # ticked without a signal, where nobody chose it: at the start, for one
        self.setAccessibleName(action.text().replace("&", ""))
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus if self.isChecked() else Qt.FocusPolicy.ClickFocus)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Up and Down go around, Home and End to the ends; Enter goes to the room, as Space does."""
        key = Qt.Key(event.key())
        if key in _STEPS:
            self._strip.step(self, _STEPS[key])
        elif key in _ENDS:
            self._strip.buttons[_ENDS[key]].setFocus(Qt.FocusReason.TabFocusReason)
        elif key in {Qt.Key.Key_Return, Qt.Key.Key_Enter}:
            self.click()
        else:
            super().keyPressEvent(event)


class RoomStrip(QFrame):
    """Hidden while the circle has nothing but files."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.setObjectName("rooms")
        self.setAccessibleName(self.tr("Rooms of the circle"))
        self.setFixedWidth(scaled(_WIDTH))
        self.buttons: list[_RoomButton] = []
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(5, 8, 5, 8)
        self._column.setSpacing(4)
        self._column.addStretch(1)
        self.hide()

    def put(self, actions: Sequence[QAction]) -> None:
        """Show these rooms; none where there is but one."""
        for button in self.buttons:
            self._column.removeWidget(button)
            button.hide()
            button.deleteLater()
        self.buttons = [_RoomButton(action, self) for action in actions]
        for number, button in enumerate(self.buttons):
            self._column.insertWidget(number, button)
        self.setVisible(len(actions) > 1)

    def step(self, button: _RoomButton, by: int) -> None:
        """Give the keyboard to the next room, or to the one before, around the ends."""
        at = (self.buttons.index(button) + by) % len(self.buttons)
        self.buttons[at].setFocus(Qt.FocusReason.TabFocusReason)
