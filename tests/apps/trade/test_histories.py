"""The whole history of uPont v4: planned and compared, counted whole or not at all, taken back in one act."""

from __future__ import annotations

import json
from typing import Any

import pytest

from tests.support.trade_room import EVERYTHING, SHOP, TradeRoom
from upont_desktop.apps.social.records import PersonRecord
from upont_desktop.apps.trade import operations as do
from upont_desktop.apps.trade.imports.history import HistoryPlan, good_id, plan_history
from upont_desktop.apps.trade.imports.owner_match import OwnerFinder
from upont_desktop.domain.book_errors import NotAllowed
from upont_desktop.service.operations import undo
from upont_desktop.service.operations.books import own_devices
from upont_desktop.service.rights import accept_device, revoke

LEA = PersonRecord("7f3a000000000001", "Léa Dupont", "Léa", "Dupont", login="leadup")
TOM = PersonRecord("0042000000000002", "Tom Martin", "Tom", "Martin", (), ("tom@example.org",))
PEOPLE = OwnerFinder((LEA, TOM))
FOYER, BDS = 3, 4


def _row(model: str, pk: int, **fields: object) -> dict[str, object]:
    return {"model": model, "pk": pk, "fields": fields}


DUMP = [
    _row("social.club", FOYER, name="Foyer"), _row("social.club", BDS, name="BDS"),
    _row("auth.user", 5, username="leadup"), _row("social.student", 9, user=5),
    _row("auth.user", 6, username="tommar", email="tom@example.org"), _row("social.student", 10, user=6),
    _row("auth.user", 7, username="gone"), _row("social.student", 11, user=7),
    _row("trade.good", 1, name="Pinte", club=FOYER), _row("trade.good", 2, name="Crédit", club=FOYER),
    _row("trade.good", 3, name="T-shirt", club=BDS), _row("trade.good", 4, name="Jus", club=FOYER),
    _row("pochtron.alcohol", 1, degree=50.0, volume=500.0),
    _row("trade.price", 1, good=1, price=300, date="2025-01-01T00:00:00Z"),
    _row("trade.price", 2, good=1, price=350, date="2026-01-01T00:00:00Z"),
    _row("trade.price", 3, good=2, price=-2000, date="2025-01-01T00:00:00Z"),
    _row("trade.price", 4, good=3, price=1500, date="2025-01-01T00:00:00Z"),
    _row("trade.price", 5, good=4, price=0, date="2025-06-01T00:00:00Z"),
    _row("trade.transaction", 1, good=2, quantity=1, student=9, date="2025-02-01T00:00:00Z"),
    _row("trade.transaction", 3, good=1, quantity=1, student=9, date="2026-03-01T00:00:00Z"),
    _row("trade.transaction", 2, good=1, quantity=2, student=9, date="2025-03-01T21:30:00Z"),
    _row("trade.transaction", 4, good=None, quantity=1, student=9, date="2026-03-01T00:00:00Z"),
    _row("trade.transaction", 5, good=1, quantity=-1, student=10, date="2025-03-02T00:00:00Z"),
    _row("trade.transaction", 6, good=1, quantity=1, student=11, date="2025-03-02T00:00:00Z"),
    _row("trade.transaction", 7, good=3, quantity=1, student=9, date="2025-03-02T00:00:00Z"),
    _row("trade.transaction", 8, good=4, quantity=1, student=10, date="2025-02-01T00:00:00Z"),
    _row("trade.transaction", 9, good=4, quantity=1, student=10, date="2025-07-01T00:00:00Z"),
    _row("trade.tradeadmin", 1, student=9, club=FOYER, manage_admins=False, manage_goods=True,
         manage_transactions=True, manage_credits=False),
]  # fmt: skip


def _plan(files: dict[str, bytes] | None = None, **more: Any) -> HistoryPlan:
    accounts, shown = do.read_history(files or {"dump.json": json.dumps(DUMP).encode()})
    return plan_history(accounts, FOYER, SHOP, PEOPLE, shown=shown, **more)


def test_nothing_of_what_is_free_is_no_entry() -> None:
    """A correction of something at no price: a move of no cents is malformed."""
    back = _row("trade.transaction", 99, good=4, quantity=-2, student=10, date="2025-07-02T00:00:00Z")
    plan = _plan({"dump.json": json.dumps([*DUMP, back]).encode()})
    assert [one.line for one in plan.wrong] == [4, 6, 8, 99]
    assert all(move.cents for one in plan.entries for move in one.moves)


