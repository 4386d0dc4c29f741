"""Keeping what stands on disk: the trouble of one path holds up no other."""

from __future__ import annotations

import os
import socket
from pathlib import Path

import pytest

from tests.support.clones import CloneBuilder
from tests.support.plain_git import git
from upont_desktop.domain.path_problems import PathProblem
from upont_desktop.domain.writing_errors import NameProblem, NothingKept, NothingToDo
from upont_desktop.service.operations import (
    Answer,
    OperationContext,
    UnkeptFile,
    UnkeptKind,
    keep_changes,
    not_kept,
    undo,
)


def kept(clone: CloneBuilder) -> set[str]:
    return set(git(clone._path, "ls-tree", "-r", "--name-only", "-z", "HEAD").split("\0")) - {""}


def keep_all(place: OperationContext) -> dict[str, object]:
    """Keep everything; gives what was left out, with the reasons."""
    files = not_kept(place)
    change = keep_changes(place, [file.path for file in files])
    return {one.path: one.problem for one in change.left_out}


def test_a_folder_replaced_by_a_link(filled: CloneBuilder, place: OperationContext, tmp_path: Path) -> None:
    (filled.path / "sheets").rename(tmp_path / "elsewhere")
    (filled.path / "sheets").symlink_to(tmp_path / "elsewhere")
    (filled.path / "logo.svg").write_text("edited\n")
    assert {(file.path, file.kind) for file in not_kept(place)} == {
        ("logo.svg", UnkeptKind.EDITED),
        ("sheets", UnkeptKind.NEW),
        ("sheets/one.md", UnkeptKind.GONE),
        ("sheets/two.md", UnkeptKind.GONE),
    }
    change = keep_changes(place, ["logo.svg"])
    assert change.paths == ("logo.svg",)
    assert keep_all(place) == {}
    assert git(filled._path, "ls-tree", "HEAD", "sheets").startswith("120000")
    assert (tmp_path / "elsewhere/one.md").read_text() == "one\n"
    undo(place)
    assert (filled._path / "sheets").is_symlink()
    assert "sheets/one.md" in kept(filled)


def test_a_link_alone_waits_for_what_it_replaced(filled: CloneBuilder, place: OperationContext, tmp_path: Path) -> None:
    (filled.path / "sheets").rename(tmp_path / "elsewhere")
    (filled.path / "sheets").symlink_to(tmp_path / "elsewhere")
    (filled.path / "logo.svg").write_text("edited\n")
    change = keep_changes(place, ["sheets", "logo.svg"])
    assert [(one.path, one.problem) for one in change.left_out] == [("sheets", PathProblem.TAKEN)]
    assert change.paths == ("logo.svg",)


def test_a_file_becomes_a_folder_and_a_folder_a_file(filled: CloneBuilder, place: OperationContext) -> None:
    top = filled.path
    (top / "logo.svg").unlink()
    (top / "logo.svg").mkdir()
    (top / "logo.svg/inside.md").write_text("x\n")
    (top / "sheets/one.md").unlink()
    (top / "sheets/two.md").unlink()
    (top / "sheets").rmdir()
    (top / "sheets").write_text("a file now\n")
    assert keep_all(place) == {}
    assert {"logo.svg/inside.md", "sheets"} <= kept(filled)
    assert not {"logo.svg", "sheets/one.md"} & kept(filled)
    assert git(filled._path, "status", "--porcelain") == ""
    undo(place)
    assert (top / "logo.svg/inside.md").read_text() == "x\n"
    assert (top / "sheets").read_text() == "a file now\n"
    assert {"logo.svg", "sheets/one.md"} <= kept(filled)


@pytest.mark.parametrize("commits", [False, True])
def test_a_clone_in_the_clone_is_named_and_left(filled: CloneBuilder, place: OperationContext, commits: bool) -> None:
    inner = CloneBuilder(filled.path / "sub")
    inner.write("code.py", "c\n")
    if commits:
        inner.commit("Inner")
    _ = inner.path
    (filled.path / "logo.svg").write_text("edited\n")
    assert keep_all(place) == {"sub/": PathProblem.NESTED}
    assert kept(filled) == {"logo.svg", "sheets/one.md", "sheets/two.md", ".upont/metadata/sheets/one.md.json"}
    assert git(filled._path, "show", "HEAD:logo.svg") == "edited"
    with pytest.raises(NothingKept, match="clone of its own"):
        keep_changes(place, ["sub/"])


