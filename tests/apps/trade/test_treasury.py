"""What a treasurer asks for: debts to be written to, cheques for the bank, a closed period, goods as a table."""

from __future__ import annotations

import datetime as dt
import subprocess
from dataclasses import replace
from pathlib import Path
from urllib.parse import unquote

import pytest

from tests.support.trade_room import JUICE, LEA, PINT, SHOP, TOM, TradeRoom, peopled_documents
from upont_desktop.apps.registry import ROOMS
from upont_desktop.apps.social.faults import RecordRefused
from upont_desktop.apps.social.records import today
from upont_desktop.apps.social.sample import SampleRoom
from upont_desktop.apps.trade import operations as do
from upont_desktop.apps.trade.exports.debt_letters import LONGEST_LINK, addresses_of, debts_csv, mail_links
from upont_desktop.apps.trade.exports.statement_table import statement_csv
from upont_desktop.apps.trade.imports.good_table import goods_csv, plan_goods
from upont_desktop.apps.trade.reader.owners import ledger_reader
from upont_desktop.apps.trade.reader.treasury import CLUB, PROMOTION, cheques, group_balances, period_report, read_debts
from upont_desktop.apps.trade.records.accounts import Means
from upont_desktop.apps.trade.records.goods import Good
from upont_desktop.apps.trade.records.shops import Shop
from upont_desktop.service.data_folders import DataFolders
from upont_desktop.service.decoder.documents import DocumentHelper
from upont_desktop.service.library import Library

NOW = dt.datetime.now().astimezone()


def test_cheques_are_carried_to_the_bank_once(room: TradeRoom) -> None:
    room.open()
    for who, cents in ((LEA, 2_000), (TOM, 1_500)):
        do.credit(room.context, do.Payment(SHOP, who, cents, Means.CHEQUE, f"n° {cents}"))
    third = do.credit(room.context, do.Payment(SHOP, TOM, 700, Means.CHEQUE)).entries[0]
    room.keep()
    do.reverse(room.context, third)
    with room.reader() as reader:
        assert [row.details.get("ref") for row in cheques(reader, SHOP)] == ["n° 2000", "n° 1500"]
        first = cheques(reader, SHOP)[0].name
    done = do.remit_cheques(room.context, SHOP, "To the bank", entries=[first], reference="slip 4")
    with room.reader() as reader:
        assert [row.details.get("ref") for row in cheques(reader, SHOP)] == ["n° 1500"]
    do.reverse(room.context, done.entries[0])
    room.keep()
    do.remit_cheques(room.context, SHOP, "To the bank")
    assert (room.balance(f"cheque:{SHOP}"), room.balance("bank:bde")) == (0, -3_500)
    with pytest.raises(RecordRefused):
        do.remit_cheques(room.context, SHOP, "To the bank")


def test_a_period_says_what_was_sold_and_all_that_ever_was(room: TradeRoom) -> None:
    room.open()
    room.credit(LEA, 2_000)
    room.sell(LEA, 2)
    room.keep()
    day = today().isoformat()
    with room.reader() as reader:
        report = period_report(reader, SHOP, day, day)
        assert (report.page.sold, report.page.credited, report.before, report.perpetual) == (600, 2_000, 0, 600)
        assert (report.balances["member"], report.balances["sales"], report.owed) == (1_400, 600, 0)
        assert list(report.heads)
        later = period_report(reader, SHOP, "2999-01-01", "2999-12-31")
        assert (later.page.sold, later.before, later.perpetual) == (0, 600, 600)
        earlier = period_report(reader, SHOP, "2001-01-01", "2001-12-31")
        assert (earlier.perpetual, dict(earlier.balances)) == (0, {})
        table = statement_csv(reader.statement(LEA, None), {PINT: "=Pinte"}).decode("utf-8-sig").splitlines()
    assert [line.split(";")[3:6] for line in table[1:]] == [["", "20,00", "20,00"], ["2 =Pinte", "-6,00", "14,00"]]


@pytest.fixture
def club(tmp_path: Path, data_folder: Path, documents: DocumentHelper) -> TradeRoom:
    """A bar whose circle has the people of the sample."""
    library = Library(DataFolders.default(data_folder), documents, ROOMS)
    return TradeRoom.made(tmp_path / "club", library, ("social", "trade"), peopled_documents)


def test_those_who_owe_are_written_to_and_added_up(club: TradeRoom) -> None:
    first, second = SampleRoom(today(), french=False).people()[:2]
    club.open()
    club.sell(f"member:{first.id}")
    club.credit(f"member:{second.id}", 500)
    club.keep()
    with ledger_reader(club.library, club.circle) as ledger:
        (debt,) = read_debts(ledger)
        promotions, clubs = group_balances(ledger, PROMOTION), group_balances(ledger, CLUB)
    assert (debt.name, debt.address, debt.cents, debt.since) == (
        first.shown,
        first.emails[0],
        -300,
        today().isoformat(),
    )
    assert debt.code == f"UP-{first.id[:4].upper()}"
    assert sum(one.cents for one in promotions) == 200
    assert {(one.key, one.owed) for one in promotions} >= {(first.promotion, 300)}
    assert sum(one.people for one in clubs) >= 2
    line = debts_csv([debt]).decode("utf-8-sig").splitlines()[1].split(";")
    assert line[:2] + line[3:5] == [first.shown, first.emails[0], "-3,00", today().isoformat()]


