"""Where a blob stands, commit after commit, without asking again for what has not changed between two of them."""

from __future__ import annotations

import sqlite3
from bisect import bisect_right
from collections import OrderedDict, defaultdict
from collections.abc import Sequence
from typing import NamedTuple

_BELOW_ALL = -(1 << 62)
"""Places on a line may be negative."""
_MOST_LINES = 16
"""Lines that are followed side by side for one blob: as many branches as people work on at once. What is seen from any
other is worked out from its beginning again.
"""

_EVENTS = """
WITH holders AS (SELECT DISTINCT resource FROM versions WHERE blob = :blob)
SELECT line, line_position, resource, id, blob IS :blob FROM versions WHERE resource IN holders
UNION ALL
SELECT line, line_position, resource, version, (SELECT blob IS :blob FROM versions WHERE id = taken.version)
FROM taken WHERE resource IN holders
ORDER BY line, line_position
"""


class _Event(NamedTuple):
    """From a place of a line on, a resource has this version (0 for none), whose content is the blob or not."""

    position: int
    resource: int
    version: int
    holds: bool


class Sightings:
    """What readers of one commit see: the version at each resource that ever held the blob (``seen``), and those at
    which it stands.
    """

    __slots__ = ("place", "seen", "standing")

    def __init__(self) -> None:
        """Nothing is seen before the first commit."""
        self.place = _BELOW_ALL
        self.seen: dict[int, int] = {}
        self.standing: dict[int, int] = {}

    def copy(self) -> Sightings:
        """The same, to go another way from here."""
        other = Sightings()
        other.seen, other.standing = self.seen.copy(), self.standing.copy()
        return other

    def apply(self, events: Sequence[_Event]) -> None:
        """Go on along a line."""
        for _, resource, version, holds in events:
            self.standing.pop(resource, None)
            if version:
                self.seen[resource] = version
            else:
                self.seen.pop(resource, None)
            if holds:
                self.standing[resource] = version


class BlobTimeline:
    """The events of every resource that ever held one blob, along the lines of the history (see
    :mod:`upont_desktop.index.tables`). Looking at commits in the order of their ids, each event is gone through once
    for each line that it is seen from.
    """

    def __init__(self, cursor: sqlite3.Cursor, blob: bytes) -> None:
        """Reads the events at once: they are held in memory for as long as this is."""
        self._events: defaultdict[int, list[_Event]] = defaultdict(list)
        for line, position, resource, version, holds in cursor.execute(_EVENTS, {"blob": blob}):
            self._events[line].append(_Event(position, resource, version or 0, bool(holds)))
        self._lines: OrderedDict[int, Sightings] = OrderedDict()

    def at(self, chain: Sequence[tuple[int, int]]) -> Sightings:
        """What is seen from a place, given as the stretches of line that lead to it, the newest first."""
        if not chain:
            return Sightings()
        line, place = chain[0]
        known = self._lines.get(line)
        if known is None or known.place > place:  # a line is only ever followed upwards
            known = self._from_base(chain)
            self._lines[line] = known
            if len(self._lines) > _MOST_LINES:
                self._lines.popitem(last=False)
        self._lines.move_to_end(line)
        self._go_on(known, line, place)
        return known

    def _from_base(self, chain: Sequence[tuple[int, int]]) -> Sightings:
        """What is seen where the newest stretch begins."""
        below = list(chain[1:])
        start = Sightings()
        while below:
            line, place = below[0]
            known = self._lines.get(line)
            if known is not None and known.place <= place:
                start = known.copy()
                start.apply(self._between(line, known.place, place))
                break
            below.pop(0)
        for line, place in reversed(chain[1 : len(chain) - len(below)]):
            start.apply(self._between(line, _BELOW_ALL, place))
        start.place = _BELOW_ALL
        return start

    def _go_on(self, sightings: Sightings, line: int, place: int) -> None:
        sightings.apply(self._between(line, sightings.place, place))
        sightings.place = place

    def _between(self, line: int, after: int, up_to: int) -> Sequence[_Event]:
        events = self._events.get(line, [])
        low = bisect_right(events, after, key=lambda event: event.position)
        return events[low : bisect_right(events, up_to, key=lambda event: event.position)]
