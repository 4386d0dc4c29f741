"""What the month, the week and the day have in common: dates as boxes over days, chosen, opened, dragged by mouse and
keyboard. The positions are worked out by :mod:`upont_desktop.apps.news.agenda_layout`; the list of Qt that they are
tells screen readers of each date.
"""

from __future__ import annotations

import datetime as dt
from collections.abc import Sequence
from typing import Any

from PySide6.QtCore import QAbstractItemModel, QItemSelectionModel, QModelIndex, QPoint, QRect, QSize, Qt, Signal
from PySide6.QtGui import (
    QContextMenuEvent,
    QKeyEvent,
    QMouseEvent,
    QPainter,
    QPaintEvent,
    QRegion,
    QResizeEvent,
)
from PySide6.QtWidgets import QAbstractItemView, QApplication, QListView, QWidget

from upont_desktop.apps.news.event_pages import AgendaRow
from upont_desktop.apps.news.ui.agenda.chip import ChipPainter, Drag, GridBox
from upont_desktop.apps.news.ui.agenda.club_colours import ClubColours
from upont_desktop.apps.news.ui.agenda.event_words import day_words
from upont_desktop.apps.news.ui.agenda.model import ROW, AgendaModel
from upont_desktop.domain.calendar.times import ONE_DAY
from upont_desktop.ui.style.fonts import scaled
from upont_desktop.ui.style.theme import Themes
from upont_desktop.ui.wording import dates


