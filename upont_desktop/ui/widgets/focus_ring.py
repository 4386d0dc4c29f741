"""Where the keyboard is: a ring around whatever has it and does not show it by itself.

Fields and buttons show it by their own line (``style.qss``), the tree, the history and the menu bar by the colour of
what is chosen. Everything else would show nothing.
"""

from __future__ import annotations

import shiboken6
from PySide6.QtCore import QEvent, QObject, QRectF, Qt, QTimer
from PySide6.QtGui import QPainter, QPaintEvent, QPen, QRegion
from PySide6.QtWidgets import (
    QAbstractItemView,
    QAbstractSpinBox,
    QApplication,
    QCheckBox,
    QComboBox,
    QDialog,
    QLineEdit,
    QMainWindow,
    QMenuBar,
    QPlainTextEdit,
    QPushButton,
    QRadioButton,
    QToolButton,
    QTreeWidget,
    QWidget,
)

from upont_desktop.ui.style.theme import Themes, colour

_SHOWS_IT = (
    QAbstractItemView,
    QAbstractSpinBox,
    QCheckBox,
    QComboBox,
    QDialog,
    QLineEdit,
    QMainWindow,
    QMenuBar,
    QPlainTextEdit,
    QPushButton,
    QRadioButton,
    QToolButton,
)
_SHOWS_NOTHING = (QTreeWidget,)
_THICK = 2  # points


class FocusRing(QWidget):
    """A ring inside the edge of one widget, whose child it is; the mouse goes through it."""

    def __init__(self, themes: Themes, around: QWidget) -> None:
        super().__init__(around)
        self._themes, self._around = themes, around
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        around.installEventFilter(self)
        self._fit()
        self.show()
        self.raise_()

    def _fit(self) -> None:
        """Only the ring is covered, so that what is inside can be scrolled without being drawn anew."""
        inside = self._around.rect()
        self.setGeometry(inside)
        edge = _THICK + 2
        self.setMask(QRegion(inside).subtracted(QRegion(inside.adjusted(edge, edge, -edge, -edge))))

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """The widget changed its size."""
        if event.type() == QEvent.Type.Resize:
            self._fit()
        return super().eventFilter(watched, event)

    def paintEvent(self, _event: QPaintEvent) -> None:
        """The ring."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(QPen(colour(self._themes.current.focus), _THICK))
        half = _THICK / 2
        painter.drawRoundedRect(QRectF(self.rect()).adjusted(half, half, -half, -half), 3, 3)
        painter.end()


class FocusRings(QObject):
    """Puts the ring around what has the keyboard."""

    def __init__(self, application: QApplication, themes: Themes) -> None:
        super().__init__(application)
        self._themes = themes
        self._ring: FocusRing | None = None
        # By a timer, which is Qt's own from end to end: the signal may carry a widget that is just being destroyed.
        self._soon = QTimer(self, singleShot=True, interval=0)
        self._soon.timeout.connect(self._follow)
        application.focusChanged.connect(self._soon.start)

    def _follow(self) -> None:
        ring, self._ring = self._ring, None
        if ring is not None and shiboken6.isValid(ring):  # it goes with its widget
            ring.hide()
            ring.deleteLater()
        around = wants_ring(QApplication.focusWidget())
        if around is not None and around.isVisible():
            self._ring = FocusRing(self._themes, around)


def wants_ring(widget: QWidget | None) -> QWidget | None:
    """What the ring goes around when ``widget`` has the keyboard."""
    if widget is None or (isinstance(widget, _SHOWS_IT) and not isinstance(widget, _SHOWS_NOTHING)):
        return None
    return widget
