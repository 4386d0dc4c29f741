"""Building sheets within the limits, whatever they are read from."""

from __future__ import annotations

from collections.abc import Iterable
from typing import Final

from upont_desktop.compare.guard import Guard
from upont_desktop.compare.xml_stream import EnoughError
from upont_desktop.domain.content.tables import Formula, Sheet

_EMPTY_FOR_FULL: Final = 2
"""For each cell that is kept so many may be read: programs write cells that have a border and nothing else."""


class SheetLedger:
    """What all sheets of one table have used of the limits: cells kept, cells read, characters."""

    def __init__(self, guard: Guard) -> None:
        self.guard = guard
        self.kept = self.read = self.chars = 0
        self.full = False

    def has_room_for(self, chars: int) -> bool:
        """Whether so many characters more may be kept; one text that many cells show counts each time."""
        return self.chars + chars <= self.guard.limits.text_bytes


class SheetBuilder:
    """Takes rows, or cells one by one, until the limits are reached; empty cells and rows at the end are left out."""

    def __init__(self, name: str, ledger: SheetLedger) -> None:
        """``ledger`` is shared with the other sheets."""
        self._name = name
        self._ledger = ledger
        self._limits = ledger.guard.limits
        self._rows: list[tuple[str, ...]] = []
        self._cells: list[str] = []
        self._formulas: list[Formula] = []
        self._with_formulas = 0
        self._columns = 0
        self._whole = True

    @property
    def cell_chars(self) -> int:
        """Characters kept of a cell."""
        return self._limits.cell_chars

    def cut(self) -> None:
        """Say that something was left out, so that the sheet is not taken for whole."""
        self._whole = False

    # -- row by row ----------------------------------------------------------------------------------------------------

    def add(self, row: Iterable[str], kept: int = 0) -> bool:
        """Add a row; false where there is no room for more. The first ``kept`` cells count, be they empty."""
        cells = [self._shortened(cell) for cell in row]
        while len(cells) > kept and not cells[-1]:
            cells.pop()
        if len(cells) > self._limits.columns:
            del cells[self._limits.columns :]
            self._whole = False
        self._ledger.kept += max(1, len(cells))
        self._ledger.chars += sum(map(len, cells))
        if self._ledger.kept > self._limits.cells or not self._ledger.has_room_for(0):
            self._whole = False
            self._ledger.full = True
            return False
        self._rows.append(tuple(cells))
        self._columns = max(self._columns, len(cells))
        return True

    def _shortened(self, cell: str) -> str:
        if len(cell) <= self._limits.cell_chars:
            return cell
        self._whole = False
        return cell[: self._limits.cell_chars]

    # -- cell by cell --------------------------------------------------------------------------------------------------

    def start_row(self, at: int) -> None:
        """The cells of row ``at`` follow, from 0; raises :class:`EnoughError` where there is no room for it."""
        self.count()
        self._end_row()
        while len(self._rows) < at:
            self._take(())

    def count(self) -> None:
        """One more row or cell was read, be it empty; raises :class:`EnoughError` where that makes too many."""
        self._ledger.read += 1
        if self._ledger.read % 4_096 == 0:
            self._ledger.guard.check()
        if self._ledger.read > self._limits.cells * _EMPTY_FOR_FULL:
            self._ledger.full = True
            self.cut()
            raise EnoughError

    def put(self, column: int, text: str, formula: str = "") -> None:
        """A cell of the row that was started last, at a column from 0, to the right of those before it."""
        if column >= self._limits.columns:
            self.cut()
            return
        self._cells.extend([""] * (column - len(self._cells)))
        self._cells.append(text)
        if formula:
            self._with_formulas = column + 1
            self._note(len(self._rows), column, formula)

    def note_formula(self, column: int, formula: str) -> None:
        """The formula of a cell of the row that was added last."""
        self._note(len(self._rows) - 1, column, formula)

    def _note(self, row: int, column: int, formula: str) -> None:
        if column >= self._limits.columns:
            return
        if not self._ledger.has_room_for(len(formula)):
            self.cut()
            return
        text = self._shortened(formula)
        self._ledger.chars += len(text)
        self._formulas.append(Formula(row, column, text))

    def _end_row(self) -> None:
        if self._cells:
            cells, self._cells = self._cells, []
            self._take(cells)

    def _take(self, cells: Iterable[str]) -> None:
        if not self.add(cells, self._with_formulas):
            raise EnoughError
        self._with_formulas = 0

    def sheet(self) -> Sheet:
        """The rows taken so far, as a sheet; the last one is completed."""
        if self._cells and not self._ledger.full:
            self.add(self._cells, self._with_formulas)
        rows = self._rows
        formulas = tuple(formula for formula in self._formulas if formula.row < len(rows))
        last = formulas[-1].row if formulas else -1
        while len(rows) > last + 1 and not rows[-1]:
            rows.pop()
        return Sheet(self._name, tuple(rows), self._columns, self._whole, formulas)
