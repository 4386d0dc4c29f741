"""The open circle: which one it is, what its index holds, and how it is kept up with the clone."""

from __future__ import annotations

import subprocess
from collections.abc import Callable
from dataclasses import dataclass, replace
from pathlib import Path
from typing import TYPE_CHECKING, TypeAlias

from PySide6.QtCore import QLocale, QObject, QTimer, Signal

from upont_desktop.domain.changes import ChangeSet
from upont_desktop.domain.circle import Circle
from upont_desktop.domain.errors import UserError
from upont_desktop.domain.index_progress import CircleSummary
from upont_desktop.domain.index_requests import BranchMove, HistoryRead
from upont_desktop.ui.core.background import Background, LatestJob, Priority, WorkerContext
from upont_desktop.ui.core.child_process import AdoptedChild
from upont_desktop.ui.core.clone_watcher import CloneWatcher
from upont_desktop.ui.core.index_change import IndexChange
from upont_desktop.ui.core.index_process import Broken, IndexProcess, Running

if TYPE_CHECKING:
    from upont_desktop.service.library import Library

_EAGER_MS, _CALM_MS = 60, 600  # between two looks at an index in the making: while it has no rows, and after


@dataclass(frozen=True, slots=True)
class NoCircle:
    """None is open."""


@dataclass(frozen=True, slots=True)
class OpenedCircle:
    """Its index was not read yet. ``held`` where the person stopped the reading of the clone."""

    circle: Circle
    held: bool = False


@dataclass(frozen=True, slots=True)
class KnownCircle:
    """This is what its index holds, as last read; ``held`` as above."""

    circle: Circle
    summary: CircleSummary
    held: bool = False


SessionState: TypeAlias = NoCircle | OpenedCircle | KnownCircle


