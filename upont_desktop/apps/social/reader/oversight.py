"""What was done without a right to, by whom: for every application whose rights people of the directory hold.

Without signatures an entry says itself by whom it is, and git says whose commit it came with; of a document git alone
says who changed it. All of it can be made up, but who writes in another's name has to lie to git, too. What was done
without a right counts all the same, and is said.
"""

from __future__ import annotations

from collections.abc import Callable, Collection, Iterable, Iterator
from functools import cached_property

from upont_desktop.apps.social.cards import PEOPLE_FOLDER, person_of, read_person
from upont_desktop.apps.social.document_rule import document_rule, person_named
from upont_desktop.apps.social.forms import FOLDER
from upont_desktop.apps.social.pages import FalseName, PersonRow, RecordProblem
from upont_desktop.apps.social.reader.clubs import ClubReader
from upont_desktop.apps.social.reader.people import PeopleReader
from upont_desktop.domain.books import order_key, owner_of
from upont_desktop.domain.circle import Circle
from upont_desktop.domain.document_problems import Problem
from upont_desktop.domain.document_rules import UnallowedChange
from upont_desktop.domain.language import QT_TRANSLATE_NOOP
from upont_desktop.domain.rights import ENROLLED_ROOMS, GRANT, REVOKE, TILL_KINDS
from upont_desktop.domain.room_rights import RoomRights
from upont_desktop.domain.text import fold
from upont_desktop.index.record_database import RecordDatabase
from upont_desktop.service.oversight import earlier_contents, unallowed_changes

OTHER_NAME = QT_TRANSLATE_NOOP(
    "Documents",
    "On {day} something was written into the book in the name of {person}, but it came from {address}, which is not on"
    " that card.",
)
OTHER_COMPUTER = QT_TRANSLATE_NOOP(
    "Documents",
    "On {day} a right was given or taken in the book of the computer {person}, but it came from {address}, who did not"
    " begin that book.",
)
CHANGED = QT_TRANSLATE_NOOP("Documents", "On {day} {who} changed this without the right to.")
DELETED = QT_TRANSLATE_NOOP("Documents", "On {day} {who} deleted this without the right to.")
_GIVING = frozenset({GRANT, REVOKE})


class KnownPeople:
    """Who has an address, and who is in a club, as cards and memberships say."""

    def __init__(
        self, people: PeopleReader, clubs: ClubReader, old_cards: Callable[[], Iterable[tuple[str, bytes]]]
    ) -> None:
        """``old_cards`` gives the path and the content of every earlier version of a card: asked where an address is on
        none of today's.
        """
        self._people, self._clubs, self._old_cards = people, clubs, old_cards
        self._clubs_of: dict[str, tuple[tuple[str, str, str], ...]] = {}
        self._rows: dict[str, PersonRow] = {}
        self._another: dict[tuple[str, str], bool] = {}

    def persons_at(self, address: str) -> Collection[str]:
        """The ids of those whose cards have this address, or had it, where none has it now."""
        return self._now.get(fold(address)) or self._then.get(fold(address)) or ()

    def is_another(self, address: str, person: str) -> bool:
        """Whether an address is not of somebody who has a card, now or before."""
        asked = address, person
        if asked not in self._another:
            row = self._row(person)
            owners = self.persons_at(address) if row.shown else (person,)
            self._another[asked] = row.id not in owners and person not in owners
        return self._another[asked]

    def shown(self, person: str) -> str:
        """What lists call somebody who has a card."""
        return self._row(person).shown

    def _row(self, person: str) -> PersonRow:
        if person not in self._rows:
            self._rows |= self._people.rows([person])
        return self._rows[person]

    def is_member(self, person: str, club: str, day: str) -> bool:
        """Whether somebody is in a club on a day."""
        if person not in self._clubs_of:
            found = (row.membership for row in self._clubs.of_person(self._people.present(person)))
            self._clubs_of[person] = tuple(
                (one.club, one.start.isoformat(), "" if one.until is None else one.until.isoformat()) for one in found
            )
        return any(
            slug == club and start <= day and (not until or day <= until)
            for slug, start, until in self._clubs_of[person]
        )

    @cached_property
    def _now(self) -> dict[str, set[str]]:
        return _gathered(self._people.every_address())

    @cached_property
    def _then(self) -> dict[str, set[str]]:
        return _gathered(
            (fold(address), person)
            for path, raw in self._old_cards()
            if (person := person_of(path)) is not None and (record := read_person(person, raw)) is not None
            for address in record.emails
        )


