"""Money that goes on an account: how much, by which means, and the change that is given back."""

from __future__ import annotations

from dataclasses import replace

from upont_desktop.apps.pochtron.counter.orders import CounterCredit
from upont_desktop.apps.pochtron.counter.states import Cause, Crediting, Hint, Refused, Serving, Till, is_code
from upont_desktop.apps.pochtron.counter.till_steps import TillStep, go, hint, missing, write
from upont_desktop.apps.trade.records.accounts import Means
from upont_desktop.domain.money import plain_cents, read_cents

USUAL = (500, 1000, 2000, 5000)
"""Cents that people put on their accounts."""
MOST_DIGITS = 10
"""Of an amount, with its marks: a reader held down, or a cat."""
_MARKS = frozenset("0123456789,.")


def amount_of(typed: str) -> int | None:
    """The cents of an amount as it is typed; ``None`` where it is none, or nothing."""
    cents = read_cents(typed)
    return cents if isinstance(cents, int) and cents > 0 else None


def typed_amount(cents: int) -> str:
    """An amount as somebody would type it: cents are left out where there are none, unless it looked like a code."""
    whole = plain_cents(cents, ",").removesuffix(",00") if cents else ""
    return whole if is_amount(whole) else plain_cents(cents, ",")


def is_amount(typed: str) -> bool:
    """Whether it can be meant as one: four digits and more without a comma come from a reader."""
    return not is_code(typed)


def marks_of(text: str) -> str:
    """What of a text can stand in an amount."""
    return "".join(mark for mark in text if mark in _MARKS)


def change_for(state: Crediting) -> int | None:
    """Cents to give back: what was given, less what goes on the account; ``None`` while that cannot be said."""
    amount, given = amount_of(state.amount), amount_of(state.given)
    return None if amount is None or given is None else given - amount


def proposed(lacking: int) -> int:
    """The usual amount that makes good what is missing, ten euros at the least."""
    return next((cents for cents in USUAL[1:] if cents >= lacking), -(-lacking // 1000) * 1000)


def start_credit(till: Till, serving: Serving, cents: int = 0) -> TillStep:
    """Somebody puts money on his account; a guest has none."""
    if serving.customer.is_guest:
        return hint(till, Hint.CHOOSE_FIRST)
    if not till.seller.may("credit"):
        return go(till, Refused(serving, Cause.NO_RIGHT))
    wanted = cents or (proposed(lacking) if (lacking := missing(till, serving)) else 0)
    back, amount = replace(serving, typed=""), typed_amount(wanted)
    return go(till, Crediting(serving.customer, back, amount, proposed=bool(amount)))


def put_down(till: Till, state: Crediting, text: str) -> TillStep:
    """Digits into the field that has the keyboard; those that follow a proposed amount are another one, not its end."""
    marks = marks_of(text)
    if state.in_given:
        return go(till, replace(state, given=(state.given + marks)[:MOST_DIGITS]))
    kept = "" if state.proposed and marks[:1].isdigit() else state.amount
    return go(till, replace(state, amount=(kept + marks)[:MOST_DIGITS], proposed=state.proposed and not marks))


def credit(till: Till, state: Crediting) -> TillStep:
    """The credit goes to the disk."""
    if not (is_amount(state.amount) and is_amount(state.given)):
        amount, given = (one if is_amount(one) else "" for one in (state.amount, state.given))
        return hint(replace(till, state=replace(state, amount=amount, given=given)), Hint.CODE_NOT_AMOUNT)
    cents = amount_of(state.amount)
    if cents is None:
        return hint(till, Hint.BAD_AMOUNT)
    if state.means is Means.CASH and state.given and (change_for(state) or 0) < 0:
        return hint(till, Hint.TOO_LITTLE_GIVEN)
    return write(till, CounterCredit(till.intention, till.seller.id, state.customer, state.means, cents), state)
