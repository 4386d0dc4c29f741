"""The basket: lines with − and +, what it comes to, what is missing, and the bar that takes the money."""

from __future__ import annotations

from PySide6.QtCore import QRect, Qt
from PySide6.QtGui import QPainter
from PySide6.QtWidgets import QHBoxLayout, QScrollArea, QVBoxLayout, QWidget

from upont_desktop.apps.pochtron.counter.basket import BasketLine
from upont_desktop.apps.pochtron.counter.credit import proposed
from upont_desktop.apps.pochtron.counter.events import AnywayTouched, CreditTouched, LineChanged, PayTouched
from upont_desktop.apps.pochtron.counter.states import Refused, Serving, Till
from upont_desktop.apps.pochtron.counter.till_steps import missing
from upont_desktop.apps.pochtron.ui.till_parts import big_label, muted_label
from upont_desktop.apps.pochtron.ui.touch import Happen, PlainButton, TouchButton
from upont_desktop.apps.pochtron.ui.words import amount
from upont_desktop.domain.text import display
from upont_desktop.ui.style.fonts import scaled
from upont_desktop.ui.style.theme import Themes
from upont_desktop.ui.widgets.basics import ElidedLabel, PlainLabel

_STEP = 44  # points of − and +: beside each other, where a slip is seen at once


class _StepButton(TouchButton):
    """− or +."""

    def __init__(self, themes: Themes, sign: str, parent: QWidget) -> None:
        super().__init__(themes, parent)
        self.setText(sign)
        self.setFixedSize(scaled(_STEP), scaled(_STEP))


class _WayButton(PlainButton):
    """A button whose words turn: two of them stand beside each other in the narrow column of the basket."""

    margin = 6

    def paint_content(self, painter: QPainter, area: QRect) -> None:
        """Words, in the middle, in two lines where there is no room for one."""
        TouchButton.paint_content(self, painter, area)


class BasketRow(QWidget):
    """A good and how many of it."""

    def __init__(self, themes: Themes, happen: Happen, parent: QWidget) -> None:
        super().__init__(parent)
        self.line: BasketLine | None = None
        self.less, self.more = _StepButton(themes, "−", self), _StepButton(themes, "+", self)
        self.words, self.sum = ElidedLabel(self), PlainLabel(self)
        self.sum.setAlignment(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
        for button, steps in ((self.less, -1), (self.more, 1)):
            button.clicked.connect(lambda _on, steps=steps: happen(LineChanged(self._good, steps)))
        layout = QHBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(scaled(6))
        layout.addWidget(self.less)
        layout.addWidget(self.more)
        layout.addWidget(self.words, 1)
        layout.addWidget(self.sum)

    @property
    def _good(self) -> str:
        return self.line.good.id if self.line is not None else ""

    def show_line(self, line: BasketLine) -> None:
        """Show a line; the buttons change its quantity."""
        self.line = line
        name = display(line.good.name)
        self.words.say(f"{line.quantity} × {name}")
        self.sum.setText(amount(line.cents))
        self.less.setAccessibleName(self.tr("One less: {good}").format(good=name))
        self.more.setAccessibleName(self.tr("One more: {good}").format(good=name))


class BasketPanel(QWidget):
    """What is about to be sold."""

    def __init__(self, themes: Themes, happen: Happen, parent: QWidget) -> None:
        super().__init__(parent)
        self._themes, self._happen = themes, happen
        self.rows: list[BasketRow] = []
        self._list = QWidget(self)
        self._list.setObjectName("pane")
        self._rows = QVBoxLayout(self._list)
        self._rows.setContentsMargins(0, 0, 0, 0)
        self._rows.setSpacing(scaled(6))
        self._rows.addStretch(1)
        self._scroll = QScrollArea(self)
        self._scroll.setObjectName("pane")
        self._scroll.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self._scroll.setWidgetResizable(True)
        self._scroll.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._scroll.setMinimumHeight(scaled(_STEP))
        self._scroll.setWidget(self._list)
        self.empty = muted_label(self.tr("Touch a good, or type its first letters."), self)
        self.empty.setWordWrap(True)
        self.total_words, self.total = big_label(self, 1.2), big_label(self, 1.6)
        self.total_words.setText(self.tr("Total"))
        self.lacking = PlainLabel(self)
        self.lacking.setProperty("role", "problem")
        self.credit = _WayButton(themes, "", self)
        self.anyway = _WayButton(themes, self.tr("Serve anyway"), self)
        self.anyway.setToolTip(self.tr("It is kept in the entry that you said so (Ctrl+Enter)"))
        self.pay = PlainButton(themes, "", self, main=True)
        self.pay.setMinimumHeight(scaled(72))
        self.credit.clicked.connect(lambda: happen(CreditTouched(0)))
        self.anyway.clicked.connect(lambda: happen(AnywayTouched()))
        self.pay.clicked.connect(lambda: happen(PayTouched()))
        for part in (self.lacking, self.credit, self.anyway):
            part.hide()
        self._arrange()

    def _arrange(self) -> None:
        total = QHBoxLayout()
        total.addWidget(self.total_words)
        total.addStretch(1)
        total.addWidget(self.total)
        ways = QHBoxLayout()
        ways.setSpacing(scaled(8))
        ways.addWidget(self.credit)
        ways.addWidget(self.anyway)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(scaled(8))
        layout.addWidget(self.empty)
        layout.addWidget(self._scroll, 1)
        layout.addLayout(total)
        layout.addWidget(self.lacking)
        layout.addLayout(ways)
        layout.addWidget(self.pay)

    def show_till(self, till: Till, serving: Serving | None) -> None:
        """The lines of who is served."""
        lines = serving.basket.lines(till.goods, serving.customer.group) if serving is not None else ()
        self._show_lines(lines)
        total = sum(line.cents for line in lines)
        lacking = missing(till, serving) if serving is not None else 0
        self.empty.setVisible(serving is not None and not lines)
        self.total.setText(amount(total))
        self.lacking.setText(self.tr("{amount} missing").format(amount=amount(lacking)))
        self.lacking.setVisible(lacking > 0)
        self.credit.say(self.tr("Credit {amount}").format(amount=amount(proposed(lacking))))
        self.credit.setVisible(lacking > 0)
        self.anyway.setVisible(isinstance(till.state, Refused) and lacking > 0 and till.seller.may("cancel"))
        self.pay.say(self.tr("Pay {amount}").format(amount=amount(total)) if lines else self.tr("Pay"))
        self.pay.setEnabled(bool(lines) and not lacking)

    def _show_lines(self, lines: tuple[BasketLine, ...]) -> None:
        while len(self.rows) < len(lines):
            row = BasketRow(self._themes, self._happen, self._list)
            self._rows.insertWidget(len(self.rows), row)
            self.rows.append(row)
        for number, row in enumerate(self.rows):
            row.setVisible(number < len(lines))
            if number < len(lines):
                row.show_line(lines[number])
