"""Computers that sign up, leave, receive, close and share in any order: entries alone, without a disk."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field, replace
from random import Random
from typing import Any

from hypothesis import strategies as st

from upont_desktop.apps.news.records.draws import draw_seed, drawn_order
from upont_desktop.apps.news.records.sheets import SheetMode, SignupSheet, Slot
from upont_desktop.apps.news.records.signup_entries import (
    CLOSE,
    DECIDE,
    ENROL,
    LEAVE,
    PUBLISH,
    RANK,
    REMOVE,
    REOPEN,
    SIGN,
    TERMS,
    SheetEntry,
    close_body,
    decide_body,
    enrol_body,
    leave_body,
    organiser_body,
    publish_body,
    rank_body,
    remove_body,
    sign_body,
    terms_body,
    terms_of,
)
from upont_desktop.apps.news.records.signup_state import sheet_state
from upont_desktop.apps.news.records.standings import SheetState
from upont_desktop.domain.books import BookEntry, digest

AT = "2026-11-28T20:00:00+01:00"
COMPUTERS = 4

_SLOTS = (
    (Slot(""),),
    (Slot("", places=4),),
    (Slot("a", "A", 3), Slot("b", "B", 2)),
    (Slot("a", "A"), Slot("b", "B", 4)),
)
sheets = st.builds(
    SignupSheet,
    st.just("sheet"),
    st.just("Ski"),
    mode=st.sampled_from([SheetMode.ARRIVAL, SheetMode.ARRIVAL, SheetMode.DRAW, SheetMode.REVIEW]),
    slots=st.sampled_from(_SLOTS),
    capacity=st.sampled_from([0, 0, 5]),
    guests=st.sampled_from([0, 2, 2]),
)


def drawn_steps(random: Random) -> list[tuple[Any, ...]]:
    """What happens in an hour: mostly people who sign up."""

    def step() -> tuple[Any, ...]:
        kind = random.choice(_KINDS)
        computer, person = random.choice([0, 0, 0, 1, 2, 3]), random.choice(_PEOPLE)
        if kind in {"sign", "enrol"}:
            return kind, computer, person, random.randrange(2), random.choice([0, 0, 1, 2])
        if kind in {"leave", "remove"}:
            return kind, computer, person
        return (kind, computer, person, random.random() < 0.7) if kind == "decide" else (kind, computer)

    return [step() for _ in range(random.randrange(60))]


_PEOPLE = ("ada", "bob", "cleo", "dan", "eve", "fay", "gus", "hal")
_OFTEN = ("sign", "sign", "sign", "share", "share", "leave", "decide", "receive")
_KINDS = (*_OFTEN, *_OFTEN, "enrol", "remove", "close", "reopen", "publish", "take")
steps = st.integers(0, 2**32).map(lambda seed: drawn_steps(Random(seed)))


@dataclass
class Computer:
    """One clone: what it knows, and its book."""

    name: str
    known: dict[str, SheetEntry] = field(default_factory=dict)
    number: int = 0

    def write(self, kind: str, body: Mapping[str, Any], at: str = AT) -> BookEntry:
        self.number += 1
        tick = 1 + max((one.entry.tick for one in self.known.values()), default=0)
        hash = digest(f"{self.name}:{self.number}:{kind}:{sorted(body.items(), key=str)}".encode())
        entry = BookEntry(self.name, self.number, tick, at, kind, body, hash)
        self.known[entry.name] = SheetEntry(entry)
        return entry


class Club:
    """The computers of a club, and the place at which they share. The first opens the sheet, and is its desk."""

    def __init__(self, sheet: SignupSheet) -> None:
        self.sheet = sheet
        self.shared: dict[str, SheetEntry] = {}
        self.computers = [Computer(f"pc-{number}") for number in range(COMPUTERS)]
        self.computers[0].write(TERMS, terms_body(sheet, "ada"))
        for computer in (0, *range(COMPUTERS)):
            self.share(computer)

    def state(self, computer: int) -> SheetState:
        return sheet_state(self.computers[computer].known.values(), terms_of(self.sheet))

    def is_desk(self, computer: int) -> bool:
        return self.state(computer).log.device == self.computers[computer].name

    def do(self, step: tuple[Any, ...]) -> None:
        getattr(self, step[0])(*step[1:])

    def share(self, computer: int) -> None:
        self.shared |= self.computers[computer].known
        self.computers[computer].known |= self.shared

    def sign(self, computer: int, person: str, slot: int, guests: int) -> None:
        wish = (self.sheet.slots[slot % len(self.sheet.slots)].id, min(guests, self.sheet.guests), "")
        self.computers[computer].write(SIGN, sign_body(self.sheet, person, *wish))

    def enrol(self, computer: int, person: str, slot: int, guests: int) -> None:
        if self.state(computer).of(person) is None:
            wish = (self.sheet.slots[slot % len(self.sheet.slots)].id, guests, "")
            self.computers[computer].write(ENROL, enrol_body(self.sheet, "ada", person, *wish))

    def leave(self, computer: int, person: str) -> None:
        known = self.state(computer).of(person)
        if known is not None:
            self.computers[computer].write(LEAVE, leave_body(self.sheet, person, known.hashes))

    def remove(self, computer: int, person: str) -> None:
        known = self.state(computer).of(person)
        if known is not None:
            self.computers[computer].write(REMOVE, remove_body(self.sheet, "ada", person, known.hashes))

    def decide(self, computer: int, person: str, accepted: bool) -> None:
        known = self.state(computer).of(person)
        if known is not None:
            self.computers[computer].write(DECIDE, decide_body(self.sheet, "ada", known.hash, accepted=accepted))

    def receive(self, computer: int) -> None:
        state = self.state(computer)
        if self.is_desk(computer) and state.waiting_arrivals:
            hashes = [one.hash for one in state.waiting_arrivals]
            self.computers[computer].write(RANK, rank_body(self.sheet, "ada", hashes))

    def close(self, computer: int) -> None:
        self.receive(computer)
        state = self.state(computer)
        if self.is_desk(computer) and not state.closed:
            self.computers[computer].write(CLOSE, close_body(self.sheet, "ada", state.people_in_time))

    def reopen(self, computer: int) -> None:
        if self.is_desk(computer) and self.state(computer).closed:
            self.computers[computer].write(REOPEN, organiser_body(self.sheet, "ada"))

    def publish(self, computer: int) -> None:
        self.receive(computer)
        state = self.state(computer)
        if not (self.is_desk(computer) and state.closed):
            return
        if self.sheet.mode is SheetMode.DRAW:
            closing = state.closings[-1]
            order, seed = drawn_order(closing.hash, closing.people), draw_seed(closing.hash, closing.people)
            body = publish_body(self.sheet, "ada", order, close=closing.hash, seed=seed)
        else:
            decided = {one.person: one.decided for one in state.signups}
            lists = [[who for who, good in decided.items() if good is yes] for yes in (True, False)]
            body = publish_body(self.sheet, "ada", lists[0], refused=lists[1])
        self.computers[computer].write(PUBLISH, body)

    def take(self, computer: int) -> None:
        if not self.is_desk(computer):
            last = self.state(computer).log.last
            self.computers[computer].write(TERMS, terms_body(self.sheet, "ada", last))

    def edit(self, capacity: int) -> None:
        """Another number of places, where the first computer is the desk."""
        if self.is_desk(0):
            slots = tuple(Slot(one.id, one.name, one.places and one.places + capacity) for one in self.sheet.slots)
            edited = replace(self.sheet, slots=slots, capacity=self.sheet.capacity and capacity)
            self.computers[0].write(TERMS, terms_body(edited, "ada"))
