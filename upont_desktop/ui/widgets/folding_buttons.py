"""Buttons that show an icon and words, then words alone, then an icon alone: as there is room."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from PySide6.QtCore import QEvent, QObject, QSize, Qt, QTimer
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QHBoxLayout, QSizePolicy, QToolButton, QWidget

from upont_desktop.ui.widgets.basics import tool_button

BOTH = Qt.ToolButtonStyle.ToolButtonTextBesideIcon
WORDS = Qt.ToolButtonStyle.ToolButtonTextOnly
_GAP = 8  # points, between groups
ICON = Qt.ToolButtonStyle.ToolButtonIconOnly


def fold(buttons: Sequence[QToolButton], style: Qt.ToolButtonStyle) -> None:
    """Show all of these in one way."""
    for button in buttons:
        button.setToolButtonStyle(style)


def named_button(action: QAction, *, text_beside: bool = False) -> QToolButton:
    """A button for an action that is read out by its words, also where it shows none."""
    button = tool_button(action, text_beside=text_beside)
    button.setAccessibleName(action.text().replace("&", ""))
    return button


class RoomWatcher(QObject):
    """Folds the buttons of a widget when its width changes, and soon after anything else that needs other room."""

    def __init__(self, widget: QWidget, fit: Callable[[], None]) -> None:
        """``fit`` shows the buttons as there is room for them."""
        super().__init__(widget)
        self._fit = fit
        self._soon = QTimer(self, singleShot=True, interval=0)
        self._soon.timeout.connect(fit)
        widget.installEventFilter(self)

    def fit_soon(self) -> None:
        """Once for all that changes now: other buttons, other words."""
        self._soon.start()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Another width, or another font."""
        if event.type() == QEvent.Type.Resize:
            self._fit()
        elif event.type() in {QEvent.Type.FontChange, QEvent.Type.StyleChange}:
            self.fit_soon()
        return super().eventFilter(watched, event)


class ButtonRow(QWidget):
    """A row of buttons for actions, all shown in the same way."""

    def __init__(self, groups: Sequence[Sequence[QAction]], parent: QWidget | None = None) -> None:
        """Of these actions, with a little room between the groups."""
        super().__init__(parent)
        self.setObjectName("strip")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self._buttons: list[QToolButton] = []
        self.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)
        self._row = QHBoxLayout(self)
        self._row.setSizeConstraint(QHBoxLayout.SizeConstraint.SetNoConstraint)
        self._row.setContentsMargins(8, 5, 8, 5)
        self._row.setSpacing(2)
        self._row.addStretch(1)
        self._room = RoomWatcher(self, self._fit)
        self._put(groups)

    @property
    def buttons(self) -> tuple[QToolButton, ...]:
        """The buttons from left to right, folded ones too."""
        return tuple(self._buttons)

    def _put(self, groups: Sequence[Sequence[QAction]]) -> None:
        for number, group in enumerate(groups):
            if number:
                self._row.insertSpacing(self._row.count() - 1, _GAP)
            for action in group:
                button = named_button(action, text_beside=True)
                self._buttons.append(button)
                self._row.insertWidget(self._row.count() - 1, button)
        self._room.fit_soon()

    def _fit(self) -> None:
        for style in (BOTH, WORDS, ICON):
            fold(self._buttons, style)
            if self._needed() <= self.width():
                return

    def _needed(self) -> int:
        """The width of all of it, in points: the layout learns of other buttons only later."""
        margins, spaces = self._row.contentsMargins(), self._row.count() - 1
        wide = sum(button.sizeHint().width() for button in self._buttons)
        gaps = (spaces + 1 - len(self._buttons) - 1) * _GAP
        return wide + spaces * self._row.spacing() + gaps + margins.left() + margins.right()

    def minimumSizeHint(self) -> QSize:
        """As narrow as it must be: icons that do not fit are cut off."""
        return QSize(0, self._row.minimumSize().height())
