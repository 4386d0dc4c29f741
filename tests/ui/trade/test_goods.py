"""Goods, stock, tills and problems in the window."""

from __future__ import annotations

import datetime as dt
from collections.abc import Callable
from functools import partial
from pathlib import Path
from typing import TypeVar

from PySide6.QtWidgets import QFileDialog
from pytestqt.qtbot import QtBot

from tests.support.clones import CloneBuilder
from tests.support.social_room import SocialRoom
from tests.support.trade_room import JUICE, LEA, PINT, SHOP, TOM, TradeRoom
from upont_desktop.apps.social.ui.request_forms import TakeBackForm
from upont_desktop.apps.trade import operations as do
from upont_desktop.apps.trade.records.bodies import StockLine
from upont_desktop.apps.trade.records.coins import CashCount
from upont_desktop.apps.trade.records.goods import Good, good_path
from upont_desktop.apps.trade.ui.books_check import BooksReportForm
from upont_desktop.apps.trade.ui.closing_form import ClosingReportForm
from upont_desktop.apps.trade.ui.good_forms import GoodForm, PriceForm
from upont_desktop.apps.trade.ui.goods_view import GoodsView
from upont_desktop.apps.trade.ui.openings_view import OpeningsView
from upont_desktop.apps.trade.ui.page import TradeRoom as TradePage
from upont_desktop.apps.trade.ui.problems_view import ProblemsView, SettleForm
from upont_desktop.apps.trade.ui.shop_form import ShopForm
from upont_desktop.apps.trade.ui.stock_forms import StockForm
from upont_desktop.apps.trade.ui.stock_view import StockView
from upont_desktop.apps.trade.ui.trade_view import TradeView
from upont_desktop.domain.books import first_part
from upont_desktop.domain.rooms import ROOMS_PATH
from upont_desktop.service.library import Library
from upont_desktop.ui.core.background import Background
from upont_desktop.ui.window.main_window import MainWindow

Open = Callable[[TradeRoom], tuple[MainWindow, TradePage]]
V = TypeVar("V", bound=TradeView)


def view_of(page: TradePage, kind: type[V]) -> V:
    """A view of the page, shown."""
    view = next(view for view in page.views if isinstance(view, kind))
    page.show_view(view.key)
    return view


def rows(view: GoodsView | StockView | OpeningsView | ProblemsView) -> list[tuple[str, ...]]:
    """What its table says."""
    return [line.texts for line in view.table.rows.lines]


def test_a_good_is_added_and_its_price_raised(qtbot: QtBot, bar: TradeRoom, open_page: Open) -> None:
    window, page = open_page(bar)
    view = view_of(page, GoodsView)
    window.commands["trade.add_good"].trigger()
    form = window.findChild(GoodForm)
    assert isinstance(form, GoodForm)
    form.name.setText("Crisps")
    form.price.setText("1,505")
    assert not form.go.isEnabled()
    form.price.setText("1.50")
    form.degree.setValue(5.5)
    form.go.click()
    qtbot.waitUntil(lambda: view.good is not None and view.good.name == "Crisps")
    assert view.good is not None
    assert (view.good.degree, view.good.position) == (55, Good("", "", "").position)
    window.commands["trade.set_price"].trigger()
    price = window.findChild(PriceForm)
    assert isinstance(price, PriceForm)
    price.price.setText("2")
    price.go.click()
    qtbot.waitUntil(lambda: ("Crisps", "", "€2.00") in [row[:3] for row in rows(view)])


def test_the_first_shop_is_one_button_away(qtbot: QtBot, tmp_path: Path, library: Library, open_page: Open) -> None:
    window, page = open_page(TradeRoom.made(tmp_path / "empty", library, holds=dict))
    view = view_of(page, GoodsView)
    qtbot.waitUntil(view.first.isVisible)
    view.first.click()
    form = window.findChild(ShopForm)
    assert isinstance(form, ShopForm)
    form.name.setText("Kiosk")
    form.floor.setText("1")
    assert not form.go.isEnabled()
    form.floor.setText("-5")
    form.go.click()
    qtbot.waitUntil(lambda: view.chosen_shop is not None and view.chosen_shop.floor == -500)


def has_left(view: StockView, count: str) -> bool:
    """Whether so many of the first good are left."""
    return rows(view)[0][2] == count


def test_a_delivery_and_a_count(qtbot: QtBot, bar: TradeRoom, open_page: Open) -> None:
    bar.credit(LEA, 2_000)
    bar.sell(LEA, 4)
    window, page = open_page(bar)
    page.show_view("stock")
    view = next(view for view in page.views if isinstance(view, StockView))
    qtbot.waitUntil(lambda: rows(view) == [("Pinte", "", "−4", "48", "3 × 24")])
    for action, value, left in (("trade.deliver", 48, "44"), ("trade.count_stock", 40, "40")):
        window.commands[action].trigger()
        form = window.findChildren(StockForm)[-1]
        form.boxes[PINT].setValue(value)
        form.go.click()
        qtbot.waitUntil(partial(has_left, view, left))


def test_a_till_says_what_was_in_it(qtbot: QtBot, bar: TradeRoom, open_page: Open) -> None:
    bar.credit(LEA, 2_000)
    bar.sell(LEA, 2)
    do.close_shop(bar.context, CashCount(loose=6_900), "a euro is missing")
    _window, page = open_page(bar)
    view = view_of(page, OpeningsView)
    qtbot.waitUntil(lambda: [row[3:] for row in rows(view)] == [("€70.00", "€69.00", "−€1.00")])
    qtbot.waitUntil(lambda: "Sold: €6.00" in view.totals.text())
    assert [line.texts for line in view.goods.rows.lines] == [("Pinte", "2", "€6.00")]


