"""What lists and pages of sign-ups show: sheets with their states, and people with their names."""

from __future__ import annotations

import datetime as dt
from collections.abc import Mapping
from dataclasses import dataclass
from enum import StrEnum
from hashlib import sha256

from upont_desktop.apps.news.records.sheets import SheetMode, SignupSheet
from upont_desktop.apps.news.records.standings import EnteredAt, SheetState, Signup, SignupState
from upont_desktop.apps.social.pages import PersonRow
from upont_desktop.domain.document_problems import Problem
from upont_desktop.domain.language import QT_TRANSLATE_NOOP
from upont_desktop.domain.text import fold

_MARK = 6  # letters of a hash: no two of some hundred are the same
_LONG_AGO = dt.timedelta(days=30)  # a sheet without an event is over by then


class SheetPhase(StrEnum):
    """How far a sheet is, by this computer's clock and by what its organiser has written."""

    COMING = "coming"
    OPEN = "open"
    ENDED = "ended"
    """Past the time until which one could sign up; the organiser has not closed it yet."""
    CLOSED = "closed"
    PUBLISHED = "published"


def phase_of(sheet: SignupSheet, state: SheetState, now: dt.datetime) -> SheetPhase:
    """How far a sheet is at a time."""
    if state.closed:
        return SheetPhase.PUBLISHED if state.result is not None else SheetPhase.CLOSED
    if sheet.opens is not None and now < sheet.opens:
        return SheetPhase.COMING
    if sheet.closes is not None and now > sheet.closes:
        return SheetPhase.PUBLISHED if state.result is not None else SheetPhase.ENDED
    return SheetPhase.OPEN


@dataclass(frozen=True, slots=True)
class SheetRow:
    """One line of the sheets. ``places`` is how many there are (0: no limit), ``mine`` how the person at this computer
    stands, ``over`` whether all of it is past.
    """

    sheet: SignupSheet
    phase: SheetPhase
    accepted: int = 0
    waiting: int = 0
    asked: int = 0
    mine: Signup | None = None
    over: bool = False

    @property
    def is_past(self) -> bool:
        """Whether nobody can sign up any more."""
        return self.over or self.phase not in {SheetPhase.COMING, SheetPhase.OPEN}

    @property
    def places(self) -> int:
        """How many people can come, guests too."""
        return places_of(self.sheet)


def places_of(sheet: SignupSheet) -> int:
    """How many people can come; 0 for no limit."""
    slots = [slot.places for slot in sheet.slots]
    inside = sum(slots) if all(slots) else 0
    return min(filter(None, (inside, sheet.capacity)), default=0)


@dataclass(frozen=True, slots=True)
class SlotRow:
    """A slot, with how many places of it are taken and how many people wait; ``left`` is ``None`` without limit."""

    id: str
    name: str
    places: int
    taken: int
    waiting: int
    left: int | None


@dataclass(frozen=True, slots=True)
class SignupRow:
    """Somebody on a sheet, by name; ``place`` is the line in the order, from 1, ``stranger`` whom it is not open to."""

    signup: Signup
    person: PersonRow
    place: int
    slot_name: str = ""
    entered: EnteredAt | None = None
    stranger: bool = False


@dataclass(frozen=True, slots=True)
class Motivation:
    """An answer without a name: the hash of its entry, and what was decided on it."""

    hash: str
    text: str
    decided: bool | None = None

    @property
    def mark(self) -> str:
        """What a reviewer calls it by: in a terminal, what begins with ``-`` is an option."""
        return self.hash[:_MARK].replace("-", "+")


