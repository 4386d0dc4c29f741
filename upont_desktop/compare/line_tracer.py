"""Which lines a text kept of an older one: what tracing a line back through versions needs."""

from __future__ import annotations

from collections.abc import Callable, Mapping

from upont_desktop.compare.guard import Guard, RefusedError, never
from upont_desktop.compare.sequence_matcher import match, numbered
from upont_desktop.compare.text_decoder import text_side
from upont_desktop.domain.content.limits import DEFAULT_LIMITS, Limits


class OutOfTime(Exception):
    """It took longer than the limits allow."""


class LineTracer:
    """Follows lines from one version to an older one."""

    def __init__(
        self, limits: Limits = DEFAULT_LIMITS, cancelled: Callable[[], bool] = never, encoding: str = ""
    ) -> None:
        """Start the clock. ``encoding`` is what the texts are read as; empty: as they say or seem."""
        self._guard, self._encoding = Guard(limits, cancelled), encoding

    def lines(self, data: bytes) -> tuple[str, ...]:
        """The lines of a text as they are shown; none where it is too large to be shown as text."""
        self._check()
        try:
            return text_side(data, self._guard.limits, self._encoding).lines
        except RefusedError:
            return ()

    def kept(self, old: tuple[str, ...], new: tuple[str, ...]) -> Mapping[int, int]:
        """The index in the old text of each line that the new one has of it.

        Raises :class:`~upont_desktop.domain.errors.Cancelled` and :class:`OutOfTime`.
        """
        self._check()
        try:
            a, b = numbered(old, new)
            matches = match(a, b, self._guard).matches
        except RefusedError as refused:
            raise OutOfTime from refused
        return {found.b + at: found.a + at for found in matches for at in range(found.size)}

    def _check(self) -> None:
        try:
            self._guard.check()
        except RefusedError as refused:
            raise OutOfTime from refused
