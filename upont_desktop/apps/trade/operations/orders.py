"""What is asked for at a counter, as values."""

from __future__ import annotations

from dataclasses import dataclass

from upont_desktop.apps.trade.records.accounts import Means
from upont_desktop.apps.trade.records.bodies import SaleLine


@dataclass(frozen=True, slots=True)
class SaleOrder:
    """A basket: who pays (an account; ``cash:`` or ``card:`` of the shop for a guest) and what for, at the prices that
    were shown. ``age_checked``: an identity card was seen, or the age is known. ``anyway``: below the floor, beyond the
    cap, or to somebody who is not served, which needs the right ``cancel`` and is said in the entry.
    """

    shop: str
    payer: str
    lines: tuple[SaleLine, ...]
    age_checked: bool = False
    anyway: bool = False

    @property
    def cents(self) -> int:
        """What the whole basket comes to, in cents."""
        return sum(line.cents for line in self.lines)


@dataclass(frozen=True, slots=True)
class Payment:
    """Money that comes to an account (a credit), or is given back from it (a payout)."""

    shop: str
    account: str
    cents: int
    means: Means = Means.CASH
    reference: str = ""
