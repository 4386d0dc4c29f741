"""Random histories: what the index says of them is what the rule of ARCHITECTURE, section 3, says, in everything."""

from __future__ import annotations

import tempfile
from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings

from tests.support.examples import examples
from tests.support.index_content import assert_sound, read_content
from tests.support.judging import PHASES, assert_judged, assert_lanes, index_clone
from tests.support.oracle import judge
from tests.support.random_history import Step, histories, write_history


def examine(start: int, steps: list[Step]) -> None:
    with tempfile.TemporaryDirectory() as folder:
        clone = write_history(Path(folder) / "clone", start, steps)
        index = Path(folder) / "index.sqlite"
        index_clone(clone.git_dir, index)
        content = read_content(index)
        assert_judged(content, judge(clone.git_dir))
        assert_lanes(content)
        assert_sound(index)


@settings(max_examples=examples(20, 45), phases=PHASES, suppress_health_check=list(HealthCheck))
@given(histories())
def test_small_histories_are_indexed_as_the_rule_says(history: tuple[int, list[Step]]) -> None:
    examine(*history)


@pytest.mark.slow
@settings(max_examples=1500, phases=PHASES, suppress_health_check=list(HealthCheck))
@given(histories(most=40))
def test_many_larger_histories_are_indexed_as_the_rule_says(history: tuple[int, list[Step]]) -> None:
    examine(*history)
