"""Stepping through what a search found in the history shown."""

from __future__ import annotations

from dataclasses import dataclass

from PySide6.QtCore import QObject, Signal

from upont_desktop.domain.circle import Circle
from upont_desktop.domain.errors import UserError
from upont_desktop.domain.history import Scope
from upont_desktop.ui.background import Background, Desk, Priority, Slot

_LIMIT = 1000


@dataclass(frozen=True, slots=True)
class Step:
    """A commit found, and its row."""

    row: int
    commit: str


class Steps(QObject):
    """The commits of the scope shown whose words fit. ``changed`` is emitted with each new answer; ``failed`` when the
    words cannot be understood.
    """

    changed = Signal()
    failed = Signal(object)

    def __init__(self, background: Background, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._slot = Slot(background, self, Priority.VISIBLE)
        self._steps: tuple[Step, ...] = ()
        self._at = -1

    @property
    def hashes(self) -> frozenset[str]:
        """What was found."""
        return frozenset(step.commit for step in self._steps)

    @property
    def count(self) -> int:
        """How many were found."""
        return len(self._steps)

    @property
    def position(self) -> int:
        """Which one we are at, from 1; 0 before the first step."""
        return self._at + 1

    def ask(self, circle: Circle, scope: Scope, words: str) -> None:
        """Find the commits for ``words``: a search of descriptions, or a name of one commit."""
        self._slot.ask(lambda desk: _find(desk, circle, scope, words), self._take, self._fail)

    def forget(self) -> None:
        """Nothing is searched for."""
        self._slot.cancel()
        self._take(())

    def step(self, by: int, from_row: int) -> Step | None:
        """The next one (``by`` 1) or the one before (-1), seen from a row, around the ends."""
        if not self._steps:
            return None
        if by > 0:
            after = (at for at, step in enumerate(self._steps) if step.row > from_row)
            self._at = next(after, 0)
        else:
            before = (at for at in range(len(self._steps) - 1, -1, -1) if self._steps[at].row < from_row)
            self._at = next(before, len(self._steps) - 1)
        return self._steps[self._at]

    def _take(self, steps: tuple[Step, ...]) -> None:
        self._steps, self._at = steps, -1
        self.changed.emit()

    def _fail(self, error: UserError) -> None:
        self._steps, self._at = (), -1
        self.failed.emit(error)


def _find(desk: Desk, circle: Circle, scope: Scope, words: str) -> tuple[Step, ...]:
    reader = desk.reader(circle)
    named = _named(desk, circle, words)
    hits = desk.library.search(f"{words} in:messages", circles=[circle.slug], limit=_LIMIT)
    commits = dict.fromkeys([*named, *(hit.commit for hit in hits if hit.commit)])
    rows = ((reader.row_of(scope, commit), commit) for commit in commits)
    return tuple(sorted((Step(row, commit) for row, commit in rows if row is not None), key=lambda step: step.row))


def _named(desk: Desk, circle: Circle, words: str) -> list[str]:
    """The commit whose hash, tag or branch the words are."""
    if " " in words.strip():
        return []
    try:
        return [desk.reader(circle).commit(words.strip()).commit.hash]
    except UserError:
        return []
