"""The proxy that leads to a host of the web, as git and curl find it (git-config(1), ``http.proxy``; curl(1))."""

from __future__ import annotations

import socket
from collections.abc import Mapping
from urllib.parse import urlsplit

from upont_desktop.domain.text import git_text
from upont_desktop.repository.process import Git, child_environment

_USUAL = 1080  # the port of a proxy whose address names none (curl(1), ``--proxy``)


def proxy_of(git: Git, address: str) -> str:
    """The address of the proxy between here and a host; empty where there is none."""
    code, said = git.attempt("config", "--get-urlmatch", "http.proxy", address, accept=(0, 1))
    if code == 0:
        return git_text(said).strip()
    parts, env = urlsplit(address), child_environment()
    if not parts.hostname or _bypassed(env, parts.hostname):
        return ""
    # In capitals, http_proxy might come from a header of a CGI request: curl passes it over.
    names = ("https_proxy", "HTTPS_PROXY") if parts.scheme == "https" else ("http_proxy",)
    return next((env[name] for name in (*names, "all_proxy", "ALL_PROXY") if env.get(name)), "")


def proxy_name(proxy: str) -> str:
    """A proxy as a person may see it, without a name and a password."""
    return (urlsplit(proxy).netloc or proxy).rpartition("@")[2]


def proxy_answers(proxy: str, address: str, seconds: float) -> bool:
    """Whether a proxy says anything to who wants to be connected; one of another kind than HTTP's counts as one that
    does.
    """
    way, goal = urlsplit(proxy if "://" in proxy else f"http://{proxy}"), urlsplit(address)
    if way.scheme != "http" or not way.hostname:
        return True
    host = f"{goal.hostname}:{goal.port or (443 if goal.scheme == 'https' else 80)}"
    try:
        with socket.create_connection((way.hostname, way.port or _USUAL), seconds) as to:
            to.settimeout(seconds)
            to.sendall(f"CONNECT {host} HTTP/1.1\r\nHost: {host}\r\n\r\n".encode())
            to.recv(1)
            return True
    except TimeoutError:
        return False
    except OSError:
        return True  # it answered in its way: git will say how


def _bypassed(env: Mapping[str, str], host: str) -> bool:
    """Whether no proxy leads to a host: it, or a domain that it lies in, is named (curl(1), ``NO_PROXY``)."""
    named = (one.strip().lstrip(".").lower() for one in (env.get("no_proxy") or env.get("NO_PROXY") or "").split(","))
    return any(one in {"*", host} or host.endswith(f".{one}") for one in named if one)
