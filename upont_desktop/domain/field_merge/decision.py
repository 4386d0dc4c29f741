"""Which side wins where both changed one field, and what the person is told of it."""

from __future__ import annotations

import re
from collections.abc import Iterable
from dataclasses import dataclass, field
from datetime import UTC, datetime
from enum import StrEnum
from typing import TypeAlias


class MergeSide(StrEnum):
    """One of the two versions that are put together."""

    MINE = "mine"
    THEIRS = "theirs"


@dataclass(frozen=True, slots=True)
class SettledField:
    """A field that both sides changed: the value that was kept, whose it is, and the one that stays in the history."""

    name: str
    side: MergeSide
    kept: str
    other: str


Times: TypeAlias = tuple[int, int]
"""When my version and theirs were kept, in seconds since 1970."""

BOOKKEEPING = frozenset({"REV", "LAST-MODIFIED", "DTSTAMP", "SEQUENCE", "PRODID", "edited"})
"""Fields that programs write at each edit: nobody needs to be told of them."""


@dataclass(slots=True)
class Decision:
    """Settles fields that both sides changed, the same way on every clone.

    The later edit wins, by the ``later`` side of the document. Where neither document says when it was edited, and the
    versions are of the same second, the value wins that comes last in the order of its bytes: any rule would do that
    both clones know.
    """

    later: MergeSide | None
    settled: list[SettledField] = field(default_factory=list)

    def side(self, name: str, mine: bytes, theirs: bytes) -> MergeSide:
        """Whose value of a field is kept, both given as bytes."""
        side = self.later or (MergeSide.MINE if mine > theirs else MergeSide.THEIRS)
        if name.rpartition(".")[2] not in BOOKKEEPING:
            kept, other = (mine, theirs) if side is MergeSide.MINE else (theirs, mine)
            self.settled.append(SettledField(name, side, _shown(kept), _shown(other)))
        return side

    def within(self, later: MergeSide | None) -> Decision:
        """The same for a part that says itself when it was edited."""
        return self if later is None else Decision(later, self.settled)


def _shown(value: bytes) -> str:
    return value.decode("utf-8", "replace")


def later_side(stamps: Iterable[tuple[str, str]], times: Times | None) -> MergeSide | None:
    """The side that was edited last: by the first pair of stamps (mine, theirs) that differ, else by the times."""
    for mine, theirs in stamps:
        first, second = _stamp(mine), _stamp(theirs)
        if first != second:
            return MergeSide.MINE if first > second else MergeSide.THEIRS
    if times is None or times[0] == times[1]:
        return None
    return MergeSide.MINE if times[0] > times[1] else MergeSide.THEIRS


_COUNTED = re.compile(r"(\d+)(.*)", re.DOTALL)


def _stamp(text: str) -> tuple[int, float, str]:
    """A stamp that can be compared: a moment (ISO 8601), a count with the device behind it, or any text."""
    moment = _moment(text)
    if moment is not None:
        return 2, moment, ""
    counted = _COUNTED.fullmatch(text)
    if counted is not None and len(counted[1]) <= 15:  # digits that a float holds exactly
        return 1, float(counted[1]), counted[2]
    return 0, 0.0, text


def _moment(text: str) -> float | None:
    if "T" not in text and "-" not in text:
        return None
    try:
        moment = datetime.fromisoformat(text)
        return (moment if moment.tzinfo else moment.replace(tzinfo=UTC)).timestamp()
    except (ValueError, OverflowError):
        return None
