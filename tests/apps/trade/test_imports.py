"""Balances and payments of other programs: told, written once, and what cannot be taken said."""

from __future__ import annotations

import json
from collections.abc import Callable
from dataclasses import replace

import pytest

from tests.support.trade_room import SHOP, TradeRoom
from upont_desktop.apps.social.faults import RecordRefused
from upont_desktop.apps.social.records import PersonRecord
from upont_desktop.apps.trade import operations as do
from upont_desktop.apps.trade.imports.amounts import AmountColumns, amounts_in
from upont_desktop.apps.trade.imports.owner_match import OwnerFinder, plan_balances, plan_payments
from upont_desktop.apps.trade.operations.entries import written
from upont_desktop.apps.trade.records.accounts import member
from upont_desktop.apps.trade.records.bodies import TRANSFER
from upont_desktop.apps.trade.records.shops import Shop
from upont_desktop.domain.book_errors import NotAllowed
from upont_desktop.domain.metadata import JsonValue
from upont_desktop.service.devices import this_device
from upont_desktop.service.rights import grant, revoke

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


def test_an_import_is_written_once(room: TradeRoom) -> None:
    raw = b"login;balance_cents\nleadup;1250\ntommar;-30\n"
    plan = plan_balances(amounts_in(raw), PEOPLE, ())
    done = do.import_balances(room.context, SHOP, plan, "From v4")
    assert len(done.entries) == 2
    with pytest.raises(RecordRefused):
        do.import_balances(room.context, SHOP, plan, "From v4")  # once, before a commit
    room.keep()
    with pytest.raises(RecordRefused):
        do.import_balances(room.context, SHOP, plan, "From v4")  # and after
    assert (room.balance(f"member:{LEA.id}"), room.balance(f"member:{TOM.id}"), room.balance("world")) == (
        1_250, -30, -1_220,
    )  # fmt: skip
    payments = plan_payments(amounts_in(b"label;amount\nUP-0042;20\n"), PEOPLE, ())
    do.import_payments(room.context, SHOP, payments)
    assert (room.balance(f"member:{ZOE.id}"), room.balance("bank:bde")) == (2_000, -2_000)


@pytest.mark.parametrize("kept", [False, True])
def test_an_import_is_taken_back_in_one_act_and_may_be_done_again(room: TradeRoom, kept: bool) -> None:
    plan = plan_balances(amounts_in(b"login;balance_cents\nleadup;1250\ntommar;-30\nzoemar;5\n"), PEOPLE, ())
    done = do.import_balances(room.context, SHOP, plan, "From v4")
    if kept:
        room.keep()
    do.reverse(room.context, done.entries[2], "Zoé has her own")
    back = do.take_back_batch(room.context, done.entries[0], "the wrong file")
    assert len(back.entries) == 2, "what was taken back alone is not taken back again"
    assert room.balance("world") == 0
    with pytest.raises(RecordRefused):
        do.take_back_batch(room.context, done.entries[0], "again")
    if kept:
        room.keep()
    assert len(do.import_balances(room.context, SHOP, plan, "From v4").entries) == 3
    assert room.balance("world") == -1_225
    room.keep()
    assert room.balance("world") == -1_225


def test_a_batch_that_names_another_shop_is_taken_back_by_whoever_may_there(room: TradeRoom) -> None:
    """Anybody can write the name of a batch into an entry of his own shop."""
    do.add_shop(room.context, Shop("cellar", "Cellar"))
    room.index()
    device = this_device(room.context, "trade")
    grant(room.context, "trade", device, "cancel", SHOP, actor="")
    revoke(room.context, "trade", device, "cancel", actor="")
    moves: list[JsonValue] = [["world", member(LEA.id), 5]]
    names = [
        written(room.context, TRANSFER, {"shop": shop, "moves": moves, "batch": "b"}, "").entries
        for shop in (SHOP, "cellar")
    ]
    with pytest.raises(NotAllowed):
        do.take_back_batch(room.context, names[0][0], "all of it")
    assert room.balance(member(LEA.id)) == 10


