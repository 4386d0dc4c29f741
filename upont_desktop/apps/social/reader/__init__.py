"""What the room and the terminal ask: people, clubs, things, as the index of the circle has them."""

from __future__ import annotations

import datetime as dt
from collections.abc import Callable, Collection, Iterator, Sequence
from contextlib import ExitStack, contextmanager
from functools import partial
from itertools import starmap

from upont_desktop.apps.social.cards import read_person
from upont_desktop.apps.social.document_rule import person_named
from upont_desktop.apps.social.pages import (
    ClubPage,
    ClubRow,
    FalseName,
    FormerYear,
    LoanRow,
    MemberRow,
    PeopleFilter,
    PeoplePage,
    PersonCard,
    PersonRow,
    RecordProblem,
    RequestRow,
    ThingRow,
)
from upont_desktop.apps.social.reader.book import Book
from upont_desktop.apps.social.reader.clubs import ClubReader, school_year
from upont_desktop.apps.social.reader.loans import LoanReader
from upont_desktop.apps.social.reader.oversight import (
    Histories,
    KnownPeople,
    false_names,
    named_falsely,
    unallowed_documents,
)
from upont_desktop.apps.social.reader.people import PeopleReader
from upont_desktop.apps.social.reader.sources import Sources, sources_of
from upont_desktop.apps.social.records import ROOM, PersonRecord, Promotion, today
from upont_desktop.domain.books import BookEntry
from upont_desktop.domain.circle import Circle
from upont_desktop.domain.document_problems import Problem
from upont_desktop.domain.document_rules import UnallowedChange, device_rule
from upont_desktop.domain.errors import UserError
from upont_desktop.domain.language import QT_TRANSLATE_NOOP
from upont_desktop.domain.rights import DEVICE_FOLDER, ENROLLED_ROOMS, GivenRight
from upont_desktop.domain.room_rights import RoomRights
from upont_desktop.domain.rooms import named
from upont_desktop.index.record_database import RecordDatabase
from upont_desktop.service.library import Library
from upont_desktop.service.operations.books import tail
from upont_desktop.service.oversight import founder_change, unallowed_changes
from upont_desktop.service.rights import room_rights

__all__ = [
    "SocialReader",
    "false_names_in",
    "home_of_people",
    "people_of",
    "school_year",
    "social_reader",
    "unallowed_in",
]

OVERLAP = QT_TRANSLATE_NOOP(
    "Documents", "{person} is in {club} twice at the same time: since {first}, and since {second}."
)
SAME_NUMBER = QT_TRANSLATE_NOOP(
    "Documents", "The card with the number {number} is on several people’s: {people}. A till knows none of them by it."
)
CAME_BACK = QT_TRANSLATE_NOOP(
    "Documents",
    "This person was forgotten, and has a card again: somebody edited it elsewhere. Forget the person again.",
)
NO_RIGHT = QT_TRANSLATE_NOOP("Documents", "On {day} somebody wrote into the book who had no right to.")


