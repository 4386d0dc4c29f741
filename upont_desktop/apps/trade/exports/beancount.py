"""The text that beancount and fava read. Their program is under another licence than ours: nothing of it is used."""

from __future__ import annotations

import datetime as dt
from collections.abc import Iterable, Iterator

from upont_desktop.apps.trade.exports.ledger_text import FIRST_DAY, account_parts, moved, plain, told
from upont_desktop.apps.trade.records.pages import EntryRow
from upont_desktop.domain.money import plain_cents


def beancount_lines(rows: Iterable[EntryRow], currency: str) -> Iterator[str]:
    """The entries that move money; accounts are opened where they come first."""
    yield f'option "operating_currency" "{currency}"\n'
    known: set[str] = set()
    for day, row in moved(rows):
        accounts = [_account(name) for move in row.moves for name in move[:2]]
        for name in dict.fromkeys(accounts):
            if name not in known:
                known.add(name)
                yield f"{_first(day).isoformat()} open {name} {currency}\n"
        yield f'\n{day.isoformat()} * "{plain(f"{row.kind} {row.shop}")}"\n'
        yield f'  entry: "{row.name}"\n  by: "{plain(row.by)}"\n'
        for key, value in told(row):
            yield f'  {key}: "{plain(value)}"\n'
        for (_, _, cents), source, target in zip(row.moves, accounts[::2], accounts[1::2], strict=True):
            yield f"  {source}  {plain_cents(cents)} {currency}\n  {target}  {plain_cents(-cents)} {currency}\n"


def _first(day: dt.date) -> dt.date:
    """When an account is opened: entries of other devices may be of days before, whatever their order is."""
    return min(FIRST_DAY, day)


def _account(name: str) -> str:
    """Each part of a name begins with a capital there, or with a digit."""
    return ":".join(part[:1].upper() + part[1:] for part in account_parts(name))
