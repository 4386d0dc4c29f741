"""Stepping through the rows of a history that fit a search, while all the others stay."""

from __future__ import annotations

from array import array
from bisect import bisect_left, bisect_right

from PySide6.QtCore import QObject, Signal

from upont_desktop.domain.circle import Circle
from upont_desktop.domain.errors import UserError
from upont_desktop.domain.query import Query
from upont_desktop.domain.scopes import Shown
from upont_desktop.ui.core.background import Background, LatestJob, Priority


class HistorySteps(QObject):
    """The rows found, of any number. ``changed`` is emitted with each new answer, ``failed`` with why there is none."""

    changed = Signal()
    failed = Signal(object)

    def __init__(self, background: Background, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._slot = LatestJob(background, self, Priority.VISIBLE)
        self._rows: array[int] = array("i")
        self._asked = False

    @property
    def count(self) -> int:
        """The number of rows that fit what is searched for."""
        return len(self._rows)

    def __contains__(self, row: object) -> bool:
        return isinstance(row, int) and self.position(row) > 0

    def position(self, row: int) -> int:
        """Which one of those found a row is, from 1; 0 where it is none."""
        at = bisect_left(self._rows, row)
        return at + 1 if at < len(self._rows) and self._rows[at] == row else 0

    def ask(self, circle: Circle, shown: Shown, query: Query) -> None:
        """Find the rows of a history that fit."""
        self._asked = True
        self._slot.ask(lambda worker: worker.reader(circle).histories.fitting(shown, query), self._take, self._fail)

    @property
    def asked(self) -> bool:
        """Whether something is searched for."""
        return self._asked

    def forget(self) -> None:
        """Have no rows to step through any more."""
        self._slot.cancel()
        self._asked = False
        self._take(array("i"))

    def step(self, by: int, from_row: int) -> int | None:
        """The next row found (``by`` 1) or the one before (-1), seen from a row, around the ends."""
        if not self._rows:
            return None
        at = bisect_right(self._rows, from_row) if by > 0 else bisect_left(self._rows, from_row) - 1
        return self._rows[at % len(self._rows)]

    def _take(self, rows: array[int]) -> None:
        self._rows = rows
        self.changed.emit()

    def _fail(self, error: UserError) -> None:
        self._take(array("i"))
        self.failed.emit(error)
