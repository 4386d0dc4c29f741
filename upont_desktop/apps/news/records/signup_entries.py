"""What entries of the room's book say of sheets: who comes and goes, and what the organiser does.

What people write is an *arrival*. It counts from where the *desk* of the sheet has received it: the device of an
organiser that says in which order arrivals reached it (:data:`RANK`), under which terms, and when the sheet closed.
"""

from __future__ import annotations

import datetime as dt
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from types import MappingProxyType

from upont_desktop.apps.news.records.sheets import (
    LONGEST_ANSWER,
    MOST_GUESTS,
    MOST_PLACES,
    SheetMode,
    SignupSheet,
    time_of,
    time_text,
)
from upont_desktop.domain.books import BookEntry
from upont_desktop.domain.metadata import JsonValue
from upont_desktop.domain.rights import KindRule

SIGN, LEAVE = "sign", "leave"
ENROL, REMOVE, DECIDE = "enrol", "remove", "decide"
TERMS, RANK, CLOSE, REOPEN, PUBLISH = "terms", "rank", "close", "reopen", "publish"
ENTER = "enter"

ARRIVALS = frozenset({SIGN, LEAVE, ENROL, REMOVE, DECIDE})
"""What counts in the order in which the desk received it."""
DESK_KINDS = frozenset({TERMS, RANK, CLOSE, REOPEN, PUBLISH})
"""What only the desk of a sheet says."""
ORGANISER_RIGHT = "publish"
_FREE, _ORGANISER = KindRule(), KindRule(ORGANISER_RIGHT, "club")

SIGNUP_KINDS: Mapping[str, KindRule] = MappingProxyType(
    {SIGN: _FREE, LEAVE: _FREE}
    | dict.fromkeys((ENROL, REMOVE, DECIDE, TERMS, RANK, CLOSE, REOPEN, PUBLISH, ENTER), _ORGANISER)
)


@dataclass(frozen=True, slots=True)
class SheetEntry:
    """An entry about a sheet; ``allowed`` is false where its author had not the right to write it."""

    entry: BookEntry
    allowed: bool = True


@dataclass(frozen=True, slots=True)
class Terms:
    """What holds for a sheet from an entry of its desk on. ``places`` are those of each slot, by id; 0 is no limit."""

    mode: SheetMode = SheetMode.ARRIVAL
    opens: dt.datetime | None = None
    closes: dt.datetime | None = None
    capacity: int = 0
    guests: int = 0
    places: Mapping[str, int] = field(default_factory=lambda: MappingProxyType({"": 0}))


def terms_of(sheet: SignupSheet) -> Terms:
    """The terms that the document of a sheet wants."""
    places = {slot.id: slot.places for slot in sheet.slots}
    return Terms(sheet.mode, sheet.opens, sheet.closes, sheet.capacity, sheet.guests, places)


# --- bodies -----------------------------------------------------------------------------------------------------------


def organiser_body(sheet: SignupSheet, by: str) -> dict[str, JsonValue]:
    """What every entry of an organiser says."""
    return {"by": by, "sheet": sheet.id, "club": sheet.club}


def sign_body(sheet: SignupSheet, by: str, slot: str, guests: int, answer: str) -> dict[str, JsonValue]:
    """Somebody signs himself up, for a slot, with guests, with an answer."""
    return {"by": by, "sheet": sheet.id, **_wish(slot, guests, answer)}


def enrol_body(sheet: SignupSheet, by: str, person: str, slot: str, guests: int, answer: str) -> dict[str, JsonValue]:
    """An organiser signs somebody up."""
    return {**organiser_body(sheet, by), "person": person, **_wish(slot, guests, answer)}


def _wish(slot: str, guests: int, answer: str) -> dict[str, JsonValue]:
    wish: dict[str, JsonValue] = {"slot": slot, "guests": guests, "answer": answer}
    return {key: value for key, value in wish.items() if value}


def leave_body(sheet: SignupSheet, by: str, hashes: Iterable[str]) -> dict[str, JsonValue]:
    """Somebody leaves: takes back the entries with these hashes."""
    return {"by": by, "sheet": sheet.id, "of": [*hashes]}


def remove_body(sheet: SignupSheet, by: str, person: str, hashes: Iterable[str]) -> dict[str, JsonValue]:
    """An organiser takes somebody off the sheet."""
    return {**organiser_body(sheet, by), "person": person, "of": [*hashes]}


