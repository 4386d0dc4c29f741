"""The program that git and ssh start to ask for a password: it asks the process that started them, and prints the
answer. Not for people. It loads little, as somebody waits.

The environment names the channel, ``unix:TOKEN:PATH`` or ``tcp:TOKEN:PORT``. That is no secret that outlives the
exchange: the socket lies in a folder of the person's alone (or listens on this computer alone, where there are no such
sockets, for whoever knows the token), and is gone with the exchange. The answer itself is in no argument, no
environment and no file.
"""

from __future__ import annotations

import os
import sys
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    import socket  # only the program that asks needs it, and every other one looks here whether it is that one

VARIABLE = "UPONT_DESKTOP_ASKPASS"
"""The environment variable that names the channel, and makes this program the one that asks."""
YES = b"+"
_WAIT = 120.0  # seconds: as long as ssh servers wait for somebody to sign in (LoginGraceTime)


def is_asked() -> bool:
    """Whether git or ssh started this process to ask something."""
    return VARIABLE in os.environ


def ask(prompt: str) -> int:
    """Print what the channel answers; the exit code, 1 where there is no answer."""
    answer = _answer(os.environ.get(VARIABLE, ""), prompt)
    if not answer.startswith(YES):
        return 1
    sys.stdout.buffer.write(answer.removeprefix(YES) + b"\n")
    sys.stdout.buffer.flush()
    return 0


def _answer(address: str, prompt: str) -> bytes:
    import socket  # noqa: PLC0415 - as above

    kind, _, rest = address.partition(":")
    token, _, place = rest.partition(":")
    try:
        with _connected(kind, place) as channel:
            channel.sendall(token.encode() + b"\0" + os.fsencode(prompt))
            channel.shutdown(socket.SHUT_WR)
            return b"".join(iter(lambda: channel.recv(1 << 12), b""))
    except (OSError, ValueError):
        return b""


def _connected(kind: str, place: str) -> socket.socket:
    import socket  # noqa: PLC0415 - as above

    if kind == "tcp":
        return socket.create_connection(("127.0.0.1", int(place)), timeout=_WAIT)
    channel = socket.socket(socket.AF_UNIX)
    channel.settimeout(_WAIT)
    channel.connect(place)
    return channel
