"""The sheets at the left: mine, those that are open or to come, and those that are past."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QItemSelectionModel, QModelIndex, QPersistentModelIndex, QRect, QSize, Qt, Signal
from PySide6.QtGui import QFont, QFontMetrics, QPainter, QStandardItem, QStandardItemModel
from PySide6.QtWidgets import QAbstractItemView, QListView, QStyle, QStyledItemDelegate, QStyleOptionViewItem, QWidget

from upont_desktop.apps.news.reader.signup_pages import SheetRow
from upont_desktop.apps.news.records.standings import SignupState
from upont_desktop.apps.news.ui.signups.signup_words import crowd_words, phase_words, state_words
from upont_desktop.domain.text import display
from upont_desktop.ui.style.fonts import scaled
from upont_desktop.ui.style.theme import Themes, colour
from upont_desktop.ui.style.tone import Tone
from upont_desktop.ui.wording.plain_text import as_plain

_ID = Qt.ItemDataRole.UserRole + 1
_LINES = Qt.ItemDataRole.UserRole + 2
_TONE = Qt.ItemDataRole.UserRole + 3
_PAD, _AIR = 12, 7
"""Points beside the words, and above and below them."""
_TONES = {SignupState.ACCEPTED: Tone.ADDED, SignupState.WAITING: Tone.WARNING, SignupState.LATE: Tone.WARNING}


class _SheetDelegate(QStyledItemDelegate):
    """A title over two muted lines; headings are small and muted."""

    def __init__(self, themes: Themes, view: QWidget) -> None:
        super().__init__(view)
        self._themes, self._view = themes, view

    def _fonts(self) -> tuple[QFont, QFont]:
        bold, small = QFont(self._view.font()), QFont(self._view.font())
        bold.setWeight(QFont.Weight.Medium)
        small.setPointSizeF(small.pointSizeF() * 0.92)
        return bold, small

    def sizeHint(self, _option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex) -> QSize:
        """As high as the lines."""
        bold, small = self._fonts()
        lines = len(index.data(_LINES) or ())
        height = QFontMetrics(bold).height() + lines * QFontMetrics(small).height()
        return QSize(scaled(120), height + 2 * scaled(_AIR))

    def paint(
        self, painter: QPainter, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex
    ) -> None:
        """Draw the ground of the row and the words."""
        theme, (bold, small) = self._themes.current, self._fonts()
        is_sheet = bool(index.data(_ID))
        painter.save()
        state = option.state
        if is_sheet and state & QStyle.StateFlag.State_Selected:
            active = bool(state & QStyle.StateFlag.State_Active)
            painter.fillRect(option.rect, colour(theme.selection if active else theme.selection_quiet))
        elif is_sheet and state & QStyle.StateFlag.State_MouseOver:
            painter.fillRect(option.rect, colour(theme.hover))
        room = option.rect.adjusted(scaled(_PAD), scaled(_AIR), -scaled(_PAD), 0)
        painter.setFont(bold if is_sheet else small)
        painter.setPen(colour(theme.text if is_sheet else theme.muted))
        top = self._line(painter, room, str(index.data()))
        painter.setFont(small)
        tone = index.data(_TONE)
        for number, line in enumerate(index.data(_LINES) or ()):
            own = number == 0 and tone is not None
            painter.setPen(colour(theme.ink(tone) if own else theme.muted))
            top = self._line(painter, QRect(room.left(), top, room.width(), room.height()), line)
        painter.restore()

    @staticmethod
    def _line(painter: QPainter, room: QRect, words: str) -> int:
        """Write a line at the top of a place; where the next one begins."""
        metrics = painter.fontMetrics()
        area = QRect(room.left(), room.top(), room.width(), metrics.height())
        text = metrics.elidedText(words, Qt.TextElideMode.ElideRight, room.width())
        painter.drawText(area, Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft, text)
        return room.top() + metrics.height()


class SheetList(QListView):
    """``chosen`` carries the id of a sheet."""

    chosen = Signal(str)

    def __init__(self, themes: Themes, parent: QWidget) -> None:
        super().__init__(parent)
        self._rows: tuple[SheetRow, ...] = ()
        self._at = ""
        self._items = QStandardItemModel(self)
        self.setModel(self._items)
        self.setItemDelegate(_SheetDelegate(themes, self))
        self.setObjectName("tree")
        self.setAccessibleName(self.tr("Sign-up sheets"))
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setMouseTracking(True)
        self.selectionModel().currentChanged.connect(self._changed)
        themes.changed.connect(self.viewport().update)

    @property
    def at(self) -> str:
        """The id of the sheet that is chosen."""
        return self._at

    def has(self, id: str) -> bool:
        """Whether there is such a sheet."""
        return any(row.sheet.id == id for row in self._rows)

    def put(self, rows: Sequence[SheetRow]) -> None:
        """Show these sheets; what is chosen stays so."""
        self._rows = tuple(rows)
        blocked = self.selectionModel().blockSignals(True)
        self._items.clear()
        mine = [row for row in rows if row.mine is not None and not row.over]
        groups = (
            (self.tr("Mine"), mine),
            (self.tr("Open and to come"), [row for row in rows if row not in mine and not row.is_past]),
            (self.tr("Past"), [row for row in rows if row not in mine and row.is_past]),
        )
        for title, inside in groups:
            if inside:
                heading = QStandardItem(title)
                heading.setFlags(Qt.ItemFlag.NoItemFlags)
                self._items.appendRow([heading])
                for row in inside:
                    self._items.appendRow([self._item(row)])
        self.selectionModel().blockSignals(blocked)
        if self._at:
            self.choose(self._at)

    def _item(self, row: SheetRow) -> QStandardItem:
        item = QStandardItem(display(row.sheet.title))
        lines = [phase_words(row.sheet, row.phase), crowd_words(row)]
        if row.mine is not None:
            lines[0] = f"{state_words(row.mine)} · {lines[0]}"
            item.setData(_TONES.get(row.mine.state), _TONE)
        item.setData(row.sheet.id, _ID)
        item.setData(lines, _LINES)
        item.setToolTip(as_plain(display(row.sheet.title)))
        item.setAccessibleText(", ".join([item.text(), *lines]))
        return item

    def choose(self, id: str) -> None:
        """Choose a sheet, where it is there."""
        for number in range(self._items.rowCount()):
            index = self._items.index(number, 0)
            if index.data(_ID) == id:
                flags = QItemSelectionModel.SelectionFlag.ClearAndSelect
                self.selectionModel().setCurrentIndex(index, flags)

    def choose_first(self) -> None:
        """Choose the first sheet of all."""
        if self._items.rowCount() > 1:
            self.choose(self._items.index(1, 0).data(_ID))

    def forget(self) -> None:
        """Show no sheets, and choose none."""
        self._at = ""
        self.put(())

    def _changed(self, current: QModelIndex, _previous: QModelIndex) -> None:
        id = current.data(_ID)
        if isinstance(id, str) and id:
            self._at = id
            self.chosen.emit(id)
