"""What the person's index holds after an operation, and what a small operation costs."""

from __future__ import annotations

import json
from dataclasses import replace
from pathlib import Path

import pytest

from tests.support.clones import CloneBuilder
from tests.support.plain_git import git
from upont_desktop.service.operations import NewFile, OperationContext, add, delete, move, update

_PROCESSES = 15  # 2.5 ms each: with what git's index costs among 45,000 files, 100 ms are left by no more than these


def test_the_index_knows_the_files(place: OperationContext) -> None:
    """Git's plumbing looks into no file to say that nothing differs."""
    update(place, "logo.svg", b"2\n")
    assert git(place.circle.path, "diff-files") == ""
    add(place, [NewFile("new/a.md", b"a\n"), NewFile("logo.svg", b"3\n")], replace=True)
    move(place, {"new/a.md": "b.md"})
    delete(place, ["sheets/two.md"])
    assert git(place.circle.path, "diff-files") == git(place.circle.path, "diff-index", "--cached", "HEAD") == ""


@pytest.mark.parametrize("at", ["placed", "next index"])
def test_what_is_edited_meanwhile_is_not_staged(place: OperationContext, at: str) -> None:
    top = place.circle.path

    def edit(step: str) -> None:
        if step == at:
            (top / "logo.svg").write_text("edited meanwhile\n")

    update(replace(place, step=edit), "logo.svg", b"2\n")
    assert git(top, "diff-index", "--cached", "HEAD") == ""
    assert git(top, "status", "--porcelain") == " M logo.svg"
    assert (top / "logo.svg").read_text() == "edited meanwhile\n"


def test_what_git_would_store_otherwise_is_staged_as_kept(filled: CloneBuilder, place: OperationContext) -> None:
    """A text that was kept with other line ends than its attributes ask for."""
    filled.write(".gitattributes", "*.svg text\n").commit("Attributes")
    filled.git("status")
    update(place, "logo.svg", b"one\r\ntwo\r\n")
    assert git(place.circle.path, "diff-index", "--cached", "HEAD") == ""
    assert git(place.circle.path, "ls-files", "-s", "logo.svg").split()[1] == git(
        place.circle.path, "rev-parse", "HEAD:logo.svg"
    )


def test_a_small_update_starts_few_processes(
    place: OperationContext, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    traced = tmp_path / "traced"
    traced.mkdir()
    monkeypatch.setenv("GIT_TRACE2_EVENT", str(traced))
    update(place, "logo.svg", b"2\n")
    events = [json.loads(line) for file in traced.iterdir() for line in file.read_text().splitlines()]
    started = [event["argv"] for event in events if event["event"] == "start"]
    assert 0 < len(started) <= _PROCESSES, started