class AgendaGrid(QListView):
    """Signals: ``chosen`` the date selected (or ``None``), ``opened`` one that was entered, ``planned`` a stretch of
    time for a new event (beginning, end, whether of whole days), ``moved`` how much later a date shall begin and how
    much longer last, ``day_chosen`` a day to go to, ``day_opened`` one to see alone, ``menu_wanted`` a place on the
    screen.
    """

    chosen = Signal(object)
    opened = Signal(object)
    planned = Signal(object, object, bool)
    moved = Signal(object, object, object)
    day_chosen = Signal(object)
    day_opened = Signal(object)
    menu_wanted = Signal(object)

    def __init__(self, model: AgendaModel, colours: ClubColours, themes: Themes, parent: QWidget) -> None:
        super().__init__(parent)
        self.setModel(model)
        self.setObjectName("agendaGrid")
        self._model, self.themes = model, themes
        self.chips = ChipPainter(colours, themes)
        self.days: list[dt.date] = []
        self.cursor_day = dates.now().date()
        self.boxes: list[GridBox] = []
        self.drag: Drag | None = None
        self.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.viewport().setMouseTracking(True)
        model.modelReset.connect(self.arrange)
        themes.changed.connect(self.viewport().update)

    # -- what the kinds of grids say ---------------------------------------------------------------------------------

    def days_of(self, day: dt.date) -> list[dt.date]:
        """The days that are shown when one is looked at."""
        raise NotImplementedError

    def make_boxes(self) -> list[GridBox]:
        """Where the dates are painted."""
        raise NotImplementedError

    def paint_ground(self, painter: QPainter) -> None:
        """Paint what the dates stand on."""
        raise NotImplementedError

    def moment_at(self, point: QPoint) -> dt.datetime | None:
        """The day, and in a grid of hours the time, at a place of the window."""
        raise NotImplementedError

    def time_given(self, point: QPoint) -> bool:
        """Whether a place of the window means a time, not a whole day."""
        raise NotImplementedError

    def step_days(self, key: int) -> int | None:
        """How many days an arrow key goes on; ``None`` for one that goes from date to date within the day."""
        raise NotImplementedError

    # -- showing -----------------------------------------------------------------------------------------------------

    def look_at(self, day: dt.date) -> None:
        """Let a day be the one that the keyboard is on, and show the days around it."""
        self.cursor_day = day
        self.days = self.days_of(day)
        self.arrange()

    def arrange(self) -> None:
        """Work out anew where everything stands."""
        if self.days:
            self.boxes = self.make_boxes()
            self._say_day()
        self.updateGeometries()
        self.viewport().update()

    def _say_day(self) -> None:
        count = sum(1 for row in self.rows if row.start.date() <= self.cursor_day <= row.last.date())
        told = self.tr("%Ln event(s)", "", count)
        self.setAccessibleDescription(f"{day_words(self.cursor_day)}, {told}")

    @property
    def rows(self) -> Sequence[AgendaRow]:
        """The dates of the model."""
        return self._model.rows

    def row_at(self, index: QModelIndex) -> AgendaRow | None:
        """The date of an index."""
        found = index.data(ROW) if index.isValid() else None
        return found if isinstance(found, AgendaRow) else None

    def select_row(self, number: int | None) -> None:
        """Select a date, and have it in view."""
        index = self._model.index(number, 0) if number is not None else QModelIndex()
        self.selectionModel().setCurrentIndex(index, QItemSelectionModel.SelectionFlag.ClearAndSelect)
        if index.isValid():
            self.scrollTo(index)

    def on_screen(self, box: GridBox) -> QRect:
        """Where a box is in the window now."""
        return box.rect if box.fixed else box.rect.translated(0, -self.verticalScrollBar().value())

    def clip_of(self, box: GridBox) -> QRect:
        """The part of the window in which a box may be painted."""
        del box
        return self.viewport().rect()

    def box_at(self, point: QPoint) -> GridBox | None:
        """The date that is painted at a place of the window."""
        found = (box for box in reversed(self.boxes) if self.on_screen(box).contains(point))
        return next((box for box in found if self.clip_of(box).contains(point)), None)

    # -- a list of Qt ------------------------------------------------------------------------------------------------

    def visualRect(self, index: Any) -> QRect:
        """Where a date is painted; its first bar, where it has several."""
        box = next((box for box in self.boxes if box.row == index.row()), None)
        return QRect() if box is None else self.on_screen(box)

    def indexAt(self, point: QPoint) -> QModelIndex:
        """The date at a place of the window."""
        box = self.box_at(point)
        return QModelIndex() if box is None else self._model.index(box.row, 0)

    def scrollTo(
        self, _index: Any, _hint: QAbstractItemView.ScrollHint = QAbstractItemView.ScrollHint.EnsureVisible
    ) -> None:
        """A grid of days shows all of it."""

    def horizontalOffset(self) -> int:
        """Nothing scrolls sideways."""
        return 0

    def visualRegionForSelection(self, _selection: Any) -> QRegion:
        """What is painted anew when another date is selected."""
        return QRegion(self.viewport().rect())

    def setSelection(self, _rect: QRect, _command: QItemSelectionModel.SelectionFlag) -> None:
        """Dates are selected one by one, not with a frame."""

    def doItemsLayout(self) -> None:
        """The list's own lines are not used."""
        self.arrange()

    def setModel(self, model: QAbstractItemModel | None) -> None:
        """With the model comes the selection, whose changes are told."""
        super().setModel(model)
        self.selectionModel().currentChanged.connect(self._current_changed)

    def _current_changed(self, current: QModelIndex, _before: QModelIndex) -> None:
        self.viewport().update()
        if not current.isValid() or self.selectionModel().isSelected(current):  # Qt goes to the first one by itself
            self.chosen.emit(self.row_at(current))

    def sizeHint(self) -> QSize:
        """As large as there is room."""
        return QSize(scaled(500), scaled(400))

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Other sizes, other places."""
        super().resizeEvent(event)
        self.arrange()

    # -- painting ----------------------------------------------------------------------------------------------------

    def paintEvent(self, _event: QPaintEvent) -> None:
        """The ground, then each date, then the one that is dragged."""
        painter = QPainter(self.viewport())
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        if self.days:
            self.paint_ground(painter)
            current = self.currentIndex().row()
            for box in self.boxes:
                painter.setClipRect(self.clip_of(box))
                chosen = box.row == current and self.selectionModel().hasSelection()
                faded = self.drag is not None and self.drag.moved and self.rows[box.row] == self.drag.row
                self.chips.paint(painter, self.on_screen(box), self.rows[box.row], box, chosen=chosen, faded=faded)
            painter.setClipping(False)
            self.paint_drag(painter)
        painter.end()

    def paint_drag(self, painter: QPainter) -> None:
        """Show what is dragged where the pointer is, and say in words when it would be."""
        drag = self.drag
        if drag is None or not drag.moved:
            return
        box = next((box for box in self.boxes if self.rows[box.row] == drag.row), None)
        if box is not None:
            far, rect = drag.at - drag.start, self.on_screen(box)
            rect = rect.adjusted(0, 0, 0, max(far.y(), -rect.height() // 2)) if drag.lengthens else rect.translated(far)
            self.chips.paint(painter, rect, drag.row, box, chosen=True, faded=False)
        self.chips.paint_hint(painter, self.viewport().rect(), drag.at, drag)

    # -- the mouse ---------------------------------------------------------------------------------------------------

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Choose a date, or a day."""
        point = event.position().toPoint()
        self.setFocus(Qt.FocusReason.MouseFocusReason)
        box = self.box_at(point)
        moment = self.moment_at(point)
        if moment is not None:
            self.cursor_day = moment.date()
            self._say_day()
        self.select_row(box.row if box is not None else None)
        if box is not None and event.button() is Qt.MouseButton.LeftButton:
            self.drag = Drag(self.rows[box.row], point, self.is_edge(box, point))
        elif event.button() is Qt.MouseButton.LeftButton:
            self.begin_stretch(point)
        self.viewport().update()

    def is_edge(self, _box: GridBox, _point: QPoint) -> bool:
        """Whether a place is the lower edge of a date, by which it is made longer."""
        return False

    def begin_stretch(self, _point: QPoint) -> None:
        """Empty time was pressed, from which a new event may be drawn."""

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        """Drag what was pressed."""
        point = event.position().toPoint()
        box = self.box_at(point)
        edge = box is not None and self.is_edge(box, point)
        self.viewport().setCursor(Qt.CursorShape.SizeVerCursor if edge else Qt.CursorShape.ArrowCursor)
        drag = self.drag
        if drag is not None and event.buttons() & Qt.MouseButton.LeftButton:
            drag.at = point
            far = (point - drag.start).manhattanLength() >= QApplication.startDragDistance()
            drag.moved = drag.moved or far
            self._drag_to(drag, point)

    def _drag_to(self, drag: Drag, point: QPoint) -> None:
        here, there = self.moment_at(drag.start), self.moment_at(point)
        if here is None or there is None:
            return
        by = there - here
        if drag.row.whole_days or not (self.time_given(drag.start) and self.time_given(point)):
            by = dt.timedelta(days=(there.date() - here.date()).days)
        if drag.lengthens:
            least = dt.timedelta(minutes=15)
            drag.longer = max(by, least - (drag.row.end - drag.row.start))
        else:
            drag.by = by
        self.viewport().update()

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """What was dragged is moved, when it is let go."""
        drag, self.drag = self.drag, None
        self.viewport().update()
        let_go = drag is not None and drag.moved and event.button() is Qt.MouseButton.LeftButton
        if let_go and drag is not None and (drag.by or drag.longer):
            self.moved.emit(drag.row, drag.by, drag.longer)

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        """Open a date; plan where there is none."""
        self.drag = None
        point = event.position().toPoint()
        box = self.box_at(point)
        if box is not None:
            self.opened.emit(self.rows[box.row])
            return
        moment = self.moment_at(point)
        if moment is not None:
            self.plan_at(moment, whole_days=not self.time_given(point))

    def plan_at(self, moment: dt.datetime, *, whole_days: bool) -> None:
        """Ask for a new event at a time: an hour, or a day."""
        self.planned.emit(moment, moment + (ONE_DAY if whole_days else dt.timedelta(hours=1)), whole_days)

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        """What can be done with the date under the pointer."""
        self.drag = None
        if event.reason() is QContextMenuEvent.Reason.Keyboard:
            rect = self.visualRect(self.currentIndex())
            self.menu_wanted.emit(self.viewport().mapToGlobal(rect.bottomLeft() if rect.isValid() else QPoint(20, 20)))
        else:
            self.menu_wanted.emit(event.globalPos())

    # -- the keyboard ------------------------------------------------------------------------------------------------

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Arrows go from day to day and from date to date; Enter opens, or plans on an empty day; Escape gives up a
        drag.
        """
        key = event.key()
        if key == Qt.Key.Key_Escape and self.drag is not None:
            self.drag = None
            self.viewport().update()
        elif key in (Qt.Key.Key_Left, Qt.Key.Key_Right, Qt.Key.Key_Up, Qt.Key.Key_Down):
            self._go(key)
        elif key in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self._enter()
        elif key == Qt.Key.Key_Home:
            self.day_chosen.emit(dates.now().date())
        else:
            event.ignore()  # to the shortcuts of the window

    def _go(self, key: int) -> None:
        step = self.step_days(key)
        if step is None:
            self._go_within(1 if key == Qt.Key.Key_Down else -1)
            return
        self.day_chosen.emit(_later(self.cursor_day, step))

    def _go_within(self, way: int) -> None:
        """To the next date of the day; from the last one of it, to the day below or above."""
        of_day = self.numbers_of_day()
        current = self.currentIndex().row() if self.selectionModel().hasSelection() else -1
        place = of_day.index(current) + way if current in of_day else (0 if way > 0 else len(of_day) - 1)
        if 0 <= place < len(of_day):
            self.select_row(of_day[place])
        else:
            self.leave_day(way)

    def leave_day(self, way: int) -> None:
        """Where the arrow goes from the last date of a day."""
        self.day_chosen.emit(_later(self.cursor_day, way * 7))

    def numbers_of_day(self) -> list[int]:
        """The rows of the dates of the day that the keyboard is on."""
        day = self.cursor_day
        return [at for at, row in enumerate(self.rows) if row.start.date() <= day <= row.last.date()]

    def _enter(self) -> None:
        row = self.row_at(self.currentIndex()) if self.selectionModel().hasSelection() else None
        if row is not None:
            self.opened.emit(row)
        else:
            self.plan_at(dt.datetime.combine(self.cursor_day, dt.time(20)), whole_days=False)


def _later(day: dt.date, days: int) -> dt.date:
    try:
        return day + dt.timedelta(days=days)
    except OverflowError:
        return day
