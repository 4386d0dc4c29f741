"""Entries that only another program writes: nothing of them moves money unseen, or ends the look at a whole room."""

from __future__ import annotations

import csv
import dataclasses
import json
from collections.abc import Sequence

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tests.support.clones import CloneBuilder
from tests.support.trade_room import LEA, PINT, SHOP, TOM, TradeRoom
from upont_desktop.apps.pochtron.desk import recent_entry
from upont_desktop.apps.trade import operations as do
from upont_desktop.apps.trade.operations.exports import export_entries
from upont_desktop.apps.trade.reader.openings import day_page
from upont_desktop.apps.trade.records.coins import CashCount
from upont_desktop.apps.trade.records.effects import seconds_of
from upont_desktop.apps.trade.records.shops import read_shop, shop_path
from upont_desktop.apps.trade.records.statistics import Grouping, Sold, figures
from upont_desktop.domain.book_errors import NotAllowed
from upont_desktop.domain.books import MOST_NESTED, compose_line, digest, first_part, parse_line
from upont_desktop.domain.metadata import JsonValue
from upont_desktop.domain.rights import DEVICE_FOLDER, DeviceRecord, device_document
from upont_desktop.service.devices import this_device
from upont_desktop.service.operations.books import append
from upont_desktop.service.rights import grant, revoke


def flags(room: TradeRoom, names: Sequence[str]) -> list[set[str]]:
    """What is to be looked at in some entries, once they are kept."""
    room.keep()
    with room.reader() as reader:
        rows = [reader.entry(name) for name in names]
    return [{str(flag) for flag in row.flags} for row in rows if row is not None]


def test_nothing_but_a_transfer_moves_money_between_any_accounts_unseen(room: TradeRoom) -> None:
    room.open()
    sold: dict[str, JsonValue] = {"lines": [[PINT, 1, 500]]}
    bodies: list[tuple[str, list[JsonValue], dict[str, JsonValue]]] = [
        (kind, [LEA, TOM, 500], sold if kind == "sale" else {})
        for kind in ("open", "close", "count", "deliver", "lose", "settle", "sale", "credit", "payout")
    ]
    bodies += [("sale", [payer, f"sales:{SHOP}", 500], sold) for payer in ("world", "bank:bde", "cash:other", "loss:x")]
    bodies += [("credit", [source, LEA, 500], {}) for source in ("world", "cash:other")]
    names = [
        append(room.context, "trade", kind, {"shop": SHOP, "moves": [move], **more}).name for kind, move, more in bodies
    ]
    for _ in range(2):  # while no commit holds them, and after
        with room.reader() as reader:
            assert set(names) <= {one.about for one in reader.problems() if one.what == "shape"}
        room.keep()


def test_what_the_program_writes_has_the_shape_of_its_kind(room: TradeRoom) -> None:
    room.open()
    names = [
        room.credit(LEA, 2_000), room.sell(LEA), room.sell(f"card:{SHOP}"),
        do.pay_out(room.context, do.Payment(SHOP, LEA, 100)),
        do.close_shop(room.context, CashCount(loose=6_000), "a coin under the bar"),
    ]  # fmt: skip
    assert not set().union(*flags(room, [one.entries[0] for one in names]))


def test_who_closes_one_shop_settles_nothing_of_another(room: TradeRoom) -> None:
    room.open()
    flagged = append(room.context, "trade", "credit", {"shop": SHOP, "moves": [["world", LEA, 500]]}).name
    room.keep()
    with room.reader() as reader:
        row = reader.entry(flagged)
    assert row is not None
    for keep in (False, True):
        append(room.context, "trade", "settle", {"shop": "other", "settled": [row.hash], "reason": "nothing"})
        if keep:
            room.keep()
        with room.reader() as reader:
            assert flagged in {one.about for one in reader.problems()}
    do.settle(room.context, [flagged], "it was a gift")
    for keep in (False, True):
        if keep:
            room.keep()
        with room.reader() as reader:
            assert flagged not in {one.about for one in reader.problems()}


