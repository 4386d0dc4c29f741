"""What has to be there before anything is sold at a computer, and the operation that makes it so."""

from __future__ import annotations

import re
from contextlib import suppress
from dataclasses import dataclass
from enum import Enum, auto

from upont_desktop.apps.pochtron.counter.orders import NOBODY, Seller
from upont_desktop.apps.pochtron.people import SELLER_RIGHTS, seller_here
from upont_desktop.apps.social.reader.local import acting_person
from upont_desktop.apps.social.records import today
from upont_desktop.apps.trade.operations import add_shop, take_rights
from upont_desktop.apps.trade.reader import TradeReader, local_reader
from upont_desktop.apps.trade.records import ROOM
from upont_desktop.apps.trade.records.shops import Shop
from upont_desktop.domain.book_errors import DeviceNotAccepted
from upont_desktop.domain.changes import ChangeSet
from upont_desktop.domain.text import fold
from upont_desktop.domain.writing_errors import NoIdentity, NothingToDo
from upont_desktop.service.devices import require_accepted, this_device
from upont_desktop.service.library import Library
from upont_desktop.service.operations import OperationContext, who

_SLUG = re.compile(r"[^a-z0-9]+")
_LONGEST_SLUG = 40  # letters: it names a file, and the accounts of the shop


class Want(Enum):
    """What is missing before this computer can sell."""

    NOTHING = auto()
    SHOP = auto()
    """Nobody has set up a shop yet."""
    DEVICE = auto()
    """What this computer writes would not count."""
    RIGHT = auto()
    """Whoever is at this computer may not sell."""
    PERSON = auto()
    """Nobody said yet who is at this computer."""


@dataclass(frozen=True, slots=True)
class CounterSetup:
    """How a computer stands: the shops by short name with what people call them, who would sell, the shop that is open
    here. ``may_give`` says whether that person could do something about what is wanted.
    """

    shops: tuple[tuple[str, str], ...] = ()
    seller: Seller = NOBODY
    opened: str = ""
    want: Want = Want.NOTHING
    device: str = ""
    may_give: bool = False


def read_setup(library: Library, context: OperationContext) -> CounterSetup:
    """How this computer stands. Raises what reading raises."""
    device = this_device(context, ROOM)
    try:
        known, _ = acting_person(context), who(context)
    except NoIdentity:
        return CounterSetup(want=Want.PERSON, device=device)
    person = known or device
    with local_reader(context) as reader:
        shops = tuple((shop.slug, shop.name) for shop in reader.goods.shops())
        opening = reader.opening()
        may_give = reader.rights().may_give(person, "", today().isoformat())
        want = _wanted(context, reader, person, shops)
    at = opening.shop if opening is not None else shops[0][0] if shops else ""
    seller = seller_here(library, context, at, person if opening is None else opening.by)
    opened = opening.shop if opening is not None else ""
    return CounterSetup(shops, seller, opened, want, device, may_give)


def _wanted(
    context: OperationContext, reader: TradeReader, person: str, shops: tuple[tuple[str, str], ...]
) -> Want:  # fmt: skip
    try:
        require_accepted(context, ROOM)
    except DeviceNotAccepted:
        return Want.DEVICE
    if not shops:
        return Want.SHOP
    rights, day = reader.rights(), today().isoformat()
    return Want.NOTHING if any(rights.allow(person, "sell", slug, day) for slug, _ in shops) else Want.RIGHT


def set_up(context: OperationContext, name: str = "") -> ChangeSet | None:
    """Do what is wanted, as far as whoever is at this computer may: accept it, take the rights of a seller, and add a
    shop of that ``name`` where there is none.

    Raises what accepting, giving rights and adding a shop raise.
    """
    change: ChangeSet | None = None
    with suppress(NothingToDo):
        change = take_rights(context, SELLER_RIGHTS)
    with local_reader(context) as reader:
        shops = reader.goods.shops()
    return change if shops or not name else add_shop(context, Shop(slug_of(name), name))


def slug_of(name: str) -> str:
    """The short name of a shop that is called so."""
    return _SLUG.sub("-", fold(name)).strip("-")[:_LONGEST_SLUG].strip("-") or "bar"
