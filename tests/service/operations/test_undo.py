"""Undo and redo where something has happened since."""

from __future__ import annotations

import time
from collections.abc import Callable
from dataclasses import replace
from functools import partial

import pytest

from tests.support.clones import CloneBuilder
from tests.support.objects_read import objects_read
from tests.support.plain_git import SOMEBODY, git
from upont_desktop.domain.commit import Ref
from upont_desktop.domain.writing_errors import (
    AlreadyThere,
    CannotRedo,
    CannotUndo,
    DoneElsewhere,
    EditedMeanwhile,
    IntoItself,
    MovedOn,
    NothingToDo,
    NothingToRedo,
    NothingToUndo,
    StagedElsewhere,
    UndoneAlready,
)
from upont_desktop.repository.clone import open_repository
from upont_desktop.repository.state_folder import StateFolder
from upont_desktop.service.operations import (
    NewFile,
    OperationContext,
    add,
    bring_back,
    delete,
    describe,
    forget_undone,
    keep_changes,
    move,
    name_version,
    redo,
    steps,
    undo,
    undone,
    update,
)


def test_a_file_edited_since_is_not_lost(filled: CloneBuilder, place: OperationContext) -> None:
    logo = filled.path / "logo.svg"
    update(place, "logo.svg", b"2\n")
    logo.write_text("edited\n")
    with pytest.raises(EditedMeanwhile, match=r"logo\.svg"):
        undo(place)
    assert logo.read_text() == "edited\n"
    assert steps(place).undo
    git(place.circle.path, "add", "logo.svg")
    with pytest.raises(StagedElsewhere):
        undo(place)
    assert logo.read_text() == "edited\n"
    keep_changes(place, ["logo.svg"])
    assert git(place.circle.path, "status", "--porcelain") == ""
    undo(place)
    assert logo.read_text() == "edited\n"
    assert git(place.circle.path, "show", "HEAD:logo.svg") == "2"
    assert git(place.circle.path, "status", "--porcelain") == " M logo.svg"
    logo.write_text("2\n")
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
    before = git(place.circle.path, "rev-parse", "HEAD")

    def commit_meanwhile(step: str) -> None:
        if step == "journal":
            tree = git(place.circle.path, "rev-parse", "HEAD^{tree}")
            made = git(place.circle.path, *SOMEBODY, "commit-tree", tree, "-p", "HEAD", "-m", "Meanwhile")
            git(place.circle.path, "update-ref", "HEAD", made)

    with pytest.raises(MovedOn):
        undo(replace(place, step=commit_meanwhile))
    assert git(place.circle.path, "log", "-1", "--format=%s %P") == f"Meanwhile {before}"
    assert (filled._path / "logo.svg").read_text() == "2\n"
    assert git(place.circle.path, "status", "--porcelain") == ""
    undo(place)
    assert (filled._path / "logo.svg").read_text() == "<svg/>\n"
    assert git(place.circle.path, "log", "-1", "--format=%P") != before


def test_on_another_branch_its_own_operations_are_undone(filled: CloneBuilder, place: OperationContext) -> None:
    _ = filled.path
    git(place.circle.path, "branch", "other")
    update(place, "logo.svg", b"2\n")
    main = git(place.circle.path, "rev-parse", "main")
    git(place.circle.path, "switch", "-q", "other")
    with pytest.raises(DoneElsewhere, match="on the branch “main”"):
        undo(place)
    assert steps(place).undo == ""
    (filled._path / "logo.svg").write_text("by hand\n")
    git(place.circle.path, *SOMEBODY, "commit", "-q", "-a", "-m", "Other")
    with pytest.raises(DoneElsewhere):
        undo(place)
    update(place, "sheets/two.md", b"three\n")
    undo(place)
    assert git(place.circle.path, "log", "-1", "--format=%s") == "Other"
    assert git(place.circle.path, "rev-parse", "main") == main
    assert (filled._path / "logo.svg").read_text() == "by hand\n"
    git(place.circle.path, "switch", "-q", "main")
    undo(place)
    assert (filled._path / "logo.svg").read_text() == "<svg/>\n"


