"""The list of touched resources."""

from __future__ import annotations

from PySide6.QtCore import QPoint, Signal
from PySide6.QtWidgets import QAbstractItemView, QTreeView, QWidget

from upont_desktop.domain.information import FieldChange
from upont_desktop.domain.rows import Change
from upont_desktop.domain.sizes import ChangeSize
from upont_desktop.ui.panes.details.changes_delegate import ChangesDelegate
from upont_desktop.ui.panes.details.changes_model import ChangesModel, Group
from upont_desktop.ui.style.theme import Themes

_MOST_OPEN = 500
"""With more changes, all folders but one are closed at first."""
_MOST_SEEN = 30  # rows of a folder, and folders, beyond which the list is scrolled anyway
_INDENT = 16  # points
_LEAST = 32
"""Less than Qt's own, in points: a single change needs no more."""


class ChangesView(QTreeView):
    """Folders as headings, changes below. ``chosen`` carries the change selected, or ``None``; ``opened`` the one that
    was double-clicked or entered.
    """

    chosen = Signal(object)
    opened = Signal(object)

    def __init__(self, themes: Themes, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.changes = ChangesModel(self)
        self.setModel(self.changes)
        self.setItemDelegate(ChangesDelegate(themes, self))
        self.setObjectName("changes")
        self.setAccessibleName(self.tr("Files changed"))
        self.setHeaderHidden(True)
        self.setRootIsDecorated(False)
        self.setItemsExpandable(False)
        self.setIndentation(0)
        self.setUniformRowHeights(True)  # else each of ten thousand changes is measured
        self.setMouseTracking(True)
        self.setFrameShape(QTreeView.Shape.NoFrame)
        self.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setStyleSheet("")
        self.setMinimumHeight(_LEAST)
        self.selectionModel().selectionChanged.connect(self._tell)
        self.activated.connect(self._open)

    def put(self, groups: tuple[Group, ...], prefer: str = "") -> None:
        """Show the changes of a commit, and choose that of the path ``prefer``, or the first."""
        many = sum(len(group.changes) for group in groups) > _MOST_OPEN
        self.setItemsExpandable(many)
        self.setRootIsDecorated(many)
        self.setIndentation(_INDENT if many else 0)
        self.changes.put(groups)
        index = self.changes.first(prefer)
        if many:
            self.expand(index.parent())
        else:
            self.expandAll()
        if index.isValid():
            self.setCurrentIndex(index)
            if prefer:
                self.scrollTo(index)
            else:
                self.scrollToTop()
        else:
            self.chosen.emit(None)

    def put_sizes(self, sizes: dict[str, ChangeSize]) -> None:
        """Show how much each change changed, by exact path."""
        self.changes.put_sizes(sizes)
        self.viewport().update()

    def put_notes(self, notes: dict[str, tuple[FieldChange, ...]]) -> None:
        """Show what changed in the information about each resource, by its path."""
        self.changes.put_notes(notes)
        self.viewport().update()

    @property
    def current_change(self) -> Change | None:
        """The change that is chosen."""
        return self.changes.change(self.currentIndex())

    def full_height(self) -> int:
        """The height at which nothing needs to be scrolled, of a few dozen rows at most."""
        groups = min(_MOST_SEEN, self.changes.rowCount())
        rows = [min(_MOST_SEEN, self.changes.rowCount(self.changes.index(row, 0))) for row in range(groups)]
        return (groups + sum(rows)) * self.rowHeight(self.changes.index(0, 0)) + 6

    def change_at(self, point: QPoint) -> Change | None:
        """The change at a point of the viewport, or the one chosen where there is none."""
        return self.changes.change(self.indexAt(point)) or self.changes.change(self.currentIndex())

    def _tell(self) -> None:
        rows = self.selectionModel().selectedIndexes()
        self.chosen.emit(self.changes.change(rows[0]) if rows else None)

    def _open(self) -> None:
        change = self.changes.change(self.currentIndex())
        if change is not None:
            self.opened.emit(change)
