"""Promotions, clubs, memberships, requests and things as documents: where each lies, and what it says.

Reading takes a document as far as it makes sense; what is wrong with it is told, and nothing is made up for it.
"""

from __future__ import annotations

import datetime as dt
import re
from collections.abc import Mapping
from dataclasses import fields
from enum import StrEnum
from typing import TypeAlias, TypeGuard, TypeVar

from upont_desktop.apps.social.records import (
    LAST_RANK,
    Club,
    ClubLabel,
    ClubRequest,
    FeeState,
    Membership,
    MembershipKey,
    Promotion,
    Thing,
)
from upont_desktop.domain.document_problems import Problem
from upont_desktop.domain.documents import RoomDocument, read_document
from upont_desktop.domain.language import QT_TRANSLATE_NOOP
from upont_desktop.domain.metadata import JsonValue
from upont_desktop.domain.money import MOST_CENTS

FOLDER = ".upont/social/"
PROMOTIONS_FOLDER = f"{FOLDER}promotions/"
CLUBS_FOLDER = f"{FOLDER}clubs/"
MEMBERS_FOLDER = f"{FOLDER}members/"
REQUESTS_FOLDER = f"{FOLDER}requests/"
THINGS_FOLDER = f"{FOLDER}things/"
NEWEST_FORM = 1
"""The ``v`` of documents that this program knows."""

Fields: TypeAlias = Mapping[str, JsonValue]
Kind = TypeVar("Kind", bound=StrEnum)

NO_NAME = QT_TRANSLATE_NOOP("Documents", "It has no name.")
NO_CLUB = QT_TRANSLATE_NOOP("Documents", "It names no club.")
BAD_START = QT_TRANSLATE_NOOP("Documents", "It does not say on which day it begins.")
BAD_END = QT_TRANSLATE_NOOP("Documents", "The day on which it ends is not understood, or comes before it begins.")

_MEMBER = re.compile(r"([^/]+)/([0-9a-f]{16})-(\d{4}-\d\d-\d\d)\.json")
_NAME = re.compile(r"[^/]+")


# --- where they lie ---------------------------------------------------------------------------------------------------


def promotion_path(code: str) -> str:
    """Where the document of a promotion lies."""
    return f"{PROMOTIONS_FOLDER}{code}.json"


def club_path(slug: str) -> str:
    """Where the page of a club lies."""
    return f"{CLUBS_FOLDER}{slug}.md"


def membership_path(key: MembershipKey) -> str:
    """Where a membership lies: two people who edit two members never touch one file."""
    return f"{MEMBERS_FOLDER}{key.club}/{key.person}-{key.start.isoformat()}.json"


def request_path(request: str) -> str:
    """Where a request for a club lies."""
    return f"{REQUESTS_FOLDER}{request}.md"


def thing_path(thing: str) -> str:
    """Where the document of a thing lies."""
    return f"{THINGS_FOLDER}{thing}.json"


def name_in(path: str, folder: str, ending: str) -> str | None:
    """The name of the document at ``path``, where it is one of those of a folder."""
    if not (path.startswith(folder) and path.endswith(ending)):
        return None
    name = path[len(folder) : -len(ending)]
    return name if _NAME.fullmatch(name) else None


def membership_key(path: str) -> MembershipKey | None:
    """Which membership lies at ``path``."""
    found = _MEMBER.fullmatch(path.removeprefix(MEMBERS_FOLDER)) if path.startswith(MEMBERS_FOLDER) else None
    start = None if found is None else day_of(found[3])
    return None if found is None or start is None else MembershipKey(found[1], found[2], start)


# --- promotions -------------------------------------------------------------------------------------------------------


def read_promotion(path: str, raw: bytes) -> Promotion | Problem:
    """What the document of a promotion says; its code is the name of the file."""
    found = read_document(path, raw)
    if isinstance(found, Problem):
        return found
    year = found.fields.get("year")
    code = name_in(path, PROMOTIONS_FOLDER, ".json") or ""
    return Promotion(code, year if _is_number(year) else None, found.text("name"))


def promotion_fields(promotion: Promotion) -> Fields:
    """What to write of a promotion."""
    return {"year": promotion.year, "name": promotion.name or None}


# --- clubs ------------------------------------------------------------------------------------------------------------


