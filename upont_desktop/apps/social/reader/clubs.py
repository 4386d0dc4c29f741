"""Questions about clubs: which there are, what one says of itself, who is in it and who was."""

from __future__ import annotations

import datetime as dt
from collections.abc import Collection, Iterable, Sequence
from itertools import groupby
from typing import Any

from sqlalchemy import ColumnElement, and_, func, or_, select

from upont_desktop.apps.social.forms import club_path, day_of, membership_path, read_club
from upont_desktop.apps.social.pages import ClubPage, ClubRow, FormerYear, MemberRow
from upont_desktop.apps.social.reader.loans import LoanReader
from upont_desktop.apps.social.reader.people import PeopleReader
from upont_desktop.apps.social.reader.people_list import among
from upont_desktop.apps.social.records import Club, FeeState, Membership
from upont_desktop.apps.social.tables import clubs, memberships
from upont_desktop.domain.text import fold
from upont_desktop.index.record_database import RecordDatabase

_FIRST_MONTH = 9  # a school year begins on 1 September


class ClubReader:
    """Asks the clubs' database; people are named by the directory."""

    def __init__(self, database: RecordDatabase, people: PeopleReader, loans: LoanReader, today: dt.date) -> None:
        self._database = database
        self._people = people
        self._loans = loans
        self._today = today

    def clubs(self) -> tuple[ClubRow, ...]:
        """Every club by name, with how many are in it today."""
        counted = select(memberships.c.club, func.count(memberships.c.person.distinct())).where(_on(self._today))
        counts: dict[str, int] = dict(self._database.execute(counted.group_by(memberships.c.club)).all())
        every = self.every_club(self._database)
        return tuple(ClubRow(club, counts.get(club.slug, 0), club_path(club.slug)) for club in every)

    @staticmethod
    def every_club(database: RecordDatabase) -> list[Club]:
        """The clubs of a circle, by name."""
        asked = select(clubs.c.slug, clubs.c.page).order_by(clubs.c.sorted, clubs.c.slug)
        found = (_club(slug, page) for slug, page in database.execute(asked))
        return [club for club in found if club is not None]

    def page(self, slug: str) -> ClubPage | None:
        """Everything that the page of a club says; ``None`` where there is no such club."""
        every = {row.club.slug: row for row in self.clubs()}
        if slug not in every:
            return None
        club = every[slug].club
        inside = tuple(row for row in every.values() if row.club.parent == slug)
        return ClubPage(
            club, club_path(slug), every.get(club.parent), inside, self.members(slug, self._today), self.former(slug),
            self._loans.things(slug),
        )  # fmt: skip

    def members(self, slug: str, day: dt.date) -> tuple[MemberRow, ...]:
        """Who is in a club on a day, by rank, then by role and name."""
        return self._rows(self._memberships(and_(memberships.c.club == slug, _on(day))))

    def former(self, slug: str) -> tuple[FormerYear, ...]:
        """Who left a club, the newest school year first."""
        gone = self._memberships(and_(memberships.c.club == slug, memberships.c.until < self._today.isoformat()))
        rows = sorted(self._rows(gone), key=_year_left, reverse=True)
        return tuple(FormerYear(year, tuple(found)) for year, found in groupby(rows, _year_left))

    def of_person(self, person: str) -> tuple[MemberRow, ...]:
        """Every membership of somebody, under each of his ids: those that last first, then the newest."""
        ids = self._people.every_id(person)
        found = self._rows(self._memberships(memberships.c.person.in_(ids)))
        return tuple(sorted(found, key=_newest_first))

    def of_persons(self, persons: Collection[str], day: dt.date) -> dict[str, frozenset[str]]:
        """The clubs of each of these people on a day, under each of his ids."""
        named = {person: person for person in persons} | self._people.aliases_of(persons)
        asked = select(memberships.c.person, memberships.c.club)
        found: dict[str, set[str]] = {person: set() for person in persons}
        for person, club in self._database.execute(asked.where(among(memberships.c.person, named), _on(day))):
            found[named[person]].add(club)
        return {person: frozenset(clubs_) for person, clubs_ in found.items()}

    def overlaps(self) -> tuple[tuple[MemberRow, MemberRow], ...]:
        """Two memberships of one person in one club at one time: merges may make them."""
        other = memberships.alias()
        meet = and_(
            memberships.c.club == other.c.club,
            memberships.c.person == other.c.person,
            memberships.c.start < other.c.start,
            or_(memberships.c.until.is_(None), memberships.c.until >= other.c.start),
        )
        pairs = self._database.execute(select(memberships, other).join_from(memberships, other, meet)).all()
        half = len(memberships.c)
        found = [(_membership(pair[:half]), _membership(pair[half:])) for pair in pairs]
        rows = {row.membership.key: row for row in self._rows([one for pair in found for one in pair])}
        return tuple((rows[first.key], rows[second.key]) for first, second in found)

    def _memberships(self, condition: ColumnElement[bool]) -> list[Membership]:
        return [_membership(row) for row in self._database.execute(select(memberships).where(condition))]

    def _rows(self, found: Iterable[Membership]) -> tuple[MemberRow, ...]:
        found = list(found)
        persons = self._people.rows({one.person for one in found})
        names = dict(self._database.execute(select(clubs.c.slug, clubs.c.name)).all())
        rows = (MemberRow(one, persons[one.person], names.get(one.club, ""), membership_path(one.key)) for one in found)
        return tuple(sorted(rows, key=_order))


def school_year(day: dt.date) -> int:
    """The school year of a day, called by the year in which it begins."""
    return day.year if day.month >= _FIRST_MONTH else day.year - 1


def _on(day: dt.date) -> ColumnElement[bool]:
    written = day.isoformat()
    return and_(memberships.c.start <= written, or_(memberships.c.until.is_(None), memberships.c.until >= written))


def _club(slug: str, page: bytes) -> Club | None:
    found = read_club(club_path(slug), page)
    return found if isinstance(found, Club) else None


def _membership(row: Sequence[Any]) -> Membership:
    club, person, start, role, until, rank, fee = row
    first = day_of(start)
    assert first is not None
    return Membership(club, person, first, role, day_of(until or ""), rank, FeeState(fee))


def _year_left(row: MemberRow) -> int:
    return school_year(row.membership.until or row.membership.start)


def _newest_first(row: MemberRow) -> tuple[bool, int]:
    return row.membership.until is not None, -row.membership.start.toordinal()


def _order(row: MemberRow) -> tuple[int, bool, str, str, dt.date]:
    one = row.membership
    return one.rank, not one.role, fold(one.role), fold(f"{row.person.family} {row.person.given}"), one.start
