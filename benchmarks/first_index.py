"""M1: the first index, beside git's own pass over the same history; and its memory."""

from __future__ import annotations

import json
import resource
import subprocess
import sys
import time
from collections.abc import Iterator
from dataclasses import dataclass
from typing import Any

from benchmarks.circles import BenchCircle
from benchmarks.figures import Figure, duration, ratio
from benchmarks.measuring import ROOT, BenchmarkFailed, environment, git_seconds, median
from benchmarks.process_tree import TreeMemory

_GIT_LOG = ("log", "--all", "-c", "--raw", "--no-renames", "--no-abbrev", "-z")
_GOALS = {"real": 2.2, "skewed": 2.0}
_OTHER_GOAL = 1.4
_SCROLLABLE_GOALS = {"skewed": 0.6}
_EACH_MIB, _TOGETHER_MIB = 400, 750
"""Of one process, and of what all hold in memory of their own, at a million commits; smaller circles take less."""


@dataclass(frozen=True, slots=True)
class _Run:
    """Wall-clock seconds from the start of the process, and what it cost."""

    scrollable: float
    history: float
    words: float
    cpu: float
    memory: TreeMemory
    told: dict[str, Any]


def first_index(circle: BenchCircle, runs: int) -> Iterator[Figure]:
    """M1 and M1m, with git's pass between the runs; the index of the last run is kept for the other measures."""
    git_seconds(circle.clone, *_GIT_LOG)
    theirs, cpu, ours = [], [], []
    for _ in range(runs):
        before = _children_cpu()
        theirs.append(git_seconds(circle.clone, *_GIT_LOG))
        cpu.append(_children_cpu() - before)
        ours.append(_run(circle))
    pass_s = median(theirs)
    scrollable, history, words = (
        median([getattr(run, stage) for run in ours]) for stage in ("scrollable", "history", "words")
    )
    name, told = circle.name, ours[-1].told
    goal = _GOALS.get(name, _OTHER_GOAL)
    counts = f"{told['commits']:,} commits, {told['versions']:,} versions"
    yield _figure(circle, "first index, all of history ÷ git log --all -c --raw", history, pass_s, goal, counts)
    yield _figure(circle, "whole history scrollable ÷ the same", scrollable, pass_s, _SCROLLABLE_GOALS.get(name))
    yield _figure(circle, "words too ÷ the same", words, pass_s)
    spent = median([run.cpu for run in ours]), median(cpu)
    note = "processor time of all processes, until the words are read too"
    yield Figure("", name, "the same in processor time", ratio(*spent), absolute=f"{duration(spent[0])}; {note}")
    largest = max((run.memory for run in ours), key=lambda memory: memory.largest_mib)
    each, together = largest.largest_mib, max(run.memory.together_mib for run in ours)
    each_met, together_met = each <= _EACH_MIB, together <= _TOGETHER_MIB
    what = f"memory of one process ({largest.largest_of}), without mapped files"
    yield Figure("M1m", name, what, f"{each:.0f} MiB", f"≤ {_EACH_MIB} MiB", each_met)
    yield Figure(
        "M1m", name, "memory of all together, the same", f"{together:.0f} MiB", f"≤ {_TOGETHER_MIB} MiB", together_met
    )


def _figure(
    circle: BenchCircle, what: str, ours: float, theirs: float, goal: float | None = None, note: str = ""
) -> Figure:
    absolute = f"{duration(ours)} ÷ {duration(theirs)}" + (f"; {note}" if note else "")
    met = None if goal is None else ours / theirs <= goal
    measure = "M1" if goal is not None else ""
    return Figure(measure, circle.name, what, ratio(ours, theirs), "" if goal is None else f"≤ {goal}", met, absolute)


def _run(circle: BenchCircle) -> _Run:
    """Build the index by the program's own command; its lines say when what was there."""
    command = [sys.executable, "-m", "upont_desktop", *circle.data_option, "index", "--progress", "json", "--rebuild"]
    before, started = _children_cpu(), time.perf_counter()
    process = subprocess.Popen(
        [*command, "--", circle.clone], stdout=subprocess.PIPE, stderr=subprocess.DEVNULL, env=environment(), cwd=ROOT
    )
    assert process.stdout is not None
    scrollable = history = None
    told: dict[str, Any] = {}
    with TreeMemory(process.pid) as memory, process.stdout:
        for line in process.stdout:
            now = time.perf_counter() - started
            told = json.loads(line)
            if scrollable is None and told["stage"] == "commits" and told["total"]:
                scrollable = now
            if history is None and told["stage"] in {"text", "done"}:
                history = now
        code = process.wait()
    if code or scrollable is None or history is None:
        raise BenchmarkFailed(f"the index of {circle.name} was not made (exit code {code})")
    return _Run(scrollable, history, time.perf_counter() - started, _children_cpu() - before, memory, told)


def _children_cpu() -> float:
    """Processor seconds of all processes that were waited for."""
    usage = resource.getrusage(resource.RUSAGE_CHILDREN)
    return usage.ru_utime + usage.ru_stime
