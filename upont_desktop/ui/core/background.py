"""Background work: the only way from the window to the service.

A few threads, each with its own reader of every circle, take jobs by priority; results come back to the interface's
thread. A job whose question is out of date is dropped unasked, and its answer too (:class:`LatestJob`).

A job and what is called with its answer often hold widgets, and who drops the last reference to a widget destroys it.
So a thread borrows its ticket: the interface's thread keeps it until the thread has let go.
"""

from __future__ import annotations

import itertools
import logging
import queue
import threading
from collections import deque
from collections.abc import Callable
from enum import IntEnum
from pathlib import Path
from typing import TYPE_CHECKING, Any, Final, Protocol, TypeAlias, TypeVar

import shiboken6
from PySide6.QtCore import QObject, Qt, QTimer, Signal

from upont_desktop.domain.circle import Circle
from upont_desktop.domain.errors import UserError

if TYPE_CHECKING:
    from upont_desktop.service.decoder.pool import HelperPool
    from upont_desktop.service.library import Library
    from upont_desktop.service.reader import CircleReader

_log = logging.getLogger(__name__)
T = TypeVar("T")


class Priority(IntEnum):
    """Which job goes first; smaller is sooner."""

    VISIBLE = 0
    NORMAL = 1
    AHEAD = 2
    IDLE = 3


class Failed(Protocol):
    """What takes an error of the person's world."""

    def __call__(self, error: UserError, /) -> None:
        """Show an error of the person's world, on the window's thread."""


class WorkerContext:
    """What a job works with, one for each thread: the library, and this thread's readers."""

    def __init__(self, open_library: Callable[[], Library], pixels: Callable[[], HelperPool]) -> None:
        self._open_library, self._pixels = open_library, pixels
        self._readers: dict[tuple[str, Path], CircleReader] = {}
        self._ticket: PendingJob | None = None

    @property
    def library(self) -> Library:
        """The library, shared by all threads."""
        return self._open_library()

    @property
    def pixels(self) -> HelperPool:
        """The helpers that decode pictures and draw pages, shared by all threads."""
        return self._pixels()

    def reader(self, circle: Circle) -> CircleReader:
        """This thread's reader of ``circle``."""
        key = (circle.slug, circle.path)
        if key not in self._readers:
            self._readers[key] = self.library.reader(circle)
        return self._readers[key]

    @property
    def circle_names(self) -> dict[str, str]:
        """What people call the circles, by their slugs."""
        return {circle.slug: circle.name for circle in self.library.circles()}

    def warm_pixels(self) -> None:
        """Start a helper for pictures; where that fails, the first picture will say so."""
        from upont_desktop.service.decoder.worker import HelperNotStarted  # noqa: PLC0415 - for start-up time

        try:
            self.pixels.warm()
        except HelperNotStarted as error:
            _log.info("no helper: %r", error)

    @property
    def cancelled(self) -> bool:
        """Whether nobody waits for the present job any more: long jobs look at it now and then."""
        return self._ticket is not None and self._ticket.cancelled

    def close(self) -> None:
        """Give back what the readers hold."""
        for reader in self._readers.values():
            reader.close()
        self._readers.clear()

    def perform(self, ticket: PendingJob) -> None:
        """Do one job and note how it ended."""
        self._ticket = ticket
        try:
            ticket.result = ticket.job(self)
        except UserError as error:
            ticket.error = error
        except Exception as bug:  # noqa: BLE001 - handed to the interface's thread, which raises it anew
            ticket.bug = bug
        finally:
            self._ticket = None


class PendingJob:
    """A job asked for, until its answer is delivered."""

    __slots__ = ("answered", "bug", "cancelled", "done", "error", "failed", "job", "owner", "result")

    def __init__(
        self,
        job: Callable[[WorkerContext], Any],
        done: Callable[[Any], None] | None,
        failed: Failed | None,
        owner: QObject | None,
    ) -> None:
        self.job = job
        self.done = done
        self.failed = failed
        self.owner = owner
        self.cancelled = self.answered = False
        self.result: Any = None
        self.error: UserError | None = None
        self.bug: Exception | None = None

    def cancel(self) -> None:
        """Nobody waits for it any more."""
        self.cancelled = True


_Place: TypeAlias = tuple[int, int]
"""A job in the queue: its priority and the number of its ticket."""
_END: Final = (-1, -1)
"""In the queue, ends a thread."""


