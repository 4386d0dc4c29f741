"""Tables: CSV and spreadsheets, as cells of text."""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import NamedTuple

from upont_desktop.domain.content.kinds import ContentKind
from upont_desktop.domain.content.part_pair import Pair, PairKind
from upont_desktop.domain.content.parts import PartKind

_NUMBER = re.compile(
    r"\(?[-+\u2212]?\s?[€$£]?\s?"
    r"(?:[1-9]\d{0,2}(?:([ .,'\u2019\u00a0\u202f])\d{3})(?:\1\d{3})*|[1-9]\d*|0)?(?<=\d)(?:[.,]\d+)?(?:[eE][-+]?\d+)?"
    r"\s?[%‰€$£]?\)?"
)
_LONGEST_NUMBER = 40
"""Letters of a number that people read; what is longer is a code."""


def is_number(text: str) -> bool:
    """Whether a cell says an amount, as English and French write them: ``-1,234.5``, ``12 %``, ``3 400,00 €``.

    What starts with a zero and goes on is a code: a telephone, a postal area.
    """
    return len(text) <= _LONGEST_NUMBER and _NUMBER.fullmatch(text.strip()) is not None


class Formula(NamedTuple):
    """The formula of a cell, by its row and column from 0, as people see it: ``=A1+B1``."""

    row: int
    column: int
    text: str


@dataclass(frozen=True, slots=True)
class Sheet:
    """A sheet as rows of cells, each the text that is shown; rows may be shorter than ``columns``.

    ``whole`` is false where rows, columns or the ends of long cells were left out. ``formulas`` are in the order of
    rows, then columns; the cell of one that no program has computed yet shows the formula itself.
    """

    name: str
    rows: tuple[tuple[str, ...], ...]
    columns: int
    whole: bool = True
    formulas: tuple[Formula, ...] = ()

    def content(self) -> tuple[tuple[str, ...], ...]:
        """The rows, a cell with a formula as its value and that formula: what two sheets are compared by."""
        if not self.formulas:
            return self.rows
        rows = [list(row) for row in self.rows]
        for row, column, text in self.formulas:
            cells = rows[row]
            cells.extend([""] * (column + 1 - len(cells)))
            cells[column] = f"{cells[column]}\0{text}"
        return tuple(map(tuple, rows))


@dataclass(frozen=True, slots=True)
class TablePreview:
    """The sheets of a table. ``delimiter`` and ``encoding`` are a CSV's, empty for a spreadsheet.

    ``guessed`` says that nothing in the file proves the encoding.
    """

    kind: ContentKind
    sheets: tuple[Sheet, ...]
    delimiter: str = ""
    encoding: str = ""
    guessed: bool = False


class RowPair(NamedTuple):
    """Two rows, by index. ``cells`` are the positions in the sheet's ``columns`` of cells that differ.

    A fold (kind ``SAME``, ``size`` above 1) stands for that many unchanged rows, from ``left`` and ``right`` on.
    """

    kind: PairKind
    left: int | None
    right: int | None
    cells: tuple[int, ...] = ()
    size: int = 1


@dataclass(frozen=True, slots=True)
class SheetComparison:
    """A sheet on both sides, or on one. ``columns`` and ``rows`` are in the order to show.

    A sheet that moved has another name, a column that moved another place. A column is ``CHANGED`` where its heading
    is, and ``SAME`` does not say that no cell of it changed: ``RowPair.cells`` does.
    """

    kind: PairKind
    left: Sheet | None
    right: Sheet | None
    columns: tuple[Pair, ...] = ()
    rows: tuple[RowPair, ...] = ()


@dataclass(frozen=True, slots=True)
class TableComparison:
    """Two tables, sheet by sheet. ``others`` names what differs beside the cells, as for a document."""

    kind: ContentKind
    sheets: tuple[SheetComparison, ...]
    delimiters: tuple[str, str] = ("", "")
    encodings: tuple[str, str] = ("", "")
    others: tuple[PartKind, ...] = ()
