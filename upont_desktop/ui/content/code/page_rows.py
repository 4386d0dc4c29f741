"""What a view of lines shows: rows of one text, or of two compared, in one column or side by side. No Qt here."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from enum import StrEnum
from itertools import chain
from typing import overload

from upont_desktop.domain.content.text import (
    ComparedRow,
    RowKind,
    Spans,
    TextComparison,
    TextSide,
    Token,
    unfolded,
    unified,
)
from upont_desktop.ui.content.code.line_search import LineHit, LineSearch
from upont_desktop.ui.content.code.text_grid import widest

NOTHING = TextSide(())
_MOST_UNFOLDED = 5_000  # lines shown at one click; the rest stays a fold
_QUIET = (RowKind.SAME, RowKind.FOLD)


class PageSide(StrEnum):
    """Which text a column shows."""

    LEFT = "left"
    RIGHT = "right"


class TextLayout(StrEnum):
    """How rows stand: ``PLAIN`` is one text alone."""

    PLAIN = "plain"
    UNIFIED = "unified"
    SIDE_BY_SIDE = "side-by-side"


class PlainRows(Sequence[ComparedRow]):
    """The rows of one text, made as they are asked for."""

    def __init__(self, count: int) -> None:
        self._count = count

    def __len__(self) -> int:
        return self._count

    @overload
    def __getitem__(self, at: int) -> ComparedRow: ...
    @overload
    def __getitem__(self, at: slice) -> Sequence[ComparedRow]: ...
    def __getitem__(self, at: int | slice) -> ComparedRow | Sequence[ComparedRow]:
        if isinstance(at, slice):
            return [ComparedRow(RowKind.SAME, index, index) for index in range(*at.indices(self._count))]
        if not -self._count <= at < self._count:
            raise IndexError(at)
        index = at % self._count
        return ComparedRow(RowKind.SAME, index, index)


@dataclass(frozen=True, slots=True)
class PageLine:
    """A line to draw: its text, colours and marked words; ``number`` counts from 1."""

    text: str
    tokens: tuple[Token, ...]
    spans: Spans
    number: int


@dataclass(frozen=True, slots=True)
class FoundText:
    """Where a text was found: in a row, or in a line that a fold hides."""

    row: int
    side: PageSide
    start: int
    end: int
    hidden: int | None = None


class TextPage:
    """Rows with their texts. Folds can be opened; everything else stays as it was made."""

    def __init__(self, layout: TextLayout, left: TextSide, right: TextSide, rows: Sequence[ComparedRow]) -> None:
        self.layout = layout
        self._sides = {PageSide.LEFT: left, PageSide.RIGHT: right}
        self._rows: Sequence[ComparedRow] = rows
        self._changes = list(_starts(rows)) if layout is not TextLayout.PLAIN else []
        self._folds = 0 if layout is TextLayout.PLAIN else sum(row.kind is RowKind.FOLD for row in rows)
        self._searches: dict[PageSide, LineSearch] = {}
        self._places: dict[PageSide, Sequence[int]] = {}
        self.widest = max(widest(left.lines), 0 if right is left else widest(right.lines))
        self.last_number = max(len(left.lines), len(right.lines))
        self.characters = sum(map(len, left.lines)) + (0 if right is left else sum(map(len, right.lines)))

    # -- rows --------------------------------------------------------------------------------------------------------

    def __len__(self) -> int:
        return len(self._rows)

    def row(self, at: int) -> ComparedRow:
        """A row by its place."""
        return self._rows[at]

    @property
    def sides(self) -> tuple[PageSide, ...]:
        """The columns of text, from the left."""
        return (PageSide.LEFT, PageSide.RIGHT) if self.layout is TextLayout.SIDE_BY_SIDE else (PageSide.RIGHT,)

    def line(self, row: ComparedRow, side: PageSide) -> PageLine | None:
        """What a row shows in a column; ``None`` for a fold, and where that side has nothing."""
        if row.kind is RowKind.FOLD:
            return None
        if self.layout is not TextLayout.SIDE_BY_SIDE:
            side = PageSide.LEFT if row.right is None else PageSide.RIGHT
        index = row.left if side is PageSide.LEFT else row.right
        if index is None:
            return None
        text = self._sides[side]
        tokens = text.tokens[index] if index < len(text.tokens) else ()
        spans = row.left_spans if side is PageSide.LEFT else row.right_spans
        return PageLine(text.lines[index], tokens, spans, index + 1)

    @property
    def changes(self) -> list[int]:
        """The rows at which changes start."""
        return self._changes

    # -- folds -------------------------------------------------------------------------------------------------------

    def unfold(self, at: int) -> int:
        """Open the fold at a row (some thousand lines of it at most); tells how many rows came in its place."""
        fold = self._rows[at]
        if fold.kind is not RowKind.FOLD or fold.left is None or fold.right is None:
            return 1
        taken = min(fold.size, _MOST_UNFOLDED)
        opened = list(unfolded(fold._replace(size=taken)))
        if taken < fold.size:
            opened.append(ComparedRow(RowKind.FOLD, fold.left + taken, fold.right + taken, size=fold.size - taken))
        rows = list(self._rows)
        rows[at : at + 1] = opened
        self._rows = rows
        self._folds -= taken == fold.size  # else a shorter fold stays below what was opened
        self._changes = [change if change < at else change + len(opened) - 1 for change in self._changes]
        self._places.clear()
        return len(opened)

    def unfold_all(self) -> None:
        """Put the unchanged lines in the place of every fold."""
        self._rows = list(
            chain.from_iterable(unfolded(row) if row.kind is RowKind.FOLD else (row,) for row in self._rows)
        )
        self._changes = list(_starts(self._rows))
        self._folds = 0
        self._places.clear()

    @property
    def has_folds(self) -> bool:
        """Whether unchanged lines are left out somewhere."""
        return self._folds > 0

    # -- texts -------------------------------------------------------------------------------------------------------

    def text(self, at: int, side: PageSide) -> str | None:
        """The text of a row in a column; of a fold, the lines that it hides."""
        row = self._rows[at]
        if row.kind is RowKind.FOLD:
            index = row.left if side is PageSide.LEFT else row.right
            return "\n".join(self._sides[side].lines[index : index + row.size]) if index is not None else None
        line = self.line(row, side)
        return None if line is None else line.text

    def copied(self, side: PageSide, start: tuple[int, int], end: tuple[int, int]) -> str:
        """The text between two places (row, character); what folds hide is in it."""
        if start[0] == end[0]:
            return (self.text(start[0], side) or "")[start[1] : end[1]]
        first, last = (self.text(start[0], side) or "")[start[1] :], (self.text(end[0], side) or "")[: end[1]]
        return "\n".join([first, *self._between(side, start[0] + 1, end[0]), last])

    def _between(self, side: PageSide, first: int, last: int) -> Sequence[str]:
        """The lines of some rows in a column. Those of one side follow each other without a gap."""
        if self.layout is TextLayout.UNIFIED:
            texts = (self.text(at, side) for at in range(first, last))
            return [text for text in texts if text is not None]
        lines = self._sides[side].lines
        start, end = self._line_from(side, first), self._line_from(side, last)
        return lines[start:end]

    def _line_from(self, side: PageSide, at: int) -> int:
        """The first line of a side that stands in a row or below it."""
        for place in range(at, len(self._rows)):
            row = self._rows[place]
            index = row.left if side is PageSide.LEFT else row.right
            if index is not None:
                return index
        return len(self._sides[side].lines)

    # -- finding -----------------------------------------------------------------------------------------------------

    def find(self, words: str, start: tuple[int, int], forward: bool = True) -> FoundText | None:
        """The next place of some words after a place (or the one before it), going round at the ends."""
        if not words or not len(self):
            return None
        for place in (start, None):
            found = [hit for side in self._searched if (hit := self._nearest(words, side, place, forward)) is not None]
            if found:
                return min(found, key=_order) if forward else max(found, key=_order)
        return None

    @property
    def _searched(self) -> tuple[PageSide, ...]:
        """The texts to search: a line that is the same on both sides is found once, on the right."""
        return (PageSide.RIGHT,) if self.layout is TextLayout.PLAIN else (PageSide.LEFT, PageSide.RIGHT)

    def _nearest(self, words: str, side: PageSide, place: tuple[int, int] | None, forward: bool) -> FoundText | None:
        """The nearest place in the text of a side, from a place on, or from the beginning (the end)."""
        search = self._searches.get(side)
        if search is None:
            search = self._searches[side] = LineSearch(self._sides[side].lines)
        line, column = self._from(side, place, forward)
        for hit in search.after(words, line, column) if forward else search.before(words, line, column):
            found = self._place(side, hit)
            if found is not None:
                return found
        return None

    def _from(self, side: PageSide, place: tuple[int, int] | None, forward: bool) -> tuple[int, int]:
        """A place as a line of a side and a character of it."""
        if place is None:
            return (0, 0) if forward else (len(self._sides[side].lines), 0)
        at, column = place
        row = self._rows[at]
        inside = row.kind is not RowKind.FOLD and (row.left if side is PageSide.LEFT else row.right) is not None
        return self._line_from(side, at), column if inside else 0

    def _place(self, side: PageSide, hit: LineHit) -> FoundText | None:
        """Where a line stands; ``None`` on the left for one that stands on the right too, unchanged."""
        if self.layout is TextLayout.PLAIN:
            return FoundText(hit.line, side, hit.start, hit.end)
        at = self._rows_of(side)[hit.line]
        row = self._rows[at]
        if side is PageSide.LEFT and row.kind in _QUIET:
            return None
        shown = side if self.layout is TextLayout.SIDE_BY_SIDE else self.sides[0]
        first = row.left if side is PageSide.LEFT else row.right
        hidden = hit.line - first if row.kind is RowKind.FOLD and first is not None else None
        return FoundText(at, shown, hit.start, hit.end, hidden)

    def _rows_of(self, side: PageSide) -> Sequence[int]:
        """The row of each line of a side."""
        if side not in self._places:
            places: list[int] = []
            for at, row in enumerate(self._rows):
                if (row.left if side is PageSide.LEFT else row.right) is not None:
                    places.extend([at] * row.size)  # a fold stands for so many lines, any other row for one
            self._places[side] = places
        return self._places[side]


def _order(found: FoundText) -> tuple[int, int, int]:
    return found.row, found.hidden or 0, found.start


def pattern_of(words: str) -> re.Pattern[str] | None:
    """What finds some words, capital or not; ``None`` for none."""
    return re.compile(re.escape(words), re.IGNORECASE) if words else None


def _starts(rows: Iterable[ComparedRow]) -> Iterator[int]:
    quiet = True
    for at, row in enumerate(rows):
        if quiet and row.kind not in _QUIET:
            yield at
        quiet = row.kind in _QUIET


def page_of_text(text: TextSide) -> TextPage:
    """The page of a text that is compared with nothing."""
    return TextPage(TextLayout.PLAIN, text, text, PlainRows(len(text.lines)))


def pages_of(comparison: TextComparison) -> tuple[TextPage, TextPage]:
    """Two texts compared: in one column, and side by side. Takes a while for very long ones."""
    return pages_of_rows(comparison.left, comparison.right, comparison.rows)


def pages_of_rows(
    left: TextSide | None, right: TextSide | None, rows: Sequence[ComparedRow]
) -> tuple[TextPage, TextPage]:
    """As :func:`pages_of`."""
    before, after = left or NOTHING, right or NOTHING
    return (
        TextPage(TextLayout.UNIFIED, before, after, tuple(unified(rows))),
        TextPage(TextLayout.SIDE_BY_SIDE, before, after, rows),
    )
