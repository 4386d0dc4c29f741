"""What the terminal says of sheets: which one is meant, what fields say, how all of it is printed."""

from __future__ import annotations

import datetime as dt
import secrets
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from dataclasses import replace
from typing import Any, cast

from upont_desktop.apps.news.reader.signup_pages import SheetPage, SheetRow, SignupRow, SlotRow
from upont_desktop.apps.news.reader.signups import SignupReader, signup_reader
from upont_desktop.apps.news.records.sheets import BAD_TIME, SheetChange, SheetMode, SignupSheet, Slot, time_text
from upont_desktop.apps.news.records.standings import Signup
from upont_desktop.apps.news.signup_export import STATES
from upont_desktop.apps.social.commands.common import cents_meant, checked_keys, listed, name_of
from upont_desktop.apps.social.faults import RecordRefused
from upont_desktop.cli.call import Call
from upont_desktop.cli.catalogue import translate
from upont_desktop.cli.output import one_line
from upont_desktop.cli.shapes import Shape
from upont_desktop.domain.circle import Circle
from upont_desktop.domain.language import QT_TRANSLATE_NOOP
from upont_desktop.domain.text import display, fold

NO_SHEET_MEANT = QT_TRANSLATE_NOOP("Documents", "No sheet is found by “{words}”.")
SEVERAL_SHEETS = QT_TRANSLATE_NOOP("Documents", "“{words}” finds several sheets: {names}. Say more, or give the id.")
BAD_NUMBER = QT_TRANSLATE_NOOP("Documents", "“{value}” is no number.")
BAD_MODE = QT_TRANSLATE_NOOP("Documents", "Places are given by arrival, draw or review, and not by “{value}”.")
NO_SUCH_SLOT = QT_TRANSLATE_NOOP("Documents", "There is no slot “{name}”: there are {names}.")
_TEXTS = ("title", "club", "question", "accepted_text", "refused_text", "account")
_NUMBERS = ("capacity", "guests")
_KEYS = (*_TEXTS, "mode", "opens", "closes", *_NUMBERS, "price", "promotions", "clubs")
_SLOT_ID = 4  # bytes: few slots, and two organisers may add one at once


@contextmanager
def reading_sheets(call: Call, circle: Circle) -> Iterator[SignupReader]:
    """A reader of a circle with its index up to date, and those of its people."""
    call.up_to_date(circle)
    rooms = call.library.rooms(circle)
    for other in call.library.circles():
        if other.slug in {rooms.directory, rooms.clubs} and other.slug != circle.slug and other.path.is_dir():
            call.up_to_date(other)
    with signup_reader(call.library, circle) as reader:
        yield reader


def sheet_meant(reader: SignupReader, words: str) -> SignupSheet:
    """The one sheet that an id, or words of its title, mean. Raises :class:`RecordRefused`."""
    found = [one for one in reader.every_sheet() if words == one.id]
    wanted = fold(words).split()
    found = found or [one for one in reader.every_sheet() if wanted and all(word in fold(one.title) for word in wanted)]
    if not found:
        raise RecordRefused(NO_SHEET_MEANT, words=one_line(words))
    if len(found) > 1:
        names = ", ".join(f"{one_line(one.title)} ({one.id})" for one in found)
        raise RecordRefused(SEVERAL_SHEETS, words=one_line(words), names=names)
    return found[0]


def slot_meant(sheet: SignupSheet, names: Sequence[str]) -> str:
    """The id of the slot that a name means; the only one where none is given. Raises :class:`RecordRefused`."""
    name = display(names[0]) if names else ""
    if not name and len(sheet.slots) == 1:
        return sheet.slots[0].id
    found = [slot.id for slot in sheet.slots if name in {slot.id, slot.name} or fold(name) == fold(slot.name)]
    if len(found) != 1:
        known = ", ".join(one_line(slot.name) for slot in sheet.slots)
        raise RecordRefused(NO_SUCH_SLOT, name=one_line(name), names=known)
    return found[0]


# --- fields -----------------------------------------------------------------------------------------------------------


def changes_meant(
    fields: Sequence[tuple[str, str]], slots: Sequence[str], known: Sequence[Slot] = ()
) -> SheetChange:  # fmt: skip
    """What the options say of a sheet. Raises :class:`RecordRefused`."""
    given = checked_keys(fields, _KEYS)
    found: dict[str, Any] = {key: display(given[key]) for key in _TEXTS if key in given}
    found |= {key: _number(given[key]) for key in _NUMBERS if key in given}
    found |= {"price": cents_meant(given["price"] or "0")} if "price" in given else {}
    found |= {key: time_meant(given[key]) for key in ("opens", "closes") if key in given}
    found |= {key: listed(given[key]) for key in ("promotions", "clubs") if key in given}
    if "mode" in given:
        if given["mode"] not in set(SheetMode):
            raise RecordRefused(BAD_MODE, value=one_line(given["mode"]))
        found["mode"] = SheetMode(given["mode"])
    if slots:
        found["slots"] = tuple(_slot(text, known) for text in slots)
    return cast("SheetChange", found)


