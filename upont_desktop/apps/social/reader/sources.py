"""In which circles the people and the clubs of a circle are: ``rooms.json`` names them, else they are in it itself."""

from __future__ import annotations

from collections.abc import Callable
from typing import NamedTuple, TypeAlias

from upont_desktop.apps.social.records import ROOM
from upont_desktop.index.record_database import RecordDatabase

Opening: TypeAlias = Callable[[str], RecordDatabase | None]
"""Opens the records of a circle by its slug; ``None`` where it is not on this computer."""


class Sources(NamedTuple):
    """The slugs of the circles in which the records of people are looked up, each with its database: ``own`` where the
    room's own records are (its book, its requests), ``clubs`` where clubs and memberships are, ``people`` where cards
    are. A database is ``None`` where the circle is not on this computer, or is not read yet.
    """

    own: tuple[str, RecordDatabase]
    clubs: tuple[str, RecordDatabase]
    people: tuple[str, RecordDatabase | None]

    @property
    def ready(self) -> bool:
        """Whether there is anything to ask: the room's own tables are there."""
        return self.own[1].ready(ROOM)


def sources_of(open_records: Opening, circle: str) -> Sources | None:
    """Where the people and clubs of a circle are, with the room of people or without; ``None`` where the circle has no
    index yet, or has no room of people and the circle that it names is not here.
    """
    database = open_records(circle)
    if database is None:
        return None
    rooms = database.rooms()
    home = rooms.clubs or ("" if ROOM in rooms.names else rooms.directory) or circle
    found = database if home == circle else open_records(home)
    if ROOM in rooms.names:
        clubs = (home, found) if found is not None and found.ready(ROOM) else (circle, database)
        return Sources((circle, database), clubs, _people(open_records, rooms.directory, circle, database))
    if found is None:
        return None
    directory = rooms.directory or found.rooms().directory
    return Sources((home, found), (home, found), _people(open_records, directory, home, found))


def _people(
    open_records: Opening, directory: str, home: str, database: RecordDatabase
) -> tuple[str, RecordDatabase | None]:
    if not directory or directory == home:
        return home, database
    found = open_records(directory)
    return directory, found if found is not None and found.ready(ROOM) else None
