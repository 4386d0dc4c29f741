"""Somebody at a till of values: keys and touches, and a world that answers when it is told to."""

from __future__ import annotations

import datetime as dt
from dataclasses import replace
from typing import Any

from upont_desktop.apps.pochtron.counter import advance, events
from upont_desktop.apps.pochtron.counter.customers import Customer
from upont_desktop.apps.pochtron.counter.effects import (
    CheckPin,
    CloseShop,
    Effect,
    FindPeople,
    FindSellers,
    KeepPin,
    KnowCustomer,
    OpenShop,
    ReadRecent,
    Write,
)
from upont_desktop.apps.pochtron.counter.goods import CounterGood
from upont_desktop.apps.pochtron.counter.orders import (
    CounterCredit,
    CounterOrder,
    CounterReversal,
    CounterSale,
    RecentEntry,
    RecentKind,
    Seller,
)
from upont_desktop.apps.pochtron.counter.states import Hint, Till, TillMoment
from upont_desktop.apps.trade.records.coins import CashCount

PINT = CounterGood("1" * 16, "Pinte", "Beers", {"": 300, "member": 250})
BEER = CounterGood("2" * 16, "Bière forte", "Beers", {"": 400}, minimum_age=18)
SODA = CounterGood("3" * 16, "Cola zéro", "Soft", {"": 100}, codes=("54491472",), stock=12)
CHIPS = CounterGood("4" * 16, "Chips", "Food", {"": 150})
GOODS = (PINT, BEER, SODA, CHIPS)
LEA = Customer("lea", "Léa Moreau", group="member", balance=2000, room=2000, age=21)
TOM = Customer("tom", "Tom Roy", balance=5000, room=5000)
MIA = Customer("mia", "Mia Young", balance=100, room=100, age=17)
PEOPLE = (LEA, TOM, MIA)
CARDS = {"123456": TOM}
SECOND = Seller("second", "Noé Petit", rights=frozenset({"sell"}), has_pin=True)
_START = dt.datetime(2026, 11, 28, 21, 0, tzinfo=dt.UTC)


