"""One indexing run: the lock, the choice between a first run and a refresh, and starting over when in doubt.

History comes first and is complete by itself; then the words of what is current are read, in turns, and between two of
them whatever else the clone has got meanwhile. The lock of the index is held for one turn at a time, so that another
process that needs the history does not wait for the words of a book.
"""

from __future__ import annotations

import gc
import threading
import time
from collections.abc import Iterable, Iterator
from contextlib import closing, contextmanager
from dataclasses import dataclass, field
from pathlib import Path

from filelock import FileLock, Timeout

from upont_desktop.domain.commit import Ref
from upont_desktop.domain.errors import IndexBusy
from upont_desktop.domain.index_progress import CircleSummary, IndexProgress, IndexStage, Report
from upont_desktop.domain.index_requests import BranchMove
from upont_desktop.domain.rooms import KnownRooms
from upont_desktop.index.engine import UnusableIndex, open_for_writing, remove, translated
from upont_desktop.index.facts import read_facts, read_refs
from upont_desktop.index.summary import read_summary
from upont_desktop.indexer.projection import ProjectionRun
from upont_desktop.indexer.refresh import Refresh
from upont_desktop.indexer.resource_text import Extractors
from upont_desktop.indexer.snapshot import snapshot_after, take_snapshot
from upont_desktop.indexer.text_queue import TextQueue
from upont_desktop.indexer.text_run import TextRun
from upont_desktop.repository.clone import Repository, known_repository

_LOCK_SECONDS = 600.0  # as long as a first index may take that another process makes
_LOCK_LOOK_S = 0.01
"""Between two looks at a lock that another holds: a person waits for what comes after it."""
LOOK_S = 1.0
"""Between two looks at the clone while words are read: what others did is to be seen within two seconds."""


@dataclass(frozen=True, slots=True)
class Target:
    """What to index: the clone, the index file, the slug that resources are stored under, and the rooms known.
    ``program`` is the beginning of the command line of this program, which may help itself with many entries.
    """

    clone: Path
    index: Path
    circle: str
    rooms: KnownRooms = ()
    program: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Outcome:
    """What a run did, and what the index holds after it."""

    summary: CircleSummary
    first_run: bool
    seconds: float
    resources_changed: int = field(default=0)


@dataclass(frozen=True, slots=True)
class HistoryUpdate:
    """How the history came up to date: ``since`` is the generation of the index before, ``touched`` the paths of what
    changed in it, ``None`` where everything was made anew, ``linked`` those of what these use or are used by;
    ``branch_alone`` says that no ref but the current branch is other.
    """

    first_run: bool
    since: int
    touched: tuple[str, ...] | None = None
    linked: tuple[str, ...] = ()
    branch_alone: bool = False


def index_circle(
    target: Target,
    extract: Extractors,
    report: Report,
    *,
    rebuild: bool = False,
    words_s: float | None = None,
    look_s: float = LOOK_S,
) -> Outcome:
    """Bring the index of a circle up to date, history and words; reading words ends after ``words_s`` seconds, where
    that is given. While words are read, the clone is looked at every ``look_s`` seconds.

    Raises what :func:`update_history` raises.
    """
    started = time.perf_counter()
    repository = known_repository(target.clone)
    update = update_history(target, repository, extract, report, rebuild=rebuild)
    ends = None if words_s is None else time.monotonic() + words_s
    read_words(target, repository, extract, report, ends=ends, look_s=look_s)
    summary = held_by(target)
    report(IndexProgress(IndexStage.DONE, summary.commits, summary.commits))
    return Outcome(summary, update.first_run, time.perf_counter() - started)


