"""The view of lines: of one text, or of two compared. It paints what is seen and no more, however long they are."""

from __future__ import annotations

from PySide6.QtCore import QPointF, QRect, QRectF, Qt, Signal
from PySide6.QtGui import QPainter, QPaintEvent, QResizeEvent, QWheelEvent
from PySide6.QtWidgets import QAbstractScrollArea, QFrame, QWidget

from upont_desktop.domain.content.text import ComparedRow, RowKind, TextSide
from upont_desktop.ui.content.blame_margin import BlameMargin
from upont_desktop.ui.content.code import accessibility
from upont_desktop.ui.content.code.code_selection import Place, TextSelection
from upont_desktop.ui.content.code.colours import SIGNS, ground, tone_of
from upont_desktop.ui.content.code.line_painter import LineMarks, LinePainter, PaintedPart
from upont_desktop.ui.content.code.page_rows import (
    FoundText,
    PageLine,
    PageSide,
    TextLayout,
    TextPage,
    page_of_text,
    pattern_of,
)
from upont_desktop.ui.content.code.row_layout import RowColumns, RowHeights, columns_of
from upont_desktop.ui.style.fonts import fixed_font
from upont_desktop.ui.style.theme import Themes, colour
from upont_desktop.ui.style.tone import Tone

_EMPTY = page_of_text(TextSide(()))
_SPACE = 6  # points
_UNSIZED = 120
"""A view that was not laid out yet is this wide at most: wrapping for it would be done for nothing."""


