"""The rows of the tree while folders and files come and go: what is held stays what it was."""

from __future__ import annotations

import weakref
from itertools import pairwise

from hypothesis import given, settings
from hypothesis import strategies as st
from PySide6.QtCore import QItemSelectionModel, QPersistentModelIndex
from PySide6.QtTest import QAbstractItemModelTester
from PySide6.QtWidgets import QApplication

from upont_desktop.domain.rows import TreeEntry
from upont_desktop.ui.panes.tree.nodes import Listing
from upont_desktop.ui.panes.tree.tree_rows import TreeRows

FOLDERS = st.dictionaries(st.sampled_from("abcdefgh"), st.booleans(), max_size=8)


def listing(kinds: dict[str, bool]) -> Listing:
    """Entries by name, in the order of the dictionary, and whether each is a folder; folders first."""
    entries = [TreeEntry(name, is_folder) for name, is_folder in kinds.items()]
    return Listing.of(sorted(entries, key=lambda entry: not entry.is_folder))


def opened(rows: TreeRows) -> None:
    """Every folder at the top is read and has one file."""
    for entry in rows._nodes.root.entries:
        node = rows._nodes.by_path(entry.rel_path) if entry.is_folder else None
        if node is not None and node.listing is None:
            rows.insert(node, Listing.of([TreeEntry(f"{entry.rel_path}/inner", False)]))


@settings(max_examples=50)
@given(st.lists(FOLDERS, min_size=2, max_size=6))
def test_what_is_held_stays_what_it_was(qapp: QApplication, states: list[dict[str, bool]]) -> None:
    rows = TreeRows()
    QAbstractItemModelTester(rows, QAbstractItemModelTester.FailureReportingMode.Fatal, rows)
    chosen = QItemSelectionModel(rows)
    rows.insert(rows._nodes.root, listing(states[0]))
    for before, after in pairwise(states):
        opened(rows)
        paths = [path for name in before for path in (name, f"{name}/inner") if rows.index_of(path).isValid()]
        held = {path: QPersistentModelIndex(rows.index_of(path)) for path in paths}
        chosen.select(rows.index(0, 0), QItemSelectionModel.SelectionFlag.ClearAndSelect)
        rows.update(rows._nodes.root, listing(after))
        assert [rows.entry(rows.index(row, 0)) for row in range(rows.rowCount())] == list(listing(after).entries)
        for path, index in held.items():
            name, slash, _inner = path.partition("/")
            stays = after.get(name) is (True if slash else before[name])
            assert index.isValid() == stays
            entry = rows.entry(index) if stays else None
            assert entry is None or entry.rel_path == path


def test_the_item_of_the_top_is_not_kept(qapp: QApplication) -> None:
    """Qt deletes it with the model and tells nobody: what is made at its address later would be taken for it."""
    rows = TreeRows()
    rows.insert(rows._nodes.root, listing({"a": True, "b": False}))
    opened(rows)
    top = weakref.ref(rows._nodes.root.item)  # apart, as an assertion keeps what it compares
    assert top() is None
    rows.empty()
    top = weakref.ref(rows._nodes.root.item)
    assert top() is None


def test_what_can_be_open_is_found_without_a_look_at_the_rest(qapp: QApplication) -> None:
    """A window asks every few seconds, also in a folder of 100,000 folders."""
    rows = TreeRows()
    rows.insert(rows._nodes.root, listing({"a": True, "b": True, "c": False, "d": True}))
    assert rows.read_folders() == []
    asked, read = rows._nodes.by_path("b"), rows._nodes.by_path("a")
    assert asked is not None
    assert read is not None
    asked.asked = True
    rows.insert(read, Listing.of([TreeEntry("a/inner", True)]))
    inner = rows._nodes.by_path("a/inner")
    assert inner is not None
    rows.insert(inner, Listing())
    assert rows.read_folders() == ["a", "b", "a/inner"]
