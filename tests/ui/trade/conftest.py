"""A bar with people of its own, open in a window with its room of accounts."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest

from tests.support.people import introduce
from tests.support.room_window import OpenInRoom
from tests.support.trade_room import TradeRoom
from upont_desktop.apps.registry import ROOMS
from upont_desktop.apps.trade.ui.page import TradeRoom as TradePage
from upont_desktop.domain.rooms import RoomSpec
from upont_desktop.service.library import Library
from upont_desktop.ui.window.main_window import MainWindow

Room = Callable[[TradeRoom], tuple[MainWindow, TradePage]]


@pytest.fixture
def rooms() -> tuple[RoomSpec, ...]:
    """Those of the program."""
    return ROOMS


@pytest.fixture
def bar(tmp_path: Path, library: Library) -> TradeRoom:
    """A bar with a shop and two goods, whose till is open."""
    room = TradeRoom.made(tmp_path / "bar", library)
    room.open()
    return room


@pytest.fixture
def open_page(open_in_room: OpenInRoom, monkeypatch: pytest.MonkeyPatch) -> Room:
    """Open a bar in a window, and go to its accounts."""
    introduce(monkeypatch, "bar", "bar@example.org")

    def show(bar: TradeRoom) -> tuple[MainWindow, TradePage]:
        bar.index()
        return open_in_room(bar.path, "trade", TradePage)

    return show
