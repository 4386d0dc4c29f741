"""What a step of the till is made of, and the few steps that several keys lead to."""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import Any

from upont_desktop.apps.pochtron.counter.basket import EMPTY, Basket
from upont_desktop.apps.pochtron.counter.customers import GUEST, Customer
from upont_desktop.apps.pochtron.counter.effects import Effect, KnowCustomer, Write
from upont_desktop.apps.pochtron.counter.goods import MOST_AT_ONCE, good_of
from upont_desktop.apps.pochtron.counter.orders import CounterOrder, CounterReversal, CounterSale, RecentEntry
from upont_desktop.apps.pochtron.counter.states import (
    AskingAge,
    Cause,
    Confirming,
    CounterState,
    Hint,
    Ready,
    Refused,
    Resting,
    Serving,
    Till,
    TillMoment,
    Undoing,
)
from upont_desktop.apps.trade.records.accounts import Means


@dataclass(frozen=True, slots=True)
class TillStep:
    """What the till is after something happened, and what it asks of the world."""

    till: Till
    effects: tuple[Effect, ...] = ()


def go(till: Till, state: CounterState, *effects: Effect, **changes: Any) -> TillStep:
    """Into a state; what was hinted at before is over."""
    return TillStep(replace(till, state=state, **{"hint": Hint.NOTHING, "hint_about": "", **changes}), effects)


def hint(till: Till, what: Hint, about: str = "") -> TillStep:
    """Stay, and say something in passing."""
    return TillStep(replace(till, hint=what, hint_about=about))


def serve(till: Till, customer: Customer, basket: Basket = EMPTY) -> TillStep:
    """Somebody is chosen; a guest pays in cash unless he says otherwise."""
    if customer.is_guest:
        return go(till, Serving(GUEST, basket, means=Means.CASH))
    return go(till, Serving(customer, basket), KnowCustomer(customer.id))


def card_age(till: Till, serving: Serving) -> int:
    """The age that an identity card of the customer showed, now or earlier in the evening; 0 for none."""
    ages = [age for person, age in till.checked if person == serving.customer.id]
    return max([serving.card_seen, *ages])


def add_good(till: Till, serving: Serving, good_id: str, quantity: int) -> TillStep:
    """So many of a good into the basket; its age is asked first where nobody knows it."""
    good = good_of(till.goods, good_id)
    if good is None or good.price(serving.customer.group) is None:
        return hint(till, Hint.NOT_FOR_SALE, good.name if good else "")
    ban = serving.customer.refuses(good)
    if ban and not till.seller.may("cancel"):
        return go(till, Refused(replace(serving, typed=""), Cause.BLOCKED, words=ban))
    if serving.customer.is_minor(good.minimum_age):
        return go(till, Refused(replace(serving, typed=""), Cause.TOO_YOUNG, words=good.name))
    if not serving.customer.proves(good.minimum_age) and card_age(till, serving) < good.minimum_age:
        return go(till, AskingAge(serving, good_id, quantity, good.minimum_age))
    full = serving.basket.quantity(good_id) + quantity > MOST_AT_ONCE
    added = go(till, replace(serving, basket=serving.basket.add(good_id, quantity), typed=""))
    return hint(added.till, Hint.FULL_BASKET) if full else added


def missing(till: Till, serving: Serving) -> int:
    """Cents by which the basket goes beyond what the customer may spend; a guest pays at once."""
    if serving.customer.is_guest:
        return 0
    return max(0, serving.basket.total(till.goods, serving.customer.group) - serving.customer.room)


def pay(till: Till, serving: Serving, *, anyway: bool = False, given: int = 0) -> TillStep:
    """The sale goes to the disk, or why it does not; ``given`` are the cents that a guest hands over."""
    lines = serving.basket.lines(till.goods, serving.customer.group)
    if not lines:
        return TillStep(till)
    if anyway and not till.seller.may("cancel"):
        return go(till, Refused(serving, Cause.NO_RIGHT))
    ban = next(filter(None, (serving.customer.refuses(line.good) for line in lines)), "")
    if ban and not anyway:
        return go(till, Refused(serving, Cause.BLOCKED, words=ban))
    lacking = missing(till, serving)
    if lacking and not anyway:
        return go(till, Refused(serving, Cause.MISSING, lacking))
    aged = max(line.good.minimum_age for line in lines)
    order = CounterSale(
        till.intention,
        till.seller.id,
        serving.customer,
        serving.means if serving.customer.is_guest else None,
        tuple((line.good.id, line.quantity, line.unit) for line in lines),
        age_checked=aged > 0,
        anyway=anyway and (lacking > 0 or bool(ban)),
        given=given,
    )
    return write(till, order, serving)


def write(till: Till, order: CounterOrder, back: Resting) -> TillStep:
    """An order goes to the disk: nothing is shown as done before it is there."""
    return go(till, Confirming(order, back), Write(order), said=None)


def undo(till: Till, entry: RecentEntry, back: Ready | Serving, now: TillMoment) -> TillStep:
    """Take an entry back: at once where it is one's own and young, else why is asked, of those who may."""
    if entry.of or entry.reversed:
        return TillStep(till)
    if entry.by == till.seller.id and entry.is_young(now.wall):
        return write(till, CounterReversal(till.intention, till.seller.id, entry.name), back)
    if not till.seller.may("cancel"):
        return go(till, Refused(back, Cause.NO_RIGHT))
    return go(till, Undoing(entry, back))
