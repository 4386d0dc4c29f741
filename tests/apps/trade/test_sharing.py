"""Two tills without a network, a wrong clock, a device that nobody accepted."""

from __future__ import annotations

import datetime as dt
import os
import subprocess
import time
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

from tests.apps.trade.test_ledger_model import Index
from tests.support.trade_room import EVERYTHING, LEA, PINT, SHOP, TOM, TradeRoom
from upont_desktop.apps.social.faults import RecordRefused
from upont_desktop.apps.social.records import PersonRecord
from upont_desktop.apps.trade import operations as do
from upont_desktop.apps.trade.imports.amounts import amounts_in
from upont_desktop.apps.trade.imports.owner_match import OwnerFinder, plan_payments
from upont_desktop.apps.trade.records.accounts import Means
from upont_desktop.apps.trade.records.bodies import StockLine
from upont_desktop.apps.trade.records.goods import Good, GoodPrice
from upont_desktop.apps.trade.records.wall_clock import WallClock, pricing_time
from upont_desktop.domain.book_errors import DeviceNotAccepted, NotAllowed
from upont_desktop.domain.books import BookEntry
from upont_desktop.service.devices import this_device
from upont_desktop.service.library import Library
from upont_desktop.service.operations import share
from upont_desktop.service.rights import accept_device, grant, take_out_device


@pytest.fixture
def tills(room: TradeRoom, library: Library, tmp_path: Path) -> tuple[TradeRoom, TradeRoom]:
    """Two computers of one bar, both accepted."""
    between = tmp_path / "between.git"
    room.keep()
    subprocess.run(["git", "clone", "-q", "--bare", room.path, between], check=True)
    subprocess.run(["git", "remote", "add", "origin", between], cwd=room.path, check=True)
    share(room.context)
    subprocess.run(["git", "clone", "-q", between, tmp_path / "second"], check=True)
    second = TradeRoom(tmp_path / "second", library, name="second")
    second.index()
    with pytest.raises(NotAllowed):
        second.open()
    device = _device(second)
    accept_device(room.context, device, actor="")
    for right in EVERYTHING:
        grant(room.context, "trade", device, right, actor="")
    _share(room, second)
    return room, second


def _device(room: TradeRoom) -> str:

    return this_device(room.context, "trade")


def _share(*rooms: TradeRoom) -> None:
    for room in (*rooms, *rooms):
        share(room.context)
        room.index()


def test_a_computer_that_was_taken_out_writes_nothing(tills: tuple[TradeRoom, TradeRoom]) -> None:
    room, second = tills
    room.open()
    room.credit(LEA, 500)
    sold = room.sell(LEA).entries[0]
    device = _device(second)
    grant(room.context, "trade", device, "grant", actor="")
    take_out_device(room.context, device, actor="")
    _share(room, second)
    attempts: tuple[Callable[[], object], ...] = (
        lambda: do.transfer(second.context, SHOP, LEA, TOM, 5, "why"),
        lambda: do.credit(second.context, do.Payment(SHOP, LEA, 5, Means.TRANSFER)),
        lambda: do.deliver(second.context, SHOP, [StockLine(PINT, 1)]),
        lambda: do.settle(second.context, [sold], "seen"),
        lambda: do.reverse(second.context, sold, "wrong person"),
    )
    for attempt in attempts:
        with pytest.raises(DeviceNotAccepted):
            attempt()
    assert second.balance(LEA) == 200
    assert do.rights_to_take(second.context, "") == ()
    do.take_rights(second.context, ())
    second.index()
    do.transfer(second.context, SHOP, LEA, TOM, 5, "why")
    _share(second, room)
    assert room.balance(TOM) == 5


def test_two_tills_without_a_network_both_stand(tills: tuple[TradeRoom, TradeRoom]) -> None:
    first, second = tills
    for till in tills:
        till.open()
    first.credit(LEA, 1_000)
    _share(*tills)
    for till in tills:
        till.sell(LEA, 4)
        assert till.balance(LEA) == -200
        till.sell(LEA, 1)
        with pytest.raises(RecordRefused, match="missing"):
            till.sell(LEA, 1)
    _share(*tills)
    for till in tills:
        assert till.balance(LEA) == -2_000, "what was handed over was handed over"
        with till.reader() as reader:
            assert [(row.name, row.cents) for row in reader.debts(SHOP)] == [(LEA, -2_000)]
            assert "floor" in {one.what for one in reader.problems()}
            assert reader.customer(LEA, SHOP).blocked
        with pytest.raises(RecordRefused):
            till.sell(LEA, 1)
    second.credit(LEA, 2_500)
    second.sell(LEA, 1)
    _share(*tills)
    assert first.balance(LEA) == second.balance(LEA) == 200


def test_a_till_that_heard_nothing_for_long_caps_what_is_spent(tills: tuple[TradeRoom, TradeRoom]) -> None:
    first, _ = tills
    first.open()
    first.credit(LEA, 10_000)
    received = first.path / ".git" / "upont" / "received"
    hour = time.time() - 3_600

    os.utime(received, (hour, hour))
    sold = first.sell(LEA, 6)
    first.keep()
    with pytest.raises(RecordRefused, match="Nothing was received"):
        first.sell(LEA, 1)
    with first.reader() as reader:
        page = reader.customer(LEA, SHOP)
        assert (page.balance, page.spendable, page.capped) == (8_200, 200, True)
    do.reverse(first.context, sold.entries[0])
    first.sell(LEA, 2)
    share(first.context)
    first.index()
    first.sell(LEA, 20)


