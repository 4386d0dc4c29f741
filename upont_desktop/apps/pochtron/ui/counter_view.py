"""Counter mode: everything that a seller sees, and every key that is pressed.

The view shows a :class:`Till` and tells what happened; what comes of it is decided elsewhere.
"""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtGui import QInputMethodEvent, QKeyEvent, QPaintEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLineEdit, QSpinBox, QStackedWidget, QVBoxLayout, QWidget

from upont_desktop.apps.pochtron.counter import events
from upont_desktop.apps.pochtron.counter.events import Event
from upont_desktop.apps.pochtron.counter.states import (
    Choosing,
    Closed,
    Confirming,
    Counting,
    Crediting,
    Ready,
    Refused,
    Reported,
    Resting,
    Serving,
    SigningIn,
    SignInPurpose,
    TakingCash,
    Till,
    Undoing,
)
from upont_desktop.apps.pochtron.counter.touches import resting
from upont_desktop.apps.pochtron.ui.ask_panels import CreditPanel, ReasonPanel, SignInPanel
from upont_desktop.apps.pochtron.ui.basket_panel import BasketPanel
from upont_desktop.apps.pochtron.ui.cash_panel import CashPanel
from upont_desktop.apps.pochtron.ui.head_line import HeadLine
from upont_desktop.apps.pochtron.ui.pads import LetterPad
from upont_desktop.apps.pochtron.ui.recent_panel import RecentPanel
from upont_desktop.apps.pochtron.ui.report_panel import ReportPanel
from upont_desktop.apps.pochtron.ui.shelf import GoodsPanel
from upont_desktop.apps.pochtron.ui.shop_panels import CountPanel, OpenPanel
from upont_desktop.apps.pochtron.ui.stage import FoundPeople, Stage
from upont_desktop.apps.pochtron.ui.touch import TouchButton
from upont_desktop.apps.pochtron.ui.words import hint_words
from upont_desktop.apps.social.ui.photos import PhotoStore
from upont_desktop.ui.style.fonts import scaled
from upont_desktop.ui.style.theme import Themes

_LOW = 640  # points of the till: lower, keys on the screen take the place of what was said last
_SIDE, _NARROW_SIDE = 340, 250
"""Points of the column at the right, at the most and at the least."""


