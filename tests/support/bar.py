"""A bar in a circle: the sample association, a shop with twelve goods, and whoever git knows here as its seller."""

from __future__ import annotations

import datetime as dt
from collections.abc import Mapping

from tests.support.clones import CloneBuilder
from upont_desktop.apps.pochtron.setup import set_up
from upont_desktop.apps.social.records import today
from upont_desktop.apps.social.sample import SampleRoom
from upont_desktop.apps.trade.operations import Payment, credit
from upont_desktop.apps.trade.records.accounts import member
from upont_desktop.apps.trade.records.goods import Good, GoodPrice, good_fields, good_path
from upont_desktop.apps.trade.records.shops import Shop, shop_fields, shop_path
from upont_desktop.domain.circle import Circle
from upont_desktop.domain.documents import changed_document
from upont_desktop.domain.rooms import ROOMS_PATH
from upont_desktop.service.index_update import run_indexing
from upont_desktop.service.library import Library
from upont_desktop.service.operations import Identity, OperationContext

LEA = Identity("Léa Moreau", "lea.moreau@example.org")
SHOP = Shop("foyer", "Foyer", groups={"member": ("bde",)})
_SINCE = dt.datetime(2026, 1, 1, tzinfo=dt.UTC)
_GOODS = (
    ("Pinte", "Bières", 300, 250, 16, "#e0a030"), ("Demi", "Bières", 160, 130, 16, "#e0a030"),
    ("Picon bière", "Bières", 350, None, 18, "#b06010"), ("Triple", "Bières", 400, 350, 18, "#8a3b12"),
    ("Cola", "Sans alcool", 120, None, 0, "#a02020"), ("Limonade", "Sans alcool", 100, None, 0, "#60b0d0"),
    ("Jus de pomme", "Sans alcool", 110, None, 0, "#70a030"), ("Eau pétillante", "Sans alcool", 80, None, 0, "#4080c0"),
    ("Chips", "À manger", 100, None, 0, "#d0b020"), ("Croque-monsieur", "À manger", 250, 220, 0, "#c08040"),
    ("Barre chocolatée", "À manger", 90, None, 0, "#704020"), ("Écocup", "Divers", 100, None, 0, "#808890"),
)  # fmt: skip


def goods() -> tuple[Good, ...]:
    """What the bar sells."""
    made = []
    for number, (name, category, cents, member_cents, age, colour) in enumerate(_GOODS, 1):
        prices = [GoodPrice(_SINCE, "", cents)]
        prices += [GoodPrice(_SINCE, "member", member_cents)] if member_cents is not None else []
        codes = ("54491472",) if name == "Cola" else ()
        made.append(
            Good(
                f"{number:016x}",
                name,
                SHOP.slug,
                category,
                colour=colour,
                position=number,
                codes=codes,
                prices=tuple(prices),
                age=age,
                counted=category == "Bières",
            )
        )
    return tuple(made)


def documents() -> Mapping[str, bytes]:
    """The shop and its goods as files."""
    found = {shop_path(SHOP.slug): changed_document(shop_path(SHOP.slug), None, shop_fields(SHOP))}
    for good in goods():
        found[good_path(good.id)] = changed_document(good_path(good.id), None, good_fields(good))
    return found


class Bar:
    """The circle of the bar, asked as the program asks."""

    def __init__(self, clone: CloneBuilder, library: Library, *, ready: bool = True) -> None:
        self.clone, self.library = clone, library
        self.sample = SampleRoom(today(), french=False)
        clone.write(ROOMS_PATH, b'{"rooms": ["social", "trade", "pochtron"], "v": 1}\n')
        clone.write_all({**self.sample.documents(), **(documents() if ready else {})})
        clone.commit("Begin", author="Léa Moreau <lea.moreau@example.org>")
        self.circle: Circle = library.recognise(clone.path)
        self.index()
        if ready:
            set_up(self.place)
            self.index()

    @property
    def place(self) -> OperationContext:
        return self.library.workplace(self.circle, language="en", identity=LEA)

    def index(self) -> None:
        """Bring the index to what the clone holds."""
        run_indexing(self.circle, self.library.places, lambda _: None, rooms=self.library.known_rooms)

    def person(self, name: str) -> str:
        """The id of somebody."""
        return next(person.id for person in self.sample.people() if person.shown == name)

    def credit(self, name: str, cents: int) -> None:
        """Put money on somebody's account; the till has to be open."""
        credit(self.place, Payment(SHOP.slug, member(self.person(name)), cents))
