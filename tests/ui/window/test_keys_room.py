"""The small application of the tests in the window: its page, its action, and what the search finds of it."""

from __future__ import annotations

import sys
from collections.abc import Callable
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from tests.apps.keys.operations import set_key
from tests.apps.keys.page import CUT, KeysPage
from tests.apps.keys.records import Key
from tests.apps.keys.room import KEYS
from tests.support.clones import CloneBuilder
from tests.support.people import introduce
from upont_desktop.domain.circle import Circle
from upont_desktop.service.data_folders import DataFolders
from upont_desktop.service.decoder.documents import DocumentHelper
from upont_desktop.service.library import Library
from upont_desktop.service.rooms import add_room
from upont_desktop.ui.core.background import Background
from upont_desktop.ui.core.settings import Settings
from upont_desktop.ui.style.theme import Themes
from upont_desktop.ui.window.main_window import MainWindow

ROOT = Path(__file__).parents[3]


class KeysLibrary(Library):
    """The service of a program that knows the room of keys, in its indexing process too."""

    def index_server_command(self) -> list[str]:
        serve = "from upont_desktop.service.index_server import main; from tests.apps.keys.room import KEYS"
        data = str(self.places.data)
        return [
            sys.executable,
            "-c",
            f"import sys; sys.path.insert(0, {str(ROOT)!r}); {serve}; main({data!r}, (KEYS,))",
        ]


@pytest.fixture
def library(places: DataFolders, documents: DocumentHelper) -> Library:
    return KeysLibrary(places, documents, (KEYS,))


def test_what_is_kept_is_shown_changed_and_found(
    qtbot: QtBot, background: Background, themes: Themes, places: DataFolders, filled: CloneBuilder, library: Library,
    index: Callable[[CloneBuilder], Circle], monkeypatch: pytest.MonkeyPatch,
) -> None:  # fmt: skip
    introduce(monkeypatch, "Léa Martin", "lea@example.org")
    circle = index(filled)
    place = library.workplace(circle, language="en")
    add_room(place, "keys", "Keys")
    set_key(place, Key("01", "Foyer", "Tom"))
    window = MainWindow(background, themes, Settings(places.settings), [KEYS])
    qtbot.addWidget(window)
    window.show()
    window.session.open_folder(circle.path)
    qtbot.waitUntil(window.rooms.strip.isVisible, timeout=20_000)
    window.commands["room_keys"].trigger()
    qtbot.waitUntil(lambda: isinstance(window.rooms.page, KeysPage))
    page = window.rooms.page
    assert isinstance(page, KeysPage)

    def shown() -> list[str]:
        return [page.list.item(row).text() for row in range(page.list.count())]

    qtbot.waitUntil(lambda: shown() == ["Foyer: Tom"], timeout=20_000)
    window.commands[CUT.id].trigger()
    qtbot.waitUntil(lambda: shown() == ["Foyer: Tom", "Roof: Léa"], timeout=20_000)
    (hit,) = [hit for hit in library.search("roof") if hit.record is not None]
    window.ways.open_hit(hit)
    qtbot.waitUntil(lambda: page.list.currentItem() is not None)
    assert page.list.currentItem().text() == "Roof: Léa"
    window.commands["room_files"].trigger()
    heading = window.panes.details.parts.heading
    for revision, said in (("HEAD", "1 record(s) of rooms"), ("HEAD~2", "No files changed")):
        window.panes.visit_revision(revision)
        qtbot.waitUntil(lambda: heading.text() == said, timeout=20_000)  # noqa: B023 - called at once
    window.close()
