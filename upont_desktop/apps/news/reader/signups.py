"""What the room and the terminal ask about sheets: who is on them, who waits, how oneself stands."""

from __future__ import annotations

import datetime as dt
from collections.abc import Collection, Iterator, Mapping, Sequence
from contextlib import ExitStack, contextmanager

from sqlalchemy import func, select

from upont_desktop.apps.news.reader.book import NewsBook
from upont_desktop.apps.news.reader.local import actor_at, people_at
from upont_desktop.apps.news.reader.names import NameReader
from upont_desktop.apps.news.reader.signup_pages import (
    SheetPage,
    SheetRow,
    SignupRow,
    SlotRow,
    is_over,
    phase_of,
)
from upont_desktop.apps.news.records import ROOM
from upont_desktop.apps.news.records.sheets import CLUB_ACCOUNT, SignupSheet, read_sheet, sheet_path
from upont_desktop.apps.news.records.signup_entries import (
    DESK_KINDS,
    ORGANISER_RIGHT,
    SIGNUP_KINDS,
    TERMS,
    SheetEntry,
    terms_in,
    terms_of,
)
from upont_desktop.apps.news.records.signup_state import sheet_state
from upont_desktop.apps.news.records.standings import SheetState, SignupState
from upont_desktop.apps.news.tables.events import events, occurrences
from upont_desktop.apps.news.tables.sheets import sheets
from upont_desktop.apps.social.pages import PersonRow
from upont_desktop.apps.social.reader import SocialReader, people_of
from upont_desktop.apps.social.reader.local import Actor
from upont_desktop.domain.books import BookEntry
from upont_desktop.domain.circle import Circle
from upont_desktop.domain.document_problems import Problem
from upont_desktop.domain.language import QT_TRANSLATE_NOOP
from upont_desktop.domain.writing_errors import NoIdentity
from upont_desktop.index.record_database import RecordDatabase
from upont_desktop.service.library import Library
from upont_desktop.service.operations import Identity, OperationContext, who
from upont_desktop.service.operations.books import tail

NOT_OPEN_TO_YOU = QT_TRANSLATE_NOOP("Documents", "This sheet is open to {whom}.")
NOBODY_KNOWN = QT_TRANSLATE_NOOP(
    "Documents",
    "Your e-mail address ({address}) is on no card of the directory: nobody would know who signed up. Add yourself "
    "among People first.",
)


