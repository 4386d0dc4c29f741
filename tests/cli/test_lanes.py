"""LaneRow of some rows of a history."""

from __future__ import annotations

import random

from hypothesis import given
from hypothesis import strategies as st

from upont_desktop.cli.lanes import drawn, edges, laid_out_again, only_on_head
from upont_desktop.domain.commit import Commit, Signature
from upont_desktop.domain.rows import HistoryRow
from upont_desktop.graph.lanes import Layout

ADA = Signature("Ada", "ada@example.org", 0, 0)


def rows_of(parents: list[list[int]], off_head: int = 0) -> list[HistoryRow]:
    """Rows of a history given by each row's parents, the first ones not on HEAD."""
    layout = Layout()
    return [
        HistoryRow(
            Commit(str(at), tuple(map(str, leading)), ADA, ADA, "", ""),
            layout.push(str(at), [str(parent) for parent in leading]),
            at >= off_head,
        )
        for at, leading in enumerate(parents)
    ]


@st.composite
def histories(draw: st.DrawFn) -> list[list[int]]:
    size = draw(st.integers(1, 24))
    chosen = random.Random(draw(st.integers(0, 10**6)))
    return [
        chosen.sample(range(at + 1, size), k=min(size - at - 1, chosen.choice([0, 1, 1, 1, 2, 2, 3])))
        for at in range(size)
    ]


@given(histories())
def test_edges_are_read_back_from_lanes(parents: list[list[int]]) -> None:
    found = edges([row.lanes for row in rows_of(parents)])
    assert [set(some) for some in found] == [set(some) for some in parents]
    assert [some[:1] for some in found] == [some[:1] for some in parents]


@given(histories(), st.integers(0, 5))
def test_what_is_off_head_takes_no_room(parents: list[list[int]], off_head: int) -> None:
    rows = rows_of(parents, off_head)
    kept = only_on_head(rows)
    again = laid_out_again(rows, Layout())
    assert (
        [row.commit.hash for row in kept]
        == [row.commit.hash for row in again]
        == [row.commit.hash for row in rows[off_head:]]
    )
    for some in (kept, again):
        found = edges([row.lanes for row in some])
        assert [{at + off_head for at in leading} for leading in found] == [
            set(leading) for leading in parents[off_head:]
        ]


def test_a_graph_has_one_width() -> None:
    assert drawn(rows_of([[1, 2], [2], []])) == ["*-.", "* |", "*-'"]
    assert drawn([]) == []
