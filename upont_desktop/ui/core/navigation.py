"""Back and forward, as in a browser: a trail of places."""

from __future__ import annotations

from dataclasses import dataclass

from PySide6.QtCore import QObject, Signal

from upont_desktop.domain.rows import TreeEntry
from upont_desktop.domain.scopes import InFolder, OfResource, Scope, WholeCircle

_KEPT = 200  # steps back: more than anybody goes


@dataclass(frozen=True, slots=True)
class TrailPlace:
    """What is looked at: the history of ``scope``, and in it a commit (a whole hash), where one is chosen."""

    scope: Scope = WholeCircle()  # noqa: RUF009 - a frozen value
    commit: str = ""


class Trail(QObject):
    """The places visited. ``moved`` is emitted when the present place, or the ways from it, changed."""

    moved = Signal()

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._places: list[TrailPlace] = [TrailPlace()]
        self._at = 0

    @property
    def place(self) -> TrailPlace:
        """The history that is shown, and the commit that is chosen in it."""
        return self._places[self._at]

    @property
    def can_go_back(self) -> bool:
        """Whether there is a place before."""
        return self._at > 0

    @property
    def can_go_forward(self) -> bool:
        """Whether we went back from somewhere."""
        return self._at + 1 < len(self._places)

    def start(self, place: TrailPlace) -> None:
        """Forget where one was, because another circle is shown."""
        self._places, self._at = [place], 0
        self.moved.emit()

    def visit(self, place: TrailPlace) -> None:
        """Go to a place; what was ahead is forgotten."""
        if place == self.place:
            return
        self._places[self._at + 1 :] = [place]
        del self._places[:-_KEPT]
        self._at = len(self._places) - 1
        self.moved.emit()

    def amend(self, place: TrailPlace) -> None:
        """The present place is better known: no step of its own."""
        self._places[self._at] = place

    def back(self) -> None:
        """One place back, if there is one."""
        self._step(-1)

    def forward(self) -> None:
        """One place forward, if there is one."""
        self._step(1)

    def _step(self, by: int) -> None:
        if 0 <= self._at + by < len(self._places):
            self._at += by
            self.moved.emit()


def scope_of(entry: TreeEntry | None) -> Scope:
    """The history that choosing an entry shows."""
    if entry is None:
        return WholeCircle()
    return InFolder(entry.rel_path) if entry.is_folder else OfResource(entry.rel_path)


def path_of(scope: Scope) -> str:
    """The path of what is looked at; empty for the whole circle."""
    match scope:
        case WholeCircle():
            return ""
        case InFolder(folder):
            return folder
        case OfResource(rel_path):
            return rel_path
