"""How the command line is read."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

import pytest

from upont_desktop.apps.command_table import COMMANDS
from upont_desktop.cli.arguments import read_arguments


def test_options_stand_anywhere() -> None:
    for words in (
        ["history", "clone", "path", "--json", "--limit", "3"],
        ["history", "clone", "--json", "path", "--limit=3"],
        ["--json", "history", "--limit", "3", "clone", "path"],
        ["--limit", "3", "--json", "history", "--", "clone", "path"],
    ):
        read = read_arguments(words)
        assert (read.command, read.clone, read.path, read.limit, read.json) == ("history", "clone", "path", 3, True)


@pytest.mark.parametrize("name", ["--all", "-x", ":top", "--limit", "history"])
def test_after_two_dashes_everything_is_a_name(name: str) -> None:
    read = read_arguments(["history", "clone", "--", name])
    assert (read.clone, read.path, read.all) == ("clone", name, False)


@pytest.mark.parametrize(
    "words",
    [
        [],
        ["--json"],
        ["nonsense"],
        ["tree"],
        ["tree", "a", "b"],
        ["history", "a", "b", "c"],
        ["tree", "a", "--reb"],
        ["index", "a", "--rebuil"],
        ["index", "a", "--progress", "words"],
        ["history", "a", "--limit", "0"],
        ["tree", "a", "--at"],
        ["search"],
        ["doctor", "a"],
    ],
)
def test_wrong_usage_ends_with_two_and_one_sentence(call: Callable[..., Any], words: list[str]) -> None:
    said = call(*words)
    assert (said.code, said.out) == (2, "")
    assert said.err.count("\n") == 1
    assert said.err.startswith("upont-desktop")


@pytest.mark.parametrize("command", COMMANDS)
def test_every_command_has_help(call: Callable[..., Any], command: str) -> None:
    said = call(command, "--help")
    assert (said.code, said.err) == (0, "")
    assert said.out.startswith(f"usage: upont-desktop {command}")
    assert command in call("--help").out


def test_the_version_is_told(call: Callable[..., Any]) -> None:
    said = call("--version")
    assert said.code == 0
    assert said.out.startswith("uPont Desktop ")
    assert call("tree", "--version").out == said.out
