"""What lies between a person and a host: certificates, proxies, and ways to sign in that git does not know."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest

from tests.support.host_fixtures import SECRET
from tests.support.https_host import HttpsHost, https_host, make_certificate
from tests.support.proxy import ASKS, CARRIES, REFUSES, SILENT, Proxy, proxy
from upont_desktop.domain.host_errors import (
    BearerOnly,
    CertificateExpired,
    CertificateForOther,
    CertificateUnknown,
    ProxyAsks,
    ProxySilent,
    ProxyTrouble,
    SignInNeeded,
)
from upont_desktop.domain.sign_in import SignIn
from upont_desktop.repository import silence
from upont_desktop.service.library import Library
from upont_desktop.service.operations import OperationContext, first_share, share


@pytest.fixture
def way(monkeypatch: pytest.MonkeyPatch) -> Iterator[Proxy]:
    """The proxy that leads to every host."""
    with proxy() as made:
        monkeypatch.setenv("https_proxy", made.address)
        monkeypatch.setenv("NO_PROXY", "")
        yield made


def test_each_fault_of_a_certificate_is_told(
    place: OperationContext, host: HttpsHost, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    faults = {
        CertificateExpired: {"expired": True},
        CertificateForOther: {"name": "DNS:other.example"},
        CertificateUnknown: {},
    }
    for kind, wrong in faults.items():
        folder = tmp_path / kind.__name__
        folder.mkdir()
        certificate = make_certificate(folder, **wrong)  # type: ignore[arg-type]
        trusted = certificate if wrong else host.certificate
        monkeypatch.setenv("GIT_SSL_CAINFO", str(trusted))
        with https_host(folder / "host", certificate) as shown:
            shown.make("club")
            with pytest.raises(CertificateUnknown if kind is not CertificateExpired else kind) as told:
                first_share(place, shown.address("club"))
            assert type(told.value) is kind, told.value.details


@pytest.mark.slow
def test_a_proxy_carries_refuses_asks_and_is_silent(
    place: OperationContext, host: HttpsHost, way: Proxy, library: Library, monkeypatch: pytest.MonkeyPatch
) -> None:
    host.users.clear()
    host.make("club")
    monkeypatch.setattr(silence, "PATIENCE", 0.5)
    for mode, kind in ((REFUSES, ProxyTrouble), (ASKS, ProxyAsks), (SILENT, ProxySilent)):
        way.mode = mode
        with pytest.raises(ProxyTrouble if mode != SILENT else kind) as told:
            first_share(place, host.address("club"))
        assert type(told.value) is kind, told.value.details
        assert mode != SILENT or f"127.0.0.1:{way.port}" in str(told.value)

    way.mode, way.secret = ASKS, SECRET
    monkeypatch.setenv("https_proxy", way.address.replace("//", "//ada@"))
    with pytest.raises(SignInNeeded) as needed:
        first_share(place, host.address("club"))
    prompt = needed.value.prompt
    assert (prompt.place, prompt.name, needed.value.refused) == (way.address, "ada", False)
    assert needed.value.values["host"] == f"127.0.0.1:{way.port}"
    library.sign_ins.take(SignIn(prompt.place, "ada", "wrong"), keep=False)
    with pytest.raises(SignInNeeded) as refused:
        first_share(place, host.address("club"))
    assert (refused.value.prompt.place, refused.value.refused) == (way.address, True)
    library.sign_ins.take(SignIn(prompt.place, "ada", SECRET), keep=False)
    assert first_share(place, host.address("club")).sent == 1
    way.mode = CARRIES
    assert share(place).sent == 0
    assert way.asked[-1] == f"CONNECT 127.0.0.1:{host.port} HTTP/1.1"


@pytest.mark.slow
def test_a_host_that_wants_a_bearer_alone_is_told(place: OperationContext, host: HttpsHost, library: Library) -> None:
    host.make("club")
    host.schemes = 'Bearer realm="club", error="invalid_token"'
    with pytest.raises(BearerOnly, match="takes a token only in a way"):
        first_share(place, host.address("club"))
    library.sign_ins.take(SignIn(host.root, "ada", SECRET), keep=False)
    with pytest.raises(BearerOnly):
        first_share(place, host.address("club"))
    host.schemes = 'Bearer realm="club", Basic realm="club"'
    assert first_share(place, host.address("club")).sent == 1
