"""From a row of lanes to the strokes that a delegate paints, so that painting decides nothing.

A row is a box: lanes cross its upper and lower edge in the middle of their columns, and the node stands at half its
height. Strokes come in painting order: what passes first, what touches the node on top of it.
"""

from __future__ import annotations

from enum import IntEnum
from typing import NamedTuple, Protocol

from upont_desktop.graph.lanes import columns
from upont_desktop.graph.palette import COLOURS


class RowLanes(Protocol):
    """What is needed of a row: the fields of :class:`~upont_desktop.domain.lanes.LaneRow`."""

    @property
    def lane(self) -> int:
        """The column of the node, from 0."""

    @property
    def through(self) -> int:
        """Mask of the lanes that pass."""

    @property
    def into(self) -> int:
        """Mask of the lanes that end in the node."""

    @property
    def out(self) -> int:
        """Mask of the lanes that leave the node."""


class Stroke(IntEnum):
    """The course of a segment."""

    THROUGH = 0
    """From the upper to the lower edge, straight."""
    INTO = 1
    """From the upper edge to the node: straight in the node's own column, else a curve."""
    OUT = 2
    """From the node to the lower edge: straight in the node's own column, else a curve."""


class Segment(NamedTuple):
    """One stroke of a row. ``top`` and ``bottom`` are the columns where it starts and ends, going down; ``colour`` is
    an index into a palette.
    """

    stroke: Stroke
    top: int
    bottom: int
    colour: int

    @property
    def is_straight(self) -> bool:
        """It stays in its column."""
        return self.top == self.bottom


def colour_of(lane: int, count: int = COLOURS) -> int:
    """The index of a lane's colour, in a palette of ``count``: a lane keeps its column, so it keeps its colour."""
    return lane % count


def segments(row: RowLanes, limit: int | None = None, count: int = COLOURS) -> list[Segment]:
    """The strokes of a row, in painting order.

    With ``limit``, only columns below it are visible: what lies wholly beyond is left out, and an edge that leads
    across is kept, for the painter to clip. An edge has the colour of the lane that it comes from (above) or goes to
    (below), so that a line keeps its colour around the bend.
    """
    node = row.lane
    visible = -1 if limit is None else (1 << limit) - 1
    touching = -1 if limit is None or node < limit else visible
    strokes = [Segment(Stroke.THROUGH, lane, lane, colour_of(lane, count)) for lane in columns(row.through & visible)]
    strokes += [Segment(Stroke.INTO, lane, node, colour_of(lane, count)) for lane in columns(row.into & touching)]
    strokes += [Segment(Stroke.OUT, node, lane, colour_of(lane, count)) for lane in columns(row.out & touching)]
    return strokes
