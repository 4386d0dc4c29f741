"""What a comparison says that it found, in one line."""

from __future__ import annotations

import pytest

from upont_desktop import compare as room
from upont_desktop.domain.content.text import TextComparison
from upont_desktop.ui.content.content_labels import comparison_notes

OLD = b"one\ntwo\nthree\n"


@pytest.mark.usefixtures("qapp")
@pytest.mark.parametrize(
    ("new", "told"),
    [
        (OLD + b"four\nfive\n", "2 line(s) added"),
        (b"one\n", "2 line(s) removed"),
        (b"one\nTwo!\nthree\nfour\n", "2 line(s) added · 1 removed"),
    ],
)
def test_the_first_number_says_what_is_counted(new: bytes, told: str) -> None:
    compared = room.compare("a.txt", OLD, "a.txt", new)
    assert isinstance(compared, TextComparison)
    assert comparison_notes(compared).startswith(told)
