"""Going to a date, a hash, a mark, a reference, from the jump."""

from __future__ import annotations

from collections.abc import Callable
from datetime import UTC, date, datetime
from functools import partial

import pytest
from PySide6.QtCore import QLocale, Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from tests.support.clones import CloneBuilder
from upont_desktop.ui.search.jump import JumpPicker, day_named
from upont_desktop.ui.widgets.action_spec import ActionId
from upont_desktop.ui.window.main_window import MainWindow

Open = Callable[[CloneBuilder], MainWindow]


@pytest.mark.parametrize(
    ("text", "day"),
    [
        ("2024", date(2024, 12, 31)),
        ("2024-02", date(2024, 2, 29)),
        ("02/2024", date(2024, 2, 29)),
        ("2024-03-14", date(2024, 3, 14)),
        ("14/03/2024", date(2024, 3, 14)),
        ("14 March 2024", date(2024, 3, 14)),
        ("March 14, 2024", date(2024, 3, 14)),
        ("sheet 10", None),
        ("20240", None),
        ("", None),
    ],
)
def test_dates_are_understood(text: str, day: date | None) -> None:
    assert day_named(text) == day


def test_dates_in_french() -> None:
    before = QLocale()
    QLocale.setDefault(QLocale(QLocale.Language.French))
    try:
        assert day_named("14 mars 2024") == date(2024, 3, 14)
        assert day_named("1 août 2023") == date(2023, 8, 1)
    finally:
        QLocale.setDefault(before)


def go(window: MainWindow, text: str, qtbot: QtBot) -> None:
    window.commands[ActionId.JUMP].trigger()
    jump = window._actions._popups[ActionId.JUMP]
    assert isinstance(jump, JumpPicker)
    jump._field.setText(text)
    qtbot.waitUntil(lambda: jump._lines.rowCount() > 0 and window._background.idle)
    QTest.keyClick(jump._field, Qt.Key.Key_Return)


GOALS = {
    "2024-03-02": "Second",
    "3 March 2024": "Third",
    "2024-03": "Fourth",
    "old-exam": "Second",
    "2030": "Fourth",
    "clone:a.txt{3}": "Third",
}


def test_one_goes_there(open_window: Open, clone: CloneBuilder, qtbot: QtBot) -> None:
    for number, name in enumerate(("First", "Second", "Third", "Fourth"), 1):
        clone.write("a.txt", f"{number}\n").commit(name, date=datetime(2024, 3, number, 12, tzinfo=UTC))
    clone.tag("old-exam", at="HEAD~2")
    window = open_window(clone)
    for text, title in GOALS.items():
        window.panes.history.view.choose_row(3)  # not told yet when one goes elsewhere
        go(window, text, qtbot)
        there = partial(is_chosen, window, title)
        qtbot.waitUntil(there)


def is_chosen(window: MainWindow, title: str) -> bool:
    return [row.title for row in window.panes.history.view.chosen_rows()] == [title]


def test_a_hash_is_gone_to(open_window: Open, filled: CloneBuilder, qtbot: QtBot) -> None:
    window = open_window(filled)
    go(window, filled.hash_of("HEAD~2")[:9], qtbot)
    qtbot.waitUntil(lambda: [row.title for row in window.panes.history.view.chosen_rows()] == ["Take the draft"])


def test_only_what_is_there_is_offered(open_window: Open, filled: CloneBuilder, qtbot: QtBot) -> None:
    window = open_window(filled)
    window.commands[ActionId.JUMP].trigger()
    jump = window._actions._popups[ActionId.JUMP]
    assert isinstance(jump, JumpPicker)

    def offered(text: str) -> list[tuple[str, str]]:
        jump._field.setText(text)
        qtbot.waitUntil(lambda: window._background.idle)
        lines = (jump._lines.line(row) for row in range(jump._lines.rowCount()))
        return [(line.title, line.side) for line in lines if line is not None and not isinstance(line.value, str)]

    merge = filled.hash_of("HEAD~2")
    assert offered(merge[:9]) == [("Take the draft", merge[:10])]
    assert offered("exa") == [("exam", "tag")]
    assert offered("draf") == [("draft", "branch")]
    assert offered("HEAD~2") == [("Take the draft", "HEAD~2")]
    assert offered("clone:readme.md{1}") == [("clone:readme.md{1}", "")]
    for nothing in ("clone:readme.md{9}", ":nowhere.txt", "1990", "zzzzzzzz", "0123456789"):
        assert offered(nothing) == [], nothing
    assert jump._word.text().startswith("Nothing is called so")
    assert offered("2024") == [("31 December 2024", "")]
