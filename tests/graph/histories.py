"""Random histories: every shape that a graph of commits can have, newest first."""

from __future__ import annotations

from itertools import islice
from typing import TypeAlias

from hypothesis import strategies as st

History: TypeAlias = list[tuple[int, tuple[int, ...]]]


def histories(size: int = 96) -> st.SearchStrategy[History]:
    """Commits 0, 1, 2… with parents among the later ones: roots, tips, criss-cross, octopus, parents named twice.

    They are spelled by ``size`` bytes at most, two for an ordinary commit: much faster than drawing each number.
    """
    return st.one_of(st.binary(max_size=size), st.binary(min_size=size // 2, max_size=size)).map(_spelled)


def _spelled(letters: bytes) -> History:
    """A commit is a byte that says how many parents follow (modulo 8), and a byte for each: how far down it is."""
    commits: list[list[int]] = []
    rest = iter(letters)
    for letter in rest:
        steps = islice(rest, (0, 1, 1, 1, 2, 2, 3, 5)[letter % 8])
        commits.append([len(commits) + 1 + (step % 4 if step < 192 else step % 16) for step in steps])
    return [
        (commit, tuple(parent for parent in parents if parent < len(commits))) for commit, parents in enumerate(commits)
    ]
