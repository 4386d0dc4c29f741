"""Lines on a grid of cells."""

from __future__ import annotations

from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st

from upont_desktop.ui.content.code.text_grid import TAB, breaks, shape_of, widest

LINES = st.text(alphabet=st.sampled_from("ab é\t日\u0301🙂\u200fא\x00,."), max_size=60)


def test_plain_text_is_its_own_shape() -> None:
    shape = shape_of("def f(x):")
    assert (shape.text, shape.cells, shape.gridded, shape.width) == ("def f(x):", None, True, 9)


def test_tabs_go_to_the_next_stop() -> None:
    shape = shape_of("a\tb")
    assert shape.cell(2) == TAB
    assert shape.gridded


def test_wide_and_combining_characters_take_two_cells_and_none() -> None:
    assert shape_of("日a").cells == (0, 2, 3)
    assert shape_of("e\u0301x").cells == (0, 1, 1, 2)


@pytest.mark.parametrize("hidden", ["\x00", "\x1b", "\u202e", "\u2066", "\udcff"])
def test_what_would_hide_or_turn_text_is_shown_as_a_sign(hidden: str) -> None:
    shape = shape_of(f"a{hidden}b")
    assert hidden not in shape.text
    assert len(shape.text) == 3


def test_scripts_that_run_to_the_left_are_left_to_qt() -> None:
    assert not shape_of("שלום").gridded


@given(LINES)
def test_cells_never_go_back_and_lead_to_their_characters(line: str) -> None:
    shape = shape_of(line)
    cells = [shape.cell(at) for at in range(len(line) + 1)]
    assert cells == sorted(cells)
    for cell in cells:
        assert cells[shape.column(cell)] == cell


@given(LINES, st.integers(8, 30))
def test_parts_of_a_wrapped_line_fit_and_make_the_line(line: str, cells: int) -> None:
    found = breaks(line, cells)
    edges = [0, *found, len(line)]
    assert edges == sorted(set(edges)) or line == ""
    shape = shape_of(line)
    for start, end in pairwise(edges):
        seen = end - 1 if line[start:end].endswith(" ") else end  # a space may hang over
        assert shape.cell(seen) - shape.cell(start) <= cells or end - start == 1


def test_a_line_is_broken_after_a_space() -> None:
    assert breaks("some words that go on", 12) == (11,)
    assert breaks("x" * 25, 10) == (10, 20)
    assert breaks("short", 10) == ()


@given(st.lists(LINES, max_size=5))
def test_the_widest_line_is_not_wider_than_said(lines: list[str]) -> None:
    assert max((shape_of(line).width for line in lines), default=0) <= widest(lines)


def test_a_very_long_line_is_broken_at_once() -> None:
    line = "word " * 30_000
    found = breaks(line, 77)
    assert found == tuple(range(77, len(line), 77))
    assert breaks("x" * 20_160, 80) == tuple(range(80, 20_160, 80))
