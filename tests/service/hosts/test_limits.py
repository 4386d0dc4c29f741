"""What a host does not take: too large a file, a protected branch, anything at all; and what can be done about it."""

from __future__ import annotations

import os
import subprocess
from pathlib import Path

import pytest

from tests.support.clones import CloneBuilder
from tests.support.host_fixtures import SECRET
from tests.support.https_host import HttpsHost
from upont_desktop.domain import host_kinds
from upont_desktop.domain.host_errors import Archived, BranchProtected, FilesTooLarge, NoRight, RefusedAsTooLarge
from upont_desktop.domain.sign_in import SignIn
from upont_desktop.domain.writing_errors import NothingToDo
from upont_desktop.service.library import Library
from upont_desktop.service.operations import (
    OperationContext,
    first_share,
    keep_changes,
    keep_out,
    not_kept,
    send_to_own_branch,
    share,
    undo,
)


def files_of(bare: Path, branch: str = "main") -> list[str]:
    listed = subprocess.run(
        ["git", "-C", str(bare), "ls-tree", "-r", "--name-only", branch], check=True, capture_output=True, text=True
    )
    return listed.stdout.split()


@pytest.fixture
def shared(place: OperationContext, host: HttpsHost, library: Library) -> Path:
    """The circle shared at the host; where it lies there."""
    bare = host.make("club")
    library.sign_ins.take(SignIn(host.root, "ada", SECRET), keep=False)
    assert first_share(place, host.address("club")).sent == 1
    return bare


def test_a_file_too_large_for_the_host_is_told_before_and_kept_out(
    place: OperationContext, shared: Path, clone: CloneBuilder, host: HttpsHost, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setitem(host_kinds._LIMITS, "127.0.0.1", 1)
    film = os.urandom(3 << 20)
    (clone.path / "film.mp4").write_bytes(film)
    keep_changes(place, ["film.mp4"], "The film")
    (clone.path / "film.mp4").write_bytes(film + b"more")
    (clone.path / "b.txt").write_text("two\n")
    keep_changes(place, ["film.mp4", "b.txt"], "A longer film, and words")
    host.seen.clear()
    with pytest.raises(FilesTooLarge, match=r"film\.mp4.*3 MB.*1 MB") as large:
        share(place)
    assert not [path for path, _ in host.seen if "receive-pack" in path]
    tip = clone.head
    keep_out(place, str(large.value.values["raw_path"]))
    assert share(place).sent == 1
    assert files_of(shared) == ["a.txt", "b.txt"]
    assert (clone.path / "film.mp4").read_bytes() == film + b"more"
    assert clone._run(["log", "-1", "--format=%s"]) == b"A longer film, and words\n"
    assert not_kept(place) == ()
    with pytest.raises(NothingToDo):
        keep_out(place, "a.txt")
    clone.git("fsck", "--strict")
    assert clone.head != tip


def test_keeping_out_is_undone(place: OperationContext, shared: Path, clone: CloneBuilder) -> None:
    (clone.path / "film.mp4").write_bytes(b"film")
    keep_changes(place, ["film.mp4"], "The film")
    keep_out(place, "film.mp4")
    assert (clone.path / "film.mp4").read_bytes() == b"film"
    assert clone._run(["ls-files"]) == b"a.txt\n"
    undo(place)
    assert clone._run(["ls-files"]) == b"a.txt\nfilm.mp4\n"
    assert (clone.path / "film.mp4").read_bytes() == b"film"


def test_a_protected_branch_and_one_of_ones_own(
    place: OperationContext, shared: Path, clone: CloneBuilder, host: HttpsHost
) -> None:
    hook = shared / "hooks/pre-receive"
    hook.write_text(
        "#!/bin/sh\nread old new ref\n[ $ref = refs/heads/main ] || exit 0\n"
        "echo 'GitLab: You are not allowed to push code to protected branches on this project.' >&2\nexit 1\n"
    )
    hook.chmod(0o755)
    clone.write("b.txt", "two\n").commit("Second")
    with pytest.raises(BranchProtected, match="not allowed to push code to protected branches") as protected:
        share(place)
    assert protected.value.values["own"] == "ada-lovelace"
    assert send_to_own_branch(place) == "ada-lovelace"
    assert files_of(shared) == ["a.txt"]
    assert files_of(shared, "ada-lovelace") == ["a.txt", "b.txt"]

    hook.write_text("#!/bin/sh\necho 'File film.mp4 is 120 MB; this exceeds the file size limit' >&2\nexit 1\n")
    with pytest.raises(RefusedAsTooLarge):
        share(place)
    host.read_only, host.denied = True, "You are not allowed to push code to this project."
    with pytest.raises(NoRight, match="not allowed to push code to this project"):
        share(place)
    host.denied = "This repository was archived so it is read-only."
    with pytest.raises(Archived):
        share(place)
