"""Kinds of git hosts: where each makes an access token, takes a key, and how large a file it takes.

Known by the address, or by what the host says of itself when it refuses.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from enum import StrEnum

from upont_desktop.domain.address import host_of

MEGABYTE = 1 << 20  # bytes, as hosts count them


class HostKind(StrEnum):
    """The programs that most hosts run."""

    GITHUB = "GitHub"
    GITLAB = "GitLab"
    FORGEJO = "Forgejo"
    GITEA = "Gitea"
    BITBUCKET = "Bitbucket"
    UNKNOWN = ""


@dataclass(frozen=True, slots=True)
class GitHost:
    """A host, and the pages of it that a person needs; empty where they are not known."""

    name: str
    kind: HostKind
    tokens: str = ""
    keys: str = ""


# Paths of the pages, as each program's own guide gives them.
_PAGES = {
    HostKind.GITHUB: ("/settings/tokens", "/settings/ssh/new"),
    HostKind.GITLAB: ("/-/user_settings/personal_access_tokens", "/-/user_settings/ssh_keys"),
    HostKind.FORGEJO: ("/user/settings/applications", "/user/settings/keys"),
    HostKind.GITEA: ("/user/settings/applications", "/user/settings/keys"),
    HostKind.BITBUCKET: ("/account/settings/app-passwords/", "/account/settings/ssh-keys/"),
}
_BY_NAME = (
    (re.compile(r"(^|\.)github\."), HostKind.GITHUB),
    (re.compile(r"(^|\.)(git)?lab\.|gitlab|framagit"), HostKind.GITLAB),
    (re.compile(r"codeberg\.org$|forgejo"), HostKind.FORGEJO),
    (re.compile(r"gitea"), HostKind.GITEA),
    (re.compile(r"bitbucket"), HostKind.BITBUCKET),
)
_BY_WORDS = (
    (re.compile("github", re.IGNORECASE), HostKind.GITHUB),
    (re.compile("gitlab|HTTP Basic: Access denied", re.IGNORECASE), HostKind.GITLAB),
    (re.compile("forgejo", re.IGNORECASE), HostKind.FORGEJO),
    (re.compile("gitea", re.IGNORECASE), HostKind.GITEA),
)

# Published by the hosts themselves (docs.github.com, docs.gitlab.com, docs.codeberg.org), for ed25519 keys.
_FINGERPRINTS = {
    "github.com": "SHA256:+DiY3wvvV6TuJJhbpZisF/zLDA0zPMSvHdkr4UvCOqU",
    "gitlab.com": "SHA256:eUXGGm1YGsMAS7vkcx6JOJdOGHPem5gQp4taiCfCLB8",
    "codeberg.org": "SHA256:mIlxA9k46MmM6qdJOdMnAQpzGxF4WIVVL+fj+wZbw0g",
}


# What the hosts' own pages say of one file, in megabytes; others have other limits, or none.
_LIMITS = {"github.com": 100, "gitlab.com": 100, "bitbucket.org": 100}


def largest_file(address: str) -> int | None:
    """The bytes of the largest file that the host of an address takes, where it is known to have such a limit."""
    megabytes = _LIMITS.get(host_of(address))
    return None if megabytes is None else megabytes * MEGABYTE


def git_host(place: str, words: str = "") -> GitHost:
    """The host of ``https://host:port`` or ``ssh://host``; ``words`` are what it said."""
    name = host_of(place) or place.lower()
    kind = next((kind for pattern, kind in _BY_NAME if pattern.search(name)), None)
    kind = kind or next((kind for pattern, kind in _BY_WORDS if pattern.search(words)), HostKind.UNKNOWN)
    if kind not in _PAGES:
        return GitHost(name, kind)
    root = place.rstrip("/") if place.startswith(("http://", "https://")) else f"https://{name}"
    tokens, keys = _PAGES[kind]
    return GitHost(name, kind, root + tokens, root + keys)


def is_published(host: str, fingerprint: str) -> bool:
    """Whether a host's own pages name this fingerprint of its key."""
    return bool(fingerprint) and _FINGERPRINTS.get(host.lower()) == fingerprint
