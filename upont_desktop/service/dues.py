"""What people owe by the rooms of a circle, and of the circles that it names for clubs and people."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import suppress

from upont_desktop.domain.circle import Circle
from upont_desktop.domain.dues import DueList
from upont_desktop.domain.errors import UserError
from upont_desktop.domain.rooms import named
from upont_desktop.repository.clone import open_repository
from upont_desktop.service.library import Library
from upont_desktop.service.rooms import rooms_of


def dues_of(library: Library, circle: Circle) -> tuple[DueList, ...]:
    """All lists, by title; those last on which nobody is. A circle that is not on this computer, or cannot be read, has
    none.

    Raises what opening the clone of ``circle`` raises.
    """
    found = [one for place in _places(library, circle) for one in _lists(library, place)]
    return tuple(sorted(found, key=lambda one: (not one.dues, one.title, one.id)))


def _places(library: Library, circle: Circle) -> Iterator[Circle]:
    rooms = rooms_of(open_repository(circle.path))
    yield circle
    for slug in dict.fromkeys((rooms.clubs, rooms.directory)):
        if slug and slug != circle.slug:
            with suppress(UserError):
                yield library.circle(slug)


def _lists(library: Library, circle: Circle) -> Iterator[DueList]:
    with suppress(UserError):
        for room in rooms_of(open_repository(circle.path)).known(library.known_rooms):
            if room.dues:
                yield from named(room.dues)(library, circle)
