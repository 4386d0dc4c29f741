"""The view of the history: a table of fixed rows, painted a screen at a time."""

from __future__ import annotations

import time
from collections.abc import Callable, Container

from PySide6.QtCore import QItemSelectionModel, QPoint, Qt, QTimer, Signal
from PySide6.QtGui import QKeyEvent, QMouseEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QAbstractItemView, QHeaderView, QTableView, QWidget

from upont_desktop.ui.panes.history.history_delegate import ColumnSpan, HistoryDelegate, RowState
from upont_desktop.ui.panes.history.history_model import GRAPH, TITLE, WHEN, WHO, HistoryModel, Index
from upont_desktop.ui.panes.history.history_rows import PaintedRow
from upont_desktop.ui.panes.history.lanes_painter import RowBox, graph_width
from upont_desktop.ui.style.fonts import scaled
from upont_desktop.ui.style.theme import Themes

_LOOKED_AT = 128  # rows
_SETTLE_MS = 40  # after the last step of a scroll: details are asked for where it ends
_LANES_FITTED = 10  # the column is as wide as these at most; the rest is behind a drag
_NARROW, _MEDIUM = 430, 760
"""Widths below which people are left out, and below which only their pictures are shown."""


class HistoryView(QTableView):
    """Rows of history. ``chosen`` carries the hashes of the selected commits, the current one first; ``painted`` says
    that rows (not placeholders) were drawn, ``file_opened`` that the version chosen is to be opened, ``fold_turned``
    carries a row that stands for several commits, to be opened, or that begins such an open run, to be closed.
    """

    chosen = Signal(list)
    painted = Signal()
    file_opened = Signal()
    fold_turned = Signal(object)

    def __init__(self, model: HistoryModel, themes: Themes, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._rows = model
        self._themes = themes
        self._hovered = -1
        self._widest = 1
        self._marked: Container[int] = ()
        self._kept_place: int | None = None
        self._told: Callable[[float], object] | None = None
        self._rows_delegate = HistoryDelegate(themes.current, self.font(), self)
        self._settle = QTimer(self, singleShot=True, interval=_SETTLE_MS)
        self._settle.timeout.connect(self._tell)
        self.setModel(model)
        self.setItemDelegate(self._rows_delegate)
        self._set_up()
        self.selectionModel().selectionChanged.connect(self._settle.start)
        self.doubleClicked.connect(self._open)
        model.loaded.connect(self._start_again)
        themes.changed.connect(self._dress)

    def _set_up(self) -> None:
        self.setAccessibleName(self.tr("History"))
        self.setObjectName("history")
        self.setShowGrid(False)
        self.setFrameShape(QTableView.Shape.NoFrame)
        self.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.setSelectionMode(QAbstractItemView.SelectionMode.ExtendedSelection)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOn)
        self.setCornerButtonEnabled(False)
        self.setTabKeyNavigation(False)
        self.setWordWrap(False)
        self.setMouseTracking(True)
        rows = self.verticalHeader()
        rows.hide()
        rows.setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        rows.setMinimumSectionSize(1)
        rows.setDefaultSectionSize(self._rows_delegate.row_height)
        columns = self.horizontalHeader()
        columns.setHighlightSections(False)
        columns.setSectionsClickable(False)
        columns.setMinimumSectionSize(24)
        columns.setDefaultAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)
        columns.setSectionResizeMode(QHeaderView.ResizeMode.Interactive)
        columns.setSectionResizeMode(TITLE, QHeaderView.ResizeMode.Stretch)
        columns.resizeSection(GRAPH, graph_width(2))

    # -- choosing ----------------------------------------------------------------------------------------------------

    def choose_row(self, row: int) -> None:
        """Select a row and bring it into view, in the middle where it was out of sight."""
        index = self._rows.index(row, TITLE)
        top, bottom = self.rowAt(0), self.rowAt(self.viewport().height() - 1)
        out_of_sight = not top < row < (bottom if bottom >= 0 else self._rows.rowCount())
        flags = QItemSelectionModel.SelectionFlag.ClearAndSelect | QItemSelectionModel.SelectionFlag.Rows
        self.selectionModel().setCurrentIndex(index, flags)
        hint = QAbstractItemView.ScrollHint
        self.scrollTo(index, hint.PositionAtCenter if out_of_sight else hint.EnsureVisible)

    def choose_two(self, row: int, other: int) -> None:
        """Select two rows, the first of them with the keyboard."""
        self.choose_row(row)
        flags = QItemSelectionModel.SelectionFlag.Select | QItemSelectionModel.SelectionFlag.Rows
        self.selectionModel().select(self._rows.index(other, TITLE), flags)

    def own_row(self, start: int = 0, *, current: bool = False) -> int | None:
        """The newest row of a resource itself, from a row on: what was made from it may be newer. With ``current``, one
        that is on the branch that the person is on: what was shared and not received yet is not.

        Few rows are looked at, and none is found where the others come first.
        """
        views = ((row, self._rows.row_view(row)) for row in range(start, min(self._rows.rowCount(), _LOOKED_AT)))
        own = ((row, view) for row, view in views if view is not None and not view.elsewhere)
        return next((row for row, view in own if view.on_head or not current), None)

    def compare_with_newest(self) -> bool:
        """Choose the current version beside the chosen one, or beside the current the one before; whether any is."""
        newest, row = self.own_row(current=True), self.currentIndex().row()
        other = self.own_row(row + 1, current=True) if row == newest else row
        if newest is None or other is None or other < 0:
            return False
        self.choose_two(other, newest)
        return True

    def mark(self, rows: Container[int]) -> None:
        """Set off the rows that a search found."""
        self._marked = rows
        self.viewport().update()

    def show_news(self, commits: frozenset[str]) -> None:
        """Put a dot before what these commits (whole hashes) did: it is new to the person."""
        self._rows_delegate.news = commits
        self.viewport().update()

    @property
    def settling(self) -> bool:
        """Whether a choice was made and not told yet."""
        return self._settle.isActive()

    def chosen_rows(self) -> list[PaintedRow]:
        """The selected rows, the current one first, a hundred at most; those still being fetched are left out."""
        current = self.currentIndex().row()
        rows: list[int] = []
        for part in self.selectionModel().selection().toList():
            rows.extend(range(part.top(), min(part.bottom(), part.top() + 100) + 1))
        rows.sort(key=lambda row: (row != current, row))
        views = (self._rows.row_view(row) for row in rows[:100])
        return [view for view in views if view is not None]

    def chosen_pair(self) -> tuple[PaintedRow, PaintedRow] | None:
        """Where two rows are selected, and there: the older one, which stands below, and the newer one."""
        parts = self.selectionModel().selection().toList()
        if sum(part.height() for part in parts) != 2:
            return None
        rows = sorted(row for part in parts for row in range(part.top(), part.bottom() + 1))
        newer, older = (self._rows.row_view(row) for row in rows)
        return (older, newer) if older is not None and newer is not None else None

    def tell_later(self) -> None:
        """Tell what is chosen, once it rests."""
        self._settle.start()

    def _tell(self) -> None:
        hashes = [view.hash for view in self.chosen_rows()]
        if hashes or not self.selectionModel().hasSelection():
            self.chosen.emit(hashes)
        else:
            self._settle.start()  # the row is still being fetched

    # -- painting ----------------------------------------------------------------------------------------------------

    def follow_painting(self, told: Callable[[float], object]) -> None:
        """From now on tell how long each whole screen took to paint, in seconds, where all its rows were there."""
        self._told = told

    def paintEvent(self, event: QPaintEvent) -> None:
        """All rows at once: grounds, one graph, texts."""
        started = time.perf_counter()
        boxes = self._boxes(event.rect().top(), event.rect().bottom())
        painter = QPainter(self.viewport())
        focused = self.hasFocus() and self.isActiveWindow()
        self._rows_delegate.paint_rows(painter, boxes, self._spans(), focused, self._first_in_sight())
        painter.end()
        self._fit_graph(boxes)
        if self._told is not None and event.rect() == self.viewport().rect() and all(box.view for box, _ in boxes):
            self._told(time.perf_counter() - started)
        if any(box.view is not None for box, _ in boxes):
            self.painted.emit()

    def _boxes(self, top: int, bottom: int) -> list[tuple[RowBox, RowState]]:
        count = self._rows.rowCount()
        height = self.verticalHeader().defaultSectionSize()
        offset = self.verticalScrollBar().value()
        first = max(0, (offset + top) // height)
        last = min(count - 1, (offset + bottom) // height)
        chosen, current = self._chosen_among(first, last), self.currentIndex().row()
        boxes = []
        for row in range(first, last + 1):
            view = self._rows.row_view(row)
            state = RowState(
                selected=row in chosen,
                current=row == current,
                hovered=row == self._hovered,
                marked=row in self._marked,
            )
            boxes.append((RowBox(row, row * height - offset, height, view), state))
        return boxes

    def _first_in_sight(self) -> int:
        """The first row of which more than half is seen."""
        height = self.verticalHeader().defaultSectionSize()
        return (self.verticalScrollBar().value() + height // 2) // height

    def _chosen_among(self, first: int, last: int) -> set[int]:
        """The selected rows among those on screen."""
        chosen: set[int] = set()
        for part in self.selectionModel().selection().toList():
            chosen.update(range(max(first, part.top()), min(last, part.bottom()) + 1))
        return chosen

    def _spans(self) -> list[ColumnSpan]:
        return [ColumnSpan(self.columnViewportPosition(at), self.columnWidth(at)) for at in range(WHEN + 1)]

    def _fit_graph(self, boxes: list[tuple[RowBox, RowState]]) -> None:
        """Let the graph's column grow to what was seen, and never shrink, so that titles do not dance."""
        widest = max((box.view.width for box, _ in boxes if box.view is not None), default=1)
        widest = min(widest, _LANES_FITTED)
        if widest > self._widest:
            self._widest = widest
            QTimer.singleShot(0, self, lambda: self.setColumnWidth(GRAPH, graph_width(self._widest)))

    def keep_place(self) -> None:
        """The rows that come next are these, but for what is below the one that is turned: do not move."""
        self._kept_place = self.verticalScrollBar().value()

    def _start_again(self) -> None:
        place, self._kept_place = self._kept_place, None
        if place is None:
            self._widest = 1
            self.setColumnWidth(GRAPH, graph_width(1))
        else:
            self.executeDelayedItemsLayout()
            self.verticalScrollBar().setValue(place)

    def _dress(self) -> None:
        self._rows_delegate.dress(self._themes.current, self.font())
        self.viewport().update()

    # -- moving ------------------------------------------------------------------------------------------------------

    def scrollContentsBy(self, dx: int, dy: int) -> None:
        """Scroll, and fetch what comes next."""
        super().scrollContentsBy(dx, dy)
        height = self.verticalHeader().defaultSectionSize()  # the day moves from the row that was first to another
        self.viewport().update(0, 0, self.viewport().width(), abs(dy) + 2 * height)
        row = self.rowAt(self.viewport().height() // 2)
        if row >= 0 and dy:
            self._rows.look_ahead(row, -dy)
        self._hover(self.viewport().mapFromGlobal(self.cursor().pos()))

    def resizeEvent(self, event: object) -> None:
        """Leave out the columns for which there is no room."""
        super().resizeEvent(event)  # type: ignore[arg-type]
        self._fit_columns(self.viewport().width())

    def _fit_columns(self, width: int) -> None:
        wanted, narrow = self._rows_delegate.widths, width < scaled(_NARROW)
        self.setColumnHidden(WHO, narrow)
        self.setColumnWidth(WHO, wanted.names if width >= scaled(_MEDIUM) else wanted.faces)
        self.setColumnWidth(WHEN, wanted.days if narrow else wanted.moments)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Home and End go to the first row and the last, with Ctrl as well; Enter opens the version, or what is folded,
        as Right does; Left folds it again.
        """
        plain = not event.modifiers() & ~(Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.KeypadModifier)
        count = self._rows.rowCount()
        match event.key():
            case Qt.Key.Key_Home if plain and count:
                self.choose_row(0)
            case Qt.Key.Key_End if plain and count:
                self.choose_row(count - 1)
            case Qt.Key.Key_Return | Qt.Key.Key_Enter if plain and count:
                self._open(self.currentIndex())
            case Qt.Key.Key_Right if plain and self.turn_fold(self.currentIndex().row(), opens=True):
                pass
            case Qt.Key.Key_Left if plain and self.turn_fold(self.currentIndex().row(), opens=False):
                pass
            case _:
                super().keyPressEvent(event)

    def _open(self, index: Index) -> None:
        if not self.turn_fold(index.row(), opens=True):
            self.file_opened.emit()

    def turn_fold(self, row: int, *, opens: bool) -> bool:
        """Open what a row has folded, or fold what it begins; whether there is such a thing."""
        view = self._rows.row_view(row)
        if view is None or view.fold is None or view.is_closed is not opens:
            return False
        self.fold_turned.emit(view)
        return True

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """The arrow of a fold turns it; anywhere else chooses."""
        super().mousePressEvent(event)
        at = event.position().toPoint()
        row, left = self.rowAt(at.y()), self.columnViewportPosition(TITLE)
        view = self._rows.row_view(row) if row >= 0 else None
        if view is not None and view.fold is not None and left <= at.x() < left + self._rows_delegate.arrow_width:
            self.turn_fold(row, opens=view.is_closed)

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        """Follow the pointer with a quiet ground."""
        super().mouseMoveEvent(event)
        self._hover(event.position().toPoint())

    def leaveEvent(self, event: object) -> None:
        """The pointer left."""
        super().leaveEvent(event)  # type: ignore[arg-type]
        self._hover(QPoint(-1, -1))

    def _hover(self, point: QPoint) -> None:
        row = self.rowAt(point.y()) if self.viewport().rect().contains(point) else -1
        if row != self._hovered:
            for changed in (row, self._hovered):
                if changed >= 0:
                    top = self.rowViewportPosition(changed)
                    self.viewport().update(0, top, self.viewport().width(), self.rowHeight(changed))
            self._hovered = row

    def currentChanged(self, current: Index, previous: Index) -> None:
        """Keep the current cell in the column that a screen reader reads as the whole row."""
        if current.isValid() and current.column() != TITLE:
            self.setCurrentIndex(current.sibling(current.row(), TITLE))
            return
        super().currentChanged(current, previous)
        self.viewport().update()
