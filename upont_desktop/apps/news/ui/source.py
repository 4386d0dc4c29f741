"""The way from the room to the records of its circle: every question is asked on a background thread."""

from __future__ import annotations

from collections.abc import Callable
from typing import TypeVar

from PySide6.QtCore import QObject

from upont_desktop.apps.news.reader.news import NewsReaders, news_reader
from upont_desktop.domain.circle import Circle
from upont_desktop.domain.errors import UserError
from upont_desktop.domain.writing_errors import NoIdentity
from upont_desktop.service.operations import Identity, who
from upont_desktop.ui.core.background import Background, LatestJob, Priority, WorkerContext
from upont_desktop.ui.wording import dates

T = TypeVar("T")
_NOT_READY = frozenset({"records-not-ready", "no-room-here"})
"""The codes of the errors that the index does not have the records yet: the same is asked again when they are there."""


class NewsSource(QObject):
    """The records of the circle that is shown. Who is at this computer is asked of git once, until :meth:`show`."""

    def __init__(self, background: Background, parent: QObject) -> None:
        super().__init__(parent)
        self._background = background
        self.circle: Circle | None = None
        self._own: dict[str, Identity] = {}

    def show(self, circle: Circle | None) -> None:
        """Answer for another circle, or for the same one as it is now."""
        self.circle = circle
        self._own = {}

    def slot(self, owner: QObject, priority: Priority = Priority.VISIBLE) -> LatestJob:
        """A place for one question: asking again makes the earlier one void."""
        return LatestJob(self._background, owner, priority)

    def ask(
        self,
        slot: LatestJob,
        question: Callable[[NewsReaders], T],
        done: Callable[[T], None],
        failed: Callable[[], object] = lambda: None,
    ) -> None:
        """Ask something of the records; ``done`` takes the answer. Nothing is asked where no circle is shown; while
        they are still being read, ``failed`` is called.
        """
        circle, own = self.circle, self._own

        def not_answered(error: UserError) -> None:
            failed()
            if error.code not in _NOT_READY:
                self._background.user_error.emit(error)

        if circle is not None:
            slot.ask(lambda desk: _answer(desk, circle, own, question), done, not_answered)


def _answer(
    desk: WorkerContext, circle: Circle, own: dict[str, Identity], question: Callable[[NewsReaders], T]
) -> T:  # fmt: skip
    if circle.slug not in own:
        try:
            own[circle.slug] = who(desk.library.workplace(circle))
        except NoIdentity:
            own[circle.slug] = Identity("", "")
    with news_reader(desk.library, circle, dates.now(), own[circle.slug]) as readers:
        return question(readers)
