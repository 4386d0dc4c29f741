"""What lists and pages of the room show: records with names joined to them, as the index gives them."""

from __future__ import annotations

import datetime as dt
import re
from collections.abc import Callable
from dataclasses import dataclass

from upont_desktop.apps.social.records import (
    Borrower,
    Club,
    ClubRequest,
    Membership,
    PersonRecord,
    PersonStatus,
    Thing,
)
from upont_desktop.domain.document_problems import Problem
from upont_desktop.domain.document_rules import UnallowedChange
from upont_desktop.domain.language import QT_TRANSLATE_NOOP


@dataclass(frozen=True, slots=True)
class PeopleFilter:
    """Whom a list shows; empty fields leave nobody out. ``club`` means who is in it on ``day`` (today where ``None``);
    with ``former``, who was in it before and is not any more.
    """

    promotion: str = ""
    club: str = ""
    status: PersonStatus | None = None
    department: str = ""
    former: bool = False
    day: dt.date | None = None


@dataclass(frozen=True, slots=True)
class PersonRow:
    """One line of a list of people; ``nick`` is the first nickname, ``photo`` the path in the clone or nothing.

    ``forgotten`` is somebody whose card was deleted on request: ``shown`` is empty then, see :func:`person_name`.
    """

    id: str
    shown: str
    given: str = ""
    family: str = ""
    nick: str = ""
    promotion: str = ""
    department: str = ""
    status: PersonStatus = PersonStatus.MEMBER
    birth: dt.date | None = None
    email: str = ""
    phone: str = ""
    photo: str = ""
    card: str = ""
    forgotten: bool = False


@dataclass(frozen=True, slots=True)
class PeoplePage:
    """A page of a list of people, and how many there are in all."""

    people: tuple[PersonRow, ...]
    total: int


@dataclass(frozen=True, slots=True)
class MemberRow:
    """A membership with the names of both sides; ``path`` is its document's."""

    membership: Membership
    person: PersonRow
    club_name: str = ""
    path: str = ""


@dataclass(frozen=True, slots=True)
class LoanRow:
    """A loan: ``entry`` is the book entry that began it, ``returned`` the day on which the thing came back.

    ``person`` is empty where the borrower is nobody of the directory. ``late`` counts days after ``due``.
    """

    entry: str
    thing: Thing
    borrower: Borrower
    since: dt.date
    due: dt.date
    returned: dt.date | None = None
    late: int = 0
    person: PersonRow | None = None
    club_name: str = ""


@dataclass(frozen=True, slots=True)
class ThingRow:
    """A thing, and who has it now."""

    thing: Thing
    loan: LoanRow | None = None
    path: str = ""


@dataclass(frozen=True, slots=True)
class PersonCard:
    """Everything that the card at the right says of a person."""

    person: PersonRecord
    row: PersonRow
    path: str
    memberships: tuple[MemberRow, ...] = ()
    loans: tuple[LoanRow, ...] = ()


@dataclass(frozen=True, slots=True)
class ClubRow:
    """One line of the clubs; ``members`` counts those of today."""

    club: Club
    members: int = 0
    path: str = ""


@dataclass(frozen=True, slots=True)
class FormerYear:
    """Who left a club in one school year, which is called by the year in which it begins (from 1 September)."""

    year: int
    members: tuple[MemberRow, ...]


@dataclass(frozen=True, slots=True)
class ClubPage:
    """Everything that the page of a club says; ``inside`` are the clubs whose parent it is."""

    club: Club
    path: str
    parent: ClubRow | None = None
    inside: tuple[ClubRow, ...] = ()
    members: tuple[MemberRow, ...] = ()
    former: tuple[FormerYear, ...] = ()
    things: tuple[ThingRow, ...] = ()


@dataclass(frozen=True, slots=True)
class RequestRow:
    """A request for a club; ``granted`` is ``None`` while nobody answered it."""

    request: ClubRequest
    by: PersonRow | None = None
    granted: bool | None = None
    words: str = ""
    path: str = ""


@dataclass(frozen=True, slots=True)
class FalseName:
    """An entry of a book in the name of somebody (an id, and what lists call them) that came with a commit of another
    address; ``day`` as its clock said.
    """

    entry: str
    person: str
    shown: str
    address: str
    day: str


@dataclass(frozen=True, slots=True)
class RecordProblem:
    """Something that somebody should look at: a document that cannot be read, an entry that nobody had the right to
    write, two memberships at one time. ``path`` is the document, ``entry`` the book entry; ``unallowed`` is what can be
    taken back.
    """

    problem: Problem
    path: str = ""
    entry: str = ""
    unallowed: UnallowedChange | None = None


FORMER_MEMBER = QT_TRANSLATE_NOOP("People", "Former member ·{mark}")
_ID = re.compile(r"[0-9a-f]{16}")
_MARK = 4  # digits of an id: enough to tell some hundred people apart by eye


def person_name(row: PersonRow, say: Callable[[str], str]) -> str:
    """The name as every list shows it; ``say`` translates a text of the context ``People``.

    Somebody who was forgotten, or whose card is in a directory that is not on this computer, is told from others by
    the beginning of the id.
    """
    if row.shown:
        return row.shown
    return say(FORMER_MEMBER).format(mark=row.id[:_MARK]) if row.forgotten else unnamed(row.id)


def unnamed(person: str) -> str:
    """What is shown of somebody whose name is not known here: the beginning of the id; a device, which wrote in the
    name of nobody, as it is called.
    """
    return f"·{person[:_MARK]}" if _ID.fullmatch(person) else person
