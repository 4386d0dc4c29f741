"""Below who is served: what was done, what is asked, what was refused, with what to do about it."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFrame, QHBoxLayout, QVBoxLayout, QWidget

from upont_desktop.apps.pochtron.counter.events import (
    AnywayTouched,
    CardSeen,
    Escaped,
    UndoTouched,
)
from upont_desktop.apps.pochtron.counter.goods import good_of
from upont_desktop.apps.pochtron.counter.states import AskingAge, Cause, Refused, Said, Serving, Till
from upont_desktop.apps.pochtron.ui.till_parts import big_label, muted_label
from upont_desktop.apps.pochtron.ui.touch import Happen, PlainButton
from upont_desktop.apps.pochtron.ui.words import hint_words, refused_words, said_words
from upont_desktop.domain.text import display
from upont_desktop.ui.style.fonts import scaled
from upont_desktop.ui.style.theme import Themes


class QuestionBar(QFrame):
    """A sentence on a ground of its colour, and at most three buttons."""

    def __init__(self, themes: Themes, happen: Happen, parent: QWidget) -> None:
        super().__init__(parent)
        self.setObjectName("tillBar")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self._happen = happen
        self._entry = ""
        self.words, self.more = big_label(self, 1.3), muted_label("", self)
        for label in (self.words, self.more):
            label.setWordWrap(True)
        self.seen = PlainButton(themes, self.tr("Seen an identity card"), self, main=True)
        self.anyway = PlainButton(themes, self.tr("Serve anyway"), self)
        self.undo = PlainButton(themes, self.tr("Undo"), self)
        self.back = PlainButton(themes, self.tr("Back"), self)
        self.seen.clicked.connect(lambda: happen(CardSeen()))
        self.anyway.clicked.connect(lambda: happen(AnywayTouched()))
        self.undo.clicked.connect(lambda: happen(UndoTouched(self._entry)))
        self.back.clicked.connect(lambda: happen(Escaped()))
        text = QVBoxLayout()
        text.setSpacing(0)
        text.addStretch(1)
        text.addWidget(self.words)
        text.addWidget(self.more)
        text.addStretch(1)
        layout = QHBoxLayout(self)
        layout.setContentsMargins(scaled(14), scaled(8), scaled(10), scaled(8))
        layout.setSpacing(scaled(8))
        layout.addLayout(text, 1)
        for button in self._buttons:
            layout.addWidget(button)

    @property
    def _buttons(self) -> tuple[PlainButton, ...]:
        return (self.seen, self.anyway, self.undo, self.back)

    def show_till(self, till: Till, serving: Serving | None = None) -> bool:
        """Say what there is to say now; tells whether there is something. What was done last gives way to whoever is
        served next: it stands among the recent entries, with its undo.
        """
        state, hint = till.state, hint_words(till)
        if isinstance(state, Refused):
            self._refuse(state, till)
        elif isinstance(state, AskingAge):
            good = good_of(till.goods, state.good)
            asked = self.tr("{good} is sold from {age} years on.")
            self._put("ask", asked.format(good=display(good.name) if good else "", age=state.age),
                      self.tr("Enter where you have seen an identity card."), self.seen, self.back)  # fmt: skip
        elif hint:
            self._put("ask", hint, "")
        elif till.said is not None and _is_about(till.said, serving):
            self._tell(till.said, till)
        else:
            return False
        return True

    def _refuse(self, state: Refused, till: Till) -> None:
        words, more = refused_words(state)
        buttons = [self.back]
        if state.cause is Cause.BLOCKED and isinstance(state.back, Serving) and till.seller.may("cancel"):
            buttons = [self.anyway, self.back]  # what is missing has its ways beside the basket
        self._put("refused", words, more, *buttons)

    def _tell(self, said: Said, till: Till) -> None:
        self._entry = said.entry.name
        entry = next((one for one in till.recent if one.name == said.entry.name), said.entry)
        undoable = not entry.reversed and not entry.of
        self._put("done", said_words(said), "", *((self.undo,) if undoable else ()))
        self.undo.setAccessibleName(self.tr("Undo: {what}").format(what=said_words(said)))

    def _put(self, kind: str, words: str, more: str, *buttons: PlainButton) -> None:
        if self.property("kind") != kind:
            self.setProperty("kind", kind)
            self.style().unpolish(self)
            self.style().polish(self)
        self.words.setText(words)
        self.more.setText(more)
        self.more.setVisible(bool(more))
        for button in self._buttons:
            button.setVisible(button in buttons)
        self.setAccessibleName(f"{words} {more}".strip())


def _is_about(said: Said, serving: Serving | None) -> bool:
    """Whether what was done is what matters now: nobody is served, or the very person."""
    return serving is None or (not serving.customer.is_guest and said.customer.id == serving.customer.id)
