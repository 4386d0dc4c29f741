"""Signing up with real clones: from several computers, shared in any order, drawn, checked, and let in."""

from __future__ import annotations

import json
from datetime import UTC, datetime, timedelta
from hashlib import sha256
from pathlib import Path
from typing import Any

import pytest

from tests.support.signup_club import Computer, SignupClub
from upont_desktop.apps.news.operations import sheets as sheet_work
from upont_desktop.apps.news.operations import signup_desk as desk
from upont_desktop.apps.news.operations import signups as do
from upont_desktop.apps.news.reader.signup_pages import standing
from upont_desktop.apps.news.reader.signups import local_signup_reader
from upont_desktop.apps.news.records import new_id
from upont_desktop.apps.news.records.sheets import SheetChange, SheetMode, SignupSheet, Slot
from upont_desktop.apps.social.faults import RecordRefused
from upont_desktop.domain.book_errors import NotAllowed
from upont_desktop.domain.writing_errors import NothingToDo
from upont_desktop.service.operations.books import append

ORGANISER = "Léa Moreau"
OTHERS = ["Hugo Bernard", "Karim Bouzid", "Lucie Marchand", "Noémie Brun"]


def test_a_draw_from_two_computers_is_checked_by_a_program_of_ten_lines(club: SignupClub) -> None:
    first, second = club.computer("first"), club.computer("second")
    sheet = SignupSheet(new_id(), "Ski weekend", "photo", SheetMode.DRAW, slots=(Slot("", places=3),))
    sheet_work.open_sheet(first.of(ORGANISER), sheet)
    first.share()
    second.share()
    for computer, people in ((first, OTHERS[:2]), (second, OTHERS[2:])):
        for name in people:
            do.sign_up(computer.of(name), sheet.id)
            with pytest.raises(NothingToDo):
                do.sign_up(computer.of(name), sheet.id)
    assert [state for _, state, _ in second.told(sheet.id)] == ["asked", "asked"]
    second.share()
    first.share()
    with pytest.raises(RecordRefused, match="Another computer"):
        desk.close_sheet(second.of(ORGANISER), sheet.id)
    with pytest.raises(RecordRefused, match="Close the sheet first"):
        desk.draw(first.of(ORGANISER), sheet.id)
    desk.close_sheet(first.of(ORGANISER), sheet.id)
    desk.draw(first.of(ORGANISER), sheet.id)
    with pytest.raises(RecordRefused, match="done once"):
        desk.draw(first.of(ORGANISER), sheet.id)
    first.share()
    second.share()
    told = second.told(sheet.id)
    assert told == first.told(sheet.id)
    assert [state for _, state, _ in told] == ["accepted"] * 3 + ["waiting"]
    assert second.page(sheet.id).state.findings == ()
    order = [row.signup.person for row in second.page(sheet.id).rows]
    assert order == drawn_by_another_program(second.circle.path, sheet.id)

    do.leave(second.of(told[0][0]), sheet.id)
    second.share()
    first.share()
    desk.receive(first.of(ORGANISER))
    assert [name for name, state, _ in first.told(sheet.id) if state == "accepted"] == [name for name, _, _ in told[1:]]
    do.check_in(first.of(ORGANISER), sheet.id, order[1])
    with pytest.raises(RecordRefused, match="let in at"):
        do.check_in(first.of(ORGANISER), sheet.id, order[1])
    assert first.page(sheet.id).entered == 1


def drawn_by_another_program(clone: Path, sheet: str) -> list[str]:
    """The second program: it knows JSON and SHA-256, and nothing of ours."""
    lines = [line for file in clone.glob(".upont/news/book/**/*.jsonl") for line in file.read_text().splitlines()]
    entries: list[dict[str, Any]] = [json.loads(line) for line in lines]
    about = {entry["k"]: entry for entry in entries if entry["b"].get("sheet") == sheet}
    closing, result = about["close"], about["publish"]
    assert result["b"]["close"] == closing["h"]
    people = sorted(closing["b"]["people"])
    seed = sha256((closing["h"] + "".join(people)).encode()).hexdigest()
    order = sorted(people, key=lambda person: sha256((seed + person).encode()).hexdigest())
    assert order == result["b"]["order"], "the draw was not made by the rule"
    return order


def test_places_by_arrival_with_guests_and_a_waiting_list(club: SignupClub) -> None:
    first, second = club.computer("first"), club.computer("second")
    slots = (Slot("am", "Morning", 2), Slot("pm", "Afternoon", 0))
    sheet = SignupSheet(new_id(), "Pottery", slots=slots, guests=1, capacity=4)
    sheet_work.open_sheet(first.of(ORGANISER), sheet)
    first.share()
    second.share()
    do.sign_up(first.of(OTHERS[0]), sheet.id, "am", 1)
    do.sign_up(second.of(OTHERS[1]), sheet.id, "am")
    do.sign_up(second.of(OTHERS[2]), sheet.id, "pm")
    for slot, guests, words in (("noon", 0, "what to sign up for"), ("pm", 2, "1 guests")):
        with pytest.raises(RecordRefused, match=words):
            do.sign_up(second.of(OTHERS[3]), sheet.id, slot, guests)
    assert second.page(sheet.id).rows[0].signup.counted is False
    second.share()
    first.share()
    desk.receive(first.of(ORGANISER))
    with pytest.raises(NothingToDo):
        desk.receive(first.of(ORGANISER))
    found = {name: (state, position) for name, state, position in first.told(sheet.id)}
    assert found[OTHERS[0]] == ("accepted", 0)
    assert found[OTHERS[1]] == ("waiting", 1)
    assert found[OTHERS[2]] == ("accepted", 0), "another slot has a place"
    with pytest.raises(RecordRefused, match="cannot be deleted"):
        sheet_work.edit_sheet(first.of(ORGANISER), sheet.id, SheetChange(slots=slots[1:]))
    with pytest.raises(RecordRefused, match="can no longer be changed"):
        sheet_work.edit_sheet(first.of(ORGANISER), sheet.id, SheetChange(mode=SheetMode.DRAW))
    more = (Slot("am", "Morning", 3), slots[1])
    sheet_work.edit_sheet(first.of(ORGANISER), sheet.id, SheetChange(slots=more))
    assert {state for _, state, _ in first.told(sheet.id)} == {"accepted"}
    do.enrol(first.of(ORGANISER), sheet.id, club.person(OTHERS[3]), "pm")
    with pytest.raises(RecordRefused, match="already"):
        do.enrol(first.of(ORGANISER), sheet.id, club.person(OTHERS[3]), "pm")
    assert first.told(sheet.id)[-1][1:] == ("waiting", 1)
    do.remove(first.of(ORGANISER), sheet.id, club.person(OTHERS[0]))
    assert first.told(sheet.id)[-1][1:] == ("accepted", 0)
    first.share()
    second.share()
    assert second.told(sheet.id) == first.told(sheet.id)


