"""A table of records that are few enough to be there at once: members, things, loans, requests."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QPersistentModelIndex, QSize, Qt, Signal
from PySide6.QtGui import QColor, QIcon, QKeyEvent
from PySide6.QtWidgets import (
    QAbstractItemView,
    QHeaderView,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QTreeView,
    QWidget,
)

from upont_desktop.apps.social.pages import PersonRow
from upont_desktop.apps.social.ui.people_words import name_of
from upont_desktop.apps.social.ui.photos import PhotoStore
from upont_desktop.ui.style.fonts import scaled
from upont_desktop.ui.style.theme import Themes, colour
from upont_desktop.ui.style.tone import Tone
from upont_desktop.ui.widgets.avatars import paint_avatar
from upont_desktop.ui.wording.plain_text import as_plain

Index = QModelIndex | QPersistentModelIndex
_Role = Qt.ItemDataRole
AT_RIGHT = Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter
_FACE = 22  # points
_AIR = 8  # points above and below it, together
_AIR_BESIDE = 26  # points at the left and the right of words, together
_LEAST = 64  # points of a column beside those that are not cut: where all have no room, the table scrolls
_FIRST_PART = 0.34
"""Of the width, for the first column, which is a name."""


@dataclass(frozen=True, slots=True)
class RecordLine:
    """A row: what each column says, what it stands for, whose face is beside it. ``tone`` colours the last column,
    ``tip`` says more.
    """

    texts: tuple[str, ...]
    value: Any
    person: PersonRow | None = None
    tone: Tone | None = None
    tip: str = ""


class RecordModel(QAbstractTableModel):
    """Rows with the names of their columns."""

    def __init__(self, columns: Sequence[str], themes: Themes, photos: PhotoStore | None, view: QWidget) -> None:
        super().__init__(view)
        self._columns, self._themes, self._photos, self._view = tuple(columns), themes, photos, view
        self.amounts: frozenset[int] = frozenset()
        """The columns of amounts, which stand at the right."""
        self.lines: tuple[RecordLine, ...] = ()

    def put(self, lines: Sequence[RecordLine]) -> None:
        """Show these rows in place of the others."""
        self.beginResetModel()
        self.lines = tuple(lines)
        self.endResetModel()

    def name_columns(self, columns: Sequence[str]) -> None:
        """Call the columns otherwise; there are as many as before."""
        if self._columns != tuple(columns):
            self._columns = tuple(columns)
            self.headerDataChanged.emit(Qt.Orientation.Horizontal, 0, len(self._columns) - 1)

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008 - Qt's own default
        """One for each record."""
        return 0 if parent.isValid() else len(self.lines)

    def columnCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008 - Qt's own default
        """As many as have a name."""
        return 0 if parent.isValid() else len(self._columns)

    def headerData(self, section: int, orientation: Qt.Orientation, role: int = _Role.DisplayRole) -> Any:
        """The columns' names."""
        if orientation != Qt.Orientation.Horizontal:
            return None
        if role == _Role.TextAlignmentRole and section in self.amounts:
            return AT_RIGHT
        return self._columns[section] if role == _Role.DisplayRole else None

    def data(self, index: Index, role: int = _Role.DisplayRole) -> Any:
        """Words, a face beside the first, a colour for the last."""
        line = self.lines[index.row()]
        match role:
            case _Role.DisplayRole:
                return line.texts[index.column()]
            case _Role.ToolTipRole:
                return as_plain(line.tip or line.texts[index.column()])
            case _Role.AccessibleTextRole:
                return self._said(line, index.column())
            case _Role.DecorationRole if index.column() == 0 and line.person is not None:
                return self._face(line.person)
            case _Role.ForegroundRole:
                return self._ink(line, index.column())
            case _Role.TextAlignmentRole if index.column() in self.amounts:
                return AT_RIGHT
            case _:
                return None

    def _said(self, line: RecordLine, column: int) -> str:
        """The whole row in its first column; what a column has nothing of is named all the same."""
        if column == 0:
            return ", ".join(filter(None, line.texts))
        return line.texts[column] or f"{self._columns[column]}: –"

    def _ink(self, line: RecordLine, column: int) -> QColor | None:
        if line.tone is not None and column == len(self._columns) - 1:
            return colour(self._themes.current.ink(line.tone))
        return None

    def _face(self, person: PersonRow) -> QIcon:
        size, scale = scaled(_FACE), self._view.devicePixelRatioF()
        face = self._photos.face(person.photo, size, scale) if self._photos is not None else None
        return QIcon(face or paint_avatar(name_of(person), size, scale, self._themes.current, self._view.font()))


class TallRows(QStyledItemDelegate):
    """Rows of one height, with a face or without."""

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        """As high as a face."""
        size = super().sizeHint(option, index)
        size.setHeight(max(size.height(), scaled(_FACE + _AIR)))
        return size


