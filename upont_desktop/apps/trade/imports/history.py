"""The whole history of a club's accounts in uPont v4, planned: its goods, an entry for each transaction with the price
of then, who had which right, and a comparison of what each person has there and will have here.
"""

from __future__ import annotations

import hashlib
from collections import Counter
from collections.abc import Collection, Iterator, Mapping
from dataclasses import dataclass
from typing import NamedTuple

from upont_desktop.apps.trade.imports.owner_match import NOBODY, SEVERAL, OwnerFinder, WrongAmount
from upont_desktop.apps.trade.imports.upont_v4 import V4Accounts, V4Good, V4Transaction
from upont_desktop.apps.trade.records.accounts import WORLD, Move, member, sales
from upont_desktop.apps.trade.records.bodies import MOST_QUANTITY, MOST_UNIT, SALE, TRANSFER, SaleLine
from upont_desktop.apps.trade.records.goods import LONGEST_GOOD, Good, GoodPrice
from upont_desktop.domain.document_problems import Problem
from upont_desktop.domain.language import QT_TRANSLATE_NOOP
from upont_desktop.domain.money import MOST_CENTS
from upont_desktop.domain.text import fold

NO_GOOD = QT_TRANSLATE_NOOP("Documents", "Its good was deleted: uPont v4 has it in no balance either.")
NO_PRICE_THEN = QT_TRANSLATE_NOOP("Documents", "“{good}” had no price on that day: uPont v4 cannot tell what it cost.")
NO_DATE = QT_TRANSLATE_NOOP("Documents", "It has no date that can be read.")
NO_STUDENT = QT_TRANSLATE_NOOP("Documents", "The student was deleted.")
NOTHING_MOVED = QT_TRANSLATE_NOOP("Documents", "It moves no money, and sells nothing.")
TOO_LARGE = QT_TRANSLATE_NOOP("Documents", "It is more than one entry can have.")
_MOST_DEGREE, _MOST_VOLUME = 1_000, 100_000  # per mille and millilitres, as the document of a good allows


class HistoryEntry(NamedTuple):
    """A transaction as an entry of the books. ``reason`` says what it was where it is no sale."""

    at: str
    kind: str
    moves: tuple[Move, ...]
    lines: tuple[SaleLine, ...]
    reason: str
    once: str


class BalanceCheck(NamedTuple):
    """What a person has in the other program, and what its history here comes to; with what stood here before."""

    name: str
    theirs: int
    ours: int

    @property
    def difference(self) -> int:
        """What the books will have more than the other program."""
        return self.ours - self.theirs


@dataclass(frozen=True, slots=True)
class HistoryPlan:
    """What an import would do. ``same`` is how many transactions stand in the books already, ``rights`` are those that
    people had (person, right); ``checks`` has everybody of whom the file says something.
    """

    goods: tuple[Good, ...] = ()
    entries: tuple[HistoryEntry, ...] = ()
    same: int = 0
    wrong: tuple[WrongAmount, ...] = ()
    checks: tuple[BalanceCheck, ...] = ()
    rights: tuple[tuple[str, str], ...] = ()

    @property
    def differing(self) -> tuple[BalanceCheck, ...]:
        """Those whose balances are not the same, the largest difference first."""
        found = (one for one in self.checks if one.difference)
        return tuple(sorted(found, key=lambda one: (-abs(one.difference), one.name)))


def good_id(number: int) -> str:
    """The id here of a good of v4: the same at each import, so that none is added twice."""
    return hashlib.sha256(f"upont-v4 good {number}".encode()).hexdigest()[:16]


def plan_history(
    accounts: V4Accounts,
    club: int,
    shop: str,
    people: OwnerFinder,
    *,
    known_goods: Collection[str] = (),
    known: Collection[str] = (),
    shown: Mapping[str, int] | None = None,
) -> HistoryPlan:
    """Plan the history of one club as that of a shop. ``known`` is what stands in the books already (``v4:…``), and
    ``shown`` what another file says that people have, by their names there: then it is what is compared.
    """
    goods = [good for good in accounts.goods.values() if good.club in {club, None} and good.is_sold]
    found = _Entries(accounts, club, shop, people, known)
    entries = found.planned()
    theirs: Mapping[str, int] = shown if shown is not None else {
        accounts.students[student][0]: cents for student, cents in accounts.balances(club).items()
    }  # fmt: skip
    return HistoryPlan(
        tuple(_good(good, shop) for good in goods if good_id(good.number) not in known_goods),
        tuple(entries),
        found.same,
        tuple(found.wrong),
        tuple(_checks(theirs, found.sums)),
        tuple(_rights(accounts, club, people)),
    )


