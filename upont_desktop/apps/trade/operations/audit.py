"""What else is to be checked of books in which money moves: that nothing came from nowhere."""

from __future__ import annotations

from collections.abc import Iterator

from upont_desktop.apps.trade.reader import trade_reader
from upont_desktop.domain.circle import Circle
from upont_desktop.domain.document_problems import Problem
from upont_desktop.domain.language import QT_TRANSLATE_NOOP
from upont_desktop.domain.money import plain_cents
from upont_desktop.service.library import Library

NOT_NOTHING = QT_TRANSLATE_NOOP("Documents", "All accounts together have {cents}, and should have nothing.")
NOT_ADDED = QT_TRANSLATE_NOOP("Documents", "The moves of “{account}” come to {added}, and its balance is {balance}.")


def audit_accounts(library: Library, circle: Circle) -> Iterator[Problem]:
    """Add up every move of every entry again: each account must have what it comes to, and all together nothing.

    Raises what :meth:`~upont_desktop.service.library.Library.records` raises.
    """
    with trade_reader(library, circle) as reader:
        balances, added = reader.accounts.balances(), reader.accounts.added_up()
    if sum(balances.values()):
        yield Problem(NOT_NOTHING, {"cents": plain_cents(sum(balances.values()))})
    for account in sorted(balances.keys() | added.keys()):
        if balances.get(account, 0) != added.get(account, 0):
            told = {"added": plain_cents(added.get(account, 0)), "balance": plain_cents(balances.get(account, 0))}
            yield Problem(NOT_ADDED, {"account": account, **told})
