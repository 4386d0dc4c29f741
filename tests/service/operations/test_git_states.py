"""Clones as people leave them: every state that git knows, before and after an operation."""

from __future__ import annotations

import os
import subprocess
import threading
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path

import pytest

from tests.service.operations.conftest import GRACE
from tests.support.clones import CloneBuilder
from tests.support.objects import LINK, SUBMODULE
from tests.support.plain_git import SOMEBODY
from upont_desktop.domain.circle import Circle
from upont_desktop.domain.errors import UserError
from upont_desktop.domain.writing_errors import (
    AlreadyThere,
    CloneBusy,
    EditedMeanwhile,
    NameNotAllowed,
    NoWorkTree,
    StagedElsewhere,
    UnfinishedWork,
)
from upont_desktop.repository import locks
from upont_desktop.service.operations import (
    NewFile,
    OperationContext,
    add,
    delete,
    describe,
    fork,
    keep_changes,
    move,
    name_version,
    not_kept,
    redo,
    restore,
    undo,
    update,
)

Action = Callable[[], object]


def everything(clone: CloneBuilder) -> dict[str, object]:
    """All that a person has in a clone: files, index with its flags, refs, stashes, what is under way."""
    top = clone._path
    files = {
        path.relative_to(top).as_posix(): path.read_bytes() if path.is_file() else os.fspath(path.readlink())
        for path in top.rglob("*")
        if (path.is_file() or path.is_symlink()) and ".git" not in path.relative_to(top).parts
    }
    git = clone._run
    return {
        "files": files,
        "index": git(["ls-files", "-s", "-v", "-z"]),
        "intended": git(["diff", "--name-status", "-z"]),
        "refs": git(["for-each-ref", "refs/heads", "refs/tags", "refs/remotes", "refs/stash"]),
        "head": (clone.git_dir / "HEAD").read_text(),
        "state": sorted(path.name for path in clone.git_dir.iterdir() if path.name.isupper()),
        "stashed": git(["stash", "list"]),
    }


def busy(clone: CloneBuilder) -> None:
    """Staged, edited, staged and edited, removed, intended, assumed unchanged, stashed, untracked, ignored."""
    clone.write_all({f"own/{number}": f"{number}\n" for number in range(6)}).commit("Own")
    top = clone.path
    (top / "own/0").write_text("stashed\n")
    clone.git(*SOMEBODY, "stash", "-q")
    (top / "own/1").write_text("staged\n")
    clone.git("add", "own/1")
    (top / "own/1").write_text("edited\n")
    (top / "own/2").unlink()
    clone.git("rm", "-q", "--cached", "own/3")
    clone.git("update-index", "--assume-unchanged", "own/4")
    (top / "own/4").write_text("hidden\n")
    (top / "own/new").write_text("new\n")
    clone.git("add", "-N", "own/new")
    (top / "own/ignored").write_text("ignored\n")
    (clone.git_dir / "info").mkdir(exist_ok=True)
    (clone.git_dir / "info/exclude").write_text("ignored\n")


def conflict(clone: CloneBuilder, *command: str) -> None:
    """Stop in a conflict at ``own/0``."""
    clone.write("own/0", "0\n").commit("Base")
    clone.git("branch", "other")
    clone.write("own/0", "mine\n").commit("Mine")
    clone.git("checkout", "-q", "other")
    (clone._path / "own/0").write_text("theirs\n")
    clone.git(*SOMEBODY, "commit", "-q", "-a", "-m", "Theirs")
    clone.git("checkout", "-q", "main")
    clone.git(*SOMEBODY, *command, expect=1)


@pytest.mark.parametrize(
    ("command", "name"),
    [
        (("merge", "other"), "A merge"),
        (("rebase", "other"), "A rebase"),
        (("rebase", "--apply", "other"), "A rebase"),
        (("cherry-pick", "other"), "A cherry-pick"),
        (("revert", "--no-edit", "HEAD~1"), "A revert"),
    ],
    ids=lambda value: " ".join(value) if isinstance(value, tuple) else "",
)
def test_unfinished_work_is_left_alone(
    filled: CloneBuilder, place: OperationContext, command: tuple[str, ...], name: str
) -> None:
    conflict(filled, *command)
    before = everything(filled)
    actions: list[Action] = [
        lambda: update(place, "logo.svg", b"2\n"),
        lambda: undo(place),
        lambda: keep_changes(place, ["x"]),
    ]
    for action in actions:
        with pytest.raises(UnfinishedWork, match=name):
            action()
    assert everything(filled) == before


