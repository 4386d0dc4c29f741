"""Spreadsheets: Excel's by openpyxl, LibreOffice's as a stream of XML."""

from __future__ import annotations

import warnings
from collections.abc import Iterator, Mapping
from datetime import date, datetime, time, timedelta
from itertools import chain, repeat

from upont_desktop.compare.bounded_reader import WatchedBytes, strangers_file
from upont_desktop.compare.guard import Guard, RefusedError, refuse_larger
from upont_desktop.compare.kinds import extension_of
from upont_desktop.compare.odf_text import OdfText
from upont_desktop.compare.sheets import SheetBuilder
from upont_desktop.compare.source import Handler, Source
from upont_desktop.compare.table_comparison import compare_sheets
from upont_desktop.compare.xml_stream import read_xml, whole_number
from upont_desktop.compare.zipped import ZippedParts
from upont_desktop.domain.content.kinds import ContentKind
from upont_desktop.domain.content.limits import CompareOptions
from upont_desktop.domain.content.tables import Sheet, TableComparison, TablePreview
from upont_desktop.domain.content.unavailable import Reason

_EXCEL = frozenset({"xlsx", "xlsm", "xltx", "xltm"})
_OPEN = frozenset({"ods", "ots"})
_MAX_STRINGS = 24_000_000
_OLE = b"\xd0\xcf\x11\xe0"


def preview_spreadsheet(source: Source, guard: Guard) -> TablePreview:
    """The sheets, with the values that are shown."""
    extension = extension_of(source.path)
    if extension in _EXCEL and source.data.startswith(_OLE):
        raise RefusedError(Reason.ENCRYPTED, "a password is needed to open it")
    if extension in _EXCEL:
        sheets = _excel(source, guard)
    elif extension in _OPEN:
        sheets = _open_document(ZippedParts(source.data, guard).chunks("content.xml"), guard)
    elif extension == "fods":
        refuse_larger(len(source.data), guard.limits.part_bytes)
        sheets = _open_document(_chunks(source.data, guard), guard)
    else:
        raise RefusedError(Reason.UNSUPPORTED, f".{extension}")
    return TablePreview(ContentKind.SPREADSHEET, tuple(sheets))


def _chunks(data: bytes, guard: Guard) -> Iterator[bytes]:
    return (data[at : at + 65_536] for at in guard.watched(range(0, len(data), 65_536), every=16))


def _excel(source: Source, guard: Guard) -> list[Sheet]:
    # Late for start-up time: 0.3 s.
    from openpyxl import load_workbook  # noqa: PLC0415

    parts = ZippedParts(source.data, guard)
    for name in parts.names:
        limit = _MAX_STRINGS if name.endswith("sharedStrings.xml") else guard.limits.part_bytes
        refuse_larger(parts.size(name), limit, f"bytes in {name}")
    sheets: list[Sheet] = []
    used = 0
    with strangers_file(source.path), warnings.catch_warnings():
        warnings.simplefilter("ignore")  # Of the parts of a workbook that openpyxl leaves out: styles, validation.
        book = load_workbook(WatchedBytes(source.data, guard), read_only=True, data_only=True, keep_links=False)
        for page in book.worksheets:
            page.reset_dimensions()  # What the file declares may be a million empty columns.
            sheet = SheetBuilder(page.title or "", guard, used=used)
            for row in guard.watched(page.iter_rows(values_only=True)):
                if not sheet.add(map(_shown, row)):
                    break
            used = sheet.used
            sheets.append(sheet.sheet())
        book.close()
    return sheets


def _shown(value: object) -> str:
    """A value as text: dates in ISO 8601, whole numbers without a decimal point."""
    if value is None:
        return ""
    if isinstance(value, bool):
        return "TRUE" if value else "FALSE"
    if isinstance(value, float):
        return str(int(value)) if value.is_integer() and abs(value) < 1e15 else repr(value)
    if isinstance(value, datetime):
        return value.date().isoformat() if value.time() == time() else value.isoformat(" ", "seconds")
    if isinstance(value, date | time):
        return value.isoformat()
    if isinstance(value, timedelta):
        return str(value)
    return str(value)


def _open_document(chunks: Iterator[bytes], guard: Guard) -> list[Sheet]:
    reader = _OdsReader(guard)
    read_xml(chunks, reader)
    return reader.sheets


class _OdsReader(OdfText):
    """The cells of an OpenDocument spreadsheet (OpenDocument 1.3 part 3, 9.1)."""

    def __init__(self, guard: Guard) -> None:
        super().__init__(guard)
        self.sheets: list[Sheet] = []
        self._sheet: SheetBuilder | None = None
        self._row: list[str] = []
        self._empty_cells = self._empty_rows = 0
        self._cell_repeat = self._row_repeat = 1
        self._value = ""
        self._used = 0
        self._full = False

    def start(self, name: str, attributes: Mapping[str, str]) -> None:
        super().start(name, attributes)
        if name == "table" and self._sheet is None:
            self._sheet = SheetBuilder(attributes.get("name", ""), self.guard, used=self._used)
            self._empty_rows, self._full = 0, False
        elif name == "table-row":
            self._row, self._empty_cells = [], 0
            self._row_repeat = whole_number(attributes.get("number-rows-repeated"), 1, self.guard.limits.cells)
        elif name in ("table-cell", "covered-table-cell"):
            self.take()
            self._cell_repeat = whole_number(attributes.get("number-columns-repeated"), 1, self.guard.limits.columns)
            keys = ("value", "date-value", "time-value", "boolean-value", "string-value")
            self._value = next((attributes[key] for key in keys if key in attributes), "")

    def end(self, name: str) -> None:
        super().end(name)
        if name in ("table-cell", "covered-table-cell"):
            self._end_cell(self.take().strip("\n") or self._value)
        elif name == "table-row":
            self._end_row()
        elif name == "table" and self._sheet is not None:
            self._used = self._sheet.used
            self.sheets.append(self._sheet.sheet())
            self._sheet = None

    def _end_cell(self, text: str) -> None:
        if not text:
            self._empty_cells += self._cell_repeat
            return
        room = self.guard.limits.columns + 1 - len(self._row)
        self._row.extend([""] * min(self._empty_cells, max(0, room)))
        self._row.extend([text] * min(self._cell_repeat, max(0, room)))
        self._empty_cells = 0

    def _end_row(self) -> None:
        self.guard.check()
        if self._sheet is None or self._full:
            return
        if not self._row:
            self._empty_rows += self._row_repeat
            return
        rows = chain(repeat((), self._empty_rows), repeat(tuple(self._row), self._row_repeat))
        self._full = not all(map(self._sheet.add, rows))
        self._empty_rows = 0


def compare_spreadsheet(
    left: Source | None, right: Source | None, options: CompareOptions, guard: Guard
) -> TableComparison:
    """Two spreadsheets, cell by cell."""
    before, after = left and preview_spreadsheet(left, guard), right and preview_spreadsheet(right, guard)
    return compare_sheets(before, after, options, guard)


HANDLER = Handler(preview_spreadsheet, compare_spreadsheet)
