"""Asking which version first contained some words, in a real window."""

from __future__ import annotations

import threading
from collections.abc import Callable, Iterator

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from tests.support.clones import CloneBuilder
from upont_desktop.domain.hits import Appearance
from upont_desktop.domain.scopes import InFolder, Scope
from upont_desktop.service.first_words import Told
from upont_desktop.service.history_reader import HistoryReader
from upont_desktop.ui.panes.history.empty_states import AppearanceBar
from upont_desktop.ui.widgets.action_spec import ActionId
from upont_desktop.ui.window.main_window import MainWindow

Open = Callable[[CloneBuilder], MainWindow]


@pytest.fixture
def window(open_window: Open, filled: CloneBuilder) -> MainWindow:
    filled.write("Maths/sheet 10.tex", "ten\nmuch better\n").write("Maths/new.tex", "better still\n")
    filled.commit("Write better")
    return open_window(filled)


@pytest.fixture
def bar(window: MainWindow) -> AppearanceBar:
    window.commands[ActionId.FIRST_WORDS].trigger()
    return window.panes.history.first_words


def ask(bar: AppearanceBar, text: str, qtbot: QtBot) -> None:
    assert bar.field.hasFocus()
    QTest.keyClicks(bar.field, text)
    QTest.keyClick(bar.field, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: not bar.search.running)


def chosen(window: MainWindow) -> tuple[str, str]:
    """The title chosen in the history, and the resource chosen in the details."""
    titles = [row.title for row in window.panes.history.view.chosen_rows()]
    content = window.panes.details.content._wanted
    return ", ".join(titles), content[2].rel_path if content is not None and content[2] is not None else ""


def test_the_first_version_is_gone_to_and_the_others_are_stepped_through(
    window: MainWindow, bar: AppearanceBar, qtbot: QtBot
) -> None:
    ask(bar, "BETTER", qtbot)
    qtbot.waitUntil(lambda: chosen(window) == ("Mend sheet 2", "Maths/sheet 2.tex"))
    assert bar._said.whole.startswith("First in version 2 of “sheet 2.tex”, by Hugo Petit, ")
    assert bar._said.whole.endswith(": better")
    assert bar._count.text() == "1 of 3"
    for path in ("Maths/new.tex", "Maths/sheet 10.tex"):
        QTest.keyClick(bar.field, Qt.Key.Key_Return)
        qtbot.waitUntil(lambda path=path: chosen(window) == ("Write better", path))  # type: ignore[misc]
    assert bar._said.whole.startswith("Later in version 3 of “sheet 10.tex”")
    QTest.keyClick(bar.field, Qt.Key.Key_Return, Qt.KeyboardModifier.ShiftModifier)
    assert bar._count.text() == "2 of 3"
    QTest.keyClick(bar.field, Qt.Key.Key_Escape)
    assert not bar.isVisible()


def test_what_was_never_there(bar: AppearanceBar, qtbot: QtBot) -> None:
    ask(bar, "Euclid", qtbot)
    assert bar._said.whole == "No version contained “Euclid”."
    assert bar._count.text().endswith(" versions read")


def test_in_the_folder_shown(window: MainWindow, qtbot: QtBot) -> None:
    window.panes.visit(InFolder("Pictures"))
    qtbot.waitUntil(lambda: window.panes.history.settled)
    window.commands[ActionId.FIRST_WORDS].trigger()
    bar = window.panes.history.first_words
    assert bar._said.whole == "Press Enter to look through every version in “Pictures”."
    ask(bar, "better", qtbot)
    assert bar._said.whole == "No version contained “better”."
    window.commands[ActionId.WHOLE_CIRCLE].trigger()
    assert not bar.isVisible()


def test_a_filter_that_leaves_the_answer_out_is_given_up(window: MainWindow, bar: AppearanceBar, qtbot: QtBot) -> None:
    panel = window.panes.history
    panel.field.setText("logo")
    qtbot.waitUntil(lambda: panel.model.rowCount() == 2 and panel.settled)
    bar.field.setFocus()
    ask(bar, "better", qtbot)
    qtbot.waitUntil(lambda: chosen(window) == ("Mend sheet 2", "Maths/sheet 2.tex"))
    assert panel.field.text() == ""


def test_it_is_stopped_and_what_was_found_stays(
    bar: AppearanceBar, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    found, go_on = threading.Event(), threading.Event()
    real = HistoryReader.first_words

    def slow(self: HistoryReader, scope: Scope, words: str, told: Told) -> Iterator[Appearance]:
        for one in real(self, scope, words, told):
            yield one
            found.set()
            go_on.wait(5)

    monkeypatch.setattr(HistoryReader, "first_words", slow)
    QTest.keyClicks(bar.field, "better")
    QTest.keyClick(bar.field, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: found.is_set() and bool(bar._answers))
    assert bar._bar.isVisible()
    QTest.keyClick(bar.field, Qt.Key.Key_Escape)
    go_on.set()
    assert not bar.search.running
    assert bar.isVisible()
    assert bar._count.text() == "1 of 1"
    assert bar._said.whole.startswith("First in version 2")
