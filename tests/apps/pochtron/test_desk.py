"""The till on a real circle: what is sold is on the disk, and read back after the program ended in mid-evening."""

from __future__ import annotations

import dataclasses

import pytest

from tests.support.bar import LEA, SHOP, Bar, goods
from tests.support.clones import CloneBuilder
from tests.support.people import introduce
from upont_desktop.apps.pochtron import desk, people, pins
from upont_desktop.apps.pochtron.counter import events
from upont_desktop.apps.pochtron.counter.customers import GUEST
from upont_desktop.apps.pochtron.counter.orders import CounterCredit, CounterReversal, CounterSale, RecentKind
from upont_desktop.apps.pochtron.room import POCHTRON
from upont_desktop.apps.pochtron.setup import Want, read_setup, set_up
from upont_desktop.apps.social.operations import edit_person
from upont_desktop.apps.social.records import PersonChange
from upont_desktop.apps.social.room import SOCIAL
from upont_desktop.apps.trade.reader.closings import ClosingReport
from upont_desktop.apps.trade.records.accounts import Means
from upont_desktop.apps.trade.records.coins import CashCount
from upont_desktop.apps.trade.room import TRADE
from upont_desktop.service.data_folders import DataFolders
from upont_desktop.service.library import Library
from upont_desktop.service.rights import grant

PINT, COLA = goods()[0], goods()[4]


@pytest.fixture
def library(data_folder, documents, monkeypatch: pytest.MonkeyPatch) -> Library:  # type: ignore[no-untyped-def]
    introduce(monkeypatch, LEA.name, LEA.email)
    return Library(DataFolders.default(data_folder), documents, rooms=(SOCIAL, TRADE, POCHTRON))


@pytest.fixture
def bar(clone: CloneBuilder, library: Library) -> Bar:
    return Bar(clone, library)


def opened(bar: Bar) -> events.ShopOpened:
    return desk.open_at(bar.library, bar.place, SHOP.slug, CashCount({1000: 5}))


def test_a_bar_is_set_up_by_whoever_is_there_first(clone: CloneBuilder, library: Library) -> None:
    bar = Bar(clone, library, ready=False)
    assert read_setup(library, bar.place).want in {Want.DEVICE, Want.SHOP}
    set_up(bar.place, "Le Foyer d’été")
    bar.index()
    setup = read_setup(library, bar.place)
    assert setup.want is Want.NOTHING
    assert setup.shops == (("le-foyer-d-ete", "Le Foyer d’été"),)
    assert setup.seller.name == "Léa Moreau"
    assert setup.seller.may("cancel")


def test_an_evening_on_the_disk(bar: Bar, library: Library) -> None:
    start = opened(bar)
    assert [good.name for good in start.goods][:2] == ["Pinte", "Demi"]
    assert start.goods[0].prices == {"": 300, "member": 250}
    karim = bar.person("Karim Bouzid")
    customer = people.know_customer(library, bar.circle, SHOP.slug, karim)
    assert customer is not None
    paid = desk.write(bar.place, SHOP.slug, CounterCredit("e-0", start.seller.id, customer, Means.CASH, 1000))
    assert (paid.balance, paid.room, paid.entry.kind) == (1000, 1000, RecentKind.CREDIT)
    order = CounterSale("e-1", start.seller.id, customer, None, ((PINT.id, 2, 300),), age_checked=True)
    sold = desk.write(bar.place, SHOP.slug, order)
    assert (sold.balance, sold.entry.cents, sold.entry.person) == (400, 600, karim)
    assert desk.write(bar.place, SHOP.slug, order).entry.name == sold.entry.name, "the same intention is one sale"
    guest = desk.write(
        bar.place, SHOP.slug, CounterSale("e-2", start.seller.id, GUEST, Means.CARD, ((COLA.id, 1, 120),))
    )
    assert (guest.entry.means, guest.balance) == (Means.CARD, None)
    back = desk.write(bar.place, SHOP.slug, CounterReversal("e-3", start.seller.id, sold.entry.name))
    assert (back.balance, back.entry.of, back.entry.cents) == (1000, sold.entry.name, 600)

    # The program ends, and starts again: the evening goes on where it was.
    again = desk.opened(library, bar.place, SHOP.slug)
    assert again is not None
    assert [(one.kind, one.shown, one.reversed) for one in again.recent] == [
        (RecentKind.REVERSAL, "Karim Bouzid", False),
        (RecentKind.SALE, "", False),
        (RecentKind.SALE, "Karim Bouzid", True),
        (RecentKind.CREDIT, "Karim Bouzid", False),
    ]
    assert {good.name: good.sold for good in again.goods if good.sold} == {"Cola": 1}, "less what was taken back"
    assert desk.expected_in_box(bar.place) == 6000
    closed = desk.close_at(library, bar.place, CashCount({1000: 5}), "a note is missing", start.seller)
    report = closed.report
    assert isinstance(report, ClosingReport)
    assert (report.opening.expected, report.opening.counted, report.opening.difference) == (6000, 5000, -1000)
    assert report.happened.means == {"cash": 1000, "card": 120}
    assert desk.opened(library, bar.place, SHOP.slug) is None


