"""What the world answers: people who were found, orders that are on the disk, or are not."""

from __future__ import annotations

from collections.abc import Collection, Mapping
from dataclasses import replace
from typing import assert_never

from upont_desktop.apps.pochtron.counter.basket import Basket
from upont_desktop.apps.pochtron.counter.customers import Customer
from upont_desktop.apps.pochtron.counter.effects import KnowCustomer, ReadRecent
from upont_desktop.apps.pochtron.counter.events import DebtorsFound, NotWritten, PeopleFound, SellersFound, Written
from upont_desktop.apps.pochtron.counter.goods import CounterGood, with_code
from upont_desktop.apps.pochtron.counter.orders import CounterCredit, CounterReversal, CounterSale, RecentEntry
from upont_desktop.apps.pochtron.counter.states import (
    AskingAge,
    Cause,
    Choosing,
    Closed,
    Confirming,
    CounterState,
    Counting,
    Crediting,
    Hint,
    Ready,
    Refused,
    Said,
    Serving,
    SigningIn,
    TakingCash,
    Till,
    Undoing,
)
from upont_desktop.apps.pochtron.counter.till_steps import TillStep, go, hint, serve

KEPT = 300
"""Recent entries that are held: an hour of a full bar; the others are in the books."""


def people_found(till: Till, answer: PeopleFound) -> TillStep:
    """Who was looked for; an answer to what nobody asks any more is let go."""
    state = till.state
    match state:
        case Choosing(typed=typed, owing=False) if typed == answer.typed:
            return _found(till, state, answer)
        case Serving(typed=typed) if typed == answer.typed:
            return _card_at_counter(till, state, answer.people)
        case _:
            return TillStep(till)


def _found(till: Till, state: Choosing, answer: PeopleFound) -> TillStep:
    if state.is_code and state.entered and not answer.people:
        bare = replace(till, state=Ready())
        if with_code(till.goods, state.typed) is not None:  # the bottle came before the person
            return hint(bare, Hint.CHOOSE_FIRST)
        return hint(bare, Hint.NOBODY_WITH_CARD, state.typed)
    if state.entered and answer.people:
        return serve(till, answer.people[0])
    return go(till, replace(state, found=answer.people, at=0, entered=False, ahead=""))


def debtors_found(till: Till, answer: DebtorsFound) -> TillStep:
    """Who owes something, where that is still asked."""
    state = till.state
    if not isinstance(state, Choosing) or not state.owing:
        return TillStep(till)
    if state.entered and answer.people:
        return serve(till, answer.people[0])
    return go(till, replace(state, found=answer.people, at=0, entered=False, ahead=""))


def _card_at_counter(till: Till, state: Serving, people: tuple[Customer, ...]) -> TillStep:
    """A card was held to the reader while somebody is served: a guest's basket becomes that person's."""
    bare = replace(till, state=replace(state, typed=""))
    if not people:
        return hint(bare, Hint.NOTHING_OF_THAT, state.typed)
    if state.customer.is_guest or not state.basket or people[0].id == state.customer.id:
        return serve(till, people[0], state.basket if state.customer.is_guest else _own(state, people[0]))
    return hint(bare, Hint.FULL_BASKET)


def _own(state: Serving, person: Customer) -> Basket:
    return state.basket if person.id == state.customer.id else Basket()


def customer_known(till: Till, customer: Customer) -> TillStep:
    """More about who is served, wherever he stands in what is shown."""
    return TillStep(replace(till, state=_with_customer(till.state, customer)))


def _with_customer(state: CounterState, customer: Customer) -> CounterState:
    match state:
        case Serving() if state.customer.id == customer.id:
            return replace(state, customer=customer)
        case AskingAge() if state.back.customer.id == customer.id:
            return replace(state, back=replace(state.back, customer=customer))
        case Crediting() if state.customer.id == customer.id:
            return replace(state, customer=customer, back=replace(state.back, customer=customer))
        case _:
            return state


def sellers_found(till: Till, answer: SellersFound) -> TillStep:
    """Which sellers some letters find."""
    state = till.state
    if not isinstance(state, SigningIn) or state.seller is not None or state.typed != answer.typed:
        return TillStep(till)
    return go(till, replace(state, found=answer.sellers, at=0))