class SocialReader:
    """Asks one state of a circle, and of its directory. Use it in one thread, and not longer than the databases."""

    def __init__(
        self,
        database: RecordDatabase,
        tail: Callable[[], Sequence[BookEntry]] = tuple,
        directory: RecordDatabase | None = None,
        day: dt.date | None = None,
        *,
        clubs: RecordDatabase | None = None,
        directory_tail: Callable[[], Sequence[BookEntry]] = tuple,
        knows_people: bool = True,
        histories: Histories | None = None,
    ) -> None:
        """``database`` is where the room's own records are, ``directory`` where people are, ``clubs`` where clubs,
        memberships and things are, often all the same; the tails are what books have that no commit holds yet.
        ``day`` is taken for today. ``knows_people`` is false where the
        directory is not on this computer. ``histories`` are asked for what was done without a right.
        """
        day = day or today()
        self._database = database
        self.knows_people = knows_people
        self._book = Book(database, tail)
        home = clubs or database
        book = self._book if home is database else Book(home, tuple)
        home_of_cards = database if directory is None else directory
        known = home_of_cards if knows_people else None
        told = self._book if home_of_cards is database else Book(home_of_cards, directory_tail)
        self.people = PeopleReader(known, home, self._book, day, told)
        self._loans = LoanReader(home, self.people, book, day)
        self._clubs = ClubReader(home, self.people, self._loans, day)
        self._day = day
        self._histories = histories or Histories()

    # --- people -------------------------------------------------------------------------------------------------------

    def find_people(self, words: str, filters: PeopleFilter, first: int, count: int) -> PeoplePage:
        """A page of the people that every word begins a word of, in the order of names."""
        return self.people.find(words, filters, first, count)

    def row_of(self, person: str, words: str, filters: PeopleFilter) -> int | None:
        """At which row of such a list somebody stands, from 0."""
        return self.people.row_of(person, words, filters)

    def person(self, id: str) -> PersonCard | None:
        """Everything that the card of a person shows; of a card that was put together with another, that one's."""
        now = self.people.present(id)
        record, row = self.people.record(now), self.people.rows([now])[now]
        if record is None:
            return None
        return PersonCard(record, row, row.card, self._clubs.of_person(now), self._loans.loans(person=now))

    def person_at(self, address: str) -> PersonRow | None:
        """Whose card has this e-mail address."""
        return self.people.by_address(address)

    def own_card(self, address: str) -> str:
        """The id of the card that has this e-mail address; empty where there is none."""
        row = self.people.by_address(address)
        return "" if row is None else row.id

    def everybody(self) -> tuple[PersonRow, ...]:
        """Everybody of the directory, in the order of names."""
        return self.people.everybody()

    def addresses(self) -> dict[str, str]:
        """Whose each e-mail address is: without case, to the id."""
        return self.people.addresses()

    def records(self, ids: Sequence[str]) -> tuple[PersonRecord, ...]:
        """What the cards of these people say, in their order; who has none is left out."""
        found = (read_person(id, raw) for id, raw in self.people.cards(ids))
        return tuple(record for record in found if record is not None)

    def cards(self, ids: Sequence[str]) -> tuple[bytes, ...]:
        """The cards of these people as they stand, in their order; who has none is left out."""
        return tuple(raw for _, raw in self.people.cards(ids))

    def promotions(self) -> tuple[Promotion, ...]:
        """Every promotion, the youngest first."""
        return self.people.promotions()

    def departments(self) -> tuple[str, ...]:
        """Every department that somebody is of."""
        return self.people.departments()

    def birthdays(self, day: dt.date) -> tuple[PersonRow, ...]:
        """Whose birthday it is on a day, former members left out."""
        return self.people.birthdays(day)

    # --- clubs --------------------------------------------------------------------------------------------------------

    def clubs(self) -> tuple[ClubRow, ...]:
        """Every club by name, with how many are in it today."""
        return self._clubs.clubs()

    def club(self, slug: str) -> ClubPage | None:
        """Everything that the page of a club shows."""
        return self._clubs.page(slug)

    def members(self, slug: str, on: dt.date | None = None) -> tuple[MemberRow, ...]:
        """Who is in a club on a day, today where none is given."""
        return self._clubs.members(slug, on or self._day)

    def former(self, slug: str) -> tuple[FormerYear, ...]:
        """Who was in a club, by the school year in which they left it."""
        return self._clubs.former(slug)

    def committee(self, slug: str, on: dt.date | None = None) -> tuple[MemberRow, ...]:
        """Who holds a role in a club: what next year's committee is proposed from."""
        return tuple(row for row in self.members(slug, on) if row.membership.role)

    def memberships(self, person: str) -> tuple[MemberRow, ...]:
        """Every membership of somebody, those that last first."""
        return self._clubs.of_person(self.people.present(person))

    def clubs_of(self, persons: Collection[str], on: dt.date | None = None) -> dict[str, frozenset[str]]:
        """The clubs that each of these people is in on a day, today where none is given; asked together."""
        return self._clubs.of_persons(persons, on or self._day)

    # --- things, requests, problems -----------------------------------------------------------------------------------

    def things(self, club: str = "") -> tuple[ThingRow, ...]:
        """The things of a club, or all of them."""
        return self._loans.things(club)

    def loans(self, club: str = "", person: str = "", late: bool = False) -> tuple[LoanRow, ...]:
        """Loans, those that last first; ``late``: only what should have come back."""
        return self._loans.loans(club, person, late=late)

    def loans_of(self, thing: str) -> tuple[LoanRow, ...]:
        """The loans of one thing."""
        return self._loans.loans(thing=thing)

    def requests(self) -> tuple[RequestRow, ...]:
        """Requests for clubs, those that nobody answered first."""
        return self._loans.requests()

    def rights(self, person: str = "") -> tuple[GivenRight, ...]:
        """The rights that stand, of somebody or of all."""
        return tuple(one for one in self.circle_rights().given() if person in {"", one.person})

    def circle_rights(self) -> RoomRights:
        """The rights that stand, to be asked."""
        known = self._database.book_numbers(ROOM)
        new = (entry for entry in self._book.tail if entry.number > known.get(entry.device, 0))
        return RoomRights(ROOM, self._database.right_changes(ROOM), new)

    def problems(self) -> tuple[RecordProblem, ...]:
        """What somebody should look at."""
        found = [RecordProblem(one.problem, one.path) for one in self._database.problems(ROOM)]
        back = [RecordProblem(Problem(CAME_BACK), row.card) for row in self.people.returned()]
        shared = starmap(_same_number, self.people.shared_numbers())
        return (*found, *back, *shared, *map(_overlap, self._clubs.overlaps()), *self._without_right())

    def _without_right(self) -> Iterator[RecordProblem]:
        """What was done without a right to, where rights count."""
        rights = self.circle_rights()
        if rights.governed:
            for one in self._book.flagged():
                yield RecordProblem(Problem(NO_RIGHT, {"day": one.at[:10]}), entry=one.name)
            if self.knows_people:
                yield from named_falsely(false_names(self._database, ROOM, rights, self.known_people()))
                yield from unallowed_documents(
                    self._histories.changes(self._database, rights, self.known_people, self.gone())
                )

    def gone(self) -> frozenset[str]:
        """Those who forgot themselves, by commits of their own: what is of them needed no right to be ended."""
        people = self.known_people()
        said = self.people.forgot_themselves()
        return frozenset(person for person, address in said if person in people.persons_at(address))

    def known_people(self) -> KnownPeople:
        """Who has an address, and who is in which club: by whom documents of any room were changed."""
        return KnownPeople(self.people, self._clubs, self._histories.old_cards)


