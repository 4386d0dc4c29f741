"""Sheets on the command line, for people and for scripts."""

from __future__ import annotations

import json
from collections.abc import Callable
from typing import Any

import pytest

from tests.cli.test_json import SHAPES, fits
from tests.support.people import introduce
from tests.support.signup_club import Computer, SignupClub
from upont_desktop.apps.news.reader.signup_pages import Motivation
from upont_desktop.apps.news.room import NEWS
from upont_desktop.apps.social.room import SOCIAL
from upont_desktop.cli import arguments, completion
from upont_desktop.cli import main as entry
from upont_desktop.cli.command import CommandTable
from upont_desktop.cli.command_table import COMMANDS

Call = Callable[..., tuple[int, str, str]]


@pytest.fixture
def computer(club: SignupClub) -> Computer:
    return club.computer("asso")


@pytest.fixture
def call(
    computer: Computer, club: SignupClub, monkeypatch: pytest.MonkeyPatch, capfd: pytest.CaptureFixture[str]
) -> Call:
    """``signup``, as somebody of the sample."""
    table = CommandTable(COMMANDS.own.values())
    table.join((SOCIAL, NEWS))
    for module in (arguments, completion, entry):
        monkeypatch.setattr(module, "COMMANDS", table)

    def run(who: str, action: str, *words: str) -> tuple[int, str, str]:
        own = club.identity(who)
        introduce(monkeypatch, own.name, own.email)
        capfd.readouterr()
        code = entry.main(["signup", action, str(computer.circle.path), *words], (SOCIAL, NEWS))
        told = capfd.readouterr()
        return code, told.out, told.err

    return run


def test_a_price_is_in_euros(call: Call, computer: Computer) -> None:
    assert call("Léa Moreau", "open", "Ski", "--set", "club=photo", "--set", "price=12,50")[0] == 0
    code, _, said = call("Léa Moreau", "edit", "ski", "--set", "price=12,505")
    assert (code, "finer than a cent" in said) == (1, True)
    (sheet,) = (computer.circle.path / ".upont/news/signups").rglob("*.json")
    assert json.loads(sheet.read_bytes())["price"] == 1_250


def test_a_draw_from_the_terminal(call: Call) -> None:
    fields = ("--set", "mode=draw", "--set", "club=photo", "--set", "capacity=1", "--set", "closes=2099-01-01 18:00")
    assert call("Léa Moreau", "open", "Ski weekend", *fields)[0] == 0
    code, out, _ = call("Hugo Bernard", "join", "ski")
    assert (code, "You take part in the draw." in out) == (0, True)
    assert call("Karim Bouzid", "join", "ski")[0] == 0
    code, _, said = call("Karim Bouzid", "join", "ski", "--guests", "2")
    assert (code, "0 guests" in said) == (1, True)
    assert call("Léa Moreau", "draw", "ski")[0] == 1, "not closed yet"
    for action in ("close", "draw"):
        assert call("Léa Moreau", action, "ski")[0] == 0
    code, out, _ = call("Hugo Bernard", "verify", "ski")
    assert (code, "All of it fits." in out, "Seed" in out) == (0, True, True)
    shown = json.loads(call("Hugo Bernard", "show", "ski", "--json")[1])
    assert [one["state"] for one in shown["signups"]] == ["accepted", "waiting"]
    first, second = (one["name"] for one in shown["signups"])
    assert call("Léa Moreau", "check", "ski", first)[0] == 0
    code, out, _ = call("Léa Moreau", "entrance", "ski")
    assert [line[:3] for line in out.splitlines()] == ["[x]", "[ ]"]
    assert second in out
    assert call(first, "leave", "ski")[0] == 0
    assert "[ ] " + second in call("Léa Moreau", "entrance", "ski")[1]
    table = call("Léa Moreau", "show", "ski", "--csv")[1]
    assert table.startswith("\ufeffOrder;Name;")
    told = json.loads(call("Léa Moreau", "list", "--json")[1])
    fits(told, SHAPES["`signup list`"])
    fits(shown, SHAPES["`signup show`, `signup entrance`"])
    fits(json.loads(call("Léa Moreau", "verify", "ski", "--json")[1]), SHAPES["`signup verify`"])
    listed = told["sheets"]
    assert [(one["title"], one["phase"], one["places"], one["accepted"]) for one in listed] == [
        ("Ski weekend", "published", 1, 1)
    ]


def test_motivations_and_slots_from_the_terminal(call: Call) -> None:
    assert call("Léa Moreau", "open", "Summit", "--set", "mode=review", "--slot", "North=1", "--slot", "South")[0] == 0
    assert "no slot" in call("Hugo Bernard", "join", "summit", "--slot", "West", "--answer", "Snow")[2]
    for who in ("Hugo Bernard", "Karim Bouzid"):
        assert call(who, "join", "summit", "--slot", "north", "--answer", f"Snow, says {who[0]}")[0] == 0
    assert call("Léa Moreau", "close", "summit")[0] == 0
    lines = call("Léa Moreau", "decide", "summit")[1].splitlines()
    assert len(lines) == 2
    assert not any(who in line for line in lines for who in ("Hugo", "Karim"))
    marks = {line[-1]: line.split()[0] for line in lines}
    assert call("Léa Moreau", "decide", "summit", marks["H"], "--refuse")[0] == 0
    assert call("Léa Moreau", "publish", "summit")[0] == 1
    assert call("Léa Moreau", "decide", "summit", marks["K"], "--accept")[0] == 0
    assert call("Léa Moreau", "publish", "summit")[0] == 0
    assert "You did not get a place." in call("Hugo Bernard", "show", "summit")[1]
    assert call("Léa Moreau", "add", "summit", "Noémie Brun", "--slot", "South")[0] == 0
    assert call("Léa Moreau", "remove", "summit", "Noémie Brun")[0] == 0
    assert call("Léa Moreau", "edit", "summit", "--set", "capacity=many")[0] == 1
    assert call("Léa Moreau", "edit", "summit", "--set", "title=Peak", "--set", "closes=")[0] == 0
    assert call("Léa Moreau", "reopen", "peak")[0] == 0


def test_who_and_what_is_meant(call: Call) -> None:
    for title in ("Ski weekend", "Ski evening"):
        assert call("Léa Moreau", "open", title)[0] == 0
    assert "several sheets" in call("Léa Moreau", "show", "ski")[2]
    assert "No sheet" in call("Léa Moreau", "show", "sailing")[2]
    assert "which sheet" in call("Léa Moreau", "show")[2]
    assert "no time" in call("Léa Moreau", "open", "X", "--set", "opens=soon")[2]
    assert "by “luck”" in call("Léa Moreau", "open", "X", "--set", "mode=luck")[2]
    shown: dict[str, Any] = json.loads(call("Léa Moreau", "show", "ski week", "--json")[1])
    assert call("Léa Moreau", "delete", shown["sheet"])[0] == 0
    assert "There are no sheets" not in call("Léa Moreau", "list")[1]


def test_the_mark_of_a_motivation_is_never_an_option(call: Call) -> None:
    assert call("Léa Moreau", "open", "Summit", "--set", "mode=review")[0] == 0
    mark = Motivation("-x-4Kf2aBcDeFgHiJkLmNo", "Snow").mark
    code, _, said = call("Léa Moreau", "decide", "summit", mark, "--refuse")
    assert (code, f"No motivation has the mark “{mark}”" in said) == (1, True)