def test_a_mail_to_many_is_as_few_links_as_have_room() -> None:
    addresses = [f"somebody.{number}@example.org" for number in range(200)]
    links = list(mail_links(addresses, "Bar & co", "Bonjour\nà tous"))
    assert all(len(link) <= LONGEST_LINK for link in links)
    told = [one for link in links for one in unquote(link.partition("bcc=")[2].partition("&")[0]).split(",")]
    assert told == addresses
    assert 1 < len(links) < 6
    assert "subject=Bar%20%26%20co&body=Bonjour%0A%C3%A0%20tous" in links[0]
    assert list(mail_links([], "", "")) == []
    assert addresses_of([]) == []


def test_goods_are_written_as_a_table_and_read_back_with_what_was_changed(room: TradeRoom) -> None:
    with room.reader() as reader:
        shop, goods = reader.shop(SHOP), reader.goods.goods(SHOP, archived=True)
    raw = goods_csv(goods, shop, NOW)
    plan = plan_goods(raw, goods, shop, NOW)
    assert (plan.changes, plan.same, plan.wrong) == ((), 2, ())
    text = raw.decode("utf-8-sig").replace(";3,00;2,50;", ";3,20;2,50;")
    text += ";Sirop;Soft;0,50;;54491472;;0;;;;;;\r\n;Eau;;a lot;;;;;;;;;;\r\n;Sirop;;1;;;;;;;;;;\r\n"
    plan = plan_goods(text.encode("cp1252"), goods, shop, NOW)
    assert [(one.good.name, one.good.price("", NOW), one.good.price("member", NOW)) for one in plan.changes] == [
        ("Pinte", 320, 250), ("Sirop", 50, 50),
    ]  # fmt: skip
    assert plan.changes[1].good.codes == ("54491472",)
    assert [(one.line, one.name) for one in plan.wrong] == [(5, "Eau"), (6, "Sirop")]
    subprocess.run(["git", "-C", room.path, "reset", "-q"], check=True)  # the clone was written without git's index
    do.import_goods(room.context, SHOP, plan.changes)
    room.index()
    with room.reader() as reader:
        assert {good.name for good in reader.goods.goods(SHOP)} == {"Pinte", "Jus", "Sirop"}
        pint = reader.goods.good(PINT)
        assert pint is not None
        assert len(pint.prices) == 3, "the price of before stays"
        assert reader.goods.good(JUICE) == next(good for good in goods if good.id == JUICE)
    assert plan_goods(b"a;b\n1;2\n", goods, shop, NOW).wrong
    archived = replace(goods[0], archived=True)
    assert plan_goods(goods_csv([archived], shop, NOW), [archived], shop, NOW).same == 1


def test_bar_codes_that_a_spreadsheet_shortened_are_kept_as_they_are_known() -> None:
    shop = Shop("foyer", "Foyer")
    good = Good("4b1d000000000009", "Crisps", "foyer", codes=("3017620422003",))
    raw = goods_csv([good], shop, NOW).replace(b"3017620422003", b"3,01762E+12")
    assert plan_goods(raw, [good], shop, NOW).same == 1
    plan = plan_goods(raw, [], shop, NOW)
    assert not plan.changes, "a good with a code that nothing reads is not made"
    assert plan.wrong[0].problem.values == {"value": "3,01762E+12"}


def test_a_table_of_goods_leaves_what_was_said_since(room: TradeRoom) -> None:
    """Another price and another name, while somebody looks at what the table would do."""
    with room.reader() as reader:
        shop, goods = reader.shop(SHOP), reader.goods.goods(SHOP)
    raw = goods_csv(goods, shop, NOW).replace(b"3,00;2,50;", b"3,20;2,50;")
    plan = plan_goods(raw, goods, shop, NOW)
    subprocess.run(["git", "-C", room.path, "reset", "-q"], check=True)  # the clone was written without git's index
    do.edit_good(room.context, replace(next(one for one in goods if one.id == PINT), name="Grande pinte"))
    do.set_price(room.context, PINT, 260, "member")
    do.import_goods(room.context, SHOP, plan.changes)
    room.index()
    with room.reader() as reader:
        pint = reader.goods.good(PINT)
        assert pint is not None
        later = NOW + dt.timedelta(minutes=5)
        assert (pint.name, pint.price("", later), pint.price("member", later)) == ("Grande pinte", 320, 260)
