"""Posts on the command line, for people and for scripts."""

from __future__ import annotations

import datetime as dt
import json
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

from tests.cli.test_json import CHANGING, SHAPES, fits
from tests.support.news_room import NewsRoom
from tests.support.people import introduce
from upont_desktop.apps.news.room import NEWS
from upont_desktop.apps.social.room import SOCIAL
from upont_desktop.cli import arguments, completion
from upont_desktop.cli import main as entry
from upont_desktop.cli.command import CommandTable
from upont_desktop.cli.command_table import COMMANDS

Call = Callable[..., tuple[int, str, str]]


@pytest.fixture
def call(room: NewsRoom, monkeypatch: pytest.MonkeyPatch, capfd: pytest.CaptureFixture[str]) -> Call:
    """One of the room's commands, as Léa."""
    table = CommandTable(COMMANDS.own.values())
    table.join((SOCIAL, NEWS))
    for module in (arguments, completion, entry):
        monkeypatch.setattr(module, "COMMANDS", table)
    introduce(monkeypatch, "Léa Moreau", "lea.moreau@example.org")

    def run(*words: str | Path) -> tuple[int, str, str]:
        capfd.readouterr()
        first = 2 if words[0] == "post" else 1
        code = entry.main([str(word) for word in [*words[:first], room.path, *words[first:]]], (SOCIAL, NEWS))
        told = capfd.readouterr()
        return code, told.out, told.err

    return run


@pytest.fixture
def told(call: Call) -> Callable[..., Any]:
    """What a command answers as JSON, which must be what ``docs/json.md`` says."""

    def run(title: str, *words: str | Path, code: int = 0) -> Any:
        found, out, err = call(*words, "--json")
        assert found == code, err
        value = json.loads(out)
        fits(value, SHAPES[title], title)
        return value

    return run


def test_a_post_goes_its_whole_way(call: Call, told: Callable[..., Any], tmp_path: Path) -> None:
    file = tmp_path / "gala.md"
    file.write_text("# The gala\n\nOn **Saturday**, with $x^2$.\n", encoding="utf-8")
    told(CHANGING, "post", "write", file, "--club", "bde", "--for", "026,027")
    (post,) = told("`posts`", "posts", "gala")["posts"]
    assert (post["title"], post["club"], post["audience"]) == ("The gala", "bde", ["026", "027"])
    assert post["body"] == "On **Saturday**, with $x^2$.\n"

    assert call("post", "comment", "gala", "See you there")[0] == 0
    assert call("post", "react", "gala", "love")[0] == 0
    assert call("post", "pin", "gala", "--until", "2100-01-01")[0] == 0
    assert call("post", "edit", "gala", "--title", "The gala!")[0] == 0
    shown = told("`post show`", "post", "show", "gala")
    assert (shown["pinned"], shown["own_reaction"], shown["title"]) == ("2100-01-01", "love", "The gala!")
    assert [one["text"] for one in shown["said"]] == ["See you there"]
    assert "See you there" in call("post", "show", "gala")[1]

    assert call("post", "retract", shown["said"][0]["entry"])[0] == 0
    assert call("post", "hide", "gala", "off topic")[0] == 0
    assert call("posts", "gala")[0] == 1
    assert told("`posts`", "posts", "--only", "hidden")["posts"][0]["hidden"] == "off topic"
    assert call("post", "unhide", post["id"])[0] == 0
    assert call("post", "bookmark", "gala")[0] == 0
    assert told("`posts`", "posts", "--only", "bookmarks")["posts"][0]["bookmarked"]
    assert call("post", "delete", "gala")[0] == 0
    assert call("posts")[0] == 1


def test_what_cannot_be_is_said_in_a_sentence(call: Call, tmp_path: Path) -> None:
    for words, sentence in (
        (("post", "show", "nothing"), "No post is found"),
        (("post", "write"), "which file"),
        (("post", "write", tmp_path / "none.md"), "none.md"),
    ):
        code, out, err = call(*words)
        assert (code, out) == (1, "")
        assert sentence in err
    file = tmp_path / "a.md"
    file.write_text("Text", encoding="utf-8")
    assert "no moment" in call("post", "write", file, "--at", "soon")[2]
    for _ in range(2):
        assert call("post", "write", file, "--title", "Twice")[0] == 0
    assert "several posts" in call("post", "show", "twice")[2]


def test_a_scheduled_post_is_shown_to_its_author_alone(call: Call, told: Callable[..., Any], tmp_path: Path) -> None:
    file = tmp_path / "later.md"
    file.write_text("Text", encoding="utf-8")
    later = (dt.datetime.now() + dt.timedelta(days=1)).isoformat(timespec="minutes")  # noqa: DTZ005 - as one types it
    assert call("post", "write", file, "--at", later)[0] == 0
    assert call("posts")[0] == 1
    (post,) = told("`posts`", "posts", "--only", "scheduled")["posts"]
    assert post["scheduled"]


def test_a_letter_is_ready_to_be_mailed(call: Call, tmp_path: Path) -> None:
    file = tmp_path / "gala.md"
    file.write_text("# The <gala>\n\n## When\n\nOn **Saturday** & $x^2$ ![a](/b.png)\n", encoding="utf-8")
    assert call("post", "write", file)[0] == 0
    _, text, _ = call("posts", "--letter", "markdown")
    assert "## The <gala>" in text
    assert "#### When" in text, "headings stand below those of the letter"
    assert "Léa Moreau" in text
    _, page, _ = call("posts", "--letter", "html")
    assert "The &lt;gala&gt;" in page
    assert "<strong>Saturday</strong>" in page
    assert "<code>$x^2$</code>" in page, "formulas as they are written"
    assert "<img" not in page, "nothing is fetched from anywhere"
    assert call("posts", "--letter", "html", "--before", "2001-01-01")[0] == 1
