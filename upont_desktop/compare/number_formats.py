"""Which numbers of a workbook are dates or times, and how these are written here (ECMA-376 part 1, 18.8.30)."""

from __future__ import annotations

import re
from collections.abc import Mapping
from datetime import datetime, time, timedelta
from enum import Enum
from math import isfinite
from typing import Final

from upont_desktop.compare.xml_stream import EnoughError, XmlReader, whole_number


class NumberFormat(Enum):
    """What a number of a cell stands for."""

    NUMBER = 0
    DATE = 1
    DURATION = 2


_MOST_FORMATS: Final = 70_000
"""Excel itself allows 65,490 cell formats; what a cell has beyond that is a number."""
_BUILT_IN: Final = {
    **dict.fromkeys((*range(14, 23), *range(27, 37), 45, 47, *range(50, 59)), NumberFormat.DATE),
    46: NumberFormat.DURATION,
}
_LITERAL: Final = re.compile(r'"[^"]*"|\\.|_.|\*.|\[(?!h+\]|m+\]|s+\])[^\]]*\]', re.IGNORECASE)
_ELAPSED: Final = re.compile(r"\[(?:h+|m+|s+)\]", re.IGNORECASE)
_PARTS: Final = re.compile(r"[dmyhs]", re.IGNORECASE)


def _format_of(code: str) -> NumberFormat:
    section = _LITERAL.sub("", code[:1_000]).partition(";")[0]
    if _ELAPSED.search(section):
        return NumberFormat.DURATION
    return NumberFormat.DATE if _PARTS.search(section) and "general" not in section.lower() else NumberFormat.NUMBER


class CellFormatReader(XmlReader):
    """The formats of cells, by the index that cells name them by."""

    def __init__(self) -> None:
        self.formats: list[NumberFormat] = []
        self._codes: dict[int, NumberFormat] = {}
        self._in_cell_formats = False

    def start(self, name: str, attributes: Mapping[str, str]) -> None:
        """Codes come before the formats that name them."""
        if name == "numFmt" and len(self._codes) < _MOST_FORMATS:
            self._codes[whole_number(attributes.get("numFmtId"), -1, 1 << 30)] = _format_of(
                attributes.get("formatCode", "")
            )
        elif name == "cellXfs":
            self._in_cell_formats = True
        elif name == "xf" and self._in_cell_formats:
            if len(self.formats) == _MOST_FORMATS:
                raise EnoughError
            number = whole_number(attributes.get("numFmtId"), 0, 1 << 30)
            self.formats.append(self._codes.get(number) or _BUILT_IN.get(number, NumberFormat.NUMBER))

    def end(self, name: str) -> None:
        """What follows the cell formats says nothing about numbers."""
        if name == "cellXfs":
            raise EnoughError


_DAY_ZERO: Final = datetime(1899, 12, 30)  # noqa: DTZ001 - cells know no time zones
_DAY_ZERO_1904: Final = datetime(1904, 1, 1)  # noqa: DTZ001 - as above
_MOST_DAYS: Final = 2_958_466
"""The last day that a workbook can name is 31 December 9999."""


def written(number: float, shape: NumberFormat, *, from_1904: bool) -> str:
    """A number as text: dates and times in ISO 8601, whole numbers without a decimal point."""
    if shape is NumberFormat.DURATION and abs(number) < _MOST_DAYS:
        return str(timedelta(seconds=round(number * 86_400)))
    if shape is NumberFormat.DATE and 0 <= number < _MOST_DAYS:
        return _date(number, from_1904=from_1904)
    if not isfinite(number):
        return str(number)
    return str(int(number)) if number.is_integer() and abs(number) < 1e15 else repr(number)


def _date(number: float, *, from_1904: bool) -> str:
    seconds = round((number % 1) * 86_400)
    if number < 1 and not from_1904:
        return (_DAY_ZERO + timedelta(seconds=min(seconds, 86_399))).time().isoformat()
    days = int(number)
    if not from_1904 and days < 60:
        days += 1  # Lotus took 1900 for a leap year, and all after it do
    moment = (_DAY_ZERO_1904 if from_1904 else _DAY_ZERO) + timedelta(days=days, seconds=seconds)
    return moment.date().isoformat() if moment.time() == time() else moment.isoformat(" ", "seconds")
