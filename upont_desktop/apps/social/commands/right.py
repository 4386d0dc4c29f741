"""``right``: who may do what in a circle."""

from __future__ import annotations

import datetime as dt
from argparse import Namespace
from collections.abc import Iterator, Sequence

from upont_desktop.apps.social.commands.common import (
    NOTHING_WRONG,
    WHICH_DEVICE,
    WHICH_DOCUMENT,
    WHICH_RIGHT,
    WHICH_ROOM,
    day_meant,
    listed,
    name_of,
    person_meant,
    reading,
    wanted,
)
from upont_desktop.apps.social.faults import RecordRefused
from upont_desktop.apps.social.operations import accept_device, grant, revoke, take_back, take_out_device
from upont_desktop.apps.social.pages import PersonRow
from upont_desktop.apps.social.reader import false_names_in, people_of, unallowed_in
from upont_desktop.apps.social.reader.local import acting_person
from upont_desktop.apps.social.reader.oversight import named_falsely
from upont_desktop.apps.social.records import ROOM, today
from upont_desktop.cli.catalogue import problem_sentence, translate
from upont_desktop.cli.operation_call import OperationCall
from upont_desktop.cli.output import one_line
from upont_desktop.domain.changes import ChangeSet
from upont_desktop.domain.document_rules import UnallowedChange
from upont_desktop.domain.right_words import DEVICE_WORDS
from upont_desktop.domain.rights import GivenRight
from upont_desktop.domain.text import display
from upont_desktop.service import rights as room_rights_of
from upont_desktop.service.devices import device_states, this_device
from upont_desktop.service.rights import room_rights

ME = ("me", "moi")
"""Who is at this computer, in the place of a name."""


def run(options: Namespace) -> int:
    """Do what is asked for, and print what was done."""
    work = OperationCall.made_from(options)
    if options.action == "devices":
        return _devices(work)
    if options.action in {"accept", "take-out"}:
        return _device(work, options)
    room = options.room or _usual_room(work)
    if options.action == "take-back":
        return _take_back(work, room, wanted(options, "who", WHICH_DOCUMENT))
    if options.action == "problems":
        return _problems(work, room)
    if options.action == "list":
        return _list(work, room)
    rights = listed(wanted(options, "right", WHICH_RIGHT))
    until = day_meant(options.until, today()) if options.until else None
    give = _give_me if options.who in ME else _give
    changes = [give(work, options, room, right, until) for right in rights]
    return [work.say(one) for one in changes][-1]


def _give(work: OperationCall, options: Namespace, room: str, right: str, until: dt.date | None) -> ChangeSet:
    with reading(work.call, work.circle) as reader:
        person = person_meant(reader, display(options.who or ""))
    if options.action == "take":
        return revoke(work.place, person, right, options.scope, room=room)
    return grant(work.place, person, right, options.scope, until, room=room)


def _give_me(work: OperationCall, options: Namespace, room: str, right: str, until: dt.date | None) -> ChangeSet:
    """The same for whoever is at this computer, in circles without cards, too: there, the computer holds the right."""
    work.call.up_to_date(work.circle)
    actor = acting_person(work.place)
    person = actor or this_device(work.place, room)
    if options.action == "take":
        return room_rights_of.revoke(work.place, room, person, right, options.scope, actor=actor)
    return room_rights_of.grant(work.place, room, person, right, options.scope, until, actor=actor)


def _usual_room(work: OperationCall) -> str:
    """The room of people, else the only one that the circle has. Raises :class:`RecordRefused`."""
    held = work.call.library.rooms(work.circle).names
    if ROOM in held or not held:
        return ROOM
    if len(held) > 1:
        raise RecordRefused(WHICH_ROOM, rooms=", ".join(map(one_line, held)))
    return held[0]


def _device(work: OperationCall, options: Namespace) -> int:
    name = wanted(options, "who", WHICH_DEVICE)
    if name in ME:
        name = this_device(work.place, options.room or _usual_room(work))
    if options.action == "accept":
        return work.say(accept_device(work.place, name))
    return work.say(take_out_device(work.place, name))


def _unallowed(work: OperationCall, room: str) -> tuple[UnallowedChange, ...]:
    with reading(work.call, work.circle):
        return unallowed_in(work.call.library, work.circle, room)


def _problems(work: OperationCall, room: str) -> int:
    """What was changed without a right, and written in another's name; 1 where there is something."""
    found, out = _unallowed(work, room), work.call.out
    names = false_names_in(work.call.library, work.circle, room)
    if out.json:
        shapes = (
            {"path": one.path, "address": one.address, "day": one.day, "commit": one.commit,
             "before": one.before or None, "deleted": one.deleted} for one in found
        )  # fmt: skip
        entries = [{"entry": one.entry, "person": one.person, "address": one.address, "day": one.day} for one in names]
        out.values({"circle": work.circle.slug, "room": room, "names": entries}, "changes", shapes)
    else:
        out.lines(f"{one_line(one.path):44}  {one.day}  {one_line(one.address)}" for one in found)
        out.lines(f"{one_line(one.entry):44}  {problem_sentence(one.problem)}" for one in named_falsely(names))
        if not found and not names:
            out.note(translate("Terminal", "Everything is in order."))
    return 1 if found or names else 0


def _take_back(work: OperationCall, room: str, path: str) -> int:
    found = [one for one in _unallowed(work, room) if one.path == path]
    if not found:
        raise RecordRefused(NOTHING_WRONG, path=one_line(path))
    return work.say(take_back(work.place, found[0], room=room))


def _devices(work: OperationCall) -> int:
    found = device_states(work.place)
    out = work.call.out
    if out.json:
        shapes = ({"device": one.name, "state": one.state, "own": one.own, "rooms": list(one.rooms)} for one in found)
        out.values({"circle": work.circle.slug}, "devices", shapes)
    else:
        out.lines(f"{one_line(one.name):24}  {translate('Rights', DEVICE_WORDS[one.state])}" for one in found)
    return 0


def _list(work: OperationCall, room: str) -> int:
    work.call.up_to_date(work.circle)
    rights = room_rights(work.place, room)
    found = rights.given()
    with people_of(work.call.library, work.circle) as reader:
        wanted_people = {one.person for one in found}
        people = reader.people.rows(wanted_people) if reader is not None else {
            person: PersonRow(person, "") for person in wanted_people
        }  # fmt: skip
    out = work.call.out
    if out.json:
        shapes = (
            {"person": one.person, "right": one.right, "scope": one.scope, "until": one.until or None} for one in found
        )
        out.values({"circle": work.circle.slug, "room": room, "governed": rights.governed}, "rights", shapes)
    else:
        out.lines(_lines(found, people))
    if not rights.governed:
        out.note(translate("Terminal", "Nobody was given a right: everybody may do everything here."))
    return 0


def _lines(found: Sequence[GivenRight], people: dict[str, PersonRow]) -> Iterator[str]:
    for one in found:
        until = f"– {one.until}" if one.until else ""
        name = name_of(people[one.person]) if "-" not in one.person else one_line(one.person)  # a device's
        yield f"{name:28}  {one_line(one.right):10}  {one_line(one.scope):16}  {until}"
