"""Where a circle stands with its shared place, told and learnt without a question."""

from __future__ import annotations

import socket
import threading
from dataclasses import replace
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from importlib import import_module
from pathlib import Path

import pytest

from tests.support.people import person
from tests.support.plain_git import git
from upont_desktop.domain.errors import Cancelled, UntrustedClone
from upont_desktop.domain.writing_errors import AccessDenied, CannotReach, NotShared, Offline
from upont_desktop.repository.quiet_git import QuietGit, without_questions
from upont_desktop.service.operations import (
    NewFile,
    OperationContext,
    add,
    learn_news,
    share,
    share_at,
    sharing_state,
    update,
)


@pytest.fixture
def ada(tmp_path: Path) -> OperationContext:
    """Ada, whose circle is shared nowhere yet."""
    git(tmp_path, "init", "-q", "-b", "main", "ada")
    ada = person(tmp_path / "ada", "ada")
    add(ada, [NewFile("sheet.md", b"one\n")])
    return ada


@pytest.fixture
def bob(ada: OperationContext, tmp_path: Path) -> OperationContext:
    """Bob, who shares it with her by a folder."""
    git(tmp_path, "init", "-q", "--bare", "-b", "main", "between.git")
    share_at(ada, str(tmp_path / "between.git"))
    share(ada)
    git(tmp_path, "clone", "-q", "between.git", "bob")
    return person(tmp_path / "bob", "bob")


def test_nowhere_shared_and_not_shared_yet(ada: OperationContext, tmp_path: Path) -> None:
    assert sharing_state(ada).address == ""
    with pytest.raises(NotShared):
        learn_news(ada)
    git(tmp_path, "init", "-q", "--bare", "-b", "main", "between.git")
    share_at(ada, str(tmp_path / "between.git"))
    state = sharing_state(ada)
    assert (state.address, state.ahead, state.behind) == (str(tmp_path / "between.git"), 1, 0)
    assert not learn_news(ada)
    git(ada.circle.path, "checkout", "-q", "--detach")
    assert (sharing_state(ada).address, sharing_state(ada).ahead) == (state.address, 0)
    assert not learn_news(ada)


def test_what_others_shared_is_counted_and_named(ada: OperationContext, bob: OperationContext) -> None:
    assert (sharing_state(ada).ahead, sharing_state(ada).behind) == (0, 0)
    update(bob, "sheet.md", b"two\n", "Mend the sheet")
    add(bob, [NewFile("new.md", b"new\n")], "A new one")
    share(bob)
    update(ada, "sheet.md", b"three\n")
    head, refs = git(ada.circle.path, "rev-parse", "HEAD"), git(ada.circle.path, "for-each-ref", "refs/heads")
    assert (sharing_state(ada).ahead, sharing_state(ada).behind) == (1, 0)
    assert learn_news(ada)
    state = sharing_state(ada)
    assert (state.ahead, state.behind) == (1, 2)
    assert [(one.author.name, one.title) for one in state.arrivals] == [("Bob", "A new one"), ("Bob", "Mend the sheet")]
    assert state.theirs == state.arrivals[0].commit == git(bob.circle.path, "rev-parse", "HEAD")
    assert (git(ada.circle.path, "rev-parse", "HEAD"), git(ada.circle.path, "for-each-ref", "refs/heads")) == (
        head,
        refs,
    )
    assert git(ada.circle.path, "status", "--porcelain") == ""
    assert not learn_news(ada)


def test_the_merge_of_both_is_no_arrival(ada: OperationContext, bob: OperationContext) -> None:
    add(bob, [NewFile("b.md", b"b\n")])
    share(bob)
    add(ada, [NewFile("a.md", b"a\n")])
    share(ada)
    assert (sharing_state(ada).ahead, sharing_state(ada).behind) == (0, 0)
    learn_news(bob)
    state = sharing_state(bob)
    assert (state.behind, [one.author.name for one in state.arrivals]) == (2, ["Ada"])


