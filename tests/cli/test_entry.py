"""Every command of the table, of ``--help`` and of the README, through the program as it is installed."""

from __future__ import annotations

import os
import re
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

from tests.support.clones import CloneBuilder
from upont_desktop import app
from upont_desktop.apps.command_table import COMMANDS
from upont_desktop.cli.command import Value
from upont_desktop.cli.command_table import SHELLS
from upont_desktop.domain.rooms import ROOMS_PATH
from upont_desktop.ui.core.options import Options

ROOT = Path(__file__).parents[2]
PROGRAM = Path(sys.executable).with_name("upont-desktop")
ALONE = {"circles", "doctor"}
"""Those that need no more than their name."""


def run(*words: str, **environment: str) -> subprocess.CompletedProcess[str]:
    clean = {name: value for name, value in os.environ.items() if name not in {"DISPLAY", "WAYLAND_DISPLAY"}}
    return subprocess.run([PROGRAM, *words], env=clean | environment, capture_output=True, text=True, encoding="utf-8")


@pytest.mark.parametrize("command", [name for name in COMMANDS if name not in ALONE])
def test_each_command_is_reached(command: str) -> None:
    done = run(command)
    assert done.returncode == 2
    assert re.fullmatch(rf"upont-desktop: [A-Z, ]+ is missing; see upont-desktop {command} --help\.\n", done.stderr)


def test_help_shows_each_command_with_its_summary() -> None:
    told = run("--help")
    assert (told.returncode, told.stderr) == (0, "")
    for command in COMMANDS.values():
        assert re.search(rf"^  {command.name} +{re.escape(command.summary)}$", told.stdout, re.MULTILINE)
    developers = told.stdout.index("For developers:")
    for option in ("--screenshot", "--timings", "--scroll"):
        assert told.stdout.index(option) > developers > told.stdout.index("--theme")


def test_the_commands_of_the_readme_exist() -> None:
    named = re.findall(r"^\.venv/bin/upont-desktop ([a-z]+)", (ROOT / "README.md").read_text("utf-8"), re.MULTILINE)
    assert named
    assert set(named) <= set(COMMANDS)


@pytest.mark.parametrize(
    ("words", "said"),
    [
        (["histroy", "."], "no command histroy; did you mean history?"),
        (["histroy"], "no command histroy; did you mean history?"),
        (["--json", "serach", "word"], "no command serach; did you mean search?"),
        (["frobnicate", "."], "no command frobnicate; see upont-desktop --help."),
        (["tree", ".", "--jsno"], "no option --jsno; did you mean --json?"),
    ],
)
def test_what_is_mistyped_is_named(words: list[str], said: str) -> None:
    done = run(*words)
    assert (done.returncode, done.stdout, done.stderr) == (2, "", f"upont-desktop: {said}\n")


def test_each_command_does_its_work(
    clone: CloneBuilder, tmp_path: Path, capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    clone.write("a.txt", "1\n").write("b.md", "[a](a.txt)\n").write(ROOMS_PATH, '{"rooms": ["x"]}\n').commit("One")
    clone.write("a.txt", "2\n").commit("Two")
    clone.git("config", "user.name", "Ada")
    clone.git("config", "user.email", "ada@example.org")
    clone.git("status")
    (tmp_path / "new.txt").write_text("new\n")
    (tmp_path / "place").mkdir()
    here = str(clone.path)
    (clone.path / "edited.txt").write_text("edited\n")
    calls: dict[str, list[str]] = {
        "new": [str(tmp_path / "made")], "receive": [here, str(tmp_path / "received")],
        "tree": [here], "history": [here, "a.txt"], "show": [here, "a.txt{1}"], "preview": [here, "a.txt"],
        "diff": [here, "a.txt", "{1}"], "search": ["One"], "uses": [here, "b.md"],
        "export": [here, "a.txt{1}", str(tmp_path / "first.txt")],
        "add": [here, str(tmp_path / "new.txt")], "keep": [here, "--list"],
        "discard": [here, "edited.txt"], "move": [here, "new.txt", "moved.txt"],
        "delete": [here, "moved.txt"], "restore": [here, "a.txt", "{1}"], "fork": [here, "a.txt", "fork.txt"],
        "original": [here, "fork.txt"], "name": [here, "a.txt", "handed out"], "meta": [here, "a.txt", "level=1"],
        "undo": [here], "redo": [here], "undone": [here], "unlock": [here],
        "status": [here], "share": [here, "--with", str(tmp_path / "place")],
        "invite": [here, str(tmp_path / "club.upont-circle")],
        "rooms": [here], "room": ["remove", here, "x"], "books": ["verify", here],
        "circles": [], "index": [here], "doctor": [], "completion": ["bash"],
    }  # fmt: skip
    assert list(calls) == list(COMMANDS.own)
    for command, words in calls.items():
        code = app.main([command, *words])
        told = capsys.readouterr()
        assert (code, "Traceback" in told.err) == (0, False), (command, told.err)
    assert (tmp_path / "first.txt").read_text() == "1\n"


@pytest.mark.parametrize("shell", SHELLS)
def test_completion_knows_every_command_and_option(call: Callable[..., Any], shell: str) -> None:
    told = call("completion", shell).out
    for command in COMMANDS.values():
        assert re.search(rf"\b{command.name}\b", told)
        for argument in command.arguments:
            for name in argument.names if argument.is_option else ():
                fish = f"-l {name[2:]}" if name.startswith("--") else f"-s {name[1:]}"
                wanted = re.escape(fish if shell == "fish" else name)
                assert re.search(rf"(?<![\w-]){wanted}\b", told), (command.name, name)
    assert call("completion", "tcsh").code == 2


def test_the_table_says_each_thing_once() -> None:
    for command in COMMANDS.values():
        names = [name for argument in command.arguments for name in argument.names]
        assert len(names) == len(set(names)), command.name
        assert command.summary == command.summary.strip(" .")
        assert all(argument.choices for argument in command.arguments if argument.value is Value.CHOICE)


def test_without_a_command_the_window_opens(tmp_path: Path) -> None:
    clone = CloneBuilder(tmp_path / "clone")
    clone.write("a.md", "# Title\n").commit("First")
    picture = tmp_path / "window.png"
    asked = ["--size", "800x600", "--theme", "dark", "--lang", "fr", "--select", "a.md", "--screenshot", str(picture)]
    done = run(*asked, "--data-dir", str(tmp_path / "data"), str(clone.path), QT_QPA_PLATFORM="offscreen")
    assert (done.returncode, done.stderr) == (0, "")
    assert picture.read_bytes().startswith(b"\x89PNG")


def test_the_window_is_asked_for_what_the_words_say() -> None:
    assert app.read_options([]) == Options()
    asked = app.read_options(["--sample", "--theme", "light", "--size", "900x700", "--data-dir", "d", "--scroll", "c"])
    assert asked == Options(Path("c"), Path("d"), theme="light", size=(900, 700), scroll=True, sample=True)
