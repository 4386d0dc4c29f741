"""Who stands before the till: a person with an account, or a guest who pays at once."""

from __future__ import annotations

from dataclasses import dataclass

from upont_desktop.apps.pochtron.counter.goods import CounterGood
from upont_desktop.apps.trade.records.accounts import Means

SHOWN = 8
"""People that a search shows: what is chosen by one touch, without reading on."""


HANDED_OVER = (Means.CASH, Means.CARD, Means.CHEQUE, Means.TRANSFER)
"""How somebody puts money on an account."""
AT_ONCE = (Means.CASH, Means.CARD)
"""How a guest pays."""


@dataclass(frozen=True, slots=True)
class Purchase:
    """What somebody bought before: goods by id with quantities, and the day as ``2026-11-28``."""

    lines: tuple[tuple[str, int], ...]
    day: str = ""


@dataclass(frozen=True, slots=True)
class Customer:
    """Somebody with an account; a guest has no ``id``. ``balance`` and ``room``, what may be spent still (floor and
    offline cap taken into account), are in cents; ``age`` in years where it is known. ``blocked`` says why nothing is
    sold to him, ``dry`` why no alcohol is, ``below_since`` since which day his balance is below the floor.
    """

    id: str = ""
    name: str = ""
    nick: str = ""
    promotion: str = ""
    photo: str = ""
    group: str = ""
    balance: int = 0
    room: int = 0
    age: int | None = None
    blocked: str = ""
    dry: str = ""
    below_since: str = ""
    last: tuple[Purchase, ...] = ()

    def refuses(self, good: CounterGood) -> str:
        """Why a good is not sold to him; empty where it is."""
        return self.blocked or (self.dry if good.alcohol else "")

    @property
    def is_guest(self) -> bool:
        """Whether it is somebody without an account, who pays at once."""
        return not self.id

    def is_minor(self, age: int = 18) -> bool:
        """Whether it is known that he is younger than this."""
        return self.age is not None and self.age < age

    def proves(self, age: int) -> bool:
        """Whether it is known that he is as old as this."""
        return age == 0 or (self.age is not None and self.age >= age)


GUEST = Customer()
