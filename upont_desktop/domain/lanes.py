"""One row of a history's graph. :mod:`upont_desktop.graph.lanes` gives every commit its own."""

from __future__ import annotations

from typing import NamedTuple


class LaneRow(NamedTuple):
    """The lanes of one row.

    ``lane`` is the column of the node; the other fields are bit masks of columns: ``through`` for lanes that pass from
    top to bottom without touching the node, ``into`` for lanes that come from above and end in the node (none for a
    tip, else at least ``lane`` itself), ``out`` for lanes reached from the node downwards: ``lane`` itself for the
    first parent, and one for each other parent, either opened in this row or alive already, and so in ``through`` too.
    """

    lane: int
    through: int
    into: int
    out: int

    @property
    def above(self) -> int:
        """The lanes that cross the row's upper edge."""
        return self.through | self.into

    @property
    def below(self) -> int:
        """The lanes that cross the row's lower edge."""
        return self.through | self.out

    @property
    def width(self) -> int:
        """The number of columns that the row needs, from column 0."""
        return max((self.through | self.into | self.out).bit_length(), self.lane + 1)

    @property
    def is_tip(self) -> bool:
        """Nothing above waits for this commit."""
        return not self.into

    @property
    def is_root(self) -> bool:
        """Whether no parent is known: its line ends here."""
        return not self.out

    @property
    def is_merge(self) -> bool:
        """Two known parents or more."""
        return bool(self.out & (self.out - 1))
