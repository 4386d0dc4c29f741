"""What tills, pages and the terminal ask: accounts, entries, goods, openings, as the index and this clone have them."""

from __future__ import annotations

import datetime as dt
import threading
from collections.abc import Collection, Iterator
from contextlib import contextmanager

from upont_desktop.apps.social.faults import RecordRefused
from upont_desktop.apps.trade.reader.accounts import AccountReader
from upont_desktop.apps.trade.reader.entries import EntryReader
from upont_desktop.apps.trade.reader.goods import GoodReader
from upont_desktop.apps.trade.reader.openings import OpeningReader
from upont_desktop.apps.trade.reader.problems import ProblemReader
from upont_desktop.apps.trade.reader.state import LedgerState
from upont_desktop.apps.trade.records import ROOM
from upont_desktop.apps.trade.records.bodies import CREDIT, PAYOUT, SALE, UNDO
from upont_desktop.apps.trade.records.effects import seconds_of
from upont_desktop.apps.trade.records.faults import NO_SHOP_HERE
from upont_desktop.apps.trade.records.pages import (
    AccountRow,
    CustomerPage,
    DayPage,
    EntryFilter,
    EntryRow,
    OpeningRow,
    Purse,
    StatementRow,
    StockRow,
    TillPage,
    TradeProblem,
)
from upont_desktop.apps.trade.records.shops import EVERYBODY, Shop
from upont_desktop.domain.circle import Circle
from upont_desktop.domain.room_rights import RoomRights
from upont_desktop.index.record_database import RecordDatabase
from upont_desktop.service.devices import accepted_devices
from upont_desktop.service.library import Library
from upont_desktop.service.operations import OperationContext
from upont_desktop.service.operations.books import own_devices
from upont_desktop.service.operations.reception import last_reception, silent_minutes

__all__ = ["TradeReader", "trade_reader"]

_LAST = 5  # purchases that a till offers again
_RECENT = 30  # entries at the side of a till: a quarter of an hour of a busy evening
_PAGE = 100  # entries that are looked at together


