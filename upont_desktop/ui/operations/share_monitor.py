"""Where sharing stands, kept up while a circle is open; asked of the shared place now and then, without a question."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer, Signal

from upont_desktop.domain.circle import Circle
from upont_desktop.domain.errors import UserError
from upont_desktop.domain.index_progress import CircleSummary
from upont_desktop.domain.sharing_state import SharingState
from upont_desktop.domain.writing_errors import AccessDenied
from upont_desktop.ui.core.background import Background, LatestJob
from upont_desktop.ui.core.operation_context import workplace
from upont_desktop.ui.core.session import Session
from upont_desktop.ui.core.settings import Settings

if TYPE_CHECKING:
    from upont_desktop.ui.core.background import WorkerContext

_FIRST_MS = 4000  # the window and the index come first
_SOON_MS = 300  # a change is painted before git is asked


class ShareMonitor(QObject):
    """``changed`` says that :attr:`state` or :attr:`unseen` may be another."""

    changed = Signal()

    def __init__(self, background: Background, settings: Settings, session: Session, parent: QObject) -> None:
        super().__init__(parent)
        self._settings, self._session = settings, session
        self._reading, self._asking = LatestJob(background, self), LatestJob(background, self)
        self._next = QTimer(self, singleShot=True)
        self._next.timeout.connect(self.ask)
        self._closed: set[str] = set()  # circles whose place would ask for a password
        self._circle: Circle | None = None
        self.state = SharingState()
        session.opened.connect(self._follow)
        session.closed.connect(self._follow)
        self._soon = QTimer(self, singleShot=True, interval=_SOON_MS)
        self._soon.timeout.connect(self.read)
        session.summarised.connect(self._summarised)

    def _follow(self) -> None:
        self.stop()
        self._circle, self.state = self._session.circle, SharingState()
        self.changed.emit()
        if self._circle is not None:
            self._next.start(_FIRST_MS)

    def stop(self) -> None:
        """Ask nothing any more, and drop the question under way."""
        self._next.stop()
        self._soon.stop()
        self._reading.cancel()
        self._asking.cancel()

    def _summarised(self, summary: CircleSummary) -> None:
        if summary.complete:
            self._soon.start()

    def read(self) -> None:
        """Read how it stands by what is here."""
        circle = self._circle
        if circle is None:
            return

        def job(worker: WorkerContext) -> SharingState:
            from upont_desktop.service.operations import sharing_state  # noqa: PLC0415 - start-up time

            return sharing_state(workplace(worker, circle))

        self._reading.ask(job, self._take, _say_nothing)

    def _take(self, state: SharingState) -> None:
        if state != self.state:
            self.state = state
            self.changed.emit()

    # -- asking the place --------------------------------------------------------------------------------------------

    @property
    def by_itself(self) -> bool:
        """Whether the place is asked now and then."""
        return self._settings.asks_place

    @by_itself.setter
    def by_itself(self, on: bool) -> None:
        self._settings.asks_place = on
        if on and self._circle is not None:
            self._closed.discard(self._circle.slug)
            self.ask()

    def ask(self) -> None:
        """Ask the place what is new, where the person allows it and no password is needed for it. Silent, whatever
        happens: a place that cannot be reached is asked again later.
        """
        circle = self._circle
        if circle is None:
            return
        self._next.start(self._settings.ask_minutes * 60_000)
        if not self.by_itself or circle.slug in self._closed or not self.state.address:
            return

        def job(worker: WorkerContext) -> bool:
            from upont_desktop.service.operations import learn_news  # noqa: PLC0415 - start-up time

            return learn_news(workplace(worker, circle), lambda: worker.cancelled)

        self._asking.ask(job, self._learnt, lambda error: self._not_asked(circle, error))

    def _learnt(self, new: bool) -> None:
        self.read()
        if new:
            self._session.check()

    def _not_asked(self, circle: Circle, error: UserError) -> None:
        if isinstance(error, AccessDenied):
            self._closed.add(circle.slug)

    def let_in(self) -> None:
        """The person shared: the place lets them in."""
        if self._circle is not None:
            self._closed.discard(self._circle.slug)
        self.see()

    # -- what was seen -----------------------------------------------------------------------------------------------

    @property
    def unseen(self) -> bool:
        """Whether something arrived at the place that the person did not look at yet."""
        circle = self._circle
        return circle is not None and self.state.behind > 0 and self.state.theirs != self._settings.news(circle.slug)

    def see(self) -> None:
        """The person looked at what arrived."""
        if self._circle is not None and self.unseen:
            self._settings.keep_news(self._circle.slug, self.state.theirs)
            self.changed.emit()


def _say_nothing(_error: UserError) -> None:
    """What stands in the way is said when the person shares."""
