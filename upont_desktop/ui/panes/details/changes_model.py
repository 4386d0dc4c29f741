"""The resources that a commit touched, grouped by folder."""

from __future__ import annotations

from dataclasses import dataclass
from itertools import groupby
from typing import Any, TypeAlias

import shiboken6
from PySide6.QtCore import QModelIndex, QObject, QPersistentModelIndex, Qt
from PySide6.QtGui import QStandardItem, QStandardItemModel

from upont_desktop.domain.information import FieldChange, said_together
from upont_desktop.domain.metadata import described_path
from upont_desktop.domain.resource import ChangeKind
from upont_desktop.domain.rows import Change
from upont_desktop.domain.sizes import ChangeSize
from upont_desktop.domain.text import display
from upont_desktop.ui.panes.details.about_card import say
from upont_desktop.ui.panes.details.amounts import size_words
from upont_desktop.ui.panes.tree.sort_order import name_key
from upont_desktop.ui.panes.tree.tree_rows import silent
from upont_desktop.ui.wording import labels
from upont_desktop.ui.wording.plain_text import as_plain

Index: TypeAlias = QModelIndex | QPersistentModelIndex
CHANGE_ROLE = int(Qt.ItemDataRole.UserRole)
SIZE_ROLE = CHANGE_ROLE + 1
NOTES_ROLE = CHANGE_ROLE + 2
_MOST_FOLDERS = 2000
"""Changes in more folders are one list with whole paths: each heading costs as much as hundreds of changes."""


@dataclass(frozen=True, slots=True)
class Group:
    """A folder (exact path, empty for the top) and the changes in it, by name; or those in all of ``folders`` folders,
    where these are very many.
    """

    folder: str
    changes: tuple[Change, ...]
    folders: int = 1


def grouped(changes: tuple[Change, ...]) -> tuple[Group, ...]:
    """The changes by folder, both sorted as people sort names. May be run on any thread."""
    by_name = name_key()

    def key(change: Change) -> tuple[Any, Any, bool, str]:
        folder, name = place_of(change)
        return by_name(display(folder)), by_name(display(name)), is_note(change), change.resource.rel_path

    ordered = sorted(changes, key=key)
    groups = groupby(ordered, key=lambda change: place_of(change)[0])
    found = tuple(Group(folder, tuple(inside)) for folder, inside in groups)
    return found if len(found) <= _MOST_FOLDERS else (Group("", tuple(ordered), len(found)),)


def place_of(change: Change) -> tuple[str, str]:
    """Folder and name under which a change is listed: what people noted about a resource is listed beside it, not where
    git keeps it.
    """
    path = described_path(change.resource.rel_path) or change.resource.rel_path
    folder, _slash, name = path.rpartition("/")
    return folder, name


def is_note(change: Change) -> bool:
    """Whether it changed what is noted about a resource (its metadata), not the resource itself."""
    return described_path(change.resource.rel_path) is not None


