"""Locks, where the file system has links and where it has none (a USB stick)."""

from __future__ import annotations

import os
from pathlib import Path

import pytest

from tests.support.clones import CloneBuilder
from upont_desktop.domain.writing_errors import CloneBusy
from upont_desktop.repository import locks


@pytest.fixture
def git_dir(clone: CloneBuilder) -> Path:
    (clone.git_dir / "upont").mkdir()
    return clone.git_dir


@pytest.fixture(params=["links", "no links"])
def own(git_dir: Path, request: pytest.FixtureRequest, monkeypatch: pytest.MonkeyPatch) -> Path:
    """Our folder, with and without links on its file system."""
    if request.param == "no links":

        def refuse(*_: object) -> None:
            raise PermissionError(1, "Operation not permitted")

        monkeypatch.setattr(os, "link", refuse)
    monkeypatch.setattr(locks, "PATIENCE", 0.05)
    return git_dir / "upont"


def test_a_lock_is_held_and_given_back(git_dir: Path, own: Path) -> None:
    with locks.index_lock(git_dir, own):
        assert (git_dir / "index.lock").read_bytes() == b"upont-desktop\n"
        with pytest.raises(CloneBusy), locks.index_lock(git_dir, own):
            pass
    assert not (git_dir / "index.lock").exists()
    assert list(own.iterdir()) == []


@pytest.mark.parametrize(("lock", "draft", "ours"), [
    (b"upont-desktop\n", False, True),
    (b"", True, True),
    (b"", False, False),
    (b"DIRC", True, False),
])  # fmt: skip
def test_only_a_lock_of_ours_is_removed(git_dir: Path, own: Path, lock: bytes, draft: bool, ours: bool) -> None:
    """An empty one is ours where its draft stands: a process was killed between making and filling it."""
    (git_dir / "index.lock").write_bytes(lock)
    if draft:
        (own / "index.lock").write_bytes(b"upont-desktop\n")
    locks.free_left_lock(git_dir, own)
    assert (git_dir / "index.lock").exists() is not ours


def test_a_lock_that_cannot_be_filled_is_not_left(git_dir: Path, own: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    def full(*_: object) -> int:
        raise OSError(28, "No space left on device")

    monkeypatch.setattr(os, "link", full)
    monkeypatch.setattr(os, "write", full)
    with pytest.raises(OSError, match="No space"), locks.index_lock(git_dir, own):
        pass
    monkeypatch.undo()
    assert not (git_dir / "index.lock").exists()


def test_one_change_at_a_time(own: Path) -> None:
    with locks.own_lock(own), pytest.raises(CloneBusy, match="another window"), locks.own_lock(own):
        pass
    with locks.own_lock(own):
        pass


def test_an_old_lock_of_a_ref_goes_and_a_new_one_is_waited_for(git_dir: Path, own: Path) -> None:
    for name in ("refs/heads/été.lock", "HEAD.lock", "refs/tags/v1.lock"):
        lock = git_dir / name
        lock.parent.mkdir(parents=True, exist_ok=True)
        lock.touch()
        with pytest.raises(CloneBusy, match="another program"):
            locks.await_all_refs(git_dir)
        os.utime(lock, (1, 1))
        locks.await_all_refs(git_dir)
        assert not lock.exists()
