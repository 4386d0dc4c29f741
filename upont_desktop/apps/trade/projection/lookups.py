"""What the tables say already, asked while entries are taken into them."""

from __future__ import annotations

import sqlite3
from collections import defaultdict
from collections.abc import Mapping
from dataclasses import dataclass, field

from upont_desktop.apps.trade.projection.ledger_entry import BookedEntry
from upont_desktop.apps.trade.records.bodies import REVERSALS, SALE
from upont_desktop.apps.trade.records.effects import seconds_of
from upont_desktop.apps.trade.records.stock import OrderKey, StockLevel
from upont_desktop.apps.trade.records.wall_clock import WallClock
from upont_desktop.domain.books import LAST_NUMBER, owner_of

_BOOK_BITS = 32  # of an entry's id that are its number in its book
_MOST_DIGITS = len(str(LAST_NUMBER))


@dataclass(eq=False)
class BookState:
    """Where a book stands: the number of the last entry that was taken, its clock, and what opened its till."""

    book: int
    name: str
    number: int = 0
    clock: WallClock = field(default_factory=WallClock)
    opening: int | None = None
    shop: str | None = None

    def is_odd(self, seconds: int) -> bool:
        """Whether the clock says something odd; it is remembered."""
        clock = self.clock = self.clock.after(seconds)
        return clock.odd_since is not None

    def opening_of(self, effect: BookedEntry) -> int | None:
        """The opening that an entry belongs to."""
        return self.opening if self.shop == effect.shop else None


class AccountIds(dict[str, int]):
    """The ids of accounts by their names, each looked up when it is asked for first, and made where it is new."""

    def __init__(self, connection: sqlite3.Connection) -> None:
        super().__init__()
        self._connection = connection

    def __missing__(self, name: str) -> int:
        execute = self._connection.execute
        found = execute("SELECT id FROM trade_accounts WHERE name = ?", (name,)).fetchone()
        if found is None:
            new = "INSERT INTO trade_accounts (name, kind, cents, entries) VALUES (?, ?, 0, 0) RETURNING id"
            found = execute(new, (name, name.partition(":")[0])).fetchone()
        id = self[name] = int(found[0])
        return id


