"""A bar with people of its own, open in a window with its room of accounts."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from tests.support.people import introduce
from tests.support.trade_room import TradeRoom
from upont_desktop.apps.registry import ROOMS
from upont_desktop.apps.trade.ui.page import TradeRoom as TradePage
from upont_desktop.service.data_folders import DataFolders
from upont_desktop.service.decoder.documents import DocumentHelper
from upont_desktop.service.library import Library
from upont_desktop.ui.core.background import Background
from upont_desktop.ui.core.settings import Settings
from upont_desktop.ui.style.theme import Themes
from upont_desktop.ui.window.main_window import MainWindow

Room = Callable[[TradeRoom], tuple[MainWindow, TradePage]]


@pytest.fixture
def library(places: DataFolders, documents: DocumentHelper) -> Library:
    """The real service, with the rooms of people and accounts."""
    return Library(places, documents, rooms=ROOMS)


@pytest.fixture
def bar(tmp_path: Path, library: Library) -> TradeRoom:
    """A bar with a shop and two goods, whose till is open."""
    room = TradeRoom.made(tmp_path / "bar", library)
    room.open()
    return room


@pytest.fixture
def open_page(
    qtbot: QtBot, background: Background, themes: Themes, places: DataFolders, monkeypatch: pytest.MonkeyPatch
) -> Iterator[Room]:
    """Open a bar in a window, and go to its accounts."""
    introduce(monkeypatch, "bar", "bar@example.org")
    windows: list[MainWindow] = []

    def show(bar: TradeRoom) -> tuple[MainWindow, TradePage]:
        bar.index()
        window = MainWindow(background, themes, Settings(places.settings), ROOMS)
        windows.append(window)
        qtbot.addWidget(window)
        window.resize(1280, 800)
        window.show()
        window.activateWindow()
        window.session.open_folder(bar.path)
        qtbot.waitUntil(lambda: window.isActiveWindow() and "trade" in window.rooms.names)
        window.commands["room_trade"].trigger()
        page = window.rooms.page
        assert isinstance(page, TradePage)
        qtbot.waitUntil(lambda: page.at_rest)
        return window, page

    yield show
    for window in windows:
        window.close()