def test_a_clock_that_says_no_hour_ends_no_report(room: TradeRoom) -> None:
    room.open()
    room.sell(f"cash:{SHOP}")
    with room.reader() as reader:
        rows = reader.sales()
    odd = [dataclasses.replace(row, at=at) for row in rows for at in ("2026", "", "2026-11-28", "::::::::::::::")]
    assert day_page(odd).hours == {0: 4 * 300}


def test_a_time_without_its_zone_is_no_moment() -> None:
    assert seconds_of("2026-11-28T21:14:03") is None
    assert seconds_of("2026-11-28T21:14:03+01:00") == 1_795_896_843


def test_an_opening_that_tells_a_number_of_a_thousand_digits_is_shown(room: TradeRoom) -> None:
    name = append(room.context, "trade", "open", {"shop": SHOP, "float": 10**4_299, "before": True}).name
    with room.reader() as reader:
        opening = reader.openings.opening(name)
    assert opening is not None
    assert (opening.float, opening.before, opening.expected) == (0, 0, 0)


@pytest.mark.parametrize("signs", [b"[]", b"{}"])
def test_how_deep_a_body_is_says_the_same_on_every_computer(signs: bytes) -> None:
    """Python gives up at a depth of its own stack: what a thread of the window reads, the terminal would not."""
    opening, closing = (b"[", b"]") if signs == b"[]" else (b'{"x":', b"}")
    for depth, is_read in ((MOST_NESTED - 1, True), (MOST_NESTED, False), (900, False), (100_000, False)):
        body = b'{"x":' + opening * depth + b"1" + closing * depth + b"}"
        rest = b'","n":1,"t":1,"at":"2026-11-28T21:14:03Z","k":"sale","p":"%b","b":%b}' % (b"x" * 22, body)
        assert (parse_line(b'{"h":"' + digest(rest).encode() + rest, "bar-1") is not None) is is_read


@given(st.lists(st.text('[]{}"\\u0é'), min_size=70, max_size=90))
def test_signs_in_texts_are_not_deep(texts: list[str]) -> None:
    line = compose_line(1, 1, "2026-11-28T21:14:03Z", "sale", "x" * 22, {"x": [*texts]})
    read = parse_line(line[:-1], "bar-1")
    assert read is not None
    assert read.entry.body == {"x": texts}


def test_a_table_holds_no_formula_of_whoever_wrote_an_entry(room: TradeRoom) -> None:
    room.open()
    formula = '=HYPERLINK("http://example.org")'
    body = {"shop": "=1+1", "by": formula, "moves": [[LEA, TOM, 500]], "reason": formula}
    append(room.context, "trade", "transfer", body)  # type: ignore[arg-type]
    lines = "".join(export_entries(room.library, room.circle, "csv")).removeprefix("\ufeff").splitlines()
    cells = [cell for row in csv.reader(lines, delimiter=";") for cell in row]
    assert f"'{formula}" in cells
    assert not [cell for cell in cells if cell.startswith(("=", "@", "+"))]


@pytest.mark.parametrize("currency", ['EUR"\n2026-01-01 open Assets:Mine', "eur", "€", ""])
def test_a_currency_is_three_capitals(currency: str) -> None:
    shop = read_shop(shop_path(SHOP), json.dumps({"name": "Foyer", "currency": currency}).encode())
    assert getattr(shop, "currency", None) == "EUR"


@pytest.mark.parametrize("day", ["2026-99-99", "::::::::::", "2026", "2026-13"])
def test_statistics_stand_beside_a_clock_that_told_no_day(day: str) -> None:
    sold = [Sold(when, 20, PINT, 1, 300) for when in ("2026-11-26", day, "2026-11-28")]
    days = [(one.key, one.cents) for one in figures(sold, Grouping.DAY, {})]
    assert days == [("", 300), ("2026-11-26", 300), ("2026-11-27", 0), ("2026-11-28", 300)]
    assert [(one.key, one.cents) for one in figures(sold, Grouping.MONTH, {})] == [("", 300), ("2026-11", 600)]


