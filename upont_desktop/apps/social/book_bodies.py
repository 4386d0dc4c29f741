"""What entries of the room's book say: loans, answers to requests, people who were forgotten."""

from __future__ import annotations

import datetime as dt
from collections.abc import Iterable
from dataclasses import dataclass, replace

from upont_desktop.apps.social.forms import day_of
from upont_desktop.apps.social.records import Borrower, Thing
from upont_desktop.domain.books import BookEntry
from upont_desktop.domain.metadata import JsonValue
from upont_desktop.domain.rights import FORGET, KindRule

LEND, RETURN, EXTEND = "lend", "return", "extend"
ANSWER = "answer"
LOANS = (LEND, RETURN, EXTEND)
_ABOUT = {LEND: "thing", RETURN: "thing", EXTEND: "thing", ANSWER: "request", FORGET: "person"}

KINDS = {FORGET: KindRule("people", owner="person"), ANSWER: KindRule("people"), **dict.fromkeys(LOANS, KindRule())}
"""What an entry needs. Lending is for members of a club: that is asked before it is written, as no entry says it."""


def text_of(entry: BookEntry, key: str) -> str:
    """A text of an entry's body; empty where it is none, or was redacted."""
    found = entry.body.get(key) if entry.body else None
    return found if isinstance(found, str) else ""


def about(entry: BookEntry) -> str:
    """The id of the thing, request or person that an entry is about; entries about rights name a person, too."""
    return text_of(entry, _ABOUT.get(entry.kind, "person"))


def other_person(entry: BookEntry) -> str:
    """Who borrows, or gets a right."""
    return text_of(entry, "person")


# --- bodies -----------------------------------------------------------------------------------------------------------


def thing_body(by: str, thing: Thing) -> dict[str, JsonValue]:
    """What every entry about a thing says."""
    return {"by": by, "thing": thing.id, "club": thing.club}


def lend_body(by: str, thing: Thing, borrower: Borrower, due: dt.date) -> dict[str, JsonValue]:
    """What a loan's entry says; of somebody of the directory no name."""
    named = {"person": borrower.person} if borrower.person else {"name": borrower.name, "phone": borrower.phone}
    return {**thing_body(by, thing), **named, "due": due.isoformat()}


# --- loans ------------------------------------------------------------------------------------------------------------


@dataclass(frozen=True, slots=True)
class LoanState:
    """A loan as its entries tell it: ``entry`` began it; ``returned`` is ``None`` while it lasts."""

    entry: str
    thing: str
    borrower: Borrower
    since: dt.date
    due: dt.date
    returned: dt.date | None = None

    def late(self, today: dt.date) -> int:
        """Days after the day on which it was to come back; 0 where it is not late."""
        return max(0, ((self.returned or today) - self.due).days)


def loan_states(entries: Iterable[BookEntry]) -> tuple[LoanState, ...]:
    """The loans that these entries make, which come in the order of books, those of now last.

    A thing that two devices lent at once was lent twice: the first loan ends where the second begins. What comes back
    without having been lent changes nothing.
    """
    past: list[LoanState] = []
    now: dict[str, LoanState] = {}
    for entry in entries:
        thing, day = about(entry), _day(entry)
        known = now.get(thing)
        if known is not None and entry.kind in {LEND, RETURN}:
            past.append(replace(now.pop(thing), returned=day))
        elif known is not None and entry.kind == EXTEND:
            now[thing] = replace(known, due=day_of(text_of(entry, "due")) or known.due)
        if entry.kind == LEND and thing:
            now[thing] = LoanState(entry.name, thing, _borrower(entry), day, day_of(text_of(entry, "due")) or day)
    return (*past, *now.values())


def _borrower(entry: BookEntry) -> Borrower:
    return Borrower(text_of(entry, "person"), text_of(entry, "name"), text_of(entry, "phone"))


def _day(entry: BookEntry) -> dt.date:
    return day_of(entry.at[:10]) or dt.date.min
