"""The workplace that the library gives: remembered answers, language, and what a killed run left."""

from __future__ import annotations

from pathlib import Path

import pytest

from tests.support.clones import CloneBuilder
from upont_desktop.domain.errors import UntrustedClone
from upont_desktop.domain.language import system_language
from upont_desktop.repository.trust import Purpose, Setting
from upont_desktop.service.data_folders import DataFolders
from upont_desktop.service.library import Library
from upont_desktop.service.operations import Answer, NewFile, OperationContext, add, trust_question


@pytest.fixture
def library(data_folder: Path) -> Library:
    return Library(DataFolders.default(data_folder))


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
    library.trust_answers.remember(circle.path, question.settings, Answer.RUN)
    again = Library(library.places).workplace(circle)
    assert add(again, [NewFile("a.txt", b"a")]).commit
    hook.write_text("#!/bin/sh\nexit 1\n")
    with pytest.raises(UntrustedClone):
        add(again, [NewFile("b.txt", b"b")])


def setting(name: str, value: str) -> Setting:
    return Setting(name, value, "config", frozenset({Purpose.WRITE}))


def test_an_answer_is_for_one_clone_and_can_be_taken_back(library: Library, tmp_path: Path) -> None:
    answers, one = library.trust_answers, (setting("filter.a.clean", "a"),)
    answers.remember(tmp_path / "one", one, Answer.WITHOUT)
    assert answers.answer(tmp_path / "one", one) is Answer.WITHOUT
    assert answers.answer(tmp_path / "two", one) is Answer.UNASKED
    answers.remember(tmp_path / "one", one, Answer.UNASKED)
    assert answers.answer(tmp_path / "one", one) is Answer.UNASKED


def test_answers_for_each_program_hold_for_all_together(library: Library, tmp_path: Path) -> None:
    answers = library.trust_answers
    one, two, three = (setting(f"filter.{name}.clean", "run") for name in "abc")
    assert answers.answer(tmp_path, ()) is Answer.UNASKED
    assert answers.giving(tmp_path, Answer.RUN)((one,)) is Answer.RUN
    answers.remember(tmp_path, [two], Answer.RUN)
    assert answers.answer(tmp_path, (one, two)) is Answer.RUN
    assert answers.answer(tmp_path, (one, two, three)) is Answer.UNASKED
    answers.remember(tmp_path, [three], Answer.WITHOUT)
    assert answers.answer(tmp_path, (one, two, three)) is Answer.WITHOUT
    assert answers.answer(tmp_path, (setting("filter.a.clean", "other"),)) is Answer.UNASKED


@pytest.mark.parametrize("damage", ["", "{", "[]", '{"answers": [1]}', '{"answers": {"a": 1}}', '{"answers": null}'])
def test_a_damaged_file_of_answers_asks_again(library: Library, tmp_path: Path, damage: str) -> None:
    library.places.data.mkdir(parents=True)
    (library.places.data / "trust.json").write_text(damage)
    assert library.trust_answers.answer(tmp_path, ()) is Answer.UNASKED
    one = (setting("filter.a.clean", "a"),)
    library.trust_answers.remember(tmp_path, one, Answer.RUN)
    assert library.trust_answers.answer(tmp_path, one) is Answer.RUN


class Killed(BaseException):
    """The process ends here."""


def test_recognising_finishes_what_a_killed_run_left(
    library: Library, filled: CloneBuilder, place: OperationContext
) -> None:
    filled.git("config", "user.name", "Ada")
    filled.git("config", "user.email", "ada@example.org")

    def die(step: str) -> None:
        if step == "refs":
            raise Killed

    with pytest.raises(Killed):
        add(OperationContext(place.circle, identity=place.identity, step=die), [NewFile("new.txt", b"new")])
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
