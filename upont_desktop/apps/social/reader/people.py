"""Questions about people: who is found by a few letters, who somebody is, whose birthday it is."""

from __future__ import annotations

import calendar
import datetime as dt
import json
import re
from collections.abc import Collection, Iterable, Sequence
from typing import Any, TypeAlias

from sqlalchemy import ColumnClause, ColumnElement, Select, and_, func, select
from sqlalchemy.sql.visitors import iterate

from upont_desktop.apps.social.book_bodies import FORGET, about
from upont_desktop.apps.social.cards import card_path, photo_path, read_person
from upont_desktop.apps.social.forms import day_of
from upont_desktop.apps.social.pages import PeopleFilter, PeoplePage, PersonRow
from upont_desktop.apps.social.reader.book import Book
from upont_desktop.apps.social.records import PersonRecord, PersonStatus, Promotion
from upont_desktop.apps.social.tables import addresses, aliases, entries, memberships, people, photos, promotions, words
from upont_desktop.domain.text import fold
from upont_desktop.index.record_database import RecordDatabase

Condition: TypeAlias = ColumnElement[bool]

_COLUMNS = (
    people.c.id, people.c.shown, people.c.given, people.c.family, people.c.nick, people.c.promotion,
    people.c.department, people.c.status, people.c.birth, people.c.email, people.c.phone,
    select(photos.c.person).where(photos.c.person == people.c.id).exists().label("photo"),
)  # fmt: skip
_WORD = re.compile(r"[^\W_]+")
_LEAP_DAY = "02-29"


