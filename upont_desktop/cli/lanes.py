"""The lanes of some rows of a laid out history: of those on HEAD, for instance."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import replace
from itertools import islice

from upont_desktop.domain.lanes import LaneRow
from upont_desktop.domain.rows import HistoryRow
from upont_desktop.graph.contraction import contracted
from upont_desktop.graph.lanes import Layout, columns
from upont_desktop.graph.notation import draw


def edges(rows: Sequence[LaneRow]) -> list[list[int]]:
    """The rows that each row's lanes lead to: its own lane first, then the others from left to right."""
    found: list[list[int]] = []
    ends: dict[int, int] = {}
    for at in range(len(rows) - 1, -1, -1):
        row = rows[at]
        own = row.out & 1 << row.lane
        leaving = (*columns(own), *columns(row.out ^ own))
        found.append([ends[column] for column in leaving if column in ends])
        ends.update(dict.fromkeys(columns(row.into), at))
    return found[::-1]


def only_on_head(rows: Sequence[HistoryRow]) -> list[HistoryRow]:
    """The rows on HEAD with lanes of their own. What they come from is on HEAD too, so no edge is lost."""
    layout = Layout()
    led = edges([row.lanes for row in rows])
    return [replace(row, lanes=layout.push(at, led[at])) for at, row in enumerate(rows) if row.on_head]


def laid_out_again(rows: Iterable[HistoryRow], layout: Layout) -> list[HistoryRow]:
    """Rows of whole commits with lanes from ``layout``, which goes on from one page to the next."""
    return [replace(row, lanes=layout.push(row.commit.hash, row.commit.parents)) for row in rows if row.on_head]


def folded_again(rows: Sequence[HistoryRow], whole: Iterable[HistoryRow], layout: Layout) -> list[HistoryRow]:
    """Rows, some of which stand for several of ``whole``, which has them one by one: those on HEAD, with lanes from
    ``layout``.
    """
    each = iter(whole)
    found = []
    for row in rows:
        own = laid_out_again(islice(each, row.fold.count if row.fold else 1), layout)
        if own:
            found.append(replace(row, lanes=contracted([one.lanes for one in own])))
    return found


def drawn(rows: Sequence[HistoryRow]) -> list[str]:
    """The graph of rows as text, one line each, all of one width."""
    found = draw([row.lanes for row in rows])
    lines = found.split("\n") if rows else []
    width = max(map(len, lines), default=0)
    return [line.ljust(width) for line in lines]
