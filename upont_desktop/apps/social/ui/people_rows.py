"""The rows of people: tables of fixed rows, which cost what is in sight and not how many there are."""

from __future__ import annotations

from PySide6.QtCore import QAbstractItemModel, Qt, Signal
from PySide6.QtGui import QKeyEvent, QPaintEvent
from PySide6.QtWidgets import QAbstractItemView, QHeaderView, QTableView, QWidget

from upont_desktop.apps.social.ui.people_delegate import PersonDelegate
from upont_desktop.apps.social.ui.people_model import EMAIL, NAME
from upont_desktop.apps.social.ui.photos import PhotoStore
from upont_desktop.ui.style.fonts import scaled
from upont_desktop.ui.style.theme import Themes

_NAME_WIDTH, _EMAIL_WIDTH, _OTHER_WIDTH = 240, 220, 110  # points of the table's columns


class PeopleRows(QTableView):
    """Two lines a person beside a face; with ``table`` one line, in columns with names. ``painted`` says that it was
    drawn.

    A list or a tree of Qt would lay out each row at each answer, which with thousands of them takes longer than all
    the rest.
    """

    painted = Signal()

    def __init__(self, model: QAbstractItemModel, themes: Themes, photos: PhotoStore, parent: QWidget, *, table: bool):
        super().__init__(parent)
        delegate = PersonDelegate(themes, photos, self, table=table)
        self.setModel(model)
        self.setItemDelegate(delegate)
        self.setAccessibleName(self.tr("People"))
        self.setSelectionMode(QAbstractItemView.SelectionMode.ExtendedSelection)
        self.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setContextMenuPolicy(Qt.ContextMenuPolicy.CustomContextMenu)
        self.setMouseTracking(True)
        self.setShowGrid(False)
        self.setTabKeyNavigation(False)
        self.setWordWrap(False)
        self.setCornerButtonEnabled(False)
        rows = self.verticalHeader()
        rows.hide()
        rows.setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        rows.setMinimumSectionSize(1)
        rows.setDefaultSectionSize(delegate.row_height)
        self._dress_columns(table)

    def _dress_columns(self, table: bool) -> None:
        head = self.horizontalHeader()
        head.setHighlightSections(False)
        head.setSectionsClickable(False)
        head.setDefaultAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)
        head.setStretchLastSection(table)
        head.setVisible(table)
        for column in range(self.model().columnCount()):
            if table:
                width = {NAME: _NAME_WIDTH, EMAIL: _EMAIL_WIDTH}.get(column, _OTHER_WIDTH)
                self.setColumnWidth(column, scaled(width))
            else:
                self.setColumnHidden(column, column != NAME)
        if not table:
            head.setSectionResizeMode(NAME, QHeaderView.ResizeMode.Stretch)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw, then say so."""
        super().paintEvent(event)
        self.painted.emit()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Home and End go to the first person and the last, as in a list: there are no columns to go through."""
        if event.key() in {Qt.Key.Key_Home, Qt.Key.Key_End}:
            modifiers = event.modifiers() | Qt.KeyboardModifier.ControlModifier
            event = QKeyEvent(event.type(), event.key(), modifiers)
        super().keyPressEvent(event)
