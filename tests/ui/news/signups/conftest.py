"""The made-up association, open in a window with its sign-ups."""

from __future__ import annotations

import subprocess
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from tests.support.clones import CloneBuilder
from tests.support.people import introduce
from tests.support.signup_club import Computer, SignupClub
from upont_desktop.apps.news.ui.page import NewsRoom
from upont_desktop.apps.news.ui.signups.view import SignupView
from upont_desktop.apps.registry import ROOMS
from upont_desktop.service.data_folders import DataFolders
from upont_desktop.service.decoder.documents import DocumentHelper
from upont_desktop.service.library import Library
from upont_desktop.ui.core.background import Background
from upont_desktop.ui.core.settings import Settings
from upont_desktop.ui.style.theme import Themes
from upont_desktop.ui.window.main_window import MainWindow

OpenSheets = Callable[[Computer, str], tuple[MainWindow, SignupView]]


@pytest.fixture
def library(places: DataFolders, documents: DocumentHelper) -> Library:
    return Library(places, documents, rooms=ROOMS)


@pytest.fixture
def club(clone: CloneBuilder, library: Library, tmp_path: Path) -> SignupClub:
    return SignupClub(clone, library, tmp_path)


@pytest.fixture
def open_sheets(
    qtbot: QtBot, background: Background, themes: Themes, places: DataFolders, club: SignupClub,
    monkeypatch: pytest.MonkeyPatch,
) -> Iterator[OpenSheets]:  # fmt: skip
    """Open a computer's clone in a window as somebody, and go to its sign-ups."""
    windows: list[MainWindow] = []

    def show(computer: Computer, who: str) -> tuple[MainWindow, SignupView]:
        own = club.identity(who)
        introduce(monkeypatch, own.name, own.email)
        for key, value in (("name", own.name), ("email", own.email)):
            subprocess.run(["git", "-C", computer.circle.path, "config", f"user.{key}", value], check=True)
        window = MainWindow(background, themes, Settings(places.settings), ROOMS)
        windows.append(window)
        qtbot.addWidget(window)
        window.resize(1280, 800)
        window.show()
        window.activateWindow()
        window.session.open_folder(computer.circle.path)
        qtbot.waitUntil(lambda: "news" in window.rooms.names)
        window.commands["room_news"].trigger()
        page = window.rooms.page
        assert isinstance(page, NewsRoom)
        page.show_view("signups")
        view = page.view
        assert isinstance(view, SignupView)
        qtbot.waitUntil(lambda: page.at_rest)
        return window, view

    yield show
    for window in windows:
        window.close()
