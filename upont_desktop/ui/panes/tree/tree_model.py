"""Folders and resources of a circle as a lazy tree: a folder is read, in the background, when it is opened."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any, TypeAlias

from PySide6.QtCore import QAbstractItemModel, QModelIndex, QObject, QPersistentModelIndex, Qt, Signal

from upont_desktop.domain.circle import Circle
from upont_desktop.domain.resource import EntryKind
from upont_desktop.domain.rows import TreeEntry
from upont_desktop.domain.text import display
from upont_desktop.ui.core.background import Background, WorkerContext
from upont_desktop.ui.panes.tree.marks import EntryMarks, Mark
from upont_desktop.ui.panes.tree.nodes import Node, Nodes, folders_above, renumber
from upont_desktop.ui.panes.tree.sort_order import Column, sorted_entries
from upont_desktop.ui.style import icons
from upont_desktop.ui.style.theme import Themes
from upont_desktop.ui.wording import dates, labels

Index: TypeAlias = QModelIndex | QPersistentModelIndex
ENTRY_ROLE = int(Qt.ItemDataRole.UserRole)
PATH_ROLE = ENTRY_ROLE + 1
MARK_ROLE = ENTRY_ROLE + 2

_MOST_MISSING = 5  # names in a tooltip: the rest is a number
_COLUMNS = len(Column)
# Made once: putting flags together takes longer than all the rest of an answer.
_NO_FLAGS = Qt.ItemFlag.NoItemFlags
_FOLDER_FLAGS = Qt.ItemFlag.ItemIsSelectable | Qt.ItemFlag.ItemIsEnabled
_FILE_FLAGS = _FOLDER_FLAGS | Qt.ItemFlag.ItemNeverHasChildren


@dataclass(frozen=True, slots=True)
class NoTree:
    """No circle is shown."""


@dataclass(frozen=True, slots=True)
class CurrentTree:
    """A circle as it is."""

    circle: Circle


@dataclass(frozen=True, slots=True)
class HistoricTree:
    """A circle as it was at a commit."""

    circle: Circle
    commit: str


TreeSource: TypeAlias = NoTree | CurrentTree | HistoricTree


class TreeModel(QAbstractItemModel):
    """The tree at one commit of one circle, by default the current one.

    ``folder_read`` carries the path of a folder whose entries came. Its :attr:`marks` are those of the present.
    While it is :attr:`updating`, entries come and go that nobody chose.
    """

    folder_read = Signal(str)

    def __init__(self, background: Background, themes: Themes, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._background = background
        self._themes = themes
        self._source: TreeSource = NoTree()
        self._epoch = 0
        self._nodes = Nodes()
        self.updating = False
        self._column, self._descending = Column.NAME, False
        self.marks = EntryMarks(background, self)
        self.marks.changed.connect(self._repaint)
        themes.changed.connect(self._repaint)

    # -- what is shown -----------------------------------------------------------------------------------------------

    def show(self, circle: Circle | None, at: str | None = None) -> None:
        """Show a circle as it is, or as it was at a commit; ``None`` shows nothing."""
        self.beginResetModel()
        self._epoch += 1
        self._source = NoTree() if circle is None else CurrentTree(circle) if at is None else HistoricTree(circle, at)
        self._nodes = Nodes()
        self.endResetModel()
        self.marks.follow(circle)
        if circle is not None:
            self.read_folder("")

    def refresh(self, touched: frozenset[str] | None = None) -> None:
        """The index changed: read again every folder that is open, or those on the way to the paths ``touched``."""
        wanted = None if touched is None else {folder for path in touched for folder in folders_above(path)}
        if self._nodes.root.children is None:
            self.read_folder("")
        for node in self._nodes.loaded():
            if wanted is None or node.path in wanted:
                self._read(node)

    def read_folder(self, path: str) -> None:
        """Read the entries of a folder whose own entry is known."""
        node = self._nodes.by_path(path)
        if node is not None and not node.asked:
            self._read(node)

    def index_of(self, path: str) -> QModelIndex:
        """The index of an exact path, invalid where its folder was not read."""
        node = self._nodes.by_path(path)
        return QModelIndex() if node is None or node is self._nodes.root else self._index_of(node)

    def entry(self, index: Index) -> TreeEntry | None:
        """The entry at an index."""
        node = self._node(index)
        return node.entry if node is not None and node is not self._nodes.root else None

    def place_of(self, index: Index) -> tuple[int, ...]:
        """Where an index stands: the rows on the way to it, so that places compare as the tree is read."""
        node, rows = self._node(index), []
        while node is not None and node is not self._nodes.root:
            rows.append(node.row)
            node = node.parent
        return tuple(reversed(rows))

    # -- Qt's contract -----------------------------------------------------------------------------------------------

    def index(self, row: int, column: int, parent: Index = QModelIndex()) -> QModelIndex:  # noqa: B008
        """The index of a child, by its node's number."""
        node = self._node(parent)
        if node is None or not node.children or not (0 <= row < len(node.children) and 0 <= column < _COLUMNS):
            return QModelIndex()
        return self.createIndex(row, column, node.children[row].number)

    def parent(self, index: Index = QModelIndex()) -> Any:  # noqa: B008
        """The folder of an entry."""
        node = self._node(index)
        if node is None or node.parent is None or node.parent is self._nodes.root:
            return QModelIndex()
        return self._index_of(node.parent)

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008
        """How many entries of a folder are known."""
        node = self._node(parent)
        return len(node.children or ()) if node is not None and parent.column() <= 0 else 0

    def columnCount(self, parent: Index = QModelIndex()) -> int:  # noqa: ARG002, B008
        """Name, version, when, who, size."""
        return len(Column)

    def hasChildren(self, parent: Index = QModelIndex()) -> bool:  # noqa: B008
        """Folders have, read or not."""
        node = self._node(parent)
        if node is None or parent.column() > 0:
            return False
        if node.children is None:
            return node.entry.is_folder and node is not self._nodes.root
        return bool(node.children)

    def canFetchMore(self, parent: Index) -> bool:
        """Whether a folder was not read yet."""
        node = self._node(parent)
        return node is not None and node.entry.is_folder and node.children is None and not node.asked

    def fetchMore(self, parent: Index) -> None:
        """Read a folder."""
        node = self._node(parent)
        if node is not None and self.canFetchMore(parent):
            self._read(node)

    def flags(self, index: Index) -> Qt.ItemFlag:
        """Files have no children: views need not ask. A view asks this of every entry of a folder that opens."""
        node = self._nodes.by_number(index.internalId()) if index.isValid() else None
        if node is None:
            return _NO_FLAGS
        return _FOLDER_FLAGS if node.entry.is_folder else _FILE_FLAGS

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        """What a cell says, in words, colours and for a screen reader."""
        entry = self.entry(index)
        if entry is None:
            return None
        match role:
            case Qt.ItemDataRole.DisplayRole:
                return self._text(entry, Column(index.column()))
            case Qt.ItemDataRole.DecorationRole if index.column() == Column.NAME:
                return self._icon(entry)
            case Qt.ItemDataRole.ToolTipRole:
                return self._tool_tip(entry)
            case Qt.ItemDataRole.AccessibleTextRole if index.column() == Column.NAME:
                return self._spoken(entry)
            case Qt.ItemDataRole.TextAlignmentRole if index.column() in (Column.VERSION, Column.SIZE):
                return Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter
            case _ if role == MARK_ROLE:
                return self._mark(entry) if index.column() == Column.NAME else Mark.NONE
            case _:
                return {ENTRY_ROLE: entry, PATH_ROLE: entry.rel_path}.get(role)

    def headerData(self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        """The columns' names."""
        if orientation != Qt.Orientation.Horizontal:
            return None
        if role == Qt.ItemDataRole.TextAlignmentRole and section in (Column.VERSION, Column.SIZE):
            return Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter
        if role != Qt.ItemDataRole.DisplayRole:
            return None
        names = (self.tr("Name"), self.tr("Version"), self.tr("Changed"), self.tr("By"), self.tr("Size"))
        return names[section] if 0 <= section < len(names) else None

    def sort(self, column: int, order: Qt.SortOrder = Qt.SortOrder.AscendingOrder) -> None:
        """Order every folder that is read by a column; the others when they are."""
        self._column, self._descending = Column(max(0, column)), order == Qt.SortOrder.DescendingOrder
        self.layoutAboutToBeChanged.emit()
        old = self.persistentIndexList()
        nodes = [(self._nodes.by_number(index.internalId()), index.column()) for index in old]
        for folder in self._nodes.loaded():
            self._arrange(folder)
        new = [self.createIndex(node.row, at, node.number) if node else QModelIndex() for node, at in nodes]
        self.changePersistentIndexList(old, new)
        self.layoutChanged.emit()

    # -- texts -------------------------------------------------------------------------------------------------------

    def _text(self, entry: TreeEntry, column: Column) -> str:
        match column:
            case Column.NAME:
                return display(entry.name)
            case Column.VERSION:
                return str(entry.resource.version) if entry.resource is not None and entry.resource.version else ""
            case Column.WHEN:
                return dates.relative(entry.changed, dates.now()) if entry.changed is not None else ""
            case Column.WHO:
                return display(entry.changed.name) if entry.changed is not None else ""
            case Column.SIZE:
                return labels.size(entry.size) if entry.size is not None else ""

    def _icon(self, entry: TreeEntry) -> object:
        theme = self._themes.current
        if entry.is_folder:
            return icons.icon(icons.FOLDER, theme.accent)
        kind = entry.resource.kind if entry.resource is not None else EntryKind.FILE
        if kind is EntryKind.LINK:
            return icons.icon(icons.LINK, theme.muted)
        if kind is EntryKind.SUBMODULE:
            return icons.icon(icons.SUBMODULE, theme.muted)
        return icons.icon(icons.file_icon(entry.name), theme.ink(icons.file_tone(entry.name)))

    def _tool_tip(self, entry: TreeEntry) -> str:
        lines = [display(entry.rel_path)]
        if entry.is_folder:
            lines.append(self.tr("%Ln resource(s)", "", entry.resources))
        if entry.resource is not None:
            lines.append(self.tr("Version {number}").format(number=entry.resource.version))
        if entry.changed is not None:
            when, who = dates.exact(entry.changed), display(entry.changed.name)
            lines.append(self.tr("{when}, by {who}").format(when=when, who=who))
        return "\n".join([*lines, *self._said_of_marks(entry)])

    def _mark(self, entry: TreeEntry) -> Mark:
        return self.marks.of(entry.rel_path, entry.is_folder) if isinstance(self._source, CurrentTree) else Mark.NONE

    def _said_of_marks(self, entry: TreeEntry) -> list[str]:
        """What the marks mean, a line for each."""
        mark, said = self._mark(entry), []
        if Mark.NEW in mark:
            new = self.tr("New since you last looked")
            said.append(self.tr("Contains something new") if entry.is_folder else new)
        if Mark.UNKEPT in mark:
            unkept = self.tr("Changed on disk, not yet kept")
            said.append(self.tr("Contains changes that are not yet kept") if entry.is_folder else unkept)
        if Mark.BROKEN in mark and entry.is_folder:
            said.append(self.tr("Contains a file that uses missing files"))
        elif Mark.BROKEN in mark:
            missing = self.marks.missing(entry.rel_path)
            shown = ", ".join(display(path) for path in missing[:_MOST_MISSING])
            rest = "…" if len(missing) > _MOST_MISSING else ""
            said.append(self.tr("Uses missing files: {paths}").format(paths=shown + rest))
        return said

    def _spoken(self, entry: TreeEntry) -> str:
        return ". ".join([self._spoken_entry(entry), *self._said_of_marks(entry)])

    def _spoken_entry(self, entry: TreeEntry) -> str:
        name = display(entry.name)
        if entry.is_folder:
            return self.tr("Folder {name}, {count}").format(
                name=name, count=self.tr("%Ln resource(s)", "", entry.resources)
            )
        if entry.resource is None or entry.changed is None:
            return name
        return self.tr("{name}, version {number}, {change}, {when}").format(
            name=name,
            number=entry.resource.version,
            change=labels.change_by(entry.resource.change, display(entry.changed.name)),
            when=dates.relative(entry.changed, dates.now()),
        )

    # -- reading -----------------------------------------------------------------------------------------------------

    def _read(self, node: Node) -> None:
        source, epoch = self._source, self._epoch
        if isinstance(source, NoTree):
            return
        circle, at = source.circle, source.commit if isinstance(source, HistoricTree) else None
        path, column, descending = node.path, self._column, self._descending
        node.asked = True

        def read(desk: WorkerContext) -> list[TreeEntry]:
            return sorted_entries(desk.reader(circle).resources.tree(path, at), column, descending)

        order = column, descending
        self._background.ask(read, lambda entries: self._take(epoch, path, entries, order), owner=self)

    def _take(self, epoch: int, path: str, entries: list[TreeEntry], order: tuple[Column, bool]) -> None:
        node = self._nodes.by_path(path) if epoch == self._epoch else None
        if node is None:
            return
        node.asked = False
        if node.children is None:
            node.children = []
        self.updating = True
        self._remove_missing(node, {(entry.rel_path, entry.is_folder) for entry in entries})
        self.updating = False
        self._insert_new(node, entries)
        self._update_known(node, entries)
        # Sorting takes seconds for very many: what came sorted, as nearly always, is only compared.
        sorted_so = order == (self._column, self._descending)
        if not sorted_so or [child.path for child in node.children] != [entry.rel_path for entry in entries]:
            self._reorder(node)
        self.folder_read.emit(path)

    def _remove_missing(self, node: Node, kept: set[tuple[str, bool]]) -> None:
        children = node.children or []
        for row in range(len(children) - 1, -1, -1):
            child = children[row]
            if (child.path, child.entry.is_folder) not in kept:
                self.beginRemoveRows(self._index_of(node), row, row)
                del children[row]
                renumber(children)
                self._nodes.drop(child)
                self.endRemoveRows()

    def _insert_new(self, node: Node, entries: list[TreeEntry]) -> None:
        """New entries, in runs, so that a folder that is read for the first time is inserted in one go."""
        children = node.children if node.children is not None else []
        known = {child.path for child in children}
        row = 0
        while row < len(entries):
            end = row
            while end < len(entries) and entries[end].rel_path not in known:
                end += 1
            if end > row:
                at = min(row, len(children))
                self.beginInsertRows(self._index_of(node), at, at + end - row - 1)
                children[at:at] = [self._nodes.add(entry, node, 0) for entry in entries[row:end]]
                renumber(children)
                self.endInsertRows()
            row = end + 1

    def _update_known(self, node: Node, entries: list[TreeEntry]) -> None:
        new = {entry.rel_path: entry for entry in entries}
        changed = []
        for child in node.children or ():
            entry = new[child.entry.rel_path]
            if child.entry is not entry and child.entry != entry:
                child.entry = entry
                changed.append(child.row)
        if changed:
            parent = self._index_of(node)
            self.dataChanged.emit(
                self.index(min(changed), 0, parent), self.index(max(changed), len(Column) - 1, parent)
            )

    def _reorder(self, node: Node) -> None:
        order = sorted_entries((child.entry for child in node.children or ()), self._column, self._descending)
        if [entry.rel_path for entry in order] != [child.path for child in node.children or ()]:
            self.sort(self._column, Qt.SortOrder.DescendingOrder if self._descending else Qt.SortOrder.AscendingOrder)

    def _arrange(self, folder: Node) -> None:
        children = folder.children or []
        by_path = {child.path: child for child in children}
        order = sorted_entries((child.entry for child in children), self._column, self._descending)
        children[:] = [by_path[entry.rel_path] for entry in order]
        renumber(children)

    # -- indexes -----------------------------------------------------------------------------------------------------

    def _node(self, index: Index) -> Node | None:
        return self._nodes.by_number(index.internalId()) if index.isValid() else self._nodes.root

    def _index_of(self, node: Node) -> QModelIndex:
        return QModelIndex() if node is self._nodes.root else self.createIndex(node.row, 0, node.number)

    def _repaint(self) -> None:
        """Everything looks different: colours, or marks."""
        for folder in self._nodes.loaded():
            if folder.children:
                parent, last = self._index_of(folder), len(folder.children) - 1
                self.dataChanged.emit(self.index(0, 0, parent), self.index(last, len(Column) - 1, parent))
