"""Opening by double click and Enter, arrows on every ground, the ends of the history."""

from __future__ import annotations

from collections.abc import Callable, Iterator

import pytest
from PySide6.QtCore import QObject, QRect, Qt, QUrl, Slot
from PySide6.QtGui import QColor, QDesktopServices, QGuiApplication
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QMenu
from pytestqt.qtbot import QtBot

from tests.support.clones import CloneBuilder
from tests.ui.operations.conftest import choose
from upont_desktop.domain.scopes import OfResource, WholeCircle
from upont_desktop.ui.style.theme import Themes
from upont_desktop.ui.widgets.action_spec import ActionId
from upont_desktop.ui.window.main_window import MainWindow


class Opened(QObject):
    """Takes what the system would open."""

    def __init__(self) -> None:
        super().__init__()
        self.names: list[str] = []

    @Slot(QUrl)
    def take(self, url: QUrl) -> None:
        self.names.append(url.fileName())


@pytest.fixture
def opened() -> Iterator[Opened]:
    taker = Opened()
    QDesktopServices.setUrlHandler("file", taker, "take")  # type: ignore[arg-type]
    yield taker
    QDesktopServices.unsetUrlHandler("file")


@pytest.fixture
def window(open_window: Callable[[CloneBuilder], MainWindow], filled: CloneBuilder, qtbot: QtBot) -> MainWindow:
    made = open_window(filled)
    qtbot.waitUntil(lambda: made.at_rest and made._background.idle)
    return made


def test_double_click_and_enter_open(window: MainWindow, opened: Opened, qtbot: QtBot) -> None:
    choose(window, "Maths/sheet 2.tex", qtbot)
    qtbot.waitUntil(lambda: window.at_rest and window._background.idle)
    tree, history = window.panes.tree.tree, window.panes.history.view
    at = tree.visualRect(tree.currentIndex()).center()
    QTest.mouseClick(tree.viewport(), Qt.MouseButton.LeftButton, Qt.KeyboardModifier(0), at)
    QTest.mouseDClick(tree.viewport(), Qt.MouseButton.LeftButton, Qt.KeyboardModifier(0), at)
    qtbot.waitUntil(lambda: len(opened.names) == 1)
    QTest.keyClick(tree, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: len(opened.names) == 2)
    QTest.keyClick(history, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: opened.names == ["sheet 2.tex"] * 3)
    tree.choose("Maths", tell=True)
    assert tree.isExpanded(tree.currentIndex())
    QTest.keyClick(tree, Qt.Key.Key_Return)
    assert not tree.isExpanded(tree.currentIndex())
    assert window.trail.place.scope in (OfResource("Maths/sheet 2.tex"), WholeCircle())


def test_the_files_of_a_change_open_and_have_a_menu(
    window: MainWindow, opened: Opened, filled: CloneBuilder, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    first = filled.hash_of("HEAD~5")
    window.panes.visit_revision(first)
    qtbot.waitUntil(lambda: window.panes.details.hash == first and window._background.idle)
    files = window.panes.details.files
    files.setCurrentIndex(files.changes.first("Maths/sheet 10.tex"))
    QTest.keyClick(files, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: opened.names == ["sheet 10.tex"])
    # Qt's offscreen platform warns of a menu that really grabs the keyboard.
    shown: list[QMenu] = []
    monkeypatch.setattr(QMenu, "popup", lambda menu, _at: shown.append(menu))
    files.customContextMenuRequested.emit(files.visualRect(files.currentIndex()).center())
    assert shown
    for name, copied in ((ActionId.COPY_HASH, first), (ActionId.COPY_PATH, str(filled.path / "Maths/sheet 10.tex"))):
        window.commands[name].trigger()
        assert QGuiApplication.clipboard().text() == copied
    window.commands[ActionId.SHOW_HISTORY].trigger()
    qtbot.waitUntil(lambda: window.trail.place.scope == OfResource("Maths/sheet 10.tex"))
    shown[0].aboutToHide.emit()
    qtbot.waitUntil(lambda: window._background.idle)
    assert window.operations.selection.target().path == "Maths/sheet 10.tex"


def test_home_and_end_choose_one_row(window: MainWindow) -> None:
    view = window.panes.history.view
    last = view.model().rowCount() - 1
    for key, row in ((Qt.Key.Key_End, last), (Qt.Key.Key_Home, 0)):
        for modifier in (Qt.KeyboardModifier(0), Qt.KeyboardModifier.ControlModifier):
            view.choose_row(2)
            QTest.keyClick(view, key, modifier)
            assert [index.row() for index in view.selectionModel().selectedRows()] == [row]


def test_a_chosen_folder_keeps_its_arrow(window: MainWindow, qtbot: QtBot) -> None:
    tree = window.panes.tree.tree
    tree.choose("Maths", tell=True)
    row = tree.visualRect(tree.currentIndex())
    room = QRect(row.left() - tree.indentation(), row.top(), tree.indentation(), row.height())
    shown = tree.viewport().grab(room).toImage()
    colours = {shown.pixel(x, y) for x in range(shown.width()) for y in range(shown.height())}
    assert len(colours) > 3  # the ground, and the arrow with its soft edges


def test_where_it_is_on_disk(window: MainWindow, filled: CloneBuilder, opened: Opened, qtbot: QtBot) -> None:
    choose(window, "Maths/sheet 2.tex", qtbot)
    qtbot.waitUntil(lambda: window.at_rest and window._background.idle)
    window.commands[ActionId.SHOW_ON_DISK].trigger()
    assert opened.names == ["Maths"]
    window.commands[ActionId.COPY_PATH].trigger()
    assert QGuiApplication.clipboard().text() == str(filled.path / "Maths" / "sheet 2.tex")


def test_a_ring_shows_where_the_keyboard_is(window: MainWindow, themes: Themes, qtbot: QtBot) -> None:
    tree = window.panes.tree.tree
    tree.choose("Maths", tell=True)

    def ringed() -> bool:
        row = tree.visualRect(tree.currentIndex())
        shown = tree.viewport().grab(QRect(0, row.top(), row.left(), row.height())).toImage()
        ring = QColor(themes.current.focus).name()
        return any(shown.pixelColor(x, 0).name() == ring for x in range(shown.width()))

    tree.setFocus()
    qtbot.waitUntil(ringed)
    window.panes.history.view.setFocus()
    qtbot.waitUntil(lambda: not ringed())
