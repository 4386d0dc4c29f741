"""The rights of a room as the index knows them, with what this clone wrote since: for operations, which the service of
rights is built on.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from contextlib import closing, suppress

from upont_desktop.domain.books import BookEntry
from upont_desktop.domain.room_rights import RightChange, RoomRights, anchored
from upont_desktop.index.book_tables import read_book_numbers, read_right_changes
from upont_desktop.index.engine import UnusableIndex, open_for_reading
from upont_desktop.index.projection import read_projections
from upont_desktop.repository.clone import known_repository
from upont_desktop.service.operations.books import every_entry, tail
from upont_desktop.service.operations.context import OperationContext
from upont_desktop.service.operations.room_founders import founder_of


def known_changes(context: OperationContext, room: str) -> tuple[Sequence[RightChange], Sequence[BookEntry]]:
    """What had an effect on the rights of a room, and the entries that are to be judged after it: where the index has
    nothing of the room, all of its books. Raises :class:`DamagedClone`.
    """
    with suppress(UnusableIndex), closing(open_for_reading(context.folders.index(context.circle.slug))) as connection:
        state = read_projections(connection).get(room)
        if state is not None and not state.failed:
            numbers = read_book_numbers(connection, room)
            return read_right_changes(connection, room), tail(context, room, numbers)
    founder = founder_of(known_repository(context.circle.path), room)
    return ([anchored(founder)] if founder else ()), every_entry(context, room)


def rights_with(context: OperationContext, room: str, arriving: Iterable[BookEntry]) -> RoomRights:
    """The rights of a room in which every device counts, when entries that arrive are there too."""
    changes, new = known_changes(context, room)
    every = {(one.device, one.number): one for one in (*new, *arriving)}
    return RoomRights(room, changes, every.values())
