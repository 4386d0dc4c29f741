"""What the handler of an action works with. It knows no handler: those know it."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any, TypeVar

from PySide6.QtCore import QCoreApplication, QObject, Qt
from PySide6.QtWidgets import QDialog, QWidget

from upont_desktop.domain.circle import Circle
from upont_desktop.domain.errors import UserError
from upont_desktop.ui.core.background import Background, WorkerContext
from upont_desktop.ui.core.session import Session
from upont_desktop.ui.operations.feedback import Feedback
from upont_desktop.ui.operations.queue import OperationQueue, QueuedOperation
from upont_desktop.ui.operations.share_monitor import ShareMonitor
from upont_desktop.ui.panes.selection import Selection
from upont_desktop.ui.style.theme import Themes
from upont_desktop.ui.widgets.error_notice import Offer
from upont_desktop.ui.worktree.monitor import WorktreeMonitor

if TYPE_CHECKING:
    from upont_desktop.service.operations import OperationContext

T = TypeVar("T")
translate = QCoreApplication.translate


class Dialogs(QObject):
    """The dialog that an operation has open: one at a time."""

    def __init__(self, window: QWidget) -> None:
        super().__init__(window)
        self.current: QDialog | None = None

    def show(self, dialog: QDialog) -> None:
        """Open a dialog, and forget it when it is closed."""
        self.current = dialog
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.destroyed.connect(lambda: self._forget(dialog))
        dialog.open()

    def _forget(self, dialog: QDialog) -> None:
        if self.current is dialog:
            self.current = None


@dataclass(frozen=True, slots=True)
class ActionContext:
    """The parts of the window that a handler may use."""

    session: Session
    selection: Selection
    queue: OperationQueue
    feedback: Feedback
    dialogs: Dialogs
    monitor: WorktreeMonitor
    sharing: ShareMonitor
    background: Background
    themes: Themes
    window: QWidget

    @property
    def circle(self) -> Circle | None:
        """The circle that operations work in; ``None`` where none is open."""
        return self.session.circle

    def run(
        self,
        work: Callable[[WorkerContext, OperationContext], T],
        done: Callable[[T], None] | None = None,
        doing: str = "",
        *,
        sharing: bool = False,
        failed: Callable[[UserError], bool] | None = None,
        circle: Circle | None = None,
    ) -> None:
        """Do something to the circle, or to another one, after what is being done already.

        ``doing`` is said while it takes long, and lets the person stop it. A :class:`ChangeSet` is announced; anything
        else goes to ``done``. ``failed`` may take an error (it tells whether it did).
        """
        goal = circle or self.circle
        if goal is not None:
            asked: Callable[[Any], None] = done or self.announce
            self.queue.ask(QueuedOperation(goal, work, asked, doing, sharing, failed))

    def look(
        self,
        job: Callable[[WorkerContext], T],
        then: Callable[[T], None],
        doing: str = "",
        failed: Callable[[UserError], bool] | None = None,
    ) -> None:
        """Look at something in the background before a question; said, and stopped, where it takes long. ``failed`` may
        take an error (it tells whether it did).
        """
        busy = self.feedback.busy

        def over(found: T) -> None:
            busy.end(work)
            then(found)

        def not_found(error: UserError) -> None:
            busy.end(work)
            if failed is None or not failed(error):
                self.feedback.failed.emit(error)

        def stop() -> None:
            ticket.cancel()
            busy.end(work)

        ticket = self.background.ask(job, over, not_found, owner=self.dialogs)
        work = busy.start(doing or translate("Operations", "Looking…"), stop)

    def ask(
        self,
        job: Callable[[WorkerContext], T],
        then: Callable[[T], None],
        failed: Callable[[UserError], None] | None = None,
    ) -> None:
        """Do something small in the background that changes nothing; an error is shown where nobody takes it."""
        self.background.ask(job, then, failed or self.feedback.failed.emit, owner=self.dialogs)

    def show(self, dialog: QDialog) -> None:
        """Open a dialog, without waiting for its answer."""
        self.dialogs.show(dialog)

    def say(
        self,
        words: str,
        more: Callable[[], object] | None = None,
        show: Callable[[], object] | None = None,
        offer: Offer | None = None,
    ) -> None:
        """Tell the person something in passing; a button does ``more``, to say more about it, another ``show``s it, and
        a third does what is offered.
        """
        if offer is None:
            self.feedback.toast.say(words, more=more, show=show)
        else:
            self.feedback.toast.say(words, offer.do, offer.words, more, show)

    def announce(
        self,
        change: object,
        about: tuple[str, ...] = (),
        *,
        by_person: bool = True,
        name: str = "",
        back: Callable[[], object] | None = None,
    ) -> None:
        """Say what was done, with a way back; see :meth:`Feedback.announce`."""
        self.feedback.announce(change, about, by_person=by_person, name=name, back=back)
