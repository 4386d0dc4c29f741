"""Who is at this computer, and who the people and clubs of a circle are: they may be kept in another one.

``rooms.json`` names the circles in which people and clubs are looked up. Where those are not on this computer, nobody
has a name, and nobody is in a club.
"""

from __future__ import annotations

from contextlib import ExitStack

from sqlalchemy import select

from upont_desktop.apps.news.records import ROOM
from upont_desktop.apps.news.tables.posts import posts
from upont_desktop.apps.social.reader import SocialReader
from upont_desktop.apps.social.reader.local import Actor, local_people
from upont_desktop.domain.room_rights import RoomRights
from upont_desktop.index.record_database import RecordDatabase
from upont_desktop.service.operations import OperationContext, who
from upont_desktop.service.rights import room_rights


def actor_in(context: OperationContext) -> Actor:
    """Who is at this computer, with the rights of this room and the memberships of today.

    Raises :class:`NoIdentity`.
    """
    address, rights = who(context).email, room_rights(context, ROOM)
    with ExitStack() as stack:
        _, people = people_at(stack, context)
        return actor_at(address, rights, people)


def people_at(stack: ExitStack, context: OperationContext) -> tuple[RecordDatabase, SocialReader | None]:
    """The index of an operation's circle, and who asks about its people; they are closed with ``stack``."""
    database = _opened(stack, context, context.circle.slug)
    return database, stack.enter_context(local_people(context))


def actor_at(address: str, rights: RoomRights, people: SocialReader | None) -> Actor:
    """The person with this e-mail address; ``people`` says who it is and in which clubs."""
    row = None if people is None else people.person_at(address)
    if people is None or row is None:
        return Actor("", rights)
    return Actor(row.id, rights, tuple(one.membership for one in people.memberships(row.id)))


def known_paths(context: OperationContext, post: str) -> tuple[str, ...]:
    """Where the index has a post; it may be behind."""
    with ExitStack() as stack:
        database = _opened(stack, context, context.circle.slug)
        if not database.ready(ROOM):
            return ()
        return tuple(database.execute(select(posts.c.path).where(posts.c.id == post)).scalars())


def _opened(stack: ExitStack, context: OperationContext, slug: str) -> RecordDatabase:
    database = RecordDatabase(context.folders.index(slug))
    stack.callback(database.close)
    stack.enter_context(database.reading())
    return database
