"""Two people change the same document of the application: both changes are kept, by field."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import pytest

from tests.support.people import person
from tests.support.plain_git import git
from upont_desktop.service.operations import (
    Choice,
    NewFile,
    OperationContext,
    add,
    describe,
    move,
    share,
)

Two = tuple[OperationContext, OperationContext]
METADATA = ".upont/metadata/sheet.md.json"
POST = ".upont/news/posts/2026/09/ab12-party.md"


@pytest.fixture
def two(tmp_path: Path) -> Two:
    """Ada and Bob, who both have a sheet with a level, and a post."""
    git(tmp_path, "init", "-q", "--bare", "-b", "main", "between.git")
    places = []
    for name in ("ada", "bob"):
        git(tmp_path, "clone", "-q", "between.git", name)
        places.append(person(tmp_path / name, name))
    ada, bob = places
    add(ada, [NewFile("sheet.md", b"one\n")])
    describe(ada, {"sheet.md": {"level": "1A", "points": 20}})
    write(ada, POST, "---\ntitle: Party\nauthor: ada\n---\nOne\n\nTwo\n")
    share(ada)
    share(bob)
    return ada, bob


def write(place: OperationContext, path: str, content: str) -> None:
    """As an application of the program would."""
    file = place.circle.path / path
    file.parent.mkdir(parents=True, exist_ok=True)
    file.write_text(content)
    git(place.circle.path, "add", path)
    who = ("-c", f"user.name={place.circle.slug.title()}", "-c", "user.email=x@example.org")
    git(place.circle.path, *who, "commit", "-qm", f"Write {path}")


def metadata(place: OperationContext, path: str = METADATA) -> Any:
    return json.loads((place.circle.path / path).read_text())


def in_step(ada: OperationContext, bob: OperationContext) -> None:
    share(ada)
    for place in (ada, bob):
        assert git(place.circle.path, "status", "--porcelain") == ""
        assert git(place.circle.path, "rev-parse", "HEAD") == git(ada.circle.path, "rev-parse", "HEAD")


def test_neighbouring_keys_of_one_resource(two: Two) -> None:
    ada, bob = two
    describe(ada, {"sheet.md": {"level": "2A"}})
    describe(bob, {"sheet.md": {"points": 30, "labels": ["exam"]}})
    share(ada)
    done = share(bob)
    assert (done.conflicts, done.sentences) == ((), ())
    assert metadata(bob) == {"level": "2A", "points": 30, "labels": ["exam"]}
    in_step(ada, bob)


def test_the_same_key_goes_to_the_later_and_is_told(two: Two, monkeypatch: pytest.MonkeyPatch) -> None:
    ada, bob = two
    monkeypatch.setenv("GIT_AUTHOR_DATE", "2026-09-02T10:00:00Z")
    describe(ada, {"sheet.md": {"level": "2A"}})
    monkeypatch.setenv("GIT_AUTHOR_DATE", "2026-09-01T10:00:00Z")
    describe(bob, {"sheet.md": {"level": "3A", "points": 30}})
    monkeypatch.delenv("GIT_AUTHOR_DATE")
    share(ada)
    done = share(bob)
    told = 'level of sheet.md: "2A" is kept (Ada); "3A" stays in the history'
    assert (done.conflicts, done.sentences) == ((), (told,))
    assert git(bob.circle.path, "log", "-1", "--format=%b") == told
    assert metadata(bob) == {"level": "2A", "points": 30}
    in_step(ada, bob)


def test_metadata_described_by_one_and_moved_by_the_other(two: Two) -> None:
    ada, bob = two
    describe(ada, {"sheet.md": {"level": "2A"}})
    move(bob, {"sheet.md": "maths/sheet.md"})
    describe(bob, {"maths/sheet.md": {"points": 30}})
    share(ada)
    assert share(bob).conflicts == ()
    assert metadata(bob, ".upont/metadata/maths/sheet.md.json") == {"level": "2A", "points": 30}
    assert not (bob.circle.path / METADATA).exists()
    in_step(ada, bob)


@pytest.mark.parametrize(
    ("choice", "body"),
    [(Choice.THEIRS, "One\n\nada\n"), (Choice.BOTH, "One\n\nbob\n\nOne\n\nada\n")],
)
def test_a_body_is_asked_for_and_the_fields_of_both_stay(two: Two, choice: Choice, body: str) -> None:
    ada, bob = two
    write(ada, POST, "---\ntitle: Ball\nauthor: ada\n---\nOne\n\nada\n")
    write(bob, POST, "---\ntitle: Party\nauthor: bob\n---\nOne\n\nbob\n")
    share(ada)
    (conflict,) = share(bob).conflicts
    assert conflict.path == POST
    assert share(bob, {POST: choice}).conflicts == ()
    assert (bob.circle.path / POST).read_text() == f"---\ntitle: Ball\nauthor: bob\n---\n{body}"
    in_step(ada, bob)


def test_what_git_would_merge_into_something_invalid(two: Two) -> None:
    """A key that both add far from each other stands once."""
    ada, bob = two
    keys = "".join(f'"k{number}": {number},\n' for number in range(20))
    base = '{\n"a": 1,\n' + keys + '"z": 1\n}\n'
    for place in (ada,):
        write(place, METADATA, base)
    share(ada)
    share(bob)
    write(ada, METADATA, base.replace('"a": 1,\n', '"a": 1,\n"new": 5,\n'))
    write(bob, METADATA, base.replace('"z": 1\n', '"z": 1,\n"new": 5\n'))
    share(ada)
    assert share(bob).conflicts == ()
    assert (bob.circle.path / METADATA).read_text().count('"new"') == 1
    in_step(ada, bob)
