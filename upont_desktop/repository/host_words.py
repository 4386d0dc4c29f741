"""What a host, ssh or curl says, by its meaning: from their words the error with a sentence.

The texts are those of git's, curl's and OpenSSH's sources, and what GitHub, GitLab, Gitea and Forgejo answer.
"""

from __future__ import annotations

import re
from collections.abc import Callable
from dataclasses import dataclass
from enum import StrEnum
from urllib.parse import urlsplit

from upont_desktop.domain.host_errors import (
    CertificateExpired,
    CertificateForOther,
    CertificateUnknown,
    DeadLine,
    GoneFromHost,
    HostChanged,
    HostUnknown,
    KeyRefused,
    PassPhraseNeeded,
    ProxyAsks,
    ProxyTrouble,
    SignInNeeded,
    SignInRefused,
    TokenNeeded,
)
from upont_desktop.domain.sign_in import Prompt, PromptKind
from upont_desktop.domain.writing_errors import AccessDenied, CannotReach, NothingThere, Offline


@dataclass(frozen=True, slots=True)
class HostWords:
    """What was said in an exchange, and what was asked in it: the first question that had no answer, whether an answer
    to it had been refused, and the questions that had one; ``listened`` where somebody could have been asked.
    """

    words: str
    circle: str
    remote: str
    unanswered: Prompt | None = None
    repeated: bool = False
    answered: tuple[Prompt, ...] = ()
    listened: bool = False

    @property
    def host(self) -> str:
        """The name of the host, for a person to read."""
        parts = urlsplit(self.remote)
        if parts.hostname:
            return parts.netloc.rpartition("@")[2]
        return self.remote.partition(":")[0].rpartition("@")[2]

    @property
    def known(self) -> bool:
        """Whether the words have a meaning of their own."""
        return any(pattern.search(self.words) for pattern, _ in _MEANINGS)


def meaning(said: HostWords) -> CannotReach:
    """Why nothing can be exchanged; :class:`CannotReach` itself where the words do not say."""
    for pattern, made in _MEANINGS:
        if pattern.search(said.words):
            return made(said)
    return _plain(CannotReach)(said)


def _plain(kind: type[CannotReach]) -> Callable[[HostWords], CannotReach]:
    return lambda said: kind(circle=said.circle, remote=said.remote, host=said.host, details=said.words)


def _changed(said: HostWords) -> CannotReach:
    found = _OLD_KEY.search(said.words)
    host = found[1] if found else said.host
    return HostChanged(circle=said.circle, remote=said.remote, host=host, details=said.words)


def _unknown_host(said: HostWords) -> CannotReach:
    """Nobody has said yet that the host's key is right."""
    prompt = said.unanswered
    if prompt is None or prompt.kind is not PromptKind.HOST_KEY:
        return _plain(AccessDenied)(said)
    values = {"circle": said.circle, "remote": said.remote, "host": prompt.place, "fingerprint": prompt.fingerprint}
    return HostUnknown(**values, details=said.words)


def _token(said: HostWords) -> CannotReach:
    return _sign_in(said, TokenNeeded)


def _denied(said: HostWords) -> CannotReach:
    """The place lets nobody in without a name, or not with what it was told."""
    prompt = said.unanswered
    if prompt is not None and prompt.kind is PromptKind.PASS_PHRASE:
        return _sign_in(said, PassPhraseNeeded)
    if prompt is not None and not said.repeated:
        return _sign_in(said, SignInNeeded)
    if "(publickey" in said.words and prompt is None:
        return _plain(KeyRefused)(said)
    forbidden = "error: 403" in said.words and not said.answered
    over_http = urlsplit(said.remote).scheme in {"http", "https"} and said.listened and not forbidden
    if over_http or prompt is not None:
        return _sign_in(said, SignInRefused)
    return _plain(AccessDenied)(said)


def _sign_in(said: HostWords, kind: type[SignInNeeded]) -> SignInNeeded:
    """What is to be answered: the password of a name, also where the name alone was asked for."""
    prompt = said.unanswered or next(reversed(said.answered), None) or Prompt(PromptKind.PASSWORD, _root(said.remote))
    asked = PromptKind.PASSWORD if prompt.kind is PromptKind.NAME else prompt.kind
    return kind(
        circle=said.circle,
        remote=said.remote,
        host=_asking(prompt) or said.host,
        kind=asked.value,
        place=prompt.place,
        name=prompt.name,
        text=prompt.text,
        refused=int(said.repeated or kind in {SignInRefused, TokenNeeded}),
        details=said.words,
    )


