"""Lines of text on a grid of cells, as a fixed-pitch font draws them: tabs, wide characters, places to wrap."""

from __future__ import annotations

import re
import unicodedata
from bisect import bisect_left, bisect_right
from collections.abc import Sequence
from dataclasses import dataclass
from functools import lru_cache

TAB = 4
"""Cells from one tab stop to the next."""
LONGEST_LAID_OUT = 4_000
"""Characters of a line that Qt may lay out by itself; a longer one keeps to the grid, whatever its script."""
_LONGEST_FITTED = 20_000  # characters: longer lines are laid out by the part in sight

_PLAIN = re.compile(r"[\x20-\x7e]*")
# What every fixed-pitch font has at one cell: Latin with accents, a few signs of typography.
_ONE_CELL = re.compile("[\x20-\x7e\xa0-\xac\xae-\u017f\u2010-\u2015\u2018-\u201e\u2022\u2026\u20ac\u2190-\u2193]*")
_CONTROLS = {code: 0x2400 + code for code in range(32) if code != 9} | {0x7F: 0x2421, 0xAD: 0x2D}
_ODD = re.compile(r"[\x00-\x08\x0a-\x1f\x7f\xad\u200e\u200f\u202a-\u202e\u2066-\u2069\ud800-\udfff]")


@dataclass(frozen=True, slots=True)
class LineShape:
    """A line as drawn. ``text`` has one character for each of the line's, or spaces for tabs; ``cells`` tells the cell
    at which each of the line's characters starts, and where the last one ends; ``None`` where that is its index.

    ``gridded`` is false where the text needs Qt's own layout (a script that joins letters, or runs to the left).
    """

    text: str
    cells: tuple[int, ...] | None
    gridded: bool

    @property
    def width(self) -> int:
        """The width in cells, wide letters and tabs counted as such."""
        return len(self.text) if self.cells is None else self.cells[-1]

    def cell(self, column: int) -> int:
        """Where a character of the line starts."""
        return column if self.cells is None else self.cells[min(column, len(self.cells) - 1)]

    def column(self, cell: float) -> int:
        """The boundary between characters that is nearest to a place."""
        if self.cells is None:
            return max(0, min(len(self.text), round(cell)))
        after = bisect_left(self.cells, cell)
        if after == 0:
            return 0
        if after >= len(self.cells):
            return len(self.cells) - 1
        return after if self.cells[after] - cell <= cell - self.cells[after - 1] else after - 1

    def characters(self, start: int, end: int) -> tuple[int, int]:
        """The characters of the line that stand, even in part, between two cells."""
        if self.cells is None:
            return max(0, start), min(len(self.text), end)
        return max(0, bisect_right(self.cells, start) - 1), min(len(self.cells) - 1, bisect_left(self.cells, end))


@lru_cache(maxsize=4096)
def shape_of(line: str) -> LineShape:
    """The shape of a line."""
    if _PLAIN.fullmatch(line):
        return LineShape(line, None, gridded=True)
    shown = _ODD.sub(_stand_in, line)
    if _ONE_CELL.fullmatch(shown):
        return LineShape(shown, None, gridded=True)
    gridded = len(line) > LONGEST_LAID_OUT or bool(_ONE_CELL.fullmatch(shown.replace("\t", " ")))
    cells, at = [0], 0
    for character in shown:
        at += TAB - at % TAB if character == "\t" else _cells(character)
        cells.append(at)
    return LineShape(shown, tuple(cells), gridded)


def _stand_in(found: re.Match[str]) -> str:
    """Controls as their pictures; what would turn the reading direction, and halves of characters, as a box."""
    return chr(_CONTROLS.get(ord(found[0]), 0xFFFD))


def _cells(character: str) -> int:
    if unicodedata.combining(character) or unicodedata.category(character) in ("Mn", "Me", "Cf"):
        return 0
    return 2 if unicodedata.east_asian_width(character) in "WF" else 1


def widest(lines: Sequence[str]) -> int:
    """About how many cells the longest of the lines takes, quickly."""
    return max(map(_about, lines), default=0)


def _about(line: str) -> int:
    if line.isascii():
        return len(line) + (TAB - 1) * line.count("\t") if "\t" in line else len(line)
    return shape_of(line).width if len(line) <= LONGEST_LAID_OUT else 2 * len(line) + (TAB - 2) * line.count("\t")


def breaks(line: str, cells: int) -> tuple[int, ...]:
    """The characters at which a line is broken so that no part is wider than ``cells``: none where it fits.

    After a space if there is one in the second half of a part, else anywhere.
    """
    cells = max(8, cells)
    if len(line) * TAB <= cells or (line.isascii() and "\t" not in line and len(line) <= cells):
        return ()
    return _broken(line, cells)


@lru_cache(maxsize=4096)
def _broken(line: str, cells: int) -> tuple[int, ...]:
    shape = shape_of(line)
    if shape.cells is None and len(line) > _LONGEST_FITTED:
        return tuple(range(cells, len(line), cells))
    found: list[int] = []
    start = 0
    while shape.width - shape.cell(start) > cells:
        end = max(start + 1, shape.characters(0, shape.cell(start) + cells)[1])
        while end > start + 1 and shape.cell(end) - shape.cell(start) > cells:
            end -= 1
        if len(line) <= _LONGEST_FITTED:
            space = line.rfind(" ", start + (end - start) // 2, end + 1)
            end = space + 1 if space >= 0 else end
        if end >= len(line):
            break
        found.append(end)
        start = end
    return tuple(found)
