"""Goods with their prices: each price says from when it holds, and for whom. A sale keeps the price at which it was
made, so that nothing that is said of a good later changes what happened.
"""

from __future__ import annotations

import datetime as dt
import re
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from typing import NamedTuple

from upont_desktop.apps.trade.records import FOLDER
from upont_desktop.apps.trade.records.bodies import MOST_UNIT
from upont_desktop.apps.trade.records.fields import is_number, name_in, number_of
from upont_desktop.apps.trade.records.shops import EVERYBODY
from upont_desktop.domain.document_problems import Problem
from upont_desktop.domain.documents import RoomDocument, read_document
from upont_desktop.domain.language import QT_TRANSLATE_NOOP
from upont_desktop.domain.metadata import JsonValue
from upont_desktop.domain.moments import read_moment
from upont_desktop.domain.text import has_words

GOODS_FOLDER = f"{FOLDER}goods/"
AGES = (0, 16, 18)
"""From how many years on a good may be sold; 0 for everybody."""
LONGEST_GOOD = 50  # letters, as in uPont v4: a button has room for no more
_MOST_DEGREE = 1_000  # per mille
_MOST_VOLUME = 100_000  # millilitres: a barrel of a hundred litres
_MOST_STOCK = 1_000_000  # of one good, in all
_LAST_PLACE = 9_999  # of goods that nobody gave a place
_ID = re.compile(r"[0-9a-f]{16}")
_COLOUR = re.compile(r"|#[0-9a-f]{6}")
_GROUP = re.compile(r"[a-z0-9][a-z0-9-]{0,19}")

BAD_NAME = QT_TRANSLATE_NOOP("Documents", "A good needs a name of 1 to 50 letters.")
NO_SHOP = QT_TRANSLATE_NOOP("Documents", "It names no shop.")
BAD_PRICE = QT_TRANSLATE_NOOP("Documents", "A price is between nothing and 1000 euros, in whole cents.")
BAD_SINCE = QT_TRANSLATE_NOOP("Documents", "“{value}” does not say from when a price holds, and for whom.")
BAD_AGE = QT_TRANSLATE_NOOP("Documents", "The least age is 16 or 18, or there is none.")
BAD_DEGREE = QT_TRANSLATE_NOOP("Documents", "A degree is between 0 and 1000 per mille.")
BAD_VOLUME = QT_TRANSLATE_NOOP("Documents", "A volume is between nothing and 100 litres, in millilitres.")
BAD_WANTED = QT_TRANSLATE_NOOP("Documents", "A wanted stock, and how many come in a pack, are whole numbers.")
BAD_COLOUR = QT_TRANSLATE_NOOP("Documents", "“{value}” is no colour: write it like #e0a030.")


class GoodPrice(NamedTuple):
    """A price in cents from a moment on, for a group (empty: everybody who is in none)."""

    since: dt.datetime
    group: str
    cents: int


@dataclass(frozen=True, slots=True)
class Good:
    """Something that a shop sells. ``codes`` are bar codes, ``degree`` is in per mille, ``volume`` in millilitres;
    ``counted`` says whether its stock is kept, ``wanted`` how many should be there, ``bundle`` how many come together.
    """

    id: str
    name: str
    shop: str
    category: str = ""
    picture: str = ""
    colour: str = ""
    position: int = _LAST_PLACE
    codes: tuple[str, ...] = ()
    prices: tuple[GoodPrice, ...] = ()
    age: int = 0
    degree: int = 0
    volume: int = 0
    counted: bool = False
    wanted: int = 0
    bundle: int = 1
    archived: bool = False

    @property
    def is_alcohol(self) -> bool:
        """Whether there is any in it: a degree says so, or the age from which it is sold."""
        return self.degree > 0 or self.age > 0

    def price(self, group: str, when: dt.datetime) -> int | None:
        """What it costs a group at a moment: the newest price of the group, else of everybody; ``None`` where it has
        none yet. Of two that begin at the same moment the dearer one, as two people set them.
        """
        for wanted in dict.fromkeys((group, EVERYBODY)):
            known = [price for price in self.prices if price.group == wanted and price.since <= when]
            if known:
                return max(known, key=lambda price: (price.since, price.cents)).cents
        return None


