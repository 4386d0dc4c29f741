"""A made-up association of 40 people and 6 clubs, open in a window with its room of people."""

from __future__ import annotations

import datetime as dt
from collections.abc import Callable, Iterator

import pytest
from pytestqt.qtbot import QtBot

from tests.support.clones import CloneBuilder
from tests.support.people import introduce
from upont_desktop.apps.registry import ROOMS
from upont_desktop.apps.social.records import today
from upont_desktop.apps.social.sample import SampleRoom
from upont_desktop.apps.social.ui.page import PeopleRoom
from upont_desktop.domain.circle import Circle
from upont_desktop.domain.rooms import ROOMS_PATH
from upont_desktop.service.data_folders import DataFolders
from upont_desktop.service.decoder.documents import DocumentHelper
from upont_desktop.service.index_update import run_indexing
from upont_desktop.service.library import Library
from upont_desktop.ui.core.background import Background
from upont_desktop.ui.core.settings import Settings
from upont_desktop.ui.style.theme import Themes
from upont_desktop.ui.window.main_window import MainWindow

Room = Callable[[CloneBuilder], tuple[MainWindow, PeopleRoom]]


@pytest.fixture
def library(places: DataFolders, documents: DocumentHelper) -> Library:
    """The real service, with the rooms of the program."""
    return Library(places, documents, rooms=ROOMS)


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
    qtbot: QtBot, background: Background, themes: Themes, places: DataFolders, library: Library,
    monkeypatch: pytest.MonkeyPatch,
) -> Iterator[Room]:  # fmt: skip
    """Open a circle in a window, and go to its people."""
    introduce(monkeypatch, "Léa Moreau", "lea.moreau@example.org")
    windows: list[MainWindow] = []

    def show(builder: CloneBuilder) -> tuple[MainWindow, PeopleRoom]:
        circle: Circle = library.recognise(builder.path)
        run_indexing(circle, places, lambda _progress: None, rooms=library.known_rooms)
        window = MainWindow(background, themes, Settings(places.settings), ROOMS)
        windows.append(window)
        qtbot.addWidget(window)
        window.resize(1280, 800)
        window.show()
        window.activateWindow()
        window.session.open_folder(circle.path)
        qtbot.waitUntil(lambda: window.isActiveWindow() and "social" in window.rooms.names)
        window.commands["room_social"].trigger()
        page = window.rooms.page
        assert isinstance(page, PeopleRoom)
        qtbot.waitUntil(lambda: page.at_rest and page.tree.at == "people")
        return window, page

    yield show
    for window in windows:
        window.close()


def day(ago: int = 0) -> dt.date:
    """A day before today."""
    return today() - dt.timedelta(days=ago)
