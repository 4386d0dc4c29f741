"""Stopping in time: the person cancelled, the time is up, the content is more than we take."""

from __future__ import annotations

import time
from collections.abc import Callable, Iterable, Iterator
from typing import TypeVar

from upont_desktop.domain.content.limits import DEFAULT_LIMITS, Limits
from upont_desktop.domain.content.unavailable import Reason, Unavailable
from upont_desktop.domain.errors import Cancelled

_Item = TypeVar("_Item")


class RefusedError(Exception):
    """Raised inside this package where content cannot be shown; becomes an :class:`Unavailable` at its door."""

    def __init__(self, reason: Reason, detail: str = "") -> None:
        """Keep what the result will say."""
        super().__init__(detail or reason.value)
        self.unavailable = Unavailable(reason, detail[:300])


def never() -> bool:
    """The work is never cancelled."""
    return False


class Guard:
    """The limits of one piece of work, and the question whether it should go on."""

    def __init__(self, limits: Limits = DEFAULT_LIMITS, cancelled: Callable[[], bool] = never) -> None:
        self.limits = limits
        self._cancelled = cancelled
        self._started = time.monotonic()
        self._deadline = self._started + limits.seconds

    def check(self) -> None:
        """Raise :class:`Cancelled` or :class:`RefusedError` where the work should stop."""
        if self._cancelled():
            raise Cancelled
        if time.monotonic() > self._deadline:
            raise RefusedError(Reason.TOO_SLOW, f"more than {self.limits.seconds:g} s")

    def has_spent(self, share: float) -> bool:
        """Whether this share of the time is gone: work that can be given in part stops there, rather than fail."""
        return time.monotonic() - self._started > self.limits.seconds * share

    def watched(self, items: Iterable[_Item], *, every: int = 512) -> Iterator[_Item]:
        """The items, with a check every so often."""
        for count, item in enumerate(items):
            if count % every == 0:
                self.check()
            yield item


def refuse_larger(size: int, limit: int, what: str = "bytes") -> None:
    """Raise :class:`RefusedError` where ``size`` is over ``limit``."""
    if size > limit:
        raise RefusedError(Reason.TOO_LARGE, f"{size:,} {what}")
