"""Folders and changes of thousands: the window asks for what is on show, and for nothing of the rest."""

from __future__ import annotations

from collections.abc import Callable

import pytest
from PySide6.QtCore import QModelIndex, QPersistentModelIndex, Qt
from PySide6.QtWidgets import QTreeView
from pytestqt.qtbot import QtBot

from tests.support.clones import CloneBuilder
from upont_desktop.domain.resource import ChangeKind, Resource
from upont_desktop.domain.rows import Change
from upont_desktop.ui.panes.details.changes_model import ChangesModel, grouped
from upont_desktop.ui.panes.tree.tree_model import TreeModel
from upont_desktop.ui.window.main_window import MainWindow

COUNT = 600
ON_SHOW = 200
"""More rows than the windows of the tests have."""


def watched(kind: type[TreeModel | ChangesModel], name: str, monkeypatch: pytest.MonkeyPatch) -> set[int]:
    """The rows of which a model is asked anything in Python, all of which goes through one method."""
    asked: set[int] = set()
    plain = getattr(kind, name)

    def tell(self: object, index: QModelIndex | QPersistentModelIndex) -> object:
        asked.add(index.row())
        return plain(self, index)

    monkeypatch.setattr(kind, name, tell)
    # What Qt asks of each row it has to answer itself.
    for each in ("index", "parent", "flags", "hasChildren"):
        assert not any(each in vars(base) for base in kind.__mro__ if base.__module__.startswith("upont_desktop"))
    return asked


def test_a_large_folder_is_shown_without_asking_for_each_entry(
    open_window: Callable[[CloneBuilder], MainWindow],
    make_clone: Callable[..., CloneBuilder],
    monkeypatch: pytest.MonkeyPatch,
    qtbot: QtBot,
) -> None:
    clone = make_clone("large", bare=True).write_all({f"many/file {at}.txt": str(at) for at in range(COUNT)})
    clone.write("readme.md", "1").commit("Begin")
    clone.write("many/file 77.txt", "new").commit("Change one")
    asked = watched(TreeModel, "entry", monkeypatch)
    window = open_window(clone)
    tree = window.panes.tree.tree
    window.panes.visit_resource("many/file 500.txt")
    qtbot.waitUntil(lambda: window.at_rest and tree.currentIndex().data() == "file 500.txt")
    assert tree.visualRect(tree.currentIndex()).intersects(tree.viewport().rect())
    assert len(asked) < ON_SHOW
    # What goes and comes in the midst of it moves what is selected, and no more.
    clone.remove("many/file 3.txt").write("many/file 5b.txt", "5").write("aaa/first.txt", "1").commit(
        "Change the folder"
    )
    held = QPersistentModelIndex(tree.currentIndex())
    window.session.check()
    model = tree.model()
    assert isinstance(model, TreeModel)
    qtbot.waitUntil(lambda: model.index_of("many/file 5b.txt").isValid() and model.index_of("aaa").isValid())
    assert not model.index_of("many/file 3.txt").isValid()
    assert (held.data(), held.row()) == ("file 500.txt", 500)
    assert tree.currentIndex() == held
    assert len(asked) < ON_SHOW


def change(path: str) -> Change:
    return Change(Resource("club", path, 2, "c" * 40, "b" * 40, 0o100644, ChangeKind.MODIFIED))


def test_a_large_change_is_shown_without_asking_for_each_file(monkeypatch: pytest.MonkeyPatch, qtbot: QtBot) -> None:
    asked = watched(ChangesModel, "change", monkeypatch)
    model, view = ChangesModel(), QTreeView()
    qtbot.addWidget(view)
    view.setUniformRowHeights(True)
    view.setModel(model)
    view.show()
    model.put(grouped(tuple(change(f"many/{at}") for at in range(5 * COUNT))))
    view.expandAll()
    chosen = model.first(f"many/{4 * COUNT}")
    view.setCurrentIndex(chosen)
    view.scrollTo(chosen)
    qtbot.waitExposed(view)
    assert view.currentIndex().data() == str(4 * COUNT)
    assert len(asked) < ON_SHOW


def test_a_change_in_very_many_folders_is_one_list_of_paths() -> None:
    model = ChangesModel()
    model.put(grouped(tuple(change(f"folder {at}/file") for at in range(4 * COUNT))))
    heading = model.index(0, 0)
    assert (model.rowCount(), model.rowCount(heading)) == (1, 4 * COUNT)
    assert heading.data() == f"In {4 * COUNT} folder(s)"
    assert model.first("folder 7/file").data(Qt.ItemDataRole.DisplayRole) == "folder 7/file"
