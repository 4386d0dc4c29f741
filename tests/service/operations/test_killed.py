"""Kill the process, and what it started, at any moment of an operation: nothing is lost, and the next start is as if it
had not been.
"""

from __future__ import annotations

import os
import shutil
from collections.abc import Callable
from dataclasses import dataclass, replace
from functools import partial
from pathlib import Path

import pytest

from tests.support.clones import CloneBuilder
from tests.support.killing import killed_at
from tests.support.plain_git import git_bytes
from upont_desktop.domain.circle import Circle
from upont_desktop.repository import locks
from upont_desktop.service.operations import (
    Choice,
    NewFile,
    OperationContext,
    add,
    bring_back,
    delete,
    describe,
    discard,
    fork,
    keep_changes,
    move,
    name_version,
    redo,
    restore,
    share,
    steps,
    take,
    undo,
    undone,
    update,
)
from upont_desktop.service.records import DocumentPlan, change_documents
from upont_desktop.service.rooms import add_room

pytestmark = pytest.mark.skipif(not hasattr(os, "fork"), reason="needs a process that can be copied")

Action = Callable[[OperationContext], object]
_TWO = [NewFile("logo.svg", b"<svg>2</svg>\n"), NewFile("new/a.md", b"a\n")]
_MANY = [NewFile(f"many/{number}", b"%d\n" % number) for number in range(3)]


def _nothing(_: OperationContext) -> None:
    """No preparation."""


@dataclass(frozen=True)
class Operation:
    """What is done and killed; ``first`` is done before, ``undoing`` says whether undo gives the state before."""

    do: Action
    first: Action = _nothing
    undoing: bool = True


def _share_first(place: OperationContext) -> None:
    """Two sides that changed other resources, and one that both did."""
    git_bytes(place.circle.path, "init", "-q", "--bare", "-b", "main", "../between.git")
    git_bytes(place.circle.path, "remote", "add", "origin", "../between.git")
    share(place)
    theirs = place.circle.path.parent / "theirs"
    git_bytes(place.circle.path.parent, "clone", "-q", "between.git", "theirs")
    other = replace(place, circle=Circle("theirs", theirs))
    add(other, [NewFile("logo.svg", b"<svg>theirs</svg>\n"), NewFile("theirs.md", b"theirs\n")], replace=True)
    share(other)
    shutil.rmtree(theirs)
    update(place, "logo.svg", b"<svg>mine</svg>\n")


def _fork_first(place: OperationContext) -> None:
    update(place, "logo.svg", b"1\n2\n3\n4\n5\n")
    fork(place, {"logo.svg": "fork.svg"})
    update(place, "logo.svg", b"1\n2\n3\n4\nfive\n")
    update(place, "fork.svg", b"one\n2\n3\n4\n5\n")


def _many_on_disk(place: OperationContext) -> None:
    """Enough new files for a pack."""
    for number in range(210):
        (place.circle.path / f"new{number}").write_text(f"{number}\n")


def _undone_first(place: OperationContext) -> None:
    """Something undone, which can no longer be redone, and an edit."""
    update(place, "logo.svg", b"<svg>2</svg>\n")
    undo(place)
    add(place, _MANY)
    (place.circle.path / "logo.svg").write_text("<svg>3</svg>\n")


def _kept_first(place: OperationContext) -> None:
    """A file edited, one deleted and one new, all kept."""
    (place.circle.path / "logo.svg").write_text("<svg>2</svg>\n")
    (place.circle.path / "sheets/one.md").unlink()
    (place.circle.path / "new.md").write_text("new\n")
    keep_changes(place, ["logo.svg", "sheets/one.md", "new.md"])


def _kept_and_undone_first(place: OperationContext) -> None:
    _kept_first(place)
    undo(place)


