"""Sheets on which people sign up, as values and as documents."""

from __future__ import annotations

import datetime as dt
import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from enum import StrEnum
from typing import TypedDict

from upont_desktop.apps.news.records import FOLDER
from upont_desktop.domain.document_problems import Problem
from upont_desktop.domain.documents import read_document
from upont_desktop.domain.language import QT_TRANSLATE_NOOP
from upont_desktop.domain.metadata import JsonValue
from upont_desktop.domain.moments import read_moment
from upont_desktop.domain.text import has_words

SHEETS_FOLDER = f"{FOLDER}signups/"
LONGEST_TITLE = 120  # letters, as of posts
LONGEST_TEXT = 2000  # letters of the question, and of what is said to those who got a place or none
LONGEST_ANSWER = 5000  # letters: a motivation of two pages
MOST_PLACES = 100_000  # more than any hall has; what is larger was typed by mistake
MOST_GUESTS = 20  # whoever brings more organises an event
MOST_SLOTS = 200  # seven a day for four weeks
MOST_CENTS = 100_000_000  # a million: no ticket costs as much
_PATH = re.compile(re.escape(SHEETS_FOLDER) + r"([A-Za-z0-9][A-Za-z0-9_.-]{0,63})\.json")

NO_TITLE = QT_TRANSLATE_NOOP("Documents", "It has no title.")
LONG_TITLE = QT_TRANSLATE_NOOP("Documents", "The title is longer than {most} letters.")
LONG_TEXT = QT_TRANSLATE_NOOP("Documents", "The text is longer than {most} letters.")
BAD_TIME = QT_TRANSLATE_NOOP("Documents", "“{value}” is no time.")
BAD_SPAN = QT_TRANSLATE_NOOP("Documents", "Signing up would end before it begins.")
BAD_PLACES = QT_TRANSLATE_NOOP("Documents", "The number of places is from 0 (no limit) to {most}.")
BAD_GUESTS = QT_TRANSLATE_NOOP("Documents", "Each person may bring 0 to {most} guests.")
NO_SLOT_NAME = QT_TRANSLATE_NOOP("Documents", "Each slot has a name.")
SAME_SLOT = QT_TRANSLATE_NOOP("Documents", "Two slots are called “{name}”.")
MANY_SLOTS = QT_TRANSLATE_NOOP("Documents", "A sheet has {most} slots at the most.")
BAD_PRICE = QT_TRANSLATE_NOOP("Documents", "A price is not less than nothing.")


class SheetMode(StrEnum):
    """How places are given where more people want one than there are."""

    ARRIVAL = "arrival"
    DRAW = "draw"
    REVIEW = "review"


@dataclass(frozen=True, slots=True)
class Slot:
    """What somebody signs up for; ``places`` of 0 has no limit of its own."""

    id: str
    name: str = ""
    places: int = 0


CLUB_ACCOUNT = "club:"
"""What names of clubs' accounts begin with, before the short name of the club: as the room of accounts has them."""


@dataclass(frozen=True, slots=True)
class SignupSheet:
    """What the document of a sheet says. A sheet of an event has the event's id.

    Signing up is possible from ``opens`` (``None``: at once) to ``closes`` (``None``: until the organiser closes it);
    both have a zone. ``capacity`` is what all slots have in common (0: no limit); ``guests`` is how many each person
    may bring; ``promotions`` and ``clubs`` are whom it is open to (none: everybody); ``price`` is in cents, and
    ``account`` the name of that which it goes to, in a circle with accounts.
    """

    id: str
    title: str
    club: str = ""
    mode: SheetMode = SheetMode.ARRIVAL
    opens: dt.datetime | None = None
    closes: dt.datetime | None = None
    slots: tuple[Slot, ...] = (Slot(""),)
    capacity: int = 0
    guests: int = 0
    question: str = ""
    promotions: tuple[str, ...] = ()
    clubs: tuple[str, ...] = ()
    accepted_text: str = ""
    refused_text: str = ""
    price: int = 0
    account: str = ""

    def slot(self, id: str) -> Slot | None:
        """The slot of that id."""
        return next((slot for slot in self.slots if slot.id == id), None)

    @property
    def has_slots(self) -> bool:
        """Whether people choose between slots, rather than sign up for the whole."""
        return len(self.slots) > 1 or bool(self.slots[0].name)


class SheetChange(TypedDict, total=False):
    """Fields of a sheet to change; those that are left out stay as they are."""

    title: str
    club: str
    mode: SheetMode
    opens: dt.datetime | None
    closes: dt.datetime | None
    slots: tuple[Slot, ...]
    capacity: int
    guests: int
    question: str
    promotions: tuple[str, ...]
    clubs: tuple[str, ...]
    accepted_text: str
    refused_text: str
    price: int
    account: str


# --- documents --------------------------------------------------------------------------------------------------------


def sheet_path(id: str) -> str:
    """Where the document of a sheet lies."""
    return f"{SHEETS_FOLDER}{id}.json"


def sheet_id(path: str) -> str | None:
    """The id of the sheet whose document lies at ``path``."""
    found = _PATH.fullmatch(path)
    return None if found is None else found[1]


