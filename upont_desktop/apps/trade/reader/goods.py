"""Shops, goods with their prices, stock, and what was sold by day and hour."""

from __future__ import annotations

import datetime as dt
from collections import Counter
from collections.abc import Iterator, Mapping, Sequence

from sqlalchemy import func, select

from upont_desktop.apps.trade.reader.state import BOOK_BITS, LedgerState
from upont_desktop.apps.trade.reader.tail import TailEntry
from upont_desktop.apps.trade.records.effects import hour_of, seconds_of
from upont_desktop.apps.trade.records.goods import Good, good_path, read_good
from upont_desktop.apps.trade.records.pages import GoodTotal, PricedGood, StockRow
from upont_desktop.apps.trade.records.shops import Shop, read_shop, shop_path
from upont_desktop.apps.trade.records.stock import OrderKey, StockLevel
from upont_desktop.apps.trade.records.wall_clock import BACK, WallClock, pricing_time
from upont_desktop.apps.trade.tables import book_entries, days, devices, entries, goods, lines, shops, stock
from upont_desktop.domain.text import fold


class GoodReader:
    """Asks for what shops sell."""

    def __init__(self, state: LedgerState) -> None:
        self._state = state

    # --- shops and goods ----------------------------------------------------------------------------------------------

    def shops(self) -> list[Shop]:
        """Every shop whose document can be read, by name."""
        rows = self._state.database.execute(select(shops.c.slug, shops.c.document))
        found = (read_shop(shop_path(slug), raw) for slug, raw in rows)
        return sorted((one for one in found if isinstance(one, Shop)), key=lambda shop: (fold(shop.name), shop.slug))

    def shop(self, slug: str) -> Shop | None:
        """A shop; ``None`` where there is none, or none that can be read."""
        raw = self._state.database.execute(select(shops.c.document).where(shops.c.slug == slug)).scalar()
        found = None if raw is None else read_shop(shop_path(slug), raw)
        return found if isinstance(found, Shop) else None

    def goods(self, shop: str = "", *, archived: bool = False) -> list[Good]:
        """The goods of a shop, or of all: as they stand on the counter."""
        asked = select(goods.c.id, goods.c.document)
        asked = asked.where(goods.c.shop == shop) if shop else asked
        found = (read_good(good_path(id), raw) for id, raw in self._state.database.execute(asked))
        kept = [one for one in found if isinstance(one, Good) and (archived or not one.archived)]
        return sorted(kept, key=lambda good: (good.position, fold(good.category), fold(good.name), good.id))

    def good(self, id: str) -> Good | None:
        """One good, also one that was put away."""
        raw = self._state.database.execute(select(goods.c.document).where(goods.c.id == id)).scalar()
        found = None if raw is None else read_good(good_path(id), raw)
        return found if isinstance(found, Good) else None

    def priced(self, shop: str, group: str, when: dt.datetime) -> tuple[PricedGood, ...]:
        """The goods of a shop with what they cost a group, and what is left of them."""
        left = self.levels(shop)
        return tuple(
            PricedGood(good, good.price(group, when), left.get(good.id, 0) if good.counted else None)
            for good in self.goods(shop)
        )

    def pricing_time(self, now: dt.datetime) -> tuple[dt.datetime, bool]:
        """The time whose prices hold, and whether this computer's clock cannot be right."""
        credible = self._state.database.execute(select(func.max(devices.c.credible))).scalar()
        if credible is None:
            credible = self._before_any_sale(int(now.timestamp()))
        odd = credible is not None and WallClock(credible).is_odd(int(now.timestamp()))
        return pricing_time(now, credible), odd

    def _before_any_sale(self, now: int) -> int | None:
        """When somebody was allowed to sell, where this computer says that it was not yet: a till that was never set
        would take the prices of years ago.
        """
        kept = self._state.database.execute(select(func.max(book_entries.c.at))).scalar()
        told = [seconds_of(at) for at in (kept or "", *(one.at for one in self._state.tail.grants))]
        since = max((one for one in told if one is not None), default=None)
        return since if since is not None and now < since - BACK else None

    # --- stock --------------------------------------------------------------------------------------------------------

    def levels(self, shop: str) -> Mapping[str, int]:
        """How many of each good are left in a shop, of those that were ever counted, delivered or sold."""
        asked = select(stock).where(stock.c.shop == shop)
        found = {row.good: StockLevel(row.quantity, (row.tick, row.device, row.number))
                 for row in self._state.database.execute(asked)}  # fmt: skip
        own = [one for one in self._state.tail.entries.values() if one.effect.shop == shop]
        for at, one in enumerate(own):
            for good, quantity, _ in one.effect.outflow:
                found.setdefault(good, StockLevel()).take(one.effect.key, quantity)
            for good, quantity in one.effect.counted:
                gone = self._gone_since(shop, good, one.effect.key, own[:at])
                found.setdefault(good, StockLevel()).count(one.effect.key, quantity, gone)
        return {good: level.quantity for good, level in found.items()}

    def _gone_since(self, shop: str, good: str, key: OrderKey, own: Sequence[TailEntry]) -> int:
        """All outflow after a place in the order: somebody else's entries may have come since it was counted."""
        asked = select(entries.c.id, entries.c.tick, lines.c.quantity).join(lines, lines.c.entry == entries.c.id)
        rows = self._state.database.execute(
            asked.where(entries.c.tick >= key[0], entries.c.shop == shop, lines.c.good == good)
        )
        mask, named = (1 << BOOK_BITS) - 1, self._state.devices
        kept: int = sum(quantity for id, tick, quantity in rows if (tick, named[id >> BOOK_BITS], id & mask) > key)
        later = (one.effect for one in own if one.effect.key > key)
        return kept + sum(quantity for one in later for name, quantity, _ in one.outflow if name == good)

    def stock(self, shop: str) -> list[StockRow]:
        """The goods of a shop whose stock is kept."""
        left = self.levels(shop)
        return [_stock_row(good, left.get(good.id, 0)) for good in self.goods(shop) if good.counted]

    def to_buy(self, shop: str) -> list[StockRow]:
        """What there is too little of, those that are missed most first."""
        short = [row for row in self.stock(shop) if row.packs]
        return sorted(short, key=lambda row: (-row.missing * 1000 // max(row.good.wanted, 1), fold(row.good.name)))

    # --- what was sold ------------------------------------------------------------------------------------------------

    def sold(self, shop: str, first: str = "", last: str = "") -> Iterator[tuple[str, int, GoodTotal]]:
        """What was sold by day and hour (on the tills' clocks), from a day to a day."""
        asked = select(days.c.day, days.c.hour, days.c.good, days.c.quantity, days.c.cents).where(days.c.shop == shop)
        asked = asked.where(days.c.day >= first) if first else asked
        asked = asked.where(days.c.day <= last) if last else asked
        quantities: Counter[tuple[str, int, str]] = Counter()
        cents: Counter[tuple[str, int, str]] = Counter()
        for row in self._state.database.execute(asked):
            quantities[row.day, row.hour, row.good] += row.quantity
            cents[row.day, row.hour, row.good] += row.cents
        for one in self._state.tail.entries.values():
            effect, day = one.effect, one.effect.at[:10]
            if effect.sold and effect.shop == shop and (not first or day >= first) and (not last or day <= last):
                for good, quantity, unit in effect.outflow:
                    place = day, hour_of(effect.at), good
                    quantities[place] += quantity
                    cents[place] += quantity * unit
        for place in sorted(quantities):
            yield place[0], place[1], GoodTotal(place[2], quantities[place], cents[place])


def _stock_row(good: Good, left: int) -> StockRow:
    missing = max(good.wanted - left, 0)
    return StockRow(good, left, -(-missing // good.bundle))
