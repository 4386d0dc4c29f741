"""What is asked of the books, and what they answer: sales, credits, reversals, openings and closings."""

from __future__ import annotations

import datetime as dt
from dataclasses import dataclass
from enum import Enum, auto
from typing import TypeAlias

from upont_desktop.apps.pochtron.counter.customers import Customer
from upont_desktop.apps.trade.records.accounts import Means

UNDO_TIME = dt.timedelta(minutes=10)
"""How long the seller takes back what he wrote himself, without saying why."""


@dataclass(frozen=True, slots=True)
class CounterSale:
    """A sale: good, quantity and cents for one. ``means`` is how a guest pays, ``None`` for an account. ``intention``
    names it: the same again is one sale. ``age_checked`` says that the age was asked or is known, ``anyway`` that it
    goes below what the customer may spend; ``given`` are the cents that a guest hands over, which no entry keeps.
    """

    intention: str
    seller: str
    customer: Customer
    means: Means | None
    lines: tuple[tuple[str, int, int], ...]
    age_checked: bool = False
    anyway: bool = False
    given: int = 0

    @property
    def cents(self) -> int:
        """The sum of its lines, in cents."""
        return sum(quantity * unit for _, quantity, unit in self.lines)

    @property
    def change(self) -> int:
        """Cents to give back of what was handed over."""
        return max(0, self.given - self.cents)


@dataclass(frozen=True, slots=True)
class CounterCredit:
    """Money that a customer puts on his account."""

    intention: str
    seller: str
    customer: Customer
    means: Means
    cents: int


@dataclass(frozen=True, slots=True)
class CounterReversal:
    """Taking back an entry, by its name; ``reason`` may be empty while it is one's own and young."""

    intention: str
    seller: str
    entry: str
    reason: str = ""


CounterOrder: TypeAlias = CounterSale | CounterCredit | CounterReversal
"""One line of a book: durable before anything is shown as done."""


class RecentKind(Enum):
    """What a line among the recent entries tells of."""

    SALE = auto()
    CREDIT = auto()
    REVERSAL = auto()
    OTHER = auto()


@dataclass(frozen=True, slots=True)
class RecentEntry:
    """An entry that is on the disk. ``tick`` orders it among the others; ``cents`` are what the person paid or put on
    the account; ``lines`` the goods by id, with quantities; ``of`` the entry that it takes back, ``reversed`` that it
    was taken back itself; ``intention`` the order that it was written for; ``former``, that the person was forgotten
    since.
    """

    name: str
    at: dt.datetime
    kind: RecentKind
    tick: int = 0
    cents: int = 0
    person: str = ""
    shown: str = ""
    lines: tuple[tuple[str, int], ...] = ()
    by: str = ""
    means: Means | None = None
    of: str = ""
    reversed: bool = False
    intention: str = ""
    former: bool = False

    def is_young(self, now: dt.datetime) -> bool:
        """Whether it may be taken back without a word."""
        return now - self.at < UNDO_TIME


@dataclass(frozen=True, slots=True)
class Seller:
    """Who sells: the id of his card, his name, and what he may do at this shop."""

    id: str
    name: str
    photo: str = ""
    rights: frozenset[str] = frozenset()
    has_pin: bool = False

    def may(self, right: str) -> bool:
        """Whether he holds a right here."""
        return right in self.rights


NOBODY = Seller("", "")
"""While nothing is open."""
