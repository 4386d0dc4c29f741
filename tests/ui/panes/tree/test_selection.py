"""Selecting in the tree as in a file manager: one or several, by mouse and keyboard; the history follows the leader."""

from __future__ import annotations

from collections.abc import Callable

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QListView
from pytestqt.qtbot import QtBot

from tests.support.clones import CloneBuilder
from upont_desktop.domain.scopes import InFolder, OfResource, WholeCircle
from upont_desktop.ui.panes.tree.tree_panel import TreePanel
from upont_desktop.ui.panes.tree.tree_view import TreeView
from upont_desktop.ui.window.main_window import MainWindow

LEFT = Qt.MouseButton.LeftButton
CONTROL = Qt.KeyboardModifier.ControlModifier
SHIFT = Qt.KeyboardModifier.ShiftModifier
NONE = Qt.KeyboardModifier.NoModifier


@pytest.fixture
def window(open_window: Callable[[CloneBuilder], MainWindow], filled: CloneBuilder, qtbot: QtBot) -> MainWindow:
    made = open_window(filled)
    rest(made, qtbot)
    return made


def rest(window: MainWindow, qtbot: QtBot) -> None:
    qtbot.waitUntil(lambda: not window.panes.tree.tree.settling and window.at_rest and window._background.idle)


def click(tree: TreeView, path: str, modifier: Qt.KeyboardModifier = NONE) -> None:
    at = tree.visualRect(tree.model().index_of(path)).center()  # type: ignore[attr-defined]
    QTest.mouseClick(tree.viewport(), LEFT, modifier, at)


def test_several_are_selected_and_the_last_one_leads(window: MainWindow, qtbot: QtBot) -> None:
    panel = window.panes.tree
    click(panel.tree, "readme.md")
    rest(window, qtbot)
    with qtbot.waitSignal(panel.selection_changed):
        click(panel.tree, "Maths", CONTROL)
    rest(window, qtbot)
    assert panel.selected_paths() == ("Maths", "readme.md")  # as shown, not as clicked
    assert window.trail.place.scope == InFolder("Maths")


def test_taking_the_leader_out_lets_the_others_stay(window: MainWindow, qtbot: QtBot) -> None:
    panel = window.panes.tree
    for path in ("readme.md", "Pictures", "Maths"):
        click(panel.tree, path, CONTROL)
    click(panel.tree, "Maths", CONTROL)
    rest(window, qtbot)
    assert panel.selected_paths() == ("Pictures", "readme.md")
    assert window.trail.place.scope == InFolder("Pictures")


def test_the_keyboard_extends_and_selects_all(window: MainWindow, qtbot: QtBot) -> None:
    panel = window.panes.tree
    click(panel.tree, "Maths")
    panel.tree.setFocus()
    QTest.keyClick(panel.tree, Qt.Key.Key_Down, SHIFT)
    rest(window, qtbot)
    assert panel.selected_paths() == ("Maths", "Pictures")
    assert window.trail.place.scope == InFolder("Pictures")
    QTest.keyClick(panel.tree, Qt.Key.Key_A, CONTROL)
    assert panel.selected_paths() == ("Maths", "Pictures", "readme.md")


def test_a_place_gone_to_is_selected_alone(window: MainWindow, qtbot: QtBot) -> None:
    panel = window.panes.tree
    panel.tree.selectAll()
    rest(window, qtbot)
    window.panes.visit_resource("Maths/sheet 2.tex")
    rest(window, qtbot)
    assert panel.selected_paths() == ("Maths/sheet 2.tex",)
    click(panel.tree, "readme.md")  # a choice told silently must not swallow the next one
    rest(window, qtbot)
    assert window.trail.place.scope == OfResource("readme.md")
    window.panes.visit(WholeCircle())
    rest(window, qtbot)
    assert panel.selected_paths() == ()


def test_the_order_is_that_of_the_screen_through_open_folders(window: MainWindow, qtbot: QtBot) -> None:
    panel = window.panes.tree
    window.panes.visit_resource("Maths/sheet 10.tex")
    rest(window, qtbot)
    panel.tree.selectAll()
    assert panel.selected_paths() == (
        "Maths", "Maths/sheet 2.tex", "Maths/sheet 10.tex", "Pictures", "readme.md",
    )  # fmt: skip


def test_several_of_the_resources_found(window: MainWindow, qtbot: QtBot) -> None:
    panel = window.panes.tree
    panel.field.setText("sheet")
    qtbot.waitUntil(lambda: found_list(panel).isVisible())
    assert panel.selected_paths() == ()
    with qtbot.waitSignal(panel.selection_changed):
        found_list(panel).selectAll()
    assert sorted(panel.selected_paths()) == ["Maths/sheet 10.tex", "Maths/sheet 2.tex"]
    panel.field.clear()
    assert panel.selected_paths() == ()


def found_list(panel: TreePanel) -> QListView:
    found = panel.findChild(QListView, "found")
    assert isinstance(found, QListView)
    return found
