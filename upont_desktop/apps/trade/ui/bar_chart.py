"""A bar chart of amounts: where everything stands is worked out apart from how it is drawn."""

from __future__ import annotations

from collections.abc import Sequence
from typing import NamedTuple

from PySide6.QtCore import QEvent, QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QFont, QFontMetricsF, QHelpEvent, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QToolTip, QWidget

from upont_desktop.apps.trade.ui.trade_words import amount, told
from upont_desktop.ui.style.theme import Theme, Themes, colour
from upont_desktop.ui.style.tone import Tone
from upont_desktop.ui.wording.plain_text import as_plain

_STEPS = (1, 2, 5)  # of round amounts
_LINES = 5  # at the most, across
_GAP = 0.28  # of the place of a bar
_WIDEST = 64.0  # points of a bar
_HIGHEST = 34.0  # points of a row
_NAMES = 0.4  # of the width, for names at the most
_AIR = 8.0  # points between things


class ChartBar(NamedTuple):
    """A bar: what stands below it, how much it is, and what it says when it is pointed at."""

    name: str
    cents: int
    tip: str


def scale_steps(most: int, least: int = 0, lines: int = _LINES) -> tuple[int, ...]:
    """The amounts at which lines are drawn: round ones, nothing among them, the last not below ``most``, the first not
    above ``least``, which is nothing or less.
    """
    step = 1
    while True:
        for factor in _STEPS:
            size = step * factor
            if size * lines >= max(most, 0) - least:
                return tuple(size * at for at in range(least // size, -(-max(most, 0) // size) + 1))
        step *= 10


class _Sheet(NamedTuple):
    """What a chart is drawn with: ``plot`` is the place of the bars alone."""

    painter: QPainter
    plot: QRectF
    steps: Sequence[int]
    theme: Theme
    metrics: QFontMetricsF

    def part(self, cents: int) -> float:
        """How far along the scale an amount is, from 0 to 1."""
        span = self.steps[-1] - self.steps[0]
        return (cents - self.steps[0]) / span if span else 0.0


def paint_chart(
    painter: QPainter, area: QRectF, title: str, bars: Sequence[ChartBar], theme: Theme, font: QFont, *,
    in_rows: bool = False,
) -> list[QRectF]:  # fmt: skip
    """Draw a chart into an area; gives the place of each bar, whole. Bars stand side by side, as time goes by; or lie
    ``in_rows``, each with its name whole before it.
    """
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.fillRect(area, colour(theme.base))
    bold, metrics = QFont(font), QFontMetricsF(font)
    bold.setWeight(QFont.Weight.DemiBold)
    painter.setFont(bold)
    painter.setPen(colour(theme.text))
    above = QRectF(area.left() + _AIR, area.top() + _AIR / 2, area.width() - 2 * _AIR, 1.4 * metrics.height())
    painter.drawText(
        above, Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter,
        QFontMetricsF(bold).elidedText(title, Qt.TextElideMode.ElideRight, above.width()),
    )  # fmt: skip
    painter.setFont(font)
    amounts = [bar.cents for bar in bars]
    steps = scale_steps(max(amounts, default=0), min(0, *amounts, 0))
    plot = area.adjusted(0, 2.4 * metrics.height() + _AIR, -2 * _AIR, -1.8 * metrics.height())
    paint = _paint_rows if in_rows else _paint_columns
    return paint(_Sheet(painter, plot, steps, theme, metrics), bars)


# -- side by side ------------------------------------------------------------------------------------------------------


def _paint_columns(sheet: _Sheet, bars: Sequence[ChartBar]) -> list[QRectF]:
    metrics = sheet.metrics
    left = max(metrics.horizontalAdvance(amount(step)) for step in sheet.steps) + 3 * _AIR
    sheet = sheet._replace(plot=sheet.plot.adjusted(left, 0, 0, 0))
    painter, plot, theme = sheet.painter, sheet.plot, sheet.theme
    for step in sheet.steps:
        y = plot.bottom() - plot.height() * sheet.part(step)
        painter.setPen(QPen(colour(theme.border if step else theme.muted), 1))
        painter.drawLine(QPointF(plot.left(), y), QPointF(plot.right(), y))
        painter.setPen(colour(theme.muted))
        place = QRectF(plot.left() - left, y - metrics.height() / 2, left - _AIR, metrics.height())
        painter.drawText(place, Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter, amount(step))
    room = plot.width() / max(1, len(bars))
    width, zero = min(room * (1 - _GAP), _WIDEST), plot.bottom() - plot.height() * sheet.part(0)
    for at, bar in enumerate(bars):
        middle, end = plot.left() + room * (at + 0.5), plot.bottom() - plot.height() * sheet.part(bar.cents)
        _paint_bar(sheet, QRectF(middle - width / 2, min(zero, end), width, abs(zero - end)), bar)
    _paint_names(sheet, bars, room)
    return [QRectF(plot.left() + room * at, plot.top(), room, plot.height()) for at in range(len(bars))]


def _paint_names(sheet: _Sheet, bars: Sequence[ChartBar], room: float) -> None:
    """The names below the bars; where they have no room, every second, third…"""
    metrics, plot = sheet.metrics, sheet.plot
    widest = max((metrics.horizontalAdvance(bar.name) for bar in bars), default=0) + _AIR
    every = 1 if widest <= room else max(1, -(-int(min(widest, plot.width())) // max(1, int(room))))
    sheet.painter.setPen(colour(sheet.theme.muted))
    for at, bar in enumerate(bars):
        if at % every == 0:
            middle, space = plot.left() + room * (at + 0.5), room * every
            name = metrics.elidedText(bar.name, Qt.TextElideMode.ElideRight, max(space - 2, metrics.averageCharWidth()))
            label = QRectF(middle - space / 2, plot.bottom() + _AIR / 2, space, metrics.height())
            sheet.painter.drawText(label, Qt.AlignmentFlag.AlignHCenter | Qt.AlignmentFlag.AlignTop, name)


def _paint_bar(sheet: _Sheet, place: QRectF, bar: ChartBar) -> None:
    sheet.painter.setPen(Qt.PenStyle.NoPen)
    sheet.painter.setBrush(QColor(sheet.theme.accent) if bar.cents >= 0 else colour(sheet.theme.ink(Tone.REMOVED)))
    sheet.painter.drawRoundedRect(place, 2, 2)


# -- in rows -----------------------------------------------------------------------------------------------------------


def _paint_rows(sheet: _Sheet, bars: Sequence[ChartBar]) -> list[QRectF]:
    metrics, painter, theme = sheet.metrics, sheet.painter, sheet.theme
    widest = max((metrics.horizontalAdvance(bar.name) for bar in bars), default=0)
    left = min(widest, sheet.plot.width() * _NAMES) + 3 * _AIR
    right = max((metrics.horizontalAdvance(amount(bar.cents)) for bar in bars), default=0) + _AIR
    plot = sheet.plot.adjusted(left, -metrics.height(), -right, metrics.height())
    sheet = sheet._replace(plot=plot)
    fitting = max(1, int(plot.height() // (metrics.height() + 2)))
    shown = list(bars) if len(bars) <= fitting else list(bars[: fitting - 1])
    room = min(plot.height() / max(1, fitting if len(shown) < len(bars) else len(shown)), _HIGHEST)
    zero = plot.left() + plot.width() * sheet.part(0)
    places: list[QRectF] = []
    for at, bar in enumerate(shown):
        top, end = plot.top() + room * at, plot.left() + plot.width() * sheet.part(bar.cents)
        height = room * (1 - _GAP)
        _paint_bar(sheet, QRectF(min(zero, end), top + (room - height) / 2, abs(zero - end), height), bar)
        painter.setPen(colour(theme.text))
        name = metrics.elidedText(bar.name, Qt.TextElideMode.ElideRight, left - 3 * _AIR)
        before = QRectF(plot.left() - left + _AIR, top, left - 2 * _AIR, room)
        painter.drawText(before, Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter, name)
        painter.setPen(colour(theme.muted))
        after = QRectF(max(zero, end) + _AIR / 2, top, right, room)
        painter.drawText(after, Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter, amount(bar.cents))
        places.append(QRectF(plot.left() - left, top, left + plot.width() + right, room))
    if len(shown) < len(bars):
        rest = QRectF(plot.left(), plot.top() + room * len(shown), plot.width(), room)
        painter.setPen(colour(theme.muted))
        painter.drawText(rest, Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter, "…")
    painter.setPen(QPen(colour(theme.muted), 1))
    painter.drawLine(QPointF(zero, plot.top()), QPointF(zero, plot.top() + room * len(shown)))
    return places


class BarChart(QWidget):
    """Shows a chart; what a bar is stands in its tip, and in the table beside it for those who hear it."""

    def __init__(self, themes: Themes, parent: QWidget) -> None:
        super().__init__(parent)
        self._themes = themes
        self._title, self._bars, self._places = "", list[ChartBar](), list[QRectF]()
        self._in_rows = False
        self.setAccessibleName(self.tr("Chart"))
        self.setMouseTracking(True)
        themes.changed.connect(self.update)

    def put(self, title: str, bars: Sequence[ChartBar], *, in_rows: bool = False) -> None:
        """Draw these bars in place of the others, below a title: side by side, or in rows."""
        self._title, self._bars, self._in_rows = title, list(bars), in_rows
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
        return paint_chart(
            painter, area, self._title, self._bars, theme, self.font(), in_rows=self._in_rows
        )  # fmt: skip

    def event(self, event: QEvent) -> bool:
        """Say what is pointed at."""
        if event.type() == QEvent.Type.ToolTip and isinstance(event, QHelpEvent):
            places = zip(self._places, self._bars, strict=False)
            tip = next((bar.tip for place, bar in places if place.contains(QPointF(event.pos()))), "")
            QToolTip.showText(event.globalPos(), as_plain(tip), self)
            return True
        return super().event(event)
