"""Receiving a circle, and inviting to one."""

from __future__ import annotations

import json
import os
import signal
import socket
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

from tests.support.clones import CloneBuilder
from tests.support.plain_git import git
from upont_desktop.domain.circle import Circle
from upont_desktop.domain.circle_errors import (
    AlreadyCircle,
    BadInvitation,
    FolderNotEmpty,
    NoCircleThere,
    NotAnAddress,
    SeveralCircles,
)
from upont_desktop.domain.errors import Cancelled, NoSuchFolder, UserError
from upont_desktop.domain.invitation import MOST_BYTES, Invitation, invitation_bytes, parse_invitation
from upont_desktop.domain.writing_errors import AlreadyThere, CannotReach, NotShared
from upont_desktop.repository.identity import Identity
from upont_desktop.service.data_folders import DataFolders
from upont_desktop.service.library import Library
from upont_desktop.service.operations import OperationContext, first_share, share
from upont_desktop.service.receive import (
    ReceivedCircle,
    ReceiveStage,
    circle_source,
    invitation_to,
    read_invitation,
    receive_circle,
    save_invitation,
)

GRACE = Identity("Grace Hopper", "grace@example.org")
MakeClone = Callable[..., CloneBuilder]


@pytest.fixture
def library(tmp_path: Path) -> Library:
    return Library(DataFolders.default(tmp_path / "data"))


@pytest.fixture
def shared(make_clone: MakeClone, tmp_path: Path) -> Path:
    """A circle of two commits, with a named version and a second branch, shared in a folder."""
    clone = make_clone("mine")
    clone.write("a.txt", "one\n").commit("First")
    clone.branch("draft").tag("handed-out", "Handed out")
    clone.write("sheets/é.txt", "two\n").commit("Second")
    bare = make_clone("docs.git", bare=True)
    clone.git("push", "--quiet", str(bare._path), "main", "draft", "handed-out")
    return bare._path


def receive(library: Library, given: object, folder: Path, **more: Any) -> ReceivedCircle:
    return receive_circle(library, circle_source(str(given)), folder, **more)


def test_a_copy_of_ones_own(library: Library, shared: Path, tmp_path: Path) -> None:
    told: list[tuple[ReceiveStage, int, int]] = []
    found = receive(library, shared, tmp_path / "copy", progress=lambda *step: told.append(step))
    assert (found.commits, found.circle.name, found.circle.path) == (2, "docs", tmp_path / "copy")
    assert library.circles() == (found.circle,)
    assert (tmp_path / "copy/sheets/é.txt").read_text() == "two\n"
    assert git(tmp_path / "copy", "status", "--porcelain", "--branch") == "## main...origin/main"
    assert git(tmp_path / "copy", "branch", "-r", "--format=%(refname)").split() == [
        "refs/remotes/origin/HEAD",
        "refs/remotes/origin/draft",
        "refs/remotes/origin/main",
    ]
    assert git(tmp_path / "copy", "tag") == "handed-out"
    assert git(tmp_path / "copy", "fsck", "--strict") == ""
    assert not list(tmp_path.glob(".upont*"))
    assert [stage for stage, *_ in told][:1] == [ReceiveStage.CONNECTING]
    assert (ReceiveStage.FILES, 2, 2) in told
    place = library.workplace(found.circle, identity=GRACE)
    (tmp_path / "copy/a.txt").write_text("mine\n")
    git(tmp_path / "copy", "-c", "user.name=T", "-c", "user.email=t@example.org", "commit", "-qam", "Mine")
    assert share(place).sent == 1


def test_from_a_folder_that_holds_it(library: Library, shared: Path, make_clone: MakeClone, tmp_path: Path) -> None:
    stick = tmp_path / "stick"
    stick.mkdir()
    shared.rename(stick / "docs.git")
    assert receive(library, stick, tmp_path / "one").circle.name == "docs"
    make_clone("stick/other.git", bare=True)
    with pytest.raises(SeveralCircles, match=r"docs\.git, other\.git"):
        circle_source(str(stick))


