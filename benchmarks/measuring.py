"""Clocks, medians and processes."""

from __future__ import annotations

import json
import os
import statistics
import subprocess
import sys
import tempfile
import time
from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any

ROOT = Path(__file__).parents[1]


class BenchmarkFailed(Exception):
    """Something that was to be measured did not work."""


def seconds(action: Callable[[], object]) -> float:
    """How long it took."""
    started = time.perf_counter()
    action()
    return time.perf_counter() - started


def percentile(values: Sequence[float], hundredths: int) -> float:
    """The value that so many in a hundred do not exceed (the nearest rank)."""
    ordered = sorted(values)
    return ordered[max(0, -(-len(ordered) * hundredths // 100) - 1)]


median = statistics.median


def peak_mib(process: str = "self") -> float:
    """The peak of resident memory of a living process, in MiB; 0 where the system does not say."""
    return _status_mib(process, "VmHWM:")


def resident_mib(process: int) -> float:
    """The resident memory of a living process now, in MiB; 0 where the system does not say."""
    return _status_mib(str(process), "VmRSS:")


def _status_mib(process: str, field: str) -> float:
    try:
        lines = Path(f"/proc/{process}/status").read_text("ascii", "replace").splitlines()
    except OSError:
        return 0.0
    return next((int(line.split()[1]) / 1024 for line in lines if line.startswith(field)), 0.0)


def git(clone: Path, *arguments: str, env: dict[str, str] | None = None, data: bytes | None = None) -> bytes:
    """What git prints, in the way that a person's git would be called, without prompts."""
    done = subprocess.run(
        ["git", "--no-pager", "-C", clone, *arguments],
        input=data,
        capture_output=True,
        env={**os.environ, "GIT_OPTIONAL_LOCKS": "0", **(env or {})},
    )
    if done.returncode:
        raise BenchmarkFailed(f"git {' '.join(arguments)}: {done.stderr.decode(errors='replace').strip()}")
    return done.stdout


def fast_import(clone: Path, stream: Iterable[bytes]) -> None:
    """Give a stream to ``git fast-import``, however much it is."""
    command: list[str | Path] = ["git", "-C", clone, "fast-import", "--quiet"]
    with subprocess.Popen(command, stdin=subprocess.PIPE) as process:
        assert process.stdin is not None
        process.stdin.writelines(stream)
    if process.returncode:
        raise BenchmarkFailed("git fast-import did not take it")


def git_seconds(clone: Path, *arguments: str) -> float:
    """How long git takes to print into nothing."""
    command: list[str | Path] = ["git", "--no-pager", "-C", clone, *arguments]
    return seconds(lambda: subprocess.run(command, stdout=subprocess.DEVNULL, check=True))


@dataclass(frozen=True, slots=True)
class Ran:
    """A run of the program: wall-clock seconds, peak memory in MiB, the last line that it printed, as JSON; ``used``
    are the seconds of processors, those of what it started included.
    """

    seconds: float
    peak_mib: float
    told: Any
    used: float = 0.0


def environment() -> dict[str, str]:
    """For the program: this checkout, no screen, no data of the person."""
    kept = {name: value for name, value in os.environ.items() if not name.startswith("UPONT_")}
    return {**kept, "PYTHONPATH": str(ROOT), "QT_QPA_PLATFORM": "offscreen", "PYTHONUNBUFFERED": "1"}


def run_program(*arguments: str | Path) -> Ran:
    """Run the program whole, from the start of its process."""
    with tempfile.TemporaryDirectory() as folder:
        file = Path(folder) / "child.json"
        command: list[str | Path] = [sys.executable, "-m", "benchmarks.child", file, *arguments]
        started = time.perf_counter()
        done = subprocess.run(command, capture_output=True, env=environment(), cwd=ROOT)
        took = time.perf_counter() - started
        if done.returncode:
            raise BenchmarkFailed(done.stderr.decode(errors="replace").strip().rpartition("\n")[2])
        lines = done.stdout.splitlines()
        own = json.loads(file.read_bytes())
        return Ran(took, own["peak_mib"], json.loads(lines[-1]) if lines else None, own["used"])
