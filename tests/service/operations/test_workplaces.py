"""The workplace that the library gives: remembered answers, language, and what a killed run left."""

from __future__ import annotations

import os
from pathlib import Path

import pytest

from tests.support.clones import CloneBuilder
from upont_desktop.domain.errors import UntrustedClone
from upont_desktop.service.library import Library, system_language
from upont_desktop.service.operations import Answer, NewFile, Workplace, add, trust_question
from upont_desktop.service.places import Places


@pytest.fixture
def library(data_folder: Path) -> Library:
    return Library(Places.default(data_folder))


def test_an_answer_is_remembered_until_the_programs_change(library: Library, filled: CloneBuilder) -> None:
    filled.git("config", "user.name", "Ada")
    filled.git("config", "user.email", "ada@example.org")
    hook = filled.git_dir / "hooks/commit-msg"
    hook.parent.mkdir(exist_ok=True)
    hook.write_text("#!/bin/sh\nexit 0\n")
    hook.chmod(0o755)
    circle = library.recognise(filled.path)
    place = library.workplace(circle)
    with pytest.raises(UntrustedClone):
        add(place, [NewFile("a.txt", b"a")])
    question = trust_question(place)
    assert question is not None
    library.trust_answers.remember(circle.path, question.fingerprint, Answer.RUN)
    again = Library(library.places).workplace(circle)
    assert add(again, [NewFile("a.txt", b"a")]).commit
    hook.write_text("#!/bin/sh\nexit 1\n")
    with pytest.raises(UntrustedClone):
        add(again, [NewFile("b.txt", b"b")])


def test_an_answer_is_for_one_clone_and_can_be_taken_back(library: Library, tmp_path: Path) -> None:
    answers = library.trust_answers
    answers.remember(tmp_path / "one", "mark", Answer.WITHOUT)
    stored = (library.places.data / "trust.json").read_text()
    assert '"mark": "without"' in stored
    assert os.fspath(tmp_path / "one") in stored
    answers.remember(tmp_path / "one", "mark", Answer.UNASKED)
    assert "mark" not in (library.places.data / "trust.json").read_text()


@pytest.mark.parametrize("damage", ["", "{", "[]", '{"answers": [1]}', '{"answers": {"a": 1}}', '{"answers": null}'])
def test_a_damaged_file_of_answers_asks_again(library: Library, tmp_path: Path, damage: str) -> None:
    library.places.data.mkdir(parents=True)
    (library.places.data / "trust.json").write_text(damage)
    assert library.trust_answers.answer(tmp_path, ()) is Answer.UNASKED
    library.trust_answers.remember(tmp_path, "mark", Answer.RUN)
    assert '"mark": "run"' in (library.places.data / "trust.json").read_text()


class Killed(BaseException):
    """The process ends here."""


def test_recognising_finishes_what_a_killed_run_left(library: Library, filled: CloneBuilder, place: Workplace) -> None:
    filled.git("config", "user.name", "Ada")
    filled.git("config", "user.email", "ada@example.org")

    def die(step: str) -> None:
        if step == "refs":
            raise Killed

    with pytest.raises(Killed):
        add(Workplace(place.circle, identity=place.identity, step=die), [NewFile("new.txt", b"new")])
    assert not (filled._path / "new.txt").exists()
    library.recognise(filled._path)
    assert (filled._path / "new.txt").read_bytes() == b"new"
    assert filled._run(["status", "--porcelain"]) == b""


@pytest.mark.parametrize(
    ("variables", "language"),
    [
        ({"LANG": "fr_FR.UTF-8"}, "fr"),
        ({"LANG": "de_DE.UTF-8"}, "en"),
        ({"LANG": "fr_FR.UTF-8", "LC_ALL": "C"}, "en"),
        ({"LANG": "de_DE.UTF-8", "LANGUAGE": "fr:en"}, "fr"),
        ({"LANG": "C", "LANGUAGE": "fr"}, "en"),
    ],
)
def test_the_language_of_messages_is_the_systems(variables: dict[str, str], language: str) -> None:
    assert system_language(variables) == language
