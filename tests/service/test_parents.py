"""Parents that a clone lacks are named all the same."""

from __future__ import annotations

import subprocess
from collections.abc import Callable
from pathlib import Path

from tests.support.clones import CloneBuilder
from upont_desktop.domain.commit import Commit
from upont_desktop.service.index_update import run_indexing
from upont_desktop.service.library import Library
from upont_desktop.service.reader import CircleReader

Read = Callable[[CloneBuilder], CircleReader]


def hashes(reader: CircleReader, revision: str) -> list[tuple[str, bool]]:
    """Each parent, and whether it is there."""
    parents = reader.histories.commit(revision).parents
    return [(each.hash, True) if isinstance(each, Commit) else (each, False) for each in parents]


def test_where_a_shallow_clone_ends(clone: CloneBuilder, library: Library, tmp_path: Path) -> None:
    first = clone.write("a", "1").commit("First")
    second = clone.write("a", "2").commit("Second")
    clone.write("a", "3").commit("Third")
    shallow = tmp_path / "shallow"
    subprocess.run(["git", "clone", "-q", "--depth=2", clone.path.as_uri(), str(shallow)], check=True)
    circle = library.recognise(shallow)
    run_indexing(circle, library.places, lambda _progress: None)
    reader = library.reader(circle)
    assert hashes(reader, "HEAD") == [(second, True)]
    assert hashes(reader, second) == [(first, False)]
    reader.close()


def test_what_a_damaged_clone_lacks(clone: CloneBuilder, read: Read) -> None:
    first = clone.write("a", "1").commit("First")
    second = clone.write("a", "2").commit("Second")
    clone.path.joinpath(".git", "objects", first[:2], first[2:]).unlink()
    assert hashes(read(clone), second) == [(first, False)]


def test_a_first_commit_has_none(clone: CloneBuilder, read: Read) -> None:
    first = clone.write("a", "1").commit("First\n\nparent of nothing")
    assert hashes(read(clone), first) == []
