"""Rights in the rooms of a circle: who may do what, asked before anything is written; giving them and taking them.

Every room has rights of its own, as they are entries of its books. Who acts is handed in: the floor below the
applications knows no cards.
"""

from __future__ import annotations

import datetime as dt

from upont_desktop.domain.book_errors import LastGiver, NoSuchRight, NotAllowed
from upont_desktop.domain.changes import ChangeSet
from upont_desktop.domain.rights import ENROLLED_ROOMS, GRANT, REVOKE, RIGHTS
from upont_desktop.domain.room_rights import RoomRights
from upont_desktop.domain.rooms import RoomNotHere
from upont_desktop.repository.clone import known_repository
from upont_desktop.service.devices import devices_of, enrol_device, require_accepted, revoke_device
from upont_desktop.service.operations.books import append, append_all, has_books, keep_books, shelf_of
from upont_desktop.service.operations.commit_titles import CommitTitles
from upont_desktop.service.operations.context import OperationContext
from upont_desktop.service.operations.known_rights import known_changes
from upont_desktop.service.rooms import rooms_of


def room_rights(context: OperationContext, room: str) -> RoomRights:
    """The rights that stand in a room now: as the index has them, with what this clone wrote since. Where the index has
    nothing of the room, its books are read.

    Raises what opening a clone raises, :class:`DamagedClone`.
    """
    repository = known_repository(context.circle.path)
    devices = devices_of(repository) if room in ENROLLED_ROOMS else {}
    own = shelf_of(repository, context).devices() if repository.work_tree is not None else ()
    changes, new = known_changes(context, room)
    return RoomRights(room, changes, new, devices=devices, own=own)


def require_right(context: OperationContext, room: str, right: str, scope: str = "", *, actor: str) -> None:
    """Raise :class:`NotAllowed` where ``actor`` may not do what a right allows in a scope of a room.

    ``actor`` is the id of the person who acts, empty for somebody whom the directory does not know: then what this
    clone's device was given counts. Raises what :func:`room_rights` raises.
    """
    if not room_rights(context, room).allow(actor, right, scope, _today()):
        raise NotAllowed(right=right, scope=scope)


def grant(
    context: OperationContext,
    room: str,
    person: str,
    right: str,
    scope: str = "",
    until: dt.date | None = None,
    *,
    actor: str,
) -> ChangeSet:
    """Give a person a right in a scope of a room (empty: everywhere), to a last day. It is on the disk when this
    returns, and goes into a commit with other entries later.

    Raises :class:`NotAllowed` where ``actor`` may not give rights there, :class:`NoSuchRight`, :class:`RoomNotHere`,
    :class:`LastGiver`, :class:`DeviceNotAccepted` where this clone's entries do not count, and what writing into a book
    raises.
    """
    rights = _giving(context, room, right, scope, actor)
    if until is not None and right == GRANT and not scope:
        _check_givers_left(rights, person)
    _hand_over(context, room, rights, actor)
    ends = {"until": until.isoformat()} if until is not None else {}
    return _written(context, room, GRANT, {"person": person, "right": right, "scope": scope, **ends}, actor)


def revoke(
    context: OperationContext, room: str, person: str, right: str, scope: str = "", *, actor: str
) -> ChangeSet:  # fmt: skip
    """Take a right from a person. Raises what :func:`grant` raises."""
    rights = _giving(context, room, right, scope, actor)
    if right == GRANT and not scope:
        _check_givers_left(rights, person)
    return _written(context, room, REVOKE, {"person": person, "right": right, "scope": scope}, actor)


def accept_device(context: OperationContext, name: str, person: str = "", *, actor: str) -> ChangeSet:
    """Accept a device, for which ``person`` is responsible: what it wrote counts, and what it will write.

    Raises :class:`NotAllowed` where ``actor`` may give rights in no room in which that matters,
    :class:`NothingToDo` where it is accepted so, and what operations raise.
    """
    _require_giver(context, actor)
    return enrol_device(context, name, person, by=actor)


def take_out_device(context: OperationContext, name: str, *, actor: str) -> ChangeSet:
    """Take a device out: what the circle has of it stays counted, what it writes from now on does not count.

    Raises :class:`NotAllowed`, :class:`NoSuchDevice`, and what operations raise.
    """
    _require_giver(context, actor)
    if has_books(context):
        keep_books(context)  # what this computer wrote until now counts
    return revoke_device(context, name)


def _require_giver(context: OperationContext, actor: str) -> None:
    """Devices are of the whole circle: whoever may give rights in a room where they matter decides about them."""
    held = rooms_of(known_repository(context.circle.path)).names
    rooms = [room for room in held if room in ENROLLED_ROOMS]
    if rooms and not any(room_rights(context, room).may_give(actor, "", _today()) for room in rooms):
        raise NotAllowed(right=GRANT, scope="")


def _giving(context: OperationContext, room: str, right: str, scope: str, actor: str) -> RoomRights:
    """The rights of a room in which the actor may give this one."""
    if right not in RIGHTS:
        raise NoSuchRight(right=right, rights=", ".join(RIGHTS))
    repository = known_repository(context.circle.path)
    held = rooms_of(repository).names
    if room not in held:
        raise RoomNotHere(room=room, rooms=", ".join(held) or "–")
    require_accepted(context, room)
    rights = room_rights(context, room)
    if not rights.may_give(actor, scope, _today()):
        raise NotAllowed(right=GRANT, scope=scope)
    return rights


def _written(context: OperationContext, room: str, kind: str, body: dict[str, str], actor: str) -> ChangeSet:
    entry = append(context, room, kind, {**({"by": actor} if actor else {}), **body})
    summary = CommitTitles(context.language).say(kind, what=body["right"])
    return ChangeSet(context.circle.slug, kind, summary, entries=(entry.name,))


def _hand_over(context: OperationContext, room: str, rights: RoomRights, actor: str) -> None:
    """Whoever gives the first right at the device that founded the room gives rights from then on, at every computer;
    the device does no longer.
    """
    device = rights.founding_device(actor)
    if device:
        given = ((GRANT, actor), (REVOKE, device))
        said = [(kind, {"by": actor, "person": one, "right": GRANT, "scope": ""}) for kind, one in given]
        append_all(context, room, said)


def _check_givers_left(rights: RoomRights, person: str) -> None:
    """A room in which nobody may give rights stays as it is for ever."""
    if rights.givers() == {person}:
        raise LastGiver


def _today() -> str:
    return dt.datetime.now().astimezone().date().isoformat()
