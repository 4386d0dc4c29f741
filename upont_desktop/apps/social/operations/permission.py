"""Whether the person at this computer may do something, asked before anything is written.

The one place where operations of the room ask for rights. While nobody has been given any right, everybody may do
everything: a small group needs none. With the first right that is given to somebody, they count.
"""

from __future__ import annotations

from upont_desktop.apps.social.document_rule import document_rule
from upont_desktop.apps.social.faults import RecordRefused
from upont_desktop.apps.social.reader.local import Actor, acting_person, actor_of, local_people
from upont_desktop.apps.social.records import today
from upont_desktop.domain.book_errors import NotAllowed
from upont_desktop.domain.document_rules import RuleOf, device_rule
from upont_desktop.domain.language import QT_TRANSLATE_NOOP
from upont_desktop.domain.rights import DEVICE_FOLDER
from upont_desktop.domain.rooms import ROOMS_PATH, named
from upont_desktop.service import rights
from upont_desktop.service.operations import OperationContext

LENDERS = QT_TRANSLATE_NOOP("Documents", "Lending the things of “{scope}” is for its members.")


def require_right(context: OperationContext, right: str, scope: str = "") -> Actor:
    """Raise :class:`NotAllowed` where the person may not. ``people`` includes every club."""
    actor = actor_of(context)
    if not actor.may(right, scope, today()):
        raise NotAllowed(right=right, scope=scope)
    return actor


def require_change(context: OperationContext, path: str, raw: bytes | None = b"") -> Actor:
    """Raise :class:`NotAllowed` where the person may not change the document at a path, which says ``raw`` before (or
    after) the change: ``None`` where it is not there.
    """
    actor, rule = actor_of(context), document_rule(path, lambda: raw)
    if rule is None or (rule.owner and rule.owner == actor.person) or (rule.club and rule.club in actor.clubs(today())):
        return actor
    if not actor.may(rule.right, rule.scope, today()):
        raise NotAllowed(right=rule.right, scope=rule.scope)
    return actor


def require_document(context: OperationContext, room: str, path: str, raw: bytes | None) -> None:
    """The same as :func:`require_change` for a document of any room, by the rule that its line of the registry names,
    and of devices.
    """
    spec = next((one for one in context.rooms if one.name == room and one.document_rule), None)
    rule_of: RuleOf = (
        device_rule if spec is None or path.startswith((DEVICE_FOLDER, ROOMS_PATH)) else named(spec.document_rule)
    )
    rule, actor = rule_of(path, lambda: raw), acting_person(context)
    if rule is None or (actor and actor == rule.owner):
        return
    if rule.club and actor:
        with local_people(context) as people:
            found = people.memberships(actor) if people is not None else ()
        if any(row.membership.club == rule.club and row.membership.lasts(today()) for row in found):
            return
    rights.require_right(context, room, rule.right, rule.scope, actor=actor)


def require_lender(context: OperationContext, club: str) -> Actor:
    """The same for lending: whoever is in the club today may, as whoever may change the club."""
    actor = actor_of(context)
    if club in actor.clubs(today()):
        return actor
    if not actor.may("club", club, today()):
        raise RecordRefused(LENDERS, scope=club)
    return actor
