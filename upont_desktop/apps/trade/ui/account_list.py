"""The accounts of a choice, made ready in the background: named, put in order, and what a search looks in."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Mapping
from dataclasses import replace
from typing import NamedTuple

from upont_desktop.apps.trade.reader.owners import Ledger
from upont_desktop.apps.trade.reader.treasury import clubs_of_accounts
from upont_desktop.apps.trade.records.accounts import OWNED, AccountKind, owner
from upont_desktop.apps.trade.records.pages import AccountRow, StatementRow
from upont_desktop.apps.trade.ui.source import names_for
from upont_desktop.apps.trade.ui.trade_words import OwnerNames
from upont_desktop.domain.text import display, fold

STATEMENT = 200
"""Entries of a statement that are shown: some screens; the ledger has them all."""
PEOPLE, DEBTS, CLUBS, BOXES, PROMOTIONS, OF_CLUBS = range(6)
GROUPS = frozenset({PROMOTIONS, OF_CLUBS})
_BOXES = frozenset(AccountKind) - OWNED


class AccountList(NamedTuple):
    """Some accounts with names, and the clubs that their owners are in, where people are added up by them. ``keys`` are
    what a search looks in, one for each row.
    """

    rows: tuple[AccountRow, ...] = ()
    names: OwnerNames = OwnerNames()
    clubs: Mapping[str, tuple[str, ...]] = {}
    keys: tuple[str, ...] = ()
    shared: frozenset[str] = frozenset()
    """Names that several accounts have: the promotion tells them apart."""

    def title(self, row: AccountRow) -> str:
        """Whose account it is, with the promotion where somebody else is called so, too."""
        name, promotion = self.said(row)
        return f"{name} · {promotion}" if promotion and name in self.shared else name

    def said(self, row: AccountRow) -> tuple[str, str]:
        """Whose account it is, and of which promotion."""
        person = self.names.people.get(owner(row.name))
        return self.names.account(row.name), display(person.promotion) if person is not None else ""

    def found(self, text: str) -> list[AccountRow]:
        """The accounts in which every word of a text is found, in their order."""
        words = fold(text).split()
        return [row for row, key in zip(self.rows, self.keys, strict=True) if all(word in key for word in words)]

    def sums(self, rows: Iterable[AccountRow], *, by_club: bool) -> list[tuple[str, int, int]]:
        """Entries and cents of people by promotion, or by club: somebody in several clubs is in each of them."""
        sums: dict[str, tuple[int, int]] = {}
        for row in rows:
            clubs = [display(self.names.clubs.get(slug, slug)) for slug in self.clubs.get(row.name, ())]
            for code in (clubs or [""]) if by_club else [self.said(row)[1]]:
                entries, cents = sums.get(code, (0, 0))
                sums[code] = entries + row.entries, cents + row.cents
        return [(code, *both) for code, both in sorted(sums.items())]


def read_accounts(ledger: Ledger, choice: int) -> AccountList:
    """The accounts of a choice, by name; debts as they come, the largest first."""
    kinds = {CLUBS: frozenset({AccountKind.CLUB.value}), BOXES: frozenset(kind.value for kind in _BOXES)}
    if choice == DEBTS:
        rows = ledger.trade.debts()
    else:
        rows = ledger.trade.accounts.listed(kinds.get(choice, frozenset({AccountKind.MEMBER.value})))
    clubs = clubs_of_accounts(ledger) if choice == OF_CLUBS else {}
    named = AccountList(names=names_for(ledger, (), [row.name for row in rows]), clubs=clubs)
    counted = Counter(named.said(row)[0] for row in rows)
    named = named._replace(shared=frozenset(name for name, count in counted.items() if count > 1))
    keyed = [(fold(" ".join(named.said(row))), row) for row in rows]
    if choice != DEBTS:
        keyed.sort(key=lambda one: one[0])
    return named._replace(rows=tuple(row for _, row in keyed), keys=tuple(key for key, _ in keyed))


def read_statement(
    ledger: Ledger, account: str, most: int | None = STATEMENT
) -> tuple[list[StatementRow], OwnerNames]:  # fmt: skip
    """What moved an account, the newest first."""
    rows = ledger.trade.statement(account, most)
    names = names_for(ledger, [row.entry for row in rows], [account])
    return rows, replace(names, codes={account: ledger.owners.code(account)})
