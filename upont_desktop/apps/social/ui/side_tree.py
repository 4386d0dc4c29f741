"""The left side of the room: what can be looked at, and the clubs below their kinds."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import QItemSelectionModel, QModelIndex, QSize, Qt, Signal
from PySide6.QtGui import QStandardItem, QStandardItemModel
from PySide6.QtWidgets import QAbstractItemView, QTreeView, QWidget

from upont_desktop.apps.social.pages import ClubRow
from upont_desktop.apps.social.records import ClubLabel
from upont_desktop.apps.social.ui.people_words import COUNTS, labels_word
from upont_desktop.domain.text import display
from upont_desktop.ui.style import icons
from upont_desktop.ui.style.fonts import scaled
from upont_desktop.ui.style.theme import Themes
from upont_desktop.ui.wording.plain_text import as_plain

_KEY = Qt.ItemDataRole.UserRole + 1
_ICON = 18  # points
PEOPLE, BIRTHDAYS, LOANS, REQUESTS, PROBLEMS = "people", "birthdays", "loans", "requests", "problems"
CLUB = "club:"
"""What the key of a club begins with; its short name follows."""


@dataclass(frozen=True, slots=True)
class SideCounts:
    """How many there are: birthdays today, loans, those that are late, requests without an answer, problems."""

    birthdays: int = 0
    loans: int = 0
    late: int = 0
    requests: int = 0
    problems: int = 0


class SideTree(QTreeView):
    """``chosen`` carries the key of what is chosen: a section, or ``club:`` and the short name of a club."""

    chosen = Signal(str)

    def __init__(self, themes: Themes, parent: QWidget) -> None:
        super().__init__(parent)
        self._themes = themes
        self._clubs: tuple[ClubRow, ...] = ()
        self._counts = SideCounts()
        self._at = PEOPLE
        self._items = QStandardItemModel(self)
        self.setModel(self._items)
        self.setObjectName("tree")
        self.setAccessibleName(self.tr("People and clubs"))
        self.setHeaderHidden(True)
        self.setUniformRowHeights(True)
        self.setIndentation(scaled(14))
        self.setRootIsDecorated(True)
        self.setIconSize(QSize(scaled(_ICON), scaled(_ICON)))
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setTextElideMode(Qt.TextElideMode.ElideRight)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.selectionModel().currentChanged.connect(self._changed)
        themes.changed.connect(self._fill)
        self._fill()

    def show_records(self, clubs: Sequence[ClubRow], counts: SideCounts) -> None:
        """Show these clubs and counts; what is chosen stays so."""
        if (tuple(clubs), counts) != (self._clubs, self._counts):
            self._clubs, self._counts = tuple(clubs), counts
            self._fill()

    def choose(self, key: str) -> None:
        """Choose a section or a club; people where there is no such thing."""
        item = self._find(key) or self._find(PEOPLE)
        if item is not None:
            flags = QItemSelectionModel.SelectionFlag.ClearAndSelect
            self.selectionModel().setCurrentIndex(item.index(), flags)

    def has(self, key: str) -> bool:
        """Whether there is such a section, or club."""
        return self._find(key) is not None

    @property
    def at(self) -> str:
        """The key of what is chosen."""
        return self._at

    # -- filling -----------------------------------------------------------------------------------------------------

    def _fill(self) -> None:
        blocked = self.selectionModel().blockSignals(True)
        self._items.clear()
        for item in self._sections():
            self._items.appendRow(item)
        active = [row for row in self._clubs if row.club.active]
        tops = _tops(active)
        for label in ClubLabel:
            rows = [row for row in tops if row.club.label is label]
            if rows:
                self._items.appendRow(self._group(labels_word(label), rows, active))
        resting = [row for row in self._clubs if not row.club.active]
        if resting:
            self._items.appendRow(self._group(self.tr("No longer active"), _tops(resting), resting))
        for number in range(self._items.rowCount()):
            item = self._items.item(number)
            if item.text() != self.tr("No longer active"):
                self.expandRecursively(item.index())
        self.selectionModel().blockSignals(blocked)
        self.choose(self._at)

    def _sections(self) -> list[QStandardItem]:
        counts = self._counts
        loans = f"{counts.loans} · {COUNTS.late_ones(counts.late)}" if counts.late else str(counts.loans or "")
        rows = [
            (PEOPLE, self.tr("Everyone"), "users", "", True),
            (BIRTHDAYS, self.tr("Birthdays today"), "cake", str(counts.birthdays), bool(counts.birthdays)),
            (LOANS, self.tr("Loans"), "package", loans, bool(counts.loans)),
            (REQUESTS, self.tr("Requests for a club"), "inbox", str(counts.requests), bool(counts.requests)),
            (PROBLEMS, self.tr("To look at"), "alert-triangle", str(counts.problems), bool(counts.problems)),
        ]
        return [
            self._item(key, f"{words}  ({more})" if more else words, icon)
            for key, words, icon, more, there in rows
            if there
        ]

    def _group(self, title: str, rows: Sequence[ClubRow], among: Sequence[ClubRow]) -> QStandardItem:
        """Clubs of one kind, each with those that are inside it."""
        group = QStandardItem(title)
        group.setFlags(Qt.ItemFlag.ItemIsEnabled)
        group.setForeground(self.palette().placeholderText())
        for row in rows:
            group.appendRow(self._club(row, among, frozenset({row.club.slug})))
        return group

    def _club(self, row: ClubRow, among: Sequence[ClubRow], above: frozenset[str]) -> QStandardItem:
        item = self._item(f"{CLUB}{row.club.slug}", display(row.club.name), "flag")
        item.setToolTip(as_plain(COUNTS.members(row.members)))
        for other in among:
            if other.club.parent == row.club.slug and other.club.slug not in above:
                item.appendRow(self._club(other, among, above | {other.club.slug}))
        return item

    def _item(self, key: str, words: str, icon: str) -> QStandardItem:
        tone = self._themes.current.warning if key == PROBLEMS else self._themes.current.muted
        item = QStandardItem(icons.icon(icon, tone), words)
        item.setData(key, _KEY)
        return item

    def _find(self, key: str) -> QStandardItem | None:
        found = self._items.match(
            self._items.index(0, 0), _KEY, key, 1, Qt.MatchFlag.MatchExactly | Qt.MatchFlag.MatchRecursive
        )
        return self._items.itemFromIndex(found[0]) if found else None

    def _changed(self, current: QModelIndex, _previous: QModelIndex) -> None:
        key = current.data(_KEY)
        if isinstance(key, str) and key and key != self._at:
            self._at = key
            self.chosen.emit(key)


def _tops(rows: Sequence[ClubRow]) -> list[ClubRow]:
    """The clubs that are inside none of the others."""
    slugs = {row.club.slug for row in rows}
    return [row for row in rows if row.club.parent not in slugs or row.club.parent == row.club.slug]
