"""What the forms have in common: the days of entries, and texts that cannot be taken for anything else."""

from __future__ import annotations

import datetime as dt
import re
from collections.abc import Iterable, Iterator, Sequence

from upont_desktop.apps.trade.records.accounts import WORLD, AccountKind, kind_of, owner
from upont_desktop.apps.trade.records.pages import EntryRow
from upont_desktop.domain.text import display

FIRST_DAY = dt.date(1970, 1, 1)
_KNOWN = ("means", "ref", "reason")

NAMES: dict[AccountKind, tuple[str, str]] = {
    AccountKind.MEMBER: ("liabilities", "members"),
    AccountKind.CLUB: ("liabilities", "clubs"),
    AccountKind.SALES: ("income", "sales"),
    AccountKind.CASH: ("assets", "cash"),
    AccountKind.CARD: ("assets", "card"),
    AccountKind.CHEQUE: ("assets", "cheques"),
    AccountKind.BANK: ("assets", "bank"),
    AccountKind.LOSS: ("expenses", "loss"),
    AccountKind.WORLD: ("equity", WORLD),
}
"""Where accounts stand among those of double entry: what is owed to people is a liability."""


def account_parts(name: str) -> tuple[str, ...]:
    """The parts of an account's name, from the top."""
    return (*NAMES[kind_of(name)], owner(name)) if owner(name) else NAMES[kind_of(name)]


def moved(rows: Iterable[EntryRow]) -> Iterator[tuple[dt.date, EntryRow]]:
    """The entries that move money, with the day that each is of. A day that no calendar has is the one before it."""
    day = FIRST_DAY
    for row in rows:
        if row.moves:
            day = day_of(row, day)
            yield day, row


def day_of(row: EntryRow, otherwise: dt.date) -> dt.date:
    """The day that a till's clock said."""
    try:
        return dt.datetime.fromisoformat(row.at).date()
    except ValueError:
        return otherwise


def told(row: EntryRow) -> Sequence[tuple[str, str]]:
    """What else an entry says: means, reference, reason; and what it takes back, or was taken back by."""
    details = [(key, str(row.details[key])) for key in _KNOWN if row.details.get(key)]
    others = (("of", row.target), ("reversed", row.reversed), ("flags", " ".join(sorted(row.flags))))
    return [*details, *((key, value) for key, value in others if value)]


def plain(text: str) -> str:
    """A text on one line, without what begins a comment, a tag or a string in any of the forms."""
    return re.sub(r"[\s\x00-\x1f;|\"\\:#]+", " ", display(text)).strip()
