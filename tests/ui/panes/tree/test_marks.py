"""The marks of the tree: new, not yet kept, using what is not there; drawn, said, and taken away by looking."""

from __future__ import annotations

from collections.abc import Callable

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QAbstractItemModelTester
from pytestqt.qtbot import QtBot

from tests.support.clones import CloneBuilder
from tests.ui.conftest import HUGO, LEA
from upont_desktop.domain.circle import Circle
from upont_desktop.service.library import Library
from upont_desktop.service.seen import SeenStore, read_marks
from upont_desktop.ui.panes.tree.marks import Mark
from upont_desktop.ui.panes.tree.tree_model import MARK_ROLE, TreeModel
from upont_desktop.ui.widgets.action_spec import ActionId
from upont_desktop.ui.window.main_window import MainWindow

Open = Callable[[CloneBuilder], MainWindow]
Index = Callable[[CloneBuilder], Circle]


@pytest.fixture
def looked(filled: CloneBuilder, index: Index, library: Library) -> CloneBuilder:
    """Everything was seen; then Léa changed two resources and added one."""
    circle = index(filled)
    read_marks(library.reader(circle), SeenStore(library.places))
    filled.write("Maths/sheet 2.tex", "new").write("readme.md", "New").commit("More", author=LEA)
    filled.write("a first one.txt", "1").commit("Shown when the window opens", author=LEA)
    return filled


def entry_data(window: MainWindow, path: str, role: int) -> object:
    model = window.panes.tree.tree.model()
    assert isinstance(model, TreeModel)
    return model.index_of(path).data(role)


def marked(window: MainWindow, path: str) -> Mark:
    mark = entry_data(window, path, MARK_ROLE)
    assert isinstance(mark, Mark)
    return mark


def rest(window: MainWindow, qtbot: QtBot) -> None:
    qtbot.waitUntil(lambda: not window.panes.tree.tree.settling and window.at_rest and window._background.idle)


def test_what_others_did_is_marked_until_it_is_looked_at(
    open_window: Open, looked: CloneBuilder, library: Library, qtbot: QtBot
) -> None:
    window = open_window(looked)
    QAbstractItemModelTester(window.panes.tree.tree.model())
    rest(window, qtbot)
    assert marked(window, "readme.md") == Mark.NEW
    assert Mark.NEW in marked(window, "Maths")
    assert marked(window, "Pictures") == Mark.NONE
    assert marked(window, "a first one.txt") == Mark.NONE  # it is on the screen
    tip = entry_data(window, "readme.md", int(Qt.ItemDataRole.ToolTipRole))
    assert str(tip).endswith("New since you last looked")
    spoken = entry_data(window, "readme.md", int(Qt.ItemDataRole.AccessibleTextRole))
    assert str(spoken).endswith("New since you last looked")
    window.panes.visit_resource("readme.md")
    rest(window, qtbot)
    assert marked(window, "readme.md") == Mark.NONE
    circle = window.session.circle
    assert circle is not None
    assert list(read_marks(library.reader(circle), SeenStore(library.places)).unseen) == ["Maths/sheet 2.tex"]


def test_all_is_marked_as_seen_at_once(open_window: Open, looked: CloneBuilder, qtbot: QtBot) -> None:
    window = open_window(looked)
    rest(window, qtbot)
    assert window.commands[ActionId.SEE_ALL].isEnabled()
    window.commands[ActionId.SEE_ALL].trigger()
    assert marked(window, "readme.md") == Mark.NONE
    assert not window.commands[ActionId.SEE_ALL].isEnabled()


def test_what_uses_something_that_is_gone(open_window: Open, filled: CloneBuilder, qtbot: QtBot) -> None:
    filled.write("page.md", "![a](one.png) ![b](Maths/two.png)").commit("A page", author=HUGO)
    window = open_window(filled)
    rest(window, qtbot)
    assert marked(window, "page.md") == Mark.BROKEN
    tip = str(entry_data(window, "page.md", int(Qt.ItemDataRole.ToolTipRole)))
    assert tip.endswith("Uses missing files: one.png, Maths/two.png")


def test_marks_are_of_now_not_of_then(open_window: Open, looked: CloneBuilder, qtbot: QtBot) -> None:
    window = open_window(looked)
    rest(window, qtbot)
    window.panes.visit_revision("exam")
    rest(window, qtbot)
    window.commands[ActionId.BROWSE_THEN].trigger()
    rest(window, qtbot)
    assert marked(window, "readme.md") == Mark.NONE
    window.commands[ActionId.BROWSE_NOW].trigger()
    rest(window, qtbot)
    assert marked(window, "readme.md") == Mark.NEW


def test_marks_are_drawn_beside_the_name(open_window: Open, looked: CloneBuilder, qtbot: QtBot) -> None:
    window = open_window(looked)
    rest(window, qtbot)
    tree = window.panes.tree.tree
    model = tree.model()
    assert isinstance(model, TreeModel)
    row = tree.visualRect(model.index_of("readme.md"))
    before = tree.viewport().grab(row).toImage()
    history = window.panes.history.view
    title = history.visualRect(history.model().index(1, 1))  # of the commit that changed it
    news = history.viewport().grab(title).toImage()
    window.commands[ActionId.SEE_ALL].trigger()
    assert tree.viewport().grab(row).toImage() != before
    assert history.viewport().grab(title).toImage() != news
    model.marks.put_unkept(["readme.md", "Maths/new.txt"])
    assert marked(window, "readme.md") == Mark.UNKEPT
    assert Mark.UNKEPT in marked(window, "Maths")
    assert str(model.index_of("readme.md").data(Qt.ItemDataRole.ToolTipRole)).endswith("not yet kept")


def test_what_was_edited_on_disk_is_marked_until_it_is_kept(
    open_window: Open, filled: CloneBuilder, qtbot: QtBot
) -> None:
    window = open_window(filled)
    rest(window, qtbot)
    filled.path.joinpath("readme.md").write_text("Edited\n")
    window.operations.monitor.look_at_once()
    qtbot.waitUntil(lambda: marked(window, "readme.md") == Mark.UNKEPT)
    filled.path.joinpath("readme.md").write_text("Club\n")
    window.operations.monitor.look_at_once()
    qtbot.waitUntil(lambda: marked(window, "readme.md") == Mark.NONE)
