"""Which commits of books a history shows as one row."""

from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from upont_desktop.domain.folds import LONGEST, PAUSE, BookCommitRow, Run, runs

HOUR = 3600


def evening(first: int, count: int, start: int = 0) -> list[BookCommitRow]:
    """Commits every ten minutes, from row ``first`` (the oldest) upwards."""
    return [BookCommitRow(first - at, start + at * 600, True) for at in range(count)]


def test_an_evening_is_one_run_and_a_single_commit_none() -> None:
    assert runs(evening(40, 36)) == [Run(5, 36)]
    assert runs(evening(40, 1)) == []
    assert runs([]) == []


def test_what_lies_between_a_pause_or_another_branch_ends_a_run() -> None:
    older = evening(40, 3)
    assert runs([*older, *evening(36, 2, start=2 * HOUR)]) == [Run(35, 2), Run(38, 3)]
    assert runs([*older, *evening(37, 2, start=PAUSE + 2 * HOUR)]) == [Run(36, 2), Run(38, 3)]
    elsewhere = [one._replace(on_head=False) for one in evening(37, 2)]
    assert runs([*older, *elsewhere]) == [Run(36, 2), Run(38, 3)]
    back = [one._replace(time=one.time - 600) for one in evening(37, 2)]  # a clock that was put back
    assert runs([*older, *back]) == [Run(36, 5)]


@given(st.lists(st.tuples(st.integers(1, 3), st.integers(0, 4 * PAUSE), st.booleans()), max_size=400))
def test_runs_cover_their_rows_alone_and_grow_at_the_newer_end(steps: list[tuple[int, int, bool]]) -> None:
    rows, row, time = [], 10_000, 0
    for step, wait, on_head in steps:
        row, time = row - step, time + wait
        rows.append(BookCommitRow(row, time, on_head))
    found = runs(rows)
    covered = [row for run in found for row in range(run.first, run.first + run.length)]
    assert covered == sorted(set(covered))
    assert set(covered) <= {one.row for one in rows}
    assert all(2 <= run.length <= LONGEST for run in found)
    before = runs(rows[:-1])
    assert found[-len(before) + 1 :] == before[1:] if len(before) > 1 else True
