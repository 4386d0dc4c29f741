"""What the reader gives to pages, tills and the terminal: values that hold no database."""

from __future__ import annotations

import datetime as dt
from collections.abc import Mapping
from dataclasses import dataclass, field
from types import MappingProxyType
from typing import NamedTuple

from upont_desktop.apps.trade.records.accounts import Move
from upont_desktop.apps.trade.records.bodies import SaleLine
from upont_desktop.apps.trade.records.goods import Good
from upont_desktop.apps.trade.records.shops import Shop
from upont_desktop.domain.book_findings import BookFinding
from upont_desktop.domain.document_problems import Problem
from upont_desktop.domain.document_rules import UnallowedChange
from upont_desktop.domain.metadata import JsonValue


def _nothing() -> Mapping[str, JsonValue]:
    return MappingProxyType({})


@dataclass(frozen=True, slots=True)
class EntryRow:
    """An entry as lists show it. ``by`` is a person, or a device that named nobody; ``at`` as its clock said;
    ``account`` is whose entry it is, if anybody's; ``lines`` are goods that left (less than none for what came back);
    ``reversed`` is the name of the entry that took it back; ``flags`` are values of ``EntryFlag``; ``details`` what
    else it says (means, reason, reference). ``kept`` is false while no commit holds it.
    """

    name: str
    hash: str
    kind: str
    shop: str
    by: str
    at: str
    tick: int
    cents: int
    account: str | None = None
    moves: tuple[Move, ...] = ()
    lines: tuple[SaleLine, ...] = ()
    target: str | None = None
    reversed: str | None = None
    flags: frozenset[str] = frozenset()
    details: Mapping[str, JsonValue] = field(default_factory=_nothing)
    kept: bool = True

    @property
    def device(self) -> str:
        """The device that wrote it."""
        return self.name.rpartition(":")[0]

    @property
    def order(self) -> tuple[int, str, int]:
        """What entries are ordered by."""
        device, _, number = self.name.rpartition(":")
        return self.tick, device, int(number)


@dataclass(frozen=True, slots=True)
class StatementRow:
    """An entry of an account: what it changed, and the balance after it."""

    entry: EntryRow
    change: int
    balance: int


@dataclass(frozen=True, slots=True)
class AccountRow:
    """An account. ``below_since`` is when it last fell below its floor, as the entry's clock said; ``None`` where it is
    not below.
    """

    name: str
    cents: int
    entries: int = 0
    below_since: str | None = None


@dataclass(frozen=True, slots=True)
class PricedGood:
    """A good with what it costs now (``None``: no price yet), what is left of it (``None``: nobody counts), and how
    often it was sold of late, to put the usual first.
    """

    good: Good
    cents: int | None
    left: int | None = None

    @property
    def is_offered(self) -> bool:
        """Whether it can be sold: it has a price, and was not put away."""
        return self.cents is not None and not self.good.archived


@dataclass(frozen=True, slots=True)
class OpeningRow:
    """A till's opening on one device. ``before`` is what its box should have held, ``float`` what was counted in it;
    ``expected`` what it should hold now, or should have at the closing; ``counted`` and ``difference`` are of the
    closing, ``None`` while it is open.
    """

    entry: str
    shop: str
    device: str
    by: str
    opened: str
    float: int
    before: int
    expected: int
    closed: str | None = None
    counted: int | None = None
    difference: int | None = None
    reason: str = ""
    closing: str | None = None


@dataclass(frozen=True, slots=True)
class GoodTotal:
    """How many of a good were sold, and for how much."""

    good: str
    quantity: int
    cents: int


@dataclass(frozen=True, slots=True)
class DayPage:
    """What happened in one opening, or on one day of a shop: goods sold, money by means (in less out), how much was
    sold, credited and paid out, and since the first day of all.
    """

    goods: tuple[GoodTotal, ...]
    means: Mapping[str, int]
    sold: int
    credited: int
    paid_out: int
    entries: int
    hours: Mapping[int, int] = field(default_factory=lambda: MappingProxyType({}))


@dataclass(frozen=True, slots=True)
class TillPage:
    """Everything that a till shows when it opens. ``unkept`` is how many entries no commit holds yet; ``clock_odd``
    says that this computer's clock cannot be right, ``when`` is the time whose prices are shown.
    """

    shop: Shop
    goods: tuple[PricedGood, ...]
    opening: OpeningRow | None
    recent: tuple[EntryRow, ...]
    unkept: int
    when: dt.datetime
    clock_odd: bool = False


class Purse(NamedTuple):
    """What is on an account, and how much a sale may come to, down to the floor of a shop; in cents."""

    balance: int
    spendable: int


@dataclass(frozen=True, slots=True)
class CustomerPage:
    """Somebody at the counter. ``spendable`` is how much a sale may come to: down to the floor, and down to the cap of
    a till that has received nothing for long (then ``capped``). ``blocked`` says that the account is below its floor.
    """

    account: str
    balance: int
    floor: int
    spendable: int
    capped: bool
    blocked: bool
    below_since: str | None
    last: tuple[EntryRow, ...]


@dataclass(frozen=True, slots=True)
class StockRow:
    """A good whose stock is kept: how many are left, how many should be, and how many packs to buy."""

    good: Good
    left: int
    packs: int

    @property
    def missing(self) -> int:
        """How many there are less than should be."""
        return max(self.good.wanted - self.left, 0)


@dataclass(frozen=True, slots=True)
class TradeProblem:
    """Something for the treasurer: ``what`` is a value of ``EntryFlag``, ``floor``, ``quarantined``, ``document``,
    ``unallowed``, ``name`` or ``book``; ``entries`` are the entries that it is about, ``about`` an account, device,
    path or, of a ``name``, the entry; ``problem`` says what is wrong there, ``finding`` what is wrong with a book,
    ``unallowed`` how a document was changed without the right to.
    """

    what: str
    entries: tuple[EntryRow, ...] = ()
    about: str = ""
    cents: int = 0
    count: int = 0
    problem: Problem | None = None
    unallowed: UnallowedChange | None = None
    finding: BookFinding | None = None


@dataclass(frozen=True, slots=True)
class EntryFilter:
    """Which entries to list: of a shop, of some kinds, of an account, by a person, on days (as tills' clocks said)."""

    shop: str = ""
    kinds: frozenset[str] = frozenset()
    account: str = ""
    by: str = ""
    first: str = ""
    last: str = ""
