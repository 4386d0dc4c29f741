"""Undo and redo where something has happened since."""

from __future__ import annotations

import subprocess
from collections.abc import Callable
from dataclasses import replace
from functools import partial

import pytest

from tests.support.clones import CloneBuilder
from upont_desktop.domain.writing_errors import (
    CannotUndo,
    EditedMeanwhile,
    MovedOn,
    NothingToDo,
    NothingToUndo,
    StagedElsewhere,
)
from upont_desktop.service.operations import (
    NewFile,
    OperationContext,
    add,
    delete,
    describe,
    keep_changes,
    move,
    name_version,
    redo,
    steps,
    undo,
    update,
)


def git(place: OperationContext, *arguments: str) -> str:
    who = ("-c", "user.name=x", "-c", "user.email=x@example.org")
    done = subprocess.run(["git", *who, *arguments], cwd=place.circle.path, capture_output=True, check=True, text=True)
    return done.stdout.strip()


def test_a_file_edited_since_is_not_lost(filled: CloneBuilder, place: OperationContext) -> None:
    logo = filled.path / "logo.svg"
    update(place, "logo.svg", b"2\n")
    logo.write_text("edited\n")
    with pytest.raises(EditedMeanwhile, match=r"logo\.svg"):
        undo(place)
    assert logo.read_text() == "edited\n"
    assert steps(place).undo
    git(place, "add", "logo.svg")
    with pytest.raises(StagedElsewhere):
        undo(place)
    assert logo.read_text() == "edited\n"
    keep_changes(place, ["logo.svg"])
    undo(place)
    assert logo.read_text() == "2\n"
    undo(place)
    assert logo.read_text() == "<svg/>\n"


def test_a_new_file_edited_since_is_not_deleted(filled: CloneBuilder, place: OperationContext) -> None:
    add(place, [NewFile("new/a.md", b"a\n")])
    (filled.path / "new/a.md").write_text("edited\n")
    with pytest.raises(EditedMeanwhile):
        undo(place)
    assert (filled._path / "new/a.md").read_text() == "edited\n"


def test_a_branch_that_moves_at_the_same_time_wins(filled: CloneBuilder, place: OperationContext) -> None:
    update(place, "logo.svg", b"2\n")
    before = git(place, "rev-parse", "HEAD")

    def commit_meanwhile(step: str) -> None:
        if step == "journal":
            tree = git(place, "rev-parse", "HEAD^{tree}")
            made = git(place, "commit-tree", tree, "-p", "HEAD", "-m", "Meanwhile")
            git(place, "update-ref", "HEAD", made)

    with pytest.raises(MovedOn):
        undo(replace(place, step=commit_meanwhile))
    assert git(place, "log", "-1", "--format=%s %P") == f"Meanwhile {before}"
    assert (filled._path / "logo.svg").read_text() == "2\n"
    assert git(place, "status", "--porcelain") == ""
    undo(place)
    assert (filled._path / "logo.svg").read_text() == "<svg/>\n"
    assert git(place, "log", "-1", "--format=%P") != before


def test_on_another_branch_only_what_is_the_same_is_undone(filled: CloneBuilder, place: OperationContext) -> None:
    _ = filled.path
    git(place, "branch", "other")
    update(place, "logo.svg", b"2\n")
    main = git(place, "rev-parse", "main")
    git(place, "switch", "-q", "other")
    with pytest.raises(NothingToDo):
        undo(place)
    (filled._path / "logo.svg").write_text("by hand\n")
    git(place, "commit", "-q", "-a", "-m", "Other")
    with pytest.raises(CannotUndo, match=r"logo\.svg"):
        undo(place)
    assert git(place, "rev-parse", "main") == main
    assert (filled._path / "logo.svg").read_text() == "by hand\n"
    git(place, "switch", "-q", "main")
    undo(place)
    assert (filled._path / "logo.svg").read_text() == "<svg/>\n"


def test_many_steps_back_and_forth_by_new_processes(filled: CloneBuilder, place: OperationContext) -> None:
    """Every step is a workplace of its own, as after a restart."""
    _ = filled.path
    states = [git(place, "rev-parse", "HEAD^{tree}")]
    for number in range(2):
        path = f"n{number}/a.md"
        operations: list[Callable[[], object]] = [
            partial(add, replace(place), [NewFile(path, b"a\n")]),
            partial(describe, replace(place), {path: {"level": number}}),
            partial(move, replace(place), {f"n{number}": f"m{number}"}),
            partial(name_version, replace(place), f"m{number}/a.md", "HEAD", f"Name {number}"),
            partial(delete, replace(place), [f"m{number}/a.md"]),
        ]
        for operation in operations:
            operation()
            states.append(git(place, "rev-parse", "HEAD^{tree}") + git(place, "tag"))
    for expected in reversed(states[:-1]):
        undo(replace(place))
        assert git(place, "rev-parse", "HEAD^{tree}") + git(place, "tag") == expected
    with pytest.raises(NothingToUndo):
        undo(place)
    for expected in states[1:]:
        redo(replace(place))
        assert git(place, "rev-parse", "HEAD^{tree}") + git(place, "tag") == expected
    assert git(place, "status", "--porcelain") == ""


def test_what_others_have_is_reversed_in_words_too(filled: CloneBuilder, place: OperationContext) -> None:
    done = update(place, "logo.svg", b"2\n")
    filled.ref("refs/remotes/origin/main", done.commit or "")
    said = undo(place)
    assert said.summary == f"Undo “{done.summary}”, by a new version: others have it"
    assert git(place, "log", "-1", "--format=%s") == f"Undo “{done.summary}”"
    assert git(place, "log", "-1", "--format=%b") == f"This reverts commit {done.commit}."
    assert redo(place).summary == f"Redo “{done.summary}”, by a new version"
