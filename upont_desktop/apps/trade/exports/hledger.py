"""A journal as hledger and ledger read it: what a treasurer keeps beside the program, or checks it by.

What an account of ours is owed is a credit there, so that every sign is the other one.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from upont_desktop.apps.trade.exports.ledger_text import account_parts, moved, plain, told
from upont_desktop.apps.trade.records.pages import EntryRow
from upont_desktop.domain.money import plain_cents

_WIDTH = 44  # of account names, so that amounts stand below each other


def hledger_lines(rows: Iterable[EntryRow], currency: str) -> Iterator[str]:
    """The entries that move money; accounts are declared where they come first, as ``hledger check --strict`` asks."""
    yield f"commodity 1000.00 {currency}\n"
    known: set[str] = set()
    for day, row in moved(rows):
        accounts = [":".join(account_parts(name)) for move in row.moves for name in move[:2]]
        for name in dict.fromkeys(accounts):
            if name not in known:
                known.add(name)
                yield f"account {name}\n"
        yield f"\n{day.isoformat()} * {plain(f'{row.kind} {row.shop}')}  ; entry:{row.name}, by:{plain(row.by)}\n"
        for key, value in told(row):
            yield f"    ; {key}: {plain(value)}\n"
        for (_, _, cents), source, target in zip(row.moves, accounts[::2], accounts[1::2], strict=True):
            yield f"    {source:{_WIDTH}}  {plain_cents(cents):>12} {currency}\n"
            yield f"    {target:{_WIDTH}}  {plain_cents(-cents):>12} {currency}\n"
