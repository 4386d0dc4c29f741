"""The made-up association, open in a window with its sign-ups."""

from __future__ import annotations

import subprocess
from collections.abc import Callable
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from tests.support.clones import CloneBuilder
from tests.support.people import introduce
from tests.support.room_window import OpenInRoom
from tests.support.signup_club import Computer, SignupClub
from upont_desktop.apps.news.ui.page import NewsRoom
from upont_desktop.apps.news.ui.signups.view import SignupView
from upont_desktop.service.library import Library
from upont_desktop.ui.window.main_window import MainWindow

OpenSheets = Callable[[Computer, str], tuple[MainWindow, SignupView]]


@pytest.fixture
def club(clone: CloneBuilder, library: Library, tmp_path: Path) -> SignupClub:
    return SignupClub(clone, library, tmp_path)


@pytest.fixture
def open_sheets(
    open_in_room: OpenInRoom, club: SignupClub, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> OpenSheets:
    """Open a computer's clone in a window as somebody, and go to its sign-ups."""

    def show(computer: Computer, who: str) -> tuple[MainWindow, SignupView]:
        own = club.identity(who)
        introduce(monkeypatch, own.name, own.email)
        for key, value in (("name", own.name), ("email", own.email)):
            subprocess.run(["git", "-C", computer.circle.path, "config", f"user.{key}", value], check=True)
        window, page = open_in_room(computer.circle.path, "news", NewsRoom)
        page.show_view("signups")
        view = page.view
        assert isinstance(view, SignupView)
        qtbot.waitUntil(lambda: page.at_rest)
        return window, view

    return show
