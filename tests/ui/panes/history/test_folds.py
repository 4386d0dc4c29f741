"""Commits of books in the window: one row, opened and folded by mouse and by keyboard, and asked for in the menu."""

from __future__ import annotations

from collections.abc import Callable
from datetime import UTC, datetime, timedelta

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QAbstractItemModelTester, QTest
from pytestqt.qtbot import QtBot

from tests.support.clones import CloneBuilder
from tests.ui.panes.history.test_filter import submenu, titles
from upont_desktop.domain.circle import Circle
from upont_desktop.domain.query import parse_query
from upont_desktop.ui.panes.history.history_model import ROW_ROLE, TITLE
from upont_desktop.ui.panes.history.history_panel import HistoryPanel
from upont_desktop.ui.window.main_window import MainWindow

pytestmark = pytest.mark.qt_log_ignore("does not support (raise|grabbing)", extend=True)  # menus, offscreen

BATCHES = 12
START = datetime(2026, 11, 28, 21, tzinfo=UTC)


@pytest.fixture
def bar(clone: CloneBuilder) -> CloneBuilder:
    """A file, an evening at the bar, a file."""
    clone.write("readme.md", "Club\n").commit("Open the circle", date=START - timedelta(days=1))
    for number in range(BATCHES):
        sell(clone, number)
    clone.write("readme.md", "Club\nBar\n").commit("Say more", date=START + timedelta(hours=4))
    return clone


def sell(clone: CloneBuilder, number: int) -> str:
    clone.write(".upont/trade/book/bar-a3f9/2026/11-28-01.jsonl", f"{number}\n")
    return clone.commit(f"Batch {number}", date=START + timedelta(minutes=10 * number))


@pytest.fixture
def panel(open_window: Callable[[CloneBuilder], MainWindow], bar: CloneBuilder) -> HistoryPanel:
    panel = open_window(bar).panes.history
    QAbstractItemModelTester(panel.model, QAbstractItemModelTester.FailureReportingMode.Fatal, panel.model)
    return panel


def chosen(panel: HistoryPanel) -> str:
    return str(panel.view.currentIndex().siblingAtColumn(TITLE).data())


def wait_for_rows(panel: HistoryPanel, count: int, qtbot: QtBot) -> None:
    qtbot.waitUntil(lambda: panel.model.rowCount() == count and panel.settled)


def test_an_evening_is_one_row_that_enter_opens_and_left_folds(panel: HistoryPanel, qtbot: QtBot) -> None:
    folded = titles(panel)
    assert [folded[0], folded[2]] == ["Say more", "Open the circle"]
    assert folded[1].startswith("Books: 12 change")
    assert panel.head.words.text().startswith("14 change")
    panel.view.setFocus()
    QTest.keyClick(panel.view, Qt.Key.Key_Down)
    spoken = panel.model.index(1, TITLE).data(Qt.ItemDataRole.AccessibleTextRole)
    assert spoken.endswith("folded")
    QTest.keyClick(panel.view, Qt.Key.Key_Return)
    wait_for_rows(panel, 14, qtbot)
    assert chosen(panel) == "Batch 11"
    assert panel.view.hasFocus()
    QTest.keyClick(panel.view, Qt.Key.Key_Left)
    wait_for_rows(panel, 3, qtbot)
    assert chosen(panel) == folded[1]


def test_the_arrow_opens_by_mouse_and_the_rest_of_the_row_chooses(panel: HistoryPanel, qtbot: QtBot) -> None:
    place = panel.view.visualRect(panel.model.index(1, TITLE))
    QTest.mouseClick(panel.view.viewport(), Qt.MouseButton.LeftButton, pos=place.center())
    assert panel.model.rowCount() == 3
    arrow = QPoint(place.left() + 8, place.center().y())
    QTest.mouseClick(panel.view.viewport(), Qt.MouseButton.LeftButton, pos=arrow)
    wait_for_rows(panel, 14, qtbot)
    QTest.mouseClick(panel.view.viewport(), Qt.MouseButton.LeftButton, pos=arrow)
    wait_for_rows(panel, 3, qtbot)


def test_a_commit_that_is_asked_for_by_name_opens_its_row(panel: HistoryPanel, bar: CloneBuilder, qtbot: QtBot) -> None:
    fifth = bar.hash_of("HEAD~8")
    panel.choose(fifth)
    wait_for_rows(panel, 14, qtbot)
    qtbot.waitUntil(lambda: panel.settled and panel.view.chosen_rows()[0].hash == fifth)


def test_what_is_kept_meanwhile_joins_the_row(
    panel: HistoryPanel, bar: CloneBuilder, index: Callable[[CloneBuilder], Circle], qtbot: QtBot
) -> None:
    sell(bar, 30)
    sell(bar, 31)
    index(bar)
    panel.model.refresh()
    wait_for_rows(panel, 4, qtbot)
    assert titles(panel)[0].startswith("Books: 2 change")
    sell(bar, 32)
    index(bar)
    panel.model.refresh()
    qtbot.waitUntil(lambda: titles(panel)[0].startswith("Books: 3 change") and panel.settled)
    assert panel.model.rowCount() == 4
    assert panel.head.words.text().startswith("17 change")


def test_the_menu_shows_hides_or_picks_them(panel: HistoryPanel, qtbot: QtBot) -> None:
    panel.open_menu()
    assert panel._menu is not None
    for wanted, count, asked in (
        ("Each by itself", 14, "books:shown"),
        ("Hidden", 2, "books:hidden"),
        ("Nothing else", 12, "books:only"),
        ("As one row each evening", 3, ""),
    ):
        panel._menu.prepare(panel._query)
        action = next(a for a in submenu(panel, "Changes of books").actions() if a.text().replace("&", "") == wanted)
        action.trigger()
        wait_for_rows(panel, count, qtbot)
        assert panel._query == parse_query(asked)
    panel._menu.close()


def test_a_search_steps_through_rows_that_hold_what_it_found(panel: HistoryPanel, qtbot: QtBot) -> None:
    panel.bar.only.setChecked(False)
    panel.ask_for(parse_query("batch"))
    qtbot.waitUntil(lambda: panel._steps.count == 1 and panel.settled)
    panel.step(1)
    view = panel.model.index(panel.view.currentIndex().row(), TITLE).data(ROW_ROLE)
    assert view.is_closed
    panel.view.turn_fold(1, opens=True)
    wait_for_rows(panel, 14, qtbot)
    qtbot.waitUntil(lambda: panel._steps.count == BATCHES)