def _same_number(number: str, rows: Sequence[PersonRow]) -> RecordProblem:
    people = ", ".join(row.shown for row in rows)
    return RecordProblem(Problem(SAME_NUMBER, {"number": number, "people": people}), rows[0].card)


def _overlap(pair: tuple[MemberRow, MemberRow]) -> RecordProblem:
    first, second = pair
    days = {"first": first.membership.start.isoformat(), "second": second.membership.start.isoformat()}
    who = {"person": second.person.shown, "club": second.club_name or second.membership.club}
    return RecordProblem(Problem(OVERLAP, who | days), second.path)


@contextmanager
def social_reader(library: Library, circle: Circle) -> Iterator[SocialReader]:
    """A reader of a circle's people and clubs, with what its own device has written and not kept yet.

    Raises what :meth:`~upont_desktop.service.library.Library.records` raises. Where the directory that the circle names
    is not on this computer, nobody has a name; a circle without the room of people is asked where it says that they
    are, and has no records of its own.
    """
    with ExitStack() as stack:
        open_records = partial(_records, library, stack)
        found = sources_of(open_records, circle.slug)
        yield (
            _reader_of(library, found)
            if found is not None
            else SocialReader(stack.enter_context(library.records(circle)))
        )


@contextmanager
def people_of(library: Library, circle: Circle) -> Iterator[SocialReader | None]:
    """The same for the other rooms: who people are and who is in which club, in a circle with the room of people or
    without; ``None`` where that is not on this computer, or not read yet.
    """
    with ExitStack() as stack:
        found = sources_of(partial(_records, library, stack), circle.slug)
        yield _reader_of(library, found) if found is not None and found.ready else None


def unallowed_in(library: Library, circle: Circle, room: str) -> tuple[UnallowedChange, ...]:
    """The documents of any room that somebody changed who had no right to, by its rule; where only accepted devices
    count, those of devices, too. Where people are not known, only that another founder is named.
    """
    spec = next((one for one in library.known_rooms if one.name == room and one.document_rule), None)
    with people_of(library, circle) as people, library.records(circle) as database:
        usurped = founder_change(circle, database, room)
        found = [] if usurped is None else [usurped]
        if spec is None or people is None or not people.knows_people:
            return tuple(found)
        rights, gone = room_rights(library.workplace(circle), room), people.gone()
        found += unallowed_changes(
            circle, database, spec.folder, named(spec.document_rule), rights, people.known_people
        )
        if room in ENROLLED_ROOMS:
            found += unallowed_changes(circle, database, DEVICE_FOLDER, device_rule, rights, people.known_people)
        return tuple(one for one in found if person_named(one.path) not in gone)


def false_names_in(library: Library, circle: Circle, room: str) -> tuple[FalseName, ...]:
    """The entries of any room in the name of somebody else than their author, where rights count in it; nothing where
    people are not known.
    """
    with people_of(library, circle) as people, library.records(circle) as database:
        if people is None or not people.knows_people:
            return ()
        return false_names(database, room, room_rights(library.workplace(circle), room), people.known_people())


def home_of_people(library: Library, circle: Circle) -> Circle:
    """The circle in which the cards and photos of a circle's people are: itself, where the one that it names is not on
    this computer.
    """
    with ExitStack() as stack:
        found = sources_of(partial(_records, library, stack), circle.slug)
        return circle if found is None or found.people[1] is None else library.circle(found.people[0])


def _records(library: Library, stack: ExitStack, slug: str) -> RecordDatabase | None:
    try:
        return stack.enter_context(library.records(library.circle(slug)))
    except UserError:
        return None


def _reader_of(library: Library, found: Sources) -> SocialReader:
    own = library.circle(found.own[0])
    slug, directory = found.people
    home = library.circle(slug) if directory is not None else own
    histories = Histories(own, None if directory is None else (home, directory))
    return SocialReader(
        found.own[1],
        # from its first entry on: the index may not have seen yet what a commit holds
        lambda: tail(library.workplace(own), ROOM, 0),
        directory,
        clubs=found.clubs[1],
        directory_tail=lambda: tail(library.workplace(home), ROOM),
        knows_people=directory is not None,
        histories=histories,
    )
