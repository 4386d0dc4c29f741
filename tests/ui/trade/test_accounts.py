"""Accounts in the window: who has what, what moved it, money in and out."""

from __future__ import annotations

from collections.abc import Callable

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QStyleOptionViewItem
from pytestqt.qtbot import QtBot

from tests.support.trade_room import LEA, TOM, TradeRoom
from upont_desktop.apps.social.pages import PersonRow
from upont_desktop.apps.trade.records.accounts import owner
from upont_desktop.apps.trade.ui import account_list
from upont_desktop.apps.trade.ui.account_list import DEBTS, PEOPLE, PROMOTIONS
from upont_desktop.apps.trade.ui.accounts_view import AccountsView
from upont_desktop.apps.trade.ui.money_forms import PaymentForm
from upont_desktop.apps.trade.ui.page import TradeRoom as TradePage
from upont_desktop.apps.trade.ui.trade_words import OwnerNames
from upont_desktop.apps.trade.ui.turning_splitter import TurningSplitter
from upont_desktop.ui.window.main_window import MainWindow

Open = Callable[[TradeRoom], tuple[MainWindow, TradePage]]


def accounts(page: TradePage) -> AccountsView:
    """The view of accounts, shown."""
    page.show_view("accounts")
    return next(view for view in page.views if isinstance(view, AccountsView))


def balances(view: AccountsView) -> list[str]:
    """What the list says."""
    return [line.texts[-1] for line in view.table.rows.lines]


def test_credit_comes_to_the_account_that_is_chosen(qtbot: QtBot, bar: TradeRoom, open_page: Open) -> None:
    bar.credit(LEA, 2_000)
    bar.sell(LEA)
    window, page = open_page(bar)
    view = accounts(page)
    qtbot.waitUntil(lambda: balances(view) == ["€17.00"])
    view.table.select_value(LEA)
    qtbot.waitUntil(lambda: [line.texts[3] for line in view.statement.rows.lines] == ["−€3.00", "€20.00"])
    window.commands["trade.credit"].trigger()
    form = window.findChild(PaymentForm)
    assert isinstance(form, PaymentForm)
    qtbot.waitUntil(lambda: form.shop.count() == 1)
    form.cents.setText("10")
    form.go.click()
    qtbot.waitUntil(lambda: balances(view) == ["€27.00"])
    assert bar.balance(LEA) == 2_700
    assert view.account == LEA


def test_who_owes_is_listed(qtbot: QtBot, bar: TradeRoom, open_page: Open) -> None:
    bar.credit(LEA, 2_000)
    bar.sell(TOM)
    _window, page = open_page(bar)
    view = accounts(page)
    view.choice.setCurrentIndex(DEBTS)
    view.choice.activated.emit(DEBTS)
    qtbot.waitUntil(lambda: balances(view) == ["−€3.00"])


def test_a_promotion_opens_its_people(
    qtbot: QtBot, bar: TradeRoom, open_page: Open, monkeypatch: pytest.MonkeyPatch
) -> None:
    people = {owner(LEA): PersonRow(owner(LEA), "Léa", promotion="029"), owner(TOM): PersonRow(owner(TOM), "Tom")}
    monkeypatch.setattr(account_list, "names_for", lambda *_: OwnerNames(people))
    bar.credit(LEA, 2_000)
    bar.sell(TOM)
    _window, page = open_page(bar)
    view = accounts(page)
    qtbot.waitUntil(lambda: balances(view) == ["€20.00", "−€3.00"])
    view.choice.setCurrentIndex(PROMOTIONS)
    view.choice.activated.emit(PROMOTIONS)
    qtbot.waitUntil(lambda: view.at_rest and balances(view) == ["−€3.00", "€20.00"])
    view.table.select_value("029")
    assert not view.account
    QTest.keyClick(view.table, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: view.at_rest and balances(view) == ["€20.00"])
    assert (view.choice.currentIndex(), view.field.text()) == (PEOPLE, "029")


def test_moments_and_amounts_are_never_cut(qtbot: QtBot, bar: TradeRoom, open_page: Open) -> None:
    bar.credit(LEA, 123_456)
    window, page = open_page(bar)
    view = accounts(page)
    window.resize(1280, 800)
    qtbot.waitUntil(lambda: bool(balances(view)))
    view.table.select_value(LEA)
    statement = view.statement
    qtbot.waitUntil(lambda: bool(statement.rows.lines))
    option = QStyleOptionViewItem()
    statement.initViewItemOption(option)
    (parts,) = view.findChildren(TurningSplitter)
    assert parts.orientation() == Qt.Orientation.Horizontal
    window.resize(800, 600)
    qtbot.waitUntil(lambda: parts.orientation() == Qt.Orientation.Vertical)
    for column in (0, 1, 3, 4):
        index = statement.rows.index(0, column)
        assert statement.columnWidth(column) >= statement.itemDelegate().sizeHint(option, index).width()
