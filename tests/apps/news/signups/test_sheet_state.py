"""Who is on a sheet is a function of its records alone, whatever the order in which they came together."""

from __future__ import annotations

import random
from typing import Any

from hypothesis import given, settings
from hypothesis import strategies as st

from tests.apps.news.signups.drawn_signups import Club, sheets, steps
from tests.support.examples import examples
from upont_desktop.apps.news.records.sheets import SheetMode, SignupSheet, Slot, time_of
from upont_desktop.apps.news.records.signup_entries import SheetEntry, terms_of
from upont_desktop.apps.news.records.signup_findings import FindingKind
from upont_desktop.apps.news.records.signup_state import sheet_state
from upont_desktop.apps.news.records.standings import SheetState, SignupState

DESK = 0


def told(state: SheetState) -> list[tuple[Any, ...]]:
    """What people read of a state."""
    return [(one.person, one.slot, one.heads, one.state, one.position, one.counted) for one in state.signups]


def by_desk_alone(step: tuple[Any, ...]) -> bool:
    """Whether a step leaves the desk where it is, and what it offers."""
    return step[0] not in {"take", "edit"}


@given(sheets, steps, st.randoms(use_true_random=False))
@settings(max_examples=examples(25, 60))
def test_every_clone_says_the_same_of_the_same_records(
    sheet: SignupSheet, drawn: list[tuple[Any, ...]], random: random.Random
) -> None:
    club = Club(sheet)
    for step in drawn:
        club.do(step)
    for computer in (*range(4), *range(4)):
        club.share(computer)
    states = [told(club.state(computer)) for computer in range(4)]
    assert all(state == states[0] for state in states)
    entries = [*club.shared.values()]
    random.shuffle(entries)
    again = sheet_state(entries, terms_of(sheet))
    assert told(again) == states[0]
    assert len({one.person for one in again.signups}) == len(again.signups), "the same person twice is one place"


@given(sheets, steps)
@settings(max_examples=examples(25, 60))
def test_what_the_desk_has_said_stands(sheet: SignupSheet, drawn: list[tuple[Any, ...]]) -> None:
    club = Club(sheet)
    before = told_by_desk(club)
    for step in filter(by_desk_alone, drawn):
        club.do(step)
        club.receive(DESK)
        now = told_by_desk(club)
        check_nothing_is_taken(before, now, club.state(DESK))
        check_places(sheet, club.state(DESK))
        before = now
    honest = {FindingKind.IGNORED, FindingKind.SECOND_RESULT, FindingKind.NO_RESULT}
    assert {one.kind for one in club.state(DESK).findings} <= honest, "what honest programs write fits together"


def told_by_desk(club: Club) -> list[tuple[tuple[str, ...], SignupState]]:
    return [(one.hashes, one.state) for one in club.state(DESK).signups]


def check_nothing_is_taken(
    before: list[tuple[tuple[str, ...], SignupState]], now: list[tuple[tuple[str, ...], SignupState]], state: SheetState
) -> None:
    """A place that was given stays given while its owner does not leave it, and the order of two people stays."""
    after = dict(now)
    for hashes, was in before:
        if was is SignupState.ACCEPTED and hashes in after:
            assert after[hashes] is SignupState.ACCEPTED
        if was is SignupState.REFUSED and hashes in after:
            assert after[hashes] is SignupState.REFUSED
    ordered = state.terms.mode is SheetMode.ARRIVAL
    places = {hashes: number for number, (hashes, standing) in enumerate(now) if standing is not SignupState.LATE}
    known = [places[hashes] for hashes, was in before if hashes in places and was is not SignupState.LATE]
    assert known == sorted(known) or not ordered


def check_places(sheet: SignupSheet, state: SheetState) -> None:
    """No more places than there are, and nobody overtaken."""
    for slot in sheet.slots:
        assert not slot.places or state.heads(SignupState.ACCEPTED, slot.id) <= slot.places
    assert not sheet.capacity or state.heads(SignupState.ACCEPTED) <= sheet.capacity
    waiting: set[str] = set()
    for one in state.signups:
        most = [slot.places for slot in sheet.slots if slot.id == one.slot]
        fits = one.heads <= min(filter(None, (sheet.capacity, *most)), default=9) and len(one.hashes) == 1
        waiting |= {one.slot} if one.state is SignupState.WAITING and fits else set()
        if sheet.mode is SheetMode.ARRIVAL:
            assert one.state is not SignupState.ACCEPTED or one.slot not in waiting
    positions = [one.position for one in state.signups if one.state is SignupState.WAITING]
    assert not sheet.capacity or positions == [*range(1, len(positions) + 1)]


@given(sheets, steps)
@settings(max_examples=examples(16, 40))
def test_places_that_are_free_are_given(sheet: SignupSheet, drawn: list[tuple[Any, ...]]) -> None:
    club = Club(sheet)
    for step in filter(by_desk_alone, drawn):
        club.do(step)
    club.receive(DESK)
    state = club.state(DESK)
    first = next((one for one in state.signups if one.state is SignupState.WAITING), None)
    if first is not None:
        slot = sheet.slot(first.slot)
        assert slot is not None
        fits = not slot.places or state.heads(SignupState.ACCEPTED, slot.id) + first.heads <= slot.places
        common = not sheet.capacity or state.heads(SignupState.ACCEPTED) + first.heads <= sheet.capacity
        assert not (fits and common)


