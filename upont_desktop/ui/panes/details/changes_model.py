"""The resources that a commit touched, grouped by folder."""

from __future__ import annotations

from dataclasses import dataclass
from itertools import groupby
from typing import Any, TypeAlias

from PySide6.QtCore import QAbstractItemModel, QModelIndex, QObject, QPersistentModelIndex, Qt

from upont_desktop.domain.information import FieldChange, said_together
from upont_desktop.domain.metadata import described_path
from upont_desktop.domain.resource import ChangeKind
from upont_desktop.domain.rows import Change
from upont_desktop.domain.sizes import ChangeSize
from upont_desktop.domain.text import display
from upont_desktop.ui.panes.details.about_card import say
from upont_desktop.ui.panes.details.amounts import size_words
from upont_desktop.ui.panes.tree.sort_order import name_key
from upont_desktop.ui.wording import labels

Index: TypeAlias = QModelIndex | QPersistentModelIndex
CHANGE_ROLE = int(Qt.ItemDataRole.UserRole)
SIZE_ROLE = CHANGE_ROLE + 1
NOTES_ROLE = CHANGE_ROLE + 2
_TOP = 0  # the internal id of a folder; that of a change is the row of its folder plus one


@dataclass(frozen=True, slots=True)
class Group:
    """A folder (exact path, empty for the top) and the changes in it, by name."""

    folder: str
    changes: tuple[Change, ...]


def grouped(changes: tuple[Change, ...]) -> tuple[Group, ...]:
    """The changes by folder, both sorted as people sort names. May be run on any thread."""
    by_name = name_key()

    def key(change: Change) -> tuple[Any, Any, bool, str]:
        folder, name = place_of(change)
        return by_name(display(folder)), by_name(display(name)), is_note(change), change.resource.rel_path

    ordered = sorted(changes, key=key)
    groups = groupby(ordered, key=lambda change: place_of(change)[0])
    return tuple(Group(folder, tuple(inside)) for folder, inside in groups)


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


class ChangesModel(QAbstractItemModel):
    """Folders at the top, changes below them."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._groups: tuple[Group, ...] = ()
        self._sizes: dict[str, ChangeSize] = {}
        self._notes: dict[str, str] = {}

    def put(self, groups: tuple[Group, ...]) -> None:
        """Show these folders with their changes, without sizes and notes at first."""
        self.beginResetModel()
        self._groups, self._sizes, self._notes = groups, {}, {}
        self.endResetModel()

    def put_sizes(self, sizes: dict[str, ChangeSize]) -> None:
        """How much each change changed, by exact path: known a little later.

        Nothing is signalled: a view would look for every row, one by one. Its owner draws it again.
        """
        self._sizes = sizes

    def put_notes(self, notes: dict[str, tuple[FieldChange, ...]]) -> None:
        """What changed in the information about each resource, by its path: known a little later too."""
        self._notes = {
            path: said_together([change.words(say) for change in changes], say) for path, changes in notes.items()
        }

    def change(self, index: Index) -> Change | None:
        """The change at an index; ``None`` for a folder."""
        group = index.internalId() - 1 if index.isValid() else -1
        return self._groups[group].changes[index.row()] if group >= 0 else None

    def first(self, rel_path: str = "") -> QModelIndex:
        """The index of the change of ``rel_path``, or of the first one."""
        for row, group in enumerate(self._groups):
            for at, change in enumerate(group.changes):
                if not rel_path or change.resource.rel_path == rel_path:
                    return self.createIndex(at, 0, row + 1)
        return self.first() if rel_path else QModelIndex()

    # -- Qt's contract -----------------------------------------------------------------------------------------------

    def index(self, row: int, column: int, parent: Index = QModelIndex()) -> QModelIndex:  # noqa: B008
        """Folders carry 0, their changes the folder's row plus one."""
        if column or row < 0 or row >= self.rowCount(parent):
            return QModelIndex()
        return self.createIndex(row, column, parent.row() + 1 if parent.isValid() else _TOP)

    def parent(self, index: Index = QModelIndex()) -> Any:  # noqa: B008
        """The folder of a change."""
        group = index.internalId() if index.isValid() else _TOP
        return QModelIndex() if group == _TOP else self.createIndex(group - 1, 0, _TOP)

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008
        """Folders, or the changes of one."""
        if not parent.isValid():
            return len(self._groups)
        return len(self._groups[parent.row()].changes) if parent.internalId() == _TOP and not parent.column() else 0

    def columnCount(self, parent: Index = QModelIndex()) -> int:  # noqa: ARG002, B008
        """One."""
        return 1

    def flags(self, index: Index) -> Qt.ItemFlag:
        """Folders are headings: they cannot be chosen."""
        if not index.isValid():
            return Qt.ItemFlag.NoItemFlags
        if self.change(index) is None:
            return Qt.ItemFlag.ItemIsEnabled
        return Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable | Qt.ItemFlag.ItemNeverHasChildren

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        """What a row says, in words, colours and for a screen reader."""
        if not index.isValid():
            return None
        change = self.change(index)
        if change is None:
            folder = display(self._groups[index.row()].folder)
            return folder or self.tr("Top folder") if role == Qt.ItemDataRole.DisplayRole else None
        match role:
            case Qt.ItemDataRole.DisplayRole:
                return self._name(change)
            case Qt.ItemDataRole.AccessibleTextRole:
                return self._spoken(change)
            case _ if role == SIZE_ROLE:
                return self._sizes.get(change.resource.rel_path)
            case Qt.ItemDataRole.ToolTipRole:
                return self._tool_tip(change)
            case _ if role == NOTES_ROLE:
                return self._noted(change)
            case _:
                return change if role == CHANGE_ROLE else None

    def _noted(self, change: Change) -> str:
        """What changed in the information about a resource; empty for a change of the resource itself."""
        return self._notes.get(described_path(change.resource.rel_path) or "", "")

    def _name(self, change: Change) -> str:
        name = display(place_of(change)[1])
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
