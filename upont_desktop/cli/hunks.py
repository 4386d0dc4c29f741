"""The rows of a comparison as the hunks of a unified difference, in git's form: what stood is ``-``, what stands ``+``.

Content is printed as it is, tabs and trailing blanks included; what a terminal would act on becomes a picture.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from enum import Enum
from typing import NamedTuple

from upont_desktop.cli.output import exact_line
from upont_desktop.domain.content.text import ComparedRow, RowKind, unfolded, unified

_CONTEXT = 3  # lines, as git has it
_NOT_ENDED = "\\ No newline at end of file"  # git's own words, which programs look for


class LineTone(Enum):
    """What a line is, for its colour."""

    SAME = ""
    ADDED = "green"
    REMOVED = "red"
    PLACE = "cyan"
    FACT = "bold"


class TonedLine(NamedTuple):
    """A line to print as it is."""

    tone: LineTone
    text: str


_MARKS = {LineTone.ADDED: "+", LineTone.REMOVED: "-", LineTone.SAME: " "}


def marked(tone: LineTone, text: str) -> TonedLine:
    """A line of content with its sign."""
    return TonedLine(tone, _MARKS[tone] + exact_line(text))


def facts(told: Iterable[str]) -> Iterator[TonedLine]:
    """Sentences about both sides, which precede the lines that differ."""
    return (TonedLine(LineTone.FACT, exact_line(one)) for one in told)


class _Step(NamedTuple):
    """One line of one column: its tone, its text, and whether it is the last one of its side and not ended."""

    tone: LineTone
    text: str
    open_ended: bool = False


def hunks(
    rows: Iterable[ComparedRow], left: Sequence[str], right: Sequence[str], *, ended: tuple[bool, bool] = (True, True)
) -> Iterator[TonedLine]:
    """The changes with three lines around them; ``ended`` says whether the last line of each side is."""
    steps = list(_steps(rows, left, right, ended))
    changed = [at for at, step in enumerate(steps) if step.tone is not LineTone.SAME]
    before = _places(steps)
    for start, end in _stretches(changed, len(steps)):
        yield TonedLine(LineTone.PLACE, _header(steps[start:end], before[start]))
        for step in steps[start:end]:
            yield marked(step.tone, step.text)
            if step.open_ended:
                yield TonedLine(step.tone, _NOT_ENDED)


def _steps(
    rows: Iterable[ComparedRow], left: Sequence[str], right: Sequence[str], ended: tuple[bool, bool]
) -> Iterator[_Step]:
    open_left = None if ended[0] else len(left) - 1
    open_right = None if ended[1] else len(right) - 1
    for row in unified(_plain(rows, open_left, open_right)):
        if row.left is not None and row.right is not None:
            yield _Step(LineTone.SAME, right[row.right], row.right == open_right)
        elif row.left is not None:
            yield _Step(LineTone.REMOVED, left[row.left], row.left == open_left)
        elif row.right is not None:
            yield _Step(LineTone.ADDED, right[row.right], row.right == open_right)


def _plain(rows: Iterable[ComparedRow], open_left: int | None, open_right: int | None) -> Iterator[ComparedRow]:
    """The rows without folds; a line that only one side ends is a changed one."""
    for row in rows:
        for each in unfolded(row) if row.kind is RowKind.FOLD else (row,):
            differs = each.kind is RowKind.SAME and (each.left == open_left) != (each.right == open_right)
            yield ComparedRow(RowKind.CHANGED, each.left, each.right) if differs else each


def _places(steps: Sequence[_Step]) -> list[tuple[int, int]]:
    """How many lines of each side stand before each step."""
    found, left, right = [], 0, 0
    for step in steps:
        found.append((left, right))
        left += step.tone is not LineTone.ADDED
        right += step.tone is not LineTone.REMOVED
    return found


def _stretches(changed: Sequence[int], size: int) -> Iterator[tuple[int, int]]:
    """Where the hunks begin and end: changes with what is around them, those that touch in one."""
    start = end = -1
    for at in changed:
        low, high = max(0, at - _CONTEXT), min(size, at + _CONTEXT + 1)
        if start >= 0 and low <= end:
            end = high
            continue
        if start >= 0:
            yield start, end
        start, end = low, high
    if start >= 0:
        yield start, end


def _header(steps: Sequence[_Step], before: tuple[int, int]) -> str:
    """``@@ -1,3 +1,4 @@``; a side without lines is named by the line before it, as in git."""
    left = sum(step.tone is not LineTone.ADDED for step in steps)
    right = sum(step.tone is not LineTone.REMOVED for step in steps)
    return f"@@ -{_span(before[0], left)} +{_span(before[1], right)} @@"


def _span(before: int, size: int) -> str:
    first = before + 1 if size else before
    return str(first) if size == 1 else f"{first},{size}"
