"""Which commits give a path a version, what its number is, and what its reader sees (ARCHITECTURE, section 3)."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from tests.support.clones import CloneBuilder
from tests.support.judging import Told
from tests.support.objects import EXECUTABLE, LINK, SUBMODULE

Ask = Callable[[], Told]


def test_a_first_commit_makes_first_versions(clone: CloneBuilder, ask: Ask) -> None:
    one = clone.write_all({"a": "a\n", "b/c": "c\n"}).commit()
    assert ask().versions("b/c") == [(one, 1, "added")]


def test_each_change_is_a_version_and_nothing_else_is(clone: CloneBuilder, ask: Ask) -> None:
    one = clone.write("a", "1\n").commit()
    clone.write("b", "elsewhere\n").commit()
    clone.commit("nothing at all")
    two = clone.write("a", "2\n").commit()
    told = ask()
    assert told.versions("a") == [(two, 2, "modified"), (one, 1, "added")]
    assert told.previous("a", two) == ("a", one)


def test_a_deletion_is_a_version_and_a_return_goes_on(clone: CloneBuilder, ask: Ask) -> None:
    one = clone.write("a", "1\n").commit()
    two = clone.remove("a").commit()
    three = clone.write("a", "3\n").commit()
    told = ask()
    assert told.versions("a") == [(three, 3, "restored"), (two, 2, "deleted"), (one, 1, "added")]
    assert told.previous("a", three) == ("a", two)
    assert told.content.versions[(b"a", two)].blob is None  # type: ignore[index]


@pytest.mark.parametrize(("mode", "content"), [(EXECUTABLE, "1\n"), (LINK, "b"), (SUBMODULE, "1" * 40)])
def test_another_type_is_a_version(clone: CloneBuilder, ask: Ask, mode: bytes, content: str) -> None:
    one = clone.write("a", "1\n").commit()
    two = clone.write("a", content, mode=mode, on_disk=mode != SUBMODULE).commit()
    assert ask().versions("a") == [(two, 2, "retyped"), (one, 1, "added")]


def test_a_file_that_becomes_a_folder_is_deleted(clone: CloneBuilder, ask: Ask) -> None:
    one = clone.write("a", "1\n").commit()
    two = clone.remove("a").write("a/b", "2\n").commit()
    told = ask()
    assert told.versions("a") == [(two, 2, "deleted"), (one, 1, "added")]
    assert told.versions("a/b") == [(two, 1, "added")]


def two_branches(clone: CloneBuilder) -> tuple[str, str, str]:
    """A root, a change of `a` on `main`, and another on `side`."""
    root = clone.write_all({"a": "0\n", "b": "unchanged\n"}).commit()
    clone.branch("side")
    ours = clone.write("a", "ours\n").commit()
    clone.switch("side")
    theirs = clone.write("a", "theirs\n").commit()
    clone.switch("main")
    return root, ours, theirs


def test_a_merge_that_takes_a_side_makes_no_version(clone: CloneBuilder, ask: Ask) -> None:
    root = clone.write_all({"a": "0\n", "b": "0\n"}).commit()
    clone.branch("side")
    ours = clone.write("b", "ours\n").commit()
    clone.switch("side")
    theirs = clone.write("a", "theirs\n").commit()
    clone.switch("main")
    merge = clone.merge("side")
    after = clone.write("a", "after\n").commit()
    told = ask()
    assert told.versions("a") == [(after, 3, "modified"), (theirs, 2, "modified"), (root, 1, "added")]
    assert told.versions("b") == [(ours, 2, "modified"), (root, 1, "added")]
    assert (told.seen("a", merge), told.seen("b", merge)) == (theirs, ours)
    assert told.previous("a", after) == ("a", theirs)


def test_a_merge_that_settles_a_conflict_makes_a_version_of_both(clone: CloneBuilder, ask: Ask) -> None:
    _, ours, theirs = two_branches(clone)
    clone.switch("side")
    theirs = clone.write("a", "theirs, again\n").commit()
    clone.switch("main")
    merge = clone.merge("side", resolve={"a": "both\n"})
    told = ask()
    assert told.versions("a")[0] == (merge, 4, "modified")
    assert told.previous("a", merge) == ("a", ours)
    assert told.merged("a", merge) == [("a", theirs)]


def test_a_merge_that_keeps_ours_makes_no_version(clone: CloneBuilder, ask: Ask) -> None:
    _, ours, theirs = two_branches(clone)
    merge = clone.commit("ours", parents=[ours, theirs])
    told = ask()
    assert told.seen("a", merge) == ours
    assert not any(name.commit == merge for name in told.content.versions)


def test_a_merge_that_keeps_theirs_makes_no_version(clone: CloneBuilder, ask: Ask) -> None:
    _, ours, theirs = two_branches(clone)
    merge = clone.write("a", "theirs\n").commit(parents=[ours, theirs])
    after = clone.write("a", "after\n").commit()
    told = ask()
    assert told.seen("a", merge) == theirs
    assert told.previous("a", after) == ("a", theirs)
    assert not any(name.commit == merge for name in told.content.versions)


def test_a_merge_may_change_what_no_side_did(clone: CloneBuilder, ask: Ask) -> None:
    root, ours, theirs = two_branches(clone)
    merge = clone.merge("side", resolve={"a": "both\n", "b": "evil\n", "c": "new\n"})
    told = ask()
    assert told.versions("b") == [(merge, 2, "modified"), (root, 1, "added")]
    assert told.merged("b", merge) == []
    assert told.versions("c") == [(merge, 1, "added")]
    assert {ours, theirs} <= set(told.content.versions[(b"a", merge)].merged[0]) | {ours}  # type: ignore[index]


def test_a_merge_may_delete_what_both_sides_have(clone: CloneBuilder, ask: Ask) -> None:
    _, ours, theirs = two_branches(clone)
    merge = clone.merge("side", resolve={"a": None})
    told = ask()
    assert told.versions("a")[0] == (merge, 3, "deleted")
    assert told.previous("a", merge) == ("a", ours)
    assert told.merged("a", merge) == [("a", theirs)]


def test_a_deletion_on_one_side_is_taken(clone: CloneBuilder, ask: Ask) -> None:
    root = clone.write_all({"a": "0\n", "b": "0\n"}).commit()
    clone.branch("side")
    clone.write("b", "ours\n").commit()
    clone.switch("side")
    gone = clone.remove("a").commit()
    clone.switch("main")
    merge = clone.merge("side")
    back = clone.write("a", "back\n").commit()
    told = ask()
    assert told.versions("a") == [(back, 3, "restored"), (gone, 2, "deleted"), (root, 1, "added")]
    assert told.seen("a", merge) == gone


def test_an_octopus_merge_names_all_its_parents(clone: CloneBuilder, ask: Ask) -> None:
    root = clone.write("a", "0\n").commit()
    arms = [clone.write("a", f"arm {arm}\n").commit(parents=[root]) for arm in range(3)]
    merge = clone.write("a", "all\n").commit(parents=arms)
    told = ask()
    assert told.previous("a", merge) == ("a", arms[0])
    assert told.merged("a", merge) == [("a", arms[1]), ("a", arms[2])]
    assert told.versions("a")[0] == (merge, 3, "modified")


def test_an_octopus_merge_takes_the_first_side_that_fits(clone: CloneBuilder, ask: Ask) -> None:
    root = clone.write("a", "0\n").commit()
    first = clone.write("a", "first\n").commit(parents=[root])
    same = [clone.write("a", "same\n").commit(f"arm {arm}", parents=[root]) for arm in range(2)]
    merge = clone.write("a", "same\n").commit(parents=[first, *same])
    assert ask().seen("a", merge) == same[0]


def test_the_same_change_on_two_branches_is_two_versions(clone: CloneBuilder, ask: Ask) -> None:
    root = clone.write("a", "0\n").commit()
    one = clone.write("a", "same\n").commit("one", parents=[root])
    other = clone.write("a", "same\n").commit("other", parents=[root])
    merge = clone.commit("merge", parents=[other, one])
    told = ask()
    assert sorted(told.versions("a")) == sorted([(one, 2, "modified"), (other, 2, "modified"), (root, 1, "added")])
    assert told.seen("a", merge) == other


def test_the_number_is_one_more_than_the_highest_before(clone: CloneBuilder, ask: Ask) -> None:
    root = clone.write("a", "0\n").commit()
    clone.branch("side")
    clone.write("a", "ours\n").commit()
    clone.switch("side")
    for number in range(5):
        clone.write("a", f"theirs {number}\n").commit()
    clone.switch("main")
    merge = clone.merge("side", resolve={"a": "both\n"})
    told = ask()
    assert told.versions("a")[0] == (merge, 7, "modified")
    assert told.versions("a")[-1] == (root, 1, "added")


def test_two_roots_that_meet(clone: CloneBuilder, ask: Ask) -> None:
    one = clone.write_all({"a": "one\n", "b": "b\n"}).commit()
    other = clone.remove("b").write_all({"a": "other\n", "c": "c\n"}).commit(parents=[])
    merge = clone.write_all({"a": "both\n", "b": "b\n"}).commit(parents=[one, other])
    told = ask()
    assert sorted(told.versions("a")) == sorted([(one, 1, "added"), (other, 1, "added"), (merge, 2, "modified")])
    assert told.merged("a", merge) == [("a", other)]
    assert (told.seen("b", merge), told.seen("c", merge)) == (one, other)


def test_what_only_another_parent_has_and_the_merge_changed(clone: CloneBuilder, ask: Ask) -> None:
    root = clone.write("a", "a\n").commit()
    side = clone.write("b", "b\n").commit(parents=[root])
    main = clone.write("a", "a, again\n").remove("b").commit(parents=[root])
    merge = clone.write("b", "b, edited\n").commit(parents=[main, side])
    told = ask()
    assert told.versions("b") == [(merge, 2, "modified"), (side, 1, "added")]
    assert told.previous("b", merge) is None
    assert told.merged("b", merge) == [("b", side)]


@pytest.mark.parametrize(
    "name", ["HEAD", ":top", ":(top)a", "-a", "a b", "new\nline", 'q"uo\\te', "*", "\udce9t\udce9"]
)
def test_odd_paths_are_paths(clone: CloneBuilder, ask: Ask, name: str) -> None:
    clone.write(name, "1\n").write("a", "other\n").commit()
    two = clone.write(name, "2\n").commit()
    told = ask()
    path = name.encode("utf-8", "surrogateescape")
    assert told.content.versions[(path, two)].number == 2  # type: ignore[index]
    assert told.content.resources[path].exists_now


def test_paths_that_look_the_same_are_two_resources(clone: CloneBuilder, ask: Ask) -> None:
    composed, decomposed = "\N{LATIN SMALL LETTER E WITH ACUTE}", "e\N{COMBINING ACUTE ACCENT}"
    one = clone.write_all({composed: "1\n", decomposed: "2\n", "a": "3\n", "A": "4\n"}).commit()
    two = clone.write_all({composed: "5\n", "A": "6\n"}).commit()
    told = ask()
    assert told.versions(composed) == [(two, 2, "modified"), (one, 1, "added")]
    assert told.versions(decomposed) == [(one, 1, "added")]
    assert told.versions("a") == [(one, 1, "added")]
    assert told.versions("A") == [(two, 2, "modified"), (one, 1, "added")]
