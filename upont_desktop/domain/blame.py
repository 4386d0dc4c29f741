"""Who last changed each line of a text. Plain values."""

from __future__ import annotations

from dataclasses import dataclass

from upont_desktop.domain.commit import Commit
from upont_desktop.domain.resource import Resource


@dataclass(frozen=True, slots=True)
class LineOrigin:
    """The version that gave lines their present form, with the commit that made it."""

    resource: Resource
    commit: Commit


@dataclass(frozen=True, slots=True)
class Blame:
    """For each line of one version, where it comes from.

    ``lines`` are indexes into ``origins``, -1 where the search was given up before it was known; ``places`` the index
    that each line had in its origin, counted from 0 as in :mod:`~upont_desktop.domain.content.text`.
    """

    origins: tuple[LineOrigin, ...] = ()
    lines: tuple[int, ...] = ()
    places: tuple[int, ...] = ()

    def of(self, line: int) -> LineOrigin | None:
        """The origin of a line, where it is known."""
        at = self.lines[line] if 0 <= line < len(self.lines) else -1
        return self.origins[at] if at >= 0 else None
