"""Clubs, their members and their committees."""

from __future__ import annotations

import datetime as dt
from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import replace

from upont_desktop.apps.social.cards import card_path, read_person
from upont_desktop.apps.social.faults import RecordRefused, club_faults, membership_faults, refusal, refuse
from upont_desktop.apps.social.forms import (
    MEMBERS_FOLDER,
    NEWEST_FORM,
    club_fields,
    club_path,
    membership_fields,
    membership_path,
    read_club,
    read_membership,
)
from upont_desktop.apps.social.operations.existence import require_people
from upont_desktop.apps.social.operations.permission import require_change
from upont_desktop.apps.social.operations.titles import people, title
from upont_desktop.apps.social.records import Appointment, Club, ClubChange, FeeState, Membership, MembershipKey
from upont_desktop.domain.changes import ChangeSet
from upont_desktop.domain.document_problems import Problem
from upont_desktop.domain.documents import changed_document
from upont_desktop.domain.language import QT_TRANSLATE_NOOP
from upont_desktop.domain.text import display
from upont_desktop.service.operations import OperationContext
from upont_desktop.service.records import DocumentPlan, Records, change_documents

NO_CLUB = QT_TRANSLATE_NOOP("Documents", "There is no club “{slug}”.")
CLUB_THERE = QT_TRANSLATE_NOOP("Documents", "There is a club “{slug}” already.")
MEMBER_THERE = QT_TRANSLATE_NOOP("Documents", "{person} is in {club} at that time already, since {start}.")
NO_MEMBERSHIP = QT_TRANSLATE_NOOP("Documents", "This membership is not there any more.")
NO_PARENT = QT_TRANSLATE_NOOP("Documents", "There is no club “{slug}” that this one could be part of.")
_ONE_DAY = dt.timedelta(days=1)


# --- clubs ------------------------------------------------------------------------------------------------------------


def add_club(context: OperationContext, club: Club) -> ChangeSet:
    """Add a club. Raises :class:`RecordRefused`, :class:`NotAllowed`."""
    require_change(context, club_path(club.slug), None)
    refuse(club_faults(club))

    def plan(records: Records) -> DocumentPlan:
        path = club_path(club.slug)
        if records.read(path) is not None:
            raise RecordRefused(CLUB_THERE, slug=club.slug)
        _check_parent(records, club)
        new = changed_document(path, None, club_fields(club), club.body, newest=NEWEST_FORM)
        return DocumentPlan({path: new}, title(context, "add-club", what=display(club.name)))

    return change_documents(context, "add-club", plan)


def edit_club(context: OperationContext, slug: str, changes: ClubChange) -> ChangeSet:
    """Change some fields of a club. Raises :class:`RecordRefused`, :class:`NotAllowed`, :class:`NothingToDo`."""
    return _edit_club(context, "edit-club", "edit-club", slug, changes)


def archive_club(context: OperationContext, slug: str, *, active: bool = False) -> ChangeSet:
    """Mark a club as one that is no more, or make it active again; its page and members stay.

    Raises as :func:`edit_club` does.
    """
    key = "open-club" if active else "close-club"
    return _edit_club(context, "archive-club", key, slug, ClubChange(active=active))


def _edit_club(context: OperationContext, operation: str, key: str, slug: str, changes: ClubChange) -> ChangeSet:
    require_change(context, club_path(slug))

    def plan(records: Records) -> DocumentPlan:
        raw, club = _club(records, slug)
        new = replace(club, **changes)
        refuse(club_faults(new))
        _check_parent(records, new)
        fields, known = club_fields(new), club_fields(club)
        changed = {name: value for name, value in fields.items() if value != known[name]}
        document = changed_document(club_path(slug), raw, changed, new.body, newest=NEWEST_FORM)
        return DocumentPlan({club_path(slug): document}, title(context, key, what=display(new.name)))

    return change_documents(context, operation, plan)


