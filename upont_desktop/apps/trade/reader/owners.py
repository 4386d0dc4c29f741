"""Whose accounts they are: people and clubs by the directory, which may lie in other circles on this computer."""

from __future__ import annotations

from collections.abc import Callable, Collection, Iterator
from contextlib import contextmanager
from functools import cached_property, partial
from typing import NamedTuple

from upont_desktop.apps.social.pages import FalseName, PersonRow
from upont_desktop.apps.social.reader import SocialReader, false_names_in, people_of, unallowed_in
from upont_desktop.apps.social.reader.oversight import named_falsely, unallowed_documents
from upont_desktop.apps.trade.imports.owner_match import LEAST_DIGITS, written_code
from upont_desktop.apps.trade.reader import TradeReader, trade_reader
from upont_desktop.apps.trade.records import ROOM
from upont_desktop.apps.trade.records.accounts import AccountKind, kind_of, owner
from upont_desktop.apps.trade.records.due_lines import DUE, subject_of
from upont_desktop.apps.trade.records.pages import TradeProblem
from upont_desktop.domain.circle import Circle
from upont_desktop.domain.document_rules import UnallowedChange
from upont_desktop.domain.dues import DueList
from upont_desktop.service.dues import dues_of
from upont_desktop.service.library import Library


class OwnerReader:
    """Names people and clubs. Without ``people``, who are not on this computer, nobody has a name."""

    def __init__(self, people: SocialReader | None) -> None:
        self.people = people

    def rows(self, persons: Collection[str]) -> dict[str, PersonRow]:
        """Each of these people as lists show them; by the id alone who has no card here."""
        if self.people is None:
            return {person: PersonRow(person, "") for person in persons}
        return self.people.people.rows(persons)

    def of_accounts(self, names: Collection[str]) -> dict[str, PersonRow]:
        """The people among the owners of these accounts, by the ids that the accounts are named by."""
        return self.rows({owner(name) for name in names if kind_of(name) is AccountKind.MEMBER})

    def code(self, account: str) -> str:
        """The code that the owner of an account writes on a payment (``UP-7F3A``), so that it finds its account; empty
        for what is no person's, and where nobody is known.
        """
        if self.people is None or kind_of(account) is not AccountKind.MEMBER:
            return ""
        return written_code(self.people.people.shortest_prefix(owner(account), LEAST_DIGITS))

    @cached_property
    def clubs(self) -> dict[str, str]:
        """The names of the clubs, by their slugs."""
        return {row.club.slug: row.club.name for row in self.people.clubs()} if self.people is not None else {}


class Ledger(NamedTuple):
    """The accounts of a circle, and whose they are. ``changes`` finds the documents that were changed without a right,
    ``names`` the entries in another's name: the directory says by whom. ``dues`` says what people owe by other rooms.
    """

    trade: TradeReader
    owners: OwnerReader
    changes: Callable[[], tuple[UnallowedChange, ...]]
    names: Callable[[], tuple[FalseName, ...]]
    dues: Callable[[], tuple[DueList, ...]]

    def problems(self) -> list[TradeProblem]:
        """What a treasurer should look at, changes without a right first."""
        found = unallowed_documents(self.changes())
        changed = [
            TradeProblem("unallowed", about=one.path, problem=one.problem, unallowed=one.unallowed) for one in found
        ]
        names = named_falsely(self.names())
        lent = [TradeProblem("name", about=one.entry, problem=one.problem) for one in names]
        return [*changed, *lent, *self.trade.problems()]


@contextmanager
def ledger_reader(library: Library, circle: Circle) -> Iterator[Ledger]:
    """A reader of both. Raises what :meth:`~upont_desktop.service.library.Library.records` raises."""
    with trade_reader(library, circle) as trade, people_of(library, circle) as people:
        owners = OwnerReader(people if people is not None and people.knows_people else None)
        asked = library, circle, ROOM
        yield Ledger(trade, owners, partial(unallowed_in, *asked), partial(false_names_in, *asked),
                     partial(_dues, trade, library, circle))  # fmt: skip


def _dues(trade: TradeReader, library: Library, circle: Circle) -> tuple[DueList, ...]:
    """The lists on which somebody owes something, or did: what became free is taken back."""
    booked = [name for name in trade.entries.written_once().standing if name.startswith(DUE)]
    found = dues_of(library, circle)
    return tuple(one for one in found if one.dues or any(name.startswith(subject_of(one.id)) for name in booked))
