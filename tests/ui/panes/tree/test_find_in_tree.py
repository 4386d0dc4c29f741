"""The filter of the tree, by keyboard, over everything; and everything as it was then."""

from __future__ import annotations

from collections.abc import Callable

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QListView
from pytestqt.qtbot import QtBot

from tests.support.clones import CloneBuilder
from upont_desktop.domain.scopes import OfResource
from upont_desktop.domain.text import fold
from upont_desktop.ui.core.name_search import find
from upont_desktop.ui.panes.tree.tree_panel import TreePanel
from upont_desktop.ui.search.jump import JumpPicker
from upont_desktop.ui.widgets.action_spec import ActionId
from upont_desktop.ui.window.main_window import MainWindow


@pytest.fixture
def window(open_window: Callable[[CloneBuilder], MainWindow], filled: CloneBuilder, qtbot: QtBot) -> MainWindow:
    made = open_window(filled)
    rest(made, qtbot)
    return made


def rest(window: MainWindow, qtbot: QtBot) -> None:
    qtbot.waitUntil(lambda: not window.panes.tree.tree.settling and window.at_rest and window._background.idle)


def found(panel: TreePanel) -> QListView:
    view = panel.findChild(QListView, "found")
    assert isinstance(view, QListView)
    return view


def names(panel: TreePanel) -> list[str]:
    model = found(panel).model()
    return [model.index(row, 0).data() for row in range(model.rowCount())]


def typed(panel: TreePanel, text: str, qtbot: QtBot) -> None:
    panel.field.setFocus()
    panel.field.selectAll()
    QTest.keyClicks(panel.field, text)
    qtbot.waitUntil(found(panel).isVisible)


def test_what_was_never_opened_is_found_and_gone_to_by_keyboard(window: MainWindow, qtbot: QtBot) -> None:
    panel = window.panes.tree
    typed(panel, "sheet", qtbot)
    QTest.keyClick(panel.field, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: window.trail.place.scope == OfResource("Maths/sheet 2.tex"))
    QTest.keyClick(panel.field, Qt.Key.Key_Down)
    assert found(panel).hasFocus()
    QTest.keyClick(found(panel), Qt.Key.Key_Down)
    qtbot.waitUntil(lambda: window.trail.place.scope == OfResource("Maths/sheet 10.tex"))
    QTest.keyClick(found(panel), Qt.Key.Key_Up)
    QTest.keyClick(found(panel), Qt.Key.Key_Up)
    assert panel.field.hasFocus()
    rest(window, qtbot)
    QTest.keyClick(panel.field, Qt.Key.Key_Down)
    QTest.keyClick(found(panel), Qt.Key.Key_Escape)
    assert panel.tree.hasFocus()
    assert panel.selected_paths() == ("Maths/sheet 2.tex",)


def test_the_filter_looks_at_the_moment_that_is_shown(window: MainWindow, qtbot: QtBot) -> None:
    panel = window.panes.tree
    typed(panel, "logo", qtbot)
    assert len(names(panel)) == 1
    window.panes.visit_revision("draft")  # before the logo came to its folder
    rest(window, qtbot)
    window.commands[ActionId.BROWSE_THEN].trigger()
    rest(window, qtbot)
    assert len(panel._names._catalogue._paths.exact) == 3  # type: ignore[union-attr]
    typed(panel, "sheet 10", qtbot)
    rest(window, qtbot)
    QTest.keyClick(panel.field, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: window.trail.place.scope == OfResource("Maths/sheet 10.tex"))
    rest(window, qtbot)
    assert window.trail.place.commit == window.panes.then.hash  # type: ignore[union-attr]


def test_open_folders_stay_open_from_then_to_now(window: MainWindow, qtbot: QtBot) -> None:
    tree = window.panes.tree.tree
    window.panes.visit_resource("Maths/sheet 2.tex")
    rest(window, qtbot)
    assert tree.open_paths() == ["Maths"]
    window.panes.visit_revision("HEAD~1")
    rest(window, qtbot)
    window.commands[ActionId.BROWSE_THEN].trigger()
    rest(window, qtbot)
    assert tree.open_paths() == ["Maths"]
    window.commands[ActionId.BROWSE_NOW].trigger()
    rest(window, qtbot)
    assert tree.open_paths() == ["Maths"]


def test_the_best_of_very_many_are_the_same_as_of_all() -> None:
    paths = [f"folder {number % 50}/sheet {number}.tex" for number in range(3000)] + ["sheet 7", "other/Sheet 77.md"]
    folded = [fold(path) for path in paths]
    few = [paths[each.at] for each in find("sheet 7", paths, 5, folded)]
    assert few == [paths[each.at] for each in find("sheet 7", paths, 4000, folded)][:5]
    assert few[0] == "sheet 7"
    assert "other/Sheet 77.md" in [paths[each.at] for each in find("shete 77.md", paths, 20, folded)]


def test_going_to_a_name_leaves_the_tree_as_it_is(window: MainWindow, qtbot: QtBot) -> None:
    tree = window.panes.tree
    window.commands[ActionId.JUMP].trigger()
    jump = window.findChild(JumpPicker)
    assert jump is not None
    qtbot.waitUntil(lambda: jump._lines.rowCount() == 4)
    assert tree._stack.currentWidget() is tree.tree
    QTest.keyClick(jump._field, Qt.Key.Key_Escape)
    assert tree._stack.currentWidget() is tree.tree
