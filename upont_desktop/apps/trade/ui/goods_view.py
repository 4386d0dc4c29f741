"""Goods: what a shop sells, what it costs whom, what each price was before."""

from __future__ import annotations

import datetime as dt
from collections.abc import Callable, Mapping
from typing import TYPE_CHECKING, NamedTuple

from PySide6.QtWidgets import (
    QCheckBox,
    QHBoxLayout,
    QStackedWidget,
    QVBoxLayout,
    QWidget,
)

from upont_desktop.apps.social.ui.record_table import RecordLine, RecordTable
from upont_desktop.apps.trade import operations as ops
from upont_desktop.apps.trade.reader.owners import Ledger
from upont_desktop.apps.trade.records.goods import Good, good_path
from upont_desktop.apps.trade.records.shops import EVERYBODY, Shop
from upont_desktop.apps.trade.ui.good_forms import GoodForm, PriceForm
from upont_desktop.apps.trade.ui.good_import import export_goods, import_goods
from upont_desktop.apps.trade.ui.shop_box import ShopBox
from upont_desktop.apps.trade.ui.shop_form import ShopForm
from upont_desktop.apps.trade.ui.trade_actions import GOODS_ACTIONS
from upont_desktop.apps.trade.ui.trade_view import TradeView, Work
from upont_desktop.apps.trade.ui.trade_words import amount, pieces
from upont_desktop.apps.trade.ui.turning_row import TurningRow
from upont_desktop.apps.trade.ui.turning_splitter import TurningSplitter
from upont_desktop.domain.text import display, fold
from upont_desktop.ui.applications.view import ViewHost
from upont_desktop.ui.style.tone import Tone
from upont_desktop.ui.widgets.actions import Handler
from upont_desktop.ui.widgets.basics import EmptyState, PlainLabel
from upont_desktop.ui.wording import dates

if TYPE_CHECKING:
    from upont_desktop.domain.changes import ChangeSet
    from upont_desktop.service.operations import OperationContext


class GoodsPage(NamedTuple):
    """The shops, the goods of all of them with what is left of each, and the clubs by slug and name."""

    shops: tuple[Shop, ...] = ()
    goods: tuple[Good, ...] = ()
    left: Mapping[str, int] = {}
    clubs: tuple[tuple[str, str], ...] = ()


def read_goods(ledger: Ledger) -> GoodsPage:
    """All of it: goods are some hundreds at the most."""
    reader = ledger.trade.goods
    shops = tuple(reader.shops())
    left = {good: count for shop in shops for good, count in reader.levels(shop.slug).items()}
    clubs = sorted(ledger.owners.clubs.items(), key=lambda one: fold(one[1]))
    return GoodsPage(shops, tuple(reader.goods(archived=True)), left, tuple(clubs))


