"""Folders and resources of a circle as a lazy tree: a folder is read, in the background, when it is opened."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any, TypeAlias

from PySide6.QtCore import QObject, Qt, Signal

from upont_desktop.domain.circle import Circle
from upont_desktop.domain.resource import EntryKind
from upont_desktop.domain.rows import TreeEntry
from upont_desktop.domain.text import display
from upont_desktop.ui.core.background import Background, WorkerContext
from upont_desktop.ui.panes.tree.marks import EntryMarks, Mark
from upont_desktop.ui.panes.tree.nodes import FolderNode, Listing, folders_above
from upont_desktop.ui.panes.tree.sort_order import Column, sorted_entries
from upont_desktop.ui.panes.tree.tree_rows import ENTRY_ROLE, Index, TreeRows
from upont_desktop.ui.style import icons
from upont_desktop.ui.style.theme import Themes
from upont_desktop.ui.wording import dates, labels
from upont_desktop.ui.wording.plain_text import as_plain

PATH_ROLE = ENTRY_ROLE + 1
MARK_ROLE = ENTRY_ROLE + 2

_MOST_MISSING = 5  # names in a tooltip: the rest is a number
_COLUMNS = len(Column)
_SORTED_AT_ONCE = 1000  # entries: some milliseconds


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


@dataclass(frozen=True, slots=True)
class _Read:
    """What a thread read of a folder, compared with the listing that was there when it was asked."""

    listing: Listing
    known: Listing | None
    order: tuple[Column, bool]

    @property
    def same(self) -> bool:
        """Whether nothing is to be done."""
        return self.listing is self.known


class TreeModel(TreeRows):
    """The tree at one commit of one circle, by default the current one.

    ``folder_read`` carries the path of a folder whose entries came. Its :attr:`marks` are those of the
    present.
    """

    folder_read = Signal(str)

    def __init__(self, background: Background, themes: Themes, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._background = background
        self._themes = themes
        self._source: TreeSource = NoTree()
        self._epoch = 0
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
        self.empty()
        self.endResetModel()
        self.marks.follow(circle)
        if circle is not None:
            self.read_folder("")

    def refresh(self, touched: frozenset[str] | None = None) -> None:
        """The index changed: read again every folder that is open, or those on the way to the paths ``touched``."""
        wanted = None if touched is None else {folder for path in touched for folder in folders_above(path)}
        if self._nodes.root.listing is None:
            self.read_folder("")
        if isinstance(self._source, HistoricTree) and touched is not None:
            return  # what is new since is no part of it
        for node in self._nodes.loaded():
            if wanted is None or node.path in wanted:
                self._read(node)

    def read_folder(self, path: str) -> None:
        """Read the entries of a folder whose own entry is known."""
        node = self._nodes.by_path(path)
        if node is not None and not node.asked:
            self._read(node)

    # -- Qt's contract: what it asks of single rows is answered by Qt's own code ---------------------------------------

    def canFetchMore(self, parent: Index) -> bool:
        """Whether a folder was not read yet."""
        node = self._folder(parent)
        return node is not None and node is not self._nodes.root and node.listing is None and not node.asked

    def fetchMore(self, parent: Index) -> None:
        """Read a folder."""
        node = self._folder(parent)
        if node is not None and self.canFetchMore(parent):
            self._read(node)

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
                return as_plain(self._tool_tip(entry) or "") or None
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
        """Order every folder that is read by a column; the others when they are. Very many are ordered by a thread."""
        self._column, self._descending = Column(max(0, column)), order == Qt.SortOrder.DescendingOrder
        loaded = self._nodes.loaded()
        if sum(len(node.entries) for node in loaded) > _SORTED_AT_ONCE:
            for node in loaded:
                self._read(node)
            return
        self.layoutAboutToBeChanged.emit()
        for node in loaded:
            self.arrange(node, Listing.of(sorted_entries(node.entries, self._column, self._descending)))
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

    def _read(self, node: FolderNode) -> None:
        source, epoch = self._source, self._epoch
        if isinstance(source, NoTree):
            return
        circle, at = source.circle, source.commit if isinstance(source, HistoricTree) else None
        path, known, order = node.path, node.listing, (self._column, self._descending)
        node.asked = True

        def read(worker: WorkerContext) -> _Read:
            entries = sorted_entries(worker.reader(circle).resources.tree(path, at), *order)
            same = known is not None and entries == known.entries
            return _Read(known if same and known is not None else Listing.of(entries), known, order)

        self._background.ask(read, lambda found: self._take(epoch, path, found), owner=self)

    def _take(self, epoch: int, path: str, found: _Read) -> None:
        node = self._nodes.by_path(path) if epoch == self._epoch else None
        if node is None:
            return
        node.asked = False
        if found.order != (self._column, self._descending) or found.known is not node.listing:
            self._read(node)  # meanwhile it was ordered otherwise, or read by another question
            return
        if node.listing is None:
            self.insert(node, found.listing)
        elif not found.same:
            self.update(node, found.listing)
        self.folder_read.emit(path)

    # -- indexes -----------------------------------------------------------------------------------------------------

    def _repaint(self) -> None:
        """Everything looks different: colours, or marks."""
        for folder in self._nodes.loaded():
            if folder.entries:
                parent, last = folder.item.index(), len(folder.entries) - 1
                self.dataChanged.emit(self.index(0, 0, parent), self.index(last, _COLUMNS - 1, parent))
