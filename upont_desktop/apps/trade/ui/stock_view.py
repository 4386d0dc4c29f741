"""Stock: how many of each good are left, what to buy, and what came, went or was counted."""

from __future__ import annotations

from collections.abc import Mapping
from typing import NamedTuple

from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QCheckBox, QWidget

from upont_desktop.apps.social.ui.record_table import RecordLine, RecordTable
from upont_desktop.apps.trade import operations as ops
from upont_desktop.apps.trade.reader.owners import Ledger
from upont_desktop.apps.trade.records.bodies import COUNT, DELIVER, LOSE
from upont_desktop.apps.trade.records.pages import StockRow
from upont_desktop.apps.trade.records.shops import Shop
from upont_desktop.apps.trade.ui.stock_forms import StockForm
from upont_desktop.apps.trade.ui.table_view import TradeTableView
from upont_desktop.apps.trade.ui.trade_actions import STOCK_ACTIONS
from upont_desktop.apps.trade.ui.trade_view import Work
from upont_desktop.apps.trade.ui.trade_words import pieces
from upont_desktop.domain.text import display
from upont_desktop.ui.applications.view import ViewHost
from upont_desktop.ui.style.tone import Tone
from upont_desktop.ui.widgets.actions import Handler
from upont_desktop.ui.widgets.basics import EmptyState


class StockPage(NamedTuple):
    """The shops, and the stock of one of them."""

    shops: tuple[Shop, ...] = ()
    rows: tuple[StockRow, ...] = ()


def read_stock(ledger: Ledger, slug: str) -> StockPage:
    """The stock of a shop, of the first one where none is named."""
    shops = tuple(ledger.trade.goods.shops())
    known = next((shop for shop in shops if shop.slug == slug), shops[0] if shops else None)
    return StockPage(shops, tuple(ledger.trade.stock(known.slug)) if known is not None else ())


class StockView(TradeTableView):
    """The goods whose stock is kept."""

    key = "stock"
    icon = "package"
    specs = STOCK_ACTIONS
    anywhere = frozenset(spec.id for spec in STOCK_ACTIONS)

    def __init__(self, view_host: ViewHost, parent: QWidget) -> None:
        themes = view_host.host.context.themes
        columns = (self.tr("Good"), self.tr("Category"), self.tr("Left"), self.tr("Should be"), self.tr("To buy"))
        table = RecordTable(self.tr("Stock"), columns, themes, None, parent)
        empty = EmptyState(
            themes, "package", self.tr("No stock is kept"),
            self.tr("Edit a good and choose that its stock is kept: deliveries and sales then count it."), parent,
        )  # fmt: skip
        super().__init__(view_host, parent, table, empty)
        self._rows: tuple[StockRow, ...] = ()
        self.missing = QCheckBox(self.tr("Only what is to buy"))
        self.missing.toggled.connect(lambda _: self._put())
        self.top.addWidget(self.missing)
        table.rows.amounts = frozenset({2, 3})
        table.share(0.34, 0.2, 0.12, 0.14, 0.2)
        table.keep_whole(2, 3)
        self.add_buttons(
            ("trade.deliver", self.tr("Delivery…")), ("trade.count_stock", self.tr("Count…")),
            ("trade.lose", self.tr("Loss…")), ("trade.copy_to_buy", self.tr("Copy the list")),
        )  # fmt: skip

    @property
    def title(self) -> str:
        """What the switch calls it."""
        return self.tr("Stock")

    def read(self) -> None:
        """Ask how many of each good of the shop are left."""
        self.busy, slug = True, self.shop.slug
        self.source.ask(self._slot, lambda ledger: read_stock(ledger, slug), self._show, self.not_yet)

    def forget(self) -> None:
        """Show no stock, as the circle is closed."""
        self._show(StockPage())

    def _show(self, page: StockPage) -> None:
        self.shop.offer(page.shops)
        self._rows = page.rows
        self._put()
        self.changed.emit()

    def _put(self) -> None:
        shown = [row for row in self._rows if row.missing or not self.missing.isChecked()]
        self.table.put([self._line(row) for row in shown])
        self.show_filled()

    def _line(self, row: StockRow) -> RecordLine:
        texts = (
            display(row.good.name), display(row.good.category), pieces(row.left),
            pieces(row.good.wanted) if row.good.wanted else "", self._to_buy(row),
        )  # fmt: skip
        return RecordLine(texts, row.good.id, tone=Tone.WARNING if row.missing or row.left < 0 else None)

    def _to_buy(self, row: StockRow) -> str:
        if not row.missing:
            return self.tr("fewer than none: count it") if row.left < 0 else ""
        if row.good.bundle > 1:
            return self.tr("{packs} × {bundle}").format(packs=row.packs, bundle=row.good.bundle)
        return pieces(row.missing)

    # -- doing -------------------------------------------------------------------------------------------------------

    def handlers(self) -> Mapping[str, Handler]:
        """The function behind each of its actions."""
        return {
            "trade.deliver": lambda: self._ask(DELIVER),
            "trade.count_stock": lambda: self._ask(COUNT),
            "trade.lose": lambda: self._ask(LOSE),
            "trade.copy_to_buy": self._copy,
        }

    def offered(self) -> Mapping[str, bool]:
        """Which of its actions make sense now."""
        there = bool(self._rows)
        return {
            "trade.deliver": there, "trade.count_stock": there, "trade.lose": there,
            "trade.copy_to_buy": any(row.missing for row in self._rows),
        }  # fmt: skip

    def _ask(self, kind: str) -> None:
        form, shop = StockForm(kind, self._rows, self.context.window), self.shop.slug

        def asked() -> Work:
            lines, words, cost = form.lines, form.words.text().strip(), form.cost.cents or 0
            if kind == DELIVER:
                return lambda place: ops.deliver(place, shop, lines, cost, words)
            if kind == COUNT:
                return lambda place: ops.count_stock(place, shop, dict(lines))
            return lambda place: ops.lose(place, shop, lines, words)

        self.submit(form, asked)

    def _copy(self) -> None:
        """The shopping list, as a message to whoever goes shopping."""
        missing = [row for row in self._rows if row.missing]
        QGuiApplication.clipboard().setText(
            "\n".join(f"{self._to_buy(row)}  {display(row.good.name)}" for row in missing)
        )
        self.context.say(self.tr("The shopping list was copied."))
