"""Some days beside each other with their hours: a week, or one day."""

from __future__ import annotations

import datetime as dt

from PySide6.QtCore import QLocale, QPoint, QRect, Qt, QTimer
from PySide6.QtGui import QFont, QKeyEvent, QMouseEvent, QPainter, QPen
from PySide6.QtWidgets import QAbstractItemView, QApplication, QWidget

from upont_desktop.apps.news.agenda_layout import MINUTES, bars_of, boxes_of, is_of_days, week_days
from upont_desktop.apps.news.event_pages import AgendaRow
from upont_desktop.apps.news.ui.agenda.chip import GridBox
from upont_desktop.apps.news.ui.agenda.club_colours import ClubColours
from upont_desktop.apps.news.ui.agenda.event_words import clock, qt_day
from upont_desktop.apps.news.ui.agenda.grid import AgendaGrid
from upont_desktop.apps.news.ui.agenda.model import AgendaModel
from upont_desktop.domain.calendar.times import ONE_DAY
from upont_desktop.ui.style.fonts import scaled
from upont_desktop.ui.style.theme import Themes, colour
from upont_desktop.ui.wording import dates

_HOUR, _GUTTER, _HEAD, _GAP = 46, 52, 44, 2  # points: an hour, the times beside, the names of days, between two dates
_MOST_LANES = 4  # of whole days: more would leave no room for the hours
_FIRST_HOUR = 8  # what is in view first
_STEP = 15  # minutes that the mouse goes by
_EDGE = 6  # points
_MINUTE_MS = 60_000  # between two moves of the line of the present


