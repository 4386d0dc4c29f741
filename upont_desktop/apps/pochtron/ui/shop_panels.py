"""Before and after the evening: opening with the float, closing with the count."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtWidgets import QComboBox, QHBoxLayout, QLineEdit, QScrollArea, QVBoxLayout, QWidget

from upont_desktop.apps.pochtron.counter.events import CountGiven, Escaped, OpenAsked
from upont_desktop.apps.pochtron.counter.states import Closed, Counting
from upont_desktop.apps.pochtron.ui.count_form import CountForm
from upont_desktop.apps.pochtron.ui.till_parts import big_label, muted_label
from upont_desktop.apps.pochtron.ui.touch import Happen, PlainButton
from upont_desktop.apps.pochtron.ui.words import amount
from upont_desktop.domain.text import display
from upont_desktop.ui.style.fonts import scaled
from upont_desktop.ui.style.theme import Themes
from upont_desktop.ui.widgets.basics import PlainLabel

_WIDE = 920  # points: three columns of pieces, and digits beside them


@dataclass(frozen=True, slots=True)
class ShopChoice:
    """A shop that can be opened here."""

    slug: str
    name: str


@dataclass(frozen=True, slots=True)
class Hindrance:
    """Why nothing can be sold at this computer, and what to do; ``button`` says what can be done here, if anything."""

    title: str
    text: str
    button: str = ""


class ShopPanel(QScrollArea):
    """A column in the middle that scrolls where it is higher than its place."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.setObjectName("pane")
        self.setWidgetResizable(True)
        inner = QWidget(self)
        inner.setObjectName("pane")
        column = QWidget(inner)
        column.setMaximumWidth(scaled(_WIDE))
        self.column = QVBoxLayout(column)
        self.column.setContentsMargins(0, 0, 0, 0)
        self.column.setSpacing(scaled(12))
        across = QHBoxLayout()
        across.addStretch(1)
        across.addWidget(column, 8)
        across.addStretch(1)
        down = QVBoxLayout(inner)
        down.setContentsMargins(scaled(16), scaled(16), scaled(16), scaled(16))
        down.addStretch(1)
        down.addLayout(across)
        down.addStretch(2)
        self.setWidget(inner)


class OpenPanel(ShopPanel):
    """The shop is closed: count the float and open it."""

    def __init__(self, themes: Themes, happen: Happen, parent: QWidget) -> None:
        super().__init__(parent)
        self._happen = happen
        self.heading, self.text = big_label(self, 1.8), muted_label("", self)
        self.text.setWordWrap(True)
        self.shops = QComboBox(self)
        self.shops.setAccessibleName(self.tr("Shop"))
        self.shops.setMinimumHeight(scaled(44))
        self.form = CountForm(themes, self)
        self.left: int | None = None
        self.difference = big_label(self, 1.1)
        self.problem = PlainLabel(self)
        self.problem.setProperty("role", "problem")
        self.problem.setWordWrap(True)
        self.open = PlainButton(themes, self.tr("Open the bar"), self, main=True)
        self.open.clicked.connect(self._open)
        self.way = PlainButton(themes, "", self)
        parts = (self.heading, self.text, self.shops, self.form, self.difference, self.problem, self.open, self.way)
        for widget in parts:
            self.column.addWidget(widget)
        self.form.changed.connect(self._judge)
        self.form.finished.connect(self.open.setFocus)
        self._hindrance: Hindrance | None = None

    @property
    def shop(self) -> str:
        """The shop that is chosen."""
        return str(self.shops.currentData() or "")

    def offer(self, shops: Sequence[ShopChoice], seller: str, chosen: str = "") -> None:
        """The shops that can be opened, and who would sell."""
        if [one.slug for one in shops] != [self.shops.itemData(at) for at in range(self.shops.count())]:
            self.shops.clear()
            for one in shops:
                self.shops.addItem(display(one.name), one.slug)
        at = self.shops.findData(chosen)
        if at >= 0:
            self.shops.setCurrentIndex(at)
        self.shops.setVisible(len(shops) > 1)
        name = display(shops[0].name) if len(shops) == 1 else ""
        self.heading.setText(self.tr("Open “{shop}”").format(shop=name) if name else self.tr("Open a shop"))
        self.text.setText(
            self.tr("{name} sells. Count what is in the cash box now: it is what the evening begins with.").format(
                name=display(seller)
            )
        )

    def hinder(self, hindrance: Hindrance | None) -> None:
        """Say why it cannot be opened, in the place of the form."""
        self._hindrance = hindrance
        ready = hindrance is None
        for widget in (self.form, self.difference, self.open):
            widget.setVisible(ready)
        if ready and self.window().focusWidget() is self.way:  # it goes, and the keyboard with it
            self.form.fields[0].setFocus()
        if hindrance is not None:
            self.shops.hide()
            self.heading.setText(hindrance.title)
            self.text.setText(hindrance.text)
            self.way.say(hindrance.button)
        self.way.setVisible(hindrance is not None and bool(hindrance.button))

    def show_state(self, state: Closed) -> None:
        """Whether it is being opened."""
        self.open.setEnabled(not state.waiting and self.form.count is not None)

    def expect(self, cents: int | None) -> None:
        """What should be in the box: what was left in it, and brought to it since. ``None`` where it never was open."""
        self.left = cents
        self._judge()

    def _judge(self) -> None:
        count = self.form.count
        self.open.setEnabled(count is not None)
        gap = count.cents - self.left if count is not None and self.left is not None else 0
        if self.left is None or not (self.left or gap):
            words = ""
        elif not gap:
            words = self.tr("It is the {amount} that were left in it.").format(amount=amount(self.left))
        elif gap > 0:
            words = self.tr("{amount} were left in it: {gap} more are put in.")
        else:
            words = self.tr("{amount} were left in it: {gap} less are there.")
        self.difference.setText(words.format(amount=amount(self.left or 0), gap=amount(abs(gap))))

    def say_problem(self, words: str) -> None:
        """Why it was not opened."""
        self.problem.setText(words)
        self.problem.setVisible(bool(words))

    def _open(self) -> None:
        count = self.form.count
        if count is not None:
            self._happen(OpenAsked(count))