def test_an_import_that_is_killed_is_there_whole_or_not_at_all(room: TradeRoom) -> None:
    plan = plan_balances(amounts_in(b"login;balance_cents\nleadup;1\ntommar;2\nzoemar;3\n"), PEOPLE, ())

    class Killed(BaseException):
        pass

    def stop(at: str) -> Callable[[str], None]:
        def step(name: str) -> None:
            if name == at:
                raise Killed

        return step

    for at in ("book locked", "staged", "written", "synced"):
        with pytest.raises(Killed):
            do.import_balances(replace(room.context, step=stop(at)), SHOP, plan, "x")
        with room.reader() as reader:
            entries = len(reader.sales())
        assert (at, entries, room.balance("world")) in {(at, 0, 0), (at, 3, -6)}
        if entries:
            break
    assert at == "written"
    with pytest.raises(RecordRefused):
        do.import_balances(room.context, SHOP, plan, "x")
    room.open()
    room.keep()
    assert room.balance("world") == 5_000 - 6


def test_banks_write_debits_and_credits_and_lines_above(room: TradeRoom) -> None:
    raw = (
        "Compte n° 00012345;;;\nSolde au 30/11/2026;1 234,56;;\n\nDate;Libellé;Débit;Crédit\n"
        "01/11/2026;VIR UP-0042;;20,00\n02/11/2026;Loyer;-900,00;\n03/11/2026;Eau;12,50;\n"
    ).encode("cp1252")
    found = [(one.line, one.cents) for one in amounts_in(raw) if one.problem is None]
    assert found == [(5, 2_000), (6, -90_000), (7, -1_250)]
    plan = plan_payments(amounts_in(raw), PEOPLE, ())
    assert [(one.name, one.cents) for one in plan.new] == [("Zoé Martin", 2_000)]


def test_banks_write_a_plus_before_what_comes() -> None:
    assert _told("libellé;débit;crédit\nUP-7F3A;;+12,00\nloyer;-3,00;\n".encode()) == [
        ("UP-7F3A", 1_200),
        ("loyer", -300),
    ]


def test_neither_a_date_of_value_nor_the_balance_after_is_what_was_paid() -> None:
    raw = "Date opération;Date valeur;Libellé;Solde;Montant\n01/02/2026;02/02/2026;UP-7F3A;812,40;12,00\n"
    assert _told(raw.encode()) == [("UP-7F3A", 1_200)]


def test_a_code_is_found_in_any_column() -> None:
    raw = "Référence;Nom payeur;E-mail;Montant;Votre code\n1;Martin;m@x.org;15,00;up 0042\n".encode()
    assert [(one.name, one.cents) for one in plan_payments(amounts_in(raw), PEOPLE, ()).new] == [("Zoé Martin", 1_500)]


def test_balances_of_hledger_and_note_kfet_are_read() -> None:
    raw = b"              12.50 EUR  assets:members:leadup\n               -3.00  liabilities:members:tommar\n"
    raw += b"--------------------\n               9.50\n"
    assert [(one.name, one.cents) for one in plan_balances(amounts_in(raw), PEOPLE, ()).new] == [
        ("Léa Dupont", 1_250), ("Tom Martin", 300),
    ]  # fmt: skip
    notes = [
        {"model": "note.note", "pk": 4, "fields": {"balance": -250}},
        {"model": "note.noteuser", "pk": 4, "fields": {"user": 8}},
        {"model": "auth.user", "pk": 8, "fields": {"username": "z.martin"}},
        {"model": "note.alias", "pk": 1, "fields": {"name": "Zozo", "note": 4}},
    ]
    (one,) = plan_balances(amounts_in(json.dumps(notes).encode()), PEOPLE, ()).new
    assert (one.words, one.name, one.cents) == ("z.martin", "Zoé Martin", -250)
