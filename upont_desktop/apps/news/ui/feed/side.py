"""The left side of the feed: which posts are shown, and whose."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QItemSelectionModel, QModelIndex, QSize, Qt, Signal
from PySide6.QtGui import QStandardItem, QStandardItemModel
from PySide6.QtWidgets import QAbstractItemView, QTreeView, QWidget

from upont_desktop.apps.news.post_pages import FeedSection, FeedState
from upont_desktop.domain.text import display
from upont_desktop.ui.style import icons
from upont_desktop.ui.style.fonts import scaled
from upont_desktop.ui.style.theme import Themes

_KEY = Qt.ItemDataRole.UserRole + 1
_ICON = 18  # points
DRAFTS = "drafts"
CLUB = "club:"
"""What the key of a club begins with; its short name follows."""


class FeedSide(QTreeView):
    """``chosen`` carries the key of what is chosen: a section, :data:`DRAFTS`, or ``club:`` and a short name."""

    chosen = Signal(str)

    def __init__(self, themes: Themes, parent: QWidget) -> None:
        super().__init__(parent)
        self._themes = themes
        self._state, self._drafts = FeedState(), 0
        self._at: str = FeedSection.ALL
        self._items = QStandardItemModel(self)
        self.setModel(self._items)
        self.setObjectName("tree")
        self.setAccessibleName(self.tr("Which posts"))
        self.setHeaderHidden(True)
        self.setUniformRowHeights(True)
        self.setRootIsDecorated(False)
        self.setIndentation(scaled(10))
        self.setIconSize(QSize(scaled(_ICON), scaled(_ICON)))
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.selectionModel().currentChanged.connect(self._changed)
        themes.changed.connect(self._fill)
        self._fill()

    @property
    def at(self) -> str:
        """The key of what is chosen."""
        return self._at

    def show_state(self, state: FeedState, drafts: int) -> None:
        """Show these clubs and counts; what is chosen stays so."""
        if (state, drafts) != (self._state, self._drafts):
            self._state, self._drafts = state, drafts
            self._fill()

    def choose(self, key: str) -> None:
        """Choose a section or a club; everything where there is no such thing."""
        item = self._find(key) or self._find(FeedSection.ALL)
        if item is not None:
            self.selectionModel().setCurrentIndex(item.index(), QItemSelectionModel.SelectionFlag.ClearAndSelect)

    def _fill(self) -> None:
        blocked = self.selectionModel().blockSignals(True)
        state = self._state
        self._items.clear()
        for key, words, icon, count in self._sections():
            always = key in {FeedSection.ALL, FeedSection.UNREAD, FeedSection.BOOKMARKS, FeedSection.MINE}
            if always or count or key == self._at:
                self._items.appendRow(self._item(key, f"{words} · {count}" if count else words, icon))
        if state.clubs:
            self._items.appendRow(self._group(self.tr("Clubs"), state.clubs))
        self.expandAll()
        item = self._find(self._at) or self._find(FeedSection.ALL)
        if item is not None:
            flags = QItemSelectionModel.SelectionFlag.ClearAndSelect
            self.selectionModel().setCurrentIndex(item.index(), flags)
        self.selectionModel().blockSignals(blocked)
        self.viewport().update()

    def _sections(self) -> Sequence[tuple[str, str, str, int]]:
        state = self._state
        return (
            (FeedSection.ALL, self.tr("Everything"), "layout-rows", 0),
            (FeedSection.UNREAD, self.tr("Unread"), "inbox", state.unread),
            (FeedSection.BOOKMARKS, self.tr("Kept for later"), "bookmark", state.bookmarks),
            (FeedSection.MINE, self.tr("My posts"), "user", 0),
            (DRAFTS, self.tr("Drafts"), "pencil", self._drafts),
            (FeedSection.SCHEDULED, self.tr("Scheduled"), "clock", state.scheduled),
            (FeedSection.HIDDEN, self.tr("Hidden"), "eye-off", state.hidden if state.moderates else 0),
        )

    def _group(self, title: str, clubs: Sequence[tuple[str, str]]) -> QStandardItem:
        group = QStandardItem(title)
        group.setFlags(Qt.ItemFlag.ItemIsEnabled)
        group.setForeground(self.palette().placeholderText())
        for slug, name in clubs:
            group.appendRow(self._item(f"{CLUB}{slug}", display(name), "flag"))
        return group

    def _item(self, key: str, words: str, icon: str) -> QStandardItem:
        item = QStandardItem(icons.icon(icon, self._themes.current.muted), words)
        item.setData(key, _KEY)
        return item

    def _find(self, key: str) -> QStandardItem | None:
        flags = Qt.MatchFlag.MatchExactly | Qt.MatchFlag.MatchRecursive
        found = self._items.match(self._items.index(0, 0), _KEY, key, 1, flags)
        return self._items.itemFromIndex(found[0]) if found else None

    def _changed(self, current: QModelIndex, _previous: QModelIndex) -> None:
        key = current.data(_KEY)
        if isinstance(key, str) and key and key != self._at:
            self._at = key
            self.chosen.emit(key)
