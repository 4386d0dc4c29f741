"""What a treasurer asks for: who owes and how they are reached, sums by group, cheques to remit, a closed period."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from typing import NamedTuple

from upont_desktop.apps.social.faults import RecordRefused
from upont_desktop.apps.social.pages import PersonRow
from upont_desktop.apps.trade.reader import TradeReader
from upont_desktop.apps.trade.reader.openings import day_page
from upont_desktop.apps.trade.reader.owners import Ledger
from upont_desktop.apps.trade.records.accounts import AccountKind, Means, kind_of, member, owner
from upont_desktop.apps.trade.records.bodies import CREDIT, TRANSFER
from upont_desktop.apps.trade.records.day_range import ends_before
from upont_desktop.apps.trade.records.faults import DAYS_TURNED
from upont_desktop.apps.trade.records.pages import AccountRow, DayPage, EntryRow

PROMOTION, CLUB = "promotion", "club"
GROUPINGS = (PROMOTION, CLUB)


class Debt(NamedTuple):
    """Somebody whose account is below a limit: how they are called and reached, since which day, and the code that
    they write on a payment.
    """

    account: str
    name: str
    address: str
    promotion: str
    cents: int
    since: str
    code: str = ""


class GroupBalance(NamedTuple):
    """What the people of a promotion or a club have together, and what those of them owe who owe something; ``key`` is
    empty for those who are in none.
    """

    key: str
    name: str
    people: int
    cents: int
    owed: int


@dataclass(frozen=True, slots=True)
class PeriodReport:
    """What happened in a shop from a day to a day, by the tills' clocks, and how all accounts stood at its end.
    ``perpetual`` is all that the shop had ever sold by then, ``before`` by its beginning; ``balances`` are sums by the
    kind of account, and ``heads`` how far each book goes now, with the hash of its last entry.
    """

    shop: str
    first: str
    last: str
    page: DayPage
    before: int
    perpetual: int
    balances: Mapping[str, int]
    owed: int
    heads: Mapping[str, tuple[int, str]] = field(default_factory=dict)


def read_debts(ledger: Ledger, limit: int = 0) -> list[Debt]:
    """The people below a limit, those who owe most first."""
    rows = [row for row in ledger.trade.accounts.debts(limit) if kind_of(row.name) is AccountKind.MEMBER]
    people = ledger.owners.of_accounts([row.name for row in rows])
    return [_debt(row, people[owner(row.name)], ledger.owners.code(row.name)) for row in rows]


def _debt(row: AccountRow, one: PersonRow, code: str) -> Debt:
    name = one.shown or owner(row.name)
    return Debt(row.name, name, one.email, one.promotion, row.cents, (row.below_since or "")[:10], code)


def group_balances(ledger: Ledger, by: str) -> list[GroupBalance]:
    """What the people of each promotion, or each club, have together. Somebody in several clubs is in each of them."""
    balances = {row.name: row.cents for row in ledger.trade.accounts.listed(frozenset({AccountKind.MEMBER.value}))}
    groups: dict[str, list[int]] = {}
    names = ledger.owners.clubs if by == CLUB else {}
    for account, keys in _groups_of(ledger, balances, by):
        for key in keys or ("",):
            groups.setdefault(key, []).append(balances[account])
    found = [
        GroupBalance(key, names.get(key, key), len(cents), sum(cents), -sum(one for one in cents if one < 0))
        for key, cents in groups.items()
    ]
    return sorted(found, key=lambda one: (not one.key, one.name))


def _groups_of(ledger: Ledger, balances: Mapping[str, int], by: str) -> Iterator[tuple[str, tuple[str, ...]]]:
    if by == PROMOTION:
        for person, row in ledger.owners.of_accounts(list(balances)).items():
            yield member(person), (row.promotion,) if row.promotion else ()
        return
    clubs = clubs_of_accounts(ledger)
    for account in balances:
        yield account, clubs.get(account, ())


def clubs_of_accounts(ledger: Ledger) -> dict[str, tuple[str, ...]]:
    """The clubs that the owner of each account is in now, by their slugs."""
    found: dict[str, dict[str, None]] = {}
    people = ledger.owners.people
    for slug in ledger.owners.clubs:
        for one in people.members(slug) if people is not None else ():
            found.setdefault(member(one.membership.person), {})[slug] = None
    return {account: tuple(clubs) for account, clubs in found.items()}


def cheques(trade: TradeReader, shop: str) -> list[EntryRow]:
    """The cheques that a shop has received and not carried to the bank yet, the oldest first."""
    rows = [row.entry for row in trade.statement(f"{AccountKind.CHEQUE.value}:{shop}", None)]
    gone = {head for row in rows if row.kind == TRANSFER and row.reversed is None for head in remitted(row)}
    kept = [
        row for row in rows
        if row.kind == CREDIT and row.reversed is None and row.moves and row.details.get("means") == Means.CHEQUE.value
    ]  # fmt: skip
    return [row for row in reversed(kept) if row.hash not in gone]


def remitted(row: EntryRow) -> frozenset[str]:
    """The hashes of the entries whose cheques a transfer carried to the bank."""
    found = row.details.get("remits")
    return frozenset(one for one in found if isinstance(one, str)) if isinstance(found, list) else frozenset()


def period_report(trade: TradeReader, shop: str, first: str, last: str) -> PeriodReport:
    """Look once at every entry to the end of a period. Raises :class:`RecordRefused` where there is no such shop, and
    where the last day lies before the first one.
    """
    trade.shop(shop)
    if ends_before(first, last):
        raise RecordRefused(DAYS_TURNED)
    sales, balances, within = f"{AccountKind.SALES.value}:{shop}", Counter[str](), []
    before = perpetual = 0
    for row in trade.entries.in_order(last=last):
        early = row.at[:10] < first
        for source, target, cents in row.moves:
            balances[source] -= cents
            balances[target] += cents
            change = cents * ((target == sales) - (source == sales))
            perpetual += change
            before += change if early else 0
        if row.shop == shop and not early:
            within.append(row)
    kinds = Counter[str]()
    for name, cents in balances.items():
        kinds[kind_of(name).value] += cents
    owed = -sum(cents for name, cents in balances.items() if cents < 0 and kind_of(name) is AccountKind.MEMBER)
    return PeriodReport(shop, first, last, day_page(within), before, perpetual, dict(kinds), owed, trade.heads())
