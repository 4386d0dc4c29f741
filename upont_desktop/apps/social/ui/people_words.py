"""Words of the room: for what people are, what clubs are, how long something lasted, how late it is."""

from __future__ import annotations

import datetime as dt
from typing import assert_never

from PySide6.QtCore import QCoreApplication, QObject

from upont_desktop.apps.social.pages import LoanRow, PersonRow, person_name
from upont_desktop.apps.social.records import ClubLabel, FeeState, Membership, PersonStatus
from upont_desktop.domain.document_problems import Problem
from upont_desktop.domain.text import display
from upont_desktop.ui.wording import dates

translate = QCoreApplication.translate
CONTEXT = "People"
NBSP = "\N{NO-BREAK SPACE}"
_FRENCH_PHONE = 12  # signs of a number in France, as it is kept: +33612345678


def say(text: str) -> str:
    """A text of the room in the language of the window."""
    return translate(CONTEXT, text)


def name_of(row: PersonRow) -> str:
    """A person's name, as every list shows it."""
    return display(person_name(row, say))


def nick_words(nick: str) -> str:
    """A nickname, in the quotation marks of the language."""
    return translate("PeopleWords", "“{nick}”").format(nick=display(nick))


def status_word(status: PersonStatus) -> str:
    """How a person belongs to the association."""
    match status:
        case PersonStatus.MEMBER:
            return translate("PeopleWords", "Member")
        case PersonStatus.FORMER:
            return translate("PeopleWords", "Former member")
        case PersonStatus.GUEST:
            return translate("PeopleWords", "Guest")
        case _:
            assert_never(status)


def label_word(label: ClubLabel) -> str:
    """What kind of group a club is."""
    match label:
        case ClubLabel.ASSOCIATION:
            return translate("PeopleWords", "Association")
        case ClubLabel.CLUB:
            return translate("PeopleWords", "Club")
        case ClubLabel.LIST:
            return translate("PeopleWords", "List")
        case ClubLabel.POLE:
            return translate("PeopleWords", "Pole")
        case _:
            assert_never(label)


def labels_word(label: ClubLabel) -> str:
    """The heading of all clubs of a kind."""
    match label:
        case ClubLabel.ASSOCIATION:
            return translate("PeopleWords", "Associations")
        case ClubLabel.CLUB:
            return translate("PeopleWords", "Clubs")
        case ClubLabel.LIST:
            return translate("PeopleWords", "Lists")
        case ClubLabel.POLE:
            return translate("PeopleWords", "Poles")
        case _:
            assert_never(label)


def fee_word(fee: FeeState) -> str:
    """Whether the fee of a membership was paid; nothing where there is none."""
    match fee:
        case FeeState.NONE:
            return ""
        case FeeState.DUE:
            return translate("PeopleWords", "fee due")
        case FeeState.PAID:
            return translate("PeopleWords", "fee paid")
        case _:
            assert_never(fee)


def span_words(membership: Membership) -> str:
    """``since 1 Sep 2025``, or the first and the last day."""
    start = dates.short_day(membership.start)
    if membership.until is None:
        return translate("PeopleWords", "since {day}").format(day=start)
    return translate("PeopleWords", "{start} – {end}").format(start=start, end=dates.short_day(membership.until))


def since_words(membership: Membership) -> str:
    """The first day, under a heading that says so, or the first and the last."""
    return span_words(membership) if membership.until is not None else dates.short_day(membership.start)


def phone_words(number: str) -> str:
    """A phone number as people read it: what is French in pairs."""
    shown = display(number)
    if len(shown) == _FRENCH_PHONE and shown.startswith("+33") and shown[1:].isdigit():
        pairs = (shown[at : at + 2] for at in range(4, _FRENCH_PHONE, 2))
        return NBSP.join((shown[:3], shown[3], *pairs))
    return shown


def year_words(year: int) -> str:
    """A school year by the year in which it begins: ``2024–2025``."""
    return f"{year}\N{EN DASH}{year + 1}"


def problem_words(problem: Problem) -> str:
    """What is wrong with a document, in a sentence."""
    values = {name: display(str(value)) for name, value in problem.values.items()}
    return translate("Documents", problem.sentence).format(**values)


class PeopleCounts(QObject):
    """Sentences with a number."""

    def people(self, count: int) -> str:
        """How many are in a list."""
        return self.tr("%Ln person(s)", "", count)

    def members(self, count: int) -> str:
        """How many are in a club."""
        return self.tr("%Ln member(s)", "", count)

    def chosen(self, count: int) -> str:
        """How many people of a list are selected."""
        return self.tr("%Ln people chosen", "", count)

    def late_ones(self, count: int) -> str:
        """How many loans are late."""
        return self.tr("%Ln late", "", count)

    def late(self, days: int) -> str:
        """By how much a thing is late."""
        return self.tr("%Ln day(s) late", "", days)

    def years(self, age: int) -> str:
        """The age of somebody in whole years."""
        return self.tr("%Ln year(s)", "", age)


COUNTS = PeopleCounts()


def loan_words(loan: LoanRow) -> str:
    """Until when a thing is lent, or how late it is; when it came back."""
    if loan.returned is not None:
        return translate("PeopleWords", "returned on {day}").format(day=dates.short_day(loan.returned))
    if loan.late:
        return COUNTS.late(loan.late)
    return translate("PeopleWords", "until {day}").format(day=dates.short_day(loan.due))


def borrower_name(loan: LoanRow) -> str:
    """Who has a thing: a person of the directory, or somebody else by name."""
    return name_of(loan.person) if loan.person is not None else display(loan.borrower.name)


def age_on(birth: dt.date, day: dt.date) -> int:
    """Years of somebody on a day."""
    return day.year - birth.year - ((day.month, day.day) < (birth.month, birth.day))
