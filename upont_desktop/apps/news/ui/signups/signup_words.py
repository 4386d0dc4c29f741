"""What the window says of sheets and of those who sign up."""

from __future__ import annotations

import datetime as dt

from PySide6.QtCore import QCoreApplication, QLocale, QObject

from upont_desktop.apps.news.reader.signup_pages import SheetPage, SheetPhase, SheetRow, SignupRow, SlotRow
from upont_desktop.apps.news.records.sheets import SheetMode, SignupSheet
from upont_desktop.apps.news.records.standings import Signup, SignupState
from upont_desktop.apps.social.ui.people_words import name_of
from upont_desktop.domain.document_problems import Problem
from upont_desktop.domain.money import written_cents
from upont_desktop.domain.text import display
from upont_desktop.ui.wording import dates

translate = QCoreApplication.translate


class SignupCounts(QObject):
    """Numbers in words."""

    def places(self, count: int) -> str:
        """How many places there are."""
        return self.tr("%Ln place(s)", "", count)

    def left(self, count: int) -> str:
        """How many places are free."""
        return self.tr("%Ln place(s) left", "", count)

    def people(self, count: int) -> str:
        """How many people signed up."""
        return self.tr("%Ln signed up", "", count)

    def waiting(self, count: int) -> str:
        """How many are on the waiting list."""
        return self.tr("%Ln waiting", "", count)

    def guests(self, count: int) -> str:
        """How many somebody may bring."""
        return self.tr("You may bring %Ln guest(s).", "", count)

    def expected(self, count: int) -> str:
        """How many people will come."""
        return self.tr("%Ln expected", "", count)

    def unreceived(self, count: int) -> str:
        """How much is on its way to the organiser's computer."""
        return self.tr("%Ln sign-up(s) not received there yet", "", count)

    def findings(self, count: int) -> str:
        """How much does not fit."""
        return self.tr("%Ln thing(s) in the records do not fit", "", count)


COUNTS = SignupCounts()


def said(problem: Problem | None) -> str:
    """A sentence of the records in the person's language."""
    return "" if problem is None else translate("Documents", problem.sentence).format(**problem.values)


def moment_words(moment: dt.datetime) -> str:
    """``1 December at 18:00``, on this computer's clock."""
    local, today = moment.astimezone(), dates.now().date()
    time = dates.clock(local)
    if local.date() == today:
        return translate("Signups", "today at {time}").format(time=time)
    if local.date() == today + dt.timedelta(days=1):
        return translate("Signups", "tomorrow at {time}").format(time=time)
    return translate("Signups", "{day} at {time}").format(day=dates.day_name(local.date(), today), time=time)


def euros(cents: int) -> str:
    """An amount, as the language writes it."""
    return written_cents(cents, QLocale().bcp47Name()[:2])


def phase_words(sheet: SignupSheet, phase: SheetPhase) -> str:
    """How far a sheet is, with the time that matters now."""
    if phase is SheetPhase.COMING and sheet.opens is not None:
        return translate("Signups", "Opens {when}").format(when=moment_words(sheet.opens))
    if phase is SheetPhase.OPEN and sheet.closes is not None:
        return translate("Signups", "Open until {when}").format(when=moment_words(sheet.closes))
    if phase is SheetPhase.ENDED and sheet.closes is not None:
        return translate("Signups", "Ended {when}").format(when=moment_words(sheet.closes))
    return {
        SheetPhase.COMING: translate("Signups", "Opens later"),
        SheetPhase.OPEN: translate("Signups", "Open"),
        SheetPhase.ENDED: translate("Signups", "Ended"),
        SheetPhase.CLOSED: translate("Signups", "Closed"),
        SheetPhase.PUBLISHED: translate("Signups", "Result published"),
    }[phase]


def mode_words(mode: SheetMode) -> str:
    """How places are given, in a sentence."""
    return {
        SheetMode.ARRIVAL: translate(
            "Signups", "Places go in the order in which sign-ups arrive at the organiser’s computer."
        ),
        SheetMode.DRAW: translate("Signups", "Places are drawn by lot once it is closed. Anyone can check the draw."),
        SheetMode.REVIEW: translate("Signups", "The organisers choose by the answers, which they read without names."),
    }[mode]


def mode_names() -> tuple[tuple[SheetMode, str], ...]:
    """The ways in which places are given, as a list offers them."""
    return (
        (SheetMode.ARRIVAL, translate("Signups", "By arrival at the organiser")),
        (SheetMode.DRAW, translate("Signups", "By lot")),
        (SheetMode.REVIEW, translate("Signups", "By choice, from answers without names")),
    )


def crowd_words(row: SheetRow) -> str:
    """How full a sheet is: ``12 of 20 places`` or ``12 signed up, 3 waiting``."""
    count = row.accepted + row.asked
    if row.places and not row.asked:
        taken = translate("Signups", "{count} of {places} places").format(count=count, places=row.places)
    else:
        taken = COUNTS.people(count)
    return f"{taken} · {COUNTS.waiting(row.waiting)}" if row.waiting else taken


def slot_words(slot: SlotRow, mode: SheetMode, *, open_: bool) -> str:
    """How full a slot is, as whoever chooses between slots wants to know it."""
    if mode is not SheetMode.ARRIVAL and open_:
        return COUNTS.places(slot.places) if slot.places else ""
    if slot.left is None:
        return COUNTS.people(slot.taken)
    if slot.left == 0:
        full = translate("Signups", "full")
        return f"{full} · {COUNTS.waiting(slot.waiting)}" if slot.waiting else full
    return COUNTS.left(slot.left)


def state_words(signup: Signup) -> str:
    """How somebody stands, in a word or two, for a table."""
    words = {
        SignupState.ASKED: translate("Signups", "signed up"),
        SignupState.ACCEPTED: translate("Signups", "has a place"),
        SignupState.WAITING: translate("Signups", "waits: {position}").format(position=signup.position),
        SignupState.REFUSED: translate("Signups", "refused"),
        SignupState.LATE: translate("Signups", "too late"),
    }[signup.state]
    on_its_way = translate("Signups", "not received yet")
    return words if signup.counted else f"{words} · {on_its_way}"


def signup_name(row: SignupRow) -> str:
    """A name, with how many come along."""
    name = name_of(row.person)
    return f"{name} +{row.signup.guests}" if row.signup.guests else name


def desk_words(page: SheetPage) -> str:
    """Which computer keeps the order."""
    if not page.state.log.device:
        return translate("Signups", "No computer keeps the order yet.")
    if page.is_desk:
        words = translate("Signups", "This computer keeps the order: it receives sign-ups when the circle is shared.")
    else:
        keeper = (page.names or {}).get(page.state.log.entries[-1].by, "")
        whose = f"{display(keeper)}, {page.state.log.device}" if keeper else page.state.log.device
        words = translate("Signups", "The order is kept by another computer ({whose}).").format(whose=whose)
    waiting = len(page.state.waiting_arrivals)
    return f"{words} {COUNTS.unreceived(waiting)}." if waiting else words
