"""Looking at the clone now and then: what can be undone, what is not yet kept, and what keeps itself."""

from __future__ import annotations

import os
import time
from collections.abc import Callable, Collection, Iterable
from dataclasses import dataclass
from itertools import islice
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QFileSystemWatcher, QObject, QTimer, Signal

from upont_desktop.domain.changes import ChangeSet
from upont_desktop.domain.circle import Circle
from upont_desktop.domain.errors import UserError
from upont_desktop.domain.sizes import LARGE
from upont_desktop.domain.text import display, git_bytes
from upont_desktop.ui.core.background import Background, LatestJob, WorkerContext
from upont_desktop.ui.core.operation_context import workplace
from upont_desktop.ui.core.settings import Settings
from upont_desktop.ui.worktree.drafts import MessageDrafts
from upont_desktop.ui.worktree.quiescence import Mark, QuiescenceTracker, folder_of, is_passing

if TYPE_CHECKING:
    from upont_desktop.service.operations import OperationContext, UndoSteps, UnkeptFile

_SAVED_MS = 300  # programs save in several steps
_WATCHED_FOLDERS = 100  # a system gives a user few thousand watches in all
_CALM = 10  # looking at the disk may take one part in so many of the time


@dataclass(frozen=True, slots=True)
class DiskState:
    """What a look at the disk found, and how many seconds it took; ``locked`` where a program that is gone left a lock
    that is in the way of every change.
    """

    seconds: float
    locked: bool
    unkept: tuple[UnkeptFile, ...] = ()
    marks: dict[str, Mark] | None = None


class WorktreeMonitor(QObject):
    """Looks at the clone's folder, less often where a look takes longer. ``seen`` says that :attr:`unkept` was read
    anew, ``stepped`` that :attr:`steps` was.

    ``at_rest`` carries the files (:class:`UnkeptFile`) of a folder that keeps itself and has been quiet long enough.
    """

    seen = Signal()
    stepped = Signal()
    at_rest = Signal(tuple)

    def __init__(self, background: Background, settings: Settings, parent: QObject) -> None:
        super().__init__(parent)
        self._settings = settings
        self.remembered = MessageDrafts(settings)
        self._looking, self._stepping = LatestJob(background, self), LatestJob(background, self)
        self._later = QTimer(self, singleShot=True)
        self._later.timeout.connect(self.look)
        self._edited = QFileSystemWatcher(self)  # of files that were opened in their own program
        self._saved = QTimer(self, singleShot=True, interval=_SAVED_MS)
        self._shown = QFileSystemWatcher(self)  # of what the window shows
        self._edited.fileChanged.connect(self._saved.start)
        self._edited.directoryChanged.connect(self._saved.start)
        self._shown.fileChanged.connect(lambda _path: self._look_in(_SAVED_MS / 1000))
        self._shown.directoryChanged.connect(lambda _path: self._look_in(_SAVED_MS / 1000))
        self._saved.timeout.connect(self.look_at_once)
        self._circle: Circle | None = None
        self._not_before = 0.0  # the monotonic time from which on the disk may be looked at again
        self._quiet = QuiescenceTracker()
        self.unkept: tuple[UnkeptFile, ...] = ()
        self.locked = False
        self.steps = ("", "")

    def follow(self, circle: Circle | None) -> None:
        """Look at another circle, or at none."""
        self._looking.cancel()
        self._stepping.cancel()
        self._later.stop()
        self._circle, self._not_before = circle, 0.0
        for watcher in (self._edited, self._shown):
            watched = [*watcher.files(), *watcher.directories()]
            if watched:
                watcher.removePaths(watched)
        self._quiet = QuiescenceTracker()
        self.unkept, self.locked, self.steps = (), False, ("", "")
        self.seen.emit()
        self.stepped.emit()
        self.look()

    def expect_edits(self, file: Path) -> None:
        """A file was opened in its own program: look as soon as it is saved, in place or by a new file beside it."""
        self._edited.addPaths([str(file), str(file.parent)])

    def look_at_once(self) -> None:
        """Look now, because something was done, or the person came back to the window."""
        self._not_before = 0.0
        self.look()

    def look(self) -> None:
        """Look what can be undone, and, not too often, what is not yet kept."""
        circle = self._circle
        if circle is None:
            return
        self._stepping.ask(lambda worker: _steps(workplace(worker, circle)), self._take_steps, self._say_nothing)
        wait = self._not_before - time.monotonic()
        if wait <= 0:
            self._not_before = time.monotonic() + 1
            folders = self.automatic
            self._looking.ask(lambda worker: _look(worker, circle, folders), self._take, self._say_nothing)
        else:
            self._look_in(wait)

    def put_unkept(self, files: tuple[UnkeptFile, ...]) -> None:
        """Take what a dialog has found on the disk a moment ago, instead of looking again."""
        self._looking.cancel()
        self.unkept = files
        self.seen.emit()

    def watch(self, folders: Iterable[str], file: str) -> None:
        """Notice at once what happens in these folders of the circle, and to a file; the slow look finds the rest."""
        circle = self._circle
        if circle is None or not (circle.path / ".git").exists():
            return
        names = [name for name in (*([file] if file else []), *islice(folders, _WATCHED_FOLDERS)) if _is_text(name)]
        wanted = {str(circle.path), *(str(circle.path / name) for name in names)}
        known = {*self._shown.files(), *self._shown.directories()}
        if known - wanted:
            self._shown.removePaths(sorted(known - wanted))
        new = [path for path in sorted(wanted - known) if Path(path).exists()]
        if new:
            self._shown.addPaths(new)

    def _look_in(self, seconds: float) -> None:
        wanted = int(seconds * 1000) + 1
        if not self._later.isActive() or self._later.remainingTime() > wanted:
            self._later.start(wanted)

    def _take_steps(self, steps: UndoSteps) -> None:
        self.steps = (display(steps.undo), display(steps.redo))
        self.stepped.emit()

    def _take(self, seen: DiskState) -> None:
        self.unkept, self.locked = seen.unkept, seen.locked
        now = time.monotonic()
        self._not_before = now + _CALM * seen.seconds
        self.seen.emit()
        self._keep_what_rests(seen.marks or {}, now)

    def _say_nothing(self, _error: UserError) -> None:
        """What stands in the way of looking is said when something is done, not every few seconds."""
        self.unkept = ()
        self.seen.emit()

    # -- what keeps itself -------------------------------------------------------------------------------------------

    @property
    def automatic(self) -> frozenset[str]:
        """The folders of the circle that keep themselves; none where the person wants none at all."""
        circle = self._circle
        if circle is None or not self._settings.keeps_automatically:
            return frozenset()
        return self.remembered.automatic(circle.slug)

    def keep_automatically(self, folder: str, on: bool) -> None:
        """Let a folder keep itself, or no longer. A person who asks for it wants it to be possible at all."""
        circle = self._circle
        if circle is None:
            return
        folders = set(self.remembered.automatic(circle.slug))
        if on:
            self._settings.keeps_automatically = True
            folders.add(folder)
        else:
            folders.discard(folder)
        self.remembered.keep_automatic(circle.slug, folders)
        self.look_at_once()

    def leave_undone(self, change: ChangeSet) -> None:
        """What was kept by itself and is undone is not kept by itself again at once."""
        if change.operation == "undo":
            self._quiet.leave(change.paths)

    def _keep_what_rests(self, marks: dict[str, Mark], now: float) -> None:
        folders, seconds = self.automatic, float(self._settings.quiet_seconds)
        self._quiet.look(marks, now)
        rested = self._quiet.at_rest(folders, now, seconds)
        by_path = {file.path: file for file in self.unkept} if rested else {}
        for paths in rested:
            self._quiet.tried(paths)
            self.at_rest.emit(tuple(by_path[path] for path in paths if path in by_path))
        wait = self._quiet.next_rest(folders, now, seconds)
        if wait is not None:
            self._look_in(max(wait, self._not_before - now))


