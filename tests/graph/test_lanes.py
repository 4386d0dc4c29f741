"""The layout of lanes: drawn cases, and its invariants on random histories."""

from __future__ import annotations

from itertools import pairwise
from textwrap import dedent

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tests.graph.histories import History, histories
from upont_desktop.domain.lanes import LaneRow
from upont_desktop.graph.lanes import Layout, columns
from upont_desktop.graph.notation import draw, lay_out, parse


def rows_of(history: History) -> list[LaneRow]:
    layout = Layout()
    return [layout.push(commit, parents) for commit, parents in history]


@pytest.mark.parametrize(
    ("history", "drawn"),
    [
        pytest.param(
            "c:b b:a a",
            """
            *  c
            *  b
            *  a
            """,
            id="a line",
        ),
        pytest.param(
            "m:a,b a:r b:r r",
            """
            *-.  m
            * |  a
            | *  b
            *-'  r
            """,
            id="a merge of two branches from one root",
        ),
        pytest.param(
            "m:a,f f:a a:r r",
            """
            *-.  m
            | *  f
            *-'  a
            *    r
            """,
            id="a branch merged without need",
        ),
        pytest.param(
            "o:a,b,c a:r b:r c:r r",
            """
            *-.-.  o
            * | |  a
            | * |  b
            | | *  c
            *-'-'  r
            """,
            id="an octopus",
        ),
        pytest.param(
            "x:a,b y:b,a a:r b:r r",
            """
            *-.    x
            +-|-*  y
            * | |  a
            | *-'  b
            *-'    r
            """,
            id="criss-cross",
        ),
        pytest.param(
            "a b:c c",
            """
            *  a
            *  b
            *  c
            """,
            id="a lone root leaves its column to the next tip",
        ),
        pytest.param(
            "a:r b:r c:r r",
            """
            *      a
            | *    b
            | | *  c
            *-'-'  r
            """,
            id="three tips",
        ),
        pytest.param(
            "a:q b:r c:q q:s,t r s t",
            """
            *      a
            | *    b
            | | *  c
            *-|-:  q
            | * |  r
            *   |  s
                *  t
            """,
            id="a column ended and opened in the same row",
        ),
        pytest.param(
            "a:r b:s m:r,s r s",
            """
            *      a
            | *    b
            | +-*  m
            *-|-'  r
              *    s
            """,
            id="an edge joins a lane that is alive",
        ),
        pytest.param(
            "m:a,gone a",
            """
            *  m
            *  a
            """,
            id="a parent that the clone does not hold",
        ),
    ],
)
def test_drawn(history: str, drawn: str) -> None:
    assert draw(lay_out(history), [name for name, _ in parse(history)]) == dedent(drawn).strip("\n")


def test_a_parent_named_twice_counts_once() -> None:
    layout = Layout()
    assert layout.push("m", ["a", "b", "a", "b"]) == LaneRow(lane=0, through=0, into=0, out=0b11)
    assert layout.state() == ((0, "a"), (1, "b"))


def test_a_row_says_what_it_is() -> None:
    merge, left, right, root = lay_out("m:a,b a:r b:r r")
    assert [row.is_tip for row in (merge, left, right, root)] == [True, False, False, False]
    assert [row.is_merge for row in (merge, left, right, root)] == [True, False, False, False]
    assert [row.is_root for row in (merge, left, right, root)] == [False, False, False, True]
    assert [row.width for row in (merge, left, right, root)] == [2, 2, 2, 2]
    assert lay_out("a")[0].width == 1


def test_more_lanes_than_a_machine_word_has_bits() -> None:
    layout = Layout()
    for tip in range(200):
        assert layout.push(("tip", tip), ["root"]).lane == tip
    root = layout.push("root", [])
    assert root == LaneRow(lane=0, through=0, into=(1 << 200) - 1, out=0)
    assert layout.alive == 0


@given(st.integers(0, 1 << 130))
def test_columns_are_the_bits(mask: int) -> None:
    assert list(columns(mask)) == [bit for bit in range(131) if mask >> bit & 1]


@given(histories())
def test_every_edge_ends_in_the_row_of_its_parent(history: History) -> None:
    """From the rows alone: each lane that leaves a node, followed down, is first touched by an ``into`` at a parent."""
    rows = rows_of(history)
    for position, (_, parents) in enumerate(history):
        ends = {lane: end_of(rows, position, lane) for lane in columns(rows[position].out)}
        assert sorted(ends.values()) == sorted(set(parents))
        if parents:
            assert ends[rows[position].lane] == parents[0]


