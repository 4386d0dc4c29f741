"""A bar chart of amounts: where everything stands is worked out apart from how it is drawn."""

from __future__ import annotations

from collections.abc import Sequence
from typing import NamedTuple

from PySide6.QtCore import QEvent, QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QFont, QFontMetricsF, QHelpEvent, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QToolTip, QWidget

from upont_desktop.apps.trade.ui.trade_words import amount, told
from upont_desktop.ui.style.theme import Theme, Themes, colour

_STEPS = (1, 2, 5)  # of round amounts
_LINES = 5  # at the most, across
_GAP = 0.28  # of the place of a bar
_WIDEST = 64.0  # points of a bar
_AIR = 8.0  # points between things


class ChartBar(NamedTuple):
    """A bar: what stands below it, how much it is, and what it says when it is pointed at."""

    name: str
    cents: int
    tip: str


def scale_steps(most: int, lines: int = _LINES) -> tuple[int, ...]:
    """The amounts at which lines are drawn, from nothing up: round ones, the last not below ``most``."""
    step = 1
    while True:
        for factor in _STEPS:
            if step * factor * lines >= most:
                size = step * factor
                return tuple(size * at for at in range(-(-most // size) + 1)) if most > 0 else (0,)
        step *= 10


def paint_chart(
    painter: QPainter, area: QRectF, title: str, bars: Sequence[ChartBar], theme: Theme, font: QFont
) -> list[QRectF]:  # fmt: skip
    """Draw a chart into an area; gives the place of each bar, from the top of the chart down."""
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.fillRect(area, colour(theme.base))
    bold, metrics = QFont(font), QFontMetricsF(font)
    bold.setWeight(QFont.Weight.DemiBold)
    painter.setFont(bold)
    painter.setPen(colour(theme.text))
    painter.drawText(QPointF(area.left() + _AIR, area.top() + metrics.height() + _AIR / 2), title)
    painter.setFont(font)
    steps = scale_steps(max((bar.cents for bar in bars), default=0))
    left = max(metrics.horizontalAdvance(amount(step)) for step in steps) + 3 * _AIR
    top, below = 2.4 * metrics.height() + _AIR, 1.8 * metrics.height()
    plot = area.adjusted(left, top, -2 * _AIR, -below)
    _paint_lines(painter, plot, steps, theme, metrics)
    return _paint_bars(painter, plot, bars, steps[-1], theme, metrics)


def _paint_lines(
    painter: QPainter, plot: QRectF, steps: Sequence[int], theme: Theme, metrics: QFontMetricsF
) -> None:  # fmt: skip
    for step in steps:
        y = plot.bottom() - plot.height() * step / max(1, steps[-1])
        painter.setPen(QPen(colour(theme.border if step else theme.muted), 1))
        painter.drawLine(QPointF(plot.left(), y), QPointF(plot.right(), y))
        painter.setPen(colour(theme.muted))
        place = QRectF(0, y - metrics.height() / 2, plot.left() - _AIR, metrics.height())
        painter.drawText(place, Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter, amount(step))


def _paint_bars(
    painter: QPainter, plot: QRectF, bars: Sequence[ChartBar], most: int, theme: Theme, metrics: QFontMetricsF
) -> list[QRectF]:  # fmt: skip
    places: list[QRectF] = []
    room = plot.width() / max(1, len(bars))
    width = min(room * (1 - _GAP), _WIDEST)
    widest = max((metrics.horizontalAdvance(bar.name) for bar in bars), default=0) + _AIR
    every = 1 if widest <= room else max(1, -(-int(min(widest, plot.width())) // max(1, int(room))))
    for at, bar in enumerate(bars):
        middle = plot.left() + room * (at + 0.5)
        height = plot.height() * max(0, bar.cents) / max(1, most)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(QColor(theme.accent))
        painter.drawRoundedRect(QRectF(middle - width / 2, plot.bottom() - height, width, height), 2, 2)
        places.append(QRectF(plot.left() + room * at, plot.top(), room, plot.height()))
        if at % every == 0:
            painter.setPen(colour(theme.muted))
            space = room * every
            name = metrics.elidedText(bar.name, Qt.TextElideMode.ElideRight, max(space - 2, metrics.averageCharWidth()))
            label = QRectF(middle - space / 2, plot.bottom() + _AIR / 2, space, metrics.height())
            painter.drawText(label, Qt.AlignmentFlag.AlignHCenter | Qt.AlignmentFlag.AlignTop, name)
    return places


class BarChart(QWidget):
    """Shows a chart; what a bar is stands in its tip, and in the table beside it for those who hear it."""

    def __init__(self, themes: Themes, parent: QWidget) -> None:
        super().__init__(parent)
        self._themes = themes
        self._title, self._bars, self._places = "", list[ChartBar](), list[QRectF]()
        self.setAccessibleName(self.tr("Chart"))
        self.setMouseTracking(True)
        themes.changed.connect(self.update)

    def put(self, title: str, bars: Sequence[ChartBar]) -> None:
        """Draw these bars in place of the others, below a title."""
        self._title, self._bars = title, list(bars)
        self.setAccessibleDescription("; ".join(told(bar.name, amount(bar.cents)) for bar in bars[:40]))
        self.update()

    def sizeHint(self) -> QSize:
        """Wide rather than high."""
        return QSize(640, 320)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw the chart."""
        del event
        painter = QPainter(self)
        self._places = self.paint_into(painter, QRectF(self.rect()), self._themes.current)
        painter.end()

    def paint_into(self, painter: QPainter, area: QRectF, theme: Theme) -> list[QRectF]:
        """Draw the chart somewhere else: into a file, onto paper."""
        return paint_chart(painter, area, self._title, self._bars, theme, self.font())

    def event(self, event: QEvent) -> bool:
        """Say what is pointed at."""
        if event.type() == QEvent.Type.ToolTip and isinstance(event, QHelpEvent):
            places = zip(self._places, self._bars, strict=False)
            tip = next((bar.tip for place, bar in places if place.contains(QPointF(event.pos()))), "")
            QToolTip.showText(event.globalPos(), tip, self)
            return True
        return super().event(event)
