"""The desk of a sheet: the computer that receives arrivals, closes, draws and publishes."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from dataclasses import dataclass

from upont_desktop.apps.news.operations.entries import written
from upont_desktop.apps.news.operations.permission import require_right
from upont_desktop.apps.news.operations.signup_titles import signup_title
from upont_desktop.apps.news.reader.signups import SignupReader, is_edited, local_signup_reader
from upont_desktop.apps.news.records.draws import draw_seed, drawn_order
from upont_desktop.apps.news.records.sheets import SheetMode, SignupSheet
from upont_desktop.apps.news.records.signup_entries import (
    CLOSE,
    ORGANISER_RIGHT,
    PUBLISH,
    RANK,
    REOPEN,
    TERMS,
    close_body,
    organiser_body,
    publish_body,
    rank_body,
    terms_body,
)
from upont_desktop.apps.news.records.standings import SheetState
from upont_desktop.apps.social.faults import RecordRefused
from upont_desktop.domain.changes import ChangeSet
from upont_desktop.domain.language import QT_TRANSLATE_NOOP
from upont_desktop.domain.metadata import JsonValue
from upont_desktop.domain.text import display
from upont_desktop.domain.writing_errors import NothingToDo
from upont_desktop.service.operations import OperationContext

NO_SHEET = QT_TRANSLATE_NOOP("Documents", "This sheet is not there any more.")
OTHER_DESK = QT_TRANSLATE_NOOP(
    "Documents",
    "Another computer ({device}) keeps the order of this sheet. Do it there, or let this one keep the order from now "
    "on.",
)
OWN_DESK = QT_TRANSLATE_NOOP("Documents", "This computer keeps the order of this sheet already.")
CLOSED_ALREADY = QT_TRANSLATE_NOOP("Documents", "This sheet is closed already.")
NOT_CLOSED = QT_TRANSLATE_NOOP("Documents", "This sheet is not closed.")
CLOSE_FIRST = QT_TRANSLATE_NOOP("Documents", "Close the sheet first: a draw is among those who are on it then.")
NO_DRAW = QT_TRANSLATE_NOOP("Documents", "Places of this sheet are not drawn.")
NOT_REVIEWED = QT_TRANSLATE_NOOP("Documents", "Motivations of this sheet are not reviewed.")
PUBLISHED_ALREADY = QT_TRANSLATE_NOOP("Documents", "The result was published, and that is done once.")
NOBODY_SIGNED = QT_TRANSLATE_NOOP("Documents", "Nobody has signed up.")
UNDECIDED = QT_TRANSLATE_NOOP("Documents", "There are motivations that nobody has decided on yet: {count}.")


@dataclass(frozen=True, slots=True)
class Desk:
    """A sheet with its state, at the computer that keeps its order; ``by`` is the organiser at it."""

    context: OperationContext
    sheet: SignupSheet
    state: SheetState
    by: str

    def write(self, kind: str, body: Mapping[str, JsonValue], key: str = "", intention: str = "") -> ChangeSet:
        """Write an entry of the desk, and say what was done."""
        summary = signup_title(self.context, key or kind, display(self.sheet.title))
        return written(self.context, kind, body, summary, intention)


def write_terms(context: OperationContext, sheet: SignupSheet, by: str, after: str = "") -> ChangeSet:
    """Write down what holds for a sheet from now on; with ``after``, this computer takes the desk over there."""
    return written(context, TERMS, terms_body(sheet, by, after), signup_title(context, TERMS, display(sheet.title)))


@contextmanager
def sheet_at(context: OperationContext, id: str) -> Iterator[tuple[SignupReader, SignupSheet]]:
    """A reader, and the sheet. Raises :class:`RecordRefused` where it is gone."""
    with local_signup_reader(context) as reader:
        sheet = reader.sheet(id)
        if sheet is None:
            raise RecordRefused(NO_SHEET)
        yield reader, sheet


def desk_of(context: OperationContext, id: str) -> Desk:
    """The desk of a sheet, everything that has come in being received. A sheet without a desk gets this one.

    Raises :class:`NotAllowed`, and :class:`RecordRefused` where another computer is the desk.
    """
    with sheet_at(context, id) as (_, sheet):
        pass
    actor = require_right(context, ORGANISER_RIGHT, sheet.club)
    with sheet_at(context, id) as (reader, _):
        state = reader.state(sheet)
        if state.log.entries and not reader.is_desk(state):
            raise RecordRefused(OTHER_DESK, device=state.log.device)
    if not state.log.entries:
        write_terms(context, sheet, actor.person)
    take_arrivals(context, sheet)
    with sheet_at(context, id) as (reader, _):
        return Desk(context, sheet, reader.state(sheet), actor.person)


def take_arrivals(context: OperationContext, sheet: SignupSheet) -> ChangeSet | None:
    """Write down what the document says anew, and what has come in; ``None`` where nothing has, where this is not the
    desk, and where whoever is at it may not run the sheet.
    """
    with local_signup_reader(context) as reader:
        state, by = reader.state(sheet), reader.actor.person
        if not (reader.is_desk(state) and reader.organises(sheet)):
            return None
    found = write_terms(context, sheet, by) if is_edited(sheet, state) else None
    if state.waiting_arrivals:
        if found is not None:  # the order of what arrived together depends on the entry before
            with local_signup_reader(context) as reader:
                state = reader.state(sheet)
        summary = signup_title(context, RANK, display(sheet.title))
        hashes = [one.hash for one in state.waiting_arrivals]
        found = written(context, RANK, rank_body(sheet, by, hashes), summary)
    return found


def receive(context: OperationContext) -> ChangeSet:
    """Receive what has come in for every sheet whose order this computer keeps.

    Raises :class:`NothingToDo` where nothing has.
    """
    with local_signup_reader(context) as reader:
        wanted = [sheet for sheet, state in reader.desk_sheets() if state.waiting_arrivals or is_edited(sheet, state)]
    done = [found for sheet in wanted if (found := take_arrivals(context, sheet)) is not None]
    if not done:
        raise NothingToDo
    names = tuple(name for one in done for name in one.entries)
    return ChangeSet(context.circle.slug, RANK, done[-1].summary, entries=names)


def take_desk(context: OperationContext, id: str) -> ChangeSet:
    """Let this computer keep the order of a sheet from now on. Raises :class:`RecordRefused`, :class:`NotAllowed`."""
    with sheet_at(context, id) as (reader, sheet):
        state = reader.state(sheet)
        if reader.is_desk(state):
            raise RecordRefused(OWN_DESK)
    actor = require_right(context, ORGANISER_RIGHT, sheet.club)
    done = write_terms(context, sheet, actor.person, state.log.last)
    take_arrivals(context, sheet)
    return done


# --- closing and results ----------------------------------------------------------------------------------------------


def close_sheet(context: OperationContext, id: str) -> ChangeSet:
    """Close a sheet with everybody whom this computer has received; who comes later is late.

    Raises as :func:`desk_of` does.
    """
    desk = desk_of(context, id)
    if desk.state.closed:
        raise RecordRefused(CLOSED_ALREADY)
    return desk.write(CLOSE, close_body(desk.sheet, desk.by, desk.state.people_in_time), intention=_once(desk, CLOSE))


def reopen(desk: Desk) -> ChangeSet:
    """Open a sheet again: those who came late are on it, last. Raises :class:`RecordRefused`."""
    if not desk.state.closed:
        raise RecordRefused(NOT_CLOSED)
    return desk.write(REOPEN, organiser_body(desk.sheet, desk.by), intention=_once(desk, REOPEN))


def draw(context: OperationContext, id: str) -> ChangeSet:
    """Draw the order of those who were on the sheet when it was closed, and publish it. Once.

    Raises as :func:`desk_of` does.
    """
    desk = desk_of(context, id)
    if desk.state.terms.mode is not SheetMode.DRAW:
        raise RecordRefused(NO_DRAW)
    _check_unpublished(desk)
    if not desk.state.closed:
        raise RecordRefused(CLOSE_FIRST)
    closing = desk.state.closings[-1]
    if not closing.people:
        raise RecordRefused(NOBODY_SIGNED)
    order, seed = drawn_order(closing.hash, closing.people), draw_seed(closing.hash, closing.people)
    body = publish_body(desk.sheet, desk.by, order, close=closing.hash, seed=seed)
    return desk.write(PUBLISH, body, "draw", _once(desk, PUBLISH))


def publish_result(context: OperationContext, id: str) -> ChangeSet:
    """Publish whose motivations were accepted. Once. Raises as :func:`desk_of` does."""
    desk = desk_of(context, id)
    if desk.state.terms.mode is not SheetMode.REVIEW:
        raise RecordRefused(NOT_REVIEWED)
    _check_unpublished(desk)
    if not desk.state.closed:
        raise RecordRefused(NOT_CLOSED)
    decided = {one.person: one.decided for one in desk.state.signups}
    missing = sum(one.decided is None and not one.late for one in desk.state.signups)
    if missing:
        raise RecordRefused(UNDECIDED, count=missing)
    order, refused = ([who for who, good in decided.items() if good is yes] for yes in (True, False))
    body = publish_body(desk.sheet, desk.by, order, refused=refused)
    return desk.write(PUBLISH, body, intention=_once(desk, PUBLISH))


def _check_unpublished(desk: Desk) -> None:
    if desk.state.result is not None:
        raise RecordRefused(PUBLISHED_ALREADY)


def _once(desk: Desk, kind: str) -> str:
    """What makes a second click harmless: the same after the same entry."""
    return f"{kind}:{desk.sheet.id}:{desk.state.log.last}"
