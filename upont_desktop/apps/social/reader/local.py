"""What operations ask before they write: who is at this computer, what he may do, whether a thing is lent."""

from __future__ import annotations

import datetime as dt
from collections.abc import Iterator
from contextlib import ExitStack, closing, contextmanager
from dataclasses import dataclass

from upont_desktop.apps.social.pages import LoanRow
from upont_desktop.apps.social.reader import SocialReader
from upont_desktop.apps.social.reader.sources import sources_of
from upont_desktop.apps.social.records import ROOM, Membership
from upont_desktop.domain.room_rights import RoomRights
from upont_desktop.index.record_database import RecordDatabase
from upont_desktop.service.operations import OperationContext, who
from upont_desktop.service.operations.books import tail
from upont_desktop.service.rights import room_rights


@dataclass(frozen=True, slots=True)
class Actor:
    """The person at this computer: the id of the card whose address git writes into commits (empty where there is
    none), the rights that stand in the circle's room of people, and his memberships.
    """

    person: str
    rights: RoomRights
    memberships: tuple[Membership, ...] = ()

    def may(self, right: str, scope: str, day: dt.date) -> bool:
        """Whether the rights of the circle allow something; everything, while nobody was given one."""
        return self.rights.allow(self.person, right, scope, day.isoformat())

    def clubs(self, day: dt.date) -> frozenset[str]:
        """The clubs that the person is in."""
        return frozenset(one.club for one in self.memberships if one.lasts(day))


def actor_of(context: OperationContext) -> Actor:
    """Who is at this computer; nobody where the index of the circle's rooms is not there yet.

    Raises :class:`NoIdentity`.
    """
    address, rights = who(context).email, room_rights(context, ROOM)
    with local_reader(context) as reader:
        row = None if reader is None else reader.person_at(address)
        found = () if reader is None or row is None else reader.memberships(row.id)
        return Actor("" if row is None else row.id, rights, tuple(one.membership for one in found))


def acting_person(context: OperationContext) -> str:
    """The id of the person at this computer, in a circle with any rooms: of the card, in the directory that the circle
    names, whose address git writes into commits. Empty where there is none, or where the directory is not here.

    Raises :class:`NoIdentity`.
    """
    address = who(context).email
    with local_people(context) as reader:
        return "" if reader is None else reader.own_card(address)


def founding_person(context: OperationContext) -> str:
    """The same where nothing else has to say so later: an address that stands on several cards names nobody."""
    address = who(context).email
    with local_people(context) as reader:
        found = () if reader is None else reader.known_people().persons_at(address)
        return next(iter(found)) if len(found) == 1 else ""


def loan_of(context: OperationContext, thing: str) -> LoanRow | None:
    """Who has a thing now."""
    with local_reader(context) as reader:
        found = () if reader is None else reader.loans_of(thing)
        return next((loan for loan in found if loan.returned is None), None)


@contextmanager
def local_reader(context: OperationContext) -> Iterator[SocialReader | None]:
    """A reader of the circle of an operation; ``None`` where the index of its room of people is not there yet."""
    with local_people(context) as reader, _opened(context, context.circle.slug) as database:
        yield reader if database.ready(ROOM) else None


@contextmanager
def local_people(context: OperationContext) -> Iterator[SocialReader | None]:
    """Who people are and who is in which club, in a circle with the room of people or without; ``None`` where that is
    not on this computer, or not read yet.
    """
    with ExitStack() as stack:
        found = sources_of(lambda slug: stack.enter_context(_opened(context, slug)), context.circle.slug)
        if found is None or not found.ready:
            yield None
            return
        (slug, own), (_, clubs), (_, directory) = found
        here = slug == context.circle.slug
        yield SocialReader(
            own,
            (lambda: tail(context, ROOM, 0)) if here else tuple,
            directory,
            clubs=clubs,
            knows_people=directory is not None,
        )


@contextmanager
def _opened(context: OperationContext, slug: str) -> Iterator[RecordDatabase]:
    with closing(RecordDatabase(context.folders.index(slug))) as database, database.reading():
        yield database
