"""A place that has moved, is gone, calls its branch otherwise, or only gives: said once it is known, and acted on."""

from __future__ import annotations

import base64
import subprocess
from collections.abc import Iterator
from pathlib import Path
from urllib.parse import quote

import pytest

from tests.service.hosts.conftest import ADA
from tests.support.clones import CloneBuilder
from tests.support.host_fixtures import SECRET
from tests.support.https_host import HttpsHost, https_host
from upont_desktop.domain.host_errors import Archived, GoneFromHost, NoRight, SignInNeeded
from upont_desktop.domain.sign_in import SignIn
from upont_desktop.repository.redirect import address_in_words, new_address, redirected_to
from upont_desktop.service.library import Library
from upont_desktop.service.operations import (
    OperationContext,
    first_share,
    keep_changes,
    share,
    share_address,
    sharing_state,
    use_new_address,
)
from upont_desktop.service.receive import circle_source, receive_circle


@pytest.fixture
def shared(place: OperationContext, host: HttpsHost) -> Path:
    """The circle shared at a host that lets everybody in; where it lies there."""
    host.users.clear()
    bare = host.make("club")
    assert first_share(place, host.address("club")).sent == 1
    return bare


@pytest.fixture
def other(tmp_path: Path, certificate: Path) -> Iterator[HttpsHost]:
    """Another host."""
    with https_host(tmp_path / "other", certificate) as made:
        yield made


def test_a_place_that_has_moved_is_followed_once_the_person_says_so(
    place: OperationContext, shared: Path, host: HttpsHost, other: HttpsHost, clone: CloneBuilder, library: Library
) -> None:
    other.users["ada"] = "another secret"
    shared.rename(other.folder / "club.git")
    mine = base64.b64encode(f"ada:{SECRET}".encode()).decode()
    host.moved = other.port
    old = host.address("club", user="ada")
    clone.git("remote", "set-url", "origin", old.replace("ada@", f"ada:{quote(SECRET)}@"))
    with pytest.raises(SignInNeeded):
        share(place)
    clone.git("remote", "set-url", "origin", old)
    with pytest.raises(SignInNeeded) as needed:
        share(place)
    assert needed.value.prompt.place == other.root
    assert needed.value.values["host"] == f"127.0.0.1:{other.port}"
    library.sign_ins.take(SignIn(other.root, "ada", "another secret"), keep=False)
    told = share(place)
    assert (told.moved, share_address(place)) == (other.address("club"), old)
    assert mine not in " ".join(other.told)

    host.status = 302
    assert share(place).moved == ""
    assert use_new_address(place, told.moved) == other.address("club")
    host.seen.clear()
    clone.write("b.txt", "two\n").commit("Second")
    again = share(place)
    assert (again.sent, again.moved, host.seen) == (1, "", [])


def test_where_a_move_may_lead() -> None:
    old = "https://ada:word@old.example/club.git"
    assert redirected_to([b"From x", b"warning: redirecting to https://old.example/team/club.git/"]) == (
        "https://old.example/team/club.git"
    )
    assert redirected_to([b"warning: redirecting to ext::sh"]) == ""
    assert new_address(old, "https://old.example/team/club.git") == "https://ada:word@old.example/team/club.git"
    assert new_address(old, "https://new.example/club.git") == "https://new.example/club.git"
    assert new_address(old, "https://old.example:8443/club.git") == "https://old.example:8443/club.git"
    assert new_address(old, "http://old.example/club.git") == ""
    assert new_address("http://old.example/club.git", "https://old.example/club.git") == "https://old.example/club.git"
    assert new_address("https://old.example/club.git/", "https://old.example/club.git") == ""


def test_a_host_says_in_words_where_a_place_is_now(place: OperationContext, shared: Path, host: HttpsHost) -> None:
    hook = shared / "hooks/post-receive"
    new = f"{host.root}/team/club.git"
    hook.write_text(f"#!/bin/sh\necho 'This repository moved. Please use the new location:' >&2\necho '  {new}' >&2\n")
    hook.chmod(0o755)
    assert share(place).moved == ""
    (place.circle.path / "b.txt").write_text("two\n")
    keep_changes(place, ["b.txt"], "Second")
    assert share(place).moved == new


def test_words_of_hosts_about_a_move() -> None:
    gitlab = [b"remote: Project 'a/b' was moved to 'c/d'.", b"remote: ", b"remote: Please update your Git remote:",
              b"remote:   git remote set-url origin git@lab.example:c/d.git", b"From lab.example:a/b"]  # fmt: skip
    assert address_in_words("git@lab.example:a/b.git", gitlab) == "git@lab.example:c/d.git"
    assert address_in_words("git@other.example:a/b.git", gitlab) == ""
    assert address_in_words("https://lab.example/a/b.git", gitlab) == ""
    assert address_in_words("git@lab.example:a/b.git", gitlab[2:]) == ""
    over_https = [gitlab[0], b"remote:   git remote set-url origin https://lab.example/c/d.git"]
    assert address_in_words("https://ada@lab.example/a/b.git", over_https) == "https://ada@lab.example/c/d.git"
    assert address_in_words("https://lab.example/a", [gitlab[0], b"remote: ext::sh", b"remote: --upload-pack=x"]) == ""


@pytest.mark.slow
def test_a_place_that_is_gone_is_told_and_a_renamed_branch_followed(
    place: OperationContext, shared: Path, host: HttpsHost, clone: CloneBuilder
) -> None:
    for status in (404, 410):
        host.gone = status
        with pytest.raises(GoneFromHost, match=r"127\.0\.0\.1:\d+ has nothing for you"):
            share(place)
    host.gone = 0
    for words in (("branch", "-m", "main", "trunk"), ("symbolic-ref", "HEAD", "refs/heads/trunk")):
        subprocess.run(["git", "-C", str(shared), *words], check=True)
    clone.write("b.txt", "two\n").commit("Second")
    told = share(place)
    assert (told.sent, told.branch) == (1, "trunk")
    assert share(place).branch == ""


def test_a_place_that_only_gives_is_known_and_looked_at_again(
    place: OperationContext, shared: Path, host: HttpsHost, clone: CloneBuilder, library: Library, tmp_path: Path
) -> None:
    received = receive_circle(library, circle_source(host.address("club")), tmp_path / "reader")
    reader = library.workplace(received.circle, identity=ADA, language="en")
    host.read_only, host.denied = True, "You are not allowed to push code to this project."
    clone.write("b.txt", "two\n").commit("Second")
    with pytest.raises(NoRight):
        share(place)
    assert sharing_state(place).only_gives
    assert not sharing_state(reader).only_gives
    host.read_only = False
    assert share(place).sent == 1
    assert not sharing_state(place).only_gives

    host.read_only, host.denied = True, "This repository was archived so it is read-only."
    got = share(reader)
    assert (got.received, got.sent, got.only_gives) == (1, 0, True)
    assert sharing_state(reader).only_gives
    (received.circle.path / "c.txt").write_text("three\n")
    keep_changes(reader, ["c.txt"], "Third")
    with pytest.raises(Archived):
        share(reader)
    host.read_only = False
    assert share(reader).sent == 1
    assert not sharing_state(reader).only_gives