class SignupReader:
    """Asks one state of a circle. Use it in one thread, and not longer than the databases."""

    def __init__(
        self,
        database: RecordDatabase,
        book: NewsBook,
        actor: Actor,
        people: SocialReader | None = None,
        now: dt.datetime | None = None,
        own: Identity | None = None,
    ) -> None:
        """``actor`` is who is at this computer, ``own`` what git knows him by; ``people`` know who everybody is."""
        self._database = database
        self._book = book
        self.actor = actor
        self.people = people
        self.now = now or dt.datetime.now().astimezone()
        self._own = own or Identity("", "")
        self._names = NameReader(database, people, self._own.name)

    # --- who is here --------------------------------------------------------------------------------------------------

    @property
    def device(self) -> str:
        """The device that this clone writes as; empty where it never wrote into the room's book."""
        return self._book.tail[-1].device if self._book.tail else ""

    @property
    def me(self) -> str:
        """Whom entries of this computer name: the person, or else the device."""
        return self.actor.person or self.device

    def is_desk(self, state: SheetState) -> bool:
        """Whether this computer keeps the order of a sheet."""
        return bool(self.device) and state.log.device == self.device

    def organises(self, sheet: SignupSheet) -> bool:
        """Whether the person at this computer may run a sheet."""
        return self.actor.may(ORGANISER_RIGHT, sheet.club, self.now.date())

    def _named(self, state: SheetState, entries: Sequence[SheetEntry]) -> Mapping[str, PersonRow]:
        """Who everybody on a sheet is; who has no card is called as git calls whoever signed up at that computer."""
        doorkeepers = (one.by for one in state.entered.values())
        keepers = (one.by for one in state.log.entries[-1:])
        known = dict(self.name_rows({*(one.person for one in state.signups), *keepers, *doorkeepers}))
        by_device = {one.entry.device: one.entry for one in entries if one.entry.by == one.entry.device}
        for person, row in known.items():
            if not row.shown and person in by_device:
                known[person] = PersonRow(person, self._names.of_entry(by_device[person]).name)
        return known

    def name_rows(self, persons: Collection[str]) -> Mapping[str, PersonRow]:
        """Who these people are, by id; devices and people of a directory that is not here have no name."""
        rows = self.people.people.rows(persons) if self.people is not None else {}
        return {person: rows.get(person) or PersonRow(person, "") for person in persons}

    # --- sheets -------------------------------------------------------------------------------------------------------

    def sheet(self, id: str) -> SignupSheet | None:
        """What the document of a sheet says."""
        raw = self._database.execute(select(sheets.c.page).where(sheets.c.id == id)).scalar()
        found = None if raw is None else read_sheet(sheet_path(id), raw)
        return found if isinstance(found, SignupSheet) else None

    def every_sheet(self) -> tuple[SignupSheet, ...]:
        """All sheets of the circle."""
        found = (
            read_sheet(sheet_path(id), raw) for id, raw in self._database.execute(select(sheets.c.id, sheets.c.page))
        )
        return tuple(sheet for sheet in found if isinstance(sheet, SignupSheet))

    def state(self, sheet: SignupSheet) -> SheetState:
        """Who is on a sheet, who waits, who was refused."""
        return sheet_state(self.entries_of(sheet), terms_of(sheet))

    def entries_of(self, sheet: SignupSheet) -> Sequence[SheetEntry]:
        """What books say of a sheet, in their order."""
        return self._entries([sheet.id]).get(sheet.id, ())

    def desk_sheets(self) -> Iterator[tuple[SignupSheet, SheetState]]:
        """The sheets whose order this computer keeps."""
        entries = self._entries(None) if self.device else {}
        for sheet in self.every_sheet():
            if any(
                one.entry.device == self.device and one.entry.kind in DESK_KINDS for one in entries.get(sheet.id, ())
            ):
                state = sheet_state(entries[sheet.id], terms_of(sheet))
                if self.is_desk(state):
                    yield sheet, state

    @property
    def is_due(self) -> bool:
        """Whether something has come in, or was edited, that this computer is to write down."""
        return any(
            self.organises(sheet) and (state.waiting_arrivals or is_edited(sheet, state))
            for sheet, state in self.desk_sheets()
        )

    def _entries(self, ids: Collection[str] | None) -> Mapping[str, Sequence[SheetEntry]]:
        found: dict[str, list[SheetEntry]] = {}
        for entry in self._book.entries(SIGNUP_KINDS, ids, "sheet"):
            if not entry.is_newer:
                told = SheetEntry(entry, entry.name not in self._book.flagged)
                found.setdefault(_sheet_of(entry), []).append(told)
        return found

    def rows(self, ends: Mapping[str, dt.datetime] | None = None) -> tuple[SheetRow, ...]:
        """Every sheet with its state: those that close next first, those that are over last. ``ends`` says when the
        events of sheets end, by their ids.
        """
        entries = self._entries(None)
        found = [
            self._row(sheet, entries.get(sheet.id, ()), (ends or {}).get(sheet.id)) for sheet in self.every_sheet()
        ]
        return tuple(sorted(found, key=_urgency))

    def _ends(self) -> Mapping[str, dt.datetime]:
        """When the events of sheets end, the last date of a series."""
        asked = (
            select(events.c.id, func.max(occurrences.c.end))
            .join(occurrences, occurrences.c.number == events.c.number)
            .where(events.c.id.in_(select(sheets.c.id)))
            .group_by(events.c.id)
        )
        return {id: dt.datetime.fromtimestamp(end, dt.UTC) for id, end in self._database.execute(asked)}

    def event_words(self, event: str) -> tuple[str, str]:
        """The title and the club of an event: what a sheet for it begins with."""
        asked = select(events.c.title, events.c.club).where(events.c.id == event).limit(1)
        found = self._database.execute(asked).first()
        return ("", "") if found is None else (found[0], found[1])

    def row(self, id: str) -> SheetRow | None:
        """One sheet with its state: what the card of an event shows."""
        sheet = self.sheet(id)
        return None if sheet is None else self._row(sheet, self._entries([id]).get(id, ()), None)

    def _row(self, sheet: SignupSheet, entries: Sequence[SheetEntry], ends: dt.datetime | None) -> SheetRow:
        state = sheet_state(entries, terms_of(sheet))
        accepted, waiting, asked = (
            state.heads(one) for one in (SignupState.ACCEPTED, SignupState.WAITING, SignupState.ASKED)
        )
        over, phase = is_over(sheet, state, self.now, ends), phase_of(sheet, state, self.now)
        return SheetRow(sheet, phase, accepted, waiting, asked, state.of(self.me), over)

    def page(self, id: str) -> SheetPage | None:
        """Everything that the page of a sheet shows."""
        sheet = self.sheet(id)
        if sheet is None:
            return None
        state = self.state(sheet)
        keeper = {one.by for one in state.log.entries[-1:]}
        known = self.name_rows(
            {*(one.person for one in state.signups), *keeper, *(one.by for one in state.entered.values())}
        )
        rows = tuple(self._signup_rows(sheet, state, known))
        return SheetPage(
            sheet, state, phase_of(sheet, state, self.now), tuple(_slots(sheet, state)), rows, self.me,
            state.of(self.me), self.me in state.early, self.is_desk(state), self.organises(sheet), self.barred(sheet),
            self._club_name(sheet.club), sheet_path(id), {id: row.shown for id, row in known.items()},
            self._club_name(sheet.account.removeprefix(CLUB_ACCOUNT)),
        )  # fmt: skip

    def _signup_rows(
        self, sheet: SignupSheet, state: SheetState, known: Mapping[str, PersonRow]
    ) -> Iterator[SignupRow]:
        names = {slot.id: slot.name for slot in sheet.slots}
        welcome = self._welcome(sheet)
        for place, one in enumerate(state.signups, 1):
            row = known[one.person]
            stranger = welcome is not None and row.promotion not in sheet.promotions and one.person not in welcome
            yield SignupRow(one, row, place, names.get(one.slot, one.slot), state.entered.get(one.person), stranger)

    def _welcome(self, sheet: SignupSheet) -> frozenset[str] | None:
        """Who is in the clubs that a sheet is open to; ``None`` where it is open to everybody, or nobody is known."""
        if self.people is None or not self.people.knows_people or not (sheet.promotions or sheet.clubs):
            return None
        members = (row.membership.person for club in sheet.clubs for row in self.people.members(club))
        return frozenset(members)

    def _club_name(self, slug: str) -> str:
        page = self.people.club(slug) if self.people is not None and slug else None
        return page.club.name if page is not None else slug

    # --- may I? -------------------------------------------------------------------------------------------------------

    def barred(self, sheet: SignupSheet) -> Problem | None:
        """Why the person at this computer cannot sign up, by who he is. A directory that is not here bars nobody."""
        if self.people is None or not self.people.knows_people:
            return None
        if not self._own.email:
            return None  # who it is will be asked
        if not self.actor.person:
            empty = not self.people.promotions() and not self.people.everybody()
            return None if empty else Problem(NOBODY_KNOWN, {"address": self._own.email})
        return self.barred_person(sheet, self.actor.person)

    def barred_person(self, sheet: SignupSheet, person: str) -> Problem | None:
        """Why somebody is not among those whom a sheet is open to."""
        welcome = self._welcome(sheet)
        row = self.name_rows([person])[person]
        if welcome is None or row.promotion in sheet.promotions or person in welcome:
            return None
        return Problem(NOT_OPEN_TO_YOU, {"whom": ", ".join((*sheet.promotions, *map(self._club_name, sheet.clubs)))})


