"""Lines of a text put together, as ``diff3`` does: both sides' changes, where they do not touch each other."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from difflib import SequenceMatcher
from typing import NamedTuple, TypeAlias

_MOST = 5000  # lines; the comparison may take the square of it, some seconds at worst

Lines: TypeAlias = tuple[bytes, ...]
"""Each with its end, of which the last of a text may have none."""


@dataclass(frozen=True, slots=True)
class SettledLines:
    """Lines that both have, or that one changed and the other left alone."""

    lines: Lines


@dataclass(frozen=True, slots=True)
class ContestedLines:
    """Lines that both changed, or neighbouring ones, differently."""

    mine: Lines
    theirs: Lines


Passage: TypeAlias = SettledLines | ContestedLines


class _Hunk(NamedTuple):
    start: int
    end: int
    lines: Lines


def passages(base: bytes | None, mine: bytes, theirs: bytes) -> tuple[Passage, ...] | None:
    """Three texts put together, passage by passage; ``None`` where they are too long.

    With no ``base`` both began anew, with what they have in common.
    """
    first, second = (text.splitlines(keepends=True) for text in (mine, theirs))
    before = _common(first, second) if base is None else base.splitlines(keepends=True)
    if max(len(before), len(first), len(second)) > _MOST:
        return None
    ours, others = _hunks(before, first), _hunks(before, second)
    found: list[Passage] = []
    at = 0
    for start, end in _touching(sorted({*ours, *others})):
        found += _settled(before[at:start])
        left, right = (_applied(before, start, end, hunks) for hunks in (ours, others))
        unchanged = tuple(before[start:end])
        if right in (left, unchanged):
            found += _settled(left)
        elif left == unchanged:
            found += _settled(right)
        else:
            found.append(ContestedLines(left, right))
        at = end
    return (*found, *_settled(before[at:]))


def merged_lines(base: bytes, mine: bytes, theirs: bytes) -> bytes | None:
    """One text out of three, or ``None`` where both sides changed the same lines, or neighbouring ones, differently."""
    if theirs in (mine, base):
        return mine
    if mine == base:
        return theirs
    found = passages(base, mine, theirs)
    if found is None or any(isinstance(passage, ContestedLines) for passage in found):
        return None
    return b"".join(line for passage in found if isinstance(passage, SettledLines) for line in passage.lines)


def _settled(lines: Sequence[bytes]) -> Iterator[SettledLines]:
    if lines:
        yield SettledLines(tuple(lines))


def _common(first: Sequence[bytes], second: Sequence[bytes]) -> list[bytes]:
    if max(len(first), len(second)) > _MOST:
        return []
    blocks = SequenceMatcher(None, first, second, autojunk=False).get_matching_blocks()
    return [line for block in blocks for line in first[block.a : block.a + block.size]]


def _hunks(base: Sequence[bytes], side: Sequence[bytes]) -> list[_Hunk]:
    codes = SequenceMatcher(None, base, side, autojunk=False).get_opcodes()
    return [_Hunk(i, j, tuple(side[k:m])) for tag, i, j, k, m in codes if tag != "equal"]


def _touching(hunks: Sequence[_Hunk]) -> Iterator[tuple[int, int]]:
    """The stretches of the base that hunks cover together, where they overlap or are neighbours."""
    stretch: tuple[int, int] | None = None
    for hunk in hunks:
        if stretch is not None and hunk.start <= stretch[1]:
            stretch = stretch[0], max(stretch[1], hunk.end)
            continue
        if stretch is not None:
            yield stretch
        stretch = hunk.start, hunk.end
    if stretch is not None:
        yield stretch


def _applied(base: Sequence[bytes], start: int, end: int, hunks: Sequence[_Hunk]) -> Lines:
    """What one side made of a stretch of the base, which no hunk of its leaves."""
    made: list[bytes] = []
    at = start
    for hunk in hunks:
        if start <= hunk.start and hunk.end <= end:
            made += base[at : hunk.start]
            made += hunk.lines
            at = hunk.end
    return (*made, *base[at:end])
