"""The search everywhere says something useful before it is asked, and where it finds nothing."""

from __future__ import annotations

from collections.abc import Callable

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from tests.support.clones import CloneBuilder
from upont_desktop.domain.hits import FoundRecord, Hit, HitKind
from upont_desktop.domain.scopes import OfResource
from upont_desktop.ui.search.everywhere import SearchEverywhere, hit_line
from upont_desktop.ui.widgets.action_spec import ActionId
from upont_desktop.ui.widgets.result_list import ResultLine
from upont_desktop.ui.window.main_window import MainWindow

Open = Callable[[CloneBuilder], MainWindow]


def settle(window: MainWindow, qtbot: QtBot) -> None:
    qtbot.waitUntil(lambda: window.at_rest and window._background.idle)


def opened(window: MainWindow) -> SearchEverywhere:
    window.commands[ActionId.SEARCH_EVERYWHERE].trigger()
    search = window._actions._popups[ActionId.SEARCH_EVERYWHERE]
    assert isinstance(search, SearchEverywhere)
    return search


def lines(search: SearchEverywhere) -> list[ResultLine]:
    return [line for row in range(search._lines.rowCount()) if (line := search._lines.line(row))]


def test_examples_then_what_was_looked_for(open_window: Open, filled: CloneBuilder, qtbot: QtBot) -> None:
    window = open_window(filled)
    search = opened(window)
    qtbot.waitUntil(lambda: len(lines(search)) == 5)
    assert "author:" in [line.title for line in lines(search)]
    QTest.keyClick(search._field, Qt.Key.Key_Return)
    assert search.isVisible()
    assert search.text == "author:"
    search._field.setText("logo")
    qtbot.waitUntil(lambda: any(line.title == "logo.svg" for line in lines(search)))
    QTest.keyClick(search._field, Qt.Key.Key_Return)
    settle(window, qtbot)
    search.start()
    qtbot.waitUntil(lambda: bool(lines(search)) and lines(search)[0].title == "logo")


def test_a_mistyped_field_is_mended_by_a_key(open_window: Open, filled: CloneBuilder, qtbot: QtBot) -> None:
    window = open_window(filled)
    search = opened(window)
    search._field.setText("autor:hugo")
    qtbot.waitUntil(lambda: [line.title for line in lines(search)] == ["Did you mean “author:hugo”?"])
    QTest.keyClick(search._field, Qt.Key.Key_Return)
    assert search.text == "author:hugo"
    qtbot.waitUntil(lambda: any(line.side.startswith("File") for line in lines(search)))


def test_nothing_found_says_what_to_do(open_window: Open, filled: CloneBuilder, qtbot: QtBot) -> None:
    search = opened(open_window(filled))
    search._field.setText("xylophone")
    qtbot.waitUntil(lambda: search._word.text().startswith("Nothing was found."))
    assert lines(search) == []


@pytest.mark.parametrize("query", ["old", "old.txt"])
def test_a_deleted_file_is_found_and_its_history_opens(
    open_window: Open, filled: CloneBuilder, qtbot: QtBot, query: str
) -> None:
    filled.write("old.txt", "something").commit("Add")
    filled.remove("old.txt")
    filled.commit("Tidy")
    window = open_window(filled)
    search = opened(window)
    search._field.setText(query)
    qtbot.waitUntil(lambda: any("deleted" in line.rest for line in lines(search)))
    QTest.keyClick(search._field, Qt.Key.Key_Return)
    settle(window, qtbot)
    assert window.trail.place.scope == OfResource("old.txt")


def test_what_a_room_keeps_is_shown_as_the_room_says() -> None:
    record = FoundRecord("keys", "01", "Key", "lock")
    line = hit_line(Hit("bar", HitKind.RECORD, "Foyer, since May", ((0, 5),), title="Foyer", record=record), "The bar")
    assert (line.title, line.icon, line.rest, line.rest_marks) == ("Foyer", "lock", "Foyer, since May", ((0, 5),))
    assert line.side == "Key · The bar"
    line = hit_line(Hit("bar", HitKind.RECORD, "Foyer", ((0, 3),), title="Foyer", record=record), "The bar")
    assert (line.title, line.marks, line.rest) == ("Foyer", ((0, 3),), "")