class CounterView(QWidget):
    """``painted`` says that what is shown now was drawn, ``full_screen_wanted`` that F11 was pressed."""

    painted = Signal()
    full_screen_wanted = Signal()

    def __init__(self, themes: Themes, photos: PhotoStore, happen: Callable[[Event], object], parent: QWidget) -> None:
        super().__init__(parent)
        self.setObjectName("pane")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self.setAttribute(Qt.WidgetAttribute.WA_InputMethodEnabled)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setAccessibleName(self.tr("Till"))
        self._happen = happen
        self.till = Till()
        self.shop_name = ""
        self.head = HeadLine(themes, self)
        self.stage = Stage(themes, photos, happen, self)
        self.found = FoundPeople(themes, photos, happen, self)
        self.goods = GoodsPanel(themes, photos, happen, self)
        self.basket = BasketPanel(themes, happen, self)
        self.recent = RecentPanel(themes, happen, self)
        self.credit, self.cash = CreditPanel(themes, happen, self), CashPanel(themes, happen, self)
        self.reason = ReasonPanel(themes, happen, self)
        self.sign_in = SignInPanel(themes, happen, self)
        self.opening = OpenPanel(themes, happen, self)
        self.closing = CountPanel(themes, happen, self)
        self.report = ReportPanel(themes, happen, self)
        self.letters, self.by_touch = LetterPad(themes, happen, self), False
        for part in (self.letters, self.found):  # each in its time: a window is as high as what it holds
            part.hide()
        self.left, self.whole = QStackedWidget(self), QStackedWidget(self)
        self._arrange()
        self.stage.search.letters_wanted.connect(self.show_letters)
        for line in (self.reason.line, self.sign_in.line):
            line.touched.connect(lambda: self.show_letters(True))
        self.show_till(self.till)

    def _arrange(self) -> None:
        gap = scaled(12)
        self.sales = QWidget(self)
        serving = self._serving = QVBoxLayout(self.sales)
        serving.setContentsMargins(0, 0, 0, 0)
        serving.setSpacing(scaled(10))
        serving.addWidget(self.stage)
        serving.addWidget(self.found, 1)
        serving.addWidget(self.goods, 1)
        serving.addStretch()  # while neither is shown
        for page in (self.sales, self.credit, self.cash, self.reason, self.sign_in):
            self.left.addWidget(page)
        side = QFrame(self)
        side.setObjectName("tillSide")
        side.setMinimumWidth(scaled(_NARROW_SIDE))
        side.setMaximumWidth(scaled(_SIDE))
        column = QVBoxLayout(side)
        column.setContentsMargins(gap, gap, gap, gap)
        column.setSpacing(gap)
        column.addWidget(self.basket, 3)
        column.addWidget(self.recent, 2)
        counter = QWidget(self)
        across = QHBoxLayout(counter)
        across.setContentsMargins(0, 0, 0, 0)
        across.setSpacing(0)
        room = QVBoxLayout()
        room.setContentsMargins(gap, gap, gap, gap)
        room.setSpacing(scaled(8))
        room.addWidget(self.left, 1)
        room.addWidget(self.letters)
        across.addLayout(room, 5)
        across.addWidget(side, 2)
        self.counter = counter
        for page in (counter, self.opening, self.closing, self.report):
            self.whole.addWidget(page)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(0)
        layout.addWidget(self.head)
        layout.addWidget(self.whole, 1)

    # -- showing -----------------------------------------------------------------------------------------------------

    def show_till(self, till: Till) -> None:
        """Show all that the till knows, whole, in one turn."""
        before, self.till = self.till, till
        self.head.show_till(till, self.shop_name)
        state = till.state
        match state:
            case Closed():
                self.opening.show_state(state)
                self._turn_to(self.opening)
            case Counting():
                if not isinstance(before.state, Counting):
                    self.closing.begin()
                self.closing.show_state(state)
                self._turn_to(self.closing)
            case Reported():
                if state is not before.state:
                    self.report.show_report(state.report)
                self._turn_to(self.report)
            case _:
                self._show_counter(till)
                self._turn_to(self.counter)

    def _show_counter(self, till: Till) -> None:
        state = till.state
        shown = state.back if isinstance(state, Confirming | Refused) else state
        hint = hint_words(till)
        back = resting(till) if not isinstance(state, Confirming) else _rest(state.back)
        serving = back if isinstance(back, Serving) else None
        match shown:
            case Crediting() if not isinstance(state, Refused):
                self.credit.show_state(shown, hint)
                self.left.setCurrentWidget(self.credit)
            case TakingCash() if not isinstance(state, Refused):
                self.cash.show_state(shown, till, hint)
                self.left.setCurrentWidget(self.cash)
            case Undoing() if not isinstance(state, Refused):
                self.reason.show_state(shown, till, hint)
                self.left.setCurrentWidget(self.reason)
            case SigningIn():
                self.sign_in.show_state(shown, hint)
                self.left.setCurrentWidget(self.sign_in)
            case _:
                self.stage.show_till(till, serving)
                self.goods.show_till(till, serving)
                self.found.show_till(till)
                self.left.setCurrentWidget(self.sales)
        self.basket.show_till(till, serving)
        self.recent.show_till(till)
        self._offer_letters()

    def show_letters(self, wanted: bool) -> None:
        """Show keys on the screen where letters are wanted, or do so no longer: a finger asked for them."""
        self.by_touch = wanted
        self._offer_letters()

    def _offer_letters(self) -> None:
        state = self.till.state
        named = isinstance(state, SigningIn) and state.seller is None
        shown = self.by_touch and (named or isinstance(state, Ready | Choosing | Undoing))
        choosing = isinstance(state, Choosing)
        self.stage.make_low(shown and self.height() < scaled(_LOW))
        # Goods wait where nobody is there to buy any. What goes does so first: a window grows, and does not shrink.
        parts = [(self.found, choosing), (self.goods, not choosing and not shown), (self.letters, shown)]
        for part, wanted in sorted(parts, key=lambda one: one[1]):
            part.setVisible(wanted)
            if not wanted and shown:
                self._serving.activate()  # what went needs no room any more
        self.stage.search.letters.setChecked(self.by_touch)

    def _turn_to(self, page: QWidget) -> None:
        if self.whole.currentWidget() is page:
            return
        inside = self.focusWidget() is not None
        self.whole.setCurrentWidget(page)
        if inside or self.isActiveWindow():
            self.take_focus()

    def take_focus(self) -> None:
        """The keyboard: the till's, or the first field of what is counted."""
        page = self.whole.currentWidget()
        form = {self.opening: self.opening.form, self.closing: self.closing.form}.get(page)  # type: ignore[call-overload]
        if form is None or not form.isVisibleTo(self):
            self.setFocus()
        elif not any(field.hasFocus() for field in form.fields):
            form.fields[0].setFocus()

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw, then say so."""
        super().paintEvent(event)
        self.painted.emit()

    # -- keys --------------------------------------------------------------------------------------------------------

    @property
    def _takes_keys(self) -> bool:
        """Whether letters are the till's, and not those of a field."""
        return not isinstance(self.focusWidget(), QLineEdit | QSpinBox) and self.whole.currentWidget() is self.counter

    def event(self, event: QEvent) -> bool:
        """Keys of the till go before shortcuts of the window while it is at the counter."""
        full = event.type() == QEvent.Type.ShortcutOverride and isinstance(event, QKeyEvent)
        if full and isinstance(event, QKeyEvent) and event.key() == Qt.Key.Key_F11:  # also while something is counted
            event.accept()
            return True
        if isinstance(event, QKeyEvent) and self._takes_keys and self._goes_first(event):
            event.accept()
            return True
        return super().event(event)

    def _goes_first(self, event: QKeyEvent) -> bool:
        """Whether the key is the till's, before shortcuts of the window and the order of Tab have it."""
        if event.type() == QEvent.Type.ShortcutOverride:
            return self._event_of(event) is not None
        state = self.till.state
        tab = event.key() in {Qt.Key.Key_Tab, Qt.Key.Key_Backtab} and isinstance(state, Crediting)
        if tab and isinstance(state, Crediting) and event.type() == QEvent.Type.KeyPress:
            self._happen(events.FieldTouched(given=not state.in_given))
        return tab

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Whatever is typed anywhere is the till's."""
        if event.key() == Qt.Key.Key_F11:
            self.full_screen_wanted.emit()
            return
        if self.by_touch and event.text().isalpha():  # there is a keyboard; digits may come from a reader
            self.show_letters(False)
        pressed = self.focusWidget()
        happened = self._event_of(event) if self._takes_keys else self._elsewhere(event)
        away = self.whole.currentWidget() is not self.counter
        if away and isinstance(pressed, TouchButton) and event.key() in {Qt.Key.Key_Return, Qt.Key.Key_Enter}:
            pressed.click()
        elif happened is not None:
            self._happen(happened)
        else:
            super().keyPressEvent(event)

    def _elsewhere(self, event: QKeyEvent) -> Event | None:
        """Keys while something is counted, or the report is read."""
        if isinstance(self.till.state, Reported) and event.key() in {Qt.Key.Key_Return, Qt.Key.Key_Escape}:
            return events.ReportClosed()
        return events.Escaped() if event.key() == Qt.Key.Key_Escape else None

    def _event_of(self, key: QKeyEvent) -> Event | None:
        code, held = Qt.Key(key.key()), key.modifiers()
        if held & Qt.KeyboardModifier.ControlModifier:
            return self._event_of_control(code)
        if held & (Qt.KeyboardModifier.AltModifier | Qt.KeyboardModifier.MetaModifier):
            return None
        if code in {Qt.Key.Key_Return, Qt.Key.Key_Enter}:
            return events.Entered(key.timestamp() / 1000 if key.timestamp() else None)
        if code in _PLAIN:
            return _PLAIN[code]
        if Qt.Key.Key_F1 <= code <= Qt.Key.Key_F8:
            good = self.goods.good_of_key(code - Qt.Key.Key_F1 + 1)
            return events.GoodTouched(good) if good else events.Typed("")
        text = key.text()
        return events.Typed(text) if text and text.isprintable() else None

    def _event_of_control(self, code: Qt.Key) -> Event | None:
        if code in {Qt.Key.Key_Return, Qt.Key.Key_Enter}:
            return events.AnywayTouched()
        return self._undo_last() if code == Qt.Key.Key_Backspace else None

    def _undo_last(self) -> Event | None:
        newest = next((entry for entry in self.till.recent if not entry.reversed and not entry.of), None)
        return events.UndoTouched(newest.name) if newest is not None else None

    def undo_last(self) -> None:
        """Take the newest entry back that was not taken back yet."""
        event = self._undo_last()
        if event is not None:
            self._happen(event)

    def inputMethodEvent(self, event: QInputMethodEvent) -> None:
        """Letters that a method of input puts together: accents by dead keys, for one."""
        if event.commitString() and self._takes_keys:
            self._happen(events.Typed(event.commitString()))
        event.accept()

    def inputMethodQuery(self, query: Qt.InputMethodQuery) -> object:
        """It takes what such a method gives."""
        return self._takes_keys if query == Qt.InputMethodQuery.ImEnabled else super().inputMethodQuery(query)


_PLAIN: dict[Qt.Key, Event] = {
    Qt.Key.Key_Escape: events.Escaped(),
    Qt.Key.Key_Backspace: events.Erased(),
    Qt.Key.Key_Up: events.Moved(-1),
    Qt.Key.Key_Left: events.Moved(-1),
    Qt.Key.Key_Down: events.Moved(1),
    Qt.Key.Key_Right: events.Moved(1),
    Qt.Key.Key_F9: events.CreditTouched(0),
    Qt.Key.Key_F10: events.GuestTouched(),
    Qt.Key.Key_F12: events.SellerTouched(SignInPurpose.SELL),
}


def _rest(back: Resting) -> Ready | Serving:
    return back.back if isinstance(back, Crediting | TakingCash | Undoing) else back
