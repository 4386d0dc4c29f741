"""An application's command is a command of the program: in the help, in completion, by its options, to its answer."""

from __future__ import annotations

import json
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path

import pytest

from tests.apps.keys.records import key_path
from tests.apps.keys.room import KEYS
from tests.support.clones import CloneBuilder
from tests.support.people import introduce
from upont_desktop.apps.registry import ROOMS
from upont_desktop.cli import arguments, completion
from upont_desktop.cli import main as entry
from upont_desktop.cli.command import CommandTable
from upont_desktop.cli.command_table import COMMANDS

Call = Callable[..., tuple[int, str, str]]


@pytest.fixture
def call(monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]) -> Call:
    """The program with the room of keys: a table of its own, so that no other test meets it."""
    table = CommandTable(COMMANDS.own.values())
    table.join((KEYS,))
    for module in (arguments, completion, entry):
        monkeypatch.setattr(module, "COMMANDS", table)

    def run(*words: str | Path) -> tuple[int, str, str]:
        capsys.readouterr()
        code = entry.main([str(word) for word in words], (KEYS,))
        told = capsys.readouterr()
        return code, told.out, told.err

    return run


def test_a_command_of_an_application_is_one_of_the_program(
    call: Call, clone: CloneBuilder, monkeypatch: pytest.MonkeyPatch
) -> None:
    introduce(monkeypatch, "Ada", "ada@example.org")
    clone.write("a.txt", "1\n").commit("One")
    here = clone.path
    assert call("rooms", here) == (0, "keys  Keys\n", "")
    refused = call("keys", here)[2].splitlines()
    assert refused == [f"upont-desktop: “{here.name}” has no room “keys”.", "  Add the room to the circle first."]
    code, told, _ = call("room", "add", here, "keys", "--lang", "en")
    assert (code, told.partition("  ")[2]) == (0, "Add the room “Keys”\n")
    assert call("room", "add", here, "keys")[2] == "upont-desktop: There is nothing to change.\n"
    code, _, told = call("room", "add", here, "cars")
    assert (code, told.splitlines()[1]) == (1, "  These can be added: keys.")
    assert call("rooms", here)[1] == "keys  Keys, in this circle\n"
    assert call("--holder", "Léa", "keys", "--door", "Foyer", here, "01")[0] == 0
    assert json.loads(call("keys", here, "--json")[1])["keys"] == [{"door": "Foyer", "holder": "Léa"}]
    assert "  keys                 the keys and who has them\n" in call("--help")[1]
    assert "--holder NAME" in call("keys", "--help")[1]
    assert call("kyes", here)[2] == "upont-desktop: no command kyes; did you mean keys?\n"
    for shell in ("bash", "zsh", "fish"):
        assert "holder" in call("completion", shell)[1]
    hit, message = json.loads(call("search", "foy", "--json")[1])["hits"]
    assert (message["kind"], message["record"]) == ("message", None)
    assert (hit["kind"], hit["title"], hit["path"]) == ("record", "Foyer", key_path("01"))
    assert hit["record"] == {"room": "keys", "name": "01", "kind": "Key"}
    assert "    Key: Foyer\n" in call("search", "foy")[1]
    assert call("search", "foy", "type:text")[0] == 1
    assert call("index", here, "--rebuild")[0] == 0
    assert call("keys", here)[1] == "Foyer  Léa\n"


def test_nothing_of_an_application_is_imported_before_it_is_used(tmp_path: Path) -> None:
    told = (
        "import sys; from upont_desktop import app; from upont_desktop.cli.arguments import command_named;"
        "from upont_desktop.service.library import Library; import upont_desktop.service.index_server;"
        "command_named(['clone', '--lang', 'fr']); print(sorted(name for name in sys.modules if '.apps' in name"
        " or name.partition('.')[0] == 'sqlalchemy'))"
    )
    done = subprocess.run([sys.executable, "-c", told], capture_output=True, text=True, check=True)
    light = {"upont_desktop.apps", "upont_desktop.apps.command_table", "upont_desktop.apps.registry"}
    light |= {
        name for room in ROOMS for name in (f"upont_desktop.apps.{room.name}", f"upont_desktop.apps.{room.name}.room")
    }
    assert done.stdout == f"{sorted(light)}\n"
