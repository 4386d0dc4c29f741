"""Several rows of a graph drawn as one."""

from __future__ import annotations

from collections.abc import Sequence

from upont_desktop.domain.lanes import LaneRow


def contracted(rows: Sequence[LaneRow]) -> LaneRow:
    """The row that stands for ``rows``, which follow each other (at least one): their nodes become one node.

    It has the upper edge of the first and the lower edge of the last, so that what is above and below fits as it did.
    A lane with a node on it leads into the node, and out of it where it goes on; what only passed still passes.
    """
    if len(rows) == 1:
        return rows[0]
    above, below = rows[0].above, rows[-1].below
    noded = joined = 0
    for row in rows:
        noded |= 1 << row.lane | row.into
        joined |= row.out
    into, out = above & noded, below & (noded | joined)
    through = above & below & ~noded
    standing = into & out or out or into  # a node stands on a lane that is drawn, in the middle of a line if it can
    lane = (standing & -standing).bit_length() - 1 if standing else rows[0].lane
    return LaneRow(lane, through, into, out)