class HoursView(AgendaGrid):
    """``count`` days: seven make a week."""

    def __init__(self, count: int, model: AgendaModel, colours: ClubColours, themes: Themes, parent: QWidget) -> None:
        self._count = count
        self._lanes = 0
        self._drawn: tuple[QPoint, QPoint] | None = None
        super().__init__(model, colours, themes, parent)
        self._scrolled = False
        clock_hand = QTimer(self)
        clock_hand.setInterval(_MINUTE_MS)
        clock_hand.timeout.connect(self.viewport().update)
        clock_hand.start()

    def days_of(self, day: dt.date) -> list[dt.date]:
        """The week of a day, or the day itself."""
        return [day] if self._count == 1 else week_days(day, QLocale().firstDayOfWeek().value - 1)

    # -- places ------------------------------------------------------------------------------------------------------

    @property
    def _line(self) -> int:
        return self.fontMetrics().height() + scaled(4)

    @property
    def _top(self) -> int:
        """Where the hours begin: below the names of the days, and what lasts whole days."""
        band = self._lanes * (self._line + _GAP)
        return scaled(_HEAD) + (band + 4 if band else 0)

    def _column(self, at: int) -> QRect:
        """The column of a day, as high as all of its hours."""
        gutter = scaled(_GUTTER)
        width = max(0, self.viewport().width() - gutter)
        left, right = (gutter + width * each // max(1, len(self.days)) for each in (at, at + 1))
        return QRect(left, self._top, right - left, 24 * scaled(_HOUR))

    def make_boxes(self) -> list[GridBox]:
        """Bars above for whole days, boxes in the hours for the rest."""
        bars = [bar for bar in bars_of(self._lasting(), self.days) if bar.lane < _MOST_LANES]
        self._lanes = max((bar.lane + 1 for bar in bars), default=0)
        numbers = [at for at, row in enumerate(self.rows) if is_of_days(row)]
        boxes = []
        for bar in bars:
            first, last = self._column(bar.first), self._column(bar.last)
            rect = QRect(first.left() + 2, scaled(_HEAD) + bar.lane * (self._line + _GAP), 0, self._line)
            rect.setRight(last.right() - 4)
            boxes.append(GridBox(numbers[bar.row], rect, before=bar.before, after=bar.after))
        for at, day in enumerate(self.days):
            column = self._column(at)
            for box in boxes_of(self.rows, day):
                width = (column.width() - 6) / box.columns
                top, bottom = (column.top() + scaled(_HOUR) * minute // 60 for minute in (box.start, box.end))
                left = column.left() + 2 + round(width * box.column)
                rect = QRect(left, top, round(width) - 2, bottom - top - 1)
                boxes.append(GridBox(box.row, rect, fixed=False, hours=True))
        return boxes

    def _lasting(self) -> list[AgendaRow]:
        return [row for row in self.rows if is_of_days(row)]

    def clip_of(self, box: GridBox) -> QRect:
        """Hours go under the head when they are scrolled."""
        area = self.viewport().rect()
        return area if box.fixed else area.adjusted(0, self._top, 0, 0)

    def moment_at(self, point: QPoint) -> dt.datetime | None:
        """The day and the quarter of an hour; above the hours the day alone."""
        at = next(
            (at for at in range(len(self.days)) if self._column(at).left() <= point.x() <= self._column(at).right()),
            None,
        )
        if at is None:
            return None
        midnight = dt.datetime.combine(self.days[at], dt.time())
        if not self.time_given(point):
            return midnight
        minute = (point.y() - self._top + self.verticalScrollBar().value()) * 60 // scaled(_HOUR)
        return midnight + dt.timedelta(minutes=min(max(minute, 0), MINUTES - _STEP) // _STEP * _STEP)

    def time_given(self, point: QPoint) -> bool:
        """Whether it is among the hours."""
        return point.y() >= self._top

    def step_days(self, key: int) -> int | None:
        """Left and right go by days."""
        return {Qt.Key.Key_Left: -1, Qt.Key.Key_Right: 1}.get(Qt.Key(key))

    def leave_day(self, way: int) -> None:
        """Up and down leave no day: they scroll."""
        bar = self.verticalScrollBar()
        bar.setValue(bar.value() + way * scaled(_HOUR))

    # -- scrolling ---------------------------------------------------------------------------------------------------

    def updateGeometries(self) -> None:
        """The hours that have no room are scrolled."""
        bar, room = self.verticalScrollBar(), self.viewport().height() - self._top
        bar.setPageStep(max(1, room))
        bar.setSingleStep(scaled(_HOUR) // 2)
        bar.setRange(0, max(0, 24 * scaled(_HOUR) - room))
        if not self._scrolled_yet and room > 0 and self.isVisible():
            self._scrolled = True
            bar.setValue(_FIRST_HOUR * scaled(_HOUR) - scaled(12))

    @property
    def _scrolled_yet(self) -> bool:
        return getattr(self, "_scrolled", True)

    def scrollContentsBy(self, _dx: int, _dy: int) -> None:
        """All is painted anew: the head stays."""
        self.viewport().update()

    def scrollTo(
        self, index: object, _hint: QAbstractItemView.ScrollHint = QAbstractItemView.ScrollHint.EnsureVisible
    ) -> None:
        """Bring a date into view."""
        rect, bar = self.visualRect(index), self.verticalScrollBar()
        box = next((box for box in self.boxes if self.on_screen(box) == rect), None)
        if box is None or box.fixed:
            return
        room = self.viewport().rect().adjusted(0, self._top, 0, 0)
        if rect.top() < room.top() or rect.height() > room.height():
            bar.setValue(bar.value() + rect.top() - room.top() - 4)
        elif rect.bottom() > room.bottom():
            bar.setValue(bar.value() + rect.bottom() - room.bottom() + 4)

    # -- painting ----------------------------------------------------------------------------------------------------

    def paint_ground(self, painter: QPainter) -> None:
        """The hours with their lines, the days, and the present moment."""
        theme, now = self.themes.current, dates.now().replace(tzinfo=None)
        area = self.viewport().rect()
        painter.fillRect(area, colour(theme.base))
        painter.setClipRect(area.adjusted(0, self._top, 0, 0))
        self._paint_hours(painter)
        for at, day in enumerate(self.days):
            self._paint_day(painter, at, day, now)
        painter.setClipping(False)
        painter.setPen(QPen(colour(theme.border), 1))
        painter.drawLine(0, self._top - 1, area.right(), self._top - 1)
        for at, day in enumerate(self.days):
            self._paint_head(painter, at, day, today=day == now.date())

    def _paint_hours(self, painter: QPainter) -> None:
        theme, offset = self.themes.current, self.verticalScrollBar().value()
        for hour in range(24):
            y = self._top + hour * scaled(_HOUR) - offset
            painter.setPen(QPen(colour(theme.hairline), 1))
            painter.drawLine(scaled(_GUTTER), y, self.viewport().width(), y)
            if hour:
                painter.setPen(colour(theme.muted))
                where = QRect(0, y - scaled(10), scaled(_GUTTER) - 8, scaled(20))
                painter.drawText(
                    where, Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter, clock(dt.time(hour))
                )

    def _paint_day(self, painter: QPainter, at: int, day: dt.date, now: dt.datetime) -> None:
        theme, offset = self.themes.current, self.verticalScrollBar().value()
        column = self._column(at).translated(0, -offset)
        painter.setPen(QPen(colour(theme.hairline), 1))
        painter.drawLine(column.topLeft(), column.bottomLeft())
        if day == now.date():
            y = column.top() + (now.hour * 60 + now.minute) * scaled(_HOUR) // 60
            painter.setPen(QPen(colour(theme.removed), 1.5))
            painter.drawLine(column.left(), y, column.right(), y)
            painter.setBrush(colour(theme.removed))
            painter.drawEllipse(QPoint(column.left(), y), 3, 3)
        self._paint_drawn(painter, column)

    def _paint_drawn(self, painter: QPainter, column: QRect) -> None:
        """The stretch of time that is being drawn for a new event."""
        stretch = self._stretch()
        if stretch is None or self.days[self._column_of(stretch[0])] != stretch[0].date():
            return
        theme, minute = self.themes.current, scaled(_HOUR) / 60
        if not column.contains(self._column(self._column_of(stretch[0])).center().x(), column.center().y()):
            return
        midnight = dt.datetime.combine(stretch[0].date(), dt.time())
        top, bottom = (round((each - midnight).total_seconds() / 60 * minute) for each in stretch)
        rect = QRect(column.left() + 2, column.top() + top, column.width() - 5, bottom - top)
        painter.setPen(QPen(colour(theme.accent), 1, Qt.PenStyle.DashLine))
        painter.setBrush(colour(theme.accent_soft))
        painter.drawRoundedRect(rect, 4, 4)
        painter.setPen(colour(theme.text))
        words = f"{clock(stretch[0])} – {clock(stretch[1])}"
        painter.drawText(rect.adjusted(6, 3, 0, 0), Qt.AlignmentFlag.AlignTop, words)

    def _column_of(self, moment: dt.datetime) -> int:
        return self.days.index(moment.date()) if moment.date() in self.days else 0

    def _paint_head(self, painter: QPainter, at: int, day: dt.date, *, today: bool) -> None:
        theme, column = self.themes.current, self._column(at)
        head = QRect(column.left(), 0, column.width(), scaled(_HEAD))
        wide = self.tr("dddd d", "a day of a week, see QLocale")
        narrow = self.tr("ddd d", "a narrow day of a week, see QLocale")
        text = QLocale().toString(qt_day(day), wide if column.width() > scaled(130) else narrow)
        painter.save()
        font = QFont(painter.font())
        font.setWeight(QFont.Weight.DemiBold if today else QFont.Weight.Normal)
        painter.setFont(font)
        if today:
            size = painter.fontMetrics().size(0, text)
            pill = QRect(0, 0, size.width() + scaled(18), size.height() + scaled(8))
            pill.moveCenter(head.center())
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(colour(theme.accent))
            painter.drawRoundedRect(pill, pill.height() / 2, pill.height() / 2)
        painter.setPen(colour(theme.accent_text if today else theme.text))
        painter.drawText(head, Qt.AlignmentFlag.AlignCenter, text)
        painter.restore()
        if day == self.cursor_day and self.hasFocus() and len(self.days) > 1:
            painter.setPen(QPen(colour(theme.focus), 2))
            painter.drawLine(head.left() + 4, head.bottom() - 3, head.right() - 4, head.bottom() - 3)

    # -- drawing a new event -----------------------------------------------------------------------------------------

    def is_edge(self, box: GridBox, point: QPoint) -> bool:
        """The lower edge of a box in the hours."""
        rect = self.on_screen(box)
        return box.hours and rect.height() > 3 * _EDGE and rect.bottom() - point.y() < _EDGE

    def begin_stretch(self, point: QPoint) -> None:
        """From here on a new event is drawn."""
        self._drawn = (point, point) if self.time_given(point) else None

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        """Draw the new event further, or drag one that is there."""
        super().mouseMoveEvent(event)
        if self._drawn is not None and event.buttons() & Qt.MouseButton.LeftButton:
            self._drawn = self._drawn[0], event.position().toPoint()
            self.viewport().update()

    def _stretch(self) -> tuple[dt.datetime, dt.datetime] | None:
        """Beginning and end of what is drawn; ``None`` for less than a drag."""
        if self._drawn is None or abs(self._drawn[1].y() - self._drawn[0].y()) < QApplication.startDragDistance():
            return None
        first = self.moment_at(self._drawn[0])
        last = self.moment_at(QPoint(self._drawn[0].x(), max(self._drawn[1].y(), self._top)))
        if first is None or last is None:
            return None
        return min(first, last), max(first, last) + dt.timedelta(minutes=_STEP)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """What was drawn becomes a plan."""
        stretch, self._drawn = self._stretch(), None
        super().mouseReleaseEvent(event)
        if stretch is not None and event.button() is Qt.MouseButton.LeftButton:
            self.planned.emit(*stretch, False)

    def plan_at(self, moment: dt.datetime, *, whole_days: bool) -> None:
        """An hour there; above the hours, whole days."""
        self._drawn = None
        self.planned.emit(moment, moment + (ONE_DAY if whole_days else dt.timedelta(hours=1)), whole_days)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Escape gives up what is drawn, too."""
        if event.key() == Qt.Key.Key_Escape and self._drawn is not None:
            self._drawn = None
            self.viewport().update()
            return
        super().keyPressEvent(event)
