"""What people owe for something that a room of a circle has of them: places on a sheet of sign-ups, deposits of loans.

A room says it as plain values (:attr:`~upont_desktop.domain.rooms.RoomSpec.dues`); accounts book it, and know no other
room. Amounts are whole cents.
"""

from __future__ import annotations

from typing import NamedTuple


class Due(NamedTuple):
    """What one person owes. ``key`` tells it from every other one for ever: whoever leaves and comes back owes another
    one. ``person`` is an id of the directory.
    """

    key: str
    person: str
    cents: int


class DueList(NamedTuple):
    """What is owed for one thing. ``id`` is the room's name for it, with the room's in front; ``account`` that which it
    goes to (empty: nobody said). Who is not in ``dues`` owes nothing any more. ``template`` says more of the title
    ({title}), in English, translated in the context ``Documents``; empty where the title says all.
    """

    id: str
    title: str
    account: str
    dues: tuple[Due, ...]
    template: str = ""
