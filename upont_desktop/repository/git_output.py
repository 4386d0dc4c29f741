"""What a git that runs for long prints, read as it comes, and its end."""

from __future__ import annotations

import os
import re
import subprocess
import threading
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from queue import Empty, SimpleQueue
from typing import IO

from upont_desktop.repository.silence import Silence

_LOOK = 0.2  # seconds between two looks whether the person stopped it, while git says nothing
_FAREWELL = 3.0  # seconds in which a git that is stopped takes away what it began to write


@contextmanager
def ended(process: subprocess.Popen[bytes]) -> Iterator[None]:
    """Wait for a process at the end; end it where something is raised meanwhile."""
    try:
        yield
    except BaseException:
        process.terminate()
        try:
            process.wait(_FAREWELL)
        except subprocess.TimeoutExpired:
            process.kill()
        raise
    finally:
        process.wait()


def chunks(stream: IO[bytes] | None, waiting: Callable[[], None], silence: Silence) -> Iterator[bytes]:
    """What comes out of a pipe, as soon as it does; ``waiting`` and ``silence`` are called while nothing comes.

    The pipe is read and closed by a thread of its own, as Windows knows no waiting for a pipe with a limit; where
    ``waiting`` raises, the thread ends with the last process that holds the pipe.
    """
    assert stream is not None
    came: SimpleQueue[bytes] = SimpleQueue()

    def read() -> None:
        with stream:
            while chunk := os.read(stream.fileno(), 1 << 12):
                came.put(chunk)
        came.put(b"")

    threading.Thread(target=read, name="git-output", daemon=True).start()
    while True:
        try:
            chunk = came.get(timeout=_LOOK)
        except Empty:
            waiting()
            silence()
            continue
        silence.broken()
        if not chunk:
            return
        yield chunk


def lines_of(came: Iterator[bytes]) -> Iterator[bytes]:
    """What git says, line by line; it writes over its line of progress by a carriage return."""
    left = b""
    for chunk in came:
        *whole, left = re.split(rb"[\r\n]", left + chunk)
        yield from whole
    yield left
