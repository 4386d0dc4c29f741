"""``club``: the clubs, their pages, their members of today, and their committees."""

from __future__ import annotations

from argparse import Namespace
from collections.abc import Callable, Sequence
from typing import cast

from upont_desktop.apps.social.commands.common import (
    WHICH_CLUB,
    checked_keys,
    day_meant,
    listed,
    member_line,
    member_shape,
    person_meant,
    reading,
    wanted,
)
from upont_desktop.apps.social.faults import RecordRefused
from upont_desktop.apps.social.operations import (
    add_club,
    add_members,
    change_role,
    edit_club,
    end_memberships,
    hand_over,
)
from upont_desktop.apps.social.operations.clubs import NO_CLUB
from upont_desktop.apps.social.pages import ClubPage, ClubRow, MemberRow
from upont_desktop.apps.social.records import Appointment, Club, ClubChange, ClubLabel, MembershipKey, today
from upont_desktop.cli.operation_call import OperationCall
from upont_desktop.cli.output import one_line
from upont_desktop.cli.shapes import Shape
from upont_desktop.domain.language import QT_TRANSLATE_NOOP
from upont_desktop.domain.text import display

_TEXTS = ("name", "nickname", "parent", "contact", "body", "logo", "background")
_KEYS = (*_TEXTS, "label", "categories", "links", "active", "has_fee")
_YES = frozenset({"yes", "true", "1", "oui"})
NO_MEMBER = QT_TRANSLATE_NOOP("Documents", "This person is not in the club on that day.")


def run(options: Namespace) -> int:
    """Do what is asked for, and print what was done."""
    return _ACTIONS[options.action](OperationCall.made_from(options), options)


# --- looking ----------------------------------------------------------------------------------------------------------


def _list(work: OperationCall, _: Namespace) -> int:
    with reading(work.call, work.circle) as reader:
        found = reader.clubs()
    out = work.call.out
    if out.json:
        out.values({"circle": work.circle.slug}, "clubs", map(club_shape, found))
    else:
        out.lines(f"{row.club.slug:16}  {one_line(row.club.name):32}  {row.members}" for row in found)
    return 0


def club_shape(row: ClubRow) -> Shape:
    """A club of a list."""
    one = row.club
    return {
        "club": one.slug, "name": one.name, "nickname": one.nickname, "label": one.label.value, "parent": one.parent,
        "active": one.active, "members": row.members,
    }  # fmt: skip


def _show(work: OperationCall, options: Namespace) -> int:
    page = _page(work, options)
    out = work.call.out
    if out.json:
        row = ClubRow(page.club, len(page.members))
        former = [member_shape(one) for year in page.former for one in year.members]
        out.value({
            "circle": work.circle.slug, **club_shape(row), "body": page.club.body, "contact": page.club.contact,
            "links": list(page.club.links), "people": [member_shape(one) for one in page.members], "former": former,
        })  # fmt: skip
        return 0
    out.line(one_line(page.club.name))
    out.lines(f"  {one_line(line)}" for line in page.club.body.splitlines())
    out.lines(f"  {member_line(row)}" for row in page.members)
    for year in page.former:
        out.line(f"{year.year} – {year.year + 1}")
        out.lines(f"  {member_line(row)}" for row in year.members)
    return 0


def _page(work: OperationCall, options: Namespace) -> ClubPage:
    slug = display(wanted(options, "club", WHICH_CLUB))
    with reading(work.call, work.circle) as reader:
        page = reader.club(slug)
    if page is None:
        raise RecordRefused(NO_CLUB, slug=one_line(slug))
    return page


def _members(work: OperationCall, options: Namespace) -> int:
    slug = _page(work, options).club.slug
    with reading(work.call, work.circle) as reader:
        found = reader.members(slug, day_meant(options.on, today()))
    if work.call.out.json:
        work.call.out.values({"circle": work.circle.slug, "club": slug}, "members", map(member_shape, found))
    else:
        work.call.out.lines(map(member_line, found))
    return 0


# --- changing ---------------------------------------------------------------------------------------------------------


def _change(options: Namespace) -> ClubChange:
    typed = checked_keys(options.fields or (), _KEYS)
    found: dict[str, object] = {key: value for key, value in typed.items() if key in _TEXTS}
    found |= {key: listed(typed[key]) for key in ("categories", "links") if key in typed}
    found |= {key: typed[key].casefold() in _YES for key in ("active", "has_fee") if key in typed}
    if "label" in typed:
        checked_keys([(typed["label"], "")], tuple(ClubLabel))
        found["label"] = ClubLabel(typed["label"])
    return cast("ClubChange", found)


def _new(work: OperationCall, options: Namespace) -> int:
    slug = display(wanted(options, "club", WHICH_CLUB))
    fields = {"name": slug, **_change(options)}
    return work.say(add_club(work.place, Club(slug, **fields)))  # type: ignore[arg-type]  # fields of a club


def _edit(work: OperationCall, options: Namespace) -> int:
    return work.say(edit_club(work.place, _page(work, options).club.slug, _change(options)))


def _add(work: OperationCall, options: Namespace) -> int:
    slug = _page(work, options).club.slug
    members = [Appointment(one, options.role) for one in _people(work, options)]
    return work.say(add_members(work.place, slug, members, day_meant(options.on, today())))


def _end(work: OperationCall, options: Namespace) -> int:
    keys = _keys(work, options)
    return work.say(end_memberships(work.place, keys, day_meant(options.on, today())))


def _role(work: OperationCall, options: Namespace) -> int:
    return work.say(change_role(work.place, _keys(work, options), options.role))


def _hand_over(work: OperationCall, options: Namespace) -> int:
    """Without roles, those of the committee that ends, in its order."""
    page, people = _page(work, options), _people(work, options)
    before = [row.membership for row in page.members if row.membership.role]
    roles = listed(options.role) or tuple(one.role for one in before)
    ranks = {one.role: one.rank for one in reversed(before)}
    given = (*roles, *[""] * len(people))
    members = [
        Appointment(one, role, ranks.get(role, at))
        for at, (one, role) in enumerate(zip(people, given, strict=False), 1)
    ]
    return work.say(hand_over(work.place, page.club.slug, members, day_meant(options.on, today())))


def _people(work: OperationCall, options: Namespace) -> list[str]:
    with reading(work.call, work.circle) as reader:
        return [person_meant(reader, display(word)) for word in options.people or [""]]


def _keys(work: OperationCall, options: Namespace) -> list[MembershipKey]:
    """The memberships of these people in a club that last."""
    slug, people = _page(work, options).club.slug, _people(work, options)
    with reading(work.call, work.circle) as reader:
        rows: Sequence[MemberRow] = reader.members(slug, today())
    found = {row.person.id: row.membership.key for row in rows}
    if not set(people) <= set(found):
        raise RecordRefused(NO_MEMBER)
    return [found[one] for one in people]


_ACTIONS: dict[str, Callable[[OperationCall, Namespace], int]] = {
    "list": _list,
    "show": _show,
    "new": _new,
    "edit": _edit,
    "members": _members,
    "add": _add,
    "end": _end,
    "role": _role,
    "hand-over": _hand_over,
}
