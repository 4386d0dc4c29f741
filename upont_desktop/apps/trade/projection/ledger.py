"""Entries made rows: in any steps and in any order the same rows, as every sum is only added to.

Four things depend on the order of books, and are put right when something comes late: which of two reversals of one
entry counts, which of several entries that are to be written once, a reversal that waits for its entry, and what was
counted in the stock.
"""

from __future__ import annotations

import sqlite3
from collections import defaultdict
from collections.abc import Iterable, Mapping, Sequence
from typing import Any

from upont_desktop.apps.trade.projection.lookups import BookState, Lookups
from upont_desktop.apps.trade.records.bodies import CLOSE, KINDS, OPEN, REVERSIBLE, SETTLE, UNDO, read_entry
from upont_desktop.apps.trade.records.effects import EntryEffect, details_of, effect_of, hour_of
from upont_desktop.apps.trade.records.flags import UNREAD, EntryFlag, is_own_undo, shape_flags
from upont_desktop.apps.trade.records.stock import StockLevel
from upont_desktop.domain.books import BookEntry, ProjectedEntry
from upont_desktop.domain.rights import FLAGGED, QUARANTINED

_BOOK_BITS = 32  # of an entry's id that are its number in its book, as the index has them


class LedgerRows:
    """Takes some entries into the tables. One use is one call of the kernel's."""

    def __init__(self, connection: sqlite3.Connection, *, late: bool) -> None:
        """``late``: whether some of the entries stand before those in the tables."""
        self._connection, self._late = connection, late
        self._known = Lookups(connection)
        self._new: dict[int, list[Any]] = {}
        self._changed: dict[int, list[Any]] = {}
        self._pending: dict[int, EntryEffect] = {}
        self._sums: dict[str, list[int]] = defaultdict(lambda: [0, 0])
        self._days: dict[tuple[str, str, int, str], list[int]] = defaultdict(lambda: [0, 0])
        self._levels: dict[tuple[str, str], StockLevel] = {}

    def take(self, new: Sequence[ProjectedEntry]) -> None:
        """Take entries, in the order of books. Raises :class:`ArithmeticError` where the accounts do not add up to
        nothing, which no entry can bring about.
        """
        for one in new:
            book = one.id >> _BOOK_BITS
            device = self._known.device(book, one.entry.device)
            if one.entry.number > device.number:  # else it was given before
                device.number = one.entry.number
                if one.state != QUARANTINED and one.entry.kind in KINDS:
                    self._take(one, device)
        self._write()
        self._known.write_devices()
        self._known.write_holders()
        (balance,) = self._connection.execute("SELECT coalesce(sum(cents), 0) FROM trade_accounts").fetchone()
        if balance:
            raise ArithmeticError(f"all accounts together have {balance} cents")

    # --- one entry ----------------------------------------------------------------------------------------------------

    def _take(self, one: ProjectedEntry, device: BookState) -> None:
        entry = one.entry
        said = read_entry(entry)
        effect = effect_of(one.id, entry, said)
        flags: set[str] = {EntryFlag.RIGHT} if one.state == FLAGGED else set()
        if effect.seconds is None or device.is_odd(effect.seconds):
            flags.add(EntryFlag.CLOCK)
        if said is None:
            flags.add(_why_not_read(entry))
        else:
            flags.update(shape_flags(said))
            if entry.kind in _PLACED:
                flags.update(self._place(effect, device))
        if entry.body and entry.body.get("anyway") is True:
            flags.add(EntryFlag.ANYWAY)
        opening = device.opening_of(effect)
        self._new[one.id] = [
            one.id, entry.tick, entry.kind, effect.shop, entry.at[:10], None, 0, opening, None, None, flags,
            details_of(entry),
        ]  # fmt: skip
        self._pending[one.id] = effect
        if said is None:
            return
        if said.target is not None:
            self._reverse(effect, said.target.name, said.target.hash)
        elif self._is_first(effect):
            self._apply(effect, 1)
        if entry.kind == SETTLE and EntryFlag.RIGHT not in flags:
            self._settle(effect, entry)
        self._arrived(effect)
        if entry.kind == CLOSE:
            device.opening, device.shop = None, None

    @staticmethod
    def _place(effect: EntryEffect, device: BookState) -> Iterable[EntryFlag]:
        """What opens and closes the till of a device."""
        if effect.kind == OPEN:
            if device.opening is not None:
                yield EntryFlag.OPEN
            device.opening, device.shop = effect.id, effect.shop
        elif effect.kind == CLOSE and (device.opening is None or device.shop != effect.shop):
            yield EntryFlag.OPEN

    # --- what is written once -----------------------------------------------------------------------------------------

    def _is_first(self, effect: EntryEffect) -> bool:
        """Whether an entry counts: of those that say the same ``once``, the first in the order of books does. One that
        comes late has the other count for nothing, with what took that back.
        """
        if not effect.once:
            return True
        before = self._known.holder(effect.once)
        other = None if before is None else self._effect(before)
        if other is not None and other.key < effect.key:
            self._flags(effect.id).add(EntryFlag.DOUBLE)
            effect.count_for_nothing()
            return False
        if other is not None:
            self._void(other)
            self._flags(other.id).add(EntryFlag.DOUBLE)
            reversal = self._row(other.id)[_REVERSED]
            undone = None if reversal is None else self._effect(reversal)
            if undone is not None:
                self._void(undone)
        self._known.hold(effect.once, effect.id)
        return True

    # --- reversals ----------------------------------------------------------------------------------------------------

    def _reverse(self, effect: EntryEffect, name: str, head: str) -> None:
        target = self._target(name, head)
        if target is None:
            self._wait(effect, name, head)
        else:
            self._take_back(effect, target)

    def _wait(self, effect: EntryEffect, name: str, head: str) -> None:
        self._flags(effect.id).add(EntryFlag.WAITING)
        self._known.awaited.setdefault(head, []).append(effect.id)
        self._connection.execute("INSERT OR REPLACE INTO trade_waiting VALUES (?, ?, ?)", (effect.id, name, head))

    def _arrived(self, target: EntryEffect) -> None:
        """The entry that some reversals waited for is there: the first of them counts."""
        if target.hash not in self._known.awaited or target.kind not in REVERSIBLE:
            return
        ids = self._known.awaited.pop(target.hash)
        self._connection.executemany("DELETE FROM trade_waiting WHERE entry = ?", ((id,) for id in ids))
        waiting = [self._effect(one) for one in ids]
        for effect in sorted((one for one in waiting if one is not None), key=lambda one: one.key):
            self._flags(effect.id).discard(EntryFlag.WAITING)
            self._take_back(effect, target)

    def _take_back(self, effect: EntryEffect, target: EntryEffect) -> None:
        """Have a reversal count, or the one that comes before it in the order of books."""
        row, target_row = self._row(effect.id), self._row(target.id)
        row[_TARGET] = target.id
        flags = self._flags(effect.id)
        if effect.kind == UNDO and not self._is_own(effect, target):
            flags.add(EntryFlag.LATE)
        if effect.shop != target.shop:
            flags.add(EntryFlag.SHAPE)
        row[_SHOP] = effect.shop = target.shop
        before = None if target_row[_REVERSED] is None else self._effect(target_row[_REVERSED])
        if before is not None and before.key < effect.key:
            flags.add(EntryFlag.TWICE)
            return
        if before is not None:
            self._count_for_nothing(before)
        effect.take_back(target)
        self._known.written.discard(effect.id)
        self._apply(effect, 1)
        target_row[_REVERSED] = effect.id

    def _count_for_nothing(self, effect: EntryEffect) -> None:
        self._void(effect)
        self._flags(effect.id).add(EntryFlag.TWICE)

    def _void(self, effect: EntryEffect) -> None:
        """Take what an entry did out of every sum, and out of the tables."""
        self._apply(effect, -1)
        effect.count_for_nothing()
        row = self._row(effect.id)
        row[_ACCOUNT], row[_CENTS] = None, 0
        for table in ("moves", "lines"):
            self._connection.execute(f"DELETE FROM trade_{table} WHERE entry = ?", (effect.id,))

    @staticmethod
    def _is_own(effect: EntryEffect, target: EntryEffect) -> bool:
        same = effect.id >> _BOOK_BITS == target.id >> _BOOK_BITS
        return same and is_own_undo(effect.by, effect.seconds, target.by, target.seconds)

    def _target(self, name: str, head: str) -> EntryEffect | None:
        """The entry of a name and hash, where it is here and can be reversed."""
        id = self._known.id_of(name, head, self._pending)
        found = None if id is None else self._effect(id)
        if found is None or found.kind not in REVERSIBLE or self._flags(found.id) & UNREAD:
            return None
        return found

    def _settle(self, effect: EntryEffect, entry: BookEntry) -> None:
        listed = (entry.body or {}).get("settled")
        for head in listed if isinstance(listed, list) else ():
            if isinstance(head, str):
                self._connection.execute("INSERT OR REPLACE INTO trade_settled VALUES (?, ?)", (head, effect.id))

    # --- what is pending, or in the tables ----------------------------------------------------------------------------

    def _effect(self, id: int) -> EntryEffect | None:
        found = self._pending.get(id)
        if found is None:
            found = self._known.effect(id)
            if found is not None:
                self._pending[id] = found
        return found

    def _row(self, id: int) -> list[Any]:
        found = self._new.get(id) or self._changed.get(id)
        if found is None:
            found = self._changed[id] = self._known.row(id)
        return found

    def _flags(self, id: int) -> set[str]:
        flags: set[str] = self._row(id)[_FLAGS]
        return flags

    # --- sums ---------------------------------------------------------------------------------------------------------

    def _apply(self, effect: EntryEffect, sign: int) -> None:
        """Add what an entry does to every sum, or take it away again."""
        for source, target, cents in effect.moves:
            from_, to = self._sums[source], self._sums[target]
            from_[0] -= sign * cents
            to[0] += sign * cents
            from_[1] += sign
            to[1] += sign
        if effect.sold:
            shop, on, hour = effect.shop, effect.at[:10], hour_of(effect.at)
            for good, quantity, unit in effect.outflow:
                day = self._days[shop, on, hour, good]
                day[0] += sign * quantity
                day[1] += sign * quantity * unit
        for good, quantity, _ in effect.outflow:
            self._flow(effect, good, sign * quantity)
        for line in effect.counted:
            self._count(effect, line.good, line.quantity)

    def _flow(self, effect: EntryEffect, good: str, quantity: int) -> None:
        place = effect.shop, good
        level = self._levels.get(place) or self._known.level(*place)
        self._levels[place] = level.after_outflow(effect.key, quantity)

    def _count(self, effect: EntryEffect, good: str, quantity: int) -> None:
        place = effect.shop, good
        level = self._levels.get(place) or self._known.level(*place)
        gone = self._gone_after(effect, good) if self._late else 0
        self._levels[place] = level.after_count(effect.key, quantity, gone)

    def _gone_after(self, effect: EntryEffect, good: str) -> int:
        """How many have gone from a shop after the place of an entry."""
        return self._known.outflow_after(effect.shop, good, effect.key) + sum(
            amount
            for other in self._pending.values()
            if other.shop == effect.shop and other.key > effect.key and other.id not in self._known.written
            for name, amount, _ in other.outflow
            if name == good
        )

    # --- writing ------------------------------------------------------------------------------------------------------

    def _write(self) -> None:
        execute = self._connection.executemany
        ids = self._known.accounts(self._sums)
        changes = [(cents, moves, ids[name]) for name, (cents, moves) in self._sums.items()]
        execute("UPDATE trade_accounts SET cents = cents + ?, entries = entries + ? WHERE id = ?", changes)
        moves, lines = [], []
        for effect in self._pending.values():
            if effect.id in self._known.written:
                continue
            id, tick = effect.id, effect.key[0]
            if effect.moves:
                row = self._row(id)
                row[_ACCOUNT], row[_CENTS] = ids[effect.account or ""], effect.cents
            for rank, (source, target, cents) in enumerate(effect.moves):
                moves.append((id, rank, tick, ids[source], ids[target], cents))
            for rank, (good, quantity, unit) in enumerate(effect.outflow):
                lines.append((id, rank, good, quantity, unit))
        execute("INSERT INTO trade_moves VALUES (?, ?, ?, ?, ?, ?)", moves)
        execute("INSERT INTO trade_lines VALUES (?, ?, ?, ?, ?)", lines)
        values = "INTO trade_entries VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)"
        execute(f"INSERT {values}", _written(self._new))
        execute(f"REPLACE {values}", _written(self._changed))
        execute(
            "INSERT INTO trade_days VALUES (?, ?, ?, ?, ?, ?) ON CONFLICT DO UPDATE"
            " SET quantity = quantity + excluded.quantity, cents = cents + excluded.cents",
            [(*day, *sold) for day, sold in self._days.items()],
        )
        execute(
            "DELETE FROM trade_days WHERE shop = ? AND day = ? AND hour = ? AND good = ?"
            " AND quantity = 0 AND cents = 0",
            [day for day, (quantity, _) in self._days.items() if quantity <= 0],
        )
        execute(
            "INSERT OR REPLACE INTO trade_stock VALUES (?, ?, ?, ?, ?, ?)",
            [(*place, level.quantity, *level.counted) for place, level in self._levels.items()],
        )


_PLACED = frozenset({OPEN, CLOSE})
_SHOP, _ACCOUNT, _CENTS, _OPENING, _TARGET, _REVERSED, _FLAGS = 3, 5, 6, 7, 8, 9, 10
"""Where these stand in a row of ``trade_entries``."""


def _written(rows: Mapping[int, list[Any]]) -> Iterable[list[Any]]:
    """Rows as the table has them; nobody needs them as they were."""
    for row in rows.values():
        row[_FLAGS] = " ".join(sorted(row[_FLAGS])) if row[_FLAGS] else ""
        yield row


def _why_not_read(entry: BookEntry) -> EntryFlag:
    if entry.body is None:
        return EntryFlag.REDACTED
    return EntryFlag.NEWER if entry.is_newer else EntryFlag.MALFORMED
