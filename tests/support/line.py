"""A line between this computer and a host, as bad as lines are: slow, cut, or dead after so many bytes."""

from __future__ import annotations

import socket
import threading
import time
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from dataclasses import dataclass, field


@dataclass
class Line:
    """``rate`` is bytes a second, either way (0 for as fast as can be). After ``lasts`` bytes from the host (none for
    ever) nothing more comes; where it is ``cut``, both ends are told.
    """

    goal: int
    port: int = 0
    rate: int = 0
    lasts: int | None = None
    cut: bool = False
    carried: int = 0
    _open: list[socket.socket] = field(default_factory=list)

    def carry(self, near: socket.socket) -> None:
        """Connect somebody with the host."""
        far = socket.create_connection(("127.0.0.1", self.goal))
        self._open += [near, far]
        for source, target, back in ((near, far, False), (far, near, True)):
            threading.Thread(target=self._pass_on, args=(source, target, back), daemon=True).start()

    def _pass_on(self, source: socket.socket, target: socket.socket, back: bool) -> None:
        with suppress(OSError):
            while chunk := source.recv(1 << 14):
                if back and self.lasts is not None and self.carried >= self.lasts:
                    break
                self.carried += len(chunk) if back else 0
                time.sleep(len(chunk) / self.rate if self.rate else 0)
                target.sendall(chunk)
            if not (back and self.lasts is not None and self.carried >= self.lasts) or self.cut:
                for end in (source, target):
                    end.shutdown(socket.SHUT_RDWR)

    def close(self) -> None:
        """End every connection."""
        for one in self._open:
            with suppress(OSError):
                one.shutdown(socket.SHUT_RDWR)
            one.close()


@contextmanager
def line_to(port: int) -> Iterator[Line]:
    """A line to a port of this computer; its own is another."""
    listener = socket.create_server(("127.0.0.1", 0))
    line = Line(port, listener.getsockname()[1])

    def serve() -> None:
        while True:
            try:
                near, _ = listener.accept()
            except OSError:
                return
            with suppress(OSError):
                line.carry(near)

    thread = threading.Thread(target=serve, daemon=True)
    thread.start()
    try:
        yield line
    finally:
        with suppress(OSError):
            listener.shutdown(socket.SHUT_RDWR)
        listener.close()
        thread.join()
        line.close()
