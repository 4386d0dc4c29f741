"""The till as values: what keys, readers and touches lead to, told as a seller would do it."""

from __future__ import annotations

import datetime as dt
from dataclasses import replace

from tests.support.counter import BEER, CHIPS, LEA, MIA, PINT, SODA, TOM, CounterPerson
from upont_desktop.apps.pochtron.counter import events
from upont_desktop.apps.pochtron.counter.credit import change_for, proposed
from upont_desktop.apps.pochtron.counter.customers import Purchase
from upont_desktop.apps.pochtron.counter.effects import CheckPin, FindPeople, KeepPin, LeaveFullScreen
from upont_desktop.apps.pochtron.counter.goods import shelf
from upont_desktop.apps.pochtron.counter.orders import CounterReversal
from upont_desktop.apps.pochtron.counter.states import (
    AskingAge,
    Cause,
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
    SignInPurpose,
    Undoing,
)
from upont_desktop.apps.trade.records.accounts import Means
from upont_desktop.apps.trade.records.coins import CashCount


def test_a_sale_from_two_letters_to_the_disk() -> None:
    till = CounterPerson()
    till.type("lé")
    assert till.asked == [FindPeople("lé")]
    till.press_enter()  # before anybody was found: the first of them is meant
    till.answer()
    assert till.is_at(Serving)
    assert till.state.customer == LEA
    till.type("3p").press_enter()
    assert till.state.basket.counts == ((PINT.id, 3),)
    till.press_enter()
    assert till.is_at(Confirming)
    assert not till.till.recent, "nothing is shown before it is on the disk"
    till.answer()
    assert till.state == Ready()
    assert till.till.said is not None
    assert till.till.said.entry.cents == 750
    assert till.till.said.balance == LEA.balance - 750
    assert [entry.name for entry in till.till.recent] == ["bar-0001:1"]


def test_a_second_enter_at_once_does_nothing() -> None:
    till = CounterPerson().serve(LEA).type("p").press_enter(after=1)
    till.press_enter(after=0.39)
    assert till.is_at(Serving)
    till.press_enter(after=0.41)
    assert till.is_at(Confirming)
    till.answer().press_enter(after=0.1)
    assert till.state == Ready()
    assert len(till.disk) == 1


def test_a_trembling_finger_says_no_age() -> None:
    till = CounterPerson().serve(TOM).type("bi").press_enter(after=1)
    assert till.is_at(AskingAge)
    till.press_enter(after=0.2)
    assert till.is_at(AskingAge)
    till.press_enter(after=0.5)
    assert till.is_at(Serving)
    assert till.state.basket.counts == ((BEER.id, 1),)


def test_age_is_asked_once_for_a_customer_and_an_opening() -> None:
    till = CounterPerson().serve(TOM).touch(events.GoodTouched(BEER.id))
    assert till.is_at(AskingAge)
    till.touch(events.CardSeen()).touch(events.GoodTouched(BEER.id))
    assert till.state.basket.quantity(BEER.id) == 2
    till.touch(events.PayTouched())
    order = till.state.order
    assert order.age_checked
    till.answer().serve(TOM).touch(events.GoodTouched(BEER.id))
    assert till.is_at(Serving)


def test_where_the_age_is_known_nothing_is_asked() -> None:
    till = CounterPerson().serve(LEA).touch(events.GoodTouched(BEER.id)).touch(events.PayTouched())
    assert till.is_at(Confirming)
    assert till.state.order.age_checked
    till = CounterPerson().serve(MIA).touch(events.GoodTouched(BEER.id))
    assert till.is_at(Refused)
    assert till.state.cause is Cause.TOO_YOUNG


def test_an_age_that_a_card_shows_is_no_higher_age() -> None:
    strong = replace(BEER, id="5" * 16, name="Whisky", minimum_age=18)
    till = CounterPerson(goods=(replace(BEER, minimum_age=16), strong)).serve(TOM)
    till.touch(events.GoodTouched(BEER.id)).touch(events.CardSeen()).touch(events.GoodTouched(strong.id))
    assert till.is_at(AskingAge)


