"""The guide is true: what it names is in the program, in both languages, and what it shows is understood."""

from __future__ import annotations

import re
import xml.etree.ElementTree as ET
from datetime import UTC, datetime
from pathlib import Path

import pytest
import system_needs
from project_facts import ROOT

from upont_desktop.apps.news.ui.agenda.agenda_actions import AGENDA_ACTIONS
from upont_desktop.apps.news.ui.feed.feed_actions import FEED_ACTIONS
from upont_desktop.apps.pochtron.ui.room_actions import ROOM_ACTIONS as BAR_ACTIONS
from upont_desktop.apps.social.ui.room_actions import ROOM_ACTIONS
from upont_desktop.domain.query import parse_query
from upont_desktop.ui.content.content_actions import CONTENT_ACTIONS
from upont_desktop.ui.operations.operation_actions import OPERATION_ACTIONS
from upont_desktop.ui.window.window_actions import WINDOW_ACTIONS

GUIDES = {language: (ROOT / f"docs/guide/{language}.md").read_text(encoding="utf-8") for language in ("en", "fr")}
EXPLAINED = {"en": {"circle", "resources"}, "fr": {"cercle", "ressources"}}
"""What is bold because it is explained there."""


def plain(text: str) -> str:
    return text.replace("&", "").replace("\u00a0", " ").replace("\u202f", " ")


def labels(language: str) -> set[str]:
    """Texts of the program in this language, without the marks of their keys."""
    messages = list(ET.parse(ROOT / "resources/translations/upont_desktop_fr.ts").iter("message"))
    node = "source" if language == "en" else "translation"
    return {plain(message.findtext(node) or "") for message in messages}


@pytest.mark.parametrize("language", GUIDES)
def test_what_is_bold_is_in_the_program(language: str) -> None:
    bold = {plain(text) for text in re.findall(r"\*\*([^*]+)\*\*", GUIDES[language])}
    assert bold - labels(language) - EXPLAINED[language] == set()


def test_both_languages_say_as_much() -> None:
    def shape(text: str) -> list[str]:
        return [re.match(r"[#|\-\d]*", line).group() for line in text.splitlines()]  # type: ignore[union-attr]

    assert shape(GUIDES["en"]) == shape(GUIDES["fr"])
    assert len(re.findall(r"\*\*", GUIDES["en"])) == len(re.findall(r"\*\*", GUIDES["fr"]))


def test_keys_are_those_of_the_program() -> None:
    keys = set(re.findall(r"(?:Ctrl|Alt)\+[\w+]+", GUIDES["en"])) - {"Ctrl+F"}  # which is Qt's standard key
    rooms = (*ROOM_ACTIONS, *FEED_ACTIONS, *AGENDA_ACTIONS, *BAR_ACTIONS)
    ours = {spec.shortcut for spec in (*WINDOW_ACTIONS, *OPERATION_ACTIONS, *CONTENT_ACTIONS, *rooms)}
    ours |= {"Alt+1", "Alt+2"}  # rooms in their order, which tests/ui/window/test_rooms.py goes through
    assert keys <= ours
    french = {"Maj": "Shift", "Gauche": "Left", "Droite": "Right", "Retour arrière": "Backspace"}
    translated = GUIDES["fr"]
    for word, key in french.items():
        translated = translated.replace(word, key)
    assert {key for key in keys if key not in translated} == set()


@pytest.mark.parametrize("language", GUIDES)
def test_searches_mean_what_is_said(language: str) -> None:
    chapter = GUIDES[language].split("\n## ")[5]
    searches = [
        search for row in chapter.splitlines() if row.startswith("| `") for search in re.findall(r"`([^`]+)`", row)
    ]
    read = [parse_query(search) for search in searches]
    assert len(read) == 15
    assert all(read)
    words, phrase, author, *kinds, path, dates, places, hidden, only, shown, level, difficulty, has = read
    assert len(words.words) == 2
    assert [word.excluded for word in phrase.words] == [False, True]
    assert author.authors[0].text == "marie"
    assert all(kind.types for kind in kinds)
    assert path.paths
    assert (dates.after, dates.before) == (datetime(2024, 9, 1, tzinfo=UTC), datetime(2025, 1, 1, tzinfo=UTC))
    assert places.places
    assert len({hidden.books, only.books, shown.books} - {None}) == 3
    assert all(query.tests for query in (level, difficulty, has))


@pytest.mark.parametrize("language", GUIDES)
def test_needs_are_those_checked(language: str) -> None:
    assert f"Git {'.'.join(map(str, system_needs.OLDEST_GIT))}".lower() in GUIDES[language].lower()


def test_french_has_its_spaces() -> None:
    prose = re.sub(r"`[^`]*`", "", Path(ROOT / "docs/guide/fr.md").read_text(encoding="utf-8"))
    assert re.findall(r"\w [:;?!»]|« ", prose) == []
    assert "'" not in prose


@pytest.mark.parametrize("language", GUIDES)
def test_pictures_are_in_this_language_and_all_shown(language: str) -> None:
    named = re.findall(r"!\[[^\]]+\]\(pictures/([\w-]+\.png)\)", GUIDES[language])
    there = {path.name for path in (ROOT / "docs/guide/pictures").glob(f"{language}-*.png")}
    assert set(named) == there
    assert len(there) >= 3
    assert all((ROOT / "docs/guide/pictures" / name).stat().st_size < 100_000 for name in there)
