"""Try a program as it was packaged: `python tools/smoke_test.py PROGRAM [--window PROGRAM] [--compare-start]`.

It is asked for its version and its state, indexes a clone, tells a history, makes the sample circle, draws its window,
and tells of each of its rooms. Standard library only, so that any Python on any system can run it. ``--window`` names
the program with a window where that is another one (Windows). ``--compare-start`` measures its start against the source
tree's.
"""

from __future__ import annotations

import argparse
import json
import os
import statistics
import subprocess
import sys
import tempfile
import time
from collections.abc import Sequence
from pathlib import Path

from project_facts import read_facts

PNG = b"\x89PNG\r\n\x1a\n"
ROOMS = {
    ("rooms",): "pochtron", ("people",): "@", ("posts",): "—", ("events",): ":", ("account", "list"): "€",
    ("goods", "list"): "Pint", ("till", "show"): "bar-", ("books", "verify"): "as they were written",
}  # fmt: skip
"""Commands of every room, which loads each room's own modules, and what they say of the sample circle."""
LARGEST_RATIO = 1.5
"""The packaged program may take so many times as long to start as the source tree."""


def make_clone(folder: Path) -> Path:
    """A clone with three versions of one resource."""
    git = ["git", "-C", str(folder), "-c", "user.name=Léa", "-c", "user.email=lea@example.org"]
    subprocess.run(["git", "init", "--quiet", "--initial-branch=main", str(folder)], check=True)
    for number in range(1, 4):
        (folder / "énoncé.txt").write_text("ligne\n" * number, encoding="utf-8")
        subprocess.run([*git, "add", "."], check=True)
        subprocess.run([*git, "commit", "--quiet", "-m", f"Version {number}"], check=True)
    return folder


class Trial:
    """One program, tried in a folder of its own; every step raises :class:`AssertionError` for what is wrong."""

    def __init__(self, program: Sequence[str], window: Sequence[str], folder: Path) -> None:
        self._program = list(program)
        self._window = list(window)
        self._folder = folder
        self._environment = os.environ | {"QT_QPA_PLATFORM": "offscreen"}

    def ask(self, *arguments: str) -> str:
        """What the program prints, on whichever output it prints it."""
        return self._run([*self._program, "--data-dir", str(self._folder / "data"), *arguments])

    def draw(self, name: str, *arguments: str) -> dict[str, float]:
        """Let the program draw its window, and look at the picture; tells its moments."""
        picture, moments = self._folder / f"{name}.png", self._folder / f"{name}.json"
        data = ["--data-dir", str(self._folder / f"data-{name}")]
        self._run([*self._window, *data, "--screenshot", str(picture), "--timings", str(moments), *arguments])
        assert picture.read_bytes().startswith(PNG), "no picture of the window"
        assert picture.stat().st_size > 20_000, "an empty picture of the window"
        return dict(json.loads(moments.read_text(encoding="utf-8")))

    def ask_sample(self, *arguments: str) -> str:
        """What it prints of the sample circle that a picture was taken of."""
        data = self._folder / "data-sample-en"
        return self._run([*self._program, *arguments, str(data / "sample"), "--data-dir", str(data), "--lang", "en"])

    def _run(self, command: list[str]) -> str:
        done = subprocess.run(
            command, env=self._environment, capture_output=True, text=True, encoding="utf-8", timeout=300,
            cwd=self._folder,
        )  # fmt: skip
        assert done.returncode == 0, f"{command} ended with {done.returncode}:\n{done.stdout}\n{done.stderr}"
        return done.stdout or done.stderr


def try_out(trial: Trial, clone: Path) -> None:
    """The steps."""
    facts = read_facts()
    assert trial.ask("--version").strip() == f"{facts.title} {facts.version}"
    trial.ask("index", str(clone))
    assert "3 versions" in trial.ask("history", str(clone), "énoncé.txt")
    trial.draw("clone", str(clone))
    for language in ("fr", "en"):
        trial.draw(f"sample-{language}", "--sample", "--lang", language)
    for (command, *action), said in ROOMS.items():
        assert said in trial.ask_sample(command, *action), command
    assert "Nothing is missing." in trial.ask("doctor")


def first_starts(trials: dict[str, Trial], clone: Path, times: int) -> dict[str, list[float]]:
    """Seconds from the start of the process to the first rows on the window, in turns, so that all suffer alike."""
    found: dict[str, list[float]] = {name: [] for name in trials}
    for turn in range(times + 1):
        for name, trial in trials.items():
            moments = trial.draw("start", str(clone))
            if turn:  # the first one of each makes the index, and warms what the others find warm
                found[name].append(moments["first_rows_s"])
    return found


def compare_start(trials: dict[str, Trial], clone: Path) -> None:
    """Say how long both take, and fail where the packaged one is too slow."""
    took = {name: statistics.median(values) for name, values in first_starts(trials, clone, 5).items()}
    ratio = took["packaged"] / took["source"]
    print(f"start to first rows: packaged {took['packaged']:.2f} s, source {took['source']:.2f} s, ratio {ratio:.2f}")
    assert ratio < LARGEST_RATIO, "the packaged program starts too slowly"


def main() -> int:
    """Try; tells the exit code."""
    parser = argparse.ArgumentParser(description=(__doc__ or "").splitlines()[0])
    parser.add_argument("program", type=Path)
    parser.add_argument("--window", type=Path)
    parser.add_argument("--compare-start", action="store_true")
    read = parser.parse_args()
    packaged = [str(read.program.resolve())]
    window = [str(read.window.resolve())] if read.window else packaged
    began = time.monotonic()
    with tempfile.TemporaryDirectory(ignore_cleanup_errors=True) as place:
        folder = Path(place)
        clone = make_clone(folder / "cercle été")
        try_out(Trial(packaged, window, folder), clone)
        if read.compare_start:
            source = [sys.executable, "-m", "upont_desktop"]
            trials = {name: folder / name for name in ("packaged", "source")}
            for path in trials.values():
                path.mkdir()
            compare_start(
                {
                    "packaged": Trial(window, window, trials["packaged"]),
                    "source": Trial(source, source, trials["source"]),
                },
                clone,
            )
    print(f"sound, after {time.monotonic() - began:.0f} s")
    return 0


if __name__ == "__main__":
    sys.exit(main())
