"""Sharing a circle shares first those in which it looks up people and clubs."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest

from tests.support.people import introduce
from tests.support.plain_git import git
from upont_desktop.domain.errors import Cancelled
from upont_desktop.service.data_folders import DataFolders
from upont_desktop.service.library import Library
from upont_desktop.service.named_circles import share_named
from upont_desktop.service.operations import NewFile, OperationContext, ShareResult, add, share, update

Make = Callable[..., OperationContext]
_ROOMS = b'{\n"rooms": ["social"],\n"v": 1\n}\n'


@pytest.fixture
def library(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Library:
    """The real service, of Ada."""
    introduce(monkeypatch, "Ada", "ada@example.org")
    return Library(DataFolders.default(tmp_path / "data"))


@pytest.fixture
def made(tmp_path: Path, library: Library) -> Make:
    """Make a circle with one room that is shared in a folder beside it; a second copy is Bob's."""

    def make(name: str, rooms: bytes = _ROOMS) -> OperationContext:
        git(tmp_path, "init", "-q", "--bare", "-b", "main", f"{name}.git")
        git(tmp_path, "clone", "-q", f"{name}.git", name)
        place = library.workplace(library.recognise(tmp_path / name), language="en")
        files = {".upont/rooms.json": rooms, "list.md": b"one\n"}
        for path, content in files.items():
            (tmp_path / name / path).parent.mkdir(exist_ok=True)
            (tmp_path / name / path).write_bytes(content)
        commit(tmp_path / name)
        share(place)
        git(tmp_path, "clone", "-q", f"{name}.git", f"{name}-bob")
        return place

    return make


def commit(folder: Path) -> None:
    """Keep everything, by git itself."""
    git(folder, "add", "--all")
    git(folder, "-c", "user.name=Bob", "-c", "user.email=bob@example.org", "commit", "-q", "-m", "Change")


def bar(made: Make) -> OperationContext:
    """A circle that names a directory and the circle of its clubs."""
    return made("bar", b'{\n"clubs": "life",\n"directory": "people",\n"rooms": ["social"],\n"v": 1\n}\n')


def change(folder: Path, name: str, content: bytes) -> None:
    """Somebody else shares a file."""
    (folder / name).write_bytes(content)
    commit(folder)
    git(folder, "push", "-q")


def test_directory_and_clubs_are_shared_first(made: Make, library: Library, tmp_path: Path) -> None:
    people, life, here = made("people"), made("life"), bar(made)
    change(tmp_path / "people-bob", "card.md", b"card\n")
    add(life, [NewFile("club.md", b"club\n")])
    done = share_named(here, library)
    assert [(one.circle.slug, one.shared and (one.shared.received, one.shared.sent)) for one in done] == [
        ("people", (1, 0)),
        ("life", (0, 1)),
    ]
    assert (people.circle.path / "card.md").read_bytes() == b"card\n"
    assert git(tmp_path / "life.git", "show", "main:club.md") == "club"
    assert not library.needs_refresh(people.circle, words=False)  # nobody has it open, and its names are wanted


def test_what_stops_one_is_told_and_stops_nothing_else(made: Make, library: Library, tmp_path: Path) -> None:
    people, life, here = made("people"), made("life"), bar(made)
    change(tmp_path / "people-bob", "list.md", b"theirs\n")
    update(people, "list.md", b"mine\n")
    git(life.circle.path, "remote", "set-url", "origin", str(tmp_path / "gone.git"))
    first, second = share_named(here, library)
    assert first.shared is not None
    assert [conflict.path for conflict in first.shared.conflicts] == ["list.md"]
    assert (people.circle.path / "list.md").read_bytes() == b"mine\n"
    assert (second.shared, second.error is not None) == (None, True)
    add(here, [NewFile("sale.md", b"sale\n")])
    assert share(here).sent == 1

    def stopped(_place: OperationContext) -> ShareResult:
        raise Cancelled

    with pytest.raises(Cancelled):
        share_named(here, library, stopped)


def test_circles_without_rooms_without_a_place_or_elsewhere_are_left_alone(
    made: Make, library: Library, tmp_path: Path
) -> None:
    here = bar(made)
    assert share_named(here, library) == ()
    made("life", b"{}")  # no room: a stranger's clone may name any circle
    people = made("people", _ROOMS).circle
    git(people.path, "remote", "remove", "origin")
    assert share_named(here, library) == ()
