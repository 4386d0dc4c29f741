"""Tables: models that keep Qt's contract, cells that say what became of them."""

from __future__ import annotations

from collections.abc import Callable

import pytest
from PySide6.QtCore import QAbstractItemModel, Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtTest import QTest
from pytestqt.modeltest import ModelTester

from tests.compare.documents import xlsx
from tests.compare.workbooks import workbook
from upont_desktop.compare import compare, preview
from upont_desktop.domain.content.part_pair import PairKind
from upont_desktop.domain.content.tables import Sheet, SheetComparison, TableComparison, TablePreview, is_number
from upont_desktop.ui.content.content_labels import table_comparison_notes
from upont_desktop.ui.content.tables.table_model import (
    CELL_ROLE,
    CellLook,
    SheetComparisonModel,
    SheetModel,
    column_name,
)
from upont_desktop.ui.content.tables.table_viewers import TableView
from upont_desktop.ui.style.theme import Themes

HEAD = "name,mark\n"
ROWS = [f"pupil {at},{at % 7}\n" for at in range(60)]
OLD = HEAD + "".join(ROWS)
NEW = HEAD + "".join([*ROWS[:5], "pupil 5,99\n", *ROWS[6:30], "new,1\n", *ROWS[30:50], *ROWS[51:]])


def sheets(old: str | None = OLD, new: str = NEW) -> tuple[SheetComparison, ...]:
    found = compare("a.csv", None if old is None else old.encode(), "a.csv", new.encode())
    assert isinstance(found, TableComparison)
    return found.sheets


def looks(model: QAbstractItemModel, row: int) -> list[CellLook]:
    return [model.index(row, column).data(CELL_ROLE) for column in range(model.columnCount())]


def row_with(model: SheetComparisonModel, text: str) -> int:
    return next(row for row in range(model.rowCount()) if text in model.texts(row))


def test_columns_are_named_as_in_spreadsheets() -> None:
    assert [column_name(at) for at in (0, 25, 26, 701, 702)] == ["A", "Z", "AA", "ZZ", "AAA"]


def test_one_sheet_keeps_qts_contract(qtmodeltester: ModelTester) -> None:
    found = preview("a.csv", OLD.encode())
    assert isinstance(found, TablePreview)
    model = SheetModel(found.sheets[0])
    qtmodeltester.check(model)  # type: ignore[no-untyped-call]
    assert model.index(1, 1).data() == "0"
    assert model.headerData(1, Qt.Orientation.Horizontal) == "B"


def test_short_rows_have_empty_cells() -> None:
    model = SheetModel(Sheet("", (("a", "b", "c"), ("d",)), 3))
    assert model.index(1, 2).data() is None
    assert model.texts(1) == ["d", "", ""]


def test_two_sheets_keep_qts_contract_while_folds_open(qtmodeltester: ModelTester) -> None:
    model = SheetComparisonModel(sheets()[0])
    qtmodeltester.check(model)  # type: ignore[no-untyped-call]
    while (fold := next((row for row in range(model.rowCount()) if model.is_fold(row)), None)) is not None:
        model.unfold(fold)
    assert model.rowCount() == 62  # all of the new rows, and the one removed
    assert [model.texts(row)[0] for row in range(3)] == ["name", "pupil 0", "pupil 1"]


def test_cells_say_what_became_of_them() -> None:
    model = SheetComparisonModel(sheets()[0])
    changed = looks(model, row_with(model, "99"))
    assert changed == [CellLook("pupil 5"), CellLook("99", "5", PairKind.CHANGED)]
    assert {look.kind for look in looks(model, row_with(model, "new"))} == {PairKind.ADDED}
    assert {look.kind for look in looks(model, row_with(model, "pupil 50"))} == {PairKind.REMOVED}
    index = model.index(row_with(model, "99"), 1)
    assert index.data(Qt.ItemDataRole.AccessibleTextRole) == "5 → 99"
    assert model.headerData(row_with(model, "new"), Qt.Orientation.Vertical) == "32"


def test_a_new_column_is_marked_in_every_row() -> None:
    old, new = "a,b\n1,2\n3,4\n", "a,x,b\n1,9,2\n3,9,4\n"
    model = SheetComparisonModel(sheets(old, new)[0])
    assert [look.kind for look in looks(model, 1)] == [PairKind.SAME, PairKind.ADDED, PairKind.SAME]
    assert model.changes == [0]


def test_a_sheet_on_one_side_is_all_new(qtmodeltester: ModelTester) -> None:
    model = SheetComparisonModel(sheets(None, "a,b\n1,2\n")[0])
    qtmodeltester.check(model)  # type: ignore[no-untyped-call]
    assert model.rowCount() == 2
    assert {look.kind for row in range(2) for look in looks(model, row)} == {PairKind.ADDED}


def test_unchanged_sheets_fold_and_open() -> None:
    model = SheetComparisonModel(sheets(OLD, OLD + "\n")[0])
    assert not model.changes


@pytest.fixture
def view(themes: Themes, shown: Callable[..., None]) -> TableView:
    made = TableView(themes, sheets())
    shown(made, 600, 400)
    return made


def test_steps_go_from_change_to_change(view: TableView) -> None:
    seen = [view.grid.currentIndex().row()]
    while view.step(1):
        seen.append(view.grid.currentIndex().row())
    model = view.grid.model()
    assert isinstance(model, SheetComparisonModel)
    assert seen == model.changes
    assert len(seen) == 3
    assert view.step(-1)
    assert "1" in view.notes()


