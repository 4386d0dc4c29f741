"""Signing up and leaving, for oneself and for others; motivations reviewed; people let in."""

from __future__ import annotations

from upont_desktop.apps.news.operations.entries import written
from upont_desktop.apps.news.operations.permission import require_right
from upont_desktop.apps.news.operations.signup_desk import sheet_at, take_arrivals
from upont_desktop.apps.news.operations.signup_titles import signup_title
from upont_desktop.apps.news.reader.signup_pages import SheetPhase, phase_of
from upont_desktop.apps.news.reader.signups import SignupReader
from upont_desktop.apps.news.records.sheets import LONGEST_ANSWER, MOST_GUESTS, SheetMode, SignupSheet
from upont_desktop.apps.news.records.signup_entries import (
    DECIDE,
    ENROL,
    ENTER,
    LEAVE,
    ORGANISER_RIGHT,
    REMOVE,
    SIGN,
    decide_body,
    enrol_body,
    enter_body,
    leave_body,
    remove_body,
    sign_body,
)
from upont_desktop.apps.news.records.standings import SheetState, Signup
from upont_desktop.apps.social.faults import RecordRefused, refusal
from upont_desktop.domain.books import digest
from upont_desktop.domain.changes import ChangeSet
from upont_desktop.domain.language import QT_TRANSLATE_NOOP
from upont_desktop.domain.text import display, has_words
from upont_desktop.domain.writing_errors import NothingToDo
from upont_desktop.service.operations import OperationContext, who

NOT_YET = QT_TRANSLATE_NOOP("Documents", "Signing up begins on {day} at {time}.")
TOO_LATE = QT_TRANSLATE_NOOP("Documents", "Signing up for this is over.")
NO_SLOT = QT_TRANSLATE_NOOP("Documents", "Choose what to sign up for.")
MANY_GUESTS = QT_TRANSLATE_NOOP("Documents", "Each person may bring {most} guests at the most.")
NO_ANSWER = QT_TRANSLATE_NOOP("Documents", "Answer the question: the organisers choose by it.")
LONG_ANSWER = QT_TRANSLATE_NOOP("Documents", "The answer is longer than {most} letters.")
NOT_ON_IT = QT_TRANSLATE_NOOP("Documents", "Nobody of that name is on this sheet.")
YOU_ARE_NOT_ON_IT = QT_TRANSLATE_NOOP("Documents", "You are not on this sheet.")
ON_IT_ALREADY = QT_TRANSLATE_NOOP("Documents", "This person is on the sheet already.")
NOBODY = QT_TRANSLATE_NOOP("Documents", "Say who it is.")
NO_REVIEW = QT_TRANSLATE_NOOP("Documents", "Motivations of this sheet are not reviewed.")
TOLD_ALREADY = QT_TRANSLATE_NOOP("Documents", "The result was published: this decision can no longer be changed.")
IN_ALREADY = QT_TRANSLATE_NOOP("Documents", "This person was let in at {time} already.")


def sign_up(context: OperationContext, id: str, slot: str = "", guests: int = 0, answer: str = "") -> ChangeSet:
    """Sign up, or say something else of one's sign-up: the same slot for no more people keeps the place.

    Raises :class:`RecordRefused` where that is not possible, :class:`NothingToDo` where it stands so already, and
    :class:`NoIdentity`.
    """
    who(context)  # a sign-up of nobody is of no use to anybody
    answer = answer.strip()
    with sheet_at(context, id) as (reader, sheet):
        state, me = reader.state(sheet), reader.me
        _check_time(reader, sheet, state)
        barred = reader.barred(sheet)
        if barred is not None:
            raise refusal(barred)
        _check_wish(sheet, slot, guests, sheet.guests, answer)
        known, is_desk, by = state.of(me), reader.is_desk(state), reader.actor.person
    if known is not None and _wish(known) == (slot, guests, answer):
        raise NothingToDo
    intention = f"{SIGN}:{id}:{me}:{slot}:{guests}:{digest(answer.encode())}:{_since(state, me)}"
    summary = signup_title(context, SIGN, display(sheet.title))
    done = written(context, SIGN, sign_body(sheet, by, slot, guests, answer), summary, intention)
    if is_desk:
        take_arrivals(context, sheet)
    return done


def leave(context: OperationContext, id: str) -> ChangeSet:
    """Leave a sheet, which is always possible. Raises :class:`RecordRefused`, :class:`NoIdentity`."""
    who(context)
    with sheet_at(context, id) as (reader, sheet):
        state = reader.state(sheet)
        known, is_desk, by = state.of(reader.me), reader.is_desk(state), reader.actor.person
    if known is None:
        raise RecordRefused(YOU_ARE_NOT_ON_IT)
    summary = signup_title(context, LEAVE, display(sheet.title))
    done = written(context, LEAVE, leave_body(sheet, by, known.hashes), summary, f"{LEAVE}:{id}:{known.hash}")
    if is_desk:
        take_arrivals(context, sheet)
    return done


