"""What the ledger is narrowed to: whose entries, of which kind, in which shop, on which days, only what is flagged."""

from __future__ import annotations

from dataclasses import replace

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QComboBox, QPushButton, QWidget

from upont_desktop.apps.social.ui.person_line import PersonSearch
from upont_desktop.apps.social.ui.source import people_source
from upont_desktop.apps.trade.reader.owners import Ledger
from upont_desktop.apps.trade.records.accounts import member
from upont_desktop.apps.trade.records.bodies import (
    CLOSE,
    COUNT,
    CREDIT,
    DELIVER,
    LOSE,
    OPEN,
    PAYOUT,
    REVERSALS,
    SALE,
    TRANSFER,
)
from upont_desktop.apps.trade.records.pages import EntryFilter
from upont_desktop.apps.trade.ui.periods import PeriodBox
from upont_desktop.apps.trade.ui.source import LedgerSource
from upont_desktop.domain.text import display
from upont_desktop.ui.core.background import Background
from upont_desktop.ui.style.fonts import scaled
from upont_desktop.ui.style.theme import Themes
from upont_desktop.ui.widgets.basics import PlainLabel
from upont_desktop.ui.widgets.flow_layout import FlowLayout

_BESIDE_HINT = 26  # points at the left and the right of a hint, together


class EntryFilterBar(QWidget):
    """``changed`` carries the filter that is wanted now."""

    changed = Signal(object)

    def __init__(self, source: LedgerSource, background: Background, themes: Themes, parent: QWidget) -> None:
        super().__init__(parent)
        del themes
        self._source, self._slot = source, source.slot(self)
        self._people = people_source(background, self)
        self._account = ""
        self.person = PersonSearch(self._people, self)
        self.person.setPlaceholderText(self.tr("Whose: a few letters of the name"))
        self.person.setAccessibleName(self.tr("Whose entries"))
        hint = self.person.fontMetrics().horizontalAdvance(self.person.placeholderText())
        self.person.setMinimumWidth(hint + scaled(_BESIDE_HINT))
        self.kind, self.shop, self.period = QComboBox(self), QComboBox(self), PeriodBox(self)
        self.all = QPushButton(self.tr("Show all"))
        self.all.setProperty("flat", True)
        layout = FlowLayout(self)
        layout.setContentsMargins(12, 10, 10, 8)
        self.kind.setAccessibleName(self.tr("Kind of entries"))
        self.shop.setAccessibleName(self.tr("Shop"))
        self.shop.addItem(self.tr("Every shop"), "")
        self._offer_kinds()
        self.count = PlainLabel()
        self.count.setProperty("role", "muted")
        self.count.setContentsMargins(6, 6, 6, 6)
        for widget in (self.person, self.kind, self.shop, self.period, self.all, self.count):
            layout.addWidget(widget)
        self.person.picked.connect(self._pick)
        for box in (self.kind, self.shop):
            box.activated.connect(lambda _: self._tell())
        self.period.changed.connect(self._tell)
        self.all.clicked.connect(self.reset_and_tell)
        self.all.hide()

    def _offer_kinds(self) -> None:
        groups: tuple[tuple[str, frozenset[str]], ...] = (
            (self.tr("Every kind"), frozenset()),
            (self.tr("Sales"), frozenset({SALE})),
            (self.tr("Credits and payouts"), frozenset({CREDIT, PAYOUT})),
            (self.tr("Transfers"), frozenset({TRANSFER})),
            (self.tr("Taken back"), REVERSALS),
            (self.tr("Tills opened and closed"), frozenset({OPEN, CLOSE})),
            (self.tr("Stock"), frozenset({COUNT, DELIVER, LOSE})),
        )
        for words, kinds in groups:
            self.kind.addItem(words, kinds)

    @property
    def filter(self) -> EntryFilter:
        """What is wanted, as it is chosen."""
        first, last = self.period.days
        wanted = EntryFilter(self.shop.currentData(), self.kind.currentData(), self._account)
        return replace(wanted, first=first, last=last)

    def say_count(self, count: int) -> None:
        """Say how many entries are let through."""
        self.count.setText(self.tr("%Ln entry(ies)", "", count))

    def _pick(self) -> None:
        self._account = member(self.person.person.id) if self.person.person is not None else ""
        self._tell()

    def narrow(self, wanted: EntryFilter) -> None:
        """Show only what moved an account."""
        self.reset()
        self._account = wanted.account
        self._tell()

    def _tell(self) -> None:
        wanted = self.filter
        self.all.setVisible(wanted != EntryFilter())
        self.changed.emit(wanted)

    def reset(self) -> None:
        """Let everything through, without saying so."""
        self._account = ""
        for box in (self.kind, self.shop):
            box.setCurrentIndex(0)
        self.period.choose(0)
        self.person.person = None
        self.person.clear()
        self.all.hide()

    def reset_and_tell(self) -> None:
        """Let every entry through again, and say so."""
        self.reset()
        self._tell()

    def read(self) -> None:
        """Ask which shops there are."""
        self._people.show(self._source.circle)
        self._source.ask(self._slot, shops_of, self._offer_shops)

    def _offer_shops(self, shops: list[tuple[str, str]]) -> None:
        chosen = self.shop.currentData()
        self.shop.clear()
        self.shop.addItem(self.tr("Every shop"), "")
        for slug, name in shops:
            self.shop.addItem(display(name), slug)
        self.shop.setCurrentIndex(max(0, self.shop.findData(chosen)))
        self.shop.setVisible(len(shops) > 1)


def shops_of(ledger: Ledger) -> list[tuple[str, str]]:
    """The shops: their slugs and names."""
    return [(shop.slug, shop.name) for shop in ledger.trade.goods.shops()]
