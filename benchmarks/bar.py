"""R2w, R7w and R13w: the till in its window, on the bar of the sample circle: Enter until a sale is on the disk and
painted, opening the till, and what the process grows by.
"""

from __future__ import annotations

import json
import subprocess
import sys
import tempfile
from collections.abc import Iterator
from pathlib import Path

from benchmarks.circles import BenchCircle
from benchmarks.figures import Figure, duration
from benchmarks.measuring import ROOT, BenchmarkFailed, environment, median, percentile
from upont_desktop.apps.pochtron.setup import set_up
from upont_desktop.apps.registry import ROOMS
from upont_desktop.repository.process import Git
from upont_desktop.service.data_folders import DataFolders
from upont_desktop.service.index_update import run_indexing
from upont_desktop.service.library import Library

_SALES = 2_000
_SHOWN_GOAL_S, _OPENED_GOAL_S, _MOST_MIB = 0.05, 0.3, 20
_PATIENCE_S = 900
_SELLER = ("Léa Moreau", "lea.moreau@example.org")


def till(_circle: BenchCircle, _runs: int) -> Iterator[Figure]:
    """Sell, and look."""
    with tempfile.TemporaryDirectory(prefix="upont-bench-") as folder:
        told = _sold(Path(folder))
    waited, used = told["waited"], told["used"]
    least = percentile(waited, 95)
    note = (
        f"median {duration(median(waited))}; in processor time median {duration(median(used))},"
        f" 95 % {duration(percentile(used, 95))}; {len(waited):,} sales"
    )
    goal = f"< {duration(_SHOWN_GOAL_S)}"
    yield Figure(
        "R2w", "a bar", "Enter → on the disk and painted, 95 %", duration(least), goal, least < _SHOWN_GOAL_S, note
    )
    (opened,), (grew,) = told["opened"], told["grew"]
    met = opened <= _OPENED_GOAL_S
    yield Figure("R7w", "a bar", "open → goods painted", duration(opened), f"≤ {duration(_OPENED_GOAL_S)}", met)
    words = f"memory after {_SALES:,} sales"
    yield Figure("R13w", "a bar", words, f"+{grew:.1f} MiB", f"≤ +{_MOST_MIB} MiB", grew <= _MOST_MIB)


def _sold(folder: Path) -> dict[str, list[float]]:
    places = DataFolders.default(folder / "data")
    library = Library(places, rooms=ROOMS)
    circle = library.sample("en")
    git = Git(circle.path)
    for key, value in zip(("user.name", "user.email"), _SELLER, strict=True):
        git.run("config", key, value)
    run_indexing(circle, places, lambda _: None, rooms=ROOMS)
    place = library.workplace(circle, language="en")
    set_up(place)
    run_indexing(circle, places, lambda _: None, rooms=ROOMS)
    library.close()
    command = [sys.executable, "-m", "benchmarks.bar_child", circle.path, places.data, str(_SALES)]
    done = subprocess.run(command, cwd=ROOT, env=environment(), capture_output=True, timeout=_PATIENCE_S)
    if done.returncode:
        raise BenchmarkFailed(done.stderr.decode(errors="replace").strip().rpartition("\n")[2])
    told = json.loads(done.stdout.splitlines()[-1])
    return {name: value if isinstance(value, list) else [value] for name, value in told.items()}
