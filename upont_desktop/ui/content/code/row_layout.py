"""Where rows of lines stand on the screen: one under the other, the longer ones wrapped. No painting here."""

from __future__ import annotations

from bisect import bisect_right
from dataclasses import dataclass
from itertools import accumulate

from upont_desktop.domain.content.text import RowKind
from upont_desktop.ui.content.code.line_painter import PaintedPart
from upont_desktop.ui.content.code.page_rows import PageLine, TextLayout, TextPage
from upont_desktop.ui.content.code.text_grid import breaks

_MOST_ROWS, _MOST_CHARACTERS = 20_000, 4_000_000
"""Long lines are wrapped up to here: each is laid out on the window's thread."""


@dataclass(frozen=True, slots=True)
class RowColumns:
    """The columns of one layout, in points: where each starts, how wide it is, and where its text starts in it."""

    starts: tuple[int, ...]
    width: int
    gutter: int


def columns_of(layout: TextLayout, width: int, gutter: int) -> RowColumns:
    """The columns in a view of a width; ``gutter`` is what numbers and signs take of each."""
    if layout is not TextLayout.SIDE_BY_SIDE:
        return RowColumns((0,), width, gutter)
    half = (width - 1) // 2
    return RowColumns((0, half + 1), half, gutter)


def wrappable(page: TextPage) -> bool:
    """Whether the long lines of a page can be wrapped; a longer page is scrolled sideways."""
    return len(page) <= _MOST_ROWS and page.characters <= _MOST_CHARACTERS


class RowHeights:
    """How many lines of the screen each row takes; one each where ``cells`` is 0."""

    def __init__(self, page: TextPage, cells: int) -> None:
        self._page = page
        self._cells = cells if wrappable(page) else 0
        self._tops = [0, *accumulate(map(self._height, range(len(page))))] if self._cells else None

    @property
    def wrapped(self) -> bool:
        """Whether long lines are wrapped."""
        return self._tops is not None

    @property
    def total(self) -> int:
        """In lines of the screen."""
        return len(self._page) if self._tops is None else self._tops[-1]

    def top(self, row: int) -> int:
        """The line of the screen at which a row starts."""
        return row if self._tops is None else self._tops[row]

    def row_at(self, line: int) -> int:
        """The row of a line of the screen; the last one, below the end."""
        if self._tops is None:
            return max(0, min(len(self._page) - 1, line))
        return max(0, min(len(self._page) - 1, bisect_right(self._tops, line) - 1))

    def parts(self, line: PageLine) -> int:
        """In how many parts a line is broken."""
        return len(breaks(line.text, self._cells)) + 1 if self.wrapped else 1

    def part(self, line: PageLine, at: int) -> PaintedPart:
        """A part of a line as it is broken; the last one beyond them."""
        found = breaks(line.text, self._cells) if self.wrapped else ()
        at = max(0, min(at, len(found)))
        start = found[at - 1] if at else 0
        return PaintedPart(line.text, start, found[at] if at < len(found) else len(line.text))

    def _height(self, at: int) -> int:
        row = self._page.row(at)
        if row.kind is RowKind.FOLD:
            return 1
        lines = (self._page.line(row, side) for side in self._page.sides)
        return max((len(breaks(line.text, self._cells)) + 1 for line in lines if line is not None), default=1)
