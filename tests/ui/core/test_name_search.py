"""Finding names as one types."""

from __future__ import annotations

import pytest

from upont_desktop.ui.core.name_search import find

PATHS = ("Maths/Équations/sheet.tex", "Maths/exam 2023.pdf", "exam.md", "Physics/examples/optics.tex", "my exam.txt")


def found(query: str) -> list[str]:
    return [PATHS[each.at] for each in find(query, PATHS)]


def test_the_name_itself_comes_before_a_word_in_it_and_the_folder_last() -> None:
    assert found("exam") == ["exam.md", "Maths/exam 2023.pdf", "my exam.txt", "Physics/examples/optics.tex"]


def test_case_and_accents_do_not_matter() -> None:
    assert found("EQUATIONS") == found("équations") == ["Maths/Équations/sheet.tex"]


def test_every_word_must_be_there() -> None:
    assert found("maths exam") == ["Maths/exam 2023.pdf"]


def test_a_slip_of_the_finger_is_forgiven() -> None:
    assert "Physics/examples/optics.tex" in found("otpics")


def test_nothing_typed_fits_all_in_order() -> None:
    assert found("") == list(PATHS)


def test_marks_are_where_the_words_are() -> None:
    (first, *_) = find("equ sheet", PATHS)
    assert [PATHS[first.at][start:end] for start, end in first.marks] == ["Équ", "sheet"]


@pytest.mark.parametrize("typed", ["strasse", "STRASSE", "straße", "Straße"])
def test_a_letter_that_is_two_without_its_accent_is_found_and_marked_whole(typed: str) -> None:
    names = ["Other.txt", "Plan der Straße.txt"]
    (only,) = find(typed, names)
    assert [names[only.at][start:end] for start, end in only.marks] == ["Straße"]
