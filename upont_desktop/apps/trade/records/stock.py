"""How many of a good are there: the last count, and what went and came after it.

Entries come in any order; a count holds from its own place in the order of books, wherever it comes from.
"""

from __future__ import annotations

from typing import NamedTuple, TypeAlias

OrderKey: TypeAlias = tuple[int, str, int]
"""Tick, device, number: what entries are ordered by."""
NEVER: OrderKey = (-1, "", 0)


class StockLevel(NamedTuple):
    """A quantity, and where in the order of books it was counted."""

    quantity: int = 0
    counted: OrderKey = NEVER

    def after_outflow(self, key: OrderKey, quantity: int) -> StockLevel:
        """With some gone (less than none: come) at a place in the order."""
        return self if key < self.counted else StockLevel(self.quantity - quantity, self.counted)

    def after_count(self, key: OrderKey, quantity: int, gone_since: int) -> StockLevel:
        """With a count at a place in the order; ``gone_since`` is all outflow after that place."""
        return self if key < self.counted else StockLevel(quantity - gone_since, key)
