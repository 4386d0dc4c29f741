"""Searching many lines at once."""

from __future__ import annotations

import re

from hypothesis import given
from hypothesis import strategies as st

from upont_desktop.ui.content.code.line_search import LineHit, LineSearch

ALPHABET = "abAéİß \n"
LINES = st.lists(st.text(alphabet=st.sampled_from(ALPHABET.replace("\n", "")), max_size=8), max_size=6)
WORDS = st.text(alphabet=st.sampled_from("abAéİß "), min_size=1, max_size=3)


def one_by_one(lines: list[str], words: str) -> list[LineHit]:
    pattern = re.compile(re.escape(words), re.IGNORECASE)
    return [LineHit(at, hit.start(), hit.end()) for at, line in enumerate(lines) for hit in pattern.finditer(line)]


@given(LINES, WORDS)
def test_the_joined_search_finds_what_each_line_holds(lines: list[str], words: str) -> None:
    assert list(LineSearch(lines).after(words, 0, 0)) == one_by_one(lines, words)


@given(LINES, WORDS, st.integers(0, 5), st.integers(0, 8))
def test_places_after_and_before_another_part_all_places(lines: list[str], words: str, line: int, column: int) -> None:
    if line >= len(lines):
        return
    column = min(column, len(lines[line]))
    search = LineSearch(lines)
    for hit in search.after(words, line, column):
        assert (hit.line, hit.start) >= (line, column)
    before = list(search.before(words, line, column))
    assert all((hit.line, hit.end) <= (line, column) for hit in before)
    assert before == sorted(before, key=lambda hit: (hit.line, hit.start), reverse=True)


def test_capitals_and_lines_ends() -> None:
    search = LineSearch(["One two", "two ONE"])
    assert [hit.line for hit in search.after("one", 0, 0)] == [0, 1]
    assert list(search.after("two\ntwo", 0, 0)) == []
    assert list(search.after("", 0, 0)) == []
    assert [hit.line for hit in search.before("one", 2, 0)] == [1, 0]
