"""Questions about people: who is found by a few letters, who somebody is, whose birthday it is."""

from __future__ import annotations

import calendar
import datetime as dt
import json
from collections.abc import Collection, Iterable, Sequence
from typing import Any

from sqlalchemy import Select, and_, func, select

from upont_desktop.apps.social.book_bodies import about
from upont_desktop.apps.social.cards import read_person
from upont_desktop.apps.social.faults import normal_number
from upont_desktop.apps.social.pages import PeopleFilter, PeoplePage, PersonRow
from upont_desktop.apps.social.reader.book import Book
from upont_desktop.apps.social.reader.people_list import COLUMNS, Parameters, PeopleList, among, asked_list, person_row
from upont_desktop.apps.social.records import ROOM, PersonRecord, PersonStatus, Promotion
from upont_desktop.apps.social.tables import addresses, aliases, entries, memberships, numbers, people, promotions
from upont_desktop.domain.rights import FORGET, OK
from upont_desktop.domain.text import fold
from upont_desktop.index.record_database import RecordDatabase

_LEAP_DAY = "02-29"


class PeopleReader:
    """Asks the directory who people are, and the clubs' database who is in which club: they may be two circles."""

    def __init__(
        self,
        directory: RecordDatabase | None,
        clubs: RecordDatabase,
        book: Book,
        today: dt.date,
        told: Book | None = None,
    ) -> None:
        """Without ``directory``, which is not on this computer, nobody is known; ``told`` is its book, and says who was
        forgotten.
        """
        self._told = told or book
        self._directory = directory
        self._clubs = clubs
        self._book = book
        self._today = today

    # --- lists --------------------------------------------------------------------------------------------------------

    def find(self, text: str, filters: PeopleFilter, first: int, count: int) -> PeoplePage:
        """A page of the people that every word of ``text`` begins a word of, in the order of names."""
        asked = self._asked(text, filters)
        if self._directory is None or asked is None:
            return PeoplePage((), 0)
        kind, given = asked
        found = self._directory.execute(kind.page(), {**given, "first": first, "count": count})
        rows = tuple(map(person_row, found))
        if first == 0 and len(rows) < count:
            return PeoplePage(rows, len(rows))
        return PeoplePage(rows, self._directory.execute(kind.total(), given).scalar() or 0)

    def row_of(self, person: str, text: str, filters: PeopleFilter) -> int | None:
        """At which row of such a list somebody stands, from 0; ``None`` where he is not in it."""
        asked = self._asked(text, filters)
        place = self._scalar(select(people.c.place).where(people.c.id == self.present(person)))
        if self._directory is None or asked is None or place is None:
            return None
        found: Any = self._directory.execute(asked[0].before(), {**asked[1], "place": place}).one()
        before, there = found
        return before if there else None

    def _asked(self, text: str, filters: PeopleFilter) -> tuple[PeopleList, Parameters] | None:
        return asked_list(text, filters, self._members(filters) if filters.club else None)

    def _members(self, filters: PeopleFilter) -> list[str]:
        """The ids of those who are in a club, or were before."""
        day = (filters.day or self._today).isoformat()
        here = and_(memberships.c.start <= day, (memberships.c.until.is_(None)) | (memberships.c.until >= day))
        asked = select(memberships.c.person, func.max(here)).where(memberships.c.club == filters.club)
        found = self._clubs.execute(asked.group_by(memberships.c.person)).all()
        chosen = [person for person, still in found if bool(still) is not filters.former]
        moved = self._moved(chosen)
        return [moved.get(person, person) for person in chosen]

    def _moved(self, persons: Iterable[str]) -> dict[str, str]:
        """Where the cards of these people are now, of those that were put together with another one."""
        asked = select(aliases.c.alias, aliases.c.person).where(among(aliases.c.alias, persons))
        return dict(self._all(asked))

    # --- somebody -----------------------------------------------------------------------------------------------------

    def present(self, person: str) -> str:
        """The id under which somebody's card is now: cards of one person may have been put together."""
        found = self._scalar(select(aliases.c.person).where(aliases.c.alias == person))
        return found or person

    def aliases_of(self, persons: Iterable[str]) -> dict[str, str]:
        """The other ids of these people, each with the one under which the card is."""
        asked = select(aliases.c.alias, aliases.c.person).where(among(aliases.c.person, persons))
        return dict(self._all(asked))

    def every_id(self, person: str) -> list[str]:
        """The ids that name somebody: his own, and those of cards that were put together with it."""
        return [person, *(alias for (alias,) in self._all(select(aliases.c.alias).where(aliases.c.person == person)))]

    def record(self, person: str) -> PersonRecord | None:
        """What a person's card says."""
        raw = self._scalar(select(people.c.card).where(people.c.id == person))
        return None if raw is None else read_person(person, raw)

    def rows(self, persons: Collection[str]) -> dict[str, PersonRow]:
        """Each of these people as lists show them, by the id that was asked for."""
        if not persons:
            return {}
        wanted = dict.fromkeys(persons)
        moved = self._moved(wanted)
        now = {person: moved.get(person, person) for person in wanted}
        found = self._all(select(*COLUMNS).where(among(people.c.id, now.values())))
        known = {row.id: row for row in map(person_row, found)}
        gone = self.forgotten() if len(known) < len(set(now.values())) else frozenset()
        return {
            person: known.get(id) or PersonRow(person, "", forgotten=person in gone or id in gone)
            for person, id in now.items()
        }

    def forgotten(self) -> frozenset[str]:
        """The ids of everybody who was forgotten, by somebody who had the right to."""
        elsewhere = self._all(select(entries.c.about).where(entries.c.kind == FORGET, entries.c.state == OK))
        here = [*self._book.allowed(FORGET), *(entry for entry in self._told.tail if entry.kind == FORGET)]
        return frozenset({*(one for (one,) in elsewhere), *map(about, here)})

    def forgot_themselves(self) -> tuple[tuple[str, str], ...]:
        """Who is said to have forgotten himself, and from which address that came."""
        if self._directory is None:
            return ()
        asked = select(entries.c.about, entries.c.device, entries.c.number, entries.c.body)
        found = self._all(asked.where(entries.c.kind == FORGET, entries.c.state == OK))
        authors = self._directory.entry_authors(ROOM)
        return tuple(
            (person, authors.address(device, number))
            for person, device, number, body in found
            if json.loads(body).get("by") == person
        )

    def returned(self) -> tuple[PersonRow, ...]:
        """Who was forgotten and has a card: an edit of somebody who had not received it yet brings one back."""
        gone = self.forgotten()
        return tuple(row for row in self.rows(gone).values() if row.shown)

    def by_address(self, address: str) -> PersonRow | None:
        """Whose card has this e-mail address: the person that git's identity names."""
        asked = select(addresses.c.person).where(addresses.c.address == fold(address)).limit(1)
        person = self._scalar(asked)
        return None if person is None else self.rows([person])[person]

    def by_number(self, number: str) -> tuple[PersonRow, ...]:
        """Those whose card has this number: one, unless two cards were given the same."""
        asked = select(numbers.c.person).where(numbers.c.number == fold(normal_number(number)))
        return tuple(self.rows([person for (person,) in self._all(asked)]).values())

    def shortest_prefix(self, person: str, least: int) -> str:
        """As many digits of an id, ``least`` or more, as no other card's begins with; those of the id that a card that
        was put together with another one leads to.
        """
        id = self.present(person)
        for length in range(least, len(id)):
            others = select(people.c.id).where(people.c.id.startswith(id[:length]), people.c.id != id).limit(1)
            if self._scalar(others) is None:
                return id[:length]
        return id

    def shared_numbers(self) -> tuple[tuple[str, tuple[PersonRow, ...]], ...]:
        """The numbers that several cards have, with whose they are."""
        several = select(numbers.c.number).group_by(numbers.c.number).having(func.count() > 1)
        asked = select(numbers.c.number, numbers.c.person).where(numbers.c.number.in_(several))
        found: dict[str, list[str]] = {}
        for number, person in self._all(asked.order_by(numbers.c.number, numbers.c.person)):
            found.setdefault(number, []).append(person)
        return tuple((number.upper(), tuple(self.rows(persons).values())) for number, persons in found.items())

    # --- the whole ----------------------------------------------------------------------------------------------------

    def promotions(self) -> tuple[Promotion, ...]:
        """Every promotion that has a document or people, the youngest first."""
        counts: dict[str, int] = dict(self._all(select(people.c.promotion, func.count()).group_by(people.c.promotion)))
        known = {code: (year, name) for code, year, name in self._all(select(promotions))}
        codes = {*known, *filter(None, counts)}
        found = (Promotion(code, *known.get(code, (None, "")), counts.get(code, 0)) for code in codes)
        return tuple(sorted(found, key=lambda one: (one.year or 0, one.code), reverse=True))

    def departments(self) -> tuple[str, ...]:
        """Every department that somebody is of."""
        asked = select(people.c.department).distinct().order_by(people.c.department)
        return tuple(department for (department,) in self._all(asked) if department)

    def birthdays(self, day: dt.date) -> tuple[PersonRow, ...]:
        """Whose birthday it is, former members aside; who was born on 29 February has it on the 28th in most years."""
        days = [day.strftime("%m-%d")]
        if days == ["02-28"] and not calendar.isleap(day.year):
            days.append(_LEAP_DAY)
        born = and_(people.c.birthday.in_(days), people.c.status != PersonStatus.FORMER.value)
        return tuple(map(person_row, self._all(select(*COLUMNS).where(born).order_by(people.c.place))))

    def addresses(self) -> dict[str, str]:
        """Whose each e-mail address is: folded, to the id."""
        return dict(self._all(select(addresses.c.address, addresses.c.person)))

    def every_address(self) -> Sequence[tuple[str, str]]:
        """Each e-mail address, folded, with the id of whose card has it; one may be on several."""
        return [(address, person) for address, person in self._all(select(addresses.c.address, addresses.c.person))]

    def addresses_of(self, persons: Collection[str]) -> frozenset[tuple[str, str]]:
        """Each address, folded, that is on the card of one of these people, with the person's id."""
        asked = select(addresses.c.address, addresses.c.person).where(among(addresses.c.person, persons))
        return frozenset((address, person) for address, person in self._all(asked))

    def cards(self, persons: Sequence[str]) -> tuple[tuple[str, bytes], ...]:
        """The id and the card of each of these people who has one, in their order."""
        asked = select(people.c.id, people.c.card).where(among(people.c.id, persons))
        known: dict[str, bytes] = dict(self._all(asked))
        return tuple((person, known[person]) for person in persons if person in known)

    def everybody(self) -> tuple[PersonRow, ...]:
        """Everybody of the directory: what an import compares with."""
        return tuple(map(person_row, self._all(select(*COLUMNS).order_by(people.c.place))))

    def _all(self, asked: Select[Any]) -> Sequence[Any]:
        return () if self._directory is None else self._directory.execute(asked).all()

    def _scalar(self, asked: Select[Any]) -> Any:
        return None if self._directory is None else self._directory.execute(asked).scalar()
