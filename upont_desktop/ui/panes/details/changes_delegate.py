"""Paints the rows of touched resources: the kind of change, the name, where it came from, the version."""

from __future__ import annotations

from typing import TypeAlias

from PySide6.QtCore import QModelIndex, QObject, QPersistentModelIndex, QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QFontMetrics, QPainter
from PySide6.QtWidgets import QStyle, QStyledItemDelegate, QStyleOptionViewItem

from upont_desktop.domain.resource import ChangeKind
from upont_desktop.domain.rows import Change
from upont_desktop.domain.text import display
from upont_desktop.ui.panes.details.amounts import size_signs
from upont_desktop.ui.panes.details.changes_model import CHANGE_ROLE, NOTES_ROLE, SIZE_ROLE, is_note
from upont_desktop.ui.style import icons
from upont_desktop.ui.style.fonts import scaled
from upont_desktop.ui.style.theme import Themes, colour
from upont_desktop.ui.widgets.change_badges import badge_size, change_badge

Index: TypeAlias = QModelIndex | QPersistentModelIndex
_PAD = 10  # points
_SIZE_PART = 0.35  # of the width of a row, at most


class ChangesDelegate(QStyledItemDelegate):
    """One look at touched resources."""

    def __init__(self, themes: Themes, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._themes = themes

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:  # noqa: ARG002
        """All rows are of one height."""
        return QSize(100, QFontMetrics(option.font).height() + 11)

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        """A heading, or a change."""
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setFont(option.font)
        rect = QRectF(option.rect)
        change = index.data(CHANGE_ROLE)
        if change is None:
            self._paint_heading(painter, rect, str(index.data()))
        else:
            rect.setLeft(0)
            self._paint_ground(painter, rect, option.state)
            self._paint_change(painter, rect.adjusted(_PAD, 0, -_PAD, 0), index, change)
        painter.restore()

    def _paint_heading(self, painter: QPainter, rect: QRectF, text: str) -> None:
        theme = self._themes.current
        left = rect.left() + _PAD
        size = scaled(14)
        place = QRectF(left + 1, rect.center().y() - size / 2, size, size)
        icons.paint_icon(painter, icons.FOLDER, theme.faint, place)
        painter.setPen(colour(theme.muted))
        area = rect.adjusted(_PAD + size + 8, 0, -_PAD, 0)
        shown = painter.fontMetrics().elidedText(text, Qt.TextElideMode.ElideMiddle, int(area.width()))
        painter.drawText(area, Qt.AlignmentFlag.AlignVCenter, shown)

    def _paint_ground(self, painter: QPainter, rect: QRectF, state: QStyle.StateFlag) -> None:
        theme, token = self._themes.current, ""
        if state & QStyle.StateFlag.State_Selected:
            token = theme.selection if state & QStyle.StateFlag.State_Active else theme.selection_quiet
        elif state & QStyle.StateFlag.State_MouseOver:
            token = theme.hover
        if token:
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(colour(token))
            painter.drawRoundedRect(rect.adjusted(4, 1, -4, -1), 6, 6)

    def _paint_change(self, painter: QPainter, area: QRectF, index: Index, change: Change) -> None:
        theme, new = self._themes.current, change.resource
        scale = painter.device().devicePixelRatioF()
        badge = change_badge(new.change, scale, theme)
        painter.drawPixmap(QPointF(area.left(), area.center().y() - badge_size() / 2), badge)
        metrics = painter.fontMetrics()
        version = "" if is_note(change) or not new.version else f"v{new.version}"
        width = metrics.horizontalAdvance(version)
        painter.setPen(colour(theme.muted))
        painter.drawText(area, Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignRight, version)
        width += self._paint_size(painter, area.adjusted(0, 0, -width - _PAD, 0), index)
        names = area.adjusted(badge_size() + 8, 0, -width - _PAD, 0)
        name = metrics.elidedText(str(index.data()), Qt.TextElideMode.ElideMiddle, int(names.width()))
        quiet = new.change is ChangeKind.DELETED or is_note(change)
        painter.setPen(colour(theme.muted if quiet else theme.text))
        painter.drawText(names, Qt.AlignmentFlag.AlignVCenter, name)
        origin = index.data(NOTES_ROLE) if is_note(change) else _origin(change)
        if origin:
            names.setLeft(names.left() + metrics.horizontalAdvance(name) + 8)
            painter.setPen(colour(theme.muted))
            cut = Qt.TextElideMode.ElideRight if is_note(change) else Qt.TextElideMode.ElideMiddle
            shown = metrics.elidedText(origin, cut, max(0, int(names.width())))
            painter.drawText(names, Qt.AlignmentFlag.AlignVCenter, shown)

    def _paint_size(self, painter: QPainter, area: QRectF, index: Index) -> int:
        """How much changed, at the right end; tells the room that it took. Where there is little room, nothing."""
        size = index.data(SIZE_ROLE)
        signs = size_signs(size, self._themes.current) if size is not None else []
        metrics = painter.fontMetrics()
        width = sum(metrics.horizontalAdvance(text) + _PAD // 2 for text, _ink in signs)
        if not signs or width > area.width() * _SIZE_PART:
            return 0
        right = area.right()
        for text, ink in reversed(signs):
            painter.setPen(colour(ink))
            box = QRectF(area.left(), area.top(), right - area.left(), area.height())
            painter.drawText(box, Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignRight, text)
            right -= metrics.horizontalAdvance(text) + _PAD // 2
        return width + _PAD


def _origin(change: Change) -> str:
    """Where the resource came from, where that is another path."""
    new, old = change.resource, change.previous
    if old is None or old.rel_path == new.rel_path:
        return ""
    return "← " + display(old.name if old.folder == new.folder else old.rel_path)
