"""A cash box counted: a field for each coin and note, or a sum alone; by keys, or by digits on the screen."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication, QEvent, QObject, Qt, QTimer, Signal
from PySide6.QtGui import QFocusEvent, QKeyEvent, QResizeEvent
from PySide6.QtWidgets import QGridLayout, QHBoxLayout, QLineEdit, QSpinBox, QVBoxLayout, QWidget

from upont_desktop.apps.pochtron.ui.pads import ERASE, KeyPad
from upont_desktop.apps.pochtron.ui.till_parts import big_label, muted_label
from upont_desktop.apps.pochtron.ui.words import amount
from upont_desktop.apps.trade.records.coins import EURO, CashCount
from upont_desktop.domain.money import read_cents
from upont_desktop.ui.style.fonts import scaled
from upont_desktop.ui.style.theme import Themes
from upont_desktop.ui.widgets.basics import PlainLabel

_ROWS = 5  # pieces below each other: the fifteen of the euro make three columns
_MOST = 9_999  # of one piece: a digit too many is seen
_ROOMY = 740  # points of the form: narrower, there are no digits beside the fields
_KEYS = {ERASE: Qt.Key.Key_Backspace, ",": Qt.Key.Key_Comma}


class PieceBox(QSpinBox):
    """How many of a coin or a note. What is typed takes the place of what was there, however it was reached."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.setRange(0, _MOST)
        self.setMinimumSize(scaled(84), scaled(40))

    def focusInEvent(self, event: QFocusEvent) -> None:
        """Select the number: where a mouse presses, after it has put the cursor somewhere."""
        super().focusInEvent(event)
        self.selectAll()
        if event.reason() is Qt.FocusReason.MouseFocusReason:
            QTimer.singleShot(0, self, self.selectAll)


class CountForm(QWidget):
    """``changed`` says that something else is counted, ``finished`` that Enter was pressed in the last field."""

    changed, finished = Signal(), Signal()

    def __init__(self, themes: Themes, parent: QWidget) -> None:
        super().__init__(parent)
        self.pieces = {cents: PieceBox(self) for cents in EURO}
        self._words = muted_label(self.tr("Or just a sum"), self)
        self.loose, self.sum = QLineEdit(self), big_label(self, 1.4)
        self.loose.setPlaceholderText(QCoreApplication.translate("MoneyLine", "0.00"))
        self.loose.setMaximumWidth(scaled(140))
        self.loose.setMinimumHeight(scaled(40))
        self.loose.setAccessibleName(self.tr("Or just a sum"))
        self.loose.textChanged.connect(lambda _text: self.changed.emit())
        self.fields: tuple[QWidget, ...] = (*self.pieces.values(), self.loose)
        self._last = self.fields[0]
        self.pad = KeyPad(themes, self._press, self, comma=True)
        for field in self.fields:
            field.installEventFilter(self)
        counted = QVBoxLayout()
        counted.setSpacing(scaled(12))
        counted.addLayout(self._grid())
        counted.addLayout(self._foot())
        layout = QHBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(scaled(24))
        layout.addLayout(counted, 1)
        layout.addWidget(self.pad, 0, Qt.AlignmentFlag.AlignTop)
        self.changed.connect(self._add_up)
        self._add_up()

    def _grid(self) -> QGridLayout:
        grid = QGridLayout()
        grid.setHorizontalSpacing(scaled(18))
        grid.setVerticalSpacing(scaled(8))
        for number, (cents, box) in enumerate(self.pieces.items()):
            box.setAccessibleName(self.tr("How many of {piece}").format(piece=amount(cents)))
            box.valueChanged.connect(lambda _value: self.changed.emit())
            piece = PlainLabel(amount(cents), self)
            piece.setAlignment(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
            piece.setBuddy(box)
            column, row = divmod(number, _ROWS)
            grid.addWidget(piece, row, 2 * column)
            grid.addWidget(box, row, 2 * column + 1)
        return grid

    def _foot(self) -> QHBoxLayout:
        foot = QHBoxLayout()
        self._words.setBuddy(self.loose)
        foot.addWidget(self._words)
        foot.addWidget(self.loose)
        foot.addStretch(1)
        foot.addWidget(self.sum)
        return foot

    @property
    def count(self) -> CashCount | None:
        """What was counted; ``None`` where the sum is no amount."""
        loose = read_cents(self.loose.text()) if self.loose.text().strip() else 0
        if not isinstance(loose, int) or loose < 0:
            return None
        return CashCount({cents: box.value() for cents, box in self.pieces.items() if box.value()}, loose)

    def clear(self) -> None:
        """Set every piece to none, before a count begins."""
        for box in self.pieces.values():
            box.setValue(0)
        self.loose.clear()

    def _add_up(self) -> None:
        count = self.count
        self.sum.setText(self.tr("That is no amount.") if count is None else amount(count.cents))

    # -- keys --------------------------------------------------------------------------------------------------------

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Digits on the screen, where there is room for them."""
        super().resizeEvent(event)
        self.pad.setVisible(event.size().width() >= scaled(_ROOMY))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Enter ends a field: the next one is counted."""
        if event.key() not in {Qt.Key.Key_Return, Qt.Key.Key_Enter}:
            super().keyPressEvent(event)
            return
        place = next((at for at, field in enumerate(self.fields) if field.hasFocus()), len(self.fields) - 1)
        if place + 1 < len(self.fields):
            self.fields[place + 1].setFocus(Qt.FocusReason.TabFocusReason)
        else:
            self.finished.emit()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Know who has the keyboard. A touch on the digits must not take it: Qt gives it to nobody else where whom the
        touched widget stands for has it already.
        """
        if event.type() == QEvent.Type.FocusIn and isinstance(watched, QWidget):
            self._last = watched
            self.pad.setFocusProxy(watched)
        return super().eventFilter(watched, event)

    def _press(self, sign: str) -> None:
        """A key on the screen goes to the field that has the keyboard, or had it last."""
        if not self._last.hasFocus():
            self._last.setFocus()
        key = _KEYS.get(sign) or Qt.Key(Qt.Key.Key_0 + int(sign))
        for kind in (QEvent.Type.KeyPress, QEvent.Type.KeyRelease):
            pressed = QKeyEvent(kind, key, Qt.KeyboardModifier.NoModifier, "" if sign == ERASE else sign)
            QCoreApplication.sendEvent(self._last, pressed)