def test_nobody_is_asked_for_a_password(
    ada: OperationContext, bob: OperationContext, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    asked = tmp_path / "asked"
    program = tmp_path / "ask"
    program.write_text(f"#!/bin/sh\ntouch '{asked}'\necho secret\n")
    program.chmod(0o755)
    for name in ("GIT_ASKPASS", "SSH_ASKPASS"):
        monkeypatch.setenv(name, str(program))
    monkeypatch.setenv("no_proxy", "*")
    monkeypatch.setenv("GIT_ALLOW_PROTOCOL", "file:http:git:ssh")

    class Closed(BaseHTTPRequestHandler):
        def do_GET(self) -> None:
            self.send_response(401)
            self.send_header("WWW-Authenticate", "Basic")
            self.send_header("Content-Length", "0")
            self.end_headers()

        def log_message(self, *_: object) -> None:
            """Nobody reads it."""

    with ThreadingHTTPServer(("127.0.0.1", 0), Closed) as server:
        thread = threading.Thread(target=server.serve_forever, args=(0.01,))
        thread.start()
        git(ada.circle.path, "remote", "set-url", "origin", f"http://127.0.0.1:{server.server_address[1]}/club.git")
        with pytest.raises(AccessDenied):
            learn_news(ada)
        server.shutdown()
        thread.join()
    assert not asked.exists()


def test_offline_and_silence(
    ada: OperationContext, bob: OperationContext, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("GIT_ALLOW_PROTOCOL", "file:git")
    with socket.create_server(("127.0.0.1", 0)) as silent:
        git(ada.circle.path, "remote", "set-url", "origin", f"git://127.0.0.1:{silent.getsockname()[1]}/club.git")
        with pytest.raises(Cancelled):
            learn_news(ada, lambda: True)
        monkeypatch.setattr(import_module("upont_desktop.service.operations.sharing_state"), "_PATIENCE", 0.1)
        with pytest.raises(Offline):
            learn_news(ada)
    with pytest.raises(CannotReach):
        learn_news(ada)


def test_programs_of_the_clone_are_not_run(ada: OperationContext, bob: OperationContext, tmp_path: Path) -> None:
    ran = tmp_path / "ran"
    add(bob, [NewFile("b.md", b"b\n")])
    share(bob)
    git(ada.circle.path, "config", "remote.origin.uploadpack", f"touch '{ran}'; git-upload-pack")
    with pytest.raises(UntrustedClone):
        learn_news(ada)
    git(ada.circle.path, "config", "--unset", "remote.origin.uploadpack")
    hook = ada.circle.path / ".git" / "hooks" / "reference-transaction"
    hook.parent.mkdir(exist_ok=True)
    hook.write_text(f"#!/bin/sh\ntouch '{ran}'\n")
    hook.chmod(0o755)
    with pytest.raises(UntrustedClone):
        learn_news(ada)
    assert not ran.exists()
    assert sharing_state(replace(ada)).behind == 0


@pytest.mark.parametrize(
    ("given", "made"),
    [
        ("ssh", "ssh {o}"),
        ("ssh -i ~/key", "ssh {o} -i ~/key"),
        ("/usr/bin/ssh", "/usr/bin/ssh {o}"),
        ('"C:/Program Files/Git/usr/bin/ssh.exe" -v', '"C:/Program Files/Git/usr/bin/ssh.exe" {o} -v'),
        ("plink -batch", "plink -batch"),
        ("sshpass -e ssh", "sshpass -e ssh"),
    ],
)
def test_ssh_asks_nothing(given: str, made: str) -> None:
    assert without_questions(given) == made.format(o="-o BatchMode=yes -o ConnectTimeout=15")


def test_the_persons_own_ssh_is_used(ada: OperationContext, monkeypatch: pytest.MonkeyPatch) -> None:
    git(ada.circle.path, "config", "core.sshCommand", "ssh -F own")
    assert QuietGit(ada.circle.path).environment()["GIT_SSH_COMMAND"].endswith(" -F own")
    monkeypatch.setenv("GIT_SSH_COMMAND", "ssh -F mine")
    assert QuietGit(ada.circle.path).environment()["GIT_SSH_COMMAND"].endswith(" -F mine")
    monkeypatch.delenv("GIT_SSH_COMMAND")
    monkeypatch.setenv("GIT_SSH", "/usr/bin/tortoiseplink")
    assert "GIT_SSH_COMMAND" not in QuietGit(ada.circle.path).environment()