class CountPanel(ShopPanel):
    """The evening is over: what should be in the box, what is in it, and why that is not the same."""

    def __init__(self, themes: Themes, happen: Happen, parent: QWidget) -> None:
        super().__init__(parent)
        self._happen = happen
        self.expected: int | None = None
        self.heading, self.text = big_label(self, 1.8), muted_label("", self)
        self.heading.setText(self.tr("Count the cash box"))
        self.form = CountForm(themes, self)
        self.difference = big_label(self, 1.3)
        self.reason = QLineEdit(self)
        self.reason.setMinimumHeight(scaled(44))
        self.reason.setPlaceholderText(self.tr("Reason for the difference"))
        self.reason.setAccessibleName(self.tr("Reason for the difference"))
        self.problem = PlainLabel(self)
        self.problem.setProperty("role", "problem")
        self.problem.setWordWrap(True)
        self.close_shop = PlainButton(themes, self.tr("Close the bar"), self, main=True)
        self.back = PlainButton(themes, self.tr("Go on selling"), self)
        self.close_shop.clicked.connect(self._close)
        self.back.clicked.connect(lambda: happen(Escaped()))
        buttons = QHBoxLayout()
        buttons.setSpacing(scaled(8))
        buttons.addWidget(self.back)
        buttons.addWidget(self.close_shop, 1)
        for widget in (self.heading, self.text, self.form, self.difference, self.reason, self.problem):
            self.column.addWidget(widget)
        self.column.addLayout(buttons)
        self.form.changed.connect(self._compare)
        self.form.finished.connect(self._go_on)
        self.reason.returnPressed.connect(self.close_shop.setFocus)
        self.reason.textChanged.connect(lambda _text: self._compare())

    def begin(self) -> None:
        """Empty the count, the reason, and what should be in the box."""
        self.expected = None
        self.form.clear()
        self.reason.clear()
        self._compare()

    def expect(self, cents: int) -> None:
        """What should be in the box."""
        self.expected = cents
        self._compare()

    def show_state(self, state: Counting) -> None:
        """Whether it is being closed, and why it was not."""
        self.problem.setText(state.words)
        self.problem.setVisible(bool(state.words))
        self._compare()
        if state.waiting:
            self.close_shop.setEnabled(False)

    def _compare(self) -> None:
        count = self.form.count
        there = self.expected is not None and count is not None
        gap = count.cents - self.expected if count is not None and self.expected is not None else 0
        self.text.setText(
            self.tr("There should be {amount} in it.").format(amount=amount(self.expected))
            if self.expected is not None else self.tr("What should be in it is being added up.")
        )  # fmt: skip
        if not there or not gap:
            self.difference.setText(self.tr("It is what should be there.") if there else "")
        else:
            words = self.tr("{amount} too much") if gap > 0 else self.tr("{amount} too little")
            self.difference.setText(words.format(amount=amount(abs(gap))))
        self.reason.setVisible(there and gap != 0)
        self.close_shop.setEnabled(there and (not gap or bool(self.reason.text().strip())))

    def _go_on(self) -> None:
        """All is counted: the reason is asked for where one is wanted."""
        (self.reason if self.reason.isVisibleTo(self) else self.close_shop).setFocus()

    def _close(self) -> None:
        count = self.form.count
        if count is not None:
            self._happen(CountGiven(count, self.reason.text().strip()))
