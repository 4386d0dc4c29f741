"""Whom a line of a file means: by login, address, nickname, name, id, or the code that people write on a payment."""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Collection, Iterable
from dataclasses import dataclass

from upont_desktop.apps.social.records import PersonRecord
from upont_desktop.apps.trade.imports.amounts import ReadAmount
from upont_desktop.apps.trade.records.accounts import member
from upont_desktop.domain.document_problems import Problem
from upont_desktop.domain.language import QT_TRANSLATE_NOOP
from upont_desktop.domain.text import fold

NOBODY = QT_TRANSLATE_NOOP("Documents", "Nobody is found by “{words}”.")
SEVERAL = QT_TRANSLATE_NOOP("Documents", "“{words}” may mean several people.")
NOTHING = QT_TRANSLATE_NOOP("Documents", "It is no amount that can be received.")
_CODE = re.compile(r"\bUP[-\s]?([0-9A-F]{4,16})\b", re.IGNORECASE)
LEAST_DIGITS = 4  # hex digits of a code: short enough to type, and of 20,000 people one in four shares them


@dataclass(frozen=True, slots=True)
class PlannedAmount:
    """A line whose account is known; ``name`` is how the person is shown."""

    line: int
    words: str
    account: str
    name: str
    cents: int
    reference: str


@dataclass(frozen=True, slots=True)
class WrongAmount:
    """A line that cannot be taken, and why."""

    line: int
    words: str
    cents: int
    problem: Problem


@dataclass(frozen=True, slots=True)
class AmountPlan:
    """What an import would do: ``new`` is written, ``same`` was imported before, ``wrong`` is left out."""

    new: tuple[PlannedAmount, ...]
    same: tuple[PlannedAmount, ...]
    wrong: tuple[WrongAmount, ...]

    @property
    def cents(self) -> int:
        """What the new ones come to."""
        return sum(one.cents for one in self.new)


class OwnerFinder:
    """Finds people by what other programs call them."""

    def __init__(self, people: Iterable[PersonRecord]) -> None:
        self._names: dict[str, str] = {}
        self._known: dict[str, set[str]] = defaultdict(set)
        for person in people:
            self._names[person.id] = person.shown
            given = f"{person.given} {person.family}", f"{person.family} {person.given}"
            words = (person.id, person.login, person.shown, *given, *person.emails, *person.nicknames)
            for word in filter(None, map(_plain, words)):
                self._known[word].add(person.id)

    def name(self, person: str) -> str:
        """How a person is shown."""
        return self._names[person]

    def code(self, person: str) -> str:
        """The code that a person writes on a payment (``UP-7F3A``): as many digits of the id as nobody else's begins
        with.
        """
        length = LEAST_DIGITS
        while length < len(person) and any(one != person and one.startswith(person[:length]) for one in self._names):
            length += 1
        return written_code(person[:length])

    def find(self, words: str) -> Collection[str]:
        """The people whom words may mean."""
        return self._known.get(_plain(words), ())

    def find_code(self, words: str) -> Collection[str]:
        """The people whose code stands among words."""
        found = {code.lower() for code in _CODE.findall(words)}
        return [one for one in self._names if any(one.startswith(code) for code in found)]


def written_code(digits: str) -> str:
    """A code as people write it on a payment."""
    return f"UP-{digits.upper()}"


def _plain(words: str) -> str:
    return " ".join(fold(words).split())


def plan_balances(read: Iterable[ReadAmount], people: OwnerFinder, known: Collection[str]) -> AmountPlan:
    """What an import of balances would do; ``known`` are references that were imported before."""
    return _plan(read, people, known, codes=False)


def plan_payments(read: Iterable[ReadAmount], people: OwnerFinder, known: Collection[str]) -> AmountPlan:
    """The same for payments, whose payers wrote their code on them."""
    return _plan(read, people, known, codes=True)


def _plan(read: Iterable[ReadAmount], people: OwnerFinder, known: Collection[str], *, codes: bool) -> AmountPlan:
    new: list[PlannedAmount] = []
    same: list[PlannedAmount] = []
    wrong: list[WrongAmount] = []
    for one in read:
        found = people.find_code(one.whole or one.words) if codes else _meant(one, people)
        problem = one.problem or _problem(one, found, codes=codes)
        if problem is not None:
            wrong.append(WrongAmount(one.line, one.words, one.cents, problem))
        elif one.cents:
            (person,) = found
            planned = PlannedAmount(one.line, one.words, member(person), people.name(person), one.cents, one.reference)
            (same if one.reference in known else new).append(planned)
    return AmountPlan(tuple(new), tuple(same), tuple(wrong))


def _meant(one: ReadAmount, people: OwnerFinder) -> Collection[str]:
    """Whom a line means: by what it is called first, else by all of its other names."""
    found = people.find(one.words)
    return found or {person for name in one.names for person in people.find(name)}


def _problem(one: ReadAmount, found: Collection[str], *, codes: bool) -> Problem | None:
    if codes and one.cents <= 0:
        return Problem(NOTHING)
    if len(found) == 1:
        return None
    return Problem(SEVERAL if found else NOBODY, {"words": one.words})
