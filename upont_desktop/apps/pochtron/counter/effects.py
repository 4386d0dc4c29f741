"""What the till asks of the world after a step. Answers come as events."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TypeAlias

from upont_desktop.apps.pochtron.counter.orders import CounterOrder
from upont_desktop.apps.trade.records.coins import CashCount


@dataclass(frozen=True, slots=True)
class FindPeople:
    """Who these letters find, or whose card has this number: :class:`~.events.PeopleFound`."""

    typed: str


@dataclass(frozen=True, slots=True)
class FindDebtors:
    """Who owes something: :class:`~.events.DebtorsFound`."""


@dataclass(frozen=True, slots=True)
class FindSellers:
    """Which sellers these letters find: :class:`~.events.SellersFound`."""

    typed: str


@dataclass(frozen=True, slots=True)
class KnowCustomer:
    """What there is to know of somebody: :class:`~.events.CustomerKnown`."""

    person: str


@dataclass(frozen=True, slots=True)
class Write:
    """Put an order on the disk: :class:`~.events.Written`, or :class:`~.events.NotWritten`."""

    order: CounterOrder


@dataclass(frozen=True, slots=True)
class CheckPin:
    """Is this the PIN of that seller? :class:`~.events.PinChecked`."""

    seller: str
    pin: str


@dataclass(frozen=True, slots=True)
class KeepPin:
    """Keep a new PIN, on this computer only."""

    seller: str
    pin: str


@dataclass(frozen=True, slots=True)
class OpenShop:
    """Write the opening: :class:`~.events.ShopOpened`, or :class:`~.events.ShopNotChanged`."""

    float_count: CashCount


@dataclass(frozen=True, slots=True)
class CloseShop:
    """Write the closing: :class:`~.events.ShopClosed`, or :class:`~.events.ShopNotChanged`."""

    count: CashCount
    reason: str = ""


@dataclass(frozen=True, slots=True)
class ReadRecent:
    """What does the disk hold? :class:`~.events.RecentRead`."""


@dataclass(frozen=True, slots=True)
class LeaveFullScreen:
    """The seller showed who he is: give the window back."""


Effect: TypeAlias = (
    FindPeople | FindDebtors | FindSellers | KnowCustomer | Write | CheckPin | KeepPin | OpenShop | CloseShop
    | ReadRecent | LeaveFullScreen
)  # fmt: skip
