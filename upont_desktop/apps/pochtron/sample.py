"""A bar for the sample circle: twelve goods, and a month of evenings at two tills, in French or in English words.

One evening, the clone of the second till was copied, and both copies sold: there is a twin. Somebody sold once who had
no right to: that is flagged.
"""

from __future__ import annotations

import datetime as dt
from collections import Counter
from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import NamedTuple

from upont_desktop.apps.pochtron.people import SELLER_RIGHTS
from upont_desktop.apps.social.sample import SampleRoom, sample_id
from upont_desktop.apps.trade.records import ROOM
from upont_desktop.apps.trade.records.accounts import WORLD, Means, Move, cash, loss, means_account, member, sales
from upont_desktop.apps.trade.records.bodies import (
    CLOSE,
    COUNT,
    CREDIT,
    OPEN,
    SALE,
    UNDO,
    SaleLine,
    StockLine,
    read_entry,
    written_lines,
    written_moves,
    written_stock,
)
from upont_desktop.apps.trade.records.goods import Good, GoodPrice, good_fields, good_path
from upont_desktop.apps.trade.records.shops import Shop, shop_fields, shop_path
from upont_desktop.domain.book_merge import merged_books
from upont_desktop.domain.books import PART_LINES, BookEntry, compose_line, first_link, first_part, parse_line
from upont_desktop.domain.documents import changed_document
from upont_desktop.domain.metadata import JsonValue
from upont_desktop.domain.rights import GRANT, DeviceRecord, device_document
from upont_desktop.service.devices import device_path

SHOP = "foyer"
TILLS = ("bar-0f1e", "bar-2d3c")
"""The devices of the two tills."""
EVENINGS = (2, 4, 5, 9, 11, 12, 16, 18, 19, 23, 25, 26)
"""How many days ago the bar was open."""
_SOLD = 14  # sales of a till in an evening
_FLOAT = 5_000  # cents in a box
_ENOUGH = 800  # cents for any two drinks
_SELLER, _SECOND, _STRANGER = 0, 4, 11  # places in the sample's list of people
_MEMBERS = "bde"

_GOODS = (
    ("Pinte", "Pint", "Bières", "Beers", 300, 250, 16, "#e0a030"),
    ("Demi", "Half pint", "Bières", "Beers", 160, 130, 16, "#e0a030"),
    ("Picon bière", "Picon beer", "Bières", "Beers", 350, None, 18, "#b06010"),
    ("Triple", "Tripel", "Bières", "Beers", 400, 350, 18, "#8a3b12"),
    ("Cola", "Cola", "Sans alcool", "Soft drinks", 120, None, 0, "#a02020"),
    ("Limonade", "Lemonade", "Sans alcool", "Soft drinks", 100, None, 0, "#60b0d0"),
    ("Jus de pomme", "Apple juice", "Sans alcool", "Soft drinks", 110, None, 0, "#70a030"),
    ("Eau pétillante", "Sparkling water", "Sans alcool", "Soft drinks", 80, None, 0, "#4080c0"),
    ("Chips", "Crisps", "À manger", "Food", 100, None, 0, "#d0b020"),
    ("Croque-monsieur", "Toastie", "À manger", "Food", 250, 220, 0, "#c08040"),
    ("Barre chocolatée", "Chocolate bar", "À manger", "Food", 90, None, 0, "#704020"),
    ("Écocup", "Reusable cup", "Divers", "Other", 100, None, 0, "#808890"),
)


class _Drink(NamedTuple):
    """A good with what it costs everybody and members."""

    id: str
    cents: int
    member_cents: int


@dataclass(eq=False)
class _Till:
    """A device that writes its book, and what its box holds."""

    device: str
    link: str = ""
    number: int = 0
    box: int = 0
    opening: str = ""
    parts: dict[str, bytes] = field(default_factory=dict)
    day: tuple[dt.date, int] = (dt.date.min, 0)


