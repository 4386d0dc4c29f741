"""Sheets as Qt models: one alone, or two compared cell by cell."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from typing import Any, TypeAlias

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QObject, QPersistentModelIndex, Qt

from upont_desktop.domain.content.part_pair import Pair, PairKind
from upont_desktop.domain.content.tables import RowPair, Sheet, SheetComparison, is_number
from upont_desktop.ui.content.code.accessibility import table_rows
from upont_desktop.ui.content.content_labels import pair_word
from upont_desktop.ui.wording.plain_text import as_plain

Index: TypeAlias = QModelIndex | QPersistentModelIndex
CELL_ROLE = int(Qt.ItemDataRole.UserRole)
_NO_SHEET = Sheet("", (), 0)
_MOST_UNFOLDED = 2_000  # rows shown at one click; the rest stays a fold


@dataclass(frozen=True, slots=True)
class CellLook:
    """How a cell is drawn: its text, what it was before where it changed, and what became of it."""

    text: str
    before: str | None = None
    kind: PairKind = PairKind.SAME
    fold: bool = False

    @property
    def is_number(self) -> bool:
        """Whether it is an amount, which is read from its right end."""
        return not self.fold and is_number(self.text or self.before or "")


def column_name(index: int) -> str:
    """``A``, ``B`` … ``Z``, ``AA``: as spreadsheets name columns."""
    name = ""
    index += 1
    while index:
        index, letter = divmod(index - 1, 26)
        name = chr(ord("A") + letter) + name
    return name


def cell(sheet: Sheet, row: int | None, column: int | None) -> str:
    """The text of a cell; empty beyond the end of its row."""
    if row is None or column is None or column >= len(sheet.rows[row]):
        return ""
    return sheet.rows[row][column]


def formulas_of(sheet: Sheet) -> dict[tuple[int, int], str]:
    """The formulas of a sheet, by row and column."""
    return {(formula.row, formula.column): formula.text for formula in sheet.formulas}


class SheetModel(QAbstractTableModel):
    """One sheet."""

    def __init__(self, sheet: Sheet, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._sheet = sheet
        self._formulas = formulas_of(sheet)

    def texts(self, row: int) -> list[str]:
        """What the cells of a row say."""
        cells = self._sheet.rows[row]
        return [*cells, *("" for _ in range(self._sheet.columns - len(cells)))]

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008
        """All rows read."""
        return 0 if parent.isValid() else len(self._sheet.rows)

    def columnCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008
        """All columns."""
        return 0 if parent.isValid() else self._sheet.columns

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        """The text of a cell."""
        if not index.isValid():
            return None
        if role == Qt.ItemDataRole.DisplayRole:
            return _shown(cell(self._sheet, index.row(), index.column())) or None
        if role == Qt.ItemDataRole.ToolTipRole:
            text = cell(self._sheet, index.row(), index.column())
            formula = self._formulas.get((index.row(), index.column()), "")
            return as_plain("\n".join(part for part in dict.fromkeys((_shown(text), _shown(formula))) if part)) or None
        if role == CELL_ROLE:
            return CellLook(_shown(cell(self._sheet, index.row(), index.column())))
        return None

    def headerData(self, section: int, way: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        """Letters above, numbers at the left."""
        if role != Qt.ItemDataRole.DisplayRole:
            return None
        return column_name(section) if way is Qt.Orientation.Horizontal else str(section + 1)


class SheetComparisonModel(QAbstractTableModel):
    """A sheet on both sides. A fold of unchanged rows is one row, which :meth:`unfold` opens."""

    def __init__(self, compared: SheetComparison, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._left, self._right = compared.left or _NO_SHEET, compared.right or _NO_SHEET
        self._formulas = formulas_of(self._left), formulas_of(self._right)
        self._columns = compared.columns or _columns_of(compared)
        self._rows = list(compared.rows or _rows_of(compared))
        self._new_columns = any(pair.kind is not PairKind.SAME for pair in self._columns)
        if self._new_columns and sum(pair.size for pair in self._rows) <= _MOST_UNFOLDED:
            self._rows = [row for pair in self._rows for row in _opened(pair)]

    # -- what became of it -------------------------------------------------------------------------------------------

    @property
    def changes(self) -> list[int]:
        """The rows at which changes start."""
        kinds = [pair.kind is not PairKind.SAME for pair in self._rows]
        found = [at for at, changed in enumerate(kinds) if changed and (at == 0 or not kinds[at - 1])]
        return found or ([0] if self._new_columns and self._rows else [])

    def row(self, at: int) -> RowPair:
        """The rows of both sides that stand in one row here."""
        return self._rows[at]

    def is_fold(self, at: int) -> bool:
        """Whether a row stands for several."""
        return self._rows[at].kind is PairKind.SAME and self._rows[at].size > 1

    def unfold(self, at: int) -> int:
        """Show the rows that a fold stands for, some thousand of them at most; tells how many rows there are now."""
        pair = self._rows[at]
        if not self.is_fold(at) or pair.left is None or pair.right is None:
            return 1
        taken = min(pair.size, _MOST_UNFOLDED)
        opened = _opened(pair._replace(size=taken))
        if pair.size > taken:
            opened.append(pair._replace(left=pair.left + taken, right=pair.right + taken, size=pair.size - taken))
        self._rows[at] = opened[0]
        self.dataChanged.emit(self.index(at, 0), self.index(at, len(self._columns) - 1))
        self.beginInsertRows(QModelIndex(), at + 1, at + len(opened) - 1)
        self._rows[at + 1 : at + 1] = opened[1:]
        self.endInsertRows()
        self.headerDataChanged.emit(Qt.Orientation.Vertical, at, len(self._rows) - 1)
        return len(opened)

    def texts(self, row: int) -> list[str]:
        """What the cells of a row say; of a fold, the cells that it hides."""
        pair = self._rows[row]
        if self.is_fold(row) and pair.right is not None:
            hidden = self._right.rows[pair.right : pair.right + pair.size]
            return [text for cells in hidden for text in cells]
        looks = (self._look(row, column) for column in range(len(self._columns)))
        return [look.text or look.before or "" for look in looks]

    # -- Qt's contract -----------------------------------------------------------------------------------------------

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008
        """Rows of both sides, folds as one."""
        return 0 if parent.isValid() else len(self._rows)

    def columnCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008
        """Columns of both sides."""
        return 0 if parent.isValid() else len(self._columns)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        """The text of a cell, and how it is drawn."""
        if not index.isValid():
            return None
        look = self._look(index.row(), index.column())
        match role:
            case Qt.ItemDataRole.DisplayRole:
                return look.text or look.before or None
            case Qt.ItemDataRole.ToolTipRole:
                return as_plain(_in_words(look) or "") or None
            case Qt.ItemDataRole.AccessibleTextRole:
                return _in_words(look)
            case _:
                return look if role == CELL_ROLE else None

    def _look(self, row: int, column: int) -> CellLook:
        pair, across = self._rows[row], self._columns[column]
        if self.is_fold(row):
            return CellLook(table_rows(pair.size) if column == 0 else "", fold=True)
        old = _shown(cell(self._left, pair.left, across.left))
        new = _shown(cell(self._right, pair.right, across.right))
        if pair.kind in (PairKind.ADDED, PairKind.REMOVED, PairKind.MOVED):
            return CellLook(new if pair.right is not None else old, kind=pair.kind)
        if across.kind in (PairKind.ADDED, PairKind.REMOVED):
            return CellLook(new if across.right is not None else old, kind=across.kind)
        if column in pair.cells:
            if old == new:  # the value is the same, the formula behind it is not
                old = self._formulas[0].get((pair.left or 0, across.left or 0), old)
                new = self._formulas[1].get((pair.right or 0, across.right or 0), new)
            return CellLook(_shown(new), _shown(old), PairKind.CHANGED)
        return CellLook(new)

    def headerData(self, section: int, way: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        """Letters and numbers, the old ones before the new where they differ."""
        if way is Qt.Orientation.Horizontal:
            pair: Pair | RowPair = self._columns[section]
            names = [column_name(at) for at in (pair.left, pair.right) if at is not None]
        else:
            pair = self._rows[section]
            names = [str(at + 1) for at in (pair.left, pair.right) if at is not None]
            if self.is_fold(section):
                names = ["⋯"]
        if role == Qt.ItemDataRole.DisplayRole:
            return "→".join(dict.fromkeys(names))
        if role == Qt.ItemDataRole.ToolTipRole and pair.kind is not PairKind.SAME:
            return pair_word(pair.kind)
        return pair.kind if role == CELL_ROLE else None


def _opened(pair: RowPair) -> list[RowPair]:
    """The rows that a pair stands for: several for a fold."""
    if pair.size == 1 or pair.left is None or pair.right is None:
        return [pair]
    return [RowPair(pair.kind, pair.left + at, pair.right + at) for at in range(pair.size)]


def _in_words(look: CellLook) -> str | None:
    if look.kind is PairKind.CHANGED:
        return f"{look.before or '∅'} → {look.text or '∅'}"
    if look.kind is not PairKind.SAME:
        return f"{look.text} ({pair_word(look.kind)})"
    return look.text or None


def _shown(text: str) -> str:
    return text.replace("\r\n", "⏎").replace("\n", "⏎")


def _columns_of(compared: SheetComparison) -> tuple[Pair, ...]:
    """The columns of a sheet that is on one side only, or is the same."""
    sheet = compared.right or compared.left or _NO_SHEET
    left, right = compared.left is not None, compared.right is not None
    return tuple(Pair(PairKind.SAME, at if left else None, at if right else None) for at in range(sheet.columns))


def _rows_of(compared: SheetComparison) -> Iterator[RowPair]:
    if compared.left is None and compared.right is not None:
        yield from (RowPair(PairKind.ADDED, None, at) for at in range(len(compared.right.rows)))
    elif compared.right is None and compared.left is not None:
        yield from (RowPair(PairKind.REMOVED, at, None) for at in range(len(compared.left.rows)))