class GoodsView(TradeView):
    """A list of goods, and the prices of the one that is chosen."""

    key = "goods"
    icon = "tag"
    kinds = ("good",)
    specs = GOODS_ACTIONS
    anywhere = frozenset({"trade.add_good", "trade.edit_shop"})
    reads_hidden = True  # its shops, for the actions that are offered anywhere

    def __init__(self, view_host: ViewHost, parent: QWidget) -> None:
        super().__init__(view_host, parent)
        themes = self.context.themes
        self._slot, self._busy, self._page, self._wanted = self.source.slot(self), False, GoodsPage(), ""
        self.shop, self.archived = ShopBox(self), QCheckBox(self.tr("Also what is not sold any more"))
        columns = (
            self.tr("Good"), self.tr("Category"), self.tr("Price"), self.tr("Other prices"), self.tr("Left"),
            self.tr("Note"),
        )  # fmt: skip
        self.table = RecordTable(self.tr("Goods"), columns, themes, None, self)
        self.prices = RecordTable(
            self.tr("Prices"), (self.tr("From"), self.tr("For"), self.tr("Price")), themes, None, self
        )  # fmt: skip
        self.heading = PlainLabel()
        self.empty, self.no_good = EmptyState(themes, "tag", "", "", self), EmptyState(themes, "tag", "", "", self)
        self.first = self.action_button("trade.add_shop", self.tr("Add a shop…"))
        self.first_good = self.action_button("trade.add_good", self.tr("Add a good…"))
        self._stack = QStackedWidget(self)
        self._arrange()
        self._connect()

    @property
    def title(self) -> str:
        """What the switch calls it."""
        return self.tr("Goods")

    def _arrange(self) -> None:
        self.table.rows.amounts, self.prices.rows.amounts = frozenset({2, 4}), frozenset({2})
        self.table.share(0.27, 0.23, 0.1, 0.2, 0.1, 0.1)
        self.table.keep_whole(2, 3, 4, 5)
        self.prices.share(0.42, 0.3, 0.28)
        self.prices.keep_whole(0, 1, 2)
        for state, button in ((self.empty, self.first), (self.no_good, self.first_good)):
            button.setProperty("primary", True)
            state.offer(button)
        self.empty.say(
            self.tr("Nothing is sold here yet"),
            self.tr("A shop has goods, prices and cash boxes. Begin with the shop, then add what it sells."),
        )
        font = self.heading.font()
        font.setWeight(font.Weight.DemiBold)
        self.heading.setFont(font)
        self.heading.setWordWrap(True)
        top = TurningRow(self)
        top.choices.addWidget(self.shop)
        top.choices.addWidget(self.archived)
        for action, words in (("trade.add_good", self.tr("Add a good…")), ("trade.edit_shop", self.tr("The shop…"))):
            top.buttons.addWidget(self.action_button(action, words))
        self._arrange_parts(top, self._priced())

    def _arrange_parts(self, top: QWidget, right: QWidget) -> None:
        whole = QWidget(self)
        both = TurningSplitter()
        self._list = QStackedWidget(self)
        self._list.addWidget(self.table)
        self._list.addWidget(self.no_good)
        both.addWidget(self._list)
        both.addWidget(right)
        both.setSizes([590, 360])
        inner = QVBoxLayout(whole)
        inner.setContentsMargins(0, 0, 0, 0)
        inner.addWidget(top)
        inner.addWidget(both, 1)
        for shown in (whole, self.empty):
            self._stack.addWidget(shown)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(self._stack)

    def _priced(self) -> QWidget:
        """The prices of the chosen good, with what is done to it."""
        right = QWidget(self)
        column = QVBoxLayout(right)
        column.setContentsMargins(12, 12, 8, 8)
        column.addWidget(self.heading)
        buttons = QHBoxLayout()
        for action, words in (("trade.set_price", self.tr("New price…")), ("trade.edit_good", self.tr("Edit…"))):
            buttons.addWidget(self.action_button(action, words))
        buttons.addStretch(1)
        column.addLayout(buttons)
        column.addWidget(self.prices, 1)
        return right

    def _connect(self) -> None:
        self.shop.activated.connect(lambda _: self._put())
        self.archived.toggled.connect(lambda _: self._put())
        self.table.chosen.connect(lambda _: self._chosen())
        self.table.opened.connect(lambda _: self._edit_good())

    # -- showing -----------------------------------------------------------------------------------------------------

    def read(self) -> None:
        """Ask for shops and goods."""
        self._busy = True
        self.source.ask(self._slot, read_goods, self._show, self._not_yet)

    def _not_yet(self) -> None:
        self._busy = False

    def forget(self) -> None:
        """Show no goods, as the circle is closed."""
        self._show(GoodsPage())

    def _show(self, page: GoodsPage) -> None:
        self._page, self._busy = page, False
        self.shop.offer(page.shops)
        self._stack.setCurrentIndex(0 if page.shops else 1)
        self._put()

    @property
    def chosen_shop(self) -> Shop | None:
        """The shop whose goods are shown."""
        return self.shop.shop

    def _put(self) -> None:
        shop, now = self.chosen_shop, dt.datetime.now().astimezone()
        slug = shop.slug if shop is not None else ""
        goods = [good for good in self._page.goods if good.shop == slug]
        shown = [good for good in goods if self.archived.isChecked() or not good.archived]
        wanted = self._wanted
        self.table.put([self._line(good, shop, now) for good in shown])
        self._list.setCurrentWidget(self.table if shown else self.no_good)
        words = self.tr("No good yet"), self.tr("Each has a name, a price for everybody, and others for price groups.")
        away = self.tr("No good is sold now"), self.tr("What was put away is shown by the box above.")
        self.no_good.say(*(away if goods else words))
        self.table.select_value(wanted)
        self.table.select_first()
        self._chosen()
        self._wanted = wanted or self._wanted  # one that was just added may come with the next reading

    def _line(self, good: Good, shop: Shop | None, now: dt.datetime) -> RecordLine:
        price = good.price(EVERYBODY, now)
        others = [
            f"{display(group)} {amount(cents)}"
            for group in (shop.groups if shop is not None else ())
            if (cents := good.price(group, now)) is not None and cents != price
        ]
        left = self._page.left.get(good.id) if good.counted else None
        parts = [self.tr("not sold any more")] if good.archived else []
        parts += [self.tr("no price yet")] if price is None else []
        parts += [self.tr("{age}+").format(age=good.age)] if good.age else []
        parts += [display(code) for code in good.codes[:1]]
        texts = (
            display(good.name), display(good.category), amount(price) if price is not None else "", ", ".join(others),
            pieces(left) if left is not None else "", " · ".join(parts),
        )  # fmt: skip
        return RecordLine(texts, good.id, tone=Tone.MUTED if good.archived else None)

    @property
    def good(self) -> Good | None:
        """The good that is chosen."""
        chosen = self.table.selected()
        return next((good for good in self._page.goods if chosen and good.id == chosen[0]), None)

    def _chosen(self) -> None:
        good = self.good
        self._wanted = good.id if good is not None else self._wanted
        self.heading.setText(display(good.name) if good is not None else self.tr("Choose a good"))
        prices = sorted(good.prices, key=lambda price: price.since, reverse=True) if good is not None else []
        everybody = self.tr("everybody")
        self.prices.put([
            RecordLine((
                f"{dates.short_day(price.since.astimezone().date())} {dates.clock(price.since.astimezone())}",
                display(price.group) or everybody, amount(price.cents),
            ), price)
            for price in prices
        ])  # fmt: skip
        self.changed.emit()

    def show_record(self, name: str) -> None:
        """Choose a good, by ``good:`` and its id."""
        self._wanted = name.partition(":")[2]
        self.read()

    def take_focus(self) -> None:
        """The list has the keyboard."""
        self.table.setFocus()

    @property
    def at_rest(self) -> bool:
        """Whether the goods are there."""
        return not self._busy

    # -- doing -------------------------------------------------------------------------------------------------------

    def handlers(self) -> Mapping[str, Handler]:
        """The function behind each of its actions."""
        return {
            "trade.add_good": self._add_good,
            "trade.edit_good": self._edit_good,
            "trade.set_price": self._set_price,
            "trade.archive_good": lambda: self._archive(archived=True),
            "trade.restore_good": lambda: self._archive(archived=False),
            "trade.good_history": self._history,
            "trade.import_goods": self._import_goods,
            "trade.export_goods": self._export_goods,
            "trade.add_shop": self._add_shop,
            "trade.edit_shop": self._edit_shop,
        }

    def offered(self) -> Mapping[str, bool]:
        """Which of its actions make sense now."""
        good, shop = self.good, self.chosen_shop
        chosen = good is not None
        away = good is not None and good.archived
        return {
            "trade.import_goods": shop is not None, "trade.export_goods": shop is not None,
            "trade.add_good": shop is not None, "trade.edit_shop": shop is not None, "trade.edit_good": chosen,
            "trade.set_price": chosen, "trade.good_history": chosen, "trade.archive_good": chosen and not away,
            "trade.restore_good": away,
        }  # fmt: skip

    def _add_good(self) -> None:
        shop = self.chosen_shop
        if shop is not None:
            form = GoodForm(None, shop, self._categories, self.context.window)

            def asked() -> Work:
                good = form.good
                self._wanted = good.id
                return lambda place: ops.add_good(place, good)

            self.submit(form, asked)

    @property
    def _categories(self) -> list[str]:
        return sorted({good.category for good in self._page.goods if good.category})

    def _edit_good(self) -> None:
        good, shop = self.good, self.chosen_shop
        if good is not None and shop is not None:
            form = GoodForm(good, shop, self._categories, self.context.window)

            def asked() -> Work:
                edited = form.good
                return lambda place: ops.edit_good(place, edited)

            self.submit(form, asked)

    def _set_price(self) -> None:
        good, shop = self.good, self.chosen_shop
        if good is None or shop is None:
            return
        form = PriceForm(good, shop, EVERYBODY, self.context.window)
        id = good.id

        def asked() -> Work:
            cents, group, since = form.price.cents or 0, str(form.group.currentData()), form.since
            return lambda place: ops.set_price(place, id, cents, group, since)

        self.submit(form, asked)

    def _archive(self, *, archived: bool) -> None:
        good = self.good
        if good is not None:
            id = good.id
            self.run(lambda place: ops.archive_good(place, id, archived=archived))

    def _history(self) -> None:
        good = self.good
        if good is not None:
            self.view_host.host.show_history(good_path(good.id))

    def _import_goods(self) -> None:
        if self.chosen_shop is not None:
            import_goods(self, self.chosen_shop)

    def _export_goods(self) -> None:
        shop = self.chosen_shop
        if shop is not None:
            export_goods(self, shop, [good for good in self._page.goods if good.shop == shop.slug])

    def _add_shop(self) -> None:
        self._shop_form(None, ops.add_shop)

    def _edit_shop(self) -> None:
        self._shop_form(self.chosen_shop, ops.edit_shop)

    def _shop_form(self, shop: Shop | None, do: Callable[[OperationContext, Shop], ChangeSet]) -> None:
        taken = [one.slug for one in self._page.shops]
        form = ShopForm(shop, taken, self._page.clubs, self.context.window)

        def asked() -> Work:
            wanted = form.shop
            return lambda place: do(place, wanted)

        self.submit(form, asked)
