"""Lists of parts with their properties: members of an archive, pictures in a document, what a film says of itself."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from typing import Any, TypeAlias

from PySide6.QtCore import (
    QAbstractTableModel,
    QItemSelectionModel,
    QModelIndex,
    QObject,
    QPersistentModelIndex,
    QSize,
    QSortFilterProxyModel,
    Qt,
)
from PySide6.QtGui import QGuiApplication, QKeyEvent, QKeySequence
from PySide6.QtWidgets import (
    QAbstractItemView,
    QHeaderView,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QTreeView,
    QWidget,
)

from upont_desktop.domain.content.part_pair import PairKind
from upont_desktop.ui.content.base import Viewer
from upont_desktop.ui.content.code.text_viewers import fill
from upont_desktop.ui.content.content_labels import pair_tone, pair_word
from upont_desktop.ui.style import icons
from upont_desktop.ui.style.theme import Themes, colour
from upont_desktop.ui.wording.plain_text import as_plain

Index: TypeAlias = QModelIndex | QPersistentModelIndex
_SORT_ROLE = int(Qt.ItemDataRole.UserRole)
_SAMPLE = 200  # rows by which a column is fitted: all of them would take seconds
_ROW = 26  # points
_THIS_ROW = QItemSelectionModel.SelectionFlag.ClearAndSelect | QItemSelectionModel.SelectionFlag.Rows
Fits: TypeAlias = "Callable[[ListedRecord], bool]"


@dataclass(frozen=True, slots=True)
class RecordField:
    """One property: what is shown, and what it is sorted by where that is another."""

    text: str
    key: str | float | None = None


@dataclass(frozen=True, slots=True)
class ListedRecord:
    """One part, with what became of it and the icon before its first field."""

    fields: tuple[RecordField, ...]
    kind: PairKind = PairKind.SAME
    icon: str = ""


@dataclass(frozen=True, slots=True)
class ListedRecords:
    """A list: its headings, its records; ``numbers`` are the columns that are set right."""

    headings: tuple[str, ...]
    records: tuple[ListedRecord, ...]
    numbers: frozenset[int] = frozenset()
    compared: bool = False


class RecordsModel(QAbstractTableModel):
    """A list, with a column of what became of each record where two lists were compared."""

    def __init__(self, records: ListedRecords, themes: Themes, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._records, self._themes = records, themes

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008
        """All records."""
        return 0 if parent.isValid() else len(self._records.records)

    def columnCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008
        """The fields, and what became of the record."""
        return 0 if parent.isValid() else len(self._records.headings) + self._records.compared

    def record(self, row: int) -> ListedRecord:
        """A record by its row."""
        return self._records.records[row]

    def headerData(self, section: int, way: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        """The names of the fields."""
        if way is not Qt.Orientation.Horizontal:
            return None
        if role == Qt.ItemDataRole.DisplayRole:
            headings = (*self._records.headings, self.tr("Change"))
            return headings[section]
        if role == Qt.ItemDataRole.TextAlignmentRole:
            return self._alignment(section)
        return None

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        """A field, on the ground of what became of its record."""
        if not index.isValid():
            return None
        record = self._records.records[index.row()]
        column = index.column()
        field = record.fields[column] if column < len(record.fields) else RecordField(_change_word(record.kind))
        match role:
            case Qt.ItemDataRole.DisplayRole:
                return field.text or None
            case Qt.ItemDataRole.ToolTipRole:
                return as_plain(field.text) or None
            case Qt.ItemDataRole.TextAlignmentRole:
                return self._alignment(column)
            case Qt.ItemDataRole.DecorationRole:
                named = column == 0 and record.icon
                return icons.icon(record.icon, self._themes.current.muted) if named else None
            case Qt.ItemDataRole.BackgroundRole:
                tone = pair_tone(record.kind)
                return None if tone is None else colour(self._themes.current.soft(tone))
            case _:
                return (field.text.casefold() if field.key is None else field.key) if role == _SORT_ROLE else None

    def _alignment(self, column: int) -> Qt.AlignmentFlag:
        right = column in self._records.numbers
        return (Qt.AlignmentFlag.AlignRight if right else Qt.AlignmentFlag.AlignLeft) | Qt.AlignmentFlag.AlignVCenter


def _change_word(kind: PairKind) -> str:
    return "" if kind is PairKind.SAME else pair_word(kind)


class _RoomyRows(QStyledItemDelegate):
    """Rows with air between them."""

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        """A little wider than the text, never lower than a row."""
        wanted = super().sizeHint(option, index)
        return QSize(wanted.width() + 12, max(_ROW, wanted.height()))


class RecordsList(QTreeView):
    """A flat list; Ctrl+C copies the selected rows."""

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Copy."""
        if event.matches(QKeySequence.StandardKey.Copy):
            rows = sorted({index.row() for index in self.selectedIndexes()})
            model = self.model()
            texts = (
                "\t".join(str(model.index(row, at).data() or "") for at in range(model.columnCount())) for row in rows
            )
            QGuiApplication.clipboard().setText("\n".join(texts))
        else:
            super().keyPressEvent(event)


