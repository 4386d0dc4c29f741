"""People, clubs, memberships and things as values: what the documents of the room say."""

from __future__ import annotations

import datetime as dt
import secrets
from dataclasses import dataclass
from enum import StrEnum
from typing import TypedDict

ROOM = "social"
LAST_RANK = 99
"""The place of a member whom nobody gave one: roles that count come before."""


def new_id() -> str:
    """The name of a new person, thing or request: 16 hex digits, of which no two people draw the same."""
    return secrets.token_hex(8)


def today() -> dt.date:
    """The day on this computer's own calendar."""
    return dt.datetime.now().astimezone().date()


class PersonStatus(StrEnum):
    """How a person belongs to the association."""

    MEMBER = "member"
    FORMER = "former"
    GUEST = "guest"


class ClubLabel(StrEnum):
    """What kind of group a club is; clubs are listed under it."""

    ASSOCIATION = "association"
    CLUB = "club"
    LIST = "list"
    POLE = "pole"


class FeeState(StrEnum):
    """Whether the fee of a membership was paid."""

    NONE = "none"
    DUE = "due"
    PAID = "paid"


@dataclass(frozen=True, slots=True)
class ForeignField:
    """A line of a card that this program does not know: kept as it is, and shown without being changed."""

    name: str
    value: str


@dataclass(frozen=True, slots=True)
class PersonRecord:
    """What a person's card says (vCard 4.0); ``shown`` is the name as it is read, ``edited`` the time of the change.

    ``birth`` is ``None`` where it is not known or has no year; ``merged`` are ids of other cards of the same person
    that were put together with this one, so that what names them leads here. ``numbers`` are what a reader at a till
    reads from a card of theirs (a student card), readable by whoever has the directory.
    """

    id: str
    shown: str
    given: str = ""
    family: str = ""
    nicknames: tuple[str, ...] = ()
    emails: tuple[str, ...] = ()
    phones: tuple[str, ...] = ()
    birth: dt.date | None = None
    note: str = ""
    categories: tuple[str, ...] = ()
    promotion: str = ""
    department: str = ""
    status: PersonStatus = PersonStatus.MEMBER
    login: str = ""
    merged: tuple[str, ...] = ()
    edited: str = ""
    others: tuple[ForeignField, ...] = ()
    numbers: tuple[str, ...] = ()


class PersonChange(TypedDict, total=False):
    """Fields of a card to change; those that are left out stay as they are, whatever they are by then."""

    shown: str
    given: str
    family: str
    nicknames: tuple[str, ...]
    emails: tuple[str, ...]
    phones: tuple[str, ...]
    birth: dt.date | None
    note: str
    categories: tuple[str, ...]
    promotion: str
    department: str
    status: PersonStatus
    login: str
    merged: tuple[str, ...]
    numbers: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Promotion:
    """A year of students: ``code`` is short ("024"), ``people`` how many of the directory are in it."""

    code: str
    year: int | None = None
    name: str = ""
    people: int = 0


@dataclass(frozen=True, slots=True)
class Club:
    """What a club's page says; ``logo`` and ``background`` are references (``:logos/bds.png``), ``body`` Markdown."""

    slug: str
    name: str
    nickname: str = ""
    label: ClubLabel = ClubLabel.CLUB
    parent: str = ""
    categories: tuple[str, ...] = ()
    active: bool = True
    has_fee: bool = False
    logo: str = ""
    background: str = ""
    contact: str = ""
    links: tuple[str, ...] = ()
    body: str = ""


class ClubChange(TypedDict, total=False):
    """Fields of a club to change; those that are left out stay as they are."""

    name: str
    nickname: str
    label: ClubLabel
    parent: str
    categories: tuple[str, ...]
    active: bool
    has_fee: bool
    logo: str
    background: str
    contact: str
    links: tuple[str, ...]
    body: str


@dataclass(frozen=True, slots=True, order=True)
class MembershipKey:
    """Which membership: somebody who comes back to a club has a second one, with another start."""

    club: str
    person: str
    start: dt.date


@dataclass(frozen=True, slots=True)
class Membership:
    """A person's time in a club; ``until`` is the last day, ``None`` while it lasts; lower ranks stand first."""

    club: str
    person: str
    start: dt.date
    role: str = ""
    until: dt.date | None = None
    rank: int = LAST_RANK
    fee: FeeState = FeeState.NONE

    @property
    def key(self) -> MembershipKey:
        """What tells it from the person's other times in the club."""
        return MembershipKey(self.club, self.person, self.start)

    def lasts(self, day: dt.date) -> bool:
        """Whether the person is in the club on ``day``."""
        return self.start <= day and (self.until is None or day <= self.until)


@dataclass(frozen=True, slots=True)
class Appointment:
    """Somebody who joins a club or takes an office, before it is written down."""

    person: str
    role: str = ""
    rank: int = LAST_RANK
    fee: FeeState = FeeState.NONE


@dataclass(frozen=True, slots=True)
class ClubRequest:
    """Somebody asks for a new club; ``by`` is a person's id."""

    id: str
    name: str
    reason: str
    by: str = ""


@dataclass(frozen=True, slots=True)
class Thing:
    """Something that a club lends; ``deposit`` in cents, ``picture`` a reference."""

    id: str
    club: str
    name: str
    category: str = ""
    picture: str = ""
    deposit: int = 0


@dataclass(frozen=True, slots=True)
class Borrower:
    """Who has a thing: a person of the directory, or somebody else with a name and a phone."""

    person: str = ""
    name: str = ""
    phone: str = ""
