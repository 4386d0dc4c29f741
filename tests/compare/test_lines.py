"""The comparison of lines: right on any input, readable on usual ones, quick on the worst."""

from __future__ import annotations

import random
import time
from collections.abc import Sequence

import pytest
from hypothesis import given
from hypothesis import strategies as st

from upont_desktop.compare.guard import Guard
from upont_desktop.compare.lines import LineComparison, compare_lines
from upont_desktop.compare.sequence_matcher import match
from upont_desktop.compare.word_diff import changed_middle, changed_words
from upont_desktop.domain.content.limits import CompareOptions
from upont_desktop.domain.content.text import ComparedRow, RowKind, unfolded, unified


def compared(left: Sequence[str], right: Sequence[str], *, blanks: bool = False, context: int = 3) -> LineComparison:
    return compare_lines(left, right, CompareOptions(blanks, context), Guard())


def drawn(left: str, right: str) -> list[str]:
    """The comparison of two texts whose lines are words, in a notation of one character a row."""
    marks = {"same": " ", "removed": "-", "added": "+", "changed": "~", "moved-from": "<", "moved-to": ">", "fold": "…"}
    a, b = left.split("|"), right.split("|")
    return [
        marks[row.kind] + (a[row.left] if row.left is not None else b[row.right or 0])
        for row in compared(a, b, context=100).rows
    ]


def test_readable() -> None:
    assert drawn("one|two|three", "one|three") == [" one", "-two", " three"]
    assert drawn("one|two here|three", "one|two there|three") == [" one", "~two here", " three"]
    assert drawn("a", "b") == ["-a", "+b"]


def test_additions_stand_where_people_put_them() -> None:
    old = "def a():|    pass||def c():|    pass"
    new = "def a():|    pass||def b():|    pass||def c():|    pass"
    assert drawn(old, new) == [" def a():", "     pass", " ", "+def b():", "+    pass", "+", " def c():", "     pass"]


def test_a_rewritten_stretch_is_not_cut_by_a_chance_brace() -> None:
    old = "start|alpha one|beta two|}|gamma three|delta four|end"
    new = "start|red five|green six|}|blue seven|white eight|end"
    kinds = [row[0] for row in drawn(old, new)]
    assert kinds == [" ", "-", "-", "-", "-", "-", "+", "+", "+", "+", "+", " "]


def test_moved_blocks() -> None:
    block = ["the first line of what moves", "", "and the last line of it"]
    rest = [f"line number {number} stays here" for number in range(6)]
    rows = compared([*block, *rest], [*rest, *block]).rows
    moved = [(row.left, row.other) for row in rows if row.kind is RowKind.MOVED_FROM]
    assert moved == [(0, 6), (1, 7), (2, 8)]
    assert [(row.right, row.other) for row in rows if row.kind is RowKind.MOVED_TO] == [(6, 0), (7, 1), (8, 2)]


def test_a_short_line_elsewhere_has_not_moved() -> None:
    assert RowKind.MOVED_FROM not in compared(["x = 1", "b", "c", "d"], ["b", "c", "d", "x = 1"]).counts


def test_what_was_there_twice_moves_once() -> None:
    block = "a line that is long enough to be seen moving"
    rest = [f"line number {number} stays here" for number in range(4)]
    counts = compared([block, rest[0], block, *rest[1:]], [*rest, block]).counts
    assert (counts[RowKind.MOVED_FROM], counts[RowKind.REMOVED], counts[RowKind.MOVED_TO]) == (1, 1, 1)


def test_the_changed_middle() -> None:
    assert changed_middle("aaaa", "aaaaaa") == ((), ((4, 6),))
    assert changed_middle("one two", "one 2 two") == ((), ((4, 6),))
    assert changed_middle("abc", "xyz") == ((), ())


def test_whitespace_is_optional() -> None:
    left, right = ["a  b", "\tc", "d "], ["a b", "    c", "d"]
    assert compared(left, right).counts[RowKind.CHANGED] == 3
    assert compared(left, right, blanks=True).counts == {RowKind.SAME: 3} or compared(
        left, right, blanks=True
    ).counts == {RowKind.FOLD: 1}


def test_long_unchanged_stretches_are_folded() -> None:
    left = [str(number) for number in range(100)]
    right = [*left[:50], "new", *left[50:]]
    rows = compared(left, right).rows
    assert rows[0] == ComparedRow(RowKind.FOLD, 0, 0, size=47)
    assert rows[-1] == ComparedRow(RowKind.FOLD, 53, 54, size=47)
    assert [row.left for row in unfolded(rows[0])] == list(range(47))
    with pytest.raises(ValueError, match="fold"):
        list(unfolded(rows[1]))


def test_changed_words() -> None:
    spans = changed_words("the quick brown fox", "the slow brown fox", Guard())
    assert spans == (((4, 9),), ((4, 8),))
    assert changed_words("one two three", "1 2 3", Guard()) == ((), ())
    assert changed_words("f(a, b)", "f(a, b, c)", Guard()) == ((), ((6, 9),))


