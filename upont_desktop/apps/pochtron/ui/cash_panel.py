"""A guest who pays in cash: what is handed over, and what is given back."""

from __future__ import annotations

from PySide6.QtWidgets import QHBoxLayout, QSizePolicy, QWidget

from upont_desktop.apps.pochtron.counter.cash import NOTES, change_of, notes_for, total_of
from upont_desktop.apps.pochtron.counter.events import CashTouched
from upont_desktop.apps.pochtron.counter.states import Serving, TakingCash, Till
from upont_desktop.apps.pochtron.ui.ask_panels import AskPanel, ShownLine
from upont_desktop.apps.pochtron.ui.pads import till_pad
from upont_desktop.apps.pochtron.ui.till_parts import big_label, muted_label
from upont_desktop.apps.pochtron.ui.touch import Happen, PlainButton
from upont_desktop.apps.pochtron.ui.words import amount
from upont_desktop.apps.trade.records.accounts import Means
from upont_desktop.ui.style.fonts import scaled
from upont_desktop.ui.style.theme import Themes


class NotesLine(QWidget):
    """The notes that pay for the basket of a guest, a touch each; any other sum behind the last button."""

    def __init__(self, themes: Themes, happen: Happen, parent: QWidget) -> None:
        super().__init__(parent)
        self.words = muted_label(self.tr("Hands over"), self)
        self.notes = {cents: PlainButton(themes, amount(cents), self) for cents in NOTES}
        self.other = PlainButton(themes, self.tr("Other…"), self)
        self.other.setToolTip(self.tr("Type what is handed over (F9 or +)"))
        layout = QHBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(scaled(8))
        layout.addWidget(self.words)
        for cents, button in [*self.notes.items(), (0, self.other)]:
            button.setSizePolicy(QSizePolicy.Policy.Maximum, QSizePolicy.Policy.Fixed)
            button.clicked.connect(lambda _on, cents=cents: happen(CashTouched(cents)))
            layout.addWidget(button)
        layout.addStretch(1)

    def show_till(self, till: Till, serving: Serving) -> None:
        """Those that fit, while the guest pays in cash."""
        total, cash = total_of(till, serving), serving.means is Means.CASH
        fitting = notes_for(total) if total and cash else ()
        for cents, button in self.notes.items():
            button.setVisible(cents in fitting)
        for widget in (self.words, self.other):
            widget.setVisible(bool(total) and cash)


class CashPanel(AskPanel):
    """How much a guest hands over, and what is given back."""

    def __init__(self, themes: Themes, happen: Happen, parent: QWidget) -> None:
        super().__init__(themes, happen, parent, self.tr("Pay"))
        self.given = ShownLine(self.tr("Handed over"), self)
        self.given.mark(active=True)
        self.change = big_label(self, 1.9)
        usual = QHBoxLayout()
        usual.setSpacing(scaled(8))
        self.notes = {cents: PlainButton(themes, amount(cents), self) for cents in NOTES}
        for cents, button in self.notes.items():
            button.clicked.connect(lambda _on, cents=cents: happen(CashTouched(cents)))
            usual.addWidget(button)
        self.body.addLayout(usual)
        self.body.addWidget(self.given)
        self.body.addWidget(self.change)
        self.body.addWidget(till_pad(themes, happen, self, comma=True))

    def show_state(self, state: TakingCash, till: Till, hint: str) -> None:
        """Show what is given as it is typed, and what it leaves."""
        total, change = total_of(till, state.back), change_of(till, state)
        self.heading.setText(self.tr("{amount} in cash").format(amount=amount(total)))
        self.text.setText(self.tr("What is handed over; nothing where it is exact."))
        self.given.setText(state.given)
        for cents, button in self.notes.items():
            button.setEnabled(cents >= total)
        self.change.setText(self.tr("Give back {amount}").format(amount=amount(change)) if change is not None else "")
        self.go_on.say(self.tr("Pay {amount}").format(amount=amount(total)))
        self.say_problem(hint)