def _edited_first(place: OperationContext) -> None:
    """A file edited, one deleted and one new, none of them kept."""
    (place.circle.path / "logo.svg").write_text("<svg>2</svg>\n")
    (place.circle.path / "sheets/one.md").unlink()
    (place.circle.path / "new.md").write_text("new\n")


def _discard(place: OperationContext) -> None:
    discard(place, ["logo.svg", "sheets/one.md", "new.md"])


def _discarded_first(place: OperationContext) -> None:
    _edited_first(place)
    _discard(place)


def _companions(place: OperationContext) -> None:
    """Files in no version, beside those of a folder."""
    (place.circle.path / "sheets/deep").mkdir()
    for name in ("draft.txt", "deep/a", "deep/b"):
        (place.circle.path / "sheets" / name).write_text(f"{name}\n")


def _documents_first(place: OperationContext) -> None:
    """A room, and records of it."""
    add_room(place, "keys")
    written: dict[str, bytes | None] = {f".upont/keys/{number}.json": b"{}\n" for number in range(3)}
    change_documents(place, "write", lambda _: DocumentPlan(written, "Write"))


def _change_documents(place: OperationContext) -> None:
    """One changed, one deleted, and enough new ones for a pack."""
    changes: dict[str, bytes | None] = {f".upont/keys/{number}.json": b'{"n": %d}\n' % number for number in range(2, 9)}
    change_documents(place, "change", lambda _: DocumentPlan({**changes, ".upont/keys/1.json": None}, "Change"))


_OPERATIONS: dict[str, Operation] = {
    "add": Operation(lambda place: add(place, _TWO, replace=True)),
    "keep": Operation(lambda place: keep_changes(place, [f"new{number}" for number in range(210)]), _many_on_disk),
    "undo keep": Operation(undo, _kept_first, undoing=False),
    "redo keep": Operation(redo, _kept_and_undone_first, undoing=False),
    "discard": Operation(_discard, _edited_first),
    "undo discard": Operation(undo, _discarded_first, undoing=False),
    "bring back": Operation(lambda place: bring_back(place, undone(place)[0].oid), _undone_first),
    "rename and keep": Operation(
        lambda place: keep_changes(place, ["a?"], renamed={"a?": "a"}),
        lambda place: (place.circle.path / "a?").write_text("x\n"),
    ),
    "move with companions": Operation(lambda place: move(place, {"sheets": "logo.svg.d/sheets"}), _companions),
    "move": Operation(lambda place: move(place, {"sheets": "logo.svg.d/sheets"})),
    "delete": Operation(lambda place: delete(place, ["sheets/one.md", "logo.svg"])),
    "restore": Operation(
        lambda place: restore(place, "", "HEAD~2"),
        lambda place: (delete(place, ["sheets/one.md"]), add(place, _MANY)),
    ),
    "fork": Operation(lambda place: fork(place, {"sheets": "copies"})),
    "take": Operation(lambda place: take(place, "fork.svg", lambda _: place), _fork_first),
    "documents": Operation(_change_documents, _documents_first),
    "describe": Operation(lambda place: describe(place, {"logo.svg": {"n": 1}})),
    "name": Operation(lambda place: name_version(place, "logo.svg", "HEAD", "Mine")),
    "undo": Operation(undo, lambda place: move(place, {"sheets/one.md": "sheets/uno.md"}), undoing=False),
    "redo": Operation(
        redo, lambda place: (move(place, {"sheets/one.md": "sheets/uno.md"}), undo(place)), undoing=False
    ),
    "share": Operation(lambda place: share(place, {"logo.svg": Choice.BOTH}), _share_first, undoing=False),
}


def state(path: Path) -> dict[str, bytes]:
    """Every file of the work tree, and the branch's tree and tags."""
    files = {
        one.relative_to(path).as_posix(): one.read_bytes()
        for one in path.rglob("*")
        if one.is_file() and one.relative_to(path).parts[0] != ".git"
    }
    return files | {"(tree)": git_bytes(path, "rev-parse", "HEAD^{tree}"), "(tags)": git_bytes(path, "tag")}