def _is_text(name: str) -> bool:
    """Whether Qt can take a name: one whose bytes are no UTF-8 is found by the slow look alone."""
    return not any(0xD800 <= ord(letter) <= 0xDFFF for letter in name)  # what stands for bytes


def keep_by_itself(
    context: OperationContext, files: tuple[UnkeptFile, ...], cancelled: Callable[[], bool]
) -> ChangeSet:
    """Make versions of files that have come to rest, with a message that says what changed."""
    # Late, for start-up time: the window is up long before anything rests.
    from upont_desktop.service.operations import keep_changes  # noqa: PLC0415
    from upont_desktop.ui.worktree.change_summary import message_of, stories_of  # noqa: PLC0415

    message = message_of(context.language, files, stories_of(context, files, cancelled))
    return keep_changes(context, [file.path for file in files], str(message))


def _look(worker: WorkerContext, circle: Circle, folders: Collection[str]) -> DiskState:
    from upont_desktop.service.operations import left_locks, not_kept  # noqa: PLC0415 - start-up time

    began = time.monotonic()
    context = workplace(worker, circle)
    found, locked = not_kept(context), bool(left_locks(context))
    fit = [file.path for file in found if file.problem is None]
    marks = _marks(circle, [path for path in fit if folder_of(path, folders) is not None])
    return DiskState(time.monotonic() - began, locked, found, marks)


def _marks(circle: Circle, paths: list[str]) -> dict[str, Mark]:
    """How each file is now; passing ones and large ones are left to the person."""
    marks = marks_of(circle, [path for path in paths if not is_passing(path)])
    return {path: mark for path, mark in marks.items() if mark is None or mark[1] <= LARGE}


def marks_of(circle: Circle, paths: Iterable[str]) -> dict[str, Mark]:
    """How files of the clone's folder are now."""
    top = os.fsencode(circle.path)
    found: dict[str, Mark] = {}
    for path in paths:
        try:
            stat = os.lstat(os.path.join(top, git_bytes(path)))  # noqa: PTH118 - bytes
        except OSError:
            found[path] = None
        else:
            found[path] = (stat.st_mtime_ns, stat.st_size)
    return found


def _steps(context: OperationContext) -> UndoSteps:
    from upont_desktop.service.operations import steps  # noqa: PLC0415 - start-up time

    return steps(context)