def good_path(good: str) -> str:
    """Where the document of a good lies."""
    return f"{GOODS_FOLDER}{good}.json"


def good_in(path: str) -> str | None:
    """The good whose document lies at ``path``."""
    name = name_in(path, GOODS_FOLDER)
    return name if name and _ID.fullmatch(name) else None


def read_good(path: str, raw: bytes) -> Good | Problem:
    """What the document of a good says; a price that cannot be read is a problem of the whole."""
    found = read_document(path, raw)
    if isinstance(found, Problem):
        return found
    prices = _prices(found)
    if isinstance(prices, Problem):
        return prices
    good = Good(
        good_in(path) or "", found.text("name"), found.text("shop"), found.text("category"), found.text("picture"),
        found.text("colour"), number_of(found, "position", _LAST_PLACE), found.texts("codes"), prices,
        number_of(found, "age"), number_of(found, "degree"), number_of(found, "volume"),
        found.fields.get("stock") is True, number_of(found, "wanted"), number_of(found, "bundle", 1),
        found.fields.get("archived") is True,
    )  # fmt: skip
    return next(good_faults(good), good)


def good_fields(good: Good) -> Mapping[str, JsonValue]:
    """What to write of a good."""
    return {
        "name": good.name, "shop": good.shop, "category": good.category or None, "picture": good.picture or None,
        "colour": good.colour or None, "position": good.position if good.position != _LAST_PLACE else None,
        "codes": list(good.codes) or None, "prices": dict(map(_written_price, good.prices)) or None,
        "age": good.age or None, "degree": good.degree or None, "volume": good.volume or None,
        "stock": True if good.counted else None, "wanted": good.wanted or None,
        "bundle": good.bundle if good.bundle != 1 else None, "archived": True if good.archived else None,
    }  # fmt: skip


def good_faults(good: Good) -> Iterator[Problem]:
    """What is wrong with a good."""
    if not has_words(good.name) or len(good.name) > LONGEST_GOOD:
        yield Problem(BAD_NAME, field="name")
    if not good.shop:
        yield Problem(NO_SHOP, field="shop")
    if not all(0 <= price.cents <= MOST_UNIT for price in good.prices):
        yield Problem(BAD_PRICE, field="prices")
    if good.age not in AGES:
        yield Problem(BAD_AGE, field="age")
    if not 0 <= good.degree <= _MOST_DEGREE:
        yield Problem(BAD_DEGREE, field="degree")
    if not 0 <= good.volume <= _MOST_VOLUME:
        yield Problem(BAD_VOLUME, field="volume")
    if not (0 <= good.wanted <= _MOST_STOCK and 1 <= good.bundle <= _MOST_STOCK):
        yield Problem(BAD_WANTED, field="wanted")
    if not _COLOUR.fullmatch(good.colour):
        yield Problem(BAD_COLOUR, {"value": good.colour}, "colour")


# --- prices -----------------------------------------------------------------------------------------------------------


def with_price(prices: Sequence[GoodPrice], new: GoodPrice) -> tuple[GoodPrice, ...]:
    """The prices with one more; of the same moment and group the new one stands."""
    kept = [price for price in prices if price[:2] != new[:2]]
    return tuple(sorted((*kept, new), key=lambda price: (price.since, price.group)))


def is_group(name: str) -> bool:
    """Whether a word can name a price group."""
    return name == EVERYBODY or _GROUP.fullmatch(name) is not None


def _prices(document: RoomDocument) -> tuple[GoodPrice, ...] | Problem:
    raw = document.fields.get("prices")
    found = []
    for key, cents in raw.items() if isinstance(raw, dict) else ():
        since, _, group = key.partition(" ")
        moment = moment_of(since)
        if moment is None or not is_group(group):
            return Problem(BAD_SINCE, {"value": key}, "prices")
        if not is_number(cents):
            return Problem(BAD_PRICE, field="prices")
        found.append(GoodPrice(moment, group, cents))
    return tuple(sorted(found))


def _written_price(price: GoodPrice) -> tuple[str, JsonValue]:
    since = price.since.isoformat(timespec="minutes")
    return (f"{since} {price.group}" if price.group else since), price.cents


def moment_of(text: str) -> dt.datetime | None:
    """A moment with its offset, as documents and entries write it; ``None`` for anything else."""
    return read_moment(text)
