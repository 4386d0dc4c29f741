"""R2, R3, R6, R7, R10, R12 and Rh: accounts on a bar of a million entries of 20,000 people, which is made once and
kept; beside hledger, which reads our export of the same.

R4 and R5 of :mod:`benchmarks.books` are measured again with all the tables that the room of accounts has: R4t and R5t.
"""

from __future__ import annotations

import shutil
import subprocess
import tempfile
import threading
import time
from collections.abc import Callable, Iterator, Sequence
from contextlib import closing
from pathlib import Path

from benchmarks.circles import BenchCircle
from benchmarks.figures import Figure, duration, ratio
from benchmarks.measuring import BenchmarkFailed, median, percentile, run_program, seconds
from benchmarks.sales import ENTRIES, SLUG, SalesCircle, sales_circle, till_context, working_copy
from benchmarks.trade_book import DEVICE, GOODS, SHOP, TradeBook, add_documents
from upont_desktop.apps.social.reader.local import acting_person
from upont_desktop.apps.trade import operations as do
from upont_desktop.apps.trade.operations.exports import export_entries
from upont_desktop.apps.trade.reader import TradeReader, trade_reader
from upont_desktop.apps.trade.records.bodies import SaleLine
from upont_desktop.apps.trade.records.coins import CashCount
from upont_desktop.apps.trade.room import TRADE

_MORE = 1_000
_SALES, _ASKED = 2_000, 500
_GOALS = {"R2": 0.05, "R3": 0.001, "R4t": 20.0, "R5t": 0.1, "R6": 0.005, "R7": 0.3, "R12": 15.0}
_MOST_MIB = 100
_BAR = "a bar"


def from_nothing(circle: BenchCircle, _runs: int) -> Iterator[Figure]:
    """R4t and R5t, on a book of their own: all of it made accounts, and then some more."""
    circle.data.mkdir(parents=True, exist_ok=True)
    with tempfile.TemporaryDirectory(dir=circle.data, prefix="till-") as folder:
        book = TradeBook(Path(folder))
        book.write(ENTRIES)
        add_documents(book.clone, DEVICE)
        book.index(())
        yield _figure("R4t", f"{ENTRIES:,} entries made accounts", seconds(lambda: book.index((TRADE,))))
        book.write(_MORE)
        yield _figure("R5t", f"{_MORE:,} received entries made accounts", seconds(lambda: book.index((TRADE,))))


def balance(circle: BenchCircle, _runs: int) -> Iterator[Figure]:
    """R3, by a reader that is open."""
    yield _asked(sales_circle(circle), "R3", "the balance of a person", TradeReader.balance)


def statement(circle: BenchCircle, _runs: int) -> Iterator[Figure]:
    """R6, by a reader that is open."""
    yield _asked(sales_circle(circle), "R6", "the last 50 entries of a person", TradeReader.statement)


def opening(circle: BenchCircle, runs: int) -> Iterator[Figure]:
    """R7: all that a till shows when it opens, each time in a thread that has no database open."""
    bar = sales_circle(circle)
    with closing(bar.library()) as library:

        def opened() -> None:
            with trade_reader(library, library.circle(SLUG)) as reader:
                reader.till(SHOP)

        took = [_in_new_thread(opened) for _ in range(max(runs, 5) + 1)]
    what = f"opening the till: {GOODS} goods with prices and stock, from a new thread"
    yield _figure("R7", what, median(took[1:]), f"the first {duration(took[0])}")


def sold(circle: BenchCircle, _runs: int) -> Iterator[Figure]:
    """R2, its part below the window: sales, each until it is on the disk and its customer's new balance was asked."""
    bar = sales_circle(circle)
    with working_copy(bar, circle.data) as (library, known):
        context = till_context(library, known)
        seller = acting_person(context)  # named to each sale, as a till does
        do.open_shop(context, SHOP, CashCount(loose=10_000), seller=seller)
        accounts, waited, used = _accounts(bar), [], []
        for number in range(_SALES):
            payer = accounts[number % len(accounts)]
            order = do.SaleOrder(SHOP, payer, (SaleLine(f"{number % GOODS:016x}", 1, 150),))
            began, began_cpu = time.perf_counter(), time.process_time()
            do.sell(context, order, seller=seller)
            with trade_reader(library, known) as reader:
                reader.customer(payer, SHOP)
            waited.append(time.perf_counter() - began)
            used.append(time.process_time() - began_cpu)
    what = f"a sale, durable and its balance asked, 95 % of {_SALES:,}"
    yield _figure("R2", what, percentile(waited, 95), _spread(waited, used))


