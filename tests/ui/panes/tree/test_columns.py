"""Columns on demand: by menu, remembered, with a readable name; the order of the entries."""

from __future__ import annotations

from collections.abc import Callable

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QMenu, QToolButton
from pytestqt.qtbot import QtBot

from tests.support.clones import CloneBuilder
from upont_desktop.ui.panes.tree.columns import TreeColumns
from upont_desktop.ui.panes.tree.sort_order import Column
from upont_desktop.ui.widgets.action_spec import ActionId
from upont_desktop.ui.window.main_window import MainWindow

Open = Callable[[CloneBuilder], MainWindow]
LEA = "Léa Martin <lea@example.org>"
BOB = "Bob <bob@example.org>"


@pytest.fixture
def sizes(clone: CloneBuilder) -> CloneBuilder:
    clone.write("z.txt", "1").commit("First", author=BOB)
    clone.write("a.txt", "1" * 500).commit("Second", author=LEA)
    clone.write("m.txt", "1" * 20).commit("Third", author=BOB)
    return clone


def columns(window: MainWindow) -> TreeColumns:
    return window.panes.tree.tree.columns


def names(window: MainWindow) -> list[str]:
    model = window.panes.tree.tree.model()
    return [model.index(row, 0).data() for row in range(model.rowCount())]


def tick(menu: QMenu, text: str, last: bool = False) -> None:
    """Columns come first, orders last."""
    fitting = [action for action in menu.actions() if action.text() == text]
    fitting[-1 if last else 0].trigger()


@pytest.mark.qt_log_ignore("does not support", extend=True)  # the offscreen platform, for menus
def test_the_button_offers_columns_and_order(open_window: Open, sizes: CloneBuilder, qtbot: QtBot) -> None:
    window = open_window(sizes)
    tree = window.panes.tree.tree
    assert tree.isHeaderHidden()
    tick(columns(window).menu(), "By")
    assert columns(window).shown() == [Column.WHO]
    assert not tree.isHeaderHidden()
    assert window.commands[ActionId.TREE_COLUMNS].isChecked()
    for text, expected in (
        ("Size", ["a.txt", "m.txt", "z.txt"]),
        ("Name", ["a.txt", "m.txt", "z.txt"]),
        ("Changed", ["m.txt", "a.txt", "z.txt"]),
        ("By", ["m.txt", "z.txt", "a.txt"]),
    ):
        tick(columns(window).menu(), text, last=True)
        assert names(window) == expected, text
    button = window.panes.tree.findChild(QToolButton, "choices")
    assert isinstance(button, QToolButton)
    button.click()
    qtbot.waitUntil(lambda: any(menu.isVisible() for menu in tree.findChildren(QMenu)))
    for menu in tree.findChildren(QMenu):
        menu.close()


def test_the_name_stays_readable_in_a_narrow_pane(open_window: Open, sizes: CloneBuilder, qtbot: QtBot) -> None:
    window = open_window(sizes)
    tree = window.panes.tree.tree
    window.commands[ActionId.TREE_COLUMNS].trigger()
    assert tree.columnWidth(Column.NAME) >= 150
    qtbot.waitUntil(lambda: tree.horizontalScrollBar().maximum() > 0)
    window.panes.splitter.setSizes([900, 600])
    assert tree.columnWidth(Column.NAME) > 300
    window.commands[ActionId.TREE_COLUMNS].trigger()
    assert tree.isHeaderHidden()
    assert tree.columnWidth(Column.NAME) == tree.viewport().width()


def test_columns_and_order_are_remembered(
    open_window: Open, make_window: Callable[[], MainWindow], sizes: CloneBuilder
) -> None:
    window = open_window(sizes)
    columns(window).show(Column.SIZE, on=True)
    columns(window).sort_by(Column.SIZE)
    window.close()
    again = make_window()
    assert columns(again).shown() == [Column.SIZE]
    assert columns(again).sorted_by is Column.SIZE
    assert again.panes.tree.tree.header().sortIndicatorOrder() is Qt.SortOrder.DescendingOrder
    assert again.commands[ActionId.TREE_COLUMNS].isChecked()