class RecordsView(Viewer):
    """A list to read, sort, search and step through."""

    def __init__(
        self, themes: Themes, records: ListedRecords, notes: str, name: str, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._notes = notes
        self._compared = records.compared
        self._model = RecordsModel(records, themes, self)
        self._sorted = QSortFilterProxyModel(self)
        self._sorted.setSortRole(_SORT_ROLE)
        self._sorted.setSourceModel(self._model)
        self.list = RecordsList(self)
        self.list.setObjectName("records")
        self.list.setAccessibleName(name)
        self.list.setModel(self._sorted)
        self.list.setRootIsDecorated(False)
        self.list.setUniformRowHeights(True)
        self.list.setItemDelegate(_RoomyRows(self))
        self.list.setAllColumnsShowFocus(True)
        self.list.setSelectionMode(QAbstractItemView.SelectionMode.ExtendedSelection)
        self.list.header().setSortIndicator(-1, Qt.SortOrder.AscendingOrder)
        self.list.setSortingEnabled(len(records.records) > 1)
        self._fit(len(records.headings))
        themes.changed.connect(self.list.viewport().update)
        fill(self, self.list)

    def _fit(self, columns: int) -> None:
        header = self.list.header()
        header.setStretchLastSection(True)
        header.setResizeContentsPrecision(_SAMPLE)
        header.setMinimumSectionSize(60)
        for column in range(columns):
            self.list.resizeColumnToContents(column)
            self.list.setColumnWidth(column, min(320, self.list.columnWidth(column)))
        header.setSectionResizeMode(QHeaderView.ResizeMode.Interactive)

    def notes(self) -> str:
        """What was said of the list."""
        return self._notes

    @property
    def searchable(self) -> bool:
        """Words can always be found in a list."""
        return True

    def search(self, words: str, direction: int) -> bool:
        """Go to the next record that holds some words, or the one before."""
        wanted = words.casefold()
        return bool(wanted) and self._go(
            direction, lambda record: any(wanted in field.text.casefold() for field in record.fields), around=True
        )

    @property
    def steps(self) -> bool:
        """Whether there are changed records to step through."""
        return self._compared and any(
            self._model.record(row).kind is not PairKind.SAME for row in range(self._model.rowCount())
        )

    def step(self, direction: int) -> bool:
        """Go to the next change, or the one before."""
        return self._go(direction, lambda record: record.kind is not PairKind.SAME, around=False)

    def _go(self, direction: int, fits: Fits, around: bool) -> bool:
        count = self._sorted.rowCount()
        here = self.list.currentIndex().row() if self.list.currentIndex().isValid() else -1 if direction >= 0 else count
        places: Sequence[int] = range(here + 1, count) if direction > 0 else range(here - 1, -1, -1)
        if around and count:
            way = direction or 1
            first = max(here, 0) if direction == 0 else here + way
            places = [at % count for at in range(first, first + way * count, way)]
        for at in places:
            index = self._sorted.index(at, 0)
            if fits(self._model.record(self._sorted.mapToSource(index).row())):
                # that one only: by itself the list extends the selection while Shift is held, as for Shift+F3
                self.list.selectionModel().setCurrentIndex(index, _THIS_ROW)
                return True
        return False
