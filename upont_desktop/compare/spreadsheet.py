"""Spreadsheets: Excel's and LibreOffice's, as streams of XML."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import replace
from itertools import repeat

from upont_desktop.compare.compound_file import refuse_compound_file
from upont_desktop.compare.formulas import odf_formula
from upont_desktop.compare.guard import Guard, RefusedError, refuse_larger
from upont_desktop.compare.kinds import extension_of
from upont_desktop.compare.odf_text import OdfText
from upont_desktop.compare.other_parts import other_differences
from upont_desktop.compare.sheets import SheetBuilder, SheetLedger
from upont_desktop.compare.source import Handler, Source
from upont_desktop.compare.table_comparison import compare_sheets
from upont_desktop.compare.workbook import read_workbook
from upont_desktop.compare.xml_stream import EnoughError, read_xml, whole_number
from upont_desktop.compare.zip_parts import ZipParts
from upont_desktop.domain.content.kinds import ContentKind
from upont_desktop.domain.content.limits import CompareOptions
from upont_desktop.domain.content.part_pair import PairKind
from upont_desktop.domain.content.tables import Sheet, TableComparison, TablePreview
from upont_desktop.domain.content.unavailable import Reason

_EXCEL = frozenset({"xlsx", "xlsm", "xltx", "xltm"})
_OPEN = frozenset({"ods", "ots"})


def preview_spreadsheet(source: Source, guard: Guard) -> TablePreview:
    """The sheets, with the values that are shown and the formulas behind them."""
    extension = extension_of(source.path)
    refuse_compound_file(source.data, extension)
    if extension in _EXCEL:
        sheets = read_workbook(ZipParts(source.data, guard), guard)
    elif extension in _OPEN:
        parts = ZipParts(source.data, guard)
        sheets = _open_document(parts.chunks("content.xml", guard.limits.unpacked_bytes), guard)
    elif extension == "fods":
        refuse_larger(len(source.data), guard.limits.part_bytes)
        sheets = _open_document(_chunks(source.data, guard), guard)
    else:
        raise RefusedError(Reason.UNSUPPORTED, f".{extension}")
    return TablePreview(ContentKind.SPREADSHEET, tuple(sheets))


def _chunks(data: bytes, guard: Guard) -> Iterator[bytes]:
    return (data[at : at + 65_536] for at in guard.watched(range(0, len(data), 65_536), every=16))


def _open_document(chunks: Iterator[bytes], guard: Guard) -> list[Sheet]:
    reader = _OdsReader(guard)
    read_xml(chunks, reader)
    return reader.sheets


class _OdsReader(OdfText):
    """The cells of an OpenDocument spreadsheet (OpenDocument 1.3 part 3, 9.1)."""

    def __init__(self, guard: Guard) -> None:
        super().__init__(guard)
        self.sheets: list[Sheet] = []
        self._ledger = SheetLedger(guard)
        self._sheet: SheetBuilder | None = None
        self._row: list[str] = []
        self._formulas: list[tuple[int, str]] = []
        self._empty_cells = self._empty_rows = 0
        self._cell_repeat = self._row_repeat = 1
        self._value = self._formula = ""
        self._full = False

    def start(self, name: str, attributes: Mapping[str, str]) -> None:
        super().start(name, attributes)
        if name == "table" and self._sheet is None:
            self._sheet = SheetBuilder(attributes.get("name", "")[:100], self._ledger)
            self._empty_rows, self._full = 0, self._ledger.full
        elif name == "table-row":
            self._count()
            self._row, self._formulas, self._empty_cells = [], [], 0
            self._row_repeat = whole_number(attributes.get("number-rows-repeated"), 1, self.guard.limits.cells)
        elif name in ("table-cell", "covered-table-cell"):
            self._count()
            self.take()
            self._cell_repeat = whole_number(attributes.get("number-columns-repeated"), 1, self.guard.limits.columns)
            keys = ("value", "date-value", "time-value", "boolean-value", "string-value")
            self._value = next((attributes[key] for key in keys if key in attributes), "")
            self._formula = odf_formula(attributes.get("formula", "")[: self.guard.limits.cell_chars])

    def _count(self) -> None:
        """Counts what is read, be it empty; the sheet ends where that is too much."""
        if self._sheet is not None:
            try:
                self._sheet.count()
            except EnoughError:
                self.sheets.append(self._sheet.sheet())
                raise

    def end(self, name: str) -> None:
        super().end(name)
        if name in ("table-cell", "covered-table-cell"):
            self._end_cell(self.take().strip("\n") or self._value or self._formula)
        elif name == "table-row":
            self._end_row()
        elif name == "table" and self._sheet is not None:
            self.sheets.append(self._sheet.sheet())
            self._sheet = None

    def _end_cell(self, text: str) -> None:
        if not text:
            self._empty_cells += self._cell_repeat
            return
        room = self.guard.limits.columns + 1 - len(self._row)
        self._row.extend([""] * min(self._empty_cells, max(0, room)))
        if self._formula:
            self._formulas.append((len(self._row), self._formula))
        self._row.extend([text] * min(self._cell_repeat, max(0, room)))
        self._empty_cells = 0

    def _end_row(self) -> None:
        self.guard.check()
        if self._sheet is None or self._full:
            return
        if not self._row:
            self._empty_rows += self._row_repeat
            return
        empty = repeat((), self._empty_rows)
        self._full = not all(map(self._sheet.add, empty)) or not self._add_row(self._sheet)
        self._empty_rows = 0

    def _add_row(self, sheet: SheetBuilder) -> bool:
        """The row, as often as it says; its formulas once, since they move along."""
        if not sheet.add(self._row):
            return False
        for column, formula in self._formulas:
            sheet.note_formula(column, formula)
        return all(map(sheet.add, repeat(tuple(self._row), self._row_repeat - 1)))


def compare_spreadsheet(
    left: Source | None, right: Source | None, options: CompareOptions, guard: Guard
) -> TableComparison:
    """Two spreadsheets, cell by cell."""
    before, after = left and preview_spreadsheet(left, guard), right and preview_spreadsheet(right, guard)
    found = compare_sheets(before, after, options, guard)
    same = all(sheet.kind is PairKind.SAME for sheet in found.sheets)
    return replace(found, others=other_differences(left, right, guard, compared=() if same else _CELLS))


_CELLS = (r"sheets?/", r"sharedStrings\.xml$", r"^content\.xml$", r"workbook\.xml$", r"calcChain")
"""The parts that cells stand in: where a cell differs, these do."""


HANDLER = Handler(preview_spreadsheet, compare_spreadsheet)
