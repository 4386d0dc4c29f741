"""Tables and spreadsheets: sheets as tabs, cells as a grid."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QItemSelectionModel, QModelIndex, Qt
from PySide6.QtGui import QGuiApplication, QKeyEvent, QKeySequence
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractItemView,
    QHeaderView,
    QStyleOptionViewItem,
    QTabBar,
    QTableView,
    QVBoxLayout,
    QWidget,
)

from upont_desktop.domain.content.part_pair import PairKind
from upont_desktop.domain.content.tables import Sheet, SheetComparison
from upont_desktop.ui.content.base import Viewer
from upont_desktop.ui.content.content_labels import joined, pair_word
from upont_desktop.ui.content.tables.table_delegate import CellDelegate
from upont_desktop.ui.content.tables.table_model import SheetComparisonModel, SheetModel
from upont_desktop.ui.style.theme import Themes
from upont_desktop.ui.wording.labels import number

_ROW = 26  # points
_SAMPLE = 60  # rows by which a column is fitted
_MOST_FITTED = 60  # columns: those that a scroll or two brings into sight
_NARROWEST, _WIDEST = 48, 320  # points
Model = SheetModel | SheetComparisonModel


class TableGrid(QTableView):
    """Cells to look at: Ctrl+C copies what is selected as a table, Enter opens a fold."""

    def __init__(self, themes: Themes, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.cells = CellDelegate(themes, self)
        self.setItemDelegate(self.cells)
        self.setAccessibleName(self.tr("Cells"))
        self.setTabKeyNavigation(False)  # Tab leads on; the arrows go from cell to cell
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setHorizontalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        for corner in self.findChildren(QAbstractButton):
            corner.hide()
        self.setWordWrap(False)
        self.verticalHeader().setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        self.verticalHeader().setDefaultSectionSize(_ROW)
        self.verticalHeader().setDefaultAlignment(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
        self.horizontalHeader().setHighlightSections(False)
        self.verticalHeader().setHighlightSections(False)
        self.clicked.connect(self._open)
        self.activated.connect(self._open)
        themes.changed.connect(self.viewport().update)

    def show_model(self, model: Model) -> None:
        """Show a sheet, its columns as wide as the first rows want."""
        before = self.model()
        if before is not None:
            before.rowsInserted.disconnect(self._span_folds)
        self.setModel(model)
        model.rowsInserted.connect(self._span_folds)
        option = QStyleOptionViewItem()
        self.initViewItemOption(option)
        for column in range(min(_MOST_FITTED, model.columnCount())):
            wanted = [
                self.cells.sizeHint(option, model.index(row, column)).width()
                for row in range(min(_SAMPLE, model.rowCount()))
            ]
            self.setColumnWidth(column, max(_NARROWEST, min(_WIDEST, max(wanted, default=0))))
        self._span_folds()

    def _open(self, index: QModelIndex) -> None:
        model = self.model()
        if isinstance(model, SheetComparisonModel) and index.isValid() and model.is_fold(index.row()):
            model.unfold(index.row())

    def _span_folds(self) -> None:
        """A fold takes the whole width."""
        model = self.model()
        self.clearSpans()
        if not isinstance(model, SheetComparisonModel) or model.columnCount() < 2:
            return
        for row in range(model.rowCount()):
            if model.is_fold(row):
                self.setSpan(row, 0, 1, model.columnCount())

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Copy as a table: tabs between cells, a line for each row."""
        if event.matches(QKeySequence.StandardKey.Copy):
            self.copy()
        elif event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Space) and self.currentIndex().isValid():
            self._open(self.currentIndex())
        else:
            super().keyPressEvent(event)

    def copy(self) -> None:
        """Put what is selected on the clipboard."""
        rows: dict[int, dict[int, str]] = {}
        for index in self.selectedIndexes():
            rows.setdefault(index.row(), {})[index.column()] = str(index.data() or "")
        lines = ("\t".join(cells[at] for at in sorted(cells)) for _, cells in sorted(rows.items()))
        QGuiApplication.clipboard().setText("\n".join(lines))

    def go_to(self, row: int, column: int = 0) -> None:
        """Bring a cell into view and make it the current one."""
        index = self.model().index(row, column)
        self.selectionModel().setCurrentIndex(index, QItemSelectionModel.SelectionFlag.ClearAndSelect)
        self.scrollTo(index, QAbstractItemView.ScrollHint.PositionAtCenter)