def test_each_transaction_has_the_price_of_then_in_the_order_of_its_day() -> None:
    plan = _plan()
    assert [(one.kind, one.once, [move.cents for move in one.moves]) for one in plan.entries] == [
        ("transfer", "v4:transaction:1", [2_000]), ("sale", "v4:transaction:2", [600]),
        ("transfer", "v4:transaction:5", [300]), ("sale", "v4:transaction:9", []),
        ("sale", "v4:transaction:3", [350]),
    ]  # fmt: skip
    assert [line.unit for one in plan.entries for line in one.lines] == [300, 0, 350]
    assert [(one.line, one.words) for one in plan.wrong] == [(4, "leadup"), (6, "gone"), (8, "tommar")]
    assert [(good.name, good.degree, good.volume, good.age, len(good.prices)) for good in plan.goods] == [
        ("Pinte", 50, 500, 18, 2), ("Jus", 0, 0, 0, 1),
    ]  # fmt: skip
    assert [(one.name, one.theirs, one.ours) for one in plan.differing] == [("gone", -300, 0)]
    assert {(one.name, one.ours) for one in plan.checks} == {("leadup", 1_050), ("tommar", 300), ("gone", 0)}
    assert plan.rights == ((LEA.id, "goods"), (LEA.id, "sell"), (LEA.id, "cancel"))
    again = _plan(known={"v4:transaction:2"}, known_goods={good_id(1)})
    assert (len(again.entries), again.same, [good.name for good in again.goods]) == (4, 1, ["Jus"])
    assert again.checks == plan.checks, "what stands already is compared, too"


def test_what_v4_showed_is_compared_where_prices_were_changed_since() -> None:
    shown = b"login;balance_cents\nleadup;1150\ntommar;300\n"
    plan = _plan({"dump.json": json.dumps(DUMP).encode(), "soldes.csv": shown})
    assert [(one.name, one.difference) for one in plan.differing] == [("leadup", -100)]


def test_the_tables_of_the_database_say_the_same_as_the_dump() -> None:
    tables = {
        "trade_price.csv": "id,date,price,good_id\n1,2025-01-01 00:00:00+00,300,1\n2,2026-01-01 00:00:00+00,350,1\n",
        "trade_good.csv": "id,name,club_id\n1,Pinte,3\n",
        "trade_transaction.csv": "id,quantity,date,good_id,student_id\n2,2,2025-03-01 21:30:00+00,1,9\n",
        "social_student.csv": "id,user_id\n9,5\n",
        "auth_user.csv": "id,username\n5,leadup\n",
        "pochtron_alcohol.csv": "good_ptr_id,degree,volume\n1,50.0,500.0\n",
    }
    plan = _plan({name: text.encode() for name, text in tables.items()})
    whole = _plan()
    assert plan.entries == whole.entries[1:2]
    assert plan.goods == whole.goods[:1]


@pytest.mark.parametrize("broken", [b"", b"[", b"{}", b"[1, {}]", b"[" * 100_000, b"\xff\xfe", b'{"a": "trade"}'])
def test_what_is_no_dump_has_nothing(broken: bytes) -> None:
    assert do.read_history({"dump.json": broken})[0].selling_clubs() == ()


def test_a_history_counts_whole_and_is_taken_back_in_one_act(room: TradeRoom) -> None:
    room.keep()
    change = do.import_history(room.context, SHOP, _plan())
    room.index()
    account = f"member:{LEA.id}"
    assert (room.balance(account), room.balance(f"sales:{SHOP}"), room.balance("world")) == (1_050, 950, -2_300)
    with room.reader() as reader:
        assert reader.problems() == []
        sold = reader.statement(account)[-2].entry
        assert (sold.at[:10], sold.lines[0].unit, sold.lines[0].good) == ("2025-03-01", 300, good_id(1))
        known = reader.entries.written_once().standing
        assert reader.goods.good(good_id(1)) is not None
    assert len(_plan(known=known).entries) == 0
    undo(room.context)
    room.index()
    assert (room.balance(account), room.balance("world")) == (0, 0)
    assert change.operation == "import-history"


def test_a_history_is_taken_out_by_one_of_its_entries(room: TradeRoom) -> None:
    room.keep()
    do.import_history(room.context, SHOP, _plan())
    room.index()
    with room.reader() as reader:
        name = reader.statement(f"member:{LEA.id}")[0].entry.name
    do.take_back_batch(room.context, name, "")
    room.index()
    assert room.balance("world") == 0
    accept_device(room.context, name.rpartition(":")[0], actor="")
    room.index()
    assert room.balance("world") == -2_300


def test_a_history_needs_the_rights_that_its_parts_need(room: TradeRoom) -> None:
    (device,) = own_devices(room.context)
    revoke(room.context, "trade", device, EVERYTHING[0], actor="")
    with pytest.raises(NotAllowed):
        do.import_history(room.context, SHOP, _plan())
