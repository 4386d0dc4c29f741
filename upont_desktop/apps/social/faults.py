"""What may stand in a record, told in sentences: the English texts, translated where they are shown."""

from __future__ import annotations

import datetime as dt
import re
from collections.abc import Iterable, Iterator
from typing import Any

from upont_desktop.apps.social.records import Borrower, Club, Membership, PersonChange, Promotion, Thing
from upont_desktop.domain.document_problems import Problem
from upont_desktop.domain.errors import UserError
from upont_desktop.domain.language import QT_TRANSLATE_NOOP
from upont_desktop.domain.text import has_words

LONGEST_NAME = 100  # letters: longer ones are pasted by mistake, and no list has room for them
LONGEST_NOTE = 300  # letters, as in uPont v4: a few sentences about oneself
LONGEST_THING = 120  # letters: with its make and its number
_OLDEST_YEAR = 1900  # nobody who studies was born before; a year of two digits was
_COUNTRY = "+33"  # a phone without a country is of where the association is: the clubs of the Ponts are in France
_NUMBER = re.compile(r"[0-9A-Z]{4,32}")
_PHONE = re.compile(r"\+[0-9]{9,16}")
_PROMOTION = re.compile(r"[0-9A-Za-z]{1,8}")
_SLUG = re.compile(r"[a-z0-9](?:[a-z0-9-]{0,58}[a-z0-9])?")
_ADDRESS = re.compile(r"[^@\s<>,;]+@[^@\s<>,;]+\.[^@\s<>,;]+")


class RecordRefused(UserError):
    """A record, or what was to be done with it, is not as it must be; the sentence is that of the problem."""

    code = "record-refused"
    context = "Documents"
    kept_safe = "Nothing was changed."

    def __init__(self, sentence: str, *, details: str = "", **values: str | int) -> None:
        """``sentence`` is an English text of the context ``Documents``."""
        self.sentence = sentence  # type: ignore[misc]  # each problem has its own
        super().__init__(details=details, **values)

    def __reduce__(self) -> tuple[object, ...]:
        """Pickle by the sentence too."""
        return (_rebuild, (self.sentence, self.details, self.values))


def _rebuild(sentence: str, details: str, values: dict[str, str | int]) -> RecordRefused:
    return RecordRefused(sentence, details=details, **values)


def refuse(problems: Iterable[Problem]) -> None:
    """Raise the first of these problems, where there is one. Raises :class:`RecordRefused`."""
    for problem in problems:
        raise refusal(problem)


def refusal(problem: Problem) -> RecordRefused:
    """The error that a problem gives."""
    values: dict[str, Any] = dict(problem.values)
    return RecordRefused(problem.sentence, **values)


# --- people -----------------------------------------------------------------------------------------------------------


def normal_phone(text: str) -> str:
    """A phone as people type it ("06 12 34 56 78", "0033 6…", "+33 (0)6…") in the form that is kept: ``+`` and digits.

    What is no phone comes back as it is.
    """
    digits = re.sub(r"\(0\)|[\s.\-()/\u00a0\u202f]", "", text)
    digits = f"+{digits[2:]}" if digits.startswith("00") else digits
    national = re.fullmatch(r"0[1-9][0-9]{8}", digits)
    digits = f"{_COUNTRY}{digits[1:]}" if national is not None else digits
    return digits if _PHONE.fullmatch(digits) else text.strip()


def normal_number(text: str) -> str:
    """A number of a card in the form that is kept: letters and digits alone, as readers write them."""
    return re.sub(r"[\s:.\-]", "", text).upper()


def person_faults(changes: PersonChange, today: dt.date) -> Iterator[Problem]:
    """What is wrong with fields of a card that are to be written; those that stay as they are, are not looked at."""
    if "shown" in changes:
        yield from name_faults("shown", changes["shown"], LONGEST_NAME)
    for phone in changes.get("phones", ()):
        if not _PHONE.fullmatch(phone):
            what = QT_TRANSLATE_NOOP(
                "Documents", "“{value}” is no phone number: it begins with + and the country, and has 9 to 16 digits."
            )
            yield Problem(what, {"value": phone}, "phones")
    for address in changes.get("emails", ()):
        if not _ADDRESS.fullmatch(address):
            yield Problem(
                QT_TRANSLATE_NOOP("Documents", "“{value}” is no e-mail address."), {"value": address}, "emails"
            )
    for number in changes.get("numbers", ()):
        if not _NUMBER.fullmatch(number):
            what = QT_TRANSLATE_NOOP(
                "Documents", "“{value}” is no number of a card: it has 4 to 32 letters and digits."
            )
            yield Problem(what, {"value": number}, "numbers")
    yield from _birth_faults(changes.get("birth"), today)
    if len(changes.get("note", "")) > LONGEST_NOTE:
        what = QT_TRANSLATE_NOOP("Documents", "The text about the person is longer than {most} letters.")
        yield Problem(what, {"most": str(LONGEST_NOTE)}, "note")
    if changes.get("promotion") and not _PROMOTION.fullmatch(changes["promotion"]):
        yield _promotion_fault(changes["promotion"])


