"""One step of the till: what happened, to what it is and what it asks. Every kind of event and state has its place."""

from __future__ import annotations

from dataclasses import replace
from typing import assert_never

from upont_desktop.apps.pochtron.counter import answers, events, keys, touches
from upont_desktop.apps.pochtron.counter.effects import CloseShop, OpenShop
from upont_desktop.apps.pochtron.counter.events import Event
from upont_desktop.apps.pochtron.counter.goods import first_category
from upont_desktop.apps.pochtron.counter.seller_sign_in import pin_checked
from upont_desktop.apps.pochtron.counter.states import (
    AskingAge,
    Choosing,
    Closed,
    Confirming,
    Counting,
    Hint,
    Ready,
    Reported,
    Serving,
    SigningIn,
    Till,
    TillMoment,
)
from upont_desktop.apps.pochtron.counter.till_steps import TillStep, go

__all__ = ["TillStep", "advance"]


def advance(till: Till, event: Event, now: TillMoment) -> TillStep:  # noqa: PLR0911 - a case for each kind
    """What comes of an event at a moment."""
    match event:
        case events.Typed():
            return keys.type_text(till, event.text)
        case events.Erased():
            return keys.erase(till)
        case events.Entered():
            return keys.enter(till, now if event.at is None else replace(now, seconds=event.at))
        case events.Moved():
            return keys.move(till, event.steps)
        case events.Escaped():
            return keys.escape(till)
        case events.OpenAsked() | events.CountGiven() | events.ReportClosed() | events.CloseTouched():
            return _shop(till, event)
        case events.ShopOpened() | events.ShopClosed() | events.ShopNotChanged():
            return _shop_answer(till, event)
        case (
            events.PeopleFound() | events.DebtorsFound() | events.CustomerKnown() | events.SellersFound()
            | events.Written() | events.NotWritten() | events.Lost() | events.PinChecked() | events.GoodsRead()
            | events.RecentRead()
        ):  # fmt: skip
            return _answer(till, event)
        case _:
            return _touch(till, event, now)


def _touch(till: Till, event: events.Touch, now: TillMoment) -> TillStep:  # noqa: C901, PLR0911, PLR0912 - as above
    match event:
        case events.PersonTouched():
            return touches.touch_person(till, event.customer)
        case events.GuestTouched():
            return touches.touch_guest(till)
        case events.GoodTouched():
            return touches.touch_good(till, event.good)
        case events.LineChanged():
            return touches.change_line(till, event.good, event.steps)
        case events.AgainTouched():
            return touches.touch_again(till, event.purchase)
        case events.CategoryTouched():
            return touches.touch_category(till, event.category)
        case events.MeansTouched():
            return touches.touch_means(till, event.means)
        case events.PayTouched():
            return touches.touch_pay(till)
        case events.AnywayTouched():
            return touches.touch_anyway(till)
        case events.CardSeen():
            return keys.see_card(till, till.state) if isinstance(till.state, AskingAge) else TillStep(till)
        case events.CreditTouched():
            return touches.touch_credit(till, event.cents)
        case events.CashTouched():
            return touches.touch_cash(till, event.cents)
        case events.DebtsTouched():
            return touches.touch_debts(till)
        case events.FieldTouched():
            return touches.touch_field(till, given=event.given)
        case events.UndoTouched():
            return touches.touch_undo(till, event.entry, now)
        case events.SellerTouched():
            return touches.touch_seller(till, event.purpose)
        case events.SellerPicked():
            return touches.touch_found_seller(till, event.seller)
        case _:
            assert_never(event)


def _answer(till: Till, event: events.Answer) -> TillStep:  # noqa: C901, PLR0911 - as above
    match event:
        case events.PeopleFound():
            return _with_what_was_typed(till, answers.people_found(till, event))
        case events.DebtorsFound():
            return _with_what_was_typed(till, answers.debtors_found(till, event))
        case events.CustomerKnown():
            return answers.customer_known(till, event.customer)
        case events.SellersFound():
            return answers.sellers_found(till, event)
        case events.Written():
            return _with_what_was_typed(till, answers.written(till, event))
        case events.NotWritten():
            return answers.not_written(till, event)
        case events.Lost():
            return answers.lost(till)
        case events.PinChecked():
            state = till.state
            if not isinstance(state, SigningIn) or not state.waiting:
                return TillStep(till)
            return pin_checked(till, state, event.seller, right=event.right)
        case events.GoodsRead():
            return TillStep(replace(till, goods=event.goods))
        case events.RecentRead():
            return _with_what_was_typed(till, answers.recent_read(till, event.entries))
        case _:
            assert_never(event)


def _with_what_was_typed(before: Till, step: TillStep) -> TillStep:
    """Keys that came while somebody was looked for are for who was found; those that came while a sale went to the disk
    are the next customer's.
    """
    match before.state, step.till.state:
        case (Choosing(ahead=ahead), Serving()) | (Confirming(ahead=ahead), Ready()) if ahead:
            later = keys.replay(step.till, ahead)
            return TillStep(later.till, (*step.effects, *later.effects))
        case _:
            return step


def _shop(
    till: Till, event: events.OpenAsked | events.CountGiven | events.ReportClosed | events.CloseTouched
) -> TillStep:
    state = till.state
    match event:
        case events.OpenAsked():
            ready = isinstance(state, Closed) and not state.waiting
            return go(till, Closed(waiting=True), OpenShop(event.float_count)) if ready else TillStep(till)
        case events.CountGiven():
            ready = isinstance(state, Counting) and not state.waiting
            effect = CloseShop(event.count, event.reason)
            return go(till, Counting(waiting=True), effect) if ready else TillStep(till)
        case events.ReportClosed():
            return go(till, Closed()) if isinstance(state, Reported) else TillStep(till)
        case events.CloseTouched():
            return touches.touch_close(till)
        case _:
            assert_never(event)


def _shop_answer(till: Till, event: events.ShopOpened | events.ShopClosed | events.ShopNotChanged) -> TillStep:
    match event:
        case events.ShopOpened():
            hint = Hint.TORN if event.torn else Hint.NOTHING
            goods = event.goods or till.goods
            category = first_category(goods)
            return TillStep(
                Till(Ready(), event.session, 0, event.seller, goods, category, recent=event.recent, hint=hint)
            )
        case events.ShopClosed():
            return go(till, Reported(event.report), recent=(), said=None, checked=frozenset())
        case events.ShopNotChanged():
            if isinstance(till.state, Counting):
                return go(till, Counting(words=event.words))
            return go(till, Closed()) if isinstance(till.state, Closed) else TillStep(till)
        case _:
            assert_never(event)