class ChangesModel(QStandardItemModel):
    """Folders at the top, changes below them.

    Qt keeps an item for each folder, and of the changes no more than how many there are: a view asks for the place and
    the flags of every row of a folder that is open, and asked of Python that takes a second for 100,000.
    """

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._groups: tuple[Group, ...] = ()
        self._group_at: dict[int, Group] = {}  # by what the indexes of its changes carry
        self._sizes: dict[str, ChangeSize] = {}
        self._notes: dict[str, tuple[FieldChange, ...]] = {}

    def put(self, groups: tuple[Group, ...]) -> None:
        """Show these folders with their changes, without sizes and notes at first."""
        self.beginResetModel()
        self._groups, self._sizes, self._notes = groups, {}, {}
        with silent(self):
            self.removeRows(0, self.rowCount())
            items = [_item_of(group) for group in groups]
            self.invisibleRootItem().appendRows(items)
            self._group_at = {
                shiboken6.getCppPointer(item)[0]: group for item, group in zip(items, groups, strict=True)
            }
        self.endResetModel()

    def put_sizes(self, sizes: dict[str, ChangeSize]) -> None:
        """How much each change changed, by exact path: known a little later.

        Nothing is signalled: a view would look for every row, one by one. Its owner draws it again.
        """
        self._sizes = sizes

    def put_notes(self, notes: dict[str, tuple[FieldChange, ...]]) -> None:
        """What changed in the information about each resource, by its path: known a little later too."""
        self._notes = notes

    def change(self, index: Index) -> Change | None:
        """The change at an index; ``None`` for a folder."""
        group = self._group_at.get(index.internalId()) if index.isValid() else None
        return group.changes[index.row()] if group is not None else None

    def first(self, rel_path: str = "") -> QModelIndex:
        """The index of the change of ``rel_path``, or of the first one."""
        folder = (described_path(rel_path) or rel_path).rpartition("/")[0]
        for row, group in enumerate(self._groups):
            if rel_path and group.folders == 1 and group.folder != folder:
                continue
            for at, change in enumerate(group.changes):
                if not rel_path or change.resource.rel_path == rel_path:
                    return self.index(at, 0, self.index(row, 0))
        return self.first() if rel_path else QModelIndex()

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        """What a row says, in words, colours and for a screen reader."""
        if not index.isValid():
            return None
        change = self.change(index)
        if change is None:
            return self._heading(self._groups[index.row()]) if role == Qt.ItemDataRole.DisplayRole else None
        match role:
            case Qt.ItemDataRole.DisplayRole:
                return self._name(change, whole=self._groups[0].folders > 1)
            case Qt.ItemDataRole.AccessibleTextRole:
                return self._spoken(change)
            case _ if role == SIZE_ROLE:
                return self._sizes.get(change.resource.rel_path)
            case Qt.ItemDataRole.ToolTipRole:
                return as_plain(self._tool_tip(change) or "") or None
            case _ if role == NOTES_ROLE:
                return self._noted(change)
            case _:
                return change if role == CHANGE_ROLE else None

    def _noted(self, change: Change) -> str:
        """What changed in the information about a resource; empty for a change of the resource itself."""
        changes = self._notes.get(described_path(change.resource.rel_path) or "", ())
        return said_together([each.words(say) for each in changes], say) if changes else ""

    def _heading(self, group: Group) -> str:
        if group.folders > 1:
            return self.tr("In %Ln folder(s)", "", group.folders)
        return display(group.folder) or self.tr("Top folder")

    def _name(self, change: Change, *, whole: bool = False) -> str:
        """The name of a resource, or its ``whole`` path."""
        folder, name = map(display, place_of(change))
        name = f"{folder}/{name}" if whole and folder else name
        return self.tr("Information about {name}").format(name=name) if is_note(change) else name

    def _spoken(self, change: Change) -> str:
        path = display(described_path(change.resource.rel_path) or change.resource.rel_path)
        what = self.tr("Information about {name}").format(name=path) if is_note(change) else path
        size = self._sizes.get(change.resource.rel_path)
        did = self._noted(change) or labels.change_word(change.resource.change)
        said = [what, did, size_words(size) if size is not None else ""]
        return ", ".join(part for part in said if part)

    def _tool_tip(self, change: Change) -> str:
        new, old = change.resource, change.previous
        if is_note(change):
            return "\n".join(line for line in (self._name(change), self._noted(change)) if line)
        what = labels.change_word(new.change)
        version = self.tr("Version {number}: {change}").format(number=new.version, change=what)
        size = self._sizes.get(new.rel_path)
        lines = [display(new.rel_path), version, *([size_words(size)] if size is not None else [])]
        if old is not None and old.rel_path != new.rel_path:
            came = self.tr("formerly {path}") if new.change is ChangeKind.MOVED else self.tr("from {path}")
            lines.append(came.format(path=display(old.rel_path)))
        return "\n".join(lines)


def _item_of(group: Group) -> QStandardItem:
    """A heading, which cannot be chosen, with as many rows as it has changes."""
    item = QStandardItem(len(group.changes), 1)
    item.setFlags(Qt.ItemFlag.ItemIsEnabled)
    return item
