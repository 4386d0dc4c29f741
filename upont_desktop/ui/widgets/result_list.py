"""Rows of "name first, the rest muted": a small list model and a delegate, for filters, palettes and searches."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any, TypeAlias

from PySide6.QtCore import QAbstractListModel, QModelIndex, QObject, QPersistentModelIndex, QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QFont, QFontMetrics, QPainter
from PySide6.QtWidgets import QStyle, QStyledItemDelegate, QStyleOptionViewItem

from upont_desktop.ui.style.fonts import scaled
from upont_desktop.ui.style.icons import paint_icon
from upont_desktop.ui.style.theme import Themes, colour
from upont_desktop.ui.style.tone import Tone
from upont_desktop.ui.wording.plain_text import as_plain

Index: TypeAlias = QModelIndex | QPersistentModelIndex
LINE_ROLE = int(Qt.ItemDataRole.UserRole)
_PAD = 10  # points
_ICON = 16  # points


@dataclass(frozen=True, slots=True)
class ResultLine:
    """One row: an icon, a title with marked spans, a muted second part, and a word at the right.

    ``value`` is what choosing it gives; ``below`` puts the second part on a line of its own.
    """

    title: str
    value: object
    icon: str = ""
    tone: Tone = Tone.MUTED
    marks: tuple[tuple[int, int], ...] = ()
    rest: str = ""
    rest_marks: tuple[tuple[int, int], ...] = ()
    side: str = ""
    below: bool = False
    enabled: bool = True


class LinesModel(QAbstractListModel):
    """A list of lines, replaced as a whole."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._lines: tuple[ResultLine, ...] = ()

    def put(self, lines: Sequence[ResultLine]) -> None:
        """Show these lines in the place of those before."""
        self.beginResetModel()
        self._lines = tuple(lines)
        self.endResetModel()

    def line(self, row: int) -> ResultLine | None:
        """The line of a row."""
        return self._lines[row] if 0 <= row < len(self._lines) else None

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008
        """How many lines."""
        return 0 if parent.isValid() else len(self._lines)

    def flags(self, index: Index) -> Qt.ItemFlag:
        """What cannot be chosen is shown, muted."""
        line = self.line(index.row())
        return super().flags(index) if line is None or line.enabled else Qt.ItemFlag.NoItemFlags

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        """What a line says, in words and for a screen reader."""
        line = self.line(index.row()) if index.isValid() else None
        if line is None:
            return None
        match role:
            case Qt.ItemDataRole.DisplayRole:
                return line.title
            case Qt.ItemDataRole.AccessibleTextRole:
                return ", ".join(part for part in (line.title, line.rest, line.side) if part)
            case Qt.ItemDataRole.ToolTipRole:
                return as_plain("\n".join(part for part in (line.title, line.rest) if part))
            case _:
                return line if role == LINE_ROLE else None


class LinesDelegate(QStyledItemDelegate):
    """Paints lines."""

    def __init__(self, themes: Themes, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._themes = themes

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        """One line, or two."""
        metrics = QFontMetrics(option.font)
        line = index.data(LINE_ROLE)
        lines = 2 if line is not None and line.below else 1
        return QSize(100, lines * metrics.height() + 14)

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        """Ground, icon, title with its marks, the rest."""
        line: ResultLine | None = index.data(LINE_ROLE)
        if line is None:
            return
        theme, rect = self._themes.current, QRectF(option.rect)
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        self._paint_ground(painter, rect, option.state)
        left = rect.left() + _PAD
        if line.icon:
            tone = theme.ink(line.tone if line.enabled else Tone.FAINT)
            size = scaled(_ICON)
            paint_icon(painter, line.icon, tone, QRectF(left, rect.center().y() - size / 2, size, size))
            left += size + _PAD
        self._paint_texts(painter, QRectF(left, rect.top(), rect.right() - _PAD - left, rect.height()), option, line)
        painter.restore()

    def _paint_ground(self, painter: QPainter, rect: QRectF, state: QStyle.StateFlag) -> None:
        theme = self._themes.current
        token = ""
        if state & QStyle.StateFlag.State_Selected:
            token = theme.selection if state & QStyle.StateFlag.State_Active else theme.selection_quiet
        elif state & QStyle.StateFlag.State_MouseOver:
            token = theme.hover
        has_keyboard = bool(state & QStyle.StateFlag.State_HasFocus)
        if token:
            painter.setPen(colour(theme.focus) if has_keyboard else Qt.PenStyle.NoPen)
            painter.setBrush(colour(token))
            painter.drawRoundedRect(rect.adjusted(2, 1, -2, -1), 6, 6)

    def _paint_texts(self, painter: QPainter, area: QRectF, option: QStyleOptionViewItem, line: ResultLine) -> None:
        theme = self._themes.current
        font = QFont(option.font)
        metrics = QFontMetrics(font)
        painter.setFont(font)
        right = area.right()
        if line.side:
            width = metrics.horizontalAdvance(line.side)
            painter.setPen(colour(theme.muted))
            side = QRectF(right - width, area.top(), width, area.height())
            painter.drawText(side, Qt.AlignmentFlag.AlignVCenter, line.side)
            right -= width + _PAD
        upper = area.top() + (area.height() - metrics.height() * (2 if line.below else 1)) / 2 + metrics.ascent()
        ink = colour(theme.text if line.enabled else theme.faint)
        used = self._write(painter, QPointF(area.left(), upper), line.title, line.marks, right - area.left(), ink)
        if line.rest:
            at = QPointF(area.left(), upper + metrics.height())
            if not line.below:
                at = QPointF(area.left() + used + 8, upper)
            self._write(painter, at, line.rest, line.rest_marks, right - at.x(), colour(theme.muted))

    def _write(
        self,
        painter: QPainter,
        at: QPointF,
        text: str,
        marks: tuple[tuple[int, int], ...],
        width: float,
        ink: QColor,
    ) -> float:
        """Write one text, elided, its marked spans on a ground; tells the width used."""
        metrics = painter.fontMetrics()
        shown = metrics.elidedText(text[:2000], Qt.TextElideMode.ElideRight, max(0, int(width)))
        limit = len(shown) if shown == text else max(0, len(shown) - 1)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(colour(self._themes.current.mark))
        for start, end in marks:
            if start < limit:
                before = metrics.horizontalAdvance(shown[:start])
                inside = metrics.horizontalAdvance(shown[start : min(end, limit)])
                top = at.y() - metrics.ascent()
                painter.drawRoundedRect(QRectF(at.x() + before - 1, top, inside + 2, metrics.height()), 3, 3)
        painter.setPen(ink)
        painter.drawText(at, shown)
        return float(metrics.horizontalAdvance(shown))
