"""R2, R3, R6, R7, R10 and R13: a till on a book of a million entries of 20,000 people; and the balances of all accounts
beside hledger's, which reads our export of the same.

R4 and R5 of :mod:`benchmarks.books` are measured again with all the tables that the room of accounts has.
"""

from __future__ import annotations

import os
import shutil
import subprocess
import tempfile
import threading
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from datetime import date, datetime
from pathlib import Path

from benchmarks.books import BenchBook
from benchmarks.circles import BenchCircle
from benchmarks.figures import Figure, duration
from benchmarks.measuring import BenchmarkFailed, git, percentile, resident_mib, seconds
from upont_desktop.apps.trade import operations as do
from upont_desktop.apps.trade.operations.exports import export_entries
from upont_desktop.apps.trade.reader import TradeReader, trade_reader
from upont_desktop.apps.trade.records.accounts import member
from upont_desktop.apps.trade.records.bodies import SaleLine
from upont_desktop.apps.trade.records.coins import CashCount
from upont_desktop.apps.trade.records.goods import Good, GoodPrice, good_fields, good_path
from upont_desktop.apps.trade.records.shops import Shop, shop_fields, shop_path
from upont_desktop.apps.trade.room import TRADE
from upont_desktop.domain.books import compose_line, parse_line
from upont_desktop.domain.documents import changed_document
from upont_desktop.domain.metadata import JsonValue
from upont_desktop.domain.rights import DEVICE_FOLDER, DeviceRecord, device_document
from upont_desktop.service.devices import this_device
from upont_desktop.service.library import Library
from upont_desktop.service.operations import Identity, OperationContext
from upont_desktop.service.operations.books import keep_books

_ENTRIES, _MORE = 1_000_000, 1_000
_PEOPLE, _GOODS = 20_000, 60
_DEVICE, _SHOP = "foyer-00000001", "foyer"
_AT = "T21:14:03+01:00"
_SELLER = f"{1:016x}"
_RIGHTS = ("sell", "cancel", "credit", "goods", "close")
_SALES, _KEPT_EACH = 10_000, 500
_GOALS = {"R2": 0.05, "R3": 0.001, "R4t": 20.0, "R5t": 0.1, "R6": 0.005, "R7": 0.3}
_MOST_MIB, _MOST_MORE_MIB = 100, 20


@dataclass(eq=False)
class TradeBook(BenchBook):
    """Sales, a credit for each ten of them, and now and then one that is taken back."""

    last: tuple[str, str] = ("", "")

    def line(self, day: date) -> bytes:
        """The next line of the book."""
        self.number += 1
        kind, body = self._entry(self.number)
        salt, by = f"{self.number * 65537 % 16**6:06x}", _SELLER
        whole: dict[str, JsonValue] = {"s": salt, "by": by, **body}
        line = compose_line(self.number, self.number, f"{day.isoformat()}{_AT}", kind, self.link, whole)
        read = parse_line(line[:-1], _DEVICE)
        assert read is not None
        self.link, self.last = read.link, (read.entry.name, read.entry.hash)
        return line

    def _entry(self, number: int) -> tuple[str, dict[str, JsonValue]]:
        if number <= len(_RIGHTS):
            return "grant", {"person": _SELLER, "right": _RIGHTS[number - 1]}
        if number % 97 == 0:  # the entry before is a sale
            return "undo", {"shop": _SHOP, "of": self.last[0], "hash": self.last[1]}
        who, cents = member(f"{number * 7919 % _PEOPLE:016x}"), 100 + number % 9 * 50
        if number % 11 == 0 and (number + 1) % 97:
            return "credit", {"shop": _SHOP, "moves": [[f"cash:{_SHOP}", who, 2_000]], "means": "cash"}
        good = f"{number * 31 % _GOODS:016x}"
        return "sale", {"shop": _SHOP, "moves": [[who, f"sales:{_SHOP}", cents]], "lines": [[good, 1, cents]]}

    def library(self) -> Library:
        """A library that knows the room and the clone."""
        library = Library(self.places, rooms=(TRADE,))
        library.recognise(self.clone, title="bench")
        return library

    def add_documents(self) -> None:
        """The shop, its goods, and this computer as one of its tills."""
        begun = datetime.fromisoformat(f"2026-01-01{_AT}")
        documents = {shop_path(_SHOP): shop_fields(Shop(_SHOP, "Foyer", floor=-1_000_000_00))}
        for number in range(_GOODS):
            good = Good(f"{number:016x}", f"Drink {number}", _SHOP, counted=True, prices=(GoodPrice(begun, "", 150),))
            documents[good_path(good.id)] = good_fields(good)
        device = this_device(self.context(), "trade")
        written = {path: changed_document(path, None, fields) for path, fields in documents.items()}
        written[f"{DEVICE_FOLDER}{device}.json"] = device_document(DeviceRecord(device))
        for path, content in written.items():
            (self.clone / path).parent.mkdir(parents=True, exist_ok=True)
            (self.clone / path).write_bytes(content)
        git(self.clone, "add", "--all")
        git(self.clone, "commit", "--quiet", "--message", "A shop")

    def context(self) -> OperationContext:
        """Where operations work."""
        library = self.library()
        identity = Identity("Bench", "bench@example.org")
        return library.workplace(library.circle("bench"), language="en", identity=identity)


