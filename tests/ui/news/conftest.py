"""The sample association with its posts, open in a window with its room of news."""

from __future__ import annotations

from collections.abc import Callable

import pytest
from pytestqt.qtbot import QtBot

from tests.support.clones import CloneBuilder
from tests.support.people import introduce
from tests.support.room_window import OpenInRoom
from upont_desktop.apps.news.sample import SampleNews
from upont_desktop.apps.news.ui.feed.view import FeedView
from upont_desktop.apps.news.ui.page import NewsRoom
from upont_desktop.apps.registry import ROOMS
from upont_desktop.apps.social.records import today
from upont_desktop.apps.social.sample import SampleRoom
from upont_desktop.domain.circle import Circle
from upont_desktop.domain.rooms import ROOMS_PATH, RoomSpec
from upont_desktop.ui.window.main_window import MainWindow

OpenFeed = Callable[[CloneBuilder], tuple[MainWindow, FeedView]]
_ROOMS = b'{"rooms": ["social", "news"], "v": 1}\n'


@pytest.fixture
def rooms() -> tuple[RoomSpec, ...]:
    """Those of the program."""
    return ROOMS


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
    open_in_room: OpenInRoom, index: Callable[[CloneBuilder], Circle], qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> OpenFeed:
    """Open a circle in a window as Alice Renard, and go to its news."""
    introduce(monkeypatch, "Alice Renard", "alice.renard@example.org")

    def show(builder: CloneBuilder) -> tuple[MainWindow, FeedView]:
        window, page = open_in_room(index(builder).path, "news", NewsRoom)
        view = page.views[0]
        assert isinstance(view, FeedView)
        qtbot.waitUntil(lambda: view.at_rest and bool(view.state.clubs or "social" not in window.rooms.names))
        return window, view

    return show
