"""``rooms`` and ``room``: the applications that a circle has."""

from __future__ import annotations

from argparse import Namespace
from collections.abc import Iterator

from upont_desktop.cli.call import Call
from upont_desktop.cli.catalogue import translate
from upont_desktop.cli.operation_call import OperationCall
from upont_desktop.cli.output import one_line
from upont_desktop.cli.shapes import Shape
from upont_desktop.domain.rooms import KnownRooms, NoSuchRoom, Rooms
from upont_desktop.domain.text import display
from upont_desktop.service.rooms import add_room, remove_room


def run(options: Namespace) -> int:
    """Print the rooms that the circle has, and those that it could have."""
    call = Call.made_from(options)
    circle = call.circle(options.clone)
    held, known = call.library.rooms(circle), call.library.known_rooms
    if call.out.json:
        head = {"circle": circle.slug, "directory": held.directory, "clubs": held.clubs}
        call.out.values(head, "rooms", _shapes(held, known))
        return 0
    call.out.table(_lines(held, known))
    if not held.names and not known:
        call.out.note(translate("Terminal", "This circle keeps files only."))
    return 0


def change(options: Namespace) -> int:
    """Make one commit that adds or removes a room, and print what was done."""
    work = OperationCall.made_from(options)
    known = {room.name: room for room in work.call.library.known_rooms}
    name = display(options.room)
    title = translate("Rooms", known[name].title) if name in known else name
    if options.action == "remove":
        return work.say(remove_room(work.place, name, title))
    if name not in known:
        raise NoSuchRoom(room=name, rooms=", ".join(known) or "–")
    needs, where = known[name].needs, {"directory": options.directory, "clubs": options.clubs}
    return work.say(add_room(work.place, name, title, needs=needs, **where))


def _lines(held: Rooms, known: KnownRooms) -> Iterator[tuple[str, str]]:
    for room in known:
        title = translate("Rooms", room.title)
        there = translate("Terminal", "{room}, in this circle")
        yield room.name, there.format(room=title) if room.name in held.names else title
    for name in held.names:
        if name not in {room.name for room in known}:
            yield one_line(name), translate("Terminal", "in this circle; a newer version of uPont Desktop shows it")


def _shapes(held: Rooms, known: KnownRooms) -> Iterator[Shape]:
    names = dict.fromkeys([*(room.name for room in known), *held.names])
    titles = {room.name: room.title for room in known}
    for name in names:
        yield {
            "name": display(name),
            "title": translate("Rooms", titles[name]) if name in titles else None,
            "present": name in held.names,
        }
