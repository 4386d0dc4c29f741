"""The tour: begun by itself once, found again in the menu, walked by keyboard, remembered."""

from __future__ import annotations

import shutil
from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtCore import QRect, QSize, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from tests.support.clones import CloneBuilder
from upont_desktop.apps.registry import ROOMS
from upont_desktop.domain.rooms import ROOMS_PATH
from upont_desktop.service.data_folders import DataFolders
from upont_desktop.service.decoder.documents import DocumentHelper
from upont_desktop.service.index_update import run_indexing
from upont_desktop.service.library import Library
from upont_desktop.service.sample import make_sample
from upont_desktop.ui.core.background import Background
from upont_desktop.ui.core.settings import Settings
from upont_desktop.ui.help.tour.overlay import beside
from upont_desktop.ui.help.tour.steps import EXAMPLES, steps
from upont_desktop.ui.help.tour.tour import Tour
from upont_desktop.ui.style.theme import Themes
from upont_desktop.ui.widgets.action_spec import ActionId
from upont_desktop.ui.window.main_window import MainWindow

Make = Callable[[], MainWindow]
INSIDE = QRect(0, 0, 900, 600)


@pytest.fixture(scope="module")
def made_sample(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The sample circle, made once."""
    place = tmp_path_factory.mktemp("made") / "sample"
    make_sample(place)
    return place


@pytest.fixture
def shown(
    make_window: Make, made_sample: Path, library: Library, documents: DocumentHelper, places: DataFolders, qtbot: QtBot
) -> MainWindow:
    """The sample circle, opened for the first time; it was read before, to save the test's time."""
    shutil.copytree(made_sample, places.sample, symlinks=True)
    run_indexing(library.recognise(places.sample), places, lambda _progress: None, documents=documents)
    window = make_window()
    window.commands[ActionId.OPEN_SAMPLE].trigger()
    qtbot.waitUntil(lambda: window.session.summary.complete and window.at_rest, timeout=20_000)
    qtbot.waitUntil(lambda: window.app_dialogs.tour is not None)
    return window


def tour_of(window: MainWindow) -> Tour:
    assert window.app_dialogs.tour is not None
    return window.app_dialogs.tour


def test_five_steps_by_keyboard_to_the_end(shown: MainWindow, qtbot: QtBot) -> None:
    tour = tour_of(shown)
    places = []
    for number in range(5):
        assert tour.at == number
        qtbot.waitUntil(lambda: shown.at_rest and not tour._later.isActive())
        focused = QApplication.focusWidget()
        assert focused is tour.bubble.go_on
        assert tour.bubble._count.text() == f"{number + 1} of 5"
        place = tour._steps[number].place()
        assert shown.rect().contains(place)
        assert not place.isEmpty()
        assert shown.rect().contains(tour.bubble.geometry())
        assert not tour.bubble.geometry().intersects(place)
        places.append(place)
        QTest.keyClick(focused, Qt.Key.Key_Return if number % 2 else Qt.Key.Key_Right)
    assert len({(place.x(), place.y()) for place in places}) == 5
    assert shown.app_dialogs.tour is None
    assert shown._settings.flag("tour/seen")


def test_the_second_step_shows_a_resource_with_versions(shown: MainWindow, qtbot: QtBot) -> None:
    tour_of(shown).bubble.went.emit(1)
    qtbot.waitUntil(lambda: shown.panes.history.model.rowCount() == 4 and shown.at_rest)
    entry = shown.panes.tree.tree.chosen_entry()
    assert entry is not None
    assert entry.rel_path == EXAMPLES[0]


def test_escape_skips_it_for_good_and_gives_the_keyboard_back(
    shown: MainWindow, make_window: Make, qtbot: QtBot
) -> None:
    bubble = tour_of(shown).bubble
    QTest.keyClick(bubble.go_on, Qt.Key.Key_Escape)
    assert shown.app_dialogs.tour is None
    assert not bubble.isVisible()
    assert shown.panes.history.view.hasFocus()
    other = make_window()
    other.session.open_sample()
    qtbot.waitUntil(lambda: other.session.circle is not None and other.at_rest and other._background.idle)
    assert other.app_dialogs.tour is None


def test_it_is_found_again_in_the_menu(shown: MainWindow, qtbot: QtBot) -> None:
    tour_of(shown).end()
    shown.commands[ActionId.TOUR].trigger()
    qtbot.waitUntil(lambda: shown.app_dialogs.tour is not None)
    assert tour_of(shown).at == 0
    QTest.mouseClick(tour_of(shown).bubble.skip, Qt.MouseButton.LeftButton)
    assert shown.app_dialogs.tour is None


def test_it_goes_back(shown: MainWindow) -> None:
    tour = tour_of(shown)
    assert not tour.bubble.back.isEnabled()
    QTest.keyClick(tour.bubble.go_on, Qt.Key.Key_Right)
    QTest.mouseClick(tour.bubble.back, Qt.MouseButton.LeftButton)
    assert tour.at == 0
    QTest.keyClick(tour.bubble.go_on, Qt.Key.Key_Left)
    assert tour.at == 0
    tour.end()


def test_another_circle_ends_it(shown: MainWindow, filled: CloneBuilder, qtbot: QtBot) -> None:
    shown.session.open_folder(filled.path)
    qtbot.waitUntil(lambda: shown.session.circle is not None and shown.session.circle.path == filled.path)
    assert shown.app_dialogs.tour is None
    qtbot.waitUntil(lambda: shown.session.summary.complete and shown.at_rest, timeout=20_000)


def test_another_room_ends_it_and_it_begins_among_the_files(
    qtbot: QtBot, background: Background, themes: Themes, places: DataFolders, made_sample: Path
) -> None:
    shutil.copytree(made_sample, places.sample, symlinks=True)
    clone = CloneBuilder(places.sample)
    clone.write_all({ROOMS_PATH: b'{"rooms": ["social"], "v": 1}\n'})
    clone.commit("Add a room")
    library = Library(places, rooms=ROOMS)
    run_indexing(library.recognise(places.sample), places, lambda _progress: None, rooms=library.known_rooms)
    window = MainWindow(background, themes, Settings(places.settings), ROOMS)
    qtbot.addWidget(window)
    window.show()
    window.session.open_sample()
    qtbot.waitUntil(lambda: window.app_dialogs.tour is not None and "social" in window.rooms.names, timeout=20_000)
    window.commands["room_social"].trigger()
    assert window.app_dialogs.tour is None
    assert not window.rooms.files_shown
    window.commands[ActionId.TOUR].trigger()
    qtbot.waitUntil(lambda: window.app_dialogs.tour is not None and window.rooms.files_shown, timeout=20_000)
    window.close()


def test_a_circle_of_ones_own_begins_no_tour(make_window: Make, filled: CloneBuilder, qtbot: QtBot) -> None:
    window = make_window()
    window.session.open_folder(filled.path)
    qtbot.waitUntil(lambda: window.session.summary.complete and window.at_rest, timeout=20_000)
    qtbot.waitUntil(lambda: window._background.idle)
    assert window.app_dialogs.tour is None


def test_hidden_panes_are_shown_for_it(shown: MainWindow) -> None:
    tour = tour_of(shown)
    shown.commands[ActionId.SHOW_TREE].setChecked(False)
    assert tour._steps[0].place().isEmpty()
    tour._show()
    assert not tour._steps[0].place().isEmpty()
    tour.end()


def test_every_step_speaks_of_keys_that_there_are(shown: MainWindow) -> None:
    tour_of(shown).end()
    text = " ".join(step.text for step in steps(shown.tour_targets()))
    for keys in ("Ctrl+S", "Ctrl+Z", "Ctrl+Shift+F", "Ctrl+K", "F1"):
        assert keys in text


@pytest.mark.parametrize(
    "place",
    [QRect(0, 60, 200, 500), QRect(250, 60, 350, 500), QRect(600, 60, 300, 500), QRect(60, 0, 80, 24),
     QRect(300, 30, 300, 40)],
)  # fmt: skip
def test_the_bubble_stands_beside_what_it_is_about(place: QRect) -> None:
    stands = beside(place, QSize(240, 180), INSIDE)
    assert INSIDE.contains(stands)
    assert not stands.intersects(place)


def test_over_it_where_there_is_no_room() -> None:
    assert INSIDE.contains(beside(INSIDE, QSize(300, 200), INSIDE))