def till(circle: BenchCircle, runs: int) -> Iterator[Figure]:
    """One clone for all of it: preparing it takes minutes."""
    del runs
    circle.data.mkdir(parents=True, exist_ok=True)
    with tempfile.TemporaryDirectory(dir=circle.data, prefix="till-") as folder:
        book = TradeBook(Path(folder))
        book.write(_ENTRIES)
        book.add_documents()
        book.index(())
        yield _figure("R4t", f"{_ENTRIES:,} entries made accounts", seconds(lambda: book.index((TRADE,))))
        book.write(_MORE)
        yield _figure("R5t", f"{_MORE:,} received entries made accounts", seconds(lambda: book.index((TRADE,))))
        yield from _asked(book)
        yield from _sold(book)
        yield _packed(book)


def beside_hledger(circle: BenchCircle, runs: int) -> Iterator[Figure]:
    """Every balance of the same entries: ours from the index, theirs from our export, in one run."""
    del runs
    circle.data.mkdir(parents=True, exist_ok=True)
    with tempfile.TemporaryDirectory(dir=circle.data, prefix="hledger-") as folder:
        book = TradeBook(Path(folder))
        book.write(_ENTRIES)
        book.add_documents()
        book.index((TRADE,))
        yield from _beside_hledger(book)


def _figure(measure: str, what: str, measured: float) -> Figure:
    goal = _GOALS[measure]
    return Figure(measure, "made", what, duration(measured), f"≤ {duration(goal)}", measured <= goal)


def _asked(book: TradeBook) -> Iterator[Figure]:
    """R3, R6 and R7, by a reader that is open."""
    library = book.library()
    known = library.circle("bench")
    opened = _in_new_thread(lambda: _with(library, lambda reader: reader.till(_SHOP)))
    yield _figure("R7", f"opening the till: {_GOODS} goods with prices and stock, from a new thread", opened)
    names = [member(f"{number * 104_729 % _PEOPLE:016x}") for number in range(500)]
    with trade_reader(library, known) as reader:
        balances = [seconds(lambda name=name: reader.balance(name)) for name in names]  # type: ignore[misc]
        statements = [seconds(lambda name=name: reader.statement(name)) for name in names]  # type: ignore[misc]
    yield _figure("R3", "the balance of a person, 95 % of 500", percentile(balances, 95))
    yield _figure("R6", "the last 50 entries of a person, 95 % of 500", percentile(statements, 95))


