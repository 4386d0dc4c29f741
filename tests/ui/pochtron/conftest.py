"""The bar of a made-up association, open in a window."""

from __future__ import annotations

from collections.abc import Callable, Iterator

import pytest
from pytestqt.qtbot import QtBot

from tests.support.bar import LEA, SHOP, Bar
from tests.support.clones import CloneBuilder
from tests.support.people import introduce
from upont_desktop.apps.pochtron import desk
from upont_desktop.apps.pochtron.ui.page import BarRoom
from upont_desktop.apps.registry import ROOMS
from upont_desktop.apps.trade.records.coins import CashCount
from upont_desktop.service.data_folders import DataFolders
from upont_desktop.service.decoder.documents import DocumentHelper
from upont_desktop.service.library import Library
from upont_desktop.ui.core.background import Background
from upont_desktop.ui.core.settings import Settings
from upont_desktop.ui.style.theme import Themes
from upont_desktop.ui.window.main_window import MainWindow

Show = Callable[[Bar], tuple[MainWindow, BarRoom]]


@pytest.fixture
def library(places: DataFolders, documents: DocumentHelper, monkeypatch: pytest.MonkeyPatch) -> Library:
    """The real service, with the rooms of a bar; git knows Léa here."""
    introduce(monkeypatch, LEA.name, LEA.email)
    return Library(places, documents, rooms=ROOMS)


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
def show(
    qtbot: QtBot, background: Background, themes: Themes, places: DataFolders
) -> Iterator[Show]:  # fmt: skip
    """Open a circle in a window, and go to its bar."""
    windows: list[MainWindow] = []

    def open_bar(bar: Bar) -> tuple[MainWindow, BarRoom]:
        window = MainWindow(background, themes, Settings(places.settings), ROOMS)
        windows.append(window)
        qtbot.addWidget(window)
        window.resize(1280, 800)
        window.show()
        window.activateWindow()
        window.session.open_folder(bar.circle.path)
        qtbot.waitUntil(lambda: window.isActiveWindow() and "pochtron" in window.rooms.names)
        window.commands["room_pochtron"].trigger()
        page = window.rooms.page
        assert isinstance(page, BarRoom)
        qtbot.waitUntil(lambda: page.at_rest and page.setup is not None)
        return window, page

    yield open_bar
    for window in windows:
        window.close()
