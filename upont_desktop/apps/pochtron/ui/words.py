"""Words of the till: amounts as the language writes them, and the sentences for what it refuses, hints at and tells."""

from __future__ import annotations

from typing import assert_never

from PySide6.QtCore import QCoreApplication, QLocale, QObject

from upont_desktop.apps.pochtron.counter.customers import Customer
from upont_desktop.apps.pochtron.counter.goods import CounterGood, good_of
from upont_desktop.apps.pochtron.counter.orders import RecentEntry, RecentKind
from upont_desktop.apps.pochtron.counter.seller_sign_in import PIN_DIGITS
from upont_desktop.apps.pochtron.counter.states import Cause, Hint, Refused, Said, Till
from upont_desktop.apps.social.pages import PersonRow
from upont_desktop.apps.social.ui import people_words
from upont_desktop.apps.trade.records.accounts import Means
from upont_desktop.domain.money import written_cents
from upont_desktop.domain.text import display

translate = QCoreApplication.translate
DOT = " · "


def amount(cents: int) -> str:
    """An amount as the window's language writes it."""
    return written_cents(cents, QLocale().name()[:2])


def name_of(customer: Customer) -> str:
    """Whom lists show; a guest has no name."""
    return display(customer.name) if not customer.is_guest else translate("Till", "Guest")


def below(customer: Customer) -> str:
    """What stands below a name: nickname and promotion."""
    nick = f"“{display(customer.nick)}”" if customer.nick else ""
    return DOT.join(filter(None, (nick, display(customer.promotion))))


def means_word(means: Means) -> str:
    """The noun for a way of paying, as a button shows it."""
    match means:
        case Means.CASH:
            return translate("Till", "Cash")
        case Means.CARD:
            return translate("Till", "Card")
        case Means.CHEQUE:
            return translate("Till", "Cheque")
        case Means.TRANSFER:
            return translate("Till", "Transfer")
        case _:
            assert_never(means)


def lines_words(lines: tuple[tuple[str, int], ...], goods: tuple[CounterGood, ...]) -> str:
    """Goods in one line: ``2 × Pinte, Chips``."""
    found = ((good_of(goods, id), quantity) for id, quantity in lines)
    named = ((display(good.name) if good else translate("Till", "(no longer sold)"), count) for good, count in found)
    return ", ".join(f"{count} × {name}" if count > 1 else name for name, count in named)


def entry_person(entry: RecentEntry) -> str:
    """Whom a recent entry is about; empty for a guest."""
    if entry.former:
        return people_words.name_of(PersonRow(entry.person, "", forgotten=True))
    return display(entry.shown)


def entry_words(entry: RecentEntry, goods: tuple[CounterGood, ...]) -> str:
    """What a recent entry tells of."""
    match entry.kind:
        case RecentKind.SALE:
            return lines_words(entry.lines, goods)
        case RecentKind.CREDIT:
            paid = translate("Till", "Credit, {means}")
            return paid.format(means=means_word(entry.means).lower()) if entry.means else translate("Till", "Credit")
        case RecentKind.REVERSAL:
            return translate("Till", "Taken back")
        case RecentKind.OTHER:
            return translate("Till", "Other entry")
        case _:
            assert_never(entry.kind)


def said_words(said: Said) -> str:
    """What the last order came to: ``3,00 € · Léa has 4,20 €``."""
    entry = said.entry
    if entry.kind is RecentKind.REVERSAL:
        return translate("Till", "Taken back: {amount}").format(amount=amount(entry.cents))
    head = amount(entry.cents)
    if entry.kind is RecentKind.CREDIT:
        head = f"+{head}"
    if said.customer.is_guest:
        back = translate("Till", "give back {amount}").format(amount=amount(said.change)) if said.change else ""
        return DOT.join(filter(None, (head, means_word(entry.means) if entry.means else "", back)))
    if said.balance is None:
        return DOT.join((head, name_of(said.customer)))
    has = translate("Till", "{name} has {amount}")
    return DOT.join((head, has.format(name=name_of(said.customer), amount=amount(said.balance))))


def refused_words(refused: Refused) -> tuple[str, str]:
    """Why something was not done, in a sentence, and what to do."""
    words = display(refused.words)
    match refused.cause:
        case Cause.MISSING:
            return (
                translate("Till", "{amount} missing").format(amount=amount(refused.missing)),
                translate("Till", "Nothing was sold. Put money on the account, or take something out."),
            )
        case Cause.BLOCKED:
            return translate("Till", "Not sold to this person: {why}").format(why=words), ""
        case Cause.NO_RIGHT:
            return (
                translate("Till", "You may not do this here."),
                translate("Till", "Another seller who may can take over (F12)."),
            )
        case Cause.TOO_YOUNG:
            return translate("Till", "Too young for {good}.").format(good=words), ""
        case Cause.BY_BOOKS:
            return words, display(refused.advice)
        case Cause.LOST:
            return (
                translate("Till", "It was not written: something went wrong in the program."),
                translate("Till", "Nothing was sold. Try again."),
            )
        case _:
            assert_never(refused.cause)


def hint_words(till: Till) -> str:  # noqa: C901, PLR0911, PLR0912 - a sentence for each
    """What is said in passing."""
    about = display(till.hint_about)
    match till.hint:
        case Hint.NOTHING:
            return ""
        case Hint.NOBODY_WITH_CARD:
            return translate("Till", "Nobody has the card {number}.").format(number=about)
        case Hint.CHOOSE_FIRST:
            return translate("Till", "Choose the person first.")
        case Hint.NOT_FOR_SALE:
            return translate("Till", "There is no price of it for this person.")
        case Hint.NOTHING_OF_THAT:
            return translate("Till", "“{letters}” finds no good and no card.").format(letters=about)
        case Hint.FULL_BASKET:
            return translate("Till", "First pay for the basket, or give it up with Escape.")
        case Hint.BAD_AMOUNT:
            return translate("Till", "Write an amount like 12,50.")
        case Hint.TOO_LITTLE_GIVEN:
            return translate("Till", "That is less than it comes to.")
        case Hint.CODE_NOT_AMOUNT:
            return translate("Till", "That was a card or a bar code, not an amount. Write a thousand as 1000,00.")
        case Hint.ANSWER_FIRST:
            return translate("Till", "First answer: was an identity card seen?")
        case Hint.REASON_WANTED:
            return translate("Till", "Say why it is taken back.")
        case Hint.PIN_SET:
            return translate("Till", "The PIN is kept on this computer only.")
        case Hint.PINS_DIFFER:
            return translate("Till", "The two were not the same. Choose a PIN again.")
        case Hint.PIN_TOO_SHORT:
            return translate("Till", "A PIN has {count} digits at least.").format(count=PIN_DIGITS)
        case Hint.TORN:
            return translate(
                "Till", "The computer stopped in the middle of an entry: it was not sold. All the others are there."
            )
        case _:
            assert_never(till.hint)


class Counts(QObject):
    """Sentences with a number in them."""

    def minutes(self, minutes: int) -> str:
        """How long nothing came from elsewhere."""
        return self.tr("nothing received for %Ln min", "", minutes)

    def hours(self, hours: int) -> str:
        """How long nothing came from elsewhere, where minutes are too many."""
        return self.tr("nothing received for %Ln h", "", hours)

    def days(self, days: int) -> str:
        """The same, very long ago."""
        return self.tr("nothing received for %Ln day(s)", "", days)

    def left(self, count: int) -> str:
        """The stock of a good."""
        return self.tr("%Ln left", "", count)


COUNTS = Counts()
