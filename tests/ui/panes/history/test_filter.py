"""Filtering the history, by keyboard, menu and mouse, in a real window."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date

import pytest
from PySide6.QtCore import QDate, Qt
from PySide6.QtGui import QAction
from PySide6.QtTest import QAbstractItemModelTester, QTest
from PySide6.QtWidgets import QMenu
from pytestqt.qtbot import QtBot

from tests.support.clones import CloneBuilder
from tests.ui.conftest import HUGO
from upont_desktop.domain.circle import Circle
from upont_desktop.domain.query import parse_query
from upont_desktop.domain.scopes import InFolder, OfResource
from upont_desktop.ui.panes.history import history_panel as panel_module
from upont_desktop.ui.panes.history.filter_labels import said
from upont_desktop.ui.panes.history.filter_menu import DatesForm
from upont_desktop.ui.panes.history.history_model import TITLE
from upont_desktop.ui.panes.history.history_panel import HistoryPanel
from upont_desktop.ui.widgets.action_spec import ActionId
from upont_desktop.ui.window.main_window import MainWindow

pytestmark = pytest.mark.qt_log_ignore("does not support (raise|grabbing)", extend=True)  # menus, offscreen

Open = Callable[[CloneBuilder], MainWindow]


@pytest.fixture
def window(open_window: Open, filled: CloneBuilder) -> MainWindow:
    made = open_window(filled)
    model = made.panes.history.model
    QAbstractItemModelTester(model, QAbstractItemModelTester.FailureReportingMode.Fatal, model)
    return made


@pytest.fixture
def panel(window: MainWindow) -> HistoryPanel:
    return window.panes.history


def titles(panel: HistoryPanel) -> list[str]:
    return [panel.model.index(row, TITLE).data() for row in range(panel.model.rowCount())]


def type_filter(panel: HistoryPanel, text: str, count: int, qtbot: QtBot) -> None:
    panel.field.setFocus()
    QTest.keyClicks(panel.field, text)
    qtbot.waitUntil(lambda: panel.model.rowCount() == count and panel.settled)


def submenu(panel: HistoryPanel, title: str) -> QMenu:
    assert panel._menu is not None
    return next(menu for menu in panel._menu.findChildren(QMenu) if menu.title().replace("&", "") == title)


def entry(menu: QMenu, text: str) -> QAction:
    return next(action for action in menu.actions() if action.text().replace("&", "").startswith(text))


def test_what_does_not_fit_is_left_out_as_one_types(panel: HistoryPanel, qtbot: QtBot) -> None:
    type_filter(panel, "author:hugo sheet", 3, qtbot)
    assert titles(panel) == ["Mend sheet 2 again", "Try more in sheet 10", "Mend sheet 2"]
    assert panel.bar.conditions == ["with “sheet”", "by hugo"]
    assert panel._words.whole == "3 change(s) in clone, with “sheet”, by hugo"
    assert panel._where.text() == "1 of 3"
    row = panel.model.row_view(1)
    assert row is not None
    assert (bool(row.strokes), row.width) == (True, 1)


def test_a_condition_is_taken_away_by_its_cross(panel: HistoryPanel, qtbot: QtBot) -> None:
    type_filter(panel, "author:hugo sheet", 3, qtbot)
    QTest.mouseClick(panel.bar._chips[1], Qt.MouseButton.LeftButton)
    assert panel.field.text() == "sheet"
    assert panel.bar.conditions == ["with “sheet”"]
    panel.bar.take_away(0)
    qtbot.waitUntil(lambda: panel.model.rowCount() == 7)
    assert (panel.field.text(), panel.bar.isVisible()) == ("", False)


def test_the_chosen_change_is_found_again_in_the_whole(window: MainWindow, panel: HistoryPanel, qtbot: QtBot) -> None:
    type_filter(panel, "logo", 2, qtbot)
    window.commands[ActionId.FIND_NEXT].trigger()
    assert panel._where.text() == "2 of 2"
    qtbot.waitUntil(lambda: panel.settled)
    QTest.keyClick(panel.field, Qt.Key.Key_Escape)
    qtbot.waitUntil(lambda: panel.model.rowCount() == 7 and panel.view.currentIndex().row() == 4)
    assert [row.title for row in panel.view.chosen_rows()] == ["Add the logo"]


def test_everything_can_stay_while_what_fits_is_stepped_through(
    window: MainWindow, panel: HistoryPanel, qtbot: QtBot
) -> None:
    type_filter(panel, "logo", 2, qtbot)
    QTest.mouseClick(panel.bar.only, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: panel.model.rowCount() == 7 and panel._where.text() == "1 of 2")
    assert not window.commands[ActionId.ONLY_FITTING].isChecked()
    QTest.keyClick(window, Qt.Key.Key_F3)
    assert (panel.view.currentIndex().row(), panel._where.text()) == (4, "2 of 2")
    QTest.keyClick(window, Qt.Key.Key_F3, Qt.KeyboardModifier.ShiftModifier)
    assert panel.view.currentIndex().row() == 1
    panel.view.choose_row(2)
    assert panel._where.text() == "2 found"
    window.commands[ActionId.ONLY_FITTING].trigger()
    qtbot.waitUntil(lambda: panel.model.rowCount() == 2)


@pytest.mark.parametrize(
    ("scope", "text", "count"),
    [(InFolder("Maths"), "author:hugo", 3), (OfResource("Maths/sheet 2.tex"), "change:added", 1)],
)
def test_a_folder_and_a_resource_can_be_filtered(
    window: MainWindow, panel: HistoryPanel, qtbot: QtBot, scope: InFolder | OfResource, text: str, count: int
) -> None:
    window.panes.visit(scope)
    qtbot.waitUntil(lambda: panel.model.scope == scope and panel.settled)
    type_filter(panel, text, count, qtbot)


def test_nothing_fits(panel: HistoryPanel, qtbot: QtBot) -> None:
    type_filter(panel, "before:1999", 0, qtbot)
    assert panel._stack.currentWidget() is panel._nothing
    assert panel._where.text() == ""
    panel.field.clear()
    qtbot.waitUntil(lambda: panel._stack.currentWidget() is panel.view)


def test_what_cannot_be_understood_is_said_and_changes_nothing(panel: HistoryPanel, qtbot: QtBot) -> None:
    QTest.keyClicks(panel.field, "after:soon")
    qtbot.waitUntil(panel.bar.isVisible)
    assert "“soon” is no date" in panel.bar._problem.text()
    assert panel.model.rowCount() == 7
    for _ in "soon":
        QTest.keyClick(panel.field, Qt.Key.Key_Backspace)
    type_filter(panel, "2020", 7, qtbot)
    qtbot.waitUntil(lambda: panel.model.filtered)
    assert not panel.bar._problem.isVisible()
    assert panel.bar.conditions == ["from 1 January 2020 on"]


def test_a_change_that_is_left_out_ends_the_filter_when_one_goes_there(
    window: MainWindow, panel: HistoryPanel, qtbot: QtBot
) -> None:
    type_filter(panel, "logo", 2, qtbot)
    window.panes.visit_revision("HEAD")
    qtbot.waitUntil(lambda: panel.model.rowCount() == 7 and panel.view.currentIndex().row() == 0)
    assert panel.field.text() == ""


def test_new_commits_join_what_is_filtered(
    window: MainWindow, panel: HistoryPanel, filled: CloneBuilder, index: Callable[[CloneBuilder], Circle], qtbot: QtBot
) -> None:
    type_filter(panel, "author:hugo", 3, qtbot)
    filled.write("readme.md", "More\n").commit("Say more", author=HUGO)
    index(filled)
    window.session.refresh_now()
    qtbot.waitUntil(lambda: titles(panel)[0] == "Say more")
    assert panel.model.rowCount() == 4


def test_a_long_history_shows_a_list_first_and_its_lanes_later(
    panel: HistoryPanel, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(panel_module, "_JOINED_AT_ONCE", 0)
    widths: list[bool] = []
    panel.model.loaded.connect(lambda: widths.append(bool(panel.model.row_view(1).strokes)))  # type: ignore[union-attr]
    type_filter(panel, "sheet", 3, qtbot)
    qtbot.waitUntil(lambda: bool((row := panel.model.row_view(1)) and row.strokes))
    assert widths == [False]
    assert panel.view.currentIndex().row() == 0


# -- the menu ----------------------------------------------------------------------------------------------------------


@pytest.fixture
def menu(window: MainWindow, panel: HistoryPanel, qtbot: QtBot) -> HistoryPanel:
    window.commands[ActionId.FILTER_HISTORY].trigger()
    qtbot.waitUntil(lambda: len(submenu(panel, "Person").actions()) > 1)
    assert panel._menu is not None
    panel._menu.hide()
    return panel


def test_people_are_offered_the_busiest_first(menu: HistoryPanel, qtbot: QtBot) -> None:
    offered = submenu(menu, "Person").actions()
    assert [action.text() for action in offered[:2]] == ["Léa Martin\t4", "Hugo Petit\t3"]
    offered[1].trigger()
    qtbot.waitUntil(lambda: menu.model.rowCount() == 3)
    assert menu.field.text() == 'author:"Hugo Petit"'


def test_kinds_of_change_add_up(menu: HistoryPanel, qtbot: QtBot) -> None:
    entry(submenu(menu, "Type of change"), "Added").trigger()
    qtbot.waitUntil(lambda: menu.model.rowCount() == 2)
    assert menu._menu is not None
    menu._menu.prepare(menu._query)
    assert entry(submenu(menu, "Type of change"), "Added").isChecked()
    entry(submenu(menu, "Type of change"), "Moved").trigger()
    qtbot.waitUntil(lambda: menu.model.rowCount() == 3)
    assert menu.bar.conditions == ["added, moved"]
    entry(menu._menu, "Show everything again").trigger()
    qtbot.waitUntil(lambda: menu.model.rowCount() == 7)


def test_kinds_of_file(menu: HistoryPanel, qtbot: QtBot) -> None:
    entry(submenu(menu, "Type of file"), "Pictures").trigger()
    qtbot.waitUntil(lambda: titles(menu) == ["Put the logo with the pictures", "Add the logo"])


def test_a_condition_is_begun_in_the_field(menu: HistoryPanel, qtbot: QtBot) -> None:
    menu.field.setText("logo")
    qtbot.waitUntil(lambda: menu.model.rowCount() == 2)
    assert menu._menu is not None
    entry(menu._menu, "Folder or").trigger()
    QTest.keyClicks(menu.field, "Pictures")
    assert menu.field.text() == "path:Pictures logo"
    qtbot.waitUntil(lambda: menu.model.rowCount() == 1)


def test_two_dates_are_chosen(menu: HistoryPanel, qtbot: QtBot) -> None:
    entry(submenu(menu, "Date"), "Between two dates").trigger()
    form = menu.findChild(DatesForm)
    assert form is not None
    form.first.setDate(QDate(2000, 1, 1))
    form.last.setDate(QDate(2001, 5, 31))
    assert form.chosen == (date(2000, 1, 1), date(2001, 6, 1))
    form.go.click()
    qtbot.waitUntil(lambda: menu.model.rowCount() == 0)
    assert menu.field.text() == "after:2000-01-01 before:2001-06-01"


def test_a_range_of_dates_is_offered(menu: HistoryPanel, qtbot: QtBot) -> None:
    entry(submenu(menu, "Date"), "The last 7 days").trigger()
    qtbot.waitUntil(lambda: menu.field.text().startswith("after:"))


def test_conditions_are_said_in_words() -> None:
    query = parse_query("-old author:léa -author:hugo path:Maths type:pdf level = 2 has:title before:2024-03")
    assert said(query) == (
        "without “old”, by léa, not by hugo, before 1 March 2024, in “Maths”, of type pdf, where level = 2, where title"
    )
