"""Entries made rows: in any steps and in any order the same rows, as every sum is only added to.

Four things depend on the order of books, and are put right when something comes late: which of two reversals of one
entry counts, which of several entries that are to be written once, a reversal that waits for its entry, and what was
counted in the stock.
"""

from __future__ import annotations

import sqlite3
from collections import defaultdict
from collections.abc import Iterable, Sequence

from upont_desktop.apps.trade.projection.ledger_entry import ENTRY_CELLS, BookedEntry
from upont_desktop.apps.trade.projection.lookups import BookState, Lookups
from upont_desktop.apps.trade.records.bodies import CLOSE, KINDS, OPEN, REVERSIBLE, UNDO
from upont_desktop.apps.trade.records.effects import hour_of
from upont_desktop.apps.trade.records.entry_content import content_of
from upont_desktop.apps.trade.records.flags import UNREAD, EntryFlag, is_own_undo
from upont_desktop.apps.trade.records.stock import StockLevel
from upont_desktop.domain.books import ProjectedEntry, may_be
from upont_desktop.domain.rights import FLAGGED, QUARANTINED
from upont_desktop.index.bulk import insert_rows

_BOOK_BITS = 32  # of an entry's id that are its number in its book, as the index has them
_MOST_SUMS = 50_000  # accounts whose sums are in memory: those of an association, and not those of a hostile book


