"""The agenda as a list: what comes, day by day."""

from __future__ import annotations

import datetime as dt
from typing import Any

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QRect, QSize, Qt, Signal
from PySide6.QtGui import QContextMenuEvent, QFont, QKeyEvent, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QAbstractItemView, QListView, QStyle, QStyledItemDelegate, QStyleOptionViewItem, QWidget

from upont_desktop.apps.news.event_pages import AgendaRow
from upont_desktop.apps.news.ui.agenda.club_colours import ClubColours
from upont_desktop.apps.news.ui.agenda.event_words import day_words, time_words, translate
from upont_desktop.apps.news.ui.agenda.model import ROW, AgendaModel
from upont_desktop.domain.text import display
from upont_desktop.ui.style.fonts import scaled
from upont_desktop.ui.style.theme import Themes, colour
from upont_desktop.ui.wording import dates

Index = QModelIndex | QPersistentModelIndex
_MARGIN, _TIME = 16, 104  # points: at the sides, what the times take


class AgendaDelegate(QStyledItemDelegate):
    """A date on two lines, with the day above the first date of it."""

    def __init__(self, colours: ClubColours, themes: Themes, parent: QWidget) -> None:
        super().__init__(parent)
        self._colours, self._themes = colours, themes

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        """Two lines, three where a day begins."""
        line = option.fontMetrics.height()
        head = line + scaled(22) if self._begins_day(index) else 0
        return QSize(scaled(300), 2 * line + scaled(14) + head)

    def _begins_day(self, index: Index) -> bool:
        row = index.data(ROW)
        before = index.model().index(index.row() - 1, 0).data(ROW) if index.row() else None
        return not isinstance(before, AgendaRow) or before.start.date() != row.start.date()

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        """The day, the time at the left, title and place beside the colour of the club."""
        row = index.data(ROW)
        if not isinstance(row, AgendaRow):
            return
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setFont(option.font)
        rect, theme = QRect(option.rect), self._themes.current
        if self._begins_day(index):
            rect.setTop(self._paint_day(painter, rect, row.start.date()))
        if option.state & QStyle.StateFlag.State_Selected:
            painter.setPen(Qt.PenStyle.NoPen)
            focused = option.state & QStyle.StateFlag.State_HasFocus
            painter.setBrush(colour(theme.selection if focused else theme.selection_quiet))
            painter.drawRoundedRect(rect.adjusted(scaled(6), 1, -scaled(6), -1), 6, 6)
        self._paint_row(painter, rect.adjusted(scaled(_MARGIN), scaled(5), -scaled(_MARGIN), 0), row)
        painter.restore()

    def _paint_day(self, painter: QPainter, rect: QRect, day: dt.date) -> int:
        theme, today = self._themes.current, dates.now().date()
        line = painter.fontMetrics().height()
        font = QFont(painter.font())
        painter.save()
        font.setWeight(QFont.Weight.DemiBold)
        painter.setFont(font)
        painter.setPen(colour(theme.accent if day == today else theme.text))
        words = day_words(day)
        if day == today:
            words = " · ".join((translate("Agenda", "Today"), words))
        where = QRect(rect.left() + scaled(_MARGIN), rect.top() + scaled(14), rect.width() - 2 * scaled(_MARGIN), line)
        painter.drawText(where, Qt.AlignmentFlag.AlignVCenter, words)
        painter.setPen(QPen(colour(theme.hairline), 1))
        painter.drawLine(where.left(), where.bottom() + 4, where.right(), where.bottom() + 4)
        painter.restore()
        return where.bottom() + scaled(6)

    def _paint_row(self, painter: QPainter, rect: QRect, row: AgendaRow) -> None:
        theme, metrics = self._themes.current, painter.fontMetrics()
        line = metrics.height()
        top = Qt.AlignmentFlag.AlignTop | Qt.AlignmentFlag.AlignLeft
        painter.setPen(colour(theme.muted))
        painter.drawText(QRect(rect.left(), rect.top(), scaled(_TIME), line), top, time_words(row))
        left = rect.left() + scaled(_TIME)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(colour(theme.faint) if row.cancelled else self._colours.ink(row.club, theme))
        painter.drawRoundedRect(QRect(left, rect.top() + 1, scaled(4), 2 * line - 2), 2, 2)
        words = QRect(left + scaled(14), rect.top(), rect.right() - left - scaled(14), line)
        font = QFont(painter.font())
        font.setStrikeOut(row.cancelled)
        font.setWeight(QFont.Weight.DemiBold)
        plain = painter.font()
        painter.setFont(font)
        painter.setPen(colour(theme.muted if row.cancelled else theme.text))
        title = display(row.title)
        painter.drawText(
            words, top, painter.fontMetrics().elidedText(title, Qt.TextElideMode.ElideRight, words.width())
        )
        painter.setFont(plain)
        painter.setPen(colour(theme.muted))
        told = [row.club_name or row.club, display(row.place)]
        told += [translate("Agenda", "cancelled")] if row.cancelled else []
        told += [translate("Agenda", "you take part")] if row.going else []
        beside = metrics.elidedText(" · ".join(filter(None, told)), Qt.TextElideMode.ElideRight, words.width())
        painter.drawText(words.translated(0, line), top, beside)


