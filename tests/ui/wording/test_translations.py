"""French and English: every text of the window, whole, with its plurals and its typography."""

from __future__ import annotations

import importlib
import pkgutil
import re
import string
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path
from typing import NamedTuple
from xml.etree import ElementTree as ET

import pytest
from PySide6.QtCore import QLocale, QTranslator
from PySide6.QtWidgets import QApplication

from upont_desktop import domain
from upont_desktop.domain import errors
from upont_desktop.domain.writing_errors import NameNotAllowed, NameProblem, UnderWay, UnfinishedWork
from upont_desktop.ui.core.resources import resources_folder
from upont_desktop.ui.core.trouble import trouble_of
from upont_desktop.ui.panes.history.history_rows import translate
from upont_desktop.ui.wording import dates, labels
from upont_desktop.ui.wording.error_messages import PHRASES, SENTENCES
from upont_desktop.ui.wording.translation import LANGUAGES, speak, wanted_language

ROOT = Path(__file__).parents[3]
NBSP = "\u00a0"


class Message(NamedTuple):
    """One text of a .ts file."""

    context: str
    source: str
    plural: bool
    texts: tuple[str, ...]
    unfinished: bool


def messages(file: Path) -> Iterator[Message]:
    for context in ET.parse(file).getroot().iter("context"):
        for message in context.iter("message"):
            translation = message.find("translation")
            assert translation is not None
            forms = tuple(form.text or "" for form in translation.iter("numerusform"))
            yield Message(
                context.findtext("name", ""),
                message.findtext("source", ""),
                message.get("numerus") == "yes",
                forms or (translation.text or "",),
                translation.get("type") == "unfinished",
            )


def source_file(language: str) -> Path:
    return resources_folder() / "translations" / f"upont_desktop_{language}.ts"


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_text_of_the_code_is_translated(language: str, tmp_path: Path) -> None:
    fresh = tmp_path / "fresh.ts"
    tool = Path(sys.executable).with_name("pyside6-lupdate")
    subprocess.run(
        [tool, "-extensions", "py", "-locations", "none", "upont_desktop", "-ts", fresh],
        cwd=ROOT, check=True, capture_output=True,
    )  # fmt: skip
    wanted = {(each.context, each.source, each.plural) for each in messages(fresh)}
    there = list(messages(source_file(language)))
    assert {(each.context, each.source, each.plural) for each in there} == wanted
    assert not [each for each in there if each.unfinished or not all(each.texts)]


def placeholders(text: str) -> set[str]:
    return {name for _, name, _, _ in string.Formatter().parse(text) if name is not None} | set(
        re.findall(r"%L?n", text)
    )


@pytest.mark.parametrize("language", LANGUAGES)
def test_what_is_filled_in_is_the_same(language: str) -> None:
    for message in messages(source_file(language)):
        if "{3}" in message.source:  # an example of a reference, filled in nowhere
            continue
        for text in message.texts:
            assert placeholders(text) == placeholders(message.source), message


def test_french_typography() -> None:
    for message in messages(source_file("fr")):
        for text in message.texts:
            bare = re.sub(r"(git|cercle|author|path|type|before|after|in):", "", text)
            assert not re.search(rf"(?<!{NBSP})[;:!?»](?!\w)", bare), text
            assert not re.search(rf"«(?!{NBSP})", text), text
            assert "'" not in text, text
            assert '"' not in text.replace(f'>{NBSP}: " |', "")  # signs that no name may hold
            assert "..." not in text


def test_menu_letters_differ_within_a_menu() -> None:
    from upont_desktop.ui.content.content_actions import CONTENT_ACTIONS
    from upont_desktop.ui.operations.operation_actions import OPERATION_ACTIONS
    from upont_desktop.ui.widgets.action_spec import Menu, entries_of
    from upont_desktop.ui.window.window_actions import WINDOW_ACTIONS

    specs = {spec.id: spec for spec in (*WINDOW_ACTIONS, *OPERATION_ACTIONS, *CONTENT_ACTIONS)}
    bars = ("&Circle", "Ch&ange", "&Share", "&Go", "&Find", "C&ontent", "&View", "&Help")
    for language in LANGUAGES:
        known = {(each.context, each.source): each.texts[0] for each in messages(source_file(language))}
        menus = [[known["Actions", text] for text in bars]]
        for menu in Menu:
            names = [name for group in entries_of(menu, specs.values()) for name in group]
            menus.append([known[specs[name].context, specs[name].text] for name in names])
        for texts in menus[: 1 + len(Menu)]:
            letters = [text[text.index("&") + 1].lower() for text in texts]
            assert len(set(letters)) == len(letters), (language, texts)


def sentences_of(kind: type[errors.UserError]) -> set[str]:
    below = set().union(*(sentences_of(each) for each in kind.__subclasses__())) if kind.__subclasses__() else set()
    return below | {text for text in (kind.sentence, kind.kept_safe, kind.advice) if text}


def test_every_error_is_named_for_the_translators() -> None:
    for module in pkgutil.walk_packages(domain.__path__, f"{domain.__name__}."):
        importlib.import_module(module.name)
    marked = {each.source for each in messages(source_file("fr")) if each.context == "Errors"}
    assert set(SENTENCES) | marked >= sentences_of(errors.UserError)
    assert set(PHRASES) == {word.value for kind in errors.Phrase.__subclasses__() for word in kind}


def test_the_language_asked_for_wins() -> None:
    assert wanted_language("fr") == "fr"
    assert wanted_language("fr_CA") == "fr"
    assert wanted_language("de") == "en"


@pytest.fixture
def french(qapp: QApplication) -> Iterator[None]:
    before = QLocale()
    speak(qapp, "fr")
    yield
    for translator in qapp.findChildren(QTranslator):
        qapp.removeTranslator(translator)
        translator.deleteLater()
    QLocale.setDefault(before)


@pytest.mark.usefixtures("french")
def test_what_fills_a_sentence_is_french_too() -> None:
    told = trouble_of(NameNotAllowed(path="con.txt", problem=NameProblem.RESERVED))
    assert told.what.endswith(f"{NBSP}: ce nom est réservé sous Windows."), told
    assert trouble_of(UnfinishedWork(what=UnderWay.MERGE, path="Club")).what.startswith("Une fusion est en cours")


@pytest.mark.usefixtures("french")
def test_french_is_spoken_with_its_plurals_and_numbers() -> None:
    from upont_desktop.domain.scopes import WholeCircle

    assert labels.scope_words(WholeCircle(), "Club", 1) == "1 changement dans Club"
    assert labels.scope_words(WholeCircle(), "Club", 0) == "0 changement dans Club"
    assert labels.scope_words(WholeCircle(), "Club", 56004).replace("\u202f", " ") == "56 004 changements dans Club"
    assert translate("History", "(no description)") == "(sans description)"
    assert dates.translate("Dates", "Today") == "Aujourd’hui"
