"""Formulas of spreadsheets as people see them: shared ones written out, OpenDocument's in the usual notation."""

from __future__ import annotations

import re
from typing import Final

_REFERENCE: Final = re.compile(
    r"""
    "[^"]*" | '[^']*'                                        # texts, and the names of sheets: left as they are
    | (?<![\w.$\\])(\$?)([A-Za-z]{1,3})(\$?)(\d{1,7})(?![\w.(!])   # a cell
    | (?<![\w.$\\])(\$?)([A-Za-z]{1,3}):(\$?)([A-Za-z]{1,3})(?![\w.(!$])   # columns
    | (?<![\w.$\\])(\$?)(\d{1,7}):(\$?)(\d{1,7})(?![\w.(!$])   # rows
    """,
    re.VERBOSE,
)
_ROWS: Final = 1_048_576  # what a workbook can have (Excel's limits)
_COLUMNS: Final = 16_384  # as above
_ODF_PREFIX: Final = re.compile(r"^\w{1,10}:(?==)")
_ODF_REFERENCE: Final = re.compile(r"\[([^\[\]]{1,400})\]")


def shifted(formula: str, rows: int, columns: int) -> str:
    """A formula of a cell as it reads in another, so many rows below and columns to the right (negative: above, left).

    Absolute parts (``$A$1``) stay; a reference that would leave the sheet becomes ``#REF!``.
    """

    def moved(found: re.Match[str]) -> str:
        if found[4] is not None:
            cell = _column(found[1], found[2], columns), _row(found[3], found[4], rows)
            return "".join(cell) if all(cell) else "#REF!"
        if found[6] is not None:
            span = _column(found[5], found[6], columns), _column(found[7], found[8], columns)
            return ":".join(span) if all(span) else "#REF!"
        if found[10] is not None:
            span = _row(found[9], found[10], rows), _row(found[11], found[12], rows)
            return ":".join(span) if all(span) else "#REF!"
        return found[0]

    return _REFERENCE.sub(moved, formula)


def _row(absolute: str, number: str, by: int) -> str:
    if absolute:
        return f"${number}"
    row = int(number) + by
    return str(row) if 1 <= row <= _ROWS else ""


def _column(absolute: str, letters: str, by: int) -> str:
    if absolute:
        return f"${letters}"
    column = column_number(letters) + by
    return column_letters(column) if 1 <= column <= _COLUMNS else ""


def column_number(letters: str) -> int:
    """1 for ``A``, 27 for ``AA``."""
    number = 0
    for letter in letters.upper():
        number = number * 26 + ord(letter) - 64
    return number


def column_letters(number: int) -> str:
    """``A`` for 1, ``AA`` for 27."""
    letters = ""
    while number:
        number, letter = divmod(number - 1, 26)
        letters = chr(65 + letter) + letters
    return letters


def odf_formula(written: str) -> str:
    """``of:=SUM([.A1:.B2])`` as ``=SUM(A1:B2)``; ``[$Sheet.A1]`` as ``$Sheet.A1`` (OpenDocument 1.3 part 4, 5.8)."""
    return _ODF_REFERENCE.sub(lambda found: re.sub(r"(?:(?<=:)|^)\.", "", found[1]), _ODF_PREFIX.sub("", written))
