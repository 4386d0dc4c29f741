"""M2, M3, M8 and M9: the window, by its own account (``--timings``), drawn offscreen."""

from __future__ import annotations

import json
import subprocess
import sys
import tempfile
import time
from collections.abc import Callable, Iterator, Sequence
from pathlib import Path
from typing import Any

from benchmarks.circles import BenchCircle
from benchmarks.figures import Figure, duration
from benchmarks.indexing import index
from benchmarks.large import CHOSEN, COUNT, make_large
from benchmarks.measuring import ROOT, BenchmarkFailed, environment, median, peak_mib

_PATIENCE_S = 1200.0
_LOOK_S = 0.02
_LAST_WORD_S = 2.2  # the window writes what it knows every second
_FIRST_ROWS_GOAL_S = 1.0
_WHOLE_GOAL_S = 0.9
_MEMORY_GOAL_MIB = 230
_PAINT_GOAL_S = 0.008
_STALL_GOAL_S = 0.050

Timings = dict[str, Any]


def first_rows(circle: BenchCircle, runs: int) -> Iterator[Figure]:
    """M2: the window on a circle that it has never seen; it is closed as soon as rows are there."""
    took = []
    for _ in range(runs):
        with tempfile.TemporaryDirectory() as folder:
            told = _open(circle.clone, Path(folder), lambda values: values.get("first_rows_s") is not None)
            took.append(told["first_rows_s"])
    met = median(took) <= _FIRST_ROWS_GOAL_S
    goal = f"≤ {_FIRST_ROWS_GOAL_S} s"
    yield Figure("M2", circle.name, "start → first rows, no index", duration(median(took)), goal, met, _spread(took))


def whole_history(circle: BenchCircle, runs: int) -> Iterator[Figure]:
    """M3: the window on a circle that it knows."""
    index(circle)
    ran = [_open(circle.clone, circle.data, _whole, stay=_LAST_WORD_S) for _ in range(runs)]
    took = [told["whole_history_s"] for told in ran]
    met = median(took) <= _WHOLE_GOAL_S
    goal = f"≤ {_WHOLE_GOAL_S} s"
    name = circle.name
    yield Figure("M3", name, "start → whole history, index present", duration(median(took)), goal, met, _spread(took))
    peak = max(told["peak_mib"] for told in ran)
    memory = f"≤ {_MEMORY_GOAL_MIB} MiB"
    yield Figure("M3", name, "peak memory of it", f"{peak:.0f} MiB", memory, peak <= _MEMORY_GOAL_MIB)


def painting(circle: BenchCircle, runs: int) -> Iterator[Figure]:
    """M8, and the part of M9 that is about scrolling: jumps, the wheel and the scroll bar, all over the history."""
    index(circle)
    ran = [_open(circle.clone, circle.data, _scrolled, more=("--scroll",)) for _ in range(runs)]
    for measure, what, key, most in (
        ("M8", "painting one screen, 95 %", "paint_p95_ms", _PAINT_GOAL_S),
        ("M9", "longest stall, scrolling", "scroll_stall_ms", _STALL_GOAL_S),
    ):
        took = [told[key] / 1000 for told in ran]
        met = median(took) <= most
        yield Figure(measure, circle.name, what, duration(median(took)), f"≤ {duration(most)}", met, _spread(took))


def stalls(circle: BenchCircle, runs: int) -> Iterator[Figure]:
    """M9: the longest stall during a first index, at a start, and where very much is shown."""

    def first_index() -> Timings:
        with tempfile.TemporaryDirectory() as folder:
            return _open(circle.clone, Path(folder), _at_rest, stay=_LAST_WORD_S)

    yield _stall(circle, "first index", [first_index() for _ in range(runs)])
    for each, what, more in _started(circle):
        index(each)
        ran = [_open(each.clone, each.data, _at_rest, stay=_LAST_WORD_S, more=more) for _ in range(runs)]
        yield _stall(each, what, ran)


def _started(circle: BenchCircle) -> Iterator[tuple[BenchCircle, str, tuple[str, ...]]]:
    """What is opened with its index there, and what is chosen in it."""
    yield circle, "start", ()
    home = circle.data.parent / "large"
    large = BenchCircle("large", home / "clone", home / "data")
    if not large.clone.exists():
        home.mkdir(parents=True, exist_ok=True)
        make_large(large.clone)
    yield large, f"start on a commit of {COUNT:,} changes", ()
    yield large, f"a folder of {COUNT:,} entries", ("--select", CHOSEN)


def _stall(circle: BenchCircle, what: str, ran: list[Timings]) -> Figure:
    took = [told["longest_stall_ms"] / 1000 for told in ran]
    own = max(told["longest_stall_cpu_ms"] for told in ran) / 1000
    goal, met = f"≤ {duration(_STALL_GOAL_S)}", median(took) <= _STALL_GOAL_S
    note = f"{_spread(took)}; of its own work at most {duration(own)}"
    return Figure("M9", circle.name, f"longest stall, {what}", duration(median(took)), goal, met, note)


def _scrolled(values: Timings) -> bool:
    """The window has scrolled by itself to the end."""
    return values.get("scroll_stall_ms") is not None


def _at_rest(values: Timings) -> bool:
    """All that was asked for is shown, and nothing more is read."""
    return values.get("at_rest_s") is not None


def _whole(values: Timings) -> bool:
    """The whole history is there; on a circle that was not known, the first index has ended."""
    return values.get("whole_history_s") is not None


def _spread(values: list[float]) -> str:
    return f"{duration(min(values))} to {duration(max(values))} in {len(values)} runs"


def _open(
    clone: Path, data: Path, enough: Callable[[Timings], bool], stay: float = 0.0, more: Sequence[str] = ()
) -> Timings:
    """What the window told until it was enough, ``stay`` seconds later, and its peak memory by then."""
    with tempfile.TemporaryDirectory() as folder:
        file = Path(folder) / "timings.json"
        program = (sys.executable, "-m", "upont_desktop")
        command: list[str | Path] = [*program, "--data-dir", data, "--timings", file, *more, clone]
        process = subprocess.Popen(
            command, cwd=ROOT, env=environment(), stdout=subprocess.DEVNULL, stderr=subprocess.PIPE
        )
        try:
            _await(process, lambda: enough(_read(file)))
            time.sleep(stay)
            return {**_read(file), "peak_mib": peak_mib(str(process.pid))}
        finally:
            process.terminate()
            process.communicate(timeout=30)


def _await(process: subprocess.Popen[bytes], reached: Callable[[], bool]) -> None:
    deadline = time.monotonic() + _PATIENCE_S
    while not reached():
        if process.poll() is not None:
            said = process.stderr.read().decode(errors="replace").strip() if process.stderr else ""
            raise BenchmarkFailed(f"the window ended by itself: {said.rpartition(chr(10))[2]}")
        if time.monotonic() > deadline:
            raise BenchmarkFailed("the window did not say what was waited for")
        time.sleep(_LOOK_S)


def _read(file: Path) -> Timings:
    try:
        values: Timings = json.loads(file.read_bytes())
    except FileNotFoundError:
        return {}
    return values
