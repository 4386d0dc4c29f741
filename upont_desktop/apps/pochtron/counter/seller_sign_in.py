"""Sellers show who they are: two letters of a name, and a PIN that this computer alone knows."""

from __future__ import annotations

from dataclasses import replace

from upont_desktop.apps.pochtron.counter.effects import CheckPin, FindSellers, KeepPin, LeaveFullScreen
from upont_desktop.apps.pochtron.counter.orders import Seller
from upont_desktop.apps.pochtron.counter.states import Hint, Ready, Serving, SigningIn, SignInPurpose, Till
from upont_desktop.apps.pochtron.counter.till_steps import TillStep, go, hint

PIN_DIGITS = 4
"""At the least."""
_MOST_PIN = 12  # digits: what somebody still remembers
_MOST_LETTERS = 40  # of a name: a reader held down, or a cat


def start_sign_in(till: Till, purpose: SignInPurpose, back: Ready | Serving) -> TillStep:
    """Who is it? Where the seller has no PIN on this computer, nothing keeps him in the full screen."""
    if purpose is SignInPurpose.LEAVE:
        if not till.seller.has_pin:
            return TillStep(till, (LeaveFullScreen(),))
        return go(till, SigningIn(purpose, back, seller=till.seller))
    if purpose is SignInPurpose.SET:
        return go(till, SigningIn(purpose, back, seller=till.seller))
    return go(till, SigningIn(purpose, back), FindSellers(""))


def pick_seller(till: Till, state: SigningIn, seller: Seller) -> TillStep:
    """It is one of those who were found; who has no PIN here yet chooses one."""
    return go(till, replace(state, seller=seller, typed="", found=()))


def type_pin(till: Till, state: SigningIn, text: str) -> TillStep:
    """Letters of a name, or digits of a PIN."""
    if state.waiting:
        return TillStep(till)
    if state.seller is None:
        letters = (state.typed + text).lstrip()[:_MOST_LETTERS]
        return go(till, replace(state, typed=letters, at=0), FindSellers(letters))
    digits = "".join(mark for mark in text if mark.isdecimal())
    return go(till, replace(state, pin=(state.pin + digits)[:_MOST_PIN], problem=False))


def check_pin(till: Till, state: SigningIn) -> TillStep:
    """The PIN is typed: it is checked, or kept where it is a new one that was typed twice."""
    seller = state.seller
    if seller is None or state.waiting:
        return TillStep(till)
    if state.purpose is not SignInPurpose.SET and seller.has_pin:
        return go(till, replace(state, waiting=True), CheckPin(seller.id, state.pin))
    if len(state.pin) < PIN_DIGITS:
        return hint(till, Hint.PIN_TOO_SHORT)
    if not state.first:
        return go(till, replace(state, first=state.pin, pin=""))
    if state.pin != state.first:
        return hint(replace(till, state=replace(state, pin="", first="")), Hint.PINS_DIFFER)
    return go(till, replace(state, waiting=True), KeepPin(seller.id, state.pin))


def pin_checked(till: Till, state: SigningIn, seller: Seller, *, right: bool) -> TillStep:
    """The answer: he is who he says, or tries again."""
    if not right:
        return go(till, replace(state, pin="", problem=True, waiting=False))
    if state.purpose is SignInPurpose.LEAVE:
        return go(till, state.back, LeaveFullScreen())
    changed = replace(seller, has_pin=True)
    done = go(till, state.back, seller=changed)
    return hint(done.till, Hint.PIN_SET) if state.first else done
