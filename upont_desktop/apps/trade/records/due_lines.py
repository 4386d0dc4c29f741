"""What people owe by a list, compared with what stands in the books: pure."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from enum import StrEnum

from upont_desktop.apps.trade.records.accounts import is_account, member, owner
from upont_desktop.apps.trade.records.pages import EntryRow
from upont_desktop.domain.dues import Due, DueList
from upont_desktop.domain.language import QT_TRANSLATE_NOOP

DUE = "due:"
"""What begins all that is booked for lists."""


class DueState(StrEnum):
    """Where one due stands."""

    NEW = "new"
    BOOKED = "booked"
    CHANGED = "changed"
    """Another amount was booked: it is taken back, and the right one is written."""
    LEFT = "left"
    """It was booked, and is owed no more: it is taken back."""
    SHORT = "short"
    """The account would go below the floor: written only where that is asked for; what was booked stands until then."""
    UNKNOWN = "unknown"
    """Whoever signed up has no card, and so no account."""


STATE_WORDS: Mapping[DueState, str] = {
    DueState.NEW: QT_TRANSLATE_NOOP("DueWords", "to book"),
    DueState.BOOKED: QT_TRANSLATE_NOOP("DueWords", "booked"),
    DueState.CHANGED: QT_TRANSLATE_NOOP("DueWords", "another amount: to book again"),
    DueState.LEFT: QT_TRANSLATE_NOOP("DueWords", "owes it no more: to take back"),
    DueState.SHORT: QT_TRANSLATE_NOOP("DueWords", "not enough on the account"),
    DueState.UNKNOWN: QT_TRANSLATE_NOOP("DueWords", "no card, no account"),
}
"""In English; translated in the context ``DueWords``."""


@dataclass(frozen=True, slots=True)
class DueLine:
    """One due: ``cents`` is what is owed, ``balance`` what is on the account now, ``entry`` what was booked."""

    key: str
    person: str
    state: DueState
    cents: int
    balance: int = 0
    entry: EntryRow | None = None


@dataclass(frozen=True, slots=True)
class DuePlan:
    """What a booking would do, in the order of the list; ``subject`` begins what its entries say that they write
    once.
    """

    subject: str
    account: str
    lines: tuple[DueLine, ...]

    def of(self, *states: DueState) -> tuple[DueLine, ...]:
        """The lines in these states."""
        return tuple(line for line in self.lines if line.state in states)

    def to_write(self, *, short: bool = False) -> tuple[DueLine, ...]:
        """Those that are written; with ``short`` also where an account goes below the floor."""
        return self.of(DueState.NEW, DueState.CHANGED, *([DueState.SHORT] if short else []))

    def to_take_back(self, *, short: bool = False) -> tuple[DueLine, ...]:
        """Those whose entry is taken back; with ``short`` also where the right amount goes below the floor."""
        found = self.of(DueState.CHANGED, DueState.LEFT, *([DueState.SHORT] if short else []))
        return tuple(line for line in found if line.entry is not None)


def subject_of(list_id: str) -> str:
    """What everything begins with that is booked for a list."""
    return f"{DUE}{list_id}:"


def compare_dues(
    listed: DueList, account: str, booked: Mapping[str, Sequence[EntryRow]], balances: Mapping[str, int], floor: int
) -> DuePlan:
    """Compare a list with the entries that stand for it, by what they say that they write once (``due:…``).
    ``balances`` are of accounts of members; nobody goes below ``floor`` without being asked for.
    """
    subject = subject_of(listed.id)
    dues = {due.key: due for due in listed.dues}.values()
    found = {due.key: _entry_of(due, booked.get(subject + due.key, ())) for due in dues}
    kept = {row.name for row in found.values() if row is not None}
    others = ((name, row) for name, rows in booked.items() for row in rows if row.name not in kept)
    left = [_left(name.removeprefix(subject), row, balances) for name, row in others]
    spent = Counter[str]()
    for line in left:
        spent[member(line.person)] -= line.entry.cents if line.entry is not None else 0
    lines = [_line(due, found[due.key], balances, spent, floor) for due in dues]
    return DuePlan(subject, account, (*lines, *left))


def _entry_of(due: Due, rows: Sequence[EntryRow]) -> EntryRow | None:
    """The entry that stands for a due: one of the right amount, if there is any."""
    return next((row for row in rows if row.cents == due.cents), next(iter(rows), None))


def _line(
    due: Due, entry: EntryRow | None, balances: Mapping[str, int], spent: Counter[str], floor: int
) -> DueLine:  # fmt: skip
    """``spent`` is what the lines before take from each account: several dues of one person come out of one balance."""
    account = member(due.person)
    balance = balances.get(account, 0)
    if entry is not None and entry.cents == due.cents:
        return DueLine(due.key, due.person, DueState.BOOKED, due.cents, balance, entry)
    if entry is None and (not is_account(account) or not is_person(due.person)):
        return DueLine(due.key, due.person, DueState.UNKNOWN, due.cents)
    more = due.cents - (entry.cents if entry is not None else 0)
    if more > 0 and balance - spent[account] - more < floor:
        return DueLine(due.key, due.person, DueState.SHORT, due.cents, balance, entry)
    spent[account] += more
    state = DueState.NEW if entry is None else DueState.CHANGED
    return DueLine(due.key, due.person, state, due.cents, balance, entry)


def _left(key: str, row: EntryRow, balances: Mapping[str, int]) -> DueLine:
    payer = row.moves[0].source if row.moves else ""
    return DueLine(key, owner(payer), DueState.LEFT, 0, balances.get(payer, 0), row)


def is_person(id: str) -> bool:
    """Whether an id is one of a card; whoever has none signs up by the name of a device."""
    return _ID.fullmatch(id) is not None


_ID = re.compile(r"[0-9a-f]{16}")