# --- by hand ----------------------------------------------------------------------------------------------------------

ONE_PLACE = SignupSheet("sheet", "Ski", slots=(Slot("", places=1),))


def states_of(club: Club, computer: int = DESK) -> dict[str, tuple[SignupState, int]]:
    return {one.person: (one.state, one.position) for one in club.state(computer).signups}


def test_arrival_is_arrival_at_the_desk() -> None:
    club = Club(ONE_PLACE)
    club.sign(1, "bob", 0, 0)
    club.sign(2, "cleo", 0, 0)
    assert club.state(1).signups[0].counted is False, "not received yet, and said"
    club.share(2)
    club.share(DESK)
    club.receive(DESK)
    club.share(1)
    club.share(DESK)
    club.receive(DESK)
    assert states_of(club) == {"cleo": (SignupState.ACCEPTED, 0), "bob": (SignupState.WAITING, 1)}
    club.share(DESK)
    club.share(1)
    club.leave(2, "cleo")
    club.share(2)
    assert states_of(club, 2) == {"cleo": (SignupState.ACCEPTED, 0)} or states_of(club, 2)["bob"][0] == "accepted"
    club.share(DESK)
    club.receive(DESK)
    assert states_of(club) == {"bob": (SignupState.ACCEPTED, 0)}


def test_a_small_party_does_not_overtake_a_large_one_that_waits() -> None:
    club = Club(SignupSheet("sheet", "Ski", slots=(Slot("", places=3),), guests=2))
    for person, guests in (("ada", 1), ("bob", 1), ("cleo", 0)):
        club.sign(DESK, person, 0, guests)
        club.receive(DESK)
    assert states_of(club)["bob"] == (SignupState.WAITING, 1)
    assert states_of(club)["cleo"] == (SignupState.WAITING, 2), "though one place is free"


def test_a_place_is_not_taken_by_raising_the_number_of_another_slot() -> None:
    sheet = SignupSheet("sheet", "Ski", slots=(Slot("a", "A", 1), Slot("b", "B", 2)), capacity=2)
    club = Club(sheet)
    for person, slot in (("ada", 0), ("bob", 0), ("cleo", 1)):
        club.sign(DESK, person, slot, 0)
        club.receive(DESK)
    assert states_of(club)["cleo"] == (SignupState.ACCEPTED, 0)
    club.edit(2)
    assert states_of(club)["cleo"] == (SignupState.ACCEPTED, 0)
    assert states_of(club)["bob"] == (SignupState.WAITING, 1)
    club.edit(3)
    assert states_of(club)["bob"] == (SignupState.ACCEPTED, 0), "more places are given in order"
    club.edit(1)
    assert [state for state, _ in states_of(club).values()] == [SignupState.ACCEPTED] * 3, "and fewer take none away"


def test_closing_again_draws_no_other_order() -> None:
    club = Club(SignupSheet("sheet", "Ski", mode=SheetMode.DRAW, slots=(Slot("", places=2),)))
    for person in ("ada", "bob", "cleo"):
        club.sign(DESK, person, 0, 0)
    club.close(DESK)
    first = club.state(DESK).closings
    for _ in range(2):
        club.reopen(DESK)
        club.close(DESK)
    assert club.state(DESK).closings == first, "nobody closes until the draw suits"
    club.publish(DESK)
    assert not club.state(DESK).findings
    assert club.state(DESK).result is not None


def test_a_draw_is_made_once_and_those_who_leave_lose_their_rank() -> None:
    sheet = SignupSheet("sheet", "Ski", mode=SheetMode.DRAW, slots=(Slot("", places=2),))
    club = Club(sheet)
    for person in ("ada", "bob", "cleo", "dan", "eve"):
        club.sign(DESK, person, 0, 0)
    club.close(DESK)
    assert {one.state for one in club.state(DESK).signups} == {SignupState.ASKED}
    club.sign(1, "zoe", 0, 0)
    club.share(DESK)
    club.share(1)
    club.publish(DESK)
    first = club.state(DESK)
    order = [one.person for one in first.signups]
    club.share(DESK)
    club.leave(DESK, order[2])
    club.sign(DESK, order[2], 0, 0)
    club.receive(DESK)
    assert states_of(club)[order[2]][0] is SignupState.LATE
    club.reopen(DESK)
    club.close(DESK)
    club.publish(DESK)
    second = club.state(DESK)
    assert second.result == first.result, "the first result counts"
    assert {one.kind for one in second.findings} == {FindingKind.SECOND_RESULT}
    now = [one.person for one in second.signups]
    assert now[:4] == [who for who in order if who not in {order[2], "zoe"}]
    assert set(now[4:]) <= {order[2], "zoe"}, "last, as they came back or came late"


