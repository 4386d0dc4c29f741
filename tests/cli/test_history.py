"""`upont-desktop history`."""

from __future__ import annotations

from collections.abc import Callable
from datetime import UTC, datetime, timedelta
from typing import Any

import pytest

from tests.support.clones import CloneBuilder
from tests.support.objects import LINK


@pytest.fixture
def branched(clone: CloneBuilder) -> CloneBuilder:
    """Two lines that meet, and a branch that went elsewhere."""
    clone.write("docs/a.txt", "one").commit("Root")
    clone.switch("side", create=True).write("docs/b.txt", "two").commit("Side")
    clone.switch("main").write("c.txt", "three").commit("Main")
    clone.switch("away", create=True).write("docs/a.txt", "away").commit("Away")
    clone.switch("main").merge("side", message="Meet")
    return clone


def test_commits_are_those_on_head_with_lanes_of_their_own(ask: Callable[..., Any], branched: CloneBuilder) -> None:
    told = ask("history", branched.path)
    assert (told["circle"], told["scope"], told["all"]) == ("clone", "circle", False)
    expected = branched.git("rev-list", "--topo-order", "HEAD").decode().split()
    assert {item["commit"] for item in told["commits"]} == set(expected)
    meet, *_, root = told["commits"]
    assert [item["short_description"] for item in (meet, root)] == ["Meet", "Root"]
    assert meet["parents"] == branched.git("rev-parse", "HEAD^1", "HEAD^2").decode().split()
    assert meet["lanes"] == {"lane": 0, "through": [], "into": [], "out": [0, 1]}
    assert root["lanes"] == {"lane": 0, "through": [], "into": [0, 1], "out": []}
    assert meet["refs"] == [{"name": "refs/heads/main", "kind": "branch", "current": True}]
    assert meet["author"]["name"] == "Ada Lovelace"
    assert meet["author"]["date"].startswith("2024-01-01T")


def test_all_commits_are_shown_when_asked_for(
    ask: Callable[..., Any], call: Callable[..., Any], branched: CloneBuilder
) -> None:
    told = ask("history", branched.path, "--all")
    assert len(told["commits"]) == 5
    assert [item["short_description"] for item in told["commits"] if not item["on_head"]] == ["Away"]
    said = call("history", branched.path, "--all")
    assert "(*main) Meet" in said.out
    assert len({line.index("  ", line.index("2024-01-01")) for line in said.out.splitlines()[1:]}) == 1


def test_the_newest_are_enough_where_a_limit_says_so(ask: Callable[..., Any], branched: CloneBuilder) -> None:
    assert [item["short_description"] for item in ask("history", branched.path, "--limit", "1")["commits"]] == ["Meet"]
    assert len(ask("history", branched.path, "docs/", "--limit", "1")["commits"]) == 1
    assert len(ask("history", branched.path, "docs/a.txt", "--all", "--limit", "1")["versions"]) == 1


def test_a_folder_has_the_commits_that_touched_it(ask: Callable[..., Any], branched: CloneBuilder) -> None:
    for name in ("docs", "docs/", "./docs", "./docs//"):
        told = ask("history", branched.path, name)
        assert (told["scope"], told["path"], told["path_hex"]) == ("folder", "docs", b"docs".hex())
        assert [item["short_description"] for item in told["commits"]] == ["Side", "Root"]
        assert [item["lanes"]["out"] for item in told["commits"]] == [[0], []]
    everywhere = ask("history", branched.path, "docs", "--all")["commits"]
    assert {item["short_description"] for item in everywhere} == {"Side", "Root", "Away"}
    assert ask("history", branched.path, ".")["scope"] == "circle"


def test_a_resource_has_versions(ask: Callable[..., Any], call: Callable[..., Any], clone: CloneBuilder) -> None:
    first = clone.write("old.txt", "some words").commit("First")
    second = clone.move("old.txt", "new.txt").commit("Second")
    third = clone.write("new.txt", "other words").commit("Third")
    fourth = clone.remove("new.txt").commit("Fourth")
    fifth = clone.write("new.txt", "yet others").commit("Fifth")
    sixth = clone.write("new.txt", "old.txt", mode=LINK).commit("Sixth")
    told = ask("history", clone.path, "new.txt")
    assert (told["scope"], told["path"]) == ("resource", "new.txt")
    versions = told["versions"]
    assert [(item["version"], item["path"], item["change"], item["commit"]) for item in versions] == [
        (6, "new.txt", "retyped", sixth),
        (5, "new.txt", "restored", fifth),
        (4, "new.txt", "deleted", fourth),
        (3, "new.txt", "modified", third),
        (2, "new.txt", "moved", second),
        (1, "old.txt", "added", first),
    ]
    assert versions[4]["previous"] == {
        "circle": "clone",
        "path": "old.txt",
        "path_hex": b"old.txt".hex(),
        "version": 1,
        "commit": first,
    }
    assert versions[5]["previous"] is None
    assert versions[4]["next"]["commit"] == third
    assert (versions[2]["kind"], versions[2]["blob"], versions[0]["kind"]) == ("absent", None, "link")
    assert all(item["on_head"] for item in versions)
    said = call("history", clone.path, "new.txt")
    assert "from :old.txt{1}" in said.out
    assert said.out.startswith("new.txt: 6 versions\n")


def test_a_deleted_resource_still_has_its_versions(ask: Callable[..., Any], clone: CloneBuilder) -> None:
    clone.write("thing", "words").commit("First")
    clone.remove("thing").commit("Second")
    clone.write("thing/inside.txt", "others").commit("Third")
    assert [item["change"] for item in ask("history", clone.path, "thing")["versions"]] == ["deleted", "added"]
    assert [item["short_description"] for item in ask("history", clone.path, "thing/")["commits"]] == ["Third"]


