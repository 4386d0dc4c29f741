"""`upont-desktop index`."""

from __future__ import annotations

import json
import shutil
from collections.abc import Callable
from pathlib import Path
from typing import Any

from tests.support.clones import CloneBuilder
from upont_desktop.service.index_protocol import parse_progress


def test_it_says_what_the_index_holds(call: Callable[..., Any], clone: CloneBuilder) -> None:
    clone.write("a.txt", "1").commit("First")
    clone.write("b.txt", "2").commit("Second")
    clone.switch("side", create=True).write("c.txt", "3").commit("Third")
    clone.switch("main")
    said = call("index", clone.path)
    assert (said.code, said.err) == (0, "")
    assert "3, of which 2 on HEAD" in said.out
    assert "nothing" in said.out
    told = call("index", clone.path, "--json").json
    seconds = told.pop("seconds")
    assert 0 <= seconds < 60
    assert told == {
        "circle": "clone",
        "path": str(clone.path),
        "path_hex": bytes(clone.path).hex(),
        "commits": 3,
        "commits_on_head": 2,
        "resources": 2,
        "versions": 3,
        "people": 1,
        "head": clone.head,
        "branch": "main",
        "unreadable": [],
        "words_unread": 0,
        "first_run": False,
    }


def test_rebuild_begins_from_nothing(ask: Callable[..., Any], clone: CloneBuilder) -> None:
    clone.write("a.txt", "1").commit("First")
    assert ask("index", clone.path)["first_run"]
    assert not ask("index", clone.path)["first_run"]
    assert ask("index", clone.path, "--rebuild")["first_run"]


def test_progress_is_one_line_of_json_for_each_step(call: Callable[..., Any], clone: CloneBuilder) -> None:
    clone.write("a.txt", "1").commit("First")
    said = call("index", "--progress", "json", clone.path)
    assert (said.code, said.err) == (0, "")
    lines = said.out.splitlines()
    steps = [parse_progress(line.encode()) for line in lines]
    assert None not in steps
    stages = [json.loads(line)["stage"] for line in lines]
    assert stages[0] == "opening"
    assert stages.count("done") == 1
    last = json.loads(lines[-1])
    assert (last["stage"], last["done"], last["commits"], last["versions"]) == ("done", 1, 1, 1)


def test_an_empty_clone_is_a_calm_nothing(
    call: Callable[..., Any], ask: Callable[..., Any], clone: CloneBuilder
) -> None:
    assert ask("index", clone.path)["commits"] == 0
    assert ask("tree", clone.path)["resources"] == []
    assert ask("history", clone.path)["commits"] == []
    assert "no commit yet" in call("history", clone.path).err
    assert "Nothing is kept here yet" in call("tree", clone.path).err
    said = call("show", clone.path, "HEAD")
    assert (said.code, said.out) == (1, "")


def test_a_bare_clone_is_read_like_any_other(ask: Callable[..., Any], make_clone: Callable[..., CloneBuilder]) -> None:
    bare = make_clone("bare.git", bare=True)
    bare.write("a.txt", "1").commit("First")
    assert ask("index", bare.path)["circle"] == "bare"
    assert [item["path"] for item in ask("tree", bare.path)["resources"]] == ["a.txt"]


def test_what_git_cannot_read_is_listed(call: Callable[..., Any], ask: Callable[..., Any], clone: CloneBuilder) -> None:
    clone.write("a.txt", "lost").write("b.txt", "kept").commit("First")
    blob = clone.git("rev-parse", "HEAD:a.txt").decode().strip()
    (clone.git_dir / "objects" / blob[:2] / blob[2:]).unlink()
    told = ask("index", clone.path)
    assert [item["object"] for item in told["unreadable"]] == [blob]
    assert told["resources"] == 2
    assert "could not be read" in call("index", clone.path).out


def test_what_is_no_clone_is_said_in_a_sentence(call: Callable[..., Any], tmp_path: Path, clone: CloneBuilder) -> None:
    plain = tmp_path / "plain"
    plain.mkdir()
    broken = tmp_path / "broken"
    clone.write("a.txt", "1").commit("First")
    shutil.copytree(clone.path, broken)
    (broken / ".git" / "HEAD").unlink()
    for folder, words in (
        (plain, "not a circle"),
        (tmp_path / "gone", "no folder"),
        (broken, "cannot be read"),
    ):
        for command in ("index", "tree", "history"):
            said = call(command, folder)
            assert (said.code, said.out) == (1, "")
            assert words in said.err
            assert said.err.count("\n") <= 2


def test_every_command_sees_what_is_in_the_clone_now(ask: Callable[..., Any], clone: CloneBuilder) -> None:
    clone.write("a.txt", "1").commit("First")
    assert len(ask("history", clone.path)["commits"]) == 1
    clone.write("a.txt", "2").commit("Second")
    assert [item["version"] for item in ask("history", clone.path, "a.txt")["versions"]] == [2, 1]
    clone.write("a.txt", "3").commit("Third")
    assert ask("tree", "clone")["resources"][0]["version"] == 3
    clone.git("reset", "--hard", "--quiet", "HEAD~2")
    assert len(ask("history", clone.path, "--all")["commits"]) == 1


def test_a_circle_is_known_by_its_short_name(
    call: Callable[..., Any], ask: Callable[..., Any], clone: CloneBuilder, home: Path
) -> None:
    assert call("tree", "clone").code == 1
    clone.write("a.txt", "1").commit("First")
    ask("index", clone.path)
    (home / "clone").mkdir()  # no clone: the circle is meant
    assert len(ask("tree", "clone")["resources"]) == 1
    (home / "clone").rmdir()
    other = CloneBuilder(home / "clone")  # a clone: it wins
    assert ask("tree", "clone")["resources"] == []
    assert other.path.is_dir()
