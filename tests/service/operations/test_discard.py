"""Back to the kept version: nothing that stood on disk is lost by it, and nothing else is touched."""

from __future__ import annotations

import os
import tempfile
from dataclasses import replace
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from tests.support.clones import CloneBuilder
from tests.support.examples import examples
from tests.support.plain_git import SOMEBODY, git
from upont_desktop.domain.circle import Circle
from upont_desktop.domain.path_problems import PathProblem
from upont_desktop.domain.writing_errors import (
    CannotUndo,
    EditedMeanwhile,
    NothingPutBack,
    NothingToDo,
    StagedElsewhere,
    UndoneAlready,
)
from upont_desktop.service.operations import (
    OperationContext,
    bring_back,
    discard,
    forget_undone,
    keep_changes,
    not_kept,
    redo,
    steps,
    undo,
    undone,
)

KEPT = {"sheets/one.md": "one\n", "sheets/two.md": "two\n", "logo.svg": "<svg/>\n"}


def on_disk(top: Path) -> dict[str, bytes | str]:
    """Every file and link below a folder, but for git's."""
    found: dict[str, bytes | str] = {}
    for place in sorted(top.rglob("*")):
        path = place.relative_to(top).as_posix()
        if path.split("/")[0] != ".git" and (place.is_symlink() or not place.is_dir()):
            found[path] = f"link {place.readlink()}" if place.is_symlink() else place.read_bytes()
    return found


def test_edits_new_files_and_deletions_go_and_come_back(filled: CloneBuilder, place: OperationContext) -> None:
    top = filled.path
    before, head = on_disk(top), git(filled._path, "rev-parse", "HEAD")
    (top / "logo.svg").write_bytes(b"edited\r\n")
    (top / "logo.svg").chmod(0o755)
    (top / "sheets/one.md").unlink()
    (top / "new/deep").mkdir(parents=True)
    (top / "new/deep/a.md").write_text("a\n")
    (top / "link").symlink_to("nowhere")
    edited, status = on_disk(top), git(filled._path, "status", "--porcelain")
    change = discard(place, [file.path for file in not_kept(place)])
    assert change
    assert set(change.paths) == {"logo.svg", "sheets/one.md", "new/deep/a.md", "link"}
    assert on_disk(top) == before
    assert (git(filled._path, "status", "--porcelain"), git(filled._path, "rev-parse", "HEAD")) == ("", head)
    assert not os.access(top / "logo.svg", os.X_OK)
    elsewhen = OperationContext(place.circle, identity=place.identity, language="en")  # as after a restart
    assert steps(elsewhen).undo == "Go back to the kept version of link and 3 others"
    undo(elsewhen)
    assert on_disk(top) == edited
    assert os.access(top / "logo.svg", os.X_OK)
    assert git(filled._path, "status", "--porcelain") == status
    assert undone(elsewhen) == ()
    redo(place)
    assert on_disk(top) == before
    undo(place)
    assert on_disk(top) == edited
    assert git(filled._path, "fsck", "--no-dangling") == ""


def test_only_the_paths_that_are_named(filled: CloneBuilder, place: OperationContext) -> None:
    (filled.path / "logo.svg").write_text("edited\n")
    (filled.path / "sheets/one.md").write_text("edited\n")
    (filled.path / "sheets/two.md").write_text("staged\n")
    git(filled._path, "add", "sheets/two.md")
    discard(place, ["logo.svg"])
    assert git(filled._path, "status", "--porcelain") == " M sheets/one.md\nM  sheets/two.md"
    with pytest.raises(NothingToDo):
        discard(place, ["logo.svg"])


def test_what_was_staged_goes_along(filled: CloneBuilder, place: OperationContext) -> None:
    (filled.path / "logo.svg").write_text("staged\n")
    (filled.path / "new.md").write_text("staged\n")
    git(filled._path, "add", ".")
    discard(place, ["logo.svg", "new.md"])
    assert git(filled._path, "status", "--porcelain") == ""
    undo(place)
    assert git(filled._path, "status", "--porcelain") == " M logo.svg\n?? new.md"
    git(filled._path, "add", "logo.svg")
    (filled.path / "logo.svg").write_text("edited once more\n")
    with pytest.raises(StagedElsewhere):
        discard(place, ["logo.svg"])
    assert (filled.path / "logo.svg").read_text() == "edited once more\n"


def test_before_the_first_version(clone: CloneBuilder, place: OperationContext, tmp_path: Path) -> None:
    folder = tmp_path / "young"
    folder.mkdir()
    clone.git("init", "-q", str(folder))
    (folder / "a.md").write_text("a\n")
    here = replace(place, circle=Circle("young", folder))
    discard(here, ["a.md"])
    assert on_disk(folder) == {}
    undo(here)
    assert on_disk(folder) == {"a.md": b"a\n"}


def test_a_file_that_became_a_folder(filled: CloneBuilder, place: OperationContext) -> None:
    (filled.path / "logo.svg").unlink()
    (filled.path / "logo.svg").mkdir()
    (filled.path / "logo.svg/a.md").write_text("a\n")
    edited = on_disk(filled.path)
    discard(place, ["logo.svg", "logo.svg/a.md"])
    assert (filled.path / "logo.svg").read_text() == "<svg/>\n"
    undo(place)
    assert on_disk(filled.path) == edited


