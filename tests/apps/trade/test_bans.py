"""Whom a shop does not serve: said in its document, held to by every sale, ended with the person's name."""

from __future__ import annotations

import datetime as dt
from dataclasses import replace

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tests.support.bar import LEA, SHOP, Bar, goods
from tests.support.clones import CloneBuilder
from tests.support.people import introduce
from upont_desktop.apps.pochtron import desk, people
from upont_desktop.apps.registry import ROOMS
from upont_desktop.apps.social.faults import RecordRefused
from upont_desktop.apps.social.records import today
from upont_desktop.apps.trade.operations import SaleOrder, ban_person, edit_shop, lift_ban, sell
from upont_desktop.apps.trade.operations.erasure import ERASURE
from upont_desktop.apps.trade.reader import local_reader
from upont_desktop.apps.trade.records.accounts import member
from upont_desktop.apps.trade.records.bans import Ban, read_bans, written_bans
from upont_desktop.apps.trade.records.bodies import SaleLine
from upont_desktop.apps.trade.records.coins import CashCount
from upont_desktop.service.data_folders import DataFolders
from upont_desktop.service.library import Library

PINT, COLA = goods()[0], goods()[4]


@pytest.fixture
def bar(clone: CloneBuilder, data_folder, documents, monkeypatch: pytest.MonkeyPatch) -> Bar:  # type: ignore[no-untyped-def]
    introduce(monkeypatch, LEA.name, LEA.email)
    made = Bar(clone, Library(DataFolders.default(data_folder), documents, rooms=ROOMS))
    desk.open_at(made.library, made.place, SHOP.slug, CashCount({}, 5_000))
    made.credit("Karim Bouzid", 2_000)
    return made


def buy(bar: Bar, good: str, *, anyway: bool = False) -> None:
    payer = member(bar.person("Karim Bouzid"))
    sell(bar.place, SaleOrder(SHOP.slug, payer, (SaleLine(good, 1, 100),), age_checked=True, anyway=anyway))


def test_no_alcohol_then_nothing_then_everything(bar: Bar) -> None:
    karim = bar.person("Karim Bouzid")
    ban_person(bar.place, SHOP.slug, karim, Ban("threw a chair", alcohol=True))
    bar.index()
    buy(bar, COLA.id)
    with pytest.raises(RecordRefused, match="threw a chair"):
        buy(bar, PINT.id)
    buy(bar, PINT.id, anyway=True)  # whoever holds “cancel” takes it on himself
    found = people.know_customer(bar.library, bar.circle, SHOP.slug, karim)
    assert found is not None
    assert (found.blocked, found.dry) == ("", "threw a chair")
    ban_person(bar.place, SHOP.slug, karim, Ban("came back drunk", until=today()))
    bar.index()
    with pytest.raises(RecordRefused, match="came back drunk"):
        buy(bar, COLA.id)
    ban_person(bar.place, SHOP.slug, karim, Ban("came back drunk", until=today() - dt.timedelta(days=1)))
    bar.index()
    buy(bar, PINT.id)
    lift_ban(bar.place, SHOP.slug, karim)
    bar.index()
    with local_reader(bar.place) as reader:
        assert not reader.shop(SHOP.slug).bans


def test_a_shop_that_is_edited_keeps_them_and_an_erasure_ends_them(bar: Bar) -> None:
    karim = bar.person("Karim Bouzid")
    ban_person(bar.place, SHOP.slug, karim, Ban("threw a chair"))
    edit_shop(bar.place, replace(SHOP, floor=-100))  # as a form had it before
    bar.index()
    with local_reader(bar.place) as reader:
        assert list(reader.shop(SHOP.slug).bans) == [karim]
    assert b"chair" in bar.clone.path.joinpath(".upont/trade/shops/foyer.json").read_bytes()
    assert ERASURE.erase(bar.place, karim, texts=False)
    bar.index()
    assert b"chair" not in bar.clone.path.joinpath(".upont/trade/shops/foyer.json").read_bytes()
    assert ERASURE.erase(bar.place, karim, texts=False) is None
    assert karim.encode() not in bar.clone.git("log", "--format=%B")


def test_what_cannot_be_said_of_somebody(bar: Bar) -> None:
    karim = bar.person("Karim Bouzid")
    for person, ban in ((karim, Ban(" ")), (karim, Ban("x" * 201)), ("nobody", Ban("late"))):
        with pytest.raises(RecordRefused):
            ban_person(bar.place, SHOP.slug, person, ban)


_BANS = st.builds(Ban, st.text(max_size=20), st.booleans(), st.none() | st.dates())


@given(st.dictionaries(st.from_regex(r"[0-9a-f]{16}", fullmatch=True), _BANS, max_size=3))
def test_written_and_read_they_are_the_same(bans: dict[str, Ban]) -> None:
    assert read_bans(written_bans(bans)) == bans


@pytest.mark.parametrize("said", [None, [], "all", {"a": 3}, {"a": None}])
def test_what_cannot_be_read_refuses_nobody(said) -> None:  # type: ignore[no-untyped-def]
    assert not read_bans(said)
    assert read_bans({"a": {"from": "all", "why": "late", "until": "tomorrow"}}) == {"a": Ban("late")}
