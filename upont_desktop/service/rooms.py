"""The rooms of a circle: which there are, adding one, and removing one."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence

from upont_desktop.domain.changes import ChangeSet
from upont_desktop.domain.documents import changed_document
from upont_desktop.domain.metadata import JsonValue
from upont_desktop.domain.rights import device_document
from upont_desktop.domain.rooms import KNOWN_VERSION, ROOMS_PATH, Rooms, named, parse_rooms
from upont_desktop.domain.writing_errors import NothingToDo
from upont_desktop.repository.clone import Repository, known_repository
from upont_desktop.repository.objects import ObjectReader
from upont_desktop.repository.trees import CommitTree
from upont_desktop.service.devices import device_path, first_device, this_device
from upont_desktop.service.operations.commit_titles import CommitTitles
from upont_desktop.service.operations.context import OperationContext
from upont_desktop.service.operations.room_founders import founders_of
from upont_desktop.service.records import DocumentPlan, Records, change_documents


def rooms_of(repository: Repository) -> Rooms:
    """The rooms that a clone has at HEAD. Raises :class:`DamagedClone`."""
    with ObjectReader(repository.git) as reader:
        tree = CommitTree(repository, repository.head().commit, reader)
        return parse_rooms(Records(tree, reader).read(ROOMS_PATH))


def add_room(
    context: OperationContext, name: str, title: str = "", *, directory: str = "", clubs: str = "",
    needs: Sequence[str] = (),
) -> ChangeSet:  # fmt: skip
    """Give a circle a room; ``title`` is what people call it, ``directory`` and ``clubs`` are the circles (by slug) in
    which it looks up people and clubs, empty for this one; ``needs`` are rooms that come with it. Where only entries of
    accepted devices count in the room and the circle knows none yet, this clone's is accepted with it. Who adds a room
    is its founder, who may give the first rights in it, unless the circle had the room before.

    Raises :class:`NothingToDo` where the circle has it, :class:`NewerDocument` and :class:`DamagedDocument` where
    ``rooms.json`` cannot be changed, and what :func:`change_documents` raises.
    """
    where = {key: slug for key, slug in (("directory", directory), ("clubs", clubs)) if slug}

    def names(known: tuple[str, ...]) -> list[str]:
        return [*dict.fromkeys((*known, *needs, name))]

    return _change(context, "add-room", names, title or name, where, name)


def remove_room(context: OperationContext, name: str, title: str = "") -> ChangeSet:
    """Take a room from a circle. Its documents stay, and are there again when it is added again.

    Raises what :func:`add_room` raises; :class:`NothingToDo` where the circle has it not.
    """
    return _change(context, "remove-room", lambda known: [one for one in known if one != name], title or name, {})


def _founders(context: OperationContext, said: Rooms, wanted: Sequence[str]) -> dict[str, JsonValue]:
    """The founders of a circle's rooms, of which some are new: a room that was there before keeps its own, and who was
    named for one that never was there is nobody.
    """
    known = founders_of(known_repository(context.circle.path))
    new = [room for room in wanted if room not in known and room not in said.names]
    founder = _acting(context, new[0]) if new else ""
    return {**{room: known[room] for room in known if room in {*wanted, *said.founders}}, **dict.fromkeys(new, founder)}


def _acting(context: OperationContext, room: str) -> str:
    """The person at this computer; this device, where nobody is known by a card."""
    asked = next((named(spec.actor) for spec in context.rooms if spec.actor), None)
    return (asked(context) if asked is not None else "") or this_device(context, room)


def _change(
    context: OperationContext,
    operation: str,
    names: Callable[[tuple[str, ...]], list[str]],
    title: str,
    where: Mapping[str, JsonValue],
    added: str = "",
) -> ChangeSet:
    def plan(records: Records) -> DocumentPlan:
        raw = records.read(ROOMS_PATH)
        wanted: list[JsonValue] = [*names(parse_rooms(raw).names)]
        if raw is None and not wanted:
            raise NothingToDo
        changes: dict[str, JsonValue] = {**where, "rooms": wanted}
        if raw is None:
            changes["v"] = KNOWN_VERSION
        founders = _founders(context, parse_rooms(raw), names(parse_rooms(raw).names)) if added else {}
        if founders:
            changes["founders"] = founders
        documents = {ROOMS_PATH: changed_document(ROOMS_PATH, raw, changes, newest=KNOWN_VERSION)}
        device = first_device(context, records, added) if added else None
        if device is not None:
            documents[device_path(device.name)] = device_document(device)
        return DocumentPlan(documents, CommitTitles(context.language).say(operation, what=title))

    return change_documents(context, operation, plan)
