"""Paints rows of the history from what they hold ready; works nothing out."""

from __future__ import annotations

from typing import NamedTuple

from PySide6.QtCore import QCoreApplication, QModelIndex, QObject, QPersistentModelIndex, QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QFont, QFontMetrics, QPainter, QPen, QPixmap, QStaticText
from PySide6.QtWidgets import QStyle, QStyledItemDelegate, QStyleOptionViewItem

from upont_desktop.domain.commit import RefKind
from upont_desktop.domain.resource import ChangeKind
from upont_desktop.ui.panes.history.history_model import GRAPH, ROW_ROLE, TITLE, WHEN, WHO
from upont_desktop.ui.panes.history.history_rows import Badge, PaintedRow
from upont_desktop.ui.panes.history.lanes_painter import LanesPainter, RowBox
from upont_desktop.ui.style import icons
from upont_desktop.ui.style.fonts import scaled
from upont_desktop.ui.style.theme import Theme, colour
from upont_desktop.ui.widgets.avatars import paint_avatar
from upont_desktop.ui.widgets.change_badges import badge_size, change_badge
from upont_desktop.ui.wording import dates

translate = QCoreApplication.translate
_PAD = 10  # points
_AVATAR = 20  # points
_DOT = 7.0  # points
_NAME_LETTERS = 16
"""Letters of a name that have room beside its picture; longer ones are cut."""
_GAP, _ROUNDING = 14, 6
"""Between a day and its hour; what a column has more than its text, so that no last letter is cut."""
_TITLE_PART, _ELSEWHERE_PART = 0.5, 0.4
"""Of a title's column: what marks leave to the title, and what the place of a version takes at most."""
_LEAST_PLACE = 8
"""Letters of such a place: of less, nothing can be read, and the tooltip says it."""
_LONGEST_BADGE, _LEAST_BADGE, _BADGE_EDGES = 180, 48, 18
"""Points of a mark's text: longer ones are cut, shorter remains say nothing; and what is around it."""
_TEXTS_KEPT = 4000  # laid-out texts: some hundred screens


class ColumnSpan(NamedTuple):
    """A column on screen: its left edge and width in points."""

    left: int
    width: int


