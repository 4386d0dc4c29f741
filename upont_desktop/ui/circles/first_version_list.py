"""The files that a circle begins with: each with a tick, its size, and why it is better left out."""

from __future__ import annotations

from PySide6.QtCore import (
    QAbstractTableModel,
    QCoreApplication,
    QLocale,
    QModelIndex,
    QPersistentModelIndex,
    QSize,
    Qt,
    Signal,
)
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import (
    QHeaderView,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QTreeView,
    QVBoxLayout,
    QWidget,
)

from upont_desktop.domain.first_version import FirstVersionPlan, PlannedFile
from upont_desktop.domain.text import display
from upont_desktop.ui.core.trouble import CONTEXT
from upont_desktop.ui.widgets.basics import PlainLabel
from upont_desktop.ui.wording.plain_text import as_plain

_Index = QModelIndex | QPersistentModelIndex
_Role = Qt.ItemDataRole
_NAME, _SIZE, _REASON = range(3)
_TEXT_MARGIN, _LINE_MARGIN = 6, 6  # points around a text, beside it and in height
_NO_LIMIT = 10_000  # points: higher than any text
_MOST_WRAPPED = 200  # files left out: with more, each row is as high as the others, so that none needs to be measured
_LOWEST = 110  # points: the heading and three files, in the smallest window


class FirstVersionModel(QAbstractTableModel):
    """What is left out by default comes first: that is what a person may want to change."""

    ticked = Signal()

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self._files: tuple[PlannedFile, ...] = ()
        self._taken: set[str] = set()
        self.bytes_taken = 0

    def put(self, plan: FirstVersionPlan) -> None:
        """Show another plan, ticked as it proposes."""
        self.beginResetModel()
        self._files = (*plan.left_out, *plan.taken)
        self._taken = {file.path for file in plan.taken}
        self.bytes_taken = plan.bytes_taken
        self.endResetModel()
        self.ticked.emit()

    @property
    def chosen(self) -> frozenset[str]:
        """The paths that are ticked."""
        return frozenset(self._taken)

    def rowCount(self, parent: _Index = QModelIndex()) -> int:  # noqa: B008 - Qt's signature
        """One for each file, or folder that is left out whole."""
        return 0 if parent.isValid() else len(self._files)

    def columnCount(self, parent: _Index = QModelIndex()) -> int:  # noqa: B008 - Qt's signature
        """Name, size, reason."""
        return 0 if parent.isValid() else 3

    def headerData(self, section: int, orientation: Qt.Orientation, role: int = _Role.DisplayRole) -> object:
        """The columns' names."""
        if orientation is not Qt.Orientation.Horizontal or role != _Role.DisplayRole:
            return None
        return (self.tr("File"), self.tr("Size"), self.tr("Why it is left out"))[section]

    def flags(self, index: _Index) -> Qt.ItemFlag:
        """What can never be taken in cannot be ticked."""
        flags = Qt.ItemFlag.ItemIsSelectable | Qt.ItemFlag.ItemNeverHasChildren
        if self._files[index.row()].possible:
            flags |= Qt.ItemFlag.ItemIsEnabled
            if index.column() == _NAME:
                flags |= Qt.ItemFlag.ItemIsUserCheckable
        return flags

    def data(self, index: _Index, role: int = _Role.DisplayRole) -> object:
        """The texts of a file, and its tick in the first column."""
        file = self._files[index.row()]
        if role == _Role.DisplayRole:
            return self._text(file, index.column())
        if role == _Role.ToolTipRole:
            reason = self._text(file, _REASON)
            return as_plain(f"{display(file.path)}\n{reason}" if reason else display(file.path))
        if role == _Role.CheckStateRole and index.column() == _NAME:
            return Qt.CheckState.Checked if file.path in self._taken else Qt.CheckState.Unchecked
        if role == _Role.TextAlignmentRole and index.column() == _SIZE:
            return Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter
        return None

    def _text(self, file: PlannedFile, column: int) -> str:
        if column == _NAME:
            return display(file.path)
        if column == _SIZE:
            return QLocale().formattedDataSize(file.size) if file.size is not None else ""
        return QCoreApplication.translate(CONTEXT, file.reason.value) if file.reason else ""

    def setData(self, index: _Index, value: object, role: int = _Role.EditRole) -> bool:
        """A tick was set or taken away."""
        if role != _Role.CheckStateRole:
            return False
        self.tick([index.row()], Qt.CheckState(value) is Qt.CheckState.Checked)
        return True

    def tick(self, rows: list[int], on: bool) -> None:
        """Take in, or leave out, what may be."""
        for row in rows:
            file = self._files[row]
            if file.possible and (file.path in self._taken) is not on:
                (self._taken.add if on else self._taken.discard)(file.path)
                self.bytes_taken += (file.size or 0) * (1 if on else -1)
                place = self.index(row, _NAME)
                self.dataChanged.emit(place, place, [_Role.CheckStateRole])
        self.ticked.emit()