def test_every_guest_shows_a_card() -> None:
    till = CounterPerson()
    for _ in range(2):
        till.touch(events.GuestTouched()).touch(events.GoodTouched(BEER.id))
        assert till.is_at(AskingAge)
        till.touch(events.CardSeen()).touch(events.PayTouched()).answer()
    assert [entry.means for entry in till.disk] == [Means.CASH, Means.CASH]


def test_what_is_missing_is_said_with_a_credit_beside_it() -> None:
    till = CounterPerson().serve(MIA).type("2ch").press_enter().press_enter(after=1)
    assert till.is_at(Refused)
    assert (till.state.cause, till.state.missing) == (Cause.MISSING, 200)
    till.touch(events.CreditTouched())
    assert till.is_at(Crediting)
    assert till.state.amount == "10"
    till.press_enter(after=1).answer()
    assert till.is_at(Serving)
    assert till.state.customer.balance == MIA.balance + 1000
    assert till.state.basket.counts == ((CHIPS.id, 2),)
    till.press_enter(after=1).answer()
    assert [entry.cents for entry in till.disk] == [1000, 300]


def test_digits_take_the_place_of_an_amount_that_was_proposed() -> None:
    till = CounterPerson().serve(MIA).type("2ch").press_enter().press_enter(after=1)
    till.touch(events.CreditTouched())
    assert till.type("20").state.amount == "20", "and not 1020"
    assert till.touch(events.CreditTouched(500)).type(",5").state.amount == "5,5"
    assert till.touch(events.CreditTouched(1000)).touch(events.Erased()).type("7").state.amount == "17"


def test_serving_anyway_is_for_holders_of_a_right() -> None:
    till = CounterPerson().serve(MIA).type("2ch").press_enter().press_enter(after=1)
    till.touch(events.AnywayTouched())
    assert till.is_at(Confirming)
    assert till.state.order.anyway
    till = CounterPerson(rights={"sell"}).serve(MIA).type("2ch").press_enter().press_enter(after=1)
    till.touch(events.AnywayTouched())
    assert till.is_at(Refused)
    assert till.state.cause is Cause.NO_RIGHT


def test_a_card_reader_chooses_at_once_and_serves_the_next() -> None:
    till = CounterPerson().type("123456").press_enter(after=0)
    till.answer()
    assert till.is_at(Serving)
    assert till.state.customer == TOM
    till.type("999999").press_enter(after=0).answer()
    assert till.state.customer == TOM
    assert till.hints(Hint.NOTHING_OF_THAT)
    till.press_escape().type("999999").press_enter().answer()
    assert till.state == Ready()
    assert (till.till.hint, till.till.hint_about) == (Hint.NOBODY_WITH_CARD, "999999")


def test_a_card_takes_the_basket_of_a_guest_and_no_other() -> None:
    till = CounterPerson().touch(events.GuestTouched()).touch(events.GoodTouched(SODA.id))
    till.type("123456").press_enter().answer()
    assert till.state.customer == TOM
    assert till.state.basket.quantity(SODA.id) == 1
    till = CounterPerson().serve(LEA).touch(events.GoodTouched(SODA.id)).type("123456").press_enter().answer()
    assert till.state.customer == LEA
    assert till.hints(Hint.FULL_BASKET)


def test_bar_codes_and_numbers_first() -> None:
    till = (
        CounterPerson().serve(LEA).type("54491472").press_enter(after=0).type("12").touch(events.GoodTouched(PINT.id))
    )
    assert till.state.basket.counts == ((SODA.id, 1), (PINT.id, 12))