def test_versions_merge_and_fork(ask: Callable[..., Any], call: Callable[..., Any], clone: CloneBuilder) -> None:
    clone.write("a.txt", "base").write("pad.txt", "pad").commit("First")
    clone.switch("side", create=True).write("a.txt", "theirs").commit("Side")
    side = clone.head
    clone.switch("main").write("a.txt", "ours").commit("Main")
    clone.merge("side", message="Meet", resolve={"a.txt": "both"})
    clone.write("b.txt", "both").commit("Fork")
    told = ask("history", clone.path, "a.txt")["versions"]
    assert [(item["version"], item["label"]) for item in told] == [(3, "3"), (2, "2"), (2, "2·b"), (1, "1")] or [
        (item["version"], item["label"]) for item in told
    ] == [(3, "3"), (2, "2·b"), (2, "2"), (1, "1")]
    assert [(item["path"], item["version"], item["commit"]) for item in told[0]["merged"]] == [("a.txt", 2, side)]
    assert [(item["path"], item["version"]) for item in told[0]["forks"]] == [("b.txt", 1)]
    fork = ask("history", clone.path, "b.txt")["versions"]
    assert [(item["version"], item["change"], item["previous"]["path"]) for item in fork] == [(1, "forked", "a.txt")]
    assert fork[0]["origin"] == fork[0]["previous"]
    said = call("history", clone.path, "a.txt").out
    assert "merges :a.txt{2}" in said
    assert "forked as :b.txt{1}" in said


def test_versions_elsewhere_are_shown_when_asked_for(
    ask: Callable[..., Any], call: Callable[..., Any], branched: CloneBuilder
) -> None:
    assert [item["on_head"] for item in ask("history", branched.path, "docs/a.txt")["versions"]] == [True]
    told = ask("history", branched.path, "docs/a.txt", "--all")["versions"]
    assert [(item["version"], item["on_head"]) for item in told] == [(2, False), (1, True)]
    assert "1 more version on other branches" in call("history", branched.path, "docs/a.txt").err


@pytest.mark.parametrize("name", ["HEAD", ":top", ":(top)x", "-x", "--all", "main", "a*b", "[a]", "\\back", '"quoted"'])
def test_no_name_is_taken_for_something_else(ask: Callable[..., Any], clone: CloneBuilder, name: str) -> None:
    clone.write(name, "one").write("other", "two").commit("First")
    clone.write(name, "three").commit("Second")
    for words in (("--", name), ("--", f"./{name}")):
        told = ask("history", clone.path, *words)
        assert [(item["path"], item["version"]) for item in told["versions"]] == [(name, 2), (name, 1)]
    assert name in {item["path"] for item in ask("tree", clone.path, "--at", "HEAD~1")["resources"]}


def test_what_is_not_there_is_said(call: Callable[..., Any], branched: CloneBuilder) -> None:
    for name in ("nothing", "nothing/", "docs/a.txt/", "doc"):
        said = call("history", branched.path, name)
        assert (said.code, said.out) == (1, "")
        assert "has no resource" in said.err


def test_commits_of_books_are_one_line_unless_asked_for(
    ask: Callable[..., Any], call: Callable[..., Any], clone: CloneBuilder
) -> None:
    clone.write("a.txt", "one").commit("Root", date=datetime(2026, 11, 28, 20, tzinfo=UTC))
    for number in range(3):
        clone.write(".upont/trade/book/bar-a3f9/2026/11-28-01.jsonl", f"{number}")
        clone.commit(f"Batch {number}", date=datetime(2026, 11, 28, 21, 10 * number, tzinfo=UTC))
    said = call("history", clone.path).out.splitlines()
    assert [line.partition("Lovelace")[2].strip() for line in said[1:3]] == [
        "(*main) books: 3 commits, 21:00–21:20",
        "Root",
    ]
    assert len(said) == 3
    assert "Batch 1" in call("history", clone.path, "--books", "shown").out
    titles = {
        books: [item["short_description"] for item in ask("history", clone.path, *books)["commits"]]
        for books in ((), ("--books", "hidden"), ("--books", "only"), ("--all", "--books", "only"))
    }
    assert list(titles.values()) == [
        ["Batch 2", "Batch 1", "Batch 0", "Root"],
        ["Root"],
        ["Batch 2", "Batch 1", "Batch 0"],
        ["Batch 2", "Batch 1", "Batch 0"],
    ]


def test_lines_of_books_meet_in_their_line(call: Callable[..., Any], clone: CloneBuilder) -> None:
    start = datetime(2026, 11, 28, 21, tzinfo=UTC)
    clone.write("a.txt", "one").commit("Root", date=start)
    clone.switch("door", create=True)
    for minute, (branch, device) in enumerate(2 * [("main", "bar-a3f9"), ("door", "door-77aa")], 1):
        clone.switch(branch).write(f".upont/trade/book/{device}/2026/11-28-01.jsonl", str(minute))
        clone.commit(f"Batch {minute}", date=start + timedelta(minutes=minute))
    clone.switch("main").write("a.txt", "two").commit("Tip", date=start + timedelta(hours=1))
    clone.merge("door", message="Meet", date=start + timedelta(hours=2))
    lines = call("history", clone.path).out.splitlines()[1:]
    assert [line[:4].rstrip() for line in lines] == ["*-.", "* |", "*-:", "*-'"]
    assert "(door) books: 4 commits, 21:01–21:04" in lines[2]