def sheet_of(id: str, title: str, changes: SheetChange) -> SignupSheet:
    """A new sheet with these fields."""
    return replace(SignupSheet(id, title), **changes)


def time_meant(text: str) -> dt.datetime | None:
    """A time of the command line, on this computer's clock where it says no zone; ``None`` for nothing.

    Raises :class:`RecordRefused`.
    """
    if not text.strip():
        return None
    try:
        return dt.datetime.fromisoformat(text.strip()).astimezone()
    except (ValueError, OverflowError, OSError):
        raise RecordRefused(BAD_TIME, value=one_line(text)) from None


def _slot(text: str, known: Sequence[Slot]) -> Slot:
    name, _, places = display(text).partition("=")
    id = next((slot.id for slot in known if fold(slot.name) == fold(name)), secrets.token_hex(_SLOT_ID))
    return Slot(id, name.strip(), _number(places or "0"))


def _number(text: str) -> int:
    if not (text.strip().isascii() and text.strip().isdigit()):
        raise RecordRefused(BAD_NUMBER, value=one_line(text))
    return int(text)


# --- how they are printed ---------------------------------------------------------------------------------------------


def sheet_shape(row: SheetRow) -> Shape:
    """A sheet as lists show it."""
    one = row.sheet
    return {
        "sheet": one.id, "title": one.title, "club": one.club or None, "mode": one.mode.value, "phase": row.phase.value,
        "opens": time_text(one.opens), "closes": time_text(one.closes), "places": row.places or None,
        "accepted": row.accepted, "waiting": row.waiting, "asked": row.asked, "over": row.over,
        "mine": None if row.mine is None else row.mine.state.value,
    }  # fmt: skip


def sheet_line(row: SheetRow) -> str:
    """A sheet on one line."""
    phase = translate("Signups", PHASES[row.phase.value])
    count = row.accepted + row.asked
    places = f"{count}/{row.places}" if row.places else str(count)
    mine = translate("Signups", STATES[row.mine.state.value]) if row.mine is not None else ""
    return f"{row.sheet.id:16}  {one_line(row.sheet.title):32}  {phase:12}  {places:>9}  +{row.waiting:<4} {mine}"


PHASES = {
    "coming": QT_TRANSLATE_NOOP("Signups", "Opens later"),
    "open": QT_TRANSLATE_NOOP("Signups", "Open"),
    "ended": QT_TRANSLATE_NOOP("Signups", "Ended"),
    "closed": QT_TRANSLATE_NOOP("Signups", "Closed"),
    "published": QT_TRANSLATE_NOOP("Signups", "Published"),
}


def signup_shape(row: SignupRow) -> Shape:
    """Somebody on a sheet, as scripts read it."""
    one = row.signup
    return {
        "place": row.place, "person": one.person, "name": name_of(row.person), "promotion": row.person.promotion,
        "slot": row.slot_name, "guests": one.guests, "state": one.state.value, "position": one.position or None,
        "answer": one.answer, "at": one.at, "received": one.counted, "enrolled_by": one.enrolled_by or None,
        "stranger": row.stranger, "entered": row.entered.at if row.entered else None,
    }  # fmt: skip


def signup_line(row: SignupRow) -> str:
    """Somebody on a sheet, on one line."""
    one = row.signup
    guests = f" +{one.guests}" if one.guests else ""
    state = state_words(one)
    return f"{row.place:4}  {name_of(row.person) + guests:32}  {one_line(row.slot_name):16}  {state}"


def state_words(one: Signup) -> str:
    """How somebody stands, in two words."""
    said = translate("Signups", STATES[one.state.value])
    said = f"{said} ({one.position})" if one.position else said
    on_its_way = translate("Signups", "not received yet")
    return said if one.counted else f"{said}, {on_its_way}"


def slot_shape(slot: SlotRow) -> Shape:
    """A slot with its places."""
    return {
        "slot": slot.id, "name": slot.name, "places": slot.places or None, "taken": slot.taken,
        "waiting": slot.waiting, "left": slot.left,
    }  # fmt: skip


def page_shape(page: SheetPage) -> Shape:
    """A sheet with everybody on it."""
    return {
        "sheet": page.sheet.id, "title": page.sheet.title, "mode": page.sheet.mode.value, "phase": page.phase.value,
        "desk": page.state.log.device or None, "is_desk": page.is_desk, "question": page.sheet.question,
        "slots": [slot_shape(slot) for slot in page.slots], "signups": [signup_shape(row) for row in page.rows],
    }  # fmt: skip
