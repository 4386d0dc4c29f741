"""What files on disk changed, as comparisons; versions written to files; both sides of a conflict."""

from __future__ import annotations

from pathlib import Path

import pytest

from tests.support.clones import CloneBuilder
from upont_desktop.domain.conflict import Conflict, ConflictEntry, ConflictKind
from upont_desktop.domain.content.text import TextComparison
from upont_desktop.domain.errors import NoSuchVersion, NotWritable
from upont_desktop.domain.resource import ChangeKind, Resource
from upont_desktop.service.operations import OperationContext, UnkeptKind, compare_unkept, not_kept, sides_of
from upont_desktop.service.operations.unkept_diff import LARGEST
from upont_desktop.service.version_export import save_version


def test_edits_are_compared_with_their_versions(place: OperationContext, clone: CloneBuilder) -> None:
    clone.write_all({"a.txt": "one\ntwo\n", "b.txt": "b\n"}).commit("First")
    (clone.path / "a.txt").write_text("one\ntwo and more\nfour\n")
    (clone.path / "b.txt").unlink()
    (clone.path / "c.txt").write_text("new\n")
    told = {file.path: (file.kind, found) for file, found in compare_unkept(place, not_kept(place))}
    assert {path: kind for path, (kind, _) in told.items()} == {
        "a.txt": UnkeptKind.EDITED, "b.txt": UnkeptKind.GONE, "c.txt": UnkeptKind.NEW
    }  # fmt: skip
    found = told["a.txt"][1]
    assert isinstance(found, TextComparison)
    assert (found.changed, found.added) == (1, 1)
    assert told["b.txt"][1] is told["c.txt"][1] is None


def test_what_is_too_large_is_not_looked_into(place: OperationContext, clone: CloneBuilder) -> None:
    clone.write("a.txt", "one\n").commit("First")
    (clone.path / "a.txt").write_bytes(b"x" * (LARGEST + 1))
    assert [found for _, found in compare_unkept(place, not_kept(place))] == [None]


def version(clone: CloneBuilder, path: str) -> Resource:
    blob = clone._run(["rev-parse", f"HEAD:{path}"]).decode().strip()
    return Resource("clone", path, 1, clone.head, blob, 0o100644, ChangeKind.ADDED)


def test_a_version_is_written_whole_or_not_at_all(place: OperationContext, clone: CloneBuilder, tmp_path: Path) -> None:
    content = bytes(range(256)) * 9000
    clone.write("a.bin", content).commit("First")
    goal = tmp_path / "copy.bin"
    goal.write_bytes(b"before")
    save_version(place.circle, version(clone, "a.bin"), goal)
    assert goal.read_bytes() == content
    with pytest.raises(NotWritable):
        save_version(place.circle, version(clone, "a.bin"), tmp_path / "nowhere" / "copy.bin")
    gone = Resource("clone", "a.bin", 2, clone.head, None, 0, ChangeKind.DELETED)
    with pytest.raises(NoSuchVersion):
        save_version(place.circle, gone, goal)
    assert [file.name for file in tmp_path.iterdir() if file.suffix in {".part", ".bin"}] == ["copy.bin"]


def test_both_sides_of_a_path(place: OperationContext, clone: CloneBuilder) -> None:
    clone.write("a.txt", "one\n").commit("First")
    mine = clone.head
    clone.remove("a.txt").write("b.txt", "b\n").commit("Second")
    blob = clone._run(["rev-parse", f"{mine}:a.txt"]).decode().strip()
    conflict = Conflict(ConflictKind.EDITED_DELETED, "a.txt", mine=(ConflictEntry("a.txt", blob, 0o100644),))
    ours, theirs = sides_of(place.circle, conflict, mine, clone.head)
    assert [version.blob for version in ours.versions] == [blob]
    assert theirs.versions == ()
    assert theirs.changed is not None
