"""The program at the till ends at any moment of what is asked of the books: whole and shown after the next start, or it
never was; and what is asked again, as nobody had an answer, is done once.
"""

from __future__ import annotations

import os
import shutil
from collections.abc import Callable
from itertools import count

import pytest

from tests.support.bar import LEA, SHOP, Bar, goods
from tests.support.clones import CloneBuilder
from tests.support.killing import killed_at
from tests.support.people import introduce
from upont_desktop.apps.pochtron import desk, people
from upont_desktop.apps.pochtron.counter.customers import Customer
from upont_desktop.apps.pochtron.counter.orders import CounterCredit, CounterOrder, CounterReversal, CounterSale
from upont_desktop.apps.pochtron.room import POCHTRON
from upont_desktop.apps.social.room import SOCIAL
from upont_desktop.apps.trade.reader import local_reader
from upont_desktop.apps.trade.records.accounts import Means, member
from upont_desktop.apps.trade.records.coins import CashCount
from upont_desktop.apps.trade.room import TRADE
from upont_desktop.service.data_folders import DataFolders
from upont_desktop.service.library import Library
from upont_desktop.service.operations.book_audit import verify_books
from upont_desktop.service.operations.books import keep_books

pytestmark = pytest.mark.skipif(not hasattr(os, "fork"), reason="needs a process that can be copied")
COLA = goods()[4]
ORDERS = ("sale", "credit", "reversal")


@pytest.fixture
def bar(clone: CloneBuilder, data_folder, documents, monkeypatch: pytest.MonkeyPatch) -> Bar:  # type: ignore[no-untyped-def]
    introduce(monkeypatch, LEA.name, LEA.email)
    return Bar(clone, Library(DataFolders.default(data_folder), documents, rooms=(SOCIAL, TRADE, POCHTRON)))


class Evening:
    """A till in the middle of an evening, that can be put back to there."""

    def __init__(self, bar: Bar) -> None:
        self.bar = bar
        self.seller = desk.open_at(bar.library, bar.place, SHOP.slug, CashCount({1000: 5})).seller
        self.karim = bar.person("Karim Bouzid")
        bar.credit("Karim Bouzid", 1_000)
        customer = people.know_customer(bar.library, bar.circle, SHOP.slug, self.karim)
        assert customer is not None
        sold = desk.write(bar.place, SHOP.slug, self.sale(customer, "first"))
        self.orders: dict[str, CounterOrder] = {
            "sale": self.sale(customer, "second"),
            "credit": CounterCredit("third", self.seller.id, customer, Means.CASH, 500),
            "reversal": CounterReversal("fourth", self.seller.id, sold.entry.name),
        }
        self.balances = {"sale": 1_000 - 240, "credit": 1_500 - 120, "reversal": 1_000}
        self._places = bar.clone.path, bar.library.places.data
        self._kept = bar.clone.path.parent / "template"
        for number, place in enumerate(self._places):
            shutil.copytree(place, self._kept / str(number), symlinks=True)

    def sale(self, customer: Customer, intention: str) -> CounterSale:
        return CounterSale(intention, self.seller.id, customer, None, ((COLA.id, 1, 120),))

    def put_back(self) -> None:
        for number, place in enumerate(self._places):
            shutil.rmtree(place)
            shutil.copytree(self._kept / str(number), place, symlinks=True)

    def shown(self) -> tuple[str, ...]:
        """What the till lists when the program is started again."""
        opened = desk.opened(self.bar.library, self.bar.place, SHOP.slug)
        assert opened is not None, "the evening goes on"
        return tuple(entry.intention for entry in opened.recent if entry.intention)

    @property
    def balance(self) -> int:
        with local_reader(self.bar.place) as reader:
            assert sum(reader.accounts.balances().values()) == 0
            return reader.balance(member(self.karim))

    def write(self, order: CounterOrder) -> Callable[[], object]:
        return lambda: desk.write(self.bar.place, SHOP.slug, order)

    def check(self, name: str, *, died: bool) -> bool:
        """Whether it was done; asked again, it is done once."""
        order, before = self.orders[name], ("first",)
        shown = self.shown()
        done = shown == (order.intention, *before)
        assert done or (died and shown == before)
        assert self.balance == (self.balances[name] if done else 880)
        told = desk.write(self.bar.place, SHOP.slug, order)
        assert told.balance == self.balance == self.balances[name]
        assert self.shown() == (order.intention, *before)
        keep_books(self.bar.place)
        assert verify_books(self.bar.place, deep=True).sound
        return done


def _check_every(bar: Bar, name: str, first: int, every: int) -> None:
    evening, found = Evening(bar), set()
    for number in count(first, every):
        died = killed_at(number, evening.write(evening.orders[name]))
        found.add(evening.check(name, died=died))
        if not died:
            break
        evening.put_back()
    assert found == {False, True}


def test_a_sale_is_whole_or_never_was_and_is_sold_once(bar: Bar) -> None:
    _check_every(bar, "sale", 7, 14)


@pytest.mark.slow
@pytest.mark.parametrize("name", ORDERS)
def test_an_order_is_done_whole_or_not_whenever_the_program_ends(bar: Bar, name: str) -> None:
    _check_every(bar, name, 1, 1)


@pytest.mark.slow
def test_a_till_is_closed_or_open_whenever_the_program_ends(bar: Bar) -> None:
    evening = Evening(bar)

    def close() -> object:
        return desk.close_at(bar.library, bar.place, CashCount({1000: 6}), "", evening.seller)

    for number in count(1):
        died = killed_at(number, close)
        if desk.opened(bar.library, bar.place, SHOP.slug) is not None:
            assert died
            assert evening.shown() == ("first",)
            close()
        assert evening.balance == 880
        assert desk.opened(bar.library, bar.place, SHOP.slug) is None
        keep_books(bar.place)
        assert verify_books(bar.place, deep=True).sound
        if not died:
            return
        evening.put_back()
