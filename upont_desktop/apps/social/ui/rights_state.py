"""What the dialog of rights shows, read in the background: for any room, as rights are its own."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, field
from typing import TypeAlias

from upont_desktop.apps.social.pages import FalseName, PersonRow
from upont_desktop.apps.social.reader import false_names_in, people_of, unallowed_in
from upont_desktop.apps.social.reader.local import acting_person
from upont_desktop.apps.social.records import today
from upont_desktop.domain.circle import Circle
from upont_desktop.domain.document_rules import UnallowedChange
from upont_desktop.domain.rights import ENROLLED_ROOMS, GRANT, GivenRight
from upont_desktop.domain.writing_errors import NoIdentity
from upont_desktop.service.devices import DeviceState, device_states
from upont_desktop.service.library import Library
from upont_desktop.service.rights import room_rights
from upont_desktop.ui.core.background import WorkerContext
from upont_desktop.ui.core.operation_context import workplace

Scopes: TypeAlias = Callable[[Library, Circle], Sequence[tuple[str, str]]]
"""Tells the short names and the names of where a room's rights can be given, in the background."""


@dataclass(frozen=True, slots=True)
class RightsState:
    """``rights`` are those that stand, ``people`` whom they name, ``offered`` the rights that matter in the room;
    ``scopes`` are the short names and the names of where a right can be given; ``devices`` are empty where every one
    counts. ``governed`` says whether rights count yet, ``may_give`` whether the person at this computer gives some;
    ``titles`` are what rooms are called, in English; ``unallowed`` is what was changed without a right,
    ``names`` are the entries in another's name.
    """

    rights: tuple[GivenRight, ...] = ()
    people: Mapping[str, PersonRow] = field(default_factory=dict)
    offered: tuple[str, ...] = (GRANT,)
    scopes: tuple[tuple[str, str], ...] = ()
    devices: tuple[DeviceState, ...] = ()
    governed: bool = False
    may_give: bool = False
    knows_people: bool = False
    titles: Mapping[str, str] = field(default_factory=dict)
    unallowed: tuple[UnallowedChange, ...] = ()
    names: tuple[FalseName, ...] = ()


def read_rights(desk: WorkerContext, circle: Circle, room: str, scopes_of: Scopes | None = None) -> RightsState:
    """What stands in a room now, on the thread of ``desk``; ``scopes_of`` tells where its rights can be given, by
    default the clubs.
    """
    place = workplace(desk, circle)
    rights = room_rights(place, room)
    given = rights.given()
    try:
        actor = acting_person(place)
    except NoIdentity:
        actor = ""
    people: Mapping[str, PersonRow] = {}
    scopes = scopes_of(desk.library, circle) if scopes_of is not None else ()
    with people_of(desk.library, circle) as reader:
        if reader is not None:
            people = reader.people.rows({one.person for one in given})
            if scopes_of is None:
                scopes = [(row.club.slug, row.club.name) for row in reader.clubs() if row.club.active]
        knows_people = reader is not None and reader.knows_people
    spec = next((one for one in desk.library.known_rooms if one.name == room), None)
    return RightsState(
        given, people, (*(spec.rights if spec is not None else ()), GRANT), tuple(scopes),
        device_states(place) if room in ENROLLED_ROOMS else (), rights.governed,
        rights.may_give(actor, "", today().isoformat()), knows_people,
        {one.name: one.title for one in desk.library.known_rooms}, unallowed_in(desk.library, circle, room),
        false_names_in(desk.library, circle, room),
    )  # fmt: skip
