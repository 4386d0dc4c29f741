"""The drafts of the person, to be gone on with or thrown away."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QListWidget, QListWidgetItem, QStackedWidget, QWidget

from upont_desktop.apps.news.operations.drafts import KeptDraft
from upont_desktop.apps.news.ui.feed.feed_words import written_moment
from upont_desktop.domain.text import display
from upont_desktop.ui.style import icons
from upont_desktop.ui.style.theme import Themes
from upont_desktop.ui.widgets.basics import EmptyState
from upont_desktop.ui.wording import dates

_DRAFT = Qt.ItemDataRole.UserRole + 1


class DraftList(QStackedWidget):
    """``opened`` carries a draft to go on with, ``dropped`` one to throw away."""

    opened = Signal(object)
    dropped = Signal(object)

    def __init__(self, themes: Themes, parent: QWidget) -> None:
        super().__init__(parent)
        self._themes = themes
        self.list = QListWidget(self)
        self.list.setObjectName("records")
        self.list.setAccessibleName(self.tr("Drafts"))
        self.list.setToolTip(self.tr("Enter goes on with a draft, Delete throws it away"))
        self.list.itemActivated.connect(lambda item: self.opened.emit(item.data(_DRAFT)))
        self._empty = EmptyState(
            themes, "pencil", self.tr("No drafts"), self.tr("What you write and do not publish yet is kept here."), self
        )
        self.addWidget(self._empty)
        self.addWidget(self.list)

    def show_drafts(self, drafts: Sequence[KeptDraft]) -> None:
        """Show these, the last one first."""
        self.list.clear()
        for kept in drafts:
            words = display(kept.draft.title) or self.tr("Without a title")
            item = QListWidgetItem(icons.icon("pencil", self._themes.current.muted), words)
            item.setText(f"{words}  ·  {written_moment(kept.edited, dates.now())}")
            item.setData(_DRAFT, kept)
            self.list.addItem(item)
        self.setCurrentWidget(self.list if drafts else self._empty)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Delete throws the draft away."""
        item = self.list.currentItem()
        if event.key() == Qt.Key.Key_Delete and item is not None:
            self.dropped.emit(item.data(_DRAFT))
        else:
            super().keyPressEvent(event)
