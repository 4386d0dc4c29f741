"""Balances of another program come in, after they were looked at."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from tests.support.trade_room import TradeRoom, peopled_documents
from upont_desktop.apps.social.records import today
from upont_desktop.apps.social.sample import SampleRoom
from upont_desktop.apps.trade.ui.amount_imports import NEW, WRONG, AmountImportForm, show_import
from upont_desktop.apps.trade.ui.ledger_view import LedgerView
from upont_desktop.apps.trade.ui.page import TradeRoom as TradePage
from upont_desktop.service.library import Library
from upont_desktop.ui.window.main_window import MainWindow

Open = Callable[[TradeRoom], tuple[MainWindow, TradePage]]


@pytest.fixture
def peopled(tmp_path: Path, library: Library) -> TradeRoom:
    """A bar whose circle has the people of the sample."""
    room = TradeRoom.made(tmp_path / "bar", library, ("social", "trade"), peopled_documents)
    room.open()
    return room


def test_balances_are_shown_then_imported_once(
    qtbot: QtBot, peopled: TradeRoom, open_page: Open, tmp_path: Path
) -> None:
    first, second = SampleRoom(today(), french=False).people()[:2]
    file = tmp_path / "old.csv"
    file.write_text(f"login;solde\n{first.login};12,50\n{second.login};-3\nnobody;1\n", encoding="utf-8")
    _window, page = open_page(peopled)
    view = next(view for view in page.views if isinstance(view, LedgerView))
    form: AmountImportForm = show_import(view, file)
    qtbot.waitUntil(lambda: len(form.plan.new) == 2)
    assert [line.texts[2:] for line in form.table.rows.lines] == [(first.shown, "€12.50"), (second.shown, "−€3.00")]
    form.tabs.setCurrentIndex(WRONG)
    assert form.table.rows.lines[0].texts[1] == "nobody"
    form.tabs.setCurrentIndex(NEW)
    form.changed.emit()
    assert (form.plan.new, form.go.isEnabled()) == ((), False), "what was chosen now was not looked at yet"
    qtbot.waitUntil(lambda: len(form.plan.new) == 2)
    form.go.click()
    qtbot.waitUntil(lambda: [row.kind for row in view.model.rows[:2]] == ["transfer", "transfer"])
    assert peopled.balance(f"member:{first.id}") == 1_250
    again = show_import(view, file)
    qtbot.waitUntil(lambda: len(again.plan.same) == 2)
    assert not again.go.isEnabled()
    again.reject()