def _asking(prompt: Prompt) -> str:
    """Who asks for a password: not always the host of the address, which may send on to another, or lie behind a
    proxy.
    """
    return urlsplit(prompt.place).netloc.rpartition("@")[2] if prompt.kind is not PromptKind.PASS_PHRASE else ""


def _root(address: str) -> str:
    """What git asks a name for: the address without its path (``credential.useHttpPath``)."""
    parts = urlsplit(address)
    return f"{parts.scheme}://{parts.netloc.rpartition('@')[2]}"


def _proxy(said: HostWords) -> CannotReach:
    """A proxy that asks for a password asks git, where its address has a name; else nobody."""
    if "407" not in said.words:
        return _plain(ProxyTrouble)(said)
    asked = said.unanswered or next(reversed(said.answered), None)
    if asked is None or asked.kind is not PromptKind.PASSWORD:
        return _plain(ProxyAsks)(said)
    return _sign_in(said, SignInRefused if said.answered else SignInNeeded)


def _nothing(said: HostWords) -> CannotReach:
    """A host of the web says the same of what is gone and of what it hides."""
    return _plain(GoneFromHost if urlsplit(said.remote).scheme in {"http", "https", "ssh"} else NothingThere)(said)


_OLD_KEY = re.compile(r"[Hh]ost key for (\S+) has changed")
# The first that fits names the cause best: a text may hold several.
_MEANINGS: tuple[tuple[re.Pattern[str], Callable[[HostWords], CannotReach]], ...] = (
    (re.compile("HOST IDENTIFICATION HAS CHANGED|[Hh]ost key for .* has changed"), _changed),
    (re.compile("Host key verification failed|can't be established"), _unknown_host),
    (
        re.compile(
            "[Pp]assword authentication was removed|two-factor|2FA|personal access token|"
            "[Aa]pp password|token.*(?:expired|revoked)",
        ),
        _token,
    ),
    (
        re.compile("certificate has expired|certificate is not yet valid|certificate expired"),
        _plain(CertificateExpired),
    ),
    (
        re.compile("no alternative certificate subject|certificate subject name .* does not match"),
        _plain(CertificateForOther),
    ),
    (re.compile("SSL certificate problem|server certificate verification failed"), _plain(CertificateUnknown)),
    (
        re.compile(
            "Could not resolve proxy|[Pp]roxy CONNECT|from proxy after CONNECT|CONNECT tunnel failed|error: 407"
        ),
        _proxy,
    ),
    (
        re.compile("Operation too slow|Timeout, server .* not responding|Operation timed out after"),
        _plain(DeadLine),
    ),
    (
        re.compile(
            "Authentication failed|Permission denied|could not read (Username|Password)|terminal prompts disabled|"
            "Authentication required|Authorization error|error: 40[13]|[Aa]ccess denied|not authorized|"
            "Permission to .* denied"
        ),
        _denied,
    ),
    (
        re.compile(
            "Could not resolve|[Nn]ame or service not known|Temporary failure in name resolution|unreachable|"
            "No route to host|timed out|unable to connect|[Cc]onnection (refused|reset|closed)|Failed to connect|"
            "Couldn't connect|unable to look up|early EOF|unexpected disconnect|[Tt]he remote end hung up unexpectedly|"
            "transfer closed|Recv failure"
        ),
        _plain(Offline),
    ),
    (
        re.compile(
            "not found|does not appear to be a git repository|does not exist|error: 4(?:04|10)|"
            "unable to update url base from redirection"
        ),
        _nothing,
    ),
)


class RefusalKind(StrEnum):
    """Why a host that let the person in does not take what was sent."""

    NO_RIGHT = "no-right"
    ARCHIVED = "archived"
    PROTECTED = "protected"
    TOO_LARGE = "too-large"


_REFUSALS: tuple[tuple[re.Pattern[str], RefusalKind], ...] = (
    (re.compile("GH001|exceeds .*(?:file )?size limit|larger than \\d|[Ff]ile is too large"), RefusalKind.TOO_LARGE),
    (re.compile("archived", re.IGNORECASE), RefusalKind.ARCHIVED),
    (re.compile("GH006|protected branch|branch .* is protected", re.IGNORECASE), RefusalKind.PROTECTED),
    (
        re.compile(
            "error: 403|not allowed to (?:push|upload)|[Pp]ermission to .* denied|read[- ]only|"
            "[Nn]ot authorized to (?:push|write)|have permission to (?:push|write)|"
            "[Ww]rite access to .*not granted|not have write access"
        ),
        RefusalKind.NO_RIGHT,
    ),
)


def refusal_kind(words: str) -> RefusalKind | None:
    """Why the host refuses, where its words say so."""
    return next((kind for pattern, kind in _REFUSALS if pattern.search(words)), None)
