"""A circle whose large files git-lfs keeps, with git-lfs itself."""

from __future__ import annotations

import shutil
from collections.abc import Iterator
from pathlib import Path

import pytest

from tests.support.clones import CloneBuilder
from tests.support.plain_git import git_bytes
from upont_desktop.domain.circle import Circle
from upont_desktop.repository.identity import Identity
from upont_desktop.repository.lfs import parse_pointer
from upont_desktop.repository.trust import Answer
from upont_desktop.service.index_update import run_indexing
from upont_desktop.service.library import Library
from upont_desktop.service.operations import OperationContext, keep_changes, restore

pytestmark = pytest.mark.skipif(shutil.which("git-lfs") is None, reason="git-lfs is not installed")


@pytest.fixture
def lfs(clone: CloneBuilder) -> Iterator[CloneBuilder]:
    """A clone with git-lfs set up as its own manual says, and a text that it keeps."""
    git_bytes(clone.path, "lfs", "install", "--skip-repo")
    (clone.path / ".gitattributes").write_text("*.txt filter=lfs diff=lfs merge=lfs -text\n")
    (clone.path / "n.txt").write_text("a quokka\n")
    git_bytes(clone.path, "add", "--all")
    git_bytes(clone.path, "-c", "user.name=A", "-c", "user.email=a@example.org", "commit", "--quiet", "--message=One")
    yield clone
    git_bytes(clone.path, "lfs", "uninstall", "--skip-repo")


def test_keeping_does_what_git_would(lfs: CloneBuilder) -> None:
    circle = Circle("club", lfs.path)
    place = OperationContext(circle, lambda _: Answer.RUN, Identity("Grace", "g@example.org"), "en")
    before = git_bytes(lfs.path, "rev-parse", "HEAD").decode().strip()
    (lfs.path / "n.txt").write_text("a wombat\n")
    keep_changes(place, ["n.txt"])
    pointer = parse_pointer(git_bytes(lfs.path, "show", "HEAD:n.txt"))
    assert pointer is not None
    assert git_bytes(lfs.path, "cat-file", "--filters", "HEAD:n.txt") == b"a wombat\n"
    assert git_bytes(lfs.path, "status", "--porcelain") == b""
    restore(place, "n.txt", before)
    assert (lfs.path / "n.txt").read_bytes() == b"a quokka\n"
    assert git_bytes(lfs.path, "status", "--porcelain") == b""


def test_words_are_found_as_soon_as_they_are_fetched(
    lfs: CloneBuilder, library: Library, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    other = tmp_path / "other"
    monkeypatch.setenv("GIT_LFS_SKIP_SMUDGE", "1")
    git_bytes(tmp_path, "clone", "--quiet", str(lfs.path), str(other))
    circle = library.recognise(other)

    def found() -> list[str | None]:
        run_indexing(circle, library.places, lambda _: None)
        return [hit.rel_path for hit in library.search("quokka", [circle.slug])]

    assert found() == []
    assert found() == []
    git_bytes(other, "lfs", "fetch")
    assert found() == ["n.txt"]
