"""A till whose process dies at any moment of a sale, or of the commit of many: sold and shown, or never sold."""

from __future__ import annotations

import os
import resource
import shutil
from collections.abc import Callable, Iterator
from itertools import count

import pytest

from tests.support.killing import killed_at
from tests.support.trade_room import LEA, SHOP, TradeRoom
from upont_desktop.apps.social.faults import RecordRefused
from upont_desktop.apps.trade import operations as do
from upont_desktop.apps.trade.records.coins import CashCount
from upont_desktop.domain.book_errors import DeviceNotAccepted
from upont_desktop.domain.errors import UserError
from upont_desktop.service.operations.book_audit import verify_books
from upont_desktop.service.operations.books import keep_books

pytestmark = pytest.mark.skipif(not hasattr(os, "fork"), reason="needs a process that can be copied")


def deaths(room: TradeRoom, action: Callable[[], object], every: int = 1) -> Iterator[bool]:
    """What is there after each death, and at last after none."""
    data, folder = room.library.places.data, room.path.parent / "template"
    shutil.copytree(room.path, folder / "clone", symlinks=True)
    shutil.copytree(data, folder / "data")
    for number in count(every, every):
        died = killed_at(number, action)
        yield died
        if not died:
            return
        for place, name in ((room.path, "clone"), (data, "data")):
            shutil.rmtree(place)
            shutil.copytree(folder / name, place, symlinks=True)


def _check(room: TradeRoom, allowed: set[int]) -> int:
    """The balance that is shown, which a commit does not change, and with which the till goes on."""
    shown = room.balance(LEA)
    assert shown in allowed
    room.keep()
    assert room.balance(LEA) == shown
    room.credit(LEA, 5)
    room.keep()
    assert room.balance(LEA) == shown + 5
    report = verify_books(room.context, deep=True)
    assert report.sound, report.findings
    with room.reader() as reader:
        assert sum(reader.accounts.balances().values()) == 0
    return shown


def _reversed(room: TradeRoom) -> Callable[[], object]:
    sale = room.sell(LEA).entries[0]
    return lambda: do.reverse(room.context, sale)


def _closed(room: TradeRoom) -> Callable[[], object]:
    room.sell(LEA)
    return lambda: do.close_shop(room.context, CashCount(loose=6_000))


ACTIONS: dict[str, tuple[Callable[[TradeRoom], Callable[[], object]], int, int]] = {
    "sale": (lambda room: lambda: room.sell(LEA), 1_000, 700),
    "credit": (lambda room: lambda: room.credit(LEA, 250), 1_000, 1_250),
    "undo": (_reversed, 700, 1_000),
    "closing": (_closed, 700, 700),
}
"""What is done, and what Léa has before and after it."""


def _check_action(room: TradeRoom, name: str, every: int = 1) -> None:
    """It is there whole, or not at all; and counts once, in both."""
    begin, before, after = ACTIONS[name]
    room.open()
    room.credit(LEA, 1_000)
    action = begin(room)
    with room.reader() as reader:
        count = len(reader.sales())
    found = set()
    for died in deaths(room, action, every):
        with room.reader() as reader:
            more, is_open = len(reader.sales()) - count, reader.open_shop() == SHOP
        assert died or more == 1
        assert room.balance(LEA) == (after if more else before)
        assert is_open is not (name == "closing" and more == 1)
        if not is_open:
            room.open()
        _check(room, {after if more else before})
        found.add(more)
    assert found == {0, 1}


def test_a_sale_is_whole_or_never_was(room: TradeRoom) -> None:
    _check_action(room, "sale", every=13)


@pytest.mark.slow
@pytest.mark.parametrize("name", ACTIONS)
def test_nothing_is_half_done_whenever_it_ends(room: TradeRoom, name: str) -> None:
    _check_action(room, name)


@pytest.mark.slow
def test_a_batch_loses_no_sale(room: TradeRoom) -> None:
    room.open()
    room.credit(LEA, 1_000)
    room.sell(LEA)
    for _ in deaths(room, lambda: keep_books(room.context)):
        _check(room, {700})


def test_a_torn_sale_is_not_shown(room: TradeRoom) -> None:
    """As a power cut leaves it: the mark in the person's data is written after the line."""
    room.open()
    room.credit(LEA, 1_000)
    part = next(iter(sorted((room.path / ".upont/trade/book").rglob("*.jsonl"))))
    whole = part.read_bytes()
    (mark,) = room.library.places.devices.glob("*.json")
    marked = mark.read_bytes()
    room.sell(LEA)
    mark.write_bytes(marked)
    line = part.read_bytes()[len(whole) :]
    for length in (1, len(line) // 2, len(line) - 1):
        part.write_bytes(whole + line[:length])
        assert room.balance(LEA) == 1_000
    room.sell(LEA, 2)
    assert room.balance(LEA) == 400
    room.keep()
    assert room.balance(LEA) == 400


@pytest.mark.parametrize("room_for", [0, 1, 100])
def test_a_file_that_may_not_grow_holds_no_half_of_a_sale(room: TradeRoom, room_for: int) -> None:
    """The system writes as much of a line as it may, and refuses the rest."""
    room.open()
    room.credit(LEA, 1_000)
    part = next(iter(sorted((room.path / ".upont/trade/book").rglob("*.jsonl"))))
    before = part.read_bytes()

    def sell_in_no_room() -> None:
        resource.setrlimit(resource.RLIMIT_FSIZE, (len(before) + room_for, resource.RLIM_INFINITY))
        with pytest.raises(UserError):
            room.sell(LEA)

    assert not killed_at(10_000, sell_in_no_room)
    assert part.read_bytes() == before
    assert room.balance(LEA) == 1_000
    room.sell(LEA)
    room.keep()
    assert room.balance(LEA) == 700
    assert verify_books(room.context, deep=True).findings == ()


def test_a_book_that_somebody_changed_is_not_sold_into(room: TradeRoom) -> None:
    """This computer would go on as another device, whose sales count for nothing until it is accepted."""
    room.open()
    room.credit(LEA, 1_000)
    part = next(iter(sorted((room.path / ".upont/trade/book").rglob("*.jsonl"))))
    whole = part.read_bytes()
    part.write_bytes(whole[: whole[:-1].rfind(b"\n") + 1])
    with pytest.raises(RecordRefused, match="not open"):
        room.sell(LEA)
    with pytest.raises(DeviceNotAccepted):
        room.open()
