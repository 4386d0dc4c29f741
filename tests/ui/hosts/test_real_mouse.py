"""Somebody shares with a host by mouse and keyboard on a real screen: signs in, is refused, is let in, is forgotten."""

from __future__ import annotations

import os
import subprocess
from collections.abc import Iterator
from pathlib import Path

import pytest

from tests.packaging.screen import screen
from tests.support.host_fixtures import SECRET
from tests.support.https_host import HttpsHost
from tests.support.plain_keyring import FILE
from tests.ui import test_evening
from tests.ui.test_evening import Person

pytestmark = test_evening.pytestmark


@pytest.fixture
def ada(tmp_path: Path, host: HttpsHost) -> Iterator[Person]:
    """Somebody at a computer that trusts the host, with a password manager for tests."""
    more = {
        "GIT_ALLOW_PROTOCOL": "file:https",
        "GIT_SSL_CAINFO": os.environ["GIT_SSL_CAINFO"],
        "NO_PROXY": "127.0.0.1",
        "PYTHON_KEYRING_BACKEND": "tests.support.plain_keyring.OpenKeyring",
        FILE: str(tmp_path / "passwords.json"),
    }
    with screen() as glass:
        person = Person(tmp_path / "ada", glass, "en", more)
        yield person
        person.leave()


def sign_in(ada: Person, secret: str) -> None:
    ada.sees("Sign in at 127.0.0.1")
    ada.click("Password or token")
    ada.screen.xdotool("type", "--delay", "2", secret)
    ada.click("Continue")


def test_signing_in_by_mouse(ada: Person, host: HttpsHost, tmp_path: Path) -> None:
    bare, folder, passwords = host.make("club"), tmp_path / "ada/Club", tmp_path / "passwords.json"
    folder.mkdir()
    (folder / "rules.md").write_text("# Rules\n")
    ada.click("New circle")
    ada.write("Folder", str(folder))
    ada.write("Your name", "Ada Bell")
    ada.write("Your e-mail", "ada@example.org")
    ada.click("Make the circle")
    ada.sees("“Club” is a circle now")

    ada.press("ctrl+shift+s")
    ada.sees("Where is “Club” shared?")
    ada.write("Place", host.address("club"))
    ada.press("Return")
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
