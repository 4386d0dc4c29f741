"""Operations take turns: asked of the service in the background, one after the other, with the questions between."""

from __future__ import annotations

from collections import deque
from collections.abc import Callable
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any, Protocol

from PySide6.QtCore import QObject, Signal

from upont_desktop.domain.circle import Circle
from upont_desktop.domain.errors import Cancelled, UntrustedClone, UserError
from upont_desktop.domain.writing_errors import NoIdentity
from upont_desktop.ui.core.background import Background, WorkerContext
from upont_desktop.ui.core.operation_context import workplace
from upont_desktop.ui.core.progress import Progress
from upont_desktop.ui.widgets.toast import Busy, BusyWork

if TYPE_CHECKING:
    from upont_desktop.service.operations import OperationContext, TrustQuestion


class Questions(Protocol):
    """The questions that may come before an operation can go on."""

    def ask_identity(self, circle: Circle, go_on: Callable[[], None], give_up: Callable[[], None]) -> None:
        """Ask who the person is, then call one of both."""

    def ask_trust(
        self, circle: Circle, question: TrustQuestion, sharing: bool, go_on: Callable[[], None],
        give_up: Callable[[], None],
    ) -> None:  # fmt: skip
        """May the clone's programs run?"""

    def ask_host(self, error: UserError, go_on: Callable[[], None], give_up: Callable[[], None]) -> bool:
        """Answer what a host asks; tells whether the error is such a question."""


@dataclass(frozen=True, slots=True)
class QueuedOperation:
    """An operation waiting for its turn, or under way. ``sharing`` where it exchanges with another place; ``failed``
    takes an error in place of the window.
    """

    circle: Circle
    work: Callable[[WorkerContext, OperationContext], Any]
    done: Callable[[Any], None]
    doing: str = ""
    sharing: bool = False
    failed: Callable[[UserError], bool] | None = None


class OperationQueue(QObject):
    """Does what is asked in order; an error drops what waits behind it.

    ``failed`` carries an error of the person's world, ``stopped`` says that the person stopped an operation, ``ended``
    that one is over, however it went.
    """

    failed = Signal(object)
    stopped = Signal()
    ended = Signal()

    def __init__(self, background: Background, busy: Busy, questions: Callable[[], Questions], parent: QObject) -> None:
        super().__init__(parent)
        self._background, self._busy, self._questions = background, busy, questions
        self._waiting: deque[QueuedOperation] = deque()
        self._under_way: QueuedOperation | None = None
        self._progress: Progress | None = None
        self._work: BusyWork | None = None

    @property
    def at_rest(self) -> bool:
        """Whether nothing is being done."""
        return self._under_way is None and not self._waiting

    def ask(self, asked: QueuedOperation) -> None:
        """Do something after what is being done already."""
        self._waiting.append(asked)
        self._next()

    def clear(self) -> None:
        """Drop what has not begun."""
        self._waiting.clear()

    def _next(self) -> None:
        if self._under_way is not None or not self._waiting:
            return
        asked = self._under_way = self._waiting.popleft()
        progress = self._progress = Progress(self)
        work = self._work = self._busy.start(asked.doing or self.tr("Working…"))
        progress.told.connect(lambda done, whole: self._advance(asked, work, progress, done, whole))
        self._background.ask(
            lambda worker: asked.work(worker, workplace(worker, asked.circle, progress)),
            lambda result: self._finished(asked, result),
            lambda error: self._failed(asked, error),
            owner=self,
        )

    def _advance(self, asked: QueuedOperation, work: BusyWork, progress: Progress, done: int, whole: int) -> None:
        """While it tells how far it is, or that it is connecting (zero of zero), it can be stopped: nothing was changed
        yet.
        """
        if work is self._work:
            work.stop = progress.stop if done < whole or (asked.sharing and not whole) else None
            self._busy.advance(work, done, whole, progress.traffic)

    def _rest(self) -> None:
        """Nothing runs while the person is asked."""
        if self._work is not None:
            self._busy.end(self._work)
        if self._progress is not None:
            self._progress.deleteLater()
        self._work = self._progress = None

    def _finished(self, asked: QueuedOperation, result: object) -> None:
        self._rest()
        self._under_way = None
        asked.done(result)
        self.ended.emit()
        self._next()

    def _failed(self, asked: QueuedOperation, error: UserError) -> None:
        self._rest()
        if isinstance(error, NoIdentity):
            self._questions().ask_identity(asked.circle, lambda: self._again(asked), self._give_up)
        elif isinstance(error, UntrustedClone):
            self._ask_trust(asked, error)
        elif not self._ask_host(asked, error):
            self._give_up()
            self._tell(asked, error)
            self.ended.emit()

    def _ask_host(self, asked: QueuedOperation, error: UserError) -> bool:
        """Where a host asks who the person is, the operation goes on with the answer; without one, nothing is said."""

        def give_up() -> None:
            self._give_up()
            self.ended.emit()

        return asked.sharing and self._questions().ask_host(error, lambda: self._again(asked), give_up)

    def _tell(self, asked: QueuedOperation, error: UserError) -> None:
        if isinstance(error, Cancelled):
            self.stopped.emit()
        elif asked.failed is None or not asked.failed(error):
            self.failed.emit(error)

    def _again(self, asked: QueuedOperation) -> None:
        """The person answered: the operation goes on."""
        self._under_way = None
        self._waiting.appendleft(asked)
        self._next()

    def _give_up(self) -> None:
        self._under_way = None
        self._waiting.clear()

    def _ask_trust(self, asked: QueuedOperation, error: UserError) -> None:
        def ask(found: TrustQuestion | None) -> None:
            if found is None:  # it was answered already, or is about something else: nothing more to ask
                self._give_up()
                self.failed.emit(error)
            else:
                self._questions().ask_trust(
                    asked.circle, found, asked.sharing, lambda: self._again(asked), self._give_up
                )

        self._background.ask(lambda worker: _question(worker, asked), ask, self.failed.emit, owner=self)


def _question(worker: WorkerContext, asked: QueuedOperation) -> TrustQuestion | None:
    """What is still to be answered: before a change, whether programs may run; before sharing, those that it needs."""
    from upont_desktop.service.operations import Answer, Purpose, trust_question  # noqa: PLC0415 - start-up time

    place = workplace(worker, asked.circle)
    found = trust_question(place)
    if found is not None and place.trust(found.settings) is Answer.UNASKED and not asked.sharing:
        return found
    if not asked.sharing:
        return None
    found = trust_question(place, Purpose.SHARE)
    return found if found is not None and place.trust(found.settings) is not Answer.RUN else None
