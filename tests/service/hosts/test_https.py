"""Sharing with a host over HTTPS: who the person is, asked once, kept in the password manager, and written nowhere."""

from __future__ import annotations

import threading
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

import pytest

from tests.service.hosts.conftest import ADA
from tests.support.host_fixtures import SECRET
from tests.support.https_host import HttpsHost, https_host, make_certificate
from upont_desktop.domain.host_errors import CertificateUnknown, SignInNeeded, SignInRefused, TokenNeeded
from upont_desktop.domain.sign_in import SignIn
from upont_desktop.domain.writing_errors import NothingThere, Offline
from upont_desktop.service.data_folders import DataFolders
from upont_desktop.service.library import Library
from upont_desktop.service.operations import OperationContext, first_share, share
from upont_desktop.service.operations.sharing_state import learn_news
from upont_desktop.service.receive import circle_source, receive_circle


@contextmanager
def watched_processes(secret: str) -> Iterator[list[str]]:
    """Every command line and environment of this computer's processes that holds the secret meanwhile."""
    found: list[str] = []
    over = threading.Event()

    def watch() -> None:
        while not over.is_set():
            for process in Path("/proc").glob("[0-9]*"):
                for name in ("cmdline", "environ"):
                    try:
                        raw = (process / name).read_bytes()
                    except OSError:
                        continue
                    if secret.encode() in raw:
                        found.append(f"{process}/{name}")
            over.wait(0.2)

    thread = threading.Thread(target=watch)
    thread.start()
    try:
        yield found
    finally:
        over.set()
        thread.join()


def test_sign_in_once_keep_share_and_forget(
    place: OperationContext, host: HttpsHost, passwords: Path, library: Library, tmp_path: Path, data_folder: Path
) -> None:
    host.make("club")
    address = host.address("club")
    with watched_processes(SECRET) as told:
        with pytest.raises(SignInNeeded) as needed:
            first_share(place, address)
        prompt = needed.value.prompt
        assert (prompt.place, needed.value.refused) == (host.root, False)
        assert "127.0.0.1" in str(needed.value)

        library.sign_ins.take(SignIn(prompt.place, "ada", "wrong"), keep=True)
        with pytest.raises(SignInRefused) as refused:
            first_share(place, address)
        assert refused.value.refused
        assert refused.value.prompt.name == "ada"
        assert not passwords.exists()

        library.sign_ins.take(SignIn(prompt.place, "ada", SECRET), keep=True)
        assert first_share(place, address).sent == 1
        assert library.sign_ins.known() == ((host.root, "ada"),)
        assert SECRET in passwords.read_text()

        later = Library(DataFolders.default(data_folder), library.documents)
        received = receive_circle(later, circle_source(address), tmp_path / "received")
        assert received.commits == 1
        again = later.workplace(received.circle, identity=ADA, language="en")
        assert share(again).sent == 0
        assert not learn_news(again)
    assert told == []
    written = [file for file in (*tmp_path.rglob("*"), *data_folder.rglob("*")) if file.is_file() and file != passwords]
    assert len(written) > 10
    assert [file for file in written if SECRET.encode() in file.read_bytes()] == []
    assert SECRET not in (tmp_path / "received/.git/config").read_text()

    library.sign_ins.forget(host.root)
    assert passwords.read_text() == "{}"
    assert library.sign_ins.known() == ()
    with pytest.raises(SignInNeeded):
        share(place)
    with pytest.raises(SignInNeeded):
        learn_news(place)


@pytest.mark.slow
def test_without_a_password_manager_it_is_known_until_the_end(
    place: OperationContext, host: HttpsHost, library: Library, data_folder: Path
) -> None:
    host.make("club")
    assert not library.sign_ins.vault.there
    library.sign_ins.take(SignIn(host.root, "ada", SECRET), keep=True)
    assert first_share(place, host.address("club")).sent == 1
    assert library.sign_ins.known() == ((host.root, "ada"),)
    assert Library(DataFolders.default(data_folder), library.documents).sign_ins.known() == ()


def test_the_persons_own_helper_is_used_and_nothing_asked(
    place: OperationContext, host: HttpsHost, library: Library, home: Path
) -> None:
    host.make("club")
    helper = home / "helper"
    helper.write_text(f"#!/bin/sh\n[ \"$1\" = get ] && echo username=ada && echo 'password={SECRET}'\nexit 0\n")
    helper.chmod(0o755)
    (home / ".gitconfig").write_text(f"[credential]\n\thelper = {helper}\n")
    assert first_share(place, host.address("club")).sent == 1
    assert library.sign_ins.known() == ()


def test_what_the_host_says_is_told(
    place: OperationContext, host: HttpsHost, library: Library, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    sign_ins = library.sign_ins
    sign_ins.take(SignIn(host.root, "ada", SECRET), keep=False)
    with pytest.raises(NothingThere):
        first_share(place, host.address("gone"))
    host.make("club")
    host.users["ada"] = "another"
    host.denied = "HTTP Basic: Access denied. If you use 2FA, you must use a personal access token."
    with pytest.raises(TokenNeeded):
        first_share(place, host.address("club"))
    with https_host(tmp_path / "other", make_certificate(tmp_path)) as stranger:
        stranger.make("club")
        with pytest.raises(CertificateUnknown):
            first_share(place, stranger.address("club"))
    with pytest.raises(Offline):
        first_share(place, stranger.address("club"))


@pytest.mark.slow
def test_a_clone_named_by_a_moved_address_goes_where_it_is_now(
    place: OperationContext, host: HttpsHost, library: Library, tmp_path: Path, certificate: Path
) -> None:
    host.make("club")
    library.sign_ins.take(SignIn(host.root, "ada", SECRET), keep=False)
    with https_host(tmp_path / "old", certificate) as old:
        old.moved = host.port
        assert first_share(place, old.address("club")).sent == 1
