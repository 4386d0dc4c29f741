"""The upper part of the till: who is looked for, and who is served."""

from __future__ import annotations

from PySide6.QtCore import QPointF, Qt, Signal
from PySide6.QtGui import QMouseEvent, QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QLabel, QLineEdit, QSizePolicy, QStackedWidget, QVBoxLayout, QWidget

from upont_desktop.apps.pochtron.counter.customers import AT_ONCE, GUEST, Customer
from upont_desktop.apps.pochtron.counter.events import (
    AgainTouched,
    CreditTouched,
    DebtsTouched,
    Escaped,
    GuestTouched,
    MeansTouched,
    PersonTouched,
)
from upont_desktop.apps.pochtron.counter.states import Choosing, Ready, Serving, Till
from upont_desktop.apps.pochtron.ui.cash_panel import NotesLine
from upont_desktop.apps.pochtron.ui.grid import GridScroll, TileGrid
from upont_desktop.apps.pochtron.ui.question_bar import QuestionBar
from upont_desktop.apps.pochtron.ui.tiles import PersonTile, balance_ink
from upont_desktop.apps.pochtron.ui.till_parts import big_label, muted_label
from upont_desktop.apps.pochtron.ui.touch import Happen, PlainButton, SmallButton, sized
from upont_desktop.apps.pochtron.ui.words import DOT, amount, below, lines_words, means_word, name_of
from upont_desktop.apps.social.ui.photos import PhotoStore
from upont_desktop.domain.text import display
from upont_desktop.ui.style.fonts import scaled
from upont_desktop.ui.style.theme import Themes
from upont_desktop.ui.widgets.avatars import paint_avatar
from upont_desktop.ui.widgets.basics import ElidedLabel, PlainLabel

_FACE = 88  # points: a photo that is compared with a face
_SLOT = 76  # points: a sentence with a second one below, or buttons
_TIGHT = 520  # points of the line of a customer: narrower, the name goes before the face
_AGAIN = 5  # purchases that are offered again, as many as trade tells


class CustomerField(QLineEdit):
    """Shows what is typed, wherever that is. ``touched`` says that a finger wants to type in it."""

    touched = Signal()

    def mousePressEvent(self, _event: QMouseEvent) -> None:
        """It is touched: there may be no keyboard."""
        self.touched.emit()


class SearchLine(QWidget):
    """The field of the customer, and who is found without a letter beside it: those who owe something, and a guest.
    ``letters_wanted`` says that keys are to be shown on the screen, or no longer.
    """

    letters_wanted = Signal(bool)

    def __init__(self, themes: Themes, happen: Happen, parent: QWidget) -> None:
        super().__init__(parent)
        self.field = CustomerField(self)
        self.field.setReadOnly(True)  # the till takes the keys, wherever they are typed
        self.field.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.field.setPlaceholderText(self.tr("Two letters of a name, or a card on the reader"))
        self.field.setAccessibleName(self.tr("Customer"))
        self.field.setFont(sized(self.field.font(), 1.6))
        self.field.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)
        self.guest = PlainButton(themes, self.tr("Guest"), self)
        self.guest.setToolTip(self.tr("Somebody without an account, who pays at once (F10)"))
        self.letters, self.debts = PlainButton(themes, "ABC", self), PlainButton(themes, self.tr("Debts"), self)
        self.letters.setCheckable(True)
        self.letters.setAccessibleName(self.tr("Keys on the screen"))
        self.letters.setToolTip(self.tr("Keys on the screen"))
        self.debts.setToolTip(self.tr("Who owes something"))
        self.clear = PlainButton(themes, "✕", self)
        self.clear.setAccessibleName(self.tr("Clear the search"))
        for button in (self.clear, self.letters, self.debts, self.guest):
            button.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Expanding)
        self.field.touched.connect(lambda: self.letters_wanted.emit(True))
        self.letters.clicked.connect(self.letters_wanted)
        self.debts.clicked.connect(lambda: happen(DebtsTouched()))
        self.clear.clicked.connect(lambda: happen(Escaped()))
        self.guest.clicked.connect(lambda: happen(GuestTouched()))
        layout = QHBoxLayout(self)
        layout.setContentsMargins(0, scaled(8), 0, scaled(8))
        layout.setSpacing(scaled(8))
        layout.addWidget(self.field, 1)
        for button in (self.clear, self.letters, self.debts, self.guest):
            layout.addWidget(button)

    def show_till(self, till: Till) -> None:
        """Show the letters that are typed, or what to type."""
        state = till.state
        self.field.setText(state.typed if isinstance(state, Ready | Choosing) else "")
        self.clear.setVisible(isinstance(state, Choosing) or (isinstance(state, Ready) and bool(state.typed)))
        self.debts.setVisible(not self.clear.isVisibleTo(self))


