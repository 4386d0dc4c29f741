"""Addresses of what is shared: a URL, the short form of ssh (``host:path``), or a path of this computer.

An address may come from a stranger (an invitation, a message). Git would take some texts for an option, or for a
program to run (``gitremote-helpers(7)``); those are no addresses here.
"""

from __future__ import annotations

import re
from enum import StrEnum

from upont_desktop.domain.text import display, git_bytes, git_text

_URL = re.compile(r"([A-Za-z][A-Za-z0-9+.-]*)://(?:[^/@]*@)?([^/]*)")
_SHORT = re.compile(r"(?:[^/@:\s]+@)?([^/:\s]+|\[[^/\s]+\]):(?!//)")
_DRIVE = re.compile(r"[A-Za-z]:([\\/]|$)")
_HELPER = re.compile(r"[A-Za-z0-9+.-]+::")
_SECRET = re.compile(r"(?<=://)[^/@]*@")
_SCHEMES = frozenset({"http", "https", "ssh", "git", "git+ssh", "ssh+git", "file"})
_LONGEST = 4096  # bytes: the longest path of most systems (PATH_MAX), and more than any server takes in a URL


class AddressKind(StrEnum):
    """What git would do with an address."""

    URL = "url"
    SSH = "ssh"
    PATH = "path"
    REFUSED = "refused"


def address_kind(text: str) -> AddressKind:
    """What a text is as an address; ``REFUSED`` for an option, a helper's program, a host that is an option, nothing,
    and what no address can hold.
    """
    if not text or text.startswith("-") or _HELPER.match(text) or len(text) > _LONGEST or _unprintable(text):
        return AddressKind.REFUSED
    url = _URL.match(text)
    if url is not None:
        scheme, host = url[1].lower(), url[2]
        local = scheme == "file"
        refused = scheme not in _SCHEMES or host.startswith("-") or bool(host) is local
        return AddressKind.REFUSED if refused else AddressKind.PATH if local else AddressKind.URL
    short = _SHORT.match(text)
    if short is None or _DRIVE.match(text):
        return AddressKind.PATH
    return AddressKind.REFUSED if short[1].startswith("-") else AddressKind.SSH


def _unprintable(text: str) -> bool:
    return any(ord(sign) < 0x20 or ord(sign) == 0x7F for sign in text)


def local_path(text: str) -> str:
    """The path that an address of the kind ``PATH`` names: itself, or that of ``file://``."""
    if text.lower().startswith("file://"):
        path = percent_decoded(text[len("file://") :])
        return path.removeprefix("/") if _DRIVE.match(path.removeprefix("/")) else path
    return text


def percent_decoded(path: str) -> str:
    """A path of a URL without its ``%20`` and the like (RFC 3986, section 2.1)."""
    return git_text(re.sub(rb"%([0-9A-Fa-f]{2})", lambda found: bytes.fromhex(found[1].decode()), git_bytes(path)))


def shown_address(text: str) -> str:
    """An address as a person may see it: a name and password in it are left out."""
    return _SECRET.sub("", display(text), count=1)


def host_of(text: str) -> str:
    """The host that a URL, or the short form of ssh, names, in small letters and without a port; empty for a path."""
    url = _URL.match(text)
    found = url or _SHORT.match(text)
    if found is None or (url is None and _DRIVE.match(text)):
        return ""
    return re.sub(r":\d*$", "", found[2] if url else found[1]).lower()


def name_in_address(text: str) -> str:
    """The name of what an address leads to: its last part, without ``.git``, ``.bundle`` and the like."""
    last = re.split(r"[/\\:]", text.rstrip("/\\"))[-1]
    for ending in (".git", ".bundle", ".upont-circle"):
        last = last.removesuffix(ending)
    return last
