"""A text comparison in one column: a table of lines, of which only those on screen are painted."""

from __future__ import annotations

from typing import Any, TypeAlias

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QObject, QPersistentModelIndex, QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QFont, QFontDatabase, QFontMetrics, QGuiApplication, QKeyEvent, QKeySequence, QPainter
from PySide6.QtWidgets import (
    QAbstractItemView,
    QHeaderView,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QTableView,
    QWidget,
)

from upont_desktop.domain.content.text import Row, RowKind, TextComparison, TextSide, unified
from upont_desktop.domain.text import display
from upont_desktop.ui.theme import Theme, Themes, colour

Index: TypeAlias = QModelIndex | QPersistentModelIndex
LINE_ROLE = int(Qt.ItemDataRole.UserRole)
_SHOWN_CHARS = 2000
_SIGNS = {RowKind.REMOVED: "−", RowKind.MOVED_FROM: "−", RowKind.ADDED: "+", RowKind.MOVED_TO: "+"}


class LinesOfText(QAbstractTableModel):
    """The rows of a comparison: what to paint of each is made when it is asked for."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._rows: tuple[Row, ...] = ()
        self._left: TextSide | None = None
        self._right: TextSide | None = None

    def put(self, comparison: TextComparison | None, rows: tuple[Row, ...] = ()) -> None:
        """Show a comparison, with its rows in the order of one column."""
        self.beginResetModel()
        self._rows = rows
        self._left = comparison.left if comparison is not None else None
        self._right = comparison.right if comparison is not None else None
        self.endResetModel()

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008
        """All rows."""
        return 0 if parent.isValid() else len(self._rows)

    def columnCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008
        """One."""
        return 0 if parent.isValid() else 1

    def row(self, at: int) -> Row:
        """A row of the comparison."""
        return self._rows[at]

    def text(self, row: Row) -> str:
        """The line of a row."""
        side, line = (self._right, row.right) if row.right is not None else (self._left, row.left)
        return display(side.lines[line]) if side is not None and line is not None else ""

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        """What a line says."""
        if not index.isValid():
            return None
        row = self._rows[index.row()]
        match role:
            case Qt.ItemDataRole.DisplayRole:
                return self.tr("%Ln line(s) the same", "", row.size) if row.kind is RowKind.FOLD else self.text(row)
            case Qt.ItemDataRole.AccessibleTextRole:
                return f"{_SIGNS.get(row.kind, '')} {index.data()}".strip()
            case _:
                return row if role == LINE_ROLE else None


class _Delegate(QStyledItemDelegate):
    """Numbers, sign, text on the ground of its kind."""

    def __init__(self, themes: Themes, parent: QObject) -> None:
        super().__init__(parent)
        self._themes = themes

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        """One line."""
        row: Row = index.data(LINE_ROLE)
        theme, rect = self._themes.current, QRectF(option.rect)
        metrics = QFontMetrics(option.font)
        gutter = 4 * metrics.horizontalAdvance("0") + 8
        ground, ink = _colours(theme, row.kind)
        if option.state & QStyle.StateFlag.State_Selected:
            ground = colour(theme.selection)
        painter.fillRect(rect, ground)
        painter.setFont(option.font)
        baseline = rect.top() + (rect.height() + metrics.ascent() - metrics.descent()) / 2
        if row.kind is RowKind.FOLD:
            painter.setPen(colour(theme.muted))
            painter.drawText(QPointF(rect.left() + 2 * gutter, baseline), f"⋯ {index.data()}")
            return
        painter.setPen(colour(theme.muted))
        for at, line in enumerate((row.left, row.right)):
            if line is not None:
                number = QRectF(rect.left() + at * gutter, rect.top(), gutter - 6, rect.height())
                painter.drawText(number, Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter, str(line + 1))
        painter.setPen(ink)
        painter.drawText(QPointF(rect.left() + 2 * gutter, baseline), _SIGNS.get(row.kind, ""))
        text = index.data()[:_SHOWN_CHARS].replace("\t", "    ")
        painter.setPen(colour(theme.text))
        painter.drawText(QPointF(rect.left() + 2 * gutter + 16, baseline), text)

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:  # noqa: ARG002
        """As high as the font."""
        return QSize(100, QFontMetrics(option.font).height() + 4)


def _colours(theme: Theme, kind: RowKind) -> tuple[QColor, QColor]:
    match kind:
        case RowKind.REMOVED | RowKind.MOVED_FROM:
            return colour(theme.removed_soft), colour(theme.removed)
        case RowKind.ADDED | RowKind.MOVED_TO:
            return colour(theme.added_soft), colour(theme.added)
        case RowKind.FOLD:
            return colour(theme.hover), colour(theme.muted)
        case RowKind.SAME | RowKind.CHANGED:
            return colour(theme.base), colour(theme.muted)


class UnifiedText(QTableView):
    """Shows a :class:`TextComparison` in one column; the chosen lines can be copied."""

    def __init__(self, themes: Themes, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._lines = LinesOfText(self)
        self.setModel(self._lines)
        self.setItemDelegate(_Delegate(themes, self))
        self.setAccessibleName(self.tr("Comparison"))
        font = QFontDatabase.systemFont(QFontDatabase.SystemFont.FixedFont)
        font.setPointSizeF(QFont(self.font()).pointSizeF() * 0.95)
        self.setFont(font)
        self.setShowGrid(False)
        self.setFrameShape(QTableView.Shape.NoFrame)
        self.setTabKeyNavigation(False)
        self.setSelectionMode(QAbstractItemView.SelectionMode.ContiguousSelection)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.verticalHeader().hide()
        self.verticalHeader().setMinimumSectionSize(1)
        self.verticalHeader().setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        self.verticalHeader().setDefaultSectionSize(QFontMetrics(font).height() + 4)
        self.horizontalHeader().hide()
        self.horizontalHeader().setStretchLastSection(True)
        themes.changed.connect(self.viewport().update)

    def put(self, comparison: TextComparison | None, rows: tuple[Row, ...] = ()) -> None:
        """Show a comparison, with its rows as :func:`rows_of` gives them."""
        self._lines.put(comparison, rows)
        self.scrollToTop()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Copy the chosen lines."""
        if event.matches(QKeySequence.StandardKey.Copy):
            rows = sorted(index.row() for index in self.selectedIndexes())
            QGuiApplication.clipboard().setText("\n".join(self._lines.text(self._lines.row(row)) for row in rows))
        else:
            super().keyPressEvent(event)


def rows_of(comparison: TextComparison) -> tuple[Row, ...]:
    """The rows for one column: on a background thread, there may be many."""
    return tuple(unified(comparison.rows))
