"""A refresh after one commit, by a process of its own."""

from __future__ import annotations

import os
import shutil
import tempfile
from collections.abc import Iterator
from pathlib import Path

from benchmarks.circles import BenchCircle
from benchmarks.figures import Figure, duration
from benchmarks.measuring import Ran, git, median, run_program
from upont_desktop.service.data_folders import DataFolders

_REFRESH_GOAL_S = 0.250


def index(circle: BenchCircle, *options: str) -> Ran:
    """Build or refresh the index of a circle by the program's own command."""
    return run_program(*circle.data_option, "index", "--progress", "json", *options, "--", circle.clone)


def refresh_alone(circle: BenchCircle, runs: int) -> Iterator[Figure]:
    """What the terminal does: in a copy of the clone that borrows its objects, with a copy of its index."""
    index(circle)
    with tempfile.TemporaryDirectory(dir=circle.data, prefix="refresh-") as folder:
        copy = BenchCircle(circle.name, Path(folder) / circle.name, Path(folder) / "data")
        git(circle.clone.parent, "clone", "--quiet", "--mirror", "--shared", str(circle.clone), str(copy.clone))
        copy_index(circle, copy)
        made = index(copy)
        again = made.told["first_run"]
        ran = []
        for number in range(runs):
            _commit(copy.clone, number)
            ran.append(index(copy))
            again |= ran[-1].told["first_run"]
    inside = median([run.told["seconds"] for run in ran])
    whole = median([run.seconds for run in ran])
    goal = f"≤ {duration(_REFRESH_GOAL_S)}"
    name = circle.name
    note = "everything was read anew" if again else ""
    yield Figure("M7", name, "refresh after one new commit", duration(inside), goal, inside <= _REFRESH_GOAL_S, note)
    peak = f"peak memory {max(run.peak_mib for run in ran):.0f} MiB"
    yield Figure(
        "M7", name, "the same, with the start of a process", duration(whole), goal, whole <= _REFRESH_GOAL_S, peak
    )


def copy_index(circle: BenchCircle, copy: BenchCircle) -> None:
    """The slug is the folder's name in both, so the file is the same."""
    source = DataFolders.default(circle.data).index(circle.name)
    target = DataFolders.default(copy.data).index(copy.name)
    target.parent.mkdir(parents=True)
    for suffix in ("", "-wal"):
        if source.with_name(source.name + suffix).exists():
            shutil.copyfile(source.with_name(source.name + suffix), target.with_name(target.name + suffix))


def _commit(clone: Path, number: int) -> None:
    """One new commit that changes one resource, made without a work tree."""
    first = git(clone, "ls-tree", "-r", "-z", "--name-only", "HEAD").split(b"\0")[0]
    blob = git(clone, "hash-object", "-w", "--stdin", data=b"changed %d\n" % number).decode().strip()
    who = {f"GIT_{role}_{field}": value for role in ("AUTHOR", "COMMITTER") for field, value in _WHO.items()}
    env = {"GIT_INDEX_FILE": str(clone / "bench.index"), **who}
    git(clone, "read-tree", "HEAD", env=env)
    git(clone, "update-index", "--add", "--cacheinfo", f"100644,{blob},{os.fsdecode(first)}", env=env)
    tree = git(clone, "write-tree", env=env).decode().strip()
    commit = git(clone, "commit-tree", "-p", "HEAD", "-m", f"Change {number}", tree, env=env).decode().strip()
    git(clone, "update-ref", "HEAD", commit)


_WHO = {"NAME": "Bench", "EMAIL": "bench@example.org"}
