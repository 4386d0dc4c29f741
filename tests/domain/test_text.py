"""How texts are compared by all that finds."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from upont_desktop.domain.text import fold, places_in


@pytest.mark.parametrize(
    ("text", "folded"),
    [
        ("Équation", "equation"),
        ("Straße", "strasse"),
        ("ﬁn", "fin"),
        ("ΣΊΣΥΦΟΣ", "σισυφοσ"),
        ("İzmir", "izmir"),
        ("caf\udce9", "cafe"),
    ],
)
def test_accents_case_and_forms_do_not_matter(text: str, folded: str) -> None:
    assert fold(text) == folded


@given(st.text())
def test_each_letter_knows_where_it_comes_from(text: str) -> None:
    places = places_in(text)
    assert len(places) == len(fold(text)) + 1
    assert places == sorted(places)
    assert all(fold(text[at]).find(letter) >= 0 for letter, at in zip(fold(text), places, strict=False))


@given(st.text(), st.text())
def test_folding_is_letter_by_letter(one: str, other: str) -> None:
    assert fold(one + other) == fold(one) + fold(other)
