"""Paints rows of the history from what they hold ready; works nothing out."""

from __future__ import annotations

from typing import NamedTuple

from PySide6.QtCore import QModelIndex, QObject, QPersistentModelIndex, QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QFont, QFontMetrics, QPainter, QPen, QPixmap, QStaticText
from PySide6.QtWidgets import QStyle, QStyledItemDelegate, QStyleOptionViewItem

from upont_desktop.domain.commit import RefKind
from upont_desktop.domain.resource import ChangeKind
from upont_desktop.ui.panes.history.history_model import GRAPH, ROW_ROLE, TITLE, WHEN, WHO
from upont_desktop.ui.panes.history.history_rows import Badge, PaintedRow
from upont_desktop.ui.panes.history.lanes_painter import LanesPainter, RowBox
from upont_desktop.ui.style.theme import Theme, colour
from upont_desktop.ui.widgets.avatars import paint_avatar
from upont_desktop.ui.widgets.change_badges import BADGE, change_badge

_PAD = 10
_AVATAR = 20
_TEXTS_KEPT = 4000


class ColumnSpan(NamedTuple):
    """A column on screen: its left edge and width in points."""

    left: int
    width: int


class RowState(NamedTuple):
    """How a row stands out."""

    selected: bool = False
    current: bool = False
    hovered: bool = False
    marked: bool = False


