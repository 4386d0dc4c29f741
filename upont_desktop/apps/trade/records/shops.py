"""Shops: who sells, down to what balance, and which memberships give which price."""

from __future__ import annotations

import datetime as dt
import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from types import MappingProxyType

from upont_desktop.apps.trade.records import FOLDER
from upont_desktop.apps.trade.records.bans import Ban, read_bans, written_bans
from upont_desktop.apps.trade.records.fields import name_in, number_of
from upont_desktop.domain.document_problems import Problem
from upont_desktop.domain.documents import read_document
from upont_desktop.domain.language import QT_TRANSLATE_NOOP
from upont_desktop.domain.metadata import JsonValue
from upont_desktop.domain.money import MOST_CENTS
from upont_desktop.domain.text import has_words

SHOPS_FOLDER = f"{FOLDER}shops/"
EVERYBODY = ""
"""The price group of whoever is in none."""
OFFLINE_MINUTES = 30  # without which a till does not know what others sold: a few rounds
OFFLINE_CAP = 2_000  # cents: what somebody spends in an evening
_EURO = "EUR"
_LONGEST_NAME = 50  # letters, as of goods
_SLUG = re.compile(r"[a-z0-9](?:[a-z0-9-]{0,38}[a-z0-9])?")
_CURRENCY = re.compile(r"[A-Z]{3}")
_GROUP = re.compile(r"[a-z0-9][a-z0-9-]{0,19}")

NO_NAME = QT_TRANSLATE_NOOP("Documents", "A shop needs a name of 1 to 50 letters.")
BAD_SLUG = QT_TRANSLATE_NOOP(
    "Documents", "“{value}” cannot be the short name of a shop: it has small letters, digits and hyphens."
)
BAD_FLOOR = QT_TRANSLATE_NOOP("Documents", "An account cannot be allowed to be overdrawn that far.")
BAD_CAP = QT_TRANSLATE_NOOP("Documents", "What somebody may spend while nothing is received is not a possible amount.")
BAD_GROUP = QT_TRANSLATE_NOOP("Documents", "“{value}” cannot be a price group: it has small letters, digits, hyphens.")


def _no_groups() -> Mapping[str, tuple[str, ...]]:
    return MappingProxyType({})


def _no_bans() -> Mapping[str, Ban]:
    return MappingProxyType({})


@dataclass(frozen=True, slots=True)
class Shop:
    """A shop. ``floor`` is the lowest balance that a sale may leave, in cents (0, or less). Where nothing was received
    for ``offline_minutes``, a till lets each account spend ``offline_cap`` cents at most. ``groups`` are price groups,
    each with the clubs whose members have it, the first that fits wins; ``receipt`` stands on what is printed; ``bans``
    are of people by their ids.
    """

    slug: str
    name: str
    club: str = ""
    currency: str = "EUR"
    floor: int = 0
    offline_cap: int = OFFLINE_CAP
    offline_minutes: int = OFFLINE_MINUTES
    groups: Mapping[str, tuple[str, ...]] = field(default_factory=_no_groups)
    receipt: str = ""
    bans: Mapping[str, Ban] = field(default_factory=_no_bans)

    def ban_of(self, person: str, day: dt.date) -> Ban | None:
        """Why somebody is not served on a day, if anything."""
        ban = self.bans.get(person)
        return ban if ban is not None and ban.lasts(day) else None

    def group_of(self, clubs: frozenset[str]) -> str:
        """The price group of somebody who is in these clubs."""
        return next((group for group, members in self.groups.items() if clubs.intersection(members)), EVERYBODY)


def shop_path(slug: str) -> str:
    """Where the document of a shop lies."""
    return f"{SHOPS_FOLDER}{slug}.json"


def shop_in(path: str) -> str | None:
    """The shop whose document lies at ``path``."""
    name = name_in(path, SHOPS_FOLDER)
    return name if name and is_shop(name) else None


def is_shop(slug: str) -> bool:
    """Whether a word can name a shop."""
    return _SLUG.fullmatch(slug) is not None


def read_shop(path: str, raw: bytes) -> Shop | Problem:
    """What the document of a shop says."""
    found = read_document(path, raw)
    if isinstance(found, Problem):
        return found
    groups = found.fields.get("groups")
    shop = Shop(
        shop_in(path) or "",
        found.text("name"),
        found.text("club"),
        _currency(found.text("currency")),
        number_of(found, "floor"),
        number_of(found, "offline_cap", OFFLINE_CAP),
        number_of(found, "offline_minutes", OFFLINE_MINUTES),
        {name: _texts(clubs) for name, clubs in groups.items()} if isinstance(groups, dict) else {},
        found.text("receipt"),
        read_bans(found.fields.get("bans")),
    )
    return next(shop_faults(shop), shop)


def _currency(code: str) -> str:
    """Anything else would stand in what other programs read as something else."""
    return code if _CURRENCY.fullmatch(code) else _EURO


def _texts(value: JsonValue) -> tuple[str, ...]:
    return tuple(one for one in value if isinstance(one, str)) if isinstance(value, list) else ()


def shop_fields(shop: Shop) -> Mapping[str, JsonValue]:
    """What to write of a shop."""
    return {
        "name": shop.name,
        "club": shop.club or None,
        "currency": shop.currency,
        "floor": shop.floor,
        "offline_cap": shop.offline_cap,
        "offline_minutes": shop.offline_minutes,
        "groups": {group: list(clubs) for group, clubs in shop.groups.items()} or None,
        "receipt": shop.receipt or None,
        "bans": written_bans(shop.bans),
    }


def shop_faults(shop: Shop) -> Iterator[Problem]:
    """What is wrong with a shop."""
    if not has_words(shop.name) or len(shop.name) > _LONGEST_NAME:
        yield Problem(NO_NAME, field="name")
    if not is_shop(shop.slug):
        yield Problem(BAD_SLUG, {"value": shop.slug}, "slug")
    if not -MOST_CENTS <= shop.floor <= 0:
        yield Problem(BAD_FLOOR, field="floor")
    if not (0 <= shop.offline_cap <= MOST_CENTS and 0 <= shop.offline_minutes <= MOST_CENTS):
        yield Problem(BAD_CAP, field="offline_cap")
    for group in shop.groups:
        if not _GROUP.fullmatch(group):
            yield Problem(BAD_GROUP, {"value": group}, "groups")
