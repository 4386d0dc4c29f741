"""What is not yet kept, and the questions before a first change."""

from __future__ import annotations

from pathlib import Path

import pytest

from tests.support.clones import CloneBuilder
from tests.support.objects_read import objects_read
from upont_desktop.domain.circle import Circle
from upont_desktop.domain.writing_errors import NoIdentity
from upont_desktop.repository.state_folder import Journal, StateFolder
from upont_desktop.repository.undo_log import RefMove
from upont_desktop.service.operations import (
    Answer,
    OperationContext,
    UnkeptFile,
    delete,
    finish_left_work,
    keep_changes,
    not_kept,
    remember_identity,
    trust_question,
    who,
)


def test_what_is_not_kept(filled: CloneBuilder, place: OperationContext) -> None:
    path = filled.path
    assert not_kept(place) == ()
    (path / "logo.svg").write_text("edited\n")
    (path / "sheets/two.md").unlink()
    (path / "new\nfile").write_text("new\n")
    (path / "sheets/one.md").write_text("staged\n")
    filled.git("add", "sheets/one.md")
    (path / ".git/info").mkdir(exist_ok=True)
    (path / ".git/info/exclude").write_text("ignored\n")
    (path / "ignored").write_text("")
    assert [(one.path, one.kind.value) for one in not_kept(place)] == [
        ("logo.svg", "edited"),
        ("new\nfile", "new"),
        ("sheets/one.md", "edited"),
        ("sheets/two.md", "gone"),
    ]
    (path / "new\nfile").unlink()
    keep_changes(place, [one.path for one in not_kept(place)])
    assert not_kept(place) == ()


def test_looking_reads_only_the_folders_of_what_differs(
    filled: CloneBuilder, place: OperationContext, monkeypatch: pytest.MonkeyPatch
) -> None:
    """A look comes every few seconds, beside a till that sells: it must not grow with the circle."""
    for number in range(40):
        filled.path.joinpath(f"many/{number}").mkdir(parents=True)
        filled.path.joinpath(f"many/{number}/file").write_text(f"{number}\n")
    keep_changes(place, [one.path for one in not_kept(place)])
    read = objects_read(monkeypatch)
    assert not_kept(place) == ()
    assert read == []
    filled.path.joinpath("many/7/file").write_text("edited\n")
    assert [one.path for one in not_kept(place)] == ["many/7/file"]
    assert len(read) == 4  # the commit, its tree, many, many/7


def test_what_another_program_staged_is_seen(filled: CloneBuilder, place: OperationContext) -> None:
    git, path = filled.git, filled.path
    git("rm", "--cached", "--quiet", "logo.svg")  # still on the disk, and as it was kept
    git("update-index", "--chmod=+x", "sheets/two.md")
    path.joinpath("meant").write_text("new\n")
    git("add", "--intent-to-add", "meant")
    path.joinpath("sheets/one.md").unlink()
    git("rm", "--cached", "--quiet", "sheets/one.md")
    assert [(one.path, one.kind.value) for one in not_kept(place)] == [("meant", "new"), ("sheets/one.md", "gone")]


def test_a_file_touched_but_not_edited_is_kept(filled: CloneBuilder, place: OperationContext) -> None:
    content = (filled.path / "logo.svg").read_bytes()
    (filled.path / "logo.svg").unlink()
    (filled.path / "logo.svg").write_bytes(content)
    assert not_kept(place) == ()


def test_looking_runs_no_program_of_the_clone(filled: CloneBuilder, place: OperationContext, tmp_path: Path) -> None:
    filled.write(".gitattributes", "* filter=evil\n").commit("Attributes")
    mark = tmp_path / "mark"
    filled.path.joinpath("logo.svg").write_text("edited\n")
    filled.git("config", "filter.evil.clean", f"touch {mark}; cat")
    filled.git("config", "core.fsmonitor", f"touch {mark}")
    assert UnkeptFile("logo.svg", not_kept(place)[0].kind) in not_kept(place)
    assert not mark.exists()
    not_kept(OperationContext(place.circle, lambda _: Answer.RUN))
    assert mark.exists()


def test_the_trust_question(filled: CloneBuilder, place: OperationContext) -> None:
    assert trust_question(place) is None
    filled.git("config", "filter.x.clean", "cat")
    question = trust_question(place)
    assert question is not None
    assert [str(setting) for setting in question.settings] == ["filter.x.clean = cat"]
    filled.git("config", "filter.x.clean", "rm")
    again = trust_question(place)
    assert again is not None
    assert again.fingerprint != question.fingerprint


def test_identity(filled: CloneBuilder, place: OperationContext, home: Path) -> None:
    nobody = OperationContext(Circle("club", filled.path))
    with pytest.raises(NoIdentity):
        who(nobody)
    with pytest.raises(NoIdentity):
        remember_identity(nobody, " <> ", "a@b", everywhere=True)
    remember_identity(nobody, "Ada", "ada@example.org", everywhere=True)
    assert "Ada" in (home / ".gitconfig").read_text()
    remember_identity(nobody, "Ada of the club", "club@example.org", everywhere=False)
    assert who(nobody).name == "Ada of the club"
    delete(nobody, ["logo.svg"])
    assert filled.git("log", "-1", "--format=%an") == b"Ada of the club\n"


def test_what_a_killed_run_left(filled: CloneBuilder, place: OperationContext) -> None:
    assert not finish_left_work(place)
    state = StateFolder(filled.git_dir)
    state.folder.mkdir()
    state.write_journal(Journal((RefMove("refs/heads/main", filled.head, "1" * 40),), {}))
    assert finish_left_work(place)
    assert not finish_left_work(place)
    assert state.past().done == ()
