"""Whether the person at this computer may do something, asked before anything is written.

The one place where operations of the room ask for rights. While nobody has been given any right, everybody may do
everything: a small group needs none. With the first right that is given to somebody, they count.
"""

from __future__ import annotations

from upont_desktop.apps.news.reader.local import actor_in
from upont_desktop.apps.social.reader.local import Actor
from upont_desktop.apps.social.records import today
from upont_desktop.domain.book_errors import NotAllowed
from upont_desktop.service.operations import OperationContext

PUBLISH, MODERATE = "publish", "moderate"


def require_right(context: OperationContext, right: str, scope: str = "") -> Actor:
    """Raise :class:`NotAllowed` where the person may not."""
    actor = actor_in(context)
    if not actor.may(right, scope, today()):
        raise NotAllowed(right=right, scope=scope)
    return actor


def require_voice(context: OperationContext, club: str) -> Actor:
    """The same for speaking in the name of a club: whoever is in it today may; as oneself (no club) everybody."""
    actor = actor_in(context)
    if club and not may_speak(actor, club):
        raise NotAllowed(right=PUBLISH, scope=club)
    return actor


def may_speak(actor: Actor, club: str) -> bool:
    """Whether somebody speaks for a club: a member of today, or who holds the right to publish in it."""
    return club in actor.clubs(today()) or actor.may(PUBLISH, club, today())
