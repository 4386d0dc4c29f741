"""Touches on what is shown, and the keys that stand for them."""

from __future__ import annotations

from dataclasses import replace

from upont_desktop.apps.pochtron.counter.cash import start_cash, take_cash
from upont_desktop.apps.pochtron.counter.credit import start_credit, typed_amount
from upont_desktop.apps.pochtron.counter.customers import GUEST, Customer
from upont_desktop.apps.pochtron.counter.effects import FindDebtors
from upont_desktop.apps.pochtron.counter.orders import Seller
from upont_desktop.apps.pochtron.counter.seller_sign_in import pick_seller, start_sign_in
from upont_desktop.apps.pochtron.counter.states import (
    AskingAge,
    Cause,
    Choosing,
    Counting,
    Crediting,
    Hint,
    Ready,
    Refused,
    Serving,
    SigningIn,
    SignInPurpose,
    TakingCash,
    Till,
    TillMoment,
    Undoing,
)
from upont_desktop.apps.pochtron.counter.till_steps import TillStep, add_good, go, hint, pay, serve, undo
from upont_desktop.apps.trade.records.accounts import Means


def resting(till: Till) -> Ready | Serving | None:
    """Where a dialog of the till comes back to; ``None`` while something is on its way."""
    match till.state:
        case Ready() | Serving():
            return till.state
        case Choosing():
            return Ready()
        case AskingAge() | Crediting() | TakingCash() | Undoing() | SigningIn():
            return till.state.back
        case Refused(back=Ready() | Serving() as back):
            return back
        case Refused(back=Crediting(back=back) | TakingCash(back=back) | Undoing(back=back)):
            return back
        case _:
            return None


def touch_person(till: Till, customer: Customer) -> TillStep:
    """One of those who were found is touched."""
    return serve(till, customer) if isinstance(till.state, Choosing | Ready) else TillStep(till)


def touch_guest(till: Till) -> TillStep:
    """Serve somebody without an account, who pays at once."""
    return serve(till, GUEST) if isinstance(till.state, Choosing | Ready) else TillStep(till)


def touch_debts(till: Till) -> TillStep:
    """List those who owe something, to be credited."""
    if not isinstance(till.state, Choosing | Ready):
        return TillStep(till)
    return go(till, Choosing("", owing=True), FindDebtors())


def touch_cash(till: Till, cents: int) -> TillStep:
    """A guest hands over a note; while it is typed, that one instead."""
    back = resting(till)
    return start_cash(till, back, cents) if isinstance(back, Serving) else TillStep(till)


def touch_good(till: Till, good: str) -> TillStep:
    """A good is touched; digits before it say how many."""
    back = resting(till)
    if isinstance(back, Serving):
        return add_good(till, back, good, back.quantity)
    return hint(till, Hint.CHOOSE_FIRST) if isinstance(back, Ready) else TillStep(till)


def change_line(till: Till, good: str, steps: int) -> TillStep:
    """One more or one less of what is in the basket."""
    back = resting(till)
    if not isinstance(back, Serving) or not back.basket.quantity(good):
        return TillStep(till)
    return go(till, replace(back, basket=back.basket.add(good, steps)))


def touch_again(till: Till, number: int) -> TillStep:
    """What he bought before, once more; an age that has to be asked for is, at the first good that needs it."""
    back = resting(till)
    if not isinstance(back, Serving) or not 0 <= number < len(back.customer.last):
        return TillStep(till)
    step = go(till, back)
    for good, quantity in back.customer.last[number].lines:
        if isinstance(step.till.state, Serving):
            step = add_good(step.till, step.till.state, good, quantity)
    return step


def touch_category(till: Till, category: str) -> TillStep:
    """The goods of a category; letters that narrowed them are gone."""
    state = till.state
    if isinstance(state, Serving):
        return go(till, replace(state, typed=""), category=category)
    return TillStep(replace(till, category=category))


def touch_means(till: Till, means: Means) -> TillStep:
    """How a guest pays, or a credit is paid."""
    state = till.state
    if isinstance(state, Crediting) or (isinstance(state, Serving) and state.customer.is_guest):
        return go(till, replace(state, means=means))
    return TillStep(till)


def touch_pay(till: Till) -> TillStep:
    """Pay for the basket, as Enter does."""
    back = resting(till)
    if isinstance(till.state, TakingCash):
        return take_cash(till, till.state)
    return pay(till, back) if isinstance(back, Serving) else TillStep(till)


def touch_anyway(till: Till) -> TillStep:
    """Serve him although it goes too far: for those who may cancel anything."""
    state = till.state
    if isinstance(state, Refused) and state.cause in {Cause.MISSING, Cause.BLOCKED} and isinstance(state.back, Serving):
        return pay(till, state.back, anyway=True)
    return TillStep(till)


def touch_credit(till: Till, cents: int) -> TillStep:
    """Put money on the account of the customer; in a credit, one of the usual amounts."""
    if isinstance(till.state, Crediting) and cents:
        return go(till, replace(till.state, amount=typed_amount(cents), proposed=True))
    back = resting(till)
    if isinstance(back, Serving) and back.customer.is_guest:
        return start_cash(till, back) if back.basket else hint(till, Hint.CHOOSE_FIRST)
    if isinstance(back, Serving):
        return start_credit(till, back, cents)
    return hint(till, Hint.CHOOSE_FIRST) if isinstance(back, Ready) else TillStep(till)


def touch_field(till: Till, *, given: bool) -> TillStep:
    """The next digits are what was given, or the amount."""
    return go(till, replace(till.state, in_given=given)) if isinstance(till.state, Crediting) else TillStep(till)


def touch_undo(till: Till, name: str, now: TillMoment) -> TillStep:
    """Take one of the recent entries back."""
    back = resting(till)
    entry = next((one for one in till.recent if one.name == name), None)
    return TillStep(till) if back is None or entry is None else undo(till, entry, back, now)


def touch_seller(till: Till, purpose: SignInPurpose) -> TillStep:
    """Somebody has to show who he is."""
    back = resting(till)
    return TillStep(till) if back is None else start_sign_in(till, purpose, back)


def touch_found_seller(till: Till, seller: Seller) -> TillStep:
    """One of the sellers that were found."""
    state = till.state
    return pick_seller(till, state, seller) if isinstance(state, SigningIn) and state.seller is None else TillStep(till)


def touch_close(till: Till) -> TillStep:
    """The evening is over: count the box."""
    return go(till, Counting()) if resting(till) is not None else TillStep(till)