def test_many_steps_back_and_forth_by_new_processes(filled: CloneBuilder, place: OperationContext) -> None:
    """Every step is a workplace of its own, as after a restart."""
    _ = filled.path
    states = [git(place.circle.path, "rev-parse", "HEAD^{tree}")]
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
            states.append(git(place.circle.path, "rev-parse", "HEAD^{tree}") + git(place.circle.path, "tag"))
    for expected in reversed(states[:-1]):
        undo(replace(place))
        assert git(place.circle.path, "rev-parse", "HEAD^{tree}") + git(place.circle.path, "tag") == expected
    with pytest.raises(NothingToUndo):
        undo(place)
    for expected in states[1:]:
        redo(replace(place))
        assert git(place.circle.path, "rev-parse", "HEAD^{tree}") + git(place.circle.path, "tag") == expected
    assert git(place.circle.path, "status", "--porcelain") == ""


def test_what_others_have_is_reversed_in_words_too(filled: CloneBuilder, place: OperationContext) -> None:
    done = update(place, "logo.svg", b"2\n")
    filled.ref("refs/remotes/origin/main", done.commit or "")
    said = undo(place)
    assert said.summary == f"Undo “{done.summary}”, by a new version: others have it"
    assert git(place.circle.path, "log", "-1", "--format=%s") == f"Undo “{done.summary}”"
    assert git(place.circle.path, "log", "-1", "--format=%b") == f"This reverts commit {done.commit}."
    assert redo(place).summary == f"Redo “{done.summary}”, by a new version"


def test_undoing_keep_leaves_the_files(filled: CloneBuilder, place: OperationContext) -> None:
    logo, new, gone = (filled.path / name for name in ("logo.svg", "new.md", "sheets/two.md"))
    logo.write_text("edited\n")
    new.write_text("new\n")
    gone.unlink()
    before = git(place.circle.path, "rev-parse", "HEAD")
    made = keep_changes(place, ["logo.svg", "new.md", "sheets/two.md"]).commit
    undo(place)
    assert git(place.circle.path, "rev-parse", "HEAD") == before
    assert (logo.read_text(), new.read_text(), gone.exists()) == ("edited\n", "new\n", False)
    assert [one.oid for one in undone(place)] == [made]
    logo.write_text("edited again\n")
    redo(place)
    assert git(place.circle.path, "rev-parse", "HEAD") == made
    assert logo.read_text() == "edited again\n"
    assert git(place.circle.path, "status", "--porcelain") == " M logo.svg"
    assert undone(place) == ()


def test_undoing_what_others_have_leaves_the_files_too(filled: CloneBuilder, place: OperationContext) -> None:
    logo = filled.path / "logo.svg"
    logo.write_text("edited\n")
    made = keep_changes(place, ["logo.svg"]).commit
    filled.ref("refs/remotes/origin/main", made or "")
    undo(place)
    assert git(place.circle.path, "show", "HEAD:logo.svg") == "<svg/>"
    assert logo.read_text() == "edited\n"
    assert undone(place) == ()


def test_undoing_what_was_added_in_place_leaves_the_file(filled: CloneBuilder, place: OperationContext) -> None:
    (filled.path / "a.md").write_text("a\n")
    add(place, [NewFile("a.md", filled.path / "a.md"), NewFile("b.md", b"b\n")])
    undo(place)
    assert (filled._path / "a.md").read_text() == "a\n"
    assert not (filled._path / "b.md").exists()


def test_what_was_undone_is_brought_back(filled: CloneBuilder, place: OperationContext) -> None:
    update(place, "logo.svg", b"2\n")
    made = add(place, [NewFile("a.md", b"a\n"), NewFile("logo.svg", b"3\n")], replace=True).commit or ""
    undo(place)
    update(place, "logo.svg", b"other\n")
    with pytest.raises(NothingToRedo):
        redo(place)
    assert [one.oid for one in undone(place)] == [made]
    assert b"refs/upont" not in b"".join(ref.name.encode() for ref in filled_refs(place))
    bring_back(place, made[:10])
    assert (filled._path / "a.md").read_text() == "a\n"
    assert (filled._path / "logo.svg").read_text() == "other\n"
    assert (filled._path / "logo (brought back).svg").read_text() == "3\n"
    assert undone(place) == ()
    undo(place)
    assert not (filled._path / "a.md").exists()


