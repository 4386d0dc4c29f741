"""In the place of a card where several people are chosen: who they are, and what can be done with all of them."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QFont
from PySide6.QtWidgets import QPushButton, QVBoxLayout, QWidget

from upont_desktop.apps.social.pages import PersonRow
from upont_desktop.apps.social.ui.people_words import COUNTS, name_of
from upont_desktop.ui.style.theme import Themes
from upont_desktop.ui.widgets.basics import PlainLabel

_NAMED = 12  # people: the rest is a number


class ManyPanel(QWidget):
    """``wanted`` carries the name of an action of the room."""

    wanted = Signal(str)

    def __init__(self, _themes: Themes, parent: QWidget) -> None:
        super().__init__(parent)
        self.setObjectName("pane")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self.title, self.names = PlainLabel(), PlainLabel()
        font = QFont(self.font())
        font.setPointSizeF(font.pointSizeF() * 1.25)
        font.setWeight(QFont.Weight.DemiBold)
        self.title.setFont(font)
        self.names.setProperty("role", "muted")
        self.names.setWordWrap(True)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(18, 16, 16, 16)
        layout.setSpacing(10)
        for label in (self.title, self.names):
            layout.addWidget(label)
        self.merge = self._button("social.merge", self.tr("Merge the two cards…"))
        buttons = (
            self._button("social.add_members", self.tr("Add to a club…")),
            self._button("social.copy_emails", self.tr("Copy e-mail addresses")),
            self._button("social.export", self.tr("Export…")),
            self.merge,
        )
        for button in buttons:
            layout.addWidget(button, 0, Qt.AlignmentFlag.AlignLeft)
        layout.addStretch(1)

    def _button(self, action: str, words: str) -> QPushButton:
        button = QPushButton(words)
        button.setProperty("action", action)
        button.clicked.connect(lambda: self.wanted.emit(action))
        return button

    def show_people(self, people: Sequence[PersonRow]) -> None:
        """Show by name who is chosen, and how many."""
        self.title.setText(COUNTS.chosen(len(people)))
        names = [name_of(person) for person in people[:_NAMED]]
        more = len(people) - len(names)
        self.names.setText(", ".join([*names, self.tr("and %Ln more", "", more)] if more else names))
        self.merge.setVisible(len(people) == 2)
