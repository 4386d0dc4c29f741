"""The builder of clones makes what the real git makes of the same."""

from __future__ import annotations

import os
import subprocess
from collections.abc import Callable
from datetime import datetime, timedelta, timezone
from pathlib import Path

import pytest

from tests.support.clones import CloneBuilder
from tests.support.objects import EXECUTABLE, LINK, SUBMODULE


def rich(clone: CloneBuilder) -> CloneBuilder:
    """Make a bit of everything."""
    clone.write_all({"a.txt": "one\n", "folder/b.txt": "two\n", "folder.txt": "", "folder-b/c": "sorted with care"})
    clone.commit("First\n\nWith a body.")
    clone.switch("side", create=True).move("folder/b.txt", "moved/b.txt").commit("Move", author="Léa <lea@example.org>")
    clone.switch("main").write("a.txt", "uno\n").write("run", "#!", mode=EXECUTABLE).commit("Edit")
    clone.merge("side")
    return clone.tag("v1").tag("v2", "Handed out")


def test_git_is_content_with_it(clone: CloneBuilder) -> None:
    rich(clone)
    assert clone.git("fsck", "--strict", "--full") == b""
    assert clone.git("status", "--porcelain") == b""
    assert clone.git("log", "--format=%s|%an|%at", "--first-parent").decode().splitlines() == [
        "Merge side|Ada Lovelace|1704110400",
        "Edit|Ada Lovelace|1704106800",
        "First|Ada Lovelace|1704099600",
    ]
    assert clone.git("ls-tree", "-r", "--name-only", "HEAD").decode().split() == [
        "a.txt", "folder-b/c", "folder.txt", "moved/b.txt", "run",
    ]  # fmt: skip
    assert (clone.path / "moved/b.txt").read_text() == "two\n"
    assert not (clone.path / "folder").exists()
    assert os.access(clone.path / "run", os.X_OK)


def test_hashes_are_those_of_git_commit(clone: CloneBuilder, make_clone: Callable[..., CloneBuilder]) -> None:
    ours = clone.write("a/b.txt", "text").write("a.txt", "x").commit("Title\n\nBody")
    theirs = make_clone("theirs")
    (theirs.path / "a").mkdir()
    (theirs.path / "a/b.txt").write_text("text")
    (theirs.path / "a.txt").write_text("x")
    theirs.git("add", "--all")
    who = {"NAME": "Ada Lovelace", "EMAIL": "ada@example.org", "DATE": "1704099600 +0000"}
    variables = {f"GIT_{role}_{name}": value for role in ("AUTHOR", "COMMITTER") for name, value in who.items()}
    subprocess.run(
        ["git", "commit", "-q", "-m", "Title\n\nBody"], cwd=theirs.path, check=True, env=os.environ | variables
    )
    assert theirs.head == ours


def test_same_hashes_every_time(make_clone: Callable[..., CloneBuilder]) -> None:
    assert rich(make_clone("one")).head == rich(make_clone("two")).head


def test_any_bytes_in_any_place(clone: CloneBuilder) -> None:
    clone.write(b"caf\xe9 \n\t.txt", b"\xff\x00").write("l", "a/..", mode=LINK).write(":colon", "")
    clone.write("sub", "1" * 40, mode=SUBMODULE)
    clone.commit(b"Caf\xe9", author=b"L\xe9a <>", headers=[b"encoding ISO-8859-1"])
    clone.write("../up", "out", on_disk=False).write(".git/config", "evil", on_disk=False).commit("Hostile")
    assert clone.git("ls-tree", "-r", "-z", "--name-only", "HEAD").split(b"\0")[:-1] == [
        b"../up", b".git/config", b":colon", b"caf\xe9 \n\t.txt", b"l", b"sub",
    ]  # fmt: skip
    assert clone.git("log", "-1", "--skip=1", "--format=%an %s").decode() == "Léa Café\n"
    assert not (clone.path.parent / "up").exists()


def test_dates_and_parents_as_given(clone: CloneBuilder) -> None:
    paris = timezone(timedelta(hours=1))
    root = clone.commit("Root", date=datetime(2023, 3, 14, tzinfo=paris), committed="86400 -0930")
    assert clone.git("log", "-1", "--format=%ai|%ci").decode() == (
        "2023-03-14 00:00:00 +0100|1970-01-01 14:30:00 -0930\n"
    )
    child = clone.commit("Child")
    other_root = clone.commit("Another root", parents=[])
    both = clone.commit("Both", parents=[child, other_root])
    assert clone.git("log", "-1", "--format=%P", both).decode().split() == [child, other_root]
    assert clone.git("rev-list", "--max-parents=0", both).decode().split() == [other_root, root]


def test_conflicts_must_be_resolved(clone: CloneBuilder) -> None:
    clone.write("a", "0").commit()
    clone.switch("side", create=True).write("a", "1").write("b", "b").commit()
    clone.switch("main").write("a", "2").commit()
    with pytest.raises(AssertionError, match=r"conflicts at \[b'a'\]"):
        clone.merge("side")
    clone.merge("side", resolve={"a": "both", "c": "of the merge's own"})
    assert clone.git("grep", "", "HEAD").splitlines() == [b"HEAD:a:both", b"HEAD:b:b", b"HEAD:c:of the merge's own"]
    assert clone.git("status", "--porcelain") == b""


def test_octopus(clone: CloneBuilder) -> None:
    clone.write("a", "").commit()
    for name in ("x", "y"):
        clone.switch("main").switch(name, create=True).write(name, name).commit()
    octopus = clone.switch("main").merge("x", "y")
    assert len(clone.git("log", "-1", "--format=%P", octopus).split()) == 3
    assert sorted(path.name for path in clone.path.iterdir()) == [".git", "a", "x", "y"]


def test_goes_on_after_others(clone: CloneBuilder) -> None:
    clone.write("a", "1").commit()
    (clone.path / "b").write_text("2")
    clone.git("add", "b")
    clone.git("-c", "user.name=B", "-c", "user.email=b@example.org", "commit", "-q", "-m", "By git")
    clone.git("pack-refs", "--all")
    clone.write("c", "3").commit("By the builder")
    assert clone.git("ls-files").split() == [b"a", b"b", b"c"]
    assert clone.git("rev-list", "--count", "HEAD") == b"3\n"


def test_uncommitted_edits_show_as_such(clone: CloneBuilder) -> None:
    clone.write("a", "1").write("b", "1").commit()
    clone.write("a", "2").remove("b")
    assert clone.git("status", "--porcelain") == b" M a\n D b\n"
    with pytest.raises(KeyError):
        clone.remove("b")


@pytest.mark.parametrize("object_format", ["sha1", "sha256"])
def test_bare(make_clone: Callable[..., CloneBuilder], object_format: str) -> None:
    clone = make_clone("bare.git", bare=True, object_format=object_format)
    clone.write("a", "1").commit()
    clone.switch("side", create=True).write("b", "2").commit()
    clone.switch("main").write("c", "3").commit()
    clone.merge("side")
    assert clone.git("fsck", "--strict") == b""
    assert clone.git("ls-tree", "--name-only", "HEAD") == b"a\nb\nc\n"


def test_the_host_is_masked(home: Path) -> None:
    assert Path.home() == home
    assert subprocess.run(["git", "config", "--list"], capture_output=True).stdout == b""
    subprocess.run(["git", "config", "--global", "user.name", "Léa"], check=True)
    assert (home / ".gitconfig").stat().st_size > 0
