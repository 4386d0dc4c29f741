"""Moves, copies and trailers: where a new path comes from (ARCHITECTURE, section 3)."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from tests.support.clones import CloneBuilder
from tests.support.judging import Told
from tests.support.oracle import Name
from tests.support.random_history import CROWD

Ask = Callable[[], Told]
TEXT = "".join(f"line {number} of a text that git finds again\n" for number in range(20))


def test_a_move_goes_on_with_the_lineage(clone: CloneBuilder, ask: Ask) -> None:
    one = clone.write("a", "1\n").commit()
    two = clone.write("a", "2\n").commit()
    three = clone.move("a", "folder/b").commit()
    four = clone.write("folder/b", "4\n").commit()
    told = ask()
    assert told.versions("folder/b") == [(four, 4, "modified"), (three, 3, "moved")]
    assert told.previous("folder/b", three) == ("a", two)
    assert told.versions("a") == [(three, 3, "deleted"), (two, 2, "modified"), (one, 1, "added")]


def test_a_move_with_edits_goes_on_too(clone: CloneBuilder, ask: Ask) -> None:
    one = clone.write("a", TEXT).commit()
    two = clone.move("a", "b", TEXT + "and more\n").commit()
    three = clone.write("b", "3\n").commit()
    told = ask()
    assert told.versions("b") == [(three, 3, "modified"), (two, 2, "moved")]
    assert told.previous("b", two) == ("a", one)


def test_what_has_nothing_in_common_did_not_move(clone: CloneBuilder, ask: Ask) -> None:
    clone.write("a", TEXT).commit()
    two = clone.remove("a").write("b", "something else altogether\n").commit()
    assert ask().versions("b") == [(two, 1, "added")]


@pytest.mark.parametrize(
    ("gone", "new", "source"),
    [
        (["x/b", "y/a"], "z/a", "y/a"),  # the same file name
        (["far/a", "near/a"], "near/deeper/a", "near/a"),  # the nearest folder
        (["far/away/b", "c"], "d", "c"),  # the nearest folder again, no name being the same
        (["b", "c"], "d", "b"),  # the order of paths
    ],
)
def test_the_best_of_several_that_fit(clone: CloneBuilder, ask: Ask, gone: list[str], new: str, source: str) -> None:
    one = clone.write_all(dict.fromkeys(gone, "same\n")).commit()
    for path in gone:
        clone.remove(path)
    two = clone.write(new, "same\n").commit()
    assert ask().previous(new, two) == (source, one)


def test_each_deleted_path_moves_once(clone: CloneBuilder, ask: Ask) -> None:
    one = clone.write("a", "same\n").commit()
    two = clone.remove("a").write_all({"b": "same\n", "c": "same\n"}).commit()
    told = ask()
    assert told.versions("b") == [(two, 2, "moved")]
    assert told.versions("c") == [(two, 1, "forked")]
    assert told.previous("c", two) == ("a", one)


def test_two_moves_at_once_each_find_their_own(clone: CloneBuilder, ask: Ask) -> None:
    one = clone.write_all({"old/x": "same\n", "old/y": "same\n"}).commit()
    clone.move("old/x", "new/x")
    two = clone.move("old/y", "new/y").commit()
    told = ask()
    assert told.previous("new/x", two) == ("old/x", one)
    assert told.previous("new/y", two) == ("old/y", one)


def test_a_path_may_be_moved_to_where_another_was(clone: CloneBuilder, ask: Ask) -> None:
    clone.write_all({"a": "a\n", "b": "b\n"}).commit()
    clone.remove("b").commit()
    three = clone.move("a", "b").commit()
    told = ask()
    assert told.versions("b")[0] == (three, 2, "moved")


def test_nothing_moves_by_being_empty(clone: CloneBuilder, ask: Ask) -> None:
    clone.write("a", "").commit()
    two = clone.move("a", "b").write("c", "").commit()
    told = ask()
    assert told.versions("b") == [(two, 1, "added")]
    assert told.versions("c") == [(two, 1, "added")]


@pytest.mark.parametrize(("paths", "change"), [(8, "moved"), (9, "added")])
def test_what_stands_at_more_than_eight_paths_does_not_move(
    clone: CloneBuilder, ask: Ask, paths: int, change: str
) -> None:
    crowd = [path.decode() for path in (*CROWD, b"crowd/last")][:paths]
    clone.write_all(dict.fromkeys(crowd, "same\n")).commit()
    two = clone.move(crowd[0], "moved").commit()
    assert [kind for _, _, kind in ask().versions("moved")] == [change]
    assert two


@pytest.mark.parametrize(("paths", "change"), [(8, "forked"), (9, "added")])
def test_what_stands_at_more_than_eight_paths_is_no_origin(
    clone: CloneBuilder, ask: Ask, paths: int, change: str
) -> None:
    crowd = [path.decode() for path in (*CROWD, b"crowd/last")][:paths]
    clone.write_all(dict.fromkeys(crowd, "same\n")).commit()
    clone.write("copy", "same\n").commit()
    assert [kind for _, _, kind in ask().versions("copy")] == [change]


def test_eight_are_counted_before_the_merge(clone: CloneBuilder, ask: Ask) -> None:
    crowd = [path.decode() for path in CROWD]
    one = clone.write_all(dict.fromkeys([*crowd, "a"], "same\n")).commit()
    two = clone.write("a", "other\n").commit()
    merge = clone.write("a", "same\n").move(crowd[0], "moved").commit(parents=[two, one])
    assert ask().previous("moved", merge) == (crowd[0], one)


def test_a_copy_is_a_fork_and_its_own_version_one(clone: CloneBuilder, ask: Ask) -> None:
    clone.write("a", "1\n").commit()
    two = clone.write("a", "2\n").commit()
    three = clone.write("b", "2\n").commit()
    four = clone.write("b", "4\n").commit()
    told = ask()
    assert told.versions("b") == [(four, 2, "modified"), (three, 1, "forked")]
    assert told.previous("b", three) == ("a", two)


def test_a_copy_of_what_a_path_held_before(clone: CloneBuilder, ask: Ask) -> None:
    one = clone.write("a", "1\n").commit()
    clone.write("a", "2\n").commit()
    three = clone.write("b", "1\n").commit()
    assert ask().previous("b", three) == ("a", one)


def test_a_copy_of_what_is_gone(clone: CloneBuilder, ask: Ask) -> None:
    one = clone.write("a", "1\n").commit()
    clone.remove("a").commit()
    three = clone.write("b", "1\n").commit()
    told = ask()
    assert told.versions("b") == [(three, 1, "forked")]
    assert told.previous("b", three) == ("a", one)


def test_another_branch_is_no_origin_by_itself(clone: CloneBuilder, ask: Ask) -> None:
    root = clone.write("root", "root\n").commit()
    clone.write("a", "1\n").commit(parents=[root])
    other = clone.remove("a").write("b", "1\n").commit(parents=[root])
    clone.branch("side", other)
    assert ask().versions("b") == [(other, 1, "added")]


def test_a_return_is_no_fork(clone: CloneBuilder, ask: Ask) -> None:
    clone.write_all({"a": "same\n", "b": "other\n"}).commit()
    two = clone.remove("b").commit()
    three = clone.write("b", "same\n").commit()
    told = ask()
    assert told.versions("b")[0] == (three, 3, "restored")
    assert told.previous("b", three) == ("b", two)


def test_a_trailer_says_where_a_new_path_comes_from(clone: CloneBuilder, ask: Ask) -> None:
    one = clone.write("a", "1\n").commit()
    clone.write("a", "2\n").commit()
    three = clone.write("b", "mine\n").commit(f"Start b\n\nForked-from: circle:a@{one}")
    told = ask()
    assert told.versions("b") == [(three, 1, "forked")]
    assert told.previous("b", three) == ("a", one)


def test_a_trailer_may_name_another_branch(clone: CloneBuilder, ask: Ask) -> None:
    root = clone.write("root", "root\n").commit()
    side = clone.write("a", "1\n").commit(parents=[root])
    clone.branch("side", side)
    here = clone.remove("a").write("b", "mine\n").commit(f"Start b\n\nForked-from: :a@{side}", parents=[root])
    assert ask().previous("b", here) == ("a", side)


def test_a_trailer_may_name_another_circle(clone: CloneBuilder, ask: Ask) -> None:
    elsewhere = "f" * 40
    one = clone.write("b", "1\n").commit(f"Start b\n\nForked-from: other:a@{elsewhere}")
    told = ask()
    assert told.versions("b") == [(one, 1, "forked")]
    assert told.previous("b", one) is None
    assert told.content.origins == {Name(b"b", one): ("other", b"a", elsewhere)}


def test_a_trailer_speaks_of_the_paths_that_it_names(clone: CloneBuilder, ask: Ask) -> None:
    one = clone.write("a", "1\n").commit()
    clone.write_all({"b": "b\n", "c": "c\n"})
    two = clone.commit(f"Two\n\nForked-from: :a@{one}\nForked-path: c")
    told = ask()
    assert told.versions("b") == [(two, 1, "added")]
    assert told.versions("c") == [(two, 1, "forked")]


def test_a_trailer_stands_in_the_last_paragraph(clone: CloneBuilder, ask: Ask) -> None:
    one = clone.write("a", "1\n").commit()
    two = clone.write("b", "b\n").commit(f"Two\n\nForked-from: :a@{one}\n\nAnd that was it.")
    assert ask().versions("b") == [(two, 1, "added")]


def test_both_sides_of_a_merge_moved_it(clone: CloneBuilder, ask: Ask) -> None:
    root = clone.write("a", "1\n").commit()
    here = clone.move("a", "here").commit(parents=[root])
    there = clone.remove("here").write("there", "1\n").commit(parents=[root])
    merge = clone.write("here", "1\n").commit(parents=[here, there])
    told = ask()
    assert (told.seen("here", merge), told.seen("there", merge)) == (here, there)
    assert told.seen("a", merge) == here
    assert told.previous("there", there) == ("a", root)
