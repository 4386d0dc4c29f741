"""``upont-desktop share`` with a host: asked on a terminal, and never without one."""

from __future__ import annotations

import os
import re
import select
import subprocess
import sys
import time
from pathlib import Path

import pytest

from tests.support.clones import CloneBuilder
from tests.support.host_fixtures import SECRET
from tests.support.https_host import HttpsHost, https_host
from tests.support.line import line_to
from tests.support.people import introduce
from tests.support.plain_git import git

pty = pytest.importorskip("pty", reason="no pseudo-terminals on this system")
_PATIENCE = 30.0  # seconds


def on_terminal(answers: list[tuple[str, str]], *words: str) -> tuple[int, str]:
    """Run the program on a terminal, type each answer where its question comes; its code, and what was shown."""
    terminal, other = pty.openpty()
    # A shell without a terminal that opens one has it as its own (termios(3)), for the program that takes its place.
    starter = f'exec "$@" <{os.ttyname(other)} >{os.ttyname(other)} 2>&1'
    command = ["sh", "-c", starter, "sh", sys.executable, "-P", "-m", "upont_desktop", *words]
    shown, left, end = "", list(answers), time.monotonic() + _PATIENCE
    with subprocess.Popen(command, start_new_session=True, stdin=subprocess.DEVNULL) as program:
        while time.monotonic() < end and (ready(terminal) or program.poll() is None):
            if not ready(terminal):
                continue
            shown += os.read(terminal, 4096).decode()
            if left and left[0][0] in shown[shown.rfind("\n", 0, -1) + 1 :]:
                os.write(terminal, left.pop(0)[1].encode() + b"\n")
        program.kill()
    os.close(other)
    os.close(terminal)
    return program.returncode, shown


def ready(terminal: int) -> bool:
    """Whether something was shown; waits for it a moment."""
    return bool(select.select([terminal], [], [], 0.05)[0])


@pytest.mark.slow
def test_asked_on_a_terminal_alone(
    clone: CloneBuilder, host: HttpsHost, passwords: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("PYTHON_KEYRING_BACKEND", "tests.support.plain_keyring.OpenKeyring")
    monkeypatch.setenv("PYTHONPATH", str(Path(__file__).parents[3]))
    introduce(monkeypatch, "Ada", "ada@example.org")
    bare = host.make("club")
    clone.write("a.txt", "one\n").commit("First")
    words = ["--lang", "en", "share", str(clone.path)]
    command = [sys.executable, "-P", "-m", "upont_desktop", *words, "--with", host.address("club")]
    alone = subprocess.run(command, stdin=subprocess.DEVNULL, capture_output=True, text=True, timeout=60, check=False)
    assert alone.returncode == 1
    assert "asks who you are" in alone.stderr
    assert "Password" not in alone.stderr

    answers = [("Name: ", "ada"), ("Password or access token: ", "wrong"), ("Name [ada]: ", ""),
               ("Password or access token: ", SECRET)]  # fmt: skip
    code, shown = on_terminal(answers, *words, "--with", host.address("club"))
    assert (code, shown.splitlines()[-1].removeprefix("\x1b[K")) == (0, "0 commits received, 1 commit sent.")
    assert "did not accept" in shown
    assert SECRET not in shown
    assert SECRET in passwords.read_text()
    assert (bare / "refs/heads/main").exists()
    code, shown = on_terminal([], *words, "--sign-out")
    assert (code, shown.strip()) == (0, f"Forgotten: {host.root}")
    assert passwords.read_text() == "{}"


@pytest.mark.slow
def test_bytes_and_a_new_address_on_a_terminal(
    clone: CloneBuilder, host: HttpsHost, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("PYTHONPATH", str(Path(__file__).parents[3]))
    monkeypatch.setenv("GIT_AUTHOR_NAME", "Ada")
    monkeypatch.setenv("GIT_AUTHOR_EMAIL", "ada@example.org")
    host.users.clear()
    bare = host.make("club")
    clone.write("film.bin", os.urandom(6_000_000)).commit("First")
    words = ["--lang", "en", "share", str(clone.path)]
    with line_to(host.port) as line:
        line.rate = 2_000_000
        code, shown = on_terminal([], *words, "--with", f"https://127.0.0.1:{line.port}/club.git")
    assert (code, shown.splitlines()[-1].rpartition("\x1b[K")[2]) == (0, "0 commits received, 1 commit sent.")
    assert re.search(r"Sharing \d\.\d+ MB, \d\.\d+ MB/s · 2/3", shown)

    clone.git("remote", "set-url", "origin", host.address("club"))
    with https_host(tmp_path / "new", host.certificate) as new:
        bare.rename(new.folder / "club.git")
        host.moved = new.port
        command = [sys.executable, "-P", "-m", "upont_desktop", *words]
        alone = subprocess.run(
            command, stdin=subprocess.DEVNULL, capture_output=True, text=True, timeout=60, check=True
        )
        assert f"The place has moved to {new.address('club')}." in alone.stdout
        assert git(clone.path, "remote", "get-url", "origin") == host.address("club")
        code, shown = on_terminal([("Use the new address from now on? (yes/no): ", "yes")], *words)
        assert (code, shown.splitlines()[-1]) == (0, f"Shared at {new.address('club')}.")
        assert git(clone.path, "remote", "get-url", "origin") == new.address("club")
