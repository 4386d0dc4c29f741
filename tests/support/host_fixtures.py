"""Fixtures of tests that share with a host: name them in a conftest."""

from __future__ import annotations

import shutil
from collections.abc import Iterator
from pathlib import Path

import keyring
import pytest

from tests.support.https_host import HttpsHost, https_host, make_certificate
from tests.support.plain_keyring import FILE, OpenKeyring

SECRET = "tr0uvez-moi si vous pouvez"


@pytest.fixture(scope="session")
def certificate(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A certificate for hosts on this computer."""
    if shutil.which("openssl") is None:
        pytest.skip("no openssl here, which makes a certificate for the host of this test")
    return make_certificate(tmp_path_factory.mktemp("certificate"))


@pytest.fixture
def host(tmp_path: Path, certificate: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[HttpsHost]:
    """A host that this computer trusts, with one person."""
    monkeypatch.setenv("GIT_ALLOW_PROTOCOL", "file:https:ssh")
    monkeypatch.setenv("GIT_SSL_CAINFO", str(certificate))
    monkeypatch.setenv("NO_PROXY", "127.0.0.1")
    with https_host(tmp_path / "host", certificate) as made:
        made.users["ada"] = SECRET
        yield made


@pytest.fixture
def passwords(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[Path]:
    """The file of a password manager for tests."""
    file = tmp_path / "passwords.json"
    monkeypatch.setenv(FILE, str(file))
    before = keyring.get_keyring()
    keyring.set_keyring(OpenKeyring())  # type: ignore[no-untyped-call]
    yield file
    keyring.set_keyring(before)