def test_forged_results_count_for_nothing() -> None:
    sheet = SignupSheet("sheet", "Ski", mode=SheetMode.DRAW, slots=(Slot("", places=1),))
    club = Club(sheet)
    for person in ("ada", "bob", "cleo"):
        club.sign(DESK, person, 0, 0)
    club.close(DESK)
    closing = club.state(DESK).closings[-1]
    forged = {"by": "ada", "sheet": "sheet", "club": "", "order": ["cleo", "ada", "bob"], "close": closing.hash}
    club.computers[DESK].write("publish", {**forged, "close": "nothing", "order": ["ada"]})
    assert club.state(DESK).result is None
    honest = Club(sheet)
    honest.computers[DESK].known = dict(club.computers[DESK].known)
    honest.computers[DESK].number = club.computers[DESK].number
    honest.publish(DESK)
    worked_out = [one.person for one in honest.state(DESK).signups]
    order = next(order for order in (["cleo", "ada", "bob"], ["bob", "ada", "cleo"]) if order != worked_out)
    club.computers[DESK].write("publish", {**forged, "order": order})
    state = club.state(DESK)
    assert [one.person for one in state.signups] == worked_out
    assert {one.kind for one in state.findings} == {FindingKind.NO_CLOSING, FindingKind.RESULT}


def test_nobody_leaves_for_another_and_nobody_organises_without_a_right() -> None:
    club = Club(ONE_PLACE)
    club.sign(DESK, "ada", 0, 0)
    club.receive(DESK)
    hashes = club.state(DESK).signups[0].hashes
    club.computers[1].write("leave", {"by": "bob", "sheet": "sheet", "of": [*hashes]})
    removal = club.computers[1].write("remove", {"by": "bob", "sheet": "sheet", "person": "ada", "of": [*hashes]})
    club.computers[1].known[removal.name] = SheetEntry(removal, allowed=False)
    club.share(1)
    club.share(DESK)
    club.receive(DESK)
    assert states_of(club) == {"ada": (SignupState.ACCEPTED, 0)}
    assert {one.kind for one in club.state(DESK).findings} == {FindingKind.NO_RIGHT}


def test_who_is_too_early_is_not_on_it_and_who_is_late_waits_for_the_organiser() -> None:
    opens, closes = time_of("2026-11-28T19:00:00+01:00"), time_of("2026-11-28T21:00:00+00:00")
    club = Club(SignupSheet("sheet", "Ski", opens=opens, closes=closes))
    for person, at in (
        ("ada", "2026-11-28T18:59:59+01:00"),
        ("bob", "2026-11-28T13:00:01-05:00"),
        ("cleo", "2026-11-28T22:00:01+01:00"),
        ("dan", "yesterday"),
    ):
        club.computers[DESK].write("sign", {"by": person, "sheet": "sheet"}, at)
    club.receive(DESK)
    state = club.state(DESK)
    assert state.early == ("ada",)
    assert states_of(club) == {
        "bob": (SignupState.ACCEPTED, 0), "cleo": (SignupState.LATE, 0), "dan": (SignupState.LATE, 0)
    }  # fmt: skip
    club.enrol(DESK, "ada", 0, 0)
    club.close(DESK)
    club.enrol(DESK, "eve", 0, 0)
    club.reopen(DESK)
    club.receive(DESK)
    assert {state for state, _ in states_of(club).values()} == {SignupState.ACCEPTED}


def test_who_signs_up_again_keeps_the_place_for_no_more_people() -> None:
    club = Club(SignupSheet("sheet", "Ski", slots=(Slot("", places=3),), guests=2))
    for person, guests in (("ada", 1), ("bob", 0), ("cleo", 0), ("dan", 0)):
        club.sign(DESK, person, 0, guests)
        club.receive(DESK)
    assert states_of(club)["cleo"] == (SignupState.WAITING, 1)
    club.sign(DESK, "ada", 0, 0)
    club.receive(DESK)
    assert states_of(club)["cleo"] == (SignupState.ACCEPTED, 0), "the guest's place went on"
    club.sign(DESK, "bob", 0, 1)
    club.receive(DESK)
    assert [one.person for one in club.state(DESK).signups] == ["ada", "cleo", "dan", "bob"], "for more, it is the last"


def test_the_desk_moves_and_what_the_old_one_said_later_is_ignored() -> None:
    club = Club(ONE_PLACE)
    club.sign(DESK, "ada", 0, 0)
    club.receive(DESK)
    club.share(DESK)
    club.share(1)
    club.share(2)
    club.take(1)
    club.take(2)
    club.sign(DESK, "bob", 0, 0)
    club.receive(DESK)
    for computer in (1, 2, DESK, 1):
        club.share(computer)
    assert club.state(1).log.device == "pc-1", "of two who took it, the first in the order of books"
    club.sign(1, "cleo", 0, 0)
    club.receive(1)
    assert club.state(1).signups[0].person == "ada"
    assert club.state(1).waiting_arrivals == ()
    assert {one.kind for one in club.state(1).findings} == {FindingKind.IGNORED}
    club.share(1)
    club.share(DESK)
    assert told(club.state(DESK)) == told(club.state(1))
    club.take(DESK)
    assert club.is_desk(DESK)
