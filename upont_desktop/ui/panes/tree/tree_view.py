"""The tree as people know it from file managers."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass

from PySide6.QtCore import QItemSelectionModel, QModelIndex, QRect, QRectF, QSize, Qt, QTimer, Signal
from PySide6.QtGui import QKeyEvent, QPainter, QPen, QResizeEvent
from PySide6.QtWidgets import QAbstractItemView, QStyleOptionViewItem, QTreeView, QWidget

from upont_desktop.domain.rows import TreeEntry
from upont_desktop.ui.panes.tree.columns import TreeColumns
from upont_desktop.ui.panes.tree.sort_order import Column
from upont_desktop.ui.panes.tree.tree_delegate import NameDelegate, paint_arrow
from upont_desktop.ui.panes.tree.tree_model import TreeModel
from upont_desktop.ui.panes.tree.tree_rows import Index
from upont_desktop.ui.style.fonts import scaled
from upont_desktop.ui.style.theme import Themes, colour

_RING, _ROUNDING = 1.5, 4.0  # points: of the line around the current row
_SETTLE_MS = 60  # after the last key: holding an arrow does not load every history on the way


@dataclass(frozen=True, slots=True)
class PendingChoice:
    """A path on the way to which folders are being read; ``tell`` where choosing it is to be told."""

    path: str
    tell: bool


class TreeView(QTreeView):
    """Folders and resources; several can be selected at once, one of them leads.

    ``chosen`` carries the entry that leads (``None`` for none), once the selection has come to rest;
    ``selection_changed`` says at once that the selection is another; ``file_opened`` that the file that
    leads is to be opened.
    """

    chosen = Signal(object)
    selection_changed = Signal()
    file_opened = Signal()

    def __init__(self, model: TreeModel, themes: Themes, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._entries = model
        self._themes = themes
        self._approached: PendingChoice | None = None
        self._quiet = False
        self._reopening: set[str] = set()
        self._settle = QTimer(self, singleShot=True, interval=_SETTLE_MS)
        self._settle.timeout.connect(self._tell)
        self.setModel(model)
        self.columns = TreeColumns(self)
        self._set_up(themes)
        self.selectionModel().selectionChanged.connect(self._selection_changed)
        self.selectionModel().currentRowChanged.connect(lambda: self.viewport().update())  # the ring of a whole row
        self.doubleClicked.connect(self._double_clicked)
        model.folder_read.connect(self._folder_read)
        model.layoutChanged.connect(self.selection_changed)  # some that were selected may be gone

    def _set_up(self, themes: Themes) -> None:
        self.setObjectName("tree")
        self.setAccessibleName(self.tr("Resources"))
        self.setUniformRowHeights(True)
        self.setIconSize(QSize(scaled(16), scaled(16)))
        self.setIndentation(scaled(16))
        self.setAnimated(False)
        self.setSelectionMode(QAbstractItemView.SelectionMode.ExtendedSelection)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setTextElideMode(Qt.TextElideMode.ElideMiddle)
        self.setExpandsOnDoubleClick(True)
        self.setFrameShape(QTreeView.Shape.NoFrame)
        self.setItemDelegateForColumn(Column.NAME, NameDelegate(themes, self))

    def resizeEvent(self, event: QResizeEvent) -> None:
        """The name's column takes what the others leave."""
        super().resizeEvent(event)
        self.columns.fit()

    def drawRow(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        """The row, and around the current one the same ring as in the history: Qt's would dim its text."""
        super().drawRow(painter, option, index)
        current = self.currentIndex()
        if self.hasFocus() and (index.row(), index.parent()) == (current.row(), current.parent()):
            row = QRectF(0, option.rect.top(), self.viewport().width(), option.rect.height())
            painter.save()
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            painter.setPen(QPen(colour(self._themes.current.focus), _RING))
            painter.drawRoundedRect(row.adjusted(_RING, _RING / 2, -_RING, -_RING / 2), _ROUNDING, _ROUNDING)
            painter.restore()

    def drawBranches(self, painter: QPainter, rect: QRect, index: Index) -> None:
        """The ground as the style sheet has it, and on every ground the same arrow, which it would leave out."""
        super().drawBranches(painter, rect, index)
        if self._entries.hasChildren(index):
            paint_arrow(painter, self._themes.current, rect, self.indentation(), opened=self.isExpanded(index))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """As in a file manager: Escape leaves only the leader selected, Backspace goes to the folder above, Enter opens
        a file, or opens and closes a folder.
        """
        leader = self.currentIndex()
        match event.key():
            case Qt.Key.Key_Escape if len(self.selectionModel().selectedRows()) > 1:
                self._select(leader, tell=True)
            case Qt.Key.Key_Backspace if leader.parent().isValid():
                self._select(leader.parent(), tell=True)
            case Qt.Key.Key_Return | Qt.Key.Key_Enter if leader.isValid() and not event.modifiers():
                self._open(leader)
            case _:
                super().keyPressEvent(event)

    def _open(self, index: Index) -> None:
        entry = self._entries.entry(index)
        if entry is not None and entry.is_folder:
            self.setExpanded(index, not self.isExpanded(index))
        elif entry is not None:
            self.file_opened.emit()

    def _double_clicked(self, index: Index) -> None:
        if not self._entries.hasChildren(index):  # a folder opens by itself
            self._open(index)

    # -- choosing ----------------------------------------------------------------------------------------------------

    def choose(self, path: str, tell: bool = False) -> None:
        """Select an exact path, opening its folders as they are read; empty selects nothing. Where it leads already,
        what is selected beside it stays.

        ``chosen`` is only emitted with ``tell``.
        """
        entry = self.chosen_entry()
        if entry is not None and entry.rel_path == path:
            self._approached = None
            self.scrollTo(self.currentIndex())
            return
        self._approached = PendingChoice(path, tell) if path else None
        if path:
            self._approach("")
        else:
            self._select(QModelIndex(), tell)

    def reopen(self, paths: Iterable[str]) -> None:
        """Open these folders again, each as soon as it is there."""
        self._reopening = set(paths)

    def _folder_read(self, folder: str) -> None:
        for path in [path for path in self._reopening if path.rpartition("/")[0] == folder]:
            self._reopening.discard(path)
            index = self._entries.index_of(path)
            if index.isValid():
                self.expand(index)
        self._approach(folder)

    def _approach(self, _folder: str) -> None:
        """Open the next folder on the way to the path that was asked for."""
        goal = self._approached
        if goal is None:
            return
        index = self._entries.index_of(goal.path)
        if index.isValid():
            self._approached = None
            self._select(index, goal.tell)
            return
        parts = goal.path.split("/")
        for end in range(len(parts) - 1, 0, -1):
            index = self._entries.index_of("/".join(parts[:end]))
            if index.isValid():
                self._entries.fetchMore(index)
                self.expand(index)
                return

    def _select(self, index: QModelIndex, tell: bool) -> None:
        """Select one index alone; an invalid one selects nothing."""
        self._quiet = not tell
        if index.isValid():
            flags = QItemSelectionModel.SelectionFlag.ClearAndSelect | QItemSelectionModel.SelectionFlag.Rows
            self.selectionModel().setCurrentIndex(index, flags)
            self.scrollTo(index)
        else:
            self.selectionModel().clear()
        self._quiet = False

    def _selection_changed(self) -> None:
        self.selection_changed.emit()
        if not self._quiet and not self._entries.updating:
            self._settle.start()

    def _tell(self) -> None:
        self.chosen.emit(self.chosen_entry())

    @property
    def settling(self) -> bool:
        """Whether a choice was made and not told yet."""
        return self._settle.isActive()

    def chosen_entry(self) -> TreeEntry | None:
        """The entry that leads: the one with the keyboard where it is selected, else the first selected."""
        current = self.currentIndex()
        if current.isValid() and self.selectionModel().isSelected(current):
            return self._entries.entry(current)
        selected = self.selected_entries()
        return selected[0] if selected else None

    def selected_entries(self) -> tuple[TreeEntry, ...]:
        """All entries selected, from top to bottom as they are shown."""
        rows = sorted(self.selectionModel().selectedRows(), key=self._entries.place_of)
        return tuple(entry for row in rows if (entry := self._entries.entry(row)) is not None)

    def open_paths(self) -> list[str]:
        """The folders that are open."""
        found = {""}
        for path in self._entries.read_folders():
            if path.rpartition("/")[0] in found and self.isExpanded(self._entries.index_of(path)):
                found.add(path)
        return sorted(found - {""})
