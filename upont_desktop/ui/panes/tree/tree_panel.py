"""The left pane's lower part: a filter field over the tree."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QObject, QSize, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QHBoxLayout, QListView, QStackedWidget, QVBoxLayout, QWidget

from upont_desktop.domain.rows import TreeEntry
from upont_desktop.ui.content.base import Tool
from upont_desktop.ui.core.name_search import Catalogue, NameSearch
from upont_desktop.ui.panes.tree.banner import PastBanner
from upont_desktop.ui.panes.tree.tree_model import TreeModel
from upont_desktop.ui.panes.tree.tree_view import TreeView
from upont_desktop.ui.search.jump import path_line
from upont_desktop.ui.style.fonts import scaled
from upont_desktop.ui.style.theme import Themes
from upont_desktop.ui.widgets.basics import SearchField, tool_button
from upont_desktop.ui.widgets.result_list import LinesDelegate, LinesModel


class TreePanel(QWidget):
    """The tree, and a flat list of what fits while something is in the filter field.

    Several can be selected in either, one of them leads: ``chosen`` carries its entry (``None`` for the whole circle),
    ``path_chosen`` the exact path of a resource found. ``selection_changed`` says that :meth:`selected_paths` did.
    """

    chosen = Signal(object)
    path_chosen = Signal(str)
    selection_changed = Signal()

    def __init__(self, model: TreeModel, catalogue: Catalogue, themes: Themes, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._names = NameSearch(catalogue, self)
        self.marks = model.marks
        self.setObjectName("sidebar")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self.field = SearchField(themes, self.tr("Filter by name"), icon="filter", parent=self)
        self.banner = PastBanner(themes, self)
        self.tree = TreeView(model, themes, self)
        self._lines = LinesModel(self)
        self._list = QListView(self)
        self._list.setAccessibleName(self.tr("Resources found"))
        self._list.setModel(self._lines)
        self._list.setItemDelegate(LinesDelegate(themes, self._list))
        self._list.setMouseTracking(True)
        self._list.setUniformItemSizes(True)
        self._list.setSelectionMode(QListView.SelectionMode.ExtendedSelection)
        self._list.setIconSize(QSize(scaled(16), scaled(16)))
        self._list.setFrameShape(QListView.Shape.NoFrame)
        self._list.setObjectName("found")
        self._stack = QStackedWidget(self)
        self._stack.addWidget(self.tree)
        self._stack.addWidget(self._list)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(10, 8, 6, 4)
        layout.setSpacing(6)
        layout.addWidget(self.banner)
        layout.addLayout(self._top(themes))
        layout.addWidget(self._stack, 1)
        self.field.installEventFilter(self)
        self._list.installEventFilter(self)
        self.field.textChanged.connect(self._filter)
        self._list.selectionModel().currentChanged.connect(self._choose_line)
        self._list.selectionModel().selectionChanged.connect(self.selection_changed)
        self._stack.currentChanged.connect(self.selection_changed)
        self.tree.chosen.connect(self.chosen)
        self.tree.selection_changed.connect(self.selection_changed)
        self._names.found.connect(self._show_found)

    def _top(self, themes: Themes) -> QHBoxLayout:
        """The filter, and a button for columns and order."""
        self._choices = Tool(themes, self.tr("Columns and order"), "columns-3", self)
        button = tool_button(self._choices)
        button.setObjectName("choices")
        self._choices.triggered.connect(
            lambda: self.tree.columns.menu().popup(button.mapToGlobal(button.rect().bottomLeft()))
        )
        top = QHBoxLayout()
        top.setSpacing(2)
        top.addWidget(self.field, 1)
        top.addWidget(button)
        return top

    def focus_filter(self) -> None:
        """Put the keyboard into the field of the filter."""
        self.field.setFocus(Qt.FocusReason.ShortcutFocusReason)
        self.field.selectAll()

    def choose(self, entry: TreeEntry | None) -> None:
        """Select an entry without telling."""
        self.tree.choose(entry.rel_path if entry is not None else "")

    def selected_paths(self) -> tuple[str, ...]:
        """The exact paths of the folders and resources selected, from top to bottom as they are shown; a folder and
        what is in it may both be among them.
        """
        if self._stack.currentWidget() is self.tree:
            return tuple(entry.rel_path for entry in self.tree.selected_entries())
        rows = sorted(index.row() for index in self._list.selectionModel().selectedRows())
        return tuple(str(line.value) for row in rows if (line := self._lines.line(row)) is not None)

    def _filter(self, text: str) -> None:
        if text.strip():
            self._names.ask(text.strip())
        else:
            self._names.cancel()
            self._stack.setCurrentWidget(self.tree)
            self._lines.put([])

    def filter_again(self) -> None:
        """The names are others now."""
        self._filter(self.field.text())

    def _show_found(self, query: str, found: list[tuple[str, tuple[tuple[int, int], ...]]]) -> None:
        if query != self.field.text().strip():
            return
        self._lines.put([path_line(path, marks) for path, marks in found])
        self._stack.setCurrentWidget(self._list)

    def _choose_line(self) -> None:
        line = self._lines.line(self._list.currentIndex().row())
        if line is not None:
            self.path_chosen.emit(line.value)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """From the field, the arrows go into the list, Enter to the best, Escape back to the tree; from the top of the
        list, Up goes back into the field.
        """
        if isinstance(event, QKeyEvent) and event.type() == QEvent.Type.KeyPress:
            taken = self._field_key(event.key()) if watched is self.field else self._list_key(event.key())
            if taken:
                return True
        return super().eventFilter(watched, event)

    def _field_key(self, key: int) -> bool:
        listed = self._stack.currentWidget() is self._list
        first = self._lines.index(0) if listed and self._lines.rowCount() else None
        match key:
            case Qt.Key.Key_Down:
                (self._list if listed else self.tree).setFocus()
            case Qt.Key.Key_Return | Qt.Key.Key_Enter if first is not None:
                pass
            case Qt.Key.Key_Escape if self.field.text():
                self.field.clear()
                return True
            case _:
                return False
        if first is not None:
            self._list.setCurrentIndex(first)
        return True

    def _list_key(self, key: int) -> bool:
        match key:
            case Qt.Key.Key_Up if self._list.currentIndex().row() <= 0:
                self.field.setFocus()
            case Qt.Key.Key_Escape:
                self.field.clear()
                self.tree.setFocus()
            case _:
                return False
        return True
