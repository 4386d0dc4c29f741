"""Draws the cells of compared sheets: what was there struck through, what is there now, on the ground of the change."""

from __future__ import annotations

from PySide6.QtCore import QObject, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QFont, QPainter, QPen
from PySide6.QtWidgets import QStyle, QStyledItemDelegate, QStyleOptionViewItem

from upont_desktop.domain.content.part_pair import PairKind
from upont_desktop.ui.content.code.colours import ground
from upont_desktop.ui.content.content_labels import pair_tone
from upont_desktop.ui.content.tables.table_model import CELL_ROLE, CellLook, Index
from upont_desktop.ui.style.theme import Themes, colour

_PAD = 7  # points
_SLACK = 3
"""What the letters may take more as painted than as measured, before they are cut."""
_VEIL = 0.35  # how much of its own colour a chosen cell hides that was added, changed or removed
_GAP = 6
"""Between what was and what is."""


class CellDelegate(QStyledItemDelegate):
    """Paints what :class:`~upont_desktop.ui.content.tables.table_model.CellLook` says."""

    def __init__(self, themes: Themes, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._themes = themes
        self._words = ""

    def mark(self, words: str) -> None:
        """Mark the cells that hold some words."""
        self._words = words.casefold()

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        """Ground, old text, new text."""
        look = index.data(CELL_ROLE)
        if not isinstance(look, CellLook):
            super().paint(painter, option, index)
            return
        painter.save()
        self._paint_ground(painter, option, look)
        area = QRectF(option.rect).adjusted(_PAD, 0, -_PAD, 0)
        painter.setClipRect(option.rect)
        if look.fold:
            painter.setPen(colour(self._themes.current.accent))
            area.setRight(area.left() + 2_000)
            painter.drawText(area, Qt.AlignmentFlag.AlignVCenter, look.text)
        else:
            self._paint_texts(painter, option, area, look)
        painter.restore()

    def _paint_ground(self, painter: QPainter, option: QStyleOptionViewItem, look: CellLook) -> None:
        theme, tone = self._themes.current, pair_tone(look.kind)
        if look.fold:
            painter.fillRect(option.rect, colour(theme.window))
        elif tone:
            painter.fillRect(option.rect, ground(theme, tone).soft)
        elif self._words and self._words in look.text.casefold():
            painter.fillRect(option.rect, colour(theme.mark))
        if option.state & QStyle.StateFlag.State_Selected:
            chosen = QColor(colour(theme.selection))
            chosen.setAlphaF(_VEIL if tone else 1.0)  # what happened to a cell is seen through it
            painter.fillRect(option.rect, chosen)
            painter.setPen(QPen(colour(theme.accent), 1))
            painter.drawRect(option.rect.adjusted(0, 0, -1, -1))
        if option.state & QStyle.StateFlag.State_HasFocus:
            painter.setPen(colour(theme.focus))
            painter.drawRect(option.rect.adjusted(0, 0, -1, -1))

    def _paint_texts(self, painter: QPainter, option: QStyleOptionViewItem, area: QRectF, look: CellLook) -> None:
        theme = self._themes.current
        struck = look.kind is PairKind.REMOVED
        if look.is_number:
            room = area.width() - _wanted_width(option, look) - _SLACK
            area = area.adjusted(max(0.0, room), 0, 0, 0)
        if look.before:
            struck_width = self._write(painter, option.font, area, look.before, theme.removed, struck=True)
            area = area.adjusted(struck_width + _GAP, 0, 0, 0)
        ink = theme.added if look.kind is PairKind.CHANGED else theme.removed if struck else theme.text
        if area.width() > 0:
            self._write(painter, option.font, area, look.text, ink, struck=struck)

    def _write(self, painter: QPainter, base: QFont, area: QRectF, text: str, ink: str, struck: bool) -> float:
        font = QFont(base)
        font.setStrikeOut(struck)
        painter.setFont(font)
        painter.setPen(colour(ink))
        metrics = painter.fontMetrics()
        shown = metrics.elidedText(text[:500], Qt.TextElideMode.ElideRight, int(area.width()))
        painter.drawText(area, Qt.AlignmentFlag.AlignVCenter, shown)
        return float(metrics.horizontalAdvance(shown))

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        """As wide as its texts, within reason."""
        look = index.data(CELL_ROLE)
        if not isinstance(look, CellLook) or look.fold:
            return QSize(60, 24)
        return QSize(min(320, _wanted_width(option, look) + 2 * _PAD + _GAP), 24)


def _wanted_width(option: QStyleOptionViewItem, look: CellLook) -> int:
    """What the beginnings of its texts take, in points; no column is wider than what 80 letters take."""
    metrics = option.fontMetrics
    before = metrics.horizontalAdvance(look.before[:80]) + _GAP if look.before else 0
    return int(metrics.horizontalAdvance(look.text[:80]) + before)
