"""A bar's accounts in a real clone: two goods, a shop, a seller who may do everything."""

from __future__ import annotations

import datetime as dt
import sqlite3
from collections.abc import Callable, Iterator, Mapping, Sequence
from contextlib import closing, contextmanager
from pathlib import Path

from tests.support.clones import CloneBuilder
from upont_desktop.apps.social.records import today
from upont_desktop.apps.social.sample import SampleRoom
from upont_desktop.apps.trade import operations as do
from upont_desktop.apps.trade.reader import TradeReader, trade_reader
from upont_desktop.apps.trade.records.accounts import member
from upont_desktop.apps.trade.records.bodies import SaleLine
from upont_desktop.apps.trade.records.coins import CashCount
from upont_desktop.apps.trade.records.goods import Good, GoodPrice, good_fields, good_path
from upont_desktop.apps.trade.records.shops import Shop, shop_fields, shop_path
from upont_desktop.domain.changes import ChangeSet
from upont_desktop.domain.circle import Circle
from upont_desktop.domain.documents import changed_document
from upont_desktop.domain.metadata import metadata_bytes
from upont_desktop.domain.rights import DEVICE_FOLDER, DeviceRecord, device_document
from upont_desktop.domain.rooms import ROOMS_PATH
from upont_desktop.service.devices import this_device
from upont_desktop.service.index_update import run_indexing
from upont_desktop.service.library import Library
from upont_desktop.service.operations import Identity, OperationContext
from upont_desktop.service.operations.books import keep_books
from upont_desktop.service.rights import grant

SHOP = "foyer"
PINT, JUICE = "4b1d000000000001", "4b1d000000000002"
LEA, TOM = member("9c41000000000001"), member("9c41000000000002")
EVERYTHING = ("sell", "cancel", "credit", "goods", "close")


def documents() -> Mapping[str, bytes]:
    """The shop and its goods."""
    begun = dt.datetime(2026, 9, 1, tzinfo=dt.UTC)
    shop = Shop(SHOP, "Foyer", club="bde", floor=-500, groups={"member": ("bde",)})
    pint = Good(PINT, "Pinte", SHOP, age=18, counted=True, wanted=48, bundle=24,
                prices=(GoodPrice(begun, "", 300), GoodPrice(begun, "member", 250)))  # fmt: skip
    juice = Good(JUICE, "Jus", SHOP, prices=(GoodPrice(begun, "", 150),))
    goods = {
        good_path(good.id): changed_document(good_path(good.id), None, good_fields(good)) for good in (pint, juice)
    }
    return {shop_path(SHOP): changed_document(shop_path(SHOP), None, shop_fields(shop)), **goods}


def peopled_documents() -> Mapping[str, bytes]:
    """The shop and its goods, and the people of the sample."""
    return {**documents(), **SampleRoom(today(), french=False).documents()}


class TradeRoom:
    """One clone, and what people do in it."""

    def __init__(self, path: Path, library: Library, *, name: str = "bar") -> None:
        self.library, self.path = library, path
        self.circle: Circle = library.recognise(path, title=name)
        self.identity = Identity(name, f"{name}@example.org")

    @classmethod
    def made(
        cls,
        folder: Path,
        library: Library,
        rooms: Sequence[str] = ("trade",),
        holds: Callable[[], Mapping[str, bytes]] = documents,
    ) -> TradeRoom:
        """A new one of these rooms, with the documents that it ``holds``, and its rights."""
        clone = CloneBuilder(folder).write("readme.md", b"The bar.\n")
        clone.commit("Begin")
        room = cls(clone.path, library)
        device = this_device(room.context, "trade")
        clone.write(ROOMS_PATH, metadata_bytes({"rooms": [*rooms], "v": 1}))
        clone.write(f"{DEVICE_FOLDER}{device}.json", device_document(DeviceRecord(device)))
        for path, content in holds().items():
            clone.write(path, content)
        clone.commit("A shop and its goods")
        room.index()
        for right in EVERYTHING:
            grant(room.context, "trade", device, right, actor="")
        return room

    @property
    def context(self) -> OperationContext:
        """Where operations work."""
        return self.library.workplace(self.circle, language="en", identity=self.identity)

    def index(self) -> None:
        """Bring the index to what the clone holds."""
        run_indexing(self.circle, self.library.places, lambda _: None, rooms=self.library.known_rooms)

    def keep(self) -> None:
        """A commit of the book, and the index brought to it."""
        keep_books(self.context)
        self.index()

    @contextmanager
    def reader(self) -> Iterator[TradeReader]:
        """A reader of what the clone holds now."""
        with trade_reader(self.library, self.circle) as reader:
            yield reader

    def balance(self, account: str) -> int:
        """What is on an account."""
        with self.reader() as reader:
            return reader.balance(account)

    def open(self, cents: int = 5_000) -> ChangeSet:
        """Open the till."""
        return do.open_shop(self.context, SHOP, CashCount(loose=cents))

    def credit(self, account: str, cents: int) -> ChangeSet:
        """Cash comes to an account."""
        return do.credit(self.context, do.Payment(SHOP, account, cents))

    def sell(self, payer: str, quantity: int = 1, unit: int = 300, **more: bool) -> ChangeSet:
        """Some pints are sold."""
        lines = (SaleLine(PINT, quantity, unit),)
        return do.sell(self.context, do.SaleOrder(SHOP, payer, lines, age_checked=True, **more))

    def rows(self, statement: str) -> Sequence[tuple[object, ...]]:
        """What the index says, asked directly."""
        with closing(sqlite3.connect(self.library.places.index(self.circle.slug))) as connection:
            return connection.execute(statement).fetchall()


LEDGER = (
    "SELECT name, cents, entries FROM trade_accounts ORDER BY name",
    "SELECT * FROM trade_days ORDER BY 1, 2, 3, 4",
    "SELECT * FROM trade_stock ORDER BY 1, 2",
    (
        "SELECT b.hash, e.kind, e.shop, a.name, e.cents, e.flags, e.details, t.hash, r.hash, o.hash"
        " FROM trade_entries e LEFT JOIN trade_accounts a ON a.id = e.account"
        " JOIN book_entries b ON b.id = e.id LEFT JOIN book_entries t ON t.id = e.target"
        " LEFT JOIN book_entries r ON r.id = e.reversed LEFT JOIN book_entries o ON o.id = e.opening ORDER BY b.hash"
    ),
    (
        "SELECT b.hash, m.rank, s.name, t.name, m.cents FROM trade_moves m JOIN book_entries b ON b.id = m.entry"
        " JOIN trade_accounts s ON s.id = m.source JOIN trade_accounts t ON t.id = m.target ORDER BY 1, 2"
    ),
    (
        "SELECT b.hash, l.rank, good, quantity, unit FROM trade_lines l JOIN book_entries b ON b.id = l.entry"
        " ORDER BY 1, 2"
    ),
    "SELECT name, hash FROM trade_waiting ORDER BY 1, 2",
    "SELECT o.name, b.hash FROM trade_once o JOIN book_entries b ON b.id = o.entry ORDER BY 1",
    "SELECT DISTINCT hash FROM trade_settled ORDER BY 1",
    "SELECT device, number, credible, odd_since, shop FROM trade_devices ORDER BY 1",
)
"""All that a projection says, without the numbers that an index gives."""