class Lookups:
    """Questions to the tables, each asked once where it can be."""

    def __init__(self, connection: sqlite3.Connection) -> None:
        self._connection = connection
        self._devices: dict[int, BookState] = {}
        self._names: dict[int, str] = dict(connection.execute("SELECT book, device FROM trade_devices").fetchall())
        self.accounts = AccountIds(connection)
        self._holders: dict[str, int] = {}
        self.awaited: defaultdict[str, dict[int, str]] = defaultdict(dict)
        for head, entry, name in connection.execute("SELECT hash, entry, name FROM trade_waiting"):
            self.awaited[head][entry] = name

    # --- devices ------------------------------------------------------------------------------------------------------

    def device(self, book: int, name: str) -> BookState:
        """What is known of a book."""
        found = self._devices.get(book)
        if found is None:
            row = self._connection.execute(
                "SELECT device, number, credible, odd_since, opening, shop FROM trade_devices WHERE book = ?", (book,)
            ).fetchone()
            found = BookState(book, name)
            if row is not None:
                found = BookState(book, row[0], row[1], WallClock(row[2], row[3]), row[4], row[5])
            self._devices[book], self._names[book] = found, name
        return found

    def write_devices(self) -> None:
        """Say where the books stand now."""
        rows = (
            (one.book, one.name, one.number, one.clock.credible, one.clock.odd_since, one.opening, one.shop)
            for one in self._devices.values()
        )
        self._connection.executemany("INSERT OR REPLACE INTO trade_devices VALUES (?, ?, ?, ?, ?, ?, ?)", rows)

    # --- entries ------------------------------------------------------------------------------------------------------

    def id_of(self, name: str, head: str, pending: Mapping[int, BookedEntry]) -> int | None:
        """The entry of a name and a hash. It is looked for only where it can be: an index of all hashes would take
        longer to make than all else that is known of entries.
        """
        device, _, number = name.rpartition(":")
        if not number.isdecimal() or len(number) > _MOST_DIGITS:
            return None
        for book in self._family(device):
            id = (book << _BOOK_BITS) + int(number)
            known = pending.get(id)
            if known is not None and known.hash == head:
                return id
            found = self._connection.execute("SELECT 1 FROM book_entries WHERE id = ? AND hash = ?", (id, head))
            if found.fetchone() is not None:
                return id
        return None

    def _family(self, device: str) -> list[int]:
        """The books of a device and of its twins, its own first."""
        names = self._names
        related = [book for book, name in names.items() if owner_of(name) == owner_of(device)]
        return sorted(related, key=lambda book: names[book] != device)

    def holder(self, once: str) -> int | None:
        """The entry that counts of those that say the same ``once``."""
        found = self._holders.get(once)
        if found is None:
            row = self._connection.execute("SELECT entry FROM trade_once WHERE name = ?", (once,)).fetchone()
            return None if row is None else int(row[0])
        return found

    def hold(self, once: str, id: int) -> None:
        """Have an entry be the one that counts."""
        self._holders[once] = id

    def write_holders(self) -> None:
        """Say which entries count of those that are written once."""
        self._connection.executemany("INSERT OR REPLACE INTO trade_once VALUES (?, ?)", self._holders.items())
        self._holders.clear()

    def has(self, id: int) -> bool:
        """Whether an entry stands in the tables."""
        found = self._connection.execute("SELECT 1 FROM trade_entries WHERE id = ?", (id,)).fetchone()
        return found is not None

    def entry(self, id: int) -> BookedEntry | None:
        """An entry in the tables."""
        found = self._connection.execute(
            "SELECT b.tick, d.device, e.kind, e.shop, b.by, b.at, b.hash, e.opening, e.target, e.reversed, e.flags,"
            " e.details FROM trade_entries e JOIN book_entries b ON b.id = e.id"
            f" JOIN trade_devices d ON d.book = e.id >> {_BOOK_BITS} WHERE e.id = ?",
            (id,),
        ).fetchone()
        if found is None:
            return None
        tick, device, kind, shop, by, at, head, opening, target, reversed_, flags, details = found
        key = tick, device, id & ((1 << _BOOK_BITS) - 1)
        moves = tuple(self._connection.execute(_MOVES, (id,)))
        outflow = tuple(self._connection.execute(_OUTFLOW, (id,)))
        return BookedEntry(
            id, key, kind, shop, by, at, seconds_of(at), head, moves, outflow, self._is_sale(kind, target), (), "",
            opening, target, reversed_, set(flags.split()), details,
        )  # fmt: skip

    def _is_sale(self, kind: str, target: int | None) -> bool:
        if kind not in REVERSALS or target is None:
            return kind == SALE
        row = self._connection.execute("SELECT kind FROM trade_entries WHERE id = ?", (target,)).fetchone()
        return row is not None and row[0] == SALE

    # --- stock --------------------------------------------------------------------------------------------------------

    def level(self, shop: str, good: str) -> StockLevel:
        """How many of a good there are."""
        row = self._connection.execute(
            "SELECT quantity, tick, device, number FROM trade_stock WHERE shop = ? AND good = ?", (shop, good)
        ).fetchone()
        return StockLevel() if row is None else StockLevel(row[0], (row[1], row[2], row[3]))

    def outflow_after(self, shop: str, good: str, key: OrderKey) -> int:
        """How many have gone after a place in the order of books, by what stands in the tables."""
        rows = self._connection.execute(
            "SELECT l.quantity, e.tick, d.device, e.id FROM trade_entries e JOIN trade_lines l ON l.entry = e.id"
            f" JOIN trade_devices d ON d.book = e.id >> {_BOOK_BITS}"
            " WHERE e.tick >= ? AND e.shop = ? AND l.good = ?",
            (key[0], shop, good),
        )
        mask = (1 << _BOOK_BITS) - 1
        return sum(quantity for quantity, tick, device, id in rows if (tick, device, id & mask) > key)


_MOVES = """
    SELECT s.name, t.name, m.cents FROM trade_moves m
    JOIN trade_accounts s ON s.id = m.source JOIN trade_accounts t ON t.id = m.target
    WHERE m.entry = ? ORDER BY m.rank
"""
_OUTFLOW = "SELECT good, quantity, unit FROM trade_lines WHERE entry = ? ORDER BY rank"