class SampleBar:
    """The bar as it is on a day: a month of evenings before it."""

    def __init__(self, day: dt.date, *, french: bool) -> None:
        self._day, self._french = day, french
        self._people = [person.id for person in SampleRoom(day, french=french).people()]
        self._group = "membre" if french else "member"
        self._tick = 0
        self._sums: Counter[str] = Counter()
        self._accounts: Counter[str] = Counter()

    # -- documents ---------------------------------------------------------------------------------------------------

    def goods(self) -> tuple[Good, ...]:
        """What is sold, with prices since the first evening."""
        since = dt.datetime.combine(self._day - dt.timedelta(days=60), dt.time(12), dt.UTC)
        return tuple(self._good(number, since) for number in range(len(_GOODS)))

    def _good(self, number: int, since: dt.datetime) -> Good:
        french, english, kind, kind_english, cents, for_members, age, colour = _GOODS[number]
        prices = [GoodPrice(since, "", cents)]
        prices += [GoodPrice(since, self._group, for_members)] if for_members is not None else []
        return Good(
            sample_id(f"good {english}"),
            french if self._french else english,
            SHOP,
            kind if self._french else kind_english,
            colour=colour,
            position=number + 1,
            prices=tuple(prices),
            age=age,
            counted=age > 0,
            wanted=60 if age else 0,
            bundle=12 if age else 1,
        )

    def documents(self) -> Mapping[str, bytes]:
        """Shop, goods, devices and books, by their paths."""
        shop = Shop(SHOP, "Foyer", groups={self._group: (_MEMBERS,)})
        found = {shop_path(SHOP): _document(shop_path(SHOP), shop_fields(shop))}
        for good in self.goods():
            found[good_path(good.id)] = _document(good_path(good.id), good_fields(good))
        for device in TILLS:
            found[device_path(device)] = device_document(DeviceRecord(device, self._people[_SELLER]))
        return found | self._books()

    # -- books -------------------------------------------------------------------------------------------------------

    def _books(self) -> dict[str, bytes]:
        tills = [_Till(device, first_link(ROOM, device)) for device in TILLS]
        begin = dt.datetime.combine(self._day - dt.timedelta(days=max(EVENINGS) + 1), dt.time(18), dt.UTC)
        self._found(tills[0], begin)
        for ago in sorted(EVENINGS, reverse=True):
            night = dt.datetime.combine(self._day - dt.timedelta(days=ago), dt.time(20), dt.UTC)
            for place, till in enumerate(tills):
                self._evening(till, place, ago, night)
        copied = _Till(tills[1].device, tills[1].link, tills[1].number, parts=dict(tills[1].parts), day=tills[1].day)
        late = dt.datetime.combine(self._day - dt.timedelta(days=min(EVENINGS)), dt.time(23, 30), dt.UTC)
        for till, who in ((tills[1], 7), (copied, 9)):
            self._sale(till, late, self._people[_SECOND], self._people[who], self._drinks()[4], 1)
        return tills[0].parts | merged_books(ROOM, TILLS[1], tills[1].parts, copied.parts)

    def _found(self, till: _Till, when: dt.datetime) -> None:
        """Who commits it all was there first, takes the rights, gives them to the seller, and counts the beer."""
        first, second = self._people[_SECOND], self._people[_SELLER]
        given = [(first, right) for right in SELLER_RIGHTS]
        given += [(second, right) for right in (GRANT, *SELLER_RIGHTS)]
        for person, right in given:
            self._write(till, when, GRANT, {"by": first, "person": person, "right": right, "scope": ""})
        stock = [StockLine(good.id, 600) for good in self.goods() if good.counted]
        self._write(till, when, COUNT, {"by": first, "shop": SHOP, "stock": written_stock(stock)})

    def _evening(self, till: _Till, place: int, ago: int, night: dt.datetime) -> None:
        by = self._people[_SECOND if place else _SELLER]
        before = till.box
        moves = [Move(cash(SHOP), WORLD, _FLOAT - before)] if before < _FLOAT else []
        moves += [Move(WORLD, cash(SHOP), before - _FLOAT)] if before > _FLOAT else []
        till.box = _FLOAT
        opened: dict[str, JsonValue] = {
            "by": by,
            "shop": SHOP,
            "float": _FLOAT,
            "counts": {"1000": 5},
            "before": before,
        }
        till.opening = self._write(till, night, OPEN, {**opened, "moves": written_moves(moves)}).name
        self._sums.clear()
        for number in range(_SOLD):
            self._customer(till, place, ago, number, night + dt.timedelta(minutes=4 + 11 * number))
        self._close(till, by, ago, night + dt.timedelta(hours=3))

    def _customer(self, till: _Till, place: int, ago: int, number: int, when: dt.datetime) -> None:
        """Somebody credits an account or not, and drinks; now and then a sale is taken back, or a guest pays."""
        turn = number * 5 + ago * 3 + place * 17
        person, by = self._people[turn % len(self._people)], self._people[_SECOND if place else _SELLER]
        drinks = self._drinks()
        if self._accounts[member(person)] < _ENOUGH and (ago, number) != (EVENINGS[2], 5):
            self._credit(till, when, by, person, (1000, 2000)[turn % 2], Means.CARD if turn % 4 == 0 else Means.CASH)
        if ago == EVENINGS[3] and place == 0 and number == _SOLD - 1:
            by = self._people[_STRANGER]  # who had no right to
        entry = self._sale(till, when, by, "" if turn % 9 == 8 else person, drinks[turn % len(drinks)], 1 + turn % 2)
        if turn % 13 == 5:
            body = {"by": by, "shop": SHOP, "of": entry.name, "hash": entry.hash}
            self._write(till, when + dt.timedelta(minutes=1), UNDO, body)
            self._take(till, entry, -1)

    def _drinks(self) -> list[_Drink]:
        return [
            _Drink(sample_id(f"good {english}"), cents, cents if less is None else less)
            for _, english, _, _, cents, less, _, _ in _GOODS
        ]  # fmt: skip

    def _credit(self, till: _Till, when: dt.datetime, by: str, person: str, cents: int, means: Means) -> None:
        moves = written_moves([Move(means_account(means, SHOP), member(person), cents)])
        body: dict[str, JsonValue] = {"by": by, "shop": SHOP, "moves": moves, "means": means.value}
        self._take(till, self._write(till, when, CREDIT, body), 1)

    def _sale(self, till: _Till, when: dt.datetime, by: str, person: str, drink: _Drink, count: int) -> BookEntry:
        lines = [SaleLine(drink.id, count, drink.cents)]
        move = Move(member(person) if person else cash(SHOP), sales(SHOP), count * drink.cents)
        body: dict[str, JsonValue] = {"by": by, "shop": SHOP, "moves": written_moves([move])}
        entry = self._write(till, when, SALE, {**body, "lines": written_lines(lines), "age": True})
        self._take(till, entry, 1)
        return entry

    def _take(self, till: _Till, entry: BookEntry, sign: int) -> None:
        """What an entry, or taking it back, does to the box and the sums of the evening."""
        told = read_entry(entry)
        for source, target, cents in told.moves if told is not None else ():
            for name, way in ((source, 1), (target, -1)):
                self._sums[name] += sign * way * cents
                self._accounts[name] -= sign * way * cents
                till.box += sign * way * cents if name == cash(SHOP) else 0

    def _close(self, till: _Till, by: str, ago: int, when: dt.datetime) -> None:
        """The box is counted; once a coin is missing."""
        expected, missing = till.box, 100 if ago == EVENINGS[1] else 0
        till.box -= missing
        means = {kind: self._sums[f"{kind}:{SHOP}"] for kind in ("cash", "card") if self._sums[f"{kind}:{SHOP}"]}
        moves = [Move(loss(SHOP), cash(SHOP), missing)] if missing else []
        said: dict[str, JsonValue] = {
            "by": by, "shop": SHOP, "opening": till.opening, "counts": {}, "counted": till.box, "expected": expected,
            "difference": -missing, "goods": {}, "means": {**means}, "sold": -self._sums[sales(SHOP)],
            "perpetual": 0, "heads": {}, "moves": written_moves(moves),
        }  # fmt: skip
        if missing:
            said["reason"] = "Une pièce perdue" if self._french else "A coin was lost"
        self._write(till, when, CLOSE, said)

    def _write(self, till: _Till, when: dt.datetime, kind: str, body: Mapping[str, JsonValue]) -> BookEntry:
        self._tick += 1
        till.number += 1
        day, count = till.day
        count = count + 1 if day == when.date() else 1
        till.day = when.date(), count
        part = first_part(ROOM, till.device, when.year, when.month, when.day)
        part = part._replace(number=part.number + (count - 1) // PART_LINES)
        line = compose_line(
            till.number,
            self._tick,
            when.isoformat(timespec="seconds"),
            kind,
            till.link,
            {"s": f"{self._tick:06}", **body},
        )
        read = parse_line(line[:-1], till.device)
        assert read is not None
        till.link = read.link
        till.parts[part.path] = till.parts.get(part.path, b"") + line
        return read.entry


def _document(path: str, fields: Mapping[str, JsonValue]) -> bytes:
    return changed_document(path, None, {key: value for key, value in fields.items() if value is not None})


def sample_documents(day: dt.date, french: bool) -> Mapping[str, bytes]:
    """Every document and book of the made-up bar on a day."""
    return SampleBar(day, french=french).documents()
