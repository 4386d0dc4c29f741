"""The bar of a made-up association, open in a window."""

from __future__ import annotations

from collections.abc import Callable

import pytest
from pytestqt.qtbot import QtBot

from tests.support.bar import LEA, SHOP, Bar
from tests.support.clones import CloneBuilder
from tests.support.people import introduce
from tests.support.room_window import OpenInRoom
from upont_desktop.apps.pochtron import desk
from upont_desktop.apps.pochtron.ui.page import BarRoom
from upont_desktop.apps.registry import ROOMS
from upont_desktop.apps.trade.records.coins import CashCount
from upont_desktop.domain.rooms import RoomSpec
from upont_desktop.service.library import Library
from upont_desktop.ui.window.main_window import MainWindow

Show = Callable[[Bar], tuple[MainWindow, BarRoom]]


@pytest.fixture
def rooms() -> tuple[RoomSpec, ...]:
    """Those of the program."""
    return ROOMS


@pytest.fixture(autouse=True)
def lea(monkeypatch: pytest.MonkeyPatch) -> None:
    """Git knows Léa here."""
    introduce(monkeypatch, LEA.name, LEA.email)


@pytest.fixture
def closed_bar(clone: CloneBuilder, library: Library) -> Bar:
    """A bar whose till is closed."""
    return Bar(clone, library)


@pytest.fixture
def bar(closed_bar: Bar) -> Bar:
    """A bar in the middle of an evening: Karim has 20 €, Zoé 1 €."""
    desk.open_at(closed_bar.library, closed_bar.place, SHOP.slug, CashCount({1000: 5}))
    closed_bar.credit("Karim Bouzid", 2000)
    closed_bar.credit("Lucie Marchand", 100)
    return closed_bar


@pytest.fixture
def show(open_in_room: OpenInRoom, qtbot: QtBot) -> Show:
    """Open a circle in a window, and go to its bar."""

    def open_bar(bar: Bar) -> tuple[MainWindow, BarRoom]:
        window, page = open_in_room(bar.circle.path, "pochtron", BarRoom)
        qtbot.waitUntil(lambda: page.at_rest and page.setup is not None)
        return window, page

    return open_bar
