"""Searching several circles as one."""

from __future__ import annotations

import logging
import threading
from collections.abc import Callable, Iterable, Iterator
from contextlib import AbstractContextManager
from dataclasses import replace
from typing import TYPE_CHECKING

from upont_desktop.domain.circle import Circle
from upont_desktop.domain.hits import Hit
from upont_desktop.domain.query import Query, parse_query
from upont_desktop.domain.rooms import KnownRooms, named
from upont_desktop.index.engine import UnusableIndex, translated
from upont_desktop.index.session import IndexSession
from upont_desktop.service.data_folders import DataFolders

if TYPE_CHECKING:  # loads SQLAlchemy
    from upont_desktop.index.record_database import RecordDatabase

log = logging.getLogger(__name__)


class CircleSearch:
    """Searches the indexes of circles. Safe to share between threads: each keeps the indexes that it opened."""

    def __init__(
        self,
        places: DataFolders,
        rooms: KnownRooms,
        records: Callable[[Circle], AbstractContextManager[RecordDatabase]],
    ) -> None:
        """``rooms`` that find records of theirs are asked too; ``records`` opens the tables of a circle for them."""
        self._places = places
        self._rooms = {room.name: room for room in rooms if room.hits}
        self._records = records
        self._local = threading.local()

    def search(self, query: str, circles: Iterable[Circle], limit: int) -> tuple[Hit, ...]:
        """The best results of every circle; one whose index cannot be read has none. Raises :class:`BadQuery`."""
        parsed = parse_query(query)
        hits: list[Hit] = []
        for circle in circles:
            try:
                session = self._session(circle)
                with translated(session.path):
                    found = [
                        *session.searcher.search(parsed, limit),
                        *self._found_records(session, circle, parsed, limit),
                    ]
                hits += [replace(hit, circle=circle.slug) for hit in found]
            except UnusableIndex:
                continue
        return tuple(sorted(hits, key=lambda hit: -hit.score)[:limit])

    def _found_records(self, session: IndexSession, circle: Circle, query: Query, limit: int) -> Iterator[Hit]:
        """What the rooms of a circle find, where words alone are looked for; a room's mistake costs its own results."""
        words = query.plain_words
        for name in sorted(session.shown_rooms() & self._rooms.keys()) if words else ():
            try:
                with self._records(circle) as database:
                    yield from named(self._rooms[name].hits)(database, words, limit)
            except Exception:
                log.exception("the room %s could not be searched", name)

    def _session(self, circle: Circle) -> IndexSession:
        """This thread's open index; opening one for every keystroke would cost more than the search."""
        sessions: dict[str, IndexSession] = self._local.__dict__.setdefault("sessions", {})
        known = sessions.pop(circle.slug, None)
        if known is not None and not _still_current(known):
            known.close()
            known = None
        sessions[circle.slug] = session = known or IndexSession(self._places.index(circle.slug))
        return session


def _still_current(session: IndexSession) -> bool:
    try:
        return session.current
    except UnusableIndex:
        return False