LINES = st.lists(
    st.one_of(
        st.sampled_from(["", "}", "  x", "a", "b", "c"]),
        st.sampled_from(
            ["the moving line of some length", "another long line that may move", "value = 12", "value = 13"]
        ),
        st.text(alphabet="ab 1é😀\u0301", max_size=8),
    ),
    max_size=25,
)


@given(LINES, LINES, st.booleans(), st.integers(0, 4))
def test_every_line_is_there_once_and_in_order(left: list[str], right: list[str], blanks: bool, context: int) -> None:
    rows = compared(left, right, blanks=blanks, context=context).rows
    whole = [one for row in rows for one in (unfolded(row) if row.kind is RowKind.FOLD else (row,))]
    assert [row.left for row in whole if row.left is not None] == list(range(len(left)))
    assert [row.right for row in whole if row.right is not None] == list(range(len(right)))
    for row in whole:
        check_row(row, left, right, blanks=blanks)
    assert sorted(row.left for row in unified(whole) if row.left is not None) == list(range(len(left)))


def check_row(row: ComparedRow, left: list[str], right: list[str], *, blanks: bool) -> None:
    a = None if row.left is None else left[row.left]
    b = None if row.right is None else right[row.right]
    match row.kind:
        case RowKind.SAME:
            assert a == b or (blanks and a is not None and b is not None and a.split() == b.split())
        case RowKind.CHANGED:
            assert a is not None
            assert b is not None
            assert a != b
            check_spans(row, a, b)
        case RowKind.MOVED_FROM:
            assert row.other is not None
            assert a is not None
            assert a.split() == right[row.other].split()
        case RowKind.MOVED_TO:
            assert row.other is not None
            assert b is not None
            assert b.split() == left[row.other].split()
        case RowKind.REMOVED:
            assert b is None
        case RowKind.ADDED:
            assert a is None
        case RowKind.FOLD:
            pytest.fail("a fold was not unfolded")


def check_spans(row: ComparedRow, a: str, b: str) -> None:
    for line, spans in ((a, row.left_spans), (b, row.right_spans)):
        edges = [edge for span in spans for edge in span]
        assert edges == sorted(set(edges))
        assert all(0 <= edge <= len(line) for edge in edges)
    if row.left_spans or row.right_spans:
        assert without(a, row.left_spans) == without(b, row.right_spans)


def without(line: str, spans: Sequence[tuple[int, int]]) -> str:
    kept = "".join(letter for at, letter in enumerate(line) if not any(start <= at < end for start, end in spans))
    return "".join(kept.split())


@given(st.lists(st.integers(0, 6), max_size=60), st.lists(st.integers(0, 6), max_size=60))
def test_matches_are_matches(a: list[int], b: list[int]) -> None:
    end_a = end_b = 0
    for found in match(a, b, Guard()).matches:
        assert found.a >= end_a
        assert found.b >= end_b
        assert a[found.a : found.a + found.size] == b[found.b : found.b + found.size]
        end_a, end_b = found.a + found.size, found.b + found.size


@given(st.lists(st.integers(0, 6), max_size=60), st.data())
def test_what_was_only_removed_is_matched_whole(a: list[int], data: st.DataObject) -> None:
    kept = [item for item in a if data.draw(st.booleans())]
    assert sum(found.size for found in match(a, kept, Guard()).matches) == len(kept)


WORDS = "vecteur matrice fonction dérivée intégrale suite limite courbe angle réaction élément molécule".split()


def some_lines(count: int, seed: int) -> list[str]:
    rng = random.Random(seed)
    return [" ".join(rng.choices(WORDS, k=8)) for _ in range(count)]


def edited(lines: list[str], rate: float) -> list[str]:
    rng = random.Random(7)
    result: list[str] = []
    for line in lines:
        dice = rng.random() / rate
        if dice < 1 / 3:
            continue
        result.append(f"{line} neuf" if dice < 2 / 3 else line)
        if 2 / 3 <= dice < 1:
            result.append("une ligne neuve, tout autre")
    return result


MANY = some_lines(100_000, 1)
FEWER = MANY[:30_000]
WORST = {
    "1 % edits": (MANY, edited(MANY, 0.01)),
    "every line": (FEWER, [f"  {line}" for line in FEWER]),
    "unrelated": (FEWER, some_lines(30_000, 2)),
    "reversed": (FEWER, FEWER[::-1]),
    "few distinct": (random.Random(3).choices(WORDS, k=30_000), random.Random(4).choices(WORDS, k=30_000)),
    "one distinct": (["x"] * 30_000, ["x"] * 20_000),
}


@pytest.mark.parametrize("case", WORST)
def test_many_lines_take_no_long_time(case: str) -> None:
    """Half a second on an idle machine; the bound leaves room for a busy one, and none for quadratic time."""
    left, right = WORST[case]
    started = time.process_time()
    compared(left, right)
    assert time.process_time() - started < 10


def test_very_long_lines() -> None:
    words = WORDS * 2_000
    started = time.process_time()
    (row,) = compared([" ".join(words)], [" ".join([*words[:9000], "neuf", *words[9000:]])]).rows
    assert row.kind is RowKind.CHANGED
    assert len(row.right_spans) == 1
    assert time.process_time() - started < 3
