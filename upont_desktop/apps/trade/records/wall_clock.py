"""What a device's clock says, judged by what it said before: whether it is odd, and at which time to look up prices.

Nothing is ever ordered by it. It is odd where it goes back, or jumps over a year: then it is said, and the prices of
the last time that was credible are proposed. A device that really slept that long is believed after a month.
"""

from __future__ import annotations

import datetime as dt
from typing import NamedTuple

BACK = 5 * 60
"""Seconds that a clock may go back: it was set by the network."""
AHEAD = 400 * 86_400
"""Seconds that it may be ahead of what it last said: a bar closes for a summer, or for a year abroad."""
BELIEVED = 30 * 86_400
"""Seconds of an odd run after which it is believed."""


class WallClock(NamedTuple):
    """Seconds since 1970: the last credible time, and where a run of odd ones began."""

    credible: int | None = None
    odd_since: int | None = None

    def after(self, at: int) -> WallClock:
        """The clock when it has said this too."""
        if self.credible is None or self._follows(self.credible, at):
            return WallClock(at)
        since = self.odd_since
        if since is None or not self._follows(since, at):
            return WallClock(self.credible, at)
        return WallClock(at) if at - since >= BELIEVED else self

    def is_odd(self, at: int) -> bool:
        """Whether this time does not follow what it said before."""
        return self.after(at).odd_since is not None

    @staticmethod
    def _follows(before: int, at: int) -> bool:
        return before - BACK <= at <= before + AHEAD


def pricing_time(now: dt.datetime, credible: int | None) -> dt.datetime:
    """The moment whose prices hold: now, or the last credible time where now cannot be true."""
    if credible is None or not WallClock(credible).is_odd(int(now.timestamp())):
        return now
    return dt.datetime.fromtimestamp(credible, dt.UTC)
