"""``books`` on the command line."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

from tests.support.clones import CloneBuilder
from upont_desktop.domain.circle import Circle
from upont_desktop.service.operations import Identity, OperationContext
from upont_desktop.service.operations.books import append


def test_books_are_kept_checked_and_changed(
    call: Callable[..., Any], ask: Callable[..., Any], clone: CloneBuilder
) -> None:
    clone.write("a.md", "a\n").commit("First")
    clone.git("config", "user.name", "Ada")
    clone.git("config", "user.email", "ada@example.org")
    clone.git("status")
    place = OperationContext(Circle("club", clone.path), identity=Identity("Ada", "ada@example.org"), language="en")
    first = append(place, "social", "lend", {"by": "7f3a", "x": "secret"})
    append(place, "social", "lend", {"by": "7f3a"})
    assert "Book of people: 2 entries" in call("books", "keep", clone.path).out
    assert "kept" in call("books", "keep", clone.path).err
    told = ask("books", "verify", clone.path, "--deep")
    assert told == {"sound": True, "compared": True, "books": 1, "entries": 2, "findings": []}
    assert call("books", "verify", clone.path).out == "2 entries in 1 book: all as they were written.\n"
    assert call("books", "redact", clone.path, first.name).code == 1
    assert "where money changes hands" in call("books", "redact", clone.path, first.name, "--room", "trade").err
    assert call("books", "redact", clone.path, first.name, "--room", "social", "--by", "7f3a").code == 0
    assert ask("books", "verify", clone.path)["entries"] == 3
    assert call("books", "accept", clone.path, first.device).code == 0
    assert call("books", "take-out", clone.path, first.device).code == 0
    assert call("books", "take-out", clone.path).code == 1
    assert call("books", "burn", clone.path).code == 2
    part = next((clone._path / ".upont").rglob("*.jsonl"))
    part.write_bytes(part.read_bytes().replace(b"7f3a", b"9c41"))
    clone.git("commit", "-qam", "By hand")
    wrong = call("books", "verify", clone.path)
    assert (wrong.code, wrong.err) == (1, "")
    assert wrong.out.splitlines() == [
        f"“{first.device}”: entry 2 is not as it was written, in “{part.relative_to(clone._path)}”.",
        f"“{first.device}”: entry 3 is not as it was written, in “{part.relative_to(clone._path)}”.",
        "3 entries in 1 book were checked.",
    ]
