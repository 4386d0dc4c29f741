"""Cash that a guest hands over, and what is given back of it."""

from __future__ import annotations

from dataclasses import replace

from upont_desktop.apps.pochtron.counter.credit import MOST_DIGITS, amount_of, is_amount, marks_of, typed_amount
from upont_desktop.apps.pochtron.counter.states import Hint, Serving, TakingCash, Till
from upont_desktop.apps.pochtron.counter.till_steps import TillStep, go, hint, pay
from upont_desktop.apps.trade.records.accounts import Means

NOTES = (500, 1_000, 2_000, 5_000)
"""Cents of what people hand over at a bar."""


def notes_for(total: int) -> tuple[int, ...]:
    """The notes that pay for so much, each alone, with something to give back."""
    return tuple(note for note in NOTES if note > total)


def total_of(till: Till, serving: Serving) -> int:
    """What a basket comes to, in cents, at the prices of whom it is for."""
    return serving.basket.total(till.goods, serving.customer.group)


def start_cash(till: Till, serving: Serving, cents: int = 0) -> TillStep:
    """A guest pays in cash and wants change; without a basket there is nothing to pay."""
    if not serving.customer.is_guest or not serving.basket:
        return TillStep(till)
    return go(till, TakingCash(replace(serving, typed="", means=Means.CASH), typed_amount(cents)))


def change_of(till: Till, state: TakingCash) -> int | None:
    """Cents to give back; ``None`` while that cannot be said, or too little was given."""
    given = amount_of(state.given)
    left = None if given is None else given - total_of(till, state.back)
    return None if left is None or left < 0 else left


def put_given(till: Till, state: TakingCash, text: str) -> TillStep:
    """Digits of what is handed over."""
    return go(till, replace(state, given=(state.given + marks_of(text))[:MOST_DIGITS]))


def take_cash(till: Till, state: TakingCash) -> TillStep:
    """The guest pays: exactly, where nothing is said of what was handed over."""
    if not state.given:
        return pay(till, state.back)
    if not is_amount(state.given):
        return hint(_empty(till, state), Hint.CODE_NOT_AMOUNT)
    given = amount_of(state.given)
    if given is None:
        return hint(till, Hint.BAD_AMOUNT)
    if given < total_of(till, state.back):
        return hint(till, Hint.TOO_LITTLE_GIVEN)
    return pay(till, state.back, given=given)


def _empty(till: Till, state: TakingCash) -> Till:
    return replace(till, state=replace(state, given=""))