class PeopleReader:
    """Asks the directory who people are, and the clubs' database who is in which club: they may be two circles."""

    def __init__(self, directory: RecordDatabase | None, clubs: RecordDatabase, book: Book, today: dt.date) -> None:
        """Without ``directory``, which is not on this computer, nobody is known."""
        self._directory = directory
        self._clubs = clubs
        self._book = book
        self._today = today

    # --- lists --------------------------------------------------------------------------------------------------------

    def find(self, text: str, filters: PeopleFilter, first: int, count: int) -> PeoplePage:
        """A page of the people that every word of ``text`` begins a word of, in the order of names."""
        conditions = self._conditions(text, filters)
        if self._directory is None or conditions is None:
            return PeoplePage((), 0)
        asked = _from(text, select(*_COLUMNS)).where(*conditions).order_by(_place(text)).limit(count).offset(first)
        found = tuple(map(_person_row, self._directory.execute(asked)))
        return PeoplePage(found, self._count(text, conditions))

    def row_of(self, person: str, text: str, filters: PeopleFilter) -> int | None:
        """At which row of such a list somebody stands, from 0; ``None`` where he is not in it."""
        conditions = self._conditions(text, filters)
        if self._directory is None or conditions is None:
            return None
        place = self._scalar(select(people.c.place).where(people.c.id == self.present(person)))
        if place is None or not self._count(text, (*conditions, _place(text) == place)):
            return None
        return self._count(text, (*conditions, _place(text) < place))

    def _count(self, text: str, conditions: Sequence[Condition]) -> int:
        asked = select(func.count())
        bare = all(people not in _tables(condition) for condition in conditions)
        asked = asked.select_from(words) if text.strip() and bare else _from(text, asked)
        return self._scalar(asked.where(*conditions)) or 0

    def _conditions(self, text: str, filters: PeopleFilter) -> tuple[Condition, ...] | None:
        """What everybody in the list fulfils; ``None`` where nobody can."""
        found: list[Condition] = []
        if text.strip():
            if not _WORD.search(fold(text)):
                return None
            found.append(_matching(text))
        for column, value in (
            (people.c.promotion, filters.promotion),
            (people.c.department, filters.department),
            (people.c.status, filters.status.value if filters.status else ""),
        ):
            if value:
                found.append(column == value)
        if filters.club:
            found.append(_among(self._members(filters)))
        return tuple(found)

    def _members(self, filters: PeopleFilter) -> Iterable[str]:
        """The ids of those who are in a club, or were before."""
        day = (filters.day or self._today).isoformat()
        here = and_(memberships.c.start <= day, (memberships.c.until.is_(None)) | (memberships.c.until >= day))
        asked = select(memberships.c.person, func.max(here)).where(memberships.c.club == filters.club)
        found = self._clubs.execute(asked.group_by(memberships.c.person)).all()
        return (self.present(person) for person, still in found if bool(still) is not filters.former)

    # --- somebody -----------------------------------------------------------------------------------------------------

    def present(self, person: str) -> str:
        """The id under which somebody's card is now: cards of one person may have been put together."""
        found = self._scalar(select(aliases.c.person).where(aliases.c.alias == person))
        return found or person

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
        moved: dict[str, str] = dict(
            self._all(select(aliases.c.alias, aliases.c.person).where(_in(aliases.c.alias, wanted)))
        )
        now = {person: moved.get(person, person) for person in wanted}
        found = self._all(select(*_COLUMNS).where(_among(now.values())))
        known = {row.id: row for row in map(_person_row, found)}
        gone = self._forgotten() if len(known) < len(set(now.values())) else frozenset()
        return {
            person: known.get(id) or PersonRow(person, "", forgotten=person in gone or id in gone)
            for person, id in now.items()
        }

    def _forgotten(self) -> frozenset[str]:
        elsewhere = self._all(select(entries.c.about).where(entries.c.kind == FORGET))
        return frozenset({*(one for (one,) in elsewhere), *map(about, self._book.entries({FORGET}))})

    def by_address(self, address: str) -> PersonRow | None:
        """Whose card has this e-mail address: the person that git's identity names."""
        asked = select(addresses.c.person).where(addresses.c.address == fold(address)).limit(1)
        person = self._scalar(asked)
        return None if person is None else self.rows([person])[person]

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
        return tuple(map(_person_row, self._all(select(*_COLUMNS).where(born).order_by(people.c.place))))

    def addresses(self) -> dict[str, str]:
        """Whose each e-mail address is: folded, to the id."""
        return dict(self._all(select(addresses.c.address, addresses.c.person)))

    def cards(self, persons: Sequence[str]) -> tuple[tuple[str, bytes], ...]:
        """The id and the card of each of these people who has one, in their order."""
        asked = select(people.c.id, people.c.card).where(_among(persons))
        known: dict[str, bytes] = dict(self._all(asked))
        return tuple((person, known[person]) for person in persons if person in known)

    def everybody(self) -> tuple[PersonRow, ...]:
        """Everybody of the directory: what an import compares with."""
        return tuple(map(_person_row, self._all(select(*_COLUMNS).order_by(people.c.place))))

    def _all(self, asked: Select[Any]) -> Sequence[Any]:
        return () if self._directory is None else self._directory.execute(asked).all()

    def _scalar(self, asked: Select[Any]) -> Any:
        return None if self._directory is None else self._directory.execute(asked).scalar()


def _from(text: str, asked: Select[Any]) -> Select[Any]:
    """Where letters are given, what they find comes first: it is in the order of names already."""
    if text.strip():
        return asked.select_from(words.join(people, people.c.place == words.c.rowid))
    return asked.select_from(people)


def _tables(condition: Condition) -> Collection[object]:
    return {part.table for part in iterate(condition) if isinstance(part, ColumnClause)}


def _place(text: str) -> ColumnElement[int]:
    return words.c.rowid if text.strip() else people.c.place


def _matching(text: str) -> Condition:
    query = " ".join(f'"{word}"*' for word in _WORD.findall(fold(text)))
    return words.c.social_words.op("MATCH")(query)


def _among(persons: Iterable[str]) -> Condition:
    return _in(people.c.id, persons)


def _in(column: ColumnElement[str], values: Iterable[str]) -> Condition:
    """One parameter for however many values: SQLite has a limit to their number."""
    given = func.json_each(json.dumps(list(values))).table_valued("value")
    return column.in_(select(given.c.value))


def _person_row(row: Any) -> PersonRow:
    id, shown, given, family, nick, promotion, department, status, birth, email, phone, photo = row
    return PersonRow(
        id, shown, given, family, nick, promotion, department, PersonStatus(status), day_of(birth or ""), email, phone,
        photo_path(id) if photo else "", card_path(id),
    )  # fmt: skip
