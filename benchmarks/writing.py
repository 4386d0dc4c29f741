"""M10: ten thousand small files become resources, beside ``git add`` and ``git commit`` of the same files; and one
small update in a clone of many files, beside the same in a clone of few.
"""

from __future__ import annotations

import random
import shutil
import tempfile
from collections.abc import Callable, Iterator
from pathlib import Path

from benchmarks.circles import BenchCircle
from benchmarks.figures import Figure, duration, ratio
from benchmarks.measuring import git, median, run_program, seconds
from upont_desktop.domain.circle import Circle
from upont_desktop.service.operations import OperationContext, update

_FILES = 10_000
_FOLDERS = 100
_MOST_BYTES = 2_000
_GOAL = 1.5
_FEW, MANY_FILES = 40, 45_000
_UPDATE_GOAL_S = 0.1


def bulk(circle: BenchCircle, runs: int) -> Iterator[Figure]:
    """Dropped from elsewhere, and kept where they lie: each turn on new clones that borrow the circle's objects."""
    circle.data.mkdir(parents=True, exist_ok=True)
    with tempfile.TemporaryDirectory(dir=circle.data, prefix="bulk-") as folder:
        turns = _Turns(circle, Path(folder))
        turns.make_files()
        added, kept = zip(*(turns.turn(number) for number in range(runs)), strict=True)
    for what, pairs in (("dropped, ÷ copy + git add + commit", added), ("kept in place, ÷ git add + commit", kept)):
        ours, theirs = (median(times) for times in zip(*pairs, strict=True))
        yield Figure(
            "M10",
            circle.name,
            f"{_FILES:,} files {what}",
            ratio(ours, theirs),
            f"≤ {_GOAL}",
            ours / theirs <= _GOAL,
            f"{duration(ours)} ÷ {duration(theirs)}; {_FILES / ours:,.0f} files per second",
        )


def small_update(circle: BenchCircle, runs: int) -> Iterator[Figure]:
    """A new version of one file, in this process: what the hand waits for, however much is kept beside."""
    circle.data.mkdir(parents=True, exist_ok=True)
    with tempfile.TemporaryDirectory(dir=circle.data, prefix="update-") as folder:
        clones = [clone_of(Path(folder) / str(number), number) for number in (_FEW, MANY_FILES)]
        turns = [[_update(clone, f"{turn}\n") for clone in clones] for turn in range(max(runs, 5) + 1)]
    few, many = (median(times) for times in zip(*turns[1:], strict=True))  # the first turn fills the caches
    what = f"one small update among {MANY_FILES:,} files, ÷ among {_FEW}"
    words = f"{duration(many)} ÷ {duration(few)}"
    yield Figure("M10", "made", what, ratio(many, few), f"{duration(_UPDATE_GOAL_S)}", many <= _UPDATE_GOAL_S, words)


def clone_of(folder: Path, files: int) -> Circle:
    """A clone of so many small files in one commit, packed."""
    for number in range(files):
        place = folder / f"Folder {number // 2000}" / f"part {number // 50}"
        place.mkdir(parents=True, exist_ok=True)
        (place / f"sheet {number}.txt").write_text(f"{number}\n")
    git(folder, "init", "--quiet")
    for key in ("user.name", "user.email"):
        git(folder, "config", key, "bench@example.org")
    git(folder, "config", "gc.auto", "0")
    _commit(folder)
    git(folder, "repack", "-adq")
    return Circle("bench", folder)


def _update(circle: Circle, content: str) -> float:
    path = "Folder 0/part 0/sheet 0.txt"
    return seconds(lambda: update(OperationContext(circle), path, f"new {content}".encode()))


class _Turns:
    """The files, and one pair of measures after the other."""

    def __init__(self, circle: BenchCircle, folder: Path) -> None:
        self._circle, self._folder = circle, folder
        self._files = folder / "files"
        self._data = ("--data-dir", str(folder / "data"))

    def make_files(self) -> None:
        """Small ones of any bytes, the same in every run."""
        chosen = random.Random(1)
        for number in range(_FILES):
            folder = self._files / f"{number % _FOLDERS:02}"
            folder.mkdir(parents=True, exist_ok=True)
            (folder / f"{number}.txt").write_bytes(chosen.randbytes(chosen.randrange(_MOST_BYTES)))

    def turn(self, number: int) -> tuple[tuple[float, float], tuple[float, float]]:
        """Seconds of ours and of git's, for files from elsewhere and for files in place."""

        def add(clone: Path) -> None:
            run_program(*self._data, "add", "--json", clone, self._files)

        def copy_and_commit(clone: Path) -> None:
            shutil.copytree(self._files, clone / "files")
            _commit(clone)

        def keep(clone: Path) -> None:
            run_program(*self._data, "keep", "--json", clone)

        dropped = (self._on_a_clone(f"{number}-add", add), self._on_a_clone(f"{number}-copy", copy_and_commit))
        there = (self._on_a_clone(f"{number}-keep", keep, True), self._on_a_clone(f"{number}-git", _commit, True))
        return dropped, there

    def _on_a_clone(self, name: str, action: Callable[[Path], None], with_files: bool = False) -> float:
        clone = self._folder / name
        git(self._folder, "clone", "--quiet", "--shared", str(self._circle.clone), str(clone))
        for key in ("user.name", "user.email"):
            git(clone, "config", key, "bench@example.org")
        if with_files:
            shutil.copytree(self._files, clone / "files")
        took = seconds(lambda: action(clone))
        shutil.rmtree(clone)
        return took


def _commit(clone: Path) -> None:
    git(clone, "add", "--all")
    git(clone, "commit", "--quiet", "--message", "Everything")