def test_people_are_found_with_what_they_have(bar: Bar, library: Library) -> None:
    start = opened(bar)
    bar.credit("Karim Bouzid", 2000)
    found = people.find_people(library, bar.circle, SHOP.slug, "ka")
    assert "Karim Bouzid" in [person.name for person in found]
    assert len(found) <= 8
    karim = next(person for person in found if person.name == "Karim Bouzid")
    assert (karim.balance, karim.room) == (2000, 2000)
    whole = people.know_customer(library, bar.circle, SHOP.slug, karim.id)
    assert whole is not None
    assert karim == dataclasses.replace(whole, last=(), below_since=""), "a list shows the same, but what was bought"
    members = people.find_people(library, bar.circle, SHOP.slug, "lea")
    assert {one.group for one in (*found, *members)} == {"", "member"}
    assert [one.name for one in people.find_sellers(library, bar.circle, SHOP.slug, "")] == [start.seller.name]
    edit_person(bar.place, bar.person("Karim Bouzid"), PersonChange(numbers=("10029384",)))
    bar.index()
    assert [one.name for one in people.find_people(library, bar.circle, SHOP.slug, "10029384")] == ["Karim Bouzid"]
    edit_person(bar.place, bar.person("Léa Moreau"), PersonChange(numbers=("10029384",)))
    bar.index()
    assert people.find_people(library, bar.circle, SHOP.slug, "10029384") == (), "nobody knows whose money it is"
    for name in ("Karim Bouzid", "Léa Moreau"):
        edit_person(bar.place, bar.person(name), PersonChange(nicknames=("4711",)))
    bar.index()
    assert people.find_people(library, bar.circle, SHOP.slug, "4711") == (), "a nickname of digits neither"


def test_those_who_owe_are_listed_with_the_deepest_debt_first(bar: Bar, library: Library) -> None:
    start = opened(bar)
    assert people.find_debtors(library, bar.circle, SHOP.slug) == ()
    for number, (name, count) in enumerate((("Karim Bouzid", 1), ("Lucie Marchand", 3))):
        customer = people.know_customer(library, bar.circle, SHOP.slug, bar.person(name))
        assert customer is not None
        order = CounterSale(f"d-{number}", start.seller.id, customer, None, ((COLA.id, count, 120),), anyway=True)
        desk.write(bar.place, SHOP.slug, order)
    found = people.find_debtors(library, bar.circle, SHOP.slug)
    assert [(one.name, one.balance) for one in found] == [("Lucie Marchand", -360), ("Karim Bouzid", -120)]


def test_who_sold_what_stands_in_the_report(bar: Bar, library: Library) -> None:
    start, karim = opened(bar), bar.person("Karim Bouzid")
    grant(bar.place, "trade", karim, "sell", actor=start.seller.id)
    guests = (
        CounterSale(f"s-{number}", seller, GUEST, Means.CASH, ((COLA.id, 1, 120),))
        for number, seller in enumerate((start.seller.id, karim, karim))
    )
    sold = [desk.write(bar.place, SHOP.slug, guest).entry.name for guest in guests]
    desk.write(bar.place, SHOP.slug, CounterReversal("s-back", karim, sold[-1]))
    closed = desk.close_at(library, bar.place, CashCount({}, 5_240), "", start.seller)
    report = closed.report
    assert isinstance(report, ClosingReport)
    assert [(one.sales, one.reversals, one.sold) for one in report.shifts] == [(1, 0, 120), (2, 1, 120)]
    assert {id: row.shown for id, row in report.people.items()} == {
        start.seller.id: "Léa Moreau",
        karim: "Karim Bouzid",
    }
    assert report.happened.sold == sum(one.sold for one in report.shifts)
    assert (report.shared_at, report.not_shared > 0) == ("", True)


def test_whoever_tries_all_pins_has_to_wait(bar: Bar) -> None:
    pins.keep_pin(bar.place, "lea", "1234")
    now = [100.0]
    told = [pins.is_pin(bar.place, "lea", f"{number:04}", lambda: now[0]) for number in range(pins.MOST_WRONG)]
    assert not any(told)
    assert not pins.is_pin(bar.place, "lea", "1234", lambda: now[0]), "not the right one either"
    assert not pins.is_pin(bar.place, "tom", "1234", lambda: now[0])
    now[0] += pins.PAUSE
    assert not pins.is_pin(bar.place, "lea", "9999", lambda: now[0])
    now[0] += pins.PAUSE - 1
    assert not pins.is_pin(bar.place, "lea", "1234", lambda: now[0])
    now[0] += 1
    assert pins.is_pin(bar.place, "lea", "1234", lambda: now[0])
    assert not pins.is_pin(bar.place, "lea", "0000", lambda: now[0])
    assert pins.is_pin(bar.place, "lea", "1234", lambda: now[0])


def test_a_pin_is_kept_on_this_computer_only(bar: Bar) -> None:
    assert not pins.is_pin(bar.place, "somebody", "1234")
    pins.keep_pin(bar.place, "somebody", "1234")
    assert pins.is_pin(bar.place, "somebody", "1234")
    assert not pins.is_pin(bar.place, "somebody", "1235")
    assert pins.holders(bar.place.folders, bar.circle.slug) == {"somebody"}
    kept = next(bar.place.folders.data.rglob("pochtron/*.json")).read_text()
    assert "1234" not in kept.replace(kept.split('"')[-2], "")
    assert not [*bar.clone.path.rglob("*pin*")]
