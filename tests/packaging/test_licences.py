"""Nothing is bundled of which the licence is not known, accepted, and brought along."""

from __future__ import annotations

from pathlib import Path

import licences
import pytest
from licences import Part

ACCEPTED = {"MIT", "BSD-3-Clause", "LGPL-3.0-only"}


@pytest.mark.parametrize(
    ("expression", "accepted"),
    [
        ("MIT", True),
        ("GPL-2.0-only", False),
        ("LGPL-3.0-only OR GPL-2.0-only", True),
        ("MIT AND GPL-2.0-only", False),
        ("MIT AND (GPL-3.0-only OR BSD-3-Clause)", True),
        ("", False),
    ],
)
def test_one_of_a_choice_and_all_of_a_sum_count(expression: str, accepted: bool) -> None:
    assert licences.is_accepted(expression, ACCEPTED) is accepted


def test_what_is_wrong_is_said() -> None:
    parts = [Part("good", "1", "MIT", ("text",)), Part("silent", "1", "", ("text",)), Part("odd", "1", "Odd", (" ",))]
    said = list(licences.problems(parts, ACCEPTED))
    assert [line.split()[0] for line in said] == ["silent", "odd", "odd"]


def test_every_run_time_part_of_the_lock_may_be_bundled() -> None:
    names = licences.locked_names()
    assert {"sqlalchemy", "gitpython", "pyside6-essentials"} <= set(names)
    parts = licences.bundled_parts(names)
    assert {"Python", "Tabler Icons", "sqlalchemy", "shiboken6"} <= {part.name for part in parts}


def test_qt_comes_with_the_whole_lgpl() -> None:
    (qt,) = licences.installed_parts(licences.read_rules(), ["pyside6-essentials"])
    assert any("GNU LESSER GENERAL PUBLIC LICENSE" in text for text in qt.texts)


def test_each_part_gets_its_text_and_its_line(tmp_path: Path) -> None:
    licences.write([Part("Some Thing", "1.2", "MIT", ("first", "second"))], tmp_path)
    assert "Some Thing 1.2" in (tmp_path / "LIST.txt").read_text()
    text = (tmp_path / "some-thing.txt").read_text()
    assert "first" in text
    assert "second" in text