def read_club(path: str, raw: bytes) -> Club | Problem:
    """What the page of a club says; a club is active unless it says no."""
    found = read_document(path, raw)
    if isinstance(found, Problem):
        return found
    if not found.text("name").strip():
        return Problem(NO_NAME, field="name")
    return Club(
        name_in(path, CLUBS_FOLDER, ".md") or "",
        found.text("name"),
        found.text("nickname"),
        _kind(ClubLabel, found, "label", ClubLabel.CLUB),
        found.text("parent"),
        found.texts("categories"),
        found.fields.get("active") is not False,
        found.fields.get("has_fee") is True,
        found.text("logo"),
        found.text("background"),
        found.text("contact"),
        found.texts("links"),
        found.body,
    )


def club_fields(club: Club) -> Fields:
    """What to write of a club at the head of its page; its body is written below."""
    texts = {name: getattr(club, name) or None for name in ("nickname", "parent", "logo", "background", "contact")}
    lists = {name: list(getattr(club, name)) or None for name in ("categories", "links")}
    flags = {"active": None if club.active else False, "has_fee": True if club.has_fee else None}
    return {"name": club.name, "label": club.label.value, **texts, **lists, **flags}


# --- memberships ------------------------------------------------------------------------------------------------------


def read_membership(path: str, raw: bytes) -> Membership | Problem:
    """What a membership says; club, person and start are in its name, which no merge changes."""
    found, key = read_document(path, raw), membership_key(path)
    if isinstance(found, Problem):
        return found
    if key is None:
        return Problem(BAD_START)
    until = day_of(found.text("until"))
    if found.fields.get("until") is not None and (until is None or until < key.start):
        return Problem(BAD_END, field="until")
    rank = found.fields.get("rank")
    fee = _kind(FeeState, found, "fee", FeeState.NONE)
    return Membership(
        key.club, key.person, key.start, found.text("role"), until, rank if _is_number(rank) else LAST_RANK, fee
    )


def membership_fields(membership: Membership) -> Fields:
    """What to write of a membership."""
    return {
        "club": membership.club,
        "person": membership.person,
        "start": membership.start.isoformat(),
        "role": membership.role or None,
        "until": membership.until.isoformat() if membership.until else None,
        "rank": membership.rank if membership.rank != LAST_RANK else None,
        "fee": membership.fee.value if membership.fee is not FeeState.NONE else None,
    }


# --- requests and things ----------------------------------------------------------------------------------------------


def read_request(path: str, raw: bytes) -> ClubRequest | Problem:
    """What a request for a club says."""
    found = read_document(path, raw)
    if isinstance(found, Problem):
        return found
    if not found.text("name").strip():
        return Problem(NO_NAME, field="name")
    name = name_in(path, REQUESTS_FOLDER, ".md") or ""
    return ClubRequest(name, found.text("name"), found.body.strip(), found.text("by"))


def request_fields(request: ClubRequest) -> Fields:
    """What to write at the head of a request; its reason is written below."""
    return {"name": request.name, "by": request.by or None}


def read_thing(path: str, raw: bytes) -> Thing | Problem:
    """What the document of a thing says."""
    found = read_document(path, raw)
    if isinstance(found, Problem):
        return found
    if not found.text("name").strip():
        return Problem(NO_NAME, field="name")
    if not found.text("club"):
        return Problem(NO_CLUB, field="club")
    deposit = found.fields.get("deposit")
    cents = deposit if _is_number(deposit) and 0 < deposit <= MOST_CENTS else 0
    name = name_in(path, THINGS_FOLDER, ".json") or ""
    return Thing(name, found.text("club"), found.text("name"), found.text("category"), found.text("picture"), cents)


def thing_fields(thing: Thing) -> Fields:
    """What to write of a thing."""
    texts = {one.name: getattr(thing, one.name) or None for one in fields(Thing) if one.name not in {"id", "deposit"}}
    return {**texts, "deposit": thing.deposit or None}


# --- values -----------------------------------------------------------------------------------------------------------


def day_of(text: str) -> dt.date | None:
    """A day as documents write it (2026-09-01); ``None`` for anything else."""
    try:
        return dt.date.fromisoformat(text) if len(text) == len("2026-09-01") else None
    except ValueError:
        return None


def _is_number(value: JsonValue) -> TypeGuard[int]:
    return isinstance(value, int) and not isinstance(value, bool)


def _kind(kind: type[Kind], document: RoomDocument, key: str, otherwise: Kind) -> Kind:
    word = document.text(key)
    return kind(word) if word in set(kind) else otherwise
