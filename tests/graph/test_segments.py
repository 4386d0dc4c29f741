"""Strokes of a row."""

from __future__ import annotations

from itertools import pairwise

from hypothesis import given
from hypothesis import strategies as st

from tests.graph.histories import History, histories
from upont_desktop.domain.lanes import LaneRow
from upont_desktop.graph.lanes import Layout, columns
from upont_desktop.graph.palette import COLOURS
from upont_desktop.graph.segments import Segment, Stroke, colour_of, segments


def test_a_row_of_everything() -> None:
    row = LaneRow(lane=1, through=0b1001, into=0b0110, out=0b1_1010)
    assert segments(row) == [
        Segment(Stroke.THROUGH, 0, 0, 0),
        Segment(Stroke.THROUGH, 3, 3, 3),
        Segment(Stroke.INTO, 1, 1, 1),
        Segment(Stroke.INTO, 2, 1, 2),
        Segment(Stroke.OUT, 1, 1, 1),
        Segment(Stroke.OUT, 1, 3, 3),
        Segment(Stroke.OUT, 1, 4, 4),
    ]
    assert [stroke.is_straight for stroke in segments(row)] == [True, True, True, False, True, False, False]


def test_a_lone_commit_has_no_strokes() -> None:
    assert segments(LaneRow(0, 0, 0, 0)) == []


def test_colours_come_round() -> None:
    assert [colour_of(lane) for lane in (0, COLOURS - 1, COLOURS, 3 * COLOURS + 2)] == [0, COLOURS - 1, 0, 2]
    assert segments(LaneRow(9, 0, 1 << 9, 0), count=4) == [Segment(Stroke.INTO, 9, 9, 1)]


def rows_of(history: History) -> list[LaneRow]:
    layout = Layout()
    return [layout.push(commit, parents) for commit, parents in history]


@given(histories())
def test_lines_go_on_from_row_to_row_in_their_colour(history: History) -> None:
    drawn = [segments(row) for row in rows_of(history)]
    for upper, lower in pairwise(drawn):
        down = {(stroke.bottom, stroke.colour) for stroke in upper if stroke.stroke is not Stroke.INTO}
        up = {(stroke.top, stroke.colour) for stroke in lower if stroke.stroke is not Stroke.OUT}
        assert down == up


@given(histories(), st.integers(0, 6))
def test_a_limit_leaves_out_what_lies_beyond(history: History, limit: int) -> None:
    for row in rows_of(history):
        seen = [stroke for stroke in segments(row) if min(stroke.top, stroke.bottom) < limit]
        assert segments(row, limit) == seen


@given(histories())
def test_every_lane_has_its_stroke(history: History) -> None:
    for row in rows_of(history):
        lanes = [*columns(row.through), *columns(row.into), *columns(row.out)]
        assert len(segments(row)) == len(lanes)
        assert all(stroke.is_straight for stroke in segments(row) if stroke.stroke is Stroke.THROUGH)
