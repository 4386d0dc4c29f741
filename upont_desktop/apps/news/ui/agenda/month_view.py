"""A month as a grid of its weeks."""

from __future__ import annotations

import datetime as dt

from PySide6.QtCore import QLocale, QPoint, QRect, Qt
from PySide6.QtGui import QFont, QMouseEvent, QPainter, QPen

from upont_desktop.apps.news.agenda_layout import bars_of, hidden_counts, month_days
from upont_desktop.apps.news.ui.agenda.chip import GridBox
from upont_desktop.apps.news.ui.agenda.event_words import short_day_words
from upont_desktop.apps.news.ui.agenda.grid import AgendaGrid
from upont_desktop.ui.style.fonts import scaled
from upont_desktop.ui.style.theme import colour
from upont_desktop.ui.wording import dates

_HEAD, _DAY_HEAD, _GAP = 26, 24, 2  # points: the names of the weekdays, the numbers of days, between two dates
_ROOMY = 74  # points of a column below which its weekday is one letter


class MonthView(AgendaGrid):
    """Six weeks at the most; what has no room in a day is counted, and seen by a click."""

    def days_of(self, day: dt.date) -> list[dt.date]:
        """The weeks of the month."""
        first = QLocale().firstDayOfWeek().value - 1
        return [one for week in month_days(day, first) for one in week]

    @property
    def month(self) -> dt.date:
        """The first day of the month that is shown."""
        return self.cursor_day.replace(day=1)

    # -- places ------------------------------------------------------------------------------------------------------

    @property
    def _line(self) -> int:
        return self.fontMetrics().height() + scaled(4)

    @property
    def _weeks(self) -> int:
        return max(1, len(self.days) // 7)

    def _cell(self, at: int) -> QRect:
        """The cell of the day with this number among those shown."""
        area = self.viewport().rect().adjusted(0, scaled(_HEAD), 0, 0)
        row, column = divmod(at, 7)
        left, right = (area.width() * each // 7 for each in (column, column + 1))
        top, bottom = (area.top() + area.height() * each // self._weeks for each in (row, row + 1))
        return QRect(left, top, right - left, bottom - top)

    def _lanes(self) -> int:
        height = self._cell(0).height() - scaled(_DAY_HEAD)
        return max(1, height // (self._line + _GAP))

    def make_boxes(self) -> list[GridBox]:
        """A bar for each date in each week."""
        boxes: list[GridBox] = []
        self._more = [0] * len(self.days)
        lanes = self._lanes()
        for week in range(self._weeks):
            bars = bars_of(self.rows, self.days[7 * week : 7 * week + 7])
            hidden = hidden_counts(bars, 7, lanes)
            self._more[7 * week : 7 * week + 7] = hidden
            for bar in bars:
                least = min(lanes - 1 if hidden[at] else lanes for at in range(bar.first, bar.last + 1))
                if bar.lane < least:
                    first, last = self._cell(7 * week + bar.first), self._cell(7 * week + bar.last)
                    rect = QRect(first.left() + 3, self._top(first, bar.lane), 0, self._line)
                    rect.setRight(last.right() - 3)
                    boxes.append(GridBox(bar.row, rect, before=bar.before, after=bar.after))
        return boxes

    def _top(self, cell: QRect, lane: int) -> int:
        return cell.top() + scaled(_DAY_HEAD) + lane * (self._line + _GAP)

    def _more_rect(self, at: int) -> QRect:
        cell = self._cell(at)
        return QRect(cell.left() + 3, self._top(cell, self._lanes() - 1), cell.width() - 6, self._line)

    def moment_at(self, point: QPoint) -> dt.datetime | None:
        """The day at a place; its time is evening, when most begins."""
        at = next((at for at in range(len(self.days)) if self._cell(at).contains(point)), None)
        return None if at is None else dt.datetime.combine(self.days[at], dt.time(20))

    def time_given(self, _point: QPoint) -> bool:
        """A month knows days alone; a new event there begins in the evening."""
        return False

    def plan_at(self, moment: dt.datetime, *, whole_days: bool) -> None:
        """A new event begins in the evening, as days have no hours here."""
        del whole_days
        super().plan_at(moment, whole_days=False)

    def step_days(self, key: int) -> int | None:
        """Left and right go by days."""
        return {Qt.Key.Key_Left: -1, Qt.Key.Key_Right: 1}.get(Qt.Key(key))

    # -- painting ----------------------------------------------------------------------------------------------------

    def paint_ground(self, painter: QPainter) -> None:
        """The names of the weekdays, the days, and how much has no room."""
        theme, today = self.themes.current, dates.now().date()
        painter.fillRect(self.viewport().rect(), colour(theme.base))
        for column in range(7):
            self._paint_weekday(painter, column)
        for at, day in enumerate(self.days):
            cell = self._cell(at)
            if day.weekday() > 4:
                painter.fillRect(cell, colour(theme.window))
            painter.setPen(QPen(colour(theme.hairline), 1))
            painter.drawLine(cell.topLeft(), cell.topRight())
            painter.drawLine(cell.topRight(), cell.bottomRight())
            self._paint_number(painter, cell, day, today=day == today)
            if day == self.cursor_day:
                painter.setPen(QPen(colour(theme.focus if self.hasFocus() else theme.border), 1))
                painter.setBrush(Qt.BrushStyle.NoBrush)
                painter.drawRect(cell.adjusted(0, 0, -1, -1))
            if self._more[at]:
                painter.setPen(colour(theme.muted))
                words = self.tr("%Ln more", "", self._more[at])
                painter.drawText(self._more_rect(at).adjusted(6, 0, 0, 0), Qt.AlignmentFlag.AlignVCenter, words)

    def _paint_weekday(self, painter: QPainter, column: int) -> None:
        theme, cell = self.themes.current, self._cell(column)
        roomy = cell.width() >= scaled(_ROOMY)
        kind = QLocale.FormatType.LongFormat if roomy else QLocale.FormatType.ShortFormat
        name = QLocale().standaloneDayName(self.days[column].isoweekday(), kind)
        painter.setPen(colour(theme.muted))
        head = QRect(cell.left(), 0, cell.width(), scaled(_HEAD))
        painter.drawText(head, Qt.AlignmentFlag.AlignCenter, name)

    def _paint_number(self, painter: QPainter, cell: QRect, day: dt.date, *, today: bool) -> None:
        theme = self.themes.current
        size = scaled(_DAY_HEAD) - 4
        text = str(day.day) if day.day > 1 or today else short_day_words(day).partition(" ")[2]
        spot = QRect(
            cell.left() + 3, cell.top() + 2, max(size, painter.fontMetrics().horizontalAdvance(text) + 8), size
        )
        painter.save()
        inside = day.month == self.cursor_day.month
        painter.setPen(colour(theme.text if inside else theme.muted))
        if today:
            painter.setBrush(colour(theme.accent))
            painter.setPen(Qt.PenStyle.NoPen)
            painter.drawEllipse(spot.center() + QPoint(1, 1), size // 2, size // 2)
            painter.setPen(colour(theme.accent_text))
            font = QFont(painter.font())
            font.setWeight(QFont.Weight.DemiBold)
            painter.setFont(font)
        painter.drawText(spot, Qt.AlignmentFlag.AlignCenter, text)
        painter.restore()

    # -- what has no room --------------------------------------------------------------------------------------------

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """A click on what says how much more there is shows the day."""
        dragged = self.drag is not None and self.drag.moved
        super().mouseReleaseEvent(event)
        point = event.position().toPoint()
        at = next((at for at, more in enumerate(self._more) if more and self._more_rect(at).contains(point)), None)
        if at is not None and not dragged and event.button() is Qt.MouseButton.LeftButton:
            self.day_opened.emit(self.days[at])
