"""What may stand in a record, told in sentences: the English texts, translated where they are shown."""

from __future__ import annotations

import datetime as dt
import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from types import MappingProxyType

from upont_desktop.apps.social.records import Borrower, Club, Membership, PersonChange, Promotion, Thing
from upont_desktop.domain.errors import UserError
from upont_desktop.domain.language import QT_TRANSLATE_NOOP
from upont_desktop.domain.text import has_words

LONGEST_NAME = 100  # letters of FN; see the table of documents
LONGEST_NOTE = 300  # letters, as in uPont v4
LONGEST_THING = 120
_OLDEST_YEAR = 1900
_COUNTRY = "+33"  # a phone without a country is of where the association is: the clubs of the Ponts are in France
_PHONE = re.compile(r"\+[0-9]{9,16}")
_PROMOTION = re.compile(r"[0-9A-Za-z]{1,8}")
_SLUG = re.compile(r"[a-z0-9](?:[a-z0-9-]{0,58}[a-z0-9])?")
_ADDRESS = re.compile(r"[^@\s<>,;]+@[^@\s<>,;]+\.[^@\s<>,;]+")


@dataclass(frozen=True, slots=True)
class RecordFault:
    """What is wrong with the field called ``key``: an English text of the context ``Errors``, filled by ``values``."""

    key: str
    what: str
    values: Mapping[str, str] = field(default_factory=lambda: MappingProxyType({}))


class RecordRefused(UserError):
    """A record, or what was to be done with it, is not as it must be; the sentence is that of the fault."""

    code = "record-refused"
    kept_safe = "Nothing was changed."

    def __init__(self, what: str, *, details: str = "", **values: str | int) -> None:
        """``what`` is an English text of the context ``Errors``."""
        self.sentence = what  # type: ignore[misc]  # each fault has its own
        super().__init__(details=details, **values)

    def __reduce__(self) -> tuple[object, ...]:
        """Pickle by the sentence too."""
        return (_rebuild, (self.sentence, self.details, self.values))

    @classmethod
    def of(cls, fault: RecordFault) -> RecordRefused:
        """The error that a fault gives."""
        return cls(fault.what, **fault.values)


def _rebuild(what: str, details: str, values: dict[str, str | int]) -> RecordRefused:
    return RecordRefused(what, details=details, **values)


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


def person_faults(changes: PersonChange, today: dt.date) -> Iterator[RecordFault]:
    """What is wrong with fields of a card that are to be written; those that stay as they are, are not looked at."""
    if "shown" in changes:
        yield from _name_faults("shown", changes["shown"], LONGEST_NAME)
    for phone in changes.get("phones", ()):
        if not _PHONE.fullmatch(phone):
            what = QT_TRANSLATE_NOOP(
                "Errors", "“{value}” is no phone number: it begins with + and the country, and has 9 to 16 digits."
            )
            yield RecordFault("phones", what, {"value": phone})
    for address in changes.get("emails", ()):
        if not _ADDRESS.fullmatch(address):
            yield RecordFault(
                "emails", QT_TRANSLATE_NOOP("Errors", "“{value}” is no e-mail address."), {"value": address}
            )
    yield from _birth_faults(changes.get("birth"), today)
    if len(changes.get("note", "")) > LONGEST_NOTE:
        what = QT_TRANSLATE_NOOP("Errors", "The text about the person is longer than {most} letters.")
        yield RecordFault("note", what, {"most": str(LONGEST_NOTE)})
    if changes.get("promotion") and not _PROMOTION.fullmatch(changes["promotion"]):
        yield _promotion_fault(changes["promotion"])


def _birth_faults(birth: dt.date | None, today: dt.date) -> Iterator[RecordFault]:
    if birth is not None and birth > today:
        yield RecordFault("birth", QT_TRANSLATE_NOOP("Errors", "The date of birth is in the future."))
    if birth is not None and birth.year < _OLDEST_YEAR:
        yield RecordFault("birth", QT_TRANSLATE_NOOP("Errors", "The date of birth is before 1900."))


def _promotion_fault(code: str) -> RecordFault:
    what = QT_TRANSLATE_NOOP("Errors", "“{value}” is no promotion: its code has 1 to 8 letters and digits.")
    return RecordFault("promotion", what, {"value": code})


def _name_faults(name: str, text: str, most: int) -> Iterator[RecordFault]:
    if not has_words(text):
        yield RecordFault(name, QT_TRANSLATE_NOOP("Errors", "A name is missing."))
    if len(text) > most:
        what = QT_TRANSLATE_NOOP("Errors", "The name is longer than {most} letters.")
        yield RecordFault(name, what, {"most": str(most)})


def promotion_faults(promotion: Promotion) -> Iterator[RecordFault]:
    """What is wrong with a promotion."""
    if not _PROMOTION.fullmatch(promotion.code):
        yield _promotion_fault(promotion.code)


# --- clubs, memberships, things ---------------------------------------------------------------------------------------


def club_faults(club: Club) -> Iterator[RecordFault]:
    """What is wrong with a club."""
    yield from _name_faults("name", club.name, LONGEST_NAME)
    if not _SLUG.fullmatch(club.slug):
        what = QT_TRANSLATE_NOOP(
            "Errors", "“{value}” cannot be the short name of a club: it has small letters, digits and hyphens."
        )
        yield RecordFault("slug", what, {"value": club.slug})
    if club.parent == club.slug:
        yield RecordFault("parent", QT_TRANSLATE_NOOP("Errors", "A club cannot be part of itself."))


def membership_faults(membership: Membership) -> Iterator[RecordFault]:
    """What is wrong with a membership."""
    if membership.until is not None and membership.until < membership.start:
        what = QT_TRANSLATE_NOOP("Errors", "The membership would end ({until}) before it begins ({start}).")
        dates = {"until": membership.until.isoformat(), "start": membership.start.isoformat()}
        yield RecordFault("until", what, dates)
    if len(membership.role) > LONGEST_NAME:
        yield from _name_faults("role", membership.role, LONGEST_NAME)


def thing_faults(thing: Thing) -> Iterator[RecordFault]:
    """What is wrong with a thing."""
    yield from _name_faults("name", thing.name, LONGEST_THING)
    if thing.deposit < 0:
        yield RecordFault("deposit", QT_TRANSLATE_NOOP("Errors", "A deposit is not less than nothing."))


def loan_faults(borrower: Borrower, due: dt.date, today: dt.date) -> Iterator[RecordFault]:
    """What is wrong with a loan that is to begin, or to last longer."""
    if not borrower.person and not has_words(borrower.name):
        yield RecordFault("borrower", QT_TRANSLATE_NOOP("Errors", "Say who borrows it."))
    if not borrower.person and not _PHONE.fullmatch(borrower.phone):
        what = QT_TRANSLATE_NOOP("Errors", "Somebody who is not in the directory leaves a phone number (+33…).")
        yield RecordFault("phone", what)
    yield from due_faults(due, today)


def due_faults(due: dt.date, today: dt.date) -> Iterator[RecordFault]:
    """What is wrong with the day on which a thing is to come back."""
    if due < today:
        yield RecordFault("due", QT_TRANSLATE_NOOP("Errors", "The day on which it comes back is in the past."))
