"""What became of one part (a page, a cell, a member of an archive) from one side to the other."""

from __future__ import annotations

from enum import StrEnum
from typing import NamedTuple


class PairKind(StrEnum):
    """What happened to a part. ``MOVED`` is an unchanged part at another place, or under another name."""

    SAME = "same"
    CHANGED = "changed"
    ADDED = "added"
    REMOVED = "removed"
    MOVED = "moved"


class Pair(NamedTuple):
    """A part on the left and its counterpart on the right, by index; ``None`` where there is none."""

    kind: PairKind
    left: int | None
    right: int | None
