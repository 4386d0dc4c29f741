"""The tree: lazy, sorted as people sort, steady while the circle changes."""

from __future__ import annotations

from collections.abc import Callable

import pytest
from PySide6.QtCore import QModelIndex, QPersistentModelIndex, Qt
from PySide6.QtTest import QAbstractItemModelTester
from pytestqt.qtbot import QtBot

from tests.support.clones import CloneBuilder
from upont_desktop.domain.circle import Circle
from upont_desktop.ui.core.background import Background
from upont_desktop.ui.panes.tree.sort_order import Column
from upont_desktop.ui.panes.tree.tree_model import TreeModel
from upont_desktop.ui.style.theme import Themes

Index = Callable[[CloneBuilder], Circle]


@pytest.fixture
def model(background: Background, themes: Themes) -> TreeModel:
    made = TreeModel(background, themes)
    QAbstractItemModelTester(made, QAbstractItemModelTester.FailureReportingMode.Warning, made)
    return made


def names(model: TreeModel, parent: QModelIndex = QModelIndex(), column: int = 0) -> list[str]:  # noqa: B008
    return [model.index(row, column, parent).data() for row in range(model.rowCount(parent))]


def opened(model: TreeModel, path: str, qtbot: QtBot) -> QModelIndex:
    index = model.index_of(path)
    model.fetchMore(index)
    qtbot.waitUntil(lambda: model.rowCount(model.index_of(path)) > 0)
    return model.index_of(path)


def shown(model: TreeModel, circle: Circle, qtbot: QtBot) -> TreeModel:
    with qtbot.waitSignal(model.folder_read):
        model.show(circle)
    return model


def test_folders_come_first_and_are_read_when_opened(
    model: TreeModel, filled: CloneBuilder, index: Index, qtbot: QtBot
) -> None:
    shown(model, index(filled), qtbot)
    assert names(model) == ["Maths", "Pictures", "readme.md"]
    maths = model.index_of("Maths")
    assert model.hasChildren(maths)
    assert model.rowCount(maths) == 0
    maths = opened(model, "Maths", qtbot)
    assert names(model, maths) == ["sheet 2.tex", "sheet 10.tex"]
    assert not model.hasChildren(model.index_of("readme.md"))


def test_columns_say_what_happened_last(model: TreeModel, filled: CloneBuilder, index: Index, qtbot: QtBot) -> None:
    shown(model, index(filled), qtbot)
    maths = opened(model, "Maths", qtbot)
    assert names(model, maths, Column.VERSION) == ["3", "2"]
    assert names(model, maths, Column.WHO) == ["Hugo Petit", "Hugo Petit"]
    spoken = model.index_of("Maths/sheet 2.tex").data(Qt.ItemDataRole.AccessibleTextRole)
    assert spoken.startswith("sheet 2.tex, version 3, modified by Hugo Petit, ")
    folder = model.index_of("Maths").data(Qt.ItemDataRole.AccessibleTextRole)
    assert folder == "Folder Maths, 2 resource(s)"


def test_sorting_keeps_what_is_chosen(model: TreeModel, filled: CloneBuilder, index: Index, qtbot: QtBot) -> None:
    shown(model, index(filled), qtbot)
    opened(model, "Maths", qtbot)
    chosen = QPersistentModelIndex(model.index_of("Maths/sheet 2.tex"))
    model.sort(Column.NAME, Qt.SortOrder.DescendingOrder)
    assert names(model) == ["Pictures", "Maths", "readme.md"]
    assert names(model, model.index_of("Maths")) == ["sheet 10.tex", "sheet 2.tex"]
    assert (chosen.row(), chosen.data()) == (1, "sheet 2.tex")
    model.sort(Column.VERSION)
    assert names(model, model.index_of("Maths")) == ["sheet 10.tex", "sheet 2.tex"]


def test_a_refresh_changes_only_what_changed(
    model: TreeModel, filled: CloneBuilder, index: Index, qtbot: QtBot
) -> None:
    shown(model, index(filled), qtbot)
    opened(model, "Maths", qtbot)
    kept = QPersistentModelIndex(model.index_of("Maths/sheet 10.tex"))
    gone = QPersistentModelIndex(model.index_of("Maths/sheet 2.tex"))
    filled.remove("Maths/sheet 2.tex").write("Maths/sheet 7.tex", "7").write("Ants/a.txt", "a").commit("Change much")
    index(filled)
    read: list[str] = []
    model.folder_read.connect(read.append)
    model.refresh()
    qtbot.waitUntil(lambda: {"", "Maths"} <= set(read))
    assert names(model) == ["Ants", "Maths", "Pictures", "readme.md"]
    assert names(model, model.index_of("Maths")) == ["sheet 7.tex", "sheet 10.tex"]
    assert kept.isValid()
    assert kept.row() == 1
    assert not gone.isValid()


def test_a_file_that_became_a_folder(model: TreeModel, clone: CloneBuilder, index: Index, qtbot: QtBot) -> None:
    clone.write("notes", "a").commit("A file")
    shown(model, index(clone), qtbot)
    clone.remove("notes").write("notes/first.txt", "a").commit("A folder")
    index(clone)
    with qtbot.waitSignal(model.folder_read):
        model.refresh()
    entry = model.entry(model.index_of("notes"))
    assert entry is not None
    assert entry.is_folder


def test_as_it_was_then(model: TreeModel, filled: CloneBuilder, index: Index, qtbot: QtBot) -> None:
    circle = index(filled)
    with qtbot.waitSignal(model.folder_read):
        model.show(circle, filled.hash_of("draft"))
    assert names(model) == ["Maths", "readme.md"]


def test_another_circle_while_the_first_is_read(
    model: TreeModel, filled: CloneBuilder, index: Index, make_clone: Callable[..., CloneBuilder], qtbot: QtBot
) -> None:
    first = index(filled)
    other = make_clone("other").write("only.txt", "1")
    other.commit("One")
    second = index(other)
    model.show(first)
    with qtbot.waitSignal(model.folder_read):
        model.show(second)
    assert names(model) == ["only.txt"]


def test_odd_names_are_shown_and_kept_apart(model: TreeModel, clone: CloneBuilder, index: Index, qtbot: QtBot) -> None:
    clone.write(b"caf\xe9.txt", "1", on_disk=False).write("café.txt", "2").write("cafe\u0301.txt", "3").commit("Names")
    shown(model, index(clone), qtbot)
    assert len(names(model)) == 3
    assert model.index_of("caf\udce9.txt").data() == "café.txt"
