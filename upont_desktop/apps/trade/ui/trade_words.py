"""Words of the room: amounts, kinds of entries, accounts, why something is looked at."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field

from PySide6.QtCore import QCoreApplication, QLocale

from upont_desktop.apps.social.pages import PersonRow
from upont_desktop.apps.social.ui.people_words import name_of
from upont_desktop.apps.trade.records.accounts import AccountKind, Means, kind_of, owner
from upont_desktop.apps.trade.records.entry_words import ACCOUNT_WORDS, CONTEXT, FLAG_WORDS, KIND_WORDS, MEANS_WORDS
from upont_desktop.domain.book_findings import BookFinding
from upont_desktop.domain.money import written_cents
from upont_desktop.domain.text import display

translate = QCoreApplication.translate


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
    return translate(CONTEXT, KIND_WORDS[kind]) if kind in KIND_WORDS else display(kind)


def means_word(means: Means) -> str:
    """How money came or went."""
    return translate(CONTEXT, MEANS_WORDS[means])


def flag_word(flag: str) -> str:
    """Why an entry should be looked at."""
    found = next((words for known, words in FLAG_WORDS.items() if known.value == flag), None)
    return translate(CONTEXT, found) if found is not None else display(flag)


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
        return named if kind is AccountKind.CLUB else translate(CONTEXT, ACCOUNT_WORDS[kind]).format(name=named)

    def by(self, person: str) -> str:
        """Who wrote an entry: a person, or the device of somebody without a card."""
        return self.person(person)