class _Ticks(QTreeView):
    """The space bar ticks everything that is selected."""

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """As the file at the keyboard is ticked, so are the others."""
        model, current = self.model(), self.currentIndex()
        if event.key() != Qt.Key.Key_Space or not isinstance(model, FirstVersionModel) or not current.isValid():
            super().keyPressEvent(event)
            return
        state = model.index(current.row(), _NAME).data(_Role.CheckStateRole)
        rows = {index.row() for index in self.selectionModel().selectedRows()} | {current.row()}
        model.tick(sorted(rows), state != Qt.CheckState.Checked)


class _Sentences(QStyledItemDelegate):
    """Sentences go on in a second line where the rows may be of different heights; else they are cut at their end."""

    def __init__(self, view: QTreeView) -> None:
        super().__init__(view)
        self._view = view

    def initStyleOption(self, option: QStyleOptionViewItem, index: _Index) -> None:
        """As always, but for that."""
        super().initStyleOption(option, index)
        option.textElideMode = Qt.TextElideMode.ElideRight
        option.features |= QStyleOptionViewItem.ViewItemFeature.WrapText

    def sizeHint(self, option: QStyleOptionViewItem, index: _Index) -> QSize:
        """As high as the lines of the sentence in its column."""
        hint, words = super().sizeHint(option, index), str(index.data() or "")
        if not words or self._view.uniformRowHeights():
            return hint
        room = self._view.columnWidth(_REASON) - 2 * _TEXT_MARGIN
        wrapped = option.fontMetrics.boundingRect(0, 0, room, _NO_LIMIT, Qt.TextFlag.TextWordWrap, words)
        return QSize(hint.width(), max(option.fontMetrics.height(), wrapped.height()) + _LINE_MARGIN)


class FirstVersionList(QWidget):
    """The list, and below it how much is ticked."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.model = FirstVersionModel(self)
        self.view = _Ticks(self)
        self.view.setObjectName("records")
        self.view.setProperty("framed", True)
        self.view.setModel(self.model)
        self.view.setRootIsDecorated(False)
        self.view.setUniformRowHeights(True)
        self.view.setSelectionMode(QTreeView.SelectionMode.ExtendedSelection)
        self.view.setItemDelegateForColumn(_REASON, _Sentences(self.view))
        self.view.setTextElideMode(Qt.TextElideMode.ElideMiddle)
        self.view.setAccessibleName(self.tr("What the circle begins with"))
        self.view.setTabKeyNavigation(False)
        self.view.setMinimumHeight(_LOWEST)
        header = self.view.header()
        header.setStretchLastSection(True)
        header.setSectionResizeMode(_NAME, QHeaderView.ResizeMode.Interactive)
        header.setMinimumSectionSize(60)
        header.sectionResized.connect(self.view.scheduleDelayedItemsLayout)
        self._total = PlainLabel()
        self._total.setWordWrap(True)
        self._total.setProperty("role", "muted")
        self._whole = True
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(6)
        layout.addWidget(self.view, 1)
        layout.addWidget(self._total)
        self.model.ticked.connect(self._count)

    def put(self, plan: FirstVersionPlan) -> None:
        """Show the files of a folder; without any there is nothing to show."""
        self._whole = plan.whole
        self.view.setUniformRowHeights(len(plan.files) > _MOST_WRAPPED)
        self.model.put(plan)
        self.setVisible(bool(plan.files))
        self.view.setColumnHidden(_REASON, not plan.left_out)

    def widen(self) -> None:
        """Two fifths of the room for names where reasons need some, too."""
        width = self.view.viewport().width()
        reasons = not self.view.isColumnHidden(_REASON)
        self.view.setColumnWidth(_SIZE, size := self.fontMetrics().horizontalAdvance("0") * 14)
        self.view.setColumnWidth(_NAME, 2 * width // 5 if reasons else width - size)

    @property
    def total(self) -> str:
        """What is said of what is ticked."""
        return self._total.text()

    def _count(self) -> None:
        taken = len(self.model.chosen)
        left = self.model.rowCount() - taken
        words = self.tr("{files}, {size}").format(
            files=self.tr("The circle begins with %Ln file(s)", "", taken),
            size=QLocale().formattedDataSize(self.model.bytes_taken),
        )
        parts = [f"{words}."]
        if left:
            parts.append(self.tr("%Ln stay(s) in the folder without being kept.", "", left))
        if not self._whole:
            parts.append(self.tr("The folder holds more than can be listed: the others are left out."))
        self._total.setText(" ".join(parts))