class HistoryDelegate(QStyledItemDelegate):
    """One look at the history: fonts, colours, and the painting of rows."""

    def __init__(self, theme: Theme, font: QFont, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._kept: dict[tuple[str, int], tuple[QStaticText, int]] = {}
        self._avatars: dict[tuple[str, float], QPixmap] = {}
        self._changes: dict[tuple[ChangeKind, float], QPixmap] = {}
        self.dress(theme, font)

    def dress(self, theme: Theme, font: QFont) -> None:
        """Take the colours of ``theme`` and sizes after ``font``."""
        self._theme = theme
        self._font = QFont(font)
        self._small = QFont(font)
        self._small.setPointSizeF(font.pointSizeF() * 0.88)
        self._metrics, self._small_metrics = QFontMetrics(self._font), QFontMetrics(self._small)
        self._lanes = LanesPainter(theme.lanes, colour(theme.base))
        self._text, self._muted, self._hairline = colour(theme.text), colour(theme.muted), colour(theme.hairline)
        self._widest_letter = self._metrics.horizontalAdvance("m")
        self._kept.clear()
        self._avatars.clear()
        self._changes.clear()

    @property
    def row_height(self) -> int:
        """The height of every row, in points."""
        return max(30, self._metrics.height() + 14)

    # -- a screen ----------------------------------------------------------------------------------------------------

    def paint_rows(
        self, painter: QPainter, boxes: list[tuple[RowBox, RowState]], columns: list[ColumnSpan], focused: bool
    ) -> None:
        """Paint rows, top to bottom: grounds first, then the graph in one go, then texts."""
        right = columns[WHEN].left + columns[WHEN].width
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        for box, state in boxes:
            self._paint_ground(painter, box, state, right, focused)
        if boxes:
            top, bottom = boxes[0][0].top, boxes[-1][0].top + boxes[-1][0].height
            graph = QRectF(columns[GRAPH].left, top, columns[GRAPH].width, bottom - top)
            self._lanes.paint(painter, graph, [box for box, _ in boxes])
        for box, state in boxes:
            if box.view is None:
                self._paint_skeleton(painter, box, columns)
                continue
            self._paint_title(painter, box, box.view, columns[TITLE], state)
            painter.setFont(self._font)
            self._paint_who(painter, box, box.view, columns[WHO])
            self._paint_when(painter, box, box.view, columns[WHEN])

    def _paint_ground(self, painter: QPainter, box: RowBox, state: RowState, right: int, focused: bool) -> None:
        theme = self._theme
        if box.view is not None and box.view.opens_day and box.row:
            painter.fillRect(0, box.top, right, 1, self._hairline)
        token = ""
        if state.selected:
            token = theme.selection if focused else theme.selection_quiet
        elif state.marked:
            token = theme.warning_soft
        elif state.hovered:
            token = theme.hover
        body = QRectF(4, box.top + 1, right - 8, box.height - 2)
        if token:
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(colour(token))
            painter.drawRoundedRect(body, 6, 6)
        if state.current and focused:
            painter.setPen(QPen(colour(theme.focus), 1.5))
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.drawRoundedRect(body.adjusted(0.75, 0.75, -0.75, -0.75), 6, 6)

    def _paint_skeleton(self, painter: QPainter, box: RowBox, columns: list[ColumnSpan]) -> None:
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(colour(self._theme.skeleton))
        middle = box.top + box.height / 2
        for column, part in ((TITLE, 0.35 + (box.row * 37 % 50) / 100), (WHO, 0.6), (WHEN, 0.5)):
            span = columns[column]
            painter.drawRoundedRect(QRectF(span.left + _PAD, middle - 4, (span.width - 2 * _PAD) * part, 8), 4, 4)

    # -- columns -----------------------------------------------------------------------------------------------------

    def _paint_title(self, painter: QPainter, box: RowBox, view: PaintedRow, span: ColumnSpan, state: RowState) -> None:
        left, right = float(span.left + 2), float(span.left + span.width - _PAD)
        if view.version:
            left = self._paint_chip(painter, box, left, f"v{view.version}", self._theme.muted, self._theme.hover) + 6
            left = self._paint_change(painter, box, left, view)
        left = self._paint_badges(painter, box, left, right - 80, view.badges)
        painter.setFont(self._font)
        painter.setPen(self._muted if view.merge and not state.selected else self._text)
        self._write(painter, box, left, view.title, int(right - left))

    def _paint_change(self, painter: QPainter, box: RowBox, left: float, view: PaintedRow) -> float:
        """What happened to a resource, unless it was only modified, and where that was, if elsewhere."""
        change = view.resource.change if view.resource is not None else ChangeKind.MODIFIED
        if change is not ChangeKind.MODIFIED:
            key = (change, painter.device().devicePixelRatioF())
            if key not in self._changes:
                self._changes[key] = change_badge(*key, self._theme)
            painter.drawPixmap(QPointF(left, box.top + (box.height - BADGE) // 2), self._changes[key])
            left += BADGE + 6
        if view.elsewhere:
            theme = self._theme
            left = self._paint_chip(painter, box, left, view.elsewhere, theme.moved, theme.moved_soft) + 6
        return left

    def _paint_who(self, painter: QPainter, box: RowBox, view: PaintedRow, span: ColumnSpan) -> None:
        if span.width < 30:
            return
        left, top = span.left + _PAD, box.top + (box.height - _AVATAR) // 2
        painter.drawPixmap(QPointF(left, top), self._avatar(view.who, painter.device().devicePixelRatioF()))
        painter.setPen(self._muted)
        left += _AVATAR + 7
        room = span.left + span.width - 4 - left
        if room > _AVATAR:
            self._write_kept(painter, box, left, view.who, room)

    def _paint_when(self, painter: QPainter, box: RowBox, view: PaintedRow, span: ColumnSpan) -> None:
        left, width, taken = span.left + _PAD, span.width - 2 * _PAD, 0
        if view.opens_day or not box.row:
            painter.setPen(self._text)
            taken = self._write_kept(painter, box, left, view.day, width)
        needed = self._keep(view.time, width)[1]
        if taken + needed + 8 <= width:
            painter.setPen(self._muted)
            self._write_kept(painter, box, left + width - needed, view.time, width)

    def _paint_badges(
        self, painter: QPainter, box: RowBox, left: float, limit: float, badges: tuple[Badge, ...]
    ) -> float:
        for shown, badge in enumerate(badges):
            width = min(self._small_metrics.horizontalAdvance(badge.text), 180) + 18
            if left + width > limit:
                more = f"+{len(badges) - shown}"
                return self._paint_chip(painter, box, left, more, self._theme.muted, self._theme.hover) + 6
            ink, ground = self._badge_colours(badge)
            left = self._paint_chip(painter, box, left, badge.text, ink, ground) + 6
        return left

    def _badge_colours(self, badge: Badge) -> tuple[str, str]:
        theme = self._theme
        if badge.current:
            return theme.accent_text, theme.accent
        match badge.kind:
            case RefKind.HEAD | RefKind.BRANCH:
                return theme.accent, theme.accent_soft
            case RefKind.TAG:
                return theme.warning, theme.warning_soft
            case RefKind.NAMED_VERSION:
                return theme.moved, theme.moved_soft
            case RefKind.REMOTE_BRANCH | RefKind.STASH | RefKind.OTHER:
                return theme.muted, theme.hover

    def _paint_chip(self, painter: QPainter, box: RowBox, left: float, text: str, ink: str, ground: str) -> float:
        text = self._small_metrics.elidedText(text, Qt.TextElideMode.ElideMiddle, 180)
        width, height = self._small_metrics.horizontalAdvance(text) + 14, self._small_metrics.height() + 4
        body = QRectF(left, box.top + (box.height - height) / 2, width, height)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(colour(ground))
        painter.drawRoundedRect(body, height / 2, height / 2)
        painter.setPen(colour(ink))
        painter.setFont(self._small)
        painter.drawText(QPointF(left + 7, self._baseline(box, self._small_metrics)), text)
        return left + width

    # -- texts -------------------------------------------------------------------------------------------------------

    def _write(self, painter: QPainter, box: RowBox, left: float, text: str, width: int) -> None:
        painter.drawText(QPointF(left, self._baseline(box, self._metrics)), self._elide(text, width))

    def _baseline(self, box: RowBox, metrics: QFontMetrics) -> float:
        return box.top + (box.height + metrics.ascent() - metrics.descent()) // 2

    def _elide(self, text: str, width: int) -> str:
        if len(text) * self._widest_letter <= width:
            return text
        return self._metrics.elidedText(text[:1000], Qt.TextElideMode.ElideRight, width)

    def _write_kept(self, painter: QPainter, box: RowBox, left: float, text: str, width: int) -> int:
        """Write what comes again and again, laid out once; tells its width."""
        laid_out, taken = self._keep(text, width)
        painter.drawStaticText(QPointF(left, self._baseline(box, self._metrics) - self._metrics.ascent()), laid_out)
        return taken

    def _keep(self, text: str, width: int) -> tuple[QStaticText, int]:
        known = self._kept.get((text, width))
        if known is None:
            if len(self._kept) > _TEXTS_KEPT:
                self._kept.clear()
            shown = self._elide(text, width)
            laid_out = QStaticText(shown)
            laid_out.setTextFormat(Qt.TextFormat.PlainText)
            laid_out.prepare(font=self._font)
            known = self._kept[text, width] = (laid_out, self._metrics.horizontalAdvance(shown))
        return known

    def _avatar(self, who: str, scale: float) -> QPixmap:
        key = (who, scale)
        if key not in self._avatars:
            if len(self._avatars) > _TEXTS_KEPT:
                self._avatars.clear()
            self._avatars[key] = paint_avatar(who, _AVATAR, scale, self._theme, self._font)
        return self._avatars[key]

    # -- Qt's contract, for views that paint cell by cell -------------------------------------------------------------

    def paint(
        self, painter: QPainter, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex
    ) -> None:
        """One cell, as the picture of a drag needs it."""
        rect, state = option.rect, option.state
        view = index.data(ROW_ROLE)
        if view is None:
            return
        box = RowBox(index.row(), rect.top(), rect.height(), view)
        span = ColumnSpan(rect.left(), rect.width())
        chosen = RowState(selected=bool(state & QStyle.StateFlag.State_Selected))
        match index.column():
            case 0:
                self._lanes.paint(painter, QRectF(rect), [box])
            case 1:
                self._paint_title(painter, box, view, span, chosen)
            case 2:
                self._paint_who(painter, box, view, span)
            case _:
                self._paint_when(painter, box, view, span)

    def sizeHint(self, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex) -> QSize:  # noqa: ARG002
        """Every row has the same height."""
        return QSize(120, self.row_height)
