"""A made-up association of 40 people and 6 clubs, open in a window with its room of people."""

from __future__ import annotations

import datetime as dt
from collections.abc import Callable

import pytest
from pytestqt.qtbot import QtBot

from tests.support.clones import CloneBuilder
from tests.support.people import introduce
from tests.support.room_window import OpenInRoom
from upont_desktop.apps.registry import ROOMS
from upont_desktop.apps.social.records import today
from upont_desktop.apps.social.sample import SampleRoom
from upont_desktop.apps.social.ui.page import PeopleRoom
from upont_desktop.domain.circle import Circle
from upont_desktop.domain.rooms import ROOMS_PATH, RoomSpec
from upont_desktop.ui.window.main_window import MainWindow

Room = Callable[[CloneBuilder], tuple[MainWindow, PeopleRoom]]


@pytest.fixture
def rooms() -> tuple[RoomSpec, ...]:
    """Those of the program."""
    return ROOMS


@pytest.fixture
def sample() -> SampleRoom:
    """Whom and what the circle has."""
    return SampleRoom(today(), french=False)


@pytest.fixture
def association(clone: CloneBuilder, sample: SampleRoom) -> CloneBuilder:
    """A circle with that room."""
    clone.write_all({**sample.documents(), ROOMS_PATH: b'{"rooms": ["social"], "v": 1}\n', "readme.md": b"Club\n"})
    clone.commit("Begin", author="Léa Moreau <lea.moreau@example.org>")
    return clone


@pytest.fixture
def bare(clone: CloneBuilder) -> CloneBuilder:
    """A circle with a room in which nobody is."""
    clone.write_all({ROOMS_PATH: b'{"rooms": ["social"], "v": 1}\n', "readme.md": b"Club\n"})
    clone.commit("Begin", author="Léa Moreau <lea.moreau@example.org>")
    return clone


@pytest.fixture
def open_room(
    open_in_room: OpenInRoom, index: Callable[[CloneBuilder], Circle], qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> Room:
    """Open a circle in a window, and go to its people."""
    introduce(monkeypatch, "Léa Moreau", "lea.moreau@example.org")

    def show(builder: CloneBuilder) -> tuple[MainWindow, PeopleRoom]:
        window, page = open_in_room(index(builder).path, "social", PeopleRoom)
        qtbot.waitUntil(lambda: page.at_rest and page.tree.at == "people")
        return window, page

    return show


def day(ago: int = 0) -> dt.date:
    """A day before today."""
    return today() - dt.timedelta(days=ago)
