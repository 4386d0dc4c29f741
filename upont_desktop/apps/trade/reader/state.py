"""One state of the accounts: the index of a circle, and what was written here since, held together."""

from __future__ import annotations

import json
from collections.abc import Iterable, Mapping
from functools import cached_property

from sqlalchemy import bindparam, func, select

from upont_desktop.apps.trade.reader.tail import TAILS, TailLedger
from upont_desktop.apps.trade.records import ROOM
from upont_desktop.apps.trade.records.accounts import Move
from upont_desktop.apps.trade.records.bodies import SALE, EntryTarget
from upont_desktop.apps.trade.records.effects import EntryEffect, seconds_of
from upont_desktop.apps.trade.records.flags import UNREAD
from upont_desktop.apps.trade.records.stock import OrderKey
from upont_desktop.apps.trade.tables import accounts, book_entries, books, entries, lines, moves, once
from upont_desktop.domain.books import owner_of
from upont_desktop.index.record_database import RecordDatabase
from upont_desktop.service.operations import OperationContext

BOOK_BITS = 32  # of an entry's id that are its number in its book, as the index has them
_NUMBER = (1 << BOOK_BITS) - 1


class LedgerState:
    """What the index and the tail say, each asked once where it can be. One thread at a time."""

    def __init__(self, database: RecordDatabase, context: OperationContext) -> None:
        self.database = database
        self.context = context

    @cached_property
    def devices(self) -> Mapping[int, str]:
        """The devices of the room's books, by the number of the book."""
        found = self.database.execute(select(books.c.id, books.c.device).where(books.c.room == ROOM))
        return dict(found.all())

    @cached_property
    def known(self) -> Mapping[str, int]:
        """The number of the last entry of each device that the index has."""
        found = self.database.execute(select(books.c.device, books.c.number).where(books.c.room == ROOM))
        return dict(found.all())

    @cached_property
    def tail(self) -> TailLedger:
        """The entries of this clone that the index does not know yet."""
        return TAILS.ledger(self.context, self.known, self._find, self._is_held)

    # --- names and ids ------------------------------------------------------------------------------------------------

    def name(self, id: int | None) -> str | None:
        """The name of an entry of the index."""
        return None if id is None else f"{self.devices.get(id >> BOOK_BITS, '?')}:{id & _NUMBER}"

    def id(self, name: str) -> int | None:
        """The id of an entry that the index has, by its name."""
        device, _, number = name.rpartition(":")
        book = next((book for book, known in self.devices.items() if known == device), None)
        if book is None or not number.isdecimal() or not 0 < int(number) <= self.known.get(device, 0):
            return None
        return (book << BOOK_BITS) + int(number)

    def key(self, id: int, tick: int) -> OrderKey:
        """The place in the order of books of an entry of the index."""
        return tick, self.devices.get(id >> BOOK_BITS, "?"), id & _NUMBER

    def account(self, name: str) -> int | None:
        """The id of an account in the index."""
        return self.database.execute(_ACCOUNT, {"name": name}).scalar()

    def heads(self) -> dict[str, tuple[int, str]]:
        """The last entry of each book: its number, and its hash."""
        ids = {(book << BOOK_BITS) + self.known[device]: device for book, device in self.devices.items()}
        asked = select(book_entries.c.id, book_entries.c.hash).where(book_entries.c.id.in_(list(ids)))
        found = {ids[id]: (id & _NUMBER, head) for id, head in self.database.execute(asked)}
        for one in self.tail.entries.values():
            _, device, number = one.effect.key
            if number >= found.get(device, (0, ""))[0]:
                found[device] = number, one.effect.hash
        return found

    # --- what a reversal takes back -----------------------------------------------------------------------------------

    def _find(self, target: EntryTarget) -> tuple[EntryEffect, str | None] | None:
        """Looked for only where it can be: where a clone was copied, an entry may stand in a twin's book."""
        device, _, number = target.name.rpartition(":")
        related = (one for one in self.devices.values() if owner_of(one) == owner_of(device))
        ids = (self.id(f"{one}:{number}") for one in sorted(related, key=lambda one: one != device))
        found = (self._effect(id) for id in ids if id is not None)
        return next((one for one in found if one is not None and one[0].hash == target.hash), None)

    def _is_held(self, name: str) -> bool:
        return self.database.execute(select(once.c.entry).where(once.c.name == name)).scalar() is not None

    def _effect(self, id: int) -> tuple[EntryEffect, str | None] | None:
        joined = entries.join(book_entries, book_entries.c.id == entries.c.id)
        asked = select(
            entries.c.kind, entries.c.shop, entries.c.reversed, entries.c.flags, book_entries.c.tick, book_entries.c.at,
            book_entries.c.by, book_entries.c.hash,
        )  # fmt: skip
        row = self.database.execute(asked.select_from(joined).where(entries.c.id == id)).first()
        if row is None or UNREAD.intersection(row.flags.split()):
            return None
        kind, shop, reversed_, _, tick, at, by, head = row
        key = (tick, self.devices[id >> BOOK_BITS], id & _NUMBER)
        effect = EntryEffect(id, key, kind, shop, by, at, seconds_of(at), head)
        effect.moves = self.moves([id]).get(id, ())
        effect.outflow = self.outflow([id]).get(id, ())
        effect.sold = kind == SALE
        return effect, self.name(reversed_)

    def moves(self, ids: Iterable[int]) -> dict[int, tuple[Move, ...]]:
        """The moves of entries of the index."""
        found: dict[int, tuple[Move, ...]] = {}
        for entry, *move in self.database.execute(_MOVES, listed(ids)).all():
            found[entry] = (*found.get(entry, ()), Move._make(move))
        return found

    def outflow(self, ids: Iterable[int]) -> dict[int, tuple[tuple[str, int, int], ...]]:
        """The goods of entries of the index."""
        found: dict[int, tuple[tuple[str, int, int], ...]] = {}
        for entry, *line in self.database.execute(_LINES, listed(ids)).all():
            found[entry] = (*found.get(entry, ()), (line[0], line[1], line[2]))
        return found


# Each statement is made once: at every sale, making them takes longer than asking them.
IDS = select(func.json_each(bindparam("ids")).table_valued("value").c.value)
"""The ids that :func:`listed` gives a statement."""
_ACCOUNT = select(accounts.c.id).where(accounts.c.name == bindparam("name"))
_SOURCE, _TARGET = accounts.alias(), accounts.alias()
_MOVES = (
    select(moves.c.entry, _SOURCE.c.name, _TARGET.c.name, moves.c.cents)
    .join(_SOURCE, _SOURCE.c.id == moves.c.source)
    .join(_TARGET, _TARGET.c.id == moves.c.target)
    .where(moves.c.entry.in_(IDS))
    .order_by(moves.c.entry, moves.c.rank)
)
_LINES = (
    select(lines.c.entry, lines.c.good, lines.c.quantity, lines.c.unit)
    .where(lines.c.entry.in_(IDS))
    .order_by(lines.c.entry, lines.c.rank)
)


def listed(ids: Iterable[int]) -> Mapping[str, str]:
    """Ids as a statement takes them, however many they are."""
    return {"ids": json.dumps(list(ids))}
