"""How much that is to be sent is parted, so that what a place has taken stays there."""

from __future__ import annotations

import os
from pathlib import Path

from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from tests.support.clones import CloneBuilder
from upont_desktop.repository.process import Git
from upont_desktop.repository.push_slices import push_slices

_MOST = 3000  # bytes


@given(sizes=st.lists(st.integers(0, 5000), min_size=1, max_size=8), shared=st.integers(0, 7))
@settings(max_examples=12, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
def test_every_slice_continues_the_one_before(sizes: list[int], shared: int, tmp_path: Path) -> None:
    clone = CloneBuilder(tmp_path / os.urandom(8).hex())
    commits = []
    for number, size in enumerate(sizes):
        clone.write(f"{number}.bin", os.urandom(size)).commit(str(number))
        commits.append(clone.head)
    have = commits[shared - 1] if 0 < shared < len(commits) else None
    slices = push_slices(Git(clone.path), have, commits[-1], _MOST)
    first = commits.index(have) + 1 if have else 0
    at = [commits.index(one) for one in slices]
    assert at == sorted(set(at))
    assert (at[0] >= first, slices[-1]) == (True, commits[-1])
    for before, after in zip([first - 1, *at], at, strict=False):
        assert after == before + 1 or sum(sizes[before + 1 : after + 1]) <= _MOST + 2000


def test_what_continues_nothing_goes_whole(clone: CloneBuilder) -> None:
    clone.write("a", "one").commit("First")
    clone.branch("theirs").switch("theirs")
    clone.write("b", os.urandom(9000)).commit("Theirs")
    theirs = clone.head
    clone.switch("main")
    for number in range(3):
        clone.write(f"{number}", os.urandom(5000)).commit("Mine")
    mine = clone.head
    clone.merge("theirs")
    git = Git(clone.path)
    assert push_slices(git, theirs, clone.head, _MOST) == (clone.head,)
    assert len(push_slices(git, None, mine, _MOST)) == 4
    assert push_slices(git, None, mine) == (mine,)