def test_a_device_that_nobody_accepted_sells_nothing(tills: tuple[TradeRoom, TradeRoom], tmp_path: Path) -> None:
    first, _ = tills
    subprocess.run(["git", "clone", "-q", tmp_path / "between.git", tmp_path / "third"], check=True)
    third = TradeRoom(tmp_path / "third", first.library, name="third")
    third.index()
    device = _device(third)
    for right in EVERYTHING:
        grant(first.context, "trade", device, right, actor="")
    _share(first, third)
    with pytest.raises(DeviceNotAccepted):
        third.open()


# --- clocks -----------------------------------------------------------------------------------------------------------


def _sale(number: int, at: str) -> BookEntry:
    body: dict[str, Any] = {"by": "p", "shop": SHOP, "moves": [[LEA, f"sales:{SHOP}", 300]], "lines": [[PINT, 1, 300]]}
    return BookEntry("a-01", number, number, at, "sale", body, f"h{number}")


@pytest.mark.parametrize("year", [2016, 2036])
def test_a_clock_ten_years_wrong_changes_neither_order_nor_price(year: int) -> None:
    times = ["2026-11-28T21:00:00+01:00", f"{year}-11-28T21:01:00+01:00", "2026-11-28T21:02:00+01:00"]
    index = Index()
    index.give([_sale(number, at) for number, at in enumerate(times, 1)])
    ask = index.connection.execute
    flags = ask("SELECT b.hash, e.flags FROM trade_entries e JOIN book_entries b ON b.id = e.id ORDER BY e.tick")
    assert flags.fetchall() == [("h1", ""), ("h2", "clock"), ("h3", "")]
    assert ask("SELECT cents FROM trade_accounts WHERE name = ?", (LEA,)).fetchone() == (-900,)
    (credible,) = ask("SELECT max(credible) FROM trade_devices").fetchone()
    wrong = dt.datetime.fromisoformat(times[1])
    cheap = GoodPrice(dt.datetime(2016, 1, 1, tzinfo=dt.UTC), "", 100)
    now = GoodPrice(dt.datetime(2026, 9, 1, tzinfo=dt.UTC), "", 300)
    dear = GoodPrice(dt.datetime(2030, 1, 1, tzinfo=dt.UTC), "", 900)
    good = Good(PINT, "Pinte", SHOP, prices=(cheap, now, dear))
    assert good.price("", pricing_time(wrong, credible)) == 300


@pytest.mark.parametrize("has_sold", [False, True])
@pytest.mark.parametrize("years", [-10, 10])
def test_a_till_whose_clock_is_wrong_proposes_the_prices_of_now_and_says_so(
    room: TradeRoom, has_sold: bool, years: int
) -> None:
    if has_sold:
        room.open()
        room.sell(f"cash:{SHOP}")
        room.keep()
    subprocess.run(["git", "reset", "-q"], cwd=room.path, check=True)  # its index is behind what tests wrote
    now = dt.datetime.now(dt.UTC)
    do.set_price(room.context, PINT, 50, "", now - dt.timedelta(days=4_050))
    do.set_price(room.context, PINT, 999, "", now + dt.timedelta(days=3_250))
    room.index()

    def shown(moment: dt.datetime) -> tuple[bool, int | None]:
        with room.reader() as reader:
            page = reader.till(SHOP, now=moment)
        return page.clock_odd, next(one.cents for one in page.goods if one.good.id == PINT)

    assert shown(now) == (False, 300)
    if has_sold or years < 0:  # ahead of a bar that has never sold anything, it is a bar that opens late
        assert shown(now + dt.timedelta(days=365 * years)) == (True, 300)


def test_nights_of_the_change_of_hours_are_not_odd() -> None:
    clock = WallClock()
    for at in ("2026-10-25T02:59:00+02:00", "2026-10-25T02:01:00+01:00", "2026-03-29T03:00:00+02:00"):
        clock = clock.after(int(dt.datetime.fromisoformat(at).timestamp()))
    assert clock.odd_since is not None, "half a year back is odd"
    clock = WallClock()
    for at in ("2026-10-25T02:59:00+02:00", "2026-10-25T02:01:00+01:00", "2027-03-28T03:00:00+02:00"):
        clock = clock.after(int(dt.datetime.fromisoformat(at).timestamp()))
        assert clock.odd_since is None


def test_a_till_that_slept_two_years_is_believed_after_a_month() -> None:
    day = 86_400
    clock = WallClock().after(0)
    later = 800 * day
    for number in range(31):
        clock = clock.after(later + number * day)
    assert clock == WallClock(later + 30 * day)


def test_a_list_that_two_computers_import_counts_once(tills: tuple[TradeRoom, TradeRoom]) -> None:
    second = tills[1]
    raw = b"label;amount\nUP-9C41000000000001;20\nUP-9C41000000000002;5\n"
    people = OwnerFinder((PersonRecord("9c41000000000001", "L\u00e9a"), PersonRecord("9c41000000000002", "Tom")))
    for till in tills:
        do.import_payments(till.context, SHOP, plan_payments(amounts_in(raw), people, ()))
        assert till.balance("bank:bde") == -2_500
    _share(*tills)
    for till in tills:
        assert (till.balance(LEA), till.balance(TOM), till.balance("bank:bde")) == (2_000, 500, -2_500)
        with till.reader() as reader:
            assert [one.what for one in reader.problems()] == ["double", "double"]
            known = reader.entries.written_once()
        assert plan_payments(amounts_in(raw), people, known.standing).new == ()
    with second.reader() as reader:
        counted = next(row.name for row in reader.sales() if row.moves)
    do.take_back_batch(second.context, counted, "the wrong list")
    _share(*tills)
    assert [till.balance("bank:bde") for till in tills] == [0, 0]