def test_a_folder_that_became_a_link(filled: CloneBuilder, place: OperationContext, tmp_path: Path) -> None:
    (filled.path / "sheets").rename(tmp_path / "elsewhere")
    (filled.path / "sheets").symlink_to(tmp_path / "elsewhere")
    discard(place, ["sheets", "sheets/one.md", "sheets/two.md"])
    assert not (filled.path / "sheets").is_symlink()
    assert (filled.path / "sheets/one.md").read_text() == "one\n"
    assert (tmp_path / "elsewhere/one.md").read_text() == "one\n"
    undo(place)
    assert (filled.path / "sheets").is_symlink()


def test_what_cannot_be_put_back_holds_up_nothing(filled: CloneBuilder, place: OperationContext) -> None:
    git(filled._path, "init", "-q", "own")
    (filled.path / "logo.svg").write_text("edited\n")
    change = discard(place, ["own/", "logo.svg"])
    assert [(one.path, one.problem) for one in change.left_out] == [("own/", PathProblem.NESTED)]
    assert change.paths == ("logo.svg",)
    with pytest.raises(NothingPutBack, match="own"):
        discard(place, ["own/"])
    assert (filled.path / "own/.git").is_dir()


def test_a_file_edited_meanwhile_stays(filled: CloneBuilder, place: OperationContext) -> None:
    logo = filled.path / "logo.svg"
    logo.write_text("first\n")

    def edit(step: str) -> None:
        if step == "locked":
            logo.write_text("second\n")

    with pytest.raises(EditedMeanwhile):
        discard(replace(place, step=edit), ["logo.svg"])
    assert logo.read_text() == "second\n"
    discard(place, ["logo.svg"])
    logo.write_text("third\n")
    with pytest.raises(EditedMeanwhile):
        undo(place)
    assert logo.read_text() == "third\n"


def test_an_edit_comes_back_as_a_version_too(filled: CloneBuilder, place: OperationContext) -> None:
    (filled.path / "logo.svg").write_text("edited\n")
    discard(place, ["logo.svg"])
    [left] = undone(place)
    assert left.summary == "Changes not kept: logo.svg"
    bring_back(place, left.oid)
    assert git(filled._path, "show", "HEAD:logo.svg") == "edited"
    undo(place)
    assert (filled.path / "logo.svg").read_text() == "<svg/>\n"
    undo(place)
    assert (filled.path / "logo.svg").read_text() == "edited\n"


def test_undo_where_the_file_is_kept_otherwise_since(filled: CloneBuilder, place: OperationContext) -> None:
    logo = filled.path / "logo.svg"
    logo.write_text("edited\n")
    discard(place, ["logo.svg"])
    logo.write_text("other\n")
    git(filled._path, *SOMEBODY, "commit", "-qam", "Elsewhere")
    with pytest.raises(CannotUndo, match="logo"):
        undo(place)
    assert logo.read_text() == "other\n"
    assert len(undone(place)) == 1


def test_undo_where_the_edit_is_kept_meanwhile(filled: CloneBuilder, place: OperationContext) -> None:
    (filled.path / "logo.svg").write_text("edited\n")
    discard(place, ["logo.svg"])
    (filled.path / "logo.svg").write_text("edited\n")
    git(filled._path, *SOMEBODY, "commit", "-qam", "Elsewhere")
    with pytest.raises(UndoneAlready):
        undo(place)


def test_let_go_of_is_let_go_of(filled: CloneBuilder, place: OperationContext) -> None:
    (filled.path / "logo.svg").write_text("edited\n")
    discard(place, ["logo.svg"])
    forget_undone(place, [undone(place)[0].oid])
    assert (undone(place), steps(place).undo) == ((), "")


def test_line_ends_as_the_clone_has_them(filled: CloneBuilder, place: OperationContext) -> None:
    filled.git("config", "core.autocrlf", "true")
    filled.write(".gitattributes", "*.md text\n").commit("Attributes")
    (filled.path / "sheets/one.md").write_bytes(b"one\r\nmore\r\n")
    discard(place, ["sheets/one.md"])
    assert (filled.path / "sheets/one.md").read_bytes() == b"one\r\n"
    undo(place)
    assert (filled.path / "sheets/one.md").read_bytes() == b"one\r\nmore\r\n"


_CONTENT = st.one_of(st.none(), st.binary(max_size=6))


@settings(max_examples=examples(5, 12), deadline=None)
@given(
    edits=st.dictionaries(st.sampled_from([*KEPT, "new.md", "sheets/new", "caf\udce9"]), _CONTENT, min_size=1),
    chosen=st.sets(st.sampled_from([*KEPT, "new.md", "sheets/new", "caf\udce9"])),
)
def test_any_edits_come_back_as_they_were(edits: dict[str, bytes | None], chosen: set[str]) -> None:
    with tempfile.TemporaryDirectory() as folder:
        clone = CloneBuilder(Path(folder) / "clone")
        clone.write_all(KEPT)
        clone.commit("First")
        here = OperationContext(Circle("club", clone.path), identity=None, language="en")
        clone.git("config", "user.name", "Ada")
        clone.git("config", "user.email", "ada@example.org")
        kept = on_disk(clone.path)
        for path, content in edits.items():
            file = Path(os.fsdecode(os.fsencode(clone.path) + b"/" + path.encode(errors="surrogateescape")))
            if content is not None:
                file.write_bytes(content)
            else:
                file.unlink(missing_ok=True)
        edited, unkept = on_disk(clone.path), {file.path for file in not_kept(here)} & chosen
        if not unkept:
            return
        discard(here, sorted(unkept))
        now = on_disk(clone.path)
        for path in kept.keys() | edited.keys():
            assert now.get(path) == (kept if path in unkept else edited).get(path)
        undo(here)
        assert on_disk(clone.path) == edited
        if unkept == {file.path for file in not_kept(here)}:
            keep_changes(here, unkept)
            assert not_kept(here) == ()
