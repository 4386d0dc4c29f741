"""A file too large for the host, given to git-lfs: versions not shared yet hold pointers, and it arrives whole."""

from __future__ import annotations

import os
import shutil
import subprocess
from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from tests.service.hosts.conftest import ADA
from tests.service.hosts.test_limits import files_of
from tests.support.clones import CloneBuilder
from tests.support.host_fixtures import SECRET
from tests.support.https_host import HttpsHost
from tests.support.plain_git import git, git_bytes
from upont_desktop.domain import host_kinds
from upont_desktop.domain.host_errors import LargeContentRefused, LfsCouldKeep, NoLfs
from upont_desktop.domain.sign_in import SignIn
from upont_desktop.repository.lfs import is_lfs_hook
from upont_desktop.service.library import Library
from upont_desktop.service.operations import (
    OperationContext,
    first_share,
    keep_changes,
    keep_with_lfs,
    not_kept,
    share,
    undo,
)
from upont_desktop.service.operations.large_contents import lfs_rule
from upont_desktop.service.receive import circle_source, receive_circle

LFS = """[filter "lfs"]
	clean = git-lfs clean -- %f
	smudge = git-lfs smudge -- %f
	process = git-lfs filter-process
	required = true
"""
needs_lfs = pytest.mark.skipif(shutil.which("git-lfs") is None, reason="no git-lfs here")


@pytest.fixture
def shared(place: OperationContext, host: HttpsHost, library: Library, home: Path) -> Path:
    """The circle shared at the host; where it lies there."""
    bare = host.make("club")
    (home / ".gitconfig").write_text(LFS)
    library.sign_ins.take(SignIn(host.root, "ada", SECRET), keep=False)
    assert first_share(place, host.address("club")).sent == 1
    return bare


@needs_lfs
@pytest.mark.slow
def test_a_large_file_goes_beside_the_versions_and_arrives_whole(
    place: OperationContext, shared: Path, clone: CloneBuilder, host: HttpsHost, library: Library, tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
) -> None:  # fmt: skip
    monkeypatch.setitem(host_kinds._LIMITS, "127.0.0.1", 1)
    films = [os.urandom(2 << 20), os.urandom(3 << 20)]
    path = "vidéos/le film [1].mp4"
    (clone.path / "vidéos").mkdir()
    (clone.path / path).write_bytes(films[0])
    keep_changes(place, [path], "The film")
    (clone.path / path).write_bytes(films[1])
    (clone.path / "b.txt").write_text("two\n")
    keep_changes(place, [path, "b.txt"], "A longer film, and words")
    before = clone.head
    with pytest.raises(LfsCouldKeep) as large:
        share(place)
    change = keep_with_lfs(place, str(large.value.values["raw_path"]))
    assert change.summary == "Keep vidéos/le film [1].mp4 with git-lfs"
    assert not_kept(place) == ()
    assert (clone.path / path).read_bytes() == films[1]
    undo(place)
    assert (clone.head, not_kept(place)) == (before, ())
    assert not (clone.path / ".gitattributes").exists()
    assert (clone.path / path).read_bytes() == films[1]
    keep_with_lfs(place, path)

    host.lfs = False
    with pytest.raises(LargeContentRefused, match="git-lfs"):
        share(place)
    assert files_of(shared) == ["a.txt"]
    host.lfs = True
    assert share(place).sent == 2
    assert max(int(size) for size in git(
        shared, "cat-file", "--batch-check=%(objectsize)", "--batch-all-objects").split()) < 1 << 20  # fmt: skip
    assert git(shared, "log", "--format=%s", "main").split("\n")[:2] == ["A longer film, and words", "The film"]
    assert len(list((host.folder / "club.git.contents").iterdir())) == 2

    monkeypatch.setenv("GIT_LFS_SKIP_SMUDGE", "1")
    bare = receive_circle(library, circle_source(host.address("club")), tmp_path / "bare of films")
    assert (bare.circle.path / path).read_bytes().startswith(b"version https://git-lfs")
    monkeypatch.delenv("GIT_LFS_SKIP_SMUDGE")
    received = receive_circle(library, circle_source(host.address("club")), tmp_path / "received")
    assert (received.circle.path / path).read_bytes() == films[1]
    other = library.workplace(received.circle, identity=ADA, language="en")
    assert not_kept(other) == ()
    (received.circle.path / path).write_bytes(films[0] + b"again")
    keep_changes(other, [path], "Again")
    assert share(other).sent == 1
    assert share(place).received == 1
    assert (clone.path / path).read_bytes() == films[0] + b"again"
    assert not_kept(place) == ()
    for folder in (clone.path, received.circle.path):
        git_bytes(folder, "fsck", "--strict")
        assert git(folder, "status", "--porcelain") == ""
        files = [file for file in folder.rglob("*") if file.is_file()]
        assert [file for file in files if SECRET.encode() in file.read_bytes()] == []


def test_hooks_of_git_lfs_need_no_trust_and_others_do(tmp_path: Path) -> None:
    own = (
        '#!/bin/sh\ncommand -v git-lfs >/dev/null 2>&1 || { printf >&2 "\\n%s\\n\\n" "This repository is configured '
        'for Git LFS but \'git-lfs\' was not found on your path."; exit 2; }\ngit lfs pre-push "$@"\n'
    )
    file = tmp_path / "pre-push"
    as_long_as_is_read = own.replace("path.", "path." + " " * (1000 - len(own)))
    for text, fits in (
        (own, True),
        (as_long_as_is_read + "touch mark\n", False),
        (own.replace("printf", "echo"), True),
        (own + "touch /tmp/mark\n", False),
        (own.replace("path.", "path. $(touch mark)"), False),
        (own.replace("path.", "path. `touch mark`"), False),
        (own.replace("exit 2", "touch mark"), False),
        (own.replace("git lfs pre-push", "git lfs pre-push; touch mark;"), False),
        (own.replace("git lfs pre-push", "git lfs env"), False),
    ):
        file.write_text(text)
        assert is_lfs_hook(file) is fits, text


def test_without_git_lfs_it_is_not_offered(
    place: OperationContext, clone: CloneBuilder, monkeypatch: pytest.MonkeyPatch
) -> None:
    with pytest.raises(NoLfs, match="not set up"):
        keep_with_lfs(place, "a.txt")


@given(st.lists(st.text(st.characters(exclude_characters="\0/", exclude_categories=["Cs"]), min_size=1), min_size=1))
@settings(max_examples=25, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
def test_a_rule_is_for_one_path(tmp_path: Path, parts: list[str]) -> None:
    path = "/".join(part if part not in {".", "..", ".git"} else "x" for part in parts)
    (tmp_path / "attributes").write_bytes(lfs_rule(path))
    asked = [path, f"{path}x", f"x/{path}", path.replace("*", "b").replace("?", "b").replace("[", "b") + "b"]
    told = subprocess.run(
        ["git", "-c", f"core.attributesFile={tmp_path}/attributes", "check-attr", "-z", "--stdin", "filter"],
        input=b"".join(one.encode() + b"\0" for one in asked), cwd=tmp_path, capture_output=True, check=True,
        env={**os.environ, "GIT_DIR": str(_bare(tmp_path))},
    ).stdout.split(b"\0")[2::3]  # fmt: skip
    assert told == [b"lfs", *[b"unspecified"] * 3]


def _bare(folder: Path) -> Path:
    made = folder / "rules.git"
    if not made.exists():
        subprocess.run(["git", "init", "--quiet", "--bare", str(made)], check=True)
    return made