class RecordTable(QTreeView):
    """``chosen`` carries the values of the rows selected, the one with the keyboard first; ``opened`` one that was
    double clicked or entered.
    """

    chosen = Signal(list)
    opened = Signal(object)

    def __init__(
        self, name: str, columns: Sequence[str], themes: Themes, photos: PhotoStore | None, parent: QWidget
    ) -> None:
        super().__init__(parent)
        self._parts: tuple[float, ...] = ()
        self._uncut: frozenset[int] = frozenset()
        self.rows = RecordModel(columns, themes, photos, self)
        self.setModel(self.rows)
        self.setObjectName("records")
        self.setAccessibleName(name)
        self.setItemDelegate(TallRows(self))
        self.setRootIsDecorated(False)
        self.setUniformRowHeights(True)
        self.setTabKeyNavigation(False)
        self.setAllColumnsShowFocus(True)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setIconSize(QSize(scaled(_FACE), scaled(_FACE)))
        self.setSelectionMode(QAbstractItemView.SelectionMode.ExtendedSelection)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setContextMenuPolicy(Qt.ContextMenuPolicy.CustomContextMenu)
        self.header().setStretchLastSection(True)
        self.header().setSectionResizeMode(QHeaderView.ResizeMode.Interactive)
        self.selectionModel().selectionChanged.connect(lambda *_: self.chosen.emit(self.selected()))
        self.doubleClicked.connect(lambda index: self.opened.emit(self.rows.lines[index.row()].value))
        if photos is not None:
            photos.changed.connect(self.viewport().update)

    def put(self, lines: Sequence[RecordLine]) -> None:
        """Show these rows; what was selected stays so, where it is still there."""
        before = self.selected()
        self.rows.put(lines)
        self._share_width()
        for row, line in enumerate(self.rows.lines):
            if line.value in before:
                flags = self.selectionModel().SelectionFlag
                self.selectionModel().select(self.rows.index(row, 0), flags.Select | flags.Rows)

    def selected(self) -> list[Any]:
        """The values of the rows selected, the one with the keyboard first."""
        rows = sorted(index.row() for index in self.selectionModel().selectedRows())
        current = self.currentIndex().row()
        rows.sort(key=lambda row: row != current)
        return [self.rows.lines[row].value for row in rows if row < len(self.rows.lines)]

    def select_value(self, value: object) -> None:
        """Select the row of a record, where it has one."""
        for row, line in enumerate(self.rows.lines):
            if line.value == value:
                self.setCurrentIndex(self.rows.index(row, 0))
                return

    def select_first(self) -> None:
        """Select the first row where none is selected, so that what is beside the table has something to show."""
        if self.rows.lines and not self.selectionModel().hasSelection():
            self.setCurrentIndex(self.rows.index(0, 0))

    def fit_rows(self) -> None:
        """Be as high as all rows: what is around it scrolls."""
        row = self.sizeHintForRow(0) if self.rows.lines else 0
        self.setFixedHeight(self.header().sizeHint().height() + row * len(self.rows.lines) + 2 * self.frameWidth() + 2)

    def share(self, *parts: float) -> None:
        """Give each column its part of the width; by default the first one, a name, has a third."""
        self._parts = parts
        self._share_width()

    def keep_whole(self, *columns: int) -> None:
        """Make columns as wide as their words, as a moment or an amount that is cut says something else; the others
        share the rest by their parts.
        """
        self._uncut = frozenset(columns)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAsNeeded)
        self._share_width()

    def _share_width(self) -> None:
        width, count = self.viewport().width(), self.rows.columnCount()
        parts = self._parts or (_FIRST_PART, *[(1 - _FIRST_PART) / max(1, count - 1)] * (count - 1))
        wanted = {column: self._words_width(column) for column in self._uncut}
        rest = width - sum(wanted.values())
        free = sum(part for column, part in enumerate(parts) if column not in wanted) or 1
        least = scaled(_LEAST) if wanted else 0
        for column, part in enumerate(parts):
            self.setColumnWidth(column, wanted.get(column) or max(least, round(rest * part / free)))

    def _words_width(self, column: int) -> int:
        """As wide as the name of the column and the longest of its words, with the air around them."""
        title = self.header().fontMetrics().horizontalAdvance(self.rows.headerData(column, Qt.Orientation.Horizontal))
        longest = max((line.texts[column] for line in self.rows.lines), key=len, default="")
        return max(title, self.fontMetrics().horizontalAdvance(longest)) + scaled(_AIR_BESIDE)

    def resizeEvent(self, event: object) -> None:
        """Share the width anew."""
        super().resizeEvent(event)  # type: ignore[arg-type]
        self._share_width()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Enter opens what has the keyboard."""
        if event.key() in {Qt.Key.Key_Return, Qt.Key.Key_Enter} and self.currentIndex().isValid():
            self.opened.emit(self.rows.lines[self.currentIndex().row()].value)
            return
        super().keyPressEvent(event)
