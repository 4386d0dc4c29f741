"""The list of touched resources."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtTest import QAbstractItemModelTester
from PySide6.QtWidgets import QApplication

from upont_desktop.domain.resource import ChangeKind, Resource
from upont_desktop.domain.rows import Change
from upont_desktop.ui.panes.details.changes_model import ChangesModel, grouped


def change(path: str, kind: ChangeKind = ChangeKind.MODIFIED, before: str | None = None) -> Change:
    new = Resource("club", path, 2, "c" * 40, "b" * 40, 0o100644, kind)
    old = Resource("club", before or path, 1, "a" * 40, "a" * 40, 0o100644, ChangeKind.ADDED)
    return Change(new, old if kind is not ChangeKind.ADDED else None)


def test_grouped_by_folder_sorted_as_people_sort(qapp: QApplication) -> None:
    groups = grouped((change("b/10"), change("top"), change("b/9"), change("a/x")))
    assert [(group.folder, [each.resource.name for each in group.changes]) for group in groups] == [
        ("", ["top"]),
        ("a", ["x"]),
        ("b", ["9", "10"]),
    ]


def test_the_model_keeps_its_contract(qapp: QApplication) -> None:
    model = ChangesModel()
    QAbstractItemModelTester(model, QAbstractItemModelTester.FailureReportingMode.Warning, model)
    model.put(grouped((change("a/x"), change("a/y"), change("z"))))
    assert model.rowCount() == 2
    folder = model.index(1, 0)
    assert (model.index(0, 0).data(), folder.data()) == ("Top folder", "a")
    assert [model.index(row, 0, folder).data() for row in range(model.rowCount(folder))] == ["x", "y"]
    assert not folder.flags() & Qt.ItemFlag.ItemIsSelectable
    assert model.first("a/y").data() == "y"
    assert model.first("gone").data() == "z"
    model.put(())
    assert not model.first().isValid()


def test_a_moved_resource_says_where_it_was(qapp: QApplication) -> None:
    model = ChangesModel()
    model.put(grouped((change("new/x", ChangeKind.MOVED, "old/x"),)))
    assert "formerly old/x" in model.first().data(Qt.ItemDataRole.ToolTipRole)
    assert model.first().data(Qt.ItemDataRole.AccessibleTextRole) == "new/x, moved"