def is_edited(sheet: SignupSheet, state: SheetState) -> bool:
    """Whether the document of a sheet wants other terms than those that its desk has written down."""
    said = [terms_in(one) for one in state.log.entries if one.kind == TERMS]
    return not said or said[-1] != terms_of(sheet)


def _sheet_of(entry: BookEntry) -> str:
    found = entry.body.get("sheet") if entry.body else None
    return found if isinstance(found, str) else ""


def _slots(sheet: SignupSheet, state: SheetState) -> Iterator[SlotRow]:
    common = sheet.capacity - state.heads(SignupState.ACCEPTED) if sheet.capacity else None
    for slot in sheet.slots:
        taken, waiting = (state.heads(one, slot.id) for one in (SignupState.ACCEPTED, SignupState.WAITING))
        own = slot.places - taken if slot.places else None
        left = min((one for one in (own, common) if one is not None), default=None)
        yield SlotRow(slot.id, slot.name, slot.places, taken, waiting, None if left is None else max(0, left))


def _urgency(row: SheetRow) -> tuple[bool, float, str]:
    """What closes next first; what is over last, the newest of it first."""
    when = row.sheet.closes or row.sheet.opens
    time = when.timestamp() if when is not None else float("inf")
    return row.over, -time if row.over else time, row.sheet.title


# --- opening ----------------------------------------------------------------------------------------------------------


@contextmanager
def signup_reader(library: Library, circle: Circle) -> Iterator[SignupReader]:
    """A reader of a circle's sheets, with what its own device has written and not kept yet.

    Raises what :meth:`~upont_desktop.service.library.Library.records` raises.
    """
    context = library.workplace(circle)
    with ExitStack() as stack:
        database = stack.enter_context(library.records(circle))
        people = stack.enter_context(people_of(library, circle))
        yield _made(database, context, people)


@contextmanager
def local_signup_reader(context: OperationContext) -> Iterator[SignupReader]:
    """The same for an operation."""
    with ExitStack() as stack:
        database, people = people_at(stack, context)
        yield _made(database, context, people)


def _made(database: RecordDatabase, context: OperationContext, people: SocialReader | None) -> SignupReader:
    # from its first entry on: the index may not have seen yet what a commit holds
    book = NewsBook(database, lambda: tail(context, ROOM, 0))
    try:
        own = who(context)
    except NoIdentity:
        own = Identity("", "")
    actor = actor_at(own.email, book.rights, people)
    return SignupReader(database, book, actor, people, own=own)
