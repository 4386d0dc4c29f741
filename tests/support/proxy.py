"""A proxy of a network, as bad as proxies are: it carries, refuses, asks for a password, or says nothing."""

from __future__ import annotations

import base64
import socket
import threading
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from dataclasses import dataclass, field

CARRIES, REFUSES, ASKS, SILENT = "carries", "refuses", "asks", "silent"


@dataclass
class Proxy:
    """``mode`` is what it does with who connects; one that ``ASKS`` lets ``user`` in, with ``secret``."""

    mode: str = CARRIES
    user: str = "ada"
    secret: str = ""
    port: int = 0
    asked: list[str] = field(default_factory=list)
    _open: list[socket.socket] = field(default_factory=list)

    @property
    def address(self) -> str:
        """As it is written into a setting."""
        return f"http://127.0.0.1:{self.port}"

    def serve(self, near: socket.socket) -> None:
        """One connection, to its end."""
        self._open.append(near)
        head = b""
        while b"\r\n\r\n" not in head:
            part = near.recv(1 << 12)
            if not part:
                return
            head += part
        lines = head.decode("latin-1").split("\r\n")
        self.asked.append(lines[0])
        let_in = base64.b64encode(f"{self.user}:{self.secret}".encode()).decode()
        if self.mode == SILENT:
            return
        if self.mode == REFUSES:
            near.sendall(b"HTTP/1.1 403 Forbidden\r\nContent-Length: 0\r\nConnection: close\r\n\r\n")
        elif self.mode == ASKS and not any(let_in in line for line in lines if line.startswith("Proxy-Auth")):
            near.sendall(
                b'HTTP/1.1 407 Proxy Authentication Required\r\nProxy-Authenticate: Basic realm="net"\r\n'
                b"Content-Length: 0\r\nConnection: close\r\n\r\n"
            )
        else:
            self._carry(near, lines[0].split()[1])
            return
        near.close()

    def _carry(self, near: socket.socket, goal: str) -> None:
        host, _, port = goal.partition(":")
        far = socket.create_connection((host, int(port)))
        self._open.append(far)
        near.sendall(b"HTTP/1.1 200 Connection established\r\n\r\n")
        threading.Thread(target=_pass_on, args=(far, near), daemon=True).start()
        _pass_on(near, far)

    def close(self) -> None:
        """End every connection."""
        for one in self._open:
            with suppress(OSError):
                one.shutdown(socket.SHUT_RDWR)
            one.close()


def _pass_on(source: socket.socket, target: socket.socket) -> None:
    with suppress(OSError):
        while chunk := source.recv(1 << 14):
            target.sendall(chunk)
        target.shutdown(socket.SHUT_WR)


@contextmanager
def proxy() -> Iterator[Proxy]:
    """A proxy on a port of this computer."""
    listener = socket.create_server(("127.0.0.1", 0))
    made = Proxy(port=listener.getsockname()[1])

    def serve(near: socket.socket) -> None:
        with suppress(OSError):
            made.serve(near)

    def listen() -> None:
        while True:
            try:
                near, _ = listener.accept()
            except OSError:
                return
            threading.Thread(target=serve, args=(near,), daemon=True).start()

    thread = threading.Thread(target=listen, daemon=True)
    thread.start()
    try:
        yield made
    finally:
        with suppress(OSError):
            listener.shutdown(socket.SHUT_RDWR)
        listener.close()
        thread.join()
        made.close()
