"""Rights that somebody who may give them takes for themselves: whoever is there first needs nobody else."""

from __future__ import annotations

from collections.abc import Sequence
from contextlib import suppress

from upont_desktop.apps.social.reader.local import acting_person
from upont_desktop.apps.social.records import today
from upont_desktop.apps.trade.records import ROOM
from upont_desktop.apps.trade.room import TRADE
from upont_desktop.domain.book_errors import DeviceNotAccepted
from upont_desktop.domain.changes import ChangeSet
from upont_desktop.domain.rights import GRANT
from upont_desktop.domain.writing_errors import NothingToDo
from upont_desktop.service.devices import require_accepted, this_device
from upont_desktop.service.operations import OperationContext
from upont_desktop.service.rights import accept_device, grant, room_rights


def rights_to_take(context: OperationContext, right: str) -> tuple[str, ...] | None:
    """What the person at this computer would take who lacks a right (empty: an accepted computer): every one of the
    room while nobody holds any. ``None`` where they may give none.

    Raises :class:`NoIdentity`, and what reading rights raises.
    """
    rights = room_rights(context, ROOM)
    if not rights.may_give(acting_person(context), "", today().isoformat()):
        return None
    if not any(one.right != GRANT for one in rights.given()):
        return TRADE.rights
    return (right,) if right else ()


def take_rights(context: OperationContext, rights: Sequence[str]) -> ChangeSet:
    """Give them to whoever is at this computer (where no card names them, to the computer), and accept the computer.

    Raises :class:`NotAllowed` where they may give none, :class:`NothingToDo` where nothing is missing, and what
    accepting and giving rights raise.
    """
    device = this_device(context, ROOM)
    person = acting_person(context) or device
    change: ChangeSet | None = None
    try:
        require_accepted(context, ROOM)
    except DeviceNotAccepted:
        with suppress(NothingToDo):
            change = accept_device(context, device, person, actor=person)
    standing, day = room_rights(context, ROOM), today().isoformat()
    for right in rights:
        if not standing.allow(person, right, "", day):
            change = grant(context, ROOM, person, right, actor=person)
    if change is None:
        raise NothingToDo
    return change
