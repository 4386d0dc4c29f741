"""The sample association with its posts, open in a window with its room of news."""

from __future__ import annotations

from collections.abc import Callable, Iterator

import pytest
from pytestqt.qtbot import QtBot

from tests.support.clones import CloneBuilder
from tests.support.people import introduce
from upont_desktop.apps.news.sample import SampleNews
from upont_desktop.apps.news.ui.feed.view import FeedView
from upont_desktop.apps.news.ui.page import NewsRoom
from upont_desktop.apps.registry import ROOMS
from upont_desktop.apps.social.records import today
from upont_desktop.apps.social.sample import SampleRoom
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

OpenFeed = Callable[[CloneBuilder], tuple[MainWindow, FeedView]]
_ROOMS = b'{"rooms": ["social", "news"], "v": 1}\n'


@pytest.fixture
def library(places: DataFolders, documents: DocumentHelper) -> Library:
    """The real service, with the rooms of the program."""
    return Library(places, documents, rooms=ROOMS)


@pytest.fixture
def association(clone: CloneBuilder) -> CloneBuilder:
    """A circle with people, clubs and twelve posts."""
    documents = {**SampleRoom(today(), french=False).documents(), **SampleNews(today(), french=False).documents()}
    clone.write_all({**documents, ROOMS_PATH: _ROOMS, "readme.md": b"Club\n"})
    clone.commit("Begin", author="Camille Morel <camille.morel@example.org>")
    return clone


@pytest.fixture
def bare(clone: CloneBuilder) -> CloneBuilder:
    """A circle in which nobody has published anything, and nobody is known."""
    clone.write_all({ROOMS_PATH: b'{"rooms": ["news"], "v": 1}\n', "readme.md": b"Club\n"})
    clone.commit("Begin", author="Alice Renard <alice.renard@example.org>")
    return clone


@pytest.fixture
def open_feed(
    qtbot: QtBot, background: Background, themes: Themes, places: DataFolders, library: Library,
    monkeypatch: pytest.MonkeyPatch,
) -> Iterator[OpenFeed]:  # fmt: skip
    """Open a circle in a window as Alice Renard, and go to its news."""
    introduce(monkeypatch, "Alice Renard", "alice.renard@example.org")
    windows: list[MainWindow] = []

    def show(builder: CloneBuilder) -> tuple[MainWindow, FeedView]:
        circle: Circle = library.recognise(builder.path)
        run_indexing(circle, places, lambda _progress: None, rooms=library.known_rooms)
        window = MainWindow(background, themes, Settings(places.settings), ROOMS)
        windows.append(window)
        qtbot.addWidget(window)
        window.resize(1280, 800)
        window.show()
        window.activateWindow()
        window.session.open_folder(circle.path)
        qtbot.waitUntil(lambda: window.isActiveWindow() and "news" in window.rooms.names)
        window.commands["room_news"].trigger()
        page = window.rooms.page
        assert isinstance(page, NewsRoom)
        view = page.views[0]
        assert isinstance(view, FeedView)
        qtbot.waitUntil(lambda: view.at_rest and bool(view.state.clubs or "social" not in window.rooms.names))
        return window, view

    yield show
    for window in windows:
        window.close()
