"""Draws lines of text: only the characters that are seen, each kind of token in its colour."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from functools import lru_cache
from typing import Any

from PySide6.QtCore import QPointF, QRectF
from PySide6.QtGui import QColor, QFont, QFontMetricsF, QPainter, QTextCharFormat, QTextLayout, QTextOption

from upont_desktop.domain.content.text import Spans, Token, TokenKind
from upont_desktop.ui.content.code.colours import BOLD, ITALIC, token_colours
from upont_desktop.ui.content.code.text_grid import LONGEST_LAID_OUT, TAB, LineShape, shape_of
from upont_desktop.ui.style.theme import Theme, colour


@dataclass(frozen=True, slots=True)
class LineMarks:
    """Stretches of a line with a ground of their own, over that of the line: in the order in which they are laid."""

    spans: Spans
    ground: QColor
    plain_ink: bool = False


@dataclass(frozen=True, slots=True)
class PaintedPart:
    """A part of a line that is drawn on one row of the screen: its characters, from ``start`` to ``end``."""

    line: str
    start: int
    end: int


class LinePainter:
    """Fonts, measures and colours for drawing lines; made anew for another font or theme."""

    def __init__(self, font: QFont, theme: Theme) -> None:
        self._fonts = {False: QFont(font), True: QFont(font)}
        self._fonts[True].setBold(True)
        self._italic = QFont(font)
        self._italic.setItalic(True)
        self.font = self._fonts[False]
        metrics = QFontMetricsF(font)
        self.advance = metrics.horizontalAdvance("0")
        self.ascent = metrics.ascent()
        self.height = int(metrics.height() + 3)
        self._pad = (self.height - metrics.height()) / 2
        self._ink = colour(theme.text)
        self._inks = {kind: colour(ink) for kind, ink in token_colours(theme).items()}

    # -- places ------------------------------------------------------------------------------------------------------

    def x(self, part: PaintedPart, column: int) -> float:
        """How far from its left a character of a part starts."""
        column = max(part.start, min(part.end, column))
        shape = shape_of(part.line)
        if shape.gridded or len(part.line) > LONGEST_LAID_OUT:
            return (shape.cell(column) - shape.cell(part.start)) * self.advance
        laid = self._laid_out(part, shape)
        x: Any = laid.lineAt(0).cursorToX(_units(shape.text[part.start : column]))  # a pair; the stubs say otherwise
        return float(x[0] if isinstance(x, tuple) else x)

    def column(self, part: PaintedPart, x: float) -> int:
        """The boundary between characters that is nearest to a place."""
        shape = shape_of(part.line)
        if shape.gridded or len(part.line) > LONGEST_LAID_OUT:
            found = shape.column(x / self.advance + shape.cell(part.start))
        else:
            units = self._laid_out(part, shape).lineAt(0).xToCursor(x)
            found = part.start + _characters(shape.text[part.start : part.end], units)
        return max(part.start, min(part.end, found))

    def spans(self, part: PaintedPart, spans: Spans) -> Iterator[tuple[float, float]]:
        """Where stretches of a line stand in a part of it: left and right."""
        for start, end in spans:
            if start < part.end and end > part.start:
                one, other = self.x(part, start), self.x(part, end)
                yield min(one, other), max(one, other)

    # -- drawing -----------------------------------------------------------------------------------------------------

    def draw(
        self,
        painter: QPainter,
        at: QPointF,
        part: PaintedPart,
        tokens: tuple[Token, ...],
        marks: tuple[LineMarks, ...],
        seen: tuple[float, float],
    ) -> None:
        """Draw a part with its upper left corner at a place; ``seen`` is what is seen of it, from its left."""
        for mark in marks:
            for left, right in self.spans(part, mark.spans):
                painter.fillRect(QRectF(at.x() + left, at.y(), right - left, self.height), mark.ground)
        plain = tuple(span for mark in marks if mark.plain_ink for span in mark.spans)
        shape = shape_of(part.line)
        base = QPointF(at.x(), at.y() + self._pad + self.ascent)
        if shape.gridded:
            self._draw_runs(painter, base, part, shape, self._inked(part, shape, tokens, plain, seen))
        elif len(part.line) > LONGEST_LAID_OUT:
            self._draw_cells(painter, base, part, shape, seen)
        else:
            self._draw_laid_out(painter, QPointF(at.x(), at.y() + self._pad), part, shape, tokens, plain)

    def _inked(
        self, part: PaintedPart, shape: LineShape, tokens: tuple[Token, ...], plain: Spans, seen: tuple[float, float]
    ) -> Iterator[tuple[int, int, TokenKind | None]]:
        """The runs of characters that are seen, each in one colour."""
        first_cell = shape.cell(part.start)
        left = first_cell + int(seen[0] / self.advance) - 1
        first, last = shape.characters(left, first_cell + int(seen[1] / self.advance) + 2)
        first, last = max(first, part.start), min(last, part.end)
        at = first
        for start, length, kind in tokens:
            begin, end = max(start, at), min(start + length, last)
            if end <= begin or kind not in _COLOURED:
                continue
            if begin > at:
                yield at, begin, None
            yield from _around(begin, end, kind, plain)
            at = end
            if at >= last:
                return
        if at < last:
            yield at, last, None

    def _draw_runs(
        self,
        painter: QPainter,
        base: QPointF,
        part: PaintedPart,
        shape: LineShape,
        runs: Iterator[tuple[int, int, TokenKind | None]],
    ) -> None:
        origin = shape.cell(part.start)
        painter.setFont(self._fonts[False])
        for start, end, kind in runs:
            self._dress(painter, kind)
            for first, text in _pieces(shape, start, end):
                painter.drawText(QPointF(base.x() + (shape.cell(first) - origin) * self.advance, base.y()), text)

    def _dress(self, painter: QPainter, kind: TokenKind | None) -> None:
        painter.setPen(self._ink if kind is None else self._inks.get(kind, self._ink))
        painter.setFont(self._italic if kind in ITALIC else self._fonts[kind in BOLD])

    def _draw_cells(
        self, painter: QPainter, base: QPointF, part: PaintedPart, shape: LineShape, seen: tuple[float, float]
    ) -> None:
        """A very long line in a script that is not on the grid: character by character."""
        self._dress(painter, None)
        origin = shape.cell(part.start)
        first, last = shape.characters(
            origin + int(seen[0] / self.advance) - 1, origin + int(seen[1] / self.advance) + 2
        )
        for at in range(max(first, part.start), min(last, part.end)):
            x = base.x() + (shape.cell(at) - origin) * self.advance
            painter.drawText(QPointF(x, base.y()), shape.text[at])

    # -- Qt's own layout ---------------------------------------------------------------------------------------------

    def _laid_out(self, part: PaintedPart, shape: LineShape) -> QTextLayout:
        return _layout(shape.text[part.start : part.end], self._fonts[False].toString(), self.advance)

    def _draw_laid_out(
        self,
        painter: QPainter,
        at: QPointF,
        part: PaintedPart,
        shape: LineShape,
        tokens: tuple[Token, ...],
        plain: Spans,
    ) -> None:
        text = shape.text[part.start : part.end]
        ranges = []
        for start, length, kind in tokens:
            begin, end = max(start, part.start) - part.start, min(start + length, part.end) - part.start
            if begin < end and kind in _COLOURED:
                pieces = _around(begin, end, kind, tuple((a - part.start, b - part.start) for a, b in plain))
                ranges += [self._range(text, *piece) for piece in pieces]
        painter.setPen(self._ink)
        self._laid_out(part, shape).draw(painter, at, ranges)

    def _range(self, text: str, start: int, end: int, kind: TokenKind | None) -> QTextLayout.FormatRange:
        made = QTextLayout.FormatRange()
        made.start, made.length = _units(text[:start]), _units(text[start:end])  # type: ignore[misc, unused-ignore]
        look = QTextCharFormat()
        look.setForeground(self._ink if kind is None else self._inks.get(kind, self._ink))
        made.format = look  # type: ignore[misc, unused-ignore]
        return made


_COLOURED = frozenset(TokenKind) - {TokenKind.VARIABLE, TokenKind.OPERATOR}


def _around(start: int, end: int, kind: TokenKind, plain: Spans) -> Iterator[tuple[int, int, TokenKind | None]]:
    """A token, its marked stretches without its colour."""
    for first, last in plain:
        if last <= start or first >= end:
            continue
        if first > start:
            yield start, first, kind
            start = first
        yield start, min(last, end), None
        start = min(last, end)
    if start < end:
        yield start, end, kind


def _pieces(shape: LineShape, start: int, end: int) -> Iterator[tuple[int, str]]:
    """A run without its tabs: where each piece starts, and its text."""
    text = shape.text[start:end]
    if "\t" not in text:
        yield start, text
        return
    for piece in text.split("\t"):
        if piece:
            yield start, piece
        start += len(piece) + 1


@lru_cache(maxsize=256)
def _layout(text: str, font: str, advance: float) -> QTextLayout:
    chosen = QFont()
    chosen.fromString(font)
    layout = QTextLayout(text, chosen)
    option = QTextOption()
    option.setWrapMode(QTextOption.WrapMode.NoWrap)
    option.setTabStopDistance(TAB * advance)
    layout.setTextOption(option)
    layout.setCacheEnabled(True)
    layout.beginLayout()
    layout.createLine()
    layout.endLayout()
    return layout


def _units(text: str) -> int:
    """How many of Qt's UTF-16 units a text takes."""
    return len(text) + sum(character > "\uffff" for character in text)


def _characters(text: str, units: int) -> int:
    """How many characters the first units of a text are."""
    at = 0
    for count, character in enumerate(text):
        if at >= units:
            return count
        at += 2 if character > "\uffff" else 1
    return len(text)