def test_letters_narrow_the_goods() -> None:
    goods = (PINT, BEER, SODA, CHIPS)
    assert shelf(goods, letters="p") == (PINT,)
    assert shelf(goods, "Soft") == (SODA,)
    assert shelf(goods, "Soft", "bi") == (BEER,), "letters look everywhere"
    assert shelf(goods, letters="zéro") == (SODA,), "also at a later word, with or without accents"


def test_what_was_typed_while_a_sale_goes_to_the_disk_is_the_next_customers() -> None:
    till = CounterPerson().serve(LEA).type("p").press_enter().press_enter(after=1)
    till.type("to")
    assert till.is_at(Confirming)
    till.answer(1)
    assert till.is_at(Choosing)
    assert till.state.typed == "to"
    till.answer().press_enter(after=1)
    assert till.state.customer == TOM


def test_whoever_types_faster_than_people_are_found_loses_no_key() -> None:
    till = CounterPerson().type("lé").press_enter(after=0).type("3p").press_enter(after=0.2).press_enter(after=0.1)
    assert till.is_at(Choosing)
    till.answer()
    assert till.is_at(Serving), "the second Enter at once was the same finger"
    assert till.state.basket.counts == ((PINT.id, 3),)
    till = CounterPerson().type("xx").press_enter(after=0).type("3p").answer()
    assert till.state == Choosing("xx", ()), "nobody is called that"


def test_credit_by_keys_with_the_change() -> None:
    till = CounterPerson().serve(TOM).type("+").type("12,5")
    till.touch(events.FieldTouched(given=True)).type("20")
    assert till.is_at(Crediting)
    assert change_for(till.state) == 750
    till.erase().type("5")
    assert change_for(till.state) is not None
    till.erase().erase().type("10").press_enter(after=1)
    assert till.hints(Hint.TOO_LITTLE_GIVEN)
    till.step(events.Moved(1)).press_enter(after=1)  # by card nothing is given back
    till.answer()
    assert (till.disk[0].cents, till.disk[0].means) == (1250, Means.CARD)


def test_amounts_that_are_none() -> None:
    for typed in ("", "0", "3,505", ",", "1.2.3"):
        till = CounterPerson().serve(TOM).type("+").type(typed).press_enter(after=1)
        assert till.hints(Hint.BAD_AMOUNT), typed
    assert [proposed(missing) for missing in (1, 40, 1001, 7001)] == [1000, 1000, 2000, 8000]


def test_undo_for_ten_minutes_and_then_with_a_reason() -> None:
    till = CounterPerson().serve(LEA).type("p").press_enter().press_enter(after=1).answer()
    sale = till.disk[0].name
    till.touch(events.UndoTouched(sale)).answer()
    assert till.state == Ready()
    assert [entry.reversed for entry in till.till.recent] == [False, True]
    till.touch(events.UndoTouched(sale))
    assert till.state == Ready(), "each once"

    till.serve(LEA).type("p").press_enter(after=1).press_enter(after=1).answer()
    till.wait(dt.timedelta(minutes=11)).touch(events.UndoTouched(till.disk[-1].name))
    assert till.is_at(Undoing)
    till.press_enter(after=1)
    assert till.hints(Hint.REASON_WANTED)
    till.type("wrong person").press_enter(after=1)
    assert till.is_at(Confirming)
    assert till.state.order == CounterReversal("evening-3", "seller", till.disk[-1].name, "wrong person")


def test_others_entries_are_for_holders_of_a_right() -> None:
    till = CounterPerson(rights={"sell"})
    till.receive(by="somebody else").touch(events.UndoTouched("other-0002:7"))
    assert till.is_at(Refused)
    assert till.state.cause is Cause.NO_RIGHT
    till = CounterPerson().receive(by="somebody else").touch(events.UndoTouched("other-0002:7"))
    assert till.is_at(Undoing)


