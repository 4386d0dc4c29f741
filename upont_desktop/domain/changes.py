"""What an operation changed: every writing function of the service returns one, and views refresh from it."""

from __future__ import annotations

from dataclasses import dataclass

from upont_desktop.domain.path_problems import LeftOutPath


@dataclass(frozen=True, slots=True)
class ChangeSet:
    """What one operation changed in one circle.

    ``commit`` is the new tip of the branch (or ``None`` where none was made), ``before`` the tip that it replaced;
    ``paths`` the resources touched; ``refs`` the refs made, moved or removed; ``summary`` says in words what was done,
    and ``operation`` is the name that undo and the interface know it by. ``left_out`` are the paths that were meant and
    could not be done, each with its reason; ``entries`` are those written into a book (``device:number``).
    """

    circle: str
    operation: str
    summary: str
    commit: str | None = None
    before: str | None = None
    paths: tuple[str, ...] = ()
    refs: tuple[str, ...] = ()
    left_out: tuple[LeftOutPath, ...] = ()
    entries: tuple[str, ...] = ()

    def __bool__(self) -> bool:
        """Whether anything changed at all."""
        return self.commit != self.before or bool(self.refs or self.paths or self.entries)
