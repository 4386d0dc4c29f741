"""Excel's workbooks (ECMA-376 part 1, 18), both conformance classes, as streams: counted before anything is kept.

openpyxl read them before: it builds every cell first, styles and all, and took 1.2 GB for a file of 19 kB. See
docs/decisions/0009-workbooks-are-streamed.md.
"""

from __future__ import annotations

import re
from collections.abc import Mapping
from typing import Final

from upont_desktop.compare.formulas import column_number, shifted
from upont_desktop.compare.guard import Guard, RefusedError
from upont_desktop.compare.number_formats import CellFormatReader, NumberFormat, written
from upont_desktop.compare.package import main_part, related, relations
from upont_desktop.compare.sheets import SheetBuilder, SheetLedger
from upont_desktop.compare.xml_stream import EnoughError, XmlReader, read_xml, whole_number
from upont_desktop.compare.zip_parts import ZipParts
from upont_desktop.domain.content.tables import Sheet
from upont_desktop.domain.content.unavailable import Reason

_MOST_SHEETS: Final = 1_000
"""More sheets than people have tabs for; each costs a pass over its part, and many may name one part."""
_MOST_STRINGS: Final = 500_000
"""Shared texts kept, of at least 50 bytes each in memory: more than there are cells that are shown."""
_SHEET_KINDS: Final = frozenset({"worksheet"})
_ESCAPED: Final = re.compile(r"_x([0-9A-Fa-f]{4})_")
_CELL: Final = re.compile(r"([A-Za-z]{1,3})(\d{1,7})")
_MOST_SHARED: Final = 20_000
"""Formulas that others repeat, kept until their sheet ends."""
_MOST_SHIFTED: Final = 4_000_000
"""Characters of shared formulas that are written out for other cells of a sheet, some 3 s of work."""


def read_workbook(parts: ZipParts, guard: Guard) -> list[Sheet]:
    """The sheets with their values and formulas; raises :class:`RefusedError` where it is no workbook, or damaged."""
    main = main_part(parts, "xl/workbook.xml")
    book = _BookReader()
    read_xml(parts.chunks(main), book)
    named = {relation.identity: relation for relation in relations(parts, main)}
    styles, strings = CellFormatReader(), _StringReader(guard)
    for part in related(parts, main, "styles")[:1]:
        read_xml(parts.chunks(part, guard.limits.unpacked_bytes), styles)
    for part in related(parts, main, "sharedStrings")[:1]:
        read_xml(parts.chunks(part, guard.limits.unpacked_bytes), strings)
    ledger = SheetLedger(guard)
    sheets: list[Sheet] = []
    for name, identity in book.sheets:
        relation = named.get(identity)
        if relation is None or relation.kind not in _SHEET_KINDS:
            continue
        reader = _SheetReader(SheetBuilder(name, ledger), strings.found, styles.formats, from_1904=book.from_1904)
        if not ledger.full:
            read_xml(parts.chunks(relation.part, guard.limits.unpacked_bytes), reader)
        sheets.append(reader.sheet())
    if book.sheets and not named:
        raise RefusedError(Reason.BROKEN, "the workbook names no sheet that is there")
    return sheets


class _BookReader(XmlReader):
    """The names of the sheets, in order, and the day that dates are counted from."""

    def __init__(self) -> None:
        self.sheets: list[tuple[str, str]] = []
        self.from_1904 = False

    def start(self, name: str, attributes: Mapping[str, str]) -> None:
        if name == "sheet" and len(self.sheets) < _MOST_SHEETS:
            self.sheets.append((attributes.get("name", "")[:100], attributes.get("id", "")))
        elif name == "workbookPr":
            self.from_1904 = attributes.get("date1904", "") in ("1", "true", "on")


class _Text:
    """The text of a string item (18.4.8): all its runs, without the phonetic ones; cut where it is too long."""

    def __init__(self, most: int) -> None:
        self._most = most
        self._pieces: list[str] = []
        self._chars = 0
        self._phonetic = 0
        self._in_text = False

    def start(self, name: str) -> None:
        if name == "t":
            self._in_text = not self._phonetic
        elif name == "rPh":
            self._phonetic += 1

    def end(self, name: str) -> None:
        if name == "t":
            self._in_text = False
        elif name == "rPh":
            self._phonetic = max(0, self._phonetic - 1)

    def characters(self, content: str) -> None:
        if self._in_text and self._chars <= self._most:
            self._pieces.append(content[: self._most + 1])
            self._chars += len(content)

    def take(self) -> str:
        text = "".join(self._pieces)
        self._pieces.clear()
        self._chars = 0
        return _ESCAPED.sub(lambda found: chr(int(found[1], 16)), text) if "_x" in text else text


