"""Two people and a place between them."""

from __future__ import annotations

import subprocess
from pathlib import Path

import pytest

from upont_desktop.domain.circle import Circle
from upont_desktop.domain.writing_errors import CannotReach, EditedMeanwhile, NotShared
from upont_desktop.service.operations import (
    Choice,
    Identity,
    NewFile,
    Workplace,
    add,
    name_version,
    share,
    steps,
    undo,
    update,
)


def git(folder: Path, *arguments: str) -> str:
    done = subprocess.run(["git", *arguments], cwd=folder, capture_output=True, check=True, text=True)
    return done.stdout.strip()


@pytest.fixture
def two(tmp_path: Path) -> tuple[Workplace, Workplace]:
    """Ada and Bob, who share a circle through a folder; both have its first version."""
    git(tmp_path, "init", "-q", "--bare", "-b", "main", "between.git")
    places = []
    for name in ("ada", "bob"):
        git(tmp_path, "clone", "-q", "between.git", name)
        places.append(Workplace(Circle(name, tmp_path / name), identity=Identity(name.title(), f"{name}@example.org")))
    ada, bob = places
    add(ada, [NewFile("sheet.md", b"one\ntwo\nthree\n"), NewFile("other.md", b"other\n")])
    assert share(ada).sent == 1
    assert share(bob).received == 1
    assert (tmp_path / "bob/sheet.md").read_text() == "one\ntwo\nthree\n"
    return ada, bob


def test_work_goes_both_ways(two: tuple[Workplace, Workplace]) -> None:
    ada, bob = two
    update(ada, "sheet.md", b"ONE\ntwo\nthree\n")
    name_version(ada, "sheet.md", "HEAD", "Handed out")
    update(bob, "other.md", b"bob\n")
    assert share(ada).sent == 1
    done = share(bob)
    assert (done.received, done.sent, done.conflicts) == (1, 2, ())
    assert (bob.circle.path / "sheet.md").read_text() == "ONE\ntwo\nthree\n"
    assert share(ada).received == 2
    for place in two:
        assert git(place.circle.path, "status", "--porcelain") == ""
        assert git(place.circle.path, "rev-parse", "HEAD") == git(ada.circle.path, "rev-parse", "HEAD")
        assert git(place.circle.path, "tag") == "handed-out"
    again = share(ada)
    assert (again.received, again.sent) == (0, 0)
    assert not again.changes


@pytest.mark.parametrize(
    ("choice", "expected"),
    [
        (Choice.MINE, {"sheet.md": "bob\n"}),
        (Choice.THEIRS, {"sheet.md": "ada\n"}),
        (Choice.BOTH, {"sheet.md": "bob\n", "sheet (autre version).md": "ada\n"}),
    ],
)
def test_the_same_resource_changed_twice(
    two: tuple[Workplace, Workplace], choice: Choice, expected: dict[str, str]
) -> None:
    ada, bob = two
    update(ada, "sheet.md", b"ada\n")
    update(bob, "sheet.md", b"bob\n")
    share(ada)
    before = git(bob.circle.path, "rev-parse", "HEAD")
    stopped = share(bob)
    assert stopped.conflicts == ("sheet.md",)
    assert stopped.theirs == git(ada.circle.path, "rev-parse", "HEAD")
    assert git(bob.circle.path, "rev-parse", "HEAD") == before
    assert git(bob.circle.path, "status", "--porcelain") == ""
    done = share(bob, {"sheet.md": choice})
    assert (done.conflicts, done.sent) == ((), 2)
    found = {path.name: path.read_text() for path in bob.circle.path.glob("sheet*")}
    assert found == expected
    assert git(bob.circle.path, "status", "--porcelain") == ""


def test_what_is_not_kept_is_not_replaced(two: tuple[Workplace, Workplace]) -> None:
    ada, bob = two
    update(ada, "sheet.md", b"ada\n")
    share(ada)
    (bob.circle.path / "sheet.md").write_text("not kept\n")
    with pytest.raises(EditedMeanwhile):
        share(bob)
    assert (bob.circle.path / "sheet.md").read_text() == "not kept\n"


def test_undo_after_sharing_reverses(two: tuple[Workplace, Workplace]) -> None:
    ada, _ = two
    done = update(ada, "sheet.md", b"ada\n")
    share(ada)
    assert steps(ada).undo == done.summary
    undo(ada)
    assert git(ada.circle.path, "rev-parse", "HEAD~1") == done.commit
    assert share(ada).sent == 1


def test_hooks_of_the_place_between_do_not_run_here(two: tuple[Workplace, Workplace], tmp_path: Path) -> None:
    ada, _ = two
    hook = tmp_path / "between.git/hooks/pre-receive"
    hook.parent.mkdir(exist_ok=True)
    hook.write_text(f"#!/bin/sh\ntouch {tmp_path}/mark\n")
    hook.chmod(0o755)
    update(ada, "sheet.md", b"ada\n")
    assert share(ada).sent == 1
    assert not (tmp_path / "mark").exists()


def test_nowhere_to_share(two: tuple[Workplace, Workplace], tmp_path: Path) -> None:
    ada, _ = two
    (tmp_path / "between.git").rename(tmp_path / "gone.git")
    with pytest.raises(CannotReach):
        share(ada)
    git(ada.circle.path, "remote", "remove", "origin")
    with pytest.raises(NotShared):
        share(ada)
