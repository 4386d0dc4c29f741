"""How one date is painted in a grid: a bar in the colour of its club, or a box as high as it lasts."""

from __future__ import annotations

import datetime as dt
from dataclasses import dataclass, field

from PySide6.QtCore import QPoint, QRect, QRectF, Qt
from PySide6.QtGui import QBrush, QFont, QFontMetrics, QPainter, QPen

from upont_desktop.apps.news.agenda_layout import is_of_days
from upont_desktop.apps.news.event_pages import AgendaRow
from upont_desktop.apps.news.records.events import EventStatus
from upont_desktop.apps.news.ui.agenda.club_colours import ClubColours
from upont_desktop.apps.news.ui.agenda.event_words import clock, short_day_words
from upont_desktop.domain.text import display
from upont_desktop.ui.style.fonts import scaled
from upont_desktop.ui.style.theme import Themes, colour

_BAR = 3  # points of the line in the colour of the club
_ROUND = 4  # points
_FADED = 0.45  # of its colour, while it is elsewhere
_NARROW = 84  # points
NO_TIME = dt.timedelta()


@dataclass(frozen=True, slots=True)
class GridBox:
    """Where a date is painted: ``rect`` in points of the content; ``fixed`` where that does not scroll. ``hours``:
    as high as it lasts; else it is a bar, which goes on ``before`` or ``after`` the days that are shown.
    """

    row: int
    rect: QRect
    fixed: bool = True
    hours: bool = False
    before: bool = False
    after: bool = False


@dataclass(slots=True)
class Drag:
    """A date that is being dragged: from where, and by how much now."""

    row: AgendaRow
    start: QPoint
    lengthens: bool
    by: dt.timedelta = NO_TIME
    longer: dt.timedelta = NO_TIME
    moved: bool = False
    at: QPoint = field(default_factory=QPoint)


