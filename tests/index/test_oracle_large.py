"""Whole circles of real size, judged in everything but V at each commit.

They are made by a program that is no part of this repository. The folder that holds them is named by
`CIRCLES_FOR_TESTS`.
"""

from __future__ import annotations

import os
from pathlib import Path

import pytest

from tests.support.index_content import assert_sound, read_content
from tests.support.judging import assert_judged, assert_lanes, index_clone
from tests.support.oracle import judge

_CIRCLES = os.environ.get("CIRCLES_FOR_TESTS", "")
"""The folder of the large circles that `benchmarks` builds; the tests are skipped without it."""


@pytest.mark.slow
@pytest.mark.parametrize("name", ["real", "synthetic"])
def test_a_large_circle_is_indexed_as_the_rule_says(name: str, tmp_path: Path) -> None:
    clone = Path(_CIRCLES) / name
    if not _CIRCLES or not clone.is_dir():
        pytest.skip("name the folder of the large circles in CIRCLES_FOR_TESTS")
    index = tmp_path / "index.sqlite"
    index_clone(clone, index)
    content = read_content(index, seen=False)
    assert_judged(content, judge(clone, keep=False))
    assert_lanes(content)
    assert_sound(index)
