"""Which right a document of an application needs to be changed: said once by the application, used before something is
written and of what others wrote.
"""

from __future__ import annotations

from collections.abc import Callable, Collection
from dataclasses import dataclass
from typing import Protocol, TypeAlias

from upont_desktop.domain.rights import GRANT
from upont_desktop.domain.room_rights import RoomRights

Reading: TypeAlias = Callable[[], bytes | None]
"""Gives what a document says; ``None`` where it is not there. Asked only where the path does not tell enough."""


@dataclass(frozen=True, slots=True)
class DocumentRule:
    """Changing a document needs ``right`` in ``scope``. ``owner`` (a person's id) may without it, and whoever is in
    ``club`` on the day.
    """

    right: str
    scope: str = ""
    owner: str = ""
    club: str = ""


RuleOf: TypeAlias = Callable[[str, Reading], DocumentRule | None]
"""What a document at a path needs, as it stands before the change or after it; ``None`` where everybody may."""


def device_rule(path: str, read: Reading) -> DocumentRule:  # noqa: ARG001 - of the form of a rule
    """Accepting devices, where that matters, is for who may give rights."""
    return DocumentRule(GRANT)


@dataclass(frozen=True, slots=True)
class UnallowedChange:
    """The version in effect of a document, which somebody made who had no right to.

    ``address`` is the author's, ``day`` the commit's, ``commit`` its hash. ``before`` is the commit of the newest
    version before it that was allowed, empty where there was no document; ``deleted`` says that it deletes it.
    """

    path: str
    address: str
    day: str
    commit: str
    before: str
    deleted: bool = False


class People(Protocol):
    """Who people are: what an application that keeps cards tells the floors below."""

    def persons_at(self, address: str) -> Collection[str]:
        """The ids of those who have this e-mail address on their cards, or had it, where nobody has it now."""

    def is_member(self, person: str, club: str, day: str) -> bool:
        """Whether somebody is in a club on a day (``2026-11-28``)."""


def allowed_on(
    rule: DocumentRule | None, persons: Collection[str], day: str, rights: RoomRights, people: People
) -> bool:  # fmt: skip
    """Whether each of these people, who share an address, was allowed to change a document on a day. Nobody was who has
    no card; an address that somebody put on another's card too gives him nothing.
    """
    if rule is None or not rights.in_force_on(day):
        return True
    return bool(persons) and all(_allowed(rule, person, day, rights, people) for person in persons)


def _allowed(rule: DocumentRule, person: str, day: str, rights: RoomRights, people: People) -> bool:
    if person == rule.owner or rights.allowed_on(person, rule.right, rule.scope, day):
        return True
    return bool(rule.club) and people.is_member(person, rule.club, day)
