"""Finding out, on demand and in the background, who last changed each line, and following a line back in time."""

from __future__ import annotations

from PySide6.QtCore import QObject, Signal

from upont_desktop.domain.blame import Blame, LineOrigin
from upont_desktop.domain.circle import Circle
from upont_desktop.domain.resource import Resource
from upont_desktop.ui.content.base import Viewer
from upont_desktop.ui.content.blame_margin import BlameMargin
from upont_desktop.ui.core.background import Background, LatestJob, WorkerContext

_KEPT = 32  # versions: one goes back line by line, and returns


class BlameLoader(QObject):
    """Serves the viewer of one pane. ``followed`` carries the exact path and the commit of a version to go to."""

    followed = Signal(str, str)

    def __init__(self, background: Background, parent: QObject) -> None:
        super().__init__(parent)
        self._slot = LatestJob(background, self)
        self._known: dict[tuple[str, Resource], Blame] = {}
        self._viewer: Viewer | None = None
        self._circle: Circle | None = None
        self._old: Resource | None = None
        self._new: Resource | None = None
        self._goal: tuple[str, str, int] | None = None

    def attend(self, viewer: Viewer, circle: Circle, old: Resource | None, new: Resource) -> None:
        """Another viewer shows ``new``, which came after ``old``."""
        self.leave()
        self._viewer, self._circle, self._old, self._new = viewer, circle, old, new
        viewer.line_followed.connect(self._follow)
        viewer.changed.connect(self._serve)
        if self._goal is not None and self._goal[:2] == (new.rel_path, new.commit):
            viewer.go_to_line(self._goal[2])
        self._goal = None
        self._serve()

    def forget(self) -> None:
        """Texts are read otherwise now: their lines are others."""
        self._known.clear()

    def leave(self) -> None:
        """Nothing is shown: whatever is being found out is no longer wanted."""
        self._slot.cancel()
        self._viewer = None

    def _serve(self) -> None:
        viewer, circle, old, new = self._viewer, self._circle, self._old, self._new
        if viewer is None or circle is None or new is None:
            return
        if not viewer.wants_origins:
            self._slot.cancel()
            return
        known = self._known.get((circle.slug, new))
        if known is not None:
            viewer.show_origins(BlameMargin(known, new))
            return

        def find(worker: WorkerContext) -> Blame:
            reader = worker.reader(circle)
            return reader.contents.blame(new, lambda: worker.cancelled, reader.contents.encoding(new, old))

        self._slot.ask(find, lambda blame: self._take(circle, new, blame), viewer.failed.emit)

    def _take(self, circle: Circle, new: Resource, blame: Blame) -> None:
        self._known[circle.slug, new] = blame
        while len(self._known) > _KEPT:
            self._known.pop(next(iter(self._known)))
        if self._viewer is not None and new == self._new:
            self._viewer.show_origins(BlameMargin(blame, new))

    def _follow(self, origin: LineOrigin, line: int) -> None:
        """To the version that wrote a line; from there, to the one before it."""
        target: Resource | None = origin.resource
        if origin.resource == self._new:
            target = self._old
        if target is not None:
            self._goal = (target.rel_path, target.commit, line)
            self.followed.emit(target.rel_path, target.commit)