class Died(BaseException):
    """What a kill looks like from within."""


def test_a_git_killed_between_two_refs_is_completed(filled: CloneBuilder, place: OperationContext) -> None:
    add(place, [NewFile("a.md", b"a\n")])
    made = update(place, "logo.svg", b"2\n").commit or ""
    undo(place)

    def die(step: str) -> None:
        if step == "journal":
            raise Died

    with pytest.raises(Died):
        bring_back(replace(place, step=die), made)
    journal = StateFolder(filled.path / ".git").journal()
    assert journal is not None
    branch = next(move for move in journal.moves if move.name.startswith("refs/heads/"))
    assert branch.new is not None
    git(place.circle.path, "update-ref", branch.name, branch.new)
    assert len(journal.moves) == 2
    with place.job():  # the next start
        pass
    assert (filled._path / "logo.svg").read_text() == "2\n"
    assert undone(place) == ()
    assert "logo.svg" in steps(place).undo
    undo(place)
    assert (filled._path / "a.md").exists()
    assert [one.oid for one in undone(place)] != []


def filled_refs(place: OperationContext) -> tuple[Ref, ...]:
    """The refs that the history is made of."""
    return open_repository(place.circle.path).refs()


def test_a_name_that_was_undone_is_brought_back(filled: CloneBuilder, place: OperationContext) -> None:
    _ = filled.path
    name_version(place, "logo.svg", "HEAD", "The best")
    undo(place)
    assert git(place.circle.path, "tag") == ""
    (one,) = undone(place)
    assert (one.summary, one.names_version) == ("The best", True)
    bring_back(place, one.oid)
    assert git(place.circle.path, "tag") == "the-best"
    undo(place)
    assert git(place.circle.path, "tag") == ""


def test_what_was_undone_is_let_go_after_its_time_or_on_purpose(
    filled: CloneBuilder, place: OperationContext, monkeypatch: pytest.MonkeyPatch
) -> None:
    _ = filled.path
    update(place, "logo.svg", b"2\n")
    undo(place)
    update(place, "logo.svg", b"3\n")
    later = time.time() + 91 * 86_400
    monkeypatch.setattr(time, "time", lambda: later)
    undo(place)
    (left,) = undone(place)
    assert git(place.circle.path, "show", f"{left.oid}:logo.svg") == "3"
    forget_undone(place, [left.oid])
    assert undone(place) == ()
    assert git(place.circle.path, "for-each-ref", "refs/upont/") == ""
    with pytest.raises(NothingToRedo):
        redo(place)


def test_a_new_operation_clears_what_can_be_redone(filled: CloneBuilder, place: OperationContext) -> None:
    _ = filled.path
    update(place, "logo.svg", b"2\n")
    undo(place)
    assert steps(place).redo
    update(place, "sheets/two.md", b"three\n")
    assert steps(place).redo == ""
    with pytest.raises(NothingToRedo, match="nothing to redo"):
        redo(place)


def test_what_git_took_back_is_passed_over(filled: CloneBuilder, place: OperationContext) -> None:
    _ = filled.path
    first = update(place, "logo.svg", b"2\n")
    second = update(place, "sheets/two.md", b"three\n")
    git(place.circle.path, "reset", "-q", "--hard", "HEAD~1")
    assert steps(place).undo == first.summary
    said = undo(place)
    assert said.summary == f"Undo “{first.summary}” (“{second.summary}” had been taken back already by another program)"
    assert (filled._path / "logo.svg").read_text() == "<svg/>\n"
    assert {one.oid for one in undone(place)} == {first.commit, second.commit}
    redo(place)
    redo(place)
    assert git(place.circle.path, "rev-parse", "HEAD") == second.commit
    git(place.circle.path, "reset", "-q", "--hard", "HEAD~2")
    with pytest.raises(UndoneAlready):
        undo(place)


