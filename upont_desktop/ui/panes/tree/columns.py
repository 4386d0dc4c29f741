"""The columns of the tree beside the name: which are shown, how wide, and the order of the entries, remembered."""

from __future__ import annotations

from functools import partial

from PySide6.QtCore import QByteArray, QObject, Qt, Signal
from PySide6.QtGui import QActionGroup
from PySide6.QtWidgets import QHeaderView, QMenu, QTreeView

from upont_desktop.ui.panes.tree.sort_order import Column

_WIDTHS = {Column.VERSION: 68, Column.WHEN: 118, Column.WHO: 110, Column.SIZE: 68}
_LEAST_NAME = 150
"""Below this width of the name, in points, the tree scrolls sideways."""


class TreeColumns(QObject):
    """Looks after the header of a tree whose model is set. ``changed`` says that a column came or went."""

    changed = Signal()

    def __init__(self, tree: QTreeView) -> None:
        super().__init__(tree)
        self._tree, self._header = tree, tree.header()
        header = self._header
        header.setStretchLastSection(False)
        header.setMinimumSectionSize(44)
        header.setSectionResizeMode(QHeaderView.ResizeMode.Interactive)
        header.setSectionsMovable(False)
        header.setContextMenuPolicy(Qt.ContextMenuPolicy.CustomContextMenu)
        header.customContextMenuRequested.connect(lambda at: self.menu().popup(header.mapToGlobal(at)))
        header.setSortIndicator(Column.NAME, Qt.SortOrder.AscendingOrder)
        tree.setSortingEnabled(True)
        for column, width in _WIDTHS.items():
            header.resizeSection(column, width)
            header.setSectionHidden(column, True)
        tree.setHeaderHidden(True)
        header.sectionResized.connect(lambda column, _old, _new: self.fit() if column != Column.NAME else None)

    # -- what is shown -----------------------------------------------------------------------------------------------

    def shown(self) -> list[Column]:
        """The columns shown beside the name."""
        return [column for column in _WIDTHS if not self._header.isSectionHidden(column)]

    def show(self, column: Column, on: bool) -> None:
        """Show or hide a column; the header comes with the first one."""
        if self._header.isSectionHidden(column) == on:
            self._header.setSectionHidden(column, not on)
            self._settle()

    def show_all(self, on: bool) -> None:
        """Show or hide all columns beside the name."""
        for column in _WIDTHS:
            self.show(column, on)

    def fit(self) -> None:
        """Give the name what the others leave, and no less than it needs."""
        others = sum(self._header.sectionSize(column) for column in self.shown())
        self._header.resizeSection(Column.NAME, max(_LEAST_NAME, self._tree.viewport().width() - others))

    def _settle(self) -> None:
        self._tree.setHeaderHidden(not self.shown())
        self.fit()
        self.changed.emit()

    # -- order -------------------------------------------------------------------------------------------------------

    def sort_by(self, column: Column) -> None:
        """Order by a column: names and authors from A on, what is newest, largest or most changed first."""
        rising = column in (Column.NAME, Column.WHO)
        self._tree.sortByColumn(column, Qt.SortOrder.AscendingOrder if rising else Qt.SortOrder.DescendingOrder)

    @property
    def sorted_by(self) -> Column:
        """The column that gives the order."""
        return Column(self._header.sortIndicatorSection())

    # -- choosing ----------------------------------------------------------------------------------------------------

    def menu(self) -> QMenu:
        """The columns, to be ticked, and the order, to be chosen."""
        menu = QMenu(self._tree)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        menu.addAction(self.tr("Show")).setEnabled(False)
        for column in _WIDTHS:
            action = menu.addAction(self._name(column))
            action.setCheckable(True)
            action.setChecked(not self._header.isSectionHidden(column))
            action.toggled.connect(partial(self.show, column))
        menu.addSeparator()
        menu.addAction(self.tr("Sort by")).setEnabled(False)
        orders = QActionGroup(menu)
        for column in Column:
            action = menu.addAction(self._name(column))
            action.setCheckable(True)
            action.setChecked(column is self.sorted_by)
            action.triggered.connect(lambda _on=False, column=column: self.sort_by(column))
            orders.addAction(action)
        return menu

    def _name(self, column: Column) -> str:
        return str(self._tree.model().headerData(column, Qt.Orientation.Horizontal))

    # -- remembering -------------------------------------------------------------------------------------------------

    def state(self) -> QByteArray:
        """Columns, widths and order, to be kept."""
        return self._header.saveState()

    def restore(self, state: QByteArray) -> None:
        """Take what was kept; of another program's version, what fits."""
        self._header.restoreState(state)
        self._header.setSectionHidden(Column.NAME, False)
        self._settle()
