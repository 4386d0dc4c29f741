"""What was sold, as sums, as a chart, as a file."""

from __future__ import annotations

import itertools
from collections.abc import Callable
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st
from PySide6.QtCore import QDate
from PySide6.QtGui import QImage
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from tests.support.trade_room import LEA, TradeRoom
from upont_desktop.apps.trade.records.statistics import Figure, Grouping, Sold, figures, promotion_figures
from upont_desktop.apps.trade.ui.bar_chart import scale_steps
from upont_desktop.apps.trade.ui.page import TradeRoom as TradePage
from upont_desktop.apps.trade.ui.periods import OWN_DAYS, DaysForm, PeriodBox
from upont_desktop.apps.trade.ui.statistics_view import StatisticsView, save_chart
from upont_desktop.ui.window.main_window import MainWindow

Open = Callable[[TradeRoom], tuple[MainWindow, TradePage]]

EVENING = (
    Sold("2026-11-27", 21, "pint", 4, 1_000),
    Sold("2026-11-28", 1, "pint", 1, 250),
    Sold("2026-11-30", 18, "juice", 2, 300),
)


@pytest.mark.parametrize(
    ("by", "expected"),
    [
        (Grouping.HOUR, [("18", 300), ("21", 1_000), ("01", 250)]),
        (Grouping.DAY, [("2026-11-27", 1_250), ("2026-11-28", 0), ("2026-11-29", 0), ("2026-11-30", 300)]),
        (Grouping.WEEKDAY, [("0", 300), ("4", 1_250)]),
        (Grouping.MONTH, [("2026-11", 1_550)]),
        (Grouping.GOOD, [("pint", 1_250), ("juice", 300)]),
        (Grouping.CATEGORY, [("beer", 1_250), ("", 300)]),
    ],
)
def test_sums_of_an_evening(by: Grouping, expected: list[tuple[str, int]]) -> None:
    found = figures(EVENING, by, {"pint": "beer"})
    assert [(one.key, one.cents) for one in found] == expected


def test_any_days_can_be_looked_at(qtbot: QtBot) -> None:
    window = QWidget()
    qtbot.addWidget(window)
    box, told = PeriodBox(window), []
    box.changed.connect(lambda: told.append(box.days))
    window.show()
    box.setCurrentIndex(OWN_DAYS)
    box.activated.emit(OWN_DAYS)
    (form,) = window.findChildren(DaysForm)
    form.first.setDate(QDate(2026, 11, 28))
    form.last.setDate(QDate(2026, 11, 27))
    assert form.problem == "The last day lies before the first one."
    assert not form.go.isEnabled()
    form.last.setDate(QDate(2026, 11, 28))
    form.go.click()
    assert told == [("2026-11-28", "2026-11-28")]
    assert box.currentText() == "28 Nov 2026 – 28 Nov 2026"
    box.setCurrentIndex(1)
    box.activated.emit(1)
    box.setCurrentIndex(OWN_DAYS)
    box.activated.emit(OWN_DAYS)
    window.findChildren(DaysForm)[-1].cancel.click()
    assert (box.currentIndex(), len(told)) == (1, 2), "what was given up changes nothing"


def test_promotions_stand_youngest_first() -> None:
    spent = {"a": 300, "b": 200, "c": 100, "": 50}
    found = promotion_figures(spent, {"a": "024", "b": "025", "c": "024"})
    assert found == (Figure("025", 1, 200), Figure("024", 2, 400), Figure("", 1, 50))


@given(st.integers(0, 10**12))
def test_the_scale_reaches_over_the_highest_bar(most: int) -> None:
    steps = scale_steps(most)
    assert steps[0] == 0
    assert steps[-1] >= most
    assert len(steps) <= 6
    assert len({second - first for first, second in itertools.pairwise(steps)}) <= 1


def test_a_chart_of_what_was_sold_is_kept(qtbot: QtBot, bar: TradeRoom, open_page: Open, tmp_path: Path) -> None:
    bar.credit(LEA, 2_000)
    bar.sell(LEA, 2)
    _window, page = open_page(bar)
    page.show_view("statistics")
    view = next(view for view in page.views if isinstance(view, StatisticsView))
    view.by.setCurrentIndex(list(view._by_words).index(Grouping.GOOD))
    view.read()
    qtbot.waitUntil(lambda: [line.texts for line in view.table.rows.lines] == [("Pinte", "2", "€6.00")])
    assert save_chart(view.chart, str(tmp_path / "sales.png"))
    assert QImage(str(tmp_path / "sales.png")).width() == 2_400
    assert save_chart(view.chart, str(tmp_path / "sales.svg"))
    assert "Pinte" in (tmp_path / "sales.svg").read_text()
    assert not save_chart(view.chart, str(tmp_path / "nowhere" / "sales.svg"))
