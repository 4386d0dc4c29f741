"""What the commands of the room share: finding who and what is meant, and how people and clubs are printed."""

from __future__ import annotations

import datetime as dt
from argparse import Namespace
from collections.abc import Iterator, Sequence
from contextlib import contextmanager

from upont_desktop.apps.social.faults import RecordRefused, refusal
from upont_desktop.apps.social.pages import LoanRow, MemberRow, PeopleFilter, PersonRow, person_name
from upont_desktop.apps.social.person_table import BAD_BIRTH, day_in
from upont_desktop.apps.social.reader import SocialReader, social_reader
from upont_desktop.cli.call import Call
from upont_desktop.cli.catalogue import plural, translate
from upont_desktop.cli.output import one_line
from upont_desktop.cli.shapes import Shape
from upont_desktop.domain.circle import Circle
from upont_desktop.domain.document_problems import Problem
from upont_desktop.domain.language import QT_TRANSLATE_NOOP
from upont_desktop.domain.money import read_cents

NOBODY = QT_TRANSLATE_NOOP("Documents", "Nobody is found by “{words}”.")
SEVERAL = QT_TRANSLATE_NOOP("Documents", "“{words}” finds several people: {names}. Say more, or give the id.")
MISSING = QT_TRANSLATE_NOOP("Documents", "Say {what}.")
WHO = QT_TRANSLATE_NOOP("Terminal", "who it is about")
WHICH_CARD = QT_TRANSLATE_NOOP("Terminal", "which card stays (--into)")
WHICH_FILE = QT_TRANSLATE_NOOP("Terminal", "which file to import")
WHICH_CLUB = QT_TRANSLATE_NOOP("Terminal", "which club it is")
WHICH_RIGHT = QT_TRANSLATE_NOOP("Terminal", "which right it is")
WHICH_DEVICE = QT_TRANSLATE_NOOP("Terminal", "which device it is, as “right devices” lists it")
WHICH_DOCUMENT = QT_TRANSLATE_NOOP("Terminal", "which document it is, as “people --problems” lists it")
NOTHING_WRONG = QT_TRANSLATE_NOOP("Documents", "Nobody changed “{path}” without the right to.")
WHICH_ROOM = QT_TRANSLATE_NOOP("Documents", "Say which room (--room): this circle has {rooms}.")
NEW_NAME = QT_TRANSLATE_NOOP("Terminal", "the name of the new person")
THING_NAME = QT_TRANSLATE_NOOP("Terminal", "what the thing is called")
UNTIL_WHEN = QT_TRANSLATE_NOOP("Terminal", "until when (--due)")
BAD_FIELD = QT_TRANSLATE_NOOP("Documents", "There is no field “{key}”: there are {keys}.")
NO_THING = QT_TRANSLATE_NOOP("Documents", "No thing is called “{words}”.")
_ID = 16  # hex digits of an id
_FEW = 5  # names that are told where several are found


@contextmanager
def reading(call: Call, circle: Circle) -> Iterator[SocialReader]:
    """A reader of a circle with its index up to date, and that of its directory."""
    call.up_to_date(circle)
    slug = call.library.rooms(circle).directory
    for other in call.library.circles():
        if slug and other.slug == slug and other.path.is_dir():
            call.up_to_date(other)
    with social_reader(call.library, circle) as reader:
        yield reader


def person_meant(reader: SocialReader, words: str) -> str:
    """The id of the one person whom these words mean. Raises :class:`RecordRefused`."""
    if not words.strip():
        raise RecordRefused(MISSING, what=translate("Terminal", WHO))
    if len(words) == _ID and reader.person(words) is not None:
        return words
    own = reader.own_card(words) if "@" in words else ""
    if own:
        return own
    page = reader.find_people(words, PeopleFilter(), 0, _FEW)
    exact = [row for row in page.people if row.shown.casefold() == words.casefold()]
    found = exact or list(page.people)
    if not found:
        raise RecordRefused(NOBODY, words=one_line(words))
    if len(found) > 1:
        names = ", ".join(f"{one_line(row.shown)} ({row.id})" for row in found)
        raise RecordRefused(SEVERAL, words=one_line(words), names=names)
    return found[0].id


