"""Keys, and readers that type: what each does in each state."""

from __future__ import annotations

from dataclasses import replace
from typing import assert_never

from upont_desktop.apps.pochtron.counter.cash import put_given, start_cash, take_cash
from upont_desktop.apps.pochtron.counter.credit import credit, put_down, start_credit
from upont_desktop.apps.pochtron.counter.customers import HANDED_OVER
from upont_desktop.apps.pochtron.counter.effects import Effect, FindPeople, FindSellers
from upont_desktop.apps.pochtron.counter.goods import shelf, with_code
from upont_desktop.apps.pochtron.counter.orders import CounterReversal
from upont_desktop.apps.pochtron.counter.seller_sign_in import check_pin, pick_seller, type_pin
from upont_desktop.apps.pochtron.counter.states import (
    AskingAge,
    Choosing,
    Closed,
    Confirming,
    Counting,
    Crediting,
    Hint,
    Ready,
    Refused,
    Reported,
    Serving,
    SigningIn,
    TakingCash,
    Till,
    TillMoment,
    Undoing,
    is_code,
)
from upont_desktop.apps.pochtron.counter.till_steps import TillStep, add_good, go, hint, pay, serve, write

LETTERS = 2
"""Of a name, from which on people are looked for."""
TOGETHER = 0.4
"""Seconds within which a second Enter is the same one: a finger that trembles sells nothing twice."""
ENTER = "\n"
"""In what was typed ahead."""
MOST_TYPED = 40  # letters: a reader held down, or a cat
_MOST_REASON = 200  # letters: two lines of a statement
_CREDIT_KEY = "+"


def type_text(till: Till, text: str) -> TillStep:  # noqa: C901, PLR0911 - a case for each state
    """Take letters or digits where the till is: into the search, an amount, a PIN, or a reason."""
    text = "".join(letter for letter in text if letter.isprintable())
    state = till.state
    match state:
        case Choosing(entered=True) | Confirming():
            return TillStep(replace(till, state=replace(state, ahead=(state.ahead + text)[:MOST_TYPED])))
        case Ready() | Choosing():
            return look_for(till, (state.typed + text).lstrip()[:MOST_TYPED])
        case Serving():
            if text == _CREDIT_KEY:
                return start_cash(till, state) if state.customer.is_guest else start_credit(till, state)
            return go(till, replace(state, typed=(state.typed + text).lstrip()[:MOST_TYPED]))
        case Refused():
            return type_text(replace(till, state=state.back), text)
        case Crediting():
            return put_down(till, state, text)
        case TakingCash():
            return put_given(till, state, text)
        case AskingAge():
            return TillStep(replace(till, state=replace(state, typed=(state.typed + text)[:MOST_TYPED])))
        case Undoing():
            return go(till, replace(state, reason=(state.reason + text).lstrip()[:_MOST_REASON]))
        case SigningIn():
            return type_pin(till, state, text)
        case Closed() | Counting() | Reported():
            return TillStep(till)
        case _:
            assert_never(state)


def look_for(till: Till, typed: str) -> TillStep:
    """The customer field holds this now."""
    if typed == _CREDIT_KEY:
        return hint(till, Hint.CHOOSE_FIRST)
    if len(typed) < LETTERS:
        return go(till, Ready(typed))
    if is_code(typed):
        return go(till, Choosing(typed))  # asked as a whole, when Enter says that it is one
    return go(till, Choosing(typed), FindPeople(typed))


def erase(till: Till) -> TillStep:  # noqa: C901, PLR0911 - a case for each state
    """Take away the last letter of what is typed where the till is."""
    state = till.state
    match state:
        case Choosing(entered=True) | Confirming():
            return TillStep(replace(till, state=replace(state, ahead=state.ahead[:-1])))
        case Ready() | Choosing():
            return look_for(till, state.typed[:-1])
        case Serving():
            return go(till, replace(state, typed=state.typed[:-1]))
        case Crediting():
            if state.in_given:
                return go(till, replace(state, given=state.given[:-1]))
            return go(till, replace(state, amount=state.amount[:-1], proposed=False))
        case TakingCash():
            return go(till, replace(state, given=state.given[:-1]))
        case Undoing():
            return go(till, replace(state, reason=state.reason[:-1]))
        case SigningIn():
            if state.seller is not None:
                return go(till, replace(state, pin=state.pin[:-1]))
            typed_letters = state.typed[:-1]
            return go(till, replace(state, typed=typed_letters, at=0), FindSellers(typed_letters))
        case Closed() | AskingAge() | Refused() | Counting() | Reported():
            return TillStep(till)
        case _:
            assert_never(state)


def enter(till: Till, now: TillMoment) -> TillStep:
    """Enter: what is proposed. Where nothing was typed, a second one that comes at once does nothing."""
    again = now.seconds - till.entered < TOGETHER and not _typed(till)
    till = replace(till, entered=now.seconds)
    return TillStep(till) if again else _enter(till)


