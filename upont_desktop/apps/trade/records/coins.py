"""Coins and notes of a cash box, counted."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from types import MappingProxyType

EURO = (50_000, 20_000, 10_000, 5_000, 2_000, 1_000, 500, 200, 100, 50, 20, 10, 5, 2, 1)
"""Notes and coins of the euro, in cents, the largest first."""
MOST_PIECES = 100_000  # of one coin: more than a box holds


def _none() -> Mapping[int, int]:
    return MappingProxyType({})


@dataclass(frozen=True, slots=True)
class CashCount:
    """What was counted in a box: how many of each coin and note (by its cents), or a sum alone where nobody counted
    them one by one.
    """

    pieces: Mapping[int, int] = field(default_factory=_none)
    loose: int = 0

    @property
    def cents(self) -> int:
        """What was counted in all, in cents."""
        return self.loose + sum(value * number for value, number in self.pieces.items())

    @property
    def is_possible(self) -> bool:
        """Whether a box can hold it: no piece that there is not, nothing less than none."""
        pieces = self.pieces.items()
        return self.loose >= 0 and all(value in EURO and 0 <= number <= MOST_PIECES for value, number in pieces)
