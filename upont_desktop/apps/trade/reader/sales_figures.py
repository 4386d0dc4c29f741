"""Sales as statistics ask for them."""

from __future__ import annotations

from sqlalchemy import func, select

from upont_desktop.apps.trade.reader.goods import GoodReader
from upont_desktop.apps.trade.reader.state import LedgerState
from upont_desktop.apps.trade.records.accounts import AccountKind, kind_of, owner, sales
from upont_desktop.apps.trade.records.statistics import Sold
from upont_desktop.apps.trade.tables import accounts, book_entries, moves


class SalesReader:
    """Asks for sales, and who spent how much."""

    def __init__(self, state: LedgerState, goods: GoodReader) -> None:
        self._state, self._goods = state, goods

    def sold(self, shop: str, first: str = "", last: str = "") -> list[Sold]:
        """What a shop sold, less what was taken back, from a day to a day on its tills' clocks."""
        return [
            Sold(day, hour, total.good, total.quantity, total.cents)
            for day, hour, total in self._goods.sold(shop, first, last)
        ]

    def spent(self, shop: str, first: str = "", last: str = "") -> dict[str, int]:
        """How much each person spent in a shop, by id; what guests paid in cash or by card is under the empty id."""
        found: dict[str, int] = {}
        goal = self._state.account(sales(shop))
        for column, other, sign in ((moves.c.target, moves.c.source, 1), (moves.c.source, moves.c.target, -1)):
            asked = select(accounts.c.name, func.sum(moves.c.cents)).join(accounts, accounts.c.id == other)
            asked = asked.where(column == goal).group_by(other)
            if first or last:
                told = select(book_entries.c.id).where(book_entries.c.id == moves.c.entry)
                told = told.where(book_entries.c.at >= first) if first else told
                told = told.where(book_entries.c.at < f"{last}U") if last else told  # after the T of that day
                asked = asked.where(told.exists())
            for name, cents in self._state.database.execute(asked) if goal is not None else ():
                _add(found, name, sign * cents)
        for one in self._state.tail.entries.values():
            day = one.effect.at[:10]
            if (not first or day >= first) and (not last or day <= last):
                for source, target, cents in one.effect.moves:
                    if target == sales(shop):
                        _add(found, source, cents)
                    elif source == sales(shop):
                        _add(found, target, -cents)
        return {person: cents for person, cents in found.items() if cents}


def _add(found: dict[str, int], account: str, cents: int) -> None:
    person = owner(account) if kind_of(account) is AccountKind.MEMBER else ""
    found[person] = found.get(person, 0) + cents
