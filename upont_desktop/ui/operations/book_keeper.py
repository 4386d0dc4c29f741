"""What was written into books becomes a commit now and then, while a circle is open: nobody has to think of it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer

from upont_desktop.domain.changes import ChangeSet
from upont_desktop.domain.circle import Circle
from upont_desktop.ui.core.background import Background, Priority
from upont_desktop.ui.core.operation_context import workplace
from upont_desktop.ui.core.session import Session

if TYPE_CHECKING:
    from upont_desktop.ui.core.background import WorkerContext

_FIRST_MS = 15_000  # what the last run left; the window and the index come first
_EVERY_MS = 10 * 60_000  # an evening at a till is some 36 commits


class BookKeeper(QObject):
    """Keeps the books of the open circle soon after it opens, every ten minutes, and when it is left. Silent, whatever
    happens: the entries are on the disk, and the next time, or a share, keeps them.
    """

    def __init__(self, background: Background, session: Session, parent: QObject) -> None:
        super().__init__(parent)
        self._background, self._session = background, session
        self._circle: Circle | None = None
        self._next = QTimer(self, singleShot=True)
        self._next.timeout.connect(self.keep)
        session.opened.connect(self._follow)
        session.closed.connect(self._follow)

    def _follow(self) -> None:
        left, self._circle = self._circle, self._session.circle
        self._next.stop()
        if left is not None and left != self._circle:
            self._keep(left)
        if self._circle is not None:
            self._next.start(_FIRST_MS)

    def keep(self) -> None:
        """Keep what is new now."""
        if self._circle is not None:
            self._next.start(_EVERY_MS)
            self._keep(self._circle)

    def _keep(self, circle: Circle) -> None:
        def job(worker: WorkerContext) -> ChangeSet | None:
            from upont_desktop.service.operations.books import has_books, keep_books  # noqa: PLC0415 - start-up time

            place = workplace(worker, circle)
            return keep_books(place) if has_books(place) else None

        self._background.ask(job, self._kept, lambda _error: None, owner=self, priority=Priority.IDLE)

    def _kept(self, change: ChangeSet | None) -> None:
        if change is not None:
            self._session.apply(change)
