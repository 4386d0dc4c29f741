"""A till whose process dies at any moment of a sale, or of the commit of many: sold and shown, or never sold."""

from __future__ import annotations

import os
import shutil
from collections.abc import Callable, Iterator
from itertools import count

import pytest

from tests.support.killing import killed_at
from tests.support.trade_room import LEA, TradeRoom
from upont_desktop.apps.social.faults import RecordRefused
from upont_desktop.domain.book_errors import DeviceNotAccepted
from upont_desktop.service.operations.book_audit import verify_books
from upont_desktop.service.operations.books import keep_books

pytestmark = pytest.mark.skipif(not hasattr(os, "fork"), reason="needs a process that can be copied")


def deaths(room: TradeRoom, action: Callable[[], object], every: int = 1) -> Iterator[bool]:
    """What is there after each death, and at last after none."""
    data, folder = room.library.places.data, room.path.parent / "template"
    shutil.copytree(room.path, folder / "clone", symlinks=True)
    shutil.copytree(data, folder / "data")
    for number in count(1, every):
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


@pytest.mark.slow
def test_a_sale_is_whole_or_never_was(room: TradeRoom) -> None:
    room.open()
    room.credit(LEA, 1_000)
    found = [_check(room, {1_000, 700}) for _ in deaths(room, lambda: room.sell(LEA))]
    assert found[0] == 1_000
    assert found[-1] == 700


@pytest.mark.slow
def test_a_batch_loses_no_sale(room: TradeRoom) -> None:
    room.open()
    room.credit(LEA, 1_000)
    room.sell(LEA)
    for _ in deaths(room, lambda: keep_books(room.context), every=7):
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