class ChipPainter:
    """Paints dates in the colours of the theme that is in effect."""

    def __init__(self, colours: ClubColours, themes: Themes) -> None:
        self.colours, self._themes = colours, themes

    def paint(
        self, painter: QPainter, rect: QRect, row: AgendaRow, box: GridBox, *, chosen: bool, faded: bool
    ) -> None:  # fmt: skip
        """A date in its box; ``faded`` while it is dragged away from there."""
        painter.save()
        painter.setOpacity(_FADED if faded else 1.0)
        filled = box.hours or is_of_days(row)
        self._ground(painter, rect, row, box, filled=filled, chosen=chosen)
        left = rect.left() + scaled(_BAR + (5 if filled else 12))
        inner = QRect(left, rect.top(), rect.right() - left - scaled(3), rect.height())
        if row.going:
            inner = self._mark(painter, inner)
        if box.hours:
            self._words_in_hours(painter, inner.adjusted(0, scaled(2), 0, 0), row)
        else:
            narrow = inner.width() < scaled(_NARROW)  # then the title matters more
            time = "" if is_of_days(row) or box.before or narrow else f"{clock(row.start)}  "
            self._line(painter, inner, row, time)
        painter.restore()

    def _ground(
        self, painter: QPainter, rect: QRect, row: AgendaRow, box: GridBox, *, filled: bool, chosen: bool
    ) -> None:  # fmt: skip
        theme = self._themes.current
        ink = self.colours.ink(row.club, theme)
        shape = QRectF(rect).adjusted(0.5, 0.5, -0.5, -0.5)
        painter.setPen(Qt.PenStyle.NoPen)
        if filled and not row.cancelled:
            painter.setBrush(self.colours.ground(row.club, theme))
            painter.drawRoundedRect(shape, _ROUND, _ROUND)
        elif filled:
            painter.setBrush(colour(theme.base))
            painter.setPen(QPen(colour(theme.border), 1))
            painter.drawRoundedRect(shape, _ROUND, _ROUND)
        if chosen:
            painter.setBrush(Qt.BrushStyle.NoBrush if filled else colour(theme.selection))
            painter.setPen(QPen(colour(theme.focus), 1.5))
            painter.drawRoundedRect(shape.adjusted(0.5, 0.5, -0.5, -0.5), _ROUND, _ROUND)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(colour(theme.faint) if row.cancelled else ink)
        if not filled:
            dot = scaled(7)
            painter.drawEllipse(rect.left() + scaled(4), rect.center().y() - dot // 2 + 1, dot, dot)
        elif not box.before:
            if row.status is EventStatus.TENTATIVE:
                painter.setBrush(QBrush(ink, Qt.BrushStyle.Dense4Pattern))
            painter.drawRoundedRect(QRectF(rect.left() + 1, rect.top() + 2, scaled(_BAR), rect.height() - 4), 1.5, 1.5)

    def _mark(self, painter: QPainter, inner: QRect) -> QRect:
        """A tick at the right, where one takes part oneself."""
        theme = self._themes.current
        width = scaled(14)
        painter.setPen(QPen(colour(theme.added), 2, Qt.PenStyle.SolidLine, Qt.PenCapStyle.RoundCap))
        x, y = inner.right() - width + scaled(3), inner.top() + min(inner.height(), scaled(18)) // 2
        points = [QPoint(x, y), QPoint(x + scaled(3), y + scaled(3)), QPoint(x + scaled(8), y - scaled(4))]
        painter.drawPolyline(points)
        return inner.adjusted(0, 0, -width, 0)

    def _line(self, painter: QPainter, inner: QRect, row: AgendaRow, time: str) -> None:
        theme = self._themes.current
        flags = Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft
        if time:
            painter.setPen(colour(theme.muted))
            painter.drawText(inner, flags, time.strip())
            inner = inner.adjusted(painter.fontMetrics().horizontalAdvance(time), 0, 0, 0)
        self._title(painter, row)
        painter.drawText(inner, flags, _elided(painter.fontMetrics(), display(row.title), inner.width()))

    def _title(self, painter: QPainter, row: AgendaRow, *, bold: bool = False) -> None:
        theme = self._themes.current
        painter.setPen(colour(theme.muted if row.cancelled else theme.text))
        font = QFont(painter.font())
        font.setStrikeOut(row.cancelled)
        font.setWeight(QFont.Weight.DemiBold if bold else QFont.Weight.Normal)
        painter.setFont(font)

    def _words_in_hours(self, painter: QPainter, inner: QRect, row: AgendaRow) -> None:
        """The title, then when and where, as far as there is room."""
        plain, theme = QFont(painter.font()), self._themes.current
        height = painter.fontMetrics().height()
        self._title(painter, row, bold=True)
        top = Qt.AlignmentFlag.AlignTop | Qt.AlignmentFlag.AlignLeft
        title = display(row.title)
        if inner.height() < 2 * height:
            title = f"{title}  {clock(row.start)}"
        painter.drawText(inner, top, _elided(painter.fontMetrics(), title, inner.width()))
        painter.setFont(plain)
        painter.setPen(colour(theme.muted))
        told = (f"{clock(row.start)} – {clock(row.end)}", display(row.place), row.club_name)
        room = inner.adjusted(0, height, 0, 0)
        for text in filter(None, told):
            if room.height() < height:
                break
            painter.drawText(room, top, _elided(painter.fontMetrics(), text, room.width()))
            room = room.adjusted(0, height, 0, 0)

    def paint_hint(self, painter: QPainter, area: QRect, at: QPoint, drag: Drag) -> None:
        """When what is dragged would be, beside the pointer."""
        row, theme = drag.row, self._themes.current
        try:
            start, end = row.start + drag.by, row.end + drag.by + drag.longer
        except OverflowError:
            return
        words = short_day_words(start.date())
        if not row.whole_days:
            words = f"{words}, {clock(start)} – {clock(end)}"
        metrics = painter.fontMetrics()
        box = QRect(at + QPoint(14, 14), metrics.boundingRect(words).size()).adjusted(0, 0, scaled(16), scaled(8))
        box.moveRight(min(box.right(), area.right() - 4))
        box.moveBottom(min(box.bottom(), area.bottom() - 4))
        painter.setPen(QPen(colour(theme.border), 1))
        painter.setBrush(colour(theme.raised))
        painter.drawRoundedRect(box, _ROUND, _ROUND)
        painter.setPen(colour(theme.text))
        painter.drawText(box, Qt.AlignmentFlag.AlignCenter, words)


def _elided(metrics: QFontMetrics, text: str, width: int) -> str:
    return metrics.elidedText(text, Qt.TextElideMode.ElideRight, max(0, width))