def _club(records: Records, slug: str) -> tuple[bytes, Club]:
    raw = records.read(club_path(slug))
    club = None if raw is None else read_club(club_path(slug), raw)
    if raw is None or club is None:
        raise RecordRefused(NO_CLUB, slug=slug)
    if isinstance(club, Problem):
        raise refusal(club)
    return raw, club


def _check_parent(records: Records, club: Club) -> None:
    """A club's parent is there, and not part of the club itself."""
    above, seen = club.parent, {club.slug}
    while above:
        raw = records.read(club_path(above))
        if raw is None:
            raise RecordRefused(NO_PARENT, slug=above)
        if above in seen:
            raise RecordRefused(QT_TRANSLATE_NOOP("Documents", "A club cannot be part of itself."))
        seen.add(above)
        found = read_club(club_path(above), raw)
        above = found.parent if isinstance(found, Club) else ""


# --- memberships ------------------------------------------------------------------------------------------------------


def add_members(
    context: OperationContext, club: str, members: Sequence[Appointment], start: dt.date, until: dt.date | None = None
) -> ChangeSet:
    """Let people join a club on a day; somebody who is in it at that time is refused.

    Raises :class:`RecordRefused`, :class:`NotAllowed`.
    """
    require_change(context, f"{MEMBERS_FOLDER}{club}/")
    require_people(context, [one.person for one in members])

    def plan(records: Records) -> DocumentPlan:
        _, page = _club(records, club)
        new = [_appointed(club, one, start, until) for one in members]
        _check_free(records, page, new, club_memberships(records, club))
        who = people(context, len(members))
        return DocumentPlan(_documents(records, new), title(context, "add-members", who=who, what=display(page.name)))

    return change_documents(context, "add-members", plan)


def change_role(
    context: OperationContext, keys: Sequence[MembershipKey], role: str, rank: int | None = None
) -> ChangeSet:
    """Give members of one club a role; an empty one takes it. ``rank`` stays where it is ``None``.

    Raises :class:`RecordRefused`, :class:`NotAllowed`, :class:`NothingToDo`.
    """
    key = "change-role" if role else "remove-role"
    return _edit_memberships(
        context, key, keys, lambda one: replace(one, role=role, rank=one.rank if rank is None else rank), role=role
    )


def edit_membership(
    context: OperationContext, key: MembershipKey, *, role: str, rank: int, until: dt.date | None, fee: FeeState
) -> ChangeSet:
    """Change everything that one membership says beside its start. Raises as :func:`change_role` does."""
    return _edit_memberships(
        context, "edit-membership", [key], lambda one: replace(one, role=role, rank=rank, until=until, fee=fee)
    )


def end_memberships(context: OperationContext, keys: Sequence[MembershipKey], until: dt.date) -> ChangeSet:
    """End memberships of one club; ``until`` is the last day. Raises as :func:`change_role` does."""
    return _edit_memberships(context, "end-memberships", keys, lambda one: replace(one, until=until))


def remove_memberships(context: OperationContext, keys: Sequence[MembershipKey]) -> ChangeSet:
    """Delete memberships that were a mistake. Raises :class:`RecordRefused`, :class:`NotAllowed`."""
    for club in {key.club for key in keys}:
        require_change(context, f"{MEMBERS_FOLDER}{club}/")

    def plan(records: Records) -> DocumentPlan:
        found = [_membership(records, key) for key in keys]
        summary = title(context, "remove-memberships", **_who_and_where(context, records, found))
        return DocumentPlan({membership_path(key): None for key in keys}, summary)

    return change_documents(context, "remove-memberships", plan)