def _with(library: Library, question: Callable[[TradeReader], object]) -> None:
    with trade_reader(library, library.circle("bench")) as reader:
        question(reader)


def _in_new_thread(action: Callable[[], object]) -> float:
    """How long it took in a thread that has no database open."""
    took: list[float] = []
    thread = threading.Thread(target=lambda: took.append(seconds(action)))
    thread.start()
    thread.join()
    return took[0]


def _sold(book: TradeBook) -> Iterator[Figure]:
    """R2 and R13: sales, each until it is on the disk and its customer's new balance was asked for."""
    context, library = book.context(), book.library()
    do.open_shop(context, _SHOP, CashCount(loose=10_000), seller=_SELLER)
    before, taken = resident_mib_now(), []
    for number in range(_SALES):
        payer = member(f"{number * 7919 % _PEOPLE:016x}")
        order = do.SaleOrder(_SHOP, payer, (SaleLine(f"{number % _GOODS:016x}", 1, 150),))

        def sale(order: do.SaleOrder = order, payer: str = payer) -> None:
            do.sell(context, order, seller=_SELLER)
            _with(library, lambda reader: reader.customer(payer, _SHOP))

        taken.append(seconds(sale))
        if number == 200:  # what is loaded once is not what grows
            before = resident_mib_now()
        if number % _KEPT_EACH == _KEPT_EACH - 1:
            keep_books(context)
            book.index((TRADE,))
    yield _figure("R2", f"a sale, durable and its balance asked, 95 % of {_SALES:,}", percentile(taken, 95))
    more = resident_mib_now() - before
    met = more <= _MOST_MORE_MIB
    yield Figure("R13", "made", f"memory after {_SALES:,} sales", f"+{more:.0f} MiB", f"≤ +{_MOST_MORE_MIB} MiB", met)


def resident_mib_now() -> float:
    """What this process holds now, in MiB."""
    return resident_mib(os.getpid())


def _packed(book: TradeBook) -> Figure:
    """R10: what the clone takes in git's own form."""
    git(book.clone, "gc", "--quiet")
    size = sum(file.stat().st_size for file in (book.clone / ".git" / "objects").rglob("*") if file.is_file()) / 2**20
    what = f"{_ENTRIES + _MORE + _SALES:,} entries after gc"
    return Figure("R10", "made", what, f"{size:.0f} MiB", f"≤ {_MOST_MIB} MiB", size <= _MOST_MIB)


def _beside_hledger(book: TradeBook) -> Iterator[Figure]:
    """Every balance: ours from the index, by the terminal's own command; theirs from the export."""
    program = shutil.which("hledger")
    if program is None:
        raise BenchmarkFailed("hledger is not installed")
    library = book.library()
    journal = book.folder / "bench.journal"
    with journal.open("w", encoding="utf-8") as file:
        lines = export_entries(library, library.circle("bench"), "hledger")
        # hledger takes four times as long where accounts are declared
        export = seconds(lambda: file.writelines(line for line in lines if not line.startswith("account ")))
    yield Figure("Re", "made", "export of all of it for hledger", duration(export))
    listed: list[dict[str, int]] = []

    def balances(reader: TradeReader) -> None:
        listed.append(reader.accounts.balances())

    ours = seconds(lambda: _with(library, balances))
    told: list[bytes] = []
    command = [program, "-f", str(journal), "balance", "--flat", "--no-total", "--empty", "--output-format=csv"]
    theirs = seconds(lambda: told.append(subprocess.run(command, check=True, capture_output=True).stdout))
    if len(told[0].splitlines()) < sum(1 for cents in listed[0].values() if cents):
        raise BenchmarkFailed("hledger has fewer accounts")
    yield Figure("Rh", "made", "the balance of every account, ours", duration(ours), "", None)
    yield Figure("Rh", "made", "the same by hledger, reading our export", duration(theirs), "", None)
