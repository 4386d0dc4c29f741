"""The trials that end a process at every moment: no call that changes a file is missed."""

# ruff: noqa: PTH101, PTH102, PTH104, PTH105, PTH106, PTH108, PTH211

from __future__ import annotations

import os
import shutil
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path

import pytest

from tests.support.killing import can_trace, killed_at

pytestmark = pytest.mark.skipif(not can_trace(), reason="system calls cannot be traced here")


@contextmanager
def opened(flags: int) -> Iterator[int]:
    handle = os.open("there", flags)
    try:
        yield handle
    finally:
        os.close(handle)


def write(how: Callable[[int], object]) -> Callable[[], None]:
    """What changes a file that is open."""

    def action() -> None:
        with opened(os.O_RDWR) as handle:  # opened for writing: a moment too
            how(handle)

    return action


def copy(how: Callable[[int, int], object]) -> Callable[[], None]:
    def action() -> None:
        source = os.open("source", os.O_RDONLY)
        with opened(os.O_RDWR) as handle:
            how(source, handle)

    return action


OPEN: dict[str, Callable[[], object]] = {
    "write": write(lambda handle: os.write(handle, b"x")),
    "pwrite": write(lambda handle: os.pwrite(handle, b"x", 1)),
    "writev": write(lambda handle: os.writev(handle, [b"x"])),
    "pwritev": write(lambda handle: os.pwritev(handle, [b"x"], 1)),
    "ftruncate": write(lambda handle: os.ftruncate(handle, 1)),
    "fallocate": write(lambda handle: os.posix_fallocate(handle, 0, 100)),
    "fsync": write(os.fsync),
    "fdatasync": write(os.fdatasync),
    "fchmod": write(lambda handle: os.fchmod(handle, 0o600)),
    "sendfile": copy(lambda source, handle: os.sendfile(handle, source, 0, 5)),
    "copy_file_range": copy(lambda source, handle: os.copy_file_range(source, handle, 5)),
}
NAMED: dict[str, Callable[[], object]] = {
    "create": lambda: os.open("new", os.O_CREAT | os.O_WRONLY),
    "truncated": lambda: os.open("there", os.O_TRUNC | os.O_WRONLY),
    "truncate": lambda: os.truncate("there", 1),
    "rename": lambda: os.rename("there", "new"),
    "replace": lambda: os.replace("there", "source"),
    "unlink": lambda: os.unlink("there"),
    "mkdir": lambda: os.mkdir("new"),
    "rmdir": lambda: os.rmdir("folder"),
    "link": lambda: os.link("there", "new"),
    "symlink": lambda: os.symlink("there", "new"),
    "mkfifo": lambda: os.mkfifo("new"),
    "chmod": lambda: os.chmod("there", 0o600),
    "utime": lambda: os.utime("there", (1, 1)),
    "shutil": lambda: shutil.move("there", "folder/new"),
}


def state() -> object:
    found = sorted(Path().rglob("*"))
    return [(str(one), one.lstat().st_mode, one.read_bytes() if one.is_file() else b"") for one in found]


@pytest.mark.parametrize("name", [*OPEN, *NAMED])
def test_it_ends_before_each_call_that_changes_a_file(
    name: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.chdir(tmp_path)
    Path("there").write_bytes(b"before")
    Path("source").write_bytes(b"others")
    Path("folder").mkdir()
    action = {**OPEN, **NAMED}[name]
    before, moment = state(), 2 if name in OPEN else 1
    assert killed_at(moment, action), "it was not noticed"
    assert state() == before
    assert not killed_at(moment + 1, action), "it was counted twice"
