"""What is selected in a view of lines: a stretch of one column, from where the mouse went down to where it is."""

from __future__ import annotations

import re
from dataclasses import dataclass

from upont_desktop.domain.content.text import Spans
from upont_desktop.ui.content.code.page_rows import PageSide, TextPage

Place = tuple[int, int]
"""A row, and a boundary between the characters of its line."""

_WORD = re.compile(r"\w+|[^\w\s]|\s+")
"""What a double click selects: a word, one sign, or the blanks between two of these."""


@dataclass(frozen=True, slots=True)
class TextSelection:
    """From ``anchor`` to ``head``, in any order."""

    side: PageSide
    anchor: Place
    head: Place

    @property
    def start(self) -> Place:
        """The end that comes first in the text, whichever way it was dragged."""
        return min(self.anchor, self.head)

    @property
    def end(self) -> Place:
        """The end that comes last in the text."""
        return max(self.anchor, self.head)

    @property
    def empty(self) -> bool:
        """Whether both ends are at one place."""
        return self.anchor == self.head

    def spans(self, row: int, length: int) -> Spans:
        """What is selected of a row, whose line has ``length`` characters; nothing where it is another row."""
        if self.empty or not self.start[0] <= row <= self.end[0]:
            return ()
        first = self.start[1] if row == self.start[0] else 0
        last = self.end[1] if row == self.end[0] else length
        return ((first, last),) if last > first else ()

    def text(self, page: TextPage) -> str:
        """What copying gives: the lines of its side, without folds between them."""
        return page.copied(self.side, self.start, self.end)


def word_at(page: TextPage, side: PageSide, place: Place) -> TextSelection:
    """What a double click at a place selects; nothing at the end of a line."""
    text = page.text(place[0], side) or ""
    for found in _WORD.finditer(text):
        if found.start() <= place[1] < found.end():
            return TextSelection(side, (place[0], found.start()), (place[0], found.end()))
    return TextSelection(side, place, place)


def rows_between(page: TextPage, side: PageSide, first: int, last: int) -> TextSelection:
    """Whole rows from the one to the other, whichever is above; the head stays where the mouse is."""
    anchor, head = ((first, 0), (last, _length(page, last, side)))
    if last < first:
        anchor, head = (first, _length(page, first, side)), (last, 0)
    return TextSelection(side, anchor, head)


def _length(page: TextPage, row: int, side: PageSide) -> int:
    return len(page.text(row, side) or "")
