"""A circle in a window that shows one of its rooms: what the tests of every application begin with."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import Protocol, TypeVar

import pytest
from pytestqt.qtbot import QtBot

from upont_desktop.ui.applications import RoomPage
from upont_desktop.ui.window.main_window import MainWindow

P = TypeVar("P", bound=RoomPage)


class OpenInRoom(Protocol):
    """Opens a clone, indexed already, in a window, and goes to one of its rooms, whose page is of a kind."""

    def __call__(self, folder: Path, room: str, kind: type[P]) -> tuple[MainWindow, P]: ...


@pytest.fixture
def open_in_room(make_window: Callable[[], MainWindow], qtbot: QtBot) -> OpenInRoom:
    """Open a window of a usual size, and wait until the page shows what it shows first."""

    def show(folder: Path, room: str, kind: type[P]) -> tuple[MainWindow, P]:
        window = make_window()
        window.resize(1280, 800)
        window.session.open_folder(folder)
        qtbot.waitUntil(lambda: room in window.rooms.names)
        window.commands[f"room_{room}"].trigger()
        page = window.rooms.page
        assert isinstance(page, kind)
        qtbot.waitUntil(lambda: page.at_rest)
        return window, page

    return show
