"""The ledger in the window: what was done stands there, is found, and is taken back."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from shutil import copytree

from PySide6.QtWidgets import QLabel
from pytestqt.qtbot import QtBot

from tests.support.trade_room import LEA, TOM, TradeRoom
from upont_desktop.apps.trade.ui.ledger_view import LedgerView
from upont_desktop.apps.trade.ui.money_forms import ReverseForm, TransferForm
from upont_desktop.apps.trade.ui.page import TradeRoom as TradePage
from upont_desktop.domain.rooms import Rooms
from upont_desktop.service.index_update import run_indexing
from upont_desktop.service.library import Library
from upont_desktop.ui.widgets.action_spec import ActionId
from upont_desktop.ui.window.main_window import MainWindow

Open = Callable[[TradeRoom], tuple[MainWindow, TradePage]]


def ledger(page: TradePage) -> LedgerView:
    """The view of the ledger."""
    return next(view for view in page.views if isinstance(view, LedgerView))


def shown(view: LedgerView) -> list[tuple[str, str]]:
    """What the table says: what, and how much."""
    model = view.model
    return [(str(model.index(row, 1).data()), str(model.index(row, 3).data())) for row in range(model.rowCount())]


def test_entries_stand_newest_first(qtbot: QtBot, bar: TradeRoom, open_page: Open) -> None:
    bar.credit(LEA, 2_000)
    bar.sell(LEA)
    _window, page = open_page(bar)
    view = ledger(page)
    assert shown(view)[:2] == [("Sale", "€3.00"), ("Credit", "€20.00")]


def test_records_that_are_not_read_yet_are_not_called_none(
    qtbot: QtBot, bar: TradeRoom, open_page: Open, tmp_path: Path, library: Library
) -> None:
    _window, page = open_page(bar)
    view = ledger(page)
    copytree(TradeRoom.made(tmp_path / "other", library).path, tmp_path / "unread")
    unread = library.recognise(tmp_path / "unread")
    view.show_circle(unread, Rooms())
    qtbot.waitUntil(lambda: view.at_rest)
    assert view._stack.currentWidget() is view.empty
    assert "Reading the entries…" in {label.text() for label in view.empty.findChildren(QLabel)}
    run_indexing(unread, library.places, lambda _: None, rooms=library.known_rooms)
    view.refresh()
    qtbot.waitUntil(lambda: view.at_rest)
    assert "No entry yet" in {label.text() for label in view.empty.findChildren(QLabel)}


def test_what_a_till_was_opened_with_is_an_amount(qtbot: QtBot, bar: TradeRoom, open_page: Open) -> None:
    _window, page = open_page(bar)
    view = ledger(page)
    opened = next(row for row in range(view.model.rowCount()) if "float" in view.model.rows[row].details)
    view.table.setCurrentIndex(view.model.index(opened, 0))
    said = [label.text() for label in view.panel.findChildren(QLabel)]
    assert said[said.index("Float") + 1].startswith("€")


def test_an_entry_is_taken_back(qtbot: QtBot, bar: TradeRoom, open_page: Open) -> None:
    bar.credit(LEA, 2_000)
    bar.sell(LEA)
    window, page = open_page(bar)
    view = ledger(page)
    window.commands["trade.reverse"].trigger()
    qtbot.waitUntil(lambda: window.findChild(ReverseForm) is not None)
    form = window.findChild(ReverseForm)
    assert isinstance(form, ReverseForm)
    assert not form.go.isEnabled()
    form._reason.setText("wrong person")
    form.go.click()
    qtbot.waitUntil(lambda: "Taken back" in shown(view)[0][0])
    assert bar.balance(LEA) == 2_000
    view.table.setCurrentIndex(view.model.index(1, 0))
    assert not page.offered()["trade.reverse"]


def test_money_goes_from_the_box_to_the_bank(qtbot: QtBot, bar: TradeRoom, open_page: Open) -> None:
    window, page = open_page(bar)
    window.commands["trade.transfer"].trigger()
    form = window.findChild(TransferForm)
    assert isinstance(form, TransferForm)
    qtbot.waitUntil(lambda: form.shop.count() == 1)
    form.source.choose_named("cash:foyer")
    form.target.choose_named("loss:foyer")
    form.cents.setText("12,505")
    assert form.problem
    assert not form.go.isEnabled()
    form.cents.setText("12,50")
    form._reason.setText("stolen")
    form.go.click()
    view = ledger(page)
    qtbot.waitUntil(lambda: shown(view)[0] == ("Transfer", "€12.50"))
    assert (bar.balance("loss:foyer"), bar.balance("cash:foyer")) == (-1_250, 1_250 - 5_000)
    qtbot.waitUntil(lambda: view.entry is not None and view.entry.kind == "transfer")
    assert "€12.50" in window.commands[ActionId.UNDO].text()
    window.commands[ActionId.UNDO].trigger()  # its own, of a moment ago: nothing is asked
    qtbot.waitUntil(lambda: shown(view)[0][0].startswith("Taken back"))
    assert bar.balance("loss:foyer") == 0
    assert "€12.50" not in window.commands[ActionId.UNDO].text()


def test_only_what_was_asked_for_is_shown(qtbot: QtBot, bar: TradeRoom, open_page: Open) -> None:
    for account in (LEA, TOM):
        bar.credit(account, 1_000)
    bar.sell(TOM)
    _window, page = open_page(bar)
    view = ledger(page)
    view.show_account(TOM)
    qtbot.waitUntil(lambda: len(shown(view)) == 2)
    view.filters.all.click()
    qtbot.waitUntil(lambda: len(shown(view)) == 4)
