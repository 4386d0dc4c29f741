"""Two people and a place between them."""

from __future__ import annotations

import shutil
import socket
import subprocess
import threading
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import replace
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path

import pytest

from tests.support.people import person
from tests.support.plain_git import git
from upont_desktop.domain.conflict import ConflictKind
from upont_desktop.domain.errors import Cancelled
from upont_desktop.domain.host_errors import GoneFromHost
from upont_desktop.domain.writing_errors import (
    AccessDenied,
    CannotReach,
    CloneBusy,
    EditedMeanwhile,
    NothingThere,
    NotShared,
    Offline,
    SharingRefused,
)
from upont_desktop.repository.process import Git
from upont_desktop.repository.remote_refs import Upstream
from upont_desktop.repository.sync import fetch
from upont_desktop.service.operations import (
    Choice,
    NewFile,
    OperationContext,
    add,
    first_share,
    name_version,
    share,
    steps,
    undo,
    update,
)


@pytest.fixture(scope="module")
def begun(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A place and two clones of it, which have shared."""
    folder = tmp_path_factory.mktemp("begun")
    git(folder, "init", "-q", "--bare", "-b", "main", "between.git")
    for name in ("ada", "bob"):
        git(folder, "clone", "-q", "between.git", name)
    add(person(folder / "ada", "ada"), [NewFile("sheet.md", b"one\ntwo\nthree\n"), NewFile("other.md", b"other\n")])
    assert share(person(folder / "ada", "ada")).sent == 1
    assert share(person(folder / "bob", "bob")).received == 1
    assert (folder / "bob/sheet.md").read_text() == "one\ntwo\nthree\n"
    return folder


@pytest.fixture
def two(begun: Path, tmp_path: Path) -> tuple[OperationContext, OperationContext]:
    """Ada and Bob, who share a circle through a folder; both have its first version."""
    shutil.copytree(begun, tmp_path, symlinks=True, dirs_exist_ok=True)
    for name in ("ada", "bob"):
        git(tmp_path / name, "config", "remote.origin.url", tmp_path / "between.git")
        git(tmp_path / name, "update-index", "-q", "--refresh")
    return person(tmp_path / "ada", "ada"), person(tmp_path / "bob", "bob")


def test_work_goes_both_ways(two: tuple[OperationContext, OperationContext]) -> None:
    ada, bob = two
    update(ada, "sheet.md", b"ONE\ntwo\nthree\n")
    name_version(ada, "sheet.md", "HEAD", "Handed out")
    update(bob, "other.md", b"bob\n")
    assert share(ada).sent == 1
    done = share(bob)
    assert (done.received, done.sent, done.conflicts) == (1, 2, ())
    assert (bob.circle.path / "sheet.md").read_text() == "ONE\ntwo\nthree\n"
    assert share(ada).received == 2
    for place in two:
        assert git(place.circle.path, "status", "--porcelain") == ""
        assert git(place.circle.path, "rev-parse", "HEAD") == git(ada.circle.path, "rev-parse", "HEAD")
        assert git(place.circle.path, "tag") == "handed-out"
    again = share(ada)
    assert (again.received, again.sent) == (0, 0)
    assert not again.changes


@pytest.mark.parametrize(
    ("choice", "expected"),
    [
        (Choice.MINE, {"sheet.md": "bob\n"}),
        (Choice.THEIRS, {"sheet.md": "ada\n"}),
        (Choice.BOTH, {"sheet.md": "bob\n", "sheet (other version).md": "ada\n"}),
    ],
)
def test_the_same_resource_changed_twice(
    two: tuple[OperationContext, OperationContext], choice: Choice, expected: dict[str, str]
) -> None:
    ada, bob = two
    update(ada, "sheet.md", b"ada\n")
    update(bob, "sheet.md", b"bob\n")
    share(ada)
    before = git(bob.circle.path, "rev-parse", "HEAD")
    stopped = share(bob)
    assert [(one.kind, one.path) for one in stopped.conflicts] == [(ConflictKind.EDITED, "sheet.md")]
    assert stopped.theirs == git(ada.circle.path, "rev-parse", "HEAD")
    assert git(bob.circle.path, "rev-parse", "HEAD") == before
    assert git(bob.circle.path, "status", "--porcelain") == ""
    done = share(bob, {"sheet.md": choice})
    assert (done.conflicts, done.sent) == ((), 2)
    found = {path.name: path.read_text() for path in bob.circle.path.glob("sheet*")}
    assert found == expected
    assert git(bob.circle.path, "status", "--porcelain") == ""


def test_what_is_not_kept_is_not_replaced(two: tuple[OperationContext, OperationContext]) -> None:
    ada, bob = two
    update(ada, "sheet.md", b"ada\n")
    share(ada)
    (bob.circle.path / "sheet.md").write_text("not kept\n")
    with pytest.raises(EditedMeanwhile):
        share(bob)
    assert (bob.circle.path / "sheet.md").read_text() == "not kept\n"


def test_undo_after_sharing_reverses(two: tuple[OperationContext, OperationContext]) -> None:
    ada, _ = two
    done = update(ada, "sheet.md", b"ada\n")
    share(ada)
    assert steps(ada).undo == done.summary
    undo(ada)
    assert git(ada.circle.path, "rev-parse", "HEAD~1") == done.commit
    assert share(ada).sent == 1


def test_hooks_of_the_place_between_do_not_run_here(
    two: tuple[OperationContext, OperationContext], tmp_path: Path
) -> None:
    ada, _ = two
    hook = tmp_path / "between.git/hooks/pre-receive"
    hook.parent.mkdir(exist_ok=True)
    hook.write_text(f"#!/bin/sh\ntouch {tmp_path}/mark\n")
    hook.chmod(0o755)
    update(ada, "sheet.md", b"ada\n")
    assert share(ada).sent == 1
    assert not (tmp_path / "mark").exists()


def test_nowhere_to_share(two: tuple[OperationContext, OperationContext], tmp_path: Path) -> None:
    ada, _ = two
    (tmp_path / "between.git").rename(tmp_path / "gone.git")
    with pytest.raises(CannotReach):
        share(ada)
    git(ada.circle.path, "remote", "remove", "origin")
    with pytest.raises(NotShared):
        share(ada)


def test_a_version_named_after_it_was_shared_is_shared_too(two: tuple[OperationContext, OperationContext]) -> None:
    ada, bob = two
    name_version(ada, "sheet.md", "HEAD", "Handed out")
    share(ada)
    share(bob)
    assert git(bob.circle.path, "tag") == "handed-out"


def test_receiving_tells_how_far_it_is_and_can_be_stopped(two: tuple[OperationContext, OperationContext]) -> None:
    ada, bob = two
    add(ada, [NewFile(f"many/{number}", b"%d\n" % number) for number in range(300)])
    share(ada)
    told: list[tuple[int, int]] = []
    assert share(replace(bob, progress=lambda done, whole: told.append((done, whole)))).received == 1
    assert (303, 303) in told
    assert told[-1] == (1, 1), "from here on nothing can be stopped"
    before = git(bob.circle.path, "rev-parse", "HEAD")
    add(ada, [NewFile(f"more/{number}", b"more %d\n" % number) for number in range(300)])
    share(ada)

    def stop(done: int, whole: int) -> None:
        raise Cancelled

    with pytest.raises(Cancelled):
        share(replace(bob, progress=stop))
    assert git(bob.circle.path, "rev-parse", "HEAD") == before
    assert git(bob.circle.path, "status", "--porcelain") == ""
    assert share(bob).received == 1


@pytest.mark.parametrize("first", [False, True], ids=["again", "first"])
def test_connecting_can_be_stopped(
    two: tuple[OperationContext, OperationContext], monkeypatch: pytest.MonkeyPatch, first: bool
) -> None:
    ada, _ = two
    monkeypatch.setenv("GIT_ALLOW_PROTOCOL", "file:git")

    def stop(done: int, whole: int) -> None:
        assert (done, whole) == (0, 0)
        raise Cancelled

    waiting = replace(ada, progress=stop)
    with socket.create_server(("127.0.0.1", 0)) as silent:
        address = f"git://127.0.0.1:{silent.getsockname()[1]}/between.git"
        if not first:
            git(ada.circle.path, "remote", "set-url", "origin", address)
        before = git(ada.circle.path, "config", "--list")
        with pytest.raises(Cancelled):
            first_share(waiting, address, replace=True) if first else share(waiting)
    assert git(ada.circle.path, "config", "--list") == before


def test_a_lock_here_is_no_trouble_of_the_place(two: tuple[OperationContext, OperationContext]) -> None:
    ada, bob = two
    share(ada)
    update(bob, "sheet.md", b"bob\n")
    share(bob)
    lock = ada.circle.path / ".git" / "refs" / "remotes" / "origin" / "main.lock"
    lock.touch()
    with pytest.raises(CloneBusy):
        fetch(Git(ada.circle.path, trusted=True), Upstream("origin", "refs/heads/main"), "club")


def test_what_the_other_side_refuses_is_said_and_kept(
    two: tuple[OperationContext, OperationContext], tmp_path: Path
) -> None:
    ada, _ = two
    git(tmp_path / "between.git", "config", "receive.maxInputSize", "10")
    update(ada, "sheet.md", b"ada\n")
    with pytest.raises(SharingRefused, match="did not accept") as refused:
        share(ada)
    assert "pack exceeds maximum allowed size" in refused.value.details
    assert (ada.circle.path / "sheet.md").read_text() == "ada\n"
    git(tmp_path / "between.git", "config", "--unset", "receive.maxInputSize")
    assert share(ada).sent == 1


@pytest.mark.parametrize(
    ("address", "kind"),
    [
        ("{tmp}/unplugged.git", NothingThere),
        ("http://127.0.0.1:{closed}/club.git", Offline),
        ("http://127.0.0.1:{port}/401/club.git", AccessDenied),
        ("http://127.0.0.1:{port}/403/club.git", AccessDenied),
        ("http://127.0.0.1:{port}/404/club.git", GoneFromHost),
        ("http://127.0.0.1:{port}/500/club.git", CannotReach),
        ("git://127.0.0.1:{closed}/club.git", Offline),
    ],
)
def test_why_nothing_can_be_exchanged_is_said(
    two: tuple[OperationContext, OperationContext],
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
    address: str,
    kind: type[CannotReach],
) -> None:
    ada, _ = two
    monkeypatch.setenv("GIT_ALLOW_PROTOCOL", "file:http:git")
    monkeypatch.setenv("no_proxy", "*")
    with answering() as port, socket.socket() as closed:
        closed.bind(("127.0.0.1", 0))
        where = address.format(tmp=tmp_path, port=port, closed=closed.getsockname()[1])
        git(ada.circle.path, "remote", "set-url", "origin", where)
        before = git(ada.circle.path, "rev-parse", "HEAD")
        with pytest.raises(CannotReach) as refused:
            share(ada)
    assert type(refused.value) is kind, refused.value.details
    assert refused.value.details
    assert git(ada.circle.path, "rev-parse", "HEAD") == before


def test_a_server_that_lets_in_to_read_only(
    two: tuple[OperationContext, OperationContext], tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    ada, bob = two
    monkeypatch.setenv("GIT_ALLOW_PROTOCOL", "file:git")
    update(bob, "other.md", b"bob\n")
    share(bob)
    update(ada, "sheet.md", b"ada\n")
    with serving(tmp_path) as port:
        git(ada.circle.path, "remote", "set-url", "origin", f"git://127.0.0.1:{port}/between.git")
        with pytest.raises(AccessDenied):
            share(ada)
    assert (ada.circle.path / "other.md").read_text() == "bob\n"
    assert git(ada.circle.path, "status", "--porcelain") == ""
    with serving(tmp_path, "--enable=receive-pack") as port:
        git(ada.circle.path, "remote", "set-url", "origin", f"git://127.0.0.1:{port}/between.git")
        assert share(ada).sent == 2
    assert share(bob).received == 2


@contextmanager
def serving(folder: Path, *options: str) -> Iterator[int]:
    """Git's own server on this computer (git-daemon(1)); gives its port."""
    with socket.socket() as free:
        free.bind(("127.0.0.1", 0))
        port = free.getsockname()[1]
    command = ["git", "daemon", "--export-all", "--reuseaddr", f"--base-path={folder}", "--listen=127.0.0.1"]
    daemon = subprocess.Popen([*command, f"--port={port}", "--verbose", *options, folder], stderr=subprocess.PIPE)
    assert daemon.stderr is not None
    try:
        assert b"Ready" in daemon.stderr.readline()
        yield port
    finally:
        daemon.terminate()
        daemon.communicate()


@contextmanager
def answering() -> Iterator[int]:
    """A server that answers every address with the number that it begins with; gives its port."""

    class Answer(BaseHTTPRequestHandler):
        def do_GET(self) -> None:
            self.send_response(int(self.path.split("/")[1]))
            self.send_header("WWW-Authenticate", "Basic")
            self.send_header("Content-Length", "0")
            self.end_headers()

        def log_message(self, *_: object) -> None:
            """Nobody reads it."""

    with ThreadingHTTPServer(("127.0.0.1", 0), Answer) as server:
        thread = threading.Thread(target=server.serve_forever, args=(0.01,))
        thread.start()
        yield server.server_address[1]
        server.shutdown()
        thread.join()