def update_history(
    target: Target,
    repository: Repository,
    extract: Extractors,
    report: Report,
    *,
    rebuild: bool = False,
    move: BranchMove | None = None,
) -> HistoryUpdate:
    """Bring the history up to date, or make it anew; where ``move`` is all that happened, nothing else is looked at.

    A second process for the same circle waits for the first, then finds little to do. An index that is damaged, of
    another schema, or left unfinished by a run that was killed is made anew.

    Raises the errors of :func:`~upont_desktop.repository.clone.open_repository`, and
    :class:`~upont_desktop.domain.errors.NoSpace`, :class:`~upont_desktop.domain.errors.IndexBusy`.
    """
    report(IndexProgress(IndexStage.OPENING))
    target.index.parent.mkdir(parents=True, exist_ok=True)
    with _locked(target):
        return _history(target, repository, extract, report, rebuild=rebuild, move=move)


def read_words(
    target: Target,
    repository: Repository,
    extract: Extractors,
    report: Report,
    *,
    ends: float | None = None,
    look_s: float = LOOK_S,
    free: threading.Event | None = None,
) -> None:
    """Read the words that are queued, until the time (monotonic) at which that ``ends``; while ``free`` is not set,
    somebody else is let at the index first.
    """
    turns = _Turns(target, repository, extract, report, look_s)
    TextRun(target.index, turns, report, free).run(ends)


def held_by(target: Target) -> CircleSummary:
    """What the index holds. Raises :class:`~upont_desktop.index.engine.UnusableIndex`."""
    with translated(target.index):
        return read_summary(target.index)


@contextmanager
def _locked(target: Target) -> Iterator[None]:
    try:
        with FileLock(target.index.with_suffix(".lock")).acquire(_LOCK_SECONDS, poll_interval=_LOCK_LOOK_S):
            yield
    except Timeout as error:
        raise IndexBusy(circle=target.circle) from error


def _history(
    target: Target,
    repository: Repository,
    extract: Extractors,
    report: Report,
    *,
    rebuild: bool = False,
    move: BranchMove | None = None,
) -> HistoryUpdate:
    if rebuild:
        remove(target.index)
    try:
        return _run(target, repository, extract, report, move)
    except UnusableIndex:
        remove(target.index)
        return _run(target, repository, extract, report, None)


class _Turns:
    """Turns at the queue of words, under the lock; what the clone has got meanwhile is read first."""

    def __init__(
        self, target: Target, repository: Repository, extract: Extractors, report: Report, look_s: float
    ) -> None:
        self._look_s = look_s
        self._target = target
        self._extract = extract
        self._report = report
        self._repository = repository
        self._looked = time.monotonic()

    @contextmanager
    def __call__(self) -> Iterator[TextQueue]:
        target = self._target
        with _locked(target):
            if time.monotonic() - self._looked > self._look_s:
                _history(target, self._repository, self._extract, self._report)
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


def _run(
    target: Target, repository: Repository, extract: Extractors, report: Report, move: BranchMove | None
) -> HistoryUpdate:
    """Refresh a complete index; make everything anew where it is not."""
    with translated(target.index), closing(open_for_writing(target.index)) as connection:
        facts = read_facts(connection)
        before = read_refs(connection)
        known = move and snapshot_after(repository, facts, before, move)
        snapshot = known or take_snapshot(repository)
        projections = ProjectionRun(connection, repository, target.rooms, target.program)
        if facts.complete and facts.object_format == repository.object_format:
            refresh = Refresh(connection, snapshot, target.circle, extract, report, projections)
            if refresh.run(facts):
                alone = _but_current(before) == _but_current(snapshot.refs)
                return HistoryUpdate(False, facts.generation, refresh.touched, refresh.linked, alone)
        if facts.generation:
            raise UnusableIndex("unfinished, or out of date beyond repair")
        from upont_desktop.indexer.full_run import FullRun  # noqa: PLC0415 - start-up time: a refresh needs none of it

        with _no_garbage_collection():
            FullRun(connection, snapshot, target.circle, report, projections).run()
        return HistoryUpdate(first_run=True, since=0)


def _but_current(refs: Iterable[Ref]) -> set[Ref]:
    return {ref for ref in refs if not ref.current}