@pytest.mark.parametrize("head", ["main", "nowhere"])
def test_the_only_branch_is_found_whatever_head_names(
    library: Library, make_clone: MakeClone, tmp_path: Path, head: str
) -> None:
    clone, bare = make_clone("mine", branch="work"), make_clone("hub", bare=True, branch=head)
    clone.write("a.txt", "one\n").commit("First")
    clone.git("push", "--quiet", str(bare._path), "work")
    receive(library, bare._path, tmp_path / "copy")
    assert git(tmp_path / "copy", "symbolic-ref", "HEAD") == "refs/heads/work"
    assert (tmp_path / "copy/a.txt").read_text() == "one\n"


def test_from_a_bundle(library: Library, shared: Path, tmp_path: Path) -> None:
    git(shared, "bundle", "create", str(tmp_path / "docs of 2026.bundle"), "--all", "HEAD")
    found = receive(library, tmp_path / "docs of 2026.bundle", tmp_path / "copy")
    assert (found.commits, found.circle.name) == (2, "docs of 2026")
    assert git(tmp_path / "copy", "branch", "--format=%(refname)").split() == ["refs/heads/draft", "refs/heads/main"]
    assert git(tmp_path / "copy", "for-each-ref", "--format=%(refname)").count("\n") == 2
    assert git(tmp_path / "copy", "remote") == ""
    (tmp_path / "not.bundle").write_text("no\n")
    with pytest.raises(NoCircleThere):
        circle_source(str(tmp_path / "not.bundle"))


def test_where_nothing_is_shared_yet(library: Library, make_clone: MakeClone, tmp_path: Path) -> None:
    bare = make_clone("hub", bare=True)
    assert receive(library, bare._path, tmp_path / "copy").commits == 0
    assert git(tmp_path / "copy", "remote", "get-url", "origin") == str(bare._path)


def test_a_sha256_clone(library: Library, make_clone: MakeClone, tmp_path: Path) -> None:
    clone = make_clone("mine", object_format="sha256")
    clone.write("a.txt", "one\n").commit("First")
    assert receive(library, clone.path, tmp_path / "copy").commits == 1


def test_into_which_folder(library: Library, shared: Path, make_clone: MakeClone, tmp_path: Path) -> None:
    full, empty, circle = tmp_path / "full", tmp_path / "empty", make_clone("circle")
    full.mkdir()
    empty.mkdir()
    (full / "x").write_text("x")
    for folder, kind in (
        (full, FolderNotEmpty),
        (full / "x", FolderNotEmpty),
        (circle.path / "inside", AlreadyCircle),
        (tmp_path / "no/such", NoSuchFolder),
    ):
        with pytest.raises(kind):
            receive(library, shared, folder)
    receive(library, shared, empty)
    assert (empty / "a.txt").exists()
    assert not list(tmp_path.rglob(".upont*"))


@pytest.mark.parametrize("address", ["", "-x", "--upload-pack=touch x", "ext::sh -c true", "ssh://-oProxyCommand=x/y"])
def test_what_is_no_address(address: str) -> None:
    with pytest.raises(NotAnAddress):
        circle_source(address)


