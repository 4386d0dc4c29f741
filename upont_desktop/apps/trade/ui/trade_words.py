"""Words of the room: amounts, kinds of entries, accounts, why something is looked at."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field

from PySide6.QtCore import QCoreApplication, QLocale

from upont_desktop.apps.social.pages import PersonRow
from upont_desktop.apps.social.ui.people_words import name_of
from upont_desktop.apps.trade.records.accounts import AccountKind, Means, kind_of, owner
from upont_desktop.apps.trade.records.bodies import (
    CLOSE,
    COUNT,
    CREDIT,
    DELIVER,
    LOSE,
    OPEN,
    PAYOUT,
    REVERSE,
    SALE,
    SETTLE,
    TRANSFER,
    UNDO,
)
from upont_desktop.apps.trade.records.flags import EntryFlag
from upont_desktop.domain.book_findings import BookFinding
from upont_desktop.domain.language import QT_TRANSLATE_NOOP
from upont_desktop.domain.money import written_cents
from upont_desktop.domain.text import display

translate = QCoreApplication.translate
_CONTEXT = "TradeWords"

_KINDS = {
    SALE: QT_TRANSLATE_NOOP("TradeWords", "Sale"),
    CREDIT: QT_TRANSLATE_NOOP("TradeWords", "Credit"),
    PAYOUT: QT_TRANSLATE_NOOP("TradeWords", "Payout"),
    TRANSFER: QT_TRANSLATE_NOOP("TradeWords", "Transfer"),
    UNDO: QT_TRANSLATE_NOOP("TradeWords", "Taken back at the till"),
    REVERSE: QT_TRANSLATE_NOOP("TradeWords", "Taken back"),
    OPEN: QT_TRANSLATE_NOOP("TradeWords", "Till opened"),
    CLOSE: QT_TRANSLATE_NOOP("TradeWords", "Till closed"),
    COUNT: QT_TRANSLATE_NOOP("TradeWords", "Stock counted"),
    DELIVER: QT_TRANSLATE_NOOP("TradeWords", "Delivery"),
    LOSE: QT_TRANSLATE_NOOP("TradeWords", "Loss"),
    SETTLE: QT_TRANSLATE_NOOP("TradeWords", "Looked at"),
}
_ACCOUNTS = {
    AccountKind.SALES: QT_TRANSLATE_NOOP("TradeWords", "Sales of {name}"),
    AccountKind.CASH: QT_TRANSLATE_NOOP("TradeWords", "Cash of {name}"),
    AccountKind.CARD: QT_TRANSLATE_NOOP("TradeWords", "Card payments of {name}"),
    AccountKind.CHEQUE: QT_TRANSLATE_NOOP("TradeWords", "Cheques of {name}"),
    AccountKind.BANK: QT_TRANSLATE_NOOP("TradeWords", "Bank account of {name}"),
    AccountKind.LOSS: QT_TRANSLATE_NOOP("TradeWords", "Losses of {name}"),
}
_MEANS = {
    Means.CASH: QT_TRANSLATE_NOOP("TradeWords", "cash"),
    Means.CARD: QT_TRANSLATE_NOOP("TradeWords", "card"),
    Means.CHEQUE: QT_TRANSLATE_NOOP("TradeWords", "cheque"),
    Means.TRANSFER: QT_TRANSLATE_NOOP("TradeWords", "bank transfer"),
}
_FLAGS = {
    EntryFlag.MALFORMED: QT_TRANSLATE_NOOP("TradeWords", "not readable: counts for nothing"),
    EntryFlag.NEWER: QT_TRANSLATE_NOOP("TradeWords", "from a newer version: counts for nothing here"),
    EntryFlag.REDACTED: QT_TRANSLATE_NOOP("TradeWords", "its text was taken out: counts for nothing"),
    EntryFlag.WAITING: QT_TRANSLATE_NOOP("TradeWords", "takes back an entry that is not here yet"),
    EntryFlag.TWICE: QT_TRANSLATE_NOOP("TradeWords", "takes back what was taken back before: no effect"),
    EntryFlag.CHAIN: QT_TRANSLATE_NOOP("TradeWords", "its book is no longer as it was written"),
    EntryFlag.RIGHT: QT_TRANSLATE_NOOP("TradeWords", "written without the right to"),
    EntryFlag.SUM: QT_TRANSLATE_NOOP("TradeWords", "its amount is not the sum of its lines"),
    EntryFlag.SHAPE: QT_TRANSLATE_NOOP("TradeWords", "moves money between other accounts than it should"),
    EntryFlag.LATE: QT_TRANSLATE_NOOP("TradeWords", "taken back later than a seller may"),
    EntryFlag.CLOCK: QT_TRANSLATE_NOOP("TradeWords", "the clock of the till was odd"),
    EntryFlag.OPEN: QT_TRANSLATE_NOOP("TradeWords", "the till was not open"),
    EntryFlag.DOUBLE: QT_TRANSLATE_NOOP("TradeWords", "was written before, here or elsewhere: counts for nothing"),
    EntryFlag.ANYWAY: QT_TRANSLATE_NOOP("TradeWords", "served below the floor"),
}


def language() -> str:
    """The language of the window, as amounts are written in it."""
    return QLocale().name()[:2]


def amount(cents: int) -> str:
    """An amount as the language of the window writes it."""
    return written_cents(cents, language())


def pieces(number: int) -> str:
    """A number of pieces, with the minus sign that amounts have."""
    return QLocale().toString(number).replace("-", "\u2212")


def told(name: str, words: str) -> str:
    """Something with what is said of it, and the colon that the language wants between them."""
    return translate("TradeWords", "{name}: {words}").format(name=name, words=words)


def kind_word(kind: str) -> str:
    """What kind of entry it is."""
    return translate(_CONTEXT, _KINDS[kind]) if kind in _KINDS else display(kind)


def means_word(means: Means) -> str:
    """How money came or went."""
    return translate(_CONTEXT, _MEANS[means])


def flag_word(flag: str) -> str:
    """Why an entry should be looked at."""
    found = next((words for known, words in _FLAGS.items() if known.value == flag), None)
    return translate(_CONTEXT, found) if found is not None else display(flag)


def finding_words(finding: BookFinding) -> str:
    """What is wrong with a book."""
    sentence = translate("Books", finding.sentence)
    return sentence.format(device=display(finding.device), n=finding.number, path=display(finding.path))


def flag_words(flags: frozenset[str]) -> str:
    """The same of several, in the order of their names."""
    return ", ".join(flag_word(flag) for flag in sorted(flags))


@dataclass(frozen=True, slots=True)
class OwnerNames:
    """Names of people and goods by id, of clubs and shops by slug. A list brings those that it shows, and a statement
    the code that the owner of its account writes on a payment.
    """

    people: Mapping[str, PersonRow] = field(default_factory=dict)
    clubs: Mapping[str, str] = field(default_factory=dict)
    shops: Mapping[str, str] = field(default_factory=dict)
    goods: Mapping[str, str] = field(default_factory=dict)
    codes: Mapping[str, str] = field(default_factory=dict)

    def joined(self, more: OwnerNames) -> OwnerNames:
        """These names with those of another page, which win."""
        return OwnerNames(
            {**self.people, **more.people}, {**self.clubs, **more.clubs}, {**self.shops, **more.shops},
            {**self.goods, **more.goods},
        )  # fmt: skip

    def person(self, person: str) -> str:
        """Somebody's name; of whom nobody here knows one, the first digits of the id."""
        return name_of(self.people.get(person) or PersonRow(person, ""))

    def account(self, name: str) -> str:
        """Whose account, or which one, it is."""
        kind, whose = kind_of(name), owner(name)
        if kind is AccountKind.MEMBER:
            return self.person(whose)
        if kind is AccountKind.WORLD:
            return translate("TradeWords", "Outside the books")
        of_club = kind in {AccountKind.CLUB, AccountKind.BANK}
        known = (self.clubs.get(whose) if of_club else None) or self.shops.get(whose)
        named = display(known or whose)
        return named if kind is AccountKind.CLUB else translate(_CONTEXT, _ACCOUNTS[kind]).format(name=named)

    def by(self, person: str) -> str:
        """Who wrote an entry: a person, or the device of somebody without a card."""
        return self.person(person)