class Session(QObject):
    """One circle at a time.

    ``opened`` carries the circle, before anything is known of it; ``summarised`` its summary each time that the index
    changed; ``failed`` an error of the person's world; ``circles_known`` the circles of this computer; ``stirred`` says
    that the clone may have changed.
    """

    opened = Signal(object)
    closed = Signal()
    summarised = Signal(object)
    failed = Signal(object)
    circles_known = Signal(tuple)
    stirred = Signal()

    def __init__(self, background: Background, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._background = background
        self._opening = LatestJob(background, self, Priority.VISIBLE)
        self._reading = LatestJob(background, self, Priority.VISIBLE)
        self._checking = LatestJob(background, self)
        self._listing = LatestJob(background, self, Priority.VISIBLE)
        self.indexing = IndexProcess(self)
        self._watcher = CloneWatcher(background, self)
        self._pace = QTimer(self, singleShot=True)
        self._state: SessionState = NoCircle()
        self._read_again = False
        self._early: subprocess.Popen[bytes] | None = None
        self._pace.timeout.connect(self._read)
        self._watcher.moved.connect(self.check)
        self._watcher.looked.connect(self._look)
        self._watcher.stirred.connect(self.stirred)
        self._command: tuple[str, ...] = ()
        self._applied: ChangeSet | None = None
        self.index_change = IndexChange()
        """What is new since the summary before, as :attr:`summarised` tells of it."""
        self.indexing.done.connect(self._read)
        self.indexing.read.connect(self._history_read)
        self.indexing.changed.connect(self._follow_indexing)

    @property
    def circle(self) -> Circle | None:
        """The circle that is open; ``None`` where none is."""
        return None if isinstance(self._state, NoCircle) else self._state.circle

    @property
    def summary(self) -> CircleSummary:
        """What its index holds, as last read."""
        return self._state.summary if isinstance(self._state, KnownCircle) else CircleSummary()

    @property
    def at_rest(self) -> bool:
        """Whether nothing is being opened or read."""
        return not self.indexing.running and not isinstance(self._state, OpenedCircle)

    # -- opening -----------------------------------------------------------------------------------------------------

    def expect(self, early: subprocess.Popen[bytes]) -> None:
        """The circle that is opened next is being indexed already."""
        self._early = early

    def open_folder(self, path: Path, then: Callable[[], None] | None = None) -> None:
        """Open the clone at ``path``, and go on with something there; the present circle stays where that fails."""
        self._ask_for(lambda library: library.recognise(path), then)

    def open_slug(self, slug: str, then: Callable[[], None]) -> None:
        """Open a circle by its short name, and go on with something there."""
        self._ask_for(lambda library: library.recognise(library.circle(slug).path), then)

    def open_sample(self) -> None:
        """Open the sample circle, made at the first time in the language of the window."""
        language = QLocale().name()[:2]
        self._ask_for(lambda library: library.sample(language))

    def open_last(self) -> None:
        """Open the circle that was opened last, if any is known; else list none."""

        def last(library: Library) -> Circle | None:
            known = library.circles()
            return library.recognise(known[0].path) if known else None

        self._ask_for(last)

    def _ask_for(self, find: Callable[[Library], Circle | None], then: Callable[[], None] | None = None) -> None:
        def job(worker: WorkerContext) -> tuple[Circle | None, list[str]]:
            return find(worker.library), worker.library.index_server_command()

        def done(answer: tuple[Circle | None, list[str]]) -> None:
            circle, command = answer
            self._command = tuple(command)
            if circle is None:
                self.list_circles()
                return
            self._open(circle)
            if then is not None:
                then()

        self._opening.ask(job, done, self._not_opened)

    def _not_opened(self, error: UserError) -> None:
        self._drop_early()
        self.failed.emit(error)

    def _drop_early(self) -> None:
        early, self._early = self._early, None
        if early is not None:
            AdoptedChild(early, self).end(wait=True)

    def list_circles(self) -> None:
        """Ask for the circles known on this computer."""
        self._listing.ask(lambda worker: worker.library.circles(), self.circles_known.emit, self.failed.emit)

    def forget(self, circle: Circle) -> None:
        """Take a circle off the list; its folder stays as it is."""
        if circle == self.circle:
            self.close_circle()
        self._background.ask(
            lambda worker: worker.library.forget(circle.slug),
            lambda _nothing: self.list_circles(),
            self.failed.emit,
            owner=self,
        )

    def _open(self, circle: Circle) -> None:
        self._stop()
        self._state = OpenedCircle(circle)
        self.opened.emit(circle)
        early, self._early = self._early, None
        if early is not None:
            self.indexing.adopt(self._command, early, circle.path, circle.slug)
        self._read()
        self.list_circles()

    def close_circle(self) -> None:
        """Stop what is done for the circle, and have none."""
        self._stop()
        self._state = NoCircle()
        self.closed.emit()

    def shut_down(self) -> None:
        """The window closes: end the indexing process."""
        self._drop_early()
        self._stop(wait=True)

    def _stop(self, wait: bool = False) -> None:
        for slot in (self._reading, self._checking):
            slot.cancel()
        self._read_again = False
        self._pace.stop()
        self._watcher.watch(None)
        if wait:
            self.indexing.shut_down()
        else:
            self.indexing.leave()

    # -- keeping up --------------------------------------------------------------------------------------------------

    def cancel_indexing(self) -> None:
        """Stop reading the clone, until the person asks for it again."""
        self._hold(held=True)
        self.indexing.cancel()

    def refresh_now(self) -> None:
        """Read the clone again because the person asks for it."""
        self._hold(held=False)
        self._index(rebuild=False)

    def rebuild(self) -> None:
        """Make the index anew, also where its reading was stopped."""
        self._hold(held=False)
        self._index(rebuild=True)

    def _hold(self, *, held: bool) -> None:
        if not isinstance(self._state, NoCircle):
            self._state = replace(self._state, held=held)

    def check(self) -> None:
        """Look whether the clone went on, and index what is new."""
        state = self._state
        if isinstance(state, NoCircle) or state.held:
            return
        if self.indexing.alive:
            self._index(rebuild=False)
        else:
            self._look()

    def apply(self, change: ChangeSet) -> None:
        """An operation of this program is over: the indexing process is told what it did, and looks at nothing else."""
        state = self._state
        if not isinstance(state, NoCircle) and state.circle.slug == change.circle and not state.held:
            self._applied = change
            self._index(rebuild=False, move=BranchMove.of(change))

    def _look(self) -> None:
        """Look in this process, where most looks find nothing: an indexing process that rests is left alone."""
        state = self._state
        if not isinstance(state, NoCircle) and not state.held and not self.indexing.running:
            circle = state.circle
            self._checking.ask(lambda worker: worker.library.needs_refresh(circle), self._checked, self._check_failed)

    def warm(self) -> None:
        """Start the indexing process before it is asked."""
        if self.circle is not None:
            self.indexing.warm(self._command)

    def _checked(self, needed: bool) -> None:
        if needed:
            self._index(rebuild=False)

    def _check_failed(self, error: UserError) -> None:
        self._watcher.watch(None)
        self.failed.emit(error)

    def _index(self, rebuild: bool, move: BranchMove | None = None) -> None:
        circle = self.circle
        if circle is not None:
            long = not self.summary.complete
            self.indexing.ask(self._command, circle.path, circle.slug, rebuild=rebuild, move=move, long=long)

    def _follow_indexing(self, state: object) -> None:
        if isinstance(state, Broken) and not state.deaths:
            self._look()  # what stands in the way of indexing may stand in the way of looking: it has better words
        if isinstance(state, Running) and not self._pace.isActive():
            self._pace.start(_CALM_MS if self.summary.commits else _EAGER_MS)

    def _read(self) -> None:
        """Read what the index holds. The window waits for the first answer, which is not given up for a newer one."""
        state = self._state
        if isinstance(state, OpenedCircle) and self._reading.pending:
            self._read_again = True
        elif not isinstance(state, NoCircle):
            circle = state.circle
            self._reading.ask(lambda worker: worker.reader(circle).summary(), self._take, self._read_failed)

    def _history_read(self, answer: HistoryRead) -> None:
        if isinstance(self._state, KnownCircle):
            self._reading.cancel()  # what it would say is older
            self._take(answer.summary, answer)
        else:
            self._read()

    def _take(self, summary: CircleSummary, answer: HistoryRead | None = None) -> None:
        state = self._state
        if isinstance(state, NoCircle):
            return
        first, before = isinstance(state, OpenedCircle), self.summary
        changed = first or (summary.generation, summary.complete) != (before.generation, before.complete)
        self._state = KnownCircle(state.circle, summary, held=state.held)
        if changed:
            self.index_change = IndexChange.told(answer, before, summary, self._applied)
            self.summarised.emit(summary)
        if self.indexing.running:
            self._pace.start(_CALM_MS if summary.commits else _EAGER_MS)
        if first:
            self._begin(summary)
        if self._read_again:
            self._read_again = False
            self._read()

    def _begin(self, summary: CircleSummary) -> None:
        self._watcher.watch(self.circle)
        if self.indexing.running:
            return
        if summary.complete:
            self.check()
        else:
            self._index(rebuild=False)

    def _read_failed(self, error: UserError) -> None:
        self.failed.emit(error)
        if isinstance(self._state, OpenedCircle):
            self._state = KnownCircle(self._state.circle, CircleSummary(), held=self._state.held)
            self._read_again = False
            self._begin(CircleSummary())
