"""No secret is left anywhere: not in a file, a log, an error, a report, nor in what other programs see of processes."""

from __future__ import annotations

import logging
import os
import shutil
import tempfile
from collections.abc import Iterator
from pathlib import Path

import pytest

from tests.service.hosts.conftest import ADA
from tests.service.hosts.test_https import watched_processes
from tests.service.hosts.test_large_contents import LFS
from tests.support.clones import CloneBuilder
from tests.support.https_host import HttpsHost, https_host
from tests.support.line import line_to
from tests.support.plain_git import git
from tests.support.proxy import ASKS, proxy
from upont_desktop.domain.errors import UserError
from upont_desktop.domain.sign_in import SignIn
from upont_desktop.service.library import Library
from upont_desktop.service.operations import (
    OperationContext,
    first_share,
    keep_with_lfs,
    learn_news,
    share,
    sharing_state,
    use_new_address,
)
from upont_desktop.service.receive import circle_source, receive_circle
from upont_desktop.service.report import report_text

SECRETS = ("S3CRET-of-the-host", "S3CRET-of-the-new-host", "S3CRET-of-the-proxy", "S3CRET-that-is-wrong")


def told(attempt: UserError) -> str:
    """All that an error holds."""
    return f"{attempt} {attempt!r} {attempt.details} {attempt.values}"


@pytest.fixture
def nowhere(
    tmp_path: Path, data_folder: Path, home: Path, passwords: Path, caplog: pytest.LogCaptureFixture
) -> Iterator[list[str]]:
    """Errors and other texts to be looked at with everything else, after the test."""
    texts: list[str] = []
    (home / ".gitconfig").write_text(LFS)
    caplog.set_level(logging.DEBUG)
    with watched_processes("S3CRET-") as seen:
        yield texts
    assert seen == []
    folders = (tmp_path, data_folder, home, *Path(tempfile.gettempdir()).glob("upont-*"))
    files = {file for folder in folders for file in folder.rglob("*") if file.is_file() and file != passwords}
    assert len(files) > 50
    assert [file for file in files if b"S3CRET-" in _content(file)] == []
    assert "S3CRET-" not in " ".join([*texts, caplog.text])
    assert "S3CRET-" in passwords.read_text()


def _content(file: Path) -> bytes:
    """Nothing of a file that goes while it is looked at, as SQLite's do."""
    try:
        return file.read_bytes()
    except FileNotFoundError:
        return b""


@pytest.mark.slow
def test_no_secret_is_left_anywhere(
    place: OperationContext, host: HttpsHost, clone: CloneBuilder, library: Library, tmp_path: Path,
    nowhere: list[str], monkeypatch: pytest.MonkeyPatch,
) -> None:  # fmt: skip
    host.users["ada"] = SECRETS[0]
    sign_ins = library.sign_ins

    def refused(secret: str, at: str, attempt: OperationContext | None = None) -> None:
        sign_ins.take(SignIn(at, "ada", secret), keep=True)
        with pytest.raises(UserError) as error:
            share(place) if attempt is None else first_share(place, host.address("club"))
        nowhere.append(told(error.value))

    bare = host.make("club")
    with pytest.raises(UserError) as asked:
        first_share(place, host.address("club"))
    nowhere.append(told(asked.value))
    refused(SECRETS[3], host.root, place)
    sign_ins.take(SignIn(host.root, "ada", SECRETS[0]), keep=True)
    assert first_share(place, host.address("club")).sent == 1

    if shutil.which("git-lfs"):
        clone.write("film.mp4", os.urandom(100_000)).commit("The film")
        clone.git("status")
        keep_with_lfs(place, "film.mp4")
        host.lfs = False
        refused(SECRETS[0], host.root)
        host.lfs = True
        assert share(place).sent == 1
    received = receive_circle(library, circle_source(host.address("club")), tmp_path / "received")
    other = library.workplace(received.circle, identity=ADA, language="en")

    host.read_only = True
    clone.write("b.txt", "two\n").commit("Second")
    refused(SECRETS[0], host.root)
    assert sharing_state(place).only_gives
    host.read_only = False
    host.schemes = "Bearer"
    refused(SECRETS[3], host.root)
    host.schemes = "Basic realm=x"
    sign_ins.take(SignIn(host.root, "ada", SECRETS[0]), keep=True)
    assert share(place).sent == 1

    with proxy() as way:
        way.mode, way.secret = ASKS, SECRETS[2]
        monkeypatch.setenv("https_proxy", way.address.replace("//", "//ada@"))
        monkeypatch.setenv("NO_PROXY", "")
        refused(SECRETS[3], way.address)
        sign_ins.take(SignIn(way.address, "ada", SECRETS[2]), keep=True)
        assert learn_news(other)
        assert share(other).received == 1
    monkeypatch.delenv("https_proxy")

    with https_host(tmp_path / "new", host.certificate) as new:
        new.users["ada"] = SECRETS[1]
        bare.rename(new.folder / "club.git")
        host.moved = new.port
        refused(SECRETS[3], new.root)
        sign_ins.take(SignIn(new.root, "ada", SECRETS[1]), keep=True)
        moved = share(place).moved
        nowhere += [moved, use_new_address(place, moved)]
        with line_to(new.port) as line:
            line.lasts, line.cut = 0, True
            clone.git("remote", "set-url", "origin", f"https://127.0.0.1:{line.port}/club.git")
            refused(SECRETS[1], f"https://127.0.0.1:{line.port}")
    nowhere += [git(clone.path, "config", "--list"), report_text(library.places, "upont-desktop")]