class Histories:
    """The circles whose commits say who changed what: the room's own, and that of the cards."""

    def __init__(self, circle: Circle | None = None, directory: tuple[Circle, RecordDatabase] | None = None) -> None:
        self._circle, self._directory = circle, directory

    def changes(
        self, database: RecordDatabase, rights: RoomRights, people: Callable[[], KnownPeople], gone: Collection[str]
    ) -> tuple[UnallowedChange, ...]:
        """What was changed of the room's documents by who had no right to; not of those who are ``gone``, as whoever
        forgets himself ends his memberships.
        """
        if self._circle is None:
            return ()
        found = unallowed_changes(self._circle, database, FOLDER, document_rule, rights, people)
        return tuple(one for one in found if person_named(one.path) not in gone)

    def old_cards(self) -> Iterator[tuple[str, bytes]]:
        """The earlier versions of all cards, by path."""
        if self._directory is not None:
            yield from earlier_contents(*self._directory, PEOPLE_FOLDER)


def false_names(database: RecordDatabase, room: str, rights: RoomRights, people: KnownPeople) -> tuple[FalseName, ...]:
    """The entries of a room, of those that commits hold and rights apply to, that came with a commit of somebody else
    than the person they name, in the order of books. Of one who has no card, nothing is known.

    Where only accepted devices count, a device vouches for whoever signs in at it, in what is done at a till: asked is
    who is named by the others, and in what no till does. A device that names nobody gives rights only by commits of
    whoever began its book.
    """
    claimed = [*database.claimed_entries(room, counted=True, without=TILL_KINDS if room in ENROLLED_ROOMS else ())]
    if room in ENROLLED_ROOMS:
        claimed += database.claimed_entries(room, counted=False)
    authors, found = database.entry_authors(room), []
    for entry in filter(rights.in_force, sorted(claimed, key=order_key)):
        address = authors.address(entry.device, entry.number)
        if entry.by == entry.device:
            begun = authors.address(owner_of(entry.device), 1) if entry.kind in _GIVING else ""
            if address and begun and fold(address) != fold(begun):
                found.append(FalseName(entry.name, entry.device, entry.device, address, entry.at[:10]))
        elif address and people.is_another(address, entry.by):
            found.append(FalseName(entry.name, entry.by, people.shown(entry.by), address, entry.at[:10]))
    return tuple(found)


def named_falsely(found: Iterable[FalseName]) -> Iterator[RecordProblem]:
    """Entries in another's name, as problems of their room."""
    for one in found:
        values = {"day": one.day, "person": one.shown, "address": one.address}
        sentence = OTHER_COMPUTER if one.entry.startswith(f"{one.person}:") else OTHER_NAME
        yield RecordProblem(Problem(sentence, values), entry=one.entry)


def unallowed_documents(changes: Iterable[UnallowedChange]) -> Iterator[RecordProblem]:
    """The documents whose version in effect nobody had the right to make, as problems of their room."""
    for change in changes:
        values = {"day": change.day, "who": change.address}
        yield RecordProblem(Problem(DELETED if change.deleted else CHANGED, values), change.path, unallowed=change)


def _gathered(pairs: Iterable[tuple[str, str]]) -> dict[str, set[str]]:
    found: dict[str, set[str]] = {}
    for address, person in pairs:
        found.setdefault(address, set()).add(person)
    return found