def test_what_was_bought_before_is_bought_again() -> None:
    regular = replace(LEA, last=(Purchase(((PINT.id, 2), (CHIPS.id, 1))),))
    till = CounterPerson().serve(regular).touch(events.AgainTouched(0))
    assert till.state.basket.counts == ((PINT.id, 2), (CHIPS.id, 1))
    till.touch(events.LineChanged(PINT.id, -2))
    assert till.state.basket.counts == ((CHIPS.id, 1),)


def test_a_refusal_of_the_service_leaves_the_basket() -> None:
    till = CounterPerson().serve(LEA).type("p").press_enter().press_enter(after=1)
    till.refuse("The disk is full.")
    assert till.is_at(Refused)
    assert till.state.words == "The disk is full."
    assert not till.till.recent
    till.press_escape()
    assert till.state.basket.counts == ((PINT.id, 1),)
    till.press_enter(after=1).answer()
    assert len(till.disk) == 1


def test_an_answer_that_never_comes_is_looked_for_on_the_disk() -> None:
    till = CounterPerson().serve(LEA).type("p").press_enter().press_enter(after=1)
    till.write_silently().step(events.Lost())
    assert till.is_at(Confirming)
    till.answer()
    assert till.state == Ready()
    assert len(till.till.recent) == len(till.disk) == 1
    till.serve(LEA).type("p").press_enter(after=1).press_enter(after=1).drop().step(events.Lost()).answer()
    assert till.is_at(Refused)
    assert till.state.cause is Cause.LOST


def test_a_second_seller_takes_over_with_a_pin() -> None:
    till = CounterPerson()
    till.touch(events.SellerTouched(SignInPurpose.SELL)).type("no").answer().press_enter(after=1)
    assert till.is_at(SigningIn)
    till.type("1234").press_enter(after=1)
    assert till.asked == [CheckPin("second", "1234")]
    till.check_pin(right=False)
    assert till.state.problem
    till.type("4321").press_enter(after=1).check_pin(right=True)
    assert till.till.seller.id == "second"
    assert till.state == Ready()


def test_a_seller_without_a_pin_chooses_one_twice() -> None:
    till = CounterPerson().touch(events.SellerTouched(SignInPurpose.SET)).type("123").press_enter(after=1)
    assert till.hints(Hint.PIN_TOO_SHORT)
    till.type("4").press_enter(after=1).type("1235").press_enter(after=1)
    assert till.hints(Hint.PINS_DIFFER)
    till.type("1234").press_enter(after=1).type("1234").press_enter(after=1)
    assert till.asked == [KeepPin("seller", "1234")]
    till.check_pin(right=True)
    assert till.hints(Hint.PIN_SET)
    assert till.till.seller.has_pin


def test_leaving_the_full_screen_asks_for_the_pin() -> None:
    till = CounterPerson().touch(events.SellerTouched(SignInPurpose.LEAVE))
    assert till.asked == [LeaveFullScreen()], "who has none is not kept"
    till.asked.clear()
    till.serve(LEA).touch(events.GoodTouched(PINT.id))
    till.till = replace(till.till, seller=replace(till.till.seller, has_pin=True))
    till.touch(events.SellerTouched(SignInPurpose.LEAVE)).type("0000").press_enter(after=1).check_pin(right=False)
    assert not till.is_at(Serving)
    till.press_escape()
    assert till.state.basket.counts == ((PINT.id, 1),)


def test_opening_and_closing() -> None:
    till = CounterPerson(open_shop=False)
    assert till.state == Closed()
    till.touch(events.OpenAsked(CashCount(loose=5000)))
    assert till.state == Closed(waiting=True)
    till.open()
    till.touch(events.CloseTouched())
    assert till.state == Counting()
    till.touch(events.CountGiven(CashCount({5000: 1}))).step(events.ShopNotChanged("The disk is full."))
    assert till.state == Counting(words="The disk is full.")
    till.touch(events.CountGiven(CashCount({5000: 1}))).step(events.ShopClosed("report"))
    assert till.state == Reported("report")
    till.touch(events.ReportClosed())
    assert till.state == Closed()
