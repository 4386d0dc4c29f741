"""What a host asks, asked on the terminal; where there is none, the error is told instead."""

from __future__ import annotations

import getpass
import sys
from collections.abc import Callable
from typing import TypeVar

from upont_desktop.cli.catalogue import sentence, translate
from upont_desktop.cli.output import one_line, shown_path
from upont_desktop.domain.host_errors import HostUnknown, KeyRefused, SignInNeeded
from upont_desktop.domain.host_kinds import git_host, is_published
from upont_desktop.domain.sign_in import PromptKind, SignIn
from upont_desktop.service.sign_ins import SignIns
from upont_desktop.service.ssh_keys import make_key, own_keys

T = TypeVar("T")
_ATTEMPTS = 5  # a host, a key, its pass phrase, and two typing mistakes


def signing_in(sign_ins: SignIns, exchange: Callable[[], T], *, ask: bool = True) -> T:
    """Do an exchange, and again with each answer of the person. Raises what the exchange does, also where ``ask``
    says not to ask, or where nobody sits at a terminal.
    """
    for _ in range(_ATTEMPTS):
        try:
            return exchange()
        except (SignInNeeded, HostUnknown, KeyRefused) as error:
            if not (ask and sys.stdin.isatty() and sys.stderr.isatty()):
                raise
            _say(sentence(error))
            if not _answered(sign_ins, error):
                raise
    return exchange()


def _answered(sign_ins: SignIns, error: SignInNeeded | HostUnknown | KeyRefused) -> bool:
    if isinstance(error, SignInNeeded):
        return _signed_in(sign_ins, error)
    if isinstance(error, HostUnknown):
        return _accepted(sign_ins, error)
    return _showed_key(error)


def _signed_in(sign_ins: SignIns, error: SignInNeeded) -> bool:
    prompt, name = error.prompt, ""
    if prompt.kind is PromptKind.PASS_PHRASE:
        secret = getpass.getpass(translate("Terminal", "Pass phrase: "))
    else:
        page = git_host(prompt.place, error.details).tokens
        if page:
            _say(translate("Terminal", "An access token is made at {page}").format(page=page))
        name = _typed(translate("Terminal", "Name"), prompt.name)
        secret = getpass.getpass(translate("Terminal", "Password or access token: "))
    if secret:
        sign_ins.take(SignIn(prompt.place, name, secret), keep=True)
        if not sign_ins.vault.there:
            _say(translate("Terminal", "There is no password manager here, so it is not remembered."))
    return bool(secret)


def _accepted(sign_ins: SignIns, error: HostUnknown) -> bool:
    host, fingerprint = str(error.values["host"]), str(error.values["fingerprint"])
    if is_published(host, fingerprint):
        _say(translate("Terminal", "It is the one that the host publishes."))
    if not asked_yes(translate("Terminal", "Is this really the host? (yes/no)")):
        return False
    sign_ins.accept_host(host, fingerprint)
    return True


def _showed_key(error: KeyRefused) -> bool:
    keys = own_keys()
    if not keys and not asked_yes(translate("Terminal", "Make a key? (yes/no)")):
        return False
    key = keys[0] if keys else make_key(getpass.getpass(translate("Terminal", "Pass phrase, or nothing: ")))
    _say(
        translate("Terminal", "Your key is {path}. Paste its public half at the host:").format(
            path=shown_path(key.path)
        )
    )
    _say(key.public)
    page = git_host(f"ssh://{error.values['host']}", error.details).keys
    if page:
        _say(page)
    return asked_yes(translate("Terminal", "Is it pasted there? (yes/no)"))


def _typed(name: str, known: str) -> str:
    sys.stderr.write(f"{name} [{known}]: " if known else f"{name}: ")
    sys.stderr.flush()
    return sys.stdin.readline().strip() or known


def asked_yes(question: str) -> bool:
    """Whether the person says yes, on the terminal."""
    return _typed(question, "").lower() in {"y", "yes", "o", "oui"}


def _say(words: str) -> None:
    print(one_line(words), file=sys.stderr)
