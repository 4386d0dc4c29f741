"""The way from a room to the records of its circle: every question is asked on a background thread."""

from __future__ import annotations

from collections.abc import Callable
from contextlib import AbstractContextManager
from typing import Generic, TypeAlias, TypeVar

from PySide6.QtCore import QObject

from upont_desktop.domain.circle import Circle
from upont_desktop.domain.errors import UserError
from upont_desktop.service.library import Library
from upont_desktop.ui.core.background import Background, LatestJob, Priority

R = TypeVar("R")
T = TypeVar("T")
OpenReader: TypeAlias = Callable[[Library, Circle], AbstractContextManager[R]]
"""Opens what answers questions about a circle's records, in the thread that asks."""
_NOT_READY = frozenset({"records-not-ready", "no-room-here"})
"""The codes of the errors that the index does not have the records yet, or not even that the circle has the room, which
the window read in the clone: it comes to them by itself.
"""


class RecordSource(QObject, Generic[R]):
    """The records of the circle that is shown. ``generation`` counts what was shown: another circle, a newer state."""

    def __init__(self, background: Background, open_reader: OpenReader[R], parent: QObject) -> None:
        super().__init__(parent)
        self._background, self._open = background, open_reader
        self.circle: Circle | None = None
        self.generation = 0

    def show(self, circle: Circle | None) -> None:
        """Answer for another circle, or for the same one as it is now."""
        self.circle = circle
        self.generation += 1

    def slot(self, owner: QObject) -> LatestJob:
        """A place for one question: asking again makes the earlier one void."""
        return LatestJob(self._background, owner, Priority.VISIBLE)

    def ask(
        self,
        slot: LatestJob,
        question: Callable[[R], T],
        done: Callable[[T], None],
        failed: Callable[[], object] = lambda: None,
    ) -> None:
        """Ask something of the records; ``done`` takes the answer. Nothing is asked where no circle is shown. While
        they are still being read, ``failed`` is called: the same is asked again when they are there.
        """
        circle, opened = self.circle, self._open

        def not_answered(error: UserError) -> None:
            failed()
            if error.code not in _NOT_READY:
                self._background.user_error.emit(error)

        if circle is not None:
            slot.ask(lambda desk: answered(opened, desk.library, circle, question), done, not_answered)


def answered(opened: OpenReader[R], library: Library, circle: Circle, question: Callable[[R], T]) -> T:
    """What the records of a circle say to a question, in this thread."""
    with opened(library, circle) as reader:
        return question(reader)
