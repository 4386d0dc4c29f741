"""What a treasurer writes together: dues of a sheet, a whole history; and takes back together."""

from __future__ import annotations

import json
from collections.abc import Callable
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot
from shiboken6 import isValid

from tests.apps.trade.test_histories import DUMP
from tests.support.trade_room import TradeRoom, peopled_documents
from upont_desktop.apps.news.operations import sheets, signups
from upont_desktop.apps.news.records.sheets import SignupSheet, Slot
from upont_desktop.apps.social.records import today
from upont_desktop.apps.social.sample import SampleRoom
from upont_desktop.apps.trade.ui.due_form import book_dues
from upont_desktop.apps.trade.ui.history_import import LEFT_OUT, show_history
from upont_desktop.apps.trade.ui.ledger_view import LedgerView
from upont_desktop.apps.trade.ui.money_forms import ReverseForm
from upont_desktop.apps.trade.ui.page import TradeRoom as TradePage
from upont_desktop.service.library import Library
from upont_desktop.service.operations import Identity
from upont_desktop.ui.window.main_window import MainWindow

Open = Callable[[TradeRoom], tuple[MainWindow, TradePage]]
PEOPLE = SampleRoom(today(), french=False).people()


@pytest.fixture
def club(tmp_path: Path, library: Library) -> TradeRoom:
    """People, news and accounts in one circle; two people have a place on a sheet."""
    room = TradeRoom.made(tmp_path / "club", library, ("social", "news", "trade"), peopled_documents)
    room.open()
    sheet = SignupSheet("ski", "Ski weekend", slots=(Slot("", places=9),), price=2_500, account="club:photo")
    sheets.open_sheet(room.context, sheet)
    room.index()
    for person in PEOPLE[:2]:
        identity = Identity(person.shown, person.emails[0])
        signups.sign_up(library.workplace(room.circle, language="en", identity=identity), "ski")
    room.credit(f"member:{PEOPLE[0].id}", 3_000)
    room.keep()
    return room


def _ledger(page: TradePage) -> LedgerView:
    return next(view for view in page.views if isinstance(view, LedgerView))


def test_dues_are_shown_booked_and_taken_back_together(qtbot: QtBot, club: TradeRoom, open_page: Open) -> None:
    window, page = open_page(club)
    view = _ledger(page)
    form = book_dues(view)
    qtbot.waitUntil(lambda: form.shown is not None)
    place = form.list.findText("Ski weekend")
    form.list.setCurrentIndex(place)
    form.list.activated.emit(place)
    qtbot.waitUntil(lambda: len(form.table.rows.lines) == 2)
    assert [line.texts[1:] for line in form.table.rows.lines] == [
        ("€25.00", "€30.00", "to book"), ("€25.00", "€0.00", "not enough on the account"),
    ]  # fmt: skip
    assert form.to == "club:photo"
    assert form.note.text().startswith("1 is")
    form.short.click()
    assert "€50.00" in form.note.text()
    form.go.click()
    qtbot.waitUntil(lambda: [row.kind for row in view.model.rows[:2]] == ["transfer", "transfer"])
    assert club.balance("club:photo") == 5_000
    qtbot.waitUntil(lambda: page.at_rest)
    action = view.view_host.host.actions["trade.take_back_batch"]
    view.table.setCurrentIndex(view.model.index(0, 0))
    qtbot.waitUntil(action.isEnabled)
    action.trigger()
    qtbot.waitUntil(lambda: window.findChild(ReverseForm) is not None)
    back = window.findChild(ReverseForm)
    assert isinstance(back, ReverseForm)
    back._reason.setText("cancelled")
    back.go.click()
    qtbot.waitUntil(lambda: club.balance("club:photo") == 0)
    qtbot.waitUntil(lambda: not isValid(back) or not back.isVisible())


def test_a_history_is_compared_then_imported(
    qtbot: QtBot, club: TradeRoom, open_page: Open, tmp_path: Path
) -> None:  # fmt: skip
    names = {"leadup": PEOPLE[0].login, "tommar": PEOPLE[1].login, "tom@example.org": "nobody@example.org"}
    raw = json.dumps(DUMP)
    for before, after in names.items():
        raw = raw.replace(before, after)
    file = tmp_path / "dump.json"
    file.write_text(raw, encoding="utf-8")
    _window, page = open_page(club)
    form = show_history(_ledger(page), [file])
    qtbot.waitUntil(lambda: bool(form.plan.entries))
    assert [line.texts for line in form.table.rows.lines] == [("gone", "−€3.00", "€0.00", "€3.00")]
    form.tabs.setCurrentIndex(LEFT_OUT)
    assert len(form.table.rows.lines) == 3
    assert form.note.text().startswith("5 new")
    form.rights.setChecked(False)
    form.changed.emit()
    assert not form.go.isEnabled(), "the accounts of another club were not looked at yet"
    qtbot.waitUntil(form.go.isEnabled)
    form.go.click()
    club_account = f"member:{PEOPLE[0].id}"
    qtbot.waitUntil(lambda: club.balance(club_account) == 3_000 + 1_050)
