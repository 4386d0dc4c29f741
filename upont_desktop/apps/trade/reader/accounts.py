"""Balances, statements and debts: the index with the tail laid over it."""

from __future__ import annotations

from collections import Counter
from collections.abc import Collection, Iterator
from typing import NamedTuple

from sqlalchemy import Column, Select, bindparam, func, select, union_all

from upont_desktop.apps.trade.reader.entries import EntryReader
from upont_desktop.apps.trade.reader.state import LedgerState
from upont_desktop.apps.trade.records.accounts import OWNED, Moves, kind_of
from upont_desktop.apps.trade.records.pages import AccountRow, StatementRow
from upont_desktop.apps.trade.records.stock import OrderKey
from upont_desktop.apps.trade.tables import accounts, moves

_SPARE = 64  # entries beside a page, so that those with one clock stand in their order
_PAGE = 200  # entries of a statement that are looked at together


class _Change(NamedTuple):
    """What an entry changed of an account; without an ``id`` it is none of the index."""

    key: OrderKey
    change: int
    id: int | None = None

    @property
    def name(self) -> str:
        """The name of the entry: its device and its number."""
        return f"{self.key[1]}:{self.key[2]}"


def _side(column: Column[int], sign: int) -> Select[int, int, int]:
    asked = select(moves.c.entry, moves.c.tick, (sign * moves.c.cents).label("change"))
    newest = asked.where(column == bindparam("account")).order_by(moves.c.tick.desc(), moves.c.entry.desc())
    return select(newest.limit(bindparam("most")).subquery())


_BALANCE = select(accounts.c.cents).where(accounts.c.name == bindparam("name"))
_CHANGES = union_all(_side(moves.c.source, -1), _side(moves.c.target, 1))


class AccountReader:
    """Asks for accounts."""

    def __init__(self, state: LedgerState, entries: EntryReader) -> None:
        self._state = state
        self._entries = entries

    def balance(self, name: str) -> int:
        """The cents of an account now."""
        kept = self._state.database.execute(_BALANCE, {"name": name}).scalar()
        return (kept or 0) + self._state.tail.balances.get(name, 0)

    def balances_of(self, names: Collection[str]) -> dict[str, int]:
        """The cents of some accounts now, some hundreds at the most."""
        asked = select(accounts.c.name, accounts.c.cents).where(accounts.c.name.in_(names))
        kept, tail = dict(self._state.database.execute(asked).all()), self._state.tail.balances
        return {name: kept.get(name, 0) + tail.get(name, 0) for name in names}

    def balances(self) -> dict[str, int]:
        """The cents of every account."""
        found = dict(self._state.database.execute(select(accounts.c.name, accounts.c.cents)).all())
        for name, change in self._state.tail.balances.items():
            found[name] = found.get(name, 0) + change
        return found

    def added_up(self) -> dict[str, int]:
        """The cents of every account, by adding all of its moves again."""
        found = Counter(self._state.tail.balances)
        for column, sign in ((moves.c.source, -1), (moves.c.target, 1)):
            joined = select(accounts.c.name, func.sum(moves.c.cents)).join(moves, column == accounts.c.id)
            for name, cents in self._state.database.execute(joined.group_by(column)):
                found[name] += sign * cents
        return found

    def balance_at(self, name: str, day: str) -> int:
        """The cents of an account at the end of a day, by what tills' clocks said."""
        return sum(row.change for row in self.statement(name, None) if row.entry.at[:10] <= day)

    def statement(self, name: str, limit: int | None = 50, offset: int = 0) -> list[StatementRow]:
        """What moved an account, the newest first, with the balance after each."""
        tail = self._state.tail
        own = [_Change(one.effect.key, _change(name, one.effect.moves)) for one in tail.of_account.get(name, ())]
        end = None if limit is None else offset + limit
        changes = sorted([*self._changes(name, end), *own], reverse=True)[:end]
        kept = {row.name: row for row in self._entries.rows([one.id for one in changes[offset:] if one.id is not None])}
        balance, rows = self.balance(name), []
        for at, one in enumerate(changes):
            own_one = tail.entries.get(one.name) if one.id is None else None
            row = kept.get(one.name) if own_one is None else own_one.row()
            if at >= offset and row is not None:
                rows.append(StatementRow(row, one.change, balance))
            balance -= one.change
        return rows

    def _changes(self, name: str, end: int | None) -> Iterator[_Change]:
        """What the entries of the index changed of an account: at least the ``end`` newest."""
        state, found = self._state, dict[int, list[int]]()
        id = state.account(name)
        if id is None:
            return
        most = -1 if end is None else 2 * end + _SPARE
        for entry, tick, cents in state.database.execute(_CHANGES, {"account": id, "most": most}).all():
            found.setdefault(entry, [tick, 0])[1] += cents
        for entry, (tick, change) in found.items():
            yield _Change(state.key(entry, tick), change, entry)

    # --- debts --------------------------------------------------------------------------------------------------------

    def debts(self, floor: int = 0) -> list[AccountRow]:
        """The accounts of people and clubs below a floor, those that owe most first."""
        owned = [kind.value for kind in OWNED]
        asked = select(accounts.c.name, accounts.c.cents, accounts.c.entries).where(accounts.c.kind.in_(owned))
        tail = self._state.tail.balances
        found = {row.name: row for row in self._state.database.execute(asked.where(accounts.c.cents < floor))}
        sums = {name: row.cents + tail.get(name, 0) for name, row in found.items()}
        sums |= {name: self.balance(name) for name in tail if name not in sums and kind_of(name) in OWNED}
        below = sorted((cents, name) for name, cents in sums.items() if cents < floor)
        return [
            AccountRow(name, cents, found[name].entries if name in found else 0, self.below_since(name, floor))
            for cents, name in below
        ]

    def below_since(self, name: str, floor: int) -> str | None:
        """When an account last fell below a floor, as the entry's clock said; ``None`` where it is not below."""
        since, offset = None, 0
        while True:
            page = self.statement(name, _PAGE, offset)
            for row in page:
                if row.balance >= floor:
                    return since
                since = row.entry.at
            if len(page) < _PAGE:
                return since
            offset += _PAGE

    def listed(self, kinds: frozenset[str] = frozenset()) -> list[AccountRow]:
        """Every account of some kinds (none: all), by name."""
        asked = select(accounts.c.name, accounts.c.cents, accounts.c.entries)
        if kinds:
            asked = asked.where(accounts.c.kind.in_(kinds))
        tail = self._state.tail
        found = {name: (cents, count) for name, cents, count in self._state.database.execute(asked)}
        for name in tail.balances:
            if name in found or not kinds or kind_of(name).value in kinds:
                cents, count = found.get(name, (0, 0))
                found[name] = cents + tail.balances[name], count + len(tail.of_account.get(name, ()))
        return [AccountRow(name, cents, count) for name, (cents, count) in sorted(found.items())]


def _change(name: str, moved: Moves) -> int:
    total = 0
    for source, target, cents in moved:
        total += cents * ((target == name) - (source == name))
    return total
