"""What a treasurer should look at, until somebody says that they did."""

from __future__ import annotations

from collections.abc import Iterator

from sqlalchemy import func, select

from upont_desktop.apps.trade.reader.accounts import AccountReader
from upont_desktop.apps.trade.reader.entries import EntryReader
from upont_desktop.apps.trade.reader.goods import GoodReader
from upont_desktop.apps.trade.reader.state import BOOK_BITS, LedgerState
from upont_desktop.apps.trade.records import ROOM
from upont_desktop.apps.trade.records.pages import EntryRow, TradeProblem
from upont_desktop.apps.trade.tables import book_entries, books, entries, settled
from upont_desktop.domain.rights import QUARANTINED

_MOST = 500  # flagged entries that are listed, and flaws of books


class ProblemReader:
    """Asks for problems."""

    def __init__(self, state: LedgerState, entries: EntryReader, accounts: AccountReader, goods: GoodReader) -> None:
        self._state = state
        self._entries = entries
        self._accounts = accounts
        self._goods = goods

    def problems(self) -> list[TradeProblem]:
        """What is wrong with books, documents, devices and entries, and the accounts below the lowest floor of all
        shops.
        """
        return [*self._books(), *self._documents(), *self._devices(), *self._flagged(), *self._debts()]

    def _books(self) -> Iterator[TradeProblem]:
        """Lines that are not as they were written, or are missing; what newer programs wrote comes last."""
        found = self._state.database.book_findings(ROOM, _MOST)
        for one in sorted(found, key=lambda one: not one.is_wrong):
            yield TradeProblem("book", about=one.device, finding=one)

    def _documents(self) -> Iterator[TradeProblem]:
        for one in self._state.database.problems(ROOM):
            yield TradeProblem("document", about=one.path, problem=one.problem)

    def _devices(self) -> Iterator[TradeProblem]:
        """Devices that were not accepted: what they wrote counts for nothing."""
        book = book_entries.c.id.op(">>")(BOOK_BITS)
        asked = select(books.c.device, func.count()).join(books, books.c.id == book)
        asked = asked.where(books.c.room == ROOM, book_entries.c.state == QUARANTINED)
        for device, count in self._state.database.execute(asked.group_by(books.c.device).order_by(books.c.device)):
            yield TradeProblem("quarantined", about=device, count=count)

    def _flagged(self) -> Iterator[TradeProblem]:
        by = entries.alias()
        told = select(settled.c.hash).join(by, by.c.id == settled.c.entry)  # about another shop, nobody's word counts
        done = told.where(settled.c.hash == book_entries.c.hash, by.c.shop == entries.c.shop).correlate(
            book_entries, entries
        )
        asked = select(entries.c.id).join(book_entries, book_entries.c.id == entries.c.id)
        asked = asked.where(entries.c.flags != "", ~done.exists()).order_by(entries.c.tick.desc())
        kept = self._entries.rows(list(self._state.database.execute(asked.limit(_MOST)).scalars()))
        own = [one.row() for one in self._state.tail.entries.values() if one.flags]
        settled_here = self._settled_here()
        for row in sorted([*kept, *own], key=lambda row: row.order, reverse=True):
            if (row.shop, row.hash) not in settled_here:
                yield from _of_entry(row)

    def _settled_here(self) -> set[tuple[str, str]]:
        own = [one.row() for one in self._state.tail.entries.values() if one.settles]
        listed = [(row.shop, row.details.get("settled")) for row in own]
        return {
            (shop, head) for shop, heads in listed if isinstance(heads, list) for head in heads if isinstance(head, str)
        }

    def _debts(self) -> Iterator[TradeProblem]:
        floors = [shop.floor for shop in self._goods.shops()]
        for row in self._accounts.debts(min(floors, default=0)):
            yield TradeProblem("floor", about=row.name, cents=row.cents)


def _of_entry(row: EntryRow) -> Iterator[TradeProblem]:
    for flag in sorted(row.flags):
        yield TradeProblem(flag, (row,), row.name, row.cents)
