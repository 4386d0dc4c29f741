"""The folders behind the tree model, with what is in them, found by path and by the item that stands for them."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass, field

import shiboken6
from PySide6.QtGui import QStandardItem

from upont_desktop.domain.metadata import described_path
from upont_desktop.domain.rows import TreeEntry


@dataclass(frozen=True, slots=True)
class Listing:
    """The entries of a folder in their order, folders first, and the row of each by its exact path.

    It is never changed, so that a thread may compare it with what it read.
    """

    entries: Sequence[TreeEntry] = ()
    rows: dict[str, int] = field(default_factory=dict)
    folders: int = 0

    @classmethod
    def of(cls, entries: Sequence[TreeEntry]) -> Listing:
        """May be made on any thread."""
        rows = {entry.rel_path: row for row, entry in enumerate(entries)}
        return cls(entries, rows, sum(entry.is_folder for entry in entries))

    def without(self, row: int) -> Listing:
        """The entries with one fewer, which Qt has just taken out."""
        return Listing.of([*self.entries[:row], *self.entries[row + 1 :]])


class FolderNode:
    """A folder shown. ``listing`` is ``None`` until it was read; ``asked`` while it is."""

    __slots__ = ("_item", "address", "asked", "listing", "path")

    def __init__(self, path: str, item: Callable[[], QStandardItem]) -> None:
        """``item`` gives what stands for it in Qt. That of the top was made by Qt, which tells nobody when it goes: who
        kept it would have it given, later, for whatever else comes to be at its address.
        """
        self.path = path
        self._item = item
        self.address = shiboken6.getCppPointer(item())[0]
        """What the indexes of its entries carry."""
        self.listing: Listing | None = None
        self.asked = False

    @property
    def item(self) -> QStandardItem:
        """What stands for it in Qt; not to be kept."""
        return self._item()

    @property
    def entries(self) -> Sequence[TreeEntry]:
        """What is in it, as far as it was read."""
        return self.listing.entries if self.listing is not None else ()


class FolderNodes:
    """All folders, by path and by the address that the indexes of their entries carry."""

    def __init__(self, root: Callable[[], QStandardItem]) -> None:
        self._by_path: dict[str, FolderNode] = {}
        self._by_address: dict[int, FolderNode] = {}
        self.root = self.add("", root)

    def by_address(self, address: int) -> FolderNode | None:
        """The folder whose entry an index is; ``None`` for one that is gone."""
        return self._by_address.get(address)

    def by_path(self, path: str) -> FolderNode | None:
        """The folder at an exact path, where the folder above it was read."""
        return self._by_path.get(path)

    def loaded(self) -> list[FolderNode]:
        """The folders read, parents first."""
        return [node for node in self._by_path.values() if node.listing is not None]

    def begun(self) -> list[FolderNode]:
        """The folders read or being read, parents first."""
        return [node for node in self._by_path.values() if node.asked or node.listing is not None]

    def add(self, path: str, item: Callable[[], QStandardItem]) -> FolderNode:
        """A new folder, not read yet."""
        node = FolderNode(path, item)
        self._by_path[path] = self._by_address[node.address] = node
        return node

    def drop(self, path: str) -> None:
        """Forget a folder and all below it."""
        node = self._by_path.pop(path, None)
        if node is not None:
            del self._by_address[node.address]
            for entry in node.entries[: node.listing.folders if node.listing is not None else 0]:
                self.drop(entry.rel_path)


def folders_above(path: str) -> Iterator[str]:
    """The folders that a path is in, and that of what it describes, up to the top (empty)."""
    for each in (path, described_path(path)):
        folder = each
        while folder:
            folder = folder.rpartition("/")[0]
            yield folder
