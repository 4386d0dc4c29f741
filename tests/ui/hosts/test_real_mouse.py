"""Somebody shares with a host by mouse and keyboard on a real screen: signs in, is refused, is let in, is forgotten;
with a key made there, to a host that is another one day; and over a line that is cut.
"""

from __future__ import annotations

import os
import subprocess
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

import pytest

from tests.packaging.screen import screen
from tests.support.host_fixtures import SECRET
from tests.support.https_host import HttpsHost
from tests.support.line import line_to
from tests.support.plain_git import git
from tests.support.plain_keyring import FILE
from tests.support.ssh_host import NO_SSHD, SSHD, make_host_key, ssh_host
from tests.ui import test_evening
from tests.ui.test_evening import Person

pytestmark = test_evening.pytestmark


@contextmanager
def somebody(tmp_path: Path, **more: str) -> Iterator[Person]:
    """Somebody at a computer of their own, until they leave."""
    with screen() as glass:
        person = Person(tmp_path / "ada", glass, "en", more)
        try:
            yield person
        finally:
            person.leave()


def over_https(tmp_path: Path) -> dict[str, str]:
    """A computer that trusts the host, with a password manager for tests."""
    return {
        "GIT_ALLOW_PROTOCOL": "file:https",
        "GIT_SSL_CAINFO": os.environ["GIT_SSL_CAINFO"],
        "NO_PROXY": "127.0.0.1",
        "PYTHON_KEYRING_BACKEND": "tests.support.plain_keyring.OpenKeyring",
        FILE: str(tmp_path / "passwords.json"),
    }


def make_circle(ada: Person, folder: Path, name: str, content: bytes) -> None:
    """Make a circle of a folder with one file."""
    folder.mkdir()
    (folder / name).write_bytes(content)
    ada.click("New circle")
    ada.write("Folder", str(folder))
    ada.write("Your name", "Ada Bell")
    ada.write("Your e-mail", "ada@example.org")
    ada.click("Make the circle")
    ada.sees("“Club” is a circle now")


def share_at(ada: Person, address: str) -> None:
    """Say where the circle is shared, the first time."""
    ada.press("ctrl+shift+s")
    ada.sees("Where is “Club” shared?")
    ada.write("Place", address)
    ada.press("Return")


def sign_in(ada: Person, secret: str) -> None:
    ada.sees("Sign in at 127.0.0.1")
    ada.write_secret("Password or token", secret)
    ada.click("Continue")


def test_signing_in_by_mouse(host: HttpsHost, tmp_path: Path) -> None:
    bare, folder, passwords = host.make("club"), tmp_path / "ada/Club", tmp_path / "passwords.json"
    with somebody(tmp_path, **over_https(tmp_path)) as ada:
        make_circle(ada, folder, "rules.md", b"# Rules\n")
        share_at(ada, host.address("club"))
        ada.sees("Sign in at 127.0.0.1")
        ada.write("Name", "ada")
        sign_in(ada, "wrong")
        ada.sees("did not accept your name")
        sign_in(ada, SECRET)
        ada.sees("Shared: 1 change")
        assert (bare / "refs/heads/main").exists()
        assert SECRET in passwords.read_text()

        ada.press("ctrl+comma")
        ada.click("Passwords")
        ada.click(f"{host.root}*")
        ada.click("Forget the password")
        ada.sees("You are signed in nowhere.")
        assert passwords.read_text() == "{}"
        ada.press("Escape")
    left = [file for file in (tmp_path / "ada").rglob("*") if file.is_file()]
    assert [file for file in left if SECRET.encode() in file.read_bytes()] == []
    subprocess.run(["git", "-C", str(folder), "fsck", "--strict"], check=True, capture_output=True)


@pytest.mark.skipif(SSHD is None, reason=NO_SSHD)
def test_a_key_made_by_mouse_and_a_host_that_is_another(tmp_path: Path) -> None:
    bare, home = tmp_path / "club.git", tmp_path / "ada"
    subprocess.run(["git", "init", "-q", "--bare", "-b", "main", str(bare)], check=True)
    more = {"GIT_ALLOW_PROTOCOL": "file:ssh", "GIT_SSH_COMMAND": f"ssh -F {tmp_path}/sshd/ssh_config"}
    with somebody(tmp_path, **more) as ada, ssh_host(tmp_path / "sshd", home) as server:
        (home / ".ssh").mkdir(mode=0o700)
        make_circle(ada, home / "Club", "rules.md", b"# Rules\n")
        share_at(ada, server.address(bare))
        ada.sees("Is this really [127.0.0.1]")
        assert server.fingerprint in ada.values("Fingerprint")
        ada.click("Yes, go on")
        ada.write_secret("Pass phrase", "five small words")
        ada.click("Make a key")
        ada.place("Copy")
        server.let_in(next(text for text in ada.values("Public half") if text.startswith("ssh-ed25519 ")))
        ada.click("Try again")
        ada.sees("is protected by a pass phrase")
        ada.write_secret("Pass phrase", "five small words")
        ada.click("Continue")
        ada.sees("Shared: 1 change")
        assert (bare / "refs/heads/main").exists()

        make_host_key(tmp_path)
        (home / ".ssh/known_hosts").write_text(f"{server.name} {(tmp_path / 'host_key.pub').read_text()}")
        before = git(bare, "rev-parse", "main")
        (home / "Club/rules.md").write_text("# More rules\n")
        ada.press("ctrl+shift+s")
        ada.sees("shows another key than before")
        assert git(bare, "rev-parse", "main") == before
    left = [file for file in home.rglob("*") if file.is_file()]
    assert [file for file in left if b"five small words" in file.read_bytes()] == []


def test_a_line_that_is_cut_by_mouse(host: HttpsHost, tmp_path: Path) -> None:
    bare, folder = host.make("club"), tmp_path / "ada/Club"
    host.users.clear()
    with somebody(tmp_path, **over_https(tmp_path)) as ada, line_to(host.port) as line:
        make_circle(ada, folder, "film.bin", os.urandom(20_000_000))
        line.rate = 2_000_000
        share_at(ada, f"https://127.0.0.1:{line.port}/club.git")
        ada.sees("Sharing with the others", "of 3", "MB/s")
        ada.click("Stop")
        ada.sees("Stopped")
        share_at(ada, f"https://127.0.0.1:{line.port}/club.git")
        ada.sees("Sharing with the others", "of 3", "MB/s")
        line.close()
        ada.sees("There is no connection to the place where “Club” is shared")
        assert not (bare / "refs/heads/main").exists()
        line.rate = 0
        share_at(ada, f"https://127.0.0.1:{line.port}/club.git")
        ada.sees("Shared: 1 change")
    assert git(bare, "rev-parse", "main") == git(folder, "rev-parse", "HEAD")
