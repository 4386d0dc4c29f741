"""People and clubs on the command line, for people and for scripts."""

from __future__ import annotations

import json
from collections.abc import Callable
from datetime import UTC, datetime, time
from pathlib import Path
from typing import Any

import pytest

from tests.cli.test_json import CHANGING, SHAPES, fits
from tests.support.people import introduce
from tests.support.social_room import SocialRoom, days
from upont_desktop.apps.social.room import SOCIAL
from upont_desktop.cli import arguments, completion
from upont_desktop.cli import main as entry
from upont_desktop.cli.command import CommandTable
from upont_desktop.cli.command_table import COMMANDS

Call = Callable[..., tuple[int, str, str]]


@pytest.fixture
def call(
    room: SocialRoom, monkeypatch: pytest.MonkeyPatch, capfd: pytest.CaptureFixture[str]
) -> Callable[..., tuple[int, str, str]]:
    """One of the room's commands, on the sample."""
    table = CommandTable(COMMANDS.own.values())
    table.join((SOCIAL,))
    for module in (arguments, completion, entry):
        monkeypatch.setattr(module, "COMMANDS", table)
    introduce(monkeypatch, "Camille", "camille.morel@example.org")
    here = room.clone.path

    def run(*words: str | Path) -> tuple[int, str, str]:
        capfd.readouterr()
        first = 2 if words[0] != "people" else 1
        given = [*words[:first], here, *words[first:]]
        code = entry.main([str(word) for word in given], (SOCIAL,))
        told = capfd.readouterr()
        return code, told.out, told.err

    return run


@pytest.fixture
def told(call: Call) -> Callable[..., Any]:
    """What a command answers as JSON, which must be what ``docs/json.md`` says."""

    def run(*words: str | Path) -> Any:
        code, said, error = call(*words, "--json")
        assert code == 0, error
        answer = json.loads(said)
        both = " ".join(map(str, words[:2]))
        titles = [f"`{both} --dry-run`", f"`{both}`", f"`{words[0]}`", CHANGING]
        shape = next(title for title in titles if title in SHAPES and ("--dry-run" in words or "--dry" not in title))
        fits(answer, SHAPES[shape], shape)
        return answer

    return run


def test_people_are_listed_and_exported(call: Call, told: Callable[..., Any], tmp_path: Path) -> None:
    assert len(told("people")["people"]) == 40
    assert told("people", "le", "mor")["people"][0]["name"] == "Léa Moreau"
    assert [one["family"] for one in told("people", "--promotion", "026", "--limit", "1")["people"]] == ["Benali"]
    assert {one["name"] for one in told("people", "--club", "photo", "--former")["people"]}
    assert call("people", "zzzz")[0] == 1
    assert "Léa Moreau (Lélé)" in call("people", "lea")[1]
    cards = call("people", "lea", "moreau", "--vcard")[1]
    assert cards.startswith("BEGIN:VCARD")
    assert "mail;téléphone" in call("people", "lea", "--csv")[1]


def test_a_person_is_added_edited_merged_and_forgotten(call: Call, told: Callable[..., Any], tmp_path: Path) -> None:
    code, said, _ = call("person", "add", "Grace Hopper", "--set", "emails=grace@example.org", "--set", "promotion=029")
    assert (code, said.partition("  ")[2]) == (0, "Add Grace Hopper\n")
    told("person", "edit", "grace@example.org", "--set", "phones=06 12 34 56 78", "--set", "birth=09/12/2003")
    shown = told("person", "show", "grace hop")
    assert (shown["phones"], shown["birth"], shown["family"]) == (["+33612345678"], "2003-12-09", "Hopper")
    assert "birthday   2003-12-09" in call("person", "show", "grace")[1]
    assert "Say more" in call("person", "edit", "l", "--set", "note=x")[2]
    assert "Nobody is found" in call("person", "edit", "qqq", "--set", "note=x")[2]
    assert "no field" in call("person", "edit", "grace", "--set", "shoe=42")[2]
    call("person", "add", "Gracie Hopper")
    told("person", "merge", "Gracie Hopper", "--into", "Grace Hopper")
    assert told("person", "show", "hopper")["nickname"] == "Gracie Hopper"
    code, said, note = call("person", "forget", "hopper")
    assert (code, "Hopper" in said, "history" in note) == (0, False, True)
    (tmp_path / "list.csv").write_text("029;Curie;Marie;marie@example.org\n026;Moreau;Lea;lea.moreau@example.org\nx\n")
    dry = told("person", "import", tmp_path / "list.csv", "--dry-run")
    assert (len(dry["new"]), len(dry["same"]), [one["line"] for one in dry["wrong"]]) == (1, 1, [3])
    code, said, _ = call("person", "import", tmp_path / "list.csv")
    assert "new: 1, the same: 1, in doubt: 0, not taken: 1" in said
    assert told("people", "curie")["people"][0]["promotion"] == "029"
    assert call("person", "import", tmp_path / "none.csv")[0] == 1


