"""Rights given to people of the directory and taken from them, in any room; what was changed without, taken back."""

from __future__ import annotations

import datetime as dt

from upont_desktop.apps.social.operations.existence import require_people
from upont_desktop.apps.social.operations.permission import require_document
from upont_desktop.apps.social.reader.local import acting_person
from upont_desktop.apps.social.records import ROOM
from upont_desktop.domain.changes import ChangeSet
from upont_desktop.domain.document_rules import UnallowedChange
from upont_desktop.service import oversight, rights
from upont_desktop.service.operations import OperationContext
from upont_desktop.service.records import read_records


def grant(
    context: OperationContext,
    person: str,
    right: str,
    scope: str = "",
    until: dt.date | None = None,
    *,
    room: str = ROOM,
) -> ChangeSet:
    """Give somebody a right in a scope (the slug of a club; empty: everywhere), to a last day.

    Raises :class:`RecordRefused`, and what :func:`~upont_desktop.service.rights.grant` raises.
    """
    require_people(context, [person])
    return rights.grant(context, room, person, right, scope, until, actor=acting_person(context))


def revoke(context: OperationContext, person: str, right: str, scope: str = "", *, room: str = ROOM) -> ChangeSet:
    """Take a right from somebody. Raises what :func:`~upont_desktop.service.rights.revoke` raises."""
    return rights.revoke(context, room, person, right, scope, actor=acting_person(context))


def accept_device(context: OperationContext, name: str, person: str = "") -> ChangeSet:
    """Accept a device. Raises what :func:`~upont_desktop.service.rights.accept_device` raises."""
    return rights.accept_device(context, name, person, actor=acting_person(context))


def take_out_device(context: OperationContext, name: str) -> ChangeSet:
    """Take a device out. Raises what :func:`~upont_desktop.service.rights.take_out_device` raises."""
    return rights.take_out_device(context, name, actor=acting_person(context))


def take_back(context: OperationContext, change: UnallowedChange, *, room: str = ROOM) -> ChangeSet:
    """Make a document of any room again what it was before somebody changed it without the right to.

    Raises :class:`NotAllowed` where the person at this computer may not change it either, :class:`EditedMeanwhile`, and
    what operations raise.
    """
    with read_records(context) as records:
        raw = records.read(change.path)
    require_document(context, room, change.path, raw)
    return oversight.take_back(context, change)