def test_a_conflict_without_a_merge_stays(filled: CloneBuilder, place: OperationContext) -> None:
    filled.write("own/0", "0\n").commit("Base")
    _ = filled.path
    (filled._path / "own/0").write_text("stashed\n")
    filled.git(*SOMEBODY, "stash", "-q")
    filled.write("own/0", "mine\n").commit("Mine")
    filled.git(*SOMEBODY, "stash", "pop", expect=1)
    before = everything(filled)
    assert b"own/0" in filled._run(["ls-files", "-u"])
    update(place, "logo.svg", b"2\n")
    with pytest.raises((StagedElsewhere, EditedMeanwhile)):
        update(place, "own/0", b"2\n")
    undo(place)
    assert everything(filled) == before


OPERATIONS: dict[str, Callable[[OperationContext], object]] = {
    "add": lambda place: add(place, [NewFile("logo.svg", b"2\n"), NewFile("n/é", b"n\n")], replace=True),
    "move": lambda place: move(place, {"sheets": "old/sheets"}),
    "delete": lambda place: delete(place, ["sheets", "logo.svg"]),
    "fork": lambda place: fork(place, {"sheets": "copies"}),
    "describe": lambda place: describe(place, {"logo.svg": {"a": 1}}),
    "name": lambda place: name_version(place, "logo.svg", "HEAD", "Named"),
    "restore": lambda place: (delete(place, ["logo.svg"]), restore(place, "logo.svg", "HEAD~1"), undo(place)),
}


@pytest.mark.parametrize("kind", ["plain", "sha256", "split index", "version 4", "detached", "shallow", "worktree"])
def test_every_operation_in_every_kind_of_clone(
    tmp_path: Path, make_clone: Callable[..., CloneBuilder], kind: str
) -> None:
    clone = make_clone("clone", object_format="sha256" if kind == "sha256" else "sha1")
    clone.write_all({"sheets/one.md": "one\n", "sheets/two.md": "two\n", "logo.svg": "<svg/>\n"})
    clone.write(".upont/metadata/sheets/one.md.json", '{\n"level": "1A"\n}\n').commit("First")
    busy(clone)
    place = OperationContext(Circle("club", clone._path), identity=GRACE, language="en")
    if kind == "split index":
        clone._run(["update-index", "--split-index"])
    if kind == "version 4":
        clone._run(["update-index", "--index-version=4"])
    if kind == "detached":
        clone._run(["checkout", "-q", "--detach"])
    if kind == "shallow":
        (clone.git_dir / "shallow").write_text(f"{clone.head}\n")
    if kind == "worktree":
        clone._run(["worktree", "add", "-q", "-b", "beside", os.fspath(tmp_path / "beside")])
        place = OperationContext(Circle("club", tmp_path / "beside"), identity=GRACE, language="en")
    before = everything(clone)
    for name, operation in OPERATIONS.items() if kind == "plain" else list(OPERATIONS.items())[:4]:
        operation(place)
        assert subprocess.run(["git", "fsck", "--no-dangling"], cwd=place.circle.path).returncode == 0, name
        operation_undone(place)
        found = everything(clone)
        assert {key: found[key] for key in found if found[key] != before[key]} == {}, name
    redo(place)


def operation_undone(place: OperationContext) -> None:
    """Back, forward, and back again."""
    undo(place)
    redo(place)
    undo(place)


def test_the_lock_of_another_program_is_waited_for(
    filled: CloneBuilder, place: OperationContext, monkeypatch: pytest.MonkeyPatch
) -> None:
    lock = filled.git_dir / "index.lock"
    lock.touch()
    timer = threading.Timer(0.1, lock.unlink)
    timer.start()
    assert update(place, "logo.svg", b"2\n").commit
    timer.join()
    monkeypatch.setattr(locks, "PATIENCE", 0.05)
    holder = subprocess.Popen(["sh", "-c", 'exec 3>"$0"; echo; read _', lock], stdin=-1, stdout=-1)
    assert holder.stdout is not None
    holder.stdout.readline()
    with pytest.raises(CloneBusy, match=rf"being changed by sh \({holder.pid}\)"):
        update(place, "logo.svg", b"3\n")
    holder.communicate(b"\n")
    assert lock.exists()


