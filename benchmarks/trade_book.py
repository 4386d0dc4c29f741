"""A book of a bar: sales, a credit for each ten of them, and now and then one that is taken back."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date, datetime
from pathlib import Path

from benchmarks.books import BenchBook
from benchmarks.measuring import git
from upont_desktop.apps.trade.records.accounts import member
from upont_desktop.apps.trade.records.goods import Good, GoodPrice, good_fields, good_path
from upont_desktop.apps.trade.records.shops import Shop, shop_fields, shop_path
from upont_desktop.domain.books import compose_line, parse_line
from upont_desktop.domain.documents import changed_document
from upont_desktop.domain.metadata import JsonValue
from upont_desktop.domain.rights import DEVICE_FOLDER, DeviceRecord, device_document

AT = "T21:14:03+01:00"
DEVICE, SHOP = "foyer-00000001", "foyer"
FIRST_DAY = date(2015, 1, 1)
"""So long ago that the last evening of a million sales is not to come."""
DAY_ENTRIES = 250
GOODS = 60
SELLER_RIGHTS = ("sell", "cancel", "credit", "goods", "close")
_STRANGERS = tuple(f"{number:016x}" for number in range(20_000))


@dataclass(eq=False)
class TradeBook(BenchBook):
    """Its lines, one after the other, of people with these ids."""

    people: Sequence[str] = _STRANGERS
    seller: str = f"{1:016x}"
    last: tuple[str, str] = ("", "")

    def line(self, day: date) -> bytes:
        """The next line of the book."""
        self.number += 1
        kind, body = self._entry(self.number)
        whole: dict[str, JsonValue] = {"s": f"{self.number * 65537 % 16**6:06x}", "by": self.seller, **body}
        line = compose_line(self.number, self.number, f"{day.isoformat()}{AT}", kind, self.link, whole)
        read = parse_line(line[:-1], DEVICE)
        assert read is not None
        self.link, self.last = read.link, (read.entry.name, read.entry.hash)
        return line

    def _entry(self, number: int) -> tuple[str, dict[str, JsonValue]]:
        if number <= len(SELLER_RIGHTS):
            return "grant", {"person": self.seller, "right": SELLER_RIGHTS[number - 1]}
        if number % 97 == 0:  # the entry before is a sale
            return "undo", {"shop": SHOP, "of": self.last[0], "hash": self.last[1]}
        who, cents = member(self.people[number * 7919 % len(self.people)]), 100 + number % 9 * 50
        if number % 11 == 0 and (number + 1) % 97:
            return "credit", {"shop": SHOP, "moves": [[f"cash:{SHOP}", who, 2_000]], "means": "cash"}
        good = f"{number * 31 % GOODS:016x}"
        return "sale", {"shop": SHOP, "moves": [[who, f"sales:{SHOP}", cents]], "lines": [[good, 1, cents]]}


def add_documents(clone: Path, *devices: str) -> None:
    """The shop, its goods, and these devices as its tills, in one commit."""
    begun = datetime.fromisoformat(f"{FIRST_DAY.isoformat()}{AT}")
    documents = {shop_path(SHOP): shop_fields(Shop(SHOP, "Foyer", floor=-1_000_000_00))}
    for number in range(GOODS):
        good = Good(f"{number:016x}", f"Drink {number}", SHOP, counted=True, prices=(GoodPrice(begun, "", 150),))
        documents[good_path(good.id)] = good_fields(good)
    written = {path: changed_document(path, None, fields) for path, fields in documents.items()}
    written |= {f"{DEVICE_FOLDER}{one}.json": device_document(DeviceRecord(one)) for one in devices}
    for path, content in written.items():
        (clone / path).parent.mkdir(parents=True, exist_ok=True)
        (clone / path).write_bytes(content)
    git(clone, "add", "--all")
    git(clone, "commit", "--quiet", "--message", "A shop")
