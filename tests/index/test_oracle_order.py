"""The order of display, what is on the current branch, and the lanes: on histories whose clocks are right and wrong."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from tests.support.clones import CloneBuilder
from tests.support.index_content import Lanes
from tests.support.judging import Told

Ask = Callable[[], Told]


def commits(told: Told) -> list[str]:
    return [commit.hash for commit in told.content.commits]


def at(clone: CloneBuilder, seconds: int, *parents: str, message: str = "") -> str:
    date = f"{seconds} +0000"
    return clone.commit(message or f"at {seconds}", date=date, committed=date, parents=parents)


def test_the_newest_comes_first(clone: CloneBuilder, ask: Ask) -> None:
    root = at(clone, 100)
    side, main, late = at(clone, 200, root), at(clone, 300, root), at(clone, 400, root)
    clone.branch("side", side).branch("late", late)
    clone.ref("refs/heads/main", main)
    assert commits(ask()) == [late, main, side, root]


def test_of_the_same_second_the_lowest_hash_comes_first(clone: CloneBuilder, ask: Ask) -> None:
    root = at(clone, 100)
    arms = [at(clone, 200, root, message=f"arm {arm}") for arm in range(6)]
    for number, arm in enumerate(arms):
        clone.branch(f"arm{number}", arm)
    assert commits(ask()) == [*sorted(arms), root]


@pytest.mark.parametrize("seconds", [50, -50, -4_000_000_000])
def test_a_child_comes_first_whatever_its_clock_says(clone: CloneBuilder, ask: Ask, seconds: int) -> None:
    root = at(clone, 100)
    child = at(clone, seconds, root)
    other = at(clone, 75, root)
    clone.branch("other", other).branch("child", child)
    clone.ref("refs/heads/main", at(clone, 500, child))
    expected = [child, other] if seconds > 75 else [other, child]
    assert commits(ask())[1:] == [*expected, root]


def test_years_before_1970_are_older(clone: CloneBuilder, ask: Ask) -> None:
    old, older = at(clone, -10), at(clone, -20)
    new = at(clone, 10)
    clone.branch("old", old).branch("older", older)
    told = ask()
    assert commits(told) == [new, old, older]
    assert [commit.author[1] for commit in told.content.commits] == [10, -10, -20]


def test_a_parent_that_git_prints_before_its_child(clone: CloneBuilder, ask: Ask) -> None:
    parent = at(clone, 1000)
    early, late = at(clone, 10, parent), at(clone, 2000, parent)
    clone.branch("early", early)
    clone.ref("refs/heads/main", late)
    assert commits(ask()) == [late, early, parent]


def test_on_head_is_what_the_current_branch_reaches(clone: CloneBuilder, ask: Ask) -> None:
    root = at(clone, 100)
    merged, aside = at(clone, 200, root), at(clone, 300, root)
    head = at(clone, 400, root, merged)
    clone.branch("aside", aside)
    told = ask()
    assert {commit.hash for commit in told.content.commits if commit.on_head} == {root, merged, head}
    assert (told.content.facts["commits"], told.content.facts["commits_on_head"]) == (4, 3)


def test_lanes_of_a_fork_and_a_merge(clone: CloneBuilder, ask: Ask) -> None:
    root = at(clone, 100)
    left, right = at(clone, 200, root), at(clone, 300, root)
    at(clone, 400, left, right)
    assert [commit.lanes for commit in ask().content.commits] == [
        Lanes(0, 0b00, 0b00, 0b11),
        Lanes(1, 0b01, 0b10, 0b10),
        Lanes(0, 0b10, 0b01, 0b01),
        Lanes(0, 0b00, 0b11, 0b00),
    ]


def test_more_lanes_than_an_integer_has_bits(clone: CloneBuilder, ask: Ask) -> None:
    roots = [at(clone, 100 + number) for number in range(70)]
    at(clone, 1000, *roots)
    told = ask()
    assert told.content.commits[0].lanes.out == (1 << 70) - 1


def test_a_parent_named_twice_counts_once(clone: CloneBuilder, ask: Ask) -> None:
    root = at(clone, 100)
    child = at(clone, 200, root, root)
    told = ask()
    assert told.content.commits[0].parents == (root,)
    assert told.content.commits[0].hash == child


def test_messages_are_split_as_git_does(clone: CloneBuilder, ask: Ask) -> None:
    clone.commit("\n\nA title\nof two lines\n\nAnd more\n\nof it\n")
    clone.commit(b"caf\xe9\n\nlatin \xe9\n")
    told = ask()
    found = [(commit.short_description, commit.long_description) for commit in told.content.commits]
    assert found == [(b"caf\xe9", b"latin \xe9"), (b"A title of two lines", b"And more\n\nof it")]


def test_a_circle_without_commits(clone: CloneBuilder, ask: Ask) -> None:
    told = ask()
    assert (told.content.commits, told.content.versions, told.content.resources) == ([], {}, {})


def test_sha256(make_clone: Callable[..., CloneBuilder], tmp_path: object) -> None:
    clone = make_clone("long", object_format="sha256")
    one = clone.write("a", "1\n").write("empty", "").commit()
    two = clone.move("a", "b").move("empty", "void").commit()
    told = Told(clone, clone.git_dir / "index.sqlite")
    assert told.previous("b", two) == ("a", one)
    assert told.versions("void") == [(two, 1, "added")]
    assert len(two) == 64