class _StringReader(XmlReader):
    """The shared texts, until there are more than we take: cells then show those that were read."""

    def __init__(self, guard: Guard) -> None:
        self.found: list[str] = []
        self._text = _Text(guard.limits.cell_chars)
        self._left = guard.limits.text_bytes

    def start(self, name: str, attributes: Mapping[str, str]) -> None:
        del attributes
        self._text.start(name)

    def end(self, name: str) -> None:
        self._text.end(name)
        if name == "si":
            text = self._text.take()
            self._left -= len(text)
            if self._left < 0 or len(self.found) == _MOST_STRINGS:
                raise EnoughError
            self.found.append(text)

    def characters(self, content: str) -> None:
        self._text.characters(content)


class _SheetReader(XmlReader):
    """The rows and cells of a worksheet (18.3)."""

    def __init__(
        self, builder: SheetBuilder, strings: list[str], formats: list[NumberFormat], *, from_1904: bool
    ) -> None:
        self._builder = builder
        self._strings = strings
        self._formats = formats
        self._from_1904 = from_1904
        self._text = _Text(builder.cell_chars)
        self._shared: dict[str, tuple[str, int, int]] = {}
        self._pieces: list[str] | None = None
        self._chars = 0
        self._value: str | None = None
        self._formula: str | None = None
        self._formula_kind: Mapping[str, str] = {}
        self._kind = self._style = ""
        self._row = self._column = self._shifted = 0

    def sheet(self) -> Sheet:
        """The rows read so far, as a sheet."""
        return self._builder.sheet()

    def start(self, name: str, attributes: Mapping[str, str]) -> None:
        if name == "c":
            self._start_cell(attributes)
        elif name in ("v", "f"):
            self._pieces, self._chars = [], 0
            if name == "f":
                self._formula_kind = dict(attributes)
        elif name == "row":
            self._row = max(self._row + 1, whole_number(attributes.get("r"), 0, 10_000_000))
            self._column = 0
            self._builder.start_row(self._row - 1)
        else:
            self._text.start(name)

    def end(self, name: str) -> None:
        if name == "v":
            self._value = self._taken()
        elif name == "f":
            self._formula = self._taken()
        elif name == "c":
            self._end_cell()
        elif name == "sheetData":
            raise EnoughError  # what follows is about how cells look
        else:
            self._text.end(name)

    def characters(self, content: str) -> None:
        if self._pieces is None:
            self._text.characters(content)
        elif self._chars <= self._builder.cell_chars:
            self._pieces.append(content[: self._builder.cell_chars + 1])
            self._chars += len(content)

    def _taken(self) -> str:
        text = "".join(self._pieces or ())
        self._pieces = None
        return text

    def _start_cell(self, attributes: Mapping[str, str]) -> None:
        self._builder.count()
        found = _CELL.fullmatch(attributes.get("r", ""))
        self._column = max(self._column + 1, column_number(found[1]) if found else 0)
        self._kind, self._style = attributes.get("t", "n"), attributes.get("s", "")
        self._value = self._formula = None
        self._text.take()

    def _end_cell(self) -> None:
        formula = self._written_formula()
        shown = self._shown(self._text.take(), self._value)
        if formula and not shown and (self._value is None or self._kind not in ("str", "s", "inlineStr")):
            shown = formula  # no program has computed it yet
        if shown or formula:
            self._builder.put(self._column - 1, shown, formula)

    def _shown(self, inline: str, value: str | None) -> str:
        if self._kind == "inlineStr" or value is None:
            return inline
        if self._kind == "s":
            at = whole_number(value.strip(), len(self._strings), 1 << 30)
            if at < len(self._strings):
                return self._strings[at]
            self._builder.cut()
            return ""
        if self._kind == "b":
            return "TRUE" if value.strip() in ("1", "true") else "FALSE"
        if self._kind == "n":
            return self._number(value.strip())
        if self._kind == "d":
            return value.strip().removesuffix("T00:00:00").replace("T", " ")
        return _ESCAPED.sub(lambda found: chr(int(found[1], 16)), value) if "_x" in value else value

    def _number(self, text: str) -> str:
        try:
            number = float(text)
        except ValueError:
            return text
        style = whole_number(self._style, 0, 1 << 30)
        shape = self._formats[style] if style < len(self._formats) else NumberFormat.NUMBER
        return written(number, shape, from_1904=self._from_1904)

    def _written_formula(self) -> str:
        if self._formula is None:
            return ""
        text, kind = self._formula, self._formula_kind.get("t", "")
        if kind == "shared":
            text = self._shared_formula(text)
        elif kind == "dataTable":
            text = f"TABLE({self._formula_kind.get('r1', '')})"
        return f"{{={text}}}" if kind == "array" else f"={text}" if text else ""

    def _shared_formula(self, text: str) -> str:
        """A formula that stands in one cell and holds for others too, as it reads in this one (18.3.1.40)."""
        index = self._formula_kind.get("si", "")[:20]
        if text:
            if len(self._shared) < _MOST_SHARED:
                self._shared[index] = text, self._row, self._column
            return text
        origin, row, column = self._shared.get(index, ("", 0, 0))
        self._shifted += len(origin)
        if self._shifted > _MOST_SHIFTED:
            self._builder.cut()
            return ""
        return shifted(origin, self._row - row, self._column - column)