class Trial:
    """One operation on fresh copies of a clone where a person has work of their own under way."""

    def __init__(self, clone: CloneBuilder, place: OperationContext, name: str, folder: Path) -> None:
        self.operation, self.place, self.folder, self.name = _OPERATIONS[name], place, folder, name
        _ = clone.path
        self.template = folder / "template"
        self.template.mkdir()
        shutil.move(place.circle.path, self.template / "clone")
        self.place = self.at(self.template)
        mine = self.place.circle.path
        self.operation.first(self.place)
        if name not in {"move", "move with companions", "fork"}:
            (mine / "sheets/two.md").write_text("staged\n")
        (mine / "mine.txt").write_text("staged, then edited\n")
        git_bytes(mine, "add", "sheets/two.md", "mine.txt")
        (mine / "mine.txt").write_text("edited\n")
        (mine / "untracked").write_text("untracked\n")
        self.before = state(mine)
        work = self.copy("after")
        self.operation.do(work)
        self.after, self.status_after = state(work.circle.path), git_bytes(work.circle.path, "status", "--porcelain")
        self.status = git_bytes(mine, "status", "--porcelain")

    def at(self, folder: Path) -> OperationContext:
        return replace(self.place, circle=Circle("club", folder / "clone"))

    def copy(self, name: str) -> OperationContext:
        folder = self.folder / f"trial-{name}"
        shutil.copytree(self.template, folder, symlinks=True)
        return self.at(folder)

    def judge(self, place: OperationContext) -> None:
        path = place.circle.path
        now = state(path)
        for one in self.before.keys() | self.after.keys():
            assert now.get(one) in {self.before.get(one), self.after.get(one)}, one
        self.is_sound(path)
        with place.job():  # the next start
            pass
        now = state(path)
        assert now in (self.before, self.after)
        done = now == self.after
        if "logo.svg" in now and b"2" not in now["logo.svg"] and "discard" in self.name:
            assert git_bytes(path, "show", f"{undone(place)[0].oid}:logo.svg") == b"<svg>2</svg>\n"
        assert git_bytes(path, "status", "--porcelain") == (self.status_after if done else self.status)
        left = {one.name for one in (path / ".git/upont").iterdir()}
        assert left <= {"lock", "operations.json", "received", "device.json", "founders.json", "book.lock"}
        assert not (path / ".git/index.lock").exists()
        self.is_sound(path)
        if (path.parent / "between.git").exists():
            self.operation.do(place)
            assert {**state(path), **self.after} == state(path)
            self.is_sound(path)
        if done and self.operation.undoing:
            assert steps(place).undo
            undo(place)
            assert state(path) == self.before

    def is_sound(self, path: Path) -> None:
        assert git_bytes(path, "fsck", "--full", "--no-dangling") == b""
        between = path.parent / "between.git"
        if between.exists():
            assert git_bytes(between, "fsck", "--full", "--no-dangling") == b""


# The steps go round the operations, so that each dies at other moments.
@pytest.mark.parametrize("every", [113, pytest.param(1, marks=pytest.mark.slow)])
@pytest.mark.parametrize("name", _OPERATIONS)
def test_killed_at_any_moment(
    filled: CloneBuilder,
    place: OperationContext,
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
    name: str,
    every: int,
) -> None:
    monkeypatch.setattr(locks, "LEFT", 0.1)
    monkeypatch.setattr(locks, "STALE", 0.1)
    trial = Trial(filled, place, name, tmp_path)
    first = number = 1 + (list(_OPERATIONS).index(name) * 29 + 19) % every
    died = True
    while died:
        work = trial.copy(str(number))
        died = killed_at(number, partial(trial.operation.do, work))
        trial.judge(work)
        shutil.rmtree(work.circle.path.parent)
        number += every
    print(f"{name}: killed {(number - first) // every - 1} times")
    assert number > 40