def test_clubs_and_their_committees(call: Call, told: Callable[..., Any]) -> None:
    assert [one["club"] for one in told("club", "list")["clubs"]][:2] == ["escalade", "photo"]
    told("club", "new", "choir", "--set", "name=The Choir", "--set", "label=club", "--set", "links=a.org, b.org")
    told("club", "edit", "choir", "--set", "body=Mondays.", "--set", "active=no")
    page = told("club", "show", "choir")
    assert (page["name"], page["links"], page["body"], page["active"]) == (
        "The Choir", ["a.org", "b.org"], "Mondays.", False,
    )  # fmt: skip
    told(
        "club", "add", "choir", "Léa Moreau", "hugo.bernard@example.org", "--role", "alto", "--on", days(-5).isoformat()
    )
    told("club", "role", "choir", "Hugo Bernard", "--role", "bass")
    assert [one["role"] for one in told("club", "members", "choir")["members"]] == ["alto", "bass"]
    told("club", "hand-over", "choir", "Tom Picard", "Alice Renard", "--on", days(1).isoformat())
    late = told("club", "members", "choir", "--on", days(1).isoformat())["members"]
    assert [(one["name"], one["role"]) for one in late] == [("Tom Picard", "alto"), ("Alice Renard", "bass")]
    told("club", "end", "photo", told("club", "members", "photo")["members"][0]["person"])
    assert "Students’ Union" in call("club", "show", "bde")[1]
    assert "no club" in call("club", "show", "nothing")[2]
    assert "Say which club" in call("club", "show")[2]
    assert "not in the club" in call("club", "end", "photo", "Léa Moreau")[2]


def test_loans_and_rights(call: Call, told: Callable[..., Any]) -> None:
    assert [one["late"] for one in told("loan", "list", "--late")["loans"]] == [9]
    told("loan", "lend", "tripod", "--to", "Léa Moreau", "--due", days(3).isoformat())
    assert "lent until" in call("loan", "lend", "Tripod", "--to", "Tom Picard", "--due", days(3).isoformat())[2]
    told("loan", "extend", "tripod", "--due", days(5).isoformat())
    assert [one["due"] for one in told("loan", "list", "--to", "Léa Moreau")["loans"]] == [days(5).isoformat()]
    told("loan", "return", "tripod")
    told("loan", "add", "Flash", "--club", "photo")
    assert "Flash" in call("loan", "things", "--club", "photo")[1]
    assert "9 days late" in call("loan", "list")[1]
    assert "No thing" in call("loan", "return", "nothing")[2]
    told("right", "give", "Tom Picard", "club", "--scope", "photo", "--until", days(9).isoformat())
    given = told("right", "list")["rights"]
    assert ("club", "photo", days(9).isoformat()) in {(one["right"], one["scope"], one["until"]) for one in given}
    assert "Tom Picard" in call("right", "list")[1]
    told("right", "take", "Tom Picard", "club", "--scope", "photo")
    assert "Tom Picard" not in call("right", "list")[1]


def test_what_was_changed_without_a_right_is_listed_and_taken_back(
    room: SocialRoom, call: Call, told: Callable[..., Any]
) -> None:
    told("right", "give", "Camille Morel", "people")
    assert call("people", "--problems")[0] == 0
    club = ".upont/social/clubs/bds.md"
    before = (room.clone.path / club).read_bytes()
    late = datetime.combine(days(2), time(12), UTC)
    room.clone.write(club, before + b"mine").commit("by hand", author="Mallory <mallory@example.org>", date=late)
    assert room.clone.path.is_dir()
    code, said, _ = call("people", "--problems")
    assert (code, "mallory@example.org" in said, club in said) == (1, True, True)
    code, said, _ = call("people", "--problems", "--json")
    answer = json.loads(said)
    fits(answer, SHAPES["`people --problems`"], "problems")
    assert [one["can_be_taken_back"] for one in answer["problems"]] == [True]
    code, said, _ = call("right", "problems", "--json")
    answer = json.loads(said)
    fits(answer, SHAPES["`right problems`"], "problems")
    assert (code, [one["path"] for one in answer["changes"]], answer["names"]) == (1, [club], [])
    told("right", "take-back", club)
    assert "in order" in call("right", "problems")[2]
    assert (room.clone.path / club).read_bytes() == before
    assert "Nobody changed" in call("right", "take-back", club)[2]
    assert call("people", "--problems")[0] == 0


def test_devices_are_listed_and_accepted(room: SocialRoom, call: Call, told: Callable[..., Any]) -> None:
    told("right", "give", "Camille Morel", "people")
    found = told("right", "devices")["devices"]
    assert [(one["state"], one["own"]) for one in found if one["own"]] == [("free", True)]
    device = next(one["device"] for one in found if one["own"])
    told("right", "accept", device)
    assert "accepted" in call("right", "devices")[1]
    told("right", "take-out", device)
    assert "No room" in call("right", "list", "--room", "news")[2] or call("right", "list", "--room", "news")[0] == 0
