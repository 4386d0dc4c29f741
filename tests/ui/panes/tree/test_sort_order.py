"""Names sort as people sort them."""

from __future__ import annotations

from upont_desktop.domain.rows import TreeEntry
from upont_desktop.ui.panes.tree.sort_order import Column, sorted_entries


def sorted_names(*paths: str, descending: bool = False) -> list[str]:
    entries = [TreeEntry(path.rstrip("/"), path.endswith("/")) for path in paths]
    return [entry.name for entry in sorted_entries(entries, Column.NAME, descending)]


def test_numbers_count_by_value() -> None:
    assert sorted_names("sheet 10", "sheet 9", "Sheet 1") == ["Sheet 1", "sheet 9", "sheet 10"]


def test_folders_stay_first_either_way() -> None:
    assert sorted_names("a", "z/", "b", "y/") == ["y", "z", "a", "b"]
    assert sorted_names("a", "z/", "b", "y/", descending=True) == ["z", "y", "b", "a"]


def test_the_same_to_people_is_still_in_a_fixed_order() -> None:
    assert sorted_names("A", "a") == sorted_names("a", "A")
