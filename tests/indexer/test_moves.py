"""Which path another was copied from."""

from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from upont_desktop.indexer.moves import SourceCandidates, best_source

PATHS = st.lists(st.sampled_from("abc"), min_size=1, max_size=4).map("/".join)


@given(st.sets(PATHS, max_size=12), PATHS)
def test_the_best_source_is_found_without_looking_at_all(paths: set[str], target: str) -> None:
    candidates = SourceCandidates(dict.fromkeys(paths, 1))
    assert candidates.best(target) == best_source(target, paths)
