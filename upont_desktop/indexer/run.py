"""One indexing run: the lock, the choice between a first run and a refresh, and starting over when in doubt.

History comes first and is complete by itself; then the words of what is current are read, in turns, and between two of
them whatever else the clone has got meanwhile. The lock of the index is held for one turn at a time, so that another
process that needs the history does not wait for the words of a book.
"""

from __future__ import annotations

import gc
import time
from collections.abc import Iterator
from contextlib import closing, contextmanager
from dataclasses import dataclass, field
from pathlib import Path

from filelock import FileLock, Timeout

from upont_desktop.domain.errors import IndexBusy
from upont_desktop.domain.index_progress import CircleSummary, IndexProgress, IndexStage
from upont_desktop.index.engine import UnusableIndex, open_for_writing, remove, translated
from upont_desktop.index.facts import read_facts
from upont_desktop.index.summary import read_summary
from upont_desktop.indexer.full_run import FullRun, Report
from upont_desktop.indexer.refresh import Refresh
from upont_desktop.indexer.resource_text import Extractors
from upont_desktop.indexer.snapshot import take_snapshot
from upont_desktop.indexer.text_queue import TextQueue
from upont_desktop.indexer.text_run import TextRun
from upont_desktop.repository.clone import open_repository

_LOCK_SECONDS = 600.0
LOOK_S = 1.0
"""Between two looks at the clone while words are read: what others did is to be seen within two seconds."""


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


def index_circle(
    target: Target,
    extract: Extractors,
    report: Report,
    *,
    rebuild: bool = False,
    words_s: float | None = None,
    look_s: float = LOOK_S,
) -> Outcome:
    """Bring the index of a circle up to date; reading words ends after ``words_s`` seconds, where that is given.

    While words are read, the clone is looked at every ``look_s`` seconds.

    A second process for the same circle waits for the first, then finds little to do. An index that is damaged, of
    another schema, or left unfinished by a run that was killed is made anew.

    Raises the errors of :func:`~upont_desktop.repository.clone.open_repository`, and
    :class:`~upont_desktop.domain.errors.NoSpace`, :class:`~upont_desktop.domain.errors.IndexBusy`.
    """
    started = time.perf_counter()
    report(IndexProgress(IndexStage.OPENING))
    target.index.parent.mkdir(parents=True, exist_ok=True)
    with _locked(target):
        first = _history(target, extract, report, rebuild=rebuild)
    words = TextRun(target.index, _Turns(target, extract, report, look_s), report)
    words.run(None if words_s is None else time.monotonic() + words_s)
    with _locked(target), translated(target.index):
        summary = read_summary(target.index)
    report(IndexProgress(IndexStage.DONE, summary.commits, summary.commits))
    return Outcome(summary, first, time.perf_counter() - started)


@contextmanager
def _locked(target: Target) -> Iterator[None]:
    try:
        with FileLock(target.index.with_suffix(".lock"), timeout=_LOCK_SECONDS):
            yield
    except Timeout as error:
        raise IndexBusy(circle=target.circle) from error


def _history(target: Target, extract: Extractors, report: Report, *, rebuild: bool = False) -> bool:
    if rebuild:
        remove(target.index)
    try:
        return _run(target, extract, report)
    except UnusableIndex:
        remove(target.index)
        return _run(target, extract, report)


class _Turns:
    """Turns at the queue of words, under the lock; what the clone has got meanwhile is read first."""

    def __init__(self, target: Target, extract: Extractors, report: Report, look_s: float) -> None:
        self._look_s = look_s
        self._target = target
        self._extract = extract
        self._report = report
        self._repository = open_repository(target.clone)
        self._looked = time.monotonic()

    @contextmanager
    def __call__(self) -> Iterator[TextQueue]:
        target = self._target
        with _locked(target):
            if time.monotonic() - self._looked > self._look_s:
                _history(target, self._extract, self._report)
                self._looked = time.monotonic()
            with translated(target.index), closing(open_for_writing(target.index)) as connection:
                head = read_facts(connection).head
                with closing(TextQueue(connection, self._repository, self._extract, head)) as queue:
                    yield queue


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
            FullRun(connection, snapshot, target.circle, report).run()
        return True