class CodeCanvas(QAbstractScrollArea):
    """Rows of a page, painted. ``page_changed`` says that rows came or went, ``moved_to`` which row is current.

    What the mouse and the keyboard do is added by :class:`~upont_desktop.ui.content.code.code_view.CodeView`.
    """

    page_changed = Signal()
    moved_to = Signal(int)

    def __init__(self, themes: Themes, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setAccessibleName(self.tr("Text"))
        self.viewport().setCursor(Qt.CursorShape.IBeamCursor)
        self.viewport().setMouseTracking(True)
        self._themes = themes
        self._page = _EMPTY
        self._wrap = False
        self._numbers = True
        self._current = 0
        self._start: int | None = None
        self._selection = TextSelection(PageSide.RIGHT, (0, 0), (0, 0))
        self._pattern = pattern_of("")
        self._margin: BlameMargin | None = None
        self._dress()
        themes.changed.connect(self._dress)

    def _dress(self) -> None:
        font = fixed_font()
        font.setPointSizeF(self.font().pointSizeF())
        self._painter = LinePainter(font, self._themes.current)
        self._lay_out()

    # -- what is shown -----------------------------------------------------------------------------------------------

    @property
    def page(self) -> TextPage:
        """The rows that are laid out."""
        return self._page

    @property
    def current(self) -> int:
        """The row at which the reader is."""
        return self._current

    @property
    def selection(self) -> TextSelection:
        """The stretch of text that is selected, empty where nothing is."""
        return self._selection

    def show_page(self, page: TextPage, numbers: bool = True, start: int = 0) -> None:
        """Show other rows: from the top, or so that ``start`` is seen, until the reader goes elsewhere."""
        self._page, self._numbers = page, numbers
        self._current = 0
        self._selection = TextSelection(page.sides[0], (0, 0), (0, 0))
        self._lay_out()
        self.verticalScrollBar().setValue(0)
        self.horizontalScrollBar().setValue(0)
        self.page_changed.emit()
        self.start_at(start)

    def start_at(self, row: int) -> None:
        """See a row until the reader goes elsewhere."""
        self._start = row
        self._show_start()

    def show_margin(self, margin: BlameMargin | None) -> None:
        """Show where the lines of a text come from, or no longer."""
        top = self._top_row()
        self._margin = margin
        self._lay_out()
        if self._start is not None:
            self._show_start()
        else:
            self.verticalScrollBar().setValue(self._heights.top(top) * self._painter.height)

    def _show_start(self) -> None:
        """The size of the view is known only when it is shown: until the reader does something, the start is kept."""
        if self._start is not None:
            start = self._start
            self.verticalScrollBar().setValue(0)
            self.go_to(start)
            self._start = start

    def set_wrap(self, on: bool) -> None:
        """Wrap long lines, or scroll sideways to their ends."""
        self._wrap = on
        top = self._top_row()
        self._lay_out()
        self.verticalScrollBar().setValue(self._heights.top(top) * self._painter.height)

    def mark(self, words: str) -> None:
        """Mark some words wherever they are."""
        self._pattern = pattern_of(words)
        self.viewport().update()

    def select(self, selection: TextSelection) -> None:
        """Select this stretch, without scrolling to it."""
        self._selection = selection
        self.viewport().update()

    def go_to(self, row: int, margin: int = 3) -> None:
        """Make a row the current one, and bring it into view with some rows around it."""
        if not len(self._page):
            return
        self._start = None
        self._current = max(0, min(len(self._page) - 1, row))
        height, bar = self._painter.height, self.verticalScrollBar()
        top = self._heights.top(self._current) * height
        seen = self.viewport().height()
        if top < bar.value() + height or top > bar.value() + seen - 2 * height:
            bar.setValue(top - min(margin * height, max(0, seen - 2 * height)))
        self.setAccessibleDescription(self._spoken(self._current))
        self.viewport().update()
        self.moved_to.emit(self._current)

    def _spoken(self, row: int) -> str:
        said, line = accessibility.spoken(self._page, row), self._page.row(row).right
        origin = self._margin.spoken(line) if self._margin is not None and line is not None else ""
        return f"{said}, {origin}" if origin else said

    def reveal(self, found: FoundText) -> None:
        """Select what was found, and bring it into view; a fold that hides it is opened."""
        row = found.row
        if found.hidden is not None:
            row = self._open_to(found.row, found.hidden)
        self._selection = TextSelection(found.side, (row, found.start), (row, found.end))
        self.go_to(row, margin=6)
        self._show_column(found)

    def _open_to(self, row: int, hidden: int) -> int:
        """Open a fold until the line that it hides is there; tells its row."""
        while self._page.row(row).kind is RowKind.FOLD:
            opened = self._page.unfold(row)
            if hidden < opened:
                break
            row, hidden = row + opened - 1, hidden - opened + 1
        self.refold()
        return row + hidden

    def _show_column(self, found: FoundText) -> None:
        line = self._page.line(self._page.row(self._selection.head[0]), found.side)
        if line is None or self._heights.wrapped:
            return
        part = PaintedPart(line.text, 0, len(line.text))
        left, right = self._painter.x(part, found.start), self._painter.x(part, found.end)
        bar, seen = self.horizontalScrollBar(), self._text_width()
        if left < bar.value() or right > bar.value() + seen:
            bar.setValue(int(max(0, left - seen / 3)))

    def refold(self) -> None:
        """Rows came or went: lay out anew, where the reader is."""
        self._lay_out()
        self.page_changed.emit()

    # -- geometry ----------------------------------------------------------------------------------------------------

    def _lay_out(self) -> None:
        self._columns = self._make_columns()
        sized = self.viewport().width() > _UNSIZED
        cells = int(self._text_width() / self._painter.advance) if self._wrap and sized else 0
        self._heights = RowHeights(self._page, cells)
        height, seen = self._painter.height, self.viewport().height()
        vertical, horizontal = self.verticalScrollBar(), self.horizontalScrollBar()
        whole = self.maximumViewportSize()
        high = self._heights.total * height + _SPACE
        vertical.setRange(0, max(0, high - (whole.height() if self._fits_across(whole.width()) else seen)))
        vertical.setPageStep(max(height, seen - height))
        vertical.setSingleStep(height)
        width = 0 if self._heights.wrapped else int((self._page.widest + 2) * self._painter.advance)
        horizontal.setRange(0, max(0, width - self._text_width()))
        horizontal.setPageStep(self._text_width())
        horizontal.setSingleStep(int(4 * self._painter.advance))
        self.viewport().update()

    def _fits_across(self, room: int) -> bool:
        """Whether no line needs a bar to scroll to its end: where one is shown at present, it will go."""
        missing = room - self.viewport().width()
        longest = int((self._page.widest + 2) * self._painter.advance)
        return self._heights.wrapped or longest <= self._text_width() + missing // len(self._columns.starts)

    def _make_columns(self) -> RowColumns:
        layout, advance = self._page.layout, self._painter.advance
        gutter = float(_SPACE)
        if self._numbers:
            gutter += self._number_width() * (2 if layout is TextLayout.UNIFIED else 1)
        gutter += self._margin_width()
        if layout is not TextLayout.PLAIN:
            gutter += 2 * advance
        return columns_of(layout, self.viewport().width(), int(gutter))

    def _margin_width(self) -> int:
        return 0 if self._margin is None else self._margin.width(self.viewport().width())

    def line_of_margin(self, at: QPointF) -> int | None:
        """The line beside whose text a point of the margin is."""
        if self._margin is None or not len(self._page) or at.x() >= self._margin_width():
            return None
        return self._page.row(self.row_at(at.y())).right

    def _number_width(self) -> float:
        return (max(2, len(str(self._page.last_number))) + 1.5) * self._painter.advance

    def _text_width(self) -> int:
        return max(40, self._columns.width - self._columns.gutter - _SPACE)

    def _top_row(self) -> int:
        return self._heights.row_at(self.verticalScrollBar().value() // self._painter.height)

    def row_at(self, y: float) -> int:
        """The row at a height of the viewport."""
        return self._heights.row_at(int(y + self.verticalScrollBar().value()) // self._painter.height)

    def side_at(self, x: float) -> PageSide:
        """The column at a place of the viewport."""
        return self._page.sides[1 if len(self._columns.starts) > 1 and x >= self._columns.starts[1] else 0]

    def place_at(self, at: QPointF, side: PageSide) -> Place:
        """The boundary between characters nearest to a point of the viewport, in a column."""
        if not len(self._page):
            return 0, 0
        line_at = int(at.y() + self.verticalScrollBar().value()) // self._painter.height
        if line_at < 0:
            return 0, 0
        row = self._heights.row_at(line_at)
        line = self._page.line(self._page.row(row), side)
        if line is None:
            return row, 0
        part = self._heights.part(line, line_at - self._heights.top(row))
        return row, self._painter.column(part, at.x() - self._text_left(side))

    def _text_left(self, side: PageSide) -> float:
        column = self._page.sides.index(side)
        return self._columns.starts[column] + self._columns.gutter - self.horizontalScrollBar().value()

    # -- painting ----------------------------------------------------------------------------------------------------

    def resizeEvent(self, event: QResizeEvent) -> None:
        """The columns follow the width; the row at the top stays there."""
        super().resizeEvent(event)
        top = self._top_row()
        self._lay_out()
        if self._start is not None:
            self._show_start()
        elif self._heights.wrapped:
            self.verticalScrollBar().setValue(self._heights.top(top) * self._painter.height)

    def wheelEvent(self, event: QWheelEvent) -> None:
        """The reader goes elsewhere."""
        self._start = None
        super().wheelEvent(event)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint the rows that are seen."""
        painter = QPainter(self.viewport())
        painter.fillRect(event.rect(), colour(self._themes.current.base))
        height, scrolled = self._painter.height, self.verticalScrollBar().value()
        last = self._heights.row_at((scrolled + self.viewport().height()) // height)
        for at in range(self._top_row(), last + 1) if len(self._page) else ():
            top = self._heights.top(at) * height - scrolled
            self._paint_row(painter, at, QRect(0, top, self.viewport().width(), self._row_height(at)))
        if len(self._columns.starts) > 1:
            line = QRect(self._columns.width, 0, 1, self.viewport().height())
            painter.fillRect(line, colour(self._themes.current.border))
        painter.end()

    def _row_height(self, at: int) -> int:
        return (self._heights.top(at + 1) - self._heights.top(at)) * self._painter.height

    def _paint_row(self, painter: QPainter, at: int, area: QRect) -> None:
        row = self._page.row(at)
        if row.kind is RowKind.FOLD:
            self._paint_fold(painter, row, area)
        else:
            for column, side in enumerate(self._page.sides):
                box = QRect(self._columns.starts[column], area.top(), self._columns.width, area.height())
                self._paint_cell(painter, at, row, side, box)
        if at == self._current and self.hasFocus():
            painter.fillRect(QRect(0, area.top(), 3, area.height()), colour(self._themes.current.focus))

    def _paint_fold(self, painter: QPainter, fold: ComparedRow, area: QRect) -> None:
        theme = self._themes.current
        painter.fillRect(area, colour(theme.window))
        painter.setFont(self.font())
        painter.setPen(colour(theme.accent))
        words = area.adjusted(self._columns.gutter, 0, 0, 0)
        painter.drawText(words, Qt.AlignmentFlag.AlignVCenter, accessibility.fold(fold.size))

    def _paint_cell(self, painter: QPainter, at: int, row: ComparedRow, side: PageSide, box: QRect) -> None:
        theme, line = self._themes.current, self._page.line(row, side)
        if line is None:
            painter.fillRect(box, colour(theme.window))
            return
        tone = tone_of(row.kind, side is PageSide.LEFT and self._page.layout is TextLayout.SIDE_BY_SIDE)
        if tone:
            painter.fillRect(box, ground(theme, tone).soft)
        self._paint_gutter(painter, row, side, box, tone)
        text = QRectF(box.left() + self._columns.gutter, box.top(), box.width() - self._columns.gutter, box.height())
        painter.save()
        painter.setClipRect(text)
        scrolled = self.horizontalScrollBar().value()
        marks = self._marks(at, side, line, tone)
        height = self._painter.height
        first = max(0, int(-text.top()) // height)
        last = min(self._heights.parts(line), int(self.viewport().height() - text.top()) // height + 1)
        for place in range(first, last):
            part = self._heights.part(line, place)
            corner = QPointF(text.left() - scrolled, text.top() + place * height)
            self._painter.draw(painter, corner, part, line.tokens, marks, (scrolled, scrolled + text.width()))
        painter.restore()

    def _marks(self, at: int, side: PageSide, line: PageLine, tone: Tone | None) -> tuple[LineMarks, ...]:
        theme = self._themes.current
        made = []
        if line.spans and tone:
            made.append(LineMarks(line.spans, ground(theme, tone).strong, plain_ink=True))
        if self._pattern is not None:
            hits = tuple((hit.start(), hit.end()) for hit in self._pattern.finditer(line.text))
            made.append(LineMarks(hits, colour(theme.mark), plain_ink=True))
        chosen = self._selection.spans(at, len(line.text)) if side is self._selection.side else ()
        if chosen:
            quiet = not self.hasFocus() and self._pattern is None
            made.append(LineMarks(chosen, colour(theme.selection_quiet if quiet else theme.selection), plain_ink=True))
        return tuple(made)

    def _paint_gutter(self, painter: QPainter, row: ComparedRow, side: PageSide, box: QRect, tone: Tone | None) -> None:
        theme, layout = self._themes.current, self._page.layout
        painter.setFont(self._painter.font)
        height, x = self._painter.height, float(box.left())
        if self._margin is not None and row.right is not None:
            area = QRectF(x, box.top(), self._margin_width(), box.height())
            self._margin.paint(painter, area, row.right, height, self.font(), theme)
            painter.setFont(self._painter.font)
            x += self._margin_width()
        if self._numbers:
            painter.setPen(colour(theme.muted))
            aligned = Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter
            for number in _numbers(row, side, layout):
                field = QRectF(x, box.top(), self._number_width() - self._painter.advance * 0.5, height)
                if number is not None:
                    painter.drawText(field, aligned, str(number + 1))
                x += self._number_width()
        if tone:
            sign = SIGNS.get(row.kind) or ("−" if tone is Tone.REMOVED else "+")
            painter.setPen(ground(theme, tone).ink)
            field = QRectF(x, box.top(), self._painter.advance * 2 + _SPACE, height)
            painter.drawText(field, Qt.AlignmentFlag.AlignHCenter | Qt.AlignmentFlag.AlignVCenter, sign)


def _numbers(row: ComparedRow, side: PageSide, layout: TextLayout) -> tuple[int | None, ...]:
    """The line numbers in the gutter of a column."""
    match layout:
        case TextLayout.PLAIN:
            return (row.right,)
        case TextLayout.UNIFIED:
            return (row.left, row.right)
        case TextLayout.SIDE_BY_SIDE:
            return (row.left if side is PageSide.LEFT else row.right,)
