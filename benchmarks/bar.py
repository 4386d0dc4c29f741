"""R2w, R7w and R13: the till in its window, on a bar of a million entries of 20,000 people: Enter until a sale is on
the disk and painted, opening the till, and what its process grows by.
"""

from __future__ import annotations

import json
import subprocess
import sys
from collections.abc import Iterator

from benchmarks.circles import BenchCircle
from benchmarks.figures import Figure, duration
from benchmarks.measuring import ROOT, BenchmarkFailed, environment, median, percentile
from benchmarks.sales import sales_circle, working_copy

_SALES, _MANY_SALES = 1_000, 10_000
_SHOWN_GOAL_S, _OPENED_GOAL_S, _MOST_MIB = 0.05, 0.3, 20
_START_S, _SLOWEST_S = 60, 1.0  # of the window, and of one sale, on a busy computer: longer, and something is wrong
_BAR = "a bar"


def till(circle: BenchCircle, _runs: int) -> Iterator[Figure]:
    """Sell, and look."""
    told = _sold(circle, _SALES)
    waited, used = told["waited"], told["used"]
    least = percentile(waited, 95)
    note = (
        f"median {duration(median(waited))}; in processor time median {duration(median(used))},"
        f" 95 % {duration(percentile(used, 95))}; {len(waited):,} sales"
    )
    goal = f"< {duration(_SHOWN_GOAL_S)}"
    yield Figure(
        "R2w", _BAR, "Enter → on the disk and painted, 95 %", duration(least), goal, least < _SHOWN_GOAL_S, note
    )
    (opened,) = told["opened"]
    met = opened <= _OPENED_GOAL_S
    yield Figure("R7w", _BAR, "open → goods painted", duration(opened), f"≤ {duration(_OPENED_GOAL_S)}", met)


def memory(circle: BenchCircle, _runs: int) -> Iterator[Figure]:
    """R13: the process of the window, in which the book is kept now and then, as in an evening."""
    (before, *later) = _sold(circle, _MANY_SALES)["resident"]
    grew, met = later[-1] - before, later[-1] - before <= _MOST_MIB
    note = f"from {before:.0f} MiB; at the most {max(later) - before:+.1f} MiB on the way"
    yield Figure(
        "R13", _BAR, f"memory after {_MANY_SALES:,} sales", f"{grew:+.1f} MiB", f"≤ +{_MOST_MIB} MiB", met, note
    )


def _sold(circle: BenchCircle, sales: int) -> dict[str, list[float]]:
    with working_copy(sales_circle(circle), circle.data) as (library, known):
        command = [sys.executable, "-m", "benchmarks.bar_child", known.path, library.places.data, str(sales)]
        try:
            done = subprocess.run(
                command, cwd=ROOT, env=environment(), capture_output=True, timeout=_START_S + sales * _SLOWEST_S
            )
        except subprocess.TimeoutExpired as error:
            raise BenchmarkFailed(f"{sales:,} sales took longer than {error.timeout:.0f} s") from None
    if done.returncode:
        lines = done.stderr.decode(errors="replace").splitlines()
        raise BenchmarkFailed(next((line for line in lines if "Error" in line), "the window ended"))
    told = json.loads(done.stdout.splitlines()[-1])
    return {name: value if isinstance(value, list) else [value] for name, value in told.items()}
