"""Finding words in many lines at once: one search over the joined text, not one for each line."""

from __future__ import annotations

import re
from bisect import bisect_right
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from itertools import accumulate


@dataclass(frozen=True, slots=True)
class LineHit:
    """Where words stand: the line, and the characters in it."""

    line: int
    start: int
    end: int


class LineSearch:
    """Searches the lines of one text, capital or not. Words that hold a line's end are never found."""

    def __init__(self, lines: Sequence[str]) -> None:
        self._text = "\n".join(lines)
        self._starts = [0, *accumulate(len(line) + 1 for line in lines)]
        lower = self._text.lower()
        self._lower = lower if len(lower) == len(self._text) else None

    def _hit(self, start: int, length: int) -> LineHit:
        line = bisect_right(self._starts, start) - 1
        return LineHit(line, start - self._starts[line], start - self._starts[line] + length)

    def after(self, words: str, line: int, column: int) -> Iterator[LineHit]:
        """Every place from a place on, in order."""
        if not words or "\n" in words or line >= len(self._starts) - 1:
            return
        at = self._starts[max(0, line)] + column
        wanted = words.lower()
        if self._lower is None or len(wanted) != len(words):
            for found in re.compile(re.escape(words), re.IGNORECASE).finditer(self._text, at):
                yield self._hit(found.start(), len(found[0]))
            return
        while (at := self._lower.find(wanted, at)) >= 0:
            yield self._hit(at, len(words))
            at += len(words)

    def before(self, words: str, line: int, column: int) -> Iterator[LineHit]:
        """Every place that ends at a place or before it, the last one first."""
        if not words or "\n" in words or line < 0:
            return
        end = len(self._text)
        if line < len(self._starts) - 1:
            end = min(self._starts[line] + column, self._starts[line + 1] - 1)
        wanted = words.lower()
        if self._lower is None or len(wanted) != len(words):
            pattern = re.compile(re.escape(words), re.IGNORECASE)
            for found in reversed(list(pattern.finditer(self._text, 0, end))):
                yield self._hit(found.start(), len(found[0]))
            return
        while (at := self._lower.rfind(wanted, 0, end)) >= 0:
            yield self._hit(at, len(words))
            end = at