def enrol(
    context: OperationContext, id: str, person: str, slot: str = "", guests: int = 0, answer: str = ""
) -> ChangeSet:  # fmt: skip
    """Sign somebody else up, also after the closing: last in the order.

    Raises :class:`RecordRefused`, :class:`NotAllowed`.
    """
    with sheet_at(context, id) as (reader, sheet):
        state = reader.state(sheet)
        is_desk = reader.is_desk(state)
    actor = require_right(context, ORGANISER_RIGHT, sheet.club)
    if not person:
        raise RecordRefused(NOBODY)
    if state.of(person) is not None:
        raise RecordRefused(ON_IT_ALREADY)
    _check_wish(sheet, slot, guests, MOST_GUESTS, answer, asked=False)
    body = enrol_body(sheet, actor.person, person, slot, guests, answer.strip())
    intention = f"{ENROL}:{id}:{person}:{_since(state, person)}"
    done = written(context, ENROL, body, signup_title(context, ENROL, display(sheet.title)), intention)
    if is_desk:
        take_arrivals(context, sheet)
    return done


def remove(context: OperationContext, id: str, person: str) -> ChangeSet:
    """Take somebody off a sheet. Raises :class:`RecordRefused`, :class:`NotAllowed`."""
    with sheet_at(context, id) as (reader, sheet):
        state = reader.state(sheet)
        known, is_desk = state.of(person), reader.is_desk(state)
    actor = require_right(context, ORGANISER_RIGHT, sheet.club)
    if known is None:
        raise RecordRefused(NOT_ON_IT)
    body = remove_body(sheet, actor.person, person, known.hashes)
    done = written(context, REMOVE, body, signup_title(context, REMOVE, display(sheet.title)))
    if is_desk:
        take_arrivals(context, sheet)
    return done


def decide(context: OperationContext, id: str, entry_hash: str, *, accepted: bool) -> ChangeSet:
    """Accept or refuse a motivation, which is named by the hash of its entry. Once the result is published, only those
    who came later are decided on.

    Raises :class:`RecordRefused`, :class:`NotAllowed`.
    """
    with sheet_at(context, id) as (reader, sheet):
        state = reader.state(sheet)
        is_desk = reader.is_desk(state)
    actor = require_right(context, ORGANISER_RIGHT, sheet.club)
    if state.terms.mode is not SheetMode.REVIEW:
        raise RecordRefused(NO_REVIEW)
    found = next((one for one in state.signups if one.hash == entry_hash), None)
    if found is None:
        raise RecordRefused(NOT_ON_IT)
    if found.decided is accepted:
        raise NothingToDo
    if state.result is not None and found.decided is not None:
        raise RecordRefused(TOLD_ALREADY)
    body = decide_body(sheet, actor.person, entry_hash, accepted=accepted)
    done = written(context, DECIDE, body, signup_title(context, DECIDE, display(sheet.title)))
    if is_desk:
        take_arrivals(context, sheet)
    return done


def check_in(context: OperationContext, id: str, person: str, *, came: bool = True) -> ChangeSet:
    """Let somebody in at the entrance, or take that back. Whoever waits may be let in: what happened is written down.

    Raises :class:`RecordRefused`, :class:`NotAllowed`.
    """
    with sheet_at(context, id) as (reader, sheet):
        state = reader.state(sheet)
    actor = require_right(context, ORGANISER_RIGHT, sheet.club)
    entered = state.entered.get(person)
    if state.of(person) is None:
        raise RecordRefused(NOT_ON_IT)
    if came and entered is not None:
        raise RecordRefused(IN_ALREADY, time=entered.at[11:16])
    if not came and entered is None:
        raise NothingToDo
    key = "came-in" if came else "not-in"
    body = enter_body(sheet, actor.person, person, came=came)
    return written(context, ENTER, body, signup_title(context, key, display(sheet.title)))


# --- checks -----------------------------------------------------------------------------------------------------------


def _check_time(reader: SignupReader, sheet: SignupSheet, state: SheetState) -> None:
    phase = phase_of(sheet, state, reader.now)
    if phase is SheetPhase.COMING and sheet.opens is not None:
        opens = sheet.opens.astimezone(reader.now.tzinfo)
        raise RecordRefused(NOT_YET, day=opens.date().isoformat(), time=opens.strftime("%H:%M"))
    if phase is not SheetPhase.OPEN:
        raise RecordRefused(TOO_LATE)


def _check_wish(sheet: SignupSheet, slot: str, guests: int, most: int, answer: str, *, asked: bool = True) -> None:
    if sheet.slot(slot) is None:
        raise RecordRefused(NO_SLOT)
    if not 0 <= guests <= most:
        raise RecordRefused(MANY_GUESTS, most=most)
    if asked and sheet.mode is SheetMode.REVIEW and not has_words(answer):
        raise RecordRefused(NO_ANSWER)
    if len(answer) > LONGEST_ANSWER:
        raise RecordRefused(LONG_ANSWER, most=LONGEST_ANSWER)


def _wish(signup: Signup) -> tuple[str, int, str]:
    return signup.slot, signup.guests, signup.answer


def _since(state: SheetState, person: str) -> str:
    """What tells one wish from the same one later: the last that the records say of the person."""
    known = state.of(person)
    return known.hash if known is not None else state.last_left.get(person, "")