# -- orders ------------------------------------------------------------------------------------------------------------


def written(till: Till, answer: Written) -> TillStep:
    """An order is on the disk: now it is shown, and the till is ready for the next."""
    till = _with_entries(till, (answer.entry,))
    state = till.state
    if not isinstance(state, Confirming) or state.order.intention != answer.intention:
        return TillStep(till)
    return _done(till, state, answer)


def _done(till: Till, state: Confirming, answer: Written) -> TillStep:
    order, back = state.order, state.back
    till = replace(till, orders=till.orders + 1)
    match order:
        case CounterSale():
            said = Said(answer.entry, order.customer, answer.balance, order.change)
            return go(_less_stock(till, order), Ready(), said=said)
        case CounterCredit():
            customer = replace(
                order.customer,
                balance=order.customer.balance + order.cents if answer.balance is None else answer.balance,
                room=order.customer.room + order.cents if answer.room is None else answer.room,
            )
            serving = back.back if isinstance(back, Crediting) else Serving(customer)
            said = Said(answer.entry, customer, answer.balance)
            return go(till, replace(serving, customer=customer), KnowCustomer(customer.id), said=said)
        case CounterReversal():
            rest = back.back if isinstance(back, Undoing | Crediting | TakingCash) else back
            person = rest.customer.id if isinstance(rest, Serving) else ""
            effects = (KnowCustomer(person),) if person else ()
            return go(till, rest, *effects, said=Said(answer.entry, Customer(), answer.balance))
        case _:
            assert_never(order)


def _less_stock(till: Till, order: CounterSale) -> Till:
    sold = {good: quantity for good, quantity, _ in order.lines}

    def left(good: CounterGood) -> CounterGood:
        if good.stock is None or good.id not in sold:
            return good
        return replace(good, stock=good.stock - sold[good.id])

    return replace(till, goods=tuple(map(left, till.goods)))


def not_written(till: Till, answer: NotWritten) -> TillStep:
    """The service refused, and nothing was written."""
    state = till.state
    if not isinstance(state, Confirming) or state.order.intention != answer.intention:
        return TillStep(till)
    return go(till, Refused(state.back, Cause.BY_BOOKS, answer.missing, answer.words, answer.advice))


def lost(till: Till) -> TillStep:
    """Nobody knows what became of what was asked. Of an order the disk does; the rest can be asked again."""
    state = till.state
    match state:
        case Confirming(lost=False):
            return TillStep(replace(till, state=replace(state, lost=True)), (ReadRecent(),))
        case Confirming():
            return go(till, Refused(state.back, Cause.LOST))
        case Closed() | Counting() | SigningIn():
            return TillStep(replace(till, state=replace(state, waiting=False)))
        case _:
            return TillStep(till)


def recent_read(till: Till, entries: tuple[RecentEntry, ...]) -> TillStep:
    """What the disk holds; an order that was lost is there, or was never written."""
    till = _with_entries(till, entries)
    state = till.state
    if not isinstance(state, Confirming) or not state.lost:
        return TillStep(till)
    found = next((one for one in entries if one.intention == state.order.intention), None)
    if found is None:
        return go(till, Refused(state.back, Cause.LOST))
    return _done(till, state, Written(state.order.intention, found))


def _with_entries(till: Till, entries: tuple[RecentEntry, ...]) -> Till:
    """Entries that are on the disk join those that are shown, each once, the newest first."""
    known = {entry.name: entry for entry in (*till.recent, *entries)}
    gone = {entry.of for entry in known.values() if entry.of}
    marked = (_named(_marked(one, gone), known) for one in known.values())
    return replace(till, recent=tuple(sorted(marked, key=lambda one: (one.tick, one.name), reverse=True)[:KEPT]))


def _marked(entry: RecentEntry, gone: Collection[str]) -> RecentEntry:
    return replace(entry, reversed=True) if entry.name in gone and not entry.reversed else entry


def _named(entry: RecentEntry, known: Mapping[str, RecentEntry]) -> RecentEntry:
    """A reversal is about whom the entry is about that it takes back."""
    of = known.get(entry.of)
    return entry if entry.shown or of is None else replace(entry, shown=of.shown)
