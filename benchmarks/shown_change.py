"""M7: how long a person waits for the row of a change, one's own and another program's; what the indexing process costs
meanwhile. In a copy of the clone that borrows its objects, with a copy of its index.
"""

from __future__ import annotations

import json
import subprocess
import sys
import tempfile
from collections.abc import Iterator
from pathlib import Path
from typing import Any

from benchmarks.circles import BenchCircle
from benchmarks.figures import Figure, duration
from benchmarks.indexing import copy_index, index, refresh_alone
from benchmarks.measuring import ROOT, BenchmarkFailed, environment, git, median

_TURNS = 5
"""The least: the first turns of a window are slower."""
_PATIENCE_S = 600
_GOALS_S = {"own": 0.150, "noticed": 0.250, "others": 2.0}
_WHAT = {
    "own": "own change: key → painted row",
    "noticed": "another program's commit: notice → painted row",
    "others": "the same, from the end of that program",
}
_IDLE_GOAL_MIB = 60


def refresh(circle: BenchCircle, runs: int) -> Iterator[Figure]:
    """In the window, then the refresh alone."""
    index(circle)
    with tempfile.TemporaryDirectory(dir=circle.data, prefix="window-") as folder:
        copy = BenchCircle(circle.name, Path(folder) / circle.name, Path(folder) / "data")
        git(circle.clone.parent, "clone", "--quiet", "--shared", str(circle.clone), str(copy.clone))
        for key in ("user.name", "user.email"):
            git(copy.clone, "config", key, "bench@example.org")
        copy_index(circle, copy)
        index(copy)
        told = _told(copy, max(runs, _TURNS))
    for key, what in _WHAT.items():
        took, goal = told[key], _GOALS_S[key]
        spread = f"{duration(min(took))} to {duration(max(took))} in {len(took)} turns"
        yield Figure(
            "M7", circle.name, what, duration(median(took)), f"≤ {duration(goal)}", median(took) <= goal, spread
        )
    used, idle, memory = told["idle_cpu_s"], told["idle_s"], told["idle_mib"]
    yield Figure(
        "M7", circle.name, "indexing process at rest", f"{memory:.0f} MiB", f"≤ {_IDLE_GOAL_MIB} MiB",
        memory <= _IDLE_GOAL_MIB and not used, f"{used:.2f} s of CPU in {idle:.0f} s",
    )  # fmt: skip
    yield from refresh_alone(circle, runs)


def _told(copy: BenchCircle, turns: int) -> dict[str, Any]:
    command = [sys.executable, "-m", "benchmarks.window_child", copy.clone, copy.data, str(turns)]
    done = subprocess.run(command, cwd=ROOT, env=environment(), capture_output=True, timeout=_PATIENCE_S)
    if done.returncode:
        raise BenchmarkFailed(done.stderr.decode(errors="replace").strip().rpartition("\n")[2])
    told: dict[str, Any] = json.loads(done.stdout.splitlines()[-1])
    return told
