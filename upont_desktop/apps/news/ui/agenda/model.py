"""The dates that the agenda shows, as a model: every view paints the same rows."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from PySide6.QtCore import QAbstractListModel, QModelIndex, QObject, QPersistentModelIndex, Qt

from upont_desktop.apps.news.event_pages import AgendaRow
from upont_desktop.apps.news.ui.agenda.event_words import spoken, when_words
from upont_desktop.domain.text import display
from upont_desktop.ui.wording.plain_text import as_plain

ROW = Qt.ItemDataRole.UserRole
Index = QModelIndex | QPersistentModelIndex


class AgendaModel(QAbstractListModel):
    """Some weeks of dates, in order."""

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self.rows: tuple[AgendaRow, ...] = ()

    def put(self, rows: Sequence[AgendaRow]) -> None:
        """Show these dates in the place of others; views that show the same are left alone."""
        if tuple(rows) != self.rows:
            self.beginResetModel()
            self.rows = tuple(rows)
            self.endResetModel()

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008 - Qt's own signature
        """How many dates there are."""
        return 0 if parent.isValid() else len(self.rows)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        """The title; in words for screen readers, and when it is, in the tooltip."""
        if not index.isValid() or not 0 <= index.row() < len(self.rows):
            return None
        row = self.rows[index.row()]
        match role:
            case Qt.ItemDataRole.DisplayRole:
                return display(row.title)
            case Qt.ItemDataRole.AccessibleTextRole:
                return spoken(row)
            case Qt.ItemDataRole.ToolTipRole:
                told = (display(row.title), when_words(row), row.club_name or row.club, display(row.place))
                return as_plain("\n".join(filter(None, told)))
            case Qt.ItemDataRole.UserRole:
                return row
            case _:
                return None

    def number_of(self, name: str) -> int | None:
        """At which row a date stands, by its name (``event:…@…``), or any date of an event named without one."""
        whole = next((at for at, row in enumerate(self.rows) if row.name == name), None)
        if whole is not None or "@" in name:
            return whole
        return next((at for at, row in enumerate(self.rows) if row.name.partition("@")[0] == name), None)