class FoundPeople(QWidget):
    """Whom the letters find, in the place of the goods. ``missing`` says that somebody has no card yet."""

    missing = Signal()

    def __init__(self, themes: Themes, photos: PhotoStore, happen: Happen, parent: QWidget) -> None:
        super().__init__(parent)
        self._happen = happen
        self.nobody = muted_label("", self)
        self.add = PlainButton(themes, self.tr("Add a person…"), self)
        self.add.setSizePolicy(QSizePolicy.Policy.Maximum, QSizePolicy.Policy.Fixed)
        self.add.clicked.connect(self.missing)
        for part in (self.nobody, self.add):
            part.hide()
        self.grid = TileGrid(lambda parent: self._tile(themes, photos, parent), self)
        self.area = GridScroll(self.grid, self.tr("People"), self)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(scaled(8))
        layout.addWidget(self.nobody)
        layout.addWidget(self.add)
        layout.addWidget(self.area, 1)

    def _tile(self, themes: Themes, photos: PhotoStore, parent: QWidget) -> PersonTile:
        tile = PersonTile(themes, photos, parent)
        tile.clicked.connect(lambda: self._happen(PersonTouched(tile.customer)))
        return tile

    def show_till(self, till: Till) -> None:
        """Show whom the letters find, each on a tile."""
        state = till.state
        if not isinstance(state, Choosing):
            return
        found = state.found or ()
        for number, (tile, person) in enumerate(zip(self.grid.take(len(found)), found, strict=True)):
            tile.show_person(person, chosen=number == state.at)
        nobody = state.found == () and not state.is_code
        words = self.tr("Nobody owes anything.") if state.owing else self.tr("Nobody is called that.")
        self.nobody.setText(words if nobody else "")
        self.nobody.setVisible(nobody)
        self.add.setVisible(nobody and not state.owing)


class _Face(QWidget):
    """The photo of who is served, or his initials."""

    def __init__(self, themes: Themes, photos: PhotoStore, parent: QWidget) -> None:
        super().__init__(parent)
        self._themes, self._photos = themes, photos
        self.customer = GUEST
        self.setFixedSize(scaled(_FACE), scaled(_FACE))
        photos.changed.connect(self.update)

    def paintEvent(self, _event: QPaintEvent) -> None:
        """A disc."""
        side, scale = scaled(_FACE), self.devicePixelRatioF()
        face = self._photos.face(self.customer.photo, side, scale)
        if face is None:
            face = paint_avatar(name_of(self.customer), side, scale, self._themes.current, self.font())
        painter = QPainter(self)
        painter.drawPixmap(QPointF(0, 0), face)
        painter.end()


