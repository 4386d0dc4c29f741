"""A host that is silent from the start.

Once something has come, curl and ssh notice by themselves when nothing more does. But curl waits five minutes for a
host that takes the call and says nothing, and git has no setting for that; nor may silence alone end it, as the
person's own credential helper may have a dialog open. So a silent host is called a second time, by the side.
"""

from __future__ import annotations

import re
import socket
import threading
import time
from collections.abc import Callable

from upont_desktop.domain.errors import UserError
from upont_desktop.repository.process import Git, child_environment
from upont_desktop.repository.side_call import unchecked

PATIENCE = 15.0  # seconds of silence before the second call, and as long for its answer: half a minute together
_WEB = re.compile(r"(https?)://(?:[^/@]*@)?(\[[^\]]+\]|[^/:]+)(?::(\d+))?")
_PROXIES = ("http_proxy", "https_proxy", "all_proxy")


class Silence:
    """Called while nothing comes. Raises ``error`` once the host is known to answer nobody."""

    def __init__(self, address: Callable[[], str], error: Callable[[], UserError]) -> None:
        """``address`` says whom to call, nobody where it is empty; asked only after a long silence."""
        self._address, self._error = address, error
        self._since = time.monotonic()
        self._answers: bool | None = None
        self._calling: threading.Thread | None = None

    def __call__(self) -> None:
        """Call the host a second time where it has been silent for long; where it does not answer, raise."""
        if self._answers is False:
            raise self._error()
        calling = self._calling is not None and self._calling.is_alive()
        if calling or time.monotonic() - self._since < PATIENCE:
            return
        self.broken()
        self._calling = threading.Thread(target=self._call, name="second-call", daemon=True)
        self._calling.start()

    def broken(self) -> None:
        """Begin to count anew, as something came."""
        self._since = time.monotonic()

    def _call(self) -> None:
        self._answers = answers(self._address(), PATIENCE)


def watched_address(git: Git, address: str) -> str:
    """The address where it can be called by the side: one of the web that no proxy leads to; else nothing."""
    proxied = any(child_environment().get(name) or child_environment().get(name.upper()) for name in _PROXIES)
    if not _WEB.match(address) or proxied:
        return ""
    code, _ = git.attempt("config", "--get-regexp", r"^(http\..*|http|remote\..*)\.proxy$", accept=(0, 1))
    return "" if code == 0 else address


def answers(address: str, seconds: float) -> bool:
    """Whether a host of the web takes a call, and says who it is."""
    found = _WEB.match(address)
    if found is None:
        return True
    scheme, host, port = found.groups()
    try:
        usual = 443 if scheme == "https" else 80
        with socket.create_connection((host.strip("[]"), int(port or usual)), seconds) as to:
            if scheme == "https":
                unchecked().wrap_socket(to, server_hostname=host.strip("[]")).close()
            return True
    except TimeoutError:
        return False
    except OSError:
        return True  # it answered in its way: git will say how