def read_sheet(path: str, raw: bytes) -> SignupSheet | Problem:
    """What the document of a sheet says; numbers that make no sense are taken for none."""
    found = read_document(path, raw)
    if isinstance(found, Problem):
        return found
    if not has_words(found.text("title")):
        return Problem(NO_TITLE, field="title")
    opens, closes = found.text("opens"), found.text("closes")
    for field, text in (("opens", opens), ("closes", closes)):
        if text and time_of(text) is None:
            return Problem(BAD_TIME, {"value": text}, field)
    word, fields = found.text("mode"), found.fields
    return SignupSheet(
        sheet_id(path) or "",
        found.text("title"),
        found.text("club"),
        SheetMode(word) if word in set(SheetMode) else SheetMode.ARRIVAL,
        time_of(opens),
        time_of(closes),
        _slots(fields.get("slots")),
        _count(fields.get("capacity"), MOST_PLACES),
        _count(fields.get("guests"), MOST_GUESTS),
        found.text("question"),
        found.texts("promotions"),
        found.texts("clubs"),
        found.text("accepted_text"),
        found.text("refused_text"),
        _count(fields.get("price"), MOST_CENTS),
        found.text("account"),
    )


_WHOLE = (Slot(""),)
"""What a sheet without slots has."""
_TEXTS = ("title", "club", "question", "accepted_text", "refused_text", "account")
_LISTS = ("promotions", "clubs")
_COUNTS = ("capacity", "guests", "price")


def sheet_fields(sheet: SignupSheet) -> dict[str, JsonValue]:
    """What to write of a sheet, each key a field of its own that merges by itself."""
    texts: dict[str, JsonValue] = {key: getattr(sheet, key) or None for key in _TEXTS}
    lists: dict[str, JsonValue] = {key: list(getattr(sheet, key)) or None for key in _LISTS}
    counts: dict[str, JsonValue] = {key: getattr(sheet, key) or None for key in _COUNTS}
    times: dict[str, JsonValue] = {"opens": time_text(sheet.opens), "closes": time_text(sheet.closes)}
    slots: dict[str, JsonValue] = {
        slot.id: {"name": slot.name, "places": slot.places, "position": number}
        for number, slot in enumerate(sheet.slots)
    }
    return {
        **texts,
        **lists,
        **counts,
        **times,
        "mode": sheet.mode.value,
        "slots": slots if sheet.slots != _WHOLE else None,
    }


def _slots(value: JsonValue) -> tuple[Slot, ...]:
    if not isinstance(value, dict):
        return _WHOLE
    found = [(_position(one), Slot(id, str(one.get("name") or id), _count(one.get("places"), MOST_PLACES)))
             for id, one in value.items() if isinstance(one, dict)]  # fmt: skip
    return tuple(slot for _, slot in sorted(found, key=lambda pair: (pair[0], pair[1].id))) or _WHOLE


def _position(one: Mapping[str, JsonValue]) -> int:
    return _count(one.get("position"), MOST_PLACES)


def _count(value: JsonValue, most: int) -> int:
    good = isinstance(value, int) and not isinstance(value, bool) and 0 <= value <= most
    return value if good and isinstance(value, int) else 0


# --- times ------------------------------------------------------------------------------------------------------------


def time_of(text: str) -> dt.datetime | None:
    """A time as records write it (2026-11-28T21:14:03+01:00); ``None`` for anything else, and for one without zone."""
    return read_moment(text)


def time_text(time: dt.datetime | None) -> str | None:
    """A time as records write it."""
    return None if time is None else time.isoformat(timespec="seconds")


# --- faults -----------------------------------------------------------------------------------------------------------


def sheet_faults(sheet: SignupSheet) -> Iterator[Problem]:
    """What is wrong with a sheet that is to be written."""
    if not has_words(sheet.title):
        yield Problem(NO_TITLE, field="title")
    if len(sheet.title) > LONGEST_TITLE:
        yield Problem(LONG_TITLE, {"most": str(LONGEST_TITLE)}, "title")
    for field in ("question", "accepted_text", "refused_text"):
        if len(getattr(sheet, field)) > LONGEST_TEXT:
            yield Problem(LONG_TEXT, {"most": str(LONGEST_TEXT)}, field)
    if sheet.opens is not None and sheet.closes is not None and sheet.closes <= sheet.opens:
        yield Problem(BAD_SPAN, field="closes")
    if not all(0 <= places <= MOST_PLACES for places in (sheet.capacity, *(slot.places for slot in sheet.slots))):
        yield Problem(BAD_PLACES, {"most": str(MOST_PLACES)}, "capacity")
    if not 0 <= sheet.guests <= MOST_GUESTS:
        yield Problem(BAD_GUESTS, {"most": str(MOST_GUESTS)}, "guests")
    if sheet.price < 0:
        yield Problem(BAD_PRICE, field="price")
    yield from _slot_faults(sheet)


def _slot_faults(sheet: SignupSheet) -> Iterator[Problem]:
    if len(sheet.slots) > MOST_SLOTS:
        yield Problem(MANY_SLOTS, {"most": str(MOST_SLOTS)}, "slots")
    if not sheet.has_slots:
        return
    names: set[str] = set()
    for slot in sheet.slots:
        if not has_words(slot.name):
            yield Problem(NO_SLOT_NAME, field="slots")
        elif slot.name.casefold() in names:
            yield Problem(SAME_SLOT, {"name": slot.name}, "slots")
        names.add(slot.name.casefold())
