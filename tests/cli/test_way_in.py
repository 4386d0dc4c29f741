"""Making, receiving and handing on circles in a terminal."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

from tests.support.clones import CloneBuilder
from tests.support.people import introduce


@pytest.fixture
def folder(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """An ordinary folder, seen from the folder above it."""
    monkeypatch.chdir(tmp_path)
    introduce(monkeypatch, "Ada", "ada@example.org")
    folder = tmp_path / "club"
    (folder / "node_modules").mkdir(parents=True)
    (folder / "node_modules/x.js").write_text("x\n")
    (folder / "a.txt").write_text("one\n")
    (folder / "b.txt").write_text("two\n")
    (folder / ".env").write_text("x\n")
    return folder


def test_from_a_folder_to_another_persons_copy(
    call: Callable[..., Any], ask: Callable[..., Any], folder: Path, clone: CloneBuilder
) -> None:
    listed = call("new", "club", "--list")
    assert "4 B  a.txt\n" in listed.out
    assert "  .env: it looks private: a password or a key\n" in listed.out
    assert not (folder / ".git").exists()
    made = ask("new", "club", "--name", "Le Club", "--without", "b.txt", "--also", "node_modules")
    assert (made["circle"], made["name"], made["files"]) == ("le-club", "Le Club", 2)
    assert {file["path"]: file["reason"] for file in made["left_out"]} == {".env": "private", "b.txt": "asked"}
    assert clone.git("-C", str(folder), "ls-files").split() == [b"a.txt", b"node_modules/x.js"]
    Path("stick").mkdir()
    ask("share", "club", "--with", "stick")
    invited = ask("invite", "club", "stick/club.upont-circle")
    assert (invited["name"], invited["address"]) == ("Le Club", "./le-club.git")
    received = call("receive", "stick/club.upont-circle", "theirs")
    assert (received.code, received.err) == (0, "")
    assert received.out == f"Le Club: 1 commit received, in {Path('theirs').absolute()}\n"
    assert Path("theirs/a.txt").read_text() == "one\n"
    assert [circle["title"] for circle in ask("circles")["circles"]] == ["Le Club", "Le Club"]


def test_by_default_the_copy_is_called_as_the_circle(
    ask: Callable[..., Any], folder: Path, clone: CloneBuilder, monkeypatch: pytest.MonkeyPatch
) -> None:
    clone.write("a.txt", "one\n").commit("First")
    clone.path.rename("docs of 2026")
    Path("here").mkdir()
    monkeypatch.chdir("here")
    assert ask("receive", "../docs of 2026")["path"] == str(folder.parent / "here/docs of 2026")


@pytest.mark.parametrize(
    ("words", "said"),
    [
        (("new", "club/a.txt"), "There is no folder"),
        (("new", "club", "--also", "nothing"), "has no resource “nothing”"),
        (("new", "no/such"), "There is no folder"),
        (("receive", "nowhere", "x"), "No circle is shared at"),
        (("receive", "ext::sh -c true", "x"), "is not an address"),
        (("receive", "club", "x"), "No circle is shared at"),
        (("invite", "club"), "is not a circle (git: a clone)"),
    ],
)
def test_what_cannot_be_done_is_said(call: Callable[..., Any], folder: Path, words: tuple[str, ...], said: str) -> None:
    found = call(*words)
    assert (found.code, found.out) == (1, "")
    assert said in found.err
    assert not (folder / ".git").exists()
    assert not Path("x").exists()
