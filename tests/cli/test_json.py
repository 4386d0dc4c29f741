"""``docs/json.md`` says what ``--json`` prints, member for member."""

from __future__ import annotations

import json
import re
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

from tests.support.clones import CloneBuilder
from upont_desktop.apps.command_table import COMMANDS

PAGE = (Path(__file__).parents[2] / "docs/json.md").read_text("utf-8")
SHAPES = {
    title.strip(): json.loads(shape)
    for title, shape in re.findall(r"^### (.+?)\n.*?```json\n(.*?)```", PAGE, re.DOTALL | re.MULTILINE)
}
PLAIN: dict[str, Callable[[object], bool]] = {
    "text": lambda value: isinstance(value, str),
    "number": lambda value: isinstance(value, int | float) and not isinstance(value, bool),
    "yes/no": lambda value: isinstance(value, bool),
    "any": lambda value: True,
}
CHANGING = (
    "`add`, `keep`, `discard`, `move`, `delete`, `restore`, `fork`, `name`, `undo`, `redo`, `room`, "
    "`person`, `club`, `loan`, `right`, `till`, `account`, `goods`, `shop`, `signup`"
)


def fits(value: Any, shape: Any, where: str = "") -> None:
    """Raise :class:`AssertionError` where a value is not what the page says."""
    if isinstance(shape, str):
        kind = shape.removesuffix(" or null")
        if value is None and kind != shape:
            return
        if kind in PLAIN:
            assert PLAIN[kind](value), (where, shape, value)
        else:
            fits(value, SHAPES[kind], f"{where}/{kind}")
    elif isinstance(shape, list):
        assert isinstance(value, list), (where, value)
        for item in value:
            fits(item, shape[0], f"{where}[]")
    else:
        members = dict(SHAPES[shape["..."]]) if "..." in shape else {}
        if "..." in members:
            members = {**SHAPES[members["..."]], **members}
        members = {name: told for name, told in {**members, **shape}.items() if name != "..."}
        allowed = {name.rstrip("?") for name in members}
        assert {name for name in members if not name.endswith("?")} <= set(value) <= allowed, (where, sorted(value))
        for name, told in members.items():
            if name.rstrip("?") in value:
                fits(value[name.rstrip("?")], told, f"{where}.{name}")


def test_every_command_is_on_the_page() -> None:
    named = {name for title in SHAPES for name in re.findall(r"`([a-z]+)[^`]*`", title)}
    assert named == set(COMMANDS) - {"completion"}


@pytest.fixture
def told(call: Callable[..., Any]) -> Callable[..., None]:
    """Call a command and compare what it prints with the page; it must print one document."""

    def run(title: str, command: str, *words: Any, code: int = 0) -> None:
        said = call(command, "--json", *words)
        assert said.code == code, said.err
        fits(said.json, SHAPES[title], title)

    return run


def test_what_is_printed_is_what_the_page_says(
    told: Callable[..., None], clone: CloneBuilder, make_clone: Callable[..., CloneBuilder], tmp_path: Path
) -> None:
    for one in (clone, make_clone("other")):
        one.git("config", "user.name", "Ada")
        one.git("config", "user.email", "ada@example.org")
    clone.write("a.txt", "one\n" * 9).write("b.md", "[a](a.txt) [x](none.txt)\n").commit("One")
    clone.write("a.txt", "two\n" * 9).write("folder/c.bin", b"\0\1").commit("Two")
    clone.git("status")
    here = clone.path
    (tmp_path / "new.txt").write_text("new\n")
    (tmp_path / "plain").mkdir()
    (tmp_path / "plain/.env").write_text("x")
    (tmp_path / "place").mkdir()
    told("`tree`", "tree", here)
    told("`history` of a circle", "history", here)
    told("`history` of a folder", "history", here, "folder/")
    told("`show`", "show", here, "HEAD")
    told("`preview`", "preview", here, "a.txt")
    told("`diff`", "diff", here, "a.txt", "{1}")
    told("`diff`", "diff", here, "folder/c.bin", "{1}", "{1}")
    told("`search`", "search", "two")
    told("`search`", "search", "zzzz", code=1)
    told("`search --first`", "search", "--first", "two")
    told("`uses`", "uses", here, "b.md")
    told("`export`", "export", here, "HEAD", tmp_path / "all.zip")
    told("`export` of one version", "export", here, "a.txt{1}", tmp_path / "one.txt")
    told("`meta`", "meta", here, "a.txt")
    told("`keep --list`", "keep", here, "--list")
    (here / "edited.txt").write_text("edited\n")
    told(CHANGING, "discard", here, "edited.txt")
    for command, *words in (
        ("add", tmp_path / "new.txt"), ("move", "new.txt", "moved.txt"), ("delete", "moved.txt"),
        ("restore", "a.txt", "{1}"), ("fork", "a.txt", "fork.txt"), ("name", "a.txt", "handed out"),
        ("meta", "a.txt", "level=1"), ("undo",), ("redo",),
    ):  # fmt: skip
        told(CHANGING, command, here, *words)
    clone.write(".upont/rooms.json", '{"rooms": ["keys"]}').commit("Rooms")
    clone.git("status")
    told("`rooms`", "rooms", here)
    told("`books verify`", "books", "verify", here)
    told(CHANGING, "room", "remove", here, "keys")
    told("`books verify`", "books", "verify", here)
    told(CHANGING, "books", "accept", here, "club-1b2c3d4e")
    told(CHANGING, "books", "keep", here)
    told("`undone`", "undone", here)
    told("`unlock`", "unlock", here)
    told("`history` of a resource", "history", here, "a.txt")
    told("`show`", "show", here, "HEAD")
    told("`original`", "original", here, "fork.txt")
    told("`share`", "share", here, "--with", tmp_path / "place")
    told("`status`", "status", here)
    told("`invite`", "invite", here, tmp_path / "club.upont-circle")
    told("`receive`", "receive", tmp_path / "club.upont-circle", tmp_path / "theirs")
    told("`new --list`", "new", tmp_path / "plain", "--list")
    told("`new`", "new", tmp_path / "plain")
    told("`circles`", "circles")
    told("`index`", "index", here)
    told("`doctor`", "doctor")
