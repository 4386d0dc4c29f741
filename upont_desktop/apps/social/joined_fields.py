"""Two cards of one person as one: nothing is lost, and nothing made up."""

from __future__ import annotations

from typing import cast

from upont_desktop.apps.social.records import PersonChange, PersonRecord, PersonStatus

_ONE = ("given", "family", "birth", "promotion", "department", "login")
_SEVERAL = ("nicknames", "emails", "phones", "categories", "numbers")
_STATUSES = (PersonStatus.MEMBER, PersonStatus.GUEST, PersonStatus.FORMER)


def joined(kept: PersonRecord, other: PersonRecord) -> PersonChange:
    """The fields of both: what the kept card says, completed by the other; lists have the values of both, and another
    name of the person becomes a nickname. Notes that differ stand one below the other.
    """
    found: dict[str, object] = {name: getattr(kept, name) or getattr(other, name) for name in _ONE}
    found |= {name: _both(getattr(kept, name), getattr(other, name)) for name in _SEVERAL}
    if other.shown.casefold() != kept.shown.casefold():
        found["nicknames"] = _both(kept.nicknames, (other.shown, *other.nicknames))
    notes = [kept.note, *([] if other.note in kept.note else [other.note])]
    found |= {"note": "\n".join(filter(None, notes)), "merged": _both(kept.merged, (other.id, *other.merged))}
    found["status"] = min(kept.status, other.status, key=_STATUSES.index)
    return cast("PersonChange", found)


def _both(first: tuple[str, ...], second: tuple[str, ...]) -> tuple[str, ...]:
    """Every value once; two that differ in capitals alone are one."""
    known = {value.casefold(): value for value in reversed((*first, *second))}
    return tuple(dict.fromkeys(known[value.casefold()] for value in (*first, *second)))
