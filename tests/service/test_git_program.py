"""Git on this computer: found where it is, refused where it is too old, and how to get it."""

from __future__ import annotations

import os
import shutil
from pathlib import Path

import pytest

from upont_desktop.domain.errors import GitMissing, GitTooOld
from upont_desktop.service import git_program
from upont_desktop.service.git_program import check_git, git_advice, put_git_on_path


def fake_git(folder: Path, said: str, code: int = 0) -> Path:
    """A program called git that says something."""
    folder.mkdir(parents=True, exist_ok=True)
    program = folder / "git"
    program.write_text(f"#!/bin/sh\necho '{said}'\nexit {code}\n")
    program.chmod(0o755)
    return folder


@pytest.fixture
def no_git(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> Path:
    """A computer without git, on the path or elsewhere."""
    empty = tmp_path / "empty"
    empty.mkdir()
    monkeypatch.setenv("PATH", str(empty))
    monkeypatch.setattr(git_program, "_USUAL", {})
    monkeypatch.setattr(git_program, "_UNIX", ())
    return tmp_path


def test_the_git_of_the_path_is_used_and_nothing_changed() -> None:
    before = os.environ["PATH"]
    put_git_on_path()
    assert os.environ["PATH"] == before
    assert check_git()[0].isdigit()


def test_git_in_a_usual_place_joins_the_path(no_git: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    place = fake_git(no_git / "Program Files/Git/cmd", "git version 2.45.1.windows.1")
    monkeypatch.setenv("ProgramFiles", str(no_git / "Program Files"))
    monkeypatch.setattr(git_program, "_USUAL", {"win32": ("$ProgramFiles/Git/cmd", "%Unset%/Git/cmd")})
    before = os.environ["PATH"]
    put_git_on_path("win32")
    assert os.environ["PATH"] == f"{before}{os.pathsep}{place}"
    assert check_git() == "2.45.1.windows.1"


def test_a_bundled_git_is_found_first(no_git: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    place = fake_git(no_git / "bundle/git/cmd", "git version 2.50.0")
    elsewhere = fake_git(no_git / "usual", "git version 2.40.0")
    monkeypatch.setattr("sys._MEIPASS", str(no_git / "bundle"), raising=False)
    monkeypatch.setattr(git_program, "_USUAL", {"linux": (str(elsewhere),)})
    put_git_on_path("linux")
    assert shutil.which("git") == str(place / "git")


def test_no_git_is_said(no_git: Path) -> None:
    put_git_on_path()
    with pytest.raises(GitMissing):
        check_git()


def test_a_stand_in_for_git_is_no_git(no_git: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """As on a macOS without the developer's tools."""
    monkeypatch.setenv("PATH", str(fake_git(no_git / "stand-in", "xcrun: error", code=1)))
    with pytest.raises(GitMissing):
        check_git()


@pytest.mark.parametrize(("said", "old"), [("2.37.9", True), ("1.9.5", True), ("2.38.0", False), ("10.0", False)])
def test_an_old_git_is_refused(no_git: Path, monkeypatch: pytest.MonkeyPatch, said: str, old: bool) -> None:
    monkeypatch.setenv("PATH", str(fake_git(no_git / "other", f"git version {said}")))
    if old:
        with pytest.raises(GitTooOld, match=f"Git {said} is too old: 2.38 or later"):
            check_git()
    else:
        assert check_git() == said


@pytest.mark.parametrize(
    ("release", "command"),
    [
        ("ID=debian\n", "sudo apt install git"),
        ('ID=linuxmint\nID_LIKE="ubuntu debian"\n', "sudo apt install git"),
        ('ID="rocky"\nID_LIKE="rhel centos fedora"\n', "sudo dnf install git"),
        ('ID="opensuse-tumbleweed"\nID_LIKE="opensuse suse"\n', "sudo zypper install git"),
        ("ID=arch\n", "sudo pacman -S git"),
        ("ID=unheard-of\n", ""),
    ],
)
def test_how_to_get_git_on_a_linux(tmp_path: Path, release: str, command: str) -> None:
    file = tmp_path / "os-release"
    file.write_text(release)
    assert git_advice("linux", file).command == command


def test_how_to_get_git_elsewhere(tmp_path: Path) -> None:
    assert git_advice("win32").command.startswith("winget install")
    assert git_advice("darwin").command == "xcode-select --install"
    assert git_advice("linux", tmp_path / "none").command == ""
    assert git_advice("linux", tmp_path / "none").page.startswith("https://git-scm.com/")
