"""The ledger as a model: pages of entries, fetched as the view comes to their end."""

from __future__ import annotations

from typing import Any

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QObject, QPersistentModelIndex, Qt, Signal

from upont_desktop.apps.social.ui.record_table import AT_RIGHT
from upont_desktop.apps.trade.records.pages import EntryFilter, EntryRow
from upont_desktop.apps.trade.ui.entry_words import entry_about, entry_by, entry_details, entry_moment, entry_sentence
from upont_desktop.apps.trade.ui.source import EntryPage, LedgerSource, read_entries
from upont_desktop.apps.trade.ui.trade_words import OwnerNames, amount, kind_word
from upont_desktop.ui.style.theme import Themes, colour
from upont_desktop.ui.style.tone import Tone
from upont_desktop.ui.wording.plain_text import as_plain

Index = QModelIndex | QPersistentModelIndex
_Role = Qt.ItemDataRole
WHEN, WHAT, WHOSE, CENTS, NOTE, BY = range(6)


class EntriesModel(QAbstractTableModel):
    """``settled`` says that the first page of what was asked for is there, or that nothing is shown now. ``answered``
    tells the two apart: whether ``rows`` are what the records of the circle say.
    """

    settled = Signal()

    def __init__(self, source: LedgerSource, themes: Themes, parent: QObject) -> None:
        super().__init__(parent)
        self._source, self._themes = source, themes
        self._first, self._next = source.slot(self), source.slot(self)
        self._more = self._fetching = False
        self.rows: list[EntryRow] = []
        self.names = OwnerNames()
        self.whole = 0
        self.filter = EntryFilter()
        self.loading = self.answered = False

    def show(self, wanted: EntryFilter) -> None:
        """Show the entries that a filter lets through; what was shown stays until they are there."""
        self.filter, self.loading = wanted, True
        self._next.cancel()
        self._fetching = False
        self._source.ask(self._first, lambda ledger: read_entries(ledger, wanted, 0), self._start, self._not_yet)

    def again(self) -> None:
        """Ask the same, as the records have changed."""
        self.show(self.filter)

    def clear(self) -> None:
        """Show nothing, and drop what was asked for."""
        self._first.cancel()
        self._put(EntryPage((), OwnerNames(), more=False), answered=False)

    def _not_yet(self) -> None:
        self.loading = False

    def _start(self, page: EntryPage) -> None:
        self._put(page, answered=True)

    def _put(self, page: EntryPage, *, answered: bool) -> None:
        self.beginResetModel()
        self.rows, self.names, self._more, self.whole = list(page.rows), page.names, page.more, page.whole
        self.loading, self.answered = False, answered
        self.endResetModel()
        self.settled.emit()

    def entry(self, row: int) -> EntryRow | None:
        """The entry of a row."""
        return self.rows[row] if 0 <= row < len(self.rows) else None

    # -- more of them ------------------------------------------------------------------------------------------------

    def canFetchMore(self, parent: Index) -> bool:
        """Whether entries may follow."""
        return not parent.isValid() and self._more and not self._fetching

    def fetchMore(self, parent: Index) -> None:
        """Ask for the next page."""
        if self.canFetchMore(parent):
            self._fetching = True
            wanted, offset = self.filter, len(self.rows)
            self._source.ask(self._next, lambda ledger: read_entries(ledger, wanted, offset), self._append)

    def _append(self, page: EntryPage) -> None:
        self._fetching, self._more = False, page.more
        if page.rows:
            first = len(self.rows)
            self.beginInsertRows(QModelIndex(), first, first + len(page.rows) - 1)
            self.rows += page.rows
            self.names = self.names.joined(page.names)
            self.endInsertRows()

    # -- Qt's contract -----------------------------------------------------------------------------------------------

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008 - Qt's own default
        """Those that were fetched."""
        return 0 if parent.isValid() else len(self.rows)

    def columnCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008 - Qt's own default
        """When, what, whose, how much, what is to be said of it, and who wrote it."""
        return 0 if parent.isValid() else BY + 1

    def headerData(self, section: int, orientation: Qt.Orientation, role: int = _Role.DisplayRole) -> Any:
        """The columns' names."""
        if orientation != Qt.Orientation.Horizontal:
            return None
        if role == _Role.TextAlignmentRole and section == CENTS:
            return AT_RIGHT
        if role != _Role.DisplayRole:
            return None
        names = (
            self.tr("When"), self.tr("What"), self.tr("Whose"), self.tr("Amount"), self.tr("Details"),
            self.tr("By"),
        )  # fmt: skip
        return names[section]

    def data(self, index: Index, role: int = _Role.DisplayRole) -> Any:
        """What a cell says; a sentence for a screen reader."""
        row = self.entry(index.row()) if index.isValid() else None
        if row is None:
            return None
        match role:
            case _Role.DisplayRole:
                return self._cell(row, index.column())
            case _Role.ToolTipRole:
                return as_plain(self._cell(row, index.column()) or "") or None
            case _Role.AccessibleTextRole:
                words = entry_sentence(row, self.names) if index.column() == WHEN else self._cell(row, index.column())
                return words or f"{self.headerData(index.column(), Qt.Orientation.Horizontal)}: –"
            case _Role.TextAlignmentRole if index.column() == CENTS:
                return AT_RIGHT
            case _Role.ForegroundRole if row.reversed is not None:
                return colour(self._themes.current.ink(Tone.FAINT))
            case _Role.ForegroundRole if index.column() == NOTE and row.flags:
                return colour(self._themes.current.ink(Tone.WARNING))
        return None

    def _cell(self, row: EntryRow, column: int) -> str:
        match column:
            case 0:
                return entry_moment(row)
            case 1:
                return kind_word(row.kind)
            case 2:
                return entry_about(row, self.names)
            case 3:
                return amount(row.cents) if row.cents else ""
            case 4:
                return entry_details(row, self.names)
            case _:
                return entry_by(row, self.names)
