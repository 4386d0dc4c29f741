"""Questions about things and loans, with what this device has written and no commit holds yet."""

from __future__ import annotations

import datetime as dt
from collections.abc import Sequence
from functools import cached_property

from sqlalchemy import ColumnElement, select

from upont_desktop.apps.social.book_bodies import ANSWER, LOANS, LoanState, about, loan_states, text_of
from upont_desktop.apps.social.forms import request_path, thing_path
from upont_desktop.apps.social.pages import LoanRow, PersonRow, RequestRow, ThingRow
from upont_desktop.apps.social.reader.book import Book
from upont_desktop.apps.social.reader.people import PeopleReader
from upont_desktop.apps.social.records import ClubRequest, Thing
from upont_desktop.apps.social.tables import clubs, requests, things
from upont_desktop.domain.books import BookEntry
from upont_desktop.domain.text import fold
from upont_desktop.index.record_database import RecordDatabase


class LoanReader:
    """Asks the clubs' database for things, and works out from the book who has them."""

    def __init__(self, database: RecordDatabase, people: PeopleReader, book: Book, today: dt.date) -> None:
        self._database = database
        self._people = people
        self._book = book
        self._today = today

    # --- loans --------------------------------------------------------------------------------------------------------

    @cached_property
    def _states(self) -> tuple[LoanState, ...]:
        return loan_states(self._book.entries(LOANS))

    def loans(self, club: str = "", person: str = "", *, late: bool = False, thing: str = "") -> tuple[LoanRow, ...]:
        """The loans of a club, of a person, of a thing, or all: those that last first, the most urgent on top."""
        known = {one.id: one for one in self._things(things.c.club == club if club else None)}
        present = self._people.present(person) if person else ""
        chosen = [
            state
            for state in self._states
            if (state.thing in known or not club)
            and (not thing or state.thing == thing)
            and (not person or self._people.present(state.borrower.person) == present)
            and (not late or (state.returned is None and state.late(self._today)))
        ]
        return self._rows(sorted(chosen, key=_urgency), known)

    def _rows(self, states: Sequence[LoanState], known: dict[str, Thing]) -> tuple[LoanRow, ...]:
        rows = self._people.rows({state.borrower.person for state in states if state.borrower.person})
        names = dict(self._database.execute(select(clubs.c.slug, clubs.c.name)).all())
        gone = (Thing(state.thing, "", "") for state in states if state.thing not in known)
        known = {**known, **{one.id: one for one in gone}}
        return tuple(
            LoanRow(
                state.entry, known[state.thing], state.borrower, state.since, state.due, state.returned,
                state.late(self._today), rows.get(state.borrower.person), names.get(known[state.thing].club, ""),
            )
            for state in states
        )  # fmt: skip

    # --- things -------------------------------------------------------------------------------------------------------

    def things(self, club: str = "") -> tuple[ThingRow, ...]:
        """The things of a club, or all of them, each with whoever has it."""
        lent = {loan.thing.id: loan for loan in self.loans(club) if loan.returned is None}
        found = self._things(things.c.club == club if club else None)
        return tuple(ThingRow(thing, lent.get(thing.id), thing_path(thing.id)) for thing in found)

    def _things(self, condition: ColumnElement[bool] | None = None) -> list[Thing]:
        asked = select(things) if condition is None else select(things).where(condition)
        found = (Thing(*row) for row in self._database.execute(asked))
        return sorted(found, key=lambda thing: (fold(thing.category), fold(thing.name), thing.id))

    # --- requests -----------------------------------------------------------------------------------------------------

    def requests(self) -> tuple[RequestRow, ...]:
        """Requests for clubs: those that nobody answered first. The first answer counts."""
        answers: dict[str, BookEntry] = {}
        for entry in self._book.entries({ANSWER}):
            answers.setdefault(about(entry), entry)
        asked = [ClubRequest(*row) for row in self._database.execute(select(requests).order_by(requests.c.name))]
        by = self._people.rows({request.by for request in asked if request.by})
        rows = (self._request(request, by.get(request.by), answers.get(request.id)) for request in asked)
        return tuple(sorted(rows, key=lambda row: row.granted is not None))

    @staticmethod
    def _request(request: ClubRequest, by: PersonRow | None, answer: BookEntry | None) -> RequestRow:
        granted = None if answer is None or answer.body is None else answer.body.get("granted") is True
        words = "" if answer is None else text_of(answer, "words")
        return RequestRow(request, by, granted, words, request_path(request.id))


def _urgency(state: LoanState) -> tuple[bool, int]:
    """Those that last before those that came back, by the day on which they are due; the others newest first."""
    if state.returned is None:
        return False, state.due.toordinal()
    return True, -state.returned.toordinal()