def thing_meant(reader: SocialReader, words: str) -> str:
    """The id of the thing that an id or a name means. Raises :class:`RecordRefused`."""
    things = [row.thing for row in reader.things()]
    found = [one.id for one in things if words in {one.id, one.name}]
    found = found or [one.id for one in things if words and words.casefold() in one.name.casefold()]
    if len(found) != 1:
        raise RecordRefused(NO_THING, words=one_line(words))
    return found[0]


def wanted(options: Namespace, name: str, what: str) -> str:
    """A word of the command line that this action cannot do without. Raises :class:`RecordRefused`."""
    found: str = getattr(options, name) or ""
    if not found:
        raise RecordRefused(MISSING, what=translate("Terminal", what))
    return found


def day_meant(text: str, otherwise: dt.date) -> dt.date:
    """A day of the command line. Raises :class:`RecordRefused`."""
    if not text:
        return otherwise
    found = day_in(text)
    if found is None:
        raise RecordRefused(BAD_BIRTH, value=one_line(text))
    return found


def cents_meant(text: str) -> int:
    """An amount of the command line, in euros. Raises :class:`RecordRefused`."""
    found = read_cents(text)
    if isinstance(found, Problem):
        raise refusal(found)
    return found


def listed(text: str) -> tuple[str, ...]:
    """The values of a list that is written with commas."""
    return tuple(part for one in text.split(",") if (part := one.strip()))


def checked_keys(fields: Sequence[tuple[str, str]], keys: Sequence[str]) -> dict[str, str]:
    """The fields that were set. Raises :class:`RecordRefused` for one that there is not."""
    for key, _ in fields:
        if key not in keys:
            raise RecordRefused(BAD_FIELD, key=one_line(key), keys=", ".join(keys))
    return dict(fields)


# --- how they are printed ---------------------------------------------------------------------------------------------


def name_of(row: PersonRow) -> str:
    """The name of a person on one line, also of one whose card is not here."""
    return one_line(person_name(row, lambda text: translate("People", text)))


def day_or_none(day: dt.date | None) -> str | None:
    """A day as JSON has it."""
    return None if day is None else day.isoformat()


def person_shape(row: PersonRow) -> Shape:
    """A person as lists show them."""
    return {
        "id": row.id, "name": name_of(row), "given": row.given, "family": row.family, "nickname": row.nick,
        "promotion": row.promotion, "department": row.department, "status": row.status.value, "email": row.email,
        "phone": row.phone, "forgotten": row.forgotten,
    }  # fmt: skip


def member_shape(row: MemberRow) -> Shape:
    """A membership, with the name of the person."""
    one = row.membership
    return {
        "club": one.club, "person": one.person, "name": name_of(row.person), "role": one.role, "rank": one.rank,
        "start": one.start.isoformat(), "until": day_or_none(one.until), "fee": one.fee.value,
    }  # fmt: skip


def loan_shape(row: LoanRow) -> Shape:
    """A loan; ``person`` is null where the borrower is not in the directory."""
    return {
        "entry": row.entry, "thing": row.thing.id, "name": row.thing.name, "club": row.thing.club,
        "person": row.borrower.person or None, "borrower": borrower_name(row), "phone": row.borrower.phone,
        "since": row.since.isoformat(), "due": row.due.isoformat(), "returned": day_or_none(row.returned),
        "late": row.late,
    }  # fmt: skip


def borrower_name(row: LoanRow) -> str:
    """Who has a thing, by name."""
    return one_line(row.borrower.name) if row.person is None else name_of(row.person)


def member_line(row: MemberRow, name: str = "") -> str:
    """A membership on one line, with a name first: the person's, unless another is given."""
    one = row.membership
    until = f" – {one.until.isoformat()}" if one.until else ""
    return f"{name or name_of(row.person):28}  {one_line(one.role):20}  {one.start.isoformat()}{until}"


def loan_line(row: LoanRow) -> str:
    """A loan on one line."""
    state = row.due.isoformat()
    if row.returned is not None:
        state = translate("Terminal", "came back on {day}").format(day=row.returned.isoformat())
    elif row.late:
        late = plural(row.late, translate("Terminal", "{n} day late"), translate("Terminal", "{n} days late"))
        state = f"{row.due.isoformat()}, {late}"
    return f"{one_line(row.thing.name):28}  {borrower_name(row):28}  {state}"