class TradeReader:
    """Asks one state of a circle's accounts. Use it in one thread, and not longer than the database is held.

    Accounts are named as in :mod:`~upont_desktop.apps.trade.records.accounts`; amounts are cents.
    """

    def __init__(self, database: RecordDatabase, context: OperationContext) -> None:
        self.state = LedgerState(database, context)
        self.entries = EntryReader(self.state)
        self.goods = GoodReader(self.state)
        self.accounts = AccountReader(self.state, self.entries)
        self.openings = OpeningReader(self.state, self.entries, self.goods)

    # --- at the counter -----------------------------------------------------------------------------------------------

    def shop(self, slug: str) -> Shop:
        """A shop. Raises :class:`RecordRefused` where there is none of that name."""
        found = self.goods.shop(slug)
        if found is None:
            raise RecordRefused(NO_SHOP_HERE, shop=slug)
        return found

    def till(self, shop: str, group: str = EVERYBODY, now: dt.datetime | None = None) -> TillPage:
        """Everything that a till shows when it opens: prices for a group, this device's opening, what was done last.

        Raises :class:`RecordRefused` where there is no such shop.
        """
        known = self.shop(shop)
        when, odd = self.goods.pricing_time(now or dt.datetime.now().astimezone())
        recent = self.entries.listed(EntryFilter(shop, frozenset({SALE, CREDIT, PAYOUT, UNDO, "reverse"})), _RECENT)
        goods, unkept = self.goods.priced(shop, group, when), len(self.state.tail.entries)
        return TillPage(known, goods, self.opening(), tuple(recent), unkept, when, odd)

    def purses(self, accounts: Collection[str], shop: Shop) -> dict[str, Purse]:
        """What lists of people show of their accounts, asked together. A cap is left out: it is worked out from all
        that somebody bought, and asked where one of them is served.
        """
        return {
            name: Purse(cents, max(cents - shop.floor, 0))
            for name, cents in self.accounts.balances_of(accounts).items()
        }

    def customer(self, account: str, shop: str) -> CustomerPage:
        """An account at the counter of a shop. Raises :class:`RecordRefused` where there is no such shop."""
        known = self.shop(shop)
        floor, left = known.floor, self.cap_left(account, known)
        balance, spendable = self.purses([account], known)[account]
        spendable = spendable if left is None else max(min(spendable, left), 0)
        below = balance < floor
        since = self.accounts.below_since(account, floor) if below else None
        last = [row.entry for row in self.accounts.statement(account, 4 * _LAST) if row.entry.kind == SALE]
        kept = [one for one in last if one.reversed is None][:_LAST]
        return CustomerPage(account, balance, floor, spendable, left is not None, below, since, tuple(kept))

    def cap_left(self, account: str, shop: Shop) -> int | None:
        """What an account may still spend at this till, which has received nothing for long; ``None`` where there is no
        cap, as it has.
        """
        last = last_reception(self.state.context)
        if last is None or (silent_minutes(self.state.context) or 0) < shop.offline_minutes:
            return None
        return shop.offline_cap - self._spent_since(account, last)

    def _spent_since(self, account: str, moment: int) -> int:
        """What an account spent at this computer since then, less what was taken back. Credits are no spending."""
        own, spent, offset = set(own_devices(self.state.context)), 0, 0
        while True:
            page = self.accounts.statement(account, _PAGE, offset)
            for row in page:
                if (seconds_of(row.entry.at) or 0) < moment:
                    return spent
                if row.entry.device in own and any(
                    name.startswith("sales:") for move in row.entry.moves for name in move[:2]
                ):
                    spent -= row.change
            if len(page) < _PAGE:
                return spent
            offset += _PAGE

    def rights(self) -> RoomRights:
        """The rights that stand in the room now."""
        state, new = self.state, self.state.tail.grants
        devices = accepted_devices(state.context) if new else {}
        changes = state.database.right_changes(ROOM)
        return RoomRights(ROOM, changes, new, devices=devices, own=own_devices(state.context))

    def heads(self) -> dict[str, tuple[int, str]]:
        """How far each book goes, as this clone knows: the number of its last entry, and that entry's hash."""
        return self.state.heads()

    def open_shop(self) -> str | None:
        """The shop that this device's till is open for."""
        devices = own_devices(self.state.context)
        return self.openings.open_shop(devices[-1]) if devices else None

    def opening(self) -> OpeningRow | None:
        """The opening of this device that was not closed."""
        devices = own_devices(self.state.context)
        return self.openings.current(devices[-1]) if devices else None

    # --- accounts -----------------------------------------------------------------------------------------------------

    def balance(self, account: str, at: str = "") -> int:
        """The cents of an account, now or at the end of a day (``2026-11-28``)."""
        return self.accounts.balance_at(account, at) if at else self.accounts.balance(account)

    def statement(self, account: str, limit: int | None = 50, offset: int = 0) -> list[StatementRow]:
        """What moved an account, the newest first; without a limit all of it."""
        return self.accounts.statement(account, limit, offset)

    def debts(self, shop: str = "") -> list[AccountRow]:
        """The accounts below the floor of a shop (none: below nothing), those that owe most first."""
        return self.accounts.debts(self.shop(shop).floor if shop else 0)

    # --- entries ------------------------------------------------------------------------------------------------------

    def sales(self, wanted: EntryFilter | None = None, limit: int = 200, offset: int = 0) -> list[EntryRow]:
        """Entries of every kind that a filter lets through, the newest first."""
        return self.entries.listed(wanted or EntryFilter(), limit, offset)

    def entry(self, name: str) -> EntryRow | None:
        """One entry, by its name."""
        return self.entries.entry(name)

    def day(self, shop: str, day: str) -> DayPage:
        """What happened in a shop on a day (``2026-11-28``), by what the tills' clocks said."""
        return self.openings.day(shop, day)

    def problems(self) -> list[TradeProblem]:
        """What a treasurer should look at."""
        return ProblemReader(self.state, self.entries, self.accounts, self.goods).problems()

    # --- stock --------------------------------------------------------------------------------------------------------

    def stock(self, shop: str) -> list[StockRow]:
        """The goods whose stock is kept, with how many are left."""
        return self.goods.stock(shop)

    def to_buy(self, shop: str) -> list[StockRow]:
        """What there is too little of, those that are missed most first."""
        return self.goods.to_buy(shop)


@contextmanager
def trade_reader(library: Library, circle: Circle) -> Iterator[TradeReader]:
    """A reader of a circle's accounts, with what its own device has written and not kept yet.

    Raises what :meth:`~upont_desktop.service.library.Library.records` raises.
    """
    with library.records(circle) as database:
        yield TradeReader(database, library.workplace(circle))


@contextmanager
def local_reader(context: OperationContext) -> Iterator[TradeReader]:
    """The same for operations, which know their circle alone. A thread keeps its databases open: opening one takes
    longer than a sale.
    """
    known: dict[str, RecordDatabase] = _OPENED.__dict__.setdefault("known", {})
    place = str(context.folders.index(context.circle.slug))
    database = known.get(place)
    if database is None:
        database = known[place] = RecordDatabase(context.folders.index(context.circle.slug))
    with database.reading():
        yield TradeReader(database, context)


_OPENED = threading.local()