def test_the_step_is_told_without_reading_all_that_it_made(
    filled: CloneBuilder, place: OperationContext, monkeypatch: pytest.MonkeyPatch
) -> None:
    """The window asks after each change, and one operation may have written thousands of cards."""
    names = [f"many/{number}/file" for number in range(40)]
    for name in names:
        filled.path.joinpath(name).parent.mkdir(parents=True)
        filled.path.joinpath(name).write_text(name)
    keep_changes(place, names)
    filled.write("later", "later\n").commit("By another program")
    read = objects_read(monkeypatch)
    assert steps(place).undo == "Keep the changes of 40 files in many"
    assert len(read) < 20


def test_an_amended_change_is_undone_or_given_up(filled: CloneBuilder, place: OperationContext) -> None:
    _ = filled.path
    update(place, "logo.svg", b"2\n")
    update(place, "sheets/two.md", b"three\n")
    git(place.circle.path, *SOMEBODY, "commit", "-q", "--amend", "-m", "Other words")
    undo(place)
    assert (filled._path / "sheets/two.md").read_text() == "two\n"
    update(place, "sheets/one.md", b"four\n")
    (filled._path / "sheets/one.md").write_text("five\n")
    git(place.circle.path, *SOMEBODY, "commit", "-q", "-a", "--amend", "-m", "Other content")
    with pytest.raises(CannotUndo, match=r"one\.md"):
        undo(place)
    undo(place)
    assert (filled._path / "logo.svg").read_text() == "<svg/>\n"


def test_redo_in_the_way_gives_the_step_up(filled: CloneBuilder, place: OperationContext) -> None:
    _ = filled.path
    made = update(place, "logo.svg", b"2\n")
    undo(place)
    (filled._path / "logo.svg").write_text("by hand\n")
    git(place.circle.path, *SOMEBODY, "commit", "-q", "-a", "-m", "By hand")
    with pytest.raises(CannotRedo, match="has changed since"):
        redo(place)
    with pytest.raises(NothingToRedo):
        redo(place)
    assert [one.oid for one in undone(place)] == [made.commit]


def test_a_folder_takes_along_what_is_not_kept(filled: CloneBuilder, place: OperationContext) -> None:
    top = filled.path
    (top / ".git/info").mkdir(exist_ok=True)
    (top / ".git/info/exclude").write_text("*.aux\n")
    (top / "sheets/deep").mkdir()
    for name in ("draft.txt", "x.aux", "deep/y.aux"):
        (top / "sheets" / name).write_text(f"{name}\n")
    move(place, {"sheets": "exercises/sheets"})
    assert not (top / "sheets").exists()
    found = {one.relative_to(top / "exercises/sheets").as_posix() for one in top.glob("exercises/sheets/**/*.*")}
    assert found == {"one.md", "two.md", "draft.txt", "x.aux", "deep/y.aux"}
    undo(place)
    assert not (top / "exercises").exists()
    assert (top / "sheets/deep/y.aux").read_text() == "deep/y.aux\n"
    redo(place)
    assert (top / "exercises/sheets/draft.txt").exists()
    undo(place)
    (top / "other").mkdir()
    (top / "other/draft.txt").write_text("in the way\n")
    with pytest.raises(AlreadyThere, match=r"other/draft\.txt"):
        move(place, {"sheets": "other"})
    assert (top / "sheets/draft.txt").exists()
    assert git(place.circle.path, "status", "--porcelain") == "?? other/\n?? sheets/draft.txt"


def test_nothing_moves_into_itself(filled: CloneBuilder, place: OperationContext) -> None:
    _ = filled.path
    with pytest.raises(IntoItself, match="“sheets” cannot be moved into itself"):
        move(place, {"sheets": "sheets/sheets"})
    with pytest.raises(NothingToDo):
        move(place, {"sheets": "sheets"})