class _Entries:
    """Plans entries: what it counts is said of the whole."""

    def __init__(
        self, accounts: V4Accounts, club: int, shop: str, people: OwnerFinder, known: Collection[str]
    ) -> None:  # fmt: skip
        self._accounts, self._club, self._shop, self._known = accounts, club, shop, known
        self._owners = {student: _owner(names, people) for student, names in accounts.students.items()}
        self.same = 0
        self.wrong: list[WrongAmount] = []
        self.sums = Counter[str]()

    def planned(self) -> list[HistoryEntry]:
        """The entries, in the order in which they happened."""
        found = []
        for one in self._accounts.transactions:
            if one.good is not None and one.good.club not in {self._club, None}:
                continue
            planned = self._planned(one)
            if isinstance(planned, Problem):
                words = self._accounts.students.get(one.student or 0, ("",))[0]
                cents = -(one.quantity * one.unit) if one.unit is not None else 0
                self.wrong.append(WrongAmount(one.number, words, cents, planned))
            elif planned.once in self._known:
                self.same += 1
            else:
                assert one.moment is not None
                found.append((one.moment, one.number, planned))
        return [entry for _, _, entry in sorted(found, key=lambda each: each[:2])]

    def _planned(self, one: V4Transaction) -> HistoryEntry | Problem:
        problem = _problem(one)
        if problem is not None:
            return problem
        assert one.good is not None and one.moment is not None and one.unit is not None and one.student is not None  # noqa: PT018
        owner = self._owners[one.student]
        if isinstance(owner, Problem):
            return owner
        cents, account = one.quantity * one.unit, member(owner)
        self.sums[self._accounts.students[one.student][0]] -= cents
        at, once = one.moment.astimezone().isoformat(timespec="seconds"), f"v4:transaction:{one.number}"
        if one.unit >= 0 and 1 <= one.quantity <= MOST_QUANTITY and one.unit <= MOST_UNIT:
            moves = (Move(account, sales(self._shop), cents),) if cents else ()
            line = SaleLine(good_id(one.good.number), one.quantity, one.unit)
            return HistoryEntry(at, SALE, moves, (line,), "", once)
        move = Move(account, WORLD, cents) if cents > 0 else Move(WORLD, account, -cents)
        return HistoryEntry(at, TRANSFER, (move,), (), f"uPont v4 : {one.good.name}", once)


def _problem(one: V4Transaction) -> Problem | None:
    if one.student is None:
        return Problem(NO_STUDENT)
    if one.good is None:
        return Problem(NO_GOOD)
    if one.moment is None:
        return Problem(NO_DATE)
    if one.unit is None:
        return Problem(NO_PRICE_THEN, {"good": one.good.name})
    if not one.unit and not 1 <= one.quantity <= MOST_QUANTITY:
        return Problem(NOTHING_MOVED)  # neither a sale nor money: no entry says that
    return Problem(TOO_LARGE) if not one.quantity or abs(one.quantity * one.unit) > MOST_CENTS else None


def _owner(names: tuple[str, ...], people: OwnerFinder) -> str | Problem:
    for name in names:
        found = people.find(name)
        if len(found) == 1:
            return next(iter(found))
        if found:
            return Problem(SEVERAL, {"words": name})
    return Problem(NOBODY, {"words": names[0]})


def _good(good: V4Good, shop: str) -> Good:
    prices = tuple(GoodPrice(moment, "", min(cents, MOST_UNIT)) for moment, cents in good.prices)
    each = {price.since.replace(second=0, microsecond=0): price for price in prices}  # documents have minutes
    return Good(
        good_id(good.number), good.name[:LONGEST_GOOD], shop,
        prices=tuple(price._replace(since=since) for since, price in sorted(each.items())),
        age=18 if good.degree else 0, degree=min(good.degree, _MOST_DEGREE), volume=min(good.volume, _MOST_VOLUME),
    )  # fmt: skip


def _checks(theirs: Mapping[str, int], sums: Mapping[str, int]) -> Iterator[BalanceCheck]:
    """Each person once, however the name is written."""
    ours, names = Counter[str](), {}
    for name, cents in sums.items():
        ours[fold(name)] += cents
        names[fold(name)] = name
    told = Counter[str]()
    for name, cents in theirs.items():
        told[fold(name)] += cents
        names.setdefault(fold(name), name)
    for key in sorted(ours.keys() | told.keys()):
        yield BalanceCheck(names[key], told[key], ours[key])


def _rights(accounts: V4Accounts, club: int, people: OwnerFinder) -> Iterator[tuple[str, str]]:
    for student, where, rights in accounts.admins:
        owner = _owner(accounts.students[student], people) if student in accounts.students and where == club else None
        if isinstance(owner, str):
            yield from ((owner, right) for right in rights)
