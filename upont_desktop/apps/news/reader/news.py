"""The reader of posts of a circle, with who is at this computer and what no commit holds yet."""

from __future__ import annotations

import datetime as dt
from collections.abc import Iterator
from contextlib import ExitStack, contextmanager
from dataclasses import dataclass

from upont_desktop.apps.news.reader.agenda import AgendaReader
from upont_desktop.apps.news.reader.book import NewsBook
from upont_desktop.apps.news.reader.feed import PostReader
from upont_desktop.apps.news.reader.local import actor_at
from upont_desktop.apps.news.reader.names import NameReader
from upont_desktop.apps.news.reader.personal_marks import MarkStore
from upont_desktop.apps.news.records import ROOM
from upont_desktop.apps.social.reader import SocialReader, people_of
from upont_desktop.apps.social.reader.local import Actor
from upont_desktop.domain.circle import Circle
from upont_desktop.domain.writing_errors import NoIdentity
from upont_desktop.index.record_database import RecordDatabase
from upont_desktop.service.data_folders import DataFolders
from upont_desktop.service.devices import own_devices
from upont_desktop.service.library import Library
from upont_desktop.service.operations import Identity, who
from upont_desktop.service.operations.books import tail


@dataclass(frozen=True, slots=True)
class NewsReaders:
    """What is asked of one state of a circle: its posts, its book, its people (``None`` where they are not here)."""

    database: RecordDatabase
    book: NewsBook
    posts: PostReader
    agenda: AgendaReader
    people: SocialReader | None
    names: NameReader
    actor: Actor
    now: dt.datetime
    folders: DataFolders


@contextmanager
def news_reader(
    library: Library, circle: Circle, now: dt.datetime | None = None, identity: Identity | None = None
) -> Iterator[NewsReaders]:
    """Readers of a circle's news; ``identity`` is who is at this computer, by default whom git names.

    Raises what :meth:`~upont_desktop.service.library.Library.records` raises.
    """
    with ExitStack() as stack:
        database = stack.enter_context(library.records(circle))
        people = stack.enter_context(people_of(library, circle))
        workplace = library.workplace(circle, identity=identity)
        book = NewsBook(database, lambda: tail(workplace, ROOM, 0))
        try:
            own = who(workplace)
        except NoIdentity:
            own = Identity("", "")
        actor = actor_at(own.email, book.rights, people)
        names = NameReader(database, people, own.name)
        moment = now or dt.datetime.now().astimezone()
        marks = MarkStore(library.places).load(circle.slug)
        posts = PostReader(database, book, names, moment, actor, marks)
        agenda = AgendaReader(database, book, names, actor, lambda: own_devices(workplace))
        yield NewsReaders(database, book, posts, agenda, people, names, actor, moment, library.places)
