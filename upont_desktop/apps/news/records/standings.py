"""How people stand on a sheet, and all that its records say, as values."""

from __future__ import annotations

from dataclasses import dataclass, field
from enum import StrEnum

from upont_desktop.apps.news.records.signup_entries import Terms
from upont_desktop.apps.news.records.signup_findings import SheetFinding
from upont_desktop.apps.news.records.signup_order import DeskLog
from upont_desktop.domain.books import BookEntry


class SignupState(StrEnum):
    """Where somebody who signed up stands."""

    ASKED = "asked"
    """No place was given to anybody yet: the draw, or the result, is to come."""
    ACCEPTED = "accepted"
    WAITING = "waiting"
    REFUSED = "refused"
    LATE = "late"
    """Signed up when it was closed; counts where the organiser opens again."""


@dataclass(slots=True)
class Signup:
    """Somebody on a sheet. ``counted`` says that the desk has received it; ``early`` ones are not on the sheet at all.

    ``hashes`` are those of the entries that made it, the last of them being the one that holds. ``position`` is the
    place on the waiting list, from 1.
    """

    person: str
    slot: str
    guests: int
    answer: str
    at: str
    hashes: tuple[str, ...]
    enrolled_by: str = ""
    counted: bool = True
    late: bool = False
    accepted: bool = False
    decided: bool | None = None
    state: SignupState = SignupState.ASKED
    position: int = 0

    @property
    def hash(self) -> str:
        """That of the entry that holds."""
        return self.hashes[-1]

    @property
    def heads(self) -> int:
        """How many places the party takes."""
        return 1 + self.guests


@dataclass(frozen=True, slots=True)
class Closing:
    """The sheet was closed: the hash of the entry, when, and who was on it."""

    hash: str
    at: str
    people: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Result:
    """What was published: the order in which people get places, and who was refused."""

    hash: str
    at: str
    order: tuple[str, ...]
    refused: tuple[str, ...] = ()
    close: str = ""


@dataclass(frozen=True, slots=True)
class EnteredAt:
    """When somebody was let in, and by whom."""

    at: str
    by: str


@dataclass(slots=True)
class SheetState:
    """All that the records of a sheet say. ``signups`` stand in the order in which places are given; ``early`` are
    people who signed up before it began and did not come again; ``waiting_arrivals`` is what the desk has not received,
    in the order in which it would take it; ``last_left`` the hash of the entry by which somebody left.
    """

    log: DeskLog
    terms: Terms
    signups: tuple[Signup, ...] = ()
    early: tuple[str, ...] = ()
    closed: bool = False
    closings: tuple[Closing, ...] = ()
    result: Result | None = None
    entered: dict[str, EnteredAt] = field(default_factory=dict)
    findings: tuple[SheetFinding, ...] = ()
    waiting_arrivals: tuple[BookEntry, ...] = ()
    last_left: dict[str, str] = field(default_factory=dict)

    def of(self, person: str) -> Signup | None:
        """How somebody stands; ``None`` for whoever is not on the sheet."""
        return next((one for one in self.signups if one.person == person), None)

    @property
    def people_in_time(self) -> tuple[str, ...]:
        """Who is on the sheet and did not come late: who takes part in a draw, were it closed now."""
        return tuple(one.person for one in self.signups if not one.late)

    def heads(self, state: SignupState, slot: str | None = None) -> int:
        """How many people are in a state, guests too."""
        return sum(one.heads for one in self.signups if one.state == state and slot in {None, one.slot})
