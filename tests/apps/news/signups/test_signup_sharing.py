"""Drawn histories of sign-ups on real clones: shared in any order, copied, and the same everywhere at the end."""

from __future__ import annotations

import shutil
from contextlib import suppress
from pathlib import Path
from random import Random

import pytest

from tests.support.signup_club import Computer, SignupClub
from upont_desktop.apps.news.operations import sheets as sheet_work
from upont_desktop.apps.news.operations import signup_desk as desk
from upont_desktop.apps.news.operations import signups as do
from upont_desktop.apps.news.records.sheets import SheetMode, SignupSheet, Slot
from upont_desktop.apps.social.faults import RecordRefused
from upont_desktop.domain.writing_errors import NothingToDo
from upont_desktop.service.operations.books import keep_books

pytestmark = pytest.mark.slow
ORGANISER = "Léa Moreau"
PEOPLE = ["Hugo Bernard", "Karim Bouzid", "Lucie Marchand", "Noémie Brun", "Maya Diallo", "Simon Leroy"]
SHEET = "a" * 16


def step(random: Random, computer: Computer) -> None:
    """Something that somebody does at a computer, where it is possible."""
    who = random.choice(PEOPLE)
    kind = random.choice(["sign", "sign", "sign", "leave", "share", "share", "receive", "keep"])
    with suppress(RecordRefused, NothingToDo):
        if kind == "sign":
            do.sign_up(computer.of(who), SHEET, random.choice(["am", "pm"]), random.choice([0, 0, 1]))
        elif kind == "leave":
            do.leave(computer.of(who), SHEET)
        elif kind == "receive":
            desk.receive(computer.of(ORGANISER))
        elif kind == "keep":
            keep_books(computer.of(ORGANISER))
        else:
            computer.share()


@pytest.mark.parametrize(("seed", "mode"), [(1, SheetMode.ARRIVAL), (2, SheetMode.DRAW), (3, SheetMode.ARRIVAL)])
def test_every_clone_says_the_same_when_all_have_shared(club: SignupClub, seed: int, mode: SheetMode) -> None:
    random = Random(seed)
    computers = [club.computer(name) for name in ("first", "second", "third")]
    slots = (Slot("am", "Morning", 2), Slot("pm", "Afternoon", 2))
    sheet_work.open_sheet(computers[0].of(ORGANISER), SignupSheet(SHEET, "Ski", mode=mode, slots=slots, guests=1))
    for computer in computers:
        computer.share()
    for _ in range(30):
        step(random, random.choice(computers))
    for computer in (*computers[1:], computers[0]):
        computer.share()
    with suppress(NothingToDo):
        desk.receive(computers[0].of(ORGANISER))
    desk.close_sheet(computers[0].of(ORGANISER), SHEET)
    if mode is SheetMode.DRAW and computers[0].page(SHEET).rows:
        desk.draw(computers[0].of(ORGANISER), SHEET)
    for computer in computers:
        computer.share()
    told = [computer.told(SHEET) for computer in computers]
    assert told[0] == told[1] == told[2]
    pages = [computer.page(SHEET) for computer in computers]
    assert all(page.state.findings == () and not page.state.waiting_arrivals for page in pages)
    assert all(slot.taken <= 2 for slot in pages[0].slots)


def test_a_copied_clone_is_not_the_desk(club: SignupClub, tmp_path: Path) -> None:
    first = club.computer("first")
    sheet_work.open_sheet(first.of(ORGANISER), SignupSheet(SHEET, "Ski", capacity=1))
    do.sign_up(first.of(PEOPLE[0]), SHEET)
    first.share()
    shutil.copytree(first.circle.path, tmp_path / "copy", symlinks=True)
    copy = Computer(club, club.library.recognise(tmp_path / "copy"))
    do.sign_up(copy.of(PEOPLE[1]), SHEET)
    do.sign_up(first.of(PEOPLE[2]), SHEET)
    with pytest.raises(RecordRefused, match="Another computer"):
        desk.close_sheet(copy.of(ORGANISER), SHEET)
    copy.share()
    first.share()
    with suppress(NothingToDo):
        desk.receive(first.of(ORGANISER))
    first.share()
    copy.share()
    assert first.told(SHEET) == copy.told(SHEET)
    assert [name for name, state, _ in first.told(SHEET) if state == "accepted"] == [PEOPLE[0]]
    assert {name for name, _, _ in first.told(SHEET)} == set(PEOPLE[:3])
