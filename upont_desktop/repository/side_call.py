"""A second call to a host of the web, beside git's: what git does not tell of its own.

Nothing secret is sent, and nothing that comes back is believed further than git's own words go: the certificate is
git's to check, and here only a number and a name or two are read.
"""

from __future__ import annotations

import http.client
import ssl
from dataclasses import dataclass
from urllib.parse import urlsplit

_AGENT = "git/2.39 (upont-desktop)"  # some hosts answer git alone with what they answer git
_SERVICE = "/info/refs?service=git-upload-pack"  # what every fetch asks first (gitprotocol-http(5))


@dataclass(frozen=True, slots=True)
class HostAnswer:
    """The status of an answer (RFC 9110), and the schemes in which the host wants to be told who asks, in small
    letters.
    """

    status: int
    schemes: frozenset[str] = frozenset()

    @property
    def for_good(self) -> bool:
        """Whether it may be a redirect that lasts: not where it is one for the time being."""
        return self.status not in {302, 303, 307}


def ask_host(address: str, seconds: float) -> HostAnswer | None:
    """What a host answers to somebody who does not say who asks; ``None`` where it does not, or is none of the web."""
    parts = urlsplit(address)
    if parts.scheme not in {"http", "https"} or not parts.hostname:
        return None
    try:
        line = _line(parts.scheme, parts.hostname, parts.port, seconds)
        try:
            line.request("GET", parts.path.rstrip("/") + _SERVICE, headers={"User-Agent": _AGENT})
            answer = line.getresponse()
            asked = answer.headers.get_all("WWW-Authenticate") or []
            return HostAnswer(answer.status, frozenset(_schemes(asked)))
        finally:
            line.close()
    except (OSError, http.client.HTTPException, ValueError):
        return None


def _line(scheme: str, host: str, port: int | None, seconds: float) -> http.client.HTTPConnection:
    if scheme == "http":
        return http.client.HTTPConnection(host, port, timeout=seconds)
    return http.client.HTTPSConnection(host, port, timeout=seconds, context=unchecked())


def unchecked() -> ssl.SSLContext:
    """A context for calls that only ask whether a host answers: git checks who it is."""
    context = ssl.create_default_context()
    context.check_hostname, context.verify_mode = False, ssl.CERT_NONE
    return context


def _schemes(asked: list[str]) -> list[str]:
    """A header may hold several challenges, and a challenge several parameters, all parted by commas."""
    parts = (part.strip() for header in asked for part in header.split(","))
    return [part.partition(" ")[0].lower() for part in parts if part and "=" not in part.partition(" ")[0]]
