"""The order of a folder's entries: folders first, names as people sort them (file 2 before file 10)."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from enum import IntEnum
from functools import cmp_to_key
from typing import Any

from PySide6.QtCore import QCollator, QLocale, Qt

from upont_desktop.domain.rows import TreeEntry
from upont_desktop.domain.text import display


class Column(IntEnum):
    """What the tree can show of a resource."""

    NAME = 0
    VERSION = 1
    WHEN = 2
    WHO = 3
    SIZE = 4


def name_key() -> Callable[[str], Any]:
    """A key that sorts names by the language's rules, without case, numbers by value."""
    locale = QLocale()
    # The "C" locale compares bytes and knows no numbers; nobody reads it.
    collator = QCollator(QLocale(QLocale.Language.English) if locale.language() == QLocale.Language.C else locale)
    collator.setNumericMode(True)
    collator.setCaseSensitivity(Qt.CaseSensitivity.CaseInsensitive)

    def compare(one: str, other: str) -> int:
        """Written in Python, so that other threads get their turn: else the window stands still while 100,000 names
        are sorted.
        """
        return collator.compare(one, other)

    return cmp_to_key(compare)


def sorted_entries(entries: Iterable[TreeEntry], column: Column, descending: bool) -> list[TreeEntry]:
    """The entries in order; equal ones, and folders where they have no such column, by name."""
    by_name = name_key()
    rows = sorted(entries, key=lambda entry: (by_name(display(entry.name)), entry.name))
    match column:
        case Column.NAME:
            if descending:
                rows.reverse()
        case Column.VERSION:
            rows.sort(key=lambda entry: entry.resource.version if entry.resource else 0, reverse=descending)
        case Column.WHEN:
            rows.sort(key=lambda entry: entry.changed.time if entry.changed else 0, reverse=descending)
        case Column.WHO:
            rows.sort(
                key=lambda entry: by_name(display(entry.changed.name) if entry.changed else ""), reverse=descending
            )
        case Column.SIZE:
            rows.sort(key=lambda entry: entry.size or 0, reverse=descending)
    rows.sort(key=lambda entry: not entry.is_folder)
    return rows