class AgendaList(QListView):
    """Signals as those of :class:`~upont_desktop.apps.news.ui.agenda.grid.AgendaGrid`."""

    chosen = Signal(object)
    opened = Signal(object)
    menu_wanted = Signal(object)
    day_chosen = Signal(object)

    def __init__(self, model: AgendaModel, colours: ClubColours, themes: Themes, parent: QWidget) -> None:
        super().__init__(parent)
        self.setObjectName("agendaList")
        self.setModel(model)
        self._model = model
        self.days: list[dt.date] = []
        self.cursor_day = dates.now().date()
        self.setItemDelegate(AgendaDelegate(colours, themes, self))
        self.setFrameShape(QListView.Shape.NoFrame)
        self.setUniformItemSizes(False)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.activated.connect(lambda index: self.opened.emit(index.data(ROW)))
        self.selectionModel().currentChanged.connect(self._current_changed)

    def _current_changed(self, current: QModelIndex, _before: QModelIndex) -> None:
        if self.selectionModel().isSelected(current):  # Qt goes to the first one by itself
            self.chosen.emit(current.data(ROW))

    def days_of(self, day: dt.date) -> list[dt.date]:
        """Three months from the first day of the month on."""
        first = day.replace(day=1).toordinal()
        return [dt.date.fromordinal(at) for at in range(first, min(first + 92, dt.date.max.toordinal()))]

    def look_at(self, day: dt.date) -> None:
        """Show what comes from a month on."""
        self.cursor_day = day
        self.days = self.days_of(day)

    def select_row(self, number: int | None) -> None:
        """Select a date, and have it in view."""
        index = self._model.index(number, 0) if number is not None else QModelIndex()
        self.setCurrentIndex(index)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Say it where nothing is planned."""
        super().paintEvent(event)
        if not self._model.rows and self.days:
            painter = QPainter(self.viewport())
            painter.setPen(self.palette().placeholderText().color())
            words = self.tr("Nothing is planned in these months.")
            painter.drawText(self.viewport().rect(), Qt.AlignmentFlag.AlignCenter, words)
            painter.end()

    def first_from(self, day: dt.date) -> None:
        """Scroll to the first date of a day or later."""
        at = next((at for at, row in enumerate(self._model.rows) if row.last.date() >= day), None)
        if at is not None:
            self.scrollTo(self._model.index(at, 0), QAbstractItemView.ScrollHint.PositionAtTop)

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        """What can be done with the date under the pointer."""
        self.menu_wanted.emit(event.globalPos())

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Home goes to today, as in the grids."""
        if event.key() == Qt.Key.Key_Home:
            self.day_chosen.emit(dates.now().date())
        else:
            super().keyPressEvent(event)

    def arrange(self) -> Any:
        """Lay its lines out anew."""
        self.doItemsLayout()
