"""The dialog in which quantities of goods are said: delivered, lost, or counted."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtWidgets import QGridLayout, QLineEdit, QScrollArea, QSpinBox, QWidget

from upont_desktop.apps.trade.records.bodies import COUNT, DELIVER, StockLine
from upont_desktop.apps.trade.records.pages import StockRow
from upont_desktop.apps.trade.ui.money_line import MoneyLine
from upont_desktop.apps.trade.ui.trade_words import pieces
from upont_desktop.domain.text import display
from upont_desktop.ui.style.fonts import scaled
from upont_desktop.ui.widgets.basics import PlainLabel, inset
from upont_desktop.ui.widgets.submit_form import SubmitForm

_MOST = 100_000  # more than a cellar holds
_LISTED = 320  # points of the rows; more are scrolled
_NOT_COUNTED = -1  # below what anybody can count


class StockForm(SubmitForm):
    """``kind`` is that of the entry. A count leaves out what nobody counted."""

    def __init__(self, kind: str, rows: Sequence[StockRow], parent: QWidget) -> None:
        headings = {
            DELIVER: (self.tr("Note a delivery"), self.tr("How many of each came."), self.tr("Note the delivery")),
            COUNT: (
                self.tr("Count the stock"),
                self.tr("How many of each are there now, whatever was thought."),
                self.tr("Keep the count"),
            ),
        }
        lost = (self.tr("Note a loss"), self.tr("Broken, gone off, given away."), self.tr("Note the loss"))
        super().__init__(*headings.get(kind, lost), parent)
        self.setMinimumWidth(scaled(480))
        self._kind, self.boxes = kind, {row.good.id: QSpinBox() for row in rows}
        self.body.addWidget(self._quantities(rows), 1)
        self.words, self.cost = QLineEdit(), MoneyLine()
        if kind != COUNT:
            self.add_field(self.tr("Number of the slip") if kind == DELIVER else self.tr("Reason"), self.words)
        if kind == DELIVER:
            self.add_field(self.tr("It cost"), self.cost)
        self.words.textChanged.connect(self._judge)
        self.cost.textChanged.connect(self._judge)
        self._judge()

    def _quantities(self, rows: Sequence[StockRow]) -> QWidget:
        grid = QWidget()
        layout = QGridLayout(grid)
        layout.setContentsMargins(0, 0, 8, 0)
        layout.setColumnStretch(0, 1)
        for place, row in enumerate(rows):
            box = self.boxes[row.good.id]
            inset(box)
            box.setRange(_NOT_COUNTED if self._kind == COUNT else 0, _MOST)
            if self._kind == COUNT:
                box.setValue(_NOT_COUNTED)
                box.setSpecialValueText(self.tr("not counted"))
            box.setAccessibleName(display(row.good.name))
            name = PlainLabel(display(row.good.name))
            left = PlainLabel(self.tr("{count} left").format(count=pieces(row.left)))
            left.setProperty("role", "muted")
            for column, widget in enumerate((name, left, box)):
                layout.addWidget(widget, place, column)
            box.valueChanged.connect(self._judge)
        scroll = QScrollArea()
        scroll.setWidgetResizable(True)
        scroll.setFrameShape(QScrollArea.Shape.NoFrame)
        scroll.setWidget(grid)
        scroll.setMinimumHeight(min(scaled(_LISTED), grid.sizeHint().height()))
        return scroll

    def _judge(self) -> None:
        self.say_problem(self.cost.problem)
        needs_words = self._kind not in {COUNT, DELIVER}
        whole = bool(self.lines) and (not needs_words or bool(self.words.text().strip()))
        self.go.setEnabled(whole and not self.cost.problem)

    @property
    def lines(self) -> tuple[StockLine, ...]:
        """The goods with their quantities; those that nobody spoke of are left out."""
        least = 0 if self._kind == COUNT else 1
        return tuple(StockLine(good, box.value()) for good, box in self.boxes.items() if box.value() >= least)