def test_motivations_are_reviewed_without_names_and_published_once(club: SignupClub) -> None:
    first = club.computer("first")
    sheet = SignupSheet(new_id(), "Summit", mode=SheetMode.REVIEW, slots=(Slot("", places=1),), question="Why?")
    sheet_work.open_sheet(first.of(ORGANISER), sheet)
    with pytest.raises(RecordRefused, match="Answer the question"):
        do.sign_up(first.of(OTHERS[0]), sheet.id)
    for name in OTHERS[:3]:
        do.sign_up(first.of(name), sheet.id, answer=f"I am {name[0]}")
    desk.close_sheet(first.of(ORGANISER), sheet.id)
    with pytest.raises(RecordRefused, match="3"):
        desk.publish_result(first.of(ORGANISER), sheet.id)
    hashes = {row.person.shown: row.signup.hash for row in first.page(sheet.id).rows}
    for name in OTHERS[:3]:
        do.decide(first.of(ORGANISER), sheet.id, hashes[name], accepted=name != OTHERS[1])
    assert {state for _, state, _ in first.told(sheet.id)} == {"asked"}, "nobody is told before"
    desk.publish_result(first.of(ORGANISER), sheet.id)
    states = {name: state for name, state, _ in first.told(sheet.id)}
    assert states == {OTHERS[0]: "accepted", OTHERS[1]: "refused", OTHERS[2]: "waiting"}
    with pytest.raises(RecordRefused, match="once"):
        desk.publish_result(first.of(ORGANISER), sheet.id)
    with pytest.raises(RecordRefused, match="no longer be changed"):
        do.decide(first.of(ORGANISER), sheet.id, hashes[OTHERS[1]], accepted=True)


def test_when_and_to_whom_a_sheet_is_open(club: SignupClub) -> None:
    first, now = club.computer("first"), datetime.now(UTC)
    promotion = next(person.promotion for person in club.sample.people() if person.shown == OTHERS[0])
    other = next(person for person in club.sample.people() if person.promotion != promotion)
    sheet = SignupSheet(new_id(), "Party", opens=now + timedelta(hours=1), promotions=(promotion,))
    sheet_work.open_sheet(first.of(ORGANISER), sheet)
    with pytest.raises(RecordRefused, match="begins on"):
        do.sign_up(first.of(OTHERS[0]), sheet.id)
    sheet_work.edit_sheet(first.of(ORGANISER), sheet.id, SheetChange(opens=None))
    with pytest.raises(RecordRefused, match="open to"):
        do.sign_up(first.of(other.shown), sheet.id)
    do.sign_up(first.of(OTHERS[0]), sheet.id)
    said = standing(page_of(first, sheet.id, OTHERS[0]))
    assert said is not None
    assert str(said) == "You are in."
    desk.close_sheet(first.of(ORGANISER), sheet.id)
    with pytest.raises(RecordRefused, match="over"):
        do.sign_up(first.of(OTHERS[0]), sheet.id)
    do.leave(first.of(OTHERS[0]), sheet.id)
    with pytest.raises(RecordRefused, match="not on this sheet"):
        do.leave(first.of(OTHERS[0]), sheet.id)
    sheet_work.reopen_sheet(first.of(ORGANISER), sheet.id)
    do.sign_up(first.of(OTHERS[0]), sheet.id)
    with pytest.raises(RecordRefused, match="closed, and not deleted"):
        sheet_work.remove_sheet(first.of(ORGANISER), sheet.id)


def page_of(computer: Computer, sheet: str, name: str) -> Any:
    """The page as somebody at the computer sees it."""
    with local_signup_reader(computer.of(name)) as reader:
        return reader.page(sheet)


def test_running_a_sheet_needs_the_right_once_rights_count(club: SignupClub) -> None:
    first = club.computer("first")
    sheet = SignupSheet(new_id(), "Climb", "photo")
    sheet_work.open_sheet(first.of(ORGANISER), sheet)
    rights = {"by": club.person(ORGANISER), "person": club.person(OTHERS[1]), "right": "publish", "scope": "photo"}
    append(first.of(ORGANISER), "news", "grant", rights)
    with pytest.raises(NotAllowed):
        desk.close_sheet(first.of(OTHERS[0]), sheet.id)
    do.sign_up(first.of(OTHERS[0]), sheet.id)
    assert first.page(sheet.id).rows[0].signup.counted is False, "a member at the organiser's computer receives nothing"
    desk.receive(first.of(OTHERS[1]))
    assert first.page(sheet.id).rows[0].signup.counted is True
    desk.close_sheet(first.of(OTHERS[1]), sheet.id)