class CustomerLine(QWidget):
    """Who is served: large, with the balance now and after."""

    def __init__(self, themes: Themes, photos: PhotoStore, happen: Happen, parent: QWidget) -> None:
        super().__init__(parent)
        self._themes, self._happen = themes, happen
        self.face = _Face(themes, photos, self)
        self.name, self.about = ElidedLabel(self), muted_label("", self)
        self.name.setFont(sized(self.name.font(), 1.9, bold=True))
        self.signs = PlainLabel(self)
        self.signs.setProperty("role", "problem")
        self.now_words, self.after_words = muted_label(self.tr("Balance"), self), muted_label(self.tr("After"), self)
        self.now, self.after = big_label(self, 1.7), big_label(self, 1.7)
        self.means = [PlainButton(themes, means_word(one), self) for one in AT_ONCE]
        for one, button in zip(AT_ONCE, self.means, strict=True):
            button.setCheckable(True)
            button.clicked.connect(lambda _on, one=one: happen(MeansTouched(one)))
        self.leave = SmallButton(themes, "✕", self.tr("Somebody else (Escape)"), self)
        self.credit = SmallButton(themes, self.tr("Credit"), self.tr("Put money on the account (F9 or +)"), self)
        self.leave.clicked.connect(lambda: happen(Escaped()))
        self.credit.clicked.connect(lambda: happen(CreditTouched(0)))
        self._arrange()

    def _arrange(self) -> None:
        names = QVBoxLayout()
        names.setSpacing(0)
        names.addStretch(1)
        for label in (self.name, self.about, self.signs):
            names.addWidget(label)
        names.addStretch(1)
        head = QHBoxLayout()
        head.setSpacing(scaled(14))
        head.addWidget(self.face)
        head.addLayout(names, 1)
        for button in self.means:
            head.addWidget(button)
        for words, sum_ in ((self.now_words, self.now), (self.after_words, self.after)):
            column = QVBoxLayout()
            column.setSpacing(0)
            column.addStretch(1)
            column.addWidget(words, 0, Qt.AlignmentFlag.AlignRight)
            column.addWidget(sum_, 0, Qt.AlignmentFlag.AlignRight)
            column.addStretch(1)
            head.addLayout(column)
        ways = QVBoxLayout()
        ways.setSpacing(scaled(4))
        ways.addWidget(self.leave)
        ways.addWidget(self.credit)
        head.addLayout(ways)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(scaled(4), 0, scaled(4), 0)
        layout.addLayout(head)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Where it is narrow, the name goes before the face."""
        super().resizeEvent(event)
        self.face.setVisible(event.size().width() >= scaled(_TIGHT))

    def show_till(self, till: Till, serving: Serving) -> None:
        """Everything that there is to see of him."""
        customer, total = serving.customer, serving.basket.total(till.goods, serving.customer.group)
        self.face.customer = customer
        self.face.update()
        self.name.say(name_of(customer))
        group = self.tr("price: {group}").format(group=customer.group) if customer.group else ""
        self.about.setText(DOT.join(filter(None, (below(customer), group))))
        signs = self._signs(customer)
        self.signs.setText(signs)
        self.signs.setVisible(bool(signs))
        for widget in (self.now_words, self.now, self.after_words, self.after):
            widget.setVisible(not customer.is_guest)
        self.credit.setVisible(not customer.is_guest)
        self._say(self.now, customer.balance)
        self._say(self.after, customer.balance - total)
        for one, button in zip(AT_ONCE, self.means, strict=True):
            button.setVisible(customer.is_guest)
            button.setChecked(serving.means is one)
            button.update()

    def _signs(self, customer: Customer) -> str:
        signs = []
        if customer.is_minor():
            signs.append(self.tr("Under 18"))
        if customer.blocked:
            signs.append(self.tr("Blocked: {why}").format(why=display(customer.blocked)))
        if customer.dry:
            signs.append(self.tr("No alcohol: {why}").format(why=display(customer.dry)))
        if customer.below_since:
            signs.append(self.tr("Below the floor since {day}").format(day=customer.below_since))
        return DOT.join(signs)

    def _say(self, label: QLabel, cents: int) -> None:
        palette = label.palette()
        palette.setColor(label.foregroundRole(), balance_ink(self._themes.current, cents))
        label.setPalette(palette)
        label.setText(amount(cents))


class AgainLine(QWidget):
    """What the customer bought before: a touch buys it again."""

    def __init__(self, themes: Themes, happen: Happen, parent: QWidget) -> None:
        super().__init__(parent)
        self.buttons = [PlainButton(themes, "", self) for _ in range(_AGAIN)]
        self._places: list[int] = []
        layout = QHBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(scaled(8))
        for number, button in enumerate(self.buttons):
            button.setSizePolicy(QSizePolicy.Policy.Maximum, QSizePolicy.Policy.Fixed)
            button.clicked.connect(lambda _on, number=number: happen(self._touched(number)))
            layout.addWidget(button)
        layout.addStretch(1)

    def show_till(self, till: Till, customer: Customer) -> None:
        """The last purchases, each kind of them once."""
        places = {bought.lines: place for place, bought in reversed([*enumerate(customer.last)])}
        self._places = sorted(places.values())
        for number, button in enumerate(self.buttons):
            there = number < len(self._places)
            button.setVisible(there)
            if there:
                words = lines_words(customer.last[self._places[number]].lines, till.goods)
                button.say(words, self.tr("Again: {goods}").format(goods=words))

    def _touched(self, number: int) -> AgainTouched:
        return AgainTouched(self._places[number] if number < len(self._places) else -1)


class Stage(QWidget):
    """The search or who is served, and below it what there is to say: always in the same place, so that nothing moves
    under a finger.
    """

    def __init__(self, themes: Themes, photos: PhotoStore, happen: Happen, parent: QWidget) -> None:
        super().__init__(parent)
        self.search = SearchLine(themes, happen, self)
        self.served = CustomerLine(themes, photos, happen, self)
        self.bar = QuestionBar(themes, happen, self)
        self.again, self.notes = AgainLine(themes, happen, self), NotesLine(themes, happen, self)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)
        self._head, self._slot = QStackedWidget(self), QStackedWidget(self)
        self._head.setFixedHeight(scaled(_FACE))
        self._slot.setFixedHeight(scaled(_SLOT))
        for stack, pages in (
            (self._head, (self.search, self.served)),
            (self._slot, (self.again, self.notes, self.bar)),
        ):
            stack.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)  # it is cut where it is narrow
            for page in pages:
                stack.addWidget(page)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(scaled(8))
        layout.addWidget(self._head)
        layout.addWidget(self._slot)

    def make_low(self, low: bool) -> None:
        """Show the head alone, where there is no room for more."""
        self._slot.setVisible(not low)

    def show_till(self, till: Till, serving: Serving | None) -> None:
        """Who is served, or the search."""
        if serving is not None:
            self.served.show_till(till, serving)
        self.search.show_till(till)
        self._head.setCurrentWidget(self.search if serving is None else self.served)
        self.again.show_till(till, serving.customer if serving is not None else GUEST)
        said = self.bar.show_till(till, serving)
        guest = serving is not None and serving.customer.is_guest
        if serving is not None and guest:
            self.notes.show_till(till, serving)
        self._slot.setCurrentWidget(self.bar if said else self.notes if guest else self.again)
