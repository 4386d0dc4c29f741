"""A host that is silent from the start.

Once something has come, curl and ssh notice by themselves when nothing more does. But curl waits five minutes for a
host, or a proxy, that takes the call and says nothing, and git has no setting for that; nor may silence alone end it,
as the person's own credential helper may have a dialog open, or the host has much to do. So a silent host is called a
second time, by the side.
"""

from __future__ import annotations

import re
import socket
import threading
import time
from collections.abc import Callable

from upont_desktop.domain.errors import UserError
from upont_desktop.repository.side_call import unchecked

PATIENCE = 15.0  # seconds of silence before the second call, and as long for its answer: half a minute together
_WEB = re.compile(r"(https?)://(?:[^/@]*@)?(\[[^\]]+\]|[^/:]+)(?::(\d+))?")


class Silence:
    """Called while nothing comes. Raises what ``call`` finds, once nobody is known to answer."""

    def __init__(self, call: Callable[[], UserError | None]) -> None:
        """``call`` calls the host by the side, and says what is wrong where nobody answers; done only after a long
        silence, by a thread of its own.
        """
        self._call = call
        self._since = time.monotonic()
        self._trouble: UserError | None = None
        self._calling: threading.Thread | None = None

    def __call__(self) -> None:
        """Call the host a second time where it has been silent for long; where it does not answer, raise."""
        if self._trouble is not None:
            raise self._trouble
        calling = self._calling is not None and self._calling.is_alive()
        if calling or time.monotonic() - self._since < PATIENCE:
            return
        self.broken()
        self._calling = threading.Thread(target=self._look, name="second-call", daemon=True)
        self._calling.start()

    def broken(self) -> None:
        """Begin to count anew, as something came."""
        self._since = time.monotonic()

    def _look(self) -> None:
        self._trouble = self._call()


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
