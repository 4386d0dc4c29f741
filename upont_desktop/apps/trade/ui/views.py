"""The views of the room, in the order in which the switch offers them."""

from __future__ import annotations

from upont_desktop.apps.trade.ui.accounts_view import AccountsView
from upont_desktop.apps.trade.ui.goods_view import GoodsView
from upont_desktop.apps.trade.ui.ledger_view import LedgerView
from upont_desktop.apps.trade.ui.openings_view import OpeningsView
from upont_desktop.apps.trade.ui.problems_view import ProblemsView
from upont_desktop.apps.trade.ui.statistics_view import StatisticsView
from upont_desktop.apps.trade.ui.stock_view import StockView
from upont_desktop.ui.applications.view import MakeView

VIEWS: tuple[MakeView, ...] = (
    LedgerView,
    AccountsView,
    GoodsView,
    StockView,
    OpeningsView,
    StatisticsView,
    ProblemsView,
)