def test_the_lock_of_a_ref_is_waited_for_or_removed_when_old(
    filled: CloneBuilder, place: OperationContext, monkeypatch: pytest.MonkeyPatch
) -> None:
    lock = filled.git_dir / "refs/heads/main.lock"
    lock.touch()
    timer = threading.Timer(0.1, lock.unlink)
    timer.start()
    assert update(place, "logo.svg", b"2\n").commit
    timer.join()
    lock.touch()
    monkeypatch.setattr(locks, "PATIENCE", 0.05)
    before = filled.head
    with pytest.raises(CloneBusy, match=r"another program"):
        update(place, "logo.svg", b"3\n")
    assert filled.head == before
    assert filled._run(["status", "--porcelain"]) == b""
    os.utime(lock, (1, 1))
    assert update(place, "logo.svg", b"3\n").commit


def test_a_sparse_checkout_stays_sparse(filled: CloneBuilder, place: OperationContext) -> None:
    filled.write_all({"far/a.md": "a\n", "far/b.md": "b\n"}).commit("Far")
    filled.git("sparse-checkout", "set", "sheets")
    assert not (filled._path / "far").exists()
    before = everything(filled)
    update(place, "far/a.md", b"2\n")
    move(place, {"sheets/two.md": "sheets/zwei.md"})
    assert filled._run(["cat-file", "blob", "HEAD:far/a.md"]) == b"2\n"
    assert filled._run(["status", "--porcelain"]) == b""
    assert not (filled._path / "far").exists()
    undo(place)
    undo(place)
    assert everything(filled) == before
    delete(place, ["far/b.md"])
    add(place, [NewFile("far/c.md", b"c\n")])
    assert filled._run(["status", "--porcelain"]) == b""
    assert not_kept(place) == ()


@pytest.mark.parametrize("setting", ["true", "input"])
def test_line_ends_are_converted_as_git_does(
    filled: CloneBuilder, place: OperationContext, tmp_path: Path, setting: str
) -> None:
    filled.git("config", "core.autocrlf", setting)
    (tmp_path / "source.txt").write_bytes(b"one\r\ntwo\r\n")
    add(place, [NewFile("text.txt", tmp_path / "source.txt")])
    assert filled._run(["cat-file", "blob", "HEAD:text.txt"]) == b"one\ntwo\n"
    on_disk = (filled._path / "text.txt").read_bytes()
    assert on_disk == (b"one\r\ntwo\r\n" if setting == "true" else b"one\ntwo\n")
    assert filled._run(["status", "--porcelain"]) == b""
    (filled._path / "text.txt").write_bytes(b"three\r\n")
    keep_changes(place, ["text.txt"])
    assert filled._run(["cat-file", "blob", "HEAD:text.txt"]) == b"three\n"
    undo(place)
    assert (filled._path / "text.txt").read_bytes() == b"three\r\n"
    (filled._path / "text.txt").write_bytes(on_disk)
    assert filled._run(["status", "--porcelain"]) == b""


def test_a_submodule_is_left_alone(
    filled: CloneBuilder, place: OperationContext, make_clone: Callable[..., CloneBuilder]
) -> None:
    other = make_clone("other")
    other.write("inside.md", "inside\n").commit("Inside")
    filled.write("parts/module", other.head, mode=SUBMODULE).commit("Module")
    top = filled.path
    subprocess.run(["git", "clone", "-q", other.path, top / "parts/module"], check=True)
    (top / "parts/module/inside.md").write_text("edited\n")
    before = everything(filled)
    refused: list[Action] = [
        lambda: add(place, [NewFile("parts/module/new.md", b"x")]),
        lambda: update(place, "parts/module", b"x"),
        lambda: move(place, {"parts": "elsewhere"}),
        lambda: delete(place, ["parts/module"]),
        lambda: fork(place, {"parts/module": "copy"}),
        lambda: keep_changes(place, ["parts/module/inside.md"]),
    ]
    for action in refused:
        with pytest.raises(UserError):
            action()
        assert everything(filled) == before
    update(place, "logo.svg", b"2\n")
    undo(place)
    assert everything(filled) == before


