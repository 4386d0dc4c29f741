"""Parent rewriting: noted cases, and its promises on random histories."""

from __future__ import annotations

import pytest
from hypothesis import example, given
from hypothesis import strategies as st

from tests.graph.histories import History, histories
from upont_desktop.graph import simplify
from upont_desktop.graph.notation import parse, write
from upont_desktop.graph.simplify import nearest


def simplified(history: str) -> str:
    """The noted history of the commits in capitals."""
    commits = parse(history)
    names = list(dict.fromkeys(name for commit, parents in commits for name in (commit, *parents)))
    kept = {number for number, name in enumerate(names) if name.isupper()}
    found = nearest([(names.index(commit), list(map(names.index, parents))) for commit, parents in commits], kept)
    return write((names[commit], [names[parent] for parent in parents]) for commit, parents in reversed(found.items()))


@pytest.mark.parametrize(
    ("history", "expected"),
    [
        pytest.param("C:b b:A A", "C:A A", id="a commit left out"),
        pytest.param("C:b b:a a", "C", id="nothing below"),
        pytest.param("c:B B:a a:z", "B", id="a parent that the clone does not hold"),
        pytest.param("C:a,b a:R b:R R", "C:R R", id="both branches left out"),
        pytest.param("C:m m:A,B A:R B:R R", "C:A,B A:R B:R R", id="a merge left out still joins"),
        pytest.param("C:m m:A,B B:R A:R R", "C:A,B B:R A:R R", id="the first parent's side is first"),
        pytest.param("C:m m:f,A A:f f:R R", "C:A A:R R", id="what is reached through another is left out"),
        pytest.param("C:m m:R,n n:x,A x:B B:A A:R R", "C:B B:A A:R R", id="even through several"),
        pytest.param("M:R,A A:R R", "M:R,A A:R R", id="a kept merge keeps its kept parents"),
        pytest.param("M:f,A A:R f:R R", "M:A A:R R", id="but not the redundant ones found for the others"),
        pytest.param("A:x B:x x:y,z y:R z:S R S", "A:R,S B:R,S R S", id="one merge left out below two"),
        pytest.param("M:A,A,b b:A A", "M:A A", id="a parent found twice"),
        pytest.param("a:B b:B B:c c", "B", id="tips left out"),
    ],
)
def test_noted(history: str, expected: str) -> None:
    assert simplified(history) == expected


def with_kept(history: History) -> st.SearchStrategy[tuple[History, set[int]]]:
    commits = [commit for commit, _ in history]
    kept = st.sets(st.sampled_from(commits)) if commits else st.just(set[int]())
    return kept.map(lambda chosen: (history, chosen))


# 1 reaches 3 through 2 only: 0 then finds 3 last, as its own parent, where a walk along all ways met it first.
SHORTENED_BELOW: tuple[History, set[int]] = ([(0, (1, 3)), (1, (3, 2)), (2, (3,)), (3, ())], {0, 2, 3})

filtered = histories().flatmap(with_kept)


def all_nearest(history: History, kept: set[int]) -> dict[int, list[int]]:
    """Every kept commit that a way without other kept ones leads to, in the order of the ways."""
    parents = dict(history)

    def ahead(commit: int) -> list[int]:
        found = [[parent] if parent in kept else ahead(parent) for parent in dict.fromkeys(parents[commit])]
        return list(dict.fromkeys(ancestor for way in found for ancestor in way))

    return {commit: ahead(commit) for commit in reversed(parents) if commit in kept}


def in_order(everything: dict[int, list[int]], commit: int, left_out: set[int]) -> list[int]:
    """What must stay of them, as the ways order it. A redundant one has no such place: a merge further down may have
    left it out of a way already.
    """
    return [ancestor for ancestor in everything[commit] if ancestor not in left_out]


def below(graph: dict[int, list[int]], commit: int) -> set[int]:
    """All ancestors of ``commit``."""
    return {ancestor for parent in graph[commit] for ancestor in ({parent} | below(graph, parent))}


def redundant(everything: dict[int, list[int]], commit: int) -> set[int]:
    """The nearest ancestors of ``commit`` that others of them reach."""
    return {ancestor for other in everything[commit] for ancestor in below(everything, other)} & {*everything[commit]}


@given(filtered)
@example(case=SHORTENED_BELOW)
def test_exact_as_long_as_the_purse_lasts(case: tuple[History, set[int]]) -> None:
    history, kept = case
    everything = all_nearest(history, kept)
    parents = dict(history)
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(simplify, "_STEPS_PER_JOINT", 10_000)
        found = nearest(history, kept)
    assert list(found) == list(everything), "the oldest first"
    for commit, ancestors in found.items():
        left_out = redundant(everything, commit)
        assert sorted(ancestors) == sorted({*everything[commit]} - (left_out - {*parents[commit]}))
        assert [other for other in ancestors if other not in left_out] == in_order(everything, commit, left_out)


@given(filtered, st.sampled_from([0, 1, 16]))
def test_sound_with_any_purse(case: tuple[History, set[int]], steps: int) -> None:
    """Only nearest ancestors, in order, and whatever was an ancestor still is one."""
    history, kept = case
    everything = all_nearest(history, kept)
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(simplify, "_STEPS_PER_JOINT", steps)
        found = {commit: list(parents) for commit, parents in nearest(history, kept).items()}
    assert found.keys() == kept
    for commit in kept:
        left_out = redundant(everything, commit)
        assert {*found[commit]} <= {*everything[commit]}
        assert [other for other in found[commit] if other not in left_out] == in_order(everything, commit, left_out)
        assert below(found, commit) == below(everything, commit)
    if not steps:
        assert found == everything


@given(histories())
def test_with_everything_kept_nothing_changes(history: History) -> None:
    commits = range(len(history))
    assert nearest(iter(history), commits) == {commit: tuple(dict.fromkeys(parents)) for commit, parents in history}


def test_a_ladder_of_merges_takes_no_time() -> None:
    """Merges left out above merges left out: the number of ways doubles at each rung, the work must not."""
    rungs = 3000
    ladder: History = [(0, (1, 2))]
    ladder += [(commit, (commit + 1, commit + 2)) for commit in range(1, rungs)]
    ladder += [(rungs, (rungs + 1,)), (rungs + 1, ())]
    assert nearest(ladder, {0, rungs, rungs + 1}) == {0: (rungs,), rungs: (rungs + 1,), rungs + 1: ()}
