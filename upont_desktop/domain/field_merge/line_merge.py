"""Lines of a text put together, as ``diff3`` does: both sides' changes, where they do not touch each other."""

from __future__ import annotations

import itertools
from collections.abc import Sequence
from difflib import SequenceMatcher
from typing import NamedTuple

_MOST = 5000  # lines; the comparison may take the square of it, some seconds at worst


class _Hunk(NamedTuple):
    start: int
    end: int
    lines: tuple[bytes, ...]


def merged_lines(base: bytes, mine: bytes, theirs: bytes) -> bytes | None:
    """One text out of three, or ``None`` where both sides changed the same lines, or neighbouring ones, differently."""
    if theirs in (mine, base):
        return mine
    if mine == base:
        return theirs
    before, first, second = (text.splitlines(keepends=True) for text in (base, mine, theirs))
    if max(len(before), len(first), len(second)) > _MOST:
        return None
    hunks = sorted({*_hunks(before, first), *_hunks(before, second)})
    if any(one.end >= other.start for one, other in itertools.pairwise(hunks)):
        return None
    result: list[bytes] = []
    at = 0
    for hunk in hunks:
        result += before[at : hunk.start]
        result += hunk.lines
        at = hunk.end
    return b"".join(result + before[at:])


def _hunks(base: Sequence[bytes], side: Sequence[bytes]) -> list[_Hunk]:
    codes = SequenceMatcher(None, base, side, autojunk=False).get_opcodes()
    return [_Hunk(i, j, tuple(side[k:m])) for tag, i, j, k, m in codes if tag != "equal"]
