"""The view of the history, driven by keyboard and mouse, and what it paints."""

from __future__ import annotations

from collections.abc import Callable

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QImage
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from tests.support.clones import CloneBuilder
from upont_desktop.domain.circle import Circle
from upont_desktop.domain.scopes import WholeCircle
from upont_desktop.ui.core.background import Background
from upont_desktop.ui.panes.history.history_model import TITLE, WHEN, WHO, HistoryModel
from upont_desktop.ui.panes.history.history_view import HistoryView
from upont_desktop.ui.panes.history.lanes_painter import LANE, MARGIN
from upont_desktop.ui.style.theme import Themes


@pytest.fixture
def view(
    background: Background, themes: Themes, filled: CloneBuilder, index: Callable[[CloneBuilder], Circle], qtbot: QtBot
) -> HistoryView:
    model = HistoryModel(background)
    made = HistoryView(model, themes)
    model.setParent(made)
    qtbot.addWidget(made)
    made.resize(900, 500)
    made.show()
    with qtbot.waitSignals([model.loaded, made.painted]):
        model.show(index(filled), WholeCircle())
    qtbot.wait_until(lambda: made.columnWidth(0) > MARGIN * 2)
    return made


def image(view: HistoryView) -> QImage:
    return view.viewport().grab().toImage()


def test_arrows_choose_and_tell_once_they_rest(view: HistoryView, qtbot: QtBot) -> None:
    view.choose_row(0)
    with qtbot.waitSignal(view.chosen) as told:
        for _ in range(3):
            QTest.keyClick(view, Qt.Key.Key_Down)
    row = view.model().index(3, TITLE).data()
    assert (row, told.args) == ("Try more in sheet 10", [[view.chosen_rows()[0].hash]])


def test_a_click_on_any_column_chooses_the_row_as_a_whole(view: HistoryView, qtbot: QtBot) -> None:
    for column in (0, TITLE, WHO, WHEN):
        place = QPoint(view.columnViewportPosition(column) + 5, view.rowViewportPosition(4) + 5)
        with qtbot.waitSignal(view.chosen):
            QTest.mouseClick(view.viewport(), Qt.MouseButton.LeftButton, pos=place)
        assert [row.title for row in view.chosen_rows()] == ["Add the logo"]
        assert view.currentIndex().column() == TITLE
        view.choose_row(0)


def test_two_rows_can_be_chosen(view: HistoryView, qtbot: QtBot) -> None:
    view.choose_row(1)
    place = QPoint(view.columnViewportPosition(TITLE) + 5, view.rowViewportPosition(5) + 5)
    control = Qt.KeyboardModifier.ControlModifier
    QTest.mouseClick(view.viewport(), Qt.MouseButton.LeftButton, control, place)
    assert [row.title for row in view.chosen_rows()] == ["Mend sheet 2", "Put the logo with the pictures"]


def test_the_graph_is_painted_in_the_colours_of_its_lanes(view: HistoryView, themes: Themes) -> None:
    picture = image(view)
    height = view.verticalHeader().defaultSectionSize()
    colours = {
        picture.pixelColor(MARGIN + lane * LANE, height * row + height // 2).name().upper()
        for lane, row in ((0, 1), (1, 3))
    }
    assert colours == set(themes.current.lanes[:2])


def test_a_found_row_is_set_off(view: HistoryView) -> None:
    view.choose_row(0)
    before = image(view)
    view.mark({0, 3})
    after = image(view)
    height = view.verticalHeader().defaultSectionSize()
    x = view.columnViewportPosition(WHO) - 6
    assert before.pixelColor(x, 3 * height + 6) != after.pixelColor(x, 3 * height + 6)
    assert before.pixelColor(x, 4 * height + 6) == after.pixelColor(x, 4 * height + 6)


def test_a_narrow_view_leaves_people_out(view: HistoryView, qtbot: QtBot) -> None:
    view.resize(380, 400)
    qtbot.waitUntil(lambda: view.isColumnHidden(WHO))
    assert view.columnWidth(TITLE) > 100
    view.resize(900, 400)
    qtbot.waitUntil(lambda: not view.isColumnHidden(WHO))


def test_it_can_be_read_aloud(view: HistoryView) -> None:
    from PySide6.QtGui import QAccessible

    view.choose_row(0)
    interface = QAccessible.queryAccessibleInterface(view)
    assert interface.role() == QAccessible.Role.Table
    cells = [interface.child(at) for at in range(interface.childCount())]
    said = [cell.text(QAccessible.Text.Name) for cell in cells if cell.role() == QAccessible.Role.Cell]
    assert [text for text in said if text.startswith("Mend sheet 2 again, by Hugo Petit, ")]
    assert interface.text(QAccessible.Text.Name) == "History"


def test_the_first_row_in_sight_says_its_day(view: HistoryView, qtbot: QtBot) -> None:
    """All rows are of one day, which only the first of them opens."""
    view.resize(900, 130)
    height = view.verticalHeader().defaultSectionSize()

    def days() -> list[bool]:
        """Whether something stands where the day does, of the first rows in sight."""
        shown = image(view)
        left, width = view.columnViewportPosition(WHEN) + 4, view.columnWidth(WHEN) // 3
        tops = [view.rowViewportPosition(view._first_in_sight() + at) for at in range(2)]
        places = [shown.copy(left, top + 6, width, height - 12) for top in tops]
        return [
            any(place.pixel(x, y) != place.pixel(0, 0) for x in range(width) for y in range(height - 12))
            for place in places
        ]

    view.clearSelection()
    assert days() == [True, False]
    view.verticalScrollBar().setValue(2 * height + 3)
    qtbot.waitUntil(lambda: days() == [True, False])
    assert view.columnWidth(WHEN) >= view.fontMetrics().horizontalAdvance("28 Sep 2022 22:58")
    view.resize(300, 130)
    assert view.isColumnHidden(WHO)
    assert view.columnWidth(WHEN) < 150
