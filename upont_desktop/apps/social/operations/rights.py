"""Rights given to people and taken from them, as entries that hold for whatever stands after them."""

from __future__ import annotations

import datetime as dt

from upont_desktop.apps.social.faults import RecordRefused
from upont_desktop.apps.social.operations.entries import written
from upont_desktop.apps.social.operations.existence import require_people
from upont_desktop.apps.social.operations.permission import require_grant
from upont_desktop.apps.social.operations.titles import people, title
from upont_desktop.domain.changes import ChangeSet
from upont_desktop.domain.language import QT_TRANSLATE_NOOP
from upont_desktop.domain.rights import GRANT, REVOKE, RIGHTS
from upont_desktop.service.operations import OperationContext

NO_RIGHT = QT_TRANSLATE_NOOP("Documents", "No right is called “{right}”: there are {rights}.")


def grant(place: OperationContext, person: str, right: str, scope: str = "", until: dt.date | None = None) -> ChangeSet:
    """Give somebody a right in a scope (the slug of a club; empty: everywhere), to a last day.

    Raises :class:`RecordRefused`.
    """
    actor = require_grant(place, scope)
    require_people(place, [person])
    ends = {"until": until.isoformat()} if until is not None else {}
    body = {"by": actor.person, "person": person, "right": _known(right), "scope": scope, **ends}
    return written(place, GRANT, body, title(place, "grant", what=right, who=people(place, 1)))


def revoke(place: OperationContext, person: str, right: str, scope: str = "") -> ChangeSet:
    """Take a right from somebody. Raises :class:`RecordRefused`."""
    actor = require_grant(place, scope)
    body = {"by": actor.person, "person": person, "right": _known(right), "scope": scope}
    return written(place, REVOKE, body, title(place, "revoke", what=right, who=people(place, 1)))


def _known(right: str) -> str:
    if right not in RIGHTS:
        raise RecordRefused(NO_RIGHT, right=right, rights=", ".join(RIGHTS))
    return right
