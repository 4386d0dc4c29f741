"""An evening at the counter: what is sold, refused, taken back, counted."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from tests.support.trade_room import JUICE, LEA, PINT, SHOP, TOM, TradeRoom
from upont_desktop.apps.social.faults import RecordRefused
from upont_desktop.apps.trade import operations as do
from upont_desktop.apps.trade.records.accounts import Means, shown_cents
from upont_desktop.apps.trade.records.bodies import SaleLine, StockLine
from upont_desktop.apps.trade.records.coins import CashCount
from upont_desktop.domain.errors import UserError


def test_an_evening_from_opening_to_closing(room: TradeRoom) -> None:
    room.open(5_000)
    room.credit(LEA, 2_000)
    room.sell(LEA, 2)
    assert room.balance(LEA) == 1_400, "seen before any commit holds it"
    room.keep()
    assert room.balance(LEA) == 1_400, "and the same when one does"
    sold = room.sell(LEA)
    do.reverse(room.context, sold.entries[0])
    room.sell("cash:foyer", 1)
    with room.reader() as reader:
        opening = reader.opening()
        assert opening is not None
        assert opening.expected == 5_000 + 2_000 + 300
        report = reader.openings.report(opening.entry)
        assert (report.sold, report.credited, report.means["cash"]) == (900, 2_000, 2_300)
        assert [(total.good, total.quantity, total.cents) for total in report.goods] == [(PINT, 3, 900)]
    with pytest.raises(RecordRefused, match="say why"):
        do.close_shop(room.context, CashCount({2_000: 3, 1_000: 1, 200: 1}))
    do.close_shop(room.context, CashCount({2_000: 3, 1_000: 1, 200: 1}), "A coin fell down")
    room.keep()
    with room.reader() as reader:
        assert reader.opening() is None
        (closed,) = reader.openings.listed(SHOP)
        assert (closed.float, closed.expected, closed.counted, closed.difference) == (5_000, 7_300, 7_200, -100)
        assert -reader.balance("cash:foyer") == 7_200, "what the books say is in the box"
        assert reader.balance("loss:foyer") == -100
        assert sum(reader.accounts.balances().values()) == 0
    do.open_shop(room.context, SHOP, CashCount(loose=7_200))
    with room.reader() as reader:
        opening = reader.opening()
        assert opening is not None
        assert opening.before == 7_200, "the box is as it was left"


def test_what_is_refused_writes_nothing(room: TradeRoom) -> None:
    with pytest.raises(RecordRefused, match="not open"):
        room.sell(LEA)
    room.open()
    room.credit(LEA, 100)
    attempts: tuple[Callable[[], object], ...] = (
        lambda: room.sell(LEA, 3),  # beyond the floor
        lambda: room.sell("sales:foyer"),
        lambda: room.sell("cash:other"),
        lambda: room.sell(LEA, 0),
        lambda: do.sell(room.context, do.SaleOrder(SHOP, LEA, ())),
        lambda: do.sell(room.context, do.SaleOrder(SHOP, LEA, (SaleLine(PINT, 1, 300),))),  # nobody looked at the age
        lambda: do.sell(room.context, do.SaleOrder(SHOP, LEA, (SaleLine("f" * 16, 1, 300),))),
        lambda: room.credit(LEA, 0),
        lambda: room.credit(LEA, -5),
        lambda: room.credit("cash:foyer", 5),
        lambda: do.pay_out(room.context, do.Payment(SHOP, LEA, 101)),
        lambda: do.transfer(room.context, SHOP, LEA, LEA, 5, "why"),
        lambda: do.transfer(room.context, SHOP, LEA, TOM, 5, " "),
        lambda: do.transfer(room.context, SHOP, LEA, TOM, 101, "more than there is"),
        lambda: do.open_shop(room.context, SHOP, CashCount()),
        lambda: do.close_shop(room.context, CashCount({3: 1})),
        lambda: do.lose(room.context, SHOP, [StockLine(PINT, 1)], ""),
        lambda: do.reverse(room.context, "nobody:1"),
    )
    for attempt in attempts:
        with room.reader() as reader:
            before = len(reader.sales())
        with pytest.raises(UserError):
            attempt()
        with room.reader() as reader:
            assert len(reader.sales()) == before
    assert room.balance(LEA) == 100


def test_what_goes_to_the_bank_leaves_the_box(room: TradeRoom) -> None:
    room.open(5_000)
    do.transfer(room.context, SHOP, "cash:foyer", "bank:bde", 3_000, "brought to the bank")
    do.transfer(room.context, SHOP, "cash:foyer", "loss:foyer", 200, "stolen")
    do.transfer(room.context, SHOP, "world", "cash:foyer", 100, "found on the floor")
    with room.reader() as reader:
        opening = reader.opening()
        assert opening is not None
        assert opening.expected == 5_000 - 3_000 - 200 + 100
        shown = {name: shown_cents(name, cents) for name, cents in reader.accounts.balances().items()}
    assert shown == {"cash:foyer": 1_900, "bank:bde": 3_000, "loss:foyer": 200, "world": 5_100}
    for both in ((LEA, "cash:foyer"), ("bank:bde", LEA)):
        with pytest.raises(RecordRefused, match="credited or paid out"):
            do.transfer(room.context, SHOP, *both, 5, "why")


def test_what_comes_by_bank_needs_no_open_till(room: TradeRoom) -> None:
    do.credit(room.context, do.Payment(SHOP, LEA, 500, Means.TRANSFER))
    do.pay_out(room.context, do.Payment(SHOP, LEA, 200, Means.CHEQUE))
    assert (room.balance(LEA), room.balance("bank:bde"), room.balance("cheque:foyer")) == (300, -500, 200)
    with pytest.raises(RecordRefused, match="not open"):
        do.credit(room.context, do.Payment(SHOP, LEA, 500))


def test_below_the_floor_only_anyway_and_listed(room: TradeRoom) -> None:
    room.open()
    room.sell(LEA, 1)
    with pytest.raises(RecordRefused, match="missing"):
        room.sell(LEA, 1)
    room.sell(LEA, 1, anyway=True)
    flagged: list[str] = []
    for kept in (False, True):
        if kept:
            room.keep()
        with room.reader() as reader:
            assert [(row.name, row.cents) for row in reader.debts(SHOP)] == [(LEA, -600)]
            page = reader.customer(LEA, SHOP)
            assert (page.balance, page.blocked, page.spendable) == (-600, True, 0)
            assert {problem.what for problem in reader.problems()} == {"anyway", "floor"}
            flagged = [one.about for one in reader.problems() if one.what == "anyway"]
    do.settle(room.context, flagged, "It was her birthday")
    for kept in (False, True):
        if kept:
            room.keep()
        with room.reader() as reader:
            assert {problem.what for problem in reader.problems()} == {"floor"}
    room.credit(LEA, 1_000)
    with room.reader() as reader:
        assert reader.problems() == []


def test_a_double_click_sells_once(room: TradeRoom) -> None:
    room.open()
    order = do.SaleOrder(SHOP, LEA, (SaleLine(JUICE, 1, 150),))
    first, again = (do.sell(room.context, order, intention="one") for _ in range(2))
    assert first.entries == again.entries
    third = do.reverse(room.context, first.entries[0], intention="two")
    assert do.reverse(room.context, first.entries[0], intention="two").entries == third.entries
    assert room.balance(LEA) == 0
    with pytest.raises(RecordRefused, match="already"):
        do.reverse(room.context, first.entries[0])


def test_a_reversal_gives_back_what_was_paid_with(room: TradeRoom) -> None:
    room.open()
    for means, account in ((Means.CARD, "card:foyer"), (Means.CHEQUE, "cheque:foyer"), (Means.TRANSFER, "bank:bde")):
        done = do.credit(room.context, do.Payment(SHOP, LEA, 500, means))
        assert room.balance(account) == -500
        do.reverse(room.context, done.entries[0])
        assert room.balance(account) == room.balance(LEA) == 0, means


def test_stock_is_counted_delivered_sold_and_lost(room: TradeRoom) -> None:
    room.open()
    do.deliver(room.context, SHOP, [StockLine(PINT, 48)], cost=4_000)
    room.sell("cash:foyer", 3)
    do.lose(room.context, SHOP, [StockLine(PINT, 1)], "Broken")
    for kept in (False, True):
        if kept:
            room.keep()
        with room.reader() as reader:
            assert [(row.good.id, row.left) for row in reader.stock(SHOP)] == [(PINT, 44)]
    do.count_stock(room.context, SHOP, {PINT: 20})
    sold = room.sell("cash:foyer", 2)
    do.reverse(room.context, sold.entries[0])
    room.sell("cash:foyer", 1)
    for kept in (False, True):
        if kept:
            room.keep()
        with room.reader() as reader:
            assert [(row.left, row.missing, row.packs) for row in reader.to_buy(SHOP)] == [(19, 29, 2)]


def test_a_statement_has_the_balance_after_each(room: TradeRoom) -> None:
    room.open()
    room.credit(LEA, 1_000)
    room.sell(LEA)
    room.keep()
    room.sell(LEA, 2)
    with room.reader() as reader:
        rows = reader.statement(LEA)
        assert [(row.entry.kind, row.change, row.balance) for row in rows] == [
            ("sale", -600, 100), ("sale", -300, 700), ("credit", 1_000, 1_000),
        ]  # fmt: skip
        assert [row.balance for row in reader.statement(LEA, 1, 1)] == [700]
