"""What git's words leave open, found out by a second call: which fault a certificate has, and which way to sign in.

Curl with GnuTLS says the same of every certificate that it does not take, and git before 2.46 cannot sign in by a token
alone (``Bearer``, RFC 6750): it knows a name with a password (``Basic``), and says that they are wrong. A header of
ours would do it, but every way to give git one leaves the token where others of this person's programs read it: in an
argument, in the environment, or in a file. The hosts that people use take a token in place of the password, so a host
that does not is told as what it is.
"""

from __future__ import annotations

import os
import socket
import ssl
from urllib.parse import urlsplit

from upont_desktop.domain.errors import UserError
from upont_desktop.domain.host_errors import (
    BearerOnly,
    CertificateExpired,
    CertificateForOther,
    CertificateUnknown,
    SignInNeeded,
)
from upont_desktop.domain.text import git_text
from upont_desktop.repository.process import Git, child_environment
from upont_desktop.repository.proxies import proxy_of
from upont_desktop.repository.side_call import ask_host

_WAIT = 10.0  # seconds: the host has just answered git
_EXPIRED = {9, 10}  # x509_vfy.h: not yet valid, has expired
_OTHER_NAME = {62, 64}  # x509_vfy.h: another host name, another IP address
_SPOKEN = frozenset({"basic", "digest", "negotiate", "ntlm"})  # the schemes that curl speaks for git


def nearer_cause(git: Git, address: str, error: UserError) -> UserError:
    """The error that says more, where a second call finds it; else the same. Behind a proxy nothing is called."""
    wanted = type(error) is CertificateUnknown or isinstance(error, SignInNeeded)
    if not wanted or urlsplit(address).scheme not in {"http", "https"} or proxy_of(git, address):
        return error
    if isinstance(error, SignInNeeded):
        answer = ask_host(address, _WAIT)
        bearer = answer is not None and "bearer" in answer.schemes and not answer.schemes & _SPOKEN
        return BearerOnly(**error.values, details=error.details) if bearer else error
    code = _certificate_fault(git, address)
    kind = CertificateExpired if code in _EXPIRED else CertificateForOther if code in _OTHER_NAME else None
    return error if kind is None else kind(**error.values, details=error.details)


def _certificate_fault(git: Git, address: str) -> int:
    """OpenSSL's number for what is wrong with a host's certificate, 0 where nothing is; nothing is sent."""
    parts = urlsplit(address)
    own = child_environment().get("GIT_SSL_CAINFO") or _setting(git, address)
    try:
        context = ssl.create_default_context(cafile=os.path.expanduser(own) if own else None)  # noqa: PTH111
        with socket.create_connection((parts.hostname or "", parts.port or 443), _WAIT) as to:
            context.wrap_socket(to, server_hostname=parts.hostname).close()
    except ssl.SSLCertVerificationError as error:
        return error.verify_code
    except (OSError, ValueError):
        return 0
    return 0


def _setting(git: Git, address: str) -> str:
    return git_text(git.attempt("config", "--get-urlmatch", "http.sslCAInfo", address, accept=(0, 1))[1]).strip()