def end_of(rows: list[LaneRow], position: int, lane: int) -> int:
    """The row in which the lane ends that crosses the lower edge of the row at ``position``."""
    for below in range(position + 1, len(rows)):
        if rows[below].into >> lane & 1:
            return below
        assert rows[below].through >> lane & 1, f"lane {lane} is cut at row {below}"
    raise AssertionError(f"lane {lane} leads nowhere")


@given(histories())
def test_lanes_do_not_overlap(history: History) -> None:
    """Nothing passes through a node or through a lane's end, and what passes and is left too leads to one parent."""
    for row in rows_of(history):
        assert not row.into & row.through
        assert not row.through >> row.lane & 1
        assert bool(row.into >> row.lane & 1) == bool(row.into)
        assert bool(row.out >> row.lane & 1) == bool(row.out)


@given(histories())
def test_the_node_stands_in_the_lowest_lane_waiting_or_free(history: History) -> None:
    for row in rows_of(history):
        lowest = (1 << row.lane) - 1
        assert not row.into & lowest
        if row.is_tip:
            assert row.through & lowest == lowest


@given(histories())
def test_rows_fit_together(history: History) -> None:
    rows = rows_of(history)
    for upper, lower in pairwise(rows):
        assert upper.below == lower.above
    if rows:
        assert rows[0].above == 0
        assert rows[-1].below == 0


@given(histories())
def test_width_is_bounded_by_the_lanes_alive(history: History) -> None:
    rows = rows_of(history)
    alive = [max((row.above | 1 << row.lane).bit_count(), row.below.bit_count()) for row in rows]
    assert max((row.width for row in rows), default=0) == max(alive, default=0)


@given(histories())
def test_same_as_the_rules_taken_literally(history: History) -> None:
    assert rows_of(history) == list(map(PlainLayout().push, history))


class PlainLayout:
    """The rules as a list of what each column waits for, without any care for time."""

    def __init__(self) -> None:
        self.waits: list[int | None] = []

    def push(self, entry: tuple[int, tuple[int, ...]]) -> LaneRow:
        commit, parents = entry
        into = [lane for lane, waits in enumerate(self.waits) if waits == commit]
        node = into[0] if into else self.free()
        for lane in into:
            self.waits[lane] = None
        through = [lane for lane, waits in enumerate(self.waits) if waits is not None]
        out = set()
        for rank, parent in enumerate(dict.fromkeys(parents)):
            lane = node if not rank else self.waits.index(parent) if parent in self.waits else self.free()
            self.waits[lane] = parent
            out.add(lane)
        return LaneRow(node, self.mask(through), self.mask(into), self.mask(out))

    def free(self) -> int:
        if None not in self.waits:
            self.waits.append(None)
        return self.waits.index(None)

    def mask(self, lanes: list[int] | set[int]) -> int:
        return sum(1 << lane for lane in lanes)


@given(histories(), st.data())
def test_going_on_from_a_state(history: History, data: st.DataObject) -> None:
    cut = data.draw(st.integers(0, len(history)))
    layout = Layout()
    rows = [layout.push(*entry) for entry in history[:cut]]
    resumed = Layout.from_state(layout.state())
    assert resumed.state() == layout.state()
    assert resumed.alive == layout.alive == sum(1 << column for column, _ in layout.state())
    assert rows + [resumed.push(*entry) for entry in history[cut:]] == rows_of(history)
    assert resumed.state() == ()


def test_a_state_names_columns_and_what_they_wait_for() -> None:
    layout = Layout()
    for name, parents in parse("a:r b:s c:r r s")[:3]:
        layout.push(name, parents)
    assert layout.state() == ((0, "r"), (1, "s"), (2, "r"))


def test_a_new_commit_on_top_leaves_the_state_below_it_as_it_was() -> None:
    """What lets a refresh stop early: below the old tip, everything is as before."""
    before, after = Layout(), Layout()
    after.push("new", ["tip"])
    assert before.push("tip", ["r"]) != after.push("tip", ["r"])
    assert before.state() == after.state()


@pytest.mark.parametrize("state", [((0, "a"), (0, "b")), ((-1, "a"),)])
def test_an_impossible_state_is_refused(state: tuple[tuple[int, str], ...]) -> None:
    with pytest.raises(ValueError, match="cannot be taken"):
        Layout.from_state(state)
