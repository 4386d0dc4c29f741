"""A cash box counted: a field for each coin and note, or a sum alone."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QGridLayout, QHBoxLayout, QLabel, QLineEdit, QSpinBox, QVBoxLayout, QWidget

from upont_desktop.apps.pochtron.ui.till_parts import big_label, muted_label
from upont_desktop.apps.pochtron.ui.words import amount
from upont_desktop.apps.trade.records.coins import EURO, CashCount
from upont_desktop.domain.money import read_cents
from upont_desktop.ui.style.fonts import scaled

_ROWS = 5  # pieces below each other: the fifteen of the euro make three columns
_MOST = 9_999  # of one piece: a digit too many is seen


class CountForm(QWidget):
    """``changed`` says that something else is counted."""

    changed = Signal()

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        grid = QGridLayout()
        grid.setHorizontalSpacing(scaled(18))
        grid.setVerticalSpacing(scaled(8))
        self.pieces: dict[int, QSpinBox] = {}
        for number, cents in enumerate(EURO):
            box = self.pieces[cents] = QSpinBox(self)
            box.setRange(0, _MOST)
            box.setMinimumHeight(scaled(40))
            box.setMinimumWidth(scaled(84))
            box.setAccessibleName(self.tr("How many of {piece}").format(piece=amount(cents)))
            box.valueChanged.connect(lambda _value: self.changed.emit())
            piece = QLabel(amount(cents), self)
            piece.setAlignment(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
            piece.setBuddy(box)
            column, row = divmod(number, _ROWS)
            grid.addWidget(piece, row, 2 * column)
            grid.addWidget(box, row, 2 * column + 1)
        words = muted_label(self.tr("Or just a sum"), self)
        self.loose = QLineEdit(self)
        self.loose.setPlaceholderText("0,00")
        self.loose.setMaximumWidth(scaled(140))
        self.loose.setMinimumHeight(scaled(40))
        self.loose.setAccessibleName(self.tr("Or just a sum"))
        self.loose.textChanged.connect(lambda _text: self.changed.emit())
        self.sum = big_label(self, 1.4)
        foot = QHBoxLayout()
        words.setBuddy(self.loose)
        foot.addWidget(words)
        foot.addWidget(self.loose)
        foot.addStretch(1)
        foot.addWidget(self.sum)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(scaled(12))
        layout.addLayout(grid)
        layout.addLayout(foot)
        self.changed.connect(self._add_up)
        self._add_up()

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