class ColumnWidths(NamedTuple):
    """Widths in points: of people with their names and without, of days with their hours and without."""

    names: int
    faces: int
    moments: int
    days: int


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
        self.news: frozenset[str] = frozenset()
        """Hashes of commits that are new to the person."""
        self._kept: dict[tuple[str, int], tuple[QStaticText, int]] = {}
        self._widths: ColumnWidths | None = None
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
        self._face, self._widths = scaled(_AVATAR), None
        self._widest_letter = self._metrics.horizontalAdvance("m")
        self._kept.clear()
        self._avatars.clear()
        self._changes.clear()

    @property
    def widths(self) -> ColumnWidths:
        """What the columns beside the title need, in points; measured once for a font."""
        if self._widths is None:
            days, time = dates.day_samples(), dates.clock_sample()
            day, hour = (max(map(self._metrics.horizontalAdvance, texts)) for texts in (days, (time,)))
            head = self._metrics.horizontalAdvance(translate("HistoryModel", "Who")) + 2 * _PAD + _ROUNDING
            alone = max(self._face + 2 * _PAD + _ROUNDING, head)
            names = self._face + 2 * _PAD + self._metrics.averageCharWidth() * _NAME_LETTERS
            self._widths = ColumnWidths(names, alone, day + hour + 2 * _PAD + _GAP, day + 2 * _PAD + _ROUNDING)
        return self._widths

    @property
    def row_height(self) -> int:
        """The height of every row, in points."""
        return max(30, self._metrics.height() + 14)

    # -- a screen ----------------------------------------------------------------------------------------------------

    def paint_rows(
        self,
        painter: QPainter,
        boxes: list[tuple[RowBox, RowState]],
        columns: list[ColumnSpan],
        focused: bool,
        first: int = 0,
    ) -> None:
        """Paint rows, top to bottom: grounds first, then the graph in one go, then texts. ``first`` is the first row
        in sight: it says its day, as the row that opens that day is out of sight.
        """
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
            dated = box.view.opens_day or box.row in (0, first)
            self._paint_when(painter, box, box.view, columns[WHEN], dated)

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
        if view.fold is not None:
            left = self._paint_arrow(painter, box, left, view)
        if self.news and not self.news.isdisjoint(view.commits):
            left = self._paint_dot(painter, box, left)
        left = self._paint_badges(painter, box, left, left + (right - left) * (1 - _TITLE_PART), view.badges)
        painter.setFont(self._font)
        painter.setPen(self._muted if (view.merge or view.is_closed) and not state.selected else self._text)
        room = int(right - left)
        place = self._elsewhere_width(view, room)
        self._write(painter, box, left, view.title, room - place)
        if place:
            taken = self._metrics.horizontalAdvance(self._elide(view.title, room - place))
            self._paint_elsewhere(painter, box, left + taken + _PAD, view.elsewhere, int(right - left - taken) - _PAD)

    @property
    def arrow_width(self) -> int:
        """What the arrow of a fold takes at the left edge of a title, in points."""
        return badge_size() + 6

    def _paint_arrow(self, painter: QPainter, box: RowBox, left: float, view: PaintedRow) -> float:
        """As in a tree: there is more in this row, or it begins what was folded."""
        size = badge_size()
        icon = QRectF(left, box.top + (box.height - size) / 2, size, size)
        name = "chevron-right" if view.is_closed else "chevron-down"
        icons.paint_icon(painter, name, self._theme.muted, icon)
        return left + self.arrow_width

    def _paint_dot(self, painter: QPainter, box: RowBox, left: float) -> float:
        """As in the tree: what others did and the person has not looked at."""
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(colour(self._theme.accent))
        painter.drawEllipse(QPointF(left + _DOT / 2, box.top + box.height / 2), _DOT / 2, _DOT / 2)
        return left + _DOT + 6

    def _elsewhere_width(self, view: PaintedRow, room: int) -> int:
        """What the place of a version that is elsewhere takes beside its title."""
        if not view.elsewhere:
            return 0
        around = badge_size() + 2 * _PAD
        wanted = self._metrics.horizontalAdvance(view.elsewhere) + around
        given = min(wanted, int(room * _ELSEWHERE_PART))
        return given if given == wanted or given - around >= _LEAST_PLACE * self._metrics.averageCharWidth() else 0

    def _paint_elsewhere(self, painter: QPainter, box: RowBox, left: float, place: str, room: int) -> None:
        """Where a version is that has another path, or is in another circle: after its title, and no mark."""
        size = badge_size() - 2
        if room <= size + _PAD:
            return
        icon = QRectF(left, box.top + (box.height - size) / 2, size, size)
        icons.paint_icon(painter, icons.FOLDER, self._theme.faint, icon)
        painter.setPen(self._muted)
        shown = self._metrics.elidedText(place, Qt.TextElideMode.ElideLeft, room - size - 6)
        painter.drawText(QPointF(left + size + 6, self._baseline(box, self._metrics)), shown)

    def _paint_change(self, painter: QPainter, box: RowBox, left: float, view: PaintedRow) -> float:
        """What happened to a resource, unless it was only modified."""
        change = view.resource.change if view.resource is not None else ChangeKind.MODIFIED
        if change is not ChangeKind.MODIFIED:
            key = (change, painter.device().devicePixelRatioF())
            if key not in self._changes:
                self._changes[key] = change_badge(*key, self._theme)
            painter.drawPixmap(QPointF(left, box.top + (box.height - badge_size()) // 2), self._changes[key])
            left += badge_size() + 6
        return left

    def _paint_who(self, painter: QPainter, box: RowBox, view: PaintedRow, span: ColumnSpan) -> None:
        if span.width < 30:
            return
        left, top = span.left + _PAD, box.top + (box.height - self._face) // 2
        painter.drawPixmap(QPointF(left, top), self._avatar(view.who, painter.device().devicePixelRatioF()))
        painter.setPen(self._muted)
        left += self._face + 7
        room = span.left + span.width - 4 - left
        if room > self._face:
            self._write_kept(painter, box, left, view.who, room)

    def _paint_when(self, painter: QPainter, box: RowBox, view: PaintedRow, span: ColumnSpan, dated: bool) -> None:
        left, width, taken = span.left + _PAD, span.width - 2 * _PAD, 0
        if dated:
            painter.setPen(self._text)
            taken = self._write_kept(painter, box, left, view.day, width)
        needed = self._keep(view.time, width)[1]
        if taken + needed + 8 <= width:
            painter.setPen(self._muted)
            self._write_kept(painter, box, left + width - needed, view.time, width)

    def _paint_badges(
        self, painter: QPainter, box: RowBox, left: float, limit: float, badges: tuple[Badge, ...]
    ) -> float:
        """Marks up to ``limit``; the first is cut where it is too long, the others are counted."""
        for shown, badge in enumerate(badges):
            wanted = min(self._small_metrics.horizontalAdvance(badge.text), _LONGEST_BADGE)
            room = int(limit - left) - _BADGE_EDGES
            if room < (wanted if shown else min(wanted, _LEAST_BADGE)):
                more = f"+{len(badges) - shown}"
                return self._paint_chip(painter, box, left, more, self._theme.muted, self._theme.hover) + 6
            ink, ground = self._badge_colours(badge)
            left = self._paint_chip(painter, box, left, badge.text, ink, ground, room + 1) + 6
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

    def _paint_chip(
        self, painter: QPainter, box: RowBox, left: float, text: str, ink: str, ground: str, room: int = _LONGEST_BADGE
    ) -> float:
        text = self._small_metrics.elidedText(text, Qt.TextElideMode.ElideMiddle, min(room, _LONGEST_BADGE))
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
            self._avatars[key] = paint_avatar(who, self._face, scale, self._theme, self._font)
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
                self._paint_when(painter, box, view, span, dated=True)

    def sizeHint(self, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex) -> QSize:  # noqa: ARG002
        """Every row has the same height."""
        return QSize(120, self.row_height)
