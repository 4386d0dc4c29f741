"""Balances and payments of other programs: told, written once, and what cannot be taken said."""

from __future__ import annotations

import json
from dataclasses import replace
from pathlib import Path

import pytest

from tests.support.trade_room import SHOP, TradeRoom
from upont_desktop.apps.social.records import PersonRecord
from upont_desktop.apps.trade import operations as do
from upont_desktop.apps.trade.imports.amounts import AmountColumns, amounts_in
from upont_desktop.apps.trade.imports.owner_match import OwnerFinder, plan_balances, plan_payments
from upont_desktop.domain.errors import UserError

LEA = PersonRecord("7f3a000000000001", "Léa Dupont", "Léa", "Dupont", ("Lélé",), ("lea@example.org",), login="leadup")
TOM = PersonRecord("7f3a000000000002", "Tom Martin", "Tom", "Martin", (), ("tom@example.org",), login="tommar")
ZOE = PersonRecord("0042000000000003", "Zoé Martin", "Zoé", "Martin", ("Zozo",), login="zoemar")
PEOPLE = OwnerFinder((LEA, TOM, ZOE))


def _told(raw: bytes, columns: AmountColumns | None = None) -> list[tuple[str, int]]:
    return [(one.words, one.cents) for one in amounts_in(raw, columns) if one.problem is None]


@pytest.mark.parametrize(
    ("raw", "told"),
    [
        (b"login;balance_cents\nleadup;1250\ntommar;-30\n", [("leadup", 1_250), ("tommar", -30)]),
        ("alias,solde\nLélé,\"12,50\"\nZozo,-3\n".encode(), [("Lélé", 1_250), ("Zozo", -300)]),
        ("alias;solde\r\nLélé;12.50 €\r\n".encode("utf-16"), [("Lélé", 1_250)]),
        (b"leadup\t3,50\ntommar\t2\n", [("leadup", 350), ("tommar", 200)]),
        (b"", []),
        (b"name;balance\nleadup;a lot\n", []),
    ],
)  # fmt: skip
def test_tables_of_any_form_are_read(raw: bytes, told: list[tuple[str, int]]) -> None:
    assert _told(raw) == told


def test_columns_are_chosen_where_they_are_not_guessed() -> None:
    raw = b"Martin;Tom;024;999\nDupont;L\xc3\xa9a;024;1\n"
    assert _told(raw, AmountColumns((1, 0), 3, cents=True)) == [("Tom Martin", 999), ("Léa Dupont", 1)]


def test_people_are_found_by_what_other_programs_call_them() -> None:
    raw = b"login;solde\nleadup;1\nTOM@example.org;2\nzozo;3\nLea Dupont;4\nmartin;5\nnobody;6\nzoemar;0\n"
    plan = plan_balances(amounts_in(raw), PEOPLE, ())
    assert [(one.name, one.cents) for one in plan.new] == [
        ("Léa Dupont", 100), ("Tom Martin", 200), ("Zoé Martin", 300), ("Léa Dupont", 400),
    ]  # fmt: skip
    assert [(one.line, one.words) for one in plan.wrong] == [(6, "martin"), (7, "nobody")]
    again = plan_balances(amounts_in(raw), PEOPLE, {one.reference for one in plan.new})
    assert (again.new, len(again.same)) == ((), 4)


def test_payments_are_matched_by_the_code_on_them() -> None:
    assert [PEOPLE.code(one.id) for one in (LEA, ZOE)] == ["UP-7F3A000000000001", "UP-0042"]
    raw = (
        "date;libellé;montant\n01/11/2026;VIR recharge up-0042 merci;20,00\n02/11/2026;UP-7F3A;5,00\n"
        "03/11/2026;VIR UP-7F3A000000000001;7\n04/11/2026;Loyer;-900\n01/11/2026;VIR recharge up-0042 merci;20,00\n"
    ).encode()
    plan = plan_payments(amounts_in(raw), PEOPLE, ())
    assert [(one.name, one.cents) for one in plan.new] == [
        ("Zoé Martin", 2_000), ("Léa Dupont", 700), ("Zoé Martin", 2_000),
    ]  # fmt: skip
    assert len({one.reference for one in plan.new}) == 3, "two payments on one day are two"
    assert [one.line for one in plan.wrong] == [3, 5]


def test_a_dump_of_v4_gives_the_balances_that_v4_showed() -> None:
    def row(model: str, pk: int, **fields: object) -> dict[str, object]:
        return {"model": model, "pk": pk, "fields": fields}

    dump = [
        row("auth.user", 5, username="leadup"), row("social.student", 9, user=5),
        row("trade.good", 1, name="Pinte"), row("trade.good", 2, name="Crédit"),
        row("trade.price", 1, good=1, price=300, date="2025-01-01T00:00:00Z"),
        row("trade.price", 2, good=1, price=350, date="2026-01-01T00:00:00Z"),
        row("trade.price", 3, good=2, price=-2000, date="2025-01-01T00:00:00Z"),
        row("trade.transaction", 1, good=2, quantity=1, student=9, date="2025-02-01T00:00:00Z"),
        row("trade.transaction", 2, good=1, quantity=2, student=9, date="2025-03-01T00:00:00Z"),
        row("trade.transaction", 3, good=1, quantity=1, student=9, date="2026-03-01T00:00:00Z"),
        row("trade.transaction", 4, good=None, quantity=1, student=9, date="2026-03-01T00:00:00Z"),
    ]  # fmt: skip
    assert _told(json.dumps(dump).encode()) == [("leadup", 2_000 - 600 - 350)]
    for broken in (b"[", b"{}", b"[1, {}]", b"[" * 100_000):
        (one,) = amounts_in(broken)
        assert one.problem is not None


def test_an_import_is_written_once(room: TradeRoom, tmp_path: Path) -> None:
    raw = b"login;balance_cents\nleadup;1250\ntommar;-30\n"
    plan = plan_balances(amounts_in(raw), PEOPLE, ())
    done = do.import_balances(room.context, SHOP, plan, "From v4")
    assert len(done.entries) == 2
    assert do.import_balances(room.context, SHOP, plan, "From v4").entries == (), "once, before a commit"
    room.keep()
    assert do.import_balances(room.context, SHOP, plan, "From v4").entries == (), "and after"
    assert (room.balance(f"member:{LEA.id}"), room.balance(f"member:{TOM.id}"), room.balance("world")) == (
        1_250, -30, -1_220,
    )  # fmt: skip
    payments = plan_payments(amounts_in(b"label;amount\nUP-0042;20\n"), PEOPLE, ())
    do.import_payments(room.context, SHOP, payments)
    assert (room.balance(f"member:{ZOE.id}"), room.balance("bank:bde")) == (2_000, -2_000)


def test_an_import_that_is_stopped_goes_on(room: TradeRoom) -> None:
    plan = plan_balances(amounts_in(b"login;balance_cents\nleadup;1\ntommar;2\nzoemar;3\n"), PEOPLE, ())

    class Stopped(UserError):
        code = "stopped"
        sentence = "Stopped."

    def stop(done: int, _: int) -> None:
        if done == 1:
            raise Stopped

    with pytest.raises(Stopped):
        do.import_balances(replace(room.context, progress=stop), SHOP, plan, "x")
    assert len(do.import_balances(room.context, SHOP, plan, "x").entries) == 2
    assert room.balance("world") == -6
