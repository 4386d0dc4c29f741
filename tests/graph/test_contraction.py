"""Several rows drawn as one: the edges fit, and what is joined stays joined."""

from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from tests.graph.histories import History, histories
from upont_desktop.domain.lanes import LaneRow
from upont_desktop.graph.contraction import contracted
from upont_desktop.graph.lanes import Layout


def laid_out(history: History) -> list[LaneRow]:
    layout = Layout()
    return [layout.push(commit, parents) for commit, parents in history]


def test_a_straight_run_keeps_its_lane_and_those_that_pass() -> None:
    rows = [LaneRow(0, 0b10, 0b1, 0b1), LaneRow(0, 0b10, 0b1, 0b1)]
    assert contracted(rows) == LaneRow(0, 0b10, 0b1, 0b1)


def test_two_lines_of_books_meet_in_the_one_row() -> None:
    rows = [LaneRow(0, 0b10, 0b1, 0b1), LaneRow(1, 0b1, 0b10, 0b10)]
    assert contracted(rows) == LaneRow(0, 0, 0b11, 0b11)


def test_a_merge_inside_opens_no_lane_that_does_not_go_on() -> None:
    rows = [LaneRow(0, 0, 0b1, 0b11), LaneRow(1, 0b1, 0b10, 0b10), LaneRow(0, 0, 0b11, 0b1)]
    assert contracted(rows) == LaneRow(0, 0, 0b1, 0b1)


def test_a_lane_that_the_run_only_leads_to_still_passes() -> None:
    rows = [LaneRow(0, 0b10, 0b1, 0b11), LaneRow(0, 0b10, 0b1, 0b1)]
    assert contracted(rows) == LaneRow(0, 0b10, 0b1, 0b11)


@given(histories(), st.data())
def test_any_run_fits_what_is_above_and_below(history: History, data: st.DataObject) -> None:
    rows = laid_out(history)
    if not rows:
        return
    first = data.draw(st.integers(0, len(rows) - 1))
    end = data.draw(st.integers(first + 1, len(rows)))
    one = contracted(rows[first:end])
    assert (one.above, one.below) == (rows[first].above, rows[end - 1].below)
    assert not one.through & one.into
    if end - first == 1:
        assert one == rows[first]
    # a lane that no node of the run stands on, or ends in, passes
    noded = {row.lane for row in rows[first:end]}
    assert all(lane not in noded for lane in range(one.through.bit_length()) if one.through >> lane & 1)
    touched = one.into | one.out
    assert not touched or touched >> one.lane & 1
