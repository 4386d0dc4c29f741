"""The cheques that were received, and the way to the bank for those that are chosen."""

from __future__ import annotations

from typing import NamedTuple

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QLineEdit, QWidget

from upont_desktop.apps.social.ui.record_table import RecordLine, RecordTable
from upont_desktop.apps.trade import operations as ops
from upont_desktop.apps.trade.reader.owners import Ledger
from upont_desktop.apps.trade.reader.treasury import cheques
from upont_desktop.apps.trade.records.pages import EntryRow
from upont_desktop.apps.trade.records.shops import Shop
from upont_desktop.apps.trade.ui.entry_words import entry_moment
from upont_desktop.apps.trade.ui.shop_box import ShopBox
from upont_desktop.apps.trade.ui.source import names_for
from upont_desktop.apps.trade.ui.trade_view import TradeView
from upont_desktop.apps.trade.ui.trade_words import OwnerNames, amount
from upont_desktop.apps.trade.ui.wide_fields import wide_fields
from upont_desktop.domain.text import display
from upont_desktop.ui.style.fonts import scaled
from upont_desktop.ui.style.theme import Themes
from upont_desktop.ui.widgets.basics import PlainLabel
from upont_desktop.ui.widgets.dialog import Form

_WIDTH, _TABLE_HEIGHT = 600, 220  # points


class ChequeList(NamedTuple):
    """The cheques of a shop that are to be carried, with names; and the shops."""

    shops: tuple[Shop, ...]
    rows: tuple[EntryRow, ...]
    names: OwnerNames


class ChequeForm(Form):
    """Chosen cheques are remitted, or all of them. ``changed`` says that another shop was chosen."""

    changed = Signal()

    def __init__(self, themes: Themes, parent: QWidget) -> None:
        super().__init__(
            self.tr("Remit cheques"),
            self.tr("What was received since cheques were last carried to the bank. Choose some, or remit all."),
            self.tr("Remit"), parent,
        )  # fmt: skip
        self.setMinimumWidth(scaled(_WIDTH))
        self.shop, self.reference, self.rows = ShopBox(self), QLineEdit(), tuple[EntryRow, ...]()
        self.reference.setPlaceholderText(self.tr("number of the slip, if there is one"))
        heads = (self.tr("When"), self.tr("From"), self.tr("Number"), self.tr("Amount"))
        self.table = RecordTable(self.tr("Cheques"), heads, themes, None, self)
        self.table.setProperty("framed", True)
        self.table.setMinimumHeight(scaled(_TABLE_HEIGHT))
        self.table.rows.amounts = frozenset({3})
        self.table.share(0.26, 0.34, 0.22, 0.18)
        self.note = PlainLabel(self.tr("Reading…"))
        self.body.addWidget(self.shop)
        self.body.addWidget(self.table, 1)
        self.body.addWidget(self.note)
        self.body.addLayout(wide_fields((self.tr("Reference"), self.reference)))
        self.shop.activated.connect(lambda _: self.changed.emit())
        self.table.chosen.connect(lambda _: self._judge())
        self.go.setEnabled(False)

    def show_list(self, found: ChequeList) -> None:
        """Show the cheques of the chosen shop, and the shops there are."""
        self.shop.offer(found.shops)
        self.rows = found.rows
        self.table.put([
            RecordLine((
                entry_moment(row), found.names.account(row.moves[0].target), display(str(row.details.get("ref", ""))),
                amount(row.moves[0].cents),
            ), row)
            for row in found.rows
        ])  # fmt: skip
        self._judge()

    @property
    def chosen(self) -> list[EntryRow]:
        """The cheques that are selected, or all."""
        return [row for row in self.table.selected() if isinstance(row, EntryRow)] or list(self.rows)

    def _judge(self) -> None:
        chosen = self.chosen
        total = amount(sum(row.moves[0].cents for row in chosen))
        words = self.tr("%Ln cheque(s): {amount}.", "", len(chosen)).format(amount=total)
        self.note.setText(words if chosen else self.tr("No cheque is to be remitted."))
        self.go.setEnabled(bool(chosen) and bool(self.shop.slug))


def remit_cheques(view: TradeView) -> ChequeForm:
    """Show the cheques, and carry those that are chosen."""
    form = ChequeForm(view.context.themes, view.context.window)
    slot = view.source.slot(form)

    def ask() -> None:
        shop = form.shop.slug
        view.source.ask(slot, lambda ledger: _read(ledger, shop), form.show_list)

    def remit() -> None:
        shop, names = form.shop.slug, [row.name for row in form.chosen]
        reference, reason = form.reference.text(), form.tr("Cheques remitted")
        view.run(lambda place: ops.remit_cheques(place, shop, reason, entries=names, reference=reference))

    form.changed.connect(ask)
    form.accepted.connect(remit)
    ask()
    view.context.show(form)
    return form


def _read(ledger: Ledger, shop: str) -> ChequeList:
    shops = tuple(ledger.trade.goods.shops())
    shop = shop or next((one.slug for one in shops), "")
    rows = tuple(cheques(ledger.trade, shop)) if shop else ()
    return ChequeList(shops, rows, names_for(ledger, rows))
