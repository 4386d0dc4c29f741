"""The terminal in French: every text it has, in the one catalogue that both front ends read."""

from __future__ import annotations

import ast
import re
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import pytest

from tests.support.clones import CloneBuilder
from upont_desktop.apps.command_table import COMMANDS
from upont_desktop.cli import catalogue
from upont_desktop.cli.arguments import in_words
from upont_desktop.cli.catalogue import _french, plural, sentence, speak, translate
from upont_desktop.domain.errors import NoSuchCircle
from upont_desktop.domain.writing_errors import NameNotAllowed, NameProblem

ROOM = Path(catalogue.__file__).parent
SAID = {"translate", "QT_TRANSLATE_NOOP"}
KEPT = {
    "\\ No newline at end of file",  # git's own words
    "uPont Desktop ",
    "application/octet-stream",
}
"""What is the same in every language."""


@pytest.fixture(autouse=True)
def english() -> Iterator[None]:
    yield
    speak("en")


def sources() -> Iterator[tuple[str, ast.Module]]:
    for file in sorted(ROOM.rglob("*.py")):
        yield file.relative_to(ROOM).as_posix(), ast.parse(file.read_text("utf-8"))


def strings(tree: ast.AST) -> Iterator[str]:
    """Every text of the code but docstrings and what is given to be translated."""
    for node in ast.iter_child_nodes(tree):
        if isinstance(node, ast.Expr) and isinstance(node.value, ast.Constant):
            continue
        if isinstance(node, ast.Call) and isinstance(node.func, ast.Name) and node.func.id in SAID:
            continue
        if isinstance(node, ast.Constant) and isinstance(node.value, str):
            yield node.value
        yield from strings(node)


def test_no_sentence_is_said_in_english_alone() -> None:
    """Two words in a row are a text for people; what scripts and shells read is in modules of its own."""
    for name, tree in sources():
        if name in {"completion.py", "arguments.py", "catalogue.py"}:
            continue
        for text in strings(tree):
            assert text in KEPT or not re.search(r"[A-Za-z]{2,} [a-z]{2,}", text), (name, text)


def test_every_text_has_its_french() -> None:
    for name, tree in sources():
        for node in ast.walk(tree):
            if isinstance(node, ast.Call) and isinstance(node.func, ast.Name) and node.func.id in SAID:
                context, text = (getattr(each, "value", None) for each in node.args)
                if isinstance(context, str) and isinstance(text, str):
                    assert (context, text) in _french(), (name, text)


def test_errors_are_said_in_the_windows_words() -> None:
    speak("fr")
    assert sentence(NoSuchCircle(circle="club")) == "Aucun cercle ne s’appelle «\u00a0club\u00a0»."
    problem = NameNotAllowed(path="x", problem=NameProblem.EMPTY)
    assert "it is empty" not in sentence(problem)


def test_numbers_and_plurals() -> None:
    one, many = "{n} fichier", "{n} fichiers"
    assert plural(0, "{n} file", "{n} files") == "0 files"
    speak("fr")
    assert [plural(number, one, many) for number in (0, 1, 2, 12345)] == [
        "0 fichier", "1 fichier", "2 fichiers", "12\u202f345 fichiers",
    ]  # fmt: skip


def test_a_circle_is_told_in_french(call: Callable[..., Any], clone: CloneBuilder) -> None:
    clone.write("a.txt", "1\n").commit("Un")
    clone.write("a.txt", "2\n").commit("Deux")
    told = call("history", clone.path, "a.txt", "--lang", "fr").out
    assert told.startswith("a.txt\u00a0: 2 versions\n")
    assert "modifié" in told
    assert call("tree", clone.path, "--lang=fr").out.startswith("version  commit")
    assert call("search", "rien", "--lang", "fr").err == "Rien n’a été trouvé.\n"
    said = call("histroy", ".", "--lang", "fr")
    wanted = "upont-desktop: pas de commande histroy\u00a0; vouliez-vous dire history\u00a0?\n"
    assert (said.code, said.err) == (2, wanted)
    assert (
        call("tree", "--lang", "fr").err == "upont-desktop: il manque CLONE\u00a0; voyez upont-desktop tree --help.\n"
    )


def test_the_locale_decides_where_nothing_is_asked(call: Callable[..., Any], monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.delenv("LANGUAGE", raising=False)
    monkeypatch.setenv("LC_ALL", "fr_FR.UTF-8")
    assert "Regarder un cercle" in call("--help").out
    assert "Look at a circle" in call("--help", "--lang", "en").out


@pytest.mark.parametrize("command", COMMANDS)
def test_help_has_no_english_in_french(call: Callable[..., Any], command: str) -> None:
    told = call(command, "--help", "--lang", "fr").out
    assert told.startswith(f"utilisation\u00a0: upont-desktop {command}")
    assert not re.search(r"(?<![-\w])(the|and|or|where|what|this)\b", told)


def test_what_argparse_says_is_said_plainly() -> None:
    assert in_words("the following arguments are required: CLONE, PATH") == "CLONE, PATH is missing"
    assert in_words("argument --limit: expected one argument") == "--limit needs a value"
    assert in_words("argument --trust: invalid choice: 'x' (choose from 'run', 'without')") == (
        "--trust is one of run, without, not “x”"
    )
    assert translate("Terminal", "nothing of ours") == "nothing of ours"
