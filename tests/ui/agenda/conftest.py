"""The made-up association with its term of events, open in a window at its agenda."""

from __future__ import annotations

import time
from collections.abc import Callable, Iterator

import pytest
from pytestqt.qtbot import QtBot

from tests.support.clones import CloneBuilder
from tests.support.people import introduce
from upont_desktop.apps.news.sample import SampleNews
from upont_desktop.apps.news.ui.agenda.view import AgendaView
from upont_desktop.apps.registry import ROOMS
from upont_desktop.apps.social.records import today
from upont_desktop.apps.social.sample import SampleRoom
from upont_desktop.domain.rooms import ROOMS_PATH
from upont_desktop.service.data_folders import DataFolders
from upont_desktop.service.decoder.documents import DocumentHelper
from upont_desktop.service.index_update import run_indexing
from upont_desktop.service.library import Library
from upont_desktop.ui.core.background import Background
from upont_desktop.ui.core.settings import Settings
from upont_desktop.ui.style.theme import Themes
from upont_desktop.ui.window.main_window import MainWindow

OpenAgenda = Callable[[CloneBuilder], tuple[MainWindow, AgendaView]]


@pytest.fixture
def library(places: DataFolders, documents: DocumentHelper) -> Library:
    """The real service, with the rooms of the program."""
    return Library(places, documents, rooms=ROOMS)


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
    qtbot: QtBot, background: Background, themes: Themes, places: DataFolders, library: Library,
    monkeypatch: pytest.MonkeyPatch,
) -> Iterator[OpenAgenda]:  # fmt: skip
    """Open a circle in a window, and go to its agenda."""
    introduce(monkeypatch, "Alice Renard", "alice.renard@example.org")
    windows: list[MainWindow] = []

    def show(builder: CloneBuilder) -> tuple[MainWindow, AgendaView]:
        circle = library.recognise(builder.path)
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
        assert page is not None
        page.show_view("agenda")  # type: ignore[attr-defined]  # of the News room
        view = page.view  # type: ignore[attr-defined]  # as above
        assert isinstance(view, AgendaView)
        qtbot.waitUntil(lambda: view.at_rest)
        return window, view

    yield show
    for window in windows:
        window.close()