def test_an_address_that_leads_nowhere_leaves_nothing(
    library: Library, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    with pytest.raises(NoCircleThere):
        circle_source(str(tmp_path / "nowhere"))
    (tmp_path / "gone").mkdir()
    before = sorted(tmp_path.rglob("*"))
    monkeypatch.setenv("GIT_SSH_COMMAND", "false")
    monkeypatch.setenv("GIT_ALLOW_PROTOCOL", "ssh")
    with pytest.raises(CannotReach):
        receive(library, "host.example:club.git", tmp_path / "copy")
    assert sorted(tmp_path.rglob("*")) == before


def test_a_tree_that_would_write_into_the_git_folder_is_refused(
    library: Library, make_clone: MakeClone, tmp_path: Path
) -> None:
    hostile = make_clone("hostile")
    hostile.write("a.txt", "one\n").write(".git/hooks/post-checkout", "#!/bin/sh\n", on_disk=False).commit("First")
    before = sorted(path.name for path in tmp_path.iterdir())
    with pytest.raises(UserError):
        receive(library, hostile._path, tmp_path / "copy")
    assert sorted(path.name for path in tmp_path.iterdir()) == before


@pytest.mark.parametrize("stage", list(ReceiveStage))
def test_stopping_leaves_nothing(library: Library, shared: Path, tmp_path: Path, stage: ReceiveStage) -> None:
    def stop(now: ReceiveStage, _done: int, _whole: int) -> None:
        if now is stage:
            raise Cancelled

    before = sorted(tmp_path.rglob("*"))
    with pytest.raises(Cancelled):
        receive(library, shared, tmp_path / "copy", progress=stop)
    assert sorted(tmp_path.rglob("*")) == before
    assert library.circles() == ()


def test_connecting_can_be_stopped(library: Library, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("GIT_ALLOW_PROTOCOL", "git")
    stages: list[ReceiveStage] = []

    def stop(now: ReceiveStage, _done: int, _whole: int) -> None:
        stages.append(now)
        if len(stages) > 1:  # the first is told before
            raise Cancelled

    with socket.create_server(("127.0.0.1", 0)) as silent:
        source = circle_source(f"git://127.0.0.1:{silent.getsockname()[1]}/club.git")
        with pytest.raises(Cancelled):
            receive_circle(library, source, tmp_path / "copy", stop)
    assert stages == [ReceiveStage.CONNECTING] * 2
    assert not any(tmp_path.glob("*copy*"))
    assert library.circles() == ()


KILLED = """
import os, signal, sys
from pathlib import Path
from upont_desktop.repository.received_clone import CloneSource, receive_clone

def told(stage, done, whole):
    if stage == sys.argv[3] and (stage != "receiving" or done == whole):
        os.kill(os.getpid(), signal.SIGKILL)

receive_clone(CloneSource(sys.argv[1]), Path(sys.argv[2]), "docs", told)
"""


@pytest.mark.parametrize("stage", list(ReceiveStage))
def test_a_killed_run_leaves_no_circle_and_the_next_goes_on(
    library: Library, shared: Path, tmp_path: Path, stage: ReceiveStage
) -> None:
    copy = tmp_path / "copy"
    killed = subprocess.run([sys.executable, "-c", KILLED, shared, copy, stage], check=False)
    assert killed.returncode == -signal.SIGKILL
    assert not copy.exists()
    assert [path.name[:15] for path in tmp_path.glob(".upont*")] == [".upont-receive-"]
    told: list[tuple[ReceiveStage, int, int]] = []
    receive(library, shared, copy, progress=lambda *step: told.append(step))
    assert git(copy, "status", "--porcelain", "--branch") == "## main...origin/main"
    assert git(copy, "fsck") == ""
    assert not list(tmp_path.glob(".upont*"))
    if stage is ReceiveStage.FILES:  # everything had come: it is not fetched again
        assert ReceiveStage.RECEIVING not in {now for now, *_ in told}


# -- invitations -------------------------------------------------------------------------------------------------------


@pytest.fixture
def place(make_clone: MakeClone, tmp_path: Path) -> OperationContext:
    clone = make_clone("club")
    clone.write("a.txt", "one\n").commit("First")
    (tmp_path / "stick").mkdir()
    return OperationContext(Circle("club", clone.path, "Le Club"), identity=GRACE)


def test_an_invitation_on_the_stick_holds_wherever_the_stick_is(
    library: Library, place: OperationContext, tmp_path: Path
) -> None:
    with pytest.raises(NotShared):
        save_invitation(place, tmp_path / "x.upont-circle")
    first_share(place, str(tmp_path / "stick"))
    save_invitation(place, tmp_path / "stick/club.upont-circle")
    with pytest.raises(AlreadyThere):
        save_invitation(place, tmp_path / "stick/club.upont-circle")
    (tmp_path / "stick").rename(tmp_path / "renamed")
    found = receive(library, tmp_path / "renamed/club.upont-circle", tmp_path / "copy")
    assert (found.circle.name, found.circle.slug) == ("Le Club", "le-club")
    assert git(tmp_path / "copy", "remote", "get-url", "origin") == str(tmp_path / "renamed/club.git")


def test_what_a_folder_shares_keeps_its_name(library: Library, place: OperationContext, tmp_path: Path) -> None:
    first_share(place, str(tmp_path / "stick"))
    assert circle_source(str(tmp_path / "stick")).name == "Le Club"
    assert receive(library, tmp_path / "stick", tmp_path / "copy").circle.name == "Le Club"


@pytest.mark.parametrize(
    ("described", "name"),
    [
        (b"Club\x1b[1m d\xc3\xa9checs\nmore\n", "Club [1m déchecs more"),
        (b"Unnamed repository; edit this file 'description' to name the repository.\n", "docs"),
        (b"../../elsewhere\n", "docs"),
        (b"..\n", "docs"),
        (b"\n", "docs"),
    ],
)
def test_a_description_is_read_with_suspicion(shared: Path, described: bytes, name: str) -> None:
    (shared / "description").write_bytes(described)
    assert circle_source(str(shared)).name == name


def test_an_invitation_elsewhere_names_the_whole_path(place: OperationContext, tmp_path: Path) -> None:
    first_share(place, str(tmp_path / "stick"))
    (tmp_path / "mail").mkdir()
    save_invitation(place, tmp_path / "mail/club.upont-circle")
    read = read_invitation(tmp_path / "mail/club.upont-circle")
    assert read == invitation_to(place) == Invitation("Le Club", str(tmp_path / "stick/club.git"))


@pytest.mark.parametrize(
    ("address", "written"),
    [
        ("https://ada:secret@host.example/club.git", "https://host.example/club.git"),
        ("https://token@host.example/club.git", "https://host.example/club.git"),
        ("ssh://git:secret@host.example/club.git", "ssh://git@host.example/club.git"),
        ("git@host.example:club.git", "git@host.example:club.git"),
    ],
)
def test_no_password_goes_with_an_invitation(address: str, written: str) -> None:
    raw = invitation_bytes(Invitation("Club é\ud800", address))
    assert parse_invitation(raw, "x").address == written
    assert raw.isascii()


@pytest.mark.parametrize(
    "raw",
    [
        b"",
        b"{",
        b"[]",
        b"\xff",
        b"[" * 10_000,
        b" " * (MOST_BYTES + 1),
        *(
            json.dumps({"v": 1, "name": "x", "address": "https://host.example/x"} | change).encode()
            for change in (
                {"v": 2},
                {"v": True},
                {"v": "1"},
                {"name": 1},
                {"address": None},
                {"address": ""},
                {"address": "ext::sh -c touch% x"},
                {"address": "--upload-pack=x"},
                {"address": "ssh://-oProxyCommand=x/y"},
                {"address": "-x:y"},
                {"address": "https://host.example/x\n--x"},
                {"address": "../../home"},
                {"address": "\\\\server\\share"},
                {"address": "//server/share"},
                {"address": "file:////server/share"},
                {"address": "file://server/share"},
                {"address": "ftp://host.example/x"},
            )
        ),
    ],
)
def test_an_invitation_is_read_with_suspicion(raw: bytes, tmp_path: Path) -> None:
    (tmp_path / "x.upont-circle").write_bytes(raw)
    with pytest.raises(BadInvitation, match=r"x\.upont-circle”"):
        circle_source(str(tmp_path / "x.upont-circle"))


def test_the_name_in_an_invitation_is_one_plain_line() -> None:
    raw = json.dumps({"v": 1, "name": "a\n\u202eb\0 " + "x" * 900, "address": "https://host.example/x"}).encode()
    name = parse_invitation(raw, "x").name
    assert name.startswith("a b xxx")
    assert len(name) == 200


def test_bytes_that_are_no_utf8_in_a_path(library: Library, shared: Path, tmp_path: Path) -> None:
    odd = tmp_path / os.fsdecode(b"caf\xe9.git")
    shared.rename(odd)
    assert receive(library, os.fsencode(odd).decode("utf-8", "surrogateescape"), tmp_path / "copy").commits == 2