class CounterPerson:
    """A till, and what it asked of the world and has no answer to. ``disk`` is what the world has written."""

    def __init__(
        self, goods: tuple[CounterGood, ...] = GOODS, rights: set[str] | None = None, *, open_shop: bool = True
    ) -> None:
        self.till = Till(goods=goods)
        self.rights = frozenset({"sell", "cancel", "credit", "close"} if rights is None else rights)
        self.disk: list[RecentEntry] = []
        self.balances = {person.id: person.balance for person in PEOPLE}
        self.asked: list[Effect] = []
        self.seconds, self.wall = 0.0, _START
        if open_shop:
            self.touch(events.OpenAsked(CashCount(loose=10_000))).open()

    @property
    def state(self) -> Any:
        """The state, whose kind the test knows."""
        return self.till.state

    def is_at(self, kind: type[object]) -> bool:
        """Whether the till is in a state of this kind."""
        return isinstance(self.till.state, kind)

    def hints(self, hint: Hint) -> bool:
        """Whether it says this in passing."""
        return self.till.hint is hint

    # -- what a person does ------------------------------------------------------------------------------------------

    def step(self, event: events.Event) -> CounterPerson:
        """Something happens."""
        step = advance(self.till, event, TillMoment(self.seconds, self.wall))
        self.till = step.till
        self.asked += step.effects
        return self

    touch = step

    def type(self, text: str) -> CounterPerson:
        """Letters, one after the other."""
        for letter in text:
            self.step(events.Typed(letter))
        return self

    def press_enter(self, after: float = 1) -> CounterPerson:
        """Enter, so many seconds later."""
        self.wait(dt.timedelta(seconds=after))
        return self.step(events.Entered())

    def press_escape(self) -> CounterPerson:
        return self.step(events.Escaped())

    def erase(self) -> CounterPerson:
        return self.step(events.Erased())

    def serve(self, customer: Customer) -> CounterPerson:
        """Choose somebody, and know all about him."""
        self.step(events.PersonTouched(customer))
        self.asked.clear()
        return self

    def wait(self, time: dt.timedelta) -> CounterPerson:
        self.seconds += time.total_seconds()
        self.wall += time
        return self

    # -- what the world does -----------------------------------------------------------------------------------------

    def open(self) -> CounterPerson:
        """The opening is on the disk."""
        self.asked.clear()
        return self.step(events.ShopOpened("evening", Seller("seller", "Marie", rights=self.rights)))

    def answer(self, count: int = 99) -> CounterPerson:
        """Answer what was asked, in its order; at the most so many, and what that makes the till ask as well."""
        while self.asked and count:
            effect, count = self.asked.pop(0), count - 1
            for event in self._answers(effect):
                self.step(event)
        return self

    def _answers(self, effect: Effect) -> list[events.Event]:
        match effect:
            case FindPeople(typed):
                card = CARDS.get(typed)
                found = [card] if card else [one for one in PEOPLE if one.name.casefold().startswith(typed.casefold())]
                return [events.PeopleFound(typed, tuple(map(self._now, found)))]
            case FindSellers(typed):
                return [events.SellersFound(typed, (SECOND,))]
            case KnowCustomer(person):
                return [events.CustomerKnown(self._now(one)) for one in PEOPLE if one.id == person]
            case Write(order):
                entry = self._written(order)
                balance = self.balances.get(entry.person)
                return [events.Written(order.intention, entry, balance, balance)]
            case ReadRecent():
                return [events.RecentRead(tuple(self.disk))]
            case OpenShop() | CloseShop() | CheckPin() | KeepPin() | _:
                return []

    def _now(self, person: Customer) -> Customer:
        return replace(person, balance=self.balances[person.id], room=self.balances[person.id])

    def _written(self, order: CounterOrder) -> RecentEntry:
        """Put it on the disk, once for each intention."""
        known = next((entry for entry in self.disk if entry.intention == order.intention), None)
        if known is not None:
            return known
        name = f"bar-0001:{len(self.disk) + 1}"
        entry = RecentEntry(
            name, self.wall, RecentKind.REVERSAL, len(self.disk) + 1, by=order.seller, intention=order.intention
        )
        match order:
            case CounterSale():
                entry = replace(
                    entry, kind=RecentKind.SALE, cents=order.cents, person=order.customer.id, means=order.means
                )
                self._move(entry.person, -entry.cents)
            case CounterCredit():
                entry = replace(
                    entry, kind=RecentKind.CREDIT, cents=order.cents, person=order.customer.id, means=order.means
                )
                self._move(entry.person, entry.cents)
            case CounterReversal():
                of = next(one for one in self.disk if one.name == order.entry)
                entry = replace(entry, of=of.name, person=of.person, cents=of.cents)
                self._move(of.person, of.cents if of.kind is RecentKind.SALE else -of.cents)
        self.disk.append(entry)
        return entry

    def _move(self, person: str, cents: int) -> None:
        if person:
            self.balances[person] += cents

    def refuse(self, words: str) -> CounterPerson:
        """Say no to what is to be written."""
        order = self._taken().order
        return self.step(events.NotWritten(order.intention, words))

    def write_silently(self) -> CounterPerson:
        """Write, and die before the answer."""
        self._written(self._taken().order)
        return self

    def drop(self) -> CounterPerson:
        """Die before anything was written."""
        self._taken()
        return self

    def _taken(self) -> Write:
        found = next(effect for effect in self.asked if isinstance(effect, Write))
        self.asked.remove(found)
        return found

    def check_pin(self, *, right: bool) -> CounterPerson:
        """Answer whether the PIN was right."""
        self.asked.clear()
        seller = self.state.seller
        return self.step(events.PinChecked(seller, right))

    def receive(self, by: str) -> CounterPerson:
        """An entry of another device is there."""
        entry = RecentEntry("other-0002:7", self.wall, RecentKind.SALE, 5, 300, "lea", by=by)
        self.disk.append(entry)
        return self.step(events.RecentRead((entry,)))
