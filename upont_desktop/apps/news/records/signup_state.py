"""Who is on a sheet, who waits, and who was refused: a pure function of the entries of the sheet.

A place that was given is given: it comes free when its owner leaves, and then goes to the first of those who wait.
Nobody is overtaken: where the party of the first does not fit, those behind wait with it.
"""

from __future__ import annotations

import datetime as dt
from collections.abc import Callable, Iterable, Iterator, Sequence

from upont_desktop.apps.news.records.draws import drawn_order
from upont_desktop.apps.news.records.places import PlaceCounter
from upont_desktop.apps.news.records.sheets import MOST_GUESTS, SheetMode, time_of
from upont_desktop.apps.news.records.signup_entries import (
    CLOSE,
    DECIDE,
    ENROL,
    ENTER,
    LEAVE,
    PUBLISH,
    RANK,
    REMOVE,
    REOPEN,
    SIGN,
    TERMS,
    SheetEntry,
    Terms,
    answer_in,
    number_in,
    person_in,
    terms_in,
    text_in,
    texts_in,
    truth_in,
)
from upont_desktop.apps.news.records.signup_findings import FindingKind, SheetFinding
from upont_desktop.apps.news.records.signup_order import DeskLog, batch, desk_log, unranked
from upont_desktop.apps.news.records.standings import Closing, EnteredAt, Result, SheetState, Signup, SignupState
from upont_desktop.domain.books import BookEntry, order_key


def sheet_state(entries: Iterable[SheetEntry], wanted: Terms) -> SheetState:
    """The state that these entries make, whatever the order in which they are given. ``wanted`` are the terms of the
    document, which hold while no desk has said any.
    """
    entries = sorted(entries, key=lambda one: order_key(one.entry))
    log = desk_log(entries)
    course = _Course(wanted)
    by_hash = {one.entry.hash: one.entry for one in entries if one.allowed}
    last = ""
    for one in log.entries:
        course.take_desk(one, by_hash, last)
        last = one.hash
    waiting = unranked(entries, log)
    for arrival in waiting:
        course.arrive(arrival, counted=False)
    course.findings += [SheetFinding(FindingKind.IGNORED, one.hash, one.at, one.device) for one in log.ignored]
    course.findings += [
        SheetFinding(FindingKind.NO_RIGHT, one.entry.hash, one.entry.at, one.entry.by)
        for one in entries
        if not one.allowed and one.entry.kind != ENTER
    ]
    return course.state(log, tuple(waiting), entries)


