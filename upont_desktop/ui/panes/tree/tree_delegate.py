"""Paints the names in the tree: what is new in bold, and small marks at the right end."""

from __future__ import annotations

from typing import TypeAlias

from PySide6.QtCore import QModelIndex, QObject, QPersistentModelIndex, QPointF, QRect, QRectF, Qt
from PySide6.QtGui import QFontMetrics, QPainter, QPen
from PySide6.QtWidgets import QStyle, QStyledItemDelegate, QStyleOptionViewItem

from upont_desktop.domain.rows import TreeEntry
from upont_desktop.ui.panes.tree.marks import Mark
from upont_desktop.ui.panes.tree.tree_model import MARK_ROLE
from upont_desktop.ui.panes.tree.tree_rows import ENTRY_ROLE
from upont_desktop.ui.style import icons
from upont_desktop.ui.style.theme import Theme, Themes, colour
from upont_desktop.ui.style.tone import Tone

Index: TypeAlias = QModelIndex | QPersistentModelIndex
_SIZE, _GAP, _END = 14, 4, 6  # points
_DOT = 7.0  # points
_ARROW = 3.5  # points
_ICONS = {Mark.BROKEN: ("unlink", Tone.WARNING), Mark.UNKEPT: ("pencil", Tone.MODIFIED)}


class NameDelegate(QStyledItemDelegate):
    """The name's cell: as Qt draws it, with room at its end for the marks."""

    def __init__(self, themes: Themes, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._themes = themes

    def initStyleOption(self, option: QStyleOptionViewItem, index: Index) -> None:
        """Bold where there is something new; as short as the marks ask."""
        super().initStyleOption(option, index)
        mark = _drawn(index)
        if Mark.NEW in mark:
            option.font.setBold(True)
            option.fontMetrics = QFontMetrics(option.font)
        if mark:
            style = option.widget.style()
            area = style.subElementRect(QStyle.SubElement.SE_ItemViewItemText, option, option.widget)
            room = area.width() - _width(mark) - 2 * _GAP
            option.text = option.fontMetrics.elidedText(option.text, Qt.TextElideMode.ElideMiddle, max(0, room))

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        """The cell, then its marks."""
        super().paint(painter, option, index)
        mark = _drawn(index)
        if not mark:
            return
        theme, rect = self._themes.current, QRectF(option.rect)
        right = rect.right() - _END
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        if Mark.NEW in mark:
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(colour(theme.accent))
            painter.drawEllipse(QPointF(right - _DOT / 2, rect.center().y()), _DOT / 2, _DOT / 2)
            right -= _DOT + _GAP
        for each, (name, tone) in reversed(_ICONS.items()):
            if each in mark:
                at = QRectF(right - _SIZE, rect.center().y() - _SIZE / 2, _SIZE, _SIZE)
                icons.paint_icon(painter, name, theme.ink(tone), at)
                right -= _SIZE + _GAP
        painter.restore()


def paint_arrow(painter: QPainter, theme: Theme, rect: QRect, indentation: int, *, opened: bool) -> None:
    """The arrow of a folder, at the end of the room before its name."""
    middle = QPointF(rect.right() - indentation / 2 + 0.5, rect.center().y() + 0.5)
    side = _ARROW / 2
    down, right = ((-_ARROW, -side), (0.0, side), (_ARROW, -side)), ((-side, -_ARROW), (side, 0.0), (-side, _ARROW))
    painter.save()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setPen(QPen(colour(theme.muted), 1.5, c=Qt.PenCapStyle.RoundCap, j=Qt.PenJoinStyle.RoundJoin))
    painter.drawPolyline([middle + QPointF(x, y) for x, y in (down if opened else right)])
    painter.restore()


def _drawn(index: Index) -> Mark:
    """The marks to draw: what is broken inside a folder is told by its tooltip; drawn, it would hide what is new."""
    mark: Mark = index.data(MARK_ROLE) or Mark.NONE
    entry: TreeEntry | None = index.data(ENTRY_ROLE)
    return mark & ~Mark.BROKEN if entry is not None and entry.is_folder else mark


def _width(mark: Mark) -> int:
    """The room that marks take."""
    width = _END + sum(_SIZE + _GAP for each in _ICONS if each in mark)
    return width + (int(_DOT) + _GAP if Mark.NEW in mark else 0)
