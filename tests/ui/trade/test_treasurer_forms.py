"""What a treasurer writes, saves and carries: debts, cheques, a period, goods as a table."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtCore import QUrl
from PySide6.QtGui import QDesktopServices, QGuiApplication
from pytestqt.qtbot import QtBot

from tests.support.trade_room import LEA, SHOP, TOM, TradeRoom
from upont_desktop.apps.trade import operations as do
from upont_desktop.apps.trade.imports.good_table import goods_csv
from upont_desktop.apps.trade.reader.treasury import Debt, period_report
from upont_desktop.apps.trade.records.accounts import Means
from upont_desktop.apps.trade.ui.accounts_view import AccountsView
from upont_desktop.apps.trade.ui.cheque_form import remit_cheques
from upont_desktop.apps.trade.ui.debt_form import DebtForm
from upont_desktop.apps.trade.ui.good_import import show_goods
from upont_desktop.apps.trade.ui.goods_view import GoodsView
from upont_desktop.apps.trade.ui.page import TradeRoom as TradePage
from upont_desktop.apps.trade.ui.period_report import period_html
from upont_desktop.apps.trade.ui.trade_words import OwnerNames
from upont_desktop.ui.style.theme import Themes
from upont_desktop.ui.window.main_window import MainWindow
from upont_desktop.ui.wording import dates

Open = Callable[[TradeRoom], tuple[MainWindow, TradePage]]


def test_cheques_are_chosen_and_remitted(qtbot: QtBot, bar: TradeRoom, open_page: Open) -> None:
    for who, cents in ((LEA, 2_000), (TOM, 1_500)):
        do.credit(bar.context, do.Payment(SHOP, who, cents, Means.CHEQUE, f"n° {cents}"))
    bar.keep()
    _window, page = open_page(bar)
    view = next(view for view in page.views if isinstance(view, AccountsView))
    form = remit_cheques(view)
    qtbot.waitUntil(lambda: len(form.rows) == 2)
    assert [line.texts[2:] for line in form.table.rows.lines] == [("n° 2000", "€20.00"), ("n° 1500", "€15.00")]
    form.table.select_value(form.rows[1])
    assert "€15.00" in form.note.text()
    form.go.click()
    qtbot.waitUntil(lambda: bar.balance("bank:bde") == -1_500)


def test_those_who_owe_are_written_to(qtbot: QtBot, themes: Themes, monkeypatch: pytest.MonkeyPatch) -> None:
    opened, saved = [], []

    def no_program(url: QUrl) -> bool:
        opened.append(bytes(url.toEncoded().data()).decode())
        return False

    monkeypatch.setattr(QDesktopServices, "openUrl", no_program)
    form = DebtForm(themes, lambda file, table: saved.append((file, table)), None)  # type: ignore[arg-type]
    qtbot.addWidget(form)
    form.show_debts(
        [
            Debt(LEA, "Léa", "lea@example.org", "027", -900, "2026-11-01"),
            Debt(TOM, "Tom", "", "028", -100, "2026-11-20"),
        ]
    )
    assert [line.texts[3] for line in form.table.rows.lines] == ["−€9.00", "−€1.00"]
    form.copy.click()
    assert QGuiApplication.clipboard().text() == "lea@example.org"
    form.least.setText("5")
    assert [one.name for one in form.chosen] == ["Léa"]
    form.subject.setText("Ton compte & toi")
    form.go.click()
    (link,) = opened
    assert link.startswith("mailto:?bcc=lea@example.org&subject=Ton%20compte%20%26%20toi&body=")
    assert "No mail program opened" in form.problem, "nothing is shown as done that was not"
    monkeypatch.setattr(QDesktopServices, "openUrl", lambda _url: True)
    form.show()
    form.go.click()
    assert not form.isVisible()


def test_a_period_is_written_on_pages(bar: TradeRoom) -> None:
    bar.credit(LEA, 2_000)
    bar.sell(LEA, 2)
    day = dates.now().date().isoformat()
    with bar.reader() as reader:
        page = period_html(period_report(reader, SHOP, day, day), OwnerNames(shops={SHOP: "Foyer <b>"}))
    assert "Foyer &lt;b&gt;" in page
    assert page.count("€6.00") >= 3


def test_a_table_of_goods_changes_prices(qtbot: QtBot, bar: TradeRoom, open_page: Open, tmp_path: Path) -> None:
    with bar.reader() as reader:
        shop, goods = reader.shop(SHOP), reader.goods.goods(SHOP)
    file = tmp_path / "goods.csv"
    file.write_bytes(goods_csv(goods, shop, dates.now()).replace(b";3,00;", b";3,30;"))
    _window, page = open_page(bar)
    view = next(view for view in page.views if isinstance(view, GoodsView))
    form = show_goods(view, shop, file)
    qtbot.waitUntil(lambda: bool(form.plan.changes))
    assert [line.texts for line in form.table.rows.lines] == [("Pinte", "€3.00", "€3.30", "changed")]
    form.reject()