class _Course:
    """What happened on a sheet, step by step."""

    def __init__(self, terms: Terms) -> None:
        self.terms = terms
        self.findings: list[SheetFinding] = []
        self._people: dict[str, Signup] = {}  # in the order of arrival
        self._taken_back: set[tuple[str, str]] = set()  # (person, hash)
        self._early: dict[str, str] = {}
        self._decisions: dict[str, bool] = {}
        self._closed = False
        self._closings: list[Closing] = []
        self._result: Result | None = None
        self._left: dict[str, str] = {}
        self._lost: set[str] = set()  # who gave up the place that the result gave
        self._seen: set[str] = set()
        self._places: PlaceCounter | None = None  # as the last round of giving left them

    # -- the desk ------------------------------------------------------------------------------------------------------

    def take_desk(self, one: BookEntry, entries: dict[str, BookEntry], last: str) -> None:
        """An entry of the desk; ``last`` is the hash of the one before."""
        if one.kind == TERMS:
            self._set_terms(terms_in(one))
        elif one.kind == RANK:
            self._rank(one, entries, last)
        elif one.kind == CLOSE:
            self._close(one)
        elif one.kind == REOPEN:
            self._closed = False
            self._admit_late(lambda _: True)
        elif one.kind == PUBLISH:
            self._publish(one)

    def _set_terms(self, terms: Terms) -> None:
        mode = self.terms.mode if self._people else terms.mode  # nobody signed up for anything else
        self.terms = Terms(mode, terms.opens, terms.closes, terms.capacity, terms.guests, terms.places)
        self._admit_late(lambda signup: not self._closed and not _is_after(signup.at, terms.closes))

    def _admit_late(self, fits: Callable[[Signup], bool]) -> None:
        """Those who came late are on the sheet after all, behind everybody."""
        for signup in [one for one in self._people.values() if one.late and fits(one)]:
            signup.late = False
            self._people[signup.person] = self._people.pop(signup.person)
        self._give()

    def _rank(self, one: BookEntry, entries: dict[str, BookEntry], last: str) -> None:
        said = [hash for hash in texts_in(one, "entries") if hash not in self._seen]
        self._seen.update(said)
        arrivals = [entries[hash] for hash in said if hash in entries]
        if len(arrivals) < len(said):
            self.findings.append(SheetFinding(FindingKind.MISSING, one.hash, one.at, str(len(said) - len(arrivals))))
        elif [arrival.hash for arrival in batch(arrivals, last)] != said:
            self.findings.append(SheetFinding(FindingKind.ORDER, one.hash, one.at))
        for arrival in arrivals:
            self.arrive(arrival, counted=True)

    def _close(self, one: BookEntry) -> None:
        people = tuple(sorted(self._people_in_time()))
        if tuple(sorted(texts_in(one, "people"))) != people:
            self.findings.append(SheetFinding(FindingKind.PEOPLE, one.hash, one.at))
        self._closed = True
        same = next((known for known in self._closings if known.people == people), None)
        if same is not None:  # of the same people the first counts: nobody closes until the draw suits
            self._closings.remove(same)
        self._closings.append(same or Closing(one.hash, one.at, people))

    def _people_in_time(self) -> Iterator[str]:
        return (person for person, signup in self._people.items() if not signup.late)

    def _publish(self, one: BookEntry) -> None:
        if self._result is not None:
            self.findings.append(SheetFinding(FindingKind.SECOND_RESULT, one.hash, one.at))
            return
        result = self._drawn(one) if self.terms.mode is SheetMode.DRAW else self._reviewed(one)
        if result is None:
            return
        if (result.order, result.refused) != (texts_in(one, "order"), texts_in(one, "refused")):
            self.findings.append(SheetFinding(FindingKind.RESULT, one.hash, one.at))
        self._result = result
        self._give()

    def _drawn(self, one: BookEntry) -> Result | None:
        """The order that the closing gives, whatever the entry says: it is worked out, and not believed."""
        closing = next((known for known in self._closings if known.hash == text_in(one, "close")), None)
        if closing is None:
            self.findings.append(SheetFinding(FindingKind.NO_CLOSING, one.hash, one.at))
            return None
        if closing != self._closings[-1]:
            self.findings.append(SheetFinding(FindingKind.OLD_CLOSING, one.hash, one.at))
        return Result(one.hash, one.at, drawn_order(closing.hash, closing.people), close=closing.hash)

    def _reviewed(self, one: BookEntry) -> Result | None:
        if self.terms.mode is not SheetMode.REVIEW:
            self.findings.append(SheetFinding(FindingKind.NO_RESULT, one.hash, one.at))
            return None
        decided = {person: self._decisions.get(signup.hash) for person, signup in self._people.items()}
        order, refused = (tuple(who for who, good in decided.items() if good is yes) for yes in (True, False))
        return Result(one.hash, one.at, order, refused)

    # -- arrivals ------------------------------------------------------------------------------------------------------

    def arrive(self, one: BookEntry, *, counted: bool) -> None:
        """Somebody comes, changes something or goes; places are given anew."""
        if one.kind in {SIGN, ENROL}:
            self._sign(one, counted=counted)
        elif one.kind in {LEAVE, REMOVE}:
            self._leave(one)
        elif one.kind == DECIDE and self._may_decide(text_in(one, "of")):
            self._decisions[text_in(one, "of")] = truth_in(one, "accepted")
            self._give()

    def _may_decide(self, hash: str) -> bool:
        """Once published, a decision stands; those who came later are decided one by one."""
        if self._result is None:
            return True
        told = {*self._result.order, *self._result.refused} - self._lost
        return hash not in self._decisions and not any(
            signup.hash == hash and person in told for person, signup in self._people.items()
        )

    def _sign(self, one: BookEntry, *, counted: bool) -> None:
        person, own = person_in(one), one.kind == SIGN
        if not person or (person, one.hash) in self._taken_back:
            return
        if own and _is_before(one.at, self.terms.opens):
            self._early[person] = one.hash
            return
        self._early.pop(person, None)
        most = self.terms.guests if own else MOST_GUESTS
        guests = min(number_in(one, "guests", MOST_GUESTS), most)
        late = own and (self._closed or _is_after(one.at, self.terms.closes))
        new = Signup(
            person, text_in(one, "slot"), guests, answer_in(one), one.at, (one.hash,), counted=counted, late=late
        )
        new.enrolled_by = "" if own else one.by
        known = self._people.get(person)
        if known is None:
            self._people[person] = new
            self._give_last(new)
        else:
            self._change(known, new)
            self._give()

    def _change(self, known: Signup, new: Signup) -> None:
        """Whoever signs up again keeps the place, unless it is another slot, or for more people."""
        new.hashes = (*known.hashes, *new.hashes)
        if known.slot == new.slot and new.guests <= known.guests:
            new.late, new.accepted, new.at = known.late, known.accepted, known.at
            new.counted = known.counted and new.counted
        else:
            self._drop(known.person)
        self._people[known.person] = new

    def _drop(self, person: str) -> None:
        del self._people[person]
        if self._result is not None:
            self._lost.add(person)

    def _leave(self, one: BookEntry) -> None:
        person = person_in(one)
        hashes = texts_in(one, "of")
        self._taken_back.update((person, hash) for hash in hashes)
        known = self._people.get(person)
        if known is not None and set(hashes) & set(known.hashes):
            self._left[person] = one.hash
            self._drop(person)
            self._give()

    # -- places --------------------------------------------------------------------------------------------------------

    def _order(self) -> list[Signup]:
        """Those who may get places, in the order in which they get them."""
        if self.terms.mode is not SheetMode.ARRIVAL and self._result is None:
            return []
        people = [signup for signup in self._people.values() if not signup.late]
        if self._result is None:
            return people
        place = {person: number for number, person in enumerate(self._result.order) if person not in self._lost}
        first = sorted((one for one in people if one.person in place), key=lambda one: place[one.person])
        return first + [one for one in people if one.person not in place and self._is_admissible(one)]

    def _is_admissible(self, signup: Signup) -> bool:
        """Whether somebody who came after the result may get a place that is free."""
        return self.terms.mode is SheetMode.DRAW or any(self._decisions.get(hash) is True for hash in signup.hashes)

    def _give(self) -> None:
        """Give places that are free to those who wait, in their order, nobody being overtaken."""
        self._places = PlaceCounter(self.terms, [one for one in self._people.values() if one.accepted])
        for signup in self._order():
            if not signup.accepted:
                signup.accepted = self._places.take(signup)

    def _give_last(self, signup: Signup) -> None:
        """The same where nothing changed but that somebody came last: whoever waited goes on waiting."""
        orderly = self.terms.mode is SheetMode.ARRIVAL or (self._result is not None and self._is_admissible(signup))
        if self._places is None:
            self._give()
        elif orderly and not signup.late:
            signup.accepted = self._places.take(signup)

    # -- the end -------------------------------------------------------------------------------------------------------

    def state(self, log: DeskLog, waiting: tuple[BookEntry, ...], entries: Sequence[SheetEntry]) -> SheetState:
        """What all of it came to."""
        order = self._order()
        known = {one.person for one in order}
        signups = [*order, *(one for one in self._people.values() if one.person not in known)]
        for signup in signups:
            signup.decided = self._decisions.get(signup.hash)
            signup.state = self._state_of(signup, in_order=signup.person in known)
        _number_waiting(signups, common=self.terms.capacity > 0)
        early = tuple(self._early)
        return SheetState(
            log, self.terms, tuple(signups), early, self._closed, tuple(self._closings), self._result,
            _entered(entries), tuple(self.findings), waiting, self._left,
        )  # fmt: skip

    def _state_of(self, signup: Signup, *, in_order: bool) -> SignupState:
        if signup.accepted:
            return SignupState.ACCEPTED
        if signup.late:
            return SignupState.LATE
        if in_order:
            return SignupState.WAITING
        told = self._result is not None and signup.person in self._result.refused
        refused = self._result is not None and (told or signup.decided is False)
        return SignupState.REFUSED if refused else SignupState.ASKED


def _number_waiting(signups: Iterable[Signup], *, common: bool) -> None:
    """The places on the waiting list: where slots have nothing in common, each has a list of its own."""
    counts: dict[str, int] = {}
    for signup in signups:
        if signup.state is SignupState.WAITING:
            key = "" if common else signup.slot
            counts[key] = signup.position = counts.get(key, 0) + 1


def _entered(entries: Iterable[SheetEntry]) -> dict[str, EnteredAt]:
    """Who was let in: the last that was said of each, and of coming in twice the first time."""
    found: dict[str, EnteredAt] = {}
    for one in entries:
        if one.entry.kind != ENTER:
            continue
        person = person_in(one.entry)
        if not truth_in(one.entry, "came"):
            found.pop(person, None)
        elif person:
            found.setdefault(person, EnteredAt(one.entry.at, one.entry.by))
    return found


def _is_before(at: str, limit: dt.datetime | None) -> bool:
    time = time_of(at)
    return limit is not None and time is not None and time < limit


def _is_after(at: str, limit: dt.datetime | None) -> bool:
    """Whether a time is past a limit; one that is no time is."""
    time = time_of(at)
    return limit is not None and (time is None or time > limit)