def test_a_name_that_some_systems_cannot_hold_gets_another(filled: CloneBuilder, place: OperationContext) -> None:
    (filled.path / "What is this?.md").write_text("n\n")
    (filled.path / "logo.svg").write_text("edited\n")
    (file,) = (file for file in not_kept(place) if file.kind is UnkeptKind.NEW)
    assert file == UnkeptFile("What is this?.md", UnkeptKind.NEW, NameProblem.SIGNS, "What is this-.md")
    assert keep_all(place) == {"What is this?.md": NameProblem.SIGNS}
    change = keep_changes(place, [file.path], renamed={file.path: file.offer})
    assert change.paths == ("What is this-.md",)
    assert not (filled.path / "What is this?.md").exists()
    assert (filled.path / "What is this-.md").read_text() == "n\n"
    assert not_kept(place) == ()
    undo(place)
    assert (filled._path / "What is this?.md").read_text() == "n\n"


def test_names_in_any_bytes(filled: CloneBuilder, place: OperationContext) -> None:
    (Path(os.fsdecode(os.fsencode(filled.path) + b"/caf\xe9.md"))).write_text("x\n")
    assert keep_all(place) == {}
    assert "caf\udce9.md" in kept(filled)


def test_a_file_that_became_a_socket(filled: CloneBuilder, place: OperationContext, tmp_path: Path) -> None:
    (filled.path / "sheets/two.md").unlink()
    os.mkfifo(filled._path / "sheets/two.md")
    (filled._path / "logo.svg").write_text("edited\n")
    assert keep_all(place) == {"sheets/two.md": PathProblem.SPECIAL}
    assert git(filled._path, "show", "HEAD:logo.svg") == "edited"
    with socket.socket(socket.AF_UNIX) as server:
        server.bind(str(tmp_path / "s"))
        (tmp_path / "s").rename(filled._path / "socket")
        with pytest.raises(NothingKept):
            keep_all(place)


def test_two_names_that_are_one_elsewhere(filled: CloneBuilder, place: OperationContext) -> None:
    (filled.path / "Logo.svg").write_text("another\n")
    (filled.path / "new.md").write_text("new\n")
    assert keep_all(place) == {"Logo.svg": PathProblem.TAKEN}
    assert "new.md" in kept(filled)


def test_a_file_that_vanishes_while_it_is_kept(filled: CloneBuilder, place: OperationContext) -> None:
    (filled.path / "passing.md").write_text("x\n")
    (filled.path / "logo.svg").write_text("edited\n")
    told: list[int] = []

    def vanish(done: int, _whole: int) -> None:
        told.append(done)
        (filled._path / "passing.md").unlink(missing_ok=True)

    watched = OperationContext(place.circle, identity=place.identity, language="en", progress=vanish)
    change = keep_changes(watched, ["passing.md", "logo.svg"])
    assert told
    assert change.paths == ("logo.svg",)
    with pytest.raises(NothingToDo):
        keep_changes(place, ["passing.md"])


def test_a_filter_that_fails_on_one_file(filled: CloneBuilder, place: OperationContext) -> None:
    filled.write(".gitattributes", "*.bad filter=broken\n").commit("Attributes")
    filled.git("config", "filter.broken.clean", "false")
    filled.git("config", "filter.broken.required", "true")
    trusting = OperationContext(place.circle, lambda _: Answer.RUN, identity=place.identity, language="en")
    (filled.path / "a.bad").write_text("x\n")
    (filled.path / "logo.svg").write_text("edited\n")
    assert keep_all(trusting) == {"a.bad": PathProblem.REFUSED}
    assert git(filled._path, "show", "HEAD:logo.svg") == "edited"


def test_a_message_of_white_space_is_none(filled: CloneBuilder, place: OperationContext) -> None:
    (filled.path / "logo.svg").write_text("edited\n")
    keep_changes(place, ["logo.svg"], " \n\t\u200b ")
    assert git(filled._path, "log", "-1", "--format=%s") == "Keep the changes of logo.svg"
