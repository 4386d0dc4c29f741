"""What takes the place of the goods for a moment: money for an account, a reason, who somebody is."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QSize, Qt, Signal
from PySide6.QtGui import QMouseEvent
from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QScrollArea, QSizePolicy, QVBoxLayout, QWidget

from upont_desktop.apps.pochtron.counter.credit import USUAL, amount_of, change_for
from upont_desktop.apps.pochtron.counter.customers import HANDED_OVER
from upont_desktop.apps.pochtron.counter.events import (
    CreditTouched,
    Entered,
    Escaped,
    FieldTouched,
    MeansTouched,
    SellerPicked,
    Typed,
)
from upont_desktop.apps.pochtron.counter.orders import Seller
from upont_desktop.apps.pochtron.counter.states import Crediting, SigningIn, SignInPurpose, Till, Undoing
from upont_desktop.apps.pochtron.ui.grid import TileGrid
from upont_desktop.apps.pochtron.ui.pads import till_pad
from upont_desktop.apps.pochtron.ui.till_parts import big_label, muted_label
from upont_desktop.apps.pochtron.ui.touch import Happen, PlainButton, sized
from upont_desktop.apps.pochtron.ui.words import amount, entry_person, entry_words, means_word, name_of
from upont_desktop.apps.trade.records.accounts import Means
from upont_desktop.domain.text import display
from upont_desktop.ui.style.fonts import scaled
from upont_desktop.ui.style.theme import Themes
from upont_desktop.ui.widgets.basics import PlainLabel

_NAME = 170  # points of a tile
_NARROW = 560  # points of a panel: what an arm reaches
_LEAST = 48  # points of what is asked, at the least


class _AskedPage(QWidget):
    """What is asked, which may be as low as its parts allow, although its sentences turn."""

    def heightForWidth(self, width: int) -> int:
        """The least; the area that it scrolls in wants nothing more."""
        layout = self.layout()
        return layout.totalMinimumHeightForWidth(width) if layout is not None else -1


class _Asked(QScrollArea):
    """What is asked: as high as it is, and it scrolls where there is less room."""

    def __init__(self, asked: QWidget, parent: QWidget) -> None:
        super().__init__(parent)
        self._page = asked
        self.setObjectName("pane")
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Maximum)
        self.setWidgetResizable(True)
        asked.setObjectName("pane")
        self.setWidget(asked)

    def sizeHint(self) -> QSize:
        """That of what is asked."""
        return self._page.sizeHint()

    def minimumSizeHint(self) -> QSize:
        """As narrow as what is asked, and a heading high."""
        return QSize(self._page.minimumSizeHint().width(), scaled(_LEAST))

    def event(self, event: QEvent) -> bool:
        """A problem that is told, or one no longer, takes its room."""
        if event.type() == QEvent.Type.LayoutRequest:
            self.updateGeometry()
        return super().event(event)


class AskPanel(QWidget):
    """A heading, what is asked, and two buttons that are always in sight: go on, or back."""

    def __init__(self, themes: Themes, happen: Happen, parent: QWidget, go_on: str) -> None:
        super().__init__(parent)
        page = _AskedPage(self)
        self._happen = happen
        self.heading, self.text = big_label(self, 1.6), muted_label("", self)
        self.text.setWordWrap(True)
        self.problem = PlainLabel(self)
        self.problem.setProperty("role", "problem")
        self.problem.setWordWrap(True)
        self.go_on = PlainButton(themes, go_on, self, main=True)
        self.back = PlainButton(themes, self.tr("Back"), self)
        self.go_on.clicked.connect(lambda: happen(Entered()))
        self.back.clicked.connect(lambda: happen(Escaped()))
        self.body = QVBoxLayout()
        self.body.setSpacing(scaled(10))
        buttons = QHBoxLayout()
        buttons.setSpacing(scaled(8))
        buttons.addWidget(self.back)
        buttons.addWidget(self.go_on, 1)
        asked = QVBoxLayout(page)
        asked.setContentsMargins(0, 0, 0, 0)
        asked.setSpacing(scaled(10))
        asked.addWidget(self.heading)
        asked.addWidget(self.text)
        asked.addLayout(self.body)
        asked.addWidget(self.problem)
        inner = QWidget(self)
        inner.setMaximumWidth(scaled(_NARROW))
        column = QVBoxLayout(inner)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(scaled(10))
        column.addWidget(_Asked(page, inner))
        column.addLayout(buttons)
        column.addStretch(1)
        layout = QHBoxLayout(self)
        layout.setContentsMargins(scaled(8), scaled(8), scaled(8), scaled(8))
        layout.addStretch(1)
        layout.addWidget(inner, 6)
        layout.addStretch(1)

    def say_problem(self, words: str) -> None:
        """What is wrong with what was typed."""
        self.problem.setText(words)
        self.problem.setVisible(bool(words))


class ShownLine(QLineEdit):
    """A line that shows what the till was typed, large. ``touched`` says that it wants the next letters."""

    touched = Signal()

    def __init__(self, name: str, parent: QWidget) -> None:
        super().__init__(parent)
        self.setReadOnly(True)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setAccessibleName(name)
        self.setPlaceholderText(name)
        self.setFont(sized(self.font(), 1.5))

    def mousePressEvent(self, _event: QMouseEvent) -> None:
        """It is touched."""
        self.touched.emit()

    def mark(self, *, active: bool) -> None:
        """Show whether the next letters are its."""
        if self.property("active") != active:
            self.setProperty("active", active)
            self.style().unpolish(self)
            self.style().polish(self)


class CreditPanel(AskPanel):
    """How much goes on the account, by which means, and what is given back."""

    def __init__(self, themes: Themes, happen: Happen, parent: QWidget) -> None:
        super().__init__(themes, happen, parent, self.tr("Put on the account"))
        usual = QHBoxLayout()
        usual.setSpacing(scaled(8))
        self.usual = [PlainButton(themes, amount(cents), self) for cents in USUAL]
        for cents, button in zip(USUAL, self.usual, strict=True):
            button.clicked.connect(lambda _on, cents=cents: happen(CreditTouched(cents)))
            usual.addWidget(button)
        self.amount, self.given = ShownLine(self.tr("Amount"), self), ShownLine(self.tr("Given"), self)
        self.given.setPlaceholderText(self.tr("Given (Tab)"))
        self.amount.touched.connect(lambda: happen(FieldTouched(given=False)))
        self.given.touched.connect(lambda: happen(FieldTouched(given=True)))
        self.change = big_label(self, 1.4)
        means = QHBoxLayout()
        means.setSpacing(scaled(8))
        self.means = [PlainButton(themes, means_word(one), self) for one in HANDED_OVER]
        for one, button in zip(HANDED_OVER, self.means, strict=True):
            button.setCheckable(True)
            button.clicked.connect(lambda _on, one=one: happen(MeansTouched(one)))
            means.addWidget(button)
        fields = QHBoxLayout()
        fields.addWidget(self.amount, 1)
        fields.addWidget(self.given, 1)
        self.body.addLayout(usual)
        self.body.addLayout(means)
        self.body.addLayout(fields)
        self.body.addWidget(self.change)
        self.body.addWidget(till_pad(themes, happen, self, comma=True))

    def show_state(self, state: Crediting, hint: str) -> None:
        """Show the amount as it is typed, and what it comes to."""
        self.heading.setText(self.tr("Credit for {name}").format(name=name_of(state.customer)))
        self.text.setText(self.tr("Balance {amount}").format(amount=amount(state.customer.balance)))
        self.amount.setText(state.amount)
        if state.proposed:  # digits take its place
            self.amount.selectAll()
        self.given.setText(state.given)
        cash = state.means is Means.CASH
        self.given.setVisible(cash)
        self.amount.mark(active=not state.in_given)
        self.given.mark(active=state.in_given)
        for one, button in zip(HANDED_OVER, self.means, strict=True):
            button.setChecked(one is state.means)
        change = change_for(state) if cash else None
        self.change.setText(
            self.tr("Give back {amount}").format(amount=amount(change)) if change and change > 0 else ""
        )
        cents = amount_of(state.amount)
        words = self.tr("Put {amount} on the account").format(amount=amount(cents)) if cents else ""
        self.go_on.say(words or self.tr("Put on the account"))
        self.say_problem(hint)


class ReasonPanel(AskPanel):
    """Why an entry is taken back."""

    def __init__(self, themes: Themes, happen: Happen, parent: QWidget) -> None:
        super().__init__(themes, happen, parent, self.tr("Take back"))
        self.line = ShownLine(self.tr("Reason"), self)
        self.body.addWidget(self.line)
        usual = QHBoxLayout()
        usual.setSpacing(scaled(8))
        for words in (self.tr("Wrong person"), self.tr("Wrong good"), self.tr("Not served")):
            button = PlainButton(themes, words, self)
            button.clicked.connect(lambda _on, words=words: happen(Typed(words)))
            usual.addWidget(button)
        self.body.addLayout(usual)

    def show_state(self, state: Undoing, till: Till, hint: str) -> None:
        """Show which entry would be taken back, and the reason as typed."""
        entry = state.entry
        self.heading.setText(self.tr("Take back {amount}").format(amount=amount(entry.cents)))
        self.text.setText(" · ".join(filter(None, (entry_person(entry), entry_words(entry, till.goods)))))
        self.line.setText(state.reason)
        self.say_problem(hint)


class _SellerTile(PlainButton):
    """A name, on a tile of one size."""

    def sizeHint(self) -> QSize:
        """As wide as most names."""
        return QSize(scaled(_NAME), super().sizeHint().height())


class SignInPanel(AskPanel):
    """Who sells: two letters of a name, then a PIN."""

    def __init__(self, themes: Themes, happen: Happen, parent: QWidget) -> None:
        super().__init__(themes, happen, parent, self.tr("Continue"))
        self._themes = themes
        self.line = ShownLine(self.tr("Name or PIN"), self)
        self.grid = TileGrid(self._tile, self)
        self.pad = till_pad(themes, happen, self, comma=False)
        self.body.addWidget(self.line)
        self.body.addWidget(self.grid)
        self.body.addWidget(self.pad)
        self._sellers: list[Seller] = []

    def _tile(self, parent: QWidget) -> PlainButton:
        button = _SellerTile(self._themes, "", parent)
        button.clicked.connect(lambda: self._pick(button))
        return button

    def _pick(self, button: PlainButton) -> None:
        number = self.grid.tiles.index(button)
        if number < len(self._sellers):
            self._happen(SellerPicked(self._sellers[number]))

    def show_state(self, state: SigningIn, hint: str) -> None:
        """Show whether a name or a PIN is asked for, and for what."""
        named = state.seller is not None
        self.heading.setText(self._heading(state))
        self.text.setText(self._text(state))
        self.line.setEchoMode(QLineEdit.EchoMode.Password if named else QLineEdit.EchoMode.Normal)
        self.line.setText(state.pin if named else state.typed)
        self.line.setPlaceholderText(self.tr("PIN") if named else self.tr("Name"))
        self.pad.setVisible(named)
        self._sellers = [] if named else list(state.found)
        for number, (tile, one) in enumerate(zip(self.grid.take(len(self._sellers)), self._sellers, strict=True)):
            tile.setCheckable(True)
            tile.setChecked(number == state.at)
            tile.say(display(one.name))
        self.go_on.setEnabled(not state.waiting)
        self.say_problem(
            self.tr("That is not the PIN. After five wrong ones, wait half a minute.") if state.problem else hint
        )

    def _heading(self, state: SigningIn) -> str:
        if state.seller is None:
            return self.tr("Who sells?")
        return display(state.seller.name)

    def _text(self, state: SigningIn) -> str:
        if state.seller is None:
            return self.tr("Two letters of the name.")
        if state.purpose is SignInPurpose.SET or not state.seller.has_pin:
            if state.first:
                return self.tr("The same PIN once more.")
            return self.tr("Choose a PIN of four digits or more. It is kept on this computer only.")
        if state.purpose is SignInPurpose.LEAVE:
            return self.tr("Your PIN, to leave the full screen.")
        return self.tr("Your PIN.")
