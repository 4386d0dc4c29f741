"""One indexing run: the lock, the choice between a first run and a refresh, and starting over when in doubt."""

from __future__ import annotations

import gc
import time
from collections.abc import Iterator
from contextlib import closing, contextmanager
from dataclasses import dataclass, field
from pathlib import Path

from filelock import FileLock, Timeout

from upont_desktop.domain.errors import IndexBusy
from upont_desktop.domain.history import CircleSummary, IndexProgress, IndexStage
from upont_desktop.index.engine import UnusableIndex, open_for_writing, remove, translated
from upont_desktop.index.facts import read_facts
from upont_desktop.index.summary import read_summary
from upont_desktop.indexer.full_run import FirstRun, Report
from upont_desktop.indexer.refresh import Refresh
from upont_desktop.indexer.resource_text import Extractors
from upont_desktop.indexer.snapshot import take_snapshot
from upont_desktop.repository.clone import open_repository

_LOCK_SECONDS = 600.0


@dataclass(frozen=True, slots=True)
class Target:
    """What to index: the clone, the index file, and the slug that resources are stored under."""

    clone: Path
    index: Path
    circle: str


@dataclass(frozen=True, slots=True)
class Outcome:
    """What a run did, and what the index holds after it."""

    summary: CircleSummary
    first_run: bool
    seconds: float
    resources_changed: int = field(default=0)


def index_circle(target: Target, extract: Extractors, report: Report, *, rebuild: bool = False) -> Outcome:
    """Bring the index of a circle up to date.

    A second process for the same circle waits for the first, then finds little to do. An index that is damaged, of
    another schema, or left unfinished by a run that was killed is made anew.

    Raises the errors of :func:`~upont_desktop.repository.clone.open_repository`, and
    :class:`~upont_desktop.domain.errors.NoSpace`, :class:`~upont_desktop.domain.errors.IndexBusy`.
    """
    started = time.perf_counter()
    report(IndexProgress(IndexStage.OPENING))
    target.index.parent.mkdir(parents=True, exist_ok=True)
    try:
        with FileLock(target.index.with_suffix(".lock"), timeout=_LOCK_SECONDS):
            if rebuild:
                remove(target.index)
            try:
                first = _run(target, extract, report)
            except UnusableIndex:
                remove(target.index)
                first = _run(target, extract, report)
            with translated(target.index):
                summary = read_summary(target.index)
    except Timeout as error:
        raise IndexBusy(circle=target.circle) from error
    report(IndexProgress(IndexStage.DONE, summary.commits, summary.commits))
    return Outcome(summary, first, time.perf_counter() - started)


@contextmanager
def _no_garbage_collection() -> Iterator[None]:
    """Millions of small objects come and go, none of them in cycles: looking for cycles would take a tenth of a run."""
    enabled = gc.isenabled()
    gc.disable()
    try:
        yield
    finally:
        if enabled:
            gc.enable()


def _run(target: Target, extract: Extractors, report: Report) -> bool:
    """Refresh, or make everything; whether it was the latter."""
    repository = open_repository(target.clone)
    snapshot = take_snapshot(repository)
    with translated(target.index), closing(open_for_writing(target.index)) as connection:
        facts = read_facts(connection)
        if facts.complete and facts.object_format == repository.object_format:
            refresh = Refresh(connection, snapshot, target.circle, extract, report)
            if refresh.run(facts):
                return False
        if facts.generation:
            raise UnusableIndex("unfinished, or out of date beyond repair")
        with _no_garbage_collection():
            FirstRun(connection, snapshot, target.circle, extract, report).run()
        return True
