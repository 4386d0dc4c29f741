"""A window of ours at the bar, in a process of its own: how long after Enter a sale is on the disk and painted.

``python -m benchmarks.bar_child CLONE DATA SALES`` opens the clone at its bar, opens the till, sells so often, and
prints one line of JSON: the seconds until the goods were painted (``opened``), for each sale those from Enter until it
was painted (``waited``) and of processor time (``used``), and the MiB that the process grew by (``grew``).
"""

from __future__ import annotations

import json
import os
import sys
import time
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

from PySide6.QtCore import QEventLoop, Qt, QTimer
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from benchmarks.measuring import resident_mib
from benchmarks.window_child import Waited
from upont_desktop.apps.pochtron.counter import events
from upont_desktop.apps.pochtron.counter.customers import Customer
from upont_desktop.apps.pochtron.counter.states import Closed, Ready
from upont_desktop.apps.pochtron.people import find_people
from upont_desktop.apps.pochtron.ui.page import BarRoom
from upont_desktop.apps.registry import ROOMS
from upont_desktop.apps.trade.records.coins import CashCount
from upont_desktop.service.data_folders import DataFolders
from upont_desktop.service.library import Library
from upont_desktop.ui.core.background import Background
from upont_desktop.ui.core.settings import Settings
from upont_desktop.ui.core.theme_choice import ThemeChoice
from upont_desktop.ui.style.theme import Themes
from upont_desktop.ui.window.main_window import MainWindow

_PATIENCE_MS = 20_000


def main() -> int:
    """Measure."""
    clone, data, sales = Path(sys.argv[1]), Path(sys.argv[2]), int(sys.argv[3])
    application = QApplication(sys.argv[:1])
    application.setStyle("Fusion")
    library = Library(DataFolders.default(data), rooms=ROOMS)
    background = Background(lambda: library)
    window = MainWindow(background, Themes(application, ThemeChoice.LIGHT), Settings(None), ROOMS)
    window.resize(1280, 800)
    window.show()
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
    circle = window.session.circle
    assert circle is not None
    customer = find_people(library, circle, page.driver.counter.shop if page.driver.counter else "", "hu")[0]
    rich = _credited(page, customer)
    before = 0.0
    took: list[tuple[float, float]] = []
    for number in range(sales):
        took.append(_sale(page, rich))
        if number == sales // 10:
            before = resident_mib(os.getpid())
    told |= {"waited": [one for one, _ in took], "used": [one for _, one in took]}
    told["grew"] = resident_mib(os.getpid()) - before
    print(json.dumps(told), flush=True)
    window.close()
    background.close()
    return 0


def _credited(page: BarRoom, customer: Customer) -> Customer:
    """Money for all the sales."""
    page.happen(events.PersonTouched(customer))
    page.happen(events.CreditTouched(100_000_00))
    QTest.keyClick(page.view, Qt.Key.Key_Return)
    _until(lambda: not isinstance(page.driver.till.state, Ready) and page.driver.at_rest)
    page.happen(events.Escaped())
    return Customer(customer.id, customer.name, balance=100_000_00, room=100_000_00, age=30)


def _sale(page: BarRoom, customer: Customer) -> tuple[float, float]:
    """The seconds from Enter until the sale is painted, on the clock and of the processor."""
    page.happen(events.PersonTouched(customer))
    page.happen(events.GoodTouched(page.view.goods.shown[4].id))
    QApplication.processEvents()
    started, used = time.perf_counter(), time.process_time()
    page.driver.till = replace(page.driver.till, entered=float("-inf"))  # faster than a finger that trembles
    QTest.keyClick(page.view, Qt.Key.Key_Return)
    _until(lambda: isinstance(page.driver.till.state, Ready))
    return time.perf_counter() - started, time.process_time() - used


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
        raise TimeoutError("the till did not come to it")
    QApplication.processEvents()


if __name__ == "__main__":
    code = main()
    sys.stdout.flush()
    os._exit(code)