def _birth_faults(birth: dt.date | None, today: dt.date) -> Iterator[Problem]:
    if birth is not None and birth > today:
        yield Problem(QT_TRANSLATE_NOOP("Documents", "The date of birth is in the future."), field="birth")
    if birth is not None and birth.year < _OLDEST_YEAR:
        yield Problem(QT_TRANSLATE_NOOP("Documents", "The date of birth is before 1900."), field="birth")


def _promotion_fault(code: str) -> Problem:
    what = QT_TRANSLATE_NOOP("Documents", "“{value}” is no promotion: its code has 1 to 8 letters and digits.")
    return Problem(what, {"value": code}, "promotion")


def name_faults(name: str, text: str, most: int) -> Iterator[Problem]:
    """What is wrong with a name that stands in the field called ``name``."""
    if not has_words(text):
        yield Problem(QT_TRANSLATE_NOOP("Documents", "A name is missing."), field=name)
    if len(text) > most:
        what = QT_TRANSLATE_NOOP("Documents", "The name is longer than {most} letters.")
        yield Problem(what, {"most": str(most)}, name)


def promotion_faults(promotion: Promotion) -> Iterator[Problem]:
    """What is wrong with a promotion."""
    if not _PROMOTION.fullmatch(promotion.code):
        yield _promotion_fault(promotion.code)


# --- clubs, memberships, things ---------------------------------------------------------------------------------------


def club_faults(club: Club) -> Iterator[Problem]:
    """What is wrong with a club."""
    yield from name_faults("name", club.name, LONGEST_NAME)
    if not _SLUG.fullmatch(club.slug):
        what = QT_TRANSLATE_NOOP(
            "Documents", "“{value}” cannot be the short name of a club: it has small letters, digits and hyphens."
        )
        yield Problem(what, {"value": club.slug}, "slug")
    if club.parent == club.slug:
        yield Problem(QT_TRANSLATE_NOOP("Documents", "A club cannot be part of itself."), field="parent")


def membership_faults(membership: Membership) -> Iterator[Problem]:
    """What is wrong with a membership."""
    if membership.until is not None and membership.until < membership.start:
        what = QT_TRANSLATE_NOOP("Documents", "The membership would end ({until}) before it begins ({start}).")
        dates = {"until": membership.until.isoformat(), "start": membership.start.isoformat()}
        yield Problem(what, dates, "until")
    if len(membership.role) > LONGEST_NAME:
        yield from name_faults("role", membership.role, LONGEST_NAME)


def thing_faults(thing: Thing) -> Iterator[Problem]:
    """What is wrong with a thing."""
    yield from name_faults("name", thing.name, LONGEST_THING)
    if thing.deposit < 0:
        yield Problem(QT_TRANSLATE_NOOP("Documents", "A deposit is not less than nothing."), field="deposit")


def loan_faults(borrower: Borrower, due: dt.date, today: dt.date) -> Iterator[Problem]:
    """What is wrong with a loan that is to begin, or to last longer."""
    if not borrower.person and not has_words(borrower.name):
        yield Problem(QT_TRANSLATE_NOOP("Documents", "Say who borrows it."), field="borrower")
    if not borrower.person and not _PHONE.fullmatch(borrower.phone):
        what = QT_TRANSLATE_NOOP("Documents", "Somebody who is not in the directory leaves a phone number (+33…).")
        yield Problem(what, field="phone")
    yield from due_faults(due, today)


def due_faults(due: dt.date, today: dt.date) -> Iterator[Problem]:
    """What is wrong with the day on which a thing is to come back."""
    if due < today:
        yield Problem(QT_TRANSLATE_NOOP("Documents", "The day on which it comes back is in the past."), field="due")