def hand_over(context: OperationContext, club: str, members: Sequence[Appointment], start: dt.date) -> ChangeSet:
    """Hand a club over to its next committee in one operation: whoever holds a role in it does so until the day before
    ``start``, and from then on these do. Who of them was a plain member until then is one no longer.

    Raises :class:`RecordRefused`, :class:`NotAllowed`.
    """
    require_change(context, f"{MEMBERS_FOLDER}{club}/")
    require_people(context, [one.person for one in members])

    def plan(records: Records) -> DocumentPlan:
        _, page = _club(records, club)
        known, chosen = club_memberships(records, club), {one.person for one in members}
        leaving = [one for one in known if (one.role or one.person in chosen) and _goes_on(one, start)]
        ended = [replace(one, until=start - _ONE_DAY) for one in leaving]
        new = [_appointed(club, one, start, None) for one in members]
        _check_free(records, page, new, [one for one in known if one not in leaving])
        who = people(context, len(members))
        summary = title(context, "hand-over", who=who, what=display(page.name))
        return DocumentPlan(_documents(records, [*ended, *new]), summary)

    return change_documents(context, "hand-over", plan)


def _goes_on(membership: Membership, start: dt.date) -> bool:
    """Whether it would last into the time of the next committee, and began before it."""
    return membership.start < start and (membership.until is None or membership.until >= start)


def _edit_memberships(
    context: OperationContext,
    key: str,
    keys: Sequence[MembershipKey],
    edit: Callable[[Membership], Membership],
    **said: str,
) -> ChangeSet:
    for club in {one.club for one in keys}:
        require_change(context, f"{MEMBERS_FOLDER}{club}/")

    def plan(records: Records) -> DocumentPlan:
        found = [_membership(records, one) for one in keys]
        new = [edit(one) for one in found]
        for one in new:
            refuse(membership_faults(one))
        summary = title(context, key, **_who_and_where(context, records, found), **said)
        return DocumentPlan(_documents(records, new), summary)

    return change_documents(context, key, plan)


def _who_and_where(context: OperationContext, records: Records, found: Sequence[Membership]) -> Mapping[str, str]:
    clubs = [_club(records, slug)[1].name for slug in dict.fromkeys(one.club for one in found)]
    return {"who": people(context, len({one.person for one in found})), "what": display(", ".join(clubs))}


def _membership(records: Records, key: MembershipKey) -> Membership:
    raw = records.read(membership_path(key))
    found = None if raw is None else read_membership(membership_path(key), raw)
    if not isinstance(found, Membership):
        raise RecordRefused(NO_MEMBERSHIP)
    return found


def club_memberships(records: Records, club: str) -> list[Membership]:
    """Every membership of a club that can be read."""
    found = (read_membership(path, raw) for path, raw in records.below(f"{MEMBERS_FOLDER}{club}/").items())
    return [one for one in found if isinstance(one, Membership)]


def _appointed(club: str, one: Appointment, start: dt.date, until: dt.date | None) -> Membership:
    new = Membership(club, one.person, start, one.role, until, one.rank, one.fee)
    refuse(membership_faults(new))
    return new


def _check_free(records: Records, club: Club, new: Sequence[Membership], known: Sequence[Membership]) -> None:
    """Nobody is in a club twice at one time."""
    seen: list[Membership] = list(known)
    for one in new:
        other = next((other for other in seen if other.person == one.person and _meet(one, other)), None)
        if other is not None:
            start = other.start.isoformat()
            raise RecordRefused(MEMBER_THERE, person=_name(records, one.person), club=display(club.name), start=start)
        seen.append(one)


def _name(records: Records, person: str) -> str:
    """The name, where the directory is in this circle."""
    raw = records.read(card_path(person))
    record = None if raw is None else read_person(person, raw)
    return f"·{person[:4]}" if record is None else display(record.shown)


def _meet(one: Membership, other: Membership) -> bool:
    first, second = sorted((one, other), key=lambda each: each.start)
    return first.until is None or first.until >= second.start


def _documents(records: Records, memberships: Iterable[Membership]) -> dict[str, bytes | None]:
    return {
        path: changed_document(path, records.read(path), membership_fields(one), newest=NEWEST_FORM)
        for one in memberships
        for path in (membership_path(one.key),)
    }