def decide_body(sheet: SignupSheet, by: str, entry_hash: str, *, accepted: bool) -> dict[str, JsonValue]:
    """A motivation is good enough, or not; the entry is named, and not the person."""
    return {**organiser_body(sheet, by), "of": entry_hash, "accepted": accepted}


def terms_body(sheet: SignupSheet, by: str, after: str = "") -> dict[str, JsonValue]:
    """The terms of a sheet; ``after`` is the hash of the entry after which another device hands the desk over."""
    terms = terms_of(sheet)
    said: dict[str, JsonValue] = {
        "mode": terms.mode.value, "opens": time_text(terms.opens), "closes": time_text(terms.closes),
        "capacity": terms.capacity, "guests": terms.guests, "places": dict(terms.places), "after": after or None,
    }  # fmt: skip
    return {**organiser_body(sheet, by), **{key: value for key, value in said.items() if value is not None}}


def rank_body(sheet: SignupSheet, by: str, hashes: Iterable[str]) -> dict[str, JsonValue]:
    """Arrivals, by their hashes, in the order in which they count."""
    return {**organiser_body(sheet, by), "entries": [*hashes]}


def close_body(sheet: SignupSheet, by: str, people: Iterable[str]) -> dict[str, JsonValue]:
    """The sheet is closed with these people on it."""
    return {**organiser_body(sheet, by), "people": [*sorted(people)]}


def publish_body(
    sheet: SignupSheet, by: str, order: Iterable[str], *, close: str = "", seed: str = "", refused: Iterable[str] = ()
) -> dict[str, JsonValue]:
    """The result: in which order people get places, and who gets none. Of a draw, the closing and the seed."""
    drawn: dict[str, JsonValue] = {"close": close, "seed": seed} if close else {"refused": [*refused]}
    return {**organiser_body(sheet, by), "order": [*order], **drawn}


def enter_body(sheet: SignupSheet, by: str, person: str, *, came: bool) -> dict[str, JsonValue]:
    """Somebody has come in, or was checked off by mistake."""
    return {**organiser_body(sheet, by), "person": person, "came": came}


# --- reading bodies ---------------------------------------------------------------------------------------------------


def text_in(entry: BookEntry, key: str) -> str:
    """A text of an entry's body; empty where it is none, or was redacted."""
    found = entry.body.get(key) if entry.body else None
    return found if isinstance(found, str) else ""


def texts_in(entry: BookEntry, key: str) -> tuple[str, ...]:
    """A list of texts of an entry's body; what else stands in it is left out."""
    found = entry.body.get(key) if entry.body else None
    return tuple(one for one in found if isinstance(one, str)) if isinstance(found, list) else ()


def number_in(entry: BookEntry, key: str, most: int) -> int:
    """A number of an entry's body, from 0 to ``most``; 0 for anything else."""
    return _number(entry.body.get(key) if entry.body else None, most)


def answer_in(entry: BookEntry) -> str:
    """What somebody answered to the question of the sheet."""
    return text_in(entry, "answer")[:LONGEST_ANSWER]


def truth_in(entry: BookEntry, key: str) -> bool:
    """Whether a body says yes."""
    return bool(entry.body) and entry.body is not None and entry.body.get(key) is True


def person_in(entry: BookEntry) -> str:
    """Whom an entry is about: whoever an organiser names, else its author."""
    return text_in(entry, "person") if entry.kind in {ENROL, REMOVE, ENTER} else entry.by


def terms_in(entry: BookEntry) -> Terms:
    """The terms that an entry of the desk sets."""
    word = text_in(entry, "mode")
    places = entry.body.get("places") if entry.body else None
    known = {slot: _number(count, MOST_PLACES) for slot, count in places.items()} if isinstance(places, dict) else {}
    return Terms(
        SheetMode(word) if word in set(SheetMode) else SheetMode.ARRIVAL,
        time_of(text_in(entry, "opens")),
        time_of(text_in(entry, "closes")),
        number_in(entry, "capacity", MOST_PLACES),
        number_in(entry, "guests", MOST_GUESTS),
        known or {"": 0},
    )


def _number(value: JsonValue, most: int) -> int:
    good = isinstance(value, int) and not isinstance(value, bool) and 0 <= value <= most
    return value if good and isinstance(value, int) else 0
