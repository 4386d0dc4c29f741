"""The made-up association with its term of events, open in a window at its agenda."""

from __future__ import annotations

import time
from collections.abc import Callable, Iterator

import pytest
from pytestqt.qtbot import QtBot

from tests.support.clones import CloneBuilder
from tests.support.people import introduce
from tests.support.room_window import OpenInRoom
from upont_desktop.apps.news.sample import SampleNews
from upont_desktop.apps.news.ui.agenda.view import AgendaView
from upont_desktop.apps.news.ui.page import NewsRoom
from upont_desktop.apps.registry import ROOMS
from upont_desktop.apps.social.records import today
from upont_desktop.apps.social.sample import SampleRoom
from upont_desktop.domain.circle import Circle
from upont_desktop.domain.rooms import ROOMS_PATH, RoomSpec
from upont_desktop.ui.window.main_window import MainWindow

OpenAgenda = Callable[[CloneBuilder], tuple[MainWindow, AgendaView]]


@pytest.fixture
def rooms() -> tuple[RoomSpec, ...]:
    """Those of the program."""
    return ROOMS


@pytest.fixture(autouse=True)
def _in_paris() -> Iterator[None]:
    with pytest.MonkeyPatch.context() as patch:
        patch.setenv("TZ", "Europe/Paris")
        time.tzset()
        yield
    time.tzset()


@pytest.fixture
def association(clone: CloneBuilder) -> CloneBuilder:
    """A circle with people, clubs and a term of events."""
    people, news = SampleRoom(today(), french=False), SampleNews(today(), french=False)
    rooms = {ROOMS_PATH: b'{"rooms": ["social", "news"], "v": 1}\n'}
    clone.write_all({**people.documents(), **news.documents(), **rooms, "readme.md": b"Club\n"})
    clone.commit("Begin", author="Alice Renard <alice.renard@example.org>")
    return clone


@pytest.fixture
def bare(clone: CloneBuilder) -> CloneBuilder:
    """A circle in which nothing is planned."""
    clone.write_all({ROOMS_PATH: b'{"rooms": ["social", "news"], "v": 1}\n', "readme.md": b"Club\n"})
    clone.commit("Begin", author="Alice Renard <alice.renard@example.org>")
    return clone


@pytest.fixture
def open_agenda(
    open_in_room: OpenInRoom, index: Callable[[CloneBuilder], Circle], qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> OpenAgenda:
    """Open a circle in a window, and go to its agenda."""
    introduce(monkeypatch, "Alice Renard", "alice.renard@example.org")

    def show(builder: CloneBuilder) -> tuple[MainWindow, AgendaView]:
        window, page = open_in_room(index(builder).path, "news", NewsRoom)
        page.show_view("agenda")
        view = page.view
        assert isinstance(view, AgendaView)
        qtbot.waitUntil(lambda: view.at_rest)
        return window, view

    return show
