"""Other words for what was done last."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from tests.support.clones import CloneBuilder
from upont_desktop.domain.writing_errors import CannotReword
from upont_desktop.service.operations import (
    NewFile,
    OperationContext,
    add,
    delete,
    fork,
    redo,
    reword,
    steps,
    undo,
    words_of,
)


def message(clone: CloneBuilder) -> str:
    return clone._run(["log", "-1", "--format=%B"]).decode().strip()


def test_the_last_change_gets_other_words_and_stays_one_step(filled: CloneBuilder, place: OperationContext) -> None:
    before = filled.head
    made = add(place, [NewFile("new.txt", b"new\n")])
    assert made.commit is not None
    assert words_of(place, made.commit) == "Add new.txt"
    told = reword(place, made.commit, "Bring the news\n\nThey were asked for.")
    assert (told.commit, told.paths) == (filled.head, ())
    assert message(filled) == "Bring the news\n\nThey were asked for."
    assert filled._run(["rev-list", "--count", f"{before}..HEAD"]).strip() == b"1"
    assert filled._run(["show", "HEAD:new.txt"]) == b"new\n"
    assert filled._run(["status", "--porcelain"]) == b""
    assert steps(place).undo == "Bring the news"
    undo(place)
    assert filled.head == before
    redo(place)
    assert message(filled) == "Bring the news\n\nThey were asked for."


def test_where_it_comes_from_stays_written(filled: CloneBuilder, place: OperationContext) -> None:
    made = fork(place, {"logo.svg": "logo 2.svg"})
    assert made.commit is not None
    assert "Forked-from" not in words_of(place, made.commit)
    reword(place, made.commit, "Another logo")
    assert message(filled).startswith("Another logo\n\nForked-from: :logo.svg@")


def test_what_is_no_longer_the_last_keeps_its_words(filled: CloneBuilder, place: OperationContext) -> None:
    made = add(place, [NewFile("new.txt", b"new\n")])
    assert made.commit is not None
    delete(place, ["logo.svg"])
    head = filled.head
    with pytest.raises(CannotReword):
        reword(place, made.commit, "Too late")
    assert filled.head == head


def test_what_was_shared_keeps_its_words(
    filled: CloneBuilder, place: OperationContext, make_clone: Callable[..., CloneBuilder]
) -> None:
    made = add(place, [NewFile("new.txt", b"new\n")])
    assert made.commit is not None
    filled.git("remote", "add", "origin", str(make_clone("shared", bare=True).path))
    filled.git("push", "--quiet", "origin", "main")
    with pytest.raises(CannotReword):
        reword(place, made.commit, "Too late")