class TableView(Viewer):
    """Sheets, alone or compared."""

    def __init__(
        self, themes: Themes, sheets: Sequence[Sheet | SheetComparison], notes: str = "", *, beside: bool = False
    ) -> None:
        """``beside`` says that something else than cells differs, which the notes name."""
        super().__init__()
        self._beside = beside
        self._sheets, self._notes = sheets, notes
        self._models: dict[int, Model] = {}
        self.grid = TableGrid(themes, self)
        self.tabs = QTabBar(self)
        self.tabs.setExpanding(False)
        self.tabs.setDrawBase(False)
        self.tabs.setDocumentMode(True)
        self.tabs.setAccessibleName(self.tr("Sheets"))
        self.tabs.setVisible(len(sheets) > 1)
        for sheet in sheets:
            self.tabs.addTab(_tab_words(sheet))
        self.tabs.currentChanged.connect(self._show)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(0)
        layout.addWidget(self.tabs)
        layout.addWidget(self.grid, 1)
        self.setFocusProxy(self.grid)
        changed = [at for at, sheet in enumerate(sheets) if _changed(sheet)]
        self.tabs.setCurrentIndex(changed[0] if changed else 0)
        self._show(self.tabs.currentIndex())

    def _show(self, at: int) -> None:
        if not 0 <= at < len(self._sheets):
            return
        if at not in self._models:
            sheet = self._sheets[at]
            self._models[at] = (
                SheetModel(sheet, self) if isinstance(sheet, Sheet) else SheetComparisonModel(sheet, self)
            )
        self.grid.show_model(self._models[at])
        model = self._models[at]
        if isinstance(model, SheetComparisonModel) and model.changes:
            self.grid.go_to(model.changes[0])
        self.changed.emit()

    @property
    def _model(self) -> Model | None:
        return self._models.get(self.tabs.currentIndex())

    def notes(self) -> str:
        """Rows and columns, what changed."""
        at = self.tabs.currentIndex()
        if not 0 <= at < len(self._sheets):
            return self._notes
        sheet = self._sheets[at]
        if isinstance(sheet, Sheet):
            size = self.tr("%Ln row(s)", "", len(sheet.rows)) + f" × {number(sheet.columns)}"
            cut = "" if sheet.whole else self.tr("the rest is not shown")
            return joined(size, cut, self._notes)
        return joined(self._counts(sheet), self._notes)

    def _counts(self, sheet: SheetComparison) -> str:
        if sheet.kind is PairKind.SAME and self._beside:
            return self.tr("the cells are the same")
        if sheet.kind is not PairKind.CHANGED:
            return pair_word(sheet.kind)
        kinds = [pair.kind for pair in sheet.rows]
        cells = sum(len(pair.cells) for pair in sheet.rows)
        return joined(
            self.tr("%Ln cell(s) changed", "", cells) if cells else "",
            self._count(kinds, PairKind.ADDED, self.tr("%Ln row(s) added", "", kinds.count(PairKind.ADDED))),
            self._count(kinds, PairKind.REMOVED, self.tr("%Ln row(s) removed", "", kinds.count(PairKind.REMOVED))),
            self._columns_words(sheet),
        )

    def _columns_words(self, sheet: SheetComparison) -> str:
        kinds = [pair.kind for pair in sheet.columns]
        return joined(
            self._count(kinds, PairKind.ADDED, self.tr("%Ln column(s) added", "", kinds.count(PairKind.ADDED))),
            self._count(kinds, PairKind.REMOVED, self.tr("%Ln column(s) removed", "", kinds.count(PairKind.REMOVED))),
            self._count(kinds, PairKind.MOVED, self.tr("%Ln column(s) moved", "", kinds.count(PairKind.MOVED))),
        )

    @staticmethod
    def _count(kinds: list[PairKind], kind: PairKind, words: str) -> str:
        return words if kind in kinds else ""

    @property
    def steps(self) -> bool:
        """Whether a row of the sheet changed."""
        model = self._model
        return isinstance(model, SheetComparisonModel) and bool(model.changes)

    def step(self, direction: int) -> bool:
        """Go to the next changed row, or the one before."""
        model = self._model
        if not isinstance(model, SheetComparisonModel):
            return False
        here = self.grid.currentIndex().row()
        ahead = [at for at in model.changes if (at > here if direction > 0 else at < here)]
        if not ahead:
            return False
        self.grid.go_to(ahead[0] if direction > 0 else ahead[-1])
        return True

    @property
    def searchable(self) -> bool:
        """Words can always be found in a table."""
        return True

    def search(self, words: str, direction: int) -> bool:
        """Go to the next cell that holds some words, or the one before, going round at the ends."""
        self.grid.cells.mark(words)
        self.grid.viewport().update()
        model, wanted = self._model, words.casefold()
        if model is None or not wanted or not model.rowCount() or not model.columnCount():
            return False
        here = self.grid.currentIndex()
        start = (here.row(), here.column()) if here.isValid() else (0, -1 if direction > 0 else 0)
        found = _find(model, wanted, start, direction)
        if found is not None:
            self.grid.go_to(*found)
        return found is not None


def _find(model: Model, wanted: str, start: tuple[int, int], direction: int) -> tuple[int, int] | None:
    """The next cell that says something, going round at the ends; a fold that hides it is opened."""
    row, column = start
    turned = 0
    while turned <= model.rowCount():
        texts = model.texts(row)
        if wanted in "\0".join(texts).casefold():
            if isinstance(model, SheetComparisonModel) and model.is_fold(row):
                opened = model.unfold(row)
                row, column = (row, -1) if direction >= 0 else (row + opened - 1, model.columnCount())
                continue
            fitting = [
                at for at, text in enumerate(texts) if wanted in text.casefold() and _ahead(at, column, direction)
            ]
            if fitting:
                return row, fitting[-1 if direction < 0 else 0]
        row = (row + (-1 if direction < 0 else 1)) % model.rowCount()
        column = model.columnCount() if direction < 0 else -1
        turned += 1
    return None


def _ahead(at: int, column: int, direction: int) -> bool:
    return at < column if direction < 0 else at > column or (direction == 0 and at == column)


def _changed(sheet: Sheet | SheetComparison) -> bool:
    return isinstance(sheet, SheetComparison) and sheet.kind is not PairKind.SAME


def _tab_words(sheet: Sheet | SheetComparison) -> str:
    """A sheet's name; both where it was renamed; a sign where something changed."""
    if isinstance(sheet, Sheet):
        return sheet.name.replace("&", "&&")
    old, new = (side.name if side else "" for side in (sheet.left, sheet.right))
    name = " → ".join(dict.fromkeys(name for name in (old, new) if name)).replace("&", "&&")
    signs = {PairKind.CHANGED: "●", PairKind.ADDED: "+", PairKind.REMOVED: "−", PairKind.MOVED: "→"}
    return f"{signs[sheet.kind]} {name}" if sheet.kind in signs else name