@pytest.mark.parametrize("at", ["2026", "2026-11-28", "0001-01-01T00:00:00+14:00", "9999-12-31T23:59:59Z"])
def test_a_till_lists_an_entry_of_an_impossible_time(room: TradeRoom, at: str) -> None:
    room.open()
    room.sell(f"cash:{SHOP}")
    with room.reader() as reader:
        row = reader.sales(limit=1)[0]
    assert recent_entry(dataclasses.replace(row, at=at)).at.astimezone().year >= 1969


def test_who_closes_one_shop_moves_no_money_of_another(room: TradeRoom) -> None:
    moved: list[JsonValue] = [["cash:other", LEA, 500], [LEA, "sales:other", 5], ["cash:foyer", "loss:other", 5]]
    forged = [append(room.context, "trade", "transfer", {"shop": SHOP, "moves": [one]}).name for one in moved]
    fair = append(room.context, "trade", "transfer", {"shop": SHOP, "moves": [["cash:foyer", "bank:bde", 5]]}).name
    for _ in range(2):
        with room.reader() as reader:
            assert {one.about for one in reader.problems() if one.what == "shape"} == {*forged}
        room.keep()
    everywhere = do.transfer(room.context, SHOP, "cash:other", f"cash:{SHOP}", 500, "The boxes were mixed up")
    assert flags(room, [fair, *everywhere.entries]) == [set(), set()]
    with room.reader() as reader:
        row = reader.entry(everywhere.entries[0])
        assert row is not None
        assert row.shop == ""
    device = this_device(room.context, "trade")
    grant(room.context, "trade", device, "close", SHOP, actor="")
    revoke(room.context, "trade", device, "close", actor="")
    do.transfer(room.context, SHOP, f"cash:{SHOP}", "bank:bde", 500, "To the bank")
    with pytest.raises(NotAllowed):
        do.transfer(room.context, SHOP, "cash:other", f"cash:{SHOP}", 500, "Not mine")


def test_a_line_that_is_written_again_is_another_entry(room: TradeRoom) -> None:
    """A device replays a line of another one: a reversal of the true one takes back that one, whatever came first."""
    evil = "evil-0bad"
    room.open()
    sold = room.credit(LEA, 1_000).entries[0]
    taken = do.reverse(room.context, sold, "A mistake").entries[0]
    (part,) = (room.path / ".upont/trade/book").rglob("*.jsonl")
    line = next(raw for raw in part.read_bytes().split(b"\n") if b'"k":"credit"' in raw)
    clone = CloneBuilder(room.path)
    clone.write(first_part("trade", evil, 2026, 11, 28).path, line + b"\n")
    clone.write(f"{DEVICE_FOLDER}{evil}.json", device_document(DeviceRecord(evil)))
    clone.commit("Replayed")
    clone.git("status")
    room.index()  # it knows the replayed line, and not the true one yet
    number = sold.rpartition(":")[2]
    for _ in range(2):
        with room.reader() as reader:
            assert reader.balance(LEA) == 1_000
            found = {name: reader.entry(name) for name in (sold, f"{evil}:{number}", taken)}
        rows = {name: row for name, row in found.items() if row is not None}
        assert len(rows) == 3
        assert rows[sold].reversed == taken
        assert rows[f"{evil}:{number}"].reversed is None
        assert rows[taken].target == sold
        room.keep()
    before = room.rows("SELECT * FROM trade_entries ORDER BY id")
    room.library.places.index(room.circle.slug).unlink()
    room.index()
    assert len(room.rows("SELECT * FROM trade_entries")) == len(before)
    assert room.balance(LEA) == 1_000
