"""A line in which a person is chosen: two letters find them."""

from __future__ import annotations

from PySide6.QtCore import QModelIndex, Qt, QTimer, Signal
from PySide6.QtGui import QStandardItem, QStandardItemModel
from PySide6.QtWidgets import QCompleter, QLineEdit, QWidget

from upont_desktop.apps.social.pages import PeopleFilter, PeoplePage, PersonRow
from upont_desktop.apps.social.ui.people_model import below
from upont_desktop.apps.social.ui.people_words import name_of
from upont_desktop.apps.social.ui.source import PeopleSource
from upont_desktop.ui.widgets.completion_list import Completions

_SHOWN = 8  # people: what a glance takes in
_PERSON = Qt.ItemDataRole.UserRole + 1


class PersonSearch(QLineEdit):
    """``picked`` says that somebody was chosen, or nobody any more."""

    picked = Signal()

    def __init__(self, source: PeopleSource, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._source, self._slot = source, source.slot(self)
        self.person: PersonRow | None = None
        self._found = QStandardItemModel(self)
        self._completer = Completions((), self)
        self._completer.setModel(self._found)
        self._completer.setCompletionMode(QCompleter.CompletionMode.UnfilteredPopupCompletion)
        self._completer.activated[QModelIndex].connect(self._activated)  # type: ignore[index]
        self.setCompleter(self._completer)
        self.setPlaceholderText(self.tr("a few letters of the name"))
        self.textEdited.connect(self._ask)

    def choose(self, person: PersonRow | None) -> None:
        """Put somebody into the line."""
        self.person = person
        self.setText(name_of(person) if person is not None else "")
        self.picked.emit()

    def _ask(self, text: str) -> None:
        if self.person is not None:
            self.person = None
            self.picked.emit()
        words = text.strip()
        if words:
            self._source.ask(
                self._slot, lambda reader: reader.find_people(words, PeopleFilter(), 0, _SHOWN), self._offer
            )

    def _offer(self, page: PeoplePage) -> None:
        self._found.clear()
        for person in page.people:
            more = below(person)
            item = QStandardItem(f"{name_of(person)} · {more}" if more else name_of(person))
            item.setData(person, _PERSON)
            self._found.appendRow(item)
        if page.people and self.hasFocus():
            self._completer.complete()

    def _activated(self, index: QModelIndex) -> None:
        person = index.data(_PERSON)
        if isinstance(person, PersonRow):
            QTimer.singleShot(0, self, lambda: self.choose(person))  # after the completer has written its words