def test_the_report_of_a_closing_is_read_again_and_kept(
    qtbot: QtBot, bar: TradeRoom, open_page: Open, background: Background, tmp_path: Path
) -> None:
    bar.credit(LEA, 2_000)
    bar.sell(LEA, 2)
    do.close_shop(bar.context, CashCount({5_000: 1, 1_000: 1}, 900), "a euro is missing")
    bar.open(5_900)
    window, page = open_page(bar)
    view = view_of(page, OpeningsView)
    qtbot.waitUntil(lambda: len(rows(view)) == 2)
    assert not window.commands["trade.show_report"].isEnabled(), "the newest is still open"
    view.table.setCurrentIndex(view.table.rows.index(1, 0))
    window.commands["trade.show_report"].trigger()
    qtbot.waitUntil(lambda: window.findChild(ClosingReportForm) is not None)
    form = window.findChild(ClosingReportForm)
    assert isinstance(form, ClosingReportForm)
    said = form.text.toPlainText()
    for words in ("a euro is missing", "1 × €50.00", "2 × Pinte", "−€1.00", "not shared"):
        assert words in said
    form.go.click()
    dialog = next(one for one in window.findChildren(QFileDialog) if one.isVisible())
    dialog.fileSelected.emit(str(tmp_path / "closing.pdf"))
    qtbot.waitUntil(lambda: background.idle and (tmp_path / "closing.pdf").exists())
    assert (tmp_path / "closing.pdf").read_bytes().startswith(b"%PDF")
    assert form.isVisible(), "it can be printed, too"
    dialog.close()
    form.cancel.click()


def test_what_is_odd_is_listed_until_it_was_looked_at(qtbot: QtBot, bar: TradeRoom, open_page: Open) -> None:
    bar.sell(TOM, 2, anyway=True)
    damaged = first_part("trade", "other-0001", 2026, 11, 28).path
    clone = CloneBuilder(bar.path)
    clone.write(damaged, b"{}\n").commit("By hand")
    assert clone.path.is_dir()  # being asked for its folder, it writes git's own index
    window, page = open_page(bar)
    view = view_of(page, ProblemsView)
    broken = f"“{damaged}” has a line that is no entry."
    odd = [broken, "Sale: served below the floor", "Below the floor"]
    qtbot.waitUntil(lambda: [row[0] for row in rows(view)] == odd)
    assert not window.commands["trade.settle"].isEnabled(), "a book is not settled by words"
    view.table.setCurrentIndex(view.table.rows.index(1, 0))
    window.commands["trade.settle"].trigger()
    form = window.findChild(SettleForm)
    assert isinstance(form, SettleForm)
    form._reason.setText("he pays tomorrow")
    form.go.click()
    qtbot.waitUntil(lambda: [row[0] for row in rows(view)] == [broken, "Below the floor"])
    window.commands["trade.check_books"].trigger()
    qtbot.waitUntil(lambda: window.findChild(BooksReportForm) is not None)
    report = window.findChild(BooksReportForm)
    assert isinstance(report, BooksReportForm)
    assert report.sentences == [broken]
    report.go.click()


def test_a_price_that_nobody_was_allowed_to_set_is_taken_back(
    qtbot: QtBot, bar: TradeRoom, open_page: Open, tmp_path: Path
) -> None:
    people = SocialRoom(CloneBuilder(tmp_path / "people"), bar.library)
    bar.keep()
    clone, juice = CloneBuilder(bar.path), good_path(JUICE)
    before = (bar.path / juice).read_bytes()
    directory = f'{{"directory": "{people.circle.slug}", "rooms": ["trade"], "v": 1}}\n'
    clone.write(ROOMS_PATH, directory.encode()).write(juice, before.replace(b"150", b"1"))
    clone.write(good_path("b" * 16), b"{")
    tomorrow = dt.datetime.now(dt.UTC) + dt.timedelta(days=1)  # rights are asked for from the day after the first
    clone.commit("Cheap", author="Mallory <mallory@example.org>", date=tomorrow)
    assert clone.path.is_dir()  # being asked for its folder, it writes git's own index
    window, page = open_page(bar)
    view = view_of(page, ProblemsView)
    qtbot.waitUntil(lambda: juice in [row[1] for row in rows(view)])
    assert any("cannot be read" in row[0] for row in rows(view))
    view.table.setCurrentIndex(view.table.rows.index([row[1] for row in rows(view)].index(juice), 0))
    window.commands["trade.show_problem"].trigger()
    form = window.findChild(TakeBackForm)
    assert isinstance(form, TakeBackForm)
    form.go.click()
    qtbot.waitUntil(lambda: juice not in [row[1] for row in rows(view)])
    assert (bar.path / juice).read_bytes() == before


def test_goods_are_lost_for_a_reason(qtbot: QtBot, bar: TradeRoom, open_page: Open) -> None:
    do.deliver(bar.context, SHOP, [StockLine(PINT, 24)])
    window, page = open_page(bar)
    view = view_of(page, StockView)
    qtbot.waitUntil(lambda: len(rows(view)) == 1)
    window.commands["trade.lose"].trigger()
    form = window.findChild(StockForm)
    assert isinstance(form, StockForm)
    form.boxes[PINT].setValue(2)
    assert not form.go.isEnabled()
    form.words.setText("broken")
    form.go.click()
    qtbot.waitUntil(lambda: rows(view)[0][2] == "22")
