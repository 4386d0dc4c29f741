"""Accounts are names: ``member:<id>``, ``club:<slug>``, ``sales:<shop>``, ``cash:<shop>``, ``card:<shop>``,
``cheque:<shop>``, ``bank:<club>``, ``loss:<shop>`` and ``world``, which is everything outside the books.

A balance is what the association owes to the account: a member with 4,20 € has +420, and a cash box that should hold
120 € has −12000. All of them together are 0 at every moment, as cents only move from one to another.
"""

from __future__ import annotations

import re
from enum import StrEnum
from functools import lru_cache
from typing import NamedTuple, TypeAlias

WORLD = "world"
ACCOUNT = "world|(?:member|club|sales|cash|card|cheque|bank|loss):[0-9a-z](?:[0-9a-z-]{0,62})"
"""How an account is written, as a regular expression."""
_ACCOUNT = re.compile(ACCOUNT)


class AccountKind(StrEnum):
    """What an account is of."""

    MEMBER = "member"
    CLUB = "club"
    SALES = "sales"
    CASH = "cash"
    CARD = "card"
    CHEQUE = "cheque"
    BANK = "bank"
    LOSS = "loss"
    WORLD = "world"


OWNED = frozenset({AccountKind.MEMBER, AccountKind.CLUB})
"""The kinds whose balance is owed to somebody: those that have a floor."""


OF_SHOPS = frozenset({AccountKind.SALES, AccountKind.CASH, AccountKind.CARD, AccountKind.CHEQUE, AccountKind.LOSS})
"""The kinds that belong to one shop."""
HELD = frozenset({AccountKind.CASH, AccountKind.CARD, AccountKind.CHEQUE, AccountKind.BANK})
"""The kinds of places in which money lies: it belongs to the association, so that their balances are below nothing."""
_TURNED = HELD | {AccountKind.LOSS}
_PLACES = _TURNED | {AccountKind.WORLD}


class Means(StrEnum):
    """How money comes and goes at a shop."""

    CASH = "cash"
    CARD = "card"
    CHEQUE = "cheque"
    TRANSFER = "transfer"


@lru_cache(maxsize=65_536)  # the accounts of an association: a million sales name each of them fifty times
def is_account(name: str) -> bool:
    """Whether it names an account."""
    return _ACCOUNT.fullmatch(name) is not None


@lru_cache(maxsize=65_536)  # as above
def kind_of(name: str) -> AccountKind:
    """The kind of an account. Raises :class:`ValueError` for what names none."""
    return AccountKind(name.partition(":")[0])


@lru_cache(maxsize=65_536)  # as above
def is_owned(name: str) -> bool:
    """Whether its balance is owed to somebody. Raises :class:`ValueError` for what names no account."""
    return kind_of(name) in OWNED


def owner(name: str) -> str:
    """What stands after the kind: a person, a club, a shop; empty for the world."""
    return name.partition(":")[2]


def may_move(name: str, shop: str) -> bool:
    """Whether whoever may do so in a shop moves money of an account: not that of another shop. With an empty ``shop``,
    whose rights are everywhere.
    """
    return not shop or kind_of(name) not in OF_SHOPS or owner(name) == shop


def member(person: str) -> str:
    """The account of a person."""
    return f"member:{person}"


def club_account(slug: str) -> str:
    """The account of a club."""
    return f"club:{slug}"


def sales(shop: str) -> str:
    """What a shop has taken for what it sold."""
    return f"sales:{shop}"


def cash(shop: str) -> str:
    """The cash boxes of a shop, all of its tills together."""
    return f"cash:{shop}"


def loss(shop: str) -> str:
    """What a shop lost: differences of cash boxes, and what was written off."""
    return f"loss:{shop}"


def bank(club: str) -> str:
    """The bank account of a club."""
    return f"bank:{club}"


def means_account(means: Means, shop: str, club: str = "") -> str:
    """Where money of that kind comes from and goes to. A transfer goes to the bank account of the shop's club."""
    if means is Means.TRANSFER:
        return bank(club or shop)
    return f"{means.value}:{shop}"


class Move(NamedTuple):
    """Cents, more than none, that go from one account to another."""

    source: str
    target: str
    cents: int


Moves: TypeAlias = tuple[tuple[str, str, int], ...]
"""Moves as a million entries have them: source, target, cents. A class of its own takes five times as long to make."""


def shown_cents(name: str, cents: int) -> int:
    """A balance or a change as people read it: a box that should hold 120 € has 120 €, a loss is more the more was
    lost. Others stand as they are in the books.
    """
    return -cents if kind_of(name) in _TURNED else cents


def told_move(source: str, target: str) -> tuple[str, str]:
    """From where to where money goes as people see it, of a move between two accounts; and the other way round. Out of
    a box into the bank, the books owe the box more and the bank less: the move goes from the bank to the box.
    """
    kinds = {kind_of(source), kind_of(target)}
    return (target, source) if kinds <= _PLACES and kinds & HELD else (source, target)