def test_finding_opens_the_fold_that_hides_the_words(view: TableView) -> None:
    for direction in (1, -1):
        assert view.search("PUPIL 20", direction)
        assert view.grid.currentIndex().data() == "pupil 20"
    assert not view.search("nobody", 1)
    assert not view.search("", 0)


def test_finding_goes_on_and_round(themes: Themes, shown: Callable[..., None]) -> None:
    view = TableView(themes, [Sheet("", (("x", "a"), ("b", "x"), ("c", "d")), 2)])
    shown(view)
    seen = []
    for direction in (0, 1, 1, -1):
        assert view.search("x", direction)
        seen.append((view.grid.currentIndex().row(), view.grid.currentIndex().column()))
    assert seen == [(0, 0), (1, 1), (0, 0), (1, 1)]


def test_cells_are_copied_as_a_table(view: TableView) -> None:
    view.grid.selectAll()
    QTest.keyClick(view.grid, Qt.Key.Key_C, Qt.KeyboardModifier.ControlModifier)
    assert "pupil 5\t99\n" in QGuiApplication.clipboard().text()


def test_folds_open_by_key_and_take_the_whole_width(view: TableView) -> None:
    model = view.grid.model()
    assert isinstance(model, SheetComparisonModel)
    fold = next(row for row in range(model.rowCount()) if model.is_fold(row))
    assert view.grid.columnSpan(fold, 0) == 2
    view.grid.go_to(fold)
    QTest.keyClick(view.grid, Qt.Key.Key_Return)
    assert not model.is_fold(fold)
    assert view.grid.columnSpan(fold, 0) == 1
    assert not view.grab().isNull()


def test_sheets_are_tabs_and_the_first_changed_one_shows(themes: Themes, shown: Callable[..., None]) -> None:
    old = xlsx({"One": [["a"], [1]], "Two": [["b"], [2]], "Gone": [["c"]]})
    new = xlsx({"One": [["a"], [1]], "Two": [["b"], [3]], "New": [["d"]]})
    found = compare("a.xlsx", old, "a.xlsx", new)
    assert isinstance(found, TableComparison)
    view = TableView(themes, found.sheets)
    shown(view)
    assert [view.tabs.tabText(at) for at in range(4)] == ["One", "● Two", "+ New", "− Gone"]
    assert view.tabs.currentIndex() == 1
    for at in range(4):
        view.tabs.setCurrentIndex(at)
        assert view.notes()
        assert not view.grab().isNull()


def test_a_formula_that_changed_is_shown_and_what_else_differs_is_said(themes: Themes) -> None:
    def book(formula: str, more: bytes) -> bytes:
        cell = f"<row><c><v>1</v></c><c><f>{formula}</f><v>3</v></c></row>"
        return workbook(cell, more={"xl/vbaProject.bin": more})

    found = compare("a.xlsm", book("A1+2", b"1"), "a.xlsm", book("A1*3", b"2"))
    assert isinstance(found, TableComparison)
    assert looks(SheetComparisonModel(found.sheets[0]), 0)[1] == CellLook("=A1*3", "=A1+2", PairKind.CHANGED)
    shown = preview("a.xlsm", book("A1+2", b""))
    assert isinstance(shown, TablePreview)
    assert SheetModel(shown.sheets[0]).index(0, 1).data(Qt.ItemDataRole.ToolTipRole) == "3\n=A1+2"
    same = compare("a.xlsm", book("A1+2", b"1"), "a.xlsm", book("A1+2", b"2"))
    assert isinstance(same, TableComparison)
    view = TableView(themes, same.sheets, table_comparison_notes(same), beside=bool(same.others))
    assert "unchanged" not in view.notes()
    assert "macros" in view.notes()


def test_what_is_an_amount_and_what_only_looks_like_one() -> None:
    amounts = ("0", "-3", "1,234.5", "1 234,56", "1.234.567,8", "3 400,00 €", "$5", "12 %", "1.5e-3", "(12)", "\u22125")
    others = ("", "-", "0612345678", "75 001 Paris", "2024-01-01", "1,23,456", "12 34", "A1", "9" * 41)
    assert [is_number(text) for text in (*amounts, *others)] == [True] * len(amounts) + [False] * len(others)


def first_ink(view: TableView, row: int, column: int) -> tuple[int, int]:
    """How far from each side of a cell its letters are, in points."""
    index = view.grid.model().index(row, column)
    picture = view.grid.viewport().grab(view.grid.visualRect(index).adjusted(2, 3, -3, -3)).toImage()
    ground = picture.pixel(0, 0)
    inked = [x for x in range(picture.width()) for y in range(picture.height()) if picture.pixel(x, y) != ground]
    return min(inked), picture.width() - 1 - max(inked)


def test_amounts_stand_at_the_right_alone_and_compared(themes: Themes, shown: Callable[..., None]) -> None:
    old, new = "what,sum\nrent,1200\n", "what,sum\nrent,1350\n"
    found = preview("a.csv", new.encode())
    assert isinstance(found, TablePreview)
    for view in (TableView(themes, found.sheets), TableView(themes, sheets(old, new))):
        shown(view, 600, 300)
        view.grid.setColumnWidth(1, 240)
        view.grid.clearSelection()
        view.grid.setCurrentIndex(view.grid.model().index(0, 0))
        left, right = first_ink(view, 1, 1)
        assert right < 12
        assert left > 100
        left, right = first_ink(view, 1, 0)
        assert left < 12 < right
