"""Building a sheet within the limits, whatever it was read from."""

from __future__ import annotations

from collections.abc import Iterable

from upont_desktop.compare.guard import Guard
from upont_desktop.domain.content.tables import Sheet


class SheetBuilder:
    """Takes rows until the limits are reached; empty cells and rows at the end are left out."""

    def __init__(self, name: str, guard: Guard, *, used: int = 0) -> None:
        """``used`` cells were read already, of other sheets."""
        self._name = name
        self._limits = guard.limits
        self.used = used
        self._rows: list[tuple[str, ...]] = []
        self._columns = 0
        self._whole = True

    def add(self, row: Iterable[str]) -> bool:
        """Add a row; false where there is no room for more."""
        cells: list[str] = []
        for cell in row:
            if len(cell) > self._limits.cell_chars:
                cell = cell[: self._limits.cell_chars]  # noqa: PLW2901 - the cell as it is kept
                self._whole = False
            cells.append(cell)
        while cells and not cells[-1]:
            cells.pop()
        if len(cells) > self._limits.columns:
            del cells[self._limits.columns :]
            self._whole = False
        self.used += max(1, len(cells))
        if self.used > self._limits.cells:
            self._whole = False
            return False
        self._rows.append(tuple(cells))
        self._columns = max(self._columns, len(cells))
        return True

    def sheet(self) -> Sheet:
        """What was taken."""
        rows = self._rows
        while rows and not rows[-1]:
            rows.pop()
        return Sheet(self._name, tuple(rows), self._columns, self._whole)
