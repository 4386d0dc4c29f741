"""A place that has moved: git follows where the host sends it, and says where that is."""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence
from urllib.parse import urlsplit, urlunsplit

from upont_desktop.domain.address import AddressKind, address_kind, host_of
from upont_desktop.domain.text import git_text
from upont_desktop.repository.process import Git
from upont_desktop.repository.proxies import proxy_of
from upont_desktop.repository.side_call import ask_host
from upont_desktop.repository.silence import PATIENCE

_MOVED = re.compile("repository moved|was moved to", re.IGNORECASE)
_REDIRECTING = re.compile(rb"^warning: redirecting to (\S+?)/*$")  # remote-curl.c


def redirected_to(lines: Iterable[bytes]) -> str:
    """The address that git says it went to instead; empty where it went to none, or to one that is no address."""
    found = [match[1] for line in lines if (match := _REDIRECTING.match(line))]
    address = git_text(found[-1]) if found else ""
    return address if address_kind(address) is AddressKind.URL else ""


def new_address(old: str, went_to: str) -> str:
    """The address to write down in place of an old one, which may hold a name and a password: these go along to the
    same host alone. Empty where the way leads out of encryption, or nowhere else.
    """
    before, after = urlsplit(old), urlsplit(went_to)
    if after.scheme not in {"http", "https"} or (before.scheme == "https" and after.scheme != "https"):
        return ""
    own, _, host = before.netloc.rpartition("@")
    same = (before.scheme, host.lower()) == (after.scheme, after.netloc.lower())
    netloc = f"{own}@{after.netloc}" if same and own else after.netloc
    moved = urlunsplit((after.scheme, netloc, after.path, "", ""))
    return "" if moved.rstrip("/") == old.rstrip("/") else moved


def address_in_words(old: str, lines: Iterable[bytes]) -> str:
    """The address that a host names in words, as GitHub and GitLab do where a repository was renamed: they go on
    answering at the old one, and send nobody on. Only one of the same host and kind counts.
    """
    said = [git_text(line[7:]).strip() for line in lines if line.startswith(b"remote:")]
    moved = next((number for number, line in enumerate(said) if _MOVED.search(line)), len(said))
    for line in said[moved:]:
        word = line.rpartition(" ")[2]
        if address_kind(word) is address_kind(old) and host_of(word) and host_of(word) == host_of(old):
            return word if address_kind(word) is AddressKind.SSH or word.startswith("ssh:") else new_address(old, word)
    return ""


def lasting_address(git: Git, remote: str, lines: Sequence[bytes]) -> str:
    """The address to write down where git's lines say that a remote has moved for good; empty where it has not, or only
    for the time being.

    Git does not tell two kinds of redirects apart: the old address is asked once more. Behind a proxy, or where the
    host wants to know first who asks, it cannot be told, and a move counts as one that lasts: nothing is written down
    unasked.
    """
    went_to = redirected_to(lines)
    if not went_to and not any(line.startswith(b"remote:") for line in lines):
        return ""
    old = git.text("remote", "get-url", "--", remote)
    moved = new_address(old, went_to) if went_to else ""
    asked = moved and not proxy_of(git, old)
    answer = ask_host(old, PATIENCE) if asked else None
    return (moved if answer is None or answer.for_good else "") or address_in_words(old, lines)
