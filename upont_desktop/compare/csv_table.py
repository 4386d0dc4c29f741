"""Tables as text: CSV and TSV, with delimiter and encoding guessed."""

from __future__ import annotations

import csv
import io
from collections import Counter
from collections.abc import Iterator

from upont_desktop.compare.guard import Guard, RefusedError, refuse_larger
from upont_desktop.compare.kinds import extension_of
from upont_desktop.compare.sheets import SheetBuilder, SheetLedger
from upont_desktop.compare.source import Handler, Source
from upont_desktop.compare.table_comparison import compare_sheets
from upont_desktop.compare.text_decoder import decode
from upont_desktop.domain.content.kinds import ContentKind
from upont_desktop.domain.content.limits import CompareOptions
from upont_desktop.domain.content.tables import TableComparison, TablePreview
from upont_desktop.domain.content.unavailable import Reason

_DELIMITERS = (",", ";", "\t", "|")
_SAMPLE_LINES = 50  # of which the delimiter is told
_SAMPLE_CHARS = 20_000  # of these lines, where they are long


def preview_csv(source: Source, guard: Guard) -> TablePreview:
    """The one sheet of a CSV file."""
    refuse_larger(len(source.data), guard.limits.text_bytes)
    decoded = decode(source.data, source.encoding)
    if "\0" in decoded.text:
        raise RefusedError(Reason.BROKEN, "holds bytes that are no text")
    delimiter, text = _delimiter(source.path, decoded.text)
    text = text.removesuffix("\x1a")  # DOS ends texts so
    sheet = SheetBuilder("", SheetLedger(guard))
    for row in guard.watched(_rows(text, delimiter, guard)):
        if not sheet.add(row):
            break
    return TablePreview(ContentKind.TABLE, (sheet.sheet(),), delimiter, decoded.encoding, decoded.guessed)


def _rows(text: str, delimiter: str, guard: Guard) -> Iterator[list[str]]:
    """The rows; where a quote that is never closed swallows the file, as if quotes meant nothing."""
    try:
        for _ in guard.watched(csv.reader(io.StringIO(text, newline=""), delimiter=delimiter)):
            pass
        yield from csv.reader(io.StringIO(text, newline=""), delimiter=delimiter)
    except csv.Error:
        try:
            yield from csv.reader(io.StringIO(text, newline=""), delimiter=delimiter, quoting=csv.QUOTE_NONE)
        except csv.Error as error:  # A cell over the module's own limit of 128 KiB.
            raise RefusedError(Reason.TOO_LARGE, str(error)) from error


def _delimiter(path: str, text: str) -> tuple[str, str]:
    """The delimiter, and the text without a first line that only names it (Excel's ``sep=;``)."""
    first, _, rest = text.partition("\n")
    if first[:4].lower() == "sep=" and len(first.strip()) == 5:
        return first[4], rest
    if extension_of(path) in ("tsv", "tab"):
        return "\t", text
    sample = text[:_SAMPLE_CHARS].splitlines(keepends=True)[:_SAMPLE_LINES]
    return max(_DELIMITERS, key=lambda delimiter: _fit(sample, delimiter)), text


def _fit(sample: list[str], delimiter: str) -> tuple[float, int]:
    """How well a delimiter fits: the share of rows with the commonest number of cells above one, then that number."""
    try:
        widths = Counter(len(row) for row in csv.reader(sample, delimiter=delimiter) if row)
    except csv.Error:
        return 0.0, 0
    rows = sum(widths.values())
    width, count = max(((width, count) for width, count in widths.items() if width > 1), key=_count, default=(0, 0))
    return (count / rows if rows else 0.0), width


def _count(item: tuple[int, int]) -> tuple[int, int]:
    return item[1], item[0]


def compare_csv(left: Source | None, right: Source | None, options: CompareOptions, guard: Guard) -> TableComparison:
    """Two CSV files, cell by cell."""
    before, after = left and preview_csv(left, guard), right and preview_csv(right, guard)
    return compare_sheets(before, after, options, guard)


HANDLER = Handler(preview_csv, compare_csv)