@contextmanager
def outside(tmp_path: Path) -> Iterator[Path]:
    """A folder out of the clone that must stay as it is."""
    folder = tmp_path / "outside"
    folder.mkdir()
    (folder / "one.md").write_text("outside\n")
    yield folder
    assert {path.name: path.read_text() for path in folder.iterdir()} == {"one.md": "outside\n"}


def test_a_folder_that_is_a_link_is_never_written_through(
    filled: CloneBuilder, place: OperationContext, tmp_path: Path
) -> None:
    first = filled.head
    with outside(tmp_path) as folder:
        update(place, "sheets/one.md", b"2\n")
        (filled._path / "sheets/one.md").unlink()
        (filled._path / "sheets/two.md").unlink()
        (filled._path / "sheets").rmdir()
        (filled._path / "sheets").symlink_to(folder)
        refused: list[Action] = [
            lambda: update(place, "sheets/one.md", b"3\n"),
            lambda: restore(place, "sheets", first),
            lambda: delete(place, ["sheets/one.md"]),
            lambda: move(place, {"sheets/one.md": "x.md"}),
            lambda: move(place, {"logo.svg": "sheets/logo.svg"}),
            lambda: undo(place),
            lambda: fork(place, {"logo.svg": "sheets/logo.svg"}),
        ]
        for action in refused:
            with pytest.raises(NameNotAllowed):
                action()
        keep_changes(place, ["sheets/one.md"])  # as git sees it: it is gone
        assert filled._run(["ls-tree", "HEAD", "sheets/one.md"]) == b""


def test_a_link_gives_way_to_a_folder_and_back(filled: CloneBuilder, place: OperationContext, tmp_path: Path) -> None:
    with outside(tmp_path) as folder:
        filled.write("way", os.fspath(folder), mode=LINK).commit("A link")
        linked = filled.head
        filled.git("status")
        filled.remove("way").write("way/one.md", "inside\n").commit("A folder")
        filled.git("status")
        restore(place, "", linked)
        assert (filled._path / "way").is_symlink()
        undo(place)
        assert (filled._path / "way/one.md").read_text() == "inside\n"
        redo(place)
        undo(place)
        assert filled._run(["status", "--porcelain"]) == b""


def test_a_resource_that_is_a_link_is_replaced_itself(
    filled: CloneBuilder, place: OperationContext, tmp_path: Path
) -> None:
    with outside(tmp_path) as folder:
        filled.write("link.md", os.fspath(folder / "one.md"), mode=LINK).commit("A link")
        filled.git("status")
        update(place, "link.md", b"mine\n")
        assert not (filled._path / "link.md").is_symlink()
        undo(place)
        assert (filled._path / "link.md").is_symlink()
        delete(place, ["link.md"])


def test_what_has_no_files_of_its_own_is_refused(tmp_path: Path, make_clone: Callable[..., CloneBuilder]) -> None:
    bare = make_clone("bare", bare=True)
    elsewhere = make_clone("elsewhere")
    elsewhere.git("config", "core.worktree", os.fspath(tmp_path))
    for path in (bare._path, elsewhere._path):
        place = OperationContext(Circle("club", path), identity=GRACE)
        with pytest.raises(NoWorkTree, match="no folder of files"):
            add(place, [NewFile("a", b"a")])
        with pytest.raises(NoWorkTree, match="no folder of files"):
            undo(place)
    assert not (tmp_path / "a").exists()


def test_a_name_of_another_case_only_is_a_rename(filled: CloneBuilder, place: OperationContext) -> None:
    for taken in ("Logo.svg", "SHEETS/three.md", "sheets/ONE.MD", "logo.SVG/x"):
        with pytest.raises(AlreadyThere):
            add(place, [NewFile(taken, b"x")])
        with pytest.raises(AlreadyThere):
            fork(place, {"sheets/two.md": taken})
    move(place, {"logo.svg": "Logo.svg"})
    move(place, {"sheets": "Sheets"})
    assert sorted(path.name for path in filled._path.iterdir() if path.name[0] != ".") == ["Logo.svg", "Sheets"]
    undo(place)
    undo(place)
    assert filled._run(["status", "--porcelain"]) == b""
