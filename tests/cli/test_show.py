"""`upont-desktop show`."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

from tests.support.clones import CloneBuilder


def test_a_commit_is_told_whole(ask: Callable[..., Any], clone: CloneBuilder) -> None:
    first = clone.write("a.txt", "words").commit("First")
    second = (
        clone.move("a.txt", "b.txt")
        .write("c.txt", "1")
        .commit(
            "Second\n\nWhy,\nat length.", author="Grace Hopper <grace@example.org>", committer="Ada <ada@example.org>"
        )
    )
    third = clone.write("c.txt", "2").commit("Third")
    told = ask("show", clone.path, second[:9])
    assert (told["commit"], told["short_description"], told["long_description"]) == (
        second,
        "Second",
        "Why,\nat length.",
    )
    assert (told["author"]["email"], told["committer"]["name"]) == ("grace@example.org", "Ada")
    assert told["parents"] == [{"commit": first, "short_description": "First"}]
    assert told["children"] == [{"commit": third, "short_description": "Third"}]
    changes = {item["path"]: item for item in told["changes"]}
    assert {path: (item["change"], item["version"]) for path, item in changes.items()} == {
        "b.txt": ("moved", 2),
        "c.txt": ("added", 1),
    }
    assert changes["b.txt"]["previous"]["path"] == "a.txt"


def test_a_commit_is_named_in_many_ways(ask: Callable[..., Any], call: Callable[..., Any], clone: CloneBuilder) -> None:
    first = clone.write("HEAD", "words").commit("First")
    clone.tag("v1", "A tag").branch("été").write("a.txt", "1").commit("Second")
    for revision in (first, first[:6], first.upper(), "HEAD~1", "v1", "été", "refs/heads/été", "main^"):
        assert ask("show", clone.path, revision)["commit"] == first
    for revision in ("nothing", "0000000", "HEAD~9", "--", "", "a.txt", "HEAD:a.txt"):
        said = call("show", clone.path, "--", revision)
        assert said.out == ""
        assert said.code in (1, 2)
        assert said.err.count("\n") == 1


def test_people_read_who_when_why_and_what(call: Callable[..., Any], clone: CloneBuilder) -> None:
    clone.write("a.txt", "words").commit("First")
    clone.move("a.txt", "b.txt").commit("Second\n\nBecause.")
    said = call("show", clone.path, "HEAD")
    assert said.code == 0
    assert "Ada Lovelace <ada@example.org>, 2024-01-01 10:00" in said.out
    assert "    Second\n\n    Because.\n" in said.out
    assert "moved           2  b.txt  from :a.txt{1}" in said.out


def test_what_is_noted_is_told_in_words(ask: Callable[..., Any], call: Callable[..., Any], clone: CloneBuilder) -> None:
    clone.write("a.txt", "1").write("b.txt", "2").commit("First")
    noted = ".upont/metadata/a.txt.json"
    clone.write(noted, '{"level": 1, "labels": ["exam", "maths"], "done": true}').commit("Note")
    clone.write(noted, '{"level": 2, "labels": ["maths", "2026"], "maintainers": ["Ada"]}').commit("Note again")
    said = call("show", clone.path, "HEAD").out
    assert said.endswith(
        "information about a.txt: label “exam” removed, label “2026” added, level 1 changed to 2, "
        "maintainer Ada added, done: “yes” removed\n"
    )
    assert ".upont" not in said
    told = ask("show", clone.path, "HEAD")
    assert told["changes"] == []
    assert told["information"][0]["fields"][0] == {"key": "labels", "old": "exam", "new": None}
    clone.move("a.txt", "c.txt").move(noted, ".upont/metadata/c.txt.json").commit("Move")
    assert "information about" not in call("show", clone.path, "HEAD").out