@dataclass(frozen=True, slots=True)
class SheetPage:
    """Everything that the page of a sheet shows. ``is_desk`` says that this computer keeps the order, ``organises``
    that the person at it may run the sheet, ``barred`` why he cannot sign up; ``payee`` is what the club is called that
    the price goes to, or else the account.
    """

    sheet: SignupSheet
    state: SheetState
    phase: SheetPhase
    slots: tuple[SlotRow, ...]
    rows: tuple[SignupRow, ...]
    me: str = ""
    mine: Signup | None = None
    is_early: bool = False
    is_desk: bool = False
    organises: bool = False
    barred: Problem | None = None
    club_name: str = ""
    path: str = ""
    names: Mapping[str, str] | None = None
    payee: str = ""

    def rows_in(self, state: SignupState) -> tuple[SignupRow, ...]:
        """Those who are in a state, in their order."""
        return tuple(row for row in self.rows if row.signup.state == state)

    def entrance(self) -> tuple[SignupRow, ...]:
        """Who may come in, by family name; behind them, who waits."""
        accepted, waiting = (
            sorted(self.rows_in(state), key=_by_name) for state in (SignupState.ACCEPTED, SignupState.WAITING)
        )
        return (*accepted, *waiting)

    def motivations(self) -> tuple[Motivation, ...]:
        """What is to be reviewed, in an order that tells nothing of who wrote it or when."""
        found = (Motivation(one.hash, one.answer, one.decided) for one in self.state.signups if not one.late)
        return tuple(sorted(found, key=lambda one: sha256(one.hash.encode()).digest()))

    @property
    def entered(self) -> int:
        """How many of the sheet were let in, guests too."""
        return sum(row.signup.heads for row in self.rows if row.entered is not None)


def _by_name(row: SignupRow) -> tuple[str, str, str]:
    return fold(row.person.family or row.person.shown), fold(row.person.given), row.person.id


# --- sentences --------------------------------------------------------------------------------------------------------

YOU_ARE_IN = QT_TRANSLATE_NOOP("Documents", "You are in.")
YOU_WAIT = (
    QT_TRANSLATE_NOOP("Documents", "You are first on the waiting list."),
    QT_TRANSLATE_NOOP("Documents", "You are second on the waiting list."),
    QT_TRANSLATE_NOOP("Documents", "You are third on the waiting list."),
)
YOU_WAIT_LONGER = QT_TRANSLATE_NOOP("Documents", "You are number {position} on the waiting list.")
YOU_ARE_IN_THE_DRAW = QT_TRANSLATE_NOOP("Documents", "You take part in the draw.")
YOU_ARE_REVIEWED = QT_TRANSLATE_NOOP("Documents", "You have applied. The organisers will publish their choice.")
YOU_ARE_REFUSED = QT_TRANSLATE_NOOP("Documents", "You did not get a place.")
YOU_ARE_LATE = QT_TRANSLATE_NOOP(
    "Documents", "You signed up too late: it counts only if the organiser opens the sheet again."
)
YOU_ARE_EARLY = QT_TRANSLATE_NOOP("Documents", "You signed up before it began, so it does not count. Sign up again.")
NOT_RECEIVED = QT_TRANSLATE_NOOP(
    "Documents", "The organiser’s computer has not received it yet: share the circle, and it counts when it arrives."
)


def standing(page: SheetPage) -> Problem | None:
    """How the person at this computer stands, in a sentence; ``None`` where there is nothing to say."""
    if page.mine is None:
        return Problem(YOU_ARE_EARLY) if page.is_early else None
    return standing_of(page.mine, page.sheet.mode)


def standing_of(signup: Signup, mode: SheetMode) -> Problem:
    """How somebody stands, said to that person."""
    if signup.state is SignupState.ASKED:
        return Problem(YOU_ARE_IN_THE_DRAW if mode is SheetMode.DRAW else YOU_ARE_REVIEWED)
    if signup.state is SignupState.WAITING:
        if signup.position <= len(YOU_WAIT):
            return Problem(YOU_WAIT[signup.position - 1])
        return Problem(YOU_WAIT_LONGER, {"position": str(signup.position)})
    told = {
        SignupState.ACCEPTED: YOU_ARE_IN, SignupState.REFUSED: YOU_ARE_REFUSED, SignupState.LATE: YOU_ARE_LATE
    }  # fmt: skip
    return Problem(told[signup.state])


def is_over(sheet: SignupSheet, state: SheetState, now: dt.datetime, ends: dt.datetime | None) -> bool:
    """Whether all of a sheet is past: its event, or else what it was closed for long ago."""
    if ends is not None:
        return ends < now
    closed = sheet.closes
    return closed is not None and phase_of(sheet, state, now) is not SheetPhase.OPEN and closed + _LONG_AGO < now
