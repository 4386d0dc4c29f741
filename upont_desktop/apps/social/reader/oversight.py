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
from upont_desktop.apps.social.pages import PersonRow, RecordProblem
from upont_desktop.apps.social.reader.clubs import ClubReader
from upont_desktop.apps.social.reader.people import PeopleReader
from upont_desktop.domain.books import BookEntry
from upont_desktop.domain.circle import Circle
from upont_desktop.domain.document_problems import Problem
from upont_desktop.domain.document_rules import UnallowedChange
from upont_desktop.domain.entry_authors import EntryAuthors
from upont_desktop.domain.language import QT_TRANSLATE_NOOP
from upont_desktop.domain.room_rights import RoomRights
from upont_desktop.domain.text import fold
from upont_desktop.index.record_database import RecordDatabase
from upont_desktop.service.oversight import earlier_contents, unallowed_changes

OTHER_NAME = QT_TRANSLATE_NOOP(
    "Documents",
    "On {day} something was written into the book in the name of {person}, but it came from {address}, which is not on"
    " that card.",
)
CHANGED = QT_TRANSLATE_NOOP("Documents", "On {day} {who} changed this without the right to.")
DELETED = QT_TRANSLATE_NOOP("Documents", "On {day} {who} deleted this without the right to.")


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

    def persons_at(self, address: str) -> Collection[str]:
        """The ids of those whose cards have this address, or had it, where none has it now."""
        return self._now.get(fold(address)) or self._then.get(fold(address)) or ()

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


def false_names(
    entries: Iterable[BookEntry], rights: RoomRights, people: PeopleReader, authors: EntryAuthors
) -> Iterator[RecordProblem]:
    """The entries, of those that commits hold, that rights apply to and that came with a commit of somebody else than
    the person they name. Of one who has no card, nothing is known.
    """
    held = [entry for entry in entries if rights.in_force(entry)]
    named = people.rows({entry.by for entry in held})
    known = people.addresses_of({row.id for row in named.values()})
    for entry in held:
        person, address = named[entry.by], authors.address(entry.device, entry.number)
        if person.shown and address and (fold(address), person.id) not in known:
            yield _false_name(entry, person, address)


def unallowed_documents(changes: Iterable[UnallowedChange]) -> Iterator[RecordProblem]:
    """The documents whose version in effect nobody had the right to make, as problems of their room."""
    for change in changes:
        values = {"day": change.day, "who": change.address}
        yield RecordProblem(Problem(DELETED if change.deleted else CHANGED, values), change.path, unallowed=change)


def _false_name(entry: BookEntry, person: PersonRow, address: str) -> RecordProblem:
    values = {"day": entry.at[:10], "person": person.shown, "address": address}
    return RecordProblem(Problem(OTHER_NAME, values), entry=entry.name)


def _gathered(pairs: Iterable[tuple[str, str]]) -> dict[str, set[str]]:
    found: dict[str, set[str]] = {}
    for address, person in pairs:
        found.setdefault(address, set()).add(person)
    return found
