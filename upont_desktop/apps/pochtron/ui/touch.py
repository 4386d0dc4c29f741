"""Buttons that a finger finds in the dark: large, painted, with all that they say in their name too."""

from __future__ import annotations

from collections.abc import Callable
from typing import TypeAlias

from PySide6.QtCore import QRect, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QFont, QFontMetrics, QKeyEvent, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QAbstractButton, QWidget

from upont_desktop.apps.pochtron.counter.events import Event
from upont_desktop.ui.style.fonts import scaled
from upont_desktop.ui.style.theme import Theme, Themes, colour
from upont_desktop.ui.wording.plain_text import as_plain

Happen: TypeAlias = Callable[[Event], object]
"""Tells the till what happened."""
TARGET = 96
"""Points of the side of what is touched while people wait."""
_RADIUS = 10
_NARROW, _HIGH, _LOW = 72, 56, 42
"""Points of a button with words: beside others, where a slip does no harm."""
_PRESSES = frozenset({Qt.Key.Key_Space, Qt.Key.Key_Select})


class TouchButton(QAbstractButton):
    """A rounded area that is touched. It never takes the keyboard from the till by a touch, and gives back every key
    but the one that presses it. ``margin`` is what its words leave free at both sides, in points.
    """

    margin = 10

    def __init__(self, themes: Themes, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.themes = themes
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.setAttribute(Qt.WidgetAttribute.WA_Hover)
        self.setCursor(Qt.CursorShape.PointingHandCursor)

    def sizeHint(self) -> QSize:
        """As large as a target."""
        return QSize(scaled(TARGET), scaled(TARGET))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Space presses it; letters, arrows and Enter are the till's."""
        if event.key() in _PRESSES:
            super().keyPressEvent(event)
        else:
            event.ignore()

    # -- painting ----------------------------------------------------------------------------------------------------

    @property
    def theme(self) -> Theme:
        """The colours of the window now: light or dark."""
        return self.themes.current

    def ground(self) -> QColor:
        """What it is painted on."""
        theme = self.theme
        if not self.isEnabled():
            return colour(theme.window)
        if self.isDown():
            return colour(theme.control_pressed)
        return colour(theme.control_hover if self.underMouse() else theme.control)

    def edge(self) -> QColor:
        """The colour of the line around it."""
        return colour(self.theme.hairline if not self.isEnabled() else self.theme.border)

    def paintEvent(self, _event: QPaintEvent) -> None:
        """The ground, then what stands on it."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        focused = self.hasFocus()
        width = 2.0 if focused else 1.0
        area = QRectF(self.rect()).adjusted(width / 2, width / 2, -width / 2, -width / 2)
        painter.setPen(QPen(colour(self.theme.focus) if focused else self.edge(), width))
        painter.setBrush(self.ground())
        painter.drawRoundedRect(area, _RADIUS, _RADIUS)
        side = scaled(self.margin)
        self.paint_content(painter, self.rect().adjusted(side, scaled(8), -side, -scaled(8)))
        painter.end()

    def paint_content(self, painter: QPainter, area: QRect) -> None:
        """What it says; by default its text, in the middle."""
        painter.setPen(colour(self.theme.text if self.isEnabled() else self.theme.faint))
        painter.setFont(sized(self.font(), 1.1, bold=True))
        painter.drawText(area, Qt.AlignmentFlag.AlignCenter | Qt.TextFlag.TextWordWrap, self.text())


class PlainButton(TouchButton):
    """A button with words alone; the ``main`` one stands out: it takes money, and is what Enter does."""

    def __init__(self, themes: Themes, words: str, parent: QWidget | None = None, *, main: bool = False) -> None:
        super().__init__(themes, parent)
        self._main = main
        self.setText(words)

    def say(self, words: str, name: str = "") -> None:
        """Say something else; ``name`` is what it is called where the words alone do not tell."""
        if words != self.text():
            self.setText(words)
            self.updateGeometry()
        self.setAccessibleName(name or words)
        self.setToolTip(as_plain(name))

    def sizeHint(self) -> QSize:
        """As wide as its words, and as high as a finger."""
        letters = QFontMetrics(self._font())
        wide = max(letters.horizontalAdvance(line) for line in self.text().split("\n"))
        return QSize(max(scaled(_NARROW), wide + scaled(32)), scaled(_HIGH))

    def minimumSizeHint(self) -> QSize:
        """Its words may be cut, its height not."""
        return QSize(scaled(_NARROW), scaled(_HIGH))

    def ground(self) -> QColor:
        """Green where it is the main one; tinted where it is ticked."""
        theme = self.theme
        if self.isChecked():
            return colour(theme.accent_soft)
        if not self._main or not self.isEnabled():
            return super().ground()
        ground = colour(theme.added)
        if self.isDown():
            return ground.darker(120)
        return ground.lighter(108) if self.underMouse() else ground

    def edge(self) -> QColor:
        """No line round the main one, one in the accent's colour round a ticked one."""
        if self.isChecked():
            return colour(self.theme.accent)
        return self.ground() if self._main and self.isEnabled() else super().edge()

    def _font(self) -> QFont:
        return sized(self.font(), 1.3 if self._main else 1.1, bold=True)

    def paint_content(self, painter: QPainter, area: QRect) -> None:
        """Words, in the middle, cut at their end where there is no room."""
        theme = self.theme
        ink = theme.base if self._main else theme.text
        painter.setPen(colour(ink if self.isEnabled() else theme.faint))
        painter.setFont(self._font())
        wide = painter.fontMetrics().elidedText(self.text(), Qt.TextElideMode.ElideRight, area.width())
        painter.drawText(area, Qt.AlignmentFlag.AlignCenter, wide)


class SmallButton(TouchButton):
    """A button with a word or a sign, lower than others: two of them stand in the height of a face."""

    def __init__(self, themes: Themes, words: str, name: str, parent: QWidget) -> None:
        super().__init__(themes, parent)
        self.setText(words)
        self.setAccessibleName(name)
        self.setToolTip(as_plain(name))

    def sizeHint(self) -> QSize:
        """As wide as its words."""
        wide = QFontMetrics(sized(self.font(), 1.1, bold=True)).horizontalAdvance(self.text())
        return QSize(max(scaled(_LOW), wide + scaled(24)), scaled(_LOW))


def sized(font: QFont, factor: float, *, bold: bool = False) -> QFont:
    """The font, larger by a factor."""
    made = QFont(font)
    made.setPointSizeF(font.pointSizeF() * factor)
    if bold:
        made.setWeight(QFont.Weight.DemiBold)
    return made
