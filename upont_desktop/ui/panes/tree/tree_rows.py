"""The rows of the tree, as Qt's own code keeps them: an item for each folder, none for a file.

A view asks for the place and the flags of every entry of a folder that opens. Asked of Python that takes a second for
100,000 entries, asked of Qt's model a hundredth of that. So this model knows how many rows there are and which of them
are folders, and what the entries say is asked of the few that are on show.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from typing import TypeAlias

from PySide6.QtCore import QModelIndex, QObject, QPersistentModelIndex, Qt
from PySide6.QtGui import QStandardItem, QStandardItemModel

from upont_desktop.domain.rows import TreeEntry
from upont_desktop.ui.panes.tree.nodes import FolderNode, FolderNodes, Listing
from upont_desktop.ui.panes.tree.sort_order import Column

Index: TypeAlias = QModelIndex | QPersistentModelIndex
ENTRY_ROLE = int(Qt.ItemDataRole.UserRole)
_RANK_ROLE = ENTRY_ROLE + 3
_COLUMNS = len(Column)


class TreeRows(QStandardItemModel):
    """Folders with their listings. While it is :attr:`updating`, entries go that nobody chose."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._nodes = FolderNodes(self.invisibleRootItem)
        self._next: tuple[FolderNode, Listing] | None = None
        self.updating = False
        self.setColumnCount(_COLUMNS)
        self.setSortRole(_RANK_ROLE)
        # First of all who hear of it: whoever reads entries then reads them at their new places.
        self.rowsInserted.connect(self._settle)
        self.rowsRemoved.connect(self._settle)

    def empty(self) -> None:
        """Forget all, within a reset."""
        self._nodes = FolderNodes(self.invisibleRootItem)
        with silent(self):
            self.removeRows(0, super().rowCount())

    def index_of(self, path: str) -> QModelIndex:
        """The index of an exact path, invalid where its folder was not read."""
        node = self._nodes.by_path(path.rpartition("/")[0])
        row = node.listing.rows.get(path) if node is not None and node.listing is not None and path else None
        return QModelIndex() if node is None or row is None else self.index(row, 0, node.item.index())

    def entry(self, index: Index) -> TreeEntry | None:
        """The entry at an index."""
        node = self._nodes.by_address(index.internalId()) if index.isValid() else None
        return node.entries[index.row()] if node is not None and index.row() < len(node.entries) else None

    def place_of(self, index: Index) -> tuple[int, ...]:
        """Where an index stands: the rows on the way to it, so that places compare as the tree is read."""
        rows = []
        while index.isValid():
            rows.append(index.row())
            index = index.parent()
        return tuple(reversed(rows))

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008
        """How many entries of a folder are known."""
        node = self._folder(parent)
        return len(node.entries) if node is not None else 0

    def read_folders(self) -> list[str]:
        """The paths of folders that were read, or are being read, each after the one that it is in: all that can be
        open, and few of very many.
        """
        return [node.path for node in self._nodes.begun() if node is not self._nodes.root]

    def _folder(self, index: Index) -> FolderNode | None:
        """The folder at an index, of which Qt asks by its first column."""
        if not index.isValid():
            return self._nodes.root
        entry = self.entry(index) if index.column() == 0 else None
        return self._nodes.by_path(entry.rel_path) if entry is not None and entry.is_folder else None

    # -- entries come and go -----------------------------------------------------------------------------------------

    def insert(self, node: FolderNode, listing: Listing) -> None:
        """What is in a folder that was not read before, in two strokes: files, then the folders above them."""
        node.listing = Listing()
        with silent(self):
            node.item.removeRows(0, node.item.rowCount())
        node.item.setColumnCount(_COLUMNS)
        folders, files = listing.entries[: listing.folders], listing.entries[listing.folders :]
        if files:
            self._next = node, Listing(files)  # their rows are not asked for before all are there
            self.insertRows(0, len(files), node.item.index())
        if folders:
            self._next = node, listing
            node.item.insertRows(0, [self._folder_item(entry) for entry in folders])
        node.listing = listing

    def _folder_item(self, entry: TreeEntry) -> QStandardItem:
        """Until it is read, a folder has a row that :meth:`rowCount` conceals: so Qt knows that it can be opened."""
        item = QStandardItem(1, 1)
        self._nodes.add(entry.rel_path, lambda: item)
        return item

    def _settle(self) -> None:
        """Qt has done its part: the entries are now these."""
        if self._next is not None:
            node, listing = self._next
            node.listing = listing
            self._next = None

    def update(self, node: FolderNode, listing: Listing) -> None:
        """Let a folder have other entries; what is selected or open stays so, wherever it stands then."""
        self._remove_held(node, listing)
        self.layoutAboutToBeChanged.emit()
        self.arrange(node, listing)
        self.layoutChanged.emit()

    def _remove_held(self, node: FolderNode, listing: Listing) -> None:
        """Take what goes out as Qt wants it where a view holds it, as it is selected: its neighbour takes its place."""
        gone = {
            index.row()
            for index in self.persistentIndexList()
            if index.internalId() == node.address and not _same_kind(node.entries[index.row()], listing)
        }
        self.updating = True
        for row in sorted(gone, reverse=True):
            entry = node.entries[row]
            assert node.listing is not None
            self._next = node, node.listing.without(row)
            self.removeRows(row, 1, node.item.index())
            if entry.is_folder:
                self._nodes.drop(entry.rel_path)
        self.updating = False

    def arrange(self, node: FolderNode, listing: Listing) -> None:
        """Put other entries into a folder, or the same in another order, while views expect another layout."""
        with silent(self):
            self._arrange_folders(node, listing)
            old, node.listing = node.entries, listing
            before, after = sum(entry.is_folder for entry in old), listing.folders
            files, count = len(old) - before, len(listing.entries) - after
            if count > files:
                node.item.insertRows(after + files, count - files)
            self._move_files(node, old[before:], listing)
            if count < files:
                node.item.removeRows(after + count, files - count)

    def _arrange_folders(self, node: FolderNode, listing: Listing) -> None:
        """Their items go, come, and are sorted by Qt, which looks after all that is below them."""
        wanted = listing.entries[: listing.folders]
        known = [entry.rel_path for entry in node.entries if entry.is_folder]
        kept = {entry.rel_path for entry in wanted}
        for row in range(len(known) - 1, -1, -1):
            if known[row] not in kept:
                node.item.removeRow(row)
                self._nodes.drop(known.pop(row))
        there = set(known)
        new = [entry for entry in wanted if entry.rel_path not in there]
        if new:
            node.item.insertRows(len(known), [self._folder_item(entry) for entry in new])
        if [*known, *(entry.rel_path for entry in new)] != [entry.rel_path for entry in wanted]:
            for rank, entry in enumerate(wanted):
                folder = self._nodes.by_path(entry.rel_path)
                assert folder is not None
                folder.item.setData(rank, _RANK_ROLE)
            node.item.sortChildren(0)

    def _move_files(self, node: FolderNode, old: Sequence[TreeEntry], listing: Listing) -> None:
        """Files have no items: rows are rows, and what holds one is told where its file went."""
        held = [index for index in self.persistentIndexList() if index.internalId() == node.address]
        held = [index for index in held if index.row() >= listing.folders]
        moved = []
        for index in held:
            entry = old[index.row() - listing.folders]
            row = listing.rows[entry.rel_path] if _same_kind(entry, listing) else -1
            moved.append(self.index(row, index.column(), node.item.index()))
        self.changePersistentIndexList(held, moved)


def _same_kind(entry: TreeEntry, listing: Listing) -> bool:
    """Whether an entry is in another listing too, and still a file or a folder."""
    row = listing.rows.get(entry.rel_path)
    return row is not None and (row < listing.folders) == entry.is_folder


@contextmanager
def silent(model: QObject) -> Iterator[None]:
    """Within this nobody hears what happens to a model."""
    before = model.blockSignals(True)
    yield
    model.blockSignals(before)
