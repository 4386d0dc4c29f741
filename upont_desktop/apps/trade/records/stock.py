"""How many of a good are there: the last count, and what went and came after it.

Entries come in any order; a count holds from its own place in the order of books, wherever it comes from.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import TypeAlias

OrderKey: TypeAlias = tuple[int, str, int]
"""Tick, device, number: what entries are ordered by."""
NEVER: OrderKey = (-1, "", 0)


@dataclass(eq=False, slots=True)
class StockLevel:
    """A quantity, and where in the order of books it was counted."""

    quantity: int = 0
    counted: OrderKey = NEVER

    def take(self, key: OrderKey, quantity: int) -> None:
        """Some are gone (less than none: come) at a place in the order."""
        if key >= self.counted:
            self.quantity -= quantity

    def count(self, key: OrderKey, quantity: int, gone_since: int) -> None:
        """They were counted at a place in the order; ``gone_since`` is all outflow after that place."""
        if key >= self.counted:
            self.quantity, self.counted = quantity - gone_since, key
