"""Sharing over ssh: the host looked at once, a key made here, its pass phrase, and a host with another key."""

from __future__ import annotations

import subprocess
from collections.abc import Iterator
from pathlib import Path

import pytest

from tests.support.ssh_host import NO_SSHD, SSHD, SshHost, make_host_key, ssh_host
from upont_desktop.domain.host_errors import HostChanged, HostUnknown, KeyNotMade, KeyRefused, PassPhraseNeeded
from upont_desktop.domain.sign_in import SignIn
from upont_desktop.service.library import Library
from upont_desktop.service.operations import OperationContext, first_share, share
from upont_desktop.service.ssh_keys import make_key, own_keys

pytestmark = pytest.mark.skipif(SSHD is None, reason=NO_SSHD)
PHRASE = "une phrase que nul ne connaît"


@pytest.fixture
def server(tmp_path: Path, home: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[SshHost]:
    """A server, and an ssh that knows of this test alone."""
    (home / ".ssh").mkdir(mode=0o700)  # ssh makes that of the system's own list of people alone
    with ssh_host(tmp_path / "sshd", home) as made:
        monkeypatch.setenv("GIT_ALLOW_PROTOCOL", "file:ssh")
        monkeypatch.setenv("GIT_SSH_COMMAND", f"ssh -F {made.client}")
        yield made


def test_a_key_made_here_opens_a_host_that_was_looked_at(
    place: OperationContext, server: SshHost, library: Library, tmp_path: Path, home: Path
) -> None:
    bare = tmp_path / "club.git"
    subprocess.run(["git", "init", "-q", "--bare", "-b", "main", str(bare)], check=True)
    address = server.address(bare)
    sign_ins = library.sign_ins
    assert own_keys() == ()
    with pytest.raises(HostUnknown) as unknown:
        first_share(place, address)
    assert unknown.value.values["fingerprint"] == server.fingerprint
    assert unknown.value.values["host"] == server.name
    sign_ins.accept_host(server.name, "SHA256:another")
    with pytest.raises(HostUnknown):
        first_share(place, address)
    sign_ins.accept_host(server.name, server.fingerprint)
    with pytest.raises(KeyRefused):
        first_share(place, address)
    assert server.name in (home / ".ssh/known_hosts").read_text()

    key = make_key(PHRASE)
    assert key == own_keys()[0] == make_key()
    assert key.path.stat().st_mode & 0o077 == 0
    assert key.public.startswith("ssh-ed25519 ")
    server.let_in(key.public)
    with pytest.raises(PassPhraseNeeded) as locked:
        first_share(place, address)
    assert not locked.value.refused
    prompt = locked.value.prompt
    sign_ins.take(SignIn(prompt.place, "", "wrong"), keep=False)
    with pytest.raises(PassPhraseNeeded) as wrong:
        first_share(place, address)
    assert wrong.value.refused
    sign_ins.take(SignIn(prompt.place, "", PHRASE), keep=False)
    assert first_share(place, address).sent == 1

    make_host_key(tmp_path)
    (home / ".ssh/known_hosts").write_text(f"{server.name} {(tmp_path / 'host_key.pub').read_text()}")
    with pytest.raises(HostChanged, match="another key"):
        share(place)
    left = [file for file in (*home.rglob("*"), *tmp_path.rglob("*")) if file.is_file()]
    assert [file for file in left if PHRASE.encode() in file.read_bytes()] == []


def test_a_key_without_a_pass_phrase_and_one_that_cannot_be_made(home: Path) -> None:
    assert make_key().public == own_keys()[0].public
    (home / "taken").write_text("")
    with pytest.raises(KeyNotMade):
        make_key(folder=home / "taken")
