"""What comes from a helper is checked: whatever a taken-over one sends is a value of ours, or nothing."""

from __future__ import annotations

import json

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from tests.support.examples import examples
from upont_desktop.domain.content.codec import FORMAT, dumps, loads, loads_as
from upont_desktop.domain.content.kinds import ContentKind
from upont_desktop.domain.content.limits import CompareOptions
from upont_desktop.domain.content.previews import Preview
from upont_desktop.domain.content.text import TextPreview, TextSide

LONG = TextPreview(ContentKind.TEXT, TextSide(tuple(str(number) for number in range(9_001))))


def test_long_sequences_stand_apart_and_come_back() -> None:
    kept = dumps(LONG)
    lines = kept.split(b"\n")
    assert len(lines) == 6
    assert all(len(line) < 20_000 for line in lines)
    assert loads(kept) == LONG


@pytest.mark.parametrize(
    "references",
    [[0, 0, 0, 0, 0], [5], ["0"], [[0]], None, 7, [99]],
)
def test_parts_that_are_named_twice_or_not_there(references: object) -> None:
    *parts, last = dumps(LONG).split(b"\n")
    damaged = last.replace(b'{"parts":[0,1,2,3,4]}', json.dumps({"parts": references}).encode())
    assert damaged != last
    assert loads(b"\n".join([*parts, damaged])) is None


_json = st.recursive(
    st.none() | st.booleans() | st.integers() | st.floats() | st.text(max_size=5),
    lambda inner: st.lists(inner, max_size=4) | st.dictionaries(st.just("parts") | st.text(max_size=3), inner),
)


@settings(max_examples=examples(20, 40), suppress_health_check=[HealthCheck.too_slow])
@given(
    st.sampled_from(["TextPreview", "TablePreview", "PdfPreview", "Unavailable", "Odd"]), st.lists(_json, max_size=5)
)
def test_anything_else_is_nothing(name: str, written: list[object]) -> None:
    found = loads(json.dumps([FORMAT, name, written]).encode())
    assert found is None or isinstance(found, Preview)


@given(st.binary(max_size=60))
def test_any_bytes(data: bytes) -> None:
    assert loads(data) is None


def test_a_record_of_another_name_is_refused() -> None:
    assert loads_as(CompareOptions, dumps(CompareOptions(True, 7))) == CompareOptions(True, 7)
    with pytest.raises(ValueError, match="TextPreview"):
        loads_as(CompareOptions, dumps(LONG))
    assert loads(dumps(CompareOptions())) is None