class LedgerRows:
    """Takes the entries of one run into the tables, some thousands at once; :meth:`finish` writes the sums."""

    def __init__(self, connection: sqlite3.Connection) -> None:
        self._connection, self._late = connection, False
        self._known = Lookups(connection)
        self._pending: dict[int, BookedEntry] = {}
        self._sums: dict[str, list[int]] = defaultdict(_nothing)
        self._hours: dict[tuple[str, str], dict[str, list[int]]] = defaultdict(lambda: defaultdict(_nothing))
        self._levels: dict[tuple[str, str], StockLevel] = {}

    def take(self, new: Sequence[ProjectedEntry], late: bool) -> bool:
        """Take entries, in the order of books. ``late``: whether some of them stand before those in the tables."""
        self._late = late
        for one in new:
            book = one.id >> _BOOK_BITS
            device = self._known.device(book, one.entry.device)
            if one.entry.number > device.number or not self._known.has(one.id):  # else it was given before
                device.number = max(one.entry.number, device.number)
                if one.state != QUARANTINED and one.entry.kind in KINDS:
                    self._take(one, device)
        self._write()
        if len(self._sums) > _MOST_SUMS:
            self._write_sums()
        return True

    def finish(self) -> None:
        """Write the sums. Raises :class:`ArithmeticError` where the accounts do not add up to nothing, which no entry
        can bring about.
        """
        self._write_sums()
        (balance,) = self._connection.execute("SELECT coalesce(sum(cents), 0) FROM trade_accounts").fetchone()
        if balance:
            raise ArithmeticError(f"all accounts together have {balance} cents")

    # --- one entry ----------------------------------------------------------------------------------------------------

    def _take(self, one: ProjectedEntry, device: BookState) -> None:
        id, entry = one.id, one.entry
        by, seconds, understood, shown, details, shop, moves, outflow, sold, counted, target, settled, once = (
            one.said or content_of(entry)
        )
        flags = set(shown)
        if one.state == FLAGGED:
            flags.add(EntryFlag.RIGHT if one.sound else EntryFlag.CHAIN)
        if seconds is not None and device.is_odd(seconds):
            flags.add(EntryFlag.CLOCK)
        kind = entry.kind
        booked = self._pending[id] = BookedEntry(
            id, (entry.tick, entry.device, entry.number), kind, shop, by, entry.at, seconds, entry.hash, moves,
            outflow, sold, counted, once, None, None, None, flags, details, True, False,
        )  # fmt: skip
        if understood and kind in _PLACED:
            self._place(booked, device)
        booked.opening = device.opening_of(booked)
        if not understood:
            return
        if target is not None:
            self._reverse(booked, *target)
        elif not once or self._is_first(booked):
            self._apply(booked, 1)
        if settled and not flags & {EntryFlag.RIGHT, EntryFlag.CHAIN}:
            self._settle(booked, settled)
        self._arrived(booked)
        if kind == CLOSE:
            device.opening, device.shop = None, None

    def _settle(self, booked: BookedEntry, heads: Iterable[str]) -> None:
        rows = [(head, booked.id) for head in heads]
        self._connection.executemany("INSERT OR REPLACE INTO trade_settled VALUES (?, ?)", rows)

    @staticmethod
    def _place(booked: BookedEntry, device: BookState) -> None:
        """What opens and closes the till of a device."""
        if booked.kind == OPEN:
            if device.opening is not None:
                booked.flags.add(EntryFlag.OPEN)
            device.opening, device.shop = booked.id, booked.shop
        elif device.opening is None or device.shop != booked.shop:
            booked.flags.add(EntryFlag.OPEN)

    # --- what is written once -----------------------------------------------------------------------------------------

    def _is_first(self, booked: BookedEntry) -> bool:
        """Whether an entry counts: of those that say the same ``once``, the first in the order of books does. One that
        comes late has the other count for nothing, with what took that back.
        """
        before = self._known.holder(booked.once)
        other = None if before is None else self._entry(before)
        if other is not None and other.key < booked.key:
            booked.flags.add(EntryFlag.DOUBLE)
            booked.count_for_nothing()
            return False
        if other is not None:
            self._void(other)
            other.flags.add(EntryFlag.DOUBLE)
            undone = None if other.reversed is None else self._entry(other.reversed)
            if undone is not None:
                self._void(undone)
        self._known.hold(booked.once, booked.id)
        return True

    # --- reversals ----------------------------------------------------------------------------------------------------

    def _reverse(self, booked: BookedEntry, name: str, head: str) -> None:
        target = self._target(name, head)
        if target is None:
            self._wait(booked, name, head)
        else:
            self._take_back(booked, target)

    def _wait(self, booked: BookedEntry, name: str, head: str) -> None:
        booked.flags.add(EntryFlag.WAITING)
        self._known.awaited[head][booked.id] = name
        self._connection.execute("INSERT OR REPLACE INTO trade_waiting VALUES (?, ?, ?)", (booked.id, name, head))

    def _arrived(self, target: BookedEntry) -> None:
        """The entry that some reversals waited for is there: the first of them counts."""
        if target.hash not in self._known.awaited or target.kind not in REVERSIBLE:
            return
        _, device, number = target.key
        names = self._known.awaited[target.hash]
        ids = [id for id, name in names.items() if may_be(name, device, number)]
        for id in ids:
            del names[id]
        self._connection.executemany("DELETE FROM trade_waiting WHERE entry = ?", ((id,) for id in ids))
        waiting = [self._entry(one) for one in ids]
        for booked in sorted((one for one in waiting if one is not None), key=lambda one: one.key):
            booked.flags.discard(EntryFlag.WAITING)
            self._take_back(booked, target)

    def _take_back(self, booked: BookedEntry, target: BookedEntry) -> None:
        """Have a reversal count, or the one that comes before it in the order of books."""
        booked.target = target.id
        if booked.kind == UNDO and not self._is_own(booked, target):
            booked.flags.add(EntryFlag.LATE)
        if booked.shop != target.shop:
            booked.flags.add(EntryFlag.SHAPE)
        booked.shop = target.shop
        before = None if target.reversed is None else self._entry(target.reversed)
        if before is not None and before.key < booked.key:
            booked.flags.add(EntryFlag.TWICE)
            return
        if before is not None:
            self._count_for_nothing(before)
        booked.take_back(target)
        booked.is_written = False
        self._apply(booked, 1)
        target.reversed = booked.id

    def _count_for_nothing(self, booked: BookedEntry) -> None:
        self._void(booked)
        booked.flags.add(EntryFlag.TWICE)

    def _void(self, booked: BookedEntry) -> None:
        """Take what an entry did out of every sum, and out of the tables."""
        self._apply(booked, -1)
        booked.count_for_nothing()
        for table in ("moves", "lines"):
            self._connection.execute(f"DELETE FROM trade_{table} WHERE entry = ?", (booked.id,))

    @staticmethod
    def _is_own(booked: BookedEntry, target: BookedEntry) -> bool:
        same = booked.id >> _BOOK_BITS == target.id >> _BOOK_BITS
        return same and is_own_undo(booked.by, booked.seconds, target.by, target.seconds)

    def _target(self, name: str, head: str) -> BookedEntry | None:
        """The entry of a name and hash, where it is here and can be reversed."""
        id = self._known.id_of(name, head, self._pending)
        found = None if id is None else self._entry(id)
        return None if found is None or found.kind not in REVERSIBLE or found.flags & UNREAD else found

    def _entry(self, id: int) -> BookedEntry | None:
        """An entry that is pending, or in the tables; then its row is written again."""
        found = self._pending.get(id) or self._known.entry(id)
        if found is not None:
            self._pending[id] = found
        return found

    # --- sums ---------------------------------------------------------------------------------------------------------

    def _apply(self, booked: BookedEntry, sign: int) -> None:
        """Add what an entry does to every sum, or take it away again."""
        shop, key = booked.shop, booked.key
        for source, target, cents in booked.moves:
            from_, to = self._sums[source], self._sums[target]
            from_[0] -= sign * cents
            from_[1] += sign
            to[0] += sign * cents
            to[1] += sign
        hour = self._hours[shop, booked.at[:_HOUR_END]] if booked.sold else None
        for good, quantity, unit in booked.outflow:
            gone = sign * quantity
            self._level(shop, good).take(key, gone)
            if hour is not None:
                sum_ = hour[good]
                sum_[0] += gone
                sum_[1] += gone * unit
        for good, quantity in booked.counted:
            gone = self._gone_after(booked, good) if self._late else 0
            self._level(shop, good).count(key, quantity, gone)

    def _level(self, shop: str, good: str) -> StockLevel:
        level = self._levels.get((shop, good))
        if level is None:
            level = self._levels[shop, good] = self._known.level(shop, good)
        return level

    def _gone_after(self, booked: BookedEntry, good: str) -> int:
        """How many have gone from a shop after the place of an entry."""
        return self._known.outflow_after(booked.shop, good, booked.key) + sum(
            amount
            for other in self._pending.values()
            if other.shop == booked.shop and other.key > booked.key and not other.is_written
            for name, amount, _ in other.outflow
            if name == good
        )

    # --- writing ------------------------------------------------------------------------------------------------------

    def _write(self) -> None:
        """Write the entries, and what was sold on their days: those after them are of later days, mostly."""
        ids, moves, lines = self._known.accounts, [], []
        rows: dict[bool, list[Sequence[int | str]]] = {True: [], False: []}
        for booked in self._pending.values():
            account = booked.account
            rows[booked.is_new].append(booked.row(0 if account is None else ids[account]))
            if booked.is_written:
                continue
            id, tick = booked.id, booked.key[0]
            for rank, (source, target, cents) in enumerate(booked.moves):
                moves.append((id, rank, tick, ids[source], ids[target], cents))
            for rank, line in enumerate(booked.outflow):
                lines.append((id, rank, *line))
        insert_rows(self._connection, "trade_entries", ENTRY_CELLS, rows[True])
        insert_rows(self._connection, "trade_moves", "(?, ?, ?, ?, ?, ?)", moves)
        insert_rows(self._connection, "trade_lines", "(?, ?, ?, ?, ?)", lines)
        self._connection.executemany(f"REPLACE INTO trade_entries VALUES {ENTRY_CELLS}", rows[False])
        self._write_days()
        self._known.write_devices()
        self._known.write_holders()
        self._pending.clear()

    def _write_days(self) -> None:
        days = [
            (shop, at[:10], hour_of(at), good, quantity, cents)
            for (shop, at), goods in self._hours.items()
            for good, (quantity, cents) in goods.items()
        ]
        self._connection.executemany(
            "INSERT INTO trade_days VALUES (?, ?, ?, ?, ?, ?) ON CONFLICT DO UPDATE"
            " SET quantity = quantity + excluded.quantity, cents = cents + excluded.cents",
            days,
        )
        self._connection.executemany(
            "DELETE FROM trade_days WHERE shop = ? AND day = ? AND hour = ? AND good = ?"
            " AND quantity = 0 AND cents = 0",
            [day[:4] for day in days if day[4] <= 0],
        )
        self._hours.clear()

    def _write_sums(self) -> None:
        ids = self._known.accounts
        self._connection.executemany(
            "UPDATE trade_accounts SET cents = cents + ?, entries = entries + ? WHERE id = ?",
            [(cents, moves, ids[name]) for name, (cents, moves) in self._sums.items()],
        )
        self._connection.executemany(
            "INSERT OR REPLACE INTO trade_stock VALUES (?, ?, ?, ?, ?, ?)",
            [(*place, level.quantity, *level.counted) for place, level in self._levels.items()],
        )
        self._sums.clear()


_PLACED = frozenset({OPEN, CLOSE})
_HOUR_END = len("2026-11-28T21")  # of a time as entries have it


def _nothing() -> list[int]:
    return [0, 0]
