"""Laws of the till, whatever happens in whatever order: what is shown is on the disk, and the other way round."""

from __future__ import annotations

import datetime as dt
from collections.abc import Callable

from hypothesis import given, settings
from hypothesis import strategies as st

from tests.support.counter import CARDS, GOODS, PEOPLE, SECOND, TOM, CounterPerson
from tests.support.examples import examples
from upont_desktop.apps.pochtron.counter import events
from upont_desktop.apps.pochtron.counter.customers import Customer
from upont_desktop.apps.pochtron.counter.effects import Write
from upont_desktop.apps.pochtron.counter.orders import RecentKind
from upont_desktop.apps.pochtron.counter.states import Confirming, SignInPurpose, Till
from upont_desktop.apps.trade.records.accounts import Means

Deed = Callable[[CounterPerson], object]


def _do(event: events.Event) -> Deed:
    return lambda till: till.step(event)


def _undo(number: int) -> Deed:
    def undo(till: CounterPerson) -> None:
        if till.disk:
            till.step(events.UndoTouched(till.disk[number % len(till.disk)].name))

    return undo


def _writes(till: CounterPerson) -> bool:
    return any(isinstance(effect, Write) for effect in till.asked)


def _refuse(till: CounterPerson) -> None:
    if _writes(till):
        till.refuse("The disk is full.")


def _die_after(till: CounterPerson) -> None:
    """Written, and nobody says so."""
    if _writes(till):
        till.write_silently().step(events.Lost())


def _die_before(till: CounterPerson) -> None:
    if _writes(till):
        till.drop().step(events.Lost())


def _sale(person: Customer | None, good: str) -> Deed:
    """Somebody comes, takes something and pays; what is on its way to the disk stays there."""

    def sell(till: CounterPerson) -> None:
        for event in (
            events.Escaped(), events.Escaped(), events.Escaped(),
            events.GuestTouched() if person is None else events.PersonTouched(person), events.GoodTouched(good),
            events.CardSeen(), events.PayTouched(),
        ):  # fmt: skip
            till.step(event)

    return sell


def _credit(cents: int) -> Deed:
    def credit(till: CounterPerson) -> None:
        till.step(events.PersonTouched(TOM)).step(events.CreditTouched(cents)).press_enter()

    return credit


_goods = st.sampled_from([good.id for good in GOODS] + ["nothing"])
_texts = st.sampled_from(["l", "lé", "to", "m", "p", "3", "bi", "+", "12,5", "20", "x", *CARDS, "54491472", "999999"])
EVENTS: st.SearchStrategy[events.Event] = st.one_of(
    st.builds(events.Typed, _texts),
    st.just(events.Entered()),
    st.just(events.Erased()),
    st.just(events.Escaped()),
    st.builds(events.Moved, st.sampled_from([-1, 1])),
    st.builds(events.PersonTouched, st.sampled_from(PEOPLE)),
    st.just(events.GuestTouched()),
    st.builds(events.GoodTouched, _goods),
    st.builds(events.LineChanged, _goods, st.sampled_from([-1, 1])),
    st.builds(events.AgainTouched, st.integers(0, 1)),
    st.builds(events.CategoryTouched, st.sampled_from(["", "Beers"])),
    st.builds(events.MeansTouched, st.sampled_from(Means)),
    st.just(events.PayTouched()),
    st.just(events.AnywayTouched()),
    st.just(events.CardSeen()),
    st.builds(events.CreditTouched, st.sampled_from([0, 500, 1000])),
    st.builds(events.CashTouched, st.sampled_from([0, 100, 500, 5_000])),
    st.just(events.DebtsTouched()),
    st.builds(events.DebtorsFound, st.sampled_from([(), PEOPLE])),
    st.builds(events.FieldTouched, st.booleans()),
    st.builds(events.SellerTouched, st.sampled_from(SignInPurpose)),
    st.builds(events.SellerPicked, st.just(SECOND)),
    st.builds(events.PinChecked, st.just(SECOND), st.booleans()),
    st.just(events.GoodsRead(GOODS[:2])),
    st.just(events.GoodsRead(GOODS)),
    st.just(events.Lost()),
)
DEEDS: st.SearchStrategy[Deed] = st.one_of(
    EVENTS.map(_do),
    EVENTS.map(_do),
    st.builds(_sale, st.sampled_from([None, *PEOPLE]), st.sampled_from([good.id for good in GOODS])),
    st.builds(_sale, st.sampled_from([None, *PEOPLE]), st.sampled_from([good.id for good in GOODS])),
    st.sampled_from([500, 1000]).map(_credit),
    st.integers(0, 5).map(_undo),
    st.just(lambda till: till.answer()),
    st.integers(1, 3).map(lambda count: lambda till: till.answer(count)),
    st.just(_refuse),
    st.just(_die_after),
    st.just(_die_before),
    st.sampled_from([0.1, 0.5, 700.0]).map(lambda seconds: lambda till: till.wait(dt.timedelta(seconds=seconds))),
)


def look(till: CounterPerson) -> None:
    """What holds at every moment."""
    disk = {entry.name for entry in till.disk}
    shown = [entry.name for entry in till.till.recent]
    assert set(shown) <= disk, "a sale is shown that is not on the disk"
    assert len(shown) == len(set(shown))
    assert till.till.said is None or till.till.said.entry.name in disk
    intentions = [entry.intention for entry in till.disk]
    assert len(intentions) == len(set(intentions)), "one order was written twice"
    said = till.till.said
    assert said is None or not said.change or (said.customer.is_guest and said.entry.means is Means.CASH)
    for entry in till.disk:
        assert entry.cents > 0
        assert entry.person or entry.means is not None, "money without a person or a means"
        if entry.kind is RecentKind.CREDIT:
            assert entry.person
            assert entry.means is not None


@settings(max_examples=examples(60, 150), deadline=None)
@given(st.lists(DEEDS, max_size=50))
def test_what_is_shown_is_on_the_disk_and_the_other_way_round(deeds: list[Deed]) -> None:
    till = CounterPerson()
    for deed in deeds:
        deed(till)
        look(till)
    for _ in range(3):
        till.answer()
        if isinstance(till.state, Confirming) and not _writes(till):
            till.step(events.Lost())  # who answered it died
    look(till)
    assert not isinstance(till.state, Confirming)
    assert {entry.name for entry in till.till.recent} == {entry.name for entry in till.disk}


@settings(max_examples=examples(40, 100), deadline=None)
@given(st.lists(st.one_of(st.sampled_from(GOODS).map(lambda good: events.GoodTouched(good.id)), EVENTS), max_size=40))
def test_nothing_is_ever_asked_of_the_disk_but_by_paying_crediting_or_undoing(happened: list[events.Event]) -> None:
    till = CounterPerson()
    for event in happened:
        before: Till = till.till
        till.asked.clear()
        till.step(event)
        if _writes(till):
            assert isinstance(event, events.Entered | events.PayTouched | events.AnywayTouched | events.UndoTouched)
            assert not isinstance(before.state, Confirming)
