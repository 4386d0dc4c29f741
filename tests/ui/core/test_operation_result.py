"""Where a person is after an operation."""

from __future__ import annotations

import pytest

from upont_desktop.domain.changes import ChangeSet
from upont_desktop.domain.scopes import InFolder, OfResource, Scope, WholeCircle
from upont_desktop.ui.core.navigation import TrailPlace
from upont_desktop.ui.core.operation_result import FinishedOperation, paths_asked, place_after


def after(operation: str, paths: str, now: Scope, there: str, about: str = "", *, by_person: bool = True) -> Scope:
    """What is shown after an operation; a path that ends in a slash is a folder."""
    finished = FinishedOperation(
        ChangeSet("club", operation, "", "new", "old", tuple(paths.split())), tuple(about.split()), by_person
    )
    here: dict[str, Scope] = {
        path.strip("/"): InFolder(path.strip("/")) if path.endswith("/") else OfResource(path) for path in there.split()
    }
    known = {path: scope for path, scope in here.items() if path in paths_asked(finished, TrailPlace(now))}
    place = place_after(finished, TrailPlace(now, "old"), known)
    assert place.commit == "new" or place == TrailPlace(now, "old")
    return place.scope


A, B, CIRCLE = OfResource("f/a"), OfResource("g/b"), WholeCircle()


@pytest.mark.parametrize(
    ("operation", "paths", "now", "there", "shown"),
    [
        # What is looked at changed: its new version is there, and nothing moves.
        ("keep", "f/a g/b", A, "f/ f/a g/b", A),
        ("update", "f/a", InFolder("f"), "f/ f/a", InFolder("f")),
        ("keep", "f/a", CIRCLE, "f/a", CIRCLE),
        ("delete", "f/a", A, "f/", A),
        ("describe", ".upont/metadata/f/a.json", A, "f/ f/a", A),
        # Something else changed: it is shown; several, in their folder; none in particular, nowhere else.
        ("keep", "g/b", A, "f/ f/a g/b", B),
        ("keep", "g/b g/c", A, "f/ f/a g/b g/c", InFolder("g")),
        ("reword", "", A, "f/ f/a", A),
        ("delete", "g/b", A, "f/ f/a", A),
        # What came is shown at its new place.
        ("add", "g/b", A, "f/ f/a g/b", B),
        ("add", "g/b", CIRCLE, "g/b", B),
        ("add", "g/x/1 g/x/2 g/y/3", A, "f/a g/x/1 g/x/2 g/y/3", InFolder("g")),
        ("add", "one two", A, "f/a one two", OfResource("one")),
        # Undo and redo follow what was looked at.
        ("undo", "f/a g/a", OfResource("g/a"), "f/ f/a", A),
        ("undo", "f/a g/z", OfResource("g/z"), "f/ f/a", A),
        ("undo", "f/a", A, "f/", InFolder("f")),
        ("undo", "f/a", A, "other", CIRCLE),
        ("undo", "f/x/1 g/x/1", InFolder("g/x"), "f/ f/x/1", InFolder("f/x")),
        ("undo", "f/a", A, "f/ f/a", A),
        ("undo", "g/b", A, "f/ f/a", A),
        ("redo", "f/a g/a", A, "g/ g/a", OfResource("g/a")),
        # Sharing moves nobody, and shows what was settled of what is looked at.
        ("share", "f/a g/b", A, "f/ f/a g/b", A),
        ("share", "f/a g/b", CIRCLE, "f/a g/b", CIRCLE),
        ("share", "g/b", A, "f/ f/a g/b", A),
        # Kept under another name.
        ("keep", "f/a f/c", A, "f/ f/c", OfResource("f/c")),
    ],
)  # fmt: skip
def test_the_result_is_shown(operation: str, paths: str, now: Scope, there: str, shown: Scope) -> None:
    assert after(operation, paths, now, there) == shown


def test_what_the_person_meant_goes_before_what_was_touched() -> None:
    touched = "f/a g/new user.md"
    assert after("move", touched, A, "f/ g/ g/new user.md", "g/new") == OfResource("g/new")
    assert after("move", touched, InFolder("f"), "g/ g/new user.md", "g/") == InFolder("f")
    assert after("move", "f/a g/f/a", InFolder("f"), "g/ g/f/ g/f/a", "g/f") == InFolder("g/f")


def test_what_nobody_asked_for_moves_nobody() -> None:
    change = ChangeSet("club", "keep", "", "new", "old", ("f/a",))
    assert FinishedOperation(change).moves_person
    assert not FinishedOperation(change, by_person=False).moves_person
    assert not FinishedOperation(ChangeSet("club", "name", "", "old", "old")).moves_person


def test_sharing_chooses_the_version_of_what_it_settled() -> None:
    finished = FinishedOperation(ChangeSet("club", "share", "", "new", "old", ("f/a",)))
    assert finished.moves_person
    assert place_after(finished, TrailPlace(A, "old"), {"f/a": A}) == TrailPlace(A, "new")
    assert place_after(finished, TrailPlace(B, "old"), {"f/a": A, "g/b": B}) == TrailPlace(B, "old")
    assert place_after(finished, TrailPlace(CIRCLE, "old"), {"f/a": A}) == TrailPlace(CIRCLE, "old")