class Background(QObject):
    """The threads and what they are asked.

    ``user_error`` carries an error that no one else takes, ``bug`` an exception that is our own mistake.
    """

    user_error = Signal(object)
    bug = Signal(object)
    _finished = Signal(int)  # the number of a ticket that no thread holds any more

    def __init__(
        self,
        open_library: Callable[[], Library],
        workers: int = 3,
        parent: QObject | None = None,
        pixels: HelperPool | None = None,
    ) -> None:
        """``pixels`` are helpers that are shared with others, who end them; by default there are own ones."""
        super().__init__(parent)
        self._shared_pixels = pixels
        self._own_pixels: HelperPool | None = None
        self._open = open_library
        self._opening = threading.Lock()
        self._opening_pixels = threading.Lock()
        self._library: Library | None = None
        self._jobs: queue.PriorityQueue[_Place] = queue.PriorityQueue()
        self._numbers = itertools.count()
        self._tickets: dict[int, PendingJob] = {}
        self._threads = [
            threading.Thread(target=self._work, name=f"background-{number}", daemon=True) for number in range(workers)
        ]
        self._started = False
        self._closed = False
        self._held: list[_Place] | None = None
        self._done: deque[int] = deque()
        self._turn = QTimer(self, interval=0)  # its turn comes once in each turn of the event loop
        self._turn.timeout.connect(self._deliver_next)
        self._finished.connect(self._deliver, Qt.ConnectionType.QueuedConnection)

    def ask(
        self,
        job: Callable[[WorkerContext], T],
        done: Callable[[T], None] | None = None,
        failed: Failed | None = None,
        *,
        owner: QObject | None = None,
        priority: Priority = Priority.NORMAL,
    ) -> PendingJob:
        """Do ``job`` on a thread; then call ``done`` with its result, or ``failed``, on the caller's.

        Nothing is called once ``owner`` is deleted, nor after ``cancel()`` of the ticket returned.
        """
        ticket = PendingJob(job, done, failed, owner)
        number = next(self._numbers)
        self._tickets[number] = ticket
        place = (priority, number)
        if self._held is not None and priority > Priority.VISIBLE:
            self._held.append(place)
        else:
            self._enqueue(place)
        return ticket

    def _enqueue(self, place: _Place) -> None:
        self._jobs.put(place)
        if not self._started and not self._closed:
            self._started = True
            for thread in self._threads:
                thread.start()

    def hold(self) -> None:
        """Do only what is waited for by those who look, until :meth:`release`: while the window starts, all else would
        take the interpreter from it.
        """
        if self._held is None:
            self._held = []

    def release(self) -> None:
        """Put what was held into the queue, in its order."""
        held, self._held = self._held or (), None
        for place in held:
            self._enqueue(place)

    def close(self, seconds: float = 2.0) -> None:
        """End the threads, waiting for what they are doing for so long at most, and what the library started."""
        self._closed = True
        for _ in self._threads:
            self._jobs.put(_END)
        self._close_helpers()  # who waits for a helper need not wait any longer
        if self._started:
            for thread in self._threads:
                thread.join(seconds)
            self._close_helpers()  # it may have been opened meanwhile

    def _close_helpers(self) -> None:
        if self._library is not None:
            self._library.close()
        if self._own_pixels is not None:
            self._own_pixels.close()

    def warm_pixels(self) -> None:
        """Start a helper for pictures ahead of the first one, when there is nothing else to do."""
        self.ask(lambda worker: worker.warm_pixels(), priority=Priority.IDLE)

    @property
    def pixels(self) -> HelperPool:
        """The helpers that decode pictures and draw pages. None is started before it is asked."""
        if self._shared_pixels is not None:
            return self._shared_pixels
        with self._opening_pixels:
            if self._own_pixels is None:
                from upont_desktop.service.decoder.pool import HelperPool  # noqa: PLC0415 - for start-up time

                self._own_pixels = HelperPool("pixels")
            return self._own_pixels

    def _shared_library(self) -> Library:
        with self._opening:
            if self._library is None:
                self._library = self._open()
            return self._library

    def _work(self) -> None:
        worker = WorkerContext(self._shared_library, lambda: self.pixels)
        while (place := self._jobs.get()) != _END:
            number = place[1]
            self._perform(worker, number)
            try:
                self._finished.emit(number)
            except RuntimeError:  # the application is gone, and this object with it
                return
        worker.close()

    def _perform(self, worker: WorkerContext, number: int) -> None:
        """In a function of its own: when it returns, the thread holds nothing of the ticket."""
        ticket = self._tickets[number]
        if not ticket.cancelled:
            worker.perform(ticket)

    @property
    def idle(self) -> bool:
        """Whether every question was answered."""
        return not self._tickets

    def _deliver(self, number: int) -> None:
        """At once, where nothing else was delivered in this turn of the event loop: several answers one after the other
        would hold up the window for the sum of what they take.
        """
        self._done.append(number)
        if not self._turn.isActive():
            self._deliver_next()

    def _deliver_next(self) -> None:
        if not self._done:
            self._turn.stop()
            return
        self._turn.start()
        self._answer(self._done.popleft())

    def _answer(self, number: int) -> None:
        ticket = self._tickets.pop(number)
        ticket.answered = True
        if ticket.cancelled or (ticket.owner is not None and not shiboken6.isValid(ticket.owner)):
            return
        if ticket.bug is not None:
            self.bug.emit(ticket.bug)
        elif ticket.error is None:
            if ticket.done is not None:
                ticket.done(ticket.result)
        elif ticket.failed is not None:
            ticket.failed(ticket.error)
        else:
            self.user_error.emit(ticket.error)


class LatestJob:
    """A place for one answer: asking again makes the earlier question void (the latest wins)."""

    def __init__(self, background: Background, owner: QObject, priority: Priority = Priority.NORMAL) -> None:
        self._background = background
        self._owner = owner
        self._priority = priority
        self._ticket: PendingJob | None = None

    def ask(
        self, job: Callable[[WorkerContext], T], done: Callable[[T], None] | None = None, failed: Failed | None = None
    ) -> None:
        """As :meth:`Background.ask`, in place of what was asked before."""
        self.cancel()
        self._ticket = self._background.ask(job, done, failed, owner=self._owner, priority=self._priority)

    def cancel(self) -> None:
        """Make the question void; its answer is not delivered."""
        if self._ticket is not None:
            self._ticket.cancel()
            self._ticket = None

    @property
    def pending(self) -> bool:
        """Whether an answer is waited for."""
        return self._ticket is not None and not self._ticket.answered
