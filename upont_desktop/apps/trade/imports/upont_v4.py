"""The accounts of uPont v4: goods with their prices, transactions, who manages them, and what v4 works out from them.

A transaction there has no price: a balance is worked out from the price rows each time, so that editing one changes the
past, and what a deleted good cost is in no balance any more. So the price of then is looked up once, and stays.
"""

from __future__ import annotations

import datetime as dt
from bisect import bisect_right
from collections import Counter, defaultdict
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from typing import NamedTuple

from upont_desktop.apps.trade.imports.database_dump import Dump, Fields
from upont_desktop.domain.moments import read_moment

_RIGHTS = {
    "manage_admins": ("grant",), "manage_goods": ("goods",), "manage_transactions": ("sell", "cancel"),
    "manage_credits": ("credit",),
}  # fmt: skip
"""What the rights of v4 allow here. There, whoever sold could not take back, as nobody could."""


class V4Good(NamedTuple):
    """Something that a club sold: its prices with their moments, in order; ``degree`` in per mille, ``volume`` in
    millilitres.
    """

    number: int
    name: str
    club: int | None
    prices: tuple[tuple[dt.datetime, int], ...] = ()
    degree: int = 0
    volume: int = 0

    def price(self, moment: dt.datetime) -> int | None:
        """The newest price not after a moment, as v4 looks it up."""
        at = bisect_right(self.prices, moment, key=lambda price: price[0])
        return self.prices[at - 1][1] if at else None

    @property
    def is_sold(self) -> bool:
        """Whether it is something that is sold: each credit made a good of its own, with a price below nothing."""
        return bool(self.prices) and all(cents >= 0 for _, cents in self.prices)


class V4Transaction(NamedTuple):
    """Some of a good for a student. Without ``good`` it was deleted since; without ``moment`` the date is none."""

    number: int
    student: int | None
    good: V4Good | None
    quantity: int
    moment: dt.datetime | None

    @property
    def unit(self) -> int | None:
        """The cents that each cost then; ``None`` where v4 cannot tell, and raises an error."""
        return self.good.price(self.moment) if self.good is not None and self.moment is not None else None


@dataclass(frozen=True, slots=True)
class V4Accounts:
    """All of it. ``students`` are the names by which each is known, the login first; ``admins`` the rights in a club of
    a student.
    """

    clubs: Mapping[int, str]
    students: Mapping[int, tuple[str, ...]]
    goods: Mapping[int, V4Good]
    transactions: tuple[V4Transaction, ...]
    admins: tuple[tuple[int, int, tuple[str, ...]], ...] = ()

    def selling_clubs(self) -> tuple[int, ...]:
        """The clubs with goods, those with most transactions first."""
        counts = Counter(one.good.club for one in self.transactions if one.good is not None)
        clubs = {good.club for good in self.goods.values() if good.club is not None}
        return tuple(sorted(clubs, key=lambda club: (-counts[club], club)))

    def balances(self, club: int | None = None) -> dict[int, int]:
        """What v4 says that each student has, at a club or at all together."""
        sums = Counter[int]()
        for one in self.transactions:
            unit = one.unit
            if unit is not None and one.student is not None and (club is None or (one.good and one.good.club == club)):
                sums[one.student] -= one.quantity * unit
        return dict(sums)


def read_v4(dump: Dump) -> V4Accounts:
    """The accounts in a dump; empty where it has none."""
    users, prices = dump.get("auth.user", {}), _prices(dump)
    drinks = dump.get("pochtron.alcohol", {})
    goods = {
        number: V4Good(
            number, str(told.get("name") or number), _number(told.get("club")), tuple(sorted(prices.get(number, ()))),
            _whole(drinks.get(number, {}).get("degree")), _whole(drinks.get(number, {}).get("volume")),
        )
        for number, told in dump.get("trade.good", {}).items()
    }  # fmt: skip
    for number in prices.keys() - goods.keys():  # a dump without goods still has what they cost
        goods[number] = V4Good(number, str(number), None, tuple(sorted(prices[number])))
    students = {number: _names(number, told, users) for number, told in dump.get("social.student", {}).items()}
    rows = dump.get("trade.transaction", {})
    transactions = tuple(_transaction(number, rows[number], goods) for number in sorted(rows))
    for one in transactions:
        if one.student is not None:
            students.setdefault(one.student, (str(one.student),))
    clubs = {number: str(told.get("name") or number) for number, told in dump.get("social.club", {}).items()}
    return V4Accounts(clubs, students, goods, transactions, tuple(_admins(dump)))


def v4_balances(dump: Dump) -> Iterator[tuple[int, tuple[str, ...], int]]:
    """The number of each student, how they are called, and the cents that v4 says they have."""
    accounts = read_v4(dump)
    for student, cents in sorted(accounts.balances().items()):
        yield student, accounts.students[student], cents


def _names(number: int, told: Fields, users: Mapping[int, Fields]) -> tuple[str, ...]:
    user = told.get("user")
    if isinstance(user, list):  # natural keys: ["leadup"]
        return tuple(map(str, user)) or (str(number),)
    known = users.get(user, {}) if isinstance(user, int) else {}
    full = f"{known.get('first_name') or ''} {known.get('last_name') or ''}".strip()
    said = (known.get("username"), known.get("email"), full)
    return tuple(dict.fromkeys(str(one) for one in said if one)) or (str(user or number),)


def _prices(dump: Dump) -> dict[int, list[tuple[dt.datetime, int]]]:
    found: dict[int, list[tuple[dt.datetime, int]]] = defaultdict(list)
    for told in dump.get("trade.price", {}).values():
        moment, good, cents = moment_in(told.get("date")), told.get("good"), told.get("price")
        if moment is not None and isinstance(good, int) and type(cents) is int:
            found[good].append((moment, cents))
    return found


def _transaction(number: int, told: Fields, goods: Mapping[int, V4Good]) -> V4Transaction:
    good, quantity = told.get("good"), told.get("quantity")
    known = goods.get(good) if isinstance(good, int) else None
    count = quantity if type(quantity) is int else 0
    return V4Transaction(number, _number(told.get("student")), known, count, moment_in(told.get("date")))


def _admins(dump: Dump) -> Iterator[tuple[int, int, tuple[str, ...]]]:
    for told in dump.get("trade.tradeadmin", {}).values():
        student, club = told.get("student"), told.get("club")
        rights = tuple(right for key, given in _RIGHTS.items() if told.get(key) is True for right in given)
        if isinstance(student, int) and isinstance(club, int) and rights:
            yield student, club, rights


def moment_in(value: object) -> dt.datetime | None:
    """A moment as Django or a database writes it; one without its zone is of UTC, as databases keep it."""
    return read_moment(str(value).replace("Z", "+00:00"), dt.UTC)


def _number(value: object) -> int | None:
    return value if type(value) is int else None


def _whole(value: object) -> int:
    """A number of a database that may have a point."""
    whole = str(value).partition(".")[0]
    return int(whole) if whole.isascii() and whole.isdecimal() and len(whole) < 7 else 0
