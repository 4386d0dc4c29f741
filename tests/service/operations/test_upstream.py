"""Forks whose originals go on."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest

from tests.support.clones import CloneBuilder
from upont_desktop.domain.circle import Circle
from upont_desktop.domain.errors import NoSuchCircle, NoSuchResource
from upont_desktop.domain.writing_errors import NothingToDo
from upont_desktop.service.operations import (
    NewFile,
    OperationContext,
    add,
    delete,
    fork,
    move,
    original_of,
    take,
    undo,
    update,
)

LINES = b"one\ntwo\nthree\nfour\nfive\nsix\nseven\n"


@pytest.fixture
def there(place: OperationContext, make_clone: Callable[..., CloneBuilder]) -> OperationContext:
    """Another circle, with a fork of one of our texts."""
    other = make_clone("other")
    other.write("readme.md", "here\n").commit("Other")
    other.git("status")
    there = OperationContext(Circle("other", Path(other._path)), identity=place.identity, language="en")
    add(place, [NewFile("text.md", LINES), NewFile("picture.bin", b"\0one")])
    fork(there, {"text.md": "mine.md"}, source=place)
    fork(there, {"picture.bin": "mine.bin"}, source=place)
    return there


@pytest.fixture
def sources(place: OperationContext) -> Callable[[str], OperationContext]:
    def known(slug: str) -> OperationContext:
        if slug != "club":
            raise NoSuchCircle(circle=slug)
        return place

    return known


def content(place: OperationContext, path: str) -> bytes:
    return (place.circle.path / path).read_bytes()


Sources = Callable[[str], OperationContext]


def test_newer_versions_are_counted_and_taken(
    place: OperationContext, there: OperationContext, sources: Sources
) -> None:
    found = original_of(there, "mine.md", sources)
    assert found is not None
    assert (found.circle, found.path, found.newer) == ("club", "text.md", 0)
    with pytest.raises(NothingToDo):
        take(there, "mine.md", sources)
    update(place, "text.md", LINES.replace(b"one", b"ONE"))
    update(place, "text.md", LINES.replace(b"one", b"ONE!"))
    found = original_of(there, "mine.md", sources)
    assert found is not None
    assert found.newer == 2
    done = take(there, "mine.md", sources)
    assert done.changes is not None
    assert done.changes.paths == ("mine.md",)
    assert content(there, "mine.md") == LINES.replace(b"one", b"ONE!")
    found = original_of(there, "mine.md", sources)
    assert found is not None
    assert found.newer == 0
    undo(there)
    assert content(there, "mine.md") == LINES


def test_both_sides_of_a_text_are_merged_again_and_again(
    place: OperationContext, there: OperationContext, sources: Sources
) -> None:
    update(there, "mine.md", LINES.replace(b"seven", b"SEVEN"))
    for change in (b"ONE", b"ONE!"):
        update(place, "text.md", LINES.replace(b"one", change))
        assert take(there, "mine.md", sources).changes
        assert content(there, "mine.md") == LINES.replace(b"one", change).replace(b"seven", b"SEVEN")


def test_the_same_lines_wait_for_a_choice(place: OperationContext, there: OperationContext, sources: Sources) -> None:
    update(there, "mine.md", LINES.replace(b"one", b"mine"))
    update(place, "text.md", LINES.replace(b"one", b"theirs"))
    done = take(there, "mine.md", sources)
    assert (done.changes, done.conflict) == (None, True)
    assert content(there, "mine.md") == LINES.replace(b"one", b"mine")
    assert take(there, "mine.md", sources, replace=True).changes
    assert content(there, "mine.md") == LINES.replace(b"one", b"theirs")


def test_what_is_no_text_is_taken_whole_or_chosen(
    place: OperationContext, there: OperationContext, sources: Sources
) -> None:
    update(place, "picture.bin", b"\0two")
    assert take(there, "mine.bin", sources).changes
    assert content(there, "mine.bin") == b"\0two"
    update(there, "mine.bin", b"\0mine")
    update(place, "picture.bin", b"\0three")
    assert take(there, "mine.bin", sources).conflict


def test_a_fork_that_moved_and_an_original_that_is_gone(
    place: OperationContext, there: OperationContext, sources: Sources
) -> None:
    move(there, {"mine.md": "moved.md"})
    assert original_of(there, "moved.md", sources) is None
    assert original_of(there, "moved.md", sources, ["mine.md"]) is not None
    delete(place, ["text.md"])
    found = original_of(there, "moved.md", sources, ["mine.md"])
    assert found is not None
    assert (found.gone, found.newer) == (True, 0)
    with pytest.raises(NoSuchResource):
        take(there, "moved.md", sources, earlier=["mine.md"])
    with pytest.raises(NoSuchResource):
        take(there, "readme.md", sources)


def test_a_circle_that_is_not_known_is_said(there: OperationContext) -> None:
    def none(slug: str) -> OperationContext:
        raise NoSuchCircle(circle=slug)

    with pytest.raises(NoSuchCircle):
        original_of(there, "mine.md", none)


def test_within_one_circle(place: OperationContext, sources: Sources) -> None:
    add(place, [NewFile("text.md", LINES)])
    fork(place, {"text.md": "copy.md"})
    update(place, "text.md", LINES + b"eight\n")
    assert take(place, "copy.md", sources).changes
    assert content(place, "copy.md") == LINES + b"eight\n"
