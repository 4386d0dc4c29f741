"""The order of entries: by logical clock, device and number, whatever the clocks on the walls say.

A device's clock is one more than the highest that it has seen. So the ticks of all entries of a room have no large gap
between them, and one that is far beyond all others (:data:`TICK_JUMP`) was made up: it counts as the next of its own
device.
"""

from __future__ import annotations

from collections.abc import Iterable

from upont_desktop.domain.books import LAST_TICK, TICK_JUMP


def horizon(ticks: Iterable[int], seen: int = 0) -> int:
    """The highest tick that was not made up, of these and what was ``seen`` before."""
    for tick in sorted(ticks):
        if tick - seen > TICK_JUMP:
            break
        seen = max(seen, tick)
    return seen


class DeviceClock:
    """The ticks by which one device's entries are ordered: as they are written where they rise and are credible."""

    def __init__(self, highest: int, before: int = 0) -> None:
        """``highest`` is the :func:`horizon` of all books of the room, ``before`` what the device's last entry had."""
        self._highest, self._before = highest, before

    def tick(self, written: int) -> tuple[int, bool]:
        """What the next entry is ordered by, and whether that is what is written in it."""
        credible = self._before < written <= self._highest
        self._before = written if credible else self._before + 1
        return self._before, credible


def is_exact(tick: int) -> bool:
    """Whether every program that reads JSON reads the number as it is; an entry with another one counts for nothing."""
    return tick < LAST_TICK
