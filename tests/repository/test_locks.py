"""Locks, where the file system has links and where it has none (a USB stick)."""

from __future__ import annotations

import os
import subprocess
import time
from pathlib import Path

import pytest

from tests.support.clones import CloneBuilder
from upont_desktop.domain.writing_errors import CloneBusy, StaleLock
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


def test_a_lock_of_a_program_that_is_gone_is_told_from_one_that_is_held(git_dir: Path, own: Path) -> None:
    lock = git_dir / "index.lock"
    lock.touch()
    old = time.time() - 7200
    os.utime(lock, (old, old))
    assert [(one.path, f"{one.age}") for one in locks.left_locks([git_dir])] == [(lock, "2 hours ago")]
    with pytest.raises(StaleLock, match="2 hours ago"), locks.index_lock(git_dir, own):
        pass
    with lock.open("rb"):
        assert locks.left_locks([git_dir]) == ()
        with pytest.raises(CloneBusy) as caught, locks.index_lock(git_dir, own):
            pass
        assert type(caught.value) is CloneBusy
    at_work = subprocess.Popen(["git", "hash-object", "--stdin"], cwd=git_dir, stdin=subprocess.PIPE)
    with at_work:
        assert locks.left_locks([git_dir]) == ()
        assert at_work.stdin is not None
        at_work.stdin.close()
    assert locks.left_locks([git_dir]) != ()
