"""Balances, statements and debts: the index with the tail laid over it."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Iterator

from sqlalchemy import func, select

from upont_desktop.apps.trade.reader.entries import EntryReader
from upont_desktop.apps.trade.reader.state import LedgerState
from upont_desktop.apps.trade.records.accounts import OWNED, Move, kind_of
from upont_desktop.apps.trade.records.pages import AccountRow, EntryRow, StatementRow
from upont_desktop.apps.trade.tables import accounts, moves

_SPARE = 64  # entries beside a page, so that those with one clock stand in their order
_PAGE = 200  # entries of a statement that are looked at together


class AccountReader:
    """Asks for accounts."""

    def __init__(self, state: LedgerState, entries: EntryReader) -> None:
        self._state = state
        self._entries = entries

    def balance(self, name: str) -> int:
        """The cents of an account now."""
        kept = self._state.database.execute(select(accounts.c.cents).where(accounts.c.name == name)).scalar()
        return (kept or 0) + self._state.tail.balances.get(name, 0)

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
        state = self._state
        own = [
            (one.effect.key, one.name, _change(name, one.effect.moves)) for one in state.tail.of_account.get(name, ())
        ]
        end = None if limit is None else offset + limit
        changes = sorted([*self._changes(name, end), *own], reverse=True)[:end]
        balance, rows = self.balance(name), []
        for _, entry, change in changes:
            rows.append((entry, change, balance))
            balance -= change
        shown = rows[offset:]
        known = self._known([entry for entry, _, _ in shown])
        return [StatementRow(known[entry], change, after) for entry, change, after in shown if entry in known]

    def _known(self, names: list[str]) -> dict[str, EntryRow]:
        state = self._state
        ids = [id for name in names if name not in state.tail.entries and (id := state.id(name)) is not None]
        found = {row.name: row for row in self._entries.rows(ids)}
        return found | {name: state.tail.entries[name].row() for name in names if name in state.tail.entries}

    def _changes(self, name: str, end: int | None) -> Iterator[tuple[tuple[int, str, int], str, int]]:
        """The entries of the index that moved an account: their places in the order, names, and changes."""
        state = self._state
        id = state.account(name)
        if id is None:
            return
        found: dict[int, list[int]] = {}
        for column, sign in ((moves.c.source, -1), (moves.c.target, 1)):
            asked = select(moves.c.entry, moves.c.tick, moves.c.cents).where(column == id)
            asked = asked.order_by(moves.c.tick.desc(), moves.c.entry.desc())
            asked = asked if end is None else asked.limit(2 * end + _SPARE)
            for entry, tick, cents in state.database.execute(asked):
                known = found.setdefault(entry, [tick, 0])
                known[1] += sign * cents
        for entry, (tick, change) in found.items():
            named = state.name(entry) or ""
            device, _, number = named.rpartition(":")
            yield (tick, device, int(number)), named, change

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


def _change(name: str, moved: Iterable[Move]) -> int:
    total = 0
    for source, target, cents in moved:
        total += cents * ((target == name) - (source == name))
    return total