def packed(circle: BenchCircle, _runs: int) -> Iterator[Figure]:
    """R10: what the clone takes in git's own form, its people too; it was packed by ``git gc`` when it was made."""
    bar = sales_circle(circle)
    objects = bar.clone / ".git" / "objects"
    size = sum(file.stat().st_size for file in objects.rglob("*") if file.is_file()) / 2**20
    what = f"clone of {ENTRIES:,} entries and their people after gc"
    yield Figure("R10", _BAR, what, f"{size:.0f} MiB", f"≤ {_MOST_MIB} MiB", size <= _MOST_MIB)


def verified(circle: BenchCircle, _runs: int) -> Iterator[Figure]:
    """R12: ``books verify``, the program's start included: where its index is up to date, and where there is none."""
    bar = sales_circle(circle)
    with tempfile.TemporaryDirectory(prefix="upont-bench-") as nothing:
        for what, data in (("", bar.places.data), (", no index yet", Path(nothing))):
            ran = run_program("--data-dir", data, "books", "--json", "verify", bar.clone)
            if not ran.told["sound"] or ran.told["entries"] != ENTRIES:
                raise BenchmarkFailed("the books are not as they were made")
            note = f"processor {duration(ran.used)} with git's; peak {ran.peak_mib:.0f} MiB"
            yield _figure("R12", f"books verify of {ENTRIES:,} entries{what}", ran.seconds, note)


def beside_hledger(circle: BenchCircle, _runs: int) -> Iterator[Figure]:
    """Rh: the balance of every account, by a reader that is open, and by hledger from our export, in one run."""
    program = shutil.which("hledger")
    if program is None:
        raise BenchmarkFailed("hledger is not installed")
    bar = sales_circle(circle)
    with tempfile.TemporaryDirectory(prefix="upont-bench-") as folder, closing(bar.library()) as library:
        known, journal = library.circle(SLUG), Path(folder) / "bench.journal"
        with journal.open("w", encoding="utf-8") as file:
            # hledger takes four times as long where accounts are declared
            lines = (line for line in export_entries(library, known, "hledger") if not line.startswith("account "))
            yield Figure(
                "Re", _BAR, "export of all of it for hledger", duration(seconds(lambda: file.writelines(lines)))
            )
        with trade_reader(library, known) as reader:
            listed = reader.accounts.balances()
            ours = seconds(reader.accounts.balances)
            added = seconds(reader.accounts.added_up)
        told: list[bytes] = []
        command = [program, "-f", str(journal), "balance", "--flat", "--no-total", "--empty", "--output-format=csv"]
        theirs = seconds(lambda: told.append(subprocess.run(command, check=True, capture_output=True).stdout))
    if len(told[0].splitlines()) < sum(1 for cents in listed.values() if cents):
        raise BenchmarkFailed("hledger has fewer accounts")
    note = (
        f"{duration(ours)}; adding every move up again {duration(added)}; hledger, from our export, {duration(theirs)}"
    )
    yield Figure("Rh", _BAR, f"the balance of {len(listed):,} accounts ÷ hledger", ratio(ours, theirs), "", None, note)


def _figure(measure: str, what: str, measured: float, note: str = "") -> Figure:
    goal = _GOALS[measure]
    return Figure(measure, _BAR, what, duration(measured), f"≤ {duration(goal)}", measured <= goal, note)


def _asked(bar: SalesCircle, measure: str, what: str, ask: Callable[[TradeReader, str], object]) -> Figure:
    accounts, waited, used = _accounts(bar), [], []
    with closing(bar.library()) as library, trade_reader(library, library.circle(SLUG)) as reader:
        ask(reader, accounts[-1])
        for account in accounts[:_ASKED]:
            began, began_cpu = time.perf_counter(), time.process_time()
            ask(reader, account)
            waited.append(time.perf_counter() - began)
            used.append(time.process_time() - began_cpu)
    return _figure(measure, f"{what}, 95 % of {_ASKED}", percentile(waited, 95), _spread(waited, used))


def _spread(waited: Sequence[float], used: Sequence[float]) -> str:
    return (
        f"median {duration(median(waited))}; in processor time median {duration(median(used))},"
        f" 95 % {duration(percentile(used, 95))}"
    )


def _accounts(bar: SalesCircle) -> Sequence[str]:
    """Accounts of people, far from each other in the books."""
    with closing(bar.library()) as library, trade_reader(library, library.circle(SLUG)) as reader:
        return sorted(name for name in reader.accounts.balances() if name.startswith("member:"))[
            :: 20_000 // _ASKED // 2
        ]


def _in_new_thread(action: Callable[[], object]) -> float:
    took: list[float] = []
    thread = threading.Thread(target=lambda: took.append(seconds(action)))
    thread.start()
    thread.join()
    return took[0]
