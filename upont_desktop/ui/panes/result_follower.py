"""After an operation its result is selected and in view, once the index knows it."""

from __future__ import annotations

from PySide6.QtCore import QObject

from upont_desktop.domain.circle import Circle
from upont_desktop.domain.errors import NoSuchResource
from upont_desktop.domain.index_progress import CircleSummary
from upont_desktop.domain.scopes import Scope
from upont_desktop.ui.core.background import Background, LatestJob, Priority, WorkerContext
from upont_desktop.ui.core.navigation import Trail, TrailPlace, path_of, scope_of
from upont_desktop.ui.core.operation_result import FinishedOperation, paths_asked, place_after
from upont_desktop.ui.core.session import Session
from upont_desktop.ui.panes.main_panes import MainPanes

_PATHS_LOOKED_FOR = 200
"""Of an operation on very many, the first ones tell as well where it was."""


class ResultFollower(QObject):
    """Waits until the index has come to the commit of an operation, then leads the panes to its result."""

    def __init__(self, background: Background, session: Session, panes: MainPanes, trail: Trail) -> None:
        super().__init__(panes)
        self._session, self._panes, self._trail = session, panes, trail
        self._looking = LatestJob(background, self, Priority.VISIBLE)
        self._awaited: FinishedOperation | None = None
        session.summarised.connect(self._summarised)
        session.opened.connect(self._forget)
        session.closed.connect(self._forget)

    def follow(self, finished: FinishedOperation) -> None:
        """Select the result as soon as it is known."""
        if finished.moves_person:
            self._awaited = finished
            self._summarised(self._session.summary)

    def show(self, finished: FinishedOperation) -> None:
        """The person asks for the result of what was done a while ago, or by itself: go there."""
        self._look(finished, TrailPlace())

    def _forget(self) -> None:
        self._awaited = None
        self._looking.cancel()

    def _summarised(self, summary: CircleSummary) -> None:
        awaited = self._awaited
        if awaited is None or not summary.complete:
            return
        if summary.head == awaited.change.commit:
            self._awaited = None
            self._look(awaited, self._trail.place)
        elif summary.head != awaited.change.before:
            self._awaited = None  # another program went on meanwhile: what it did is shown as it is

    def _look(self, finished: FinishedOperation, now: TrailPlace) -> None:
        circle = self._session.circle
        if circle is None:
            return
        wanted = paths_asked(finished, now)[-_PATHS_LOOKED_FOR:]

        def find(worker: WorkerContext) -> TrailPlace:
            place = place_after(finished, now, _there(worker, circle, wanted))
            settled = finished.change.operation == "share" and place != now
            return _current(worker, circle, place) if settled else place

        self._looking.ask(find, self._go)

    def _go(self, place: TrailPlace) -> None:
        panes, now = self._panes, self._trail.place
        if place.scope != now.scope:
            self._trail.visit(place)
        elif place.commit and place != now:
            panes.history.choose(place.commit)
        if panes.then is None:
            panes.tree.tree.choose(path_of(place.scope))


def _current(worker: WorkerContext, circle: Circle, place: TrailPlace) -> TrailPlace:
    """The current version at a place: where two sides met, it may be older than the commit that chose it."""
    try:
        version = worker.reader(circle).resources.resource(path_of(place.scope)).version.resource
    except NoSuchResource:  # it was settled that it goes
        return place
    return TrailPlace(place.scope, version.commit)


def _there(worker: WorkerContext, circle: Circle, paths: tuple[str, ...]) -> dict[str, Scope]:
    """What stands at each of the paths now; each of their folders is read once."""
    reader, found = worker.reader(circle), {}
    for folder in {path.rpartition("/")[0] for path in paths}:
        entries = {entry.rel_path: entry for entry in reader.resources.tree(folder)}
        found.update({path: scope_of(entries[path]) for path in paths if path in entries})
    return found
