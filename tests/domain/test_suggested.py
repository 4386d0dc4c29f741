"""What a search with a mistyped field was probably meant to be."""

from __future__ import annotations

import pytest

from upont_desktop.domain.query import suggested


@pytest.mark.parametrize(
    ("typed", "meant"),
    [
        ("autor:zoe", "author:zoe"),
        ("bilan athor:bob -tpye:pdf", "bilan author:bob -type:pdf"),
        ("auteurs:zoe", "auteur:zoe"),
        ("befor:2024", "before:2024"),
    ],
)
def test_a_mistyped_field_is_recognised(typed: str, meant: str) -> None:
    assert suggested(typed) == meant


@pytest.mark.parametrize("typed", ["", "author:zoe", "level:1A", "title:x", "http://autor", "autor", "a:b", "12:30"])
def test_what_is_no_mistake_stays(typed: str) -> None:
    assert suggested(typed) is None
