"""A disk that is full while somebody is served: nothing is sold, the basket stays, and the sale is whole once there is
room.
"""

from __future__ import annotations

import os
from collections.abc import Iterator
from contextlib import suppress
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from tests.service.operations.test_disk import mounted
from tests.support.bar import SHOP, Bar
from tests.support.clones import CloneBuilder
from tests.ui.pochtron.conftest import Show
from tests.ui.pochtron.test_bar_room import Seller, shown, written
from upont_desktop.apps.pochtron import desk
from upont_desktop.apps.pochtron.counter.states import Ready, Refused, Serving
from upont_desktop.apps.trade.reader import local_reader
from upont_desktop.apps.trade.records.accounts import member
from upont_desktop.apps.trade.records.coins import CashCount
from upont_desktop.service.library import Library
from upont_desktop.service.operations.book_audit import verify_books
from upont_desktop.service.operations.books import keep_books

pytestmark = pytest.mark.skipif(os.name != "posix", reason="mounts as Linux has them")


@pytest.fixture
def small(tmp_path: Path) -> Iterator[Path]:
    """A disk of six megabytes, there until the window is closed."""
    with mounted(tmp_path / "small", "-t", "tmpfs", "-o", "size=6m", "tmpfs") as place:
        yield place


def fill(place: Path) -> None:
    """Leave no byte."""
    with place.open("wb", buffering=0) as stream, suppress(OSError):
        while stream.write(b"\0" * 4096):
            pass


def book(bar: Bar) -> bytes:
    return b"".join(part.read_bytes() for part in sorted((bar.clone.path / ".upont/trade/book").rglob("*.jsonl")))


def test_a_full_disk_sells_nothing_and_loses_nothing(small: Path, library: Library, show: Show, qtbot: QtBot) -> None:
    bar = Bar(CloneBuilder(small / "clone"), library)
    desk.open_at(library, bar.place, SHOP.slug, CashCount({1000: 5}))
    bar.credit("Karim Bouzid", 2_000)
    _window, page = show(bar)
    seller, view = Seller(qtbot, page), page.view
    seller.wait_at(Ready)
    qtbot.waitUntil(lambda: len(page.driver.till.goods) == 12)
    before, entries = book(bar), shown(page)
    fill(small / "filler")
    for _ in range(60):  # more lines than a page of the disk has room for
        if not seller.is_at(Serving):
            seller.choose("ka")
            seller.press(Qt.Key.Key_F5)
        seller.enter()
        qtbot.waitUntil(lambda: seller.is_at(Refused) or seller.is_at(Ready))
        if seller.is_at(Refused):
            break
        before, entries = book(bar), shown(page)

    # It is refused in words; nothing is shown as sold, nothing is half written, the basket is there.
    assert seller.is_at(Refused)
    assert view.stage.bar.words.text().startswith("There is no space left on the disk")
    assert "Make some room" in view.stage.bar.more.text()
    assert view.basket.rows[0].words.whole == "1 × Cola"
    assert shown(page) == entries == written(bar)
    assert book(bar) == before

    # Once there is room, the same basket is paid.
    (small / "filler").unlink()
    seller.enter()
    assert seller.is_at(Serving)
    seller.enter()
    seller.wait_at(Ready)
    assert shown(page) == written(bar)
    assert len(shown(page)) == len(entries) + 1
    assert book(bar).startswith(before)
    keep_books(bar.place)
    assert verify_books(bar.place, deep=True).sound
    with local_reader(bar.place) as reader:
        assert reader.balance(member(bar.person("Karim Bouzid"))) == 2_000 - 120 * len(entries)
