"""The till as values: cash of a guest with its change, those who owe, and readers that type where nothing was asked."""

from __future__ import annotations

from dataclasses import replace

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tests.support.counter import BEER, CHIPS, LEA, MIA, PINT, SODA, TOM, CounterPerson
from upont_desktop.apps.pochtron.counter import events
from upont_desktop.apps.pochtron.counter.cash import change_of, notes_for
from upont_desktop.apps.pochtron.counter.effects import FindDebtors
from upont_desktop.apps.pochtron.counter.goods import USUAL, CounterGood, first_category, shelf, usual
from upont_desktop.apps.pochtron.counter.states import (
    AskingAge,
    Cause,
    Choosing,
    Confirming,
    Crediting,
    Hint,
    Ready,
    Refused,
    Serving,
    TakingCash,
)
from upont_desktop.apps.trade.records.accounts import Means


def guest(*goods: str) -> CounterPerson:
    """A guest with a basket."""
    till = CounterPerson().touch(events.GuestTouched())
    for good in goods:
        till.touch(events.GoodTouched(good))
    return till


def test_a_guest_hands_over_a_note_and_gets_change() -> None:
    till = guest(PINT.id, CHIPS.id).touch(events.CashTouched(1_000))
    assert till.is_at(TakingCash)
    assert change_of(till.till, till.state) == 550
    till.press_enter().answer()
    assert till.state == Ready()
    assert till.till.said is not None
    assert (till.till.said.entry.cents, till.till.said.change, till.disk[0].means) == (450, 550, Means.CASH)


def test_what_is_handed_over_is_typed_by_keys() -> None:
    till = guest(PINT.id).type("+5")
    assert (till.is_at(TakingCash), till.state.given) == (True, "5")
    till.erase().type("2,5").press_enter()
    assert till.hints(Hint.TOO_LITTLE_GIVEN)
    till.erase().erase().erase().type("x,").press_enter()
    assert till.hints(Hint.BAD_AMOUNT)
    till.erase().press_enter(after=1)
    assert till.is_at(Confirming), "nothing typed is exact"
    assert till.state.order.change == 0


def test_a_guest_who_pays_by_card_turns_to_cash_where_he_hands_it_over() -> None:
    till = guest(PINT.id).touch(events.MeansTouched(Means.CARD)).touch(events.CashTouched(500))
    assert till.state.back.means is Means.CASH
    till.press_escape()
    assert till.is_at(Serving)
    till = CounterPerson().serve(LEA).type("p").press_enter().touch(events.CashTouched(500))
    assert till.is_at(Serving), "an account pays without cash"
    assert CounterPerson().touch(events.GuestTouched()).touch(events.CashTouched(500)).is_at(Serving), "for nothing"


@given(st.lists(st.sampled_from([PINT, SODA, CHIPS]), min_size=1, max_size=12), st.integers(1, 20_000))
def test_change_and_price_are_what_was_handed_over(goods: list[CounterGood], cents: int) -> None:
    till = guest(*(good.id for good in goods))
    total = sum(good.prices[""] for good in goods)
    till.touch(events.CashTouched(cents)).press_enter()
    assert till.is_at(Confirming) is (cents >= total)
    if till.is_at(Confirming):
        order = till.state.order
        assert order.cents + order.change == cents
        assert order.cents == total
    assert all(note > total for note in notes_for(total))


def test_those_who_owe_are_listed_and_credited() -> None:
    till = CounterPerson().touch(events.DebtsTouched())
    assert till.asked == [FindDebtors()]
    till.step(events.DebtorsFound((MIA, TOM)))
    till.step(events.Moved(1)).press_enter()
    assert till.is_at(Serving)
    assert till.state.customer == TOM
    till = CounterPerson().touch(events.DebtsTouched()).type("lé").answer()
    assert [one.id for one in till.state.found] == ["lea"], "letters look for somebody"
    till.step(events.DebtorsFound((MIA,)))
    assert [one.id for one in till.state.found] == ["lea"], "an answer that nobody waits for is let go"
    till = CounterPerson().touch(events.DebtsTouched()).press_enter()
    till.step(events.DebtorsFound(()))
    assert till.is_at(Choosing)
    assert till.press_escape().state == Ready()


def test_a_reader_answers_no_question_about_an_age() -> None:
    till = CounterPerson().serve(TOM).touch(events.GoodTouched(BEER.id))
    till.type("54491472").press_enter(after=0)
    assert till.is_at(AskingAge)
    assert till.hints(Hint.ANSWER_FIRST)
    till.press_enter(after=1)
    assert till.is_at(Serving)
    assert till.state.basket.quantity(BEER.id) == 1


@pytest.mark.parametrize("code", ["123456", "0042", "54491472"])
def test_a_card_on_the_reader_is_no_amount(code: str) -> None:
    till = CounterPerson().serve(TOM).touch(events.CreditTouched(1_000)).type(code).press_enter(after=0)
    assert till.is_at(Crediting)
    assert till.hints(Hint.CODE_NOT_AMOUNT)
    assert till.state.amount == ""
    till.type("20").step(events.FieldTouched(given=True)).type(code).press_enter()
    assert (till.state.amount, till.state.given) == ("20", "")
    till.press_enter().answer()
    assert [entry.cents for entry in till.disk] == [2_000]
    till = guest(PINT.id).touch(events.CashTouched(500)).type(code).press_enter()
    assert till.hints(Hint.CODE_NOT_AMOUNT)
    assert till.is_at(TakingCash)


def test_a_bottle_before_the_person_asks_for_the_person() -> None:
    till = CounterPerson().type("54491472").press_enter(after=0).answer()
    assert till.state == Ready()
    assert till.hints(Hint.CHOOSE_FIRST)


def test_whoever_is_banned_from_alcohol_gets_the_rest() -> None:
    dry, strong = replace(TOM, dry="threw a chair", age=30), replace(BEER, alcohol=True)
    till = CounterPerson(goods=(strong, CHIPS), rights={"sell"}).serve(dry).touch(events.GoodTouched(strong.id))
    assert till.is_at(Refused)
    assert (till.state.cause, till.state.words) == (Cause.BLOCKED, "threw a chair")
    till.touch(events.GoodTouched(CHIPS.id)).press_enter(after=1)
    assert till.is_at(Confirming)
    assert not till.state.order.anyway
    till = CounterPerson(goods=(strong, CHIPS)).serve(dry).touch(events.GoodTouched(strong.id)).press_enter()
    assert till.is_at(Refused), "whoever may cancel is asked"
    till.touch(events.AnywayTouched())
    assert till.is_at(Confirming)
    assert till.state.order.anyway


def test_a_shop_of_very_many_goods_begins_with_those_that_sell() -> None:
    few = tuple(replace(CHIPS, id=f"{number:016x}", name=f"Good {number}", sold=number) for number in range(12))
    assert usual(few) == ()
    assert first_category(few) == ""
    many = tuple(replace(CHIPS, id=f"{number:016x}", name=f"Good {number}", sold=number % 20) for number in range(30))
    assert [good.sold for good in shelf(many, USUAL)] == [19, 18, 17, 16, 15, 14, 13, 12, 11, 10, 9, 9]
    assert len(shelf(many, USUAL, "good")) == 30, "letters look everywhere"
    till = CounterPerson(goods=many)
    assert till.till.category == USUAL
    unsold = tuple(replace(good, sold=0) for good in many)
    assert CounterPerson(goods=unsold).till.category == ""
