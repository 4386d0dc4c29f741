"""The window's tests: real clones, indexed by the real service, in a real window drawn nowhere."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from tests.support.clones import CloneBuilder
from tests.support.room_window import open_in_room  # noqa: F401 - a fixture
from upont_desktop.domain.circle import Circle
from upont_desktop.domain.rooms import RoomSpec
from upont_desktop.service.data_folders import DataFolders
from upont_desktop.service.decoder.documents import DocumentHelper
from upont_desktop.service.decoder.pool import HelperPool
from upont_desktop.service.index_update import run_indexing
from upont_desktop.service.library import Library
from upont_desktop.ui.core.background import Background
from upont_desktop.ui.core.garbage import GarbageCollector
from upont_desktop.ui.core.settings import Settings
from upont_desktop.ui.core.theme_choice import ThemeChoice
from upont_desktop.ui.style.theme import Themes
from upont_desktop.ui.window.main_window import MainWindow

LEA = "Léa Martin <lea@example.org>"
HUGO = "Hugo Petit <hugo@example.org>"


for _wait in (QtBot.waitUntil, QtBot.waitSignal):
    # On a busy machine five seconds may pass before a thread has its turn; who waits for what comes loses nothing.
    assert _wait.__kwdefaults__ is not None
    _wait.__kwdefaults__["timeout"] = 20_000


@pytest.fixture
def places(data_folder: Path) -> DataFolders:
    """Where this test's data is."""
    return DataFolders.default(data_folder)


@pytest.fixture
def rooms() -> tuple[RoomSpec, ...]:
    """The rooms that the program has in these tests: none, but where a conftest says which."""
    return ()


@pytest.fixture
def library(places: DataFolders, documents: DocumentHelper, rooms: tuple[RoomSpec, ...]) -> Library:
    """The real service."""
    return Library(places, documents, rooms=rooms)


@pytest.fixture
def index(library: Library, places: DataFolders, documents: DocumentHelper) -> Callable[[CloneBuilder], Circle]:
    """Index a clone as it is now, in this process."""

    def run(builder: CloneBuilder) -> Circle:
        circle = library.recognise(builder.path)
        run_indexing(circle, places, lambda _progress: None, rooms=library.known_rooms, documents=documents)
        return circle

    return run


@pytest.fixture(scope="session")
def pixels() -> Iterator[HelperPool]:
    """The helpers that decode pictures and draw pages, warm from the first test that needs one."""
    made = HelperPool("pixels")
    yield made
    made.close()


@pytest.fixture(scope="session")
def _collector(qapp: QApplication) -> Iterator[GarbageCollector]:
    made = GarbageCollector()
    yield made
    made.stop()


@pytest.fixture(autouse=True)
def garbage(_collector: GarbageCollector) -> Iterator[GarbageCollector]:
    """As in the program: threads of this test, or left by the one before, destroy no widget in a cycle."""
    yield _collector
    _collector.look()


@pytest.fixture
def background(qapp: QApplication, library: Library, pixels: HelperPool) -> Iterator[Background]:
    """Background work on the real service; a bug in it fails the test."""
    made = Background(lambda: library, pixels=pixels)
    bugs: list[BaseException] = []
    made.bug.connect(bugs.append)
    yield made
    made.close()
    assert not bugs, bugs


@pytest.fixture
def themes(qapp: QApplication) -> Themes:
    """The light look."""
    return Themes(qapp, ThemeChoice.LIGHT)


@pytest.fixture(scope="session")
def _filled_once(tmp_path_factory: pytest.TempPathFactory) -> CloneBuilder:
    clone = CloneBuilder(tmp_path_factory.mktemp("filled") / "clone")
    clone.write_all({"readme.md": "Club\n", "Maths/sheet 2.tex": "two\n", "Maths/sheet 10.tex": "ten\n"})
    clone.commit("Open the circle\n\nSee https://example.org/club for more.\n", author=LEA)
    clone.write("Maths/sheet 2.tex", "two\nbetter\n").commit("Mend sheet 2", author=HUGO)
    clone.branch("draft")
    clone.write("logo.svg", "<svg/>").commit("Add the logo", author=LEA)
    clone.switch("draft").write("Maths/sheet 10.tex", "ten\nmore\n").commit("Try more in sheet 10", author=HUGO)
    clone.switch("main").merge("draft", message="Take the draft", author=LEA)
    clone.move("logo.svg", "Pictures/logo.svg").commit("Put the logo with the pictures", author=LEA)
    clone.write("Maths/sheet 2.tex", "two\neven better\n").commit("Mend sheet 2 again", author=HUGO)
    clone.tag("exam", "Handed out")
    return clone


@pytest.fixture
def filled(clone: CloneBuilder, _filled_once: CloneBuilder) -> CloneBuilder:
    """A circle of seven commits: two people, a branch, a merge, a move, a tag."""
    return clone.become(_filled_once)


@pytest.fixture
def make_window(
    qtbot: QtBot, background: Background, themes: Themes, places: DataFolders, rooms: tuple[RoomSpec, ...]
) -> Iterator[Callable[[], MainWindow]]:
    """Make a window, shown; it is closed at the end."""
    windows: list[MainWindow] = []

    def make() -> MainWindow:
        window = MainWindow(background, themes, Settings(places.settings), rooms)
        windows.append(window)
        qtbot.addWidget(window)
        window.show()
        window.activateWindow()
        qtbot.waitUntil(window.isActiveWindow)
        return window

    yield make
    for window in windows:
        window.close()


@pytest.fixture
def open_window(
    make_window: Callable[[], MainWindow], index: Callable[[CloneBuilder], Circle], qtbot: QtBot
) -> Callable[[CloneBuilder], MainWindow]:
    """Open a clone, indexed already, in a window, and wait until all is shown."""

    def show(builder: CloneBuilder) -> MainWindow:
        circle = index(builder)
        window = make_window()
        window.session.open_folder(circle.path)
        qtbot.waitUntil(lambda: bool(window.panes.history.view.chosen_rows()) and bool(window.panes.details.hash))
        return window

    return show