def _typed(till: Till) -> bool:
    """Whether Enter ends something that was typed, and so was meant."""
    match till.state:
        case Ready() | Choosing() | Serving() | AskingAge():
            return bool(till.state.typed)
        case SigningIn():
            return bool(till.state.typed if till.state.seller is None else till.state.pin)
        case _:
            return False


def _enter(till: Till) -> TillStep:  # noqa: C901, PLR0911 - a case for each state
    state = till.state
    match state:
        case Choosing(entered=True) | Confirming():
            return TillStep(replace(till, state=replace(state, ahead=(state.ahead + ENTER)[:MOST_TYPED])))
        case Choosing():
            return _choose(till, state)
        case Serving():
            return _serve_on(till, state)
        case AskingAge():
            return _answer_age(till, state)
        case Crediting():
            return credit(till, state)
        case TakingCash():
            return take_cash(till, state)
        case Undoing():
            return _take_back(till, state)
        case SigningIn():
            if state.seller is not None:
                return check_pin(till, state)
            return pick_seller(till, state, state.found[state.at]) if state.found else TillStep(till)
        case Refused():
            return go(till, state.back)
        case Ready() | Closed() | Counting() | Reported():
            return TillStep(till)
        case _:
            assert_never(state)


def _choose(till: Till, state: Choosing) -> TillStep:
    if state.found is None or state.is_code:
        effects = (FindPeople(state.typed),) if state.is_code else ()
        return go(till, replace(state, entered=True), *effects)
    return serve(till, state.found[state.at]) if state.found else TillStep(till)


def _serve_on(till: Till, state: Serving) -> TillStep:
    if not state.typed:
        return pay(till, state)
    if is_code(state.typed):
        good = with_code(till.goods, state.typed)
        if good is not None:
            return add_good(till, replace(state, typed=""), good.id, 1)
        return go(till, state, FindPeople(state.typed))
    found = shelf(till.goods, till.category, state.letters) if state.letters else ()
    if not found:
        return hint(till, Hint.NOTHING_OF_THAT, state.typed)
    return add_good(till, state, found[0].id, state.quantity)


def _answer_age(till: Till, state: AskingAge) -> TillStep:
    """A reader may have typed: its Enter says nothing of an identity card."""
    if state.typed:
        return hint(replace(till, state=replace(state, typed="")), Hint.ANSWER_FIRST)
    return see_card(till, state)


def see_card(till: Till, state: AskingAge) -> TillStep:
    """An identity card was looked at: it is not asked for again of this customer in this opening."""
    back = replace(state.back, card_seen=max(state.age, state.back.card_seen))
    if not back.customer.is_guest:
        till = replace(till, checked=till.checked | {(back.customer.id, state.age)})
    return add_good(till, back, state.good, state.quantity)


def _take_back(till: Till, state: Undoing) -> TillStep:
    reason = state.reason.strip()
    if not reason:
        return hint(till, Hint.REASON_WANTED)
    return write(till, CounterReversal(till.intention, till.seller.id, state.entry.name, reason), state)


def move(till: Till, steps: int) -> TillStep:
    """Up or down in what is listed."""
    state = till.state
    match state:
        case Choosing() if state.found:
            return go(till, replace(state, at=(state.at + steps) % len(state.found)))
        case SigningIn() if state.found and state.seller is None:
            return go(till, replace(state, at=(state.at + steps) % len(state.found)))
        case Crediting():
            place = HANDED_OVER.index(state.means) + steps
            return go(till, replace(state, means=HANDED_OVER[place % len(HANDED_OVER)]))
        case _:
            return TillStep(till)


def escape(till: Till) -> TillStep:
    """One step back. What is on its way to the disk cannot be called back."""
    state = till.state
    match state:
        case Ready() | Choosing():
            return go(till, Ready())
        case Serving():
            return go(till, replace(state, typed="") if state.typed else Ready())
        case AskingAge():
            return go(till, replace(state.back, typed=""))
        case Crediting() | TakingCash() | Undoing() | SigningIn() | Refused():
            return go(till, state.back)
        case Counting():
            return TillStep(till) if state.waiting else go(till, Ready())
        case Reported():
            return go(till, Closed())
        case Closed() | Confirming():
            return TillStep(till)
        case _:
            assert_never(state)


def replay(till: Till, ahead: str) -> TillStep:
    """What was typed ahead happens now. Nobody knows any more how fast it was: an Enter counts where letters came
    before it, and one after another is the same finger.
    """
    effects: tuple[Effect, ...] = ()
    before = ENTER
    for letter in ahead:
        step = _press(till, letter, before)
        till, effects, before = step.till, (*effects, *step.effects), letter
    return TillStep(till, effects)


def _press(till: Till, letter: str, before: str) -> TillStep:
    if letter != ENTER:
        return type_text(till, letter)
    return TillStep(till) if before == ENTER else _enter(till)
