"""Kill the process at every step of an operation: nothing is lost, and the next start is as if it had not been.

The steps are Python's audit events (PEP 578): every file opened, moved, removed, linked, every program started. A child
process kills itself at the n-th, for each n until one run ends by itself.
"""

from __future__ import annotations

import os
import shutil
import signal
import subprocess
import sys
from collections.abc import Callable
from dataclasses import replace
from functools import partial
from pathlib import Path

import pytest

from tests.support.clones import CloneBuilder
from upont_desktop.domain.circle import Circle
from upont_desktop.service.operations import NewFile, Workplace, add, delete, describe, move, name_version, redo, undo
from upont_desktop.service.operations.workplace import Job

pytestmark = pytest.mark.skipif(not hasattr(os, "fork"), reason="needs a process that can be copied")

_STEPS = ("open", "os.rename", "os.remove", "os.rmdir", "os.mkdir", "os.link", "subprocess.Popen", "shutil.copyfile")
_OPERATIONS: dict[str, Callable[[Workplace], object]] = {
    "add": lambda place: add(
        place, [NewFile("logo.svg", b"<svg>2</svg>\n"), NewFile("new/a.md", b"a\n")], replace=True
    ),
    "move": lambda place: move(place, {"sheets": "logo.svg.d/sheets"}),
    "delete": lambda place: delete(place, ["sheets/one.md", "logo.svg"]),
    "describe": lambda place: describe(place, {"logo.svg": {"n": 1}}),
    "name": lambda place: name_version(place, "logo.svg", "HEAD", "Mine"),
    "undo": undo,
    "redo": redo,
}


def killed_at(number: int, action: Callable[[], object]) -> bool:
    """Run the action in a copy of this process that dies at the n-th step; whether it died."""
    child = os.fork()
    if child == 0:
        seen = 0

        def count(event: str, _: object) -> None:
            nonlocal seen
            if event in _STEPS:
                seen += 1
                if seen == number:
                    os.kill(os.getpid(), signal.SIGKILL)

        sys.addaudithook(count)
        try:
            action()
        except BaseException as error:  # noqa: BLE001 (told by the exit code)
            os.write(2, f"{error!r}\n".encode())
            os._exit(3)
        os._exit(0)
    status = os.waitpid(child, 0)[1]
    assert status in {0, signal.SIGKILL}
    return status != 0


def state(path: Path) -> dict[str, bytes]:
    """Every file of the work tree."""
    return {
        one.relative_to(path).as_posix(): one.read_bytes()
        for one in path.rglob("*")
        if one.is_file() and one.relative_to(path).parts[0] != ".git"
    }


class Trial:
    """One operation on fresh copies of a clone where a person has work of their own under way."""

    def __init__(self, clone: CloneBuilder, place: Workplace, name: str) -> None:
        self.operation = _OPERATIONS[name]
        if name in {"undo", "redo"}:
            move(place, {"sheets/one.md": "sheets/uno.md"})
        if name == "redo":
            undo(place)
        self.template = clone.path
        if name != "move":
            (self.template / "sheets/two.md").write_text("staged\n")
        (self.template / "mine.txt").write_text("staged, then edited\n")
        clone.git("add", "-A")
        (self.template / "mine.txt").write_text("edited\n")
        (self.template / "untracked").write_text("untracked\n")
        self.place = place
        self.status = clone.git("status", "--porcelain")
        self.outcomes = (self.run_on("before", lambda _: None), self.run_on("after", self.operation))

    def copy(self, name: str) -> Workplace:
        path = self.template.with_name(f"trial-{name}")
        shutil.copytree(self.template, path, symlinks=True)
        return replace(self.place, circle=Circle("club", path))

    def run_on(self, name: str, action: Callable[[Workplace], object]) -> dict[str, bytes]:
        place = self.copy(name)
        action(place)
        return state(place.circle.path)

    def judge(self, place: Workplace) -> None:
        path = place.circle.path
        clone = Clone(path)
        now = state(path)
        before, after = self.outcomes
        for one in before.keys() | after.keys():
            assert now.get(one) in {before.get(one), after.get(one)}, one
        assert clone.git("fsck", "--full", "--no-dangling") == b""
        with place.job() as job:  # the next start
            assert isinstance(job, Job)
        now = state(path)
        assert now in (before, after)
        assert clone.git("status", "--porcelain") == self.status
        left = {one.name for one in (path / ".git/upont").iterdir()}
        assert left <= {"lock", "operations.json"}
        assert not (path / ".git/index.lock").exists()
        assert clone.git("fsck", "--full", "--no-dangling") == b""


class Clone:
    """The real git in a folder."""

    def __init__(self, path: Path) -> None:
        self.path = path

    def git(self, *arguments: str) -> bytes:
        return subprocess.run(["git", *arguments], cwd=self.path, capture_output=True, check=True).stdout


@pytest.mark.parametrize("every", [29, pytest.param(1, marks=pytest.mark.slow)])
@pytest.mark.parametrize("name", _OPERATIONS)
def test_killed_at_any_step(filled: CloneBuilder, place: Workplace, name: str, every: int) -> None:
    trial = Trial(filled, place, name)
    number = 1 + list(_OPERATIONS).index(name) * 5 % every
    while True:
        work = trial.copy(str(number))
        died = killed_at(number, partial(trial.operation, work))
        trial.judge(work)
        shutil.rmtree(work.circle.path)
        if not died:
            break
        number += every
    assert number > 50
