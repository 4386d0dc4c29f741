"""A window of ours at the bar, in a process of its own: how long after Enter a sale is on the disk and painted.

``python -m benchmarks.bar_child CLONE DATA SALES`` opens the clone at its bar, opens the till, sells so often, and
prints one line of JSON: the seconds until the goods were painted (``opened``), for each sale those from Enter until it
was painted (``waited``) and of processor time (``used``), and the MiB that the process held after the first hundred
sales and then at each keeping of the book (``resident``).
"""

from __future__ import annotations

import json
import os
import sys
import time
from collections.abc import Callable, Sequence
from dataclasses import replace
from pathlib import Path

from PySide6.QtCore import QEventLoop, Qt, QTimer
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from benchmarks.measuring import BenchmarkFailed, resident_mib
from benchmarks.window_child import Waited
from upont_desktop.apps.pochtron.counter import events
from upont_desktop.apps.pochtron.counter.customers import Customer
from upont_desktop.apps.pochtron.counter.states import Closed, Ready, Refused
from upont_desktop.apps.pochtron.people import find_people
from upont_desktop.apps.pochtron.ui.page import BarRoom
from upont_desktop.apps.registry import ROOMS
from upont_desktop.apps.trade.records.coins import CashCount
from upont_desktop.service.data_folders import DataFolders
from upont_desktop.service.library import Library
from upont_desktop.ui.application import SWITCH_S
from upont_desktop.ui.core.background import Background
from upont_desktop.ui.core.garbage import GarbageCollector
from upont_desktop.ui.core.settings import Settings
from upont_desktop.ui.core.theme_choice import ThemeChoice
from upont_desktop.ui.style.theme import Themes
from upont_desktop.ui.window.main_window import MainWindow

_PATIENCE_MS = 20_000
_TYPED = ("ba", "de", "ju", "ma", "po", "ri")  # letters of names
_WARM, _KEPT_EACH = 100, 250


def main() -> int:
    """Measure."""
    clone, data, sales = Path(sys.argv[1]), Path(sys.argv[2]), int(sys.argv[3])
    sys.setswitchinterval(SWITCH_S)  # as the program does, and its search for garbage
    application = QApplication(sys.argv[:1])
    application.setStyle("Fusion")
    library = Library(DataFolders.default(data), rooms=ROOMS)
    background = Background(lambda: library)
    window = MainWindow(background, Themes(application, ThemeChoice.LIGHT), Settings(None), ROOMS)
    window.resize(1280, 800)
    window.show()
    GarbageCollector(application)
    waited = Waited(window, background)
    window.session.open_folder(clone)
    waited.until(lambda: "pochtron" in window.rooms.names)
    waited.rest()
    window.commands["room_pochtron"].trigger()
    page = window.rooms.page
    assert isinstance(page, BarRoom)
    _until(lambda: page.at_rest and page.setup is not None and isinstance(page.driver.till.state, Closed))
    started = time.perf_counter()
    page.happen(events.OpenAsked(CashCount(loose=5_000)))
    _until(lambda: isinstance(page.driver.till.state, Ready) and bool(page.view.goods.shown))
    told: dict[str, object] = {"opened": time.perf_counter() - started}
    told |= _sold(window, waited, page, _customers(window, library, page), sales)
    print(json.dumps(told), flush=True)
    window.close()
    background.close()
    return 0


def _customers(window: MainWindow, library: Library, page: BarRoom) -> Sequence[Customer]:
    """Some people, as the till finds them."""
    circle, counter = window.session.circle, page.driver.counter
    assert circle is not None
    assert counter is not None
    return [one for typed in _TYPED for one in find_people(library, circle, counter.shop, typed)]


def _sold(
    window: MainWindow, waited: Waited, page: BarRoom, customers: Sequence[Customer], sales: int
) -> dict[str, object]:
    """Sell; the book is kept now and then, and the index goes on, as in an evening."""
    took: list[tuple[float, float]] = []
    resident: list[float] = []
    for number in range(sales):
        took.append(_sale(page, customers[number % len(customers)], number))
        if number == _WARM:  # what is loaded once is not what grows
            resident.append(resident_mib(os.getpid()))
        if number % _KEPT_EACH == _KEPT_EACH - 1:
            window.operations.books.keep()
            waited.rest()
            resident.append(resident_mib(os.getpid()))
    return {"waited": [one for one, _ in took], "used": [one for _, one in took], "resident": resident}


def _sale(page: BarRoom, customer: Customer, number: int) -> tuple[float, float]:
    """The seconds from Enter until the sale is painted, on the clock and of the processor."""
    goods, orders = page.view.goods.shown, page.driver.till.orders
    page.happen(events.PersonTouched(customer))
    page.happen(events.GoodTouched(goods[number % len(goods)].id))
    QApplication.processEvents()
    page.driver.till = replace(page.driver.till, entered=float("-inf"))  # faster than a finger that trembles
    started, used = time.perf_counter(), time.process_time()
    QTest.keyClick(page.view, Qt.Key.Key_Return)
    _until(lambda: isinstance(page.driver.till.state, Ready | Refused))
    ended = time.perf_counter() - started, time.process_time() - used
    if isinstance(page.driver.till.state, Refused) or page.driver.till.orders == orders:
        raise BenchmarkFailed(f"the till did not sell: {page.driver.till.state}")
    return ended


def _until(holds: Callable[[], bool]) -> None:
    """Let the window work until something holds, and is painted. It is looked at each millisecond: looking without a
    pause would take the interpreter from the thread that is waited for.
    """
    loop, look, late = QEventLoop(), QTimer(interval=1), QTimer(singleShot=True, interval=_PATIENCE_MS)
    look.timeout.connect(lambda: loop.quit() if holds() else None)
    late.timeout.connect(lambda: loop.exit(1))
    look.start()
    late.start()
    code = loop.exec()
    look.stop()
    if code:
        raise BenchmarkFailed("the till did not come to it")
    QApplication.processEvents()


if __name__ == "__main__":
    code = main()
    sys.stdout.flush()
    os._exit(code)
