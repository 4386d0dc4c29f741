"""What the tour draws: a frame around a part of the window, and a bubble beside it that says what it is."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QObject, QRect, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QColor, QKeyEvent, QPainter, QPainterPath, QPaintEvent, QPen
from PySide6.QtWidgets import QFrame, QGraphicsDropShadowEffect, QHBoxLayout, QPushButton, QVBoxLayout, QWidget

from upont_desktop.ui.style.theme import Themes, colour
from upont_desktop.ui.widgets.basics import PlainLabel

_GAP, _EDGE = 14, 12  # points
_ROUND = 9.0  # points


class Spotlight(QWidget):
    """Frames a place and dims the rest a little; the mouse and the keyboard go through it."""

    def __init__(self, themes: Themes, window: QWidget) -> None:
        super().__init__(window)
        self._window = window
        self._themes = themes
        self._place = QRect()
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        themes.changed.connect(self.update)

    def point_at(self, place: QRect) -> None:
        """Move the frame to another place of the window."""
        self._place = place
        self.setGeometry(self._window.rect())
        self.update()

    def paintEvent(self, _event: QPaintEvent) -> None:
        """The veil with its hole, and the frame."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        hole = QPainterPath()
        if not self._place.isEmpty():
            hole.addRoundedRect(QRectF(self._place).adjusted(1, 1, -1, -1), _ROUND, _ROUND)
        veil = QPainterPath()
        veil.addRect(QRectF(self.rect()))
        painter.fillPath(veil - hole, QColor(0, 0, 0, 70))
        painter.setPen(QPen(colour(self._themes.current.accent), 3))
        painter.drawPath(hole)
        painter.end()


class Bubble(QFrame):
    """Title, text, and the way on. ``went`` carries 1 or -1, ``left`` says that the person has seen enough."""

    went = Signal(int)
    left = Signal()

    def __init__(self, window: QWidget) -> None:
        super().__init__(window)
        self._window = window
        self.setObjectName("popup")
        self._title, self._text, self._count = PlainLabel(), PlainLabel(), PlainLabel()
        font = self._title.font()
        font.setPointSizeF(font.pointSizeF() * 1.2)
        font.setWeight(font.Weight.DemiBold)
        self._title.setFont(font)
        self._text.setWordWrap(True)
        self._count.setProperty("role", "muted")
        self.skip = QPushButton(self.tr("&Skip"))
        self.skip.setProperty("flat", True)
        self.back = QPushButton(self.tr("&Back"))
        self.go_on = QPushButton()
        self.go_on.setProperty("primary", True)
        self.skip.clicked.connect(self.left)
        self.back.clicked.connect(lambda: self.went.emit(-1))
        self.go_on.clicked.connect(lambda: self.went.emit(1))
        self._arrange()
        shadow = QGraphicsDropShadowEffect(self)
        shadow.setBlurRadius(36)
        shadow.setOffset(0, 6)
        shadow.setColor(QColor(0, 0, 0, 90))
        self.setGraphicsEffect(shadow)

    def _arrange(self) -> None:
        buttons = QHBoxLayout()
        buttons.setSpacing(8)
        buttons.addWidget(self._count)
        buttons.addStretch(1)
        for button in (self.skip, self.back, self.go_on):
            buttons.addWidget(button)
            button.installEventFilter(self)
        self._layout = QVBoxLayout(self)
        self._layout.setContentsMargins(20, 16, 16, 14)
        self._layout.setSpacing(10)
        self._layout.addWidget(self._title)
        self._layout.addWidget(self._text)
        self._layout.addLayout(buttons)

    def say(self, title: str, text: str, number: int, count: int) -> None:
        """Say a step, the ``number``-th of ``count``; the keyboard is on the way on, which reads it aloud."""
        self._title.setText(title)
        self._text.setText(text)
        self._count.setText(self.tr("{number} of {count}").format(number=number, count=count))
        last = number == count
        self.go_on.setText(self.tr("&Done") if last else self.tr("&Next"))
        self.back.setEnabled(number > 1)
        self.skip.setVisible(not last)
        self.setAccessibleName(title)
        self.setAccessibleDescription(text)
        self.go_on.setAccessibleDescription(f"{title}. {text}")

    def place_beside(self, place: QRect) -> None:
        """Stand where there is room: right of the place, left, below, above, else over it."""
        window = self._window.rect().adjusted(_EDGE, _EDGE, -_EDGE, -_EDGE)
        width = min(self.fontMetrics().horizontalAdvance("m") * 30, window.width())
        self.setFixedWidth(width)
        size = QSize(width, self._layout.totalHeightForWidth(width))
        self.setGeometry(beside(place, size, window))

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Escape leaves, Enter presses the button that has the keyboard, the arrows go on and back."""
        if isinstance(event, QKeyEvent) and event.type() == QEvent.Type.KeyPress:
            match event.key():
                case Qt.Key.Key_Escape:
                    self.left.emit()
                case Qt.Key.Key_Return | Qt.Key.Key_Enter if isinstance(watched, QPushButton):
                    watched.click()
                case Qt.Key.Key_Right:
                    self.went.emit(1)
                case Qt.Key.Key_Left:
                    self.back.click()
                case _:
                    return super().eventFilter(watched, event)
            return True
        return super().eventFilter(watched, event)


def beside(place: QRect, size: QSize, inside: QRect) -> QRect:
    """Where something of this size stands beside a place, wholly inside; over its lower part if nothing else fits."""
    top = place.top() + min(60, max(0, (place.height() - size.height()) // 2))
    left = place.left() + min(40, max(0, (place.width() - size.width()) // 2))
    for corner in (
        (place.right() + _GAP, top),
        (place.left() - _GAP - size.width(), top),
        (left, place.bottom() + _GAP),
        (left, place.top() - _GAP - size.height()),
    ):
        stands = QRect(*corner, size.width(), size.height())
        moved = into(stands, inside)
        if inside.contains(moved) and not moved.intersects(place):
            return moved
    over = QRect(left, place.bottom() - size.height() - _GAP, size.width(), size.height())
    return into(over, inside)


def into(wanted: QRect, inside: QRect) -> QRect:
    """The rectangle, moved so that it is inside as far as its size allows."""
    x = max(inside.left(), min(wanted.left(), inside.right() - wanted.width() + 1))
    y = max(inside.top(), min(wanted.top(), inside.bottom() - wanted.height() + 1))
    return QRect(x, y, wanted.width(), wanted.height())
