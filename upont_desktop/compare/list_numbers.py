"""The numbers that Word shows before the items of lists (ECMA-376 part 1, 17.9)."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Mapping
from typing import Final, NamedTuple

from upont_desktop.compare.formulas import column_letters
from upont_desktop.compare.xml_stream import XmlReader, whole_number

_LEVELS: Final = 9  # of a list in Word
_MOST_LISTS: Final = 20_000  # a hundred times those of a long document; each is held in memory
_ROMAN: Final = (
    (1000, "m"), (900, "cm"), (500, "d"), (400, "cd"), (100, "c"), (90, "xc"), (50, "l"), (40, "xl"), (10, "x"),
    (9, "ix"), (5, "v"), (4, "iv"), (1, "i"),
)  # fmt: skip


class _Level(NamedTuple):
    shape: str = "bullet"
    text: str = ""
    start: int = 1


class NumberingReader(XmlReader):
    """What the lists of a document look like, and where each stands; asked for each item in the document's order."""

    def __init__(self) -> None:
        self._shapes: defaultdict[str, dict[int, _Level]] = defaultdict(dict)
        self._lists: dict[str, str] = {}
        self._counts: defaultdict[str, list[int]] = defaultdict(lambda: [0] * _LEVELS)
        self._abstract = self._list = ""
        self._level = -1

    def start(self, name: str, attributes: Mapping[str, str]) -> None:
        """Shapes (``abstractNum``) come first, then the lists (``num``) that have them."""
        value = attributes.get("val", "")
        if name == "abstractNum" and len(self._shapes) < _MOST_LISTS:
            self._abstract, self._list = attributes.get("abstractNumId", ""), ""
        elif name == "num" and len(self._lists) < _MOST_LISTS:
            self._list, self._abstract = attributes.get("numId", ""), ""
        elif name == "abstractNumId" and self._list:
            self._lists[self._list] = value
        elif name == "lvl" and self._abstract:
            self._level = whole_number(attributes.get("ilvl"), 0, _LEVELS - 1)
            self._shapes[self._abstract][self._level] = _Level()
        elif self._abstract and self._level >= 0:
            self._shape(name, value)

    def _shape(self, name: str, value: str) -> None:
        levels = self._shapes[self._abstract]
        level = levels.get(self._level, _Level())
        if name == "numFmt":
            levels[self._level] = level._replace(shape=value)
        elif name == "lvlText":
            levels[self._level] = level._replace(text=value[:40])
        elif name == "start":
            levels[self._level] = level._replace(start=whole_number(value, 1, 100_000))

    def end(self, name: str) -> None:
        """What follows ``lvl`` belongs to no level any more."""
        if name == "lvl":
            self._level = -1

    def label(self, identity: str, level: int) -> str:
        """What stands before the next item of a list; empty for a bullet."""
        shapes = self._shapes.get(self._lists.get(identity, ""), {})
        shape = shapes.get(level)
        if shape is None or shape.shape in ("bullet", "none"):
            return ""
        counts = self._counts[self._lists[identity]]
        counts[level] = max(counts[level] + 1, shape.start) if counts[level] else shape.start
        counts[level + 1 :] = [0] * (_LEVELS - level - 1)
        text = shape.text
        for at in range(level + 1):
            each = shapes.get(at, _Level("decimal"))
            text = text.replace(f"%{at + 1}", _number(counts[at] or each.start, each.shape))
        return text


def _number(count: int, shape: str) -> str:
    match shape:
        case "lowerLetter":
            return column_letters(count).lower()
        case "upperLetter":
            return column_letters(count)
        case "lowerRoman":
            return _roman(count)
        case "upperRoman":
            return _roman(count).upper()
        case "decimalZero":
            return f"{count:02}"
        case _:
            return str(count)


def _roman(count: int) -> str:
    written = ""
    for value, letters in _ROMAN:
        times, count = divmod(min(count, 3_999), value)
        written += letters * times
    return written
